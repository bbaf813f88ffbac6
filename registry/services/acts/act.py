"""The context of an act: the officer who acts, the reason given, and the header of the change set it will make."""

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
    """Raise Refused when a text outside the fields is a mark above the ceiling (domain.md 4.3 rule 1).

    `name` is the name of the text within the act. Texts of fields are checked by their kinds.
    """
    # Imported here, as below, for a quick start: it is needed only when an act is recorded.
    from registry.domain.problem import Problem, Refused  # noqa: PLC0415 - see above
    from registry.domain.values.higher_grade import higher_mark  # noqa: PLC0415 - see above

    if mark := higher_mark(text):
        raise Refused((Problem("M05", name, {"value": mark}),))


@dataclass(frozen=True, slots=True)
class ActContext:
    """The officer who acts, and the reason for the act as typed.

    Every act of every service begins with one of these, so the texts are cleaned here.
    """

    who: Officer
    why: str = ""

    def __post_init__(self) -> None:
        """Clean the typed texts."""
        object.__setattr__(self, "who", cleaned(self.who))
        object.__setattr__(self, "why", clean(self.why))

    @property
    def who_side(self) -> Side:
        """The side of the officer who acts."""
        return Side(self.who.side)

    def act(
        self, kind: str, *, subject: str = "", undoes: str = "", act_id: str = "", exchange: str = ""
    ) -> Act:
        """Return an act of this kind by the officer; raises Refused for a text that is a mark above the ceiling.

        A given `act_id` makes sure that the same act is not entered twice.
        """
        # Imported here for a quick start: the window makes this context long before anybody acts.
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
