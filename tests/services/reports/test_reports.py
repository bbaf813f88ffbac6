"""The reports of the sample portfolio, in both languages and on both papers, read back from the PDF."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.data.typesetting.typesetter import shipped_typesetter
from registry.domain.errors import RefusedInput, WrongUsage
from registry.domain.fields.kinds import Organisation, Organisations, Text, TextLine
from registry.domain.fields.table import NOUNS
from registry.domain.project.query import ProjectQuery
from registry.domain.reports.request import Grouping, Paper, ReportKind, ReportRequest
from registry.domain.vocabulary.language import Language
from registry.services.projects.lookup import find_file
from registry.services.reports.sheet import sheets
from registry.services.sample import load_sample
from tests.conftest import registry_of
from tests.engines import migrated
from tests.portfolio import BY_KIM, Clock
from tests.services.reports.read_back import Pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.reports.report import MadeReport
    from tests.engines import Engine

    Made = Callable[..., MadeReport]

REF, CUI = "RCF-K-25-0003", "CUI / 대외비"
_SIZES = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612, 792)}
_KEPT = ("ref", "corrects", "decision", "origin", "sha256", "pauses", "basis")


@pytest.fixture(scope="module")
def portfolio(sqlite: Engine) -> Store:
    """The sample portfolio, only read here."""
    store = Store(sqlite.copy(migrated), shipped(), Clock())
    load_sample(store, BY_KIM)
    return store


@pytest.fixture(scope="module")
def made(portfolio: Store) -> Made:
    """Reports of the whole portfolio, each made once."""

    @cache
    def make(kind: ReportKind, language: Language, paper: Paper) -> MadeReport:
        some = ProjectQuery(limit=25 if language is Language.EN else 6)
        return registry_of(portfolio).reports.make(ReportRequest(kind, language, paper, query=some))

    return lambda kind, language=Language.EN, paper=Paper.A4: make(kind, language, paper)


@pytest.mark.parametrize(("language", "paper"), [(Language.EN, Paper.A4), (Language.KO, Paper.LETTER)])
def test_each_project_of_the_portfolio_has_its_one_page(
    portfolio: Store, made: Made, language: Language, paper: Paper
) -> None:
    registry = registry_of(portfolio)
    report = made(ReportKind.SHEET, language, paper)
    count = 25 if language is Language.EN else 6
    refs = [str(line.values["ref"]) for line in registry.projects.list(ProjectQuery(limit=count), ("ref",))]
    assert report.pages == len(refs) == count
    assert all(ref in text for ref, text in zip(refs, Pdf(report.pdf).texts(), strict=True))
    assert registry.reports.pages(report.pdf).size(0) == pytest.approx(_SIZES[paper], abs=0.5)


@pytest.mark.parametrize("kind", ReportKind)
@pytest.mark.parametrize(("language", "paper"), [(Language.EN, Paper.A4), (Language.KO, Paper.LETTER)])
def test_a_report_lasts_and_can_be_read_aloud(
    made: Made, kind: ReportKind, language: Language, paper: Paper
) -> None:
    report = made(kind, language, paper)
    pdf = Pdf(report.pdf)
    assert pdf.root["/Lang"].startswith(language.value)
    assert pdf.root["/MarkInfo"]["/Marked"]
    assert pdf.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.title == report.title
    assert pdf.fonts_lacking_a_file() == set()
    assert (pdf.images(), pdf.links()) == (0, 0)
    tags = pdf.tags()
    assert tags["/H1"] == (report.pages if kind is ReportKind.SHEET else 1)
    assert tags["/TH"] > 4
    assert tags["/Figure"] == len(pdf.alternatives()) >= 6
    assert all(pdf.alternatives())


@pytest.mark.parametrize("kind", ReportKind)
def test_the_highest_mark_stands_at_the_head_and_the_foot_of_every_page(made: Made, kind: ReportKind) -> None:
    for heights, lowest, highest in Pdf(made(kind).pdf).heights(CUI):
        low, high = sorted(heights)
        assert low - lowest < 5
        assert highest - low > 400
        assert 0 < highest - high < 15


def test_every_page_says_whose_it_is_of_when_and_where_the_journal_stood(sample: Store) -> None:
    with sample.read() as reading:
        head = reading.head()[1][:16]
    steps: list[tuple[int, int]] = []
    report = registry_of(sample).reports.make(
        ReportRequest(ReportKind.PIPELINE), lambda *at: steps.append(at)
    )
    assert steps[-1] == (25, 25)
    for page, text in enumerate(Pdf(report.pdf).texts(), start=1):
        assert f"Page {page} of {report.pages}" in text
        assert f"Journal {head}" in text
        assert "As of 22 Nov 2026 · Prepared by Kim, MND" in text


def test_a_sheet_holds_what_a_desk_officer_reports(sample: Store) -> None:
    text = _sheet(sample, Language.EN)
    for told in (
        "Transfer of a retired 45 m patrol vessel with spares", "퇴역 45m급 경비정 및 부속 양도", "Timor-Leste",
        "One retired patrol vessel", "41 of 180 days used", "has slipped 91 days", "United States: Open",
        "Give the receiving service one reliable hull", "$210K a year", "30 Jun 2027", "5 × 4",
        "Obtain the recipient's end-use and retransfer", "due 5 Dec 2026", "12 Oct 2026", "$350K", "$4.8M",
        "Coordinator, Ministry of Defence, Timor-Leste",
    ):  # fmt: skip
        assert told in text, told


def test_a_korean_sheet_speaks_korean(sample: Store) -> None:
    text = _sheet(sample, Language.KO)
    for told in (
        "퇴역 45m급 경비정 및 부속 양도",
        "다음 주요 일정",
        "2027. 6. 30.",
        "2026. 11. 22. 기준",
        "1/1쪽",
        "480만 달러",
        "35만 달러",
    ):
        assert told in text, told


def test_a_pipeline_counts_and_adds_up_what_it_lists(sample: Store) -> None:
    registry = registry_of(sample)
    text = "\n".join(Pdf(registry.reports.make(ReportRequest(ReportKind.PIPELINE)).pdf).texts())
    refs = {str(line.values["ref"]) for line in registry.projects.list(ProjectQuery(), ("ref",))}
    assert set(re.findall(r"RCF-[KU]-\d\d-\d{4}", text)) == refs
    assert re.search(r"All projects\s+25\s+3\s+9\s+10\s+3\s+2\s+\$29\.9M", text)


def test_the_red_ones_come_first_when_asked(sample: Store) -> None:
    request = ReportRequest(ReportKind.PIPELINE, grouping=Grouping.AREA, query=ProjectQuery(area="MAR"))
    found = []
    for red_first in (False, True):
        pdf = Pdf(registry_of(sample).reports.make(replace(request, red_first=red_first)).pdf)
        found.append(pdf.alternatives())
    assert sorted(found[0]) == sorted(found[1])
    assert found[0] != found[1]
    reds = [place for place, word in enumerate(reversed(found[1])) if word == "Red"]
    assert found[1].count("Red") == len(reds) > 0


def test_named_projects_stand_in_their_order(sample: Store) -> None:
    made = registry_of(sample).reports.make(ReportRequest(ReportKind.SHEET, projects=("RCF-U-26-0019", REF)))
    first, second = Pdf(made.pdf).texts()
    assert "RCF-U-26-0019" in first
    assert REF in second
    assert made.file_name == "project-sheets-2_2026-11-22.pdf"


def test_a_project_that_is_not_there_is_told(sample: Store) -> None:
    for kind in ReportKind:
        with pytest.raises(WrongUsage, match="RCF-K-99-0001"):
            registry_of(sample).reports.make(ReportRequest(kind, projects=("RCF-K-99-0001",)))


def test_a_step_that_raises_stops_the_report(sample: Store) -> None:
    def stop(_done: int, _of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        registry_of(sample).reports.make(ReportRequest(ReportKind.PIPELINE), stop)


def test_the_same_registry_on_the_same_day_gives_the_same_file(sample: Store) -> None:
    request = ReportRequest(ReportKind.SHEET, projects=(REF,))
    assert registry_of(sample).reports.make(request).pdf == registry_of(sample).reports.make(request).pdf


def test_a_report_is_saved_whole_and_never_over_the_registry(sample: Store, tmp_path: Path) -> None:
    reports = registry_of(sample).reports
    made = reports.make(ReportRequest(ReportKind.SHEET, projects=(REF,)))
    reports.save(made.pdf, tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes() == made.pdf
    own = tmp_path / "link.pdf"
    with sample.database.read() as connection:
        own.symlink_to(connection.exec_driver_sql("PRAGMA database_list").first()[2])  # type: ignore[index]  # one row
    before = own.read_bytes()
    with pytest.raises(RefusedInput, match="report_is_registry"):
        reports.save(made.pdf, own)
    assert own.read_bytes() == before


@pytest.mark.parametrize(
    ("language", "paper", "letters"),
    [
        (Language.EN, Paper.LETTER, "W"),
        (Language.KO, Paper.A4, "한미동맹 협력사업 "),
        (Language.KO, Paper.LETTER, "가"),
        (Language.EN, Paper.A4, "a\n"),
    ],
)
def test_texts_at_their_limits_leave_the_sheet_one_page(
    sample: Store, monkeypatch: pytest.MonkeyPatch, language: Language, paper: Paper, letters: str
) -> None:
    monkeypatch.setattr(
        sheets, "find_file", lambda reading, ref: _at_limits(find_file(reading, ref), letters)
    )
    reports = registry_of(sample).reports
    read = reports.read(ReportRequest(ReportKind.SHEET, language, paper, (REF,)))
    made = reports.set(read)
    (text,) = Pdf(made.pdf).texts()
    (told,) = shipped_typesetter().typeset(read.kind.value, read.assembled.content, read.day).reported
    assert made.pages == 1
    assert told["over"] <= 0, "something stands below the page's end, where nobody sees it"
    assert any(REF in notice for notice in made.notices)
    assert ("shortened: full text" if language is Language.EN else "전문은 등록부") in text
    heading, sign = ("Funding by", "$") if language is Language.EN else ("회계연도별·재원별", "달러")
    assert sign in text.rpartition(heading)[2], "funding was cut off"


def _sheet(store: Store, language: Language) -> str:
    made = registry_of(store).reports.make(ReportRequest(ReportKind.SHEET, language, projects=(REF,)))
    (text,) = Pdf(made.pdf).texts()
    return re.sub(r"\s+", " ", text)


def _at_limits(file: ProjectFile, letters: str) -> ProjectFile:
    """Return a project with every text as long as its field takes, and thirty rows of each noun."""
    rows = dict(file.rows)
    for noun in ("funding", "milestones", "risks", "actions", "contacts", "decisions"):
        some = file.of(noun)
        many = (_filled(noun, some[n % len(some)], letters) for n in range(30))
        rows[noun] = tuple(replace(row, id=f"{n:026d}", position=n) for n, row in enumerate(many))
    years = (
        replace(row, values={**row.values, "fiscal_year": 2020 + n}) for n, row in enumerate(rows["funding"])
    )
    rows["funding"] = tuple(years)
    return replace(file, project=_filled("project", file.project, letters), rows=rows)


def _filled(noun: str, row: Record, letters: str) -> Record:
    values = dict(row.values)
    for field in NOUNS[noun].stored:
        if isinstance(field.kind, Text | TextLine | Organisation) and field.id not in _KEPT:
            values[field.id] = (letters * field.kind.most)[: field.kind.most]
        elif isinstance(field.kind, Organisations):
            values[field.id] = ";".join([(letters * 200)[:200]] * 40)
    if noun == "actions":
        values["state"] = "open"
    return replace(row, values=values)
