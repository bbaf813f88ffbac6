"""The laws of the procedure engine, over procedures and histories made at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from registry.data.reference.procedures import PROCEDURES
from registry.data.reference.resources import shipped
from tests import builders
from tests.domain.course import Course
from tests.domain.history import History
from tests.domain.made_procedures import dossiers, procedures
from tests.extent import examples

if TYPE_CHECKING:
    from random import Random

    from registry.domain.procedure.procedure import Procedure

CHANCE = st.randoms(use_true_random=True)


@given(st.data(), procedures(), CHANCE)
@examples(20, 80)
def test_no_history_of_any_procedure_breaks_a_law(
    data: st.DataObject, procedure: Procedure, chance: Random
) -> None:
    history = History(Course(procedure, data.draw(dossiers(procedure))), chance)
    for _ in range(25):
        history.step()

    for act in sorted(set(history.done)):
        event(act)
    event(history.course.state)


@pytest.mark.parametrize("code", PROCEDURES)
@given(chance=CHANCE)
@examples(8, 25)
def test_no_history_of_a_shipped_procedure_breaks_a_law(code: str, chance: Random) -> None:
    procedure = shipped().procedure(code)
    history = History(Course(procedure, builders.dossier(**builders.filled_for(procedure))), chance)
    for _ in range(80):
        history.step()

    event(history.course.progress.current.code)
