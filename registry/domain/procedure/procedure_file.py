"""Reading a procedure from its file, and refusing an invalid one."""

from __future__ import annotations

import graphlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from registry.domain.fields.field import Phase
from registry.domain.fields.kinds import OneOf
from registry.domain.fields.project import PROJECT
from registry.domain.fields.table import NOUNS
from registry.domain.procedure.condition import Condition
from registry.domain.procedure.outcome import ALWAYS_OPEN, PASSING, Outcome, State
from registry.domain.procedure.procedure import (
    LEAD,
    ActingSides,
    GateKind,
    Limit,
    Procedure,
    Requirement,
    RequirementKind,
    Stage,
)
from registry.domain.procedure.sides import Side
from registry.domain.vocabulary.data_table import DataTable, among, as_enum, unique
from registry.domain.vocabulary.entry_fault import EntryFault

if TYPE_CHECKING:
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.domain.vocabulary.language import Bilingual

_RECORDED_FACTS = {"instrument": "instrument", "lead_side": "lead_side", "aeca_15": "yes_no"}
"""Maps the facts that follow from the records themselves to the code list of their values."""

_STAGE_KEYS = (
    "code", "en", "ko", "short_en", "short_ko", "kind", "state", "acting", "authority_en", "authority_ko",
    "outcomes", "limit", "after", "closes", "applies", "undetermined", "determines", "passes_on", "carries_over",
    "may_decide", "off_path", "valid_until", "source", "requirement",
)  # fmt: skip
_REQUIREMENT_KEYS = (
    "id", "en", "ko", "kind", "field", "type", "noun", "determination", "stages", "where", "count", "wait_days",
    "level", "side", "when", "source",
)  # fmt: skip
_LIMITS = ("days", "session", "milestone", "every_months")


def read_procedure(
    code: str, table: Mapping[str, Any], words: Vocabulary, field_names: Mapping[str, Bilingual]
) -> Procedure:
    """Return the procedure `code` from its parsed TOML file; raises EntryFault for the first error found."""
    top = DataTable(table)
    top.only("code", "en", "ko", "source", "stage")
    if top.text("code") != code:
        raise EntryFault("code", f"{top.text('code')!r} stands in the file of {code}")
    rows = top.tables("stage")
    if not rows:
        raise EntryFault("stage", "a procedure needs at least one [[stage]]")
    codes = [row.text("code") for row in rows]
    unique(codes, "stage")
    reader = _Reader(words, field_names, codes)
    stages = tuple(
        reader.stage(DataTable(row.row, f"stage {own}"), own) for row, own in zip(rows, codes, strict=True)
    )
    _check_order(stages)
    _check_path(stages)
    return Procedure(code, top.bilingual(), stages)


