"""Parked cells stay with their exchange: kept, shown in the ledger, resolved later, undone by one undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.errors import WrongUsage
from registry.domain.exchange.check_result import ApplyOptions, Conflicts
from registry.domain.problem import Refused
from registry.domain.vocabulary.language import Language
from registry.services.history.history import UndoOffer
from tests.errors import says
from tests.portfolio import BY_KIM, assign
from tests.services.exchange.returned import FUNDING
from ui.features.history.kinds import act_name

if TYPE_CHECKING:
    from tests.services.exchange.returned import Away

REF, OTHER = "RCF-K-26-0001", "RCF-K-26-0004"
START, OFFICER = f"{REF} planned_start", f"{OTHER} officer"
PARK = ApplyOptions(conflicts=Conflicts.PARK)


@pytest.fixture
def parked(away: Away) -> str:
    """The number of an import of which two cells wait, in two projects."""
    path = away.edited(
        (REF, "planned_start", "2027-10-01"), (REF, "officer", "Park"), (OTHER, "officer", "Yoon")
    )
    assign(away.registry, REF, "planned_start=2027-09-15")
    assign(away.registry, OTHER, "officer=Lee; 이")
    applied = away.take_in(path, PARK)
    assert applied.parked == 2
    assert applied.change_set is not None
    return applied.change_set.act.exchange


def test_the_cells_wait_with_all_they_say(away: Away, parked: str) -> None:
    waiting = away.registry.parking.of(parked)
    told = {one.key: (one.cell.base, one.mine, one.cell.theirs, one.cell.address) for one in waiting}
    assert set(told) == {START, OFFICER}
    assert told[START][1:3] == ("2027-09-15", "2027-10-01")
    assert told[OFFICER][1:3] == ("Lee; 이", "Yoon")


@pytest.mark.parametrize(
    ("language", "words"),
    [(Language.EN, "Partly imported, 2 parked"), (Language.KO, "일부 가져옴, 미결 2건")],
)
def test_the_ledger_says_partly_taken(away: Away, parked: str, language: Language, words: str) -> None:
    ledger = away.registry.in_language(language).ledger
    line = next(one for one in ledger.all() if one.number == parked)
    assert (line.state, line.parked, ledger.state_told(line)) == ("parked", 2, words)


def test_decided_they_wait_no_more_and_one_undo_lets_them_wait_again(away: Away, parked: str) -> None:
    registry = away.registry
    decided = registry.parking.decide(parked, {START: Conflicts.THEIRS, OFFICER: Conflicts.MINE}, BY_KIM)
    assert decided.left == ()
    assert registry.projects.file(REF).project.text("planned_start") == "2027-10-01"
    assert registry.projects.file(OTHER).project.text("officer") == "Lee; 이"
    assert registry.ledger.all()[0].state == "taken"

    registry.history.undo("", BY_KIM)
    assert registry.projects.file(REF).project.text("planned_start") == "2027-09-15"
    assert {one.key for one in registry.parking.of(parked)} == {START, OFFICER}


def test_deciding_is_an_act_of_its_own_about_the_exchange(away: Away, parked: str) -> None:
    made = away.registry.parking.decide(parked, {START: Conflicts.THEIRS}, BY_KIM).change_set
    assert made is not None
    assert (made.act.kind, made.act.subject, made.act.exchange) == ("settle", parked, parked)
    assert act_name(made) == f"Parked cells of {parked} resolved"
    for language, words in ((Language.EN, "Parked cells resolved"), (Language.KO, "미결 셀 결정")):
        change = away.registry.in_language(language).inspecting.of(REF).last_change
        assert change is not None
        assert change.kind_word == words
    assert away.registry.history.acts(1)[0].offer is UndoOffer.UNDO


def test_that_cells_were_kept_is_undone_too(away: Away, parked: str) -> None:
    away.registry.parking.decide(parked, {START: Conflicts.MINE}, BY_KIM)
    assert not away.registry.history.preview("").leaves_all
    assert away.registry.history.undo("", BY_KIM).made is not None
    assert len(away.registry.parking.of(parked)) == 2


def test_one_decided_leaves_the_other_waiting(away: Away, parked: str) -> None:
    left = away.registry.parking.decide(parked, {START: Conflicts.MINE}, BY_KIM).left
    assert [one.key for one in left] == [OFFICER]
    assert [one.key for one in away.registry.parking.of(parked)] == [OFFICER]


def test_what_says_the_same_by_now_waits_no_more(away: Away, parked: str) -> None:
    assign(away.registry, OTHER, "officer=Yoon")
    assert [one.key for one in away.registry.parking.of(parked)] == [START]
    assign(away.registry, OTHER, "officer=Lee")
    assert len(away.registry.parking.of(parked)) == 2


def test_nothing_but_conflicts_is_parked_too(away: Away) -> None:
    path = away.edited((REF, "planned_start", "2027-10-01"))
    assign(away.registry, REF, "planned_start=2027-09-15")
    applied = away.take_in(path, PARK)
    assert (applied.parked, applied.changed) == (1, ())
    assert [one.parked for one in away.registry.ledger.all()] == [1, 0]


def test_a_cell_of_a_row_is_named_by_its_place_and_decided_like_any_other(away: Away) -> None:
    ref = "RCF-K-25-0003"
    path = away.edited((ref, "funding.note", "Theirs"), sheet=FUNDING)
    assign(away.registry, ref, "funding.1.note=Ours")
    applied = away.take_in(path, PARK)
    assert applied.change_set is not None
    number = applied.change_set.act.exchange
    (waiting,) = away.registry.parking.of(number)
    assert waiting.key == f"{ref} funding.1.note"
    away.registry.parking.decide(number, {waiting.key: Conflicts.THEIRS}, BY_KIM)
    assert away.registry.projects.file(ref).of("funding")[0].text("note") == "Theirs"


def test_what_the_rules_will_not_have_is_refused_whole(away: Away, parked: str) -> None:
    assign(away.registry, REF, "planned_start=2026-09-15", "planned_end=2027-09-20")
    with pytest.raises(Refused, match="R02"):
        away.registry.parking.decide(parked, {START: Conflicts.THEIRS, OFFICER: Conflicts.THEIRS}, BY_KIM)
    assert len(away.registry.parking.of(parked)) == 2


def test_what_does_not_wait_cannot_be_decided(away: Away, parked: str) -> None:
    with pytest.raises(WrongUsage, check=says("not a parked cell")):
        away.registry.parking.decide(parked, {f"{REF} title_en": Conflicts.MINE}, BY_KIM)
    with pytest.raises(WrongUsage, check=says("there is no exchange")):
        away.registry.parking.of("EX-2026-0999")
