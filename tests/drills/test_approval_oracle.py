"""The laws of approval against an oracle: a second model written from domain.md M3 and M4 (`approval/model.py`).

Random procedures, histories and days are drawn from seeds. After each act engine and oracle tell the same: whether it
is allowed and by which rule not, which gates are open for which side and attempt, where the project is, what is missing
and what is late. A case that fails is printed as a story; its seed alone makes it again.
"""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from registry.domain.procedure import rulings, settlement
from registry.domain.procedure.clocks import Clocks
from registry.domain.procedure.evidence import EvidenceUse
from registry.domain.procedure.procedure import Procedure, Stage
from registry.domain.procedure.progress import Progress
from registry.domain.values.working_days import CALENDAR_DAYS
from tests.drills.approval.comparison import RULES, Trial, tried
from tests.drills.approval.engine import Engine
from tests.drills.approval.making import project as drawn_project

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.drills.figures import Figures
    from tests.drills.pace import Pace

pytestmark = pytest.mark.drill

_LINE = "approval against the oracle"
_CASES = (500, 10_000)
_PARTS = 2
"""The cases are tried in so many tests, which run beside one another."""

_LEFT = 0.03
"""The largest share of cases that may end in a difference that is known (`comparison.known_difference`)."""

_CONTROLS = 200
"""Cases in which each missing rule must show; it shows in the first few."""

_ORACLE = (
    *("model", "facts", "order", "evidence", "days", "states", "rules"),
    *("decisions", "determinations", "resubmissions", "acts", "making", "histories"),
)


@pytest.mark.parametrize("part", range(_PARTS))
def test_oracle_and_engine_agree_on_random_procedures_and_histories(
    part: int, pace: Pace, figures: Figures
) -> None:
    cases = pace.pick(*_CASES) // _PARTS
    counted = dict.fromkeys(_wanted(), 0)
    for seed in range(part * 1_000_000, part * 1_000_000 + cases):
        trial = tried(seed)
        assert not trial.differs, f"\n{trial}"
        _replayed(trial)
        for name, number in trial.counted.items():
            counted[name] = counted.get(name, 0) + number
    acts_done = sum(number for name, number in counted.items() if name.endswith(" done"))
    refused = sum(number for name, number in counted.items() if name.endswith(" refused"))
    left = sum(number for name, number in counted.items() if name.startswith("left: "))
    figures.add(_LINE, cases=cases, done=acts_done, refused=refused, left=left)
    assert not [name for name in _wanted() if not counted[name]], "no history tried this"
    assert left <= cases * _LEFT + 1


def _wanted() -> list[str]:
    """What the histories of each part must have tried, so that agreement says something."""
    outcomes = (
        "approve approve_with_conditions note return defer reject withdraw cancel suspend resume finish"
    )
    rules = set(RULES.values())
    return [
        *(f"outcome {outcome}" for outcome in outcomes.split()),
        *(f"refused by {rule}" for rule in sorted(rules)),
        *("Decide done", "Determine done", "Resubmit done", "Resubmit refused", "Meet done", "Settle done"),
    ]


def _replayed(trial: Trial) -> None:
    """Replaying a history gives the same project after each of its acts."""
    engine = Engine(drawn_project(Random(trial.seed)))  # noqa: S311 - the same cases in every run
    for act, known in trial.done:
        assert engine.act(act) == []
        assert engine.dossier == known, f"\n{trial}"


def test_the_oracle_shares_no_code_with_the_program() -> None:
    for name in _ORACLE:
        path = Path(__file__).parent / "approval" / f"{name}.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [one for one in names if one.split(".")[0] in ("registry", "ui")], path


# Controls: an engine without one of the rules does not agree --------------------------------------------------


def _nothing(*_given: object, **_named: object) -> tuple[()]:
    return ()


@pytest.mark.parametrize(
    ("owner", "name", "instead"),
    [
        (rulings, "blocking", _nothing),
        (rulings, "expired", _nothing),
        (rulings, "unauthorised", _nothing),
        (Progress, "in_turn", lambda *_: True),
        (Progress, "_bars", lambda *_: False),
        (Progress, "on_path", lambda *_: True),
        (Procedure, "on_route", lambda procedure, _facts: procedure),
        (Stage, "is_reached", lambda stage, passed: all(map(passed, stage.waits_for))),
        (EvidenceUse, "_use", _nothing),
        (EvidenceUse, "_since", lambda *_: date.min),
        (EvidenceUse, "_carries", lambda *_: True),
        (EvidenceUse, "returned_by_name", lambda *_: None),
        (Clocks, "_calendar", lambda *_: CALENDAR_DAYS),
        (settlement, "_idle", _nothing),
        (settlement, "_turn_of", lambda *_: date.min),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_control_an_engine_without_one_rule_does_not_agree(
    owner: object, name: str, instead: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owner, name, instead)
    assert any(tried(seed).differs for seed in range(_CONTROLS))
