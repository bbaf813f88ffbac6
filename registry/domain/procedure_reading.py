"""Reading a procedure from its table (a parsed TOML file), and refusing one that cannot be right.

Every fault names the key it stands at; the loader adds the file. An office edits these files, so what is
wrong must be told in words, not by a project that later stands still.
"""

from __future__ import annotations

import graphlib
from collections.abc import Container, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from registry.domain.condition import Condition
from registry.domain.fields.field import Noun, Phase
from registry.domain.fields.project import PROJECT
from registry.domain.fields.table import NOUNS
from registry.domain.procedure import (
    LEAD,
    Acting,
    GateKind,
    Limit,
    Outcome,
    Procedure,
    Requirement,
    RequirementKind,
    Stage,
    State,
)
from registry.domain.sides import Side
from registry.domain.words import Bilingual

if TYPE_CHECKING:
    from registry.domain.vocabulary import Vocabulary

Table = Mapping[str, Any]
_E = TypeVar("_E", Outcome, GateKind, State, Phase, RequirementKind, Side)

_DERIVED_FACTS = {
    "instrument": "instrument",
    "lead_side": "lead_side",
    "aeca_15": "yes_no",
}
"""Facts the records themselves state, and the code list of their values."""

_STAGE_KEYS = {
    "code", "en", "ko", "short_en", "short_ko", "kind", "state", "acting", "authority_en", "authority_ko",
    "outcomes", "limit", "after", "closes", "applies", "undetermined", "determines", "passes_on", "source",
    "requirement",
}  # fmt: skip
_REQUIREMENT_KEYS = {
    "id", "en", "ko", "kind", "field", "type", "noun", "determination", "stages", "where", "count", "wait_days",
    "level", "side", "when", "source",
}  # fmt: skip


