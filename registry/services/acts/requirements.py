"""Requirements an officer records: what was met though no record shows it, or waived with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.approval import REQUIREMENTS
from registry.domain.fields.kinds import day
from registry.domain.problem import Problem, Refused
from registry.domain.procedure.procedure import RequirementKind
from registry.domain.procedure.sides import side_of
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
        """Record a requirement inside a unit of work; a second record of the same one replaces the first."""
        values, problems = read_values(REQUIREMENTS, raw, self._store.resources.words)
        unread = {problem.field for problem in problems}
        wanted = {"date": "R11", "document": "W07", "by_org": "W08"}
        problems += [Problem(c, n) for n, c in wanted.items() if not values.get(n) and n not in unread]
        if values.get("state") == "waived" and not values.get("reason"):
            problems.append(Problem("R11", "reason"))
        when = day(values.get("date"))
        if when and when > self._store.today:
            told: dict[str, Value] = {"value": when, "today": self._store.today}
            problems.append(Problem("W06", "date", told))
        problems += self._unknown(work, file, values, unread)
        if problems:
            raise Refused(tuple(problems))
        old = next((row for row in file.of("requirements") if _same(row.values, values)), None)
        if old is None:
            work.unit.insert("requirements", values, project_id=file.project.id)
        else:
            work.unit.change(old, values)

    def _unknown(self, work: Work, file: ProjectFile, values: Values, unread: set[str]) -> list[Problem]:
        """Return why a requirement cannot be recorded: it is not there, the records show it, or another side's."""
        if "stage" in unread:
            return []
        stage, name, waived = values.get("stage"), values.get("requirement"), values.get("state") == "waived"
        progress = work.reading.progress(file)
        found = progress.procedure.by_code.get(str(stage))
        if found is None:
            waiting = tuple(gate.stage for gate in progress.open_gates)
            return [Problem("W01", "stage", {"stage": str(stage), "open": waiting or "-"})]
        known = {requirement.id: requirement for requirement in found.requirements}
        asked = known.get(str(name))
        if asked is None:
            return [Problem("L01", "requirement", {"value": str(name), "accepted": tuple(known)})]
        body = side_of(str(values.get("by_org") or ""), self._store.resources.words)
        sides = (asked.side,) if asked.side else progress.acting(found)
        return [*_shown_elsewhere(found, asked, waived=waived), *_of_another_side(body, sides)]


def _shown_elsewhere(stage: Stage, asked: Requirement, *, waived: bool) -> Iterator[Problem]:
    """Yield a problem where the records themselves show whether a requirement is met, and no officer's word does."""
    kind = asked.kind
    if kind is not RequirementKind.ACKNOWLEDGEMENT and (not waived or kind is RequirementKind.GATES):
        told: dict[str, Value] = {"stage": stage.code, "value": asked.id, "entered": asked.entered}
        yield Problem("W28", "requirement", told)


def _of_another_side(body: Side | None, sides: tuple[Side, ...]) -> Iterator[Problem]:
    """Yield a problem where a body of one side confirms a requirement of a gate in which only other sides act."""
    if body not in (None, *sides):
        yield Problem("W29", "by_org", {"side": str(body), "sides": sides})


def _same(old: object, new: object) -> bool:
    keys = ("stage", "requirement")
    return all(old[key] == new[key] for key in keys)  # type: ignore[index]  # two mappings of stored values
