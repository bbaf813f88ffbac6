"""Our own workbook comes back: only what was changed there counts, whatever happened to the file on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from openpyxl.packaging.custom import CustomPropertyList

from registry.domain.exchange.check_result import ApplyOptions, Conflicts, Result, RowState
from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
from registry.domain.exchange.layout import HEADER_ROW, REMOVAL, REPLY_NOTE
from registry.domain.exchange.workbook import letters
from registry.domain.problem import Refused
from registry.services.exchange.outgoing.export import ExportOptions
from tests.conftest import registry_of
from tests.portfolio import BY_KIM, assign, contents
from tests.services.exchange.returned import FUNDING, PROJECTS, changes, column_of, row_of
from tests.services.exchange.sheets import check

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.store import Store
    from tests.services.exchange.office import Office
from tests.services.exchange.returned import Away

REF, OTHER = "RCF-K-26-0001", "RCF-K-26-0004"
NOTHING = (0, 0, 0, 0, 0)


def _stirred(away: Away, name: str) -> tuple[int, int, int, int, int]:
    counts = away.check(away.path.with_name(name)).counts
    return counts.new, counts.changed, counts.conflicts, counts.held, counts.errors


def test_untouched_it_changes_nothing(away: Away) -> None:
    checked = away.check(away.path)
    assert checked.exchange == away.number
    assert (changes(checked), checked.problems) == ([], ())
    assert _stirred(away, "sent.xlsx") == NOTHING
    assert away.take_in(away.path).change_set is None


@pytest.mark.parametrize("name", ["back.xlsx", "back.ods", "back.xls"])
def test_saved_again_by_libreoffice_it_changes_nothing(away: Away, office: Office, name: str) -> None:
    office.save(away.path, away.path.with_name(name))
    assert _stirred(away, name) == NOTHING


def test_saved_as_ods_and_back_it_changes_nothing(away: Away, office: Office) -> None:
    ods = office.save(away.path, away.path.with_name("back.ods"))
    office.save(ods, away.path.with_name("again.xlsx"))
    assert _stirred(away, "again.xlsx") == NOTHING


@pytest.mark.parametrize("name", ["back.xlsx", "back.ods"])
def test_one_cell_edited_in_libreoffice_is_one_change_taken_and_undone(
    away: Away, office: Office, name: str
) -> None:
    before = contents(away.store)
    page = openpyxl.load_workbook(away.path)[PROJECTS]
    at = page.cell(row_of(page, REF), column_of(page, "title_en")).coordinate
    path = office.save(away.path, away.path.with_name(name), edits=[(PROJECTS, at, "Radar course, edited")])
    checked = away.check(path)
    (change,) = changes(checked)
    assert (change.field, change.theirs, change.result) == ("title_en", "Radar course, edited", Result.TAKE)
    applied = away.take_in(path)
    assert applied.changed == (REF,)
    assert away.registry.projects.file(REF).project.text("title_en") == "Radar course, edited"
    assert away.check(path).counts.changed == 0
    away.registry.history.undo("", BY_KIM)
    assert {**contents(away.store), "exchanges": before["exchanges"]} == before


def test_sorted_and_with_a_column_gone_it_changes_nothing(away: Away, office: Office) -> None:
    page = openpyxl.load_workbook(away.path)[PROJECTS]
    last = letters(column_of(page, REMOVAL))
    area = f"A3:{last}{2 + sum(1 for row in page.iter_rows(min_row=3) if row[0].value)}"
    path = office.save(
        away.path,
        away.path.with_name("back.xlsx"),
        in_order=[(PROJECTS, area, column_of(page, "title_en") - 1)],
        columns_gone=[(PROJECTS, column_of(page, "objective") - 1)],
    )
    checked = away.check(path)
    assert changes(checked) == []
    assert [(one.problem.code, one.problem.field) for one in checked.problems] == [("H04", "objective")]


def test_without_hidden_sheets_and_properties_it_is_known_by_its_guide(away: Away) -> None:
    book = openpyxl.load_workbook(away.path)
    for title in ("_registry", "목록 Lists"):
        del book[title]
    book.custom_doc_props = CustomPropertyList()  # type: ignore[attr-defined]  # the stubs do not know it
    book.save(away.path.with_name("google.xlsx"))
    checked = away.check(away.path.with_name("google.xlsx"))
    assert (checked.exchange, changes(checked)) == (away.number, [])


def test_what_was_changed_on_both_sides_is_a_conflict_until_somebody_chooses(away: Away) -> None:
    path = away.edited((REF, "planned_start", "2027-10-01"), (REF, "officer", "Park"))
    assign(away.registry, REF, "planned_start=2027-09-15")
    checked = away.check(path)
    assert {one.field: one.result for one in changes(checked)} == {
        "planned_start": Result.CONFLICT,
        "officer": Result.TAKE,
    }
    with pytest.raises(Refused, match="I02"):
        away.take_in(path)
    assert away.take_in(path, ApplyOptions(conflicts=Conflicts.PARK)).parked == 1
    project = away.registry.projects.file(REF).project
    assert (project.text("planned_start"), project.text("officer")) == ("2027-09-15", "Park")
    away.take_in(path, ApplyOptions(conflicts=Conflicts.THEIRS))
    assert away.registry.projects.file(REF).project.text("planned_start") == "2027-10-01"


def test_what_was_changed_here_only_stays(away: Away) -> None:
    assign(away.registry, REF, "officer=Lee", "title_en=Renamed meanwhile")
    assert changes(away.check(away.path)) == []


def test_an_emptied_cell_clears(away: Away) -> None:
    path = away.edited((REF, "partner_orgs", None))
    (change,) = changes(away.check(path))
    assert change.mine is not None
    assert (change.theirs, change.result) == (None, Result.TAKE)
    away.take_in(path)
    assert away.registry.projects.file(REF).project.values["partner_orgs"] is None


def test_what_a_closed_gate_rests_on_is_not_emptied(away: Away) -> None:
    checked = away.check(away.edited((REF, "objective", None)))
    assert checked.counts.errors == 1


def test_what_cannot_be_read_is_a_problem_at_its_cell(away: Away) -> None:
    checked = away.check(away.edited((REF, "planned_start", "soon"), (OTHER, "officer", "Park")))
    assert (checked.counts.errors, checked.counts.changed) == (1, 1)
    (problem,) = [one for one in checked.problems if one.severity.is_error]
    assert (problem.problem.code, problem.value, problem.sheet) == ("T01", "soon", PROJECTS)


@pytest.mark.parametrize("text", ["미정", "TBD", "-", "N/A"])
def test_a_word_for_nothing_does_not_clear_what_was_sent(away: Away, text: str) -> None:
    checked = away.check(away.edited((REF, "planned_start", text)))
    assert [one.problem.code for one in checked.problems] == ["T35"]
    assert not changes(checked)


def test_a_unit_that_a_recipient_wrote_into_a_header_is_asked_about_and_then_applied(away: Away) -> None:
    book = openpyxl.load_workbook(away.edited((REF, "cost", 12)))
    page = book[PROJECTS]
    page.cell(HEADER_ROW, column_of(page, "cost")).value = "총사업비 (백만원)"
    book.save(away.path.with_name("units.xlsx"))
    path = away.path.with_name("units.xlsx")
    asked = away.check(path)
    assert [one.problem.code for one in asked.problems] == ["H10"]
    assert not changes(asked)
    mapping = ColumnMapping(units={"총사업비 (백만원)": "백만원"})
    told = check(away.registry, path, ImportOptions(given=mapping))
    assert [change.theirs for change in changes(told)] == [12_000_000_0000]


def test_rules_are_asked_of_what_would_be(away: Away) -> None:
    checked = away.check(away.edited((REF, "planned_end", "2001-01-01")))
    assert [one.problem.code for one in checked.problems] == ["R02"]
    assert checked.counts.errors == 1


def test_another_stage_and_a_removal_are_requests_and_a_reply_is_kept(away: Away) -> None:
    path = away.edited((REF, "stage", "A9"), (OTHER, REMOVAL, "Y"), (OTHER, REPLY_NOTE, "Host unit agrees"))
    checked = away.check(path)
    assert [(one.field, one.result) for one in changes(checked)] == [
        ("stage", Result.REQUEST),
        (REPLY_NOTE, Result.TAKE),
        (REMOVAL, Result.REQUEST),
    ]
    away.take_in(path)
    note = away.registry.projects.file(OTHER).project.text("note")
    assert note.endswith(f"[{away.number}] Host unit agrees")
    assert REPLY_NOTE not in [one.field for one in changes(away.check(path))]


def test_a_copied_row_is_held_and_the_untouched_one_keeps_its_key(away: Away) -> None:
    book = openpyxl.load_workbook(away.path)
    page = book[PROJECTS]
    source, last = row_of(page, REF), page.max_row + 1
    for place, cell in enumerate(page[source], start=1):
        page.cell(last, place).value = cell.value
    page.cell(last, column_of(page, "title_en")).value = "A copy of it"
    book.save(away.path.with_name("back.xlsx"))
    states = {
        row.row: row.state
        for row in away.check(away.path.with_name("back.xlsx")).rows
        if row.noun == "project"
    }
    assert (states[source], states[last]) == (RowState.UNCHANGED, RowState.HELD)


def test_a_key_beside_another_projects_words_is_not_trusted(away: Away) -> None:
    path = away.edited(
        (REF, "title_en", "Something else"), (REF, "title_ko", "전혀 다른 것"), (REF, "ref", OTHER)
    )
    checked = away.check(path)
    assert [one.problem.code for one in checked.problems] == ["K04"]


def test_a_row_added_is_a_new_project_and_an_unknown_key_is_none(away: Away) -> None:
    book = openpyxl.load_workbook(away.path)
    page = book[PROJECTS]
    last = row_of(page, REF) + 60
    page.cell(last, column_of(page, "title_en")).value = "A course nobody has thought of"
    page.cell(last + 1, column_of(page, "_key")).value = "01J0000000000000000000NONE"
    page.cell(last + 1, column_of(page, "title_en")).value = "Of another registry"
    book.save(away.path.with_name("back.xlsx"))
    checked = away.check(away.path.with_name("back.xlsx"))
    assert [(row.row, row.state) for row in checked.rows if row.row >= last] == [
        (last, RowState.NEW),
        (last + 1, RowState.ERROR),
    ]
    assert away.take_in(away.path.with_name("back.xlsx")).made == ("RCF-K-26-0026",)


def test_rows_of_projects_come_back_too(away: Away) -> None:
    book = openpyxl.load_workbook(away.path)
    page = book[FUNDING]
    known = row_of(page, REF)
    page.cell(known, column_of(page, "funding.amount")).value = 777_000
    page.cell(page.max_row + 1, column_of(page, "ref")).value = REF
    last = page.max_row
    for column, value in (
        ("funding.amount", 5_000),
        ("funding.currency", "USD"),
        ("funding.source_org", "ORG:ROK-MND"),
    ):
        page.cell(last, column_of(page, column)).value = value
    book.save(away.path.with_name("back.xlsx"))
    before = len(away.registry.projects.file(REF).of("funding"))
    applied = away.take_in(away.path.with_name("back.xlsx"))
    assert applied.changed == (REF,)
    rows = away.registry.projects.file(REF).of("funding")
    assert len(rows) == before + 1
    assert [row.values["amount"] for row in (rows[0], rows[-1])] == [7_770_000_000, 50_000_000]


def test_a_row_that_lost_its_key_is_known_by_its_number(away: Away) -> None:
    checked = away.check(away.edited((REF, "title_en", "Renamed there"), (REF, "_key", None)))
    assert [(one.field, one.result) for one in changes(checked)] == [("title_en", Result.TAKE)]
    assert checked.counts.new == 0


@pytest.mark.parametrize("gone", ["the column of keys", "the row of ids"])
def test_without_its_hidden_parts_an_edit_is_found_all_the_same(away: Away, gone: str) -> None:
    path = away.edited((REF, "title_en", "Renamed there"))
    book = openpyxl.load_workbook(path)
    page = book[PROJECTS]
    if gone == "the row of ids":
        page.delete_rows(1)
    else:
        page.delete_cols(column_of(page, "_key"))
    book.save(path)
    checked = away.check(path)
    assert [(one.field, one.theirs) for one in changes(checked)] == [("title_en", "Renamed there")]
    assert (checked.counts.new, checked.counts.errors) == (0, 0)


def test_rows_of_a_sheet_without_keys_are_not_made_again(away: Away) -> None:
    book = openpyxl.load_workbook(away.path)
    page = book[FUNDING]
    page.delete_cols(column_of(page, "_key"))
    book.save(away.path.with_name("back.xlsx"))
    checked = away.check(away.path.with_name("back.xlsx"))
    assert checked.counts.new == 0
    assert {one.problem.code for one in checked.problems if one.severity.is_error} == {"K01"}


def test_a_copy_of_the_sheet_in_the_workbook_does_not_win(away: Away) -> None:
    book = openpyxl.load_workbook(away.edited((REF, "officer", "Park")))
    copy = book.copy_worksheet(book[PROJECTS])
    copy.cell(row_of(copy, REF), column_of(copy, "officer")).value = "Choi"
    book.save(away.path.with_name("back.xlsx"))
    checked = away.check(away.path.with_name("back.xlsx"))
    assert [row.state for row in checked.rows if row.ref == REF and row.noun == "project"] == [
        RowState.HELD,
        RowState.HELD,
    ]
    assert changes(checked) == []


def test_rows_that_were_added_are_taken_in_once(away: Away) -> None:
    book = openpyxl.load_workbook(away.path)
    page, money = book[PROJECTS], book[FUNDING]
    row = page.max_row + 1
    for column, value in (("title_en", "A course nobody has thought of"), ("countries", "KEN")):
        page.cell(row, column_of(page, column)).value = value
    row = money.max_row + 1
    for column, amount in (("ref", REF), ("funding.amount", 5_000), ("funding.currency", "USD")):
        money.cell(row, column_of(money, column)).value = amount
    book.save(away.path.with_name("back.xlsx"))
    away.take_in(away.path.with_name("back.xlsx"))
    again = away.check(away.path.with_name("back.xlsx"))
    assert (again.counts.new, again.counts.held, again.counts.changed) == (0, 2, 0)


def test_what_stands_in_grey_is_told_and_not_taken(away: Away) -> None:
    checked = away.check(away.edited((REF, "mark", "CUI"), (REF, "releasable_to", "JPN")))
    assert [(one.field, one.result) for one in changes(checked)] == [
        ("mark", Result.REFUSED),
        ("releasable_to", Result.REFUSED),
    ]
    assert checked.counts.changed == 0


@pytest.mark.parametrize("name", ["back.xlsx", "back.ods"])
def test_what_libreoffice_writes_otherwise_is_no_change(
    sample: Store, tmp_path: Path, office: Office, name: str
) -> None:
    registry = registry_of(sample)
    assign(registry, REF, "objective=a\tb _x0041_ c", "cost=12345678901234.56", "cost_currency=USD")
    path = tmp_path / "sent.xlsx"
    registry.exports.write([REF], ExportOptions(), path, BY_KIM)
    office.save(path, tmp_path / name)
    assert changes(check(registry, tmp_path / name, ImportOptions())) == []
