"""The help texts of the places, shown by F1."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.features.help.key_labels import ANYWHERE, APPROVAL, LIST, PROJECT, REPORT

translate = QCoreApplication.translate

START = "start"
"""The start window, shown while no registry is open; only it has no list of all shortcuts."""


@dataclass(frozen=True, slots=True)
class PlaceText:
    """The help of one place: its title, its paragraphs, and the headings of its shortcuts."""

    title: str
    paragraphs: tuple[str, ...]
    groups: tuple[str, ...] = (ANYWHERE,)


def text_of(place: str) -> PlaceText:
    """Return the help of a place in the language of the screen; for an unknown place that of the program."""
    make_text = _TEXTS.get(place, _program)
    return make_text()


def _program() -> PlaceText:
    return PlaceText(
        translate("Help", "Cooperation Registry"),
        (
            translate(
                "Help",
                "The registry tracks US–ROK cooperation projects in the Indo-Pacific and their "
                "approvals. The sidebar on the left lists the screens, the middle shows the current "
                "screen, and the panel on the right shows the selected project and its next step.",
            ),
            translate(
                "Help",
                "Everything you save is recorded under your name and can be undone. What you type is kept as "
                "a draft until you save it, even if you close the program.",
            ),
        ),
    )


def _start() -> PlaceText:
    return PlaceText(
        translate("Help", "Start"),
        (
            translate(
                "Help",
                "A registry is one file with all projects and their history. Create a new one on the left: "
                "enter your name and office, which are recorded with every entry, and choose whether it "
                "begins with sample data. Change… sets where the file is stored.",
            ),
            translate(
                "Help",
                "On the right, open a registry that already exists, or restore one from a backup. Restoring "
                "keeps the replaced file in the same folder.",
            ),
            translate(
                "Help",
                "Language, theme and row spacing are chosen at the top and can be changed at any time.",
            ),
        ),
        groups=(),
    )


def _projects() -> PlaceText:
    return PlaceText(
        translate("Help", "Projects"),
        (
            translate(
                "Help",
                "This list shows every project: its current stage, how long it has been there and what it is "
                "waiting for. Type or use the buttons above the list to filter it, click a column header to "
                "sort it, and choose which columns to show.",
            ),
            translate(
                "Help",
                "The summary panel on the right shows the selected project and its next step. Press Enter to "
                "open the project.",
            ),
        ),
        (LIST, ANYWHERE),
    )


def _project() -> PlaceText:
    return PlaceText(
        translate("Help", "Project"),
        (
            translate(
                "Help",
                "All information on one project, section by section: overview, stages and decisions, "
                "funding, schedule and contacts. The bar at the top shows how far its approval has progressed.",
            ),
            translate(
                "Help",
                "Edit any section as needed. Errors appear next to the field. Nothing is official until "
                "you save; each save is recorded as one entry in the history.",
            ),
            translate(
                "Help",
                "Decisions, determinations and presentations are recorded with their document and can't be "
                "edited afterwards. To correct one, record a new one.",
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
                "Set the language, theme and row spacing. Changes take effect right away and are saved for "
                "your account.",
            ),
            translate(
                "Help",
                "The registry file and its backups are listed below. If anything has changed, a backup "
                "is made every 30 minutes and when you close the registry. Each backup is verified.",
            ),
        ),
    )


def _exchanges() -> PlaceText:
    return PlaceText(
        translate("Help", "Exchanges"),
        (
            translate(
                "Help",
                "This list shows every exported and imported workbook with its number. Export the projects "
                "listed or selected under Projects, and import replies or other offices' own sheets.",
            ),
            translate(
                "Help",
                "Workbooks sent from this registry are recognised by their hidden keys when they are "
                "returned, so you see only the changed cells, with old and new values. Each import is one "
                "entry and can be undone as a whole.",
            ),
        ),
    )


def _import() -> PlaceText:
    return PlaceText(
        translate("Help", "Importing a workbook"),
        (
            translate(
                "Help",
                "The Columns view shows which field each column is mapped to. Correct the mapping, set default values "
                "for what the sheet lacks, and save the mapping for this sender's next sheet.",
            ),
            translate(
                "Help",
                "The Rows view shows what each row would change and which cells have errors. You can skip rows with "
                "errors. Nothing is saved until you apply the changes.",
            ),
        ),
    )


def _reports() -> PlaceText:
    return PlaceText(
        translate("Help", "Reports"),
        (
            translate(
                "Help",
                "Create one-page project sheets or a pipeline table of the listed projects, in English "
                "or Korean, on A4 or Letter paper. The report is printed and saved exactly as shown.",
            ),
            translate(
                "Help",
                "The preview shows the pages as images. The saved PDF is tagged, so its text can be read "
                "aloud and copied.",
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
                "This list shows every entry in the registry, newest first, including entries on deleted "
                "projects. Press Enter to see what undoing or redoing the selected entry would change. "
                "Nothing changes until you confirm.",
            ),
            translate(
                "Help",
                "Ctrl+Z undoes what you have done since opening the program. Undo older entries on this "
                "screen. Entries already exported can't be undone; correct them with a new entry.",
            ),
        ),
    )


_TEXTS = {
    START: _start,
    "projects": _projects,
    "project": _project,
    "exchanges": _exchanges,
    "import": _import,
    "reports": _reports,
    "history": _history,
    "preferences": _preferences,
}
