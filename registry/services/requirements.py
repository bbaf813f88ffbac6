"""Requirements an officer records: what was met though no record shows it, or waived with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.approval import REQUIREMENTS
from registry.domain.fields.kinds import day
from registry.domain.problem import Problem, Refused
from registry.domain.procedure import RequirementKind
from registry.services.assignments import Raw, read_values
from registry.services.projects import Projects

if TYPE_CHECKING:
    from registry.data.store import Store, Work
    from registry.domain.journal import ChangeSet
    from registry.domain.project_file import ProjectFile
    from registry.domain.record import Values
    from registry.services.acting import Acting


class Requirements:
    """The requirements recorded by hand."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def meet(self, reference: str, raw: Raw, acting: Acting) -> ChangeSet | None:
        """Record that a requirement is met or waived; raises Refused with everything that is wrong."""
        with self._store.work() as work:
            file = Projects.file_in(work, reference)
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
            told = {"value": when.isoformat(), "today": self._store.today.isoformat()}
            problems.append(Problem("W06", "date", told))
        problems += self._unknown(work, file, values, unread)
        if problems:
            raise Refused(tuple(problems))
        old = next((row for row in file.of("requirements") if _same(row.values, values)), None)
        if old is None:
            work.unit.insert("requirements", values, project_id=file.project.id)
        else:
            work.unit.change(old, values)

    @staticmethod
    def _unknown(work: Work, file: ProjectFile, values: Values, unread: set[str]) -> list[Problem]:
        """Return why a requirement cannot be recorded by hand: it is not there, or the records themselves show it."""
        if "stage" in unread:
            return []
        stage, name, waived = values.get("stage"), values.get("requirement"), values.get("state") == "waived"
        road = work.reading.road(file)
        found = road.procedure.by_code.get(str(stage))
        if found is None:
            waiting = ", ".join(gate.stage for gate in road.open_gates) or "-"
            return [Problem("W01", "stage", {"stage": str(stage), "open": waiting})]
        known = {requirement.id: requirement for requirement in found.requirements}
        if name not in known:
            return [Problem("L01", "requirement", {"value": str(name), "accepted": ", ".join(known)})]
        kind = known[str(name)].kind
        recordable = kind is RequirementKind.ACKNOWLEDGEMENT or (waived and kind is not RequirementKind.GATES)
        told = {"stage": found.code, "value": str(name), "entered": known[str(name)].entered or "-"}
        return [] if recordable else [Problem("W28", "requirement", told)]


def _same(old: object, new: object) -> bool:
    keys = ("stage", "requirement")
    return all(old[key] == new[key] for key in keys)  # type: ignore[index]  # two mappings of stored values
