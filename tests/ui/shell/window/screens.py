"""Every page and dialog of the program, each opened as a person opens it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from registry.domain.errors import Damaged
from registry.domain.project.draft import Draft
from tests.portfolio import BY_LEE, assign
from tests.ui.features.exchanges.workbooks import OFFICE_ROWS, foreign
from tests.ui.features.project.keys import rewrite
from tests.ui.shell.window.conftest import settle
from ui.actions.requests import ActRequest, RequestKind, UndoRequest
from ui.desk.tasks import Progress
from ui.features.exchanges.import_page import ImportPage
from ui.features.project.collision_panel import CollisionPanel
from ui.features.project.documents_card import DocumentsCard
from ui.features.project.sections import SectionId
from ui.kit.tables.view import ListView
from ui.shell.window.features import EXCHANGES, IMPORT, REPORTS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry
    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow

PATROL_VESSEL, STUDY, RETURNED = "RCF-K-25-0003", "RCF-K-26-0021", "RCF-K-26-0016"
STANDINGS = (RETURNED, "RCF-K-26-0007", "RCF-U-25-0015", "RCF-U-26-0022", "RCF-U-25-0024", "RCF-K-26-0025")
"""Returned, deferred, closed, rejected, suspended, with twelve partners: each page looks its own way."""

Opened = Callable[["MainWindow"], object]
"""What a person does in a window to see something."""


def _list(window: MainWindow) -> None:
    window.projects.select(PATROL_VESSEL)


def _several(window: MainWindow) -> None:
    window._navigation.show_projects()
    table = window.projects.findChild(ListView)
    assert isinstance(table, ListView)
    table.selectAll()


def _nothing_found(window: MainWindow) -> None:
    window.projects.filter_text("zzz")


def _in_view(name: str) -> Opened:
    return lambda window: window._navigation.show_projects(name)


def _begin(window: MainWindow, draft: Draft) -> None:
    def keep(registry: Registry, _acting: ActContext) -> bool:
        return bool(registry.drafts.keep(draft))

    window.desk.do(keep, done=window.desk.drafts_changed.emit)


def _begun(window: MainWindow) -> None:
    """Look for the new projects that were begun and not saved."""
    for title in ("Joint patrols of the strait, begun and left", "Radar course", ""):
        _begin(window, Draft("", None, {"title_en": title, "note": "begun"}, {}))
    window._navigation.show_projects("drafts")


def _project(ref: str, section: SectionId) -> Opened:
    def opened(window: MainWindow) -> None:
        window._navigation.open_project(ref)
        window._navigation.project_page._page.body.go_to(section)

    return opened


def _new(window: MainWindow) -> None:
    window._navigation.new_project()


def _preferences(window: MainWindow) -> None:
    window._navigation.show_preferences()


def _command(name: str) -> Opened:
    def opened(window: MainWindow) -> None:
        table = {command.id: command for command in window.commands.offered()}
        table[name].run()

    return opened


def _undo_shown(window: MainWindow) -> None:
    """Ask what undoing the last entry would do."""
    last = window.desk.registry.history.recent(1)[0]
    window.undoing.ask(UndoRequest(last.act.id))


def _act(wanted: ActRequest) -> Opened:
    def opened(window: MainWindow) -> None:
        window._navigation.open_project(wanted.ref)
        window._navigation.project_page.act_wanted.emit(wanted)

    return opened


def _come_to_front(window: MainWindow) -> None:
    """Take the keys back after a dialog."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)


def _attaching(window: MainWindow) -> None:
    """Say what a file is that was chosen."""
    _project(PATROL_VESSEL, SectionId.DOCUMENTS)(window)
    card = window._navigation.project_page.findChild(DocumentsCard)
    assert isinstance(card, DocumentsCard)
    assert card._file is not None
    card._form.begin(card._file, Path("수원국 최종사용 보증서 end-use assurance.pdf"), "", {})


def _refused(window: MainWindow) -> None:
    """Save what cannot be saved."""
    _come_to_front(window)
    page = window._navigation.project_page
    window._navigation.open_project(STUDY)
    for path, text in (("title_en", "x" * 400), ("planned_start", "tomorrow"), ("area", "nowhere")):
        page.focus_field(path)
        rewrite(text)
    page.save()


def _collided(window: MainWindow) -> None:
    """Save what somebody else has changed meanwhile."""
    _come_to_front(window)
    page = window._navigation.project_page
    page.discard()
    window._navigation.open_project(PATROL_VESSEL)
    for path, text in (
        ("title_ko", "내가 고친 사업명"),
        ("summary_ko", "내가 쓴 요약"),
        ("planned_end", "2029-01-31"),
    ):
        page.focus_field(path)
        rewrite(text)
    theirs = (
        "title_ko=그들이 고친 사업명",
        f"summary_ko={'다른 사람이 쓴 요약 ' * 20}",
        "planned_end=2030-01-31",
    )
    assign(window.desk.registry, PATROL_VESSEL, *theirs, acting=BY_LEE)
    page.save()


