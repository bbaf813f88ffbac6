"""What can be done on a project's page: its commands, with their words and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.actions.act_commands import act_commands
from ui.actions.commands import Command

if TYPE_CHECKING:
    from ui.features.project.place import ProjectPlace


def page_commands(place: ProjectPlace) -> tuple[Command, ...]:
    """Return the commands of the page."""
    return (
        Command(
            "save", QCoreApplication.translate("ProjectActions", "Save"), place.save, place.may_save, "save"
        ),
        Command(
            "save_and_next",
            QCoreApplication.translate("ProjectActions", "Save and open next project"),
            place.save_and_next,
        ),
        Command(
            "duplicate",
            QCoreApplication.translate("ProjectActions", "Duplicate project"),
            place.duplicate,
            place.may_duplicate,
            "copy",
        ),
        Command(
            "discard",
            QCoreApplication.translate("ProjectActions", "Discard draft"),
            place.discard,
            place.may_save,
            "trash-2",
        ),
        Command(
            "next_section",
            QCoreApplication.translate("ProjectActions", "Next section"),
            place.next_section,
            icon="chevron-down",
        ),
        Command(
            "previous_section",
            QCoreApplication.translate("ProjectActions", "Previous section"),
            place.previous_section,
        ),
        Command(
            "next_step",
            QCoreApplication.translate("ProjectActions", "Start next step"),
            place.next_step,
            place.has_next_step,
            "arrow-right",
        ),
        *act_commands(place.act, place.may_attach),
        Command(
            "attach",
            QCoreApplication.translate("ProjectActions", "Attach file"),
            place.attach,
            place.may_attach,
            "paperclip",
        ),
        Command(
            "back",
            QCoreApplication.translate("ProjectActions", "Back to projects"),
            place.leave,
            icon="chevron-left",
        ),
    )
