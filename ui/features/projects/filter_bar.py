"""The filters above the list: a text field, filter chips, and a button that clears them all."""

from __future__ import annotations

from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from registry.domain.project.forums import FORUMS
from ui.features.projects.filter_line import FilterLine
from ui.features.projects.list_query import GROUP, PARTNER, RAG, Narrowing
from ui.features.projects.stage_text import StageText
from ui.kit.widgets.chip import Chip
from ui.kit.widgets.filter_chip import FilterChip
from ui.kit.widgets.flow_layout import FlowLayout
from ui.kit.widgets.plain_text import as_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from registry.domain.vocabulary.code_lists import Code
    from registry.services.registry import Registry
    from ui.desk.desk import Desk

_LINE_WIDTH = 120


class FilterBar(QWidget):
    """The filters of the list."""

    changed = Signal()
    """The person changed a filter; `narrowing()` returns the new state."""

    list_wanted = Signal()
    """The focus should move to the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shows_all = False
        """Whether the rarer filters were asked for."""
        self._is_taking = False
        """Whether filters are being set by something else than a person's hand."""
        self._build()
        self._connect()

    def narrowing(self) -> Narrowing:
        """Return the text and the selected codes."""
        codes = {name: chip.chosen() for name, chip in self._chips.items() if chip.chosen()}
        return Narrowing(self._line.text().strip(), codes, self._late.isChecked(), self._no_date.isChecked())

    def set_narrowing(self, narrowing: Narrowing) -> None:
        """Set all filters without emitting `changed`."""
        self._is_taking = True
        self._line.set_text(narrowing.text)
        for name, chip in self._chips.items():
            chip.set_chosen(tuple(narrowing.codes.get(name, ())))
        self._late.setChecked(narrowing.late)
        self._no_date.setChecked(narrowing.no_date)
        self._is_taking = False
        self._show()

    def is_narrowing(self) -> bool:
        """Return whether any filter is set."""
        return bool(self.narrowing())

    def clear(self) -> None:
        """Clear every filter."""
        self.set_text("")

    def set_text(self, text: str) -> None:
        """Search for a text, with all other filters cleared."""
        self.set_narrowing(Narrowing(text))
        self.changed.emit()

    def reset(self) -> None:
        """Clear every filter without emitting `changed`."""
        self.set_narrowing(Narrowing())

    def focus_line(self) -> None:
        """Focus the text field with its text selected."""
        self._line.setFocus()
        self._line.selectAll()

    def _build(self) -> None:
        look = self._desk.look
        self._line = FilterLine(look)
        self._line.setFixedWidth(_LINE_WIDTH)
        self._chips = {name: FilterChip(self._name(name), look) for name in FILTERS}
        for name, chip in self._chips.items():
            chip.offer(partial(choices, name, self._desk.registry))
        self._late, self._no_date = Chip(self.tr("Late"), look), Chip(self.tr("No date"), look)
        self._no_date.setToolTip(as_tip(self.tr("Projects waiting for a session that has no date yet")))
        self._no_date.setAccessibleDescription(self._no_date.toolTip())
        self._more = QToolButton()
        self._more.setIcon(look.icon("plus"))
        self._more.setAccessibleName(self.tr("More filters"))
        self._more.setToolTip(as_tip(self._more.accessibleName()))
        self._clear = QPushButton(self.tr("Clear filters"))
        self._clear.setProperty("role", "link")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self)
        rarer = [self._chips[name] for name in _RARER]
        usual = [chip for chip in self._chips.values() if chip not in rarer]
        for widget in (self._line, *usual, self._late, *rarer, self._no_date, self._more, self._clear):
            flow.addWidget(widget)
        self._show()

    def _name(self, name: str) -> str:
        """Return a short name for a chip, where there is one; otherwise the name of the field."""
        field_name = self._desk.registry.fields.name
        return {
            "area": self.tr("Area"),
            PARTNER: self.tr("Partner"),
            "stage": field_name("standing", "stage"),
            "state": field_name("standing", "state"),
            "procedure": field_name("project", "procedure"),
            RAG: self.tr("Rating"),
            **{rarer: field_name("project", rarer) for rarer in _RARER if rarer != FORUMS},
            FORUMS: self.tr("Forum"),
        }[name]

    def _connect(self) -> None:
        self._line.typed.connect(self._on_changed)
        self._line.list_wanted.connect(self.list_wanted)
        self._late.toggled.connect(self._on_changed)
        self._no_date.toggled.connect(self._on_changed)
        self._clear.clicked.connect(self._on_clear)
        self._more.clicked.connect(self._on_more)
        for chip in self._chips.values():
            chip.changed.connect(self._on_changed)

    def _show(self) -> None:
        self._clear.setVisible(self.is_narrowing())
        rarer = [self._chips[name] for name in _RARER]
        shown = self._shows_all or self._no_date.isChecked() or any(chip.chosen() for chip in rarer)
        for chip in (*rarer, self._no_date):
            chip.setVisible(shown)
        self._more.setVisible(not shown)

    # Slots

    def _on_changed(self) -> None:
        if not self._is_taking:
            self._show()
            self.changed.emit()

    def _on_more(self) -> None:
        """Show the rarer filters, and move to the first of them."""
        self._shows_all = True
        self._show()
        self._chips[_RARER[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clear(self) -> None:
        self.clear()
        self._line.setFocus()


Choice = tuple[str, str]

_RARER = ("themes", "principles", "channel", FORUMS)
FILTERS = ("area", PARTNER, "stage", "state", "procedure", RAG, *_RARER)
"""The ids of the filters, in reading order; the rarer ones are shown when they are asked for."""
_LISTS = {"themes": "theme", "principles": "principle"}
"""Maps fields of several codes to their code lists, where the names differ."""

_WORST_FIRST = ("red", "amber", "green", "grey")
_OWN = frozenset({"KOR", "USA"})

_NOT_OF_THE_REGION = frozenset({"LIKE_MINDED", "AECA_15"})
"""Groups that extend beyond the Indo-Pacific: their members are not listed before other countries."""


def choices(name: str, registry: Registry) -> tuple[Choice, ...]:
    """Return the codes of a filter with their names."""
    made: dict[str, Callable[[Registry], Iterable[Choice]]] = {
        PARTNER: _partners,
        "stage": _stages,
        RAG: _rags,
        FORUMS: _forums,
    }
    return tuple(made[name](registry) if name in made else _codes(name, registry))


def _codes(name: str, registry: Registry) -> Iterable[Choice]:
    entries = registry.words[_LISTS.get(name, name)].entries
    return ((entry.code, entry.name[registry.language]) for entry in entries if not entry.retired)


def _forums(registry: Registry) -> Iterable[Choice]:
    words, language = registry.words["organisation"], registry.language
    return sorted(((code, words.label(code, language)) for code in registry.forums), key=itemgetter(1))


def _stages(registry: Registry) -> Iterable[Choice]:
    words = StageText(registry)
    return ((entry.code, words.label(entry.code)) for entry in registry.words["stage"].entries)


def _rags(registry: Registry) -> Iterable[Choice]:
    return ((code, registry.fields.code("rag", code)) for code in _WORST_FIRST)


def _partners(registry: Registry) -> Iterable[Choice]:
    """Yield groups, then countries of the region, then all others, each sorted by name."""
    groups = registry.groups
    near = {country for code in groups.keys() - _NOT_OF_THE_REGION for country in groups[code]}
    yield from ((GROUP + code, name) for code in groups if (name := _group_name(code, registry)))
    entries = [one for one in registry.words["country"].entries if _may_be_partner(one)]
    for entry in sorted(entries, key=lambda one: (one.code not in near, one.name[registry.language])):
        yield entry.code, entry.name[registry.language]


def _may_be_partner(entry: Code) -> bool:
    return entry.code not in _OWN and not entry.retired and entry.more.get("partner") is not False


def _group_name(code: str, registry: Registry) -> str:
    """Return the name of a group: that of the body its members form, or empty when there is none."""
    body = registry.words["organisation"].find(code)
    return body.name[registry.language] if body else ""
