"""Reports of many projects: their number is limited, their memory is freed, and they can be stopped."""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import typst

from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.data.typesetting import typesetter
from registry.data.typesetting.typesetter import shipped_typesetter
from registry.domain.errors import RefusedInput, WrongUsage
from registry.domain.project.query import ProjectQuery
from registry.domain.reports.request import ReportKind, ReportRequest
from registry.domain.vocabulary.language import Language
from registry.services.reports.sheet.sheets import MOST_SHEETS
from registry.services.sample import load_sample
from tests.conftest import registry_of
from tests.engines import migrated
from tests.portfolio import BY_KIM, Clock

if TYPE_CHECKING:
    from registry.services.registry import Registry
    from tests.engines import Engine

_DAY = date(2026, 11, 22)
_STATUS = Path("/proc/self/status")


@pytest.fixture(scope="module")
def registry(sqlite: Engine) -> Registry:
    """The sample portfolio, only read here."""
    store = Store(sqlite.copy(migrated), shipped(), Clock())
    load_sample(store, BY_KIM)
    return registry_of(store)


def refs(registry: Registry, count: int) -> tuple[str, ...]:
    """Return so many projects, some of them several times."""
    found = [str(line.values["ref"]) for line in registry.projects.list(ProjectQuery(), ("ref",))]
    return tuple((found * (count // len(found) + 1))[:count])


@pytest.mark.parametrize(
    ("language", "word"), [(Language.EN, "select fewer"), (Language.KO, "선택한 사업 수를 줄이십시오")]
)
def test_more_sheets_than_a_report_holds_are_refused(
    registry: Registry, language: Language, word: str
) -> None:
    request = ReportRequest(ReportKind.SHEET, language, projects=refs(registry, MOST_SHEETS + 1))
    before = time.monotonic()
    with pytest.raises(WrongUsage, match=word) as refused:
        registry.reports.make(request)
    assert str(MOST_SHEETS) in str(refused.value)
    assert str(MOST_SHEETS + 1) in str(refused.value)
    assert time.monotonic() - before < 1


@pytest.mark.skipif(not _STATUS.exists(), reason="memory is told by Linux only")
def test_many_sheets_leave_no_memory_behind(registry: Registry) -> None:
    registry.reports.make(ReportRequest(ReportKind.SHEET, projects=refs(registry, 1)))
    before = _megabytes()
    report = registry.reports.make(ReportRequest(ReportKind.SHEET, projects=refs(registry, 16)))
    assert report.pages == 16
    assert _megabytes() - before < 60  # 16 sheets set in this program leave 200


def test_a_report_is_the_same_wherever_it_is_set(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    request = ReportRequest(ReportKind.SHEET, projects=refs(registry, 2))
    here = registry.reports.make(request)
    monkeypatch.setattr(typesetter, "APART_FROM", 1)
    assert registry.reports.make(request) == here


class _Enough(Exception):
    pass


def test_setting_many_sheets_stops_at_once(registry: Registry) -> None:
    read = registry.reports.read(ReportRequest(ReportKind.SHEET, projects=refs(registry, 25)))
    began = time.monotonic()

    def step(_done: int, _of_all: int) -> None:
        if time.monotonic() - began > 0.5:
            raise _Enough

    with pytest.raises(_Enough):
        registry.reports.set(read, step)
    assert time.monotonic() - began < 1.2


def test_a_fault_of_the_template_is_raised_apart_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetter, "APART_FROM", 1)
    with pytest.raises(typst.TypstError):
        shipped_typesetter().typeset("sheet", {"nothing": "that the template asks for"}, _DAY)


@pytest.mark.skipif(not Path("/bin/false").exists(), reason="no program at hand that ends at once")
def test_a_program_that_ends_early_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetter, "APART_FROM", 1)
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(RefusedInput, match="report_not_typeset"):
        shipped_typesetter().typeset("sheet", {"any": "x"}, _DAY)


def _megabytes() -> int:
    line = next(one for one in _STATUS.read_text().splitlines() if one.startswith("VmRSS"))
    return int(line.split()[1]) // 1024
