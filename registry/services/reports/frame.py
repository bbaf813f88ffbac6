"""What every report shows on each page: banner, registry, day, author, and the head of the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from registry.domain.procedure.sides import Side
from registry.domain.project.fictional import FICTIONAL
from registry.services.access.releases import page_banner

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.data.projects.list_snapshot import ListSnapshot
    from registry.data.reference.resources import Resources
    from registry.domain.fields.record import Values
    from registry.domain.officer import Officer
    from registry.domain.reports.request import ReportRequest
    from registry.services.access.releases import Releases, Withheld
    from registry.services.reports.report_text import ReportText

_PAPERS = {"a4": "a4", "letter": "us-letter"}
"""Our names of paper sizes to those of the typesetter."""

_HEAD_DIGITS = 16
"""How many digits of the hash of the journal's head are printed (reliability.md 5, 13)."""


@dataclass(frozen=True, slots=True)
class Assembled:
    """The full content of a report before typesetting, as texts."""

    content: Mapping[str, Any]
    title: str
    file_name: str
    """The file name without day and extension."""
    projects: int
    marks: frozenset[str]
    """The handling marks of the projects and documents in it."""
    withheld: tuple[Withheld, ...]
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame of one report, in the language of the report; `keeper` is the officer of the registry.

    `releases` decides what the audience may receive; its sentences are in the language of the person who makes the
    report.
    """

    resources: Resources
    words: ReportText
    releases: Releases
    reading: ListSnapshot
    keeper: Officer
    prepared_by: Officer

    @property
    def side(self) -> Side:
        """The side from which the report is seen."""
        return Side(self.keeper.side)

    def content(self, request: ReportRequest, projects: Sequence[Values], title: str) -> dict[str, Any]:
        """Return the frame as values for the template, by name.

        `projects` are the values of the projects in the report: they set the banner (domain.md 4.3 rule 3).
        """
        today = self.reading.today
        banner = page_banner(projects, self.releases.audience, self.resources, request.language)
        return {
            "title": title,
            "name": self.words.tell(f"kind.{request.kind}"),
            "lang": request.language.value,
            "paper": _PAPERS[request.paper],
            "day": [today.year, today.month, today.day],
            "fictional": FICTIONAL,
            "banner": banner,
            **self._lines(),
        }

    def _lines(self) -> dict[str, str]:
        tell, say = self.words.tell, self.words.say
        _, head = self.reading.head()
        keeper, maker = self.keeper, self.prepared_by
        return {
            "registry": tell("frame.registry", office=keeper.office, side=say.code("side", keeper.side)),
            "prepared": tell(
                "frame.prepared", day=say.day(self.reading.today), name=maker.name, office=maker.office
            ),
            "head": tell("frame.head", head=head[:_HEAD_DIGITS]),
            "page": tell("frame.page", page="{page}", pages="{pages}"),
        }
