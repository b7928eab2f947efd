"""The physics of the lines against textbooks, an integration in small steps, and the dossier's own table."""

import cmath
import contextlib
import math

import numpy as np
import pytest

import relations
from relations.energy import transmission
from relations.errors import RelationsError

# Kundur (1994), table 6.1, 500 kV: 0.028 and 0.325 ohm/km, 5.20 uS/km.
KUNDUR = transmission.Line(485, 500, 0.028, 0.325, 5.20)


def sending_end(line: transmission.Line, received_mw: float) -> dict[str, float]:
    """What the near end must give for a load of power factor one, with no compensation: Vs = A Vr + B Ir."""
    a, b, c, d = line.abcd
    current = received_mw / line.voltage_kv
    near, into = a * line.voltage_kv + b * current, c * line.voltage_kv + d * current
    sent = (near * into.conjugate()).real
    angle, amperes = math.degrees(cmath.phase(near)), abs(into) / math.sqrt(3)
    lost = 100 * (1 - received_mw / sent)
    return {"sent_mw": sent, "voltage_kv": abs(near), "angle_deg": angle, "current_ka": amperes, "loss_pct": lost}


def test_the_500_kv_line_of_the_textbook() -> None:
    # The same table prints 250 ohm, 1,000 MW, 1.30 Mvar/km, 0.000057 neper/km and 0.0013 rad/km.
    assert KUNDUR.surge_impedance_ohm == pytest.approx(250, abs=0.5)
    assert KUNDUR.natural_load_mw == pytest.approx(1000, abs=2)
    assert KUNDUR.charging_mvar / 485 == pytest.approx(1.30, abs=0.005)
    assert KUNDUR.propagation.real == pytest.approx(0.000057, abs=1.5e-6)
    assert KUNDUR.propagation.imag == pytest.approx(0.0013, abs=5e-6)


def test_the_worked_example_of_grainger_and_stevenson() -> None:
    # Example 6.3: 230 miles, z = 0.8431 at 79.04 degrees ohm/mile, y = 5.105e-6 S/mile, 125 MW at 215 kV and power
    # factor one; printed results: 137.85 kV to neutral at 27.77 degrees, 332.27 A at 26.33 degrees.
    series = cmath.rect(0.8431, math.radians(79.04))
    line = transmission.Line(230, 215, series.real, series.imag, 5.105)
    near = sending_end(line, 125)
    assert near["voltage_kv"] / math.sqrt(3) == pytest.approx(137.85, abs=0.03)
    assert near["angle_deg"] == pytest.approx(27.77, abs=0.02)
    assert near["current_ka"] == pytest.approx(0.33227, abs=2e-4)
    printed_mw = 3 * 137.85 * 0.33227 * math.cos(math.radians(27.77 - 26.33))
    assert near["sent_mw"] == pytest.approx(printed_mw, abs=0.05)


def test_long_line_against_many_short_ones() -> None:
    # 4,000 pi sections in series, step by step from the far end, instead of hyperbolic functions.
    line = transmission.ac_chain()["base"]
    piece = line.length_km / 4000
    series = complex(line.resistance_ohm_km, line.reactance_ohm_km) * piece
    shunt = complex(0, line.susceptance_us_km * 1e-6) * piece
    voltage, current = 500 + 0j, 390 / (500 + 0j)
    for _ in range(4000):
        current += voltage * shunt / 2
        voltage += current * series
        current += voltage * shunt / 2
    near = sending_end(line, 390)
    assert abs(voltage) == pytest.approx(near["voltage_kv"], rel=1e-7)
    assert (voltage * current.conjugate()).real == pytest.approx(near["sent_mw"], rel=1e-7)


def test_a_b_c_d_are_those_of_a_reciprocal_network() -> None:
    for line in (*transmission.ac_chain().values(), KUNDUR):
        a, b, c, d = line.abcd
        assert a * d - b * c == pytest.approx(1)


