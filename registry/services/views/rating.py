"""Why a project has its rating: the reason, each part of the rating, and what became of one set by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import day
from registry.domain.project.derivation import standing_of
from registry.domain.project.rating import Cause, Part, causes_of, parts_rated
from registry.domain.project.standing import stage_count
from registry.services.language.problem_text import Fields
from registry.services.language.sentences import Sentences

if TYPE_CHECKING:
    from registry.data.reference.resources import Resources
    from registry.domain.fields.record import Record
    from registry.domain.procedure.progress import Progress
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.language import Language

_CALM = ("green", "grey")
_NAMED_BY = {"risks": "title", "actions": "text"}
"""The field that names a row, for nouns without names in both languages."""


@dataclass(frozen=True, slots=True)
class PartView:
    """One part of the rating: code and name, rating and its word, and the reason."""

    part: str
    name: str
    rag: str
    rag_word: str
    why: str
    sentence: str
    """All of it, as the language asked for writes it."""


@dataclass(frozen=True, slots=True)
class RatingView:
    """The rating of a project in words."""

    rag: str
    word: str
    why: str
    parts: tuple[PartView, ...]
    set_by_hand: bool
    """Whether a rating set by hand counts today."""
    note: str
    """That a rating set by hand no longer counts; empty otherwise."""
    sentence: str
    """The rating with its reason, in one line."""

    @property
    def lines(self) -> tuple[str, ...]:
        """Everything there is to say, line by line: for tooltips and accessible descriptions."""
        return (self.sentence, *(one.sentence for one in self.parts), *filter(None, (self.note,)))


class Ratings:
    """Words the ratings of projects in one language."""

    def __init__(self, resources: Resources, language: Language) -> None:
        self._language = language
        self._say = Sentences(resources, language)
        self._fields = Fields(resources, language)

    def of(self, progress: Progress, file: ProjectFile) -> RatingView:
        """Return the rating of a project today."""
        standing = standing_of(progress, file)
        today = progress.today.toordinal()
        rag = stage_count(standing, progress.today).rag
        causes = causes_of(progress, file)
        by_hand = standing.override_until is not None and today <= standing.override_until
        why = self._by_hand(rag, file, causes, progress) if by_hand else self._reason(rag, causes, progress)
        word = self._say.code("rag", rag)
        return RatingView(
            rag=rag,
            word=word,
            why=why,
            parts=tuple(self._part(part, causes, progress) for part in parts_rated(progress, file)),
            set_by_hand=by_hand,
            note=self._ended(file) if standing.override_until is not None and not by_hand else "",
            sentence=self._say.tell("rating_told", rag=word, why=why),
        )

    def _reason(self, rag: str, causes: tuple[Cause, ...], progress: Progress) -> str:
        """Return the first cause that alone gives the project its rating."""
        today = progress.today.toordinal()
        if rag in _CALM:
            return self._say.tell(f"rating_{rag}")
        return next((self._cause(one, progress) for one in causes if one.rag(today) == rag), "")

    def _by_hand(self, rag: str, file: ProjectFile, causes: tuple[Cause, ...], progress: Progress) -> str:
        values = file.project
        until, reason = self._day(values, "rag_until"), values.text("rag_reason")
        if rag == values.text("rag_override"):
            return self._say.tell("rating_set", day=until, reason=reason)
        conditions = tuple(one for one in causes if one.part is Part.CONDITIONS)
        given = self._say.code("rag", values.text("rag_override"))
        why = self._reason(rag, conditions, progress)
        return self._say.tell("rating_set_despite", set=given, day=until, reason=reason, why=why)

    def _ended(self, file: ProjectFile) -> str:
        given = self._say.code("rag", file.project.text("rag_override"))
        return self._say.tell("rating_ended", set=given, day=self._day(file.project, "rag_until"))

    def _part(self, part: Part, causes: tuple[Cause, ...], progress: Progress) -> PartView:
        own, today = tuple(one for one in causes if one.part is part), progress.today.toordinal()
        found = {one.rag(today) for one in own}
        rag = next((colour for colour in ("red", "amber") if colour in found), "green")
        why = self._say.tell(f"rating_green_{part}") if rag == "green" else self._reason(rag, own, progress)
        name, word = self._say.tell(f"rating_part_{part}"), self._say.code("rag", rag)
        sentence = self._say.tell("rating_part", part=name, rag=word, why=why)
        return PartView(part.value, name, rag, word, why, sentence)

    def _cause(self, cause: Cause, progress: Progress) -> str:
        today = progress.today.toordinal()
        stage = progress.procedure.by_code.get(cause.stage)
        values = {
            "days": cause.days(today),
            "percent": f"{cause.number / 10:,.1f}",
            "likelihood": cause.number,
            "impact": cause.other,
            "day": self._say.day(cause.due) if cause.due else "",
            "stage": f"{stage.code} {self._say.of(stage.short)}" if stage else "",
            "about": self._named(cause.row) if cause.row else "",
        }
        return self._say.tell(f"rating_{cause.kind}", **values)

    def _named(self, row: Record) -> str:
        """Return the name of a milestone or a risk, or the text of a condition."""
        if row.noun in _NAMED_BY:
            return row.in_language(_NAMED_BY[row.noun], self._language)
        return row.in_language("name", self._language) or self._fields.display(
            "milestones", "type", row.values["type"]
        )

    def _day(self, project: Record, field: str) -> str:
        told = day(project.values.get(field))
        return self._say.day(told) if told else ""
