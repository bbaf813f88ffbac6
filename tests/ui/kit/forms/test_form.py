"""A form made from the field table: its order, its changes, its problems, its names; all of it with keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from registry.domain.fields.table import NOUNS
from registry.domain.problem import Unfit
from tests.ui.hands import CTRL, focused, paste, press, write
from tests.ui.kit.forms.surroundings import context
from ui.kit.forms.form import Form

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.domain.vocabulary.language import Language
    from ui.kit.forms.field_names import FieldNames
    from ui.kit.forms.field_row import FieldRow
    from ui.kit.style.look import Look

Key = Qt.Key
PROJECT = NOUNS["project"]
SOME = [
    "title_en",
    "title_ko",
    "area",
    "countries",
    "objective",
    "planned_start",
    "cost",
    "cost_currency",
    "ref",
]
KEPT: dict[str, Stored] = {
    "title_en": "Radar course",
    "area": "MAR",
    "countries": "PHL",
    "cost": 10_000,
    "cost_currency": "USD",
}


@pytest.fixture
def form(
    naming: FieldNames, words: Vocabulary, language: Language, look: Look, show: Callable[..., Form]
) -> Form:
    """A form of some fields in two columns, with a record in it."""
    made = Form([PROJECT.by_id[name] for name in SOME], "project", naming, context(words, language, look), 2)
    made.load(KEPT)
    return show(made)


def place(row: FieldRow, form: Form) -> tuple[int, int]:
    """Where a row stands: its line, then its column."""
    at = row.mapTo(form, QPoint(0, 0))
    return at.y(), at.x()


def test_tab_follows_the_reading_order_in_two_columns(form: Form) -> None:
    rows = [form.row(path) for path in form.paths]
    assert len({at[1] for at in (place(row, form) for row in rows)}) > 2
    form.focus_first()
    met = []
    for _ in rows:
        met.append(next(row for row in rows if row.isAncestorOf(focused())))
        press(Key.Key_Tab)
    assert met == sorted(rows, key=lambda row: place(row, form))


def test_the_order_stays_when_the_form_becomes_narrow(form: Form, qtbot: QtBot) -> None:
    form.resize(400, 900)
    titles = form.row("title_en"), form.row("title_ko")
    qtbot.waitUntil(lambda: [place(title, form)[1] for title in titles] == [0, 0])
    assert [path for path in form.paths if place(form.row(path), form)[1] > 0] == ["cost_currency"]
    assert form.minimumSizeHint().width() < 400


def test_an_amount_and_its_currency_stand_side_by_side(form: Form) -> None:
    amount, currency = (place(form.row(path), form) for path in ("cost", "cost_currency"))
    assert amount[0] == currency[0]
    assert amount[1] < currency[1]


def test_nothing_is_changed_until_a_person_changes_it(form: Form, qtbot: QtBot) -> None:
    assert form.changes() == {}
    form.editor("title_en").focus_first()
    press(Key.Key_End)
    with qtbot.waitSignal(form.edited, check_params_cb=lambda path: path == "title_en"):
        write("s")
    assert form.changes() == {"title_en": "Radar courses"}
    press(Key.Key_Backspace)
    assert form.changes() == {}


def test_another_writing_of_the_same_value_is_no_change(form: Form) -> None:
    form.editor("cost").focus_first()
    write("1.0")
    assert form.changes() == {}


def test_what_is_cleared_is_a_change(form: Form) -> None:
    form.editor("area").focus_first()
    press(Key.Key_Backspace)
    assert form.changes() == {"area": ""}


def test_a_syllable_being_composed_is_not_disturbed_by_a_draft(form: Form) -> None:
    form.editor("title_ko").focus_first()
    QApplication.sendEvent(focused(), QInputMethodEvent("혀", []))
    assert form.changes_so_far() == {}
    committed = QInputMethodEvent("", [])
    committed.setCommitString("협")
    QApplication.sendEvent(focused(), committed)
    assert form.changes_so_far() == {"title_ko": "협"}


def test_a_draft_is_offered_again_with_what_was_seen_then(form: Form) -> None:
    form.set_raw("countries", "PHL;Narnia")
    form.set_seen("countries", "VNM")
    assert form.changes() == {"countries": "PHL;Narnia"}
    form.set_raw("countries", "VNM")  # what was seen then, typed again
    assert form.changes() == {}


def test_a_change_by_somebody_else_spares_what_was_typed(form: Form) -> None:
    form.editor("title_en").focus_first()
    press(Key.Key_A, held=CTRL)
    write("Mine")
    form.refresh(KEPT | {"title_en": "Theirs", "area": "HDR"})
    assert form.changes() == {"title_en": "Mine"}
    form.set_raw("title_en", "Radar course")  # what was on the screen when the change began
    assert "title_en" not in form.changes()
    assert form.editor("area").raw() == "HDR"


def test_the_first_problem_gets_the_focus(form: Form) -> None:
    form.set_problems({"planned_start": ["Not a day."], "countries": ["Not a country."]})
    assert form.focus_first_problem()
    assert form.row("countries").isAncestorOf(focused())
    form.set_problems({})
    assert not form.focus_first_problem()


def test_what_the_registry_gives_can_only_be_read(form: Form) -> None:
    form.editor("ref").focus_first()
    write("RCF-K-99-0001")
    assert form.changes() == {}


def test_a_form_can_be_read_only(form: Form) -> None:
    form.set_read_only(True)
    for path in form.paths:
        form.editor(path).focus_first()
        write("x")
    assert form.changes() == {}


def test_every_field_of_every_noun_has_a_name_help_and_role(
    naming: FieldNames, words: Vocabulary, language: Language, look: Look, qtbot: QtBot
) -> None:
    for noun in NOUNS.values():
        form = Form(noun.stored, noun.id, naming, context(words, language, look), 2)
        qtbot.addWidget(form)
        controls = [w for w in form.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert {type(w) for w in controls}
        assert all(isinstance(w, QLineEdit | QPlainTextEdit) for w in controls)
        for control in controls:
            spoken = QAccessible.queryAccessibleInterface(control)
            assert spoken.text(QAccessible.Text.Name), noun.id
            assert spoken.role() == QAccessible.Role.EditableText


def test_a_required_field_says_from_when_on(form: Form) -> None:
    description = form.editor("title_en").control.accessibleDescription()
    assert "required to submit" in description
    assert form.row("title_en").help in description


@pytest.mark.parametrize(
    ("kept", "typed", "changes"),
    [
        ("", "1,500만원", {"cost": "1,500만", "cost_currency": "KRW"}),
        ("", "USD 1.2m", {"cost": "1.2m", "cost_currency": "USD"}),
        ("", "$1.2m", {"cost": "1.2m", "cost_currency": "USD"}),
        ("USD", "1.2m USD", {"cost": "1.2m"}),
        ("USD", "1,500만원", {"cost": "1,500만원"}),  # of another currency: it stays as typed, and is refused
        ("USD", "120만", {"cost": "120만"}),
    ],
)
def test_an_amount_may_be_typed_with_its_scale_and_its_currency(
    kept: str, typed: str, changes: dict[str, str], form: Form
) -> None:
    form.load({"cost_currency": kept or None})
    form.editor("cost").focus_first()
    paste(typed)
    assert form.changes() == changes
    press(Key.Key_Tab)
    assert form.changes() == changes


def test_an_amount_of_another_currency_is_refused(form: Form, words: Vocabulary) -> None:
    form.load({"cost_currency": "USD"})
    form.editor("cost").focus_first()
    paste("1,500만원")
    with pytest.raises(Unfit):
        PROJECT.by_id["cost"].kind.parse(form.changes()["cost"], words)
