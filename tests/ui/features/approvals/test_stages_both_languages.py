"""Every dialog and the view, in both languages: nothing without a name, nothing cut off, domain words translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from registry.domain.vocabulary.language import Language
from ui.actions.requests import ActRequest, RequestKind
from ui.features.approvals.stages import StagesView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk
    from ui.features.approvals.act_dialog import ActDialog

WISHES = (
    ActRequest(RequestKind.DECIDE, "RCF-K-26-0001"),
    ActRequest(RequestKind.DETERMINE, "RCF-K-26-0012"),
    ActRequest(RequestKind.PRESENT, "RCF-K-26-0004"),
    ActRequest(RequestKind.MEET, "RCF-K-26-0021", "G2", subject="no_duplicate"),
    ActRequest(RequestKind.RESUBMIT, "RCF-K-26-0016"),
)


@pytest.fixture(params=[Language.EN, Language.KO], ids=["en", "ko"])
def language(request: pytest.FixtureRequest) -> Language:
    """Each language of the screen."""
    spoken: Language = request.param
    return spoken


@pytest.mark.parametrize("wanted", WISHES, ids=[asked.act.name for asked in WISHES])
def test_every_control_of_a_dialog_has_a_name_and_no_word_is_cut_off(
    wanted: ActRequest, opened: Callable[[ActRequest], ActDialog]
) -> None:
    dialog = opened(wanted)
    _assert_named(dialog)
    for button in dialog.findChildren(QRadioButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()


def test_the_names_of_fields_and_outcomes_are_those_of_the_registry(
    desk: Desk, opened: Callable[[ActRequest], ActDialog], language: Language
) -> None:
    dialog = opened(WISHES[0])
    dialog._form.set_raw({"gate": "A3|ROK"})
    dialog._on_edited("gate")
    seen = {label.text() for label in dialog.findChildren(QLabel)}
    assert desk.registry.fields.name("decisions", "body") in seen
    words = {button.text() for button in dialog.findChildren(QRadioButton)}
    assert desk.registry.words["outcome"].label("defer", language) in words


def test_every_control_of_the_view_has_a_name(desk: Desk, qtbot: QtBot, language: Language) -> None:
    view = StagesView(desk)
    qtbot.addWidget(view)
    view.resize(760, 900)
    view.show()
    view.show_project("RCF-K-25-0003")
    qtbot.waitUntil(lambda: desk.idle and not view._making.isActive())
    _assert_named(view)
    seen = " ".join(label.text() for label in view.findChildren(QLabel))
    assert {Language.EN: "US consent", Language.KO: "미측 승인"}[language] in seen


def _assert_named(widget: QWidget) -> None:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    for control in (one for kind in kinds for one in widget.findChildren(kind)):
        if control.isVisible() and not control.objectName().startswith("qt_"):
            text = control.text() if isinstance(control, QAbstractButton) else ""
            inside = isinstance(control.parent(), QLineEdit)
            assert control.accessibleName() or text or inside, control
