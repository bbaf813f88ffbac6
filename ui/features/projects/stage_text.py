"""Stages as a list tells them: code and short name, and what is painted behind them in words."""

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
    """Tells the stages of every procedure in one language."""

    def __init__(self, registry: Registry) -> None:
        self._stages = registry.words["stage"]
        self._states = registry.words["state"]
        self._language = registry.language

    def label(self, code: str) -> str:
        """Return code and short name of a stage; of one no procedure knows, its code."""
        entry = self._stages.get(code)
        return f"{code} {self._short(entry)}" if entry else code

    def of(self, standing: Standing) -> str:
        """Return what stands in the cell of a project's stage."""
        return self.label(standing.stage)

    def speech(self, standing: Standing) -> str:
        """Return a project's stage with its marks in words."""
        stage = f"{standing.stage} {self._stages.label(standing.stage, self._language)}"
        marks = marks_of(standing)
        if marks.returned:
            told = QCoreApplication.translate(
                "ProjectStage", "{stage}, returned %n time(s)", "", marks.returned
            )
            stage = told.format(stage=stage)
        if not marks.deferred:
            return stage
        told = QCoreApplication.translate("ProjectStage", "{stage}, {state}")
        return told.format(stage=stage, state=self._states.label(standing.state, self._language))

    def _short(self, entry: Code) -> str:
        short = entry.more.get("short")
        return (short if isinstance(short, Bilingual) else entry.name)[self._language]


def marks_of(standing: Standing) -> StageMarks:
    """Return what is painted behind a stage: each attempt after the first began with a return."""
    return StageMarks(returned=standing.attempt - 1, deferred=standing.state in _PUT_OFF)
