"""Releases: what may go to an audience and what is withheld, with the reason as a sentence in the sender's language.

Exports, reports and copies use this module; the rule itself is `registry.domain.access.release`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from registry.domain.access.caveat import limit_of
from registry.domain.access.release import (
    OWN_USE,
    Audience,
    Handling,
    WithholdingReason,
    audience_of,
    in_marking_order,
    person_withheld_from,
    released_together,
)
from registry.domain.errors import RefusedInput
from registry.domain.fields.kinds import OneOf, SomeOf
from registry.domain.problem import Problem, Refused, Unfit
from registry.domain.project.project_file import ProjectFile
from registry.domain.values.marking import Mark, banner
from registry.services.language.sentences import Sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from registry.data.reference.resources import Resources
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.domain.vocabulary.language import Language

HANDLING = ("ref", "mark", "caveat", "releasable_to")
"""The fields of a project that the release rule reads, and the number that names the project."""

_NO_NUMBER = "–"
"""Replaces the number of a withheld document."""

_AUDIENCES, _COUNTRIES = OneOf("audience"), SomeOf("country", or_codes="organisation")


class _WithValues(Protocol):
    @property
    def values(self) -> Mapping[str, Stored]: ...


PROJECT = TypeVar("PROJECT", bound=_WithValues)


@dataclass(frozen=True, slots=True)
class Withheld:
    """One withheld record: the number of its project, what is withheld, and why; texts for the sender only."""

    project: str
    what: str
    why: str
    sentence: str
    """All three, as the language asked for writes them."""

    def __str__(self) -> str:
        return self.sentence


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would go to an audience (its name): the number of projects, and a sentence for each withheld record."""

    audience: str
    projects: int
    withheld: tuple[str, ...]
    notices: tuple[str, ...] = ()
    """Sentences about what the sender should check before sending."""


class AllWithheld(RefusedInput):
    """Raised when none of the requested records may go to the audience; nothing was made."""

    def __init__(self, sentence: str, withheld: Sequence[Withheld]) -> None:
        super().__init__(sentence)
        self.withheld = tuple(withheld)


def read_audience(to: str | None, audience: str, words: Vocabulary) -> Audience:
    """Return the audience from the recipient (`to`, as stored) and the named audience (as typed).

    With both, everything sent must be releasable to both. Raises Refused for an audience that is in no code list,
    and for a recipient in no code list when no audience is named.
    """
    said = OWN_USE
    if audience.strip():
        try:
            code = _AUDIENCES.parse(audience, words)
        except Unfit as unfit:
            raise Refused((unfit.at("exchanges.audience", audience),)) from unfit
        said = audience_of(code, words) or OWN_USE
    if not to:
        return said
    bound = audience_of(to, words)
    if bound is not None:
        return said.narrowed_by(bound) if not said.is_internal else bound
    if not audience.strip():
        raise Refused((Problem("A01", "exchanges.office", {"value": to}),))
    return said