class _Reader:
    """Reads stages, given the code lists and all stage codes of the procedure."""

    def __init__(self, words: Vocabulary, field_names: Mapping[str, Bilingual], codes: list[str]) -> None:
        self.words = words
        self.field_names = field_names
        self.codes = codes

    def stage(self, entry: DataTable, code: str) -> Stage:
        """Read one stage."""
        entry.only(*_STAGE_KEYS)
        place = self.codes.index(code)
        after = entry.texts("after") if "after" in entry.row else tuple(self.codes[place - 1 : place])
        closes = entry.enum(Phase, "closes") if "closes" in entry.row else None
        written = tuple(self._requirement(row, code) for row in entry.tables("requirement"))
        unique((requirement.id for requirement in written), entry.key("requirement"))
        stage = Stage(
            code=code,
            name=entry.bilingual(),
            short=entry.bilingual("short_"),
            kind=entry.enum(GateKind, "kind"),
            state=entry.enum(State, "state"),
            acting=tuple(self._acting(row) for row in entry.tables("acting")),
            authority=entry.bilingual("authority_"),
            outcomes=frozenset(as_enum(Outcome, o, entry.key("outcomes")) for o in entry.texts("outcomes")),
            after=self._stages(after, entry.key("after")),
            limit=self._limit(entry.table("limit")) if "limit" in entry.row else None,
            closes=closes,
            applies=self._condition(entry, "applies"),
            skipped_if_unknown=entry.choice("undetermined", "open", "skip") == "skip",
            determines=self._determines(entry),
            passes_on=frozenset(entry.texts("passes_on")),
            valid_until=self._milestone_type(entry, "valid_until") if "valid_until" in entry.row else "",
            off_path=entry.choice("off_path", "no", "yes") == "yes",
            may_decide=self._may_decide(entry),
            carries_over=entry.choice("carries_over", "yes", "no") == "yes",
            requirements=(*written, *self._fields_of(closes, written)),
        )
        _check_stage(stage, entry)
        return stage

    def _requirement(self, entry: DataTable, stage: str) -> Requirement:
        entry = replace(entry, at=f"{entry.at} {entry.text('id')}")
        entry.only(*_REQUIREMENT_KEYS)
        kind = entry.enum(RequirementKind, "kind")
        wait = entry.row.get("wait_days")
        stages = self._stages(entry.texts("stages"), entry.key("stages"))
        if stage in stages:
            raise EntryFault(entry.key("stages"), f"{stage} waits for itself")
        return Requirement(
            id=entry.text("id"),
            name=entry.bilingual(),
            kind=kind,
            subjects=self._subjects(kind, entry),
            stages=stages,
            where=self._where(entry) if kind is RequirementKind.RECORD else (),
            count=entry.whole("count", 1),
            wait_days=None if wait == "limit" else entry.whole("wait_days", 0),
            must=entry.choice("level", "must", "should") == "must",
            side=entry.enum(Side, "side") if "side" in entry.row else None,
            when=self._condition(entry, "when"),
        )

    def _subjects(self, kind: RequirementKind, entry: DataTable) -> tuple[str, ...]:
        """Return the subjects of a requirement; raises EntryFault for an unknown field, list entry or noun."""
        found: tuple[str, ...] = ()
        match kind:
            case RequirementKind.FIELD:
                found = (among(entry.text("field"), PROJECT.by_id, entry.key("field"), "field"),)
            case RequirementKind.DOCUMENT:
                found = self._document_types(entry, _some(entry, "type"))
            case RequirementKind.RECORD:
                found = (among(entry.text("noun"), NOUNS, entry.key("noun"), "noun"),)
            case RequirementKind.DETERMINATION:
                name, place = entry.text("determination"), entry.key("determination")
                found = (among(name, self.words["determination"], place, "determination"),)
            case RequirementKind.GATES:
                found = _some(entry, "stages")
            case RequirementKind.ACKNOWLEDGEMENT:
                found = self._document_types(entry, entry.texts("type"))
        return found

    def _document_types(self, entry: DataTable, names: tuple[str, ...]) -> tuple[str, ...]:
        known, place = self.words["document_type"], entry.key("type")
        return tuple(among(name, known, place, "document type") for name in names)

    def _where(self, entry: DataTable) -> tuple[tuple[str, frozenset[str]], ...]:
        """Return pairs of a field of the rows and its accepted values."""
        noun, where = NOUNS[entry.text("noun")], entry.table("where")
        for name in where.row:
            among(name, noun.by_id, where.at, f"field of {noun.id}")
            kind = noun.by_id[name].kind
            values = _some(where, name)
            if isinstance(kind, OneOf):
                for value in values:
                    among(value, self.words[kind.codes], where.key(name), f"value of {name}")
        return tuple((name, frozenset(where.texts(name))) for name in where.row)

    def _fields_of(self, closes: Phase | None, written: Iterable[Requirement]) -> Iterable[Requirement]:
        """Yield the requirements that follow from the field table for the stage that closes a phase."""
        listed = {subject for requirement in written for subject in requirement.subjects}
        for field in PROJECT.fields:
            if closes is not None and field.required is closes and field.id not in listed:
                yield Requirement(field.id, self.field_names[field.id], RequirementKind.FIELD, (field.id,))

    def _acting(self, entry: DataTable) -> ActingSides:
        entry.only("side", "applies")
        side = entry.text("side")
        if side != LEAD:
            as_enum(Side, side, entry.key("side"))
        return ActingSides(side, self._condition(entry, "applies"))

    def _limit(self, entry: DataTable, counted: str = "calendar") -> Limit:
        entry.only(*_LIMITS, "counted", "unless")
        if sum(name in entry.row for name in _LIMITS) != 1:
            raise EntryFault(entry.at, f"needs one of {', '.join(_LIMITS)}")
        if "session" in entry.row:
            among(entry.text("session"), self.words["organisation"], entry.key("session"), "organisation")
        if "milestone" in entry.row:
            self._milestone_type(entry, "milestone")
        counted = entry.choice("counted", counted, "calendar", "working")
        return Limit(
            days=entry.whole("days", 0) or None,
            working=counted == "working",
            session=entry.row.get("session"),
            milestone=entry.row.get("milestone"),
            every_months=entry.whole("every_months", 0) or None,
            unless=tuple(self._exception(other, counted) for other in entry.tables("unless")),
        )

    def _exception(self, entry: DataTable, counted: str) -> tuple[Condition, Limit]:
        own = {name: value for name, value in entry.row.items() if name != "when"}
        return self._condition(entry, "when"), self._limit(DataTable(own, entry.at), counted)

    def _condition(self, entry: DataTable, name: str) -> Condition:
        rows = entry.tables(name)
        condition = Condition(
            tuple(tuple((fact, frozenset(_some(row, fact))) for fact in row.row) for row in rows)
        )
        for fact, values in condition.values:
            codes = self.words[self._list_of(fact, entry.key(name))]
            for value in values:
                among(value, codes, f"{entry.key(name)}, {fact}", f"value of {fact}")
        return condition

    def _list_of(self, fact: str, place: str) -> str:
        if fact in _RECORDED_FACTS:
            return _RECORDED_FACTS[fact]
        among(fact, self.words["determination"], place, "fact")
        return str(self.words["determination"][fact].more["values"])

    def _determines(self, entry: DataTable) -> tuple[tuple[Side | None, tuple[str, ...]], ...]:
        """Return the kinds of determination that close the stage, by side; the side None means every side."""
        place = entry.key("determines")
        found: tuple[tuple[Side | None, tuple[str, ...]], ...]
        if isinstance(entry.row.get("determines"), Mapping):
            by_side = entry.table("determines")
            found = tuple((as_enum(Side, side, place), by_side.texts(side)) for side in by_side.row)
        else:
            kinds = entry.texts("determines")
            found = ((None, kinds),) if kinds else ()
        for _, kinds in found:
            for kind in kinds:
                among(kind, self.words["determination"], place, "determination")
        return found

    def _milestone_type(self, entry: DataTable, name: str) -> str:
        return among(entry.text(name), self.words["milestone_type"], entry.key(name), "milestone type")

    def _may_decide(self, entry: DataTable) -> tuple[tuple[Side, frozenset[str]], ...]:
        """Return the bodies and kinds of bodies that may decide, by side."""
        if "may_decide" not in entry.row:
            return ()
        by_side = entry.table("may_decide")
        lists = (self.words[name] for name in ("organisation", "organisation_kind"))
        known = {one.code for codes in lists for one in codes.entries}
        return tuple(
            (
                as_enum(Side, side, by_side.at),
                frozenset(among(body, known, by_side.key(side), "body") for body in _some(by_side, side)),
            )
            for side in by_side.row
        )

    def _stages(self, codes: tuple[str, ...], place: str) -> tuple[str, ...]:
        return tuple(among(code, self.codes, place, "stage") for code in codes)


