"""Undo over random histories: entries, imports, exports, reports, restarts, undos and redos.

What left is never undone, undo then redo is the identity, no number somebody may know ever names two projects. With
one of the rules taken away (the controls), each law fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from registry.data.journal.run import Run
from registry.data.reference.resources import shipped
from registry.services.history import undo_limits
from tests.conftest import registry_of
from tests.drills.undo_histories import ACTS, Office
from tests.engines import Engine, migrated
from tests.services.exchange.sheets import ROW, sheet, step

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from registry.data.store import Store
    from registry.services.exchange.incoming.workbook_import import Incoming
    from registry.services.history.reversal import ReversalPlan
    from tests.drills.figures import Figures
    from tests.drills.pace import Pace

    Begin = Callable[[], Office]

pytestmark = [pytest.mark.drill, pytest.mark.parametrize("engine", ["sqlite"], indirect=True)]

_LINE = "undo over random histories"
_HISTORIES = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 99)), min_size=8, max_size=20)
_BEGINNING = (("enter", 0), ("edit", 0), ("edit", 4))
"""An office has something before it errs."""


@pytest.fixture
def lists(store: Store, tmp_path: Path) -> Sequence[Incoming]:
    """Lists of another office: the second names a project of the first again."""
    rows = (
        (ROW, ("P-2", "Kenya", "Another thing altogether", *ROW[3:])),
        ((*ROW[:3], "2027-09-30", "260000"), ("P-3", "Fiji", "Harbour lights", *ROW[3:])),
    )
    paths = [sheet(tmp_path / f"list-{number}.xlsx", *some) for number, some in enumerate(rows)]
    return [registry_of(store).imports.read(path, step) for path in paths]


@pytest.fixture
def begin(engine: Engine, tmp_path: Path, lists: Sequence[Incoming]) -> Begin:
    """Begin an office with a registry of its own."""

    def begun() -> Office:
        engine.clear()
        folder = tmp_path / "sent"
        folder.mkdir(exist_ok=True)
        office = Office(engine.copy(migrated), shipped(), folder, lists)
        for what, choice in _BEGINNING:
            office.do(what, choice)
        return office

    return begun


def test_the_laws_of_undo_hold_over_random_histories(begin: Begin, pace: Pace, figures: Figures) -> None:
    @seed(20261130)
    @settings(
        max_examples=pace.pick(6, 150),
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(
            Phase.explicit,
            Phase.generate,
        ),  # to make a history shorter takes minutes: each is played anew
    )
    @given(history=_HISTORIES)
    def held(history: list[tuple[str, int]]) -> None:
        office = begin()
        for what, choice in history:
            office.do(what, choice)
        office.end()
        figures.add(_LINE, histories=1, **{name.replace(" ", "_"): n for name, n in office.counted.items()})

    held()
    for what in ("send", "take_in", "restart", "report", "undone_and_redone", "undo_any_refused", "redo_any"):
        assert figures.of(_LINE, what) > 0, f"no history tried {what}"


def test_control_without_the_rule_of_what_left_it_is_undone(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kept(back: ReversalPlan, _left: object) -> ReversalPlan:
        return back

    monkeypatch.setattr(undo_limits, "without_what_left", kept)
    office = begin()
    office.do("edit", 8)
    office.do("send", 0)
    with pytest.raises(AssertionError, match="title_en"):
        office.do("undo_any", 3)


def test_control_where_a_report_is_forgotten_a_number_names_two_projects(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Run, "shows", lambda _self, _seq=None: None)
    office = begin()
    for what in ("enter", "report", "undo_last"):
        office.do(what, 0)
    with pytest.raises(AssertionError, match="RCF-K-26-0002"):
        office.do("enter", 0)


def test_control_where_an_earlier_run_is_forgotten_a_number_names_two_projects(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Run, "made_unseen", lambda _self, _seq: True)
    office = begin()
    for what, choice in (("enter", 0), ("restart", 0), ("undo_any", 4 - 1)):
        office.do(what, choice)
    with pytest.raises(AssertionError, match="RCF-K-26-0002"):
        office.do("enter", 0)
