"""Rows on the clipboard, as spreadsheets and text editors take them."""

from __future__ import annotations

from ui.kit.tables.copied_table import copied_table


def test_rows_stand_below_their_titles_in_both_forms() -> None:
    made = copied_table("CUI", ("No.", "Title"), [("0012", "Radar\t& <boat>\n2"), ("1-2", "=1+1")])
    assert made.text() == "CUI\nNo.\tTitle\n0012\tRadar & <boat> 2\n1-2\t=1+1"
    assert "Radar &amp; &lt;boat&gt; 2" in made.html()
    assert made.html().count("mso-number-format:'\\@'") == 4
    assert "<th>No.</th><th>Title</th>" in made.html()


def test_a_list_without_a_mark_has_no_line_above_its_titles() -> None:
    made = copied_table("", ("No.",), [("1",)])
    assert made.text() == "No.\n1"
    assert "colspan" not in made.html()
