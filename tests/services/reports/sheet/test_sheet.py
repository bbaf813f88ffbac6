"""The texts of the project sheet, in the language of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.reports.request import ReportKind, ReportRequest
from registry.domain.vocabulary.language import Language
from tests.conftest import registry_of
from tests.portfolio import assign
from tests.services.reports.read_back import Pdf

if TYPE_CHECKING:
    from registry.data.store import Store

COURSE = "RCF-K-26-0001"
"""A project with a risk; its texts are in both languages."""


def _sheet(sample: Store, language: Language) -> str:
    request = ReportRequest(ReportKind.SHEET, language, projects=(COURSE,))
    return " ".join(Pdf(registry_of(sample).reports.make(request).pdf).texts()[0].split())


@pytest.mark.parametrize("language", Language)
def test_a_text_in_both_languages_is_printed_in_that_of_the_report_only(
    sample: Store, language: Language
) -> None:
    assign(registry_of(sample), COURSE, "objective=One standard", "objective_ko=하나의 기준",
           "risks.1.title=No partner", "risks.1.title_ko=협력국 없음",
           "risks.1.mitigation=Ask them", "risks.1.mitigation_ko=문의함")  # fmt: skip
    english, korean = ("One standard", "No partner", "Ask them"), ("하나의 기준", "협력국 없음", "문의함")
    own, other = (english, korean) if language is Language.EN else (korean, english)
    page = _sheet(sample, language)
    assert all(text in page for text in own)
    assert not any(text in page for text in other)


@pytest.mark.parametrize("language", Language)
def test_a_text_in_one_language_is_printed_in_every_report(sample: Store, language: Language) -> None:
    assign(registry_of(sample), COURSE, "absorptive_capacity_ko=하나의 기준", "risks.1.title_ko=")
    page = _sheet(sample, language)
    assert "하나의 기준" in page
    assert "Needs one ASEAN co-proponent" in page
