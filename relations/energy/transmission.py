"""What long lines carry: surge impedance, charging, voltage along the line, losses.

The alternating-current line is taken with the exact (hyperbolic) equations of a uniform line, the
direct-current line as two resistances.  Method: Kundur, *Power System Stability and Control* (1994),
chapter 6; Grainger and Stevenson, *Power System Analysis* (1994), chapter 6.  All powers are of three
phases, all voltages between phases.

The conductors of Datka-Sughd and of the direct-current line are not published.  `ASSUMED_AC` are the bundles that
500 kV lines of the region are built with, `ASSUMED_DC_OHM_KM` and the constants of `standing_losses` engineering
ranges: none are data of these lines.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated

import numpy as np
import pandas as pd

from relations.arguments import NotNegative, Positive, Within, checked, checked_fields, hold
from relations.errors import RelationsError


@checked_fields
@dataclass(frozen=True)
class Line:
    """A uniform three-phase line.

    Parameters
    ----------
    length_km, voltage_kv : float
        Above 0; the voltage is held at both ends.  The length is below a quarter of the wave (some 1,500 km at 50 Hz):
        beyond it a line without compensation on the way has no steady state to speak of, and is refused.
    resistance_ohm_km, reactance_ohm_km : float
        A phase and kilometre; the resistance from 0, the reactance above 0.
    susceptance_us_km : float
        Microsiemens a phase and kilometre, above 0.

    Examples
    --------
    >>> line = Line(485, 500, 0.028, 0.325, 5.20)
    >>> round(line.surge_impedance_ohm), round(line.natural_load_mw)
    (250, 1000)
    """

    length_km: Positive
    voltage_kv: Positive
    resistance_ohm_km: NotNegative
    reactance_ohm_km: Positive
    susceptance_us_km: Positive

    def __post_init__(self) -> None:
        quarter_km = math.pi / 2 / self.propagation.imag
        if self.length_km >= quarter_km:
            raise RelationsError(
                f"Line: length_km cannot be {self.length_km:g}; allowed: below {quarter_km:.0f} km, a quarter of the "
                "wave at its reactance_ohm_km and susceptance_us_km. Beyond it the equations of one line without "
                "compensation on the way do not hold: cut it into sections."
            )

    @property
    def surge_impedance_ohm(self) -> float:
        """``sqrt(x / b)``, losses neglected."""
        return math.sqrt(self.reactance_ohm_km / (self.susceptance_us_km * 1e-6))

    @property
    def natural_load_mw(self) -> float:
        """Surge impedance loading ``V**2 / Zc``: the load at which the line makes the reactive power it needs."""
        return self.voltage_kv**2 / self.surge_impedance_ohm

    @property
    def charging_mvar(self) -> float:
        """Reactive power the unloaded line makes at its rated voltage, ``V**2 b l``."""
        return self.voltage_kv**2 * self.susceptance_us_km * 1e-6 * self.length_km

    @property
    def propagation(self) -> complex:
        """``gamma``: attenuation (neper/km) and phase (radian/km)."""
        return cmath.sqrt(self._series * self._shunt)

    @property
    def abcd(self) -> tuple[complex, complex, complex, complex]:
        """``Vs = A Vr + B Ir``, ``Is = C Vr + D Ir``: cosh, Zc sinh, sinh / Zc, cosh of ``gamma l``."""
        angle, impedance = self.propagation * self.length_km, cmath.sqrt(self._series / self._shunt)
        cosh, sinh = cmath.cosh(angle), cmath.sinh(angle)
        return cosh, impedance * sinh, sinh / impedance, cosh

    @property
    def open_end_rise_pct(self) -> float:
        """Rise of the voltage at an open far end over the near end (Ferranti effect)."""
        return 100 * (1 / abs(self.abcd[0]) - 1)

    @checked
    def angle_deg(self, sent_mw: float) -> float:
        """Angle between the voltages of the two ends when `sent_mw` enter, both at the rated voltage."""
        a, b, _, _ = self.abcd
        v = self.voltage_kv
        inner = abs(a) * math.cos(cmath.phase(b) - cmath.phase(a)) - sent_mw * abs(b) / (v * v)
        angle = math.acos(inner) - cmath.phase(b) if abs(inner) <= 1 else math.nan
        if sent_mw < 0 or math.isnan(angle) or angle + cmath.phase(b) > math.pi:
            most = v * v * (1 + abs(a) * math.cos(cmath.phase(b) - cmath.phase(a))) / abs(b)
            raise RelationsError(
                f"sent_mw cannot be {sent_mw:g}; allowed: from 0 to {most:.0f} MW, what a line of "
                f"{self.length_km:g} km carries at {v:g} kV."
            )
        return math.degrees(angle)

    @checked
    def loss_mw(self, sent_mw: float) -> float:
        """Power lost on the way when `sent_mw` enter and both ends are held at the rated voltage.

        A line loses power to its own charging current even when hardly any enters; where it would lose more than
        enters, the far end would have to feed it, and that is refused.
        """
        lost = sent_mw - self._received_mva(sent_mw).real
        if lost > sent_mw:
            raise RelationsError(
                f"sent_mw cannot be {sent_mw:g}; allowed: more than a line of {self.length_km:g} km loses to its own "
                f"charging, {lost:.3g} MW here. Give a larger load; profile() shows the voltage at this one."
            )
        return lost

    def _received_mva(self, sent_mw: float) -> complex:
        a, b, _, _ = self.abcd
        v = self.voltage_kv
        near = cmath.rect(v, math.radians(self.angle_deg(sent_mw)))
        current = (near - a * v) / b
        return v * current.conjugate()

    @property
    def _series(self) -> complex:
        return complex(self.resistance_ohm_km, self.reactance_ohm_km)

    @property
    def _shunt(self) -> complex:
        return complex(0.0, self.susceptance_us_km * 1e-6)


def bundle(
    diameter_mm: Positive, ohm_km: Positive, *, spacing_m: Positive = 0.4, phases_m: Positive = 12.5
) -> tuple[float, ...]:
    """Return resistance, reactance and susceptance of a phase of three conductors in a triangle.

    Parameters
    ----------
    diameter_mm, ohm_km : float
        Of one stranded conductor, above 0.
    spacing_m : float
        Between the conductors of a phase.
    phases_m : float
        Between neighbouring phases, which lie in one plane.

    Returns
    -------
    tuple of float
        Ohm, ohm and microsiemens a kilometre at 50 Hz: ``w mu0 / 2 pi ln(D / r')`` and ``w 2 pi eps0 / ln(D / r)``,
        with the geometric mean distance ``D`` of the phases and the mean radius of the bundle, that of the stranded
        conductor being 0.81 of its outer one for the inductance (Grainger and Stevenson, chapters 4 and 5).

    Examples
    --------
    >>> [round(value, 3) for value in bundle(27.5, 0.0733)]
    [0.024, 0.306, 3.644]
    """
    apart, radius, angular = phases_m * 2 ** (1 / 3), diameter_mm / 2000, 2 * math.pi * 50
    inductive, capacitive = (math.log(apart / (share * radius * spacing_m**2) ** (1 / 3)) for share in (0.81, 1.0))
    return ohm_km / 3, angular * 2e-4 * inductive, angular * 2 * math.pi * 8.8542e-3 / capacitive


# Three a phase of the conductors of GOST 839-80 that 500 kV lines are built with, by diameter (mm) and resistance at 20
# degrees Celsius (ohm/km); every ten degrees add 4 % to the resistance, and to the loss.
ASSUMED_AC: Mapping[str, tuple[float, ...]] = {
    "low": bundle(30.6, 0.0588),  # AS-500/64
    "base": bundle(27.5, 0.0733),  # AS-400/51
    "high": bundle(25.2, 0.0869),  # AS-330/43
}
# Corona, kW a kilometre of the three phases in the mean of a summer: a few in fair weather, ten times as many in rain.
ASSUMED_CORONA_KW_KM: Mapping[str, float] = {"low": 2.0, "base": 4.0, "high": 7.0}
# Shunt reactors: share of the charging they take up, and what they lose of that.
ASSUMED_REACTORS: Mapping[str, tuple[float, float]] = {"low": (0.6, 0.002), "base": (0.75, 0.003), "high": (0.9, 0.004)}
# Ohm a kilometre and pole.
ASSUMED_DC_OHM_KM: Mapping[str, float] = {"low": 0.010, "base": 0.0125, "high": 0.015}


def ac_chain(length_km: Positive = 485.0, voltage_kv: Positive = 500.0) -> dict[str, Line]:
    """Return the line with the assumed conductors: those that lose least, the base, those that lose most."""
    return {end: Line(length_km, voltage_kv, *values) for end, values in ASSUMED_AC.items()}


def standing_losses(line: Line) -> dict[str, float]:
    """Return what a line loses as long as it is under voltage, whatever it carries: corona and shunt reactors (MW).

    Returns
    -------
    dict
        "low", "base", "high": ``ASSUMED_CORONA_KW_KM`` along the line and ``ASSUMED_REACTORS`` of its charging.  Both
        are assumptions; `Line.loss_mw` does not hold them.
    """
    return {
        end: corona * line.length_km / 1000 + math.prod(ASSUMED_REACTORS[end]) * line.charging_mvar
        for end, corona in ASSUMED_CORONA_KW_KM.items()
    }


def loadings(lines: Mapping[str, Line], sent_mw: Iterable[float]) -> pd.DataFrame:
    """Return what happens on a line at several loads.

    Parameters
    ----------
    lines : mapping of str to Line
        "low", "base" and "high" in losses, as given by `ac_chain`.
    sent_mw : iterable of float
        Power entering, from 0.

    Returns
    -------
    DataFrame
        ``sent_mw``, ``of_natural_pct`` (share of the base line's natural load), ``angle_deg``, ``loss_low_pct``,
        ``loss_base_pct``, ``loss_high_pct`` of what is sent, ``highest_pct`` and ``lowest_pct``: the highest and lowest
        voltage along the base line in per cent of the rated one.  Loads that any of the lines cannot carry, or that do
        not cover its own charging loss, are left out.
    """
    if lacking := [end for end in ("low", "base", "high") if end not in lines]:
        raise RelationsError(
            f"loadings: lines has no {', '.join(lacking)}; allowed: low, base and high, as by ac_chain()."
        )
    rows = []
    for load in sent_mw:
        try:
            lost = {end: line.loss_mw(load) for end, line in lines.items()}
        except RelationsError:
            continue
        base = lines["base"]
        along = profile(base, load)["voltage_pct"]
        rows.append(
            {
                "sent_mw": float(load),
                "of_natural_pct": 100 * load / base.natural_load_mw,
                "angle_deg": base.angle_deg(load),
                **{f"loss_{end}_pct": 100 * lost[end] / load for end in ("low", "base", "high")},
                "highest_pct": float(along.max()),
                "lowest_pct": float(along.min()),
            }
        )
    columns = ["sent_mw", "of_natural_pct", "angle_deg", "loss_low_pct", "loss_base_pct", "loss_high_pct"]
    return pd.DataFrame(rows, columns=[*columns, "highest_pct", "lowest_pct"])


def profile(line: Line, sent_mw: float | None, steps: Annotated[int, Within(ge=2, le=10_000)] = 98) -> pd.DataFrame:
    """Return the voltage along a line.

    Parameters
    ----------
    line : Line
        The line.
    sent_mw : float or None
        Power entering with both ends held at the rated voltage; None for a line that is open at its far end.
    steps : int
        How many places.

    Returns
    -------
    DataFrame
        ``km`` from the near end and ``voltage_pct`` of the rated voltage.
    """
    v = line.voltage_kv
    if sent_mw is None:
        far, current = complex(v) / abs(line.abcd[0]), 0j
    else:
        far, current = complex(v), (line._received_mva(sent_mw) / v).conjugate()  # noqa: SLF001
    back = np.linspace(line.length_km, 0, steps)
    angle = line.propagation * back
    impedance = line.abcd[1] / cmath.sinh(line.propagation * line.length_km)
    voltage = far * np.cosh(angle) + impedance * current * np.sinh(angle)
    return pd.DataFrame({"km": line.length_km - back, "voltage_pct": 100 * np.abs(voltage) / v})


def profiles(line: Line, loads: Mapping[str, float | None]) -> dict[str, pd.DataFrame]:
    """Return `profile` of several loads by name, without those that the line cannot carry."""
    found = {}
    for name, load in loads.items():
        with suppress(RelationsError):
            found[name] = profile(line, load)
    return found


def dc_losses(
    sent_mw: NotNegative = 1300.0,
    length_km: Positive = 750.0,
    voltage_kv: Positive = 500.0,
    ohm_km: Mapping[str, float] = ASSUMED_DC_OHM_KM,
) -> dict[str, float]:
    """Share of the power that a direct-current line of two poles loses, in per cent of what is sent.

    Returns
    -------
    dict
        "low", "base", "high": ``100 I R / V`` with the current ``I = P / 2 V`` in each pole.  The share grows
        with the load.

    Examples
    --------
    >>> round(dc_losses()["base"], 2)
    2.44
    """
    current_ka = sent_mw / (2 * voltage_kv)
    lost = {end: 100 * current_ka * ohm * length_km / voltage_kv for end, ohm in ohm_km.items()}
    if max(lost.values(), default=0.0) >= 50:
        raise RelationsError(
            f"dc_losses: sent_mw = {sent_mw:g}, length_km = {length_km:g}, voltage_kv = {voltage_kv:g} and ohm_km do "
            "not go together; allowed: what loses less than half on the way; beyond that no resistance can carry it."
        )
    return lost


hold(__name__)
