"""The pipeline report: a row for each project, in groups, with counts and amounts (domain.md 6.2 no. 2)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from registry.domain.reports.request import Grouping
from registry.domain.values.money import from_parts
from registry.services.reports.frame import Assembled
from registry.services.reports.pipeline.rows import COLUMNS, OTHER, RAGS, PipelineRow, PipelineRows
from registry.services.reports.selection import selected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from registry.data.projects.snapshot import Snapshot
    from registry.data.reference.resources import Resources
    from registry.domain.reports.request import ReportRequest
    from registry.services.reports.frame import Frame
    from registry.services.reports.report_text import ReportText

_STEP_EVERY = 100


def assembled(
    request: ReportRequest,
    reading: Snapshot,
    resources: Resources,
    frame: Frame,
    step: Callable[[int, int], None],
) -> Assembled:
    """Return the pipeline of the requested projects; raises WrongUsage when a named project does not exist.

    `step` gets the projects done and the projects in all, and may raise to cancel.
    """
    found, withheld = frame.releases.projects(selected(request, reading, COLUMNS))
    lines = PipelineRows(resources, frame.words, reading.today, request.grouping, reading.facts())
    told: list[PipelineRow] = []
    for done, one in enumerate(found):
        if done % _STEP_EVERY == 0:
            step(done, len(found))
        told.append(lines.line(one))
    groups = Groups(resources, frame.words, request.grouping, red_first=request.red_first)
    title = frame.words.tell("title.pipeline")
    content = frame.content(request, [one.values for one in found], title) | {
        "words": frame.words.words("pipeline"),
        "grouping": frame.words.tell(f"pipeline.by_{request.grouping}"),
        "group-column": frame.words.tell(f"pipeline.{OTHER[request.grouping]}"),
        "rags": [{"code": rag, "word": frame.words.say.code("rag", rag)} for rag in RAGS],
        "groups": groups.of(told),
        "total": groups.head(frame.words.tell("pipeline.total"), told),
    }
    notices = (frame.words.tell("notice.lists_shortened"),) if lines.is_cut else ()
    marks = frozenset(str(one.values["mark"]) for one in found)
    name = frame.words.tell("file.pipeline")
    return Assembled(content, title, name, len(found), marks, tuple(withheld), notices)


class Groups:
    """Groups rows by stage or by area, with the counts and sums of each group."""

    def __init__(
        self, resources: Resources, wording: ReportText, grouping: Grouping, *, red_first: bool
    ) -> None:
        self._words = wording
        self._grouping = grouping
        self._red_first = red_first
        entries = resources.words[grouping.value].entries
        self._places = {entry.code: place for place, entry in enumerate(entries)}

    def of(self, lines: Iterable[PipelineRow]) -> list[dict[str, Any]]:
        """Return the groups, as values for the template, in the order of their code list; unknown groups come last."""
        groups: dict[str, list[PipelineRow]] = {}
        for line in lines:
            groups.setdefault(line.group, []).append(line)
        ordered = sorted(groups, key=lambda code: self._places.get(code, len(self._places)))
        return [self._group(code, groups[code]) for code in ordered]

    def head(self, name: str, lines: Sequence[PipelineRow]) -> dict[str, str]:
        """Return the heading values of some rows: the name given, counts and sums."""
        counts = {rag: sum(line.rag == rag for line in lines) for rag in RAGS}
        return {
            "name": name,
            "count": str(len(lines)),
            **{rag: str(count or "–") for rag, count in counts.items()},
            "late": str(sum(line.late for line in lines) or "–"),
            "ask": self._sums(lines),
        }

    def _group(self, code: str, lines: list[PipelineRow]) -> dict[str, Any]:
        ordered = sorted(lines, key=lambda line: RAGS.index(line.rag)) if self._red_first else lines
        return {
            "head": self.head(self._name(code), ordered),
            "lines": [[line.rag, line.late, line.fictional, line.texts] for line in ordered],
        }

    def _name(self, code: str) -> str:
        if not code:
            return self._words.tell("pipeline.no_group")
        name = self._words.say.code(self._grouping.value, code)
        return f"{code} {name}" if self._grouping is Grouping.STAGE else name

    def _sums(self, lines: Iterable[PipelineRow]) -> str:
        """Return the sums by currency as a text; currencies are never added to each other (domain.md M7.2)."""
        sums: dict[str, Decimal] = {}
        for line in lines:
            if line.cost is not None:
                sums[line.currency] = sums.get(line.currency, Decimal(0)) + from_parts(line.cost)
        return " + ".join(self._words.amount(sums[one], one) for one in sorted(sums)) or "–"
