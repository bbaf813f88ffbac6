"""The descriptions of all keyboard shortcuts, by heading; a test compares them with `KEYS`."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence

from registry.domain.vocabulary.language import Language
from ui.actions.keys import KEYS, key_sequence
from ui.kit.resources import FOLDER

CONTEXT = "Keys"

ANYWHERE, LIST, PROJECT, APPROVAL, IMPORT, REPORT = (
    "anywhere",
    "list",
    "project",
    "approval",
    "import",
    "report",
)

HEADINGS = {
    ANYWHERE: QT_TRANSLATE_NOOP("Keys", "Anywhere"),
    LIST: QT_TRANSLATE_NOOP("Keys", "In the project list"),
    PROJECT: QT_TRANSLATE_NOOP("Keys", "In a project"),
    APPROVAL: QT_TRANSLATE_NOOP("Keys", "Approval"),
    IMPORT: QT_TRANSLATE_NOOP("Keys", "When importing a workbook"),
    REPORT: QT_TRANSLATE_NOOP("Keys", "In reports"),
}
"""The headings in the order in which they are shown."""

_WORDS = {
    ANYWHERE: {
        "search": QT_TRANSLATE_NOOP("Keys", "Search or run a command"),
        "keys": QT_TRANSLATE_NOOP("Keys", "Show all shortcuts"),
        "help": QT_TRANSLATE_NOOP("Keys", "Help for this screen"),
        "undo": QT_TRANSLATE_NOOP("Keys", "Undo"),
        "redo": QT_TRANSLATE_NOOP("Keys", "Redo"),
        "new_project": QT_TRANSLATE_NOOP("Keys", "New project"),
        "open_registry": QT_TRANSLATE_NOOP("Keys", "Open another registry"),
        "backup": QT_TRANSLATE_NOOP("Keys", "Back up now"),
        "verify": QT_TRANSLATE_NOOP("Keys", "Verify the registry"),
        "language": QT_TRANSLATE_NOOP("Keys", "Switch between Korean and English"),
        "theme": QT_TRANSLATE_NOOP("Keys", "Switch between light and dark theme"),
        "sidebar": QT_TRANSLATE_NOOP("Keys", "Show or hide sidebar"),
        "inspector": QT_TRANSLATE_NOOP("Keys", "Show or hide summary panel"),
        "projects": QT_TRANSLATE_NOOP("Keys", "Go to Projects"),
        "exchanges": QT_TRANSLATE_NOOP("Keys", "Go to Exchanges"),
        "reports": QT_TRANSLATE_NOOP("Keys", "Go to Reports"),
        "history": QT_TRANSLATE_NOOP("Keys", "Go to History"),
        "import": QT_TRANSLATE_NOOP("Keys", "Import a workbook"),
        "export": QT_TRANSLATE_NOOP("Keys", "Export projects as a workbook"),
        "print": QT_TRANSLATE_NOOP("Keys", "Print selected or listed projects"),
        "preferences": QT_TRANSLATE_NOOP("Keys", "Preferences"),
        "back": QT_TRANSLATE_NOOP("Keys", "Back or close"),
        "next_pane": QT_TRANSLATE_NOOP("Keys", "Go to next pane"),
        "previous_pane": QT_TRANSLATE_NOOP("Keys", "Go to previous pane"),
        "notice": QT_TRANSLATE_NOOP("Keys", "Go to notification (lower left)"),
        "about": QT_TRANSLATE_NOOP("Keys", "About Cooperation Registry"),
        "quit": QT_TRANSLATE_NOOP("Keys", "Quit (drafts are kept)"),
    },
    LIST: {
        "filter": QT_TRANSLATE_NOOP("Keys", "Filter this list"),
        "open": QT_TRANSLATE_NOOP("Keys", "Open selected project"),
        "columns": QT_TRANSLATE_NOOP("Keys", "Choose columns"),
        "column": QT_TRANSLATE_NOOP("Keys", "Menu of current column (sort, move, width)"),
        "clear_filters": QT_TRANSLATE_NOOP("Keys", "Clear all filters"),
        "copy": QT_TRANSLATE_NOOP("Keys", "Copy selected rows"),
        "copy_for": QT_TRANSLATE_NOOP("Keys", "Copy for release to another office"),
    },
    PROJECT: {
        "save": QT_TRANSLATE_NOOP("Keys", "Save"),
        "save_and_next": QT_TRANSLATE_NOOP("Keys", "Save and open next project"),
        "duplicate": QT_TRANSLATE_NOOP("Keys", "Duplicate project"),
        "discard": QT_TRANSLATE_NOOP("Keys", "Discard draft"),
        "next_section": QT_TRANSLATE_NOOP("Keys", "Next section"),
        "previous_section": QT_TRANSLATE_NOOP("Keys", "Previous section"),
        "add_row": QT_TRANSLATE_NOOP("Keys", "Add row"),
        "remove_row": QT_TRANSLATE_NOOP("Keys", "Remove row"),
        "edit_row": QT_TRANSLATE_NOOP("Keys", "Edit row"),
    },
    APPROVAL: {
        "next_step": QT_TRANSLATE_NOOP("Keys", "Start next step"),
        "decide": QT_TRANSLATE_NOOP("Keys", "Record a decision"),
        "present": QT_TRANSLATE_NOOP("Keys", "Record a presentation"),
        "determine": QT_TRANSLATE_NOOP("Keys", "Record a determination"),
        "meet": QT_TRANSLATE_NOOP("Keys", "Mark a requirement as met"),
        "resubmit": QT_TRANSLATE_NOOP("Keys", "Resubmit after a return"),
        "attach": QT_TRANSLATE_NOOP("Keys", "Attach a file"),
    },
    IMPORT: {
        "leave_out": QT_TRANSLATE_NOOP("Keys", "Skip or include selected rows"),
    },
    REPORT: {
        "save_report": QT_TRANSLATE_NOOP("Keys", "Save report as PDF"),
        "next_page": QT_TRANSLATE_NOOP("Keys", "Next page"),
        "previous_page": QT_TRANSLATE_NOOP("Keys", "Previous page"),
        "larger": QT_TRANSLATE_NOOP("Keys", "Zoom in"),
        "smaller": QT_TRANSLATE_NOOP("Keys", "Zoom out"),
        "true_size": QT_TRANSLATE_NOOP("Keys", "Actual size"),
        "fit_width": QT_TRANSLATE_NOOP("Keys", "Fit width"),
        "fit_page": QT_TRANSLATE_NOOP("Keys", "Fit page"),
    },
}


@dataclass(frozen=True, slots=True)
class KeyWords:
    """One line of the list: command, heading, key in the system's notation, and description in each language."""

    id: str
    group: str
    key: str
    english: str
    korean: str


