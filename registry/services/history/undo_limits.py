"""The limits of undo: what an export carried is corrected, not undone; a number given to another project stays there.

An act whose result we have sent to another office stays in effect (registries.md 2); fields that were not sent can
be undone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.journal.change_set import IMPORT
from registry.domain.problem import WHOLE_ROW, FirstOf, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.exchange.departure import Departure
    from registry.domain.journal.change_set import ChangeSet
    from registry.services.history.reversal import ReversalPlan

    Left = Mapping[str, tuple[Departure, ...]]
    """Project id to the exports that carried the project after the act."""

_NAMED = 5
"""How many projects are named in one sentence, and up to how many fields are named one by one."""


def without_what_left(back: ReversalPlan, left: Left) -> ReversalPlan:
    """Return the reversal of a row without the fields that an export carried.

    A row that the act created or removed was carried as a whole.
    """
    change = back.way.change
    departures = left.get(change.project_id or "", ())
    if not departures:
        return back
    if change.before is None or change.after is None:
        by = next((one.exchange for one in departures if one.carried_rows(change.noun)), "")
        if not by or not back.does_something:
            return back
        return replace(back, way=replace(back.way, values={}, made=False), left={WHOLE_ROW: by})
    carried = {
        name: one.exchange
        for name in back.way.values or {}
        for one in reversed(departures)
        if one.carried(change.noun, name)
    }
    kept = {name: value for name, value in (back.way.values or {}).items() if name not in carried}
    return replace(back, way=replace(back.way, values=kept), left=carried)


def projects_that_left(refs: Mapping[str, str], left: Left) -> tuple[Problem, ...]:
    """Return a problem for each export that carried projects which the act created.

    `refs` maps project id to number.
    """
    return _by_exchange((left[project_id][0].exchange, ref) for project_id, ref in refs.items())


def fields_that_left(reading: Snapshot, backs: Iterable[ReversalPlan]) -> tuple[Problem, ...]:
    """Return problems that name the fields an export carried, or, when there are many, the projects of the fields."""
    found = [(back, name, by) for back in backs for name, by in back.left.items()]
    if len(found) > _NAMED:
        ids = dict.fromkeys(back.way.change.project_id or "" for back, _, _ in found)
        refs = {one: row.text("ref") for one, row in reading.exchanges.by_id("project", ids).items()}
        told = dict.fromkeys((by, refs.get(back.way.change.project_id or "", "")) for back, _, by in found)
        return _by_exchange(told)
    return tuple(Problem("U10", _path(back, name), {"exchange": by}) for back, name, by in found)


def taken_meanwhile(
    reading: Snapshot, original: ChangeSet, backs: Sequence[ReversalPlan]
) -> tuple[Problem, ...]:
    """Return why rows cannot be created again: another project has their number or key, or their project is gone."""
    again = [back for back in backs if back.makes_again]
    return (*_numbers(reading, original, again), *_senders_keys(reading, again), *_homeless(reading, again))


def _numbers(reading: Snapshot, original: ChangeSet, again: Sequence[ReversalPlan]) -> Iterator[Problem]:
    """Yield a problem for each number that was freed and then given to another project."""
    made = {
        str(one.values["ref"]): one.way.change.row_id for one in again if one.way.change.noun == "project"
    }
    if made:
        code = "U16" if original.act.kind == IMPORT else "U12"
        since = reading.journal.numbers_given_since(original.seq)
        yield from (
            Problem(code, "", {"ref": ref}) for ref, id_ in made.items() if since.get(ref, id_) != id_
        )


def _senders_keys(reading: Snapshot, again: Sequence[ReversalPlan]) -> Iterator[Problem]:
    """Yield a problem for each sender's number that names another project now: the file was imported again."""
    made = [one for one in again if one.way.change.noun == "identifiers"]
    for scheme in dict.fromkeys(str(one.values.get("scheme") or "") for one in made):
        mine = {
            str(one.values["value"]): one for one in made if str(one.values.get("scheme") or "") == scheme
        }
        known = reading.exchanges.identified(scheme, mine)
        yield from (
            Problem("U13", "", {"value": value})
            for value, project_ids in known.items()
            if any(id_ != mine[value].way.change.project_id for id_ in project_ids)
        )


def _homeless(reading: Snapshot, again: Sequence[ReversalPlan]) -> Iterator[Problem]:
    """Yield a problem when rows belong to a project that does not exist and is not created again with them."""
    coming = {one.way.change.row_id for one in again if one.way.change.noun == "project"}
    wanted = dict.fromkeys(one.way.change.project_id for one in again if one.way.change.project_id)
    missing = [one for one in wanted if one not in coming]
    there = reading.exchanges.by_id("project", (one for one in missing if one))
    if any(one not in there for one in missing):
        yield Problem("U14")


def _by_exchange(pairs: Iterable[tuple[str, str]]) -> tuple[Problem, ...]:
    by: dict[str, list[str]] = {}
    for exchange, ref in pairs:
        by.setdefault(exchange, []).append(ref)
    return tuple(
        Problem(
            "U11", "", {"number": len(refs), "refs": FirstOf.of(sorted(refs), _NAMED), "exchange": exchange}
        )
        for exchange, refs in by.items()
    )


def _path(back: ReversalPlan, name: str) -> str:
    noun = back.way.change.noun
    return name if noun == "project" else f"{noun}.{name}"
