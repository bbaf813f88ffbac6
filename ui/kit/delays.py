"""The delays of the window in milliseconds: how long after the last input a reaction follows.

Each is read when its timer is created, so that tests can set it to zero beforehand. Times for which something is
shown, and intervals of polling, are defined where they are used.
"""

TYPED_FILTER = 150
"""Before a list is filtered by typed text."""

CHOSEN_ROW = 60
"""Before the selected row is shown in a panel: a held arrow key skips rows."""

SCROLLED_LIST = 80
"""Before the marks of the visible projects are reported."""

SOUGHT_IN_HISTORY = 200
"""Before the history of a project is filtered by typed text."""

CHOSEN_EXPORT = 150
"""Before the projects that may be exported are looked up."""

TYPED_SHEET_PLACE = 500
"""Before a sheet is read again from the typed header row."""

TYPED_DEFAULT = 400
"""Before a workbook is checked again with a typed default value."""

CHOSEN_REPORT = 150
"""Before the selected report is made."""

LIST_SEEN = 60
"""The time until the first list has been painted, on any supported computer."""

KEPT_DRAFT = 400
"""Before input on a project's page is stored as a draft."""

JUDGED_DRAFT = 300
"""Before input on a project's page is checked."""

PREPARED_PAGE = 500
"""Before the window begins to load what will probably be used next."""

CARD_IN_VIEW = 20
"""Before the next card in view is created on a project's page."""

CARD_OUT_OF_VIEW = 20
"""Before the next card out of view is created on a project's page, once all in view exist."""
