"""What long lines carry: surge impedance, charging, voltage along the line, losses.

The alternating-current line is taken with the exact (hyperbolic) equations of a uniform line, the
direct-current line as two resistances.  Method: Kundur, *Power System Stability and Control* (1994),
chapter 6; Grainger and Stevenson, *Power System Analysis* (1994), chapter 6.  All powers are of three
phases, all voltages between phases.

The conductors of Datka-Sughd and of the direct-current line are not published.  `ASSUMED_AC` and
`ASSUMED_DC_OHM_KM` are engineering ranges for lines of this voltage, not data of these lines.
"""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from relations.errors import RelationsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "ASSUMED_AC",
    "ASSUMED_DC_OHM_KM",
    "Line",
    "ac_chain",
    "dc_losses",
    "delivered_share",
    "loadings",
    "profile",
    "profiles",
]


@dataclass(frozen=True)
class Line:
    """A uniform three-phase line.

    Parameters
    ----------
    length_km, voltage_kv : float
        Above 0; the voltage is held at both ends.
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

    length_km: float
    voltage_kv: float
    resistance_ohm_km: float
    reactance_ohm_km: float
    susceptance_us_km: float

    def __post_init__(self) -> None:
        for name in ("length_km", "voltage_kv", "reactance_ohm_km", "susceptance_us_km"):
            if not (math.isfinite(getattr(self, name)) and getattr(self, name) > 0):
                raise RelationsError(f"{name} = {getattr(self, name)!r}: allowed are numbers above 0.")
        if not (math.isfinite(self.resistance_ohm_km) and self.resistance_ohm_km >= 0):
            raise RelationsError(f"resistance_ohm_km = {self.resistance_ohm_km!r}: allowed are numbers from 0.")

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

    @property
    def most_mw(self) -> float:
        """Most power the far end can receive with both voltages held: the limit of steady-state stability."""
        a, b, _, _ = self.abcd
        v = self.voltage_kv
        return (v * v - abs(a) * v * v * math.cos(cmath.phase(b) - cmath.phase(a))) / abs(b)

    def angle_deg(self, sent_mw: float) -> float:
        """Angle between the voltages of the two ends when `sent_mw` enter, both at the rated voltage."""
        a, b, _, _ = self.abcd
        v = self.voltage_kv
        inner = abs(a) * math.cos(cmath.phase(b) - cmath.phase(a)) - sent_mw * abs(b) / (v * v)
        angle = math.acos(inner) - cmath.phase(b) if abs(inner) <= 1 else math.nan
        if sent_mw < 0 or math.isnan(angle) or angle + cmath.phase(b) > math.pi:
            raise RelationsError(
                f"sent_mw = {sent_mw:g}: a line of {self.length_km:g} km carries from 0 to "
                f"{v * v * (1 + abs(a) * math.cos(cmath.phase(b) - cmath.phase(a))) / abs(b):.0f} MW at {v:g} kV."
            )
        return math.degrees(angle)

    def loss_mw(self, sent_mw: float) -> float:
        """Power lost on the way when `sent_mw` enter and both ends are held at the rated voltage."""
        return sent_mw - self._received_mva(sent_mw).real

    def sending_end(self, received_mw: float, received_kv: float | None = None) -> dict[str, float]:
        """Return what the near end must give for a load of power factor one, with no compensation.

        Parameters
        ----------
        received_mw : float
            Power at the far end.
        received_kv : float, optional
            Voltage there; the rated one when left out.

        Returns
        -------
        dict
            ``sent_mw``, ``sent_mvar``, ``voltage_kv``, ``angle_deg``, ``current_ka`` and ``loss_pct`` of what is sent.
        """
        a, b, c, d = self.abcd
        far = complex(received_kv or self.voltage_kv)
        current = received_mw / far
        near, into = a * far + b * current, c * far + d * current
        power = near * into.conjugate()
        return {
            "sent_mw": power.real,
            "sent_mvar": power.imag,
            "voltage_kv": abs(near),
            "angle_deg": math.degrees(cmath.phase(near)),
            "current_ka": abs(into) / math.sqrt(3),
            "loss_pct": 100 * (1 - received_mw / power.real) if power.real else math.nan,
        }

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


# Ohm, ohm and microsiemens a kilometre and phase of a 500 kV line with bundles of three conductors of 300 to 500 mm2.
ASSUMED_AC: Mapping[str, tuple[float, float, float]] = {
    "low": (0.020, 0.29, 3.9),
    "base": (0.0245, 0.30, 3.6),
    "high": (0.029, 0.31, 3.5),
}
# Ohm a kilometre and pole.
ASSUMED_DC_OHM_KM: Mapping[str, float] = {"low": 0.010, "base": 0.0125, "high": 0.015}


def ac_chain(length_km: float = 485.0, voltage_kv: float = 500.0) -> dict[str, Line]:
    """Return the line with the assumed conductors: those that lose least, the base, those that lose most."""
    return {end: Line(length_km, voltage_kv, *values) for end, values in ASSUMED_AC.items()}


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
        voltage along the base line in per cent of the rated one.  Loads that any of the lines cannot carry
        are left out.
    """
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
                **{f"loss_{end}_pct": 100 * lost[end] / load if load else math.nan for end in ("low", "base", "high")},
                "highest_pct": float(along.max()),
                "lowest_pct": float(along.min()),
            }
        )
    columns = ["sent_mw", "of_natural_pct", "angle_deg", "loss_low_pct", "loss_base_pct", "loss_high_pct"]
    return pd.DataFrame(rows, columns=[*columns, "highest_pct", "lowest_pct"])


