"""What stands in the place of a report that is not there: why, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk.errors import sentence
from ui.kit.widgets.empty_place import EmptyPlace
from ui.kit.widgets.screen_reader import announce

if TYPE_CHECKING:
    from ui.kit.style.look import Look


class Placeholder(QWidget):
    """One explanation with its button; which one depends on what came of the wish."""

    again_wanted = Signal()
    """The report is to be made in spite of its size, or once more."""

    projects_wanted = Signal()
    """Projects are to be chosen in the list."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = EmptyPlace("file-text", "", "", look)
        self._again = self._empty.add_step(self.tr("Create"), "file-text", primary=True)
        self._projects = self._empty.add_step(self.tr("Go to Projects"), "list")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        self._again.clicked.connect(self.again_wanted)
        self._projects.clicked.connect(self.projects_wanted)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is here, or at one of the buttons."""
        return any(one.hasFocus() for one in (self, self._again, self._projects))

    def show_making(self) -> None:
        """Say that the first report is being made."""
        self._show(self.tr("Creating the report…"), self.tr("The pages will appear here."))

    def show_unchosen(self) -> None:
        """Say that nothing is chosen to report on."""
        text = self.tr("Select one or more projects in the list, then come back. Each project gets one page.")
        self._show(self.tr("No project selected"), text, projects=True)

    def show_nothing(self) -> None:
        """Say that there is no project to report on."""
        text = self.tr("No projects match. Choose other projects, or clear the list's filters.")
        self._show(self.tr("No projects to report"), text, projects=True)

    def show_none_releasable(self) -> None:
        """Say that no project may go to the audience; why is told at the left."""
        text = self.tr(
            "None of these projects may be released to the selected audience. Choose another audience or "
            "other projects."
        )
        self._show(self.tr("Nothing to release to this audience"), text, projects=True)

    def show_large(self, projects: int) -> None:
        """Say how large the report would be."""
        text = self.tr("This may take a while. You can stop it at any time.")
        self._show(self._about(projects), text, again=self.tr("Create"))

    def show_too_many(self, projects: int, most: int) -> None:
        """Say that one report cannot hold so many projects."""
        text = self.tr("A report can cover up to {most} projects. Select fewer projects, or filter the list.")
        self._show(self._about(projects), text.format(most=most), projects=True)

    def show_stopped(self) -> None:
        """Say that the making was stopped."""
        text = self.tr("The report was not created. Change the settings or create it anyway.")
        self._show(self.tr("Stopped"), text, again=self.tr("Create"))

    def show_error(self, error: Exception) -> None:
        """Say what is wrong."""
        self._show(self.tr("The report could not be created"), sentence(error), again=self.tr("Try again"))

    def _about(self, projects: int) -> str:
        return self.tr("Report on %Ln project(s)", "", projects)

    def _show(self, title: str, text: str, *, again: str = "", projects: bool = False) -> None:
        had_focus = self.has_focus
        if had_focus:  # a button that goes would send the keyboard out of the place
            self.setFocus()
        self._empty.set_words(title, text)
        self.setAccessibleName(title)
        self._again.setText(again)
        self._again.setVisible(bool(again))
        self._projects.setVisible(projects)
        if had_focus and (again or projects):
            (self._again if again else self._projects).setFocus()
        if self.isVisible():
            announce(self, title)
