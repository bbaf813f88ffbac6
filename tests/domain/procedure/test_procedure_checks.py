"""What makes a procedure impossible to follow: the orders of its routes, and what its stages wait for."""

from __future__ import annotations

import pytest
import tomli

from registry.data.reference.resources import shipped
from registry.domain.procedure.procedure import Limit, Procedure
from registry.domain.procedure.procedure_file import Judged, judged
from registry.domain.procedure.sides import Side

_STAGE = """
[[stage]]
code = "{code}"
en = "Stage"
ko = "단계"
short_en = "Stage"
short_ko = "단계"
kind = "{kind}"
state = "in_process"
acting = [{{ side = "lead" }}]
authority_en = "Director"
authority_ko = "과장"
outcomes = ["{outcome}"]
{more}
"""
_ROUTE = 'determines = ["export_route"]'


def _judged(**stages: str) -> Judged:
    """A procedure of these stages; one that determines is closed by a fact, the others by a decision."""
    text = 'code = "GEN"\nversion = 1\nen = "General"\nko = "일반"\n'
    for code, more in stages.items():
        closes = ("determination", "determine") if "determines" in more else ("decision", "approve")
        text += _STAGE.format(code=code, kind=closes[0], outcome=closes[1], more=more)
    return judged(tomli.loads(text), shipped().words, {})


def _faults(**stages: str) -> list[str]:
    return [str(fault) for fault in _judged(**stages).faults]


def _on(procedure: Procedure, route: str) -> list[str]:
    facts = {"export_route": frozenset({route})} if route else {}
    return [stage.code for stage in procedure.on_route(facts).stages]


def _also(stage: str, *routes: str) -> str:
    named = ", ".join(f'"{route}"' for route in routes)
    return f'also_after = [{{ when = [{{ export_route = [{named}] }}], stages = ["{stage}"] }}]'


def test_a_route_says_which_of_two_stages_comes_first() -> None:
    found = _judged(
        G1=_ROUTE,
        G2='after = ["G1"]\n' + _also("G3", "DCS"),
        G3='after = ["G1"]\n' + _also("G2", "FMS"),
        G4='after = ["G2", "G3"]',
    )
    assert found.faults == ()
    procedure = found.procedure
    assert _on(procedure, "FMS") == ["G1", "G2", "G3", "G4"]
    assert _on(procedure, "DCS") == ["G1", "G3", "G2", "G4"]
    known = {"export_route": frozenset({"DCS"})}
    assert procedure.on_route(known).by_code["G2"].after == ("G1", "G3")
    assert procedure.on_route(known).on_route({"export_route": frozenset({"FMS"})}).by_code["G2"].after == (
        "G1",
    )
    assert procedure.on_route({}) == procedure.on_route({"export_route": frozenset({"G2G"})})


def test_a_circle_on_one_route_is_refused_by_its_stages() -> None:
    both = {
        "G2": 'after = ["G1"]\n' + _also("G3", "DCS", "FMS"),
        "G3": 'after = ["G1"]\n' + _also("G2", "DCS"),
    }
    (fault,) = _faults(G1=_ROUTE, **both, G4='after = ["G2", "G3"]')
    assert "also_after: a cycle: " in fault
    assert "G2 → G3" in fault or "G3 → G2" in fault


@pytest.mark.parametrize(
    ("first", "asked"),
    [("", "export_route = ['FMS']"), (_ROUTE, "controlled_rok = ['yes']"), (_ROUTE, "instrument = ['MND']")],
)
def test_an_order_rests_on_what_a_stage_before_establishes(first: str, asked: str) -> None:
    order = f'after = ["G1"]\nalso_after = [{{ when = [{{ {asked} }}], stages = ["G2"] }}]'
    (fault,) = _faults(G1=first, G2='after = ["G1"]', G3=order)
    fact = asked.partition(" ")[0]
    assert fault == f"stage G3, also_after: asks about {fact}, which no earlier stage establishes"


def test_what_is_established_before_one_of_two_stages_is_not_established_before() -> None:
    order = 'after_one_of = ["G1", "G2"]\n' + _also("G3", "FMS")
    (fault,) = _faults(G1="", G2='after = ["G1"]\n' + _ROUTE, G3='after = ["G1"]', G4=order)
    assert "asks about export_route" in fault


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('also_after = [{ stages = ["G2"] }]', "when: is missing or empty"),
        ('also_after = [{ when = [{ export_route = ["FMS"] }] }]', "stages: is missing or empty"),
        (_also("G9", "FMS"), "unknown stage 'G9'"),
        (_also("G2", "SHIP"), "'SHIP'"),
        ("after_one_of = []", "after_one_of: is missing or empty"),
        ('after_one_of = ["G9"]', "unknown stage 'G9'"),
    ],
)
def test_what_a_stage_waits_for_is_named_in_full(line: str, told: str) -> None:
    faults = _faults(G1=_ROUTE, G2='after = ["G1"]', G3=f'after = ["G1"]\n{line}')
    assert [fault for fault in faults if told in fault], faults


def test_nothing_waits_on_any_route_for_what_is_off_the_path() -> None:
    for line in (_also("G2", "FMS"), 'after_one_of = ["G1", "G2"]'):
        faults = _faults(G1=_ROUTE, G2='after = ["G1"]\noff_path = "yes"', G3=f'after = ["G1"]\n{line}')
        assert [fault for fault in faults if "waits for G2, which is off the path" in fault], faults


def test_a_stage_after_one_of_two_waits_for_no_other() -> None:
    stage = _judged(G1="", G2="", G3='after_one_of = ["G1", "G2"]').procedure.by_code["G3"]
    assert (stage.after, stage.after_one_of) == ((), ("G1", "G2"))
    assert stage.is_reached({"G1"}.__contains__)
    assert not stage.is_reached(set[str]().__contains__)


def test_a_side_acts_unless_a_fact_keeps_it_out() -> None:
    acting = "acting = [{ side = 'USA', unless = [{ instrument = ['T10-333'] }] }]"
    text = _STAGE.format(code="G1", kind="decision", outcome="approve", more="")
    text = 'code = "GEN"\nversion = 1\nen = "General"\nko = "일반"\n' + text
    table = tomli.loads(text.replace('acting = [{ side = "lead" }]', acting))
    (who,) = judged(table, shipped().words, {}).procedure.stages[0].acting
    assert who.side == Side.USA
    assert who.acts({"instrument": frozenset({"FMF"})})
    assert who.acts({})
    assert not who.acts({"instrument": frozenset({"FMF", "T10-333"})})


@pytest.mark.parametrize(
    ("wait", "told"),
    [
        ("{ days = 30, unless = [{ when = [{ aeca_15 = ['yes'] }], days = 15 }] }", ""),
        ("{ days = 30, counted = 'working' }", "wait_days: can only be a number of calendar days"),
        ("{ session = 'ORG:KIDD' }", "wait_days: can only be a number of calendar days"),
        ("{ }", "needs one of days"),
    ],
)
def test_a_waiting_period_has_its_exceptions_by_fact(wait: str, told: str) -> None:
    paper = f"""
[[stage.requirement]]
id = "notice"
en = "Official letter"
ko = "공문"
kind = "document"
type = "official_letter"
wait_days = {wait}
"""
    found = _judged(G1=paper)
    assert [told in str(fault) for fault in found.faults] == ([True] if told else [])
    if not told:
        days = found.procedure.stages[0].requirements[0].wait_days
        assert isinstance(days, Limit)
        assert days.under({}).days == 30
        assert days.under({"aeca_15": frozenset({"yes"})}).days == 15
