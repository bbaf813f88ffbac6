"""The gate and openpyxl on one workbook in this process: for workbooks that are known to be harmless."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.intake.gate.gate import Passed, pass_gate
from registry.data.intake.gate.package import Package
from registry.data.intake.gate.relations import PartReading
from registry.data.intake.gate.xml_walk import Clock
from registry.data.intake.limits import LIMITS, Limits
from registry.data.intake.readers.openpyxl_reader import OpenpyxlReader

if TYPE_CHECKING:
    from registry.data.intake.wire import Row


def passed(content: bytes, limits: Limits = LIMITS) -> Passed:
    """What the gate says of a workbook."""
    return pass_gate(PartReading(Package(content, limits), limits, Clock(60)), lambda _size: None)


def by_openpyxl(content: bytes) -> list[list[Row]]:
    """The rows of each sheet as openpyxl reads them."""
    gated = passed(content)
    reader = OpenpyxlReader(content, gated)
    return [list(reader.rows(place, seen)) for place, seen in gated.sheets]


def by_gate(content: bytes) -> list[list[Row]]:
    """The rows of each sheet as the gate reads them."""
    return [seen.rows for _, seen in passed(content).sheets]
