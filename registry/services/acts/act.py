"""Acting: who does an act and why; what opens an act: the officer, the kind of act, the id made beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.officer import cleaned
from registry.domain.procedure.sides import Side
from registry.domain.values.text import clean, clean_line

if TYPE_CHECKING:
    from registry.domain.journal.change_set import Act
    from registry.domain.officer import Officer


def refuse_mark(text: str, name: str) -> None:
    """Raise Refused where a text that belongs to no field is a mark above the ceiling (domain.md 4.3 rule 1).

    `name` says which text of the act it is. The texts of fields are refused by their kinds.
    """
    # Imported here, as below: nothing is refused before somebody acts.
    from registry.domain.problem import Problem, Refused  # noqa: PLC0415 - see above
    from registry.domain.values.higher_grade import higher_mark  # noqa: PLC0415 - see above

    if mark := higher_mark(text):
        raise Refused((Problem("M05", name, {"value": mark}),))


@dataclass(frozen=True, slots=True)
class ActContext:
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
        """Return an act of a kind by this officer; raises Refused for a text that is a mark above the ceiling."""
        # Imported here: the window knows who acts from its start, long before anybody does (start-up time).
        from registry.data.engine.ids import new_id  # noqa: PLC0415 - see above
        from registry.domain.journal.change_set import Act  # noqa: PLC0415 - see above

        for text, name in ((self.why, "why"), (self.who.name, "who"), (self.who.office, "who")):
            refuse_mark(text, name)
        return Act(
            act_id or new_id(),
            kind,
            self.who,
            why=self.why,
            subject=clean_line(subject),
            exchange=exchange,
            undoes=undoes,
        )
