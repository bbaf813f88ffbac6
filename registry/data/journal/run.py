"""One run of the program on one registry: which change sets it wrote, and what was shown to others since.

This is kept in memory only. Nobody else writes a registry that is open for writing, so every change set from the first
one of this process on was written by this process.
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
    """The last change set when a report or a copy was made for another office in this run."""

    def writes_after(self, seq: int) -> None:
        """Note that this run begins to write after a change set."""
        if self.before is None:
            self.before = seq

    def writes(self, seq: int) -> None:
        """Note that this run has written a change set."""
        self.last = seq

    def shows(self, seq: int | None = None) -> None:
        """Note that something was shown in the state of change set `seq`, by default the last one."""
        self.shown = max(self.shown, self.last if seq is None else seq)

    def hands_out(self) -> None:
        """Note that another office was given something of the current state of the registry."""
        self.handed_out = self.last

    def made(self, seq: int) -> bool:
        """Return whether this run wrote a change set."""
        return self.before is not None and seq > self.before

    def made_unseen(self, seq: int) -> bool:
        """Return whether this run wrote a change set and nothing was shown to others since."""
        return self.made(seq) and seq > self.shown
