"""Requirements an officer records: what was met though no record shows it, or waived with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.approval import REQUIREMENTS
from registry.domain.fields.kinds import day
from registry.domain.problem import Problem, Refused
from registry.domain.procedure.after_return import may_be_confirmed
from registry.domain.procedure.authority import without_authority
from registry.domain.procedure.procedure import RequirementKind
from registry.domain.procedure.settlement import attempt_meant
from registry.domain.procedure.sides import body_of, side_of
from registry.services.projects.assignments import Raw, read_values
from registry.services.projects.lookup import find_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.domain.fields.record import Values
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.problem import Value
    from registry.domain.procedure.procedure import Requirement, Stage
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import Side
    from registry.domain.project.project_file import ProjectFile
    from registry.services.acts.act import ActContext


class Requirements:
    """The requirements recorded by hand."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def meet(self, reference: str, raw: Raw, acting: ActContext) -> ChangeSet | None:
        """Record that a requirement is met or waived; raises Refused with everything that is wrong."""
        with self._store.work() as work:
            file = find_file(work.reading, reference)
            self.meet_in(work, file, raw)
            return work.unit.commit(acting.act("meet", subject=file.project.text("ref")))

    def meet_in(self, work: Work, file: ProjectFile, raw: Raw) -> None:
        """Record a requirement inside a unit of work, for each gate the body speaks for.

        A second record for the same gate replaces the first.
        """
        values, problems = read_values(REQUIREMENTS, raw, self._store.resources.words)
        unread = {problem.field for problem in problems}
        wanted = {"date": "R11", "document": "W07", "by_org": "W08"}
        problems += [Problem(c, n) for n, c in wanted.items() if not values.get(n) and n not in unread]
        if values.get("state") == "waived":
            problems += _without_reason(values, unread)
        when = day(values.get("date"))
        if when and when > self._store.today:
            told: dict[str, Value] = {"value": when, "today": self._store.today}
            problems.append(Problem("W06", "date", told))
        progress = work.reading.progress(file)
        if "stage" not in unread:
            problems += self._unknown(progress, values, unread)
        if problems:
            raise Refused(tuple(problems))
        body = side_of(str(values["by_org"]), self._store.resources.words)
        stage = progress.procedure.by_code[str(values["stage"])]
        for side, attempt in _gates_meant(progress, stage, str(values["requirement"]), body):
            own = {**values, "side": side.value, "attempt": attempt}
            old = next((row for row in file.of("requirements") if _same(row.values, own)), None)
            if old is None:
                work.unit.insert("requirements", own, project_id=file.project.id)
            else:
                work.unit.change(old, own)

    def _unknown(self, progress: Progress, values: Values, unread: set[str]) -> list[Problem]:
        """Return why a requirement cannot be recorded: it is not there, the records show it, or another side's."""
        stage, name, waived = values.get("stage"), values.get("requirement"), values.get("state") == "waived"
        found = progress.procedure.by_code.get(str(stage))
        if found is None:
            waiting = tuple(dict.fromkeys(gate.stage for gate in progress.open_gates))
            return [Problem("W01", "stage", {"stage": str(stage), "open": waiting or "-"})]
        known = {requirement.id: requirement for requirement in found.requirements}
        asked = known.get(str(name))
        if asked is None:
            return [Problem("L01", "requirement", {"value": str(name), "accepted": tuple(known)})]
        body = side_of(str(values.get("by_org") or ""), self._store.resources.words)
        sides = (asked.side,) if asked.side else progress.acting(found)
        gates = _gates_meant(progress, found, asked.id, body)
        again = may_be_confirmed(progress, found, asked, gates)
        problems = list(_of_another_side(body, sides))
        if waived and not problems:
            by = body_of(str(values.get("by_org") or ""), self._store.resources.words)
            doubts = (without_authority(found, side, by, "by_org") for side, _ in gates)
            problems += next(filter(None, map(list, doubts)), [])
        if again:
            problems += _without_reason(values, unread) if not waived else []
        else:
            problems += _shown_elsewhere(found, asked, waived=waived)
        return problems


def _gates_meant(
    progress: Progress, stage: Stage, requirement: str, body: Side | None
) -> list[tuple[Side, int]]:
    """Return the side and attempt of each gate a requirement is recorded for: the body's own, else every side's.

    Of a gate that is decided or not open yet, the attempt to come is meant. A side that has passed needs nothing more,
    unless all have: then the records of their gates are completed.
    """
    asked = next(one for one in stage.requirements if one.id == requirement)
    acting = progress.acting(stage)
    sides = [side for side in acting if asked.side in (None, side) and body in (None, side)]
    waiting = [side for side in sides if not progress.counts(stage, side)]
    return [(side, attempt_meant(progress, stage.code, side)) for side in waiting or sides]


def _without_reason(values: Values, unread: set[str]) -> list[Problem]:
    """Return the problem of a waiver, or of earlier evidence confirmed again, that does not say why."""
    return [] if values.get("reason") or "reason" in unread else [Problem("R11", "reason")]


def _shown_elsewhere(stage: Stage, asked: Requirement, *, waived: bool) -> Iterator[Problem]:
    """Yield a problem where the records themselves show whether a requirement is met, and no officer's word does."""
    kind = asked.kind
    if kind is not RequirementKind.ACKNOWLEDGEMENT and (not waived or asked.by_itself_only):
        told: dict[str, Value] = {"stage": stage.code, "value": asked.id, "entered": asked.entered}
        yield Problem("W28", "requirement", told)


def _of_another_side(body: Side | None, sides: tuple[Side, ...]) -> Iterator[Problem]:
    """Yield a problem where a body of one side confirms a requirement of a gate in which only other sides act."""
    if body not in (None, *sides):
        yield Problem("W29", "by_org", {"side": str(body), "sides": sides})


def _same(old: Values, new: Values) -> bool:
    return all(old.get(key) == new[key] for key in ("stage", "requirement", "side", "attempt"))
