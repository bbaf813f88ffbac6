"""Reading a procedure from its file, and refusing an invalid one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from registry.domain.fields.field import Phase
from registry.domain.fields.kinds import OneOf
from registry.domain.fields.project import PROJECT
from registry.domain.fields.table import NOUNS
from registry.domain.procedure.condition import Condition
from registry.domain.procedure.outcome import Outcome, State
from registry.domain.procedure.procedure import (
    LEAD,
    ActingSides,
    GateKind,
    Limit,
    Procedure,
    Requirement,
    RequirementKind,
    RouteOrder,
    Stage,
)
from registry.domain.procedure.procedure_checks import order_faults, path_faults, route_faults, stage_faults
from registry.domain.procedure.sides import Side
from registry.domain.vocabulary.data_table import DataTable, among, as_enum, unique
from registry.domain.vocabulary.entry_fault import EntryFault
from registry.domain.vocabulary.language import Bilingual

if TYPE_CHECKING:
    from registry.domain.vocabulary.code_lists import Vocabulary

_Read = TypeVar("_Read")

Determines = tuple[tuple[Side | None, tuple[str, ...]], ...]
"""The kinds of determination that close a stage, by side; the side None means every side."""

_BY_NOBODY: Determines = ()

_UNNAMED = Bilingual("", "")
"""The name of what has none in the file, which is a fault."""

_RECORDED_FACTS = {
    "instrument": "instrument",
    "lead_side": "lead_side",
    "aeca_15": "yes_no",
    "project_kind": "project_kind",
    "listed_destination": "yes_no",
}
"""Maps the facts that follow from the records themselves to the code list of their values."""

_STAGE_KEYS = (
    "code", "en", "ko", "short_en", "short_ko", "kind", "state", "acting", "authority_en", "authority_ko",
    "outcomes", "limit", "after", "closes", "applies", "undetermined", "determines", "passes_on", "carries_over",
    "may_decide", "off_path", "valid_until", "source", "requirement", "after_one_of", "also_after",
)  # fmt: skip
_REQUIREMENT_KEYS = (
    "id", "en", "ko", "kind", "field", "type", "noun", "determination", "stages", "where", "count", "wait_days",
    "level", "side", "when", "passes_on", "source",
)  # fmt: skip
_LIMITS = ("days", "session", "milestone", "every_months")


class Judged(NamedTuple):
    """A procedure file as far as it could be read, and everything wrong with it; without faults it can be followed."""

    procedure: Procedure
    faults: tuple[EntryFault, ...]


def read_procedure(
    code: str,
    version: int,
    table: Mapping[str, Any],
    words: Vocabulary,
    field_names: Mapping[str, Bilingual],
) -> Procedure:
    """Return a version of a procedure from its parsed TOML file; raises EntryFault for the first error found."""
    procedure, faults = judged(table, words, field_names)
    for fault in faults:
        raise fault
    for key, found, wanted in (("code", procedure.code, code), ("version", procedure.version, version)):
        if found != wanted:
            told = {"found": repr(found), "wanted": str(wanted)}
            raise EntryFault(key, "{found} stands in the file of {wanted}", **told)
    return procedure


def judged(table: Mapping[str, Any], words: Vocabulary, field_names: Mapping[str, Bilingual]) -> Judged:
    """Return what a parsed TOML file says of a procedure, with all its faults in the order of the file."""
    reader = _Reader(words, field_names)
    return Judged(reader.procedure(DataTable(table)), tuple(reader.faults))


class _Reader:
    """Reads a procedure, given the code lists; a fault is kept, and reading goes on at the next key."""

    def __init__(self, words: Vocabulary, field_names: Mapping[str, Bilingual]) -> None:
        self.words = words
        self.field_names = field_names
        self.codes: list[str] = []
        """All stage codes of the procedure."""
        self.faults: list[EntryFault] = []

    def kept(self, read: Callable[[], _Read], instead: _Read) -> _Read:
        """Return what is read; at a fault, keep it and return `instead`."""
        try:
            return read()
        except EntryFault as fault:
            self.faults.append(fault)
            return instead

    def procedure(self, top: DataTable) -> Procedure:
        """Read a whole file."""
        self.kept(lambda: top.only("code", "version", "en", "ko", "source", "stage"), None)
        code, version = self.kept(lambda: top.text("code"), ""), self.kept(lambda: _version(top), 0)
        name = self.kept(top.bilingual, _UNNAMED)
        stages = self._all_stages(self.kept(lambda: _stage_rows(top), ()))
        if stages:
            self.faults += route_faults(stages)
            self.faults += order_faults(stages)
            self.faults += path_faults(stages)
        return Procedure(code, name, stages, version)

    def _all_stages(self, rows: tuple[DataTable, ...]) -> tuple[Stage, ...]:
        """Read the stages; none where their codes are not known, since other stages and faults are named by them."""
        before = len(self.faults)
        self.codes = [self.kept(partial(row.text, "code"), "") for row in rows]
        if len(self.faults) == before:
            self.kept(lambda: unique(self.codes, "stage"), None)
        if len(self.faults) != before:
            return ()
        named = zip(rows, self.codes, strict=True)
        return tuple(self._stage(DataTable(row.row, f"stage {own}"), own) for row, own in named)

    def _stage(self, entry: DataTable, code: str) -> Stage:
        kept, before = self.kept, len(self.faults)
        kept(lambda: entry.only(*_STAGE_KEYS), None)
        closes = kept(lambda: entry.enum(Phase, "closes") if "closes" in entry.row else None, None)
        determines = kept(lambda: self._determines(entry), _BY_NOBODY)
        written = self._requirements(entry, code)
        stage = Stage(
            code=code,
            name=kept(entry.bilingual, _UNNAMED),
            short=kept(lambda: entry.bilingual("short_"), _UNNAMED),
            kind=kept(lambda: entry.enum(GateKind, "kind"), GateKind.DECISION),
            state=kept(lambda: entry.enum(State, "state"), State.IN_PROCESS),
            acting=kept(lambda: tuple(self._acting(row) for row in entry.tables("acting")), ()),
            authority=kept(lambda: entry.bilingual("authority_"), _UNNAMED),
            outcomes=kept(lambda: _outcomes(entry), frozenset()),
            after=kept(lambda: self._after(entry, code), ()),
            limit=kept(lambda: self._limit(entry.table("limit")) if "limit" in entry.row else None, None),
            closes=closes,
            applies=kept(lambda: self._condition(entry, "applies"), Condition()),
            skipped_if_unknown=kept(lambda: entry.choice("undetermined", "open", "skip"), "") == "skip",
            determines=determines,
            passes_on=kept(lambda: self._passes_on(entry, determines), frozenset()),
            valid_until=kept(lambda: self._valid_until(entry), ""),
            off_path=kept(lambda: entry.choice("off_path", "no", "yes"), "") == "yes",
            may_decide=kept(lambda: self._may_decide(entry), ()),
            carries_over=kept(lambda: entry.choice("carries_over", "yes", "no"), "") == "yes",
            requirements=(*written, *self._fields_of(closes, written)),
            after_one_of=kept(lambda: self._after_one_of(entry), ()),
            also_after=kept(lambda: self._also_after(entry), ()),
        )
        if len(self.faults) == before:  # otherwise what it lacks may follow from another fault
            self.faults += stage_faults(stage)
        return stage

    def _after(self, entry: DataTable, code: str) -> tuple[str, ...]:
        """Return the stages a stage waits for: the one before it, where the file names none."""
        place = self.codes.index(code)
        named = "after" in entry.row or "after_one_of" in entry.row
        after = entry.texts("after") if named else tuple(self.codes[place - 1 : place])
        return self._stages(after, entry.key("after"))

    def _after_one_of(self, entry: DataTable) -> tuple[str, ...]:
        found = _some(entry, "after_one_of") if "after_one_of" in entry.row else ()
        return self._stages(found, entry.key("after_one_of"))

    def _also_after(self, entry: DataTable) -> tuple[RouteOrder, ...]:
        """Return what a stage waits for on some routes."""
        rows = entry.tables("also_after")
        for row in rows:
            row.only("when", "stages")
        return tuple(
            RouteOrder(
                self._condition(row, "when", needed=True),
                self._stages(_some(row, "stages"), entry.key("also_after")),
            )
            for row in rows
        )

    def _requirements(self, entry: DataTable, code: str) -> tuple[Requirement, ...]:
        found: list[Requirement] = []
        rows: tuple[DataTable, ...] = self.kept(lambda: entry.tables("requirement"), ())
        for row in rows:
            one = self.kept(partial(self._requirement, row, code), None)
            found += [one] if one else []
        self.kept(lambda: unique((one.id for one in found), entry.key("requirement")), None)
        return tuple(found)

    def _passes_on(self, entry: DataTable, determines: Determines) -> frozenset[str]:
        """Return the values that let a project pass, each of which a kind of determination of the stage can have."""
        lists = (self.words[self._list_of(kind, "")] for _, kinds in determines for kind in kinds)
        known = {one.code for codes in lists for one in codes.entries}
        place = entry.key("passes_on")
        return frozenset(among(value, known, place, "value") for value in entry.texts("passes_on"))

    def _valid_until(self, entry: DataTable) -> str:
        return self._milestone_type(entry, "valid_until") if "valid_until" in entry.row else ""

    def _requirement(self, entry: DataTable, stage: str) -> Requirement:
        entry = replace(entry, at=f"{entry.at} {entry.text('id')}")
        entry.only(*_REQUIREMENT_KEYS)
        kind = entry.enum(RequirementKind, "kind")
        stages = self._stages(entry.texts("stages"), entry.key("stages"))
        if stage in stages:
            raise EntryFault(entry.key("stages"), "{stage} waits for itself", stage=stage)
        return Requirement(
            id=entry.text("id"),
            name=entry.bilingual(),
            kind=kind,
            subjects=self._subjects(kind, entry),
            stages=stages,
            where=self._where(entry) if kind is RequirementKind.RECORD else (),
            count=entry.whole("count", 1),
            wait_days=self._wait_days(entry),
            must=entry.choice("level", "must", "should") == "must",
            side=entry.enum(Side, "side") if "side" in entry.row else None,
            when=self._condition(entry, "when"),
            passes_on=self._values_to_pass(kind, entry),
        )

    def _values_to_pass(self, kind: RequirementKind, entry: DataTable) -> frozenset[str]:
        """Return the values a determination must have; raises EntryFault for any other requirement that has some."""
        place = entry.key("passes_on")
        if kind is not RequirementKind.DETERMINATION:
            if "passes_on" in entry.row:
                raise EntryFault(place, "belongs to a requirement of a determination, and to no other")
            return frozenset()
        codes = self.words[self._list_of(entry.text("determination"), "")]
        return frozenset(among(value, codes, place, "value") for value in entry.texts("passes_on"))

    def _wait_days(self, entry: DataTable) -> int | Limit | None:
        """Return the days a document must be old: a number, those of the stage's limit (None), or a limit of days."""
        wait = entry.row.get("wait_days")
        if isinstance(wait, Mapping):
            limit = self._limit(entry.table("wait_days"))
            if any(one.days is None or one.working for one in (limit, *(other for _, other in limit.unless))):
                raise EntryFault(entry.key("wait_days"), "can only be a number of calendar days")
            return limit
        return None if wait == "limit" else entry.whole("wait_days", 0)

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
            among(name, noun.by_id, where.at, "field of {noun}", noun=noun.id)
            kind = noun.by_id[name].kind
            values = _some(where, name)
            if isinstance(kind, OneOf):
                for value in values:
                    among(value, self.words[kind.codes], where.key(name), "value of {name}", name=name)
        return tuple((name, frozenset(where.texts(name))) for name in where.row)

    def _fields_of(self, closes: Phase | None, written: Iterable[Requirement]) -> Iterable[Requirement]:
        """Yield the requirements that follow from the field table for the stage that closes a phase."""
        listed = {subject for requirement in written for subject in requirement.subjects}
        for field in PROJECT.fields:
            if closes is not None and field.required is closes and field.id not in listed:
                yield Requirement(field.id, self.field_names[field.id], RequirementKind.FIELD, (field.id,))

    def _acting(self, entry: DataTable) -> ActingSides:
        entry.only("side", "applies", "unless")
        side = entry.text("side")
        if side != LEAD:
            as_enum(Side, side, entry.key("side"))
        unless = self._condition(entry, "unless") if "unless" in entry.row else None
        return ActingSides(side, self._condition(entry, "applies"), unless)

    def _limit(self, entry: DataTable, counted: str = "calendar") -> Limit:
        entry.only(*_LIMITS, "counted", "unless")
        if sum(name in entry.row for name in _LIMITS) != 1:
            raise EntryFault(entry.at, "needs one of {known}", known=", ".join(_LIMITS))
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

    def _condition(self, entry: DataTable, name: str, *, needed: bool = False) -> Condition:
        rows = entry.tables(name)
        if needed and not rows:
            raise EntryFault(entry.key(name), "is missing or empty")
        condition = Condition(
            tuple(tuple((fact, frozenset(_some(row, fact))) for fact in row.row) for row in rows)
        )
        for fact, values in condition.values:
            codes = self.words[self._list_of(fact, entry.key(name))]
            for value in values:
                among(value, codes, f"{entry.key(name)}, {fact}", "value of {name}", name=fact)
        return condition

    def _list_of(self, fact: str, place: str) -> str:
        if fact in _RECORDED_FACTS:
            return _RECORDED_FACTS[fact]
        among(fact, self.words["determination"], place, "fact")
        return str(self.words["determination"][fact].more["values"])

    def _determines(self, entry: DataTable) -> Determines:
        """Return the kinds of determination that close the stage, by side; the side None means every side."""
        place = entry.key("determines")
        found: Determines
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


def _version(top: DataTable) -> int:
    """Return the version; raises EntryFault where it is missing, too."""
    return DataTable({"version": 0, **top.row}).whole("version", 0)


def _stage_rows(top: DataTable) -> tuple[DataTable, ...]:
    rows = top.tables("stage")
    if not rows:
        raise EntryFault("stage", "a procedure needs at least one [[stage]]")
    return rows


def _outcomes(entry: DataTable) -> frozenset[Outcome]:
    place = entry.key("outcomes")
    return frozenset(as_enum(Outcome, word, place) for word in entry.texts("outcomes"))


def _some(entry: DataTable, name: str) -> tuple[str, ...]:
    """Return a non-empty list of texts; raises EntryFault when it is empty."""
    found = entry.texts(name)
    if not found:
        raise EntryFault(entry.key(name), "is missing or empty")
    return found
