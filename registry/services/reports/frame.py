"""What every report bears on each page: banner, registry, day, who prepared it, the head of the journal."""

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
"""The papers as the typesetter names them."""

_HEAD_DIGITS = 16
"""How much of the hash of the journal's head is printed (reliability.md 5, 13)."""


@dataclass(frozen=True, slots=True)
class Assembled:
    """A report before it is set: everything that stands in it, in words."""

    content: Mapping[str, Any]
    title: str
    file_name: str
    """Without day and ending."""
    projects: int
    marks: frozenset[str]
    """The marks of what is in it."""
    withheld: tuple[Withheld, ...]
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame of one report, in the words of its language; `keeper` keeps the registry.

    `releases` holds what is found against the audience, and speaks the language of whoever makes the report.
    """

    resources: Resources
    words: ReportText
    releases: Releases
    reading: ListSnapshot
    keeper: Officer
    prepared_by: Officer

    @property
    def side(self) -> Side:
        """The side the report is seen from."""
        return Side(self.keeper.side)

    def content(self, request: ReportRequest, projects: Sequence[Values], title: str) -> dict[str, Any]:
        """Return the frame; its banner is that of the projects (values) the report holds (domain.md 4.3 rule 3)."""
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
