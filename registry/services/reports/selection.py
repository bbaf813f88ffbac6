"""The projects a report is about: those that are named, or those a query finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.project.query import ProjectQuery
from registry.services.projects.lookup import find_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.data.projects.project_list import ListedProject
    from registry.data.projects.snapshot import Snapshot
    from registry.domain.reports.request import ReportRequest


def selected(request: ReportRequest, reading: Snapshot, columns: Sequence[str]) -> list[ListedProject]:
    """Return the projects of a request as lines of the list; raises WrongUsage when a named one is missing."""
    if not request.projects:
        return reading.page(request.query or ProjectQuery(), columns)
    ids = [find_id(reading, reference) for reference in request.projects]
    return reading.lines(ids, columns)
