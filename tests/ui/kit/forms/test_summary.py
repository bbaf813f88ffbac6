"""The columns of rows: a text is cut only where the texts of the line do not fit beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from registry.data.reference.resources import shipped
from registry.domain.fields.table import NOUNS
from registry.domain.vocabulary.language import Language
from ui.kit.forms.summary import Summary
from ui.kit.style.look import font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class _Names:
    """Names of fields that are no wider than their texts."""

    def name(self, _noun: str, field: str) -> str:
        """Return a name."""
        return field[:2]

    def help(self, _noun: str, _field: str) -> str:
        """Return nothing."""
        return ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.tuples(*[st.text("wi가", max_size=40)] * 3), min_size=1, max_size=4),
    st.integers(300, 1_400),
)
def test_columns_share_the_line_and_cut_nothing_that_fits(
    qapp: QApplication, rows: list[tuple[str, str, str]], width: int
) -> None:
    summary = Summary(NOUNS["industry_links"], _Names(), shipped().words, Language.EN)
    for firm, counterpart, topic in rows:
        summary.texts({"firm": firm, "counterpart": counterpart, "topic": topic, "state": "introduced"}, {})
    places = list(summary.places(QRect(0, 0, width, 20)))
    for left, right in zip(places, places[1:], strict=False):
        assert left.left() + left.width() <= right.left()
    assert places[-1].left() + places[-1].width() <= width
    metrics = QFontMetrics(font(tabular=True))
    needed = [max(metrics.horizontalAdvance(row[number]) for row in rows) for number in range(3)]
    if sum(needed) + 200 <= width:
        assert all(place.width() >= one for place, one in zip(places, needed, strict=False))
    cut = [place.width() for place, one in zip(places, needed, strict=False) if place.width() < one]
    assert not cut or max(place.width() for place in places) <= max(cut) + 1
