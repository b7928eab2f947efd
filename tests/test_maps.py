"""Maps: kilometres that are right, names that hide nothing, and what is schematic said to be so."""

import csv
import functools
import io
import itertools
import math

import pytest
from matplotlib.text import Text

import relations
from relations import locate
from relations.charts import layout, maps
from relations.conflict import answers as border
from relations.conflict import charts as border_charts
from relations.energy import answers as power
from relations.energy import charts as power_charts
from relations.errors import RelationsError
from relations.overview import answers as overview
from relations.overview import charts as overview_charts
from relations.show import NARROW_MIME, Report
from relations.words import Words

WIDTHS = ("page", "phone")
DARK = "#14181c"


def answer_of(name):
    if name == "conflict":
        return border.where(border.Selection()), border_charts.places, "map"
    if name == "energy":
        return power.built(power.Case()), power_charts.route, "chain"
    return overview.region(overview.Selection()), overview_charts.region, "map"


@pytest.fixture(scope="module", params=["conflict", "energy", "region"])
def both(request):
    """A map as it is drawn at both widths: its figures and its SVGs."""
    answer, draw, frame = answer_of(request.param)
    made = []

    @functools.wraps(draw)
    def kept(*args, **given):
        made.append(draw(*args, **given))
        return made[-1]

    bundle = Report().chart(kept, answer, frame).bundle
    # That of the front page is drawn once, as narrow as a phone.
    pictures = bundle["image/svg+xml"], bundle.get(NARROW_MIME, bundle["image/svg+xml"])
    made = [made[0], made[-1]]
    return request.param, dict(zip(WIDTHS, zip([ax.figure for ax in made], pictures, strict=True), strict=True))


@pytest.fixture(params=WIDTHS)
def drawn(both, request):
    name, drawings = both
    return name, request.param, *drawings[request.param]


def haversine(a, b):
    """Kilometres between two points (longitude, latitude) on a sphere, by the formula of a school book."""
    (lon1, lat1), (lon2, lat2) = ([math.radians(x) for x in point] for point in (a, b))
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(half))


