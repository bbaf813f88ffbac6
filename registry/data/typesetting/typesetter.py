"""Setting a report: our template, a content of plain values, our fonts; out comes an accessible, lasting PDF.

Content reaches the template as JSON and nothing of it is ever read as markup (reliability.md 5, 20). The template may
read files below `resources/reports` only, fonts come from `resources/fonts` only, and nothing is fetched.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

import typst

from registry.data.resources import FOLDER
from registry.data.typesetting.glyphs import BREAK, Glyphs
from registry.domain.reports.shortening import LEVELS, MOST_READ, Elastic, cuts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

_STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]
"""PDF/A-2a: lasting, nothing from outside; PDF/UA-1: readable by machines that read aloud."""


@dataclass(frozen=True, slots=True)
class Typeset:
    """A report as it was set."""

    pdf: bytes
    told: tuple[Mapping[str, Any], ...]
    """What the template says of how it went, in the order of the pages."""
    missing: tuple[str, ...]
    """The signs that no font of ours holds, each once."""


class Typesetter:
    """Sets reports; one at a time, whichever thread asks."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._templates = folder / "reports"
        self._glyphs = Glyphs(folder / "fonts")
        self._fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder / "fonts")]
        )
        self._compilers: dict[str, typst.Compiler] = {}
        self._one_at_a_time = Lock()

    def typeset(self, template: str, content: Mapping[str, Any], day: date) -> Typeset:
        """Set a content by one of our templates; `day` is the document's date.

        Raises typst.TypstError when the template is at fault.
        """
        with self._one_at_a_time:
            try:
                return self._typeset(template, content, day, plain=False)
            except typst.TypstError:
                # Signs that every font of ours holds alone may still not be drawn together: then only what is certain.
                return self._typeset(template, content, day, plain=True)

    def _typeset(self, template: str, content: Mapping[str, Any], day: date, *, plain: bool) -> Typeset:
        missing: set[str] = set()
        fitted = self._fitted(content, missing, plain=plain)
        compiler = self._compiler(template)
        moment = datetime.combine(day, time(), UTC)
        told_in = json.dumps(fitted, ensure_ascii=False)
        given = {"content": told_in, "breaks": "yes" if BREAK in told_in else "no"}
        pdf = compiler.compile(
            format="pdf", sys_inputs=given, pdf_standards=_STANDARDS, timestamp=int(moment.timestamp())
        )
        if not isinstance(pdf, bytes):
            raise TypeError(f"{template} did not become one document")
        told = json.loads(compiler.query("<told>", field="value"))
        return Typeset(pdf, tuple(told), tuple(sorted(missing)))

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
        """Return a text with the places where it may end, and whether there is more of it than was looked at."""
        fitted = self._glyphs.fitted(one.text[:MOST_READ], missing, plain=plain)
        within = sorted({min(level, one.most) for level in LEVELS})
        ends = dict(zip(reversed(within), cuts(fitted, within), strict=True))
        found = [ends[min(level, one.most)] for level in LEVELS]
        return {"text": fitted, "ends": found, "more": len(one.text) > MOST_READ}


@cache
def shipped_typesetter() -> Typesetter:
    """Return the typesetter with the templates and fonts that came with the program; it is kept, and warm."""
    return Typesetter()
