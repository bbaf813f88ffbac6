"""Texts from outside as they were written; and no tip in the program is left to Qt to guess."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6 import QtGui
from PySide6.QtGui import QTextDocument

from tests.ui.plain_texts import NASTY
from ui.kit.widgets.plain_text import as_button_text, as_tip, as_title, as_tooltip

if TYPE_CHECKING:
    from collections.abc import Iterator

UI = Path(__file__).parents[4] / "ui"
_SAFE = {"as_tooltip", "as_tip"}
_TIPS = {"setToolTip", "setWhatsThis", "setStatusTip", "showText"}

_WRITTEN = st.text(alphabet="<>/&;ab i\"'=\n%[*]", max_size=30) | st.just(NASTY)


@given(_WRITTEN)
@pytest.mark.parametrize("made", [as_tooltip, as_tip])
def test_a_tip_shows_what_was_written(made: object, text: str) -> None:
    tip = made(text)  # type: ignore[operator]  # one of the two above
    document = QTextDocument()
    document.setHtml(tip)
    shown = document.toPlainText() if QtGui.Qt.mightBeRichText(tip) else tip
    assert shown.strip("\n") == text.strip("\n")


@given(_WRITTEN)
def test_a_button_names_no_key_and_a_title_holds_no_place(text: str) -> None:
    assert as_button_text(text).replace("&&", "") == text.replace("&", "")
    assert "[*]" not in as_title(text).replace("[*][*]", "")


def test_no_tip_is_left_to_be_guessed() -> None:
    """Whoever gives a tip a text that is no literal of ours says that it is plain."""
    left = [f"{path.relative_to(UI)}:{line}" for path in sorted(UI.rglob("*.py")) for line in _guessed(path)]
    assert left == []


def _guessed(path: Path) -> Iterator[int]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _TIPS:
            texts = [one for one in node.args if not _is_no_text(one)]
            if not any(map(_is_safe, texts)):
                yield node.lineno


def _is_no_text(node: ast.expr) -> bool:
    """Whether an argument is a column, a place or a widget."""
    return isinstance(node, ast.Name) and node.id.isupper()


def _is_safe(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_safe(node.body) and _is_safe(node.orelse)
    if isinstance(node, ast.Constant):
        return True
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Name):
        return node.func.id in _SAFE
    literal = bool(node.args) and all(isinstance(one, ast.Constant) for one in node.args)
    return isinstance(node.func, ast.Attribute) and node.func.attr == "tr" and literal


def test_control_a_tip_that_is_guessed_is_found(tmp_path: Path) -> None:
    made = tmp_path / "report.py"
    made.write_text(
        'a.setToolTip(name)\na.setToolTip(_X, as_tip(name))\na.setToolTip(self.tr("x {n}").format(n=name))\n'
    )
    assert list(_guessed(made)) == [1, 3]
