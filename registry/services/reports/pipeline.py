"""The pipeline table: a line for each project, grouped, with counts and amounts (domain.md 6.2 no. 2)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from registry.domain.errors import WrongUsage
from registry.domain.project_query import ProjectQuery
from registry.domain.reports.shortening import cut
from registry.domain.reports.wish import Grouping
from registry.domain.standing import progress
from registry.domain.values.money import from_parts
from registry.domain.values.text import clean_line
from registry.services.reports.frame import Assembled
from registry.services.shown import shown_wait

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from registry.data.project_list import ListedProject
    from registry.data.reading import Reading
    from registry.data.resources import Resources
    from registry.domain.reports.wish import ReportWish
    from registry.services.reports.frame import Frame
    from registry.services.reports.wording import Wording

COLUMNS = (
    "ref", "title_en", "title_ko", "area", "countries", "lead_side", "procedure", "cost", "cost_currency", "mark",
)  # fmt: skip
"""The project's own fields a line is made of."""

_RAGS = ("red", "amber", "green", "grey")
_STEP_EVERY = 100
_TITLE, _PARTNERS, _WORDS = 110, 60, 90
"""The most a title, the partners and other words of a line may take, in units."""


def assembled(
    wish: ReportWish, reading: Reading, resources: Resources, frame: Frame, step: Callable[[int, int], None]
) -> Assembled:
    """Return the pipeline of the projects a wish is about; raises WrongUsage when one that is named is missing."""
    found = _found(wish, reading)
    lines = Lines(resources, frame.words, reading.today, wish.grouping)
    groups: dict[str, list[dict[str, Any]]] = {}
    for done, one in enumerate(found):
        if done % _STEP_EVERY == 0:
            step(done, len(found))
        groups.setdefault(lines.group_of(one), []).append(lines.line(one))
    ordered = sorted(groups, key=lines.place_of)
    title = frame.words.tell("title.pipeline")
    content = frame.content(wish, (str(one.values["mark"] or "U") for one in found), title) | {
        "words": frame.words.words("pipeline"),
        "grouping": frame.words.tell(f"pipeline.by_{wish.grouping}"),
        "group-column": frame.words.tell(f"pipeline.{_OTHER[wish.grouping]}"),
        "rags": [{"code": rag, "word": frame.words.say.code("rag", rag)} for rag in _RAGS],
        "groups": [lines.group(code, groups[code], red_first=wish.red_first) for code in ordered],
        "total": lines.group("", [line for code in ordered for line in groups[code]], red_first=False)["head"],
    }
    return Assembled(content, title, frame.words.tell("file.pipeline"), len(found))


_OTHER = {Grouping.STAGE: "area", Grouping.AREA: "stage"}
"""The column a line keeps, since its group names the other."""


def _found(wish: ReportWish, reading: Reading) -> list[ListedProject]:
    if not wish.projects:
        return reading.page(wish.query or ProjectQuery(), COLUMNS)
    ids = {reference: reading.project_id(reference) for reference in wish.projects}
    for reference, project_id in ids.items():
        if project_id is None:
            raise WrongUsage(f"there is no project {reference} in this registry; `list` shows the numbers")
    return reading.lines([project_id for project_id in ids.values() if project_id], COLUMNS)


