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
        "registry.domain.procedure.checklist",
        "registry.domain.procedure.clocks",
        "registry.domain.procedure.condition",
        "registry.domain.project.derivation",
        "registry.domain.vocabulary.data_table",
        "registry.domain.procedure.gate",
        "registry.domain.procedure.procedure",
        "registry.domain.procedure.procedure_file",
        "registry.domain.procedure.progress",
        "registry.domain.procedure.settlement",
        "registry.domain.values.working_days",
        "registry.data.projects.calendars",
        "registry.services.views.progress",
    ),
    "reading a whole project": (
        "registry.domain.project.project_file",
        "registry.domain.fields.record",
        "registry.data.projects.project_files",
        "registry.data.projects.snapshot",
        "registry.data.projects.rows",
        "registry.services.views.json_project",
    ),
    "writing": (
        "registry.domain.project.protection",
        "registry.domain.project.rules",
        "registry.domain.values.higher_grade",
        "registry.domain.values.numbering",
        "registry.data.engine.ids",
        "registry.data.projects.open_files",
        "registry.data.projects.standings",
        "registry.data.projects.unit_of_work",
        "registry.data.projects.work",
        "registry.services.projects.assignments",
        "registry.services.projects.edit",
        "registry.services.projects.entry",
        "registry.services.acts.gates",
        "ulid",
    ),
    "workbooks": (
        "openpyxl",
        "python_calamine",
        "rapidfuzz",
        "registry.domain.exchange.merge",
        "registry.domain.exchange",
        "registry.domain.exchange.workbook",
        "registry.data.exchanges.exchange_rows",
        "registry.data.intake",
        "registry.data.workbooks",
        "registry.services.exchange",
    ),
    "reports": (
        "typst",
        "pypdfium2",
        "registry.data.typesetting.page_pictures",
        "registry.data.typesetting",
        "registry.services.reports",
    ),
    "undoing": (
        "registry.domain.journal.change_set",
        "registry.data.exchanges.departures",
        "registry.data.journal.journal",
        "registry.services.history.history",
        "registry.services.history.reversal",
        "registry.services.history.undo",
    ),
    "drafts": (
        "registry.domain.project.collisions",
        "registry.domain.project.draft",
        "registry.data.projects.drafts",
        "registry.services.projects.drafts",
        "registry.services.projects.recreate",
    ),
    "verifying": (
        "registry.domain.journal.examination",
        "registry.data.journal.chain",
        "registry.data.files.file_findings",
        "registry.data.journal.integrity",
    ),
    "backups": (
        "registry.data.backup.database_copy",
        "registry.data.backup.retention",
        "registry.data.backup.shelf",
        "registry.opening.upgrade",
        "registry.opening.backups",
    ),
    "rescuing": (
        "ctypes",
        "registry.data.files.log_recovery",
        "registry.data.files.rescue_copy",
    ),
    "attached files": (
        "registry.domain.attachments.attachment",
        "registry.data.files.attachments",
        "registry.services.projects.attachments",
    ),
    "offering a near miss": ("difflib",),
    "searching": ("registry.domain.project.search", "registry.data.projects.search"),
}
"""Modules of ours, and of others, by what alone they are for."""

_OPENING = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path

from registry.domain.project.query import ProjectQuery
from registry.opening.desk_registry import open_for_writing
from registry.opening.environment import Environment
from registry.services.views.json_listing import LIST_COLUMNS

means = Environment(lambda: datetime.fromisoformat(sys.argv[3]), Path(sys.argv[2]))
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