def test_dossier_row_of_the_losses() -> None:
    # The row: 390 MW without reactors at power factor one; 860 MW stands in its note, not in its range.
    casa = relations.load("casa1000").set_index("parameter")
    assert "at 390 MW (30%)" in casa.loc["loss_ac_line", "note"]
    assert "lose 3.2–4.6%" in casa.loc["loss_ac_line", "note"]
    lines = transmission.ac_chain()
    for end, line in lines.items():
        assert casa.loc["loss_ac_line", end] == pytest.approx(sending_end(line, 390)["loss_pct"], abs=0.05)
    full = {end: sending_end(line, 860)["loss_pct"] for end, line in lines.items()}
    assert (full["low"], full["high"]) == (pytest.approx(3.2, abs=0.1), pytest.approx(4.6, abs=0.1))
    direct = transmission.dc_losses(1300, 750)
    assert casa.loc["loss_hvdc_line", "base"] == pytest.approx(direct["base"], abs=0.1)
    assert casa.loc["loss_hvdc_line", "low"] == pytest.approx(direct["low"], abs=0.1)
    # 787 km, the longest figure the note names, gives its high end.
    assert casa.loc["loss_hvdc_line", "high"] == pytest.approx(transmission.dc_losses(1300, 787)["high"], abs=0.1)


def test_bundles_are_those_of_the_handbook() -> None:
    # Handbooks of Russian network design print for three conductors a phase at 500 kV, 40 cm apart: 0.020, 0.304, 3.64
    # (AS-500/64); 0.025, 0.306, 3.62 (AS-400/51); 0.029, 0.308, 3.60 (AS-330/43); here from wire and geometry alone.
    printed = {"low": (0.020, 0.304, 3.64), "base": (0.025, 0.306, 3.62), "high": (0.029, 0.308, 3.60)}
    for end, values in printed.items():
        assert transmission.ASSUMED_AC[end] == pytest.approx(values, rel=0.025)
    # One wire alone: ln(D / r') without a bundle, by the inductance of a three-phase line, 2e-7 ln(D / r') H/m.
    r = transmission.bundle(27.5, 0.0733, spacing_m=0.0275 / 2)
    alone = 2 * math.pi * 50 * 2e-4 * math.log(12.5 * 2 ** (1 / 3) / (0.81 ** (1 / 3) * 0.01375))
    assert r[1] == pytest.approx(alone)
    loads = [line.natural_load_mw for line in transmission.ac_chain().values()]
    # 840 to 917 MW with the values assumed before, that belonged to no conductor.
    assert max(loads) - min(loads) < 12
    assert loads == sorted(loads, reverse=True)


def test_losses_agree_with_a_load_flow() -> None:
    # pandapower 3.5.6, a hundred pi sections, both ends held at 500 kV, handbook values of AS-330/43, 860 MW entering:
    # 4.6504 % of it is lost.
    line = transmission.Line(485, 500, 0.029, 0.308, 3.60)
    assert 100 * line.loss_mw(860) / 860 == pytest.approx(4.6504, abs=2e-4)


def test_corona_and_reactors_by_hand() -> None:
    line = transmission.ac_chain()["base"]
    found = transmission.standing_losses(line)
    assert found["base"] == pytest.approx(4.0 * 0.485 + 0.75 * 0.003 * 250_000 * line.susceptance_us_km * 485e-6)
    assert found["low"] < found["base"] < found["high"] < 0.015 * 390


def test_beyond_a_quarter_of_the_wave() -> None:
    # Light covers 6,000 km in a period of 50 Hz, a wave on such a line some 1 % less: a quarter is just below 1,500 km.
    # 3,000 km "lost" 2,309 of 390 MW.
    with pytest.raises(RelationsError, match=r"length_km cannot be 3000; allowed: below 14[0-9][0-9] km"):
        transmission.ac_chain(3000)
    assert transmission.ac_chain(1400)["base"].open_end_rise_pct > 200
    with pytest.raises(RelationsError, match="less than half on the way"):
        transmission.dc_losses(1300, 30_000)


def test_no_line_loses_more_than_enters() -> None:
    for length in (100, 485, 1000, 1400):
        for load in (0, 0.1, 5, 50, 390):
            for line in transmission.ac_chain(length).values():
                with contextlib.suppress(RelationsError):
                    assert 0 <= line.loss_mw(load) <= load
    with pytest.raises(RelationsError, match="sent_mw cannot be 0; allowed: more than a line of 485 km loses"):
        transmission.ac_chain()["base"].loss_mw(0)


@pytest.mark.parametrize("wrong", ["390", None, True, math.nan, [390]])
def test_what_is_no_number_is_named(wrong: object) -> None:
    line = transmission.ac_chain()["base"]
    for name, call in {
        "sent_mw": line.loss_mw,
        "length_km": transmission.ac_chain,
        "diameter_mm": lambda wrong: transmission.bundle(wrong, 0.07),
    }.items():
        with pytest.raises(RelationsError, match=f"{name} cannot be .*; allowed: a number"):
            call(wrong)  # type: ignore[operator]
    with pytest.raises(RelationsError, match="sent_mw"):
        transmission.dc_losses(wrong)  # type: ignore[arg-type]
    with pytest.raises(RelationsError, match="sent_mw"):
        transmission.loadings(transmission.ac_chain(), [wrong])  # type: ignore[list-item]
    with pytest.raises(RelationsError, match="lines has no low, base, high"):
        transmission.loadings({}, [390])


