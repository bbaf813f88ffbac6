"""Tables of projects as offices make them, drawn with what stands in them beside projects, and what a person reads.

The words are those of the reports the cases were made after (`K8`, `K9`, `K11` and the running numbers of `K1`), not
those of the reader. All content is FICTIONAL.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.domain.exchange.workbook import Cell, CellKind, Sheet, Workbook

if TYPE_CHECKING:
    from random import Random

TITLES = {
    "en": (
        "Coastal radar maintenance", "Harbour patrol course", "Cyber defence drill", "Hospital ship visit",
        "Airfield fire safety", "Mine clearance instructors", "Total Force logistics study", "Peacekeeping kit",
        "Sub-surface survey", "Search and rescue divers", "Signals repair yard", "Boarding team training",
    ),
    "ko": (
        "해양감시 역량강화", "장비정비 교육과정", "사이버 방어 훈련", "군의료 교류", "소방안전 과정",
        "지뢰제거 교관 파견",
        "통계 체계 연수", "평화유지 공병 교육", "수중 측량 지원", "해상 구조 잠수사", "통신 정비 협력", "검색팀 훈련",
    ),
}  # fmt: skip
COUNTRIES = {
    "en": ("Philippines", "Viet Nam", "Thailand", "Fiji", "Kenya", "Indonesia"),
    "ko": ("필리핀", "베트남", "태국", "피지", "케냐", "인도네시아"),
}
HEADERS = {
    "en": {
        "no": ("No.", "#", "S/N"), "id": ("Project ID", "Project No"), "title": ("Project title", "Title"),
        "country": ("Country", "Partner country"), "start": ("Start date",), "end": ("End date",),
        "cost": ("Budget (USD)", "Total cost (USD)"), "officer": ("Desk officer",),
    },
    "ko": {
        "no": ("연번", "순번", "번호"), "id": ("사업번호", "관리번호"), "title": ("사업명", "과제명"),
        "country": ("국가", "대상국"), "start": ("시작일", "착수일"), "end": ("종료일", "완료일"),
        "cost": ("예산(USD)", "총사업비(USD)"), "officer": ("담당자",),
    },
}  # fmt: skip
SUMS = {
    "en": ("{group} Total", "Subtotal", "Sub-total ({count} projects)", "Total for {group}"),
    "ko": ("소계", "{group} 소계", "소 계 ({count}건)", "{group} 계"),
}
TOTALS = {
    "en": ("Total", "Grand Total", "Overall total", "TOTAL US$", "Total ({count} projects)"),
    "ko": ("합계", "총계", "합 계 ({count}건)", "총 {count}건", "누계"),
}
HEADINGS = {
    "en": ("I. {group}", "{group}", "{group} ({count} projects)", "■ {group}", "[{group}]"),
    "ko": ("Ⅰ. {group}", "{group}", "{group} ({count}건)", "□ {group}", "가. {group}"),
}
NOTES = {
    "en": (
        "* Figures are provisional",
        "Note: as approved in 2026",
        "Source: Policy Division",
        "1) no transport",
    ),
    "ko": ("※ 예산은 변경될 수 있음", "주1) 환율 1,350원", "* 자료: 국제정책과", "비고: 잠정"),
}
EXAMPLES = {"en": ("Example", "(Example)", "e.g."), "ko": ("(예시)", "예시", "작성 예시")}


@dataclass(slots=True)
class GeneratedTable:
    """A table, cell by cell, and the projects a person reads in it: row to what its cells mean."""

    language: str
    columns: list[str]
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    projects: dict[int, dict[str, object]] = field(default_factory=dict)

    @property
    def workbook(self) -> Workbook:
        """The workbook with this table."""
        return Workbook("t.xlsx", "", "xlsx", (Sheet("Table", self.rows, merged=tuple(self.merged)),))

    def place(self, name: str) -> int:
        """Return the column of a field; 0 when the table has none."""
        return self.columns.index(name) + 1 if name in self.columns else 0

    def add(self, cells: dict[int, Cell], gap: int = 0) -> int:
        """Add a row below the others; returns its number."""
        row = max(self.rows, default=0) + 1 + gap
        self.rows[row] = cells
        return row


def generated(random: Random) -> GeneratedTable:
    """Draw a table: groups by country, with headings, merged cells, sums, notes, examples and headers once more."""
    language = random.choice(("en", "ko"))
    columns = [
        "title",
        "country",
        *(name for name in ("start", "end", "cost", "officer") if random.random() < 0.8),
    ]
    random.shuffle(columns)
    columns = [*(name for name in ("no", "id") if random.random() < 0.6), *columns]
    table = GeneratedTable(language, columns)
    headers = {at: Cell(random.choice(HEADERS[language][name])) for at, name in enumerate(columns, 1)}
    if random.random() < 0.4:
        table.add({1: Cell("2026")})
    table.add(headers)
    if random.random() < 0.2:
        words = {at: Cell("x") for at in headers}
        table.add({**words, table.place("title"): Cell("Any"), 1: Cell(random.choice(EXAMPLES[language]))})
    titles = random.sample(TITLES[language], random.randint(4, 12))
    style = _Style(random)
    while titles:
        group = [titles.pop() for _ in range(min(len(titles), random.randint(1, 4)))]
        _add_group(table, random, style, random.choice(COUNTRIES[language]), group)
        if random.random() < 0.1:
            table.add(headers)
    if table.place("cost") and random.random() < 0.7:
        total = sum(int(str(one["cost"])) for one in table.projects.values())
        _add_sum(table, random, random.choice(TOTALS[language]).format(count=len(table.projects)), total)
    for text in random.sample(NOTES[language], random.randint(0, 3)):
        table.add({random.choice((1, table.place("title"))): Cell(text)}, gap=random.randint(0, 1))
    return table


class _Style:
    """How one table is made throughout."""

    def __init__(self, random: Random) -> None:
        self.headings, self.merges, self.sums, self.restarts = (random.random() < 0.5 for _ in range(4))
        self.number = 0


def _add_group(table: GeneratedTable, random: Random, style: _Style, country: str, titles: list[str]) -> None:
    language, count = table.language, len(titles)
    if style.headings:
        row = table.add({1: Cell(random.choice(HEADINGS[language]).format(group=country, count=count))})
        table.merged += [(row, 1, row, len(table.columns))] if random.random() < 0.5 else []
    style.number = 0 if style.restarts else style.number
    first = max(table.rows) + 1
    for title in titles:
        style.number += 1 + (random.random() < 0.1)
        _add_project(table, random, style.number, country, title)
    place = table.place("country")
    if style.merges and count > 1:
        table.merged.append((first, place, first + count - 1, place))
        for row in range(first + 1, first + count):
            del table.rows[row][place]
    if style.sums and table.place("cost"):
        cost = sum(int(str(table.projects[row]["cost"])) for row in range(first, first + count))
        _add_sum(table, random, random.choice(SUMS[language]).format(group=country, count=count), cost)


def _add_project(table: GeneratedTable, random: Random, number: int, country: str, title: str) -> None:
    start = datetime.date(2026, 1, 1) + datetime.timedelta(days=random.randint(0, 300))
    end = start + datetime.timedelta(days=random.randint(30, 500))
    cost = random.randint(1, 90) * random.choice((5, 10, 100, 1000))
    cells = {
        "no": Cell(str(number), CellKind.NUMBER),
        "id": Cell(f"KM-{len(table.projects) + 100}"),
        "title": Cell(title),
        "country": Cell(country),
        "start": Cell(start.isoformat(), CellKind.DATE),
        "end": Cell(end.isoformat(), CellKind.DATE),
        "cost": Cell(str(cost), CellKind.NUMBER),
        "officer": Cell("Kim"),
    }
    meant: dict[str, object] = {"title": title, "country": country, "cost": cost, "start": start, "end": end}
    row = table.add({at: cells[name] for at, name in enumerate(table.columns, 1)})
    table.projects[row] = {name: value for name, value in meant.items() if name in table.columns}


def _add_sum(table: GeneratedTable, random: Random, label: str, amount: int) -> None:
    places = [place for place in (1, table.place("title")) if place != table.place("cost")]
    table.add({random.choice(places): Cell(label), table.place("cost"): Cell(str(amount), CellKind.NUMBER)})
