"""What a new project is given where nothing says otherwise (command-line promise)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from registry.domain.access.caveat import KOR, USA
from registry.domain.fields.project import PROJECT
from registry.domain.fields.record import Record
from registry.domain.procedure.sides import LeadSide, Side
from registry.domain.project.project_file import ProjectFile
from registry.domain.values.marking import Mark

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Stored

_OWN_COUNTRY = {Side.ROK: KOR, Side.USA: USA}


@lru_cache(maxsize=64)
def new_project(own_side: Side, origin: str = "") -> ProjectFile:
    """Return a project with nothing but its defaults, as the registry of one side begins it.

    It is the same for all of them, and never changed: an edit makes another one.

    `origin` is the side that proposed it, where it is another one.
    """
    lead = own_side.value if own_side.value in LeadSide.__members__ else LeadSide.JOINT.value
    given: dict[str, Stored] = {
        "procedure": "GEN",
        "kind": "undetermined",
        "channel": "government",
        "origin_side": origin or own_side.value,
        "lead_side": lead,
        "mark": Mark.U.value,
        "releasable_to": _OWN_COUNTRY.get(own_side),
    }
    return ProjectFile(Record("project", "", 0, {field.id: given.get(field.id) for field in PROJECT.stored}))
