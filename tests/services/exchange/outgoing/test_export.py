"""Exports: what leaves, what is recorded of it, and what leaves nothing behind when it may not."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from registry.data.engine.database import sqlite_database
from registry.data.files import attachments
from registry.data.journal.integrity import examine
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.errors import RefusedInput, RegistryError, WrongUsage
from registry.domain.exchange.departure import read_back
from registry.domain.problem import Refused
from registry.domain.project.query import ProjectQuery
from registry.domain.vocabulary.language import Language
from registry.services.exchange.outgoing.export import ExportOptions
from tests.conftest import registry_of
from tests.errors import says
from tests.portfolio import BY_KIM, Clock, assign, built_anew, counts, head

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from registry.domain.fields.record import Record
    from registry.services.registry import Registry

ALL = ProjectQuery()
FIRST = "RCF-K-25-0003"
_SHORT = ExportOptions(fields=("title_en", "title_ko", "cost", "funding.amount"))


class _Enough(Exception):
    """Somebody pressed Cancel."""


@pytest.fixture
def kept(sample: Store) -> Registry:
    """The sample portfolio as Kim keeps it."""
    return registry_of(sample)


def _sheet(path: Path, place: int = 0) -> Worksheet:
    sheet: Worksheet = load_workbook(path).worksheets[place]
    return sheet


def _ids(path: Path, place: int = 0) -> list[str]:
    return [str(cell.value) for cell in _sheet(path, place)[1]]


def _exchange(store: Store, number: str) -> Record:
    with store.read() as reading:
        found = reading.exchanges.by_number(number)
    assert found is not None
    return found


def test_projects_leave_in_the_order_asked_and_the_ledger_says_so(
    kept: Registry, sample: Store, tmp_path: Path
) -> None:
    out, before = tmp_path / "out.xlsx", head(sample)
    options = ExportOptions(to="ORG:US-OSD", reply_by="2026-12-05", contact="Lee", purpose="Yearly review")

    done = kept.exports.write(ProjectQuery(sort="ref", descending=True), options, out, BY_KIM)
    osd = kept.words["audience"].label("ORG:US-OSD", Language.EN)

    assert (done.number, done.projects) == ("EX-2026-0001", 23)
    assert [(one.project, one.why) for one in done.withheld] == [
        (ref, f"not releasable to {osd}; releasable to: Republic of Korea")
        for ref in ("RCF-K-26-0023", "RCF-K-26-0021")
    ]
    refs = [str(row[2]) for row in _sheet(out).iter_rows(min_row=3, values_only=True)]
    assert refs == sorted(refs, reverse=True)
    assert len(refs) == 23
    (line,) = kept.ledger.all()
    assert (line.number, line.direction, line.office, line.state) == (done.number, "out", "ORG:US-OSD", "out")
    assert (line.projects, line.file_name, line.sha256) == (23, "out.xlsx", done.sha256)
    assert hashlib.sha256(out.read_bytes()).hexdigest() == done.sha256
    assert (done.change_set.act.kind, done.change_set.act.exchange) == ("export", done.number)
    assert _exchange(sample, done.number).values["at_change"] == before[0]


def test_what_left_is_kept_whole_in_the_registry_and_can_be_written_again(
    kept: Registry, sample: Store, tmp_path: Path
) -> None:
    done = kept.exports.write([FIRST], _SHORT, tmp_path / "out.xlsx", BY_KIM)
    kept.exports.copy(done.number, tmp_path / "again.xlsx")

    assert (tmp_path / "again.xlsx").read_bytes() == (tmp_path / "out.xlsx").read_bytes()
    found = examine(sample.database)
    assert (found.file, found.trail) == ((), ())


def test_a_kept_workbook_that_was_altered_or_has_gone_is_found(
    kept: Registry, sample: Store, tmp_path: Path
) -> None:
    done = kept.exports.write([FIRST], _SHORT, tmp_path / "out.xlsx", BY_KIM)
    with sample.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM attachment")
        connection.commit()

    assert [finding.seq for finding in examine(sample.database).trail] == [done.change_set.seq]


def test_an_export_changes_no_project_and_not_when_it_was_last_worked_on(
    kept: Registry, sample: Store, tmp_path: Path
) -> None:
    columns = ("ref", "title_en")
    before = kept.projects.list(ALL, columns)

    kept.exports.write(ALL, _SHORT, tmp_path / "out.xlsx", BY_KIM)

    assert kept.projects.list(ALL, columns) == before
    as_kept, anew = built_anew(sample)
    assert as_kept == anew


def test_a_second_export_of_a_project_stands_after_the_first(
    kept: Registry, sample: Store, tmp_path: Path
) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        kept.exports.write([FIRST], _SHORT, tmp_path / name, BY_KIM)

    rows = kept.projects.file(FIRST).of("exchange_projects")
    assert [row.position for row in rows] == [1, 2]
    assert [line.number for line in kept.ledger.all()] == ["EX-2026-0002", "EX-2026-0001"]
    assert examine(sample.database).trail == ()


def test_only_what_was_asked_for_leaves_and_the_office_s_own_note_only_by_name(
    kept: Registry, sample: Store, tmp_path: Path
) -> None:
    chosen = kept.exports.write([FIRST], _SHORT, tmp_path / "some.xlsx", BY_KIM)
    usual = kept.exports.write([FIRST], ExportOptions(with_children=False), tmp_path / "usual.xlsx", BY_KIM)

    assert _ids(tmp_path / "some.xlsx") == [
        "_key", "_rev", "ref", "title_en", "title_ko", "cost", "reply_note", "removal",
    ]  # fmt: skip
    assert _ids(tmp_path / "some.xlsx", 2) == ["_key", "_rev", "_parent", "ref", "funding.amount"]
    assert read_back(_exchange(sample, chosen.number).values["fields"]) == set(_SHORT.fields)
    sent = read_back(_exchange(sample, usual.number).values["fields"])
    assert "note" not in sent
    assert {"ref", "stage", "state", "mark", "procedure"}.isdisjoint(sent)
    assert {"title_ko", "cost"} <= set(sent)
    assert load_workbook(tmp_path / "usual.xlsx").sheetnames[2] == "목록 Lists"


def test_child_rows_carry_their_own_key_their_project_s_and_its_number(
    kept: Registry, tmp_path: Path
) -> None:
    kept.exports.write(ALL, ExportOptions(), tmp_path / "out.xlsx", BY_KIM)

    projects = {
        row[0]: row[2] for row in _sheet(tmp_path / "out.xlsx").iter_rows(min_row=3, values_only=True)
    }
    for place, noun in ((2, "funding"), (3, "milestones")):
        rows = list(_sheet(tmp_path / "out.xlsx", place).iter_rows(min_row=3, values_only=True))
        assert {row[0] for row in rows} == {
            row.id for ref in projects.values() for row in kept.projects.file(str(ref)).of(noun)
        }
        assert all(projects[row[2]] == row[3] for row in rows)


def test_a_workbook_is_written_in_the_language_of_the_registry_at_work(
    kept: Registry, tmp_path: Path
) -> None:
    korean = kept.in_language(Language.KO)
    korean.exports.write([FIRST], ExportOptions(fields=("title_ko", "area")), tmp_path / "out.xlsx", BY_KIM)

    sheet = _sheet(tmp_path / "out.xlsx")
    assert [cell.value for cell in sheet[2]][2:5] == ["관리번호", "사업명", "주 협력 분야"]
    area = kept.projects.file(FIRST).project.text("area")
    assert sheet["E3"].value == f"{area} – {shipped().words['area'][area].name.ko}"
    guide = [row[0] for row in _sheet(tmp_path / "out.xlsx", 1).iter_rows(values_only=True)]
    assert "교환번호" in guide
    assert "MND Kim" in [row[1] for row in _sheet(tmp_path / "out.xlsx", 1).iter_rows(values_only=True)]


def test_the_guide_says_who_sends_what_until_when_and_how_it_is_marked(
    kept: Registry, tmp_path: Path
) -> None:
    assign(kept, FIRST, "mark=U-CLOSED", "releasable_to=KOR;USA;PHL")
    options = ExportOptions(
        to="Harbour office",
        audience="PHL",
        reply_by="2026-12-05",
        contact="Ms Cruz",
        purpose="Check the dates",
    )

    done = kept.exports.write([FIRST], options, tmp_path / "out.xlsx", BY_KIM)

    lines = {row[0]: row[1] for row in _sheet(tmp_path / "out.xlsx", 1).iter_rows(values_only=True)}
    assert lines["Exchange number"] == done.number
    assert lines["Recipient"] == "Harbour office / Ms Cruz"
    assert lines["Please reply by"] == "5 Dec 2026"
    assert lines["Created by"] == "Kim, MND"
    assert lines["Audience"] == "Philippines"
    assert "일반(비공개) · Releasable to: USA, KOR, PHL" in str(lines["Marking"])
    assert "change set" not in str(lines["State of the registry"])


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (ExportOptions(fields=("colour",)), "“colour” can't be exported"),
        (ExportOptions(fields=("risks",)), "“risks” can't be exported"),
        (ExportOptions(fields=("funding.colour",)), "can't be exported"),
    ],
)
def test_a_field_that_is_not_there_is_named(
    kept: Registry, tmp_path: Path, options: ExportOptions, said: str
) -> None:
    with pytest.raises(WrongUsage, check=says(said)):
        kept.exports.write(ALL, options, tmp_path / "out.xlsx", BY_KIM)


def test_what_was_typed_and_cannot_be_read_is_told_at_once(
    kept: Registry, sample: Store, tmp_path: Path
) -> None:
    before = counts(sample)
    with pytest.raises(Refused) as refused:
        kept.exports.write(
            ALL, ExportOptions(to="ORG:NOBODY", reply_by="soon"), tmp_path / "out.xlsx", BY_KIM
        )

    assert [(one.code, one.field) for one in refused.value.problems] == [
        ("L05", "exchanges.office"),
        ("T01", "exchanges.reply_by"),
    ]
    assert counts(sample) == before


def test_nothing_is_written_of_no_project_and_of_one_that_is_not_there(
    kept: Registry, tmp_path: Path
) -> None:
    with pytest.raises(RefusedInput, match="nothing_to_export"):
        kept.exports.write(ProjectQuery(text="nowhere at all"), _SHORT, tmp_path / "out.xlsx", BY_KIM)
    with pytest.raises(WrongUsage, check=says("RCF-K-01-0001")):
        kept.exports.write(["RCF-K-01-0001"], _SHORT, tmp_path / "out.xlsx", BY_KIM)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("at", "next_number"), [(0, "EX-2026-0001"), (30, "EX-2026-0002"), (95, "EX-2026-0002")]
)
def test_a_cancelled_export_leaves_no_file_and_no_exchange_and_its_number_is_not_given_again(
    kept: Registry, sample: Store, tmp_path: Path, at: int, next_number: str
) -> None:
    before = counts(sample)

    def cancel(done: int, _of_all: int) -> None:
        if done >= at:
            raise _Enough

    with pytest.raises(_Enough):
        kept.exports.write(ALL, ExportOptions(), tmp_path / "out.xlsx", BY_KIM, cancel)

    assert list(tmp_path.iterdir()) == []
    assert {**counts(sample), "counter": before["counter"]} == before
    assert kept.exports.write([FIRST], _SHORT, tmp_path / "out.xlsx", BY_KIM).number == next_number


def test_an_old_file_of_that_name_is_replaced_only_by_a_whole_one(kept: Registry, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    out.write_bytes(b"what was here before")

    def cancel(_done: int, _of_all: int) -> None:
        raise _Enough

    with pytest.raises(_Enough):
        kept.exports.write(ALL, ExportOptions(), out, BY_KIM, cancel)
    assert out.read_bytes() == b"what was here before"
    kept.exports.write([FIRST], _SHORT, out, BY_KIM)
    assert out.read_bytes()[:2] == b"PK"


def _places(folder: Path) -> dict[str, tuple[Path, type[RegistryError]]]:
    (folder / "folder.xlsx").mkdir()
    return {
        "another ending": (folder / "out.pdf", WrongUsage),
        "no folder": (folder / "nowhere" / "out.xlsx", RefusedInput),
        "a folder of that name": (folder / "folder.xlsx", RefusedInput),
        "a name that is too long": (folder / f"{'a' * 300}.xlsx", RefusedInput),
    }


@pytest.mark.parametrize(
    "place", ["another ending", "no folder", "a folder of that name", "a name that is too long"]
)
def test_where_no_workbook_can_be_written_nothing_is_recorded(
    kept: Registry, sample: Store, tmp_path: Path, place: str
) -> None:
    out, kind = _places(tmp_path)[place]
    before = counts(sample)
    with pytest.raises(kind):
        kept.exports.write([FIRST], _SHORT, out, BY_KIM)
    assert {**counts(sample), "counter": before["counter"]} == before


def test_an_export_never_takes_the_place_of_the_registry(sample: Store, tmp_path: Path) -> None:
    place = tmp_path / "registry.xlsx"  # somebody may call it so
    own = attachments.own_files(sample.database)[0]
    place.write_bytes(own.read_bytes())
    (tmp_path / "link.xlsx").symlink_to(place)
    store = Store(sqlite_database(place, writable=True), shipped(), Clock())
    try:
        for out in (place, tmp_path / "link.xlsx", tmp_path / "." / "registry.xlsx"):
            with pytest.raises(RefusedInput, match="export_is_registry"):
                registry_of(store).exports.write([FIRST], _SHORT, out, BY_KIM)
        assert place.read_bytes()[:6] == b"SQLite"
    finally:
        store.database.close()


def test_an_export_that_left_is_not_taken_back(kept: Registry, tmp_path: Path) -> None:
    done = kept.exports.write([FIRST], _SHORT, tmp_path / "out.xlsx", BY_KIM)

    for act, code in ((done.change_set.act.id, "U08"), ("", "U02")):  # the act before it has left with it
        with pytest.raises(Refused) as refused:
            kept.history.undo(act, BY_KIM)
        assert [(one.code, one.values["exchange"]) for one in refused.value.problems] == [(code, done.number)]


def test_a_proposed_name_has_no_blanks_and_nothing_a_system_refuses(kept: Registry) -> None:
    assert kept.exports.proposed_name() == "Projects_Internal-use_2026-11-22.xlsx"
    assert kept.exports.proposed_name(audience="USA") == "Projects_United-States-of-America_2026-11-22.xlsx"
    assert kept.exports.proposed_name("Office: A/B <c>", "EX-2026-0001") == (
        "Projects_Office-A-B-c_2026-11-22_EX-2026-0001.xlsx"
    )
    korean = kept.in_language(Language.KO).exports
    assert korean.proposed_name("ORG:ROK-MND") == "사업목록_국방부_2026-11-22.xlsx"
