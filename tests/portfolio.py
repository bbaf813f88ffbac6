"""Portfolios for tests of the data and the services: who acts, projects carried along their road, what is stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from registry.data.engine.tables.schema import OFFICIAL, PROJECT_CODE, SEARCH, STANDING, whole_schema
from registry.data.journal import journal_end
from registry.data.projects.standings import Standings
from registry.domain.officer import Officer
from registry.services.acts.act import ActContext
from registry.services.projects.assignments import read_assignments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlalchemy import Connection, Table

    from registry.data.store import Store
    from registry.domain.journal.change_set import ChangeSet
    from registry.services.acts.conditions import RawCondition
    from registry.services.registry import Registry

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
KIM = Officer("Kim", "MND", "ROK", "kim")
LEE = Officer("Lee", "OSD", "USA", "lee")
BY_KIM, BY_LEE = ActContext(KIM), ActContext(LEE)

CONCEPT = (
    "title_en=Maritime domain awareness training",
    "title_ko=해양상황인식 교육 협력사업을 위한 과정",
    "summary_en=A course for coast guards.",
    "summary_ko=해경 대상 교육과정",
    "objective=Officers read radar pictures alike.",
    "problem=Each service sees its own picture.",
    "expected_result=Sixty officers trained by 2027.",
    "area=MAR",
    "kind=training",
    "countries=PHL;VNM",
    "scope=multinational",
    "planned_start=2027-01-01",
    "planned_end=2027-12-31",
    "documents.+.type=concept_note",
    "documents.+.number=국제정책과-101",
    "documents.+.date=2026-02-16",
)
"""What the concept of a project says when its first gate can close."""

Raw = dict[str, str]


@dataclass(slots=True)
class Clock:
    """A clock that does not move until a test sets it."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now


# Acts -----------------------------------------------------------------------------------------------------


def enter(registry: Registry, *values: str, acting: ActContext = BY_KIM) -> str:
    """Enter a project whose concept is complete; returns its number."""
    edit = read_assignments((*CONCEPT, *values), registry.words)
    return registry.projects.new(edit, acting).text("ref")


def assign(registry: Registry, ref: str, *values: str, acting: ActContext = BY_KIM) -> ChangeSet | None:
    """Change a project."""
    return registry.projects.change(ref, read_assignments(values, registry.words), acting)


def paper(kind: str, on: str, place: int = 1) -> tuple[str, ...]:
    """The values of a document that may serve as evidence: with a number and a date."""
    row = f"documents.+{place}"
    return f"{row}.type={kind}", f"{row}.number=국제정책과-{kind}", f"{row}.date={on}"


def decision(stage: str, outcome: str = "approve", **changes: str) -> Raw:
    """A decision with everything an approval needs; the day is one in the year's course that fits the stage."""
    given = {
        "stage": stage,
        "outcome": outcome,
        "body": "ORG:ROK-MND",
        "date": _DAYS.get(stage, "2026-10-01"),
        "document": f"국제정책과-{stage}",
    }
    if outcome in ("withdraw", "cancel", "suspend"):
        given["text_en"] = "No host was found."
    return {**given, **changes}


def decide(
    registry: Registry,
    ref: str,
    stage: str,
    outcome: str = "approve",
    *conditions: RawCondition,
    **changes: str,
) -> ChangeSet:
    """Record a decision that nothing stands against."""
    made = registry.decisions.decide(ref, decision(stage, outcome, **changes), conditions, BY_KIM)
    assert made is not None
    return made


def meet(registry: Registry, ref: str, stage: str, requirement: str, **changes: str) -> ChangeSet | None:
    """Record a requirement as met."""
    given = {
        "stage": stage,
        "requirement": requirement,
        "state": "met",
        "by_org": "ORG:ROK-MND",
        "date": _DAYS[stage],
        "document": "법무관리관실-7",
    }
    return registry.requirements.meet(ref, {**given, **changes}, BY_KIM)


def presentation(**changes: str) -> Raw:
    """A letter over the government channel."""
    given = {
        "from_org": "ORG:ROK-MND",
        "to_org": "ORG:US-OSD",
        "channel": "letter",
        "sent": "2026-04-06",
        "document": "국제정책과-402",
    }
    return {**given, **changes}


def determination(**changes: str) -> Raw:
    """An established fact with its document."""
    given = {
        "kind": "oda",
        "value": "yes",
        "by_org": "ORG:ROK-MOFA",
        "date": "2026-05-04",
        "document": "개발협력과-31",
    }
    return {**given, **changes}


