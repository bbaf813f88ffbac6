"""The report of project sheets: a page for each project, in the order asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.errors import WrongUsage
from registry.domain.reports.truncation import LEVELS
from registry.services.access.releases import HANDLING
from registry.services.projects.lookup import find_file
from registry.services.reports.frame import Assembled
from registry.services.reports.selection import selected
from registry.services.reports.sheet.sheet import ProjectSheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.data.projects.snapshot import Snapshot
    from registry.data.reference.resources import Resources
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.reports.request import ReportRequest
    from registry.services.reports.frame import Frame

MOST_SHEETS = 60
"""Sheets of one report: a sheet takes some 15 MB and a sixth of a second while it is set, and no parts can be joined
without losing what makes a PDF last and be read aloud."""


class TooManySheets(WrongUsage):
    """More project sheets are requested than one report can hold; fewer projects have to be selected."""

    def __init__(self, sentence: str, projects: int) -> None:
        super().__init__(sentence)
        self.projects = projects
        self.most = MOST_SHEETS


def assembled(
    request: ReportRequest,
    reading: Snapshot,
    resources: Resources,
    frame: Frame,
    step: Callable[[int, int], None],
) -> Assembled:
    """Return the sheets of the projects a request is about.

    Raises WrongUsage when one or all are missing, AllWithheld when none may go to the audience, TooManySheets when
    there are more than one report may hold.
    """
    words, own = frame.words, frame.side
    asked = selected(request, reading, HANDLING)
    if not asked:
        raise WrongUsage(code="no_sheets")
    found, withheld = frame.releases.projects(asked)
    if not found:
        raise frame.releases.refusal(withheld)
    if len(found) > MOST_SHEETS:
        told = words.tell("refused.too_many_sheets", count=f"{len(found):,}", most=MOST_SHEETS)
        raise TooManySheets(told, len(found))
    pages, files = [], []
    for done, one in enumerate(found):
        step(done, len(found))
        whole = find_file(reading, str(one.values["ref"]))
        file, staying = frame.releases.page(whole)
        withheld += staying
        pages.append(ProjectSheet(file, reading.progress(whole), own, resources, words).content())
        files.append(file)
    title, name = _named(files, frame)
    content = frame.content(request, [file.project.values for file in files], title) | {
        "words": words.words("sheet"),
        "levels": len(LEVELS),
        "projects": pages,
    }
    marks = frozenset(file.project.text("mark") for file in files)
    return Assembled(content, title, name, len(files), marks, tuple(withheld))


def _named(files: list[ProjectFile], frame: Frame) -> tuple[str, str]:
    """Return what the report is called, and its file."""
    if len(files) > 1:
        count = len(files)
        return frame.words.tell("title.sheets", count=count), frame.words.tell("file.sheets", count=count)
    project = files[0].project
    title = frame.words.tell("title.sheet", ref=project.text("ref"), title=frame.words.title(project.values))
    return title, f"{frame.words.tell('file.sheet')}_{project.text('ref')}"
