"""The default columns of the list of projects, followed by those a person can add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.fields.project import PROJECT
from registry.domain.vocabulary.language import Language
from ui.features.projects.amounts import amount_forms, exact_amount, short_amount
from ui.features.projects.chosen_columns import chosen_columns
from ui.features.projects.line import ALWAYS_READ, ProjectLine
from ui.features.projects.stage_text import StageText, marks_of
from ui.kit.tables.column import LEAST_AMOUNT, Alignment, CellPainter, Column

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.services.registry import Registry

TITLE = "title"
"""The column with the title in the language of the screen, or else in the other one."""

ROOMY_FROM = 1_100
"""The width of the list in pixels from which text columns beside the title are widened."""

ROOMY_WIDTHS = {"stage": 200, "waits_for": 220}
"""The widths of these columns in a wide list, until the person resizes them."""

GIVING_WAY = ("waits_for", "days_in_stage", "rag", "cost", "countries")
"""The columns hidden one after another where the title would have too little room, until the person arranges the list.

First those that the inspector shows too.
"""

_TITLE_ROOM = 190
"""The least width of the title in pixels: more than any other column has at first."""

_PARTNERS_SHOWN = 3


def columns(registry: Registry) -> tuple[Column[ProjectLine], ...]:
    """Return all columns in the language of the registry."""
    return (*_Columns(registry).usual(), *chosen_columns(registry))


def sort_field(column_id: str, language: Language) -> str:
    """Return the id of the field by which the registry sorts a column."""
    return f"title_{language.value}" if column_id == TITLE else column_id


def fields_of(column_ids: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of the project fields needed for the cells of some columns."""
    shown = [field for name in column_ids if (field := PROJECT.by_id.get(name))]
    units = (field.currency for field in shown if field.currency)
    return tuple(dict.fromkeys((*ALWAYS_READ, *(field.id for field in shown), *units)))


class _Columns:
    """Creates the default columns."""

    def __init__(self, registry: Registry) -> None:
        self._name, self._code = registry.fields.name, registry.fields.code
        self._language = registry.language
        self._stages = StageText(registry)
        korean = registry.language is Language.KO
        self._titles = ("title_ko", "title_en") if korean else ("title_en", "title_ko")

    def usual(self) -> tuple[Column[ProjectLine], ...]:
        """Return them from left to right."""
        return (
            Column("ref", _heading("ref"), lambda line: line.ref, 122),
            Column(TITLE, _heading(TITLE), self._title, _TITLE_ROOM, stretches=True),
            Column(
                "countries",
                _heading("countries"),
                _partners,
                112,
                speech=self._partner_names,
                copied=self._partner_names,
            ),
            self._stage(),
            self._days(),
            self._rag(),
            self._requested(),
            self._waits_for(),
        )

    def _stage(self) -> Column[ProjectLine]:
        return Column(
            "stage",
            self._name("standing", "stage"),
            lambda line: self._stages.of(line.standing),
            128,
            speech=lambda line: self._stages.speech(line.standing),
            value=lambda line: marks_of(line.standing),
            painter=CellPainter.STAGE,
        )

    @staticmethod
    def _days() -> Column[ProjectLine]:
        return Column(
            "days_in_stage",
            _heading("days_in_stage"),
            lambda line: "–" if line.days is None else f"{line.days:,}",
            48,
            Alignment.RIGHT,
            speech=_spoken_days,
            value=lambda line: line.late,
            painter=CellPainter.DAYS,
        )

    def _rag(self) -> Column[ProjectLine]:
        return Column(
            "rag",
            _heading("rag"),
            lambda line: self._code("rag", line.rag),
            60,
            speech=lambda line: self._code("rag", line.rag),
            value=lambda line: line.rag,
            painter=CellPainter.RAG,
        )

    def _requested(self) -> Column[ProjectLine]:
        return Column(
            "cost",
            _heading("cost"),
            self._cost,
            118,
            Alignment.RIGHT,
            value=lambda line: amount_forms(
                line.values.get("cost"), line.text("cost_currency"), self._language
            ),
            painter=CellPainter.AMOUNT,
            least=LEAST_AMOUNT,
            copied=lambda line: exact_amount(line.values.get("cost"), line.text("cost_currency")),
        )

    def _waits_for(self) -> Column[ProjectLine]:
        return Column(
            "waits_for",
            self._name("standing", "waits_for"),
            lambda line: line.waits_for or "–",
            96,
            painter=CellPainter.MUTED,
        )

    def _title(self, line: ProjectLine) -> str:
        first, second = self._titles
        return line.text(first) or line.text(second)

    def _cost(self, line: ProjectLine) -> str:
        return short_amount(line.values.get("cost"), line.text("cost_currency"), self._language)

    def _partner_names(self, line: ProjectLine) -> str:
        return ", ".join(self._code("country", code) for code in line.partners)


def _heading(column_id: str) -> str:
    """Return a heading short enough for a column; the field's own name is longer."""
    return {
        "ref": QCoreApplication.translate("ProjectColumns", "No."),
        TITLE: QCoreApplication.translate("ProjectColumns", "Title"),
        "countries": QCoreApplication.translate("ProjectColumns", "Partners"),
        "days_in_stage": QCoreApplication.translate("ProjectColumns", "Days"),
        "rag": QCoreApplication.translate("ProjectColumns", "Rating"),
        "cost": QCoreApplication.translate("ProjectColumns", "Total cost"),
    }[column_id]


def _partners(line: ProjectLine) -> str:
    """Return as many country codes as fit in the column, and the number of further ones."""
    codes = line.partners
    if len(codes) <= _PARTNERS_SHOWN:
        return " ".join(codes)
    shown = codes[: _PARTNERS_SHOWN - 1]
    return f"{' '.join(shown)} +{len(codes) - len(shown)}"


def _spoken_days(line: ProjectLine) -> str:
    if line.days is None:
        return QCoreApplication.translate("ProjectColumns", "Days not counted")
    days = QCoreApplication.translate("ProjectColumns", "%n day(s)", "", line.days)
    if not line.late:
        return days
    return QCoreApplication.translate("ProjectColumns", "{days}, late").format(days=days)