class Releases:
    """Decides which records one audience may receive; `persons` is whether contacts were requested."""

    def __init__(
        self, resources: Resources, language: Language, audience: Audience, *, persons: bool = False
    ) -> None:
        self._words = resources.words
        self._language = language
        self._say = Sentences(resources, language)
        self._persons = persons
        self._unread: dict[str, int] = {}
        """The caveats of released projects in which the rule found no limit: caveat to number of projects."""
        self.audience = audience

    def projects(self, found: Iterable[PROJECT]) -> tuple[list[PROJECT], list[Withheld]]:
        """Return the projects that may go, in their order, and those that are withheld."""
        going: list[PROJECT] = []
        staying: list[Withheld] = []
        for one in found:
            handling = Handling.of(one.values)
            reason = handling.withheld_from(self.audience)
            if reason is None:
                going.append(one)
                self._note_unread_caveat(handling.caveat)
            else:
                staying.append(self._project(one, handling, reason))
        return going, staying

    @property
    def notices(self) -> tuple[str, ...]:
        """A sentence for each caveat, among the released projects, in which the rule found no limit."""
        return tuple(
            self._say.tell("caveat_unread", caveat=caveat, count=f"{count:,}", audience=self.audience_name)
            for caveat, count in self._unread.items()
        )

    def _note_unread_caveat(self, caveat: str) -> None:
        if caveat and not self.audience.is_internal and limit_of(caveat) is None:
            self._unread[caveat] = self._unread.get(caveat, 0) + 1

    def rows(
        self, noun: str, rows: Iterable[Record], projects: Mapping[str, Record]
    ) -> tuple[list[Record], list[Withheld]]:
        """Return the rows of a noun that may go, and those that are withheld; `projects` maps id to project."""
        going: list[Record] = []
        staying: list[Withheld] = []
        for row in rows:
            project = projects[row.project_id or ""]
            reason = self._row_reason(noun, row, project)
            if reason is None:
                going.append(row)
            else:
                staying.append(self._row(noun, row, project, reason))
        return going, staying

    def refusal(self, withheld: Sequence[Withheld]) -> AllWithheld:
        """Return the error to raise when all records are withheld."""
        told = self._say.tell(
            "withheld_all" if len(withheld) > 1 else "withheld_one",
            count=f"{len(withheld):,}",
            audience=self.audience_name,
            first=withheld[0],
        )
        return AllWithheld(told, withheld)

    @property
    def audience_name(self) -> str:
        """The name of the audience in the sender's language."""
        codes = filter(None, (self.audience.code, self.audience.also))
        return " / ".join(map(self._name, codes))

    def page(self, file: ProjectFile) -> tuple[ProjectFile, list[Withheld]]:
        """Return a project file as a page for the audience may show it, and what is withheld.

        Contacts follow the same rule as elsewhere. A decision that names a withheld document is shown without its
        number.
        """
        projects = {file.project.id: file.project}
        contacts, _ = self.rows("contacts", file.of("contacts"), projects)
        documents, staying = self.rows("documents", file.of("documents"), projects)
        numbers = {row.text("number") for row in file.of("documents")} - {
            row.text("number") for row in documents
        }
        named = [row for row in file.of("decisions") if row.text("document") in numbers - {""}]
        told = tuple(
            row.with_values({"document": _NO_NUMBER}) if row in named else row for row in file.of("decisions")
        )
        shown = {**file.rows, "contacts": tuple(contacts), "decisions": told}
        return ProjectFile(file.project, shown), staying if named else []

    def _row_reason(self, noun: str, row: Record, project: Record) -> WithholdingReason | None:
        if noun == "contacts":
            return person_withheld_from(self.audience, wanted=self._persons)
        if noun == "documents":
            mark = Mark(row.text("mark")) if row.text("mark") else None
            return Handling.of(project.values).document_withheld_from(self.audience, mark)
        return None

    def _project(self, one: _WithValues, handling: Handling, reason: WithholdingReason) -> Withheld:
        why = self._say.tell(
            f"withheld_{reason}",
            audience=self.audience_name,
            releasable=_COUNTRIES.display(one.values.get("releasable_to"), self._words, self._language)
            or "–",
            caveat=handling.caveat,
        )
        return self._withheld(str(one.values.get("ref") or ""), self._say.tell("withheld_project"), why)

    def _row(self, noun: str, row: Record, project: Record, reason: WithholdingReason) -> Withheld:
        named = row.text("name") or row.text("title") or row.text("number")
        mark = self._words["mark"].label(row.text("mark"), self._language) if row.text("mark") else "–"
        why = self._say.tell(f"withheld_{reason}", audience=self.audience_name, mark=mark)
        return self._withheld(project.text("ref"), self._say.tell(f"withheld_{noun}", name=named), why)

    def _withheld(self, project: str, what: str, why: str) -> Withheld:
        return Withheld(project, what, why, self._say.tell("withheld", project=project, what=what, why=why))

    def _name(self, code: str) -> str:
        return self._words["audience"].label(code, self._language)


def page_banner(
    projects: Sequence[Mapping[str, Stored]],
    audience: Audience,
    resources: Resources,
    language: Language,
    marks: Iterable[str] = (),
) -> str:
    """Return the banner of a page or file with these projects: the highest mark, then “internal” or the recipients.

    `projects` are values by field id; `marks` are those of the documents shown as well (domain.md 4.3 rule 3).
    """
    handlings = [Handling.of(values) for values in projects]
    mark = banner((*(one.mark for one in handlings), *map(Mark, marks)))
    say = Sentences(resources, language)
    if audience.is_internal:
        return say.tell("banner_internal", mark=mark)
    codes = ", ".join(in_marking_order(released_together(handlings)))
    return say.tell("banner_releasable", mark=mark, codes=codes) if codes else str(mark)