class KeyTable:
    """The table of keyboard shortcuts with descriptions in both languages, whichever language the window has."""

    def __init__(self) -> None:
        self._translators = {language: _loaded(language) for language in Language}

    def lines(self) -> tuple[KeyWords, ...]:
        """Return all shortcuts, heading by heading."""
        known = {name for words in _WORDS.values() for name in words}
        own = [
            self._line(name, group, str(source))
            for group, words in _WORDS.items()
            for name, source in words.items()
            if name in KEYS
        ]
        return (*own, *(self._line(name, ANYWHERE, name) for name in KEYS if name not in known))

    def line(self, command: str) -> KeyWords | None:
        """Return the line of a command; None when it has no shortcut."""
        return next((line for line in self.lines() if line.id == command), None)

    def _line(self, name: str, group: str, source: str) -> KeyWords:
        english, korean = (self._describe(source, language) for language in (Language.EN, Language.KO))
        return KeyWords(name, group, shown_key(KEYS[name]), english, korean)

    def _describe(self, source: str, language: Language) -> str:
        return self._translators[language].translate(CONTEXT, source) or source


def heading(group: str) -> str:
    """Return the heading of a group in the language of the screen."""
    return QCoreApplication.translate(CONTEXT, str(HEADINGS[group]))


def words_of(command: str) -> str:
    """Return the description of a shortcut in the language of the screen."""
    for words in _WORDS.values():
        if command in words:
            return QCoreApplication.translate(CONTEXT, str(words[command]))
    return command


def shown_key(key: str) -> str:
    """Return a key in the system's notation."""
    return key_sequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _loaded(language: Language) -> QTranslator:
    """Return the translator of a language, even if the window has another one; empty where it cannot be loaded."""
    translator = QTranslator()
    translator.load(f"window_{language.value}", str(FOLDER / "i18n"))
    return translator
