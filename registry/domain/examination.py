"""What an examination of a registry found: the file, the trail, the rows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with the trail: at which change set, and what."""

    seq: int
    act_id: str
    message: str


@dataclass(frozen=True, slots=True)
class Examination:
    """What an examination found; empty tuples are good news.

    `anchored` is the last change set whose seal was also noted outside the registry, None when none was.
    """

    file: tuple[str, ...]
    trail: tuple[Finding, ...]
    revision: str | None
    up_to_date: bool
    projects: int
    change_sets: int
    anchored: int | None

    @property
    def trail_read(self) -> bool:
        """Whether there was a trail to examine: none is found in a file that cannot be read."""
        return self.revision is not None

    @property
    def whole(self) -> bool:
        """Whether nothing was found."""
        return not self.file and not self.trail and self.up_to_date


def nothing_but(damage: str) -> Examination:
    """Return the examination of a file too damaged to be examined."""
    return Examination((damage,), (), None, up_to_date=False, projects=0, change_sets=0, anchored=None)
