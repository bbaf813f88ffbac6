"""Assignments: `title_en=…`, `funding.+.amount=…`, `milestones.2.forecast=…`, read and applied to a project file.

The same form serves the command line, mapping files and tests. `+` creates a row (all `funding.+` of one command
belong to one row; `+2`, `+3` create further rows); a number is the row's place in the order shown; `funding.2=remove`
removes it. A row may also be named by its id: drafts do this, since the order may change while they are open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.domain.errors import WrongUsage
from registry.domain.fields.project import PROJECT, STANDING
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Problem, Unfit
from registry.domain.project.draft import REMOVE
from registry.domain.project.field_path import FieldPath, read_path

if TYPE_CHECKING:
    from registry.domain.fields.field import Field, Noun
    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.code_lists import Vocabulary

Raw = Mapping[str, str]
"""What an officer typed for an act: field id → text."""


@dataclass(frozen=True, slots=True)
class RowEdit:
    """The change of one row of a noun: `row` is `+…` for a new row, or the place or the id of an existing one.

    `values` maps field id to stored value. `again` creates a removed row again, under its old id.
    """

    noun: str
    row: str
    values: dict[str, Stored] = field(default_factory=dict)
    removed: bool = False
    again: bool = False

    @property
    def makes(self) -> bool:
        """Whether the row is created."""
        return self.again or self.row.startswith("+")


@dataclass(frozen=True, slots=True)
class Edit:
    """All changes one command asks for, in stored form, and problems for what could not be read."""

    project: dict[str, Stored]
    rows: tuple[RowEdit, ...]
    problems: tuple[Problem, ...]


NO_EDIT = Edit({}, (), ())
"""The edit that changes nothing."""


def read_assignments(given: Iterable[str], words: Vocabulary) -> Edit:
    """Read `FIELD=VALUE` texts; raises WrongUsage for contradictions, returns unreadable values as problems."""
    pairs = [_pair(text) for text in given]
    _refuse_contradictions(pairs)
    return read_pairs(pairs, words)


def read_pairs(pairs: Iterable[tuple[str, str]], words: Vocabulary) -> Edit:
    """Read (field path, typed value) pairs; raises WrongUsage for a path that is not a field."""
    project: dict[str, Stored] = {}
    rows: dict[tuple[str, str], RowEdit] = {}
    problems: list[Problem] = []
    for path, raw in pairs:
        found = read_path(path)
        if found is None:
            raise WrongUsage(code="no_field", path=path)
        if not found.row:
            _read(PROJECT, path, found.field, raw, words, project, problems)
            continue
        noun = _noun(found.noun, path)
        edit = rows.setdefault((noun.id, found.row), RowEdit(noun.id, found.row))
        if found.field:
            _read(noun, path, found.field, raw, words, edit.values, problems)
        else:
            rows[noun.id, found.row] = _removal(found, raw)
    return Edit(project, tuple(rows.values()), tuple(problems))


def _removal(path: FieldPath, raw: str) -> RowEdit:
    if raw.strip() == REMOVE and not path.makes:
        return RowEdit(path.noun, path.row, removed=True)
    if path.makes:
        raise WrongUsage(code="names_new_row", path=path)
    raise WrongUsage(code="names_row", path=path, remove=REMOVE)


def read_values(noun: Noun, raw: Raw, words: Vocabulary) -> tuple[dict[str, Stored], list[Problem]]:
    """Read the fields of an official act into stored values by field id; unreadable values become problems."""
    values: dict[str, Stored] = {}
    problems: list[Problem] = []
    for name, text in raw.items():
        try:
            values[name] = noun.by_id[name].kind.parse(text, words) if text.strip() else None
        except Unfit as unfit:
            problems.append(unfit.at(name, text))
    return values, problems


def _read(
    noun: Noun,
    path: str,
    name: str,
    raw: str,
    words: Vocabulary,
    into: dict[str, Stored],
    problems: list[Problem],
) -> None:
    known = _field(noun, name, path)
    if not known.written:
        problems.append(Problem("R07", path, {"value": raw}))
        return
    try:
        into[name] = known.kind.parse(raw, words) if raw.strip() else None
    except Unfit as unfit:
        problems.append(unfit.at(path, raw))


def _pair(text: str) -> tuple[str, str]:
    path, equals, raw = text.partition("=")
    if not equals:
        raise WrongUsage(code="no_value", text=text)
    return path.strip(), raw


def _refuse_contradictions(pairs: Iterable[tuple[str, str]]) -> None:
    """Refuse a value for a row that the same command removes: nobody can know which of the two was meant."""
    known = {path: raw.strip() for path, raw in pairs}
    for path in known:
        row = path.rpartition(".")[0]
        if known.get(row) == REMOVE:
            raise WrongUsage(code="value_of_removed_row", path=path, row=row, remove=REMOVE)


def _noun(name: str, path: str) -> Noun:
    noun = NOUNS.get(name)
    if noun is None or not noun.editable or not noun.of_project:
        known = ", ".join(n.id for n in NOUNS.values() if n.editable and n.of_project)
        raise WrongUsage(code="rows_not_set", path=path, name=name, known=known)
    return noun


def _field(noun: Noun, name: str, path: str) -> Field:
    known: Mapping[str, Field] = noun.by_id if noun is not PROJECT else {**PROJECT.by_id, **STANDING.by_id}
    if name not in known:
        raise _no_field(path, noun, [one.id for one in known.values() if one.written])
    return known[name]


def _no_field(path: str, noun: Noun, known: list[str]) -> WrongUsage:
    import difflib  # noqa: PLC0415 - only needed to help with a mistyped id

    close = difflib.get_close_matches(path.rpartition(".")[2], known, n=1)
    if close:
        return WrongUsage(code="field_meant", path=path, noun=noun.id, near=close[0])
    return WrongUsage(code="field_of_noun", path=path, noun=noun.id, known=", ".join(known))
