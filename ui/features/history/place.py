"""The place “History”: the acts in the whole registry, newest first, with buttons to undo or redo them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from registry.domain.journal.change_set import EXPORT, OFFICER
from registry.services.history.history import UndoOffer
from ui.actions.place import Place
from ui.actions.requests import UndoRequest
from ui.features.history.act_columns import columns
from ui.kit.sentence import filled
from ui.kit.style.look import BESIDE
from ui.kit.tables.rows_model import RowsModel
from ui.kit.tables.scroll_anchor import ListPosition, ScrollAnchor
from ui.kit.tables.view import ListView

if TYPE_CHECKING:
    from registry.services.history.history import PastAct
    from ui.desk.desk import Desk, SavedChange

_PAGE = 200
_ABOUT = "history of the registry"


class HistoryPlace(Place):
    """The acts of the registry, including those on projects that no longer exist."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = _PAGE
        self._returning: ListPosition | None = None
        """The position to restore as soon as the acts have been read."""
        self._model: RowsModel[PastAct] = RowsModel(
            columns(desk.language, desk.registry.fields), lambda past: past.change_set.act.id, self
        )
        self._view = ListView(self._model, desk.look)
        self._count, self._why_not = QLabel(), QLabel()
        self._undo = QPushButton()
        self._earlier = QPushButton(self.tr("Show earlier entries"))
        self._build()
        self._connect()
        self._read()

    @override
    def enter(self) -> None:
        """Focus the newest act, or the one that was current before."""
        self._read()
        self._view.setFocus()

    @override
    def whereabouts(self) -> str:
        """Return how many acts are shown, the selection and the scroll position."""
        return json.dumps({"wanted": self._wanted, "position": ScrollAnchor(self._view).position.text()})

    @override
    def return_to(self, whereabouts: str) -> None:
        """Show as many acts again, at the same position."""
        kept = json.loads(whereabouts)
        self._wanted, self._returning = int(kept["wanted"]), ListPosition.read(kept["position"])
        self._read()

    def _build(self) -> None:
        self.setProperty("role", "window")
        self._view.setAccessibleName(self.tr("History of the registry, newest first"))
        self._view.setSelectionMode(ListView.SelectionMode.SingleSelection)
        self._earlier.setProperty("role", "link")
        self._earlier.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addWidget(self._view, 1)
        whole.addWidget(self._earlier)

    def _head(self) -> QWidget:
        head, title = QWidget(), QLabel(self.tr("History"))
        title.setProperty("role", "title")
        for small in (self._count, self._why_not):
            small.setProperty("role", "small")
        self._undo.setProperty("role", "primary")
        self._undo.setIconSize(BESIDE)
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(12)
        line.addWidget(title)
        line.addWidget(self._count)
        line.addStretch(1)
        line.addWidget(self._why_not)
        line.addWidget(self._undo)
        return head

    def _connect(self) -> None:
        self._desk.changed.connect(self._on_changed)
        self._view.opened.connect(self._on_opened)
        self._view.chosen.connect(self._on_chosen)
        self._view.copy_wanted.connect(self._on_copy_wanted)
        self._undo.clicked.connect(lambda: self._on_opened(self._view.current_id()))
        self._earlier.clicked.connect(self._on_earlier)

    def _read(self) -> None:
        wanted = self._wanted
        self._desk.ask_later(lambda registry: registry.history.acts(wanted), self._on_read, about=_ABOUT)

    def _current(self) -> PastAct | None:
        return self._model.row_at(self._model.index_of(self._view.current_id()))

    # Slots

    def _on_changed(self, _written: SavedChange) -> None:
        self._read()

    def _on_read(self, acts: list[PastAct]) -> None:
        at = self._view.current_id()
        self._model.set_rows(acts)
        self._count.setText(self.tr("latest %n", "", len(acts)))
        self._earlier.setVisible(len(acts) == self._wanted)
        if self._returning is not None:
            ScrollAnchor(self._view, self._returning).again()
            self._returning = None
        elif acts and not (at and self._view.go_to(at)):
            self._view.go_to(acts[0].change_set.act.id)
        self._on_chosen(())

    def _on_chosen(self, _ids: object) -> None:
        """Update the button for the current act: undo, redo, or why neither is possible."""
        past = self._current()
        offer = past.offer if past is not None else UndoOffer.NOTHING
        redo = offer is UndoOffer.REDO
        possible = offer is not UndoOffer.NOTHING and not self._desk.read_only
        self._undo.setText(self.tr("Redo…") if redo else self.tr("Undo…"))
        self._undo.setIcon(self._desk.look.icon_beside("redo-2" if redo else "undo-2", "on_accent"))
        self._undo.setEnabled(possible)
        self._why_not.setText("" if possible or past is None else self._reason(past))

    def _reason(self, past: PastAct) -> str:
        """Return why an entry can be neither undone nor redone here, and what to do instead."""
        if self._desk.read_only:
            return self.tr("This registry is read-only")
        act = past.change_set.act
        if act.kind == EXPORT:
            template = self.tr(
                "Can't undo an export: {exchange} has already been sent. Record a correction instead."
            )
            return filled(template, exchange=act.exchange)
        if past.original is not None:
            return self.tr("Undo or redo entry {number} instead").format(number=past.original.seq)
        if act.kind == OFFICER:
            return self.tr("A change of name or office can't be undone here; change it again in Preferences")
        return self.tr("Creating, restoring or upgrading a registry can't be undone")

    def _on_opened(self, act_id: str) -> None:
        past = self._model.row_at(self._model.index_of(act_id))
        if past is None or self._desk.read_only:
            return
        if past.offer is UndoOffer.NOTHING:
            self._desk.notice(self._reason(past))
        else:
            self.undo_wanted.emit(UndoRequest(act_id, redo=past.offer is UndoOffer.REDO))

    def _on_earlier(self) -> None:
        self._wanted += _PAGE
        self._read()

    def _on_copy_wanted(self) -> None:
        self._desk.notice(self.tr("Copied %n row(s)", "", self._view.copy_chosen()))
