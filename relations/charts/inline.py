"""A drawing of matplotlib as an element that can stand in a page beside others."""

from __future__ import annotations

import hashlib
import html
import re
from collections import Counter

# Verdana has the same widths as DejaVu Sans; a page that has neither falls back to narrower ones.
_FONT = ("'DejaVu Sans'", "'DejaVu Sans', Verdana, Arial, sans-serif")


def inline(document: str, alt: str, crop: str) -> str:
    """Return one ``<svg>`` element.

    Parameters
    ----------
    document : str
        What matplotlib wrote.
    alt : str
        Its name for those who do not see it; ids are made from it and from the drawing.
    crop : str
        The ``viewBox`` of the drawing without title and source line, or nothing.
    """
    body = document[document.index("<svg") :]
    opening, _, body = body.partition(">")
    body = re.sub(r"<metadata>.*?</metadata>\s*", "", body, flags=re.DOTALL)
    # In a page this rule would reach every other element; on the root it is inherited by ours alone.
    body = re.sub(r"<defs>\s*<style.*?</style>\s*</defs>\s*", "", body, flags=re.DOTALL)
    body = body.replace(*_FONT)
    prefix = "r" + hashlib.sha256((alt + body).encode()).hexdigest()[:10]
    body = re.sub(r"<path(?![^>]* d=)[^>]*/>\s*", "", body)  # a line without a point in the frame
    # A hundredth of a point is finer than any screen or printer.
    body = re.sub(r'(?<= )(?:d|x|y|points|transform)="[^"]*"', lambda m: re.sub(r"(\.\d\d)\d+", r"\1", m[0]), body)
    # By these a page finds what it says itself: title, source line and the white sheet (the first patch).
    body = re.sub(r'<g id="(head|foot|patch_1)"', r'<g class="\1"', body)
    used = set(re.findall(r'(?:href="#|url\(#)([^")]+)', body))
    body = _flat(re.sub(r' id="([^"]+)"', lambda m: f' id="{prefix}-{m[1]}"' if m[1] in used else "", body))
    body = re.sub(r'(href="#|url\(#)', rf"\g<1>{prefix}-", body)
    box = re.search(r'viewBox="([^"]+)"', opening)
    assert box is not None  # noqa: S101
    width, height = (round(float(x) * 4 / 3) for x in box[1].split()[2:])
    cropped = f' data-crop="{crop}"' if crop else ""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" class="relations" '
        f'role="img" aria-labelledby="{prefix}-title" width="{width}" height="{height}" '
        f'viewBox="{box[1]}"{cropped} style="max-width:100%;height:auto;stroke-linejoin:round;stroke-linecap:butt">\n'
        f'<title id="{prefix}-title">{html.escape(alt)}</title>{body.rstrip()}\n'
    )


def _flat(body: str) -> str:
    """Drop groups that say nothing: each is one more node for the browser."""
    kept: list[bool] = []

    def tag(match: re.Match[str]) -> str:
        if not match[1]:
            kept.append(bool(match[2]))
        return match[0] if (kept.pop() if match[1] else kept[-1]) else ""

    return re.sub(r"\s*<(/?)g( [^>]*)?>", tag, re.sub(r"\s*<g( [^>]*)?/>", "", body))


_MARK = re.compile(r'<path id="([^"]+)" d="([^"]*)"[^>]*/>')
_USED = re.compile(r'<use xlink:href="#([^"]+)" x="([^"]+)" y="([^"]+)"([^>]*)/>')
_PAIR = re.compile(r"(-?[\d.]+) (-?[\d.]+)")
# Opacity alone is not inherited.
_STYLE = r'style="(?![^"]*(?<!-)opacity)[^"]*"'
_RUN = re.compile(rf'<path d="[^"]*"( clip-path="[^"]*" {_STYLE})/>(?:<path d="[^"]*"\1/>)+')
_GROUP = re.compile(rf'(<g clip-path="[^"]*")>(<(?:circle|path) [^>]*( {_STYLE})/>(?:<(?:circle|path) [^>]*\3/>)*</g>)')


def light(svg: str) -> str:
    """Return a drawing of `inline` that looks the same, and that a browser reads, styles and lays out sooner."""
    svg = re.sub(r">\s*\n\s*<", "><", svg)
    svg = re.sub(r' transform="rotate\(-?0 [^"]*"', "", svg)
    family = f"font-family: {_FONT[1]};"
    svg = svg.replace(f" {family}", "").replace('style="', f'style="{family}', 1)
    marks = dict(_MARK.findall(svg))

    def drawn(match: re.Match[str]) -> str:
        name, x, y, style = match.groups()
        if ring := re.fullmatch(r"M 0 ([\d.]+)\s+(?:C[^A-Z]+){8}z\s*", marks[name]):
            return f'<circle cx="{x}" cy="{y}" r="{ring[1]}"{style}/>'
        path = _PAIR.sub(lambda m: f"{float(m[1]) + float(x):.2f} {float(m[2]) + float(y):.2f}", marks[name])
        return f'<path d="{path}"{style}/>'

    # What is used becomes a tree of its own: three elements in place of one.
    svg = _MARK.sub("", _USED.sub(drawn, svg)).replace("<defs></defs>", "")
    svg = re.sub(r'(?<= d=")[^"]*', lambda m: steps(m[0]), svg)
    svg = _RUN.sub(lambda m: f"<g{m[1]}>{m[0].replace(m[1], '')}</g>", svg)
    return _GROUP.sub(lambda m: f"{m[1]}{m[3]}>{m[2].replace(m[3], '')}", svg)


def steps(path: str) -> str:
    """Return a path that goes to the same places, to the hundredth, by steps from one to the next: half the signs."""
    written, place, before = "", (0, 0), ""
    for command, numbers in re.findall(r"([A-Za-z])([^A-Za-z]*)", path):
        to = [round(100 * float(number)) for number in numbers.split()]
        if command in "LCQ":
            moves = " ".join(f"{(each - place[n % 2]) / 100:g}" for n, each in enumerate(to))
            written += (" " if command == before else command.lower()) + moves
        else:
            written += command + " ".join(f"{each / 100:g}" for each in to)
        place, before = (to[-2], to[-1]) if to else place, command
    return re.sub(r"(?<![\d.])0(?=\.)", "", written).replace(" -", "-")


_LOOK = re.compile(r'(<[a-z]+(?: [^<>]*)?) style="([^"<>{}&]*)"(?=[^<>]*>)')


def named_looks(page: str) -> tuple[str, str]:
    """Return a page whose drawings say by a class what several of their elements look like, and the rules."""
    drawing = re.compile(r'(?<=<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink).*?</svg>', re.DOTALL)
    looks = Counter(look for found in drawing.findall(page) for _, look in _LOOK.findall(found))
    names = {look: f"l{n}" for n, look in enumerate(look for look, times in looks.items() if times > 1)}

    def named(match: re.Match[str]) -> str:
        return f'{match[1]} class="{names[match[2]]}"' if match[2] in names else match[0]

    page = drawing.sub(lambda found: _LOOK.sub(named, found[0]), page)
    return page, "".join(f".{name}{{{look.replace(': ', ':').replace('; ', ';')}}}" for look, name in names.items())
