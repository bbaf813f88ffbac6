"""The coming dates of a project: replies, milestones, actions, validities and gates, each with what is due."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import day
from registry.domain.procedure.outcome import ENDED, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from registry.domain.fields.record import Record
    from registry.domain.procedure.gate import Gate
    from registry.domain.procedure.progress import Progress
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.language import Language
    from registry.services.language.sentences import Sentences


class DateKind(StrEnum):
    """What is due on a date."""

    REPLY = "reply"
    MILESTONE = "milestone"
    ACTION = "action"
    VALIDITY = "validity"
    GATE = "gate"


@dataclass(frozen=True, slots=True)
class DateAhead:
    """A day on which something is due, as shown; `late` when the day has passed and it is still not done."""

    day: date
    day_word: str
    kind: DateKind
    words: str
    late: bool


def dates_ahead(
    progress: Progress, file: ProjectFile, language: Language, say: Sentences
) -> tuple[DateAhead, ...]:
    """Return all that is due in a project, the earliest first; empty when the project has ended."""
    if progress.state in ENDED:
        return ()
    found = [
        *_replies(file, say),
        *_milestones(file, language, say),
        *_actions(file, language),
        *_validities(progress, say),
        *_gates(progress, say),
    ]
    dated = (DateAhead(on, say.day(on), kind, words, on < progress.today) for on, kind, words in found)
    return tuple(sorted(dated, key=lambda one: one.day))


_Found = tuple["date", DateKind, str]


def _replies(file: ProjectFile, say: Sentences) -> Iterator[_Found]:
    for row in file.of("presentations"):
        due = day(row.values.get("reply_due"))
        if due is not None and not row.text("replied"):
            org = say.code("organisation", row.text("to_org"))
            yield due, DateKind.REPLY, say.tell("date_reply", org=org)


def _milestones(file: ProjectFile, language: Language, say: Sentences) -> Iterator[_Found]:
    for row in file.of("milestones"):
        due = day(row.values.get("forecast") or row.values.get("baseline"))
        if due is not None and not row.text("actual"):
            yield due, DateKind.MILESTONE, _milestone(row, language, say)


def _milestone(row: Record, language: Language, say: Sentences) -> str:
    return row.in_language("name", language) or say.code("milestone_type", row.text("type"))


def _actions(file: ProjectFile, language: Language) -> Iterator[_Found]:
    for row in file.of("actions"):
        due = day(row.values.get("due"))
        if due is not None and row.text("state") == "open":
            yield due, DateKind.ACTION, row.in_language("text", language)


def _validities(progress: Progress, say: Sentences) -> Iterator[_Found]:
    """Yield when determinations expire; only the last determination of each kind counts."""
    last = {made.kind: made for made in progress.dossier.determinations}
    for made in last.values():
        if made.valid_until is not None:
            name = say.code("determination", made.kind)
            yield made.valid_until, DateKind.VALIDITY, say.tell("date_validity", determination=name)


def _gates(progress: Progress, say: Sentences) -> Iterator[_Found]:
    """Yield when the gates on the path are due; of the gates of one stage, the earliest."""
    first: dict[tuple[str, str], date] = {}
    for gate in progress.awaited_gates:
        due, key = progress.clocks.due(gate), (_gate_sentence(gate), gate.stage)
        if due is not None:
            first[key] = min(due, first.get(key, due))
    for (sentence, code), due in first.items():
        stage = progress.procedure.by_code[code]
        yield due, DateKind.GATE, say.tell(sentence, stage=f"{code} {say.of(stage.short)}")


def _gate_sentence(gate: Gate) -> str:
    if gate.outcome is Outcome.RETURN:
        return "date_resubmission"
    return "date_pause" if gate.is_paused else "date_stage"
