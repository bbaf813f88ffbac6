"""One run of the program at one registry: which change sets are its own, and what has been shown outside since.

Kept in memory only. Nobody else writes a registry that is open for writing, so what follows the first change set of
this process is this process's own.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Run:
    """One run of the program."""

    before: int | None = None
    """The last change set before this run began to write; None as long as it has written nothing."""
    last: int = 0
    """The last change set this run has written."""
    shown: int = 0
    """The last change set that a report, a print or a copy of this run may have shown to somebody."""

    handed_out: int = 0
    """The last change set that stood when a report or a copy was made for another office in this run."""

    def writes_after(self, seq: int) -> None:
        """Take note that this run begins to write after a change set."""
        if self.before is None:
            self.before = seq

    def writes(self, seq: int) -> None:
        """Take note that this run has written a change set."""
        self.last = seq

    def shows(self, seq: int | None = None) -> None:
        """Take note that something was handed out as the registry stood at a change set, by now unless given."""
        self.shown = max(self.shown, self.last if seq is None else seq)

    def hands_out(self) -> None:
        """Take note that another office was given something of the registry as it stands now."""
        self.handed_out = self.last

    def made(self, seq: int) -> bool:
        """Return whether a change set is this run's own."""
        return self.before is not None and seq > self.before

    def made_unseen(self, seq: int) -> bool:
        """Return whether a change set is this run's own, and nothing was handed out since it was made."""
        return self.made(seq) and seq > self.shown
