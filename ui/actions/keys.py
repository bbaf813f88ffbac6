"""The table of all keyboard shortcuts; `Ctrl+/` shows it (look.md, "Keys")."""

from PySide6.QtGui import QKeySequence

KEYS: dict[str, str] = {
    # everywhere
    "search": "Ctrl+K",
    "keys": "Ctrl+/",
    "help": "F1",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "new_project": "Ctrl+N",
    "open_registry": "Ctrl+O",
    "backup": "Ctrl+Shift+B",
    "verify": "Ctrl+Shift+V",
    "language": "Ctrl+Shift+L",
    "theme": "Ctrl+Shift+D",
    "sidebar": "F8",
    "inspector": "F9",
    "projects": "Ctrl+1",
    "exchanges": "Ctrl+2",
    "reports": "Ctrl+3",
    "history": "Ctrl+4",
    "import": "Ctrl+I",
    "export": "Ctrl+E",
    "print": "Ctrl+P",
    "preferences": "Ctrl+,",
    "back": "Escape",
    "next_pane": "F6",
    "previous_pane": "Shift+F6",
    "notice": "Ctrl+Shift+U",
    "about": "Shift+F1",
    "quit": "Ctrl+Q",
    # the list
    "filter": "Ctrl+F",
    "open": "Return",
    "columns": "Ctrl+Shift+C",
    "column": "Alt+Down",
    "clear_filters": "Ctrl+Backspace",
    "copy": "Ctrl+C",
    "copy_for": "Ctrl+Alt+C",
    # a project
    "save": "Ctrl+S",
    "save_and_next": "Ctrl+Return",
    "duplicate": "Ctrl+D",
    "discard": "Ctrl+Shift+Backspace",
    "next_section": "Ctrl+PgDown",
    "previous_section": "Ctrl+PgUp",
    "add_row": "Insert",
    "remove_row": "Delete",
    "edit_row": "F2",
    # approval
    "next_step": "Ctrl+G",
    "decide": "Ctrl+Shift+E",
    "present": "Ctrl+Shift+P",
    "determine": "Ctrl+Shift+T",
    "meet": "Ctrl+Shift+M",
    "resubmit": "Ctrl+Shift+R",
    "attach": "Ctrl+Shift+A",
    # importing a workbook
    "leave_out": "Space",
    # a report
    "save_report": "Ctrl+Shift+S",
    "next_page": "Ctrl+Down",
    "previous_page": "Ctrl+Up",
    "larger": "Ctrl++",
    "smaller": "Ctrl+-",
    "true_size": "Ctrl+0",
    "fit_width": "Ctrl+9",
    "fit_page": "Ctrl+8",
}
"""Maps the id of a command to its key, as Qt writes keys."""


def key_sequence(keys: str) -> QKeySequence:
    """Return the keys of a text such as `Ctrl+Return`, whatever the language of the window.

    Qt's own constructor reads names of keys as they are translated: once Return is shown as Enter, both texts would
    mean the same key.
    """
    return QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
