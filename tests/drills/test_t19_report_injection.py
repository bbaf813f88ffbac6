"""T19, PDF part: no text of a project becomes markup, a picture, a link or access to a file in a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import typst

from registry.domain.reports.request import ReportKind, ReportRequest
from registry.domain.vocabulary.language import Language
from registry.opening.desk_registry import open_for_writing
from registry.services.acts.act import ActContext
from registry.services.projects.assignments import read_assignments
from tests.drills.registries import FIRST, OFFICER, means
from tests.services.reports.read_back import Pdf

if TYPE_CHECKING:
    from pathlib import Path

    from registry.services.registry import Registry
    from tests.drills.figures import Figures
    from tests.drills.pace import Pace

pytestmark = pytest.mark.drill

_FIELDS = (
    "objective",
    "expected_result",
    "absorptive_capacity",
    "baseline_assessment",
    "sustainment_plan",
    "officer",
)
_ELSEWHERE = "the words of another file"
_NASTY = (
    "#read(\"/etc/passwd\")", "#image(\"marks/red.svg\")", "#include \"frame.typ\"", "#sys.inputs", "$ x^2 $", "= Head",
    "*bold* _it_ `raw`", "#set page(fill: red)", "#panic(\"no\")", "@label <told>", "// comment", "/* open",
    "\\input{/etc/passwd}", "\\write18{id}", "<img src=\"file:///etc/passwd\">", "<b>bold</b>", "&lt;i&gt;",
    "<script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "https://example.org/?q=1", "{{7*7}}", "{0} {title}",
    "%s %n", "\"; drop table project; --", "~ -- --- ...", "[content](x)", "#{1+1}", "\\u{1F600}", "\\#", "]", "}}",
    "\u2066rtl\u2069", "\u202egnp", "□ㅇ-",
)  # fmt: skip


def _letters(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _write(registry: Registry, nasty: str, language: Language) -> str:
    """Write a text into every text field of the first project; returns it as the registry stores it."""
    code = language.value
    fields = (f"title_{code}", f"summary_{code}", *_FIELDS, f"milestones.1.name_{code}", "risks.1.title")
    rows = registry.projects.file(FIRST).rows
    made = ("milestones.+.type=other",) if "milestones" not in rows else ()
    for values in (made, tuple(f"{field}={nasty}" for field in fields)):
        if values:
            registry.projects.change(FIRST, read_assignments(values, registry.words), ActContext(OFFICER))
    return registry.projects.file(FIRST).project.text(f"title_{code}")


@pytest.mark.parametrize("language", Language)
def test_nasty_texts_stand_literally_in_the_reports(
    registry: Path, profile: Path, tmp_path: Path, figures: Figures, pace: Pace, language: Language
) -> None:
    (tmp_path / "secret.txt").write_text(_ELSEWHERE, encoding="utf-8")
    texts = (*_NASTY, f'#read("{tmp_path / "secret.txt"}")')
    with open_for_writing(registry, means(profile), who="drill") as opened:
        for nasty in texts if pace.full else texts[::5]:
            kept = _write(opened.registry, nasty, language)
            for kind in ReportKind:
                made = opened.registry.reports.make(ReportRequest(kind, language, projects=(FIRST,)))
                pdf = Pdf(made.pdf)
                text = _letters("".join(pdf.texts()))
                times = text.count(_letters(kept))
                assert times >= (7 if kind is ReportKind.SHEET else 1), nasty
                assert _letters(_ELSEWHERE) not in text
                assert "root:x:0" not in text
                assert (pdf.images(), pdf.links()) == (0, 0)
                figures.add("T19 reports (PDF)", literal=1)


def test_the_same_text_spliced_into_a_template_would_be_code(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(_ELSEWHERE, encoding="utf-8")
    source = b'#set document(title: "x")\nTitle: #read("secret.txt")'
    (tmp_path / "x.typ").write_bytes(source)
    spliced = typst.compile(tmp_path / "x.typ", root=tmp_path)
    assert _letters(_ELSEWHERE) in _letters("".join(Pdf(spliced).texts()))
