"""The hash of a procedure: whatever decides changes it, and no name does."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.reference.procedures import PROCEDURES
from registry.data.reference.resources import shipped
from registry.domain.procedure.procedure import Requirement, Stage
from registry.domain.procedure.procedure_hash import procedure_hash
from registry.domain.vocabulary.language import Bilingual
from tests.domain.made_procedures import procedures

if TYPE_CHECKING:
    from registry.domain.procedure.procedure import Procedure


def _renamed(part: Any) -> Any:  # noqa: ANN401 - any part of a procedure
    """Return a part of a procedure with other names everywhere."""
    if isinstance(part, Bilingual):
        return Bilingual(f"{part.en}!", f"{part.ko}!")
    if isinstance(part, tuple):
        return tuple(map(_renamed, part))
    if is_dataclass(part) and not isinstance(part, type):
        return replace(part, **{one.name: _renamed(getattr(part, one.name)) for one in fields(part)})
    return part


@pytest.mark.parametrize("code", PROCEDURES)
def test_names_do_not_count(code: str) -> None:
    procedure = shipped().procedure(code)
    other = _renamed(procedure)

    assert other.stages[0].name != procedure.stages[0].name
    assert procedure_hash(other) == procedure_hash(procedure)


def test_the_version_the_stages_and_their_order_count() -> None:
    procedure = shipped().procedure("GEN")
    first, second, *rest = procedure.stages
    others = (
        replace(procedure, version=procedure.version + 1),
        replace(procedure, stages=(second, first, *rest)),
        replace(procedure, stages=(first, *rest)),
    )

    assert len({procedure_hash(one) for one in (procedure, *others)}) == 4


_PARTS = [(kind, one.name) for kind in (Stage, Requirement) for one in fields(kind)]
_VALUES = {
    "after": ("G9",),
    "subjects": ("area",),
    "stages": ("G9",),
    "where": (("type", frozenset({"start"})),),
}
"""What a part may be beside its value in the first stage or requirement, where its type does not say so."""


@pytest.mark.parametrize(("kind", "part"), _PARTS, ids=lambda one: getattr(one, "__name__", one))
def test_every_part_of_a_stage_and_of_a_requirement_counts(kind: type, part: str) -> None:
    stages = [stage for code in PROCEDURES for stage in shipped().procedure(code).stages]
    whole: list[Any] = [*stages] if kind is Stage else [one for stage in stages for one in stage.requirements]
    used = [getattr(one, part) for one in whole]
    if isinstance(used[0], Bilingual):
        return  # a name
    other = next((value for value in used if value != used[0]), _VALUES.get(part, 2))

    assert procedure_hash(_with(replace(whole[0], **{part: other}))) != procedure_hash(_with(whole[0]))


def _with(part: Stage | Requirement) -> Procedure:
    """Return a procedure of one stage, which is this one or has this requirement."""
    general = shipped().procedure("GEN")
    stage = part if isinstance(part, Stage) else replace(general.stages[0], requirements=(part,))
    return replace(general, stages=(stage,))


@given(procedures(), st.data())
def test_equal_procedures_have_the_same_hash_and_others_do_not(
    procedure: Procedure, data: st.DataObject
) -> None:
    other = data.draw(procedures())

    assert (procedure_hash(procedure) == procedure_hash(other)) is (procedure == other)
