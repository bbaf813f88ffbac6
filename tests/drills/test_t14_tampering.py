"""T14: whatever is altered behind the registry's back is found, or changes nothing that anybody gets to see."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

import openpyxl
import pytest

from registry.domain.errors import CannotOpen
from registry.domain.project.query import ProjectQuery
from registry.domain.reports.request import ReportKind, ReportRequest
from registry.opening.creation import create_registry
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.opening.environment import Environment
from registry.services.exchange.outgoing.export import ExportOptions
from tests.drills.tampering import Tampering
from tests.portfolio import BY_KIM, KIM, NOON

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures
    from tests.drills.pace import Pace

pytestmark = pytest.mark.drill

SEED = 20261130
"""The same alterations in every run; another seed draws others."""

_OF_THE_RUN = re.compile(r"EX-\d{4}-\d+|\d{4}-\d\d-\d\dT[0-9:.Z+-]+|\d+·[0-9a-f]{8}")
"""What differs from one export to the next: its number, moments, and the revisions in a hidden column."""


@pytest.fixture(scope="module")
def means(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    return Environment(lambda: NOON, tmp_path_factory.mktemp("profile"))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory, means: Environment) -> Path:
    """A registry with the sample portfolio, a file, an act taken back and done again."""
    path = tmp_path_factory.mktemp("desk") / "r.coopreg"
    create_registry(path, means, KIM, with_sample=True)
    file = path.with_name("FICTIONAL.txt")
    file.write_text("FICTIONAL minutes\n")
    with open_for_writing(path, means, who="Kim") as opened:
        registry = opened.registry
        registry.attachments.attach("RCF-K-26-0001", None, file, {"type": "evidence"}, BY_KIM)
        registry.history.undo("", BY_KIM)
        registry.history.redo(BY_KIM)
    return path


def _outputs(path: Path, means: Environment) -> list[object]:
    """Return what anybody gets to see: list, search, projects, histories, reports, a workbook."""
    with open_for_writing(path, means, who="Kim") as opened:
        registry, out = opened.registry, path.with_name("out.xlsx")
        everything = ProjectQuery()
        listed = [
            registry.showing.line(one) for one in registry.projects.list(everything, ("ref", "title_en"))
        ]
        refs = [str(one["ref"]) for one in listed]
        seen: list[object] = [listed, registry.projects.ids(ProjectQuery(text="patrol"))]
        seen += [registry.showing.project(ref) for ref in refs]
        seen += [[repr(entry) for entry in registry.history.of(ref)] for ref in refs]
        for kind in ReportKind:
            wish = ReportRequest(kind=kind, projects=tuple(refs[:3]))
            seen.append(registry.reports.make(wish, prepared_by=KIM).pdf)
        registry.exports.write(everything, ExportOptions(), out, BY_KIM)
        book = openpyxl.load_workbook(out)
        seen += [[_OF_THE_RUN.sub("", str(cell)) for row in sheet.values for cell in row] for sheet in book]
        out.unlink()
        return seen


def _is_found(path: Path, means: Environment) -> bool:
    try:
        with open_for_reading(path, means) as opened:
            return not opened.verify().whole
    except CannotOpen:
        return True


def test_every_alteration_is_found_or_changes_nothing_anybody_sees(
    path: Path, means: Environment, pace: Pace, figures: Figures
) -> None:
    sound, random = path.read_bytes(), Random(SEED)  # noqa: S311 - the same alterations in every run
    notes = {file: file.read_bytes() for file in path.parent.glob("*.heads")}
    notes |= {file: file.read_bytes() for file in (means.profile / "heads").iterdir()}

    def put_back() -> None:
        path.write_bytes(sound)
        for file, content in notes.items():
            file.write_bytes(content)

    unseen = _outputs(path, means)
    put_back()
    assert not _is_found(path, means)
    for _ in range(pace.pick(20, 500)):
        put_back()
        tampering = Tampering(path, random)
        kind = tampering.alter()
        found = _is_found(path, means)
        figures.add(f"T14 {kind}", altered=1, found=int(found))
        assert found or _outputs(path, means) == unseen, tampering.did
    put_back()
