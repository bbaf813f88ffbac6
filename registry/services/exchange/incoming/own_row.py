"""One row of a returned workbook: whether its titles are those of its project, and what merged cells hide in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import Severity
from registry.domain.exchange.row_identity import related
from registry.domain.fields.project import TITLES
from registry.domain.problem import Problem
from registry.domain.vocabulary.language import Bilingual
from registry.services.exchange.incoming.sheet_rows import CellPlace
from registry.services.exchange.incoming.title_similarity import likeness

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.domain.exchange.check_result import CellProblem
    from registry.domain.exchange.workbook import Area
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import Image
    from registry.services.exchange.incoming.own_sheet import OwnSheet


def titles_in(values: Mapping[str, Stored]) -> Bilingual:
    """Return the titles among the values of a project."""
    return Bilingual(*(str(values.get(name) or "") for name in TITLES))


def is_related(own: OwnSheet, row: int, record: Record, base: Image) -> bool | None:
    """Return whether a title of a row may be a wording of that of its project, as sent or now; None without one."""
    found: bool | None = None
    for name in TITLES:
        said = own.text(row, name)
        for kept in {str(base.get(name) or ""), record.text(name)} if said else ():
            if kept and (said == kept or related(said, kept, likeness(said, kept))):
                return True
            found = False if kept else found
    return found


def strange_titles(read: Mapping[str, Stored], base: Image) -> tuple[str, ...]:
    """Return the titles that were typed over with one that has nothing of what was sent."""
    pairs = ((name, str(read.get(name) or ""), str(base.get(name) or "")) for name in TITLES)
    return tuple(
        name for name, said, kept in pairs if said and kept and not related(said, kept, likeness(said, kept))
    )


def told_covered(own: OwnSheet, row: int, covered: Mapping[int, Area]) -> Iterator[CellProblem]:
    """Yield a note where a merged cell hides cells of a row that were sent: what it hides is not emptied."""
    hidden = [one for one in own.columns if one.field and one.column in covered]
    if hidden:
        at = CellPlace(own.sheet.title, row, hidden[0].column)
        told = Problem("K23", hidden[0].field or "", {"value": ", ".join(one.header for one in hidden[:3])})
        yield at.problem(told, Severity.NOTE)
