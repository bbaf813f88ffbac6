"""What an examination of a registry found: in the file, the trail, what is derived, and what is noted outside."""

from __future__ import annotations

from dataclasses import dataclass

from registry.domain.journal.anchors import Anchoring


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with the trail: at which change set, and what."""

    seq: int
    act_id: str
    message: str


@dataclass(frozen=True, slots=True)
class Examination:
    """What an examination found; empty tuples are good news.

    `derived` tells what does not follow from the official rows, or is not as the schema says: it can be made anew.
    `exchanged` tells that the file is not the one its place is known for. `anchored` is the last change set whose seal
    was also noted outside the registry, None when none was.
    """

    file: tuple[str, ...]
    trail: tuple[Finding, ...]
    revision: str | None
    up_to_date: bool
    projects: int
    change_sets: int
    anchored: int | None
    derived: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    """Tables that are missing, altered or somebody else's, as sentences: nobody can make them anew."""
    exchanged: tuple[str, ...] = ()
    contradicted: tuple[str, ...] = ()
    """The noted heads that the file contradicts, as sentences; each is a finding of the trail as well."""

    @property
    def trail_read(self) -> bool:
        """Whether there was a trail to examine: none is found in a file that cannot be read."""
        return self.revision is not None

    @property
    def anchoring(self) -> Anchoring:
        """What the notes outside say of the registry."""
        if self.exchanged or self.contradicted:
            return Anchoring.CONTRADICTED
        return Anchoring.NEVER_SEEN if self.anchored is None else Anchoring.NOTED

    @property
    def findings(self) -> tuple[str, ...]:
        """Everything that was found, as sentences."""
        return (
            *self.file,
            *(finding.message for finding in self.trail),
            *self.exchanged,
            *self.foreign,
            *self.derived,
        )

    @property
    def whole(self) -> bool:
        """Whether nothing was found."""
        return not self.findings and self.up_to_date

    @property
    def rebuilding_helps(self) -> bool:
        """Whether all that is wrong can be made anew from the official rows."""
        return bool(self.derived) and not (self.file or self.trail or self.foreign)


def nothing_but(damage: str) -> Examination:
    """Return the examination of a file too damaged to be examined."""
    return Examination((damage,), (), None, up_to_date=False, projects=0, change_sets=0, anchored=None)
