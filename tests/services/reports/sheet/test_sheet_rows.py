"""The rows of a sheet: a decision says whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.reports.request import ReportKind, ReportRequest
from registry.domain.vocabulary.language import Language
from tests.conftest import registry_of
from tests.services.reports.read_back import Pdf

if TYPE_CHECKING:
    from registry.data.store import Store


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            Language.EN,
            ("21 Jan 2026 · D5 · USA · Approve with conditions", "12 Oct 2026 · D7 · Partner · Approve"),
        ),
        (Language.KO, ("2026. 1. 21. · D5 · 미국 · 조건부 승인", "2026. 10. 12. · D7 · 협력국 · 승인")),
    ],
)
def test_a_decision_says_whose_it_is(sample: Store, language: Language, told: tuple[str, ...]) -> None:
    wanted = ReportRequest(ReportKind.SHEET, language, projects=("RCF-K-25-0003",))
    text = " ".join(Pdf(registry_of(sample).reports.make(wanted).pdf).texts()[0].split())
    assert [one in text for one in told] == [True, True]
