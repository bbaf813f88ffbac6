"""Every page that shows a fictional record says so, and no other page does; read back from what is printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import openpyxl
import pytest

from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.project.fictional import FICTIONAL, is_fictional
from registry.domain.project.query import ProjectQuery
from registry.domain.reports.request import Paper, ReportKind, ReportRequest
from registry.domain.vocabulary.language import Language
from registry.services.exchange.outgoing.export import ExportOptions
from registry.services.sample import load_sample
from tests.conftest import registry_of
from tests.engines import migrated
from tests.portfolio import BY_KIM, Clock, enter
from tests.services.reports.read_back import Pdf

if TYPE_CHECKING:
    from pathlib import Path

    from registry.services.registry import Registry
    from tests.engines import Engine

MADE_UP, OTHER = "RCF-K-25-0003", "RCF-K-26-0004"
PAGES = [(Language.EN, Paper.A4), (Language.KO, Paper.LETTER)]


@pytest.fixture(scope="module")
def mixed(sqlite: Engine) -> tuple[Registry, str, tuple[str, ...]]:
    """The fictional portfolio, one real project, and forty more real ones."""
    store = Store(sqlite.copy(migrated), shipped(), Clock())
    load_sample(store, BY_KIM)
    registry = registry_of(store)
    real = enter(registry)
    return registry, real, tuple(enter(registry, f"title_en=Real course {n}", "area=CAP") for n in range(40))


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"note": "FICTIONAL EXAMPLE / 가상 예시"}, True),
        ({"summary_en": "Two courses. (FICTIONAL EXAMPLE)"}, True),
        ({"summary_ko": "교육한다. (가상예시)"}, True),
        ({"their_ref": "IPSA-PAC-014 (FICTIONAL)"}, True),
        ({"summary_en": "A fictional opponent is used in the exercise."}, False),
        ({"summary_ko": "가상 현실 훈련", "note": None}, False),
        ({}, False),
    ],
)
def test_a_record_says_itself_that_it_is_fictional(values: dict[str, str | None], *, told: bool) -> None:
    assert is_fictional(values) is told


def test_the_whole_portfolio_is_fictional(mixed: tuple[Registry, str, tuple[str, ...]]) -> None:
    registry, real, _others = mixed
    refs = [str(line.values["ref"]) for line in registry.projects.list(ProjectQuery(limit=100), ("ref",))]
    marked = {ref for ref in refs if is_fictional(registry.projects.file(ref).project.values)}
    assert (len(marked), real in marked) == (25, False)


@pytest.mark.parametrize(("language", "paper"), PAGES)
def test_a_sheet_says_it_on_the_pages_of_fictional_projects_only(
    mixed: tuple[Registry, str, tuple[str, ...]], language: Language, paper: Paper
) -> None:
    registry, real, _others = mixed
    request = ReportRequest(ReportKind.SHEET, language, paper, projects=(MADE_UP, real, OTHER))
    pages = Pdf(registry.reports.make(request).pdf).texts()
    assert [FICTIONAL in text for text in pages] == [True, False, True]


@pytest.mark.parametrize(("language", "paper"), PAGES)
def test_a_pipeline_says_it_on_every_page_that_shows_one_and_marks_the_row(
    mixed: tuple[Registry, str, tuple[str, ...]], language: Language, paper: Paper
) -> None:
    registry, _real, others = mixed
    request = ReportRequest(ReportKind.PIPELINE, language, paper, projects=(MADE_UP, *others, OTHER))
    pages = Pdf(registry.reports.make(request).pdf).texts()
    assert len(pages) > 1
    for text in pages:
        shown = any(ref in text for ref in (MADE_UP, OTHER))
        assert (f"† {FICTIONAL}" in text) is shown
        assert set(re.findall(r"(RCF-K-\d\d-\d{4})\s*†", text)) <= {MADE_UP, OTHER}
    assert [FICTIONAL in text for text in pages].count(False) >= 1
    assert sum(f"{ref}†" in text for text in pages for ref in (MADE_UP, OTHER)) == 2


def test_a_real_registry_prints_it_nowhere(mixed: tuple[Registry, str, tuple[str, ...]]) -> None:
    registry, _real, others = mixed
    for kind in ReportKind:
        request = ReportRequest(kind, projects=others[:3])
        assert not any("FICTIONAL" in text for text in Pdf(registry.reports.make(request).pdf).texts())


def test_a_workbook_says_it_in_its_guide_and_on_every_printed_sheet(
    mixed: tuple[Registry, str, tuple[str, ...]], tmp_path: Path
) -> None:
    registry, real, _others = mixed
    made = {name: tmp_path / f"{name}.xlsx" for name in ("mixed", "real")}
    registry.exports.write([MADE_UP, real], ExportOptions(fields=("title_en",)), made["mixed"], BY_KIM)
    registry.exports.write([real], ExportOptions(fields=("title_en",)), made["real"], BY_KIM)
    for name, path in made.items():
        book = openpyxl.load_workbook(path)
        visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        heads = [sheet.oddHeader for sheet in visible]
        told = [head is not None and FICTIONAL in str(head.left.text) for head in heads]
        assert told == [name == "mixed"] * len(visible)
        guide = " ".join(
            str(cell.value) for sheet in visible for row in sheet.iter_rows() for cell in row if cell.value
        )
        assert (f"{FICTIONAL} (1 of 2 projects)" in guide) is (name == "mixed")


def test_a_row_that_says_so_makes_its_page_fictional(sqlite: Engine) -> None:
    store = Store(sqlite.copy(migrated), shipped(), Clock())
    registry = registry_of(store)
    real = enter(registry)
    made_up = enter(registry, "documents.+2.type=official_letter", "documents.+2.number=IPSA-9 (FICTIONAL)")
    request = ReportRequest(ReportKind.SHEET, projects=(real, made_up))
    assert [FICTIONAL in page for page in Pdf(registry.reports.make(request).pdf).texts()] == [False, True]
