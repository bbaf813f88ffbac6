"""The trail as it is told: drawn together by act and row, undone acts marked, what rests on others left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.journal.change_set import Act, ChangeSet
from registry.domain.officer import Officer
from registry.domain.values.moments import moment_text
from registry.domain.vocabulary.language import Language
from tests.portfolio import BY_KIM, assign, carry, decide, enter
from ui.features.history.entry_text import part_of, row_texts
from ui.features.history.kinds import act_name, kind_words
from ui.features.history.timeline import timeline_of

if TYPE_CHECKING:
    from registry.services.registry import Registry
    from ui.features.history.timeline import TimelineAct


def trail(registry: Registry, ref: str) -> tuple[TimelineAct, ...]:
    return timeline_of(registry.history.of(ref))


def test_the_newest_act_comes_first_and_rows_say_what_became_of_them(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "note=Call them", "funding.+.amount=120000", "funding.+.currency=USD")
    assign(registry, ref, "funding.1.amount=90000")
    assign(registry, ref, "funding.1=remove")
    removed, changed, added, entered = trail(registry, ref)
    assert [act.kind for act in (removed, changed, added, entered)] == ["set", "set", "set", "new"]
    titles = [[row.title for row in row_texts(act, registry.fields)] for act in (added, changed, removed)]
    assert titles == [["", "Funding line 1 added"], ["Funding line 1"], ["Funding line 1 removed"]]
    (row,) = row_texts(changed, registry.fields)
    assert [(one.name, one.before, one.after) for one in row.changes] == [("Amount", "120,000", "90,000")]


def test_an_act_taken_back_is_marked_and_stands_again_when_it_is_redone(registry: Registry) -> None:
    ref = enter(registry)
    made = assign(registry, ref, "note=Call them")
    assert made is not None
    registry.history.undo(made.act.id, BY_KIM)
    undo, act, _ = trail(registry, ref)
    assert (act.is_taken_back, act.may_be_undone) == (True, False)
    assert undo.original is not None
    assert undo.original.act.id == made.act.id
    registry.history.redo(BY_KIM)
    redo, undo, act, _ = trail(registry, ref)
    assert (act.is_taken_back, undo.is_taken_back) == (False, True)
    assert redo.original is not None
    assert redo.original.act.id == made.act.id


def test_undo_is_offered_exactly_where_the_registry_takes_back(registry: Registry) -> None:
    from registry.domain.problem import Refused  # noqa: PLC0415 - said where it is expected

    ref = carry(registry, enter(registry), "G3")
    assign(registry, ref, "note=Call them")
    for act in trail(registry, ref):
        if act.may_be_undone:
            registry.history.undo(act.change_set.act.id, BY_KIM)
            registry.history.redo(BY_KIM)
        else:
            with pytest.raises(Refused):
                registry.history.undo(act.change_set.act.id, BY_KIM)


def test_the_sample_portfolio_is_not_taken_back_from_one_project(registry: Registry) -> None:
    (sample,) = trail(registry, "RCF-K-25-0003")
    assert sample.count > 400
    assert not sample.may_be_undone


def test_ids_of_other_rows_are_not_shown(registry: Registry) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1")
    shown = {entry.field for act in trail(registry, ref) for row in act.rows for entry in row.fields}
    assert "superseded" not in shown
    assert "corrects" not in shown


def test_long_values_and_many_changes_are_shortened_until_asked_for(registry: Registry) -> None:
    (sample,) = trail(registry, "RCF-K-25-0003")
    rows = row_texts(sample, registry.fields)
    short = part_of(rows, 0, 6, longest=40)
    assert sum(len(row.changes) for row in short) == 6
    assert max(len(one.after) for row in short for one in row.changes) <= 40
    parts = [part_of(rows, start, 100) for start in range(0, sample.count, 100)]
    assert [one for part in parts for row in part for one in row.changes] == [
        one for row in rows for one in row.changes
    ]
    titles = [row.title for part in parts for row in part if row.title]
    assert titles == [row.title for row in rows if row.title]


def test_kinds_without_words_are_called_by_themselves() -> None:
    assert kind_words("decide") == "Decision recorded"
    assert kind_words("a new kind") == "a new kind"
    assert act_name(_act("decide", "RCF-K-26-0003")) == "Decision on RCF-K-26-0003"
    assert act_name(_act("sample", "")) == "Sample portfolio loaded"
    assert act_name(_act("merge", "RCF-K-26-0003")) == "merge: RCF-K-26-0003"


def test_moments_are_told_as_an_office_writes_them() -> None:
    assert moment_text("not a moment", Language.EN) == "not a moment"
    assert moment_text("2026-11-22T12:00:00.000Z", Language.EN).startswith("22 Nov 2026 ")
    assert moment_text("2026-11-22T12:00:00.000Z", Language.KO).startswith("2026. 11. 22. ")


def _act(kind: str, subject: str) -> ChangeSet:
    return ChangeSet(1, "", Act("01", kind, Officer("Kim", "MND", "ROK"), subject=subject))
