"""Acting: who does an act and why; what opens an act: the officer, the kind of act, the id made beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.officer import cleaned
from registry.domain.sides import Side
from registry.domain.values.text import clean, clean_line

if TYPE_CHECKING:
    from registry.domain.journal import Act
    from registry.domain.officer import Officer


@dataclass(frozen=True, slots=True)
class Acting:
    """The officer at work, why the act is done, and ids for acts that must not be entered twice.

    Every act of every service is opened by one of these, so here their texts are cleaned.
    """

    who: Officer
    why: str = ""

    def __post_init__(self) -> None:
        """Clean what was typed."""
        object.__setattr__(self, "who", cleaned(self.who))
        object.__setattr__(self, "why", clean(self.why))

    @property
    def who_side(self) -> Side:
        """The side of the officer who acts."""
        return Side(self.who.side)

    def act(
        self, kind: str, *, subject: str = "", undoes: str = "", act_id: str = "", exchange: str = ""
    ) -> Act:
        """Return an act of a kind by this officer."""
        # Imported here: the window knows who acts from its start, long before anybody does (start-up time).
        from registry.data.ids import new_id  # noqa: PLC0415 - see above
        from registry.domain.journal import Act  # noqa: PLC0415 - see above

        return Act(
            act_id or new_id(),
            kind,
            self.who,
            why=self.why,
            subject=clean_line(subject),
            exchange=exchange,
            undoes=undoes,
        )