def _put_off(window: MainWindow) -> None:
    """Leave the question what stands for later, and come back to the draft."""
    panel = window._navigation.project_page.findChild(CollisionPanel)
    assert isinstance(panel, CollisionPanel)
    panel.leave()
    window._navigation.show_projects()
    window._navigation.open_project(PATROL_VESSEL)


def _discarded(window: MainWindow) -> None:
    window._navigation.project_page.discard()


def _noticed(window: MainWindow) -> None:
    window._navigation.show_projects("all")
    window.desk.notice("RCF-K-26-0021: " + "아주 긴 알림 a very long notice " * 6, undo=True)


def _warned(window: MainWindow) -> None:
    window.warn(
        lambda: tuple(
            "무엇인가 이상합니다. Something is strange with this file. " * times for times in (1, 4)
        )
    )


def _describe(window: MainWindow) -> None:
    window.tell(Damaged(code="damaged", finding="row 17 missing from index sqlite_autoindex_project_1 " * 3))


def _working(window: MainWindow) -> None:
    work = Progress("긴 이름의 백업을 먼 곳에 저장합니다")
    window.desk.began.emit(work)
    work.stepped.emit(3, 10)


def _crashed(window: MainWindow) -> None:
    window.desk.broken.emit(RuntimeError("a fault of the program"))


SCREENS: dict[str, Opened] = {
    "list": _list,
    "several": _several,
    "late": _in_view("late"),
    "drafts": _in_view("drafts"),
    "new projects not saved": _begun,
    "nothing found": _nothing_found,
    **{f"project {section}": _project(PATROL_VESSEL, section) for section in SectionId},
    **{f"stages of {ref}": _project(ref, SectionId.STAGES) for ref in STANDINGS},
    "new project": _new,
    "preferences": _preferences,
    "history": _command("history"),
    "undo shown first": _undo_shown,
    "search": _command("search"),
    "keys": _command("keys"),
    "help": _command("help"),
    "about": _command("about"),
    "decision": _act(ActRequest(RequestKind.DECIDE, PATROL_VESSEL)),
    "determination": _act(ActRequest(RequestKind.DETERMINE, RETURNED)),
    "presentation": _act(ActRequest(RequestKind.PRESENT, STUDY)),
    "requirement": _act(ActRequest(RequestKind.MEET, STUDY)),
    "resubmission": _act(ActRequest(RequestKind.RESUBMIT, RETURNED)),
    "attaching": _attaching,
    "refused": _refused,
    "collided": _collided,
    "put off": _put_off,
    "discarded": _discarded,
    "notice": _noticed,
    "warning": _warned,
    "error": _describe,
    "working": _working,
    "crash": _crashed,
}
"""What to do in the window of the sample portfolio to see each."""


def _importing(window: MainWindow) -> None:
    """Look at a sheet of another office before anything of it is applied."""
    folder = Path(tempfile.mkdtemp(prefix="office"))
    page = window.navigation.place(IMPORT)
    assert isinstance(page, ImportPage)
    page.open_file(foreign(folder / "office.xlsx", *OFFICE_ROWS))
    window.navigation.show(IMPORT)
    while not page._is_shown():
        QTest.qWait(20)


def _columns_of_import(window: MainWindow) -> None:
    _importing(window)
    page = window.navigation.place(IMPORT)
    assert isinstance(page, ImportPage)
    page._view.show_other_part()


EXCHANGED: dict[str, Opened] = {
    "exchanges": lambda window: window.navigation.show(EXCHANGES),
    "reports": lambda window: window.navigation.show(REPORTS),
    "rows of an import": _importing,
    "columns of an import": _columns_of_import,
    "export": _command("export"),
}
"""What to do to see each screen of workbooks and reports."""


def shown(session: Session, name: str, qtbot: QtBot) -> QWidget:
    """Open a screen and return what to look at: the dialog that opened, or the whole window."""
    assert session.window is not None
    (SCREENS | EXCHANGED)[name](session.window)
    settle(qtbot, session)
    return QApplication.activeModalWidget() or _dialog(session.window) or session.window


def _dialog(window: MainWindow) -> QWidget | None:
    tops = (top for top in QApplication.topLevelWidgets() if top is not window and top.isVisible())
    return next((top for top in tops if top.windowTitle()), None)