def profile(line: Line, sent_mw: float | None, steps: int = 98) -> pd.DataFrame:
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
    a = line.abcd[0]
    if sent_mw is None:
        far, current = complex(v) / abs(a), 0j
    else:
        far = complex(v)
        current = (line._received_mva(sent_mw) / v).conjugate()  # noqa: SLF001
    back = np.linspace(line.length_km, 0, steps)
    angle = line.propagation * back
    impedance = line.abcd[1] / cmath.sinh(line.propagation * line.length_km)
    voltage = far * np.cosh(angle) + impedance * current * np.sinh(angle)
    return pd.DataFrame({"km": line.length_km - back, "voltage_pct": 100 * np.abs(voltage) / v})


def profiles(line: Line, loads: Mapping[str, float | None]) -> dict[str, pd.DataFrame]:
    """Return `profile` of several loads by name, without those that the line cannot carry."""
    found = {}
    for name, load in loads.items():
        try:
            found[name] = profile(line, load)
        except RelationsError:
            continue
    return found


def dc_losses(
    sent_mw: float = 1300.0,
    length_km: float = 750.0,
    voltage_kv: float = 500.0,
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
    if not (sent_mw >= 0 and length_km > 0 and voltage_kv > 0):
        raise RelationsError(
            f"sent_mw = {sent_mw!r}, length_km = {length_km!r}, voltage_kv = {voltage_kv!r}: "
            "allowed are powers from 0, lengths and voltages above 0."
        )
    current_ka = sent_mw / (2 * voltage_kv)
    return {end: 100 * current_ka * ohm * length_km / voltage_kv for end, ohm in ohm_km.items()}


def delivered_share(*losses_pct: float) -> float:
    """Fraction that arrives after losses in series.

    Examples
    --------
    >>> round(delivered_share(2.5, 0.75, 0.75), 4)
    0.9604
    """
    if any(not 0 <= loss <= 100 for loss in losses_pct):
        raise RelationsError(f"losses_pct = {losses_pct}: allowed are per cents from 0 to 100.")
    share: Any = math.prod(1 - loss / 100 for loss in losses_pct)
    return float(share)
