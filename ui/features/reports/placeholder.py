"""What is shown instead of a report: the reason, and the next step as a button."""

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
    """One explanation with its button, depending on the outcome of the request."""

    again_wanted = Signal()
    """The person asked to make the report despite its size, or again."""

    projects_wanted = Signal()
    """The person asked to select projects in the list."""

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
        """Whether this widget or one of its buttons has the focus."""
        return any(one.hasFocus() for one in (self, self._again, self._projects))

    def show_making(self) -> None:
        """Show that the first report is being made."""
        self._show(self.tr("Creating the report…"), self.tr("The pages will appear here."))

    def show_unchosen(self) -> None:
        """Show that no projects are selected."""
        text = self.tr("Select one or more projects in the list, then come back. Each project gets one page.")
        self._show(self.tr("No project selected"), text, projects=True)

    def show_nothing(self) -> None:
        """Show that there is no project to report on."""
        text = self.tr("No projects match. Choose other projects, or clear the list's filters.")
        self._show(self.tr("No projects to report on"), text, projects=True)

    def show_none_releasable(self) -> None:
        """Show that no project may be released to the audience; the left part shows why."""
        text = self.tr(
            "None of these projects may be released to the selected audience. Choose another audience or "
            "other projects."
        )
        self._show(self.tr("Nothing to release to this audience"), text, projects=True)

    def show_large(self, projects: int) -> None:
        """Show how large the report would be."""
        text = self.tr("This may take a while. You can stop it at any time.")
        self._show(self._about(projects), text, again=self.tr("Create"))

    def show_too_many(self, projects: int, most: int) -> None:
        """Show that one report cannot contain so many projects."""
        text = self.tr("A report can cover up to {most} projects. Select fewer projects, or filter the list.")
        self._show(self._about(projects), text.format(most=most), projects=True)

    def show_stopped(self) -> None:
        """Show that the work was stopped."""
        text = self.tr("The report was not created. Change the settings or create it anyway.")
        self._show(self.tr("Stopped"), text, again=self.tr("Create"))

    def show_error(self, error: Exception) -> None:
        """Show an error."""
        self._show(self.tr("The report could not be created"), sentence(error), again=self.tr("Try again"))

    def _about(self, projects: int) -> str:
        return self.tr("Report on %Ln project(s)", "", projects)

    def _show(self, title: str, text: str, *, again: str = "", projects: bool = False) -> None:
        had_focus = self.has_focus
        if had_focus:  # when a focused button is hidden, the focus would leave the place
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
