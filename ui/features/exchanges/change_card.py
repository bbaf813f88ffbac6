"""Cards in the panel of a row: one change or one problem, with its field, its cell in the sheet and its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry.domain.exchange.check_result import Result
from registry.domain.exchange.workbook import letters
from ui.features.exchanges.column_text import field_of
from ui.features.exchanges.result_text import cell_mark, problem_mark
from ui.kit.sentence import filled
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.domain.exchange.check_result import CellChange, CellProblem
    from registry.services.language.problem_text import ProblemText
    from ui.features.exchanges.column_text import ColumnText
    from ui.features.exchanges.result_text import ResultMark
    from ui.kit.style.look import Look

_MOST_LINES, _ACCEPTED_SHOWN = 8, 12
translate = QCoreApplication.translate


def address(column: int, row: int) -> str:
    """Return the address of a cell as a spreadsheet writes it, `F7`; only the row where no cell is meant.

    >>> address(6, 7)
    'F7'
    """
    return f"{letters(column)}{row}" if column and row else str(row or letters(column))


def change_card(change: CellChange, words: ColumnText, look: Look) -> QFrame:
    """Return the card of a change: the field, its cell, old → new; for a conflict all three values."""
    mark = cell_mark(change.result)
    frame, column = _framed(words.name(change.field), address(change.column, change.row))
    ours, theirs = words.display(change.field, change.mine), words.display(change.field, change.theirs)
    if change.result is Result.CONFLICT:
        pairs = [(translate("ImportRow", "ours"), ours), (translate("ImportRow", "theirs"), theirs)]
        if change.has_base:
            pairs.insert(0, (translate("ImportRow", "sent"), words.display(change.field, change.base)))
        for name, value in pairs:
            column.addWidget(_pair(name, value))
    else:
        column.addWidget(_struck(ours))
        column.addWidget(WrappedLabel(f"→ {theirs}", "strong", _MOST_LINES))
    column.addWidget(marked(mark, look))
    frame.setAccessibleName(
        filled(
            translate("ImportRow", "{field}, cell {cell}: {old} changes to {new}, {result}"),
            field=words.name(change.field),
            cell=address(change.column, change.row),
            old=ours,
            new=theirs,
            result=mark.word,
        )
    )
    return frame


def value_card(field: str, value: str) -> QFrame:
    """Return the card of one value of a new row."""
    frame, column = _framed(field, "")
    column.addWidget(WrappedLabel(value, "", _MOST_LINES))
    return frame


def problem_card(
    problem: CellProblem, words: ColumnText, spoken: ProblemText, look: Look, way_out: QWidget | None = None
) -> QFrame:
    """Return the card of a problem: cell, sentence, present content, accepted values, and an optional remedy."""
    mark = problem_mark(problem.severity)
    field = problem.problem.field
    # A value a gate requires is named with its stage: `A1.objective`.
    name = words.name(field if field_of(field) else field.rpartition(".")[2])
    frame, column = _framed(name, address(problem.column, problem.row))
    sentence = spoken.sentence(problem.problem)
    column.addWidget(WrappedLabel(sentence))
    if problem.value:
        column.addWidget(_pair(translate("ImportRow", "in the file"), problem.value))
    if problem.accepted:
        shown = ", ".join(problem.accepted[:_ACCEPTED_SHOWN])
        more = " …" if len(problem.accepted) > _ACCEPTED_SHOWN else ""
        column.addWidget(_pair(translate("ImportRow", "allowed values"), shown + more))
    column.addWidget(marked(mark, look))
    if way_out is not None:
        column.addWidget(way_out)
    frame.setAccessibleName(f"{name} {address(problem.column, problem.row)}: {sentence}".strip())
    return frame


def marked(mark: ResultMark, look: Look) -> QWidget:
    """Return a widget with a mark and its word."""
    icon, word = QLabel(), WrappedLabel(mark.word, _ROLES.get(mark.colour, "small"))
    icon.setPixmap(look.icon(mark.icon, mark.colour).pixmap(14, 14))
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(word, 1)
    return holder


_ROLES = {"good": "good", "warn": "warn", "bad": "bad"}


def _framed(title: str, place: str) -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setProperty("role", "inset")
    column = QVBoxLayout(frame)
    column.setContentsMargins(10, 8, 10, 8)
    column.setSpacing(2)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(WrappedLabel(title, "field"), 1)
    if place:
        cell = QLabel(place)
        cell.setProperty("role", "small")
        head.addWidget(cell, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(head)
    return frame, column


def _pair(name: str, value: str) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    label = QLabel(name)
    label.setProperty("role", "small")
    line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(WrappedLabel(value, "", _MOST_LINES), 1)
    return holder


def _struck(value: str) -> WrappedLabel:
    label = WrappedLabel(value, "muted", _MOST_LINES)
    type_ = label.font()
    type_.setStrikeOut(True)
    label.setFont(type_)
    return label
