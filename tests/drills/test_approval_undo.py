"""Random histories of approval through the services: they agree with the oracle; each act is undone and done again."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from registry.domain.problem import Refused
from tests.drills.approval import acts, rules
from tests.drills.approval.comparison import by_oracle, differences, known_difference, told
from tests.drills.approval.histories import next_act
from tests.drills.approval.making import project as drawn_project
from tests.drills.approval.model import Decide, Determine, Resubmit
from tests.drills.approval.office import Office
from tests.engines import Engine, migrated
from tests.portfolio import BY_KIM, contents

if TYPE_CHECKING:
    from tests.drills.approval.model import Act, Project
    from tests.drills.figures import Figures
    from tests.drills.pace import Pace

pytestmark = [pytest.mark.drill, pytest.mark.parametrize("engine", ["sqlite"], indirect=True)]

_LINE = "approval through the services"
_HISTORIES = (6, 150)
_STEPS = 25
_OFFICIAL = (Decide, Determine, Resubmit)
_TOLD_BY_BOTH = ("record", "open", "returned", "stage", "state", "missing")
"""What does not depend on holidays and sessions, which a registry has of its own."""


class _Course:
    """A history at the office, with the oracle beside it; `done` holds what was written."""

    def __init__(self, seed: int, engine: Engine) -> None:
        self.chance = Random(seed)  # noqa: S311 - the same histories in every run
        self.project = drawn_project(self.chance)
        self.begun = deepcopy(self.project)
        self.office = Office(engine.copy(migrated), self.project)
        acts.begin(self.project)
        self.story = [f"seed {seed}", *map(told, self.project.stages), f"led by {self.project.lead}"]
        self.done: list[tuple[Act, Project]] = []
        self.back_to = ""
        self.left = False
        """Whether the two differ in a way that is known, so that they are no longer compared."""

    def run(self) -> None:
        """Do some acts, as long as the two agree."""
        for _ in range(_STEPS):
            if not self.left:
                self._step()

    def _step(self) -> None:
        """An act that both know: what the oracle allows is written, undone and redone; what it refuses is refused."""
        act = next_act(self.project, self.chance)
        if isinstance(act, Resubmit) and not act.back_to:
            act = replace(act, back_to=self.back_to)  # the services take the stage the last return named
        if not self.office.takes(act, self.project):
            return
        refused = acts.refusal(self.project, act)
        self.story.append(f"{self.project.today} {told(act)}: {sorted(refused) or 'done'}")
        before = contents(self.office.store)
        known = deepcopy(self.project)
        why = self._refused(act)
        if why is not None:
            assert contents(self.office.store) == before
            # What an officer enters may break a rule of the form that no oracle of approval knows of.
            if not refused and isinstance(act, _OFFICIAL):
                self._differ({rules.LACKS: str(why)})
            return
        if refused:
            self._differ(dict.fromkeys(refused, "the services did it"))
            return
        acts.do(self.project, act)
        if isinstance(act, Decide):
            self.back_to = act.back_to if act.outcome == "return" else ""
        self._compare()
        after = contents(self.office.store)
        if after == before:
            return
        self.done.append((act, known))
        self.office.registry.history.undo("", BY_KIM)
        assert contents(self.office.store) == before, self._told_with("undone")
        self.office.registry.history.redo(BY_KIM)
        assert contents(self.office.store) == after, self._told_with("redone")

    def _refused(self, act: Act) -> Refused | None:
        try:
            self.office.act(act, self.project)
        except Refused as why:
            return why
        return None

    def _compare(self) -> None:
        ours = by_oracle(self.project)
        theirs = self.office.view()
        found = differences({name: ours[name] for name in _TOLD_BY_BOTH}, theirs)
        if found:
            self._differ(found)

    def _differ(self, found: dict[str, str]) -> None:
        assert known_difference(self.project, found), self._told_with(found)
        self.left = True

    def write_again(self, engine: Engine) -> None:
        """The same acts in another registry give the same project."""
        again = Office(engine.copy(migrated), self.begun)
        for act, before in self.done:
            again.set_day(before)
            again.act(act, before)
        again.set_day(self.project)
        assert again.view() == self.office.view(), self._told_with("written again")

    def take_all_back(self) -> None:
        """Undo one act after another, the last one first: each time the project is as it was before it."""
        for _, before in reversed(self.done):
            self.office.registry.history.undo("", BY_KIM)
            before.today = self.project.today
            assert not differences({"record": by_oracle(before)["record"]}, self.office.view())

    def _told_with(self, what: object) -> str:
        return "\n".join(["", *self.story, str(what)])


def test_the_services_agree_with_the_oracle_and_undo_and_replay_every_act(
    engine: Engine, pace: Pace, figures: Figures
) -> None:
    for seed in range(pace.pick(*_HISTORIES)):
        engine.clear()
        course = _Course(seed, engine)
        course.run()
        course.write_again(engine)
        course.take_all_back()
        official = sum(isinstance(act, _OFFICIAL) for act, _ in course.done)
        figures.add(_LINE, histories=1, acts=len(course.done), official=official)
    assert figures.of(_LINE, "official")
