"""Delays of the window, in milliseconds: how long a person's hand rests before something follows from what it did.

Each is read when its timer is made: the tests set the first of them to zero. Times that say how long something stays
to be seen, or how often something is looked at, stand where they are used.
"""

TYPED_FILTER = 150
"""Until a list is filtered by what is typed."""

CHOSEN_ROW = 60
"""Until what is chosen in a list is shown beside it: who holds an arrow key down passes over."""

SCROLLED_LIST = 80
"""Until the marks of the projects in sight are told."""

SOUGHT_IN_HISTORY = 200
"""Until the history of a project is filtered by what is typed."""

CHOSEN_EXPORT = 150
"""Until what may leave is asked for."""

TYPED_SHEET_PLACE = 500
"""Until a sheet is read anew from the row that is typed."""

TYPED_DEFAULT = 400
"""Until the workbook is checked with the default that is typed."""

CHOSEN_REPORT = 150
"""Until the report that is chosen is made."""

LIST_SEEN = 60
"""Until a list that was asked for at the start has been painted, on any machine it is used on."""

KEPT_DRAFT = 400
"""Until what is typed on a project's page is kept as a draft."""

JUDGED_DRAFT = 300
"""Until what is typed on a project's page is judged."""

PREPARED_PAGE = 500
"""Until the window begins to load what a person will want next."""
