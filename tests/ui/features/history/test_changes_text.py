"""The changes of an act: names in one column, values in the next, however long the names are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from ui.features.history.changes_text import ChangesText
from ui.features.history.entry_text import ChangeText, RowText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.kit.style.look import Look

_NAMES = st.lists(st.text("wi가", min_size=1, max_size=40), min_size=1, max_size=4)
"""Names of fields, of which the longest are much longer than the usual column."""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(_NAMES, st.lists(_NAMES, max_size=2))
def test_all_values_begin_one_below_the_other(look: Look, names: list[str], more: list[list[str]]) -> None:
    text = ChangesText(look)
    text.resize(1_000, 400)
    text.tell([_row(names)])
    for others in more:
        text.add([_row(others)])
    blocks = text.document().blockCount()
    assert blocks == len(names) + sum(map(len, more))
    assert len({_left_of_value(text, number) for number in range(blocks)}) == 1


def _row(names: Sequence[str]) -> RowText:
    return RowText("", tuple(ChangeText(name, "", "value") for name in names))


def _left_of_value(text: ChangesText, number: int) -> int:
    block = text.document().findBlockByNumber(number)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + block.text().index("\t") + 1)
    return text.cursorRect(cursor).left()


def test_a_long_title_is_wrapped_at_the_left(look: Look) -> None:
    text = ChangesText(look)
    text.resize(300, 400)
    text.tell([RowText("RCF-K-26-0001 " + "Radar course " * 12, (ChangeText("Title", "", "value"),))])
    title = text.document().firstBlock()
    lines = [title.layout().lineAt(number) for number in range(title.layout().lineCount())]
    assert len(lines) > 1
    assert {line.x() for line in lines} == {0}
