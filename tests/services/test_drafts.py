"""Drafts: kept while typing, judged at their own paths, saved beside what others changed, never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from registry.data.integrity import examine
from registry.data.tables.whole import DRAFT
from registry.domain.draft import Choice, Collided, Collision, Draft, seen_at
from registry.domain.errors import WrongUsage
from registry.domain.problem import Problem, Refused
from tests.portfolio import BY_KIM, BY_LEE, NOON, Clock, assign, carry, counts, enter, head

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.domain.project_file import ProjectFile
    from registry.domain.record import Record
    from registry.services.registry import Registry


@pytest.fixture
def ref(registry: Registry) -> str:
    """A project with two funding lines."""
    return enter(
        registry,
        *("funding.+1.amount=1000", "funding.+1.currency=USD"),
        *("funding.+2.amount=2000", "funding.+2.currency=KRW"),
    )


def typed(registry: Registry, ref: str, edits: dict[str, str]) -> Draft:
    """Return what somebody types who has the project before him as it stands now."""
    file = registry.projects.file(ref)
    return Draft("", file.project.id, edits, {path: seen_at(file, path) for path in edits if "+" not in path})


# Keeping --------------------------------------------------------------------------------------------------


def test_a_kept_draft_comes_back_as_it_was_typed(registry: Registry, ref: str) -> None:
    first = _funding(registry, ref)[0]
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
    first, second = _funding(registry, ref)
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
    assert _told(registry.drafts.problems(draft)) == sorted(
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
    assert registry.spoken.sentence(problem).startswith("Presentation is part of an official act")


def test_a_new_project_is_judged_with_its_defaults(registry: Registry) -> None:
    assert _told(registry.drafts.problems(Draft("", None, {"note": "x"}, {}))) == ["R05 title_en"]
    assert registry.drafts.problems(Draft("", None, {"title_ko": "해양 교육"}, {})) == ()


def test_what_others_removed_is_no_problem_of_the_draft(registry: Registry, ref: str) -> None:
    first = _funding(registry, ref)[0]
    draft = typed(registry, ref, {f"funding.{first.id}.amount": "five", "cost": "many"})
    assign(registry, ref, "funding.1=remove")
    assert _told(registry.drafts.problems(draft)) == ["T04 cost"]
    gone = replace(draft, project_id="01J00000000000000000000000")
    assert registry.drafts.problems(gone) == ()


# Saving ---------------------------------------------------------------------------------------------------


def test_a_draft_is_saved_as_one_act_and_let_go(store: Store, registry: Registry, ref: str) -> None:
    first, second = _funding(registry, ref)
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
    with pytest.raises(WrongUsage, match="colour"):
        registry.drafts.save(typed(registry, ref, {"colour": "blue"}), BY_KIM)
    assert len(registry.drafts.all()) == 1


# Colliding ------------------------------------------------------------------------------------------------


def test_a_field_changed_by_another_collides_and_both_words_are_told(
    store: Store, registry: Registry, ref: str
) -> None:
    first = _funding(registry, ref)[0]
    path = f"funding.{first.id}.amount"
    draft = typed(registry, ref, {"title_en": "Mine", path: "1,500"})
    assign(registry, ref, "title_en=Theirs", "funding.1.amount=1700", acting=BY_LEE)
    assign(registry, ref, "funding.1.note=by Kim later")
    before = head(store)
    title, amount = _collisions(registry, draft)
    when = title.when
    assert title == Collision(
        *("title_en", "project", draft.project_id or "", "title_en"),
        *("Maritime domain awareness training", "Theirs", "Mine"),
        who="Lee",
        when=when,
    )
    assert (amount.path, amount.noun, amount.row_id, amount.field) == (path, "funding", first.id, "amount")
    assert (amount.seen, amount.theirs, amount.mine) == (10_000_000, 17_000_000, "1,500")
    assert (amount.who, amount.gone, head(store)) == ("Lee", False, before)
    assert [known.draft.edits for known in registry.drafts.all()] == [draft.edits]


@pytest.mark.parametrize(("choice", "title"), [(Choice.MINE, "Mine"), (Choice.THEIRS, "Theirs")])
def test_a_decided_collision_is_saved_with_the_rest(
    registry: Registry, ref: str, choice: Choice, title: str
) -> None:
    draft = typed(registry, ref, {"title_en": "Mine", "note": "My note"})
    assign(registry, ref, "title_en=Theirs", acting=BY_LEE)
    registry.drafts.save(draft, BY_KIM, {"title_en": choice})
    shown = registry.showing.project(ref)
    assert (shown["title_en"], shown["note"]) == (title, "My note")


def test_what_is_not_decided_is_asked_again(registry: Registry, ref: str) -> None:
    draft = typed(registry, ref, {"title_en": "Mine", "note": "My note"})
    assign(registry, ref, "title_en=Theirs", "note=Their note", acting=BY_LEE)
    (left,) = _collisions(registry, draft, {"title_en": Choice.MINE})
    assert left.path == "note"
    assert registry.showing.project(ref)["title_en"] == "Theirs"


@pytest.mark.parametrize(
    "theirs",
    ["title_en=Mine", "title_ko=다른 이름"],
    ids=["the same words", "another field"],
)
def test_what_does_not_differ_does_not_collide(registry: Registry, ref: str, theirs: str) -> None:
    draft = typed(registry, ref, {"title_en": " Mine "})
    assign(registry, ref, theirs, acting=BY_LEE)
    registry.drafts.save(draft, BY_KIM)
    assert registry.showing.project(ref)["title_en"] == "Mine"


def test_an_edit_that_came_back_to_what_was_seen_leaves_the_other_word(registry: Registry, ref: str) -> None:
    draft = typed(registry, ref, {"title_en": "Maritime  domain awareness training"})
    assign(registry, ref, "title_en=Theirs", acting=BY_LEE)
    assert registry.drafts.save(draft, BY_KIM).change_set is None
    assert registry.showing.project(ref)["title_en"] == "Theirs"


def test_what_cannot_be_read_collides_like_any_other_text(registry: Registry, ref: str) -> None:
    draft = typed(registry, ref, {"planned_end": "some day"})
    assign(registry, ref, "planned_end=2028-01-01", acting=BY_LEE)
    (collision,) = _collisions(registry, draft)
    assert (collision.theirs, collision.mine) == ("2028-01-01", "some day")


def test_a_row_removed_by_another_collides_once(registry: Registry, ref: str) -> None:
    draft, row_id = _edited_row_that_went(registry, ref)
    (collision,) = _collisions(registry, draft)
    assert (collision.path, collision.field, collision.gone) == (f"funding.{row_id}", "", True)
    assert (collision.mine, collision.who) == ("1500; My note", "Lee")


def test_a_row_removed_by_another_stays_away_or_is_made_again(
    store: Store, registry: Registry, ref: str
) -> None:
    draft, row_id = _edited_row_that_went(registry, ref)
    registry.drafts.save(draft, BY_KIM, {f"funding.{row_id}": Choice.THEIRS})
    assert [row.values["currency"] for row in _funding(registry, ref)] == ["KRW"]
    registry.drafts.save(draft, BY_KIM, {f"funding.{row_id}": Choice.MINE})
    again = _funding(registry, ref)[-1]
    assert again.id == row_id
    names = ("amount", "currency", "note")
    assert [again.values[name] for name in names] == [15_000_000, "USD", "My note"]
    assert examine(store.database).whole
    registry.history.undo("", BY_KIM)
    assert [row.values["currency"] for row in _funding(registry, ref)] == ["KRW"]


def test_a_row_both_removed_does_not_collide(registry: Registry, ref: str) -> None:
    first = _funding(registry, ref)[0]
    draft = typed(registry, ref, {f"funding.{first.id}": "remove"})
    assign(registry, ref, "funding.1=remove", acting=BY_LEE)
    assert registry.drafts.save(draft, BY_KIM).change_set is None


def test_removing_a_row_another_changed_collides(registry: Registry, ref: str) -> None:
    path = f"funding.{_funding(registry, ref)[0].id}"
    draft = typed(registry, ref, {path: "remove", f"{path}.note": "typed before removing"})
    assign(registry, ref, "funding.1.amount=5", acting=BY_LEE)
    (collision,) = _collisions(registry, draft)
    assert (collision.path, collision.mine, collision.gone, collision.who) == (path, "remove", False, "Lee")
    registry.drafts.save(draft, BY_KIM, {path: Choice.THEIRS})
    assert [row.values["note"] for row in _funding(registry, ref)] == [None, None]
    registry.drafts.save(draft, BY_KIM, {path: Choice.MINE})
    assert len(_funding(registry, ref)) == 1


def test_a_project_that_went_collides_as_a_whole(registry: Registry, ref: str) -> None:
    draft = typed(registry, ref, {"title_en": "Mine"})
    registry.history.undo("", BY_LEE)
    (collision,) = _collisions(registry, draft)
    assert (collision.path, collision.noun, collision.gone) == ("project", "project", True)
    assert (collision.mine, collision.who) == ("Mine", "Lee")


def test_a_project_that_went_is_let_go(registry: Registry, ref: str) -> None:
    draft = typed(registry, ref, {"title_en": "Mine"})
    registry.history.undo("", BY_LEE)
    saved = registry.drafts.save(draft, BY_KIM, {"project": Choice.THEIRS})
    assert (saved.change_set, saved.ref, registry.drafts.all()) == (None, "", [])


def test_a_project_that_went_is_entered_anew_with_all_it_held(
    store: Store, registry: Registry, ref: str
) -> None:
    first, second = _funding(registry, ref)
    edits = {"title_en": "Mine", f"funding.{first.id}.amount": "9", f"funding.{second.id}": "remove"}
    draft = typed(registry, ref, {**edits, "risks.+1.title": "Storms"})
    registry.history.undo("", BY_LEE)
    saved = registry.drafts.save(draft, BY_KIM, {"project": Choice.MINE})
    assert saved.ref == ref  # the undo that directly followed gave the number back
    file = registry.projects.file(saved.ref)
    assert (file.project.values["title_en"], file.project.values["countries"]) == ("Mine", "PHL;VNM")
    assert [(row.id, row.values["amount"]) for row in file.of("funding")] == [(first.id, 90_000)]
    assert [len(file.of(noun)) for noun in ("documents", "risks")] == [1, 1]
    assert examine(store.database).whole


def _edited_row_that_went(registry: Registry, ref: str) -> tuple[Draft, str]:
    row_id = _funding(registry, ref)[0].id
    draft = typed(registry, ref, {f"funding.{row_id}.amount": "1500", f"funding.{row_id}.note": "My note"})
    assign(registry, ref, "funding.1=remove", acting=BY_LEE)
    return draft, row_id


def _collisions(
    registry: Registry, draft: Draft, decided: dict[str, Choice] | None = None
) -> tuple[Collision, ...]:
    with pytest.raises(Collided) as collided:
        registry.drafts.save(draft, BY_KIM, decided)
    return collided.value.collisions


def _funding(registry: Registry, ref: str) -> tuple[Record, ...]:
    file: ProjectFile = registry.projects.file(ref)
    return file.of("funding")


def _told(problems: tuple[Problem, ...]) -> list[str]:
    return sorted(f"{problem.code} {problem.field}" for problem in problems)


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
