"""The desk outlives its windows: who has gone with one of them is neither told nor answered any more."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Signal

import ui
from registry.domain.vocabulary.language import Language
from registry.services.projects.assignments import read_assignments

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from registry.domain.journal.change_set import ChangeSet
    from ui.desk.desk import Desk

REF = "RCF-K-26-0016"


class Asker(QObject):
    """Somebody at the desk."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, answer: object) -> None:
        self.heard.append(answer)
        self.answered.emit(answer)


@pytest.fixture
def language() -> Language:
    return Language.EN


@pytest.fixture
def gone(qapp: QApplication) -> Asker:
    """Somebody whose window has been deleted."""
    asker = Asker()
    asker.deleteLater()
    qapp.sendPostedEvents(asker, QEvent.Type.DeferredDelete.value)
    return asker


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.idle)


def test_who_has_gone_is_not_answered(desk: Desk, gone: Asker, qtbot: QtBot) -> None:
    here = Asker()
    for asker in (gone, here):
        desk.ask_later(lambda _registry: "read", asker.hear, about=f"something of {id(asker)}")
        desk.run("Long work", lambda _registry, _progress: "done", done=asker.hear)
    settle(desk, qtbot)
    assert gone.heard == []
    assert sorted(map(str, here.heard)) == ["done", "read"]


def test_a_closure_over_who_has_gone_is_not_called(desk: Desk, gone: Asker, qtbot: QtBot) -> None:
    desk.ask_later(lambda _registry: "read", lambda told: gone.hear((told, "twice")), about="closure")
    settle(desk, qtbot)
    assert gone.heard == []


def test_what_was_written_is_told_though_who_wrote_it_has_gone(desk: Desk, gone: Asker, qtbot: QtBot) -> None:
    told: list[object] = []
    desk.changed.connect(told.append)
    edit = read_assignments(("note=Called",), desk.registry.words)

    def done(written: ChangeSet | None) -> None:
        gone.hear(written)

    desk.do(lambda registry, acting: registry.projects.change(REF, edit, acting), done=done)
    settle(desk, qtbot)
    assert gone.heard == []
    assert len(told) == 1


def test_nobody_listens_to_the_desk_by_a_lambda() -> None:
    """Qt drops the method of an object that has gone, and goes on calling a lambda that holds it."""
    found = [
        f"{path.name}:{call.lineno}"
        for path in Path(ui.__file__).parent.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and _is_lambda_at_a_desk(call)
    ]
    assert found == []


def _is_lambda_at_a_desk(call: ast.Call) -> bool:
    called = ast.unparse(call.func)
    at_desk = bool(re.search(r"\b_?desk\.\w+\.connect$", called))
    return at_desk and any(isinstance(argument, ast.Lambda) for argument in call.args)
