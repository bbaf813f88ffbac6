"""Contents for templates: the least a report can hold."""

from __future__ import annotations

from typing import Any

from registry.data.reference.resources import shipped
from registry.domain.vocabulary.language import Language
from registry.services.reports.report_text import ReportText

FRAME = {
    "title": "Pipeline", "name": "Pipeline table", "lang": "en", "paper": "a4", "day": [2026, 11, 22],
    "banner": "UNCLASSIFIED / 일반(공개)", "registry": "Registry", "prepared": "Kim", "head": "0123456789abcdef",
    "page": "Page {page} of {pages}",
}  # fmt: skip


def empty_pipeline() -> dict[str, Any]:
    """A pipeline without a project."""
    head = dict.fromkeys(("name", "count", "red", "amber", "green", "grey", "late", "ask"), "–")
    words = ReportText(shipped(), Language.EN).words("pipeline")
    rest = {"grouping": "By stage", "group-column": "Area", "rags": [], "groups": [], "total": head}
    return {**FRAME, "words": words, **rest}
