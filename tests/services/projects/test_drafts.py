"""Drafts: kept while typing, judged at their own paths, saved beside what others changed, never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from registry.data.engine.tables.schema import DRAFT
from registry.data.journal.integrity import examine
from registry.domain.errors import WrongUsage
from registry.domain.problem import Problem, Refused
from registry.domain.project.draft import Draft
from tests.errors import says
from tests.portfolio import BY_KIM, BY_LEE, NOON, Clock, assign, carry, counts, enter, head
from tests.services.typed_drafts import funding, typed, with_two_funding_lines

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry


@pytest.fixture
def ref(registry: Registry) -> str:
    """A project with two funding lines."""
    return with_two_funding_lines(registry)


# Keeping --------------------------------------------------------------------------------------------------


def test_a_kept_draft_comes_back_as_it_was_typed(registry: Registry, ref: str) -> None:
    first = funding(registry, ref)[0]
    edits = {
        "title_en": " “Radar” \n\u202ecourse\u202c 협력😀",
        f"funding.{first.id}.amount": "1,250",
        "funding.+10.note": "",
    }
    draft = typed(registry, ref, edits)
    kept = registry.drafts.keep(draft)
    clean = {
        **edits,
        "title_en": " “Radar” \ncourse 협력😀",
    }  # but for what hides or reorders: that never enters
    assert kept == replace(draft, id=kept.id, saved_at=kept.saved_at, edits=clean)
    assert (len(kept.id), kept.saved_at) == (26, "2026-11-22T12:00:00.000Z")
    assert registry.drafts.of_project(draft.project_id or "") == kept
    assert list(kept.edits) == list(edits)


def test_a_draft_of_a_project_takes_the_place_of_the_former_one(registry: Registry, ref: str) -> None:
    draft = typed(registry, ref, {"note": "First"})
    registry.drafts.keep(draft)
    second = registry.drafts.keep(replace(draft, edits={"note": "Second"}))
    third = registry.drafts.keep(replace(second, edits={"note": "Third"}))
    assert [known.draft for known in registry.drafts.all()] == [third]
    assert second.id == third.id


def test_drafts_are_told_newest_first_by_what_they_are_known_by(
    registry: Registry, clock: Clock, ref: str
) -> None:
    registry.drafts.keep(Draft("", None, {"title_ko": "새 사업"}, {}))
    clock.now = NOON + timedelta(seconds=1)
    gone = enter(registry)
    registry.drafts.keep(typed(registry, gone, {"note": "Lost?"}))
    clock.now = NOON + timedelta(seconds=2)
    registry.drafts.keep(typed(registry, ref, {"title_en": "Another title"}))
    registry.history.undo("", BY_KIM)
    told = [(known.ref, known.title_en, known.title_ko) for known in registry.drafts.all()]
    assert told == [
        (ref, "Maritime domain awareness training", "해양상황인식 교육 협력사업을 위한 과정"),
        (gone, "", ""),
        ("", "", "새 사업"),
    ]


def test_a_dropped_draft_is_gone_and_dropping_it_again_is_nothing(registry: Registry, ref: str) -> None:
    kept = registry.drafts.keep(typed(registry, ref, {"note": "A note"}))
    for _ in range(2):
        registry.drafts.drop(kept.id)
        assert registry.drafts.all() == []


def test_keeping_a_draft_leaves_the_journal_alone(store: Store, registry: Registry, ref: str) -> None:
    before = head(store)
    registry.drafts.keep(typed(registry, ref, {"note": "A note"}))
    assert head(store) == before
    assert examine(store.database).whole


# Judging --------------------------------------------------------------------------------------------------


def test_problems_stand_at_the_paths_of_the_draft(registry: Registry, ref: str) -> None:
    first, second = funding(registry, ref)
    draft = typed(
        registry,
        ref,
        {
            "planned_end": "2020-01-01",
            f"funding.{first.id}": "remove",
            f"funding.{second.id}.amount": "0.5",
            "funding.+1.amount": "five",
            "funding.+2.amount": "7",
        },
    )
    assert _describe(registry.drafts.problems(draft)) == sorted(
        [
            "R02 planned_end",
            f"T10 funding.{second.id}.amount",
            "T04 funding.+1.amount",
            "R11 funding.+1.currency",
            "R04 funding.+2.amount",
            "R11 funding.+2.currency",
        ]
    )
    assert [p for p in registry.drafts.problems(draft) if "[" in registry.spoken.sentence(p)] == []


def test_what_is_protected_is_told_before_saving(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G5")
    letter = registry.projects.file(ref).of("presentations")[0]
    draft = typed(registry, ref, {f"presentations.{letter.id}": "remove", "title_en": "Other"})
    (problem,) = registry.drafts.problems(draft)
    assert (problem.code, problem.field) == ("R12", f"presentations.{letter.id}")
    assert registry.spoken.sentence(problem).startswith("Presentation: part of an official record")


def test_a_new_project_is_judged_with_its_defaults(registry: Registry) -> None:
    assert _describe(registry.drafts.problems(Draft("", None, {"note": "x"}, {}))) == ["R05 title_en"]
    assert registry.drafts.problems(Draft("", None, {"title_ko": "해양 교육"}, {})) == ()


def test_what_others_removed_is_no_problem_of_the_draft(registry: Registry, ref: str) -> None:
    first = funding(registry, ref)[0]
    draft = typed(registry, ref, {f"funding.{first.id}.amount": "five", "cost": "many"})
    assign(registry, ref, "funding.1=remove")
    assert _describe(registry.drafts.problems(draft)) == ["T04 cost"]
    gone = replace(draft, project_id="01J00000000000000000000000")
    assert registry.drafts.problems(gone) == ()


# Saving ---------------------------------------------------------------------------------------------------


def test_a_draft_is_saved_as_one_act_and_let_go(store: Store, registry: Registry, ref: str) -> None:
    first, second = funding(registry, ref)
    edits = {
        "title_en": "Radar course",
        f"funding.{first.id}": "remove",
        f"funding.{first.id}.note": "typed before removing",
        f"funding.{second.id}.amount": "2,500",
        "funding.+1.amount": "7",
        "funding.+1.currency": "USD",
    }
    kept = registry.drafts.keep(typed(registry, ref, edits))
    saved = registry.drafts.save(kept, BY_LEE)
    assert saved.change_set is not None
    act = saved.change_set.act
    assert (act.kind, act.subject, act.who.name, saved.ref) == ("set", ref, "Lee", ref)
    shown = registry.showing.project(ref)
    assert shown["title_en"] == "Radar course"
    assert [(line["amount"], line["currency"]) for line in shown["funding"]] == [(2500, "KRW"), (7, "USD")]
    assert registry.drafts.all() == []
    assert examine(store.database).whole


def test_a_new_project_is_entered_from_its_draft(registry: Registry) -> None:
    edits = {"title_ko": "해양 교육", "risks.+1.title": "Storms"}
    saved = registry.drafts.save(registry.drafts.keep(Draft("", None, edits, {})), BY_KIM)
    assert saved.change_set is not None
    assert saved.change_set.act.kind == "new"
    assert registry.projects.file(saved.ref).project.id == saved.project_id
    assert [risk["state"] for risk in registry.showing.project(saved.ref)["risks"]] == ["open"]
    assert registry.drafts.all() == []


def test_a_draft_that_changes_nothing_is_let_go_without_an_act(
    store: Store, registry: Registry, ref: str
) -> None:
    before = head(store)
    draft = registry.drafts.keep(typed(registry, ref, {"area": " mar "}))
    assert registry.drafts.save(draft, BY_KIM).change_set is None
    assert (head(store), registry.drafts.all()) == (before, [])


def test_a_refused_draft_is_kept_as_last_typed(store: Store, registry: Registry, ref: str) -> None:
    kept = registry.drafts.keep(typed(registry, ref, {"title_en": "Radar"}))
    later = replace(kept, edits={"title_en": "Radar", "funding.+1.amount": "9"}, seen=kept.seen)
    before = head(store)
    with pytest.raises(Refused) as refused:
        registry.drafts.save(later, BY_KIM)
    assert "funding.+1.currency" in {problem.field for problem in refused.value.problems}
    assert head(store) == before
    assert [known.draft.edits for known in registry.drafts.all()] == [later.edits]


def test_a_refused_new_project_is_kept_and_no_number_is_used_up(store: Store, registry: Registry) -> None:
    before = counts(store) | {"draft": 1}
    with pytest.raises(Refused):
        registry.drafts.save(Draft("", None, {"area": "nothing"}, {}), BY_KIM)
    assert counts(store) == before


def test_a_draft_of_a_field_that_is_no_more_is_wrong_usage_and_kept(registry: Registry, ref: str) -> None:
    with pytest.raises(WrongUsage, check=says("colour")):
        registry.drafts.save(typed(registry, ref, {"colour": "blue"}), BY_KIM)
    assert len(registry.drafts.all()) == 1


# Colliding ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", ["{bad", "[]", "{}", '{"edits": 5, "seen": null}', '"text"'])
def test_a_draft_nobody_could_have_kept_is_passed_over_and_the_others_are_offered(
    store: Store, registry: Registry, content: str
) -> None:
    good = Draft("", None, {"title_en": "FICTIONAL"}, {})
    registry.drafts.keep(good)
    with store.database.write() as connection:
        row = {"id": "BROKEN", "noun": "project", "row_id": "P", "content": content, "saved_at": "2026"}
        connection.execute(DRAFT.insert(), row)
        connection.commit()
    assert [one.draft.edits for one in registry.drafts.all()] == [good.edits]


def _describe(problems: tuple[Problem, ...]) -> list[str]:
    return sorted(f"{problem.code} {problem.field}" for problem in problems)
