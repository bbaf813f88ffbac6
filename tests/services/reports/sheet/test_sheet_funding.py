"""The funding table of a sheet: an amount stands in the column of how far it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.vocabulary.language import Language
from registry.services.projects.lookup import find_file
from registry.services.reports.report_text import ReportText
from registry.services.reports.sheet.funding import funding_of
from tests.conftest import registry_of
from tests.portfolio import assign

if TYPE_CHECKING:
    from registry.data.store import Store

RADAR = "RCF-K-26-0001"


def test_what_is_programmed_is_not_told_as_requested(sample: Store) -> None:
    statuses = ("requested", "indicative", "programmed", "committed", "obligated", "disbursed", "withdrawn")
    for place, status in enumerate(statuses, start=1):
        values = {"status": status, "amount": 10**place, "currency": "EUR", "source_org": "ORG:ROK-MND"}
        lines = (f"funding.+{place}.{name}={value}" for name, value in values.items())
        assign(registry_of(sample), RADAR, *lines)
    with sample.read() as reading:
        file = find_file(reading, RADAR)
    told = funding_of(file, ReportText(sample.resources, Language.EN), lambda text, _units: text)
    (amounts,) = (row[2:] for row in told["rows"] if "EUR" in row[2])
    assert amounts == ["EUR 110", "EUR 1K", "EUR 110K", "EUR 1M"]
