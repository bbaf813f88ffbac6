"""A project stays on the version of its procedure it began with until it is moved, with a reason (domain.md M3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.engine.tables.schema import OFFICIAL
from registry.data.projects.derived_check import DerivedCheck
from registry.data.projects.standings import Standings
from registry.data.store import Store
from registry.domain.problem import Refused
from registry.domain.project.query import ProjectQuery
from registry.services.acts.act import ActContext
from tests.conftest import registry_of
from tests.portfolio import BY_KIM, KIM, assign, contents, decide, enter, meet, paper, presentation, where
from tests.versions import FORMER, NEWEST, newer_gen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from registry.services.registry import Registry
    from tests.portfolio import Clock

_FACT = {
    "kind": "oda",
    "value": "no",
    "by_org": "ORG:ROK-MND",
    "date": "2026-10-01",
    "document": "국제정책과-9",
}
ASKED = ActContext(KIM, "The new circular applies from today.")


@pytest.fixture
def later(store: Store, clock: Clock, tmp_path: Path) -> Registry:
    """The same registry in a later program, in which GEN has a newer version."""
    return registry_of(Store(store.database, newer_gen(tmp_path), clock))


def _version(registry: Registry, ref: str) -> int:
    version: int = registry.showing.project(ref)["procedure_version"]
    return version


def _at_consultation(registry: Registry) -> str:
    """Enter a project that is at G3; returns its number."""
    ref = enter(registry)
    decide(registry, ref, "G1")
    for requirement in ("legal_policy_check", "mark_reviewed", "no_duplicate"):
        meet(registry, ref, "G2", requirement)
    decide(registry, ref, "G2")
    return ref


def test_a_running_project_stays_and_a_new_one_begins_with_the_newest(
    registry: Registry, later: Registry
) -> None:
    ref = _at_consultation(registry)
    assert (_version(registry, ref), _version(later, ref)) == (FORMER, FORMER)

    assign(later, ref, "note=한 마디", *paper("consultation_reply", "2026-03-20"))
    assert where(later, ref)[0] == "G3"
    decide(later, ref, "G3")
    assert where(later, ref)[0] == "G4"
    assert (_version(later, ref), _version(later, enter(later))) == (FORMER, NEWEST)


def test_what_was_not_submitted_follows_the_newest_when_it_is_edited(
    registry: Registry, later: Registry
) -> None:
    ref = enter(registry)
    assert _version(later, ref) == FORMER
    assign(later, ref, "note=한 마디")
    assert _version(later, ref) == NEWEST

    assign(later, ref, "procedure=APC")
    assert _version(later, ref) == _version(registry, enter(registry, "procedure=APC"))
    assign(later, ref, "procedure=GEN")
    assert _version(later, ref) == NEWEST


def test_a_project_is_moved_with_a_reason_and_its_effects_are_told_before(
    registry: Registry, later: Registry
) -> None:
    ref = _at_consultation(registry)

    told = later.effects.of_move(ref, {})
    assert told[0] == f"Procedure GEN: from version {FORMER} to version {NEWEST}."
    assert told[1:] == ("No longer applicable: G3 Inter-agency.", "Open now: G3n Inter-agency.")
    assert _version(later, ref) == FORMER

    made = later.procedure_moves.move(ref, {}, ASKED)
    assert made is not None
    assert (made.act.kind, made.act.why) == ("move", "The new circular applies from today.")
    assert (_version(later, ref), where(later, ref)[0]) == (NEWEST, "G3n")
    assert [
        gate["stage"] for gate in later.showing.project(ref)["gates"] if gate["outcome"] == "approve"
    ] == [
        "G1",
        "G2",
    ]
    assert later.showing.project(ref)["gates"][-1]["missing"] == ["answers"]


def test_a_move_is_undone_in_one_step(registry: Registry, later: Registry, store: Store) -> None:
    ref = _at_consultation(registry)
    before = contents(store)
    later.procedure_moves.move(ref, {}, ASKED)
    assert contents(store)["gates"] != before["gates"]

    later.history.undo("", BY_KIM)
    assert contents(store)["gates"] == before["gates"]
    assert (_version(later, ref), where(later, ref)[0]) == (FORMER, "G3")
    later.history.redo(BY_KIM)
    assert (_version(later, ref), where(later, ref)[0]) == (NEWEST, "G3n")


def test_projects_on_any_version_are_listed_and_filtered_by_their_stages(
    registry: Registry, later: Registry
) -> None:
    former = _at_consultation(registry)
    newer = _at_consultation(later)

    assert (where(later, former)[0], where(later, newer)[0]) == ("G3", "G3n")
    for stage, ref in (("G3", former), ("G3n", newer)):
        found = later.projects.list(ProjectQuery(equal={"stage": (stage,)}), ("ref",))
        assert [one.values["ref"] for one in found] == [ref]


@pytest.mark.parametrize(
    ("given", "why", "expected"),
    [
        ({}, "", ["W56 why"]),
        ({"date": "2027-01-01"}, "Asked", ["W06 date"]),
        ({"date": "2026-01-01"}, "", ["W05 date", "W56 why"]),
        ({"date": "soon"}, "Asked", ["T01 date"]),
    ],
)
def test_what_a_move_lacks_is_said(
    registry: Registry, later: Registry, given: dict[str, str], why: str, expected: list[str]
) -> None:
    ref = _at_consultation(registry)
    assert _refused(later, ref, given, why) == expected


def test_what_follows_the_newest_or_has_ended_is_not_moved(registry: Registry, later: Registry) -> None:
    ref = _at_consultation(registry)
    assert _refused(registry, ref, {}, "Asked") == ["W54 "]
    decide(registry, ref, "G3", "cancel", reason="funding")
    assert _refused(later, ref, {}, "Asked") == ["W55 "]
    with pytest.raises(Refused):
        later.effects.of_move(ref, {})


def _refused(registry: Registry, ref: str, given: dict[str, str], why: str) -> list[str]:
    with pytest.raises(Refused) as refused:
        registry.procedure_moves.move(ref, given, ActContext(KIM, why))
    return [f"{one.code} {one.field}" for one in refused.value.problems]


def _of_a_later_program(registry: Registry, later: Registry) -> str:
    """Enter a project that runs on a version only the later program has; returns its number."""
    ref = _at_consultation(later)
    assert (_version(registry, ref), where(later, ref)[0]) == (NEWEST, "G3n")
    return ref


def test_a_project_on_an_unknown_version_is_read(registry: Registry, later: Registry) -> None:
    ref = _of_a_later_program(registry, later)
    shown = registry.showing.project(ref)

    assert [gate["stage"] for gate in shown["gates"]] == ["G1", "G2", "G3n"]
    assert registry.progress_views.of(ref).progress.ref == ref
    assert registry.inspecting.of(ref).ref == ref
    listed = registry.projects.list(ProjectQuery(), ("ref",))
    assert [(one.values["ref"], one.standing.stage) for one in listed] == [(ref, "G3n")]


def test_the_list_keeps_what_a_later_program_derived(
    registry: Registry, later: Registry, store: Store
) -> None:
    ref = _of_a_later_program(registry, later)
    with store.database.write() as connection:
        Standings(store.resources, store.today).refresh_all(connection)
        connection.commit()
    with store.read() as reading:
        moments = {file_id: reading.updated_at(file_id) for file_id in reading.ids(ProjectQuery())}
    with store.database.read() as connection:
        assert list(DerivedCheck(store.resources, store.today)(connection, moments)) == []
    (line,) = registry.projects.list(ProjectQuery(), ("ref",))
    assert (line.values["ref"], line.standing.stage) == (ref, "G3n")


def test_every_act_on_an_unknown_version_is_refused_in_one_sentence(
    registry: Registry, later: Registry, store: Store
) -> None:
    ref = _of_a_later_program(registry, later)
    before = contents(store)
    made = registry.history.acts(1)[0].change_set.act.id
    acts: tuple[Callable[[], object], ...] = (
        lambda: assign(registry, ref, "note=한 마디"),
        lambda: assign(registry, ref, *paper("consultation_reply", "2026-03-20")),
        lambda: decide(registry, ref, "G3n"),
        lambda: decide(registry, ref, "G3"),
        lambda: meet(registry, ref, "G2", "no_duplicate"),
        lambda: registry.determinations.determine(ref, _FACT, BY_KIM),
        lambda: registry.presentations.present(ref, presentation(), BY_KIM),
        lambda: registry.resubmissions.resubmit(ref, {}, BY_KIM),
        lambda: registry.procedure_moves.move(ref, {}, ASKED),
        lambda: registry.effects.of_move(ref, {}),
        lambda: registry.history.undo(made, BY_KIM),
    )
    for act in acts:
        with pytest.raises(Refused) as refused:
            act()
        (told,) = registry.telling.sentences(refused.value.problems)
        assert f"version {NEWEST} of procedure GEN" in told
        assert contents(store) == before


def test_an_unsubmitted_project_of_a_later_program_follows_the_version_there_is(
    registry: Registry, later: Registry
) -> None:
    ref = enter(later)
    assert (_version(registry, ref), _version(later, ref)) == (NEWEST, NEWEST)
    assign(registry, ref, "note=한 마디")
    assert _version(registry, ref) == FORMER


def test_a_project_from_before_there_were_versions_follows_the_first(
    registry: Registry, store: Store
) -> None:
    ref = enter(registry)
    with store.database.unguarded() as connection:
        connection.execute(OFFICIAL["project"].update().values(procedure_version=None))
        connection.commit()
    assert _version(registry, ref) == 1


def test_who_decided_on_a_move_is_kept_with_the_document_and_undone_with_it(
    registry: Registry, later: Registry
) -> None:
    ref = _at_consultation(registry)
    before = later.showing.project(ref)["decisions"]
    told = {"body": "ORG:ROK-MND", "document": "국제정책과-12", "date": "2026-10-01", "text_en": ASKED.why}
    later.procedure_moves.move(ref, told, ASKED)

    made = later.showing.project(ref)["decisions"][-1]
    assert [made[name] for name in ("outcome", "stage", "body", "document", "date", "text_en")] == [
        "move",
        "G3",
        "ORG:ROK-MND",
        "국제정책과-12",
        "2026-10-01",
        ASKED.why,
    ]
    later.history.undo("", BY_KIM)
    assert later.showing.project(ref)["decisions"] == before


@pytest.mark.parametrize(
    ("told", "codes"), [({"body": "ORG:ROK-MND"}, ["W07"]), ({"document": "1"}, ["W08"])]
)
def test_a_decision_to_move_names_body_and_document(
    registry: Registry, later: Registry, told: dict[str, str], codes: list[str]
) -> None:
    ref = _at_consultation(registry)
    with pytest.raises(Refused) as refused:
        later.procedure_moves.move(ref, told, ASKED)
    assert [problem.code for problem in refused.value.problems] == codes
    assert _version(later, ref) == FORMER


def test_after_a_decision_to_move_a_project_goes_back_where_its_return_said(
    registry: Registry, later: Registry
) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1")
    decide(registry, ref, "G2", "return", text_en="Begin again", until="2026-12-01", back_to="G1")
    later.procedure_moves.move(ref, {"body": "ORG:ROK-MND", "document": "국제정책과-12"}, ASKED)
    later.resubmissions.resubmit(ref, {}, BY_KIM)
    assert where(later, ref) == ("G1", "draft", 2)
