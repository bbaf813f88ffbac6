"""Typesetting a report: a template, a content of plain values and our fonts give an accessible, archivable PDF.

The content reaches the template as JSON and is never read as markup (reliability.md 5, 20). The template may read only
files below `resources/reports`, fonts come only from `resources/fonts`, and nothing is fetched from a network.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

import typst

from registry.data.reference.resources import FOLDER
from registry.data.typesetting.glyphs import BREAK, Glyphs
from registry.data.typesetting.subprocess_typesetter import can_be_apart, typeset_apart
from registry.domain.reports.truncation import LEVELS, MOST_READ, Elastic, cuts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from pathlib import Path

_STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]
"""PDF/A-2a: archivable, with everything embedded; PDF/UA-1: accessible to screen readers."""

APART_FROM = 60_000
"""A content of so many characters is typeset in a process of its own: about six sheets, or 200 lines."""


def _unheeded(_done: int, _of_all: int) -> None:
    """Do nothing: the step of callers that show no progress."""


@dataclass(frozen=True, slots=True)
class Typeset:
    """A typeset report."""

    pdf: bytes
    reported: tuple[Mapping[str, Any], ...]
    """What the template reports of its work, in the order of the pages."""
    missing: tuple[str, ...]
    """The characters that no font of ours holds, each once."""


class Typesetter:
    """Typesets reports, from any thread: small ones here, one at a time; large ones in processes of their own."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._templates = folder / "reports"
        self._glyphs = Glyphs(folder / "fonts")
        self._font_folder = str(folder / "fonts")
        self._fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[self._font_folder]
        )
        self._compilers: dict[str, typst.Compiler] = {}
        self._one_at_a_time = Lock()

    def typeset(
        self,
        template: str,
        content: Mapping[str, Any],
        day: date,
        step: Callable[[int, int], None] = _unheeded,
    ) -> Typeset:
        """Typeset a content with one of our templates; `day` is the date of the document.

        While a large report is typeset, `step` is called with 0 of 0 again and again, because the progress is not
        known; whatever it raises ends the work at once. Raises typst.TypstError when the template is at fault,
        RefusedInput when the process of a large report ended early.
        """
        try:
            return self._typeset(template, content, day, plain=False, step=step)
        except typst.TypstError:
            # Characters that our fonts hold one by one may still not be drawn together: keep only the simple ones.
            return self._typeset(template, content, day, plain=True, step=step)

    def _typeset(
        self,
        template: str,
        content: Mapping[str, Any],
        day: date,
        *,
        plain: bool,
        step: Callable[[int, int], None] = _unheeded,
    ) -> Typeset:
        missing: set[str] = set()
        with self._one_at_a_time:
            fitted = self._fitted(content, missing, plain=plain)
        content_json = json.dumps(fitted, ensure_ascii=False)
        given = {"content": content_json, "breaks": "yes" if BREAK in content_json else "no"}
        moment = int(datetime.combine(day, time(), UTC).timestamp())
        if len(content_json) >= APART_FROM and can_be_apart():
            pdf, reported = typeset_apart(self._request(template, given, moment), step)
        else:
            pdf, reported = self._here(template, given, moment)
        return Typeset(pdf, tuple(reported), tuple(sorted(missing)))

    def _here(self, template: str, given: dict[str, str], moment: int) -> tuple[bytes, list[Any]]:
        with self._one_at_a_time:
            compiler = self._compiler(template)
            pdf = compiler.compile(format="pdf", sys_inputs=given, pdf_standards=_STANDARDS, timestamp=moment)
            if not isinstance(pdf, bytes):
                raise TypeError(f"{template} did not become one document")
            return pdf, json.loads(compiler.query("<told>", field="value"))

    def _request(self, template: str, given: dict[str, str], moment: int) -> dict[str, Any]:
        """Return the request to the process for large reports."""
        return {
            "template": str(self._templates / f"{template}.typ"),
            "root": str(self._templates),
            "fonts": self._font_folder,
            "standards": _STANDARDS,
            "given": given,
            "moment": moment,
        }

    def _compiler(self, template: str) -> typst.Compiler:
        if template not in self._compilers:
            path = self._templates / f"{template}.typ"
            self._compilers[template] = typst.Compiler(
                input=path, root=self._templates, font_paths=self._fonts, ignore_system_fonts=True
            )
        return self._compilers[template]

    def _fitted(self, value: Any, missing: set[str], *, plain: bool) -> Any:  # noqa: ANN401 - what JSON holds
        if isinstance(value, str):
            return self._glyphs.fitted(value, missing, plain=plain)
        if isinstance(value, Elastic):
            return self._elastic(value, missing, plain=plain)
        if isinstance(value, dict):
            return {name: self._fitted(one, missing, plain=plain) for name, one in value.items()}
        if isinstance(value, list | tuple):
            return [self._fitted(one, missing, plain=plain) for one in value]
        return value

    def _elastic(self, one: Elastic, missing: set[str], *, plain: bool) -> dict[str, Any]:
        """Return a text with the positions where it may be cut, and whether it is longer than was read."""
        fitted = self._glyphs.fitted(one.text[:MOST_READ], missing, plain=plain)
        within = sorted({min(level, one.most) for level in LEVELS})
        ends = dict(zip(reversed(within), cuts(fitted, within), strict=True))
        found = [ends[min(level, one.most)] for level in LEVELS]
        return {"text": fitted, "ends": found, "more": len(one.text) > MOST_READ}


@cache
def shipped_typesetter() -> Typesetter:
    """Return the typesetter with the templates and fonts of the program; it is made once and kept."""
    return Typesetter()
