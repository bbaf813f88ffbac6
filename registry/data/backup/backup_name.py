"""The file names of backups: when and why each was made, and the last change set it holds.

`2026-11-22T140000Z-set123-closing.coopreg` holds every change set up to 123. A restore discards later change sets, and
their numbers are used again. From then on the names also say which line of the journal a backup belongs to:
`…Z-line2-set98-closing.coopreg`. Names given by earlier versions have neither part
(`2026-11-22T140000Z-closing.coopreg`); for those the change set is read from the file itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

_TIME = "%Y-%m-%dT%H%M%SZ"
_REASON = r"[a-z0-9]+(?:[-_][a-z0-9]+)*"
_HELD = r"(?:line(?P<line>\d{1,6})-)?set(?P<seq>\d{1,18})-"
_NAME = re.compile(
    rf"(?P<time>\d{{4}}-\d\d-\d\dT\d{{6}}Z)-(?:{_HELD})?(?P<reason>{_REASON})(?:\.(?P<again>\d{{1,3}}))?\.coopreg",
    re.ASCII,
)
_SAYS_WHAT_IS_HELD = re.compile(r"(?:line|set)\d+(?:[-_].*)?", re.ASCII)
FIRST_LINE = 1
"""The number of a registry's first line of the journal."""


@dataclass(frozen=True, slots=True)
class BackupName:
    """The parts of a backup's name; `seq` is None where the name does not contain it."""

    time: datetime
    reason: str
    line: int = FIRST_LINE
    seq: int | None = None
    again: int = 1
    """A counter that distinguishes backups whose names would otherwise be the same."""

    def __str__(self) -> str:
        """Return the file's name."""
        held = "" if self.seq is None else f"set{self.seq}-"
        if held and self.line != FIRST_LINE:
            held = f"line{self.line}-{held}"
        again = "" if self.again == 1 else f".{self.again}"
        return f"{self.time.astimezone(UTC):{_TIME}}-{held}{self.reason}{again}.coopreg"


def read_name(name: str) -> BackupName | None:
    """Return the parts of a file's name; None when it is not the name of a backup."""
    read = _NAME.fullmatch(name)
    if read is None:
        return None
    try:
        time = datetime.strptime(read["time"], _TIME).replace(tzinfo=UTC)
    except ValueError:  # no such day
        return None
    seq = int(read["seq"]) if read["seq"] else None
    line, again = int(read["line"] or FIRST_LINE), int(read["again"] or 1)
    return BackupName(time, read["reason"], line, seq, again)


def refuse_reason(reason: str) -> None:
    """Raise ValueError for a reason that cannot be part of a name, or would be read as another part of it."""
    if not re.fullmatch(_REASON, reason, re.ASCII) or _SAYS_WHAT_IS_HELD.fullmatch(reason):
        raise ValueError(f"{reason!r} cannot stand in the name of a backup")
