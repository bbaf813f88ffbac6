"""Collisions: a field changed by a draft and by others is shown with both values and resolved before saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.journal.integrity import examine
from registry.domain.project.draft import Collided, Collision, Draft, Resolution
from tests.portfolio import BY_KIM, BY_LEE, assign, head
from tests.services.typed_drafts import funding, typed, with_two_funding_lines

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry


@pytest.fixture
def ref(registry: Registry) -> str:
    """A project with two funding lines."""
    return with_two_funding_lines(registry)


# Keeping --------------------------------------------------------------------------------------------------


def test_a_field_changed_by_another_collides_and_both_words_are_told(
    store: Store, registry: Registry, ref: str
) -> None:
    first = funding(registry, ref)[0]
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


@pytest.mark.parametrize(("choice", "title"), [(Resolution.MINE, "Mine"), (Resolution.THEIRS, "Theirs")])
def test_a_decided_collision_is_saved_with_the_rest(
    registry: Registry, ref: str, choice: Resolution, title: str
) -> None:
    draft = typed(registry, ref, {"title_en": "Mine", "note": "My note"})
    assign(registry, ref, "title_en=Theirs", acting=BY_LEE)
    registry.drafts.save(draft, BY_KIM, {"title_en": choice})
    shown = registry.showing.project(ref)
    assert (shown["title_en"], shown["note"]) == (title, "My note")


def test_what_is_not_decided_is_asked_again(registry: Registry, ref: str) -> None:
    draft = typed(registry, ref, {"title_en": "Mine", "note": "My note"})
    assign(registry, ref, "title_en=Theirs", "note=Their note", acting=BY_LEE)
    (left,) = _collisions(registry, draft, {"title_en": Resolution.MINE})
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
    registry.drafts.save(draft, BY_KIM, {f"funding.{row_id}": Resolution.THEIRS})
    assert [row.values["currency"] for row in funding(registry, ref)] == ["KRW"]
    registry.drafts.save(draft, BY_KIM, {f"funding.{row_id}": Resolution.MINE})
    again = funding(registry, ref)[-1]
    assert again.id == row_id
    names = ("amount", "currency", "note")
    assert [again.values[name] for name in names] == [15_000_000, "USD", "My note"]
    assert examine(store.database).whole
    registry.history.undo("", BY_KIM)
    assert [row.values["currency"] for row in funding(registry, ref)] == ["KRW"]


def test_a_row_both_removed_does_not_collide(registry: Registry, ref: str) -> None:
    first = funding(registry, ref)[0]
    draft = typed(registry, ref, {f"funding.{first.id}": "remove"})
    assign(registry, ref, "funding.1=remove", acting=BY_LEE)
    assert registry.drafts.save(draft, BY_KIM).change_set is None


def test_removing_a_row_another_changed_collides(registry: Registry, ref: str) -> None:
    path = f"funding.{funding(registry, ref)[0].id}"
    draft = typed(registry, ref, {path: "remove", f"{path}.note": "typed before removing"})
    assign(registry, ref, "funding.1.amount=5", acting=BY_LEE)
    (collision,) = _collisions(registry, draft)
    assert (collision.path, collision.mine, collision.gone, collision.who) == (path, "remove", False, "Lee")
    registry.drafts.save(draft, BY_KIM, {path: Resolution.THEIRS})
    assert [row.values["note"] for row in funding(registry, ref)] == [None, None]
    registry.drafts.save(draft, BY_KIM, {path: Resolution.MINE})
    assert len(funding(registry, ref)) == 1


def test_a_project_that_went_collides_as_a_whole(registry: Registry, ref: str) -> None:
    draft = typed(registry, ref, {"title_en": "Mine"})
    registry.history.undo("", BY_LEE)
    (collision,) = _collisions(registry, draft)
    assert (collision.path, collision.noun, collision.gone) == ("project", "project", True)
    assert (collision.mine, collision.who) == ("Mine", "Lee")


def test_a_project_that_went_is_let_go(registry: Registry, ref: str) -> None:
    draft = typed(registry, ref, {"title_en": "Mine"})
    registry.history.undo("", BY_LEE)
    saved = registry.drafts.save(draft, BY_KIM, {"project": Resolution.THEIRS})
    assert (saved.change_set, saved.ref, registry.drafts.all()) == (None, "", [])


def test_a_project_that_went_is_entered_anew_with_all_it_held(
    store: Store, registry: Registry, ref: str
) -> None:
    first, second = funding(registry, ref)
    edits = {"title_en": "Mine", f"funding.{first.id}.amount": "9", f"funding.{second.id}": "remove"}
    draft = typed(registry, ref, {**edits, "risks.+1.title": "Storms"})
    registry.history.undo("", BY_LEE)
    saved = registry.drafts.save(draft, BY_KIM, {"project": Resolution.MINE})
    assert saved.ref == ref  # the undo that directly followed gave the number back
    file = registry.projects.file(saved.ref)
    assert (file.project.values["title_en"], file.project.values["countries"]) == ("Mine", "PHL;VNM")
    assert [(row.id, row.values["amount"]) for row in file.of("funding")] == [(first.id, 90_000)]
    assert [len(file.of(noun)) for noun in ("documents", "risks")] == [1, 1]
    assert examine(store.database).whole


def _edited_row_that_went(registry: Registry, ref: str) -> tuple[Draft, str]:
    row_id = funding(registry, ref)[0].id
    draft = typed(registry, ref, {f"funding.{row_id}.amount": "1500", f"funding.{row_id}.note": "My note"})
    assign(registry, ref, "funding.1=remove", acting=BY_LEE)
    return draft, row_id


def _collisions(
    registry: Registry, draft: Draft, decided: dict[str, Resolution] | None = None
) -> tuple[Collision, ...]:
    with pytest.raises(Collided) as collided:
        registry.drafts.save(draft, BY_KIM, decided)
    return collided.value.collisions
