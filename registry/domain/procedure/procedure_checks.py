"""What makes a procedure impossible to follow, although each of its keys can be read: no way through, or a circle."""

from __future__ import annotations

import graphlib
import itertools
from typing import TYPE_CHECKING

from registry.domain.procedure.outcome import ALWAYS_OPEN, PASSING, Outcome
from registry.domain.procedure.procedure import GateKind, ordered_by
from registry.domain.vocabulary.entry_fault import EntryFault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.procedure.procedure import Stage


def stage_faults(stage: Stage) -> Iterator[EntryFault]:
    """Yield why no project could ever pass a stage."""
    at = f"stage {stage.code}"
    if not stage.acting:
        yield EntryFault(f"{at}, acting", "is missing: somebody must close the stage")
    if (stage.kind is GateKind.DETERMINATION) != bool(stage.determines):
        yield EntryFault(f"{at}, determines", "belongs to a determination stage, and to no other")
    passing = {Outcome.DETERMINE} if stage.kind is GateKind.DETERMINATION else PASSING - {Outcome.DETERMINE}
    if not (stage.outcomes | ALWAYS_OPEN) & passing:
        yield EntryFault(f"{at}, outcomes", "has no outcome that lets a project proceed")


def order_faults(stages: tuple[Stage, ...]) -> Iterator[EntryFault]:
    """Yield a circle of stages that wait for one another, or the stages that wait for one listed after them."""
    for facts in _routes(stages):
        circle = _circle(tuple(ordered_by(stage, facts) for stage in stages))
        if circle:
            first = next(stage for stage in stages if stage.code == circle[0])
            key = next(key for key, code in _waited_for(first) if code == circle[1])
            yield EntryFault(f"stage {first.code}, {key}", "a cycle: {circle}", circle=" → ".join(circle))
            return
    seen: set[str] = set()
    for stage in stages:
        for code in stage.after:
            if code not in seen:
                yield EntryFault(
                    f"stage {stage.code}, after", "waits for {stage}, which stands after it", stage=code
                )
        seen.add(stage.code)


def _routes(stages: tuple[Stage, ...]) -> Iterator[dict[str, frozenset[str]]]:
    """Yield the facts of each route: every value a condition on the order asks about, and what is not known."""
    asked: dict[str, set[str]] = {}
    for stage in stages:
        for one in stage.also_after:
            for name, values in one.when.values:
                asked.setdefault(name, set()).update(values)
    known = [[None, *((name, value) for value in sorted(values))] for name, values in asked.items()]
    for combination in itertools.product(*known):
        yield {name: frozenset({value}) for name, value in filter(None, combination)}


def _circle(stages: tuple[Stage, ...]) -> list[str]:
    """Return stages each of which waits for the next, and the last for the first; none where there is no circle."""
    waits = {stage.code: [code for _, code in _waited_for(stage)] for stage in stages}
    try:
        graphlib.TopologicalSorter(waits).prepare()
    except graphlib.CycleError as error:
        return list(error.args[1][::-1])
    return []


def route_faults(stages: tuple[Stage, ...]) -> Iterator[EntryFault]:
    """Yield the facts that order a stage, and that no stage establishes which it comes after on every route.

    So the order of a stage is known when its turn comes.
    """
    by_code = {stage.code: stage for stage in stages}
    for stage in stages:
        before, waits = set[str](), list(stage.after)
        while waits:
            code = waits.pop()
            if code not in before:
                before.add(code)
                waits += by_code[code].after
        known = {kind for code in before for _, kinds in by_code[code].determines for kind in kinds}
        for name in sorted({name for one in stage.also_after for name in one.when.names} - known):
            yield EntryFault(
                f"stage {stage.code}, also_after",
                "asks about {fact}, which no earlier stage establishes",
                fact=name,
            )


def path_faults(stages: tuple[Stage, ...]) -> Iterator[EntryFault]:
    """Yield where something waits for a stage off the path: it would hold up the project (domain.md M4, E13)."""
    beside = {stage.code for stage in stages if stage.off_path}
    for stage in stages:
        for key, code in _waited_for(stage, must=False):
            if code in beside:
                yield EntryFault(
                    f"stage {stage.code}, {key}", "waits for {stage}, which is off the path", stage=code
                )
    if stages[-1].off_path:
        yield EntryFault(f"stage {stages[-1].code}, off_path", "the last stage closes a project")


def _waited_for(stage: Stage, *, must: bool = True) -> Iterator[tuple[str, str]]:
    """Yield what a stage waits for, as the key that says so and the code of the other stage.

    With `must`, only what it cannot pass without.
    """
    for code in stage.after:
        yield "after", code
    for code in stage.after_one_of:
        yield "after_one_of", code
    for one in stage.also_after:
        for code in one.stages:
            yield "also_after", code
    for wanted in stage.requirements:
        if wanted.must or not must:
            for code in wanted.stages:
                yield f"requirement {wanted.id}, stages", code
