"""The columns of rows: a text is cut only where the texts of the line do not fit beside each other."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from registry.data.reference.resources import shipped
from registry.domain.fields.table import NOUNS
from registry.domain.vocabulary.language import Language
from ui.kit.forms.summary import Summary
from ui.kit.style.look import SECONDARY, font
from ui.kit.widgets.line_breaks import elided, one_line, whole_width

_STATE_AND_GAPS = 200
"""More pixels than the fourth column and the gaps between all take."""


class _Names:
    """Names of fields that are no wider than their texts."""

    def name(self, _noun: str, field: str) -> str:
        """Return a name."""
        return field[:2]

    def help(self, _noun: str, _field: str) -> str:
        """Return nothing."""
        return ""

    def noun(self, noun: str) -> str:
        """Return the noun."""
        return noun


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.tuples(*[st.text("wi가", max_size=40)] * 3), min_size=1, max_size=4),
    st.integers(300, 1_400),
)
def test_columns_share_the_line_and_cut_nothing_that_fits(
    rows: list[tuple[str, str, str]], width: int
) -> None:
    summary = Summary(NOUNS["industry_links"], _Names(), shipped().words, Language.EN)
    for firm, counterpart, topic in rows:
        summary.texts({"firm": firm, "counterpart": counterpart, "topic": topic, "state": "introduced"}, {})
    places = list(summary.places(QRect(0, 0, width, 20)))
    for left, right in pairwise(places):
        assert left.left() + left.width() <= right.left()
    assert places[-1].left() + places[-1].width() <= width
    shown, headings = font(tabular=True), font(SECONDARY, strong=True)
    columns = [
        (place.width(), [(column.title, headings), *((row[number], shown) for row in rows)])
        for number, (column, place) in enumerate(zip(summary.columns[:3], places, strict=False))
    ]
    needed = sum(max(whole_width(*text) for text in texts) for _width, texts in columns)
    cut = [
        width for width, texts in columns if any(elided(*text, width) != one_line(text[0]) for text in texts)
    ]
    if needed + _STATE_AND_GAPS <= width:
        assert not cut
    assert not cut or min(cut) >= max(place.width() for place in places[:3]) - 2  # only the widest are cut
