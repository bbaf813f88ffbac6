"""The gate of .ods: its content looked through for what repeats without end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.intake.refusing import Unreadable
from registry.data.intake.xml_walk import Depth, nothing

if TYPE_CHECKING:
    from registry.data.intake.relations import Reading


def look_ods(reading: Reading) -> None:
    """Walk all XML parts; raises Unreadable."""
    if "content.xml" not in reading.package:
        raise Unreadable("F15", part="content.xml")
    for part in reading.package.infos:
        if part.lower().endswith(".xml"):
            reading.look(part, Depth(part, reading.limits, nothing, nothing))
