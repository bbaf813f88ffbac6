"""Rules across fields: everything that is wrong with a project and its rows, in one list.

The form of a single value is checked by its kind; these rules compare fields. They are applied to the merged result of
an edit or an import, never to the imported file alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from registry.domain.fields.field import Field, Noun, Phase
from registry.domain.fields.kinds import day, split
from registry.domain.fields.partners import PARTNERS
from registry.domain.fields.project import PROJECT
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Problem
from registry.domain.procedure.sides import REPORTED
from registry.domain.project.rating import TOLERANCE, Tolerances
from registry.domain.values.marking import HIGHEST, Mark, within
from registry.domain.values.money import fits_currency, from_parts
from registry.domain.vocabulary.language import joined

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from registry.domain.fields.record import Record, Values
    from registry.domain.problem import Value
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.code_lists import Vocabulary

_PERIODS = {
    "project": (("planned_start", "planned_end"), ("actual_start", "actual_end")),
    "presentations": (("sent", "replied"), ("sent", "reply_due")),
}
"""Pairs of date fields, the first of which must not be later than the second, by noun."""

_OVERRIDE = ("rag_override", "rag_reason", "rag_until")
"""The fields of a rating set by hand, which are given together or not at all."""

_TOLERANCES = (("tolerance_days_amber", "tolerance_days_red"), ("tolerance_cost_amber", "tolerance_cost_red"))
"""Pairs of limits, the first of which must not be higher than the second."""

_TOGETHER = {
    "project": (
        ("title_en", "title_ko"),
        ("area", "other_areas"),
        ("oda_eligible", "crs_code"),
        _OVERRIDE,
        *_TOLERANCES,
    ),
    "partners": (("country", "org", "share"),),
}
"""Groups of fields, other than periods and amounts, that one rule compares, by noun."""

_REQUIRED = "R11"

_WHOLE = 100
"""All shares together, in percent."""


def draft_problems(
    file: ProjectFile, words: Vocabulary, before: Record | None = None, ceiling: Iterable[Mark] = HIGHEST
) -> tuple[Problem, ...]:
    """Return all problems of a project file, with its rows named by id.

    `before` is the project as it was, None for a new one.
    """
    allowed = tuple(ceiling)
    project = file.project
    found = [
        *_titles(project),
        *_areas(project),
        *_oda(project),
        *_override(project),
        *_tolerances(project),
        *_shares(file),
        *_settled(file, before),
        *row_problems(PROJECT, project, "", words, allowed),
    ]
    for noun_id, rows in file.rows.items():
        noun = NOUNS[noun_id]
        if noun.editable:
            for row in rows:
                found += row_problems(noun, row, f"{noun_id}.{row.id}.", words, allowed)
    undated = tuple(_reports_to_make(file))
    return tuple(one for one in found if one not in undated)


def beyond_doubt(
    problems: Iterable[Problem], unread: Container[str], noun: str = "project"
) -> Iterator[Problem]:
    """Yield the problems that are not caused by fields that could not be parsed, which were reported already.

    `noun` is the noun of paths that do not contain one.
    """
    for problem in problems:
        if not any(path in unread for path in _looked_at(problem, noun)):
            yield problem


def _looked_at(problem: Problem, noun: str) -> Iterator[str]:
    """Yield the paths that may cause a problem: its own, and those of the fields compared with it."""
    yield problem.field
    row, dot, name = problem.field.rpartition(".")
    if problem.code == _REQUIRED:
        return
    of = NOUNS.get(row.partition(".")[0] or noun)
    amounts = ((field.id, currency) for field, currency in of.amounts) if of else ()
    pairs = (*_PERIODS.get(of.id, ()), *_TOGETHER.get(of.id, ()), *amounts) if of else ()
    yield from (f"{row}{dot}{other}" for pair in pairs if name in pair for other in pair)


def row_problems(
    noun: Noun, row: Record, path: str, words: Vocabulary, ceiling: tuple[Mark, ...] = HIGHEST
) -> Iterator[Problem]:
    """Yield the problems of one row alone; `path` is the prefix of the field ids."""
    yield from _required(noun, row, path)
    yield from _ordered(noun, row.values, path)
    if noun is PARTNERS:
        yield from _partner(row, path)
    for field, currency in noun.amounts:
        yield from _amount(field, currency, row.values, path, words)
    mark = row.values.get("mark")
    if mark and not _is_within(str(mark), ceiling):
        names = joined(words["mark"][top].name for top in ceiling)
        yield Problem("M01", f"{path}mark", {"value": str(mark), "ceiling": names})


@lru_cache(maxsize=64)
def _is_within(mark: str, ceiling: tuple[Mark, ...]) -> bool:
    return within(Mark(mark), ceiling)


def _required(noun: Noun, row: Record, path: str) -> Iterator[Problem]:
    for name in noun.required_at_creation:
        if row.values.get(name) is None:
            yield Problem(_REQUIRED, f"{path}{name}")


def _reports_to_make(file: ProjectFile) -> Iterator[Problem]:
    """Yield what is no problem: an action opened by a decision for another body has no due date (domain.md M4, E4)."""
    made = {row.id for row in file.of("decisions") if row.text("authority") in REPORTED}
    for row in file.of("actions"):
        if row.text("decision") in made:
            yield Problem(_REQUIRED, f"actions.{row.id}.due")


def _ordered(noun: Noun, values: Values, path: str) -> Iterator[Problem]:
    for first, last in _PERIODS.get(noun.id, ()):
        early, late = values.get(first), values.get(last)
        if not early or not late or str(early) <= str(late):  # stored days are ordered as texts
            continue
        start, end = day(early), day(late)
        if start and end:
            told: dict[str, Value] = {"value": end, "first": f"{path}{first}", "start": start}
            yield Problem("R02", f"{path}{last}", told)


def _amount(
    field: Field, currency_id: str, values: Values, path: str, words: Vocabulary
) -> Iterator[Problem]:
    amount, currency = values.get(field.id), values.get(currency_id)
    if amount is None and currency is None:
        return
    if amount is None:
        if field.required is not Phase.CREATION:
            yield Problem("R03", f"{path}{currency_id}", {"value": str(currency)})
    elif currency is None:
        yield Problem("R04", f"{path}{field.id}", {"value": str(from_parts(int(amount)))})
    else:
        yield from _decimals(f"{path}{field.id}", int(amount), str(currency), words)


def _decimals(path: str, parts: int, currency: str, words: Vocabulary) -> Iterator[Problem]:
    entry = words["currency"].get(currency)
    digits = int(str(entry.more["minor"])) if entry else 4
    if not fits_currency(parts, digits):
        told: dict[str, Value] = {"value": str(from_parts(parts)), "currency": currency, "digits": digits}
        yield Problem("T10", path, told)


def _titles(project: Record) -> Iterator[Problem]:
    if not (project.values.get("title_en") or project.values.get("title_ko")):
        yield Problem("R05", "title_en")


def _areas(project: Record) -> Iterator[Problem]:
    area = project.text("area")
    if area and area in split(project.values.get("other_areas")):
        yield Problem("R08", "other_areas", {"value": area})


def _oda(project: Record) -> Iterator[Problem]:
    if project.text("oda_eligible") == "yes" and not project.values.get("crs_code"):
        yield Problem("R09", "crs_code")


def _override(project: Record) -> Iterator[Problem]:
    """A rating set by hand has a reason and a last day (domain.md M1, 6.1)."""
    missing = [name for name in _OVERRIDE if not project.values.get(name)]
    if len(missing) < len(_OVERRIDE):
        yield from (Problem("R14", name) for name in missing)


def _tolerances(project: Record) -> Iterator[Problem]:
    within = Tolerances.of(project.values)._asdict()
    for first, last in _TOLERANCES:
        amber, red = (within[name.removeprefix(TOLERANCE)] for name in (first, last))
        if amber > red:
            wrong = last if project.values.get(last) is not None else first
            yield Problem("R15", wrong, {"amber": amber, "red": red})


def _partner(row: Record, path: str) -> Iterator[Problem]:
    """A role is that of a country, which may have a share, or of an organisation (domain.md M1)."""
    country, org = row.values.get("country"), row.values.get("org")
    if (country is None) == (org is None):
        yield Problem("R16", f"{path}{'org' if org else 'country'}")
    if org is not None and row.values.get("share") is not None:
        yield Problem("R17", f"{path}share")


def _shares(file: ProjectFile) -> Iterator[Problem]:
    """The shares of a project's countries are at most the whole, whatever roles each has (domain.md M1)."""
    rows = [row for row in file.of("partners") if row.values.get("share") is not None]
    total = sum(int(row.values.get("share") or 0) for row in rows)
    if total > _WHOLE:
        yield Problem("R18", f"partners.{rows[-1].id}.share", {"total": total})


def _settled(file: ProjectFile, before: Record | None) -> Iterator[Problem]:
    """Procedure and sides are fixed once a gate has closed (domain.md M1, `procedure`)."""
    if before is None or not file.submitted:
        return
    for field in PROJECT.fields:
        if field.settled and file.project.values.get(field.id) != before.values.get(field.id):
            yield Problem("R06", field.id, {"value": file.project.text(field.id)})