class ProcedureFault(ValueError):
    """A procedure file that cannot be used; `key` names the place, the message what is wrong there."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(f"{key}: {message}")
        self.key = key


def read_procedure(table: Table, words: Vocabulary, field_names: Mapping[str, Bilingual]) -> Procedure:
    """Build a procedure; raises ProcedureFault for the first thing that cannot be right."""
    code = _text(table, "code", "")
    rows = table.get("stage") or []
    if not rows:
        raise ProcedureFault("stage", "a procedure needs at least one [[stage]]")
    reader = _Reader(words, field_names, [str(row.get("code", "")) for row in rows])
    stages = tuple(reader.stage(row, place) for place, row in enumerate(rows))
    _check_order(stages)
    return Procedure(code, _bilingual(table, ""), stages)


class _Reader:
    """Reads stages; knows the code lists and all stage codes of the procedure."""

    def __init__(self, words: Vocabulary, field_names: Mapping[str, Bilingual], codes: list[str]) -> None:
        self.words = words
        self.field_names = field_names
        self.codes = codes

    def stage(self, row: Table, place: int) -> Stage:
        """Read one stage."""
        at = f"stage {row.get('code') or place + 1}"
        _known_keys(row, _STAGE_KEYS, at)
        code = _text(row, "code", at)
        if self.codes.count(code) > 1:
            raise ProcedureFault(at, f"the code {code} stands twice")
        before = [self.codes[place - 1]] if place else []
        after = tuple(row.get("after", before))
        self._known_stages(after, f"{at}, after")
        closes = _enum(Phase, row["closes"], f"{at}, closes") if "closes" in row else None
        requirements = [self._requirement(r, f"{at}, requirement") for r in row.get("requirement", [])]
        requirements += self._fields_of(closes, {subject for r in requirements for subject in r.subjects})
        _unique([r.id for r in requirements], f"{at}, requirement")
        return Stage(
            code=code,
            name=_bilingual(row, at),
            short=_bilingual(row, at, "short_"),
            kind=_enum(GateKind, row.get("kind"), f"{at}, kind"),
            state=_enum(State, row.get("state"), f"{at}, state"),
            acting=tuple(self._acting(who, f"{at}, acting") for who in row.get("acting", []))
            or _absent(f"{at}, acting"),
            authority=_bilingual(row, at, "authority_"),
            outcomes=frozenset(_enum(Outcome, o, f"{at}, outcomes") for o in row.get("outcomes", [])),
            after=after,
            limit=self._limit(row["limit"], f"{at}, limit") if "limit" in row else None,
            closes=closes,
            applies=self._condition(row.get("applies", []), f"{at}, applies"),
            skipped_if_unknown=_choice(row, "undetermined", ("open", "skip"), at) == "skip",
            determines=self._determines(row.get("determines", []), f"{at}, determines"),
            passes_on=frozenset(row.get("passes_on", [])),
            requirements=tuple(requirements),
        )

    def _requirement(self, row: Table, at: str) -> Requirement:
        at = f"{at} {row.get('id', '?')}"
        _known_keys(row, _REQUIREMENT_KEYS, at)
        kind = _enum(RequirementKind, row.get("kind"), f"{at}, kind")
        stages = tuple(row.get("stages", []))
        self._known_stages(stages, f"{at}, stages")
        wait = row.get("wait_days", 0)
        return Requirement(
            id=_text(row, "id", at),
            name=_bilingual(row, at),
            kind=kind,
            subjects=self._subjects(kind, row, at),
            stages=stages,
            where=tuple((name, frozenset(values)) for name, values in row.get("where", {}).items()),
            count=int(row.get("count", 1)),
            wait_days=None if wait == "limit" else int(wait),
            must=_choice(row, "level", ("must", "should"), at) == "must",
            side=_enum(Side, row["side"], f"{at}, side") if "side" in row else None,
            when=self._condition(row.get("when", []), f"{at}, when"),
        )

    def _subjects(self, kind: RequirementKind, row: Table, at: str) -> tuple[str, ...]:
        """Return what the requirement is about; raises when no such field, list entry or noun exists."""
        match kind:
            case RequirementKind.FIELD:
                return (_among(_text(row, "field", at), PROJECT.by_id, f"{at}, field", "field"),)
            case RequirementKind.DOCUMENT:
                types = row.get("type") or []
                names = [types] if isinstance(types, str) else types
                known = self.words["document_type"]
                return tuple(_among(n, known, f"{at}, type", "document type") for n in names) or _absent(
                    f"{at}, type"
                )
            case RequirementKind.RECORD:
                return (self._noun(row, at).id,)
            case RequirementKind.DETERMINATION:
                name = _text(row, "determination", at)
                return (_among(name, self.words["determination"], f"{at}, determination", "determination"),)
            case RequirementKind.GATES:
                return tuple(row.get("stages", [])) or _absent(f"{at}, stages")
            case RequirementKind.ACKNOWLEDGEMENT:
                return ()

    def _noun(self, row: Table, at: str) -> Noun:
        noun = NOUNS[_among(_text(row, "noun", at), NOUNS, f"{at}, noun", "noun")]
        for name in row.get("where", {}):
            _among(name, noun.by_id, f"{at}, where", f"field of {noun.id}")
        return noun

    def _fields_of(self, closes: Phase | None, listed: set[str]) -> list[Requirement]:
        """Return the requirements the field table brings to the stage that closes a phase."""
        wanted = [field.id for field in PROJECT.fields if closes is not None and field.required is closes]
        return [
            Requirement(name, self.field_names[name], RequirementKind.FIELD, (name,))
            for name in wanted
            if name not in listed
        ]

    def _acting(self, row: Table, at: str) -> Acting:
        side = _text(row, "side", at)
        if side != LEAD:
            _enum(Side, side, at)
        return Acting(side, self._condition(row.get("applies", []), at))

    def _limit(self, row: Table, at: str) -> Limit:
        _known_keys(row, {"days", "counted", "session", "milestone", "every_months", "unless", "when"}, at)
        if not {"days", "session", "milestone", "every_months"} & set(row):
            raise ProcedureFault(at, "needs days, session, milestone or every_months")
        if "session" in row:
            _among(row["session"], self.words["organisation"], at, "organisation")
        if "milestone" in row:
            _among(row["milestone"], self.words["milestone_type"], at, "milestone type")
        unless = tuple(
            (
                self._condition(other.get("when", []), at),
                self._limit({"counted": row.get("counted"), **other}, at),
            )
            for other in row.get("unless", [])
        )
        return Limit(
            days=row.get("days"),
            working=row.get("counted") == "working",
            session=row.get("session"),
            milestone=row.get("milestone"),
            every_months=row.get("every_months"),
            unless=unless,
        )

    def _condition(self, rows: Iterable[Table], at: str) -> Condition:
        condition = Condition(
            tuple(tuple((name, frozenset(values)) for name, values in row.items()) for row in rows)
        )
        for name, values in condition.values:
            codes = self.words[self._list_of(name, at)]
            for value in values:
                _among(value, codes, f"{at}, {name}", f"value of {name}")
        return condition

    def _list_of(self, fact: str, at: str) -> str:
        if fact in _DERIVED_FACTS:
            return _DERIVED_FACTS[fact]
        _among(fact, self.words["determination"], at, "fact")
        return str(self.words["determination"][fact].more["values"])

    def _determines(
        self, given: Mapping[str, list[str]] | list[str], at: str
    ) -> tuple[tuple[Side | None, tuple[str, ...]], ...]:
        by_side = given.items() if isinstance(given, Mapping) else [(None, given)] if given else []
        for _, kinds in by_side:
            for kind in kinds:
                _among(kind, self.words["determination"], at, "determination")
        return tuple((None if s is None else _enum(Side, s, at), tuple(kinds)) for s, kinds in by_side)

    def _known_stages(self, codes: Iterable[str], at: str) -> None:
        for code in codes:
            _among(code, self.codes, at, "stage")


def _check_order(stages: tuple[Stage, ...]) -> None:
    """Refuse a cycle, and a stage that waits for one shown after it."""
    waits = {stage.code: stage.after for stage in stages}
    try:
        graphlib.TopologicalSorter(waits).prepare()
    except graphlib.CycleError as error:
        raise ProcedureFault(
            f"stage {error.args[1][0]}, after", f"a cycle: {' → '.join(error.args[1])}"
        ) from None
    seen: set[str] = set()
    for stage in stages:
        late = [code for code in stage.after if code not in seen]
        if late:
            raise ProcedureFault(f"stage {stage.code}, after", f"waits for {late[0]}, which stands after it")
        seen.add(stage.code)


def _text(row: Table, key: str, at: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value.strip():
        raise ProcedureFault(f"{at}, {key}".lstrip(", "), "is missing or empty")
    return value


def _bilingual(row: Table, at: str, prefix: str = "") -> Bilingual:
    return Bilingual(_text(row, f"{prefix}en", at), _text(row, f"{prefix}ko", at))


def _enum(kind: type[_E], value: object, at: str) -> _E:
    try:
        return kind(str(value))
    except ValueError:
        raise ProcedureFault(at, f"{value!r} is none of {', '.join(kind)}") from None


def _choice(row: Table, key: str, choices: tuple[str, str], at: str) -> str:
    value = str(row.get(key, choices[0]))
    if value not in choices:
        raise ProcedureFault(f"{at}, {key}", f"{value!r} is none of {', '.join(choices)}")
    return value


def _among(value: str, known: Container[str], at: str, what: str) -> str:
    if value not in known:
        raise ProcedureFault(at, f"unknown {what} {value!r}")
    return value


def _known_keys(row: Table, known: set[str], at: str) -> None:
    unknown = sorted(set(row) - known)
    if unknown:
        raise ProcedureFault(at, f"unknown key {unknown[0]!r}")


def _unique(names: list[str], at: str) -> None:
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise ProcedureFault(at, f"{twice!r} stands twice")


def _absent(at: str) -> NoReturn:
    raise ProcedureFault(at, "is missing or empty")
