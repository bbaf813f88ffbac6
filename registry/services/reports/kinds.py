"""The list of available reports; it needs no open registry."""

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
    """Return the available reports in one language, by default from the reference data shipped with the program."""
    words = ReportText(resources or shipped(), language)
    texts = ((kind, words.tell(f"kind.{kind}"), words.tell(f"kind.{kind}_about")) for kind in ReportKind)
    return tuple(ReportDescription(*one) for one in texts)