def test_voltages_are_held_at_both_ends() -> None:
    line = transmission.ac_chain()["base"]
    for load in (0, 390, 860, 1300):
        along = transmission.profile(line, load)
        assert along["km"].tolist()[0] == 0
        assert along["km"].tolist()[-1] == 485
        assert along["voltage_pct"].iloc[[0, -1]].tolist() == pytest.approx([100, 100])
        assert line.angle_deg(load) == pytest.approx(0, abs=50)
    idle = transmission.profile(line, None)["voltage_pct"]
    assert idle.iloc[0] == pytest.approx(100)
    assert idle.iloc[-1] == pytest.approx(100 + line.open_end_rise_pct)
    assert 1 / math.cos(line.propagation.imag * 485) == pytest.approx(idle.iloc[-1] / 100, rel=1e-3)


def test_the_natural_load_is_flat_without_losses() -> None:
    line = transmission.Line(485, 500, 0, 0.30, 3.6)
    assert transmission.profile(line, line.natural_load_mw)["voltage_pct"].to_numpy() == pytest.approx(100)
    assert line.loss_mw(line.natural_load_mw) == pytest.approx(0, abs=1e-6)
    # P = Pn sin(delta) / sin(beta l), the textbook's formula for a line without losses.
    beta = line.propagation.imag * 485
    assert line.angle_deg(500) == pytest.approx(
        math.degrees(math.asin(500 * math.sin(beta) / line.natural_load_mw)), abs=1e-9
    )
    most = line.natural_load_mw / math.sin(beta)
    assert line.angle_deg(0.9999 * most) == pytest.approx(90, abs=1)
    with pytest.raises(RelationsError, match=f"allowed: from 0 to {most:.0f} MW"):
        line.angle_deg(1.0001 * most)


def test_energy_is_conserved_and_losses_grow() -> None:
    table = transmission.loadings(transmission.ac_chain(), [100, 390, 860, 1300])
    assert (table["loss_low_pct"] < table["loss_base_pct"]).all()
    assert (table["loss_base_pct"] < table["loss_high_pct"]).all()
    assert table["loss_base_pct"].iloc[1:].is_monotonic_increasing
    # At the far end of the range the line is near twice the square: losses follow the current.
    line = transmission.ac_chain()["base"]
    current = 1300 / (math.sqrt(3) * 500)
    assert line.loss_mw(1300) == pytest.approx(3 * current**2 * line.resistance_ohm_km * 485, rel=0.15)


def test_more_than_it_can_carry() -> None:
    line = transmission.ac_chain()["base"]
    with pytest.raises(RelationsError, match="allowed: from 0 to"):
        line.loss_mw(3000)
    with pytest.raises(RelationsError, match="allowed: from 0 to"):
        line.loss_mw(-1)
    assert transmission.loadings(transmission.ac_chain(), [390, 3000])["sent_mw"].tolist() == [390]
    assert transmission.loadings(transmission.ac_chain(), [9999]).empty
    assert list(transmission.profiles(line, {"idle": None, "all": 9999})) == ["idle"]


def test_direct_current_by_ohms_law() -> None:
    # 1,300 A in each pole of 750 km at 12.5 milliohm: 2 x 1.3^2 x 9.375 = 31.7 MW of 1,300.
    assert transmission.dc_losses()["base"] == pytest.approx(100 * 2 * 1.3**2 * 0.0125 * 750 / 1300)
    assert transmission.dc_losses(650)["base"] == pytest.approx(transmission.dc_losses()["base"] / 2)


@pytest.mark.parametrize("field", ["length_km", "voltage_kv", "reactance_ohm_km", "susceptance_us_km"])
def test_a_line_of_nothing_is_refused(field: str) -> None:
    values = {"length_km": 1, "voltage_kv": 1, "resistance_ohm_km": 0, "reactance_ohm_km": 1, "susceptance_us_km": 1}
    with pytest.raises(RelationsError, match=field):
        transmission.Line(**values | {field: 0})
    with pytest.raises(RelationsError, match="resistance"):
        transmission.Line(**values | {"resistance_ohm_km": np.nan})
    with pytest.raises(RelationsError, match="allowed"):
        transmission.dc_losses(-1)
