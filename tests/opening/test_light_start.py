"""A light start: what is not needed to open a registry and list its projects is not loaded for it."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import moulds

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)

ONLY_FOR = {
    "weighing a road": (
        "registry.domain.checklist",
        "registry.domain.clocks",
        "registry.domain.condition",
        "registry.domain.deriving",
        "registry.domain.entry",
        "registry.domain.gate",
        "registry.domain.procedure",
        "registry.domain.procedure_reading",
        "registry.domain.road",
        "registry.domain.settling",
        "registry.domain.values.working_days",
        "registry.data.around",
        "registry.services.roads",
    ),
    "reading a whole project": (
        "registry.domain.project_file",
        "registry.domain.record",
        "registry.data.project_files",
        "registry.data.reading",
        "registry.data.rows",
        "registry.services.shown_project",
    ),
    "writing": (
        "registry.domain.protection",
        "registry.domain.rules",
        "registry.domain.values.higher_grade",
        "registry.domain.values.numbering",
        "registry.data.ids",
        "registry.data.open_files",
        "registry.data.standings",
        "registry.data.unit_of_work",
        "registry.data.work",
        "registry.services.assignments",
        "registry.services.editing",
        "registry.services.entering",
        "registry.services.gates",
        "ulid",
    ),
    "workbooks": (
        "openpyxl",
        "python_calamine",
        "rapidfuzz",
        "registry.domain.merge",
        "registry.domain.exchange",
        "registry.domain.workbook",
        "registry.data.exchange_reading",
        "registry.data.intake",
        "registry.data.workbooks",
        "registry.services.exchange",
    ),
    "reports": (
        "typst",
        "pypdfium2",
        "registry.data.page_pictures",
        "registry.data.typesetting",
        "registry.services.reports",
    ),
    "undoing": (
        "registry.domain.journal",
        "registry.data.departures",
        "registry.data.journal",
        "registry.services.history",
        "registry.services.reversals",
        "registry.services.taking_back",
    ),
    "drafts": (
        "registry.domain.colliding",
        "registry.domain.draft",
        "registry.data.drafts",
        "registry.services.drafts",
        "registry.services.made_again",
    ),
    "verifying": (
        "registry.domain.examination",
        "registry.data.chain",
        "registry.data.file_findings",
        "registry.data.integrity",
    ),
    "backups": (
        "registry.data.backup.copying",
        "registry.data.backup.retention",
        "registry.data.backup.shelf",
        "registry.opening.migrating",
        "registry.opening.safekeeping",
    ),
    "rescuing": (
        "ctypes",
        "registry.data.recovery",
        "registry.data.rescue",
    ),
    "attached files": (
        "registry.domain.attachment",
        "registry.data.attachments",
        "registry.services.attachments",
    ),
    "searching": ("registry.domain.search", "registry.data.search"),
}
"""Modules of ours, and of others, by what alone they are for."""

_OPENING = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path

from registry.domain.project_query import ProjectQuery
from registry.opening.desk_registry import open_for_writing
from registry.opening.means import Means
from registry.services.showing import LIST_COLUMNS

means = Means(lambda: datetime.fromisoformat(sys.argv[3]), Path(sys.argv[2]))
with open_for_writing(Path(sys.argv[1]), means, who="Kim") as opened:
    projects, showing = opened.registry.projects, opened.registry.showing
    ids = projects.ids(ProjectQuery())
    lines = [showing.line(one) for one in projects.lines(ids, LIST_COLUMNS)]
    print(json.dumps([len(lines), sorted(sys.modules)]))
"""

_LISTING = """
import json, sys
from registry.cli.main import main

code = main(["--registry", sys.argv[1], "--today", sys.argv[3][:10], "list", "--json"])
assert code == 0, code
print(json.dumps([None, sorted(sys.modules)]))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("light")
    moulds.copied(moulds.sample(), folder / "r.coopreg")
    return folder


@pytest.fixture(scope="module")
def opened(folder: Path) -> frozenset[str]:
    count, loaded = _loaded(_OPENING, folder)
    assert count, "no line was listed: the start that is looked at was none"
    return loaded


@pytest.fixture(scope="module")
def listed(folder: Path) -> frozenset[str]:
    return _loaded(_LISTING, folder)[1]


@pytest.mark.parametrize("purpose", ONLY_FOR)
def test_opening_for_writing_and_listing_loads_nothing_that_is_only_for(
    opened: frozenset[str], purpose: str
) -> None:
    assert opened.isdisjoint(ONLY_FOR[purpose]), _together(opened, ONLY_FOR[purpose])


@pytest.mark.parametrize("purpose", ONLY_FOR)
def test_the_command_that_lists_loads_nothing_that_is_only_for(listed: frozenset[str], purpose: str) -> None:
    assert listed.isdisjoint(ONLY_FOR[purpose]), _together(listed, ONLY_FOR[purpose])


@pytest.mark.parametrize("name", [name for names in ONLY_FOR.values() for name in names])
def test_what_must_not_be_loaded_is_there_under_its_name(name: str) -> None:
    assert find_spec(name) is not None


def _loaded(script: str, folder: Path) -> tuple[int | None, frozenset[str]]:
    """Return how many lines a start listed, and the modules it had loaded by then."""
    told = subprocess.run(
        [sys.executable, "-c", script, folder / "r.coopreg", folder / "profile", NOON.isoformat()],
        env={"COOPERATION_REGISTRY_HOME": str(folder / "profile"), "PATH": ""},
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    assert not told.stderr
    count, loaded = json.loads(told.stdout.splitlines()[-1])
    return count, frozenset(loaded)


def _together(loaded: frozenset[str], unwanted: Sequence[str]) -> list[str]:
    return sorted(loaded.intersection(unwanted))
