"""The reports there are, told without a registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.reference.resources import shipped
from registry.domain.reports.report import ReportDescription
from registry.domain.reports.request import ReportKind
from registry.services.reports.report_text import ReportText

if TYPE_CHECKING:
    from registry.data.reference.resources import Resources
    from registry.domain.vocabulary.language import Language


def report_choices(language: Language, resources: Resources | None = None) -> tuple[ReportDescription, ...]:
    """Return the reports in one language; of the reference data that came with the program unless other is given."""
    words = ReportText(resources or shipped(), language)
    told = ((kind, words.tell(f"kind.{kind}"), words.tell(f"kind.{kind}_about")) for kind in ReportKind)
    return tuple(ReportDescription(*one) for one in told)
