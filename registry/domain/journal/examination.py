"""The result of an integrity check: findings in the file, the journal, the derived rows, and the outside notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.journal.anchors import Anchoring

if TYPE_CHECKING:
    from registry.domain.journal.defect import Defect


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect of the journal, and the change set it concerns."""

    seq: int
    act_id: str
    defect: Defect


@dataclass(frozen=True, slots=True)
class Examination:
    """The findings of an integrity check; empty tuples mean that nothing is wrong.

    `trail` are the findings in the journal. `derived` has what does not follow from the official rows, or differs from
    the schema, and can be rebuilt. `exchanged` is set when another registry was noted at this place. `anchored` is the
    number of the last change set whose hash was also noted outside the registry; None when there is none.
    """

    file: tuple[Defect, ...]
    trail: tuple[Finding, ...]
    revision: str | None
    up_to_date: bool
    projects: int
    change_sets: int
    anchored: int | None
    derived: tuple[Defect, ...] = ()
    foreign: tuple[Defect, ...] = ()
    """Tables that are missing, altered or foreign; they cannot be rebuilt."""
    exchanged: tuple[Defect, ...] = ()
    contradicted: tuple[Defect, ...] = ()
    """Noted heads that the file contradicts; each is also a finding of the journal."""

    @property
    def trail_read(self) -> bool:
        """Whether the journal could be read; this fails for a file that cannot be read at all."""
        return self.revision is not None

    @property
    def anchoring(self) -> Anchoring:
        """What the outside notes prove about the registry."""
        if self.exchanged or self.contradicted:
            return Anchoring.CONTRADICTED
        return Anchoring.NEVER_SEEN if self.anchored is None else Anchoring.NOTED

    @property
    def findings(self) -> tuple[Defect, ...]:
        """All findings."""
        return (
            *self.file,
            *(finding.defect for finding in self.trail),
            *self.exchanged,
            *self.foreign,
            *self.derived,
        )

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings and self.up_to_date

    @property
    def rebuilding_helps(self) -> bool:
        """Whether everything that is wrong can be rebuilt from the official rows."""
        return bool(self.derived) and not (self.file or self.trail or self.foreign)


def nothing_but(damage: Defect) -> Examination:
    """Return the result for a file that is too damaged to be checked."""
    return Examination((damage,), (), None, up_to_date=False, projects=0, change_sets=0, anchored=None)
