"""The routes of regional projects (domain.md M3, APC): what each asks for, who decides, and the move from version 1."""

from __future__ import annotations

import pytest

from registry.data.reference.resources import shipped
from registry.domain.procedure.effects import EffectKind, effects_of_move, progress_after_move
from registry.domain.procedure.progress import Progress
from registry.domain.procedure.settlement import with_gates
from registry.domain.procedure.sides import Side
from registry.domain.procedure.stage_mark import StageMark, mark_of
from tests import builders
from tests.domain.course import Course, course_at

APC = shipped().procedures.of("APC", 2)
_FILLED = builders.filled_for(APC)


def _at_route() -> Course:
    return course_at("APC", "A4").later(1)


def test_the_co_proponent_is_looked_for_while_the_route_is_chosen() -> None:
    course = _at_route()
    assert course.open == ["A4 PARTNER", "A5 ROK"]

    course.determine("regional_route", "ASEC")
    assert course.open == ["A4 PARTNER"]
    course.determine("co_proponent", "yes", by_org="ORG:ASEAN")
    assert course.open == ["A6 PARTNER"]


@pytest.mark.parametrize(
    ("route", "left_out", "sponsor", "final"),
    [
        ("ASEC", "", "ORG:ASEAN", "ORG:CPR"),
        ("ADMM_PLUS", "A7", "ORG:ADSOM_PLUS-WG", "ORG:ADSOM_PLUS"),
        ("ADMM", "A7", "ORG:ADSOM-WG", "ORG:ADMM"),
        ("PIF", "", "ORG:FOC", "ORG:PIF"),
        ("CROP", "", "ORG:FOC", "ORG:PIF"),
        ("BILATERAL", "A6 A7 A8 A9", "", ""),
    ],
)
def test_each_route_has_its_stages_and_its_bodies(
    route: str, left_out: str, sponsor: str, final: str
) -> None:
    progress = _at_route().determine("regional_route", route).progress
    off = [one.code for one in APC.stages if mark_of(progress, one) is StageMark.NOT_APPLICABLE]
    assert off == left_out.split()
    for code, forum in (("A8", sponsor), ("A9", final)):
        limit = progress.clocks.limit(APC.by_code[code])
        assert limit is not None
        assert not forum or limit.session == forum


@pytest.mark.parametrize(
    ("instruments", "sides"),
    [
        (("MND",), {Side.ROK}),
        (("AKCF",), {Side.REGIONAL}),
        (("KOICA", "T10-333", "BKCF"), {Side.ROK, Side.USA, Side.REGIONAL}),
    ],
)
def test_each_funder_releases_its_own_funds(instruments: tuple[str, ...], sides: set[Side]) -> None:
    records = tuple(("funding", {"instrument": one}) for one in instruments)
    progress = course_at("APC", "A10", records=(*_FILLED["records"], *records)).progress
    assert set(progress.acting(APC.by_code["A10"])) >= sides


def test_a_project_with_the_secretariat_goes_on_to_its_sponsor_when_it_is_moved() -> None:
    former = shipped().procedures.of("APC", 1)
    known = (
        builders.determination("co_proponent", "yes", by_org="ORG:ASEAN"),
        builders.determination("regional_route", "ADMM_PLUS"),
    )
    dossier = builders.dossier(**{**builders.filled_for(former), "determinations": known})
    progress = Progress(former, dossier, builders.OPENED)
    gates = builders.passed(progress, "A1", "A2", "A3", "A4", "A5", "A6")
    course = Course(former, with_gates(dossier, gates))
    assert course.open == ["A7 REGIONAL"]

    told = [(one.kind, one.stage) for one in effects_of_move(course.progress, APC, course.today)]
    assert told == [(EffectKind.NOT_APPLICABLE, "A7"), (EffectKind.OPENED, "A8")]
    moved = progress_after_move(course.progress, APC, course.today)
    assert [gate.stage for gate in moved.awaited_gates] == ["A8"]
