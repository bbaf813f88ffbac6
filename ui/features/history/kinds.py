"""The names of the kinds of acts, for the history and for undo and redo: the only such table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from registry.domain.journal.change_set import ChangeSet


def kind_words(kind: str) -> str:
    """Return the name of a kind of act; the code itself where there is none."""
    words = {
        "init": QCoreApplication.translate("ActKinds", "Registry created"),
        "migrate": QCoreApplication.translate("ActKinds", "Upgraded to a newer version"),
        "restore": QCoreApplication.translate("ActKinds", "Restored from a backup"),
        "officer": QCoreApplication.translate("ActKinds", "Officer's details changed"),
        "sample": QCoreApplication.translate("ActKinds", "Sample portfolio loaded"),
        "new": QCoreApplication.translate("ActKinds", "Project created"),
        "set": QCoreApplication.translate("ActKinds", "Fields changed"),
        "decide": QCoreApplication.translate("ActKinds", "Decision recorded"),
        "determine": QCoreApplication.translate("ActKinds", "Determination recorded"),
        "present": QCoreApplication.translate("ActKinds", "Presentation recorded"),
        "resubmit": QCoreApplication.translate("ActKinds", "Project resubmitted"),
        "reopen": QCoreApplication.translate("ActKinds", "Project reopened"),
        "meet": QCoreApplication.translate("ActKinds", "Requirement recorded"),
        "move": QCoreApplication.translate("ActKinds", "Moved to a newer procedure version"),
        "attach": QCoreApplication.translate("ActKinds", "File attached"),
        "export": QCoreApplication.translate("ActKinds", "Workbook exported"),
        "import": QCoreApplication.translate("ActKinds", "Workbook imported"),
        "settle": QCoreApplication.translate("ActKinds", "Parked cells resolved"),
        "undo": QCoreApplication.translate("ActKinds", "Entry undone"),
        "redo": QCoreApplication.translate("ActKinds", "Entry redone"),
    }
    return words.get(kind, kind)


def act_name(change_set: ChangeSet) -> str:
    """Return the name of an act within a list: `Decision on RCF-K-26-0003`."""
    kind, subject = change_set.act.kind, change_set.act.subject
    if not subject:
        return kind_words(kind)
    names = {
        "new": QCoreApplication.translate("ActKinds", "Creation of {ref}"),
        "set": QCoreApplication.translate("ActKinds", "Changes to {ref}"),
        "decide": QCoreApplication.translate("ActKinds", "Decision on {ref}"),
        "determine": QCoreApplication.translate("ActKinds", "Determination on {ref}"),
        "present": QCoreApplication.translate("ActKinds", "Presentation of {ref}"),
        "resubmit": QCoreApplication.translate("ActKinds", "Resubmission of {ref}"),
        "reopen": QCoreApplication.translate("ActKinds", "Reopening of {ref}"),
        "meet": QCoreApplication.translate("ActKinds", "Requirement for {ref}"),
        "move": QCoreApplication.translate("ActKinds", "New procedure version of {ref}"),
        "attach": QCoreApplication.translate("ActKinds", "File attached to {ref}"),
        "export": QCoreApplication.translate("ActKinds", "Export of {ref}"),
        "import": QCoreApplication.translate("ActKinds", "Import of {ref}"),
        "settle": QCoreApplication.translate("ActKinds", "Parked cells of {ref} resolved"),
        "undo": QCoreApplication.translate("ActKinds", "Undo for {ref}"),
        "redo": QCoreApplication.translate("ActKinds", "Redo for {ref}"),
    }
    other = QCoreApplication.translate("ActKinds", "{act}: {ref}")
    return names.get(kind, other).format(act=kind_words(kind), ref=subject)