def plain(name):
    with (locate.data_dir() / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def points_of(name):
    return {f["properties"]["name"]: f["geometry"]["coordinates"] for f in relations.layer(name)["features"]}


def test_kilometres_against_the_great_circle():
    towns = points_of("towns")
    for middle, off in (((70.35, 40.07), 0.001), ((70.9, 37.85), 0.005), ((73.85, 39.9), 0.005)):
        for a, b in itertools.combinations(towns, 2):
            ends = [maps.projected(*towns[name], middle) for name in (a, b)]
            # Khujand to Batken lie in the frame of the closest map; a wider one may be off by more.
            if off < 0.005 and {a, b} - {"Khujand", "Isfara", "Batken", "Isfana", "Konibodom"}:
                continue
            assert math.dist(*ends) == pytest.approx(haversine(towns[a], towns[b]), rel=off)
    # From the middle it is exact.
    assert math.hypot(*maps.projected(74.59, 42.87, (68.78, 38.54))) == pytest.approx(
        haversine((74.59, 42.87), (68.78, 38.54))
    )


def test_the_bar_is_as_long_as_it_says(drawn):
    """Against a place half a degree north of the middle, whose distance the great circle gives."""
    _, _, figure, _ = drawn
    for ax in figure.axes:
        bar = next(line for line in ax.lines if line.get_marker() == "|")
        written = next(float(t.get_text().split()[0]) for t in ax.texts if t.get_position()[1] == bar.get_ydata()[0])
        start, end = (ax.transData.transform(point) for point in bar.get_xydata())
        # Half a degree of latitude is pi R / 360 on a sphere.
        low, high = (ax.transData.transform(maps.projected(70.5, lat, (70.5, 40.0))) for lat in (40.0, 40.5))
        assert (end[0] - start[0]) / math.dist(low, high) == pytest.approx(
            written / (math.pi * 6371.0088 / 360), rel=1e-6
        )


def test_names_hide_no_other_name_and_none_is_small(drawn):
    name, _, figure, _ = drawn
    figure.set_dpi(72)
    renderer = layout.Renderer(*figure.bbox.size, io.StringIO())
    for ax in figure.axes:
        texts = [t for t in ax.findobj(Text) if t.get_text().strip() and t.get_visible()]
        assert min(t.get_fontsize() for t in texts) >= 8.25, "11 px at the size drawn"
        boxes = {t.get_text(): t.get_window_extent(renderer) for t in texts}
        assert len(boxes) == len(texts), "no name twice"
        for (a, one), (b, other) in itertools.combinations(boxes.items(), 2):
            assert not one.overlaps(other), (name, a, b)
        for text, box in boxes.items():
            assert box.x0 >= figure.bbox.x0, text
            assert box.x1 <= figure.bbox.x1, text


def test_names_hide_no_mark(drawn):
    _, _, figure, _ = drawn
    figure.set_dpi(72)
    renderer = layout.Renderer(*figure.bbox.size, io.StringIO())
    for ax in figure.axes:
        boxes = {t.get_text(): t.get_window_extent(renderer) for t in ax.texts}
        spots = [ax.transData.transform(line.get_xydata()[0]) for line in ax.lines if len(line.get_xydata()) == 1]
        frame = ax.transData.transform([(0, ax.get_ylim()[0])])[0]
        assert len(spots) > 1
        assert frame[1] >= figure.bbox.y0
        hidden = [text for text, box in boxes.items() for x, y in spots if box.contains(x, y)]
        assert not hidden


def test_what_the_maps_name(drawn):
    name, width, _, picture = drawn
    wanted = {
        "conflict": (
            "Vorukh",
            "Golovnoy intake nearby" if width == "page" else "intake nearby",
            "Khujand",
            "Batken",
            "approximate line, before the 2025 treaty",
        ),
        "energy": ("Datka substation", "not finished", "Kabul", "lines schematic, straight between named points"),
        "region": (
            *("Vorukh (Tajikistan)", "Golovnoy intake", "power line Datka–Sughd,", "Bishkek", "Dushanbe"),
            *("April 2021: 55 killed", "September 2022: 103 or more killed", "great clashes", "enlarged below"),
        ),
    }[name]
    assert [word for word in wanted if f">{word}<" not in picture] == []
    assert ("azimuthal projection" in picture) == (name != "region"), "the small maps have scale bars alone"
    # A name is a text with a halo below it, not its outlines.
    assert "paint-order: stroke" in picture
    if (name, width) == ("conflict", "page"):
        for word in (
            "Maksat / Ovchi-Kalacha",
            "Kok-Tash / Khoja Alo",
            "Chek / Kum-Mazar",
            "Sokh",
            "(Uzbekistan)",
        ):
            assert f">{word}<" in picture


def test_each_dot_of_the_front_page_has_its_name_beside_it(both):
    """Within 20 points of the edge of its name; what has no name of its own has a sample in the key."""
    name, drawings = both
    if name != "region":
        pytest.skip("the other maps have denser names")
    figure, _ = drawings["phone"]
    figure.set_dpi(72)
    renderer = layout.Renderer(*figure.bbox.size, io.StringIO())
    for ax in figure.axes:
        boxes = {t.get_text(): t.get_window_extent(renderer) for t in ax.texts}
        for line in ax.lines:
            if (
                len(line.get_xydata()) == 1
                and line.get_marker() in {"o", "s"}
                and line.get_markerfacecolor() != maps.ALARM
            ):
                x, y = ax.transData.transform(line.get_xydata()[0])
                near = min(
                    math.hypot(max(box.x0 - x, 0, x - box.x1), max(box.y0 - y, 0, y - box.y1)) for box in boxes.values()
                )
                assert near < 20
    samples = [line.get_label() for line in figure.axes[1].lines if line.get_markerfacecolor() == maps.ALARM]
    assert samples
    assert "incidents" in {t.get_text() for t in figure.axes[1].texts}


def test_pictures_stay_small(drawn):
    name, _, _, picture = drawn
    assert len(picture.encode()) < {"conflict": 60_000, "energy": 68_000, "region": 66_000}[name]


def luminance(colour):
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", [maps.WATER, maps.ALARM])
@pytest.mark.parametrize("ground", ["#ffffff", DARK])
def test_marks_stand_out_on_white_and_on_dark(colour, ground):
    light, dark = sorted((luminance(colour), luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 3


def test_routes_pass_through_named_points_alone():
    known = {tuple(at) for at in points_of("towns").values()}
    known |= {(float(row["lon"]), float(row["lat"])) for row in plain("places") if row["lon"]}
    sources = {row["source_id"] for row in plain("sources")}
    for feature in relations.layer("routes")["features"]:
        told, shape = feature["properties"], feature["geometry"]
        if told["kind"] == "node":
            continue
        stops = told["through"].split()
        assert len(stops) == len(shape["coordinates"])
        # The ends are named points; what is ours carries a plus.
        ours = [stop for stop, at in zip(stops, shape["coordinates"], strict=True) if tuple(at) not in known]
        assert {stop for stop in ours if not stop.startswith("+")} <= {"Levakant", "Landi_Kotal"}
        assert set(told["source_ids"].split(";")) <= sources
    assert "Schematic" in relations.layer("routes")["caveat"]


def test_the_stretch_of_the_great_clashes_is_as_long_as_was_said():
    """The list of incidents says of September 2022: about 110 km of border; the map's bends are coarser or finer."""
    row = next(row for row in plain("incidents") if row["incident_id"] == "KT-20220914")
    assert row["place"].startswith("about 110 km of border, Batken to Leilek")
    stretch = next(f for f in relations.layer("valley")["features"] if f["properties"]["kind"] == "stretch")
    points = stretch["geometry"]["coordinates"]
    assert sum(haversine(a, b) for a, b in itertools.pairwise(points)) == pytest.approx(110, rel=0.1)
    assert "KT-20220914" in stretch["properties"]["incident_ids"].split(";")
    ends = {row["place_id"]: (float(row["lon"]), float(row["lat"])) for row in plain("places") if row["lon"]}
    for end, name in ((points[0], "from"), (points[-1], "to")):
        assert haversine(end, ends[stretch["properties"][name]]) < 2


def test_what_is_a_stretch_is_no_dot():
    where = border.where(border.Selection())
    rows = [
        row
        for row in plain("incidents")
        if row["place_id"] and row["incident_id"] not in {"KT-20210428", "KT-20220914"}
    ]
    pointless = {row["place_id"] for row in plain("places") if not row["lat"]}
    rows = [row for row in rows if row["place_id"] not in pointless and row["date"][:4] >= "1991"]
    assert where["map"]["incidents"].sum() == len(rows)
    assert list(where["clashes"]["incident_id"]) == ["KT-20210428", "KT-20220914"]
    assert len(where["exclaves"]) == 7, "Kayragach has no outline on the map of 2017"


def test_exclaves_are_cut_out_of_the_country_around_them():
    rings = {f["properties"].get("code"): f["geometry"]["coordinates"] for f in relations.layer("valley")["features"]}
    vorukh = {tuple(point) for point in rings["TJK"][1][0]}
    holes = [{tuple(point) for point in ring} for ring in rings["KGZ"][0][1:]]
    # Sokh, Chon-Qora and Vorukh lie in the frame.
    assert len(holes) == 3
    assert vorukh in holes


def test_how_far_apart_the_incidents_lie():
    """Maksat and Kara-Bak are the farthest two, by the places of the incidents and the formula by hand."""
    region = overview.region(overview.Selection())
    at = {row["place_id"]: (float(row["lon"]), float(row["lat"])) for row in plain("places") if row["lon"]}
    used = {row["place_id"] for row in plain("incidents") if row["place_id"] in at}
    farthest = max(itertools.combinations(sorted(used), 2), key=lambda pair: haversine(at[pair[0]], at[pair[1]]))
    assert set(farthest) == {"maksat", "kara-bak"}
    assert region.facts["apart"].value == pytest.approx(haversine(at["maksat"], at["kara-bak"]))
    assert overview.region(overview.Selection(start="1991-01-01", end="1992-01-01"))["map"].empty


@pytest.mark.parametrize(("day", "drawn"), [("2024-01-01", False), ("2025-03-31", True)])
def test_the_power_line_is_drawn_once_it_is_completed(day, drawn):
    """The section in Tajikistan was complete by the turn of 2025 (datka-sughd-tjk); switched on on 31 March."""
    with relations.as_of(day):
        answer = overview.region(overview.Selection())
        picture = Report().chart(overview_charts.region, answer, "map").bundle["image/svg+xml"]
    assert ("Datka–Sughd" in picture) == drawn
    assert (answer.facts["line"] == "built") == drawn


def test_each_layer_has_its_own_licence():
    wanted = {
        "borders": "Public domain", "valley": "ODbL 1.0, (c) OpenStreetMap contributors", "waters": "LGPL-3.0-or-later",
        "lakes": "Public domain", "towns": "CC-BY-4.0", "routes": "CC-BY-4.0",
    }  # fmt: skip
    assert {name: relations.layer(name)["licence"] for name in wanted} == wanted
    text = (locate.data_dir().parent / "LICENSE-DATA").read_text(encoding="utf-8")
    assert all(f"data/{name}.geojson" in text for name in wanted)
    assert sum((locate.data_dir() / f"{name}.geojson").stat().st_size for name in wanted) < 120_000


def test_a_layer_that_is_none_is_refused():
    with pytest.raises(RelationsError, match="allowed: borders, valley, waters, lakes, towns, routes"):
        relations.layer("roads")


def test_a_map_is_the_same_each_time():
    answer, draw, frame = answer_of("region")
    first, second = (Report().chart(draw, answer, frame).bundle["image/svg+xml"] for _ in range(2))
    assert first == second
    assert Words().code == "en"
