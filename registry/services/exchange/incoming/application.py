"""Writing what a person agreed to: every project of a workbook in one unit of work, as one change set."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from registry.data.files import attachments
from registry.domain.exchange.check_result import Result
from registry.domain.exchange.import_plan import chosen
from registry.domain.exchange.layout import REPLY_NOTE
from registry.domain.fields.project import PROJECT
from registry.domain.problem import Problem, Refused, Unfit
from registry.services.exchange.incoming.edits import by_project
from registry.services.exchange.incoming.own_sheet import reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from registry.data.projects.work import Work
    from registry.domain.exchange.check_result import ApplyOptions, CheckedRow, CheckResult
    from registry.domain.exchange.import_plan import ImportPlan
    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.exchange.incoming.edits import ProjectEdit
    from registry.services.projects.assignments import Edit
    from registry.services.projects.entry import ProjectEntry

_THEIR_REF = "their_ref"


@dataclass(frozen=True, slots=True)
class AppliedImport:
    """What was written: the registry numbers of the projects made, and of those changed."""

    made: tuple[str, ...]
    changed: tuple[str, ...]
    projects: tuple[str, ...]
    """The ids of all of them."""


def refuse_unfit(file: str, plan: ImportPlan) -> None:
    """Raise Refused while the import has errors or conflicts and the options do not say how to treat them."""
    if plan.of_sheet:
        raise Refused((Problem("I06", "", {"file": file}),))
    if plan.errors:
        raise Refused((Problem("I01", "", {"file": file, "rows": plan.errors}),))
    if plan.undecided:
        raise Refused((Problem("I02", "", {"file": file, "cells": plan.undecided}),))


class ImportWriter:
    """Writes the rows of a checked workbook inside a unit of work."""

    def __init__(
        self, work: Work, entering: ProjectEntry, words: Vocabulary, number: str, scheme: str
    ) -> None:
        self._work = work
        self._entering = entering
        self._words = words
        self._number = number
        self._scheme = scheme

    def write(
        self, checked: CheckResult, options: ApplyOptions, step: Callable[[int, int], None]
    ) -> AppliedImport:
        """Write what is to be taken; raises Refused when the rules will not have it."""
        projects = by_project(chosen(checked.rows, options))
        made: list[str] = []
        changed: list[str] = []
        touched: list[str] = []
        for number, project in enumerate(projects):
            step(number, len(projects))
            if not project.project_id:
                record = self._make(project, options)
                made.append(record.text("ref"))
                touched.append(record.id)
            elif self._change(project, options):
                changed.append(project.rows[0].ref)
                touched.append(project.project_id)
        return AppliedImport(tuple(made), tuple(changed), tuple(touched))

    def _make(self, project: ProjectEdit, options: ApplyOptions) -> Record:
        record = self._entering.enter(self._work, project.edit(options.conflicts))
        theirs = record.text(_THEIR_REF)
        if theirs:  # the sender's own number: a key from now on (exchange.md 5)
            self._work.unit.insert(
                "identifiers", {"scheme": self._scheme, "value": theirs}, project_id=record.id
            )
        return record

    def _change(self, project: ProjectEdit, options: ApplyOptions) -> bool:
        file = self._work.reading.known_file(project.project_id)
        edit = self._with_replies(project.edit(options.conflicts), file, project.rows)
        if not edit.project and not edit.rows:
            return False
        self._entering.apply(self._work, file, edit)
        return True

    def _with_replies(self, edit: Edit, file: ProjectFile, rows: Iterable[CheckedRow]) -> Edit:
        """Return the edit with what the recipient replied added to the project's note."""
        said = [
            reply(self._number, str(change.theirs))
            for row in rows
            for change in row.changes
            if change.field == REPLY_NOTE and change.result is Result.TAKE
        ]
        if not said:
            return edit
        note = edit.project.get("note", file.project.values.get("note"))
        joined = "\n\n".join(filter(None, (str(note or ""), *said)))
        try:
            read = PROJECT.by_id["note"].kind.parse(joined, self._words)
        except Unfit as unfit:  # both are right by themselves, and too long together
            raise Refused((unfit.at("note", joined),)) from unfit
        return replace(edit, project={**edit.project, "note": read})


def keep_file(work: Work, content: bytes) -> None:
    """Keep the workbook itself, as evidence and as a way to look again (reliability.md 5, 18)."""
    attachments.keep(work.unit.connection, content)