def _meet_all(registry: Registry, ref: str) -> None:
    for name in ("legal_policy_check", "mark_reviewed", "no_duplicate"):
        meet(registry, ref, "G2", name)


_DAYS = {
    "G1": "2026-03-02",
    "G2": "2026-03-12",
    "G3": "2026-03-26",
    "G4": "2026-04-20",
    "G5": "2026-06-10",
    "G6": "2026-08-03",
}

ROAD_TO_RCWG: tuple[tuple[str, Callable[[Registry, str], object]], ...] = (
    ("G1", lambda registry, ref: decide(registry, ref, "G1")),
    ("G2", _meet_all),
    ("G2", lambda registry, ref: decide(registry, ref, "G2")),
    ("G3", lambda registry, ref: assign(registry, ref, *paper("consultation_reply", "2026-03-20"))),
    ("G3", lambda registry, ref: decide(registry, ref, "G3")),
    ("G4", lambda registry, ref: registry.presentations.present(ref, presentation(), BY_KIM)),
    ("G4", lambda registry, ref: decide(registry, ref, "G4", side="ROK")),
    ("G4", lambda registry, ref: decide(registry, ref, "G4", side="USA", body="ORG:US-OSD")),
    (
        "G5",
        lambda registry, ref: assign(
            registry,
            ref,
            *(
                value
                for place, kind in enumerate(("agenda_item", "joint_sheet") * 2, start=1)
                for value in paper(kind, "2026-06-01", place)
            ),
        ),
    ),
    ("G5", lambda registry, ref: decide(registry, ref, "G5", side="ROK", body="ORG:RCWG")),
    ("G5", lambda registry, ref: decide(registry, ref, "G5", side="USA", body="ORG:RCWG")),
)
"""The acts from an entered concept to the approval by both co-chairs: the stage each belongs to, and the act."""


def carry(registry: Registry, ref: str, to: str) -> str:
    """Carry a project along its road until a stage is the current one."""
    for stage, act in ROAD_TO_RCWG:
        if stage == to:
            return ref
        act(registry, ref)
    return ref


def where(registry: Registry, ref: str) -> tuple[str, str, int]:
    """Return stage, state and attempt of a project."""
    shown = registry.showing.project(ref)
    return shown["stage"], shown["state"], shown["attempt"]


# What is stored -------------------------------------------------------------------------------------------

Rows = list[tuple[Any, ...]]


def contents(store: Store) -> dict[str, Rows]:
    """Return every official row but for its version."""
    with store.database.read() as connection:
        return {name: _rows(connection, table, "version") for name, table in OFFICIAL.items()}


def derived(connection: Connection) -> dict[str, Rows]:
    """Return what is derived of the projects: standing, codes, search texts."""
    return {
        "standing": _rows(connection, STANDING, "updated_at"),
        "project_code": _rows(connection, PROJECT_CODE),
        "search": _rows(connection, SEARCH, "number"),
    }


def built_anew(store: Store) -> tuple[dict[str, Rows], dict[str, Rows]]:
    """Return the derived data as stored and as a full rebuild makes it; the rebuild is rolled back."""
    with store.database.write() as connection:
        before = derived(connection)
        if store.database.on_sqlite:
            # FTS5 compares its index with the texts it was made from.
            connection.exec_driver_sql(
                "INSERT INTO search_index(search_index, rank) VALUES('integrity-check', 1)"
            )
        moments = {row[0]: row[-1] for row in connection.execute(select(STANDING))}
        for table in (STANDING, PROJECT_CODE):
            connection.execute(table.delete())
        if store.database.on_sqlite:
            connection.exec_driver_sql("INSERT INTO search_index(search_index) VALUES('delete-all')")
        connection.execute(SEARCH.delete())
        Standings(store.resources, store.today).refresh_each(connection, moments.items())
        return before, derived(connection)


def counts(store: Store) -> dict[str, int]:
    """Return the number of rows of every table."""
    with store.database.read() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in whole_schema().sorted_tables
        }


def head(store: Store) -> tuple[int, str]:
    """Return the number and the seal of the last change set."""
    with store.database.read() as connection:
        return journal_end.head(connection)


def _rows(connection: Connection, table: Table, *without: str) -> Rows:
    columns = [column for column in table.c if column.name not in without]
    return sorted((tuple(row) for row in connection.execute(select(*columns))), key=repr)


def change_sets(store: Store) -> Iterator[Mapping[str, Any]]:
    """Yield the headers of the change sets, oldest first."""
    with store.database.read() as connection:
        table = whole_schema().tables["change_set"]
        yield from [dict(row) for row in connection.execute(select(table).order_by(table.c.seq)).mappings()]