def _check_stage(stage: Stage, entry: DataTable) -> None:
    """Raise EntryFault for a stage that no project could ever pass."""
    if not stage.acting:
        raise EntryFault(entry.key("acting"), "is missing: somebody must close the stage")
    if (stage.kind is GateKind.DETERMINATION) != bool(stage.determines):
        raise EntryFault(entry.key("determines"), "belongs to a determination stage, and to no other")
    passing = {Outcome.DETERMINE} if stage.kind is GateKind.DETERMINATION else PASSING - {Outcome.DETERMINE}
    if not (stage.outcomes | ALWAYS_OPEN) & passing:
        raise EntryFault(entry.key("outcomes"), "has no outcome that lets a project proceed")


def _check_order(stages: tuple[Stage, ...]) -> None:
    """Raise EntryFault for a cycle, and for a stage that waits for one listed after it."""
    waits = {stage.code: stage.after for stage in stages}
    try:
        graphlib.TopologicalSorter(waits).prepare()
    except graphlib.CycleError as error:
        circle = " → ".join(error.args[1])
        raise EntryFault(f"stage {error.args[1][0]}, after", f"a cycle: {circle}") from None
    seen: set[str] = set()
    for stage in stages:
        late = [code for code in stage.after if code not in seen]
        if late:
            raise EntryFault(f"stage {stage.code}, after", f"waits for {late[0]}, which stands after it")
        seen.add(stage.code)


def _check_path(stages: tuple[Stage, ...]) -> None:
    """Raise EntryFault where something waits for a stage off the path: it would hold up the project."""
    beside = {stage.code for stage in stages if stage.off_path}
    for stage in stages:
        waited = [("after", code) for code in stage.after]
        waited += [
            (f"requirement {one.id}, stages", code) for one in stage.requirements for code in one.stages
        ]
        for key, code in waited:
            if code in beside:
                raise EntryFault(f"stage {stage.code}, {key}", f"waits for {code}, which is off the path")
    if stages[-1].off_path:
        raise EntryFault(f"stage {stages[-1].code}, off_path", "the last stage closes a project")


def _some(entry: DataTable, name: str) -> tuple[str, ...]:
    """Return a non-empty list of texts; raises EntryFault when it is empty."""
    found = entry.texts(name)
    if not found:
        raise EntryFault(entry.key(name), "is missing or empty")
    return found
