"""Documents: a file is attached in one act, opened as a copy, and never run."""

from __future__ import annotations

import stat
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from tests.domain.attachment_contents import CONTENTS
from tests.ui.features.project.conftest import PATROL_VESSEL, STUDY
from tests.ui.features.project.keys import CTRL, SHIFT, focused, press, rewrite, tab_to, write
from tests.ui.features.project.page import settled
from ui.features.project import file_row
from ui.features.project.attach_form import AttachForm
from ui.features.project.documents_card import DocumentsCard
from ui.features.project.sections import SectionId
from ui.kit.dialogs import file_dialogs
from ui.kit.forms.editor import Editor
from ui.kit.forms.row_entry import RowEntry

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry
    from ui.desk.desk import Desk
    from ui.features.project.place import ProjectPlace


def _choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Stand for the file dialog: choose a file."""
    monkeypatch.setattr(file_dialogs, "file_to_attach", lambda _parent, _folder: path)


def _opener(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Stand for the programs of the system: note what they are given."""
    opened: list[Path] = []

    def take(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(file_row, "open_with_system", take)
    return opened


def _button(within: QWidget, text: str) -> QPushButton:
    return next(one for one in within.findChildren(QPushButton) if one.text() == text)


def _attached(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, monkeypatch: pytest.MonkeyPatch, path: Path
) -> DocumentsCard:
    _choose(monkeypatch, path)
    place.show_project(PATROL_VESSEL)
    place.enter()
    press(Qt.Key.Key_A, CTRL | SHIFT)
    form = place.findChild(AttachForm)
    assert isinstance(form, AttachForm)
    assert form.isVisible()
    write("Official letter")
    _button(form, "Attach").click()
    settled(qtbot, desk)
    assert not form.isVisible()
    card = place.findChild(DocumentsCard)
    assert isinstance(card, DocumentsCard)
    return card


def test_a_file_is_attached_as_one_act_and_opened_as_a_copy_that_can_only_be_read(
    qtbot: QtBot,
    place: ProjectPlace,
    desk: Desk,
    registry: Registry,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    letter = tmp_path / "회신 공문.pdf"
    letter.write_bytes(b"%PDF-1.7 letter")
    before = len(registry.projects.file(PATROL_VESSEL).of("documents"))
    opened = _opener(monkeypatch)
    card = _attached(qtbot, place, desk, monkeypatch, letter)
    row = registry.projects.file(PATROL_VESSEL).of("documents")[-1]
    assert len(registry.projects.file(PATROL_VESSEL).of("documents")) == before + 1
    assert row.values["title"] == "회신 공문.pdf"
    (entry,) = (one for one in card.findChildren(RowEntry) if one.id == row.id)
    assert entry.isAncestorOf(_button(card, "Open"))
    card.focus_first()
    for _ in range(before):
        press(Qt.Key.Key_Down)
    assert entry.line.hasFocus()
    tab_to("Open 회신 공문.pdf", place, most=3)
    _button(card, "Open").click()
    settled(qtbot, desk)
    settled(qtbot, desk)
    assert opened[0].read_bytes() == letter.read_bytes()
    assert stat.S_IMODE(opened[0].stat().st_mode) == 0o400


def test_a_program_is_kept_and_never_opened(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "report.pdf.exe"
    program.write_bytes(b"MZ\0\0 program")
    card = _attached(qtbot, place, desk, monkeypatch, program)
    _button(card, "Open").click()
    settled(qtbot, desk)
    assert not _button(card, "Open").isEnabled()
    assert "can't be opened" in _button(card, "Open").accessibleDescription()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("notes.one", b"notes", "isn't a known document type"),
        ("plan.pdf", b"<svg/>", "doesn't match its name"),
    ],
)
def test_what_is_no_known_document_is_kept_and_says_why_it_is_not_opened(
    qtbot: QtBot,
    place: ProjectPlace,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    name: str,
    content: bytes,
    said: str,
) -> None:
    opened = _opener(monkeypatch)
    (tmp_path / name).write_bytes(content)
    card = _attached(qtbot, place, desk, monkeypatch, tmp_path / name)
    _button(card, "Open").click()
    settled(qtbot, desk)
    assert opened == []
    assert not _button(card, "Open").isEnabled()
    assert said in _button(card, "Open").accessibleDescription()


def test_a_file_with_macros_is_opened_only_when_asked_twice(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = _opener(monkeypatch)
    book = tmp_path / "costs.xlsm"
    book.write_bytes(CONTENTS["xlsm"])
    card = _attached(qtbot, place, desk, monkeypatch, book)
    _button(card, "Open").click()
    settled(qtbot, desk)
    assert opened == []
    _button(card, "Open anyway").click()
    settled(qtbot, desk)
    settled(qtbot, desk)
    assert len(opened) == 1


def test_an_attachment_without_a_type_is_refused_beside_the_field(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("note")
    _choose(monkeypatch, note)
    place.show_project(PATROL_VESSEL)
    place.attach()
    form = place.findChild(AttachForm)
    assert isinstance(form, AttachForm)
    _button(form, "Attach").click()
    settled(qtbot, desk)
    assert form.isVisible()
    assert any("required" in told for editor in form.findChildren(Editor) for told in editor.problems)


def _begun(place: ProjectPlace, monkeypatch: pytest.MonkeyPatch, path: Path) -> AttachForm:
    """Choose a file for the documents of the patrol vessel, its panel open."""
    path.write_text("note")
    _choose(monkeypatch, path)
    place.show_project(PATROL_VESSEL)
    place.enter()
    press(Qt.Key.Key_A, CTRL | SHIFT)
    return _panel(place)


def _panel(place: ProjectPlace) -> AttachForm:
    form = place.findChild(AttachForm)
    assert isinstance(form, AttachForm)
    return form


def test_a_date_that_was_refused_is_judged_anew_while_it_is_corrected(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    form = _begun(place, monkeypatch, tmp_path / "note.txt")
    write("Official letter")
    tab_to("Date", place)
    write("31/31/2026")
    _button(form, "Attach").click()
    settled(qtbot, desk)
    editor = form._form.editor("date")
    assert "31/31/2026" in editor.problems[0]
    assert editor.isAncestorOf(focused())
    rewrite("31/31/20")
    assert "31/31/20" in editor.problems[0]
    rewrite("2026-03-04")
    assert editor.problems == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_S])
def test_the_keys_that_save_attach_the_file_while_its_form_has_the_focus(
    key: Qt.Key,
    qtbot: QtBot,
    place: ProjectPlace,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    form = _begun(place, monkeypatch, tmp_path / "note.txt")
    write("Official letter")
    tab_to("Document number", place)
    write("A-17")
    with qtbot.assertNotEmitted(place.next_requested):
        press(key, Qt.KeyboardModifier.ControlModifier)
        settled(qtbot, desk)
    assert not form.isVisible()
    documents = desk.ask(lambda registry: registry.projects.file(PATROL_VESSEL)).of("documents")
    assert "A-17" in [row.values["number"] for row in documents]


def test_a_file_and_what_was_typed_of_it_are_there_again_when_the_page_was_left(
    qtbot: QtBot, place: ProjectPlace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    form = _begun(place, monkeypatch, tmp_path / "note.txt")
    tab_to("Document number", place)
    write("A-17")
    with qtbot.assertNotEmitted(place.left):
        press(Qt.Key.Key_Escape)
    assert not form.isVisible()
    with qtbot.waitSignal(place.left):
        press(Qt.Key.Key_Escape)
    place.show_project(STUDY)
    qtbot.waitUntil(lambda: not form.isVisible())
    place.show_project(PATROL_VESSEL)
    place.next_section()
    place._page.body.go_to(SectionId.DOCUMENTS)
    qtbot.waitUntil(form.isVisible)
    assert form._name.toolTip() or form._name.text() == "note.txt"
    assert form._form.editor("number").so_far() == "A-17"
    _button(form, "Cancel").click()
    place.show_project(STUDY)
    place.show_project(PATROL_VESSEL)
    place._page.body.go_to(SectionId.DOCUMENTS)
    qtbot.waitUntil(lambda: not form.isVisible())


@pytest.mark.usefixtures("all_cards")
def test_the_same_bytes_are_shown_in_each_project_under_its_own_name(
    qtbot: QtBot,
    place: ProjectPlace,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    opened = _opener(monkeypatch)
    names = {PATROL_VESSEL: "대외비 계획.pdf", STUDY: "Open plan.pdf"}
    for ref, name in names.items():
        path = tmp_path / name
        path.write_bytes(b"%PDF-1.7 the very same plan")
        desk.do(partial(_attach, ref, path))
        settled(qtbot, desk)
    for ref, name in names.items():
        place.show_project(ref)
        # Cards out of view follow in quiet moments.
        qtbot.waitUntil(partial(_is_offered, place, name))
        settled(qtbot, desk)
        card = place.findChild(DocumentsCard)
        assert isinstance(card, DocumentsCard)
        _button(card, "Open").click()
        qtbot.waitUntil(partial(_is_opened, opened, name))


def _is_offered(place: ProjectPlace, name: str) -> bool:
    """Whether the file of this name, and no other, is offered to be opened."""
    card = place.findChild(DocumentsCard)
    buttons = card.findChildren(QPushButton) if isinstance(card, DocumentsCard) else []
    return [one.accessibleName() for one in buttons if one.text() == "Open"] == [f"Open {name}"]


def _attach(ref: str, path: Path, registry: Registry, acting: ActContext) -> object:
    return registry.attachments.attach(ref, None, path, {"type": "other"}, acting)


def _is_opened(opened: list[Path], name: str) -> bool:
    return bool(opened) and opened[-1].name == name
