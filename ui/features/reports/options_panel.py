"""The options of a report, left of its preview: kind, projects, language and paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from registry.domain.access.release import OWN
from registry.domain.reports.request import Grouping, Paper, ReportKind
from registry.domain.vocabulary.language import Language
from ui.features.reports.radio_group import RadioGroup
from ui.features.reports.report_options import About, ReportOptions, Scope, kept, kept_scope, nearest
from ui.kit.widgets.chip import Chip
from ui.kit.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.domain.reports.report import ReportDescription
    from ui.desk.desk import Desk

_OWN_NAMES = ((Language.EN.value, "English"), (Language.KO.value, "한국어"))
"""Each language by its own name, whatever the language of the window."""

_PAPERS = ((Paper.A4.value, "A4"), (Paper.LETTER.value, "US Letter"))


class OptionsPanel(QWidget):
    """All options; `choice` returns their present values."""

    changed = Signal()
    """The person changed an option."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._about = offered(desk)
        self._choice = kept(desk)
        self._counts: dict[Scope, int] = {}
        self._build()
        self._connect()
        self._turn_to(self._choice.kind)
        self.count()
        # Asked in the background: the first question loads the modules for reports.
        desk.ask_later(
            lambda registry: registry.reports.kinds(), self._on_kinds_told, about="kinds of report"
        )

    @property
    def choice(self) -> ReportOptions:
        """The present options."""
        return self._choice

    @property
    def about(self) -> About:
        """The projects a report can be about."""
        return self._about

    def set_about(self, about: About) -> None:
        """Change the projects a report can be about; the present options stay as far as possible."""
        if about != self._about:
            self._about = about
            remember(self._desk, about)
            self._counts.pop(Scope.LISTED, None)
        self._turn_to(self._choice.kind)
        self.count()

    def count(self) -> None:
        """Count the projects of each scope again."""
        about = self._about
        wanted = {scope: about.query_of(scope) for scope in (Scope.LISTED, Scope.OPEN)}
        self._desk.ask_later(
            lambda registry: {
                scope: registry.projects.count(query) for scope, query in wanted.items() if query is not None
            },
            self._on_counted,
            about="projects to report on",
        )

    def show_kind(self, kind: ReportKind) -> None:
        """Select a kind of report; project sheets are about the projects selected in the list."""
        self._turn_to(kind)
        if kind is ReportKind.SHEET and self._about.has(Scope.CHOSEN):
            self._choice = replace(self._choice, scope=Scope.CHOSEN)
        self._show()

    def focus_first(self) -> None:
        """Focus the selected kind of report."""
        self._kinds.focus_chosen()

    def _turn_to(self, kind: ReportKind) -> None:
        """Select a kind of report, with the scope last used for it."""
        scope = nearest(kind, kept_scope(self._desk.settings, kind), self._about)
        self._choice = replace(self._choice, kind=kind, scope=scope)
        self._show()

    def _build(self) -> None:
        self._kinds = RadioGroup(self.tr("Report"), [kind.value for kind in ReportKind])
        self._scopes = RadioGroup(self.tr("Projects"), [scope.value for scope in Scope])
        self._language = self._box(self.tr("Report language"), _OWN_NAMES, self._choice.language)
        self._paper = self._box(self.tr("Paper size"), _PAPERS, self._choice.paper)
        groupings = (
            (Grouping.STAGE.value, self.tr("By stage")),
            (Grouping.AREA.value, self.tr("By priority area")),
        )
        self._grouping = self._box(self.tr("Group by"), groupings, self._choice.grouping)
        words = self._desk.registry.words["audience"]
        self._audience = self._box(
            self.tr("Audience"),
            [(one.code, one.name[self._desk.language]) for one in words.entries],
            self._choice.audience,
        )
        self._audience.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._contacts = Chip(self.tr("Include points of contact"), self._desk.look)
        self._contacts.setChecked(self._choice.contacts)
        self._red = Chip(self.tr("Red first"), self._desk.look)
        self._red.setChecked(self._choice.red_first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._kinds)
        column.addWidget(self._scopes)
        self._grouped = _under(self._grouping, self._red)
        whom = _under(self._audience, self._contacts)
        for part in (whom, self._grouped, _under(self._language), _under(self._paper)):
            column.addWidget(part)

    def _box(self, name: str, entries: Sequence[tuple[str, str]], chosen: str) -> ChoiceBox:
        return ChoiceBox(name, entries, chosen, self._desk.look)

    def _connect(self) -> None:
        self._kinds.chosen.connect(self._on_kind)
        self._scopes.chosen.connect(self._on_scope)
        for box in (self._audience, self._language, self._paper, self._grouping):
            box.activated.connect(self._on_form)
        for chip in (self._red, self._contacts):
            chip.clicked.connect(self._on_form)

    def _show(self) -> None:
        self._kinds.set_chosen(self._choice.kind)
        self._scopes.set_chosen(self._choice.scope)
        for scope in Scope:
            self._scopes.set_words(scope, self._describe(scope))
            self._scopes.set_possible(scope, possible=self._about.has(scope))
        self._grouped.setVisible(self._choice.kind is ReportKind.PIPELINE)
        self._contacts.setVisible(self._choice.kind is ReportKind.SHEET and self._choice.audience != OWN)

    def _describe(self, scope: Scope) -> str:
        refs = self._about.refs
        if scope is Scope.CHOSEN and len(refs) == 1:
            return self.tr("Selected project, {ref}").format(ref=refs[0])
        if scope is Scope.CHOSEN:
            return self.tr("Selected projects ({number})").format(number=f"{len(refs):,}")
        number = self._counts.get(scope)
        if number is None:
            return self.tr("Projects in the list") if scope is Scope.LISTED else self.tr("All open projects")
        listed, opened = self.tr("Projects in the list ({number})"), self.tr("All open projects ({number})")
        return (listed if scope is Scope.LISTED else opened).format(number=f"{number:,}")

    def _take(self, choice: ReportOptions) -> None:
        if choice != self._choice:
            self._choice = choice
            choice.keep(self._desk.settings)
            self._show()
            self.changed.emit()

    # Slots

    def _on_kinds_told(self, kinds: Sequence[ReportDescription]) -> None:
        for one in kinds:
            self._kinds.set_words(one.kind, one.name, one.about)

    def _on_counted(self, counts: dict[Scope, int]) -> None:
        self._counts = counts
        self._show()

    def _on_kind(self, value: str) -> None:
        kind = ReportKind(value)
        scope = nearest(kind, kept_scope(self._desk.settings, kind), self._about)
        self._take(replace(self._choice, kind=kind, scope=scope))

    def _on_scope(self, value: str) -> None:
        self._take(replace(self._choice, scope=Scope(value)))

    def _on_form(self) -> None:
        self._take(
            replace(
                self._choice,
                language=Language(self._language.value),
                paper=Paper(self._paper.value),
                grouping=Grouping(self._grouping.value),
                red_first=self._red.isChecked(),
                audience=self._audience.value,
                contacts=self._contacts.isChecked(),
            )
        )


def _under(box: ChoiceBox, *beneath: QWidget) -> QWidget:
    """Return an option with its label above and additional widgets below."""
    made = QWidget()
    label = QLabel(box.accessibleName())
    label.setProperty("role", "small")
    label.setBuddy(box)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label)
    for widget in (box, *beneath):
        column.addWidget(widget)
    return made


_OFFERED: WeakKeyDictionary[Desk, About] = WeakKeyDictionary()


def offered(desk: Desk) -> About:
    """Return what was last offered at a desk; nothing at first."""
    return _OFFERED.get(desk, About())


def remember(desk: Desk, about: About) -> None:
    """Remember what is offered, for the next window of this desk."""
    _OFFERED[desk] = about
