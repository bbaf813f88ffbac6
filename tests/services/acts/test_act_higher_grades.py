"""No text that is a mark above the ceiling enters, by whatever field of whatever noun and whatever act."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resources import shipped
from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
from registry.domain.fields.kinds import Organisation, Organisations, Text, TextLine
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Refused
from registry.domain.project.draft import Draft, Resolution
from registry.domain.vocabulary.language import Language
from registry.services.acts.act import ActContext
from registry.services.acts.conditions import RawCondition
from registry.services.language.problem_text import ProblemText
from tests.portfolio import (
    BY_KIM,
    KIM,
    assign,
    counts,
    decision,
    determination,
    enter,
    head,
    presentation,
)
from tests.services.exchange.sheets import ROW, check, sheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from registry.data.store import Store
    from registry.services.registry import Registry

    Refusal = Callable[[Callable[[], object]], tuple[str, ...]]

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
"""No statement of ours is asked here."""

MARK = "SECRET//NOFORN"
TEXTS = (TextLine, Text, Organisation, Organisations)
WRITTEN = [
    (noun, field)
    for noun in NOUNS.values()
    for field in noun.fields
    if noun.editable and field.written and isinstance(field.kind, TEXTS)
]


@pytest.fixture
def unharmed(store: Store) -> Refusal:
    """Try an act that must be refused for a mark; nothing may have changed, and both languages say so."""

    def tried(act: Callable[[], object]) -> tuple[str, ...]:
        before = counts(store), head(store)
        with pytest.raises(Refused) as refused:
            act()
        assert (counts(store), head(store)) == before
        found = [one for one in refused.value.problems if one.code in ("M04", "M05")]
        for language in Language:
            assert all(MARK in sentence for sentence in ProblemText(shipped(), language).sentences(found))
        return tuple(one.field for one in found)

    return tried


def test_no_entry_of_any_field_is_taken(registry: Registry, unharmed: Refusal) -> None:
    ref = enter(registry)
    for noun, field in WRITTEN:
        path = field.id if noun.id == "project" else f"{noun.id}.+.{field.id}"
        assert path in unharmed(partial(assign, registry, ref, f"{path}={MARK}"))
        assert path in unharmed(partial(enter, registry, f"{path}={MARK}"))


def test_a_draft_with_it_is_not_saved_and_keeps_all_but_that(registry: Registry, unharmed: Refusal) -> None:
    file = registry.projects.file(enter(registry))
    edits: dict[str, str] = {"note": MARK, "title_en": "Radar"}
    draft = registry.drafts.keep(Draft("", file.project.id, edits, dict.fromkeys(edits)))
    assert [one.code for one in registry.drafts.problems(draft)] == ["M04"]
    assert unharmed(lambda: registry.drafts.save(draft, BY_KIM, {"title_en": Resolution.MINE})) == ("note",)
    kept = registry.drafts.of_project(file.project.id)
    assert kept is not None
    assert kept.edits == {"title_en": "Radar"}


@pytest.mark.parametrize("name", ["decider_title", "basis", "document", "text_en", "text_ko", "body"])
def test_no_decision_is_recorded_with_it(registry: Registry, unharmed: Refusal, name: str) -> None:
    ref = enter(registry)
    raw = decision("G1", **{name: MARK})
    assert name in unharmed(lambda: registry.decisions.decide(ref, raw, (), BY_KIM))


def test_no_condition_is_set_with_it(registry: Registry, unharmed: Refusal) -> None:
    ref = enter(registry)
    decides, raw = registry.decisions.decide, decision("G1", outcome="approve_with_conditions")
    for what, owner in ((MARK, "Director"), ("Name the unit", MARK)):
        condition = RawCondition(what, owner, "2026-12-01")
        assert unharmed(partial(decides, ref, raw, (condition,), BY_KIM))


def test_no_other_act_is_recorded_with_it(registry: Registry, unharmed: Refusal) -> None:
    ref = enter(registry)
    for name in ("note", "document", "by_org"):
        raw = {**determination(), name: MARK}
        assert name in unharmed(partial(registry.determinations.determine, ref, raw, BY_KIM))
    for name in ("from_org", "to_org", "document", "reply_document"):
        raw = {**presentation(), name: MARK}
        assert name in unharmed(partial(registry.presentations.present, ref, raw, BY_KIM))
    for name in ("reason", "document", "by_org"):
        raw = {"stage": "G1", "requirement": "x", name: MARK}
        assert name in unharmed(partial(registry.requirements.meet, ref, raw, BY_KIM))


@pytest.mark.parametrize(
    "acting",
    [ActContext(KIM, MARK), ActContext(KIM._replace(name=MARK)), ActContext(KIM._replace(office=MARK))],
)
def test_nobody_acts_with_it_as_a_reason_or_a_name(
    registry: Registry, unharmed: Refusal, acting: ActContext
) -> None:
    ref = enter(registry)
    assert unharmed(lambda: assign(registry, ref, "note=A word", acting=acting))


@pytest.mark.parametrize("name", ["SECRET_plan.pdf", "계획 (비밀).pdf"])
def test_no_file_of_such_a_name_is_attached(
    store: Store, registry: Registry, tmp_path: Path, name: str
) -> None:
    ref, path = enter(registry), tmp_path / name
    path.write_bytes(b"%PDF-1.7 plan")
    before = counts(store), head(store)
    with pytest.raises(Refused) as refused:
        registry.attachments.attach(ref, None, path, {"type": "evidence", "title": "Plan"}, BY_KIM)
    assert [one.field for one in refused.value.problems] == ["documents.+.file_name"]
    assert (counts(store), head(store)) == before


def test_no_reading_of_a_sheet_is_remembered_under_it(
    registry: Registry,
    tmp_path: Path,
    unharmed: Refusal,
) -> None:
    path = sheet(tmp_path / "list.xlsx", ROW)
    assert unharmed(lambda: check(registry, path, ImportOptions(MARK))) == ("profile",)
    assert unharmed(lambda: registry.profiles.keep(MARK, ColumnMapping())) == ("profile",)
