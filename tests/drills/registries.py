"""The registries of the drills: founded, filled and looked at through the program's own services."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from registry.data.reference.error_sentences import finding_sentence
from registry.domain.officer import Officer
from registry.opening.creation import create_registry
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.opening.environment import Environment
from registry.services.acts.act import ActContext
from registry.services.projects.assignments import read_assignments

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.projects.work import Work
    from registry.opening.open_registry import OpenRegistry

OFFICER = Officer("김민수", "국제정책관", "ROK", "drill")

FIRST = "RCF-K-26-0001"


def means(profile: Path) -> Environment:
    """What opening needs, at the real time."""
    return Environment(lambda: datetime.now(UTC), profile)


def found(path: Path, profile: Path, projects: int = 5) -> None:
    """Make a registry with so many projects, and close it."""
    create_registry(path, means(profile), OFFICER, with_sample=False)
    with open_for_writing(path, means(profile), who="drill") as opened:
        enter_in_one_act(opened, projects)


def enter_in_one_act(opened: OpenRegistry, count: int, said: str = "0") -> int:
    """Enter so many projects as one change set, and return its number."""
    with opened.store.work() as work:
        for _ in range(count):
            enter(opened, work, said)
        made = work.unit.commit(ActContext(OFFICER).act("new"))
    assert made is not None
    return made.seq


def enter(opened: OpenRegistry, work: Work, said: str) -> str:
    """Enter one project with its rows inside a unit of work, and return its reference number."""
    given = (
        f"title_en=Maritime domain awareness training {said}",
        f"title_ko=해양상황인식 교육 협력사업 {said}",
        "area=MAR",
        "countries=PHL",
        f"note={said}",
        "funding.+.currency=KRW",
        "funding.+.amount=120000000",
        f"funding.+.note={said}",
        "risks.+.title=The harbour is not ready",
        f"risks.+.owner={said}",
    )
    made = opened.registry.projects.entry.enter(work, read_assignments(given, opened.registry.words))
    return made.text("ref")


def save(opened: OpenRegistry, said: str, reference: str = FIRST) -> int:
    """Save one act that writes three rows of a project, and return the number of its change set."""
    given = (f"note={said}", f"funding.1.note={said}", f"risks.1.owner={said}")
    edit = read_assignments(given, opened.registry.words)
    made = opened.registry.projects.change(reference, edit, ActContext(OFFICER))
    assert made is not None
    return made.seq


@dataclass(frozen=True, slots=True)
class State:
    """What a registry holds: its last change set, its projects, and all that is wrong with it."""

    seq: int
    projects: int
    said: tuple[str, ...]
    """What the three rows of the first project carry; one and the same unless a save was halved."""
    faults: tuple[str, ...]


def state(path: Path, profile: Path) -> State:
    """Open a registry as a reader does, examine it whole, and return what it holds."""
    with open_for_reading(path, means(profile)) as opened:
        examined = opened.verify()
        file = opened.registry.projects.file(FIRST)
        with opened.store.read() as reading:
            seq, _ = reading.head()
    rows = (file.project.values["note"], file.of("funding")[0].values["note"])
    said = {str(one) for one in (*rows, file.of("risks")[0].values["owner"])}
    wrong = (*examined.file, *(finding.defect for finding in examined.trail))
    return State(seq, examined.projects, tuple(sorted(said)), tuple(map(finding_sentence, wrong)))


def copy_of(template: Path, path: Path) -> Path:
    """Copy a registry that nobody has open."""
    assert not template.with_name(f"{template.name}-wal").exists()
    path.parent.mkdir(exist_ok=True)
    shutil.copyfile(template, path)
    return path


def remove(path: Path) -> None:
    """Remove a registry that nobody has open, and what SQLite left beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def answers(path: Path, *statements: str) -> list[list[tuple[object, ...]]]:
    """Run statements on a connection of the drill's own, without any of the program's settings."""
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        return [connection.execute(statement).fetchall() for statement in statements]
