"""What each place of the window is for, in a few short paragraphs: what F1 tells."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.features.help.key_labels import ANYWHERE, APPROVAL, LIST, PROJECT, REPORT

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PlaceText:
    """The help of one place: its title, its paragraphs, and the headings of keys that belong to it."""

    title: str
    paragraphs: tuple[str, ...]
    groups: tuple[str, ...] = (ANYWHERE,)


def text_of(place: str) -> PlaceText:
    """Return the help of a place, in the language of the screen; that of the whole program for an unknown one."""
    told = _TEXTS.get(place, _program)
    return told()


def _program() -> PlaceText:
    return PlaceText(
        translate("Help", "Cooperation Registry"),
        (
            translate(
                "Help",
                "The registry holds the projects of U.S.–ROK cooperation in the Indo-Pacific and the road each takes "
                "through its approval. At the left are the places of the window, in the middle the place you are in, "
                "at the right what is chosen there and its next step.",
            ),
            translate(
                "Help",
                "Everything you save is recorded with your name and can be undone. What you type is kept as a draft "
                "until you save it, also when the program is closed.",
            ),
        ),
    )


def _projects() -> PlaceText:
    return PlaceText(
        translate("Help", "Projects"),
        (
            translate(
                "Help",
                "The list of all projects: where each one stands, since when, and what it waits for. Filter it by "
                "typing or by the chips above it; sort it by its headings; choose columns to show.",
            ),
            translate(
                "Help",
                "What is chosen is told at the right, with its one next step. Enter opens the project.",
            ),
        ),
        (LIST, ANYWHERE),
    )


def _project() -> PlaceText:
    return PlaceText(
        translate("Help", "A project"),
        (
            translate(
                "Help",
                "Everything about one project, section by section: what it is, its stages and decisions, its funding, "
                "its schedule and its people. The strip at the top shows where it stands on its road.",
            ),
            translate(
                "Help",
                "Change what you need in any section; what is wrong is told beside its field. Nothing is official "
                "until you save: then all of it becomes one entry of the history.",
            ),
            translate(
                "Help",
                "Decisions, determinations and presentations are recorded with their document. They are not edited "
                "afterwards: a wrong one is put right by a later one.",
            ),
        ),
        (PROJECT, APPROVAL, ANYWHERE),
    )


def _preferences() -> PlaceText:
    return PlaceText(
        translate("Help", "Preferences"),
        (
            translate(
                "Help",
                "Language, colours and density of the window; they change at once and are kept for your account.",
            ),
            translate(
                "Help",
                "Below are the registry's file and its backups. A backup is made on closing and every thirty minutes "
                "if something was changed, and each one is examined before it counts.",
            ),
        ),
    )


def _exchanges() -> PlaceText:
    return PlaceText(
        translate("Help", "Exchanges"),
        (
            translate(
                "Help",
                "What left the office as a workbook and what came in, each with its number. Send what the list of "
                "projects shows or what is chosen there; take in what came back, or another office's own sheet.",
            ),
            translate(
                "Help",
                "A workbook of ours comes back by its hidden keys: only cells that were changed are shown, old and "
                "new. All that is taken in is one act and can be undone as one.",
            ),
        ),
    )


def _import() -> PlaceText:
    return PlaceText(
        translate("Help", "Taking a workbook in"),
        (
            translate(
                "Help",
                "Columns shows which field each column of the sheet fills; correct what was not found, give what the "
                "sheet lacks, and keep the reading under a name for the next sheet of this sender.",
            ),
            translate(
                "Help",
                "Rows shows what each row would do and what is wrong at which cell. Rows with errors can be left out. "
                "Nothing is written before you apply.",
            ),
        ),
    )


def _reports() -> PlaceText:
    return PlaceText(
        translate("Help", "Reports"),
        (
            translate(
                "Help",
                "The one-page sheet of a project, and the pipeline of what the list shows, in English or Korean, on A4 "
                "or Letter. What you see is what is printed and saved.",
            ),
            translate(
                "Help",
                "Pages are pictures here; the saved PDF is tagged, so its text can be read aloud and copied.",
            ),
        ),
        (REPORT, ANYWHERE),
    )


def _history() -> PlaceText:
    return PlaceText(
        translate("Help", "History"),
        (
            translate(
                "Help",
                "Every entry of the registry, newest first, also of projects that are not there any more. Enter shows "
                "what undoing or redoing the chosen entry would change and what would stay; nothing happens before "
                "you confirm.",
            ),
            translate(
                "Help",
                "Ctrl+Z undoes what you did since you opened the program; older entries are undone here. What has "
                "left the office in an export is not undone: correct it by a new entry.",
            ),
        ),
    )


_TEXTS = {
    "projects": _projects,
    "project": _project,
    "exchanges": _exchanges,
    "import": _import,
    "reports": _reports,
    "history": _history,
    "preferences": _preferences,
}
