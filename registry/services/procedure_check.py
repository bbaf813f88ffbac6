"""Checking a procedure file that an office has written, before a program is given it: no registry is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from registry.domain.errors import RefusedInput, WrongUsage
from registry.domain.procedure.procedure_file import judged
from registry.domain.procedure.procedure_hash import procedure_hash
from registry.domain.vocabulary.entry_fault import EntryFault
from registry.services.exchange.incoming.mapping_file import read_toml

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.reference.resources import Resources
    from registry.domain.procedure.procedure import Procedure
    from registry.domain.procedure.procedure_file import Judged
    from registry.domain.vocabulary.data_table import DataTable


_NO_PROCEDURE = frozenset({"small_file_not_utf8", "small_file_too_deep", "small_file_no_toml"})
"""Errors about what stands in a file, rather than about the way to it."""


class CheckedProcedure(NamedTuple):
    """What a procedure file holds; where something is wrong with it, only the errors, one for each fault."""

    code: str = ""
    version: int = 0
    stages: int = 0
    hash: str = ""
    errors: tuple[RefusedInput, ...] = ()


def check_procedure(path: Path, resources: Resources) -> CheckedProcedure:
    """Judge a procedure file; raises WrongUsage when there is none that can be read."""
    file = WrongUsage(code="the_procedure", path=path)

    def judge(top: DataTable) -> Judged:
        return judged(top.row, resources.words, resources.project_field_names())

    try:
        procedure, faults = read_toml(path, file, judge)
    except WrongUsage as error:
        if error.code in _NO_PROCEDURE:
            return CheckedProcedure(errors=(RefusedInput(code=error.code, **error.values),))
        raise
    faults = (*_unknown(procedure, resources), *faults)
    if faults:
        return CheckedProcedure(
            errors=tuple(RefusedInput(code="small_file_wrong", file=file, fault=one) for one in faults)
        )
    return CheckedProcedure(
        procedure.code, procedure.version, len(procedure.stages), procedure_hash(procedure)
    )


def _unknown(procedure: Procedure, resources: Resources) -> tuple[EntryFault, ...]:
    """Return the fault of a file about a procedure that projects cannot choose."""
    code = procedure.code
    if not code or code in resources.words["procedure"]:
        return ()
    return (EntryFault("code", "unknown procedure {word}", word=repr(code)),)
