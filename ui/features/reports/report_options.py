"""The options of a report (kind, projects, format), stored in the settings."""

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
"""The names of the settings; there is one scope setting per kind of report."""

OF = TypeVar("OF", bound=StrEnum)


class Scope(StrEnum):
    """Which projects a report is about."""

    CHOSEN = "chosen"
    """The projects selected in the list."""
    LISTED = "listed"
    """All projects in the list, with its filters."""
    OPEN = "open"
    """Every project that has not ended."""


@dataclass(frozen=True, slots=True)
class About:
    """The projects a report can be about: the selected ones, and the query for those in the list."""

    refs: tuple[str, ...] = ()
    query: ProjectQuery | None = None

    def has(self, scope: Scope) -> bool:
        """Return whether there are projects in a scope."""
        return {Scope.CHOSEN: bool(self.refs), Scope.LISTED: self.query is not None}.get(scope, True)

    def query_of(self, scope: Scope) -> ProjectQuery | None:
        """Return the query for the projects of a scope; None for selected projects, which are named."""
        return {Scope.LISTED: self.query, Scope.OPEN: ProjectQuery(ended=False)}.get(scope)


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """The values of all options."""

    kind: ReportKind
    scope: Scope
    language: Language
    paper: Paper
    grouping: Grouping
    red_first: bool
    audience: str
    """The code of the audience."""
    contacts: bool
    """Whether the report names the points of contact."""

    def request(self, about: About) -> ReportRequest | None:
        """Return the request for the registry; None while there are no projects."""
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
        """Store the options in the settings."""
        settings.keep(_KIND, self.kind.value)
        settings.keep(_LANGUAGE, self.language.value)
        settings.keep(_PAPER, self.paper.value)
        settings.keep(_GROUPING, self.grouping.value)
        settings.keep(_RED, self.red_first)
        settings.keep(_AUDIENCE, self.audience)
        settings.keep(_SCOPE + self.kind, self.scope.value)


def kept(desk: Desk) -> ReportOptions:
    """Return the stored options; by default the window's language, and the paper of this desk's side."""
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
        contacts=False,  # never stored: names of persons must be included deliberately
    )


def kept_scope(settings: Settings, kind: ReportKind) -> Scope:
    """Return the stored scope; by default selected projects for sheets, and all listed ones for pipelines."""
    usual = Scope.CHOSEN if kind is ReportKind.SHEET else Scope.LISTED
    return _one_of(Scope, settings.text(_SCOPE + kind), usual)


def nearest(kind: ReportKind, scope: Scope, about: About) -> Scope:
    """Return the scope to begin with: the stored one, or the next wider one if it is empty.

    A sheet is never widened from selected projects to all of them.
    """
    wider: Sequence[Scope] = (Scope.LISTED, Scope.OPEN) if kind is ReportKind.PIPELINE else (Scope.CHOSEN,)
    return next((one for one in (scope, *wider) if about.has(one)), scope)


def _one_of(kinds: type[OF], text: str, usual: OF) -> OF:
    return kinds(text) if text in {one.value for one in kinds} else usual
