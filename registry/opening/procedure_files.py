"""Checking procedure files against the reference data of the program, without a registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.reference.resources import shipped
from registry.services.procedure_check import CheckedProcedure, check_procedure

if TYPE_CHECKING:
    from pathlib import Path


def check_file(path: Path) -> CheckedProcedure:
    """Judge a procedure file with the code lists that came with the program; raises WrongUsage."""
    return check_procedure(path, shipped())
