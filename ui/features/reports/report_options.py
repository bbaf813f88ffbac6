"""What a person has chosen for a report: which, about what, how; kept from one time to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from registry.domain.access.release import OWN
from registry.domain.procedure.sides import Side
from registry.domain.project.query import ProjectQuery
from registry.domain.reports.request import Grouping, Paper, ReportKind, ReportRequest
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.desk.desk import Desk
    from ui.desk.settings import Settings

_KIND, _LANGUAGE, _PAPER, _GROUPING, _RED, _AUDIENCE = (
    "report_kind",
    "report_language",
    "report_paper",
    "report_grouping",
    "report_red_first",
    "report_audience",
)
_SCOPE = "report_scope_"
"""The names under which the settings keep them; of the scope, one a report."""

OF = TypeVar("OF", bound=StrEnum)


class Scope(StrEnum):
    """What a report is about."""

    CHOSEN = "chosen"
    """The projects that are chosen in the list."""
    LISTED = "listed"
    """What the list shows, by its filters."""
    OPEN = "open"
    """Every project that has not ended."""


@dataclass(frozen=True, slots=True)
class About:
    """What the window offers to report on: the chosen projects, and what finds those in the list."""

    refs: tuple[str, ...] = ()
    query: ProjectQuery | None = None

    def has(self, scope: Scope) -> bool:
        """Return whether there is anything of a scope to report on."""
        return {Scope.CHOSEN: bool(self.refs), Scope.LISTED: self.query is not None}.get(scope, True)

    def query_of(self, scope: Scope) -> ProjectQuery | None:
        """Return what finds the projects of a scope; None for those that are named."""
        return {Scope.LISTED: self.query, Scope.OPEN: ProjectQuery(ended=False)}.get(scope)


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """One choice of everything."""

    kind: ReportKind
    scope: Scope
    language: Language
    paper: Paper
    grouping: Grouping
    red_first: bool
    audience: str
    """Whom it is for: a code of the list of audiences."""
    contacts: bool
    """Whether another office is told the points of contact."""

    def request(self, about: About) -> ReportRequest | None:
        """Return what the registry is asked for; None while there is nothing to report on."""
        if not about.has(self.scope):
            return None
        return ReportRequest(
            kind=self.kind,
            language=self.language,
            paper=self.paper,
            projects=about.refs if self.scope is Scope.CHOSEN else (),
            query=about.query_of(self.scope),
            grouping=self.grouping,
            red_first=self.red_first and self.kind is ReportKind.PIPELINE,
            audience=self.audience,
            contacts=self.contacts and self.kind is ReportKind.SHEET,
        )

    def keep(self, settings: Settings) -> None:
        """Keep it for the next time."""
        settings.keep(_KIND, self.kind.value)
        settings.keep(_LANGUAGE, self.language.value)
        settings.keep(_PAPER, self.paper.value)
        settings.keep(_GROUPING, self.grouping.value)
        settings.keep(_RED, self.red_first)
        settings.keep(_AUDIENCE, self.audience)
        settings.keep(_SCOPE + self.kind, self.scope.value)


def kept(desk: Desk) -> ReportOptions:
    """Return what was chosen last; at first the window's language, and the paper of the side that works here."""
    settings = desk.settings
    kind = _one_of(ReportKind, settings.text(_KIND), ReportKind.SHEET)
    own_paper = Paper.LETTER if desk.registry.identity.side is Side.USA else Paper.A4
    return ReportOptions(
        kind=kind,
        scope=kept_scope(settings, kind),
        language=_one_of(Language, settings.text(_LANGUAGE), desk.language),
        paper=_one_of(Paper, settings.text(_PAPER), own_paper),
        grouping=_one_of(Grouping, settings.text(_GROUPING), Grouping.STAGE),
        red_first=settings.flag(_RED),
        audience=audience
        if (audience := settings.text(_AUDIENCE)) in desk.registry.words["audience"]
        else OWN,
        contacts=False,  # asked for each time: names of persons leave by no habit
    )


def kept_scope(settings: Settings, kind: ReportKind) -> Scope:
    """Return what a report was about last: a sheet is about single projects, a pipeline about all that is listed."""
    usual = Scope.CHOSEN if kind is ReportKind.SHEET else Scope.LISTED
    return _one_of(Scope, settings.text(_SCOPE + kind), usual)


def nearest(kind: ReportKind, scope: Scope, about: About) -> Scope:
    """Return the scope to begin with: the one kept, or where there is nothing of it the next wider one.

    A sheet is never widened from single projects to all of them.
    """
    wider: Sequence[Scope] = (Scope.LISTED, Scope.OPEN) if kind is ReportKind.PIPELINE else (Scope.CHOSEN,)
    return next((one for one in (scope, *wider) if about.has(one)), scope)


def _one_of(kinds: type[OF], told: str, usual: OF) -> OF:
    return kinds(told) if told in {one.value for one in kinds} else usual
