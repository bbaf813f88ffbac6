"""The columns of the registry's history: time, act, officer, and state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.journal.change_set import REDO, UNDO
from registry.domain.values.moments import moment_text
from ui.features.history.kinds import act_name
from ui.kit.tables.column import CellPainter, Column

if TYPE_CHECKING:
    from registry.domain.vocabulary.language import Language
    from registry.services.history.history import PastAct
    from registry.services.language.problem_text import Fields

translate = QCoreApplication.translate


def columns(language: Language, fields: Fields) -> tuple[Column[PastAct], ...]:
    """Return the columns in the language of the screen."""
    return (
        Column(
            "at",
            translate("History", "When"),
            lambda past: moment_text(past.change_set.at, language),
            150,
            sortable=False,
        ),
        Column(
            "act",
            translate("History", "Entry"),
            lambda past: told_name(past, fields),
            320,
            sortable=False,
            stretches=True,
        ),
        Column("state", translate("History", "Status"), state_words, 110, sortable=False),
        Column("who", translate("History", "Who"), _who, 290, sortable=False),
        Column("why", translate("History", "Reason"), _why, 160, painter=CellPainter.MUTED, sortable=False),
        Column(
            "seq", translate("History", "No."), lambda past: f"{past.change_set.seq:,}", 64, sortable=False
        ),
    )


def past_name(past: PastAct) -> str:
    """Return the name of an act; for an undo or redo, that of the act it applied to."""
    if past.original is None or past.change_set.act.kind not in (UNDO, REDO):
        return act_name(past.change_set)
    redo = past.change_set.act.kind == REDO
    told = translate("History", "Redo: {act}") if redo else translate("History", "Undo: {act}")
    return told.format(act=act_name(past.original))


def told_name(past: PastAct, fields: Fields) -> str:
    """Return the name of an act with the first fields it changed."""
    changed = fields.in_short(past.changed)
    told = translate("History", "{act}: {fields}")
    return told.format(act=past_name(past), fields=changed) if changed else past_name(past)


def state_words(past: PastAct) -> str:
    """Return the state of an act in words (such as undone); empty where it is in effect."""
    if not past.undone:
        return ""
    if past.change_set.act.kind == UNDO:
        return translate("History", "Redone")
    return translate("History", "Undone")


def _who(past: PastAct) -> str:
    who = past.change_set.act.who
    if not who.name or not who.office:
        return who.name or who.office
    return translate("History", "{who}, {office}").format(who=who.name, office=who.office)


def _why(past: PastAct) -> str:
    return " ".join(past.change_set.act.why.split())
