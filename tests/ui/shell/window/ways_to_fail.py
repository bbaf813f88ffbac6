"""The ways in which Qt comes to call Python, each with a fault in it.

Each way is a function that makes what fails and returns `strike`, which has Qt call it once or more, from its own
event loop: what a virtual raises while Python itself is calling Qt comes back to that call instead.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRunnable,
    Qt,
    QThread,
    QThreadPool,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter, QPaintEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.desk.desk import Desk
    from ui.shell.application import Session

Index = QModelIndex | QPersistentModelIndex

UNTOLD = "4,500만 달러"
"""What the fault quotes: it must be found neither on the screen nor in the log."""


def fail() -> NoReturn:
    """Be at fault."""
    raise LookupError(UNTOLD)


class _Caller(QObject):
    called = Signal()


class _Painted(QWidget):
    armed = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.armed:
            fail()


class _Evented(QWidget):
    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            fail()
        return super().event(event)


class _Filter(QObject):
    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            fail()
        return super().eventFilter(watched, event)


class _Model(QAbstractListModel):
    armed = False

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 3

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.armed and role == Qt.ItemDataRole.DisplayRole:
            fail()
        return "a row" if role == Qt.ItemDataRole.DisplayRole else None


class _Delegate(QStyledItemDelegate):
    armed = False

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self.armed:
            fail()


class _Thread(QThread):
    @override
    def run(self) -> None:
        fail()


class _Runnable(QRunnable):
    @override
    def run(self) -> None:
        fail()


class Failing:
    """One way to fail; it keeps what it made until `stop`."""

    def __init__(self, session: Session) -> None:
        assert session.desk is not None
        assert session.window is not None
        self.desk: Desk = session.desk
        self._host = session.window.centralWidget()
        self._made: list[QObject] = []

    def stop(self) -> None:
        """Let go of what was made."""
        for one in self._made:
            one.deleteLater()
        self._made.clear()

    def shown(self, made: QWidget) -> QWidget:
        """Show a widget inside the window."""
        made.setParent(self._host)
        made.setGeometry(0, 0, 120, 120)
        made.show()
        self._made.append(made)
        return made

    def kept(self, made: QObject) -> QObject:
        """Keep an object that is no widget."""
        self._made.append(made)
        return made


def in_slot(failing: Failing) -> Callable[[], object]:
    caller = _Caller()
    caller.called.connect(fail)
    failing.kept(caller)
    return caller.called.emit


def in_timer(_failing: Failing) -> Callable[[], object]:
    return lambda: QTimer.singleShot(0, fail)


def in_painting(failing: Failing) -> Callable[[], object]:
    painted = _Painted()
    failing.shown(painted)
    painted.armed = True
    return painted.update


def in_event(failing: Failing) -> Callable[[], object]:
    target = failing.shown(_Evented())
    return lambda: QCoreApplication.postEvent(target, QEvent(QEvent.Type.User))


def in_event_filter(failing: Failing) -> Callable[[], object]:
    target = failing.shown(QWidget())
    target.installEventFilter(failing.kept(_Filter()))
    return lambda: QCoreApplication.postEvent(target, QEvent(QEvent.Type.User))


def in_model(failing: Failing) -> Callable[[], object]:
    model = _Model()
    view = _listing(failing, model)
    model.armed = True
    return view.viewport().update


def in_delegate(failing: Failing) -> Callable[[], object]:
    delegate = _Delegate()
    failing.kept(delegate)
    view = _listing(failing, _Model())
    view.setItemDelegate(delegate)
    delegate.armed = True
    return view.viewport().update


def in_qthread(_failing: Failing) -> Callable[[], object]:
    def strike() -> None:
        thread = _Thread()
        thread.start()
        assert thread.wait(5_000)

    return strike


def in_thread_pool(_failing: Failing) -> Callable[[], object]:
    def strike() -> None:
        QThreadPool.globalInstance().start(_Runnable())
        assert QThreadPool.globalInstance().waitForDone(5_000)

    return strike


def in_python_thread(_failing: Failing) -> Callable[[], object]:
    def strike() -> None:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()

    return strike


def in_reading(failing: Failing) -> Callable[[], object]:
    number = iter(range(1_000_000))
    return lambda: failing.desk.ask_later(
        lambda _registry: fail(), lambda _answer: None, about=str(next(number))
    )


def in_answer(failing: Failing) -> Callable[[], object]:
    number = iter(range(1_000_000))
    return lambda: failing.desk.ask_later(
        lambda _registry: 1, lambda _answer: fail(), about=str(next(number))
    )


def in_writing(failing: Failing) -> Callable[[], object]:
    return lambda: failing.desk.do(lambda _registry, _acting: fail())


def after_writing(failing: Failing) -> Callable[[], object]:
    return lambda: failing.desk.do(lambda _registry, _acting: None, done=lambda _made: fail())


def in_long_work(failing: Failing) -> Callable[[], object]:
    return lambda: failing.desk.run("work", lambda _registry, _progress: fail())


def _listing(failing: Failing, model: _Model) -> QListView:
    view = QListView()
    failing.kept(model)
    view.setModel(model)
    failing.shown(view)
    return view


WAYS: dict[str, Callable[[Failing], Callable[[], object]]] = {
    way.__name__: way
    for way in (
        in_slot,
        in_timer,
        in_painting,
        in_event,
        in_event_filter,
        in_model,
        in_delegate,
        in_qthread,
        in_thread_pool,
        in_python_thread,
        in_reading,
        in_answer,
        in_writing,
        after_writing,
        in_long_work,
    )
}