class Lines:
    """Puts lines of the list into the words of a pipeline, on one day."""

    def __init__(self, resources: Resources, wording: Wording, today: date, grouping: Grouping) -> None:
        self._resources = resources
        self._words = wording
        self._today = today
        self._grouping = grouping
        entries = resources.words[grouping.value].entries
        self._places = {entry.code: place for place, entry in enumerate(entries)}
        self._forums = _forums(resources)
        self._told: dict[tuple[str, str], str] = {}

    def group_of(self, one: ListedProject) -> str:
        """Return the code of the group a project stands in; empty where it has none."""
        return one.standing.stage if self._grouping is Grouping.STAGE else str(one.values["area"] or "")

    def place_of(self, group: str) -> int:
        """Return the place of a group among the others; what has no group comes last."""
        return self._places.get(group, len(self._places))

    def group(self, code: str, lines: Iterable[dict[str, Any]], *, red_first: bool) -> dict[str, Any]:
        """Return a group with its counts and sums."""
        ordered = sorted(lines, key=lambda line: _RAGS.index(line["rag"])) if red_first else list(lines)
        counts = {rag: sum(line["rag"] == rag for line in ordered) for rag in _RAGS}
        name = self._name(self._grouping.value, code) if code else self._words.tell("pipeline.no_group")
        head = {
            "name": f"{code} {name}" if code and self._grouping is Grouping.STAGE else name,
            "count": str(len(ordered)),
            **{rag: str(count) if count else "–" for rag, count in counts.items()},
            "late": str(sum(line["late"] for line in ordered) or "–"),
            "ask": self._sums(line["asked"] for line in ordered),
        }
        return {"head": head, "lines": [_without_sums(line) for line in ordered]}

    def line(self, one: ListedProject) -> dict[str, Any]:
        """Return one project as its line shows it."""
        values, standing = one.values, one.standing
        now = progress(standing, self._today)
        due = self._day(standing.due)
        other = values["area"] if self._grouping is Grouping.STAGE else standing.stage
        return {
            "rag": now.rag,
            "ref": str(values["ref"]),
            "title": cut(clean_line(self._words.title(values)), _TITLE)[0],
            "partner": cut(", ".join(self._name("country", c) for c in str(values["countries"] or "").split(";") if c), _PARTNERS)[0],
            "other": self._name(_OTHER[self._grouping], str(other or "")),
            "lead": self._lead(str(values["lead_side"] or "")),
            "state": self._name("state", standing.state),
            "days": "" if now.days_in_stage is None else str(now.days_in_stage),
            "due": due,
            "late": now.late,
            "ask": self._words.money(values["cost"], values["cost_currency"]),
            "asked": (values["cost"], str(values["cost_currency"] or "")),
            "next": cut(shown_wait(standing, self._resources, self._words.say) or "", _WORDS)[0],
            "forum": "" if standing.ended else self._forum(standing.stage),
        }

    def _lead(self, side: str) -> str:
        return self._words.tell(f"lead.{side}") if side else ""

    def _forum(self, stage: str) -> str:
        forum = self._forums.get(stage, "")
        return forum.removeprefix("ORG:")

    def _name(self, codes: str, code: str) -> str:
        """Return the name of a code; a stage by its code and short name."""
        if (codes, code) not in self._told:
            self._told[codes, code] = self._named(codes, code)
        return self._told[codes, code]

    def _named(self, codes: str, code: str) -> str:
        if not code:
            return ""
        entry = self._resources.words[codes].get(code)
        if codes == "stage" and entry is not None and self._grouping is Grouping.AREA:
            return f"{code} {self._words.say.of(entry.more['short'])}"  # type: ignore[arg-type]  # a bilingual name
        return self._words.say.code(codes, code)

    def _day(self, ordinal: int | None) -> str:
        return "" if ordinal is None else self._words.say.day(self._today.fromordinal(ordinal))

    def _sums(self, asked: Iterable[tuple[Any, str]]) -> str:
        """Return what is asked for by currency; currencies are never added to each other."""
        sums: dict[str, Decimal] = {}
        for amount, currency in asked:
            if amount is not None:
                sums[currency] = sums.get(currency, Decimal(0)) + from_parts(int(amount))
        return " + ".join(self._words.amount(sums[one], one) for one in sorted(sums)) or "–"


def _without_sums(line: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in line.items() if name != "asked"}


def _forums(resources: Resources) -> dict[str, str]:
    """Return by stage the forum whose session comes next on its road: at that stage, or after it."""
    from registry.data.resources import PROCEDURES  # noqa: PLC0415 - placeholder

    found: dict[str, str] = {}
    for code in PROCEDURES:
        forum = ""
        for stage in reversed(resources.procedure(code).stages):
            forum = stage.limit.session or forum if stage.limit else forum
            found[stage.code] = forum
    return found
