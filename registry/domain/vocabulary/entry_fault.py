"""The error of a small data file that cannot be used: its place and what is wrong there."""

from __future__ import annotations


class EntryFault(ValueError):
    """A data file cannot be used; `place` is the key, the message says what is wrong there.

    The values fill the places of the message; `resources/entry_faults.toml` translates the faults of small files.
    """

    def __init__(self, place: str, message: str, **values: str) -> None:
        super().__init__(f"{place}: {message.format(**values) if values else message}")
        self.place = place
        self.message = message
        self.values = values
