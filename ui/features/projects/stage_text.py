"""Stages in lists: code and short name, and the description of the marks after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.procedure.outcome import State
from registry.domain.vocabulary.language import Bilingual
from ui.kit.tables.stage_marks import StageMarks

if TYPE_CHECKING:
    from registry.domain.project.standing import Standing
    from registry.domain.vocabulary.code_lists import Code
    from registry.services.registry import Registry

_PUT_OFF = frozenset({State.DEFERRED, State.SUSPENDED})


class StageText:
    """The texts of the stages of all procedures in one language."""

    def __init__(self, registry: Registry) -> None:
        self._stages = registry.words["stage"]
        self._states = registry.words["state"]
        self._language = registry.language

    def label(self, code: str) -> str:
        """Return code and short name of a stage; only the code for an unknown stage."""
        entry = self._stages.get(code)
        return f"{code} {self._short(entry)}" if entry else code

    def of(self, standing: Standing) -> str:
        """Return the text of the stage cell of a project."""
        return self.label(standing.stage)

    def speech(self, standing: Standing) -> str:
        """Return what a screen reader speaks for a project's stage and its marks."""
        stage = f"{standing.stage} {self._stages.label(standing.stage, self._language)}"
        marks = marks_of(standing)
        if marks.returned:
            template = QCoreApplication.translate(
                "ProjectStage", "{stage}, returned %n time(s)", "", marks.returned
            )
            stage = template.format(stage=stage)
        if not marks.deferred:
            return stage
        template = QCoreApplication.translate("ProjectStage", "{stage}, {state}")
        return template.format(stage=stage, state=self._states.label(standing.state, self._language))

    def _short(self, entry: Code) -> str:
        short = entry.more.get("short")
        return (short if isinstance(short, Bilingual) else entry.name)[self._language]


def marks_of(standing: Standing) -> StageMarks:
    """Return the marks of a stage: every attempt after the first began with a return."""
    return StageMarks(returned=standing.attempt - 1, deferred=standing.state in _PUT_OFF)
