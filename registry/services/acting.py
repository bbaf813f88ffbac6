"""Who acts, and how a service opens an act: the officer, the kind of act, the id made beforehand."""

from __future__ import annotations

from dataclasses import dataclass

from registry.data.unit_of_work import new_id
from registry.domain.errors import WrongUsage
from registry.domain.journal import Act, Officer
from registry.domain.sides import Side
from registry.domain.values.text import clean_line


@dataclass(frozen=True, slots=True)
class Acting:
    """The officer at work, why the act is done, and ids for acts that must not be entered twice."""

    who: Officer
    why: str = ""

    @property
    def who_side(self) -> Side:
        """The side of the officer who acts."""
        return Side(self.who.side)

    def act(self, kind: str, *, subject: str = "", undoes: str = "", act_id: str = "") -> Act:
        """Return an act of a kind by this officer."""
        return Act(act_id or new_id(), kind, self.who, why=self.why, subject=subject, undoes=undoes)


def parse_officer(text: str, account: str) -> Officer:
    """Read `NAME; OFFICE; SIDE`; raises WrongUsage when a part is missing or the side is neither ROK nor USA."""
    parts = [clean_line(part) for part in text.split(";")]
    if len(parts) != 3 or not all(parts):
        raise WrongUsage(f'"{text}" does not say who acts; write "NAME; OFFICE; SIDE", e.g. "Kim; MND; ROK"')
    side = parts[2].upper()
    if side not in Side.__members__:
        raise WrongUsage(
            f'"{parts[2]}" is not a side; the third part of --who is ROK, USA, PARTNER or REGIONAL'
        )
    return Officer(parts[0], parts[1], side, account)
