"""Attaching a file: to which document, of which type, with which number and date. It is an act of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from registry.domain.fields.channel import DOCUMENTS
from registry.domain.problem import Unfit
from registry.domain.values.text import readable
from ui.actions.keys import KEYS, key_sequence
from ui.features.project.pending_files import PendingFile, pending_files
from ui.kit.forms.form import Form
from ui.kit.forms.form_context import context_of
from ui.kit.widgets.choice_box import ChoiceBox
from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.problem import Problem
    from registry.domain.project.project_file import ProjectFile
    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry
    from ui.desk.desk import Desk

_FIELDS = ("type", "title", "number", "date", "from_org", "language", "mark")
_COLUMNS = 2


class AttachForm(QFrame):
    """The form for a chosen file; Attach saves it at once, because that can be undone."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ref = ""
        self._path: Path | None = None
        self._name = ElidedLabel(role="section")
        self._document = ChoiceBox(self.tr("Document to attach this file to"), (), "", desk.look)
        self._form = self._make_form()
        self._problem = WrappedLabel(role="problem")
        self._back = WrappedLabel(self.tr("Your earlier entries have been restored."), role="small")
        self._attach = QPushButton(self.tr("Attach"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._build()
        self._connect()

    def begin(self, file: ProjectFile, path: Path, document_type: str, kept: Mapping[str, object]) -> None:
        """Show the form for a file; documents that already have one are not offered."""
        self._show_file(file, path, kept)
        self._form.load({"type": document_type or None})
        self._back.hide()
        self._keep()
        self._form.focus_first()

    def go_on(self, file: ProjectFile, begun: PendingFile, kept: Mapping[str, object]) -> None:
        """Restore the form as it was when the page was left."""
        self._show_file(file, begun.path, kept)
        self._form.load({})
        for field, raw in begun.typed.items():
            self._form.set_raw(field, raw)
        self._document.setCurrentIndex(max(self._document.findData(begun.document_id), 0))
        self._back.show()

    def _show_file(self, file: ProjectFile, path: Path, kept: Mapping[str, object]) -> None:
        self._ref, self._path = "", path  # input is not stored while the form is filled by the program
        self._name.set_text(path.name)
        self._document.clear()
        self._document.addItem(self.tr("New document"), None)
        for row in file.of("documents"):
            if row.id not in kept:
                self._document.addItem(self._called(row.values), row.id)
        self._form.set_problems({})
        self._problem.hide()
        self._ref = file.project.text("ref")
        self.setVisible(True)

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the keys that save, open the next project or go back: here they attach the file, or close the form."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _own_key(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Attach the file; on Escape close the form, whose entries are offered again when the page is opened."""
        act = _own_key(event)
        if act == "back":
            self._close()
        elif act:
            self._attach.click()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        if self._ref and self._path is not None:
            typed = {name: raw for name in _FIELDS if (raw := self._form.editor(name).so_far())}
            begun = PendingFile(self._path, self._document.currentData(), typed)
            pending_files(self._desk).keep(self._ref, begun)

    def _called(self, values: Mapping[str, str | int | None]) -> str:
        parts = (
            self._desk.registry.fields.display("documents", name, values.get(name))
            for name in ("type", "title")
        )
        return " · ".join(parts)

    def _make_form(self) -> Form:
        registry = self._desk.registry
        fields = [DOCUMENTS.by_id[name] for name in _FIELDS]
        return Form(fields, "documents", registry.fields, context_of(self._desk), _COLUMNS)

    def _build(self) -> None:
        self.setProperty("role", "card")
        self.setProperty("current", "true")
        self.setAccessibleName(self.tr("Attach file"))
        self._problem.hide()
        self._attach.setProperty("role", "primary")
        self._document.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._document.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        label = QLabel(self.tr("Document"))
        label.setProperty("role", "field")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._attach)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        choice = QVBoxLayout()
        choice.setSpacing(4)
        choice.addWidget(label)
        choice.addWidget(self._document)
        column.addWidget(self._name)
        column.addWidget(self._back)
        column.addLayout(choice)
        column.addWidget(self._form)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._attach.clicked.connect(self._on_attach)
        self._cancel.clicked.connect(self._on_cancel)
        self._document.currentIndexChanged.connect(self._on_document)
        self._form.edited.connect(self._on_edited)

    def _on_document(self) -> None:
        self._form.setVisible(self._document.currentData() is None)
        self._problem.hide()
        self._keep()

    def _on_edited(self, path: str) -> None:
        """Check a field again that had a problem and was changed."""
        editor = self._form.editor(path)
        if editor.problems and (raw := editor.so_far()):
            editor.set_problems(self._wrong(path, raw))
        self._problem.hide()
        self._keep()

    def _wrong(self, path: str, raw: str) -> tuple[str, ...]:
        registry = self._desk.registry
        try:
            DOCUMENTS.by_id[path].kind.parse(raw, registry.words)
        except Unfit as unfit:
            return (registry.spoken.sentence(unfit.at(path, raw), "documents"),)
        return ()

    def _on_cancel(self) -> None:
        pending_files(self._desk).drop(self._ref)
        self._close()

    def _close(self) -> None:
        self.setVisible(False)
        self.closed.emit()

    def _on_attach(self) -> None:
        path, ref, document_id = self._path, self._ref, self._document.currentData()
        if path is None:
            return
        values = self._form.changes() if document_id is None else {}
        if document_id is None and "type" not in values:
            values["type"] = self._form.editor("type").raw()

        def attach(registry: Registry, acting: ActContext) -> ChangeSet | None:
            return registry.attachments.attach(ref, document_id, path, values, acting)

        self._desk.do(attach, done=self._on_done, refused=self._on_refused, by=self)

    def _on_done(self, made: ChangeSet | None) -> None:
        if made is not None and self._path is not None:
            message = self.tr("Attached {file} to {ref}").format(
                file=readable(self._path.name), ref=self._ref
            )
            self._desk.notice(message, undo=True)
        self._on_cancel()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        spoken = self._desk.registry.spoken
        by_field: dict[str, list[str]] = {}
        for one in problems:
            by_field.setdefault(one.field.rpartition(".")[2], []).append(spoken.sentence(one, "documents"))
        self._form.set_problems(by_field)
        others = [words for field, words in by_field.items() if field not in self._form.paths]
        self._problem.set_text("\n".join(sentence for words in others for sentence in words))
        self._problem.setVisible(bool(others))
        self._form.focus_first_problem()


def _own_key(event: QKeyEvent) -> str:
    """Return the command of the page whose key this is, if the form gives that key its own meaning; empty otherwise."""
    pressed = QKeySequence(event.keyCombination())
    return next(
        (name for name in ("save", "save_and_next", "back") if key_sequence(KEYS[name]) == pressed), ""
    )
