"""The sample portfolio: the 25 fictional projects of domain.md M6, carried through their real official acts.

`resources/sample/portfolio.toml` contains each project as an officer would have entered it; loading uses the services
of daily work, so a sample whose gates do not fit its stage cannot be loaded.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

from registry.domain.errors import RegistryError
from registry.domain.fields.forums import MEETINGS
from registry.domain.problem import Refused
from registry.domain.values.numbering import Reference
from registry.services.acts.conditions import RawCondition
from registry.services.acts.decisions import Decisions
from registry.services.acts.determinations import Determinations
from registry.services.acts.evidence import EvidenceEntry
from registry.services.acts.presentations import Presentations
from registry.services.acts.requirements import Requirements
from registry.services.acts.resubmissions import Resubmissions
from registry.services.language.problem_text import ProblemText
from registry.services.projects.assignments import read_pairs, read_values
from registry.services.projects.entry import ProjectEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.services.acts.act import ActContext

FILE = "sample/portfolio.toml"
_OWN_KEYS = {"ref", "opened", "fields", "act"}


class SampleFault(RegistryError):
    """The sample portfolio does not fit the program's own rules: a fault of the program's files."""


def load_sample(store: Store, acting: ActContext) -> int:
    """Enter the sample portfolio as one change set; returns how many projects."""
    portfolio = store.resources.table(FILE)
    as_of: date = portfolio["as_of"]
    if store.today < as_of:  # an assumed day before the portfolio's own: its decisions are not in the future
        store = store.on_day(lambda: datetime.combine(as_of, time(12), UTC))
    loader = _Loader(store, acting)
    with store.work() as work:
        for meeting in portfolio.get("meeting", []):
            told = {key: _text(value) for key, value in meeting.items()}
            values, problems = read_values(MEETINGS, told, store.resources.words)
            if problems:
                raise SampleFault(
                    f"{FILE}: meeting {told}: {', '.join(problem.code for problem in problems)}"
                )
            work.unit.insert("meetings", values)
        for project in portfolio["project"]:
            loader.load(work, project)
        work.unit.commit(acting.act("sample"))
    return len(portfolio["project"])


class _Loader:
    """Enters one project after another inside a unit of work."""

    def __init__(self, store: Store, acting: ActContext) -> None:
        self._store = store
        self._entry = ProjectEntry(store, acting.who_side)
        evidence = EvidenceEntry(self._entry, store.resources.words)
        self._decisions = Decisions(store, evidence)
        self._determinations = Determinations(store, evidence)
        self._presentations = Presentations(store)
        self._requirements = Requirements(store)
        self._resubmissions = Resubmissions(store)

    def load(self, work: Work, project: Mapping[str, Any]) -> None:
        """Enter a project with its rows, then do its acts in order."""
        reference = str(project["ref"])
        try:
            edit = read_pairs(list(_pairs(project)), self._store.resources.words)
            given = Reference.parse(reference)
            work.unit.next_number(given.series, at_least=given.number)
            made = self._entry.enter(work, edit, reference, opened=project["opened"])
            for place, act in enumerate(project.get("act", []), start=1):
                self._do(work, made.id, act, f"{reference}, act {place}")
        except Refused as refused:
            told = " ".join(ProblemText(self._store.resources).sentences(refused.problems))
            raise SampleFault(f"{FILE}: {reference}: {told}") from refused

    def _do(self, work: Work, project_id: str, act: Mapping[str, Any], at: str) -> None:
        file = work.reading.known_file(project_id)
        raw = {key: _text(value) for key, value in act.items() if key not in ("do", "conditions")}
        try:
            match act["do"]:
                case "decide":
                    self._decisions.decide_in(work, file, raw, _conditions(act))
                case "determine":
                    self._determinations.determine_in(work, file, raw)
                case "present":
                    self._presentations.present_in(work, file, raw)
                case "meet":
                    self._requirements.meet_in(work, file, {"state": "met", **raw})
                case "resubmit":
                    self._resubmissions.resubmit_in(work, file, raw, why=raw.pop("why", ""))
                case "set":
                    edit = read_pairs(list(raw.items()), self._store.resources.words)
                    self._entry.apply(work, file, edit)
                case other:
                    raise SampleFault(f"{FILE}: {at}: “{other}” is no act")
        except Refused as refused:
            told = " ".join(ProblemText(self._store.resources).sentences(refused.problems))
            raise SampleFault(f"{FILE}: {at}: {told}") from refused


def _pairs(project: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """Yield the project's fields and rows as assignments."""
    yield from ((name, _text(value)) for name, value in project["fields"].items())
    for noun, rows in project.items():
        if noun in _OWN_KEYS:
            continue
        for place, row in enumerate(rows, start=1):
            yield from ((f"{noun}.+{place}.{name}", _text(value)) for name, value in row.items())


def _conditions(act: Mapping[str, Any]) -> tuple[RawCondition, ...]:
    given = act.get("conditions", ())
    return tuple(RawCondition(**{name: _text(value) for name, value in one.items()}) for one in given)


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
