"""Telling problems and values in words: the same sentences on screen, in a workbook and on the command line."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

from registry.domain.fields.table import NOUNS
from registry.domain.problem import Problem
from registry.domain.words import Language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.data.resources import Resources
    from registry.domain.fields.kinds import Kind, Stored

_LACKS = "W02"


class Telling:
    """Puts problems into sentences of one language."""

    def __init__(self, resources: Resources, language: Language = Language.EN) -> None:
        self._resources = resources
        self._language = language

    def sentence(self, problem: Problem, noun: str = "project") -> str:
        """Return the sentence of one problem; `noun` is what a field path without one belongs to."""
        template = self._resources.sentence(problem.code)[self._language]
        values = {**problem.values, "field": self.field_name(problem.field, noun)}
        if self._language is Language.KO and "missing_ko" in values:
            values["missing"] = values["missing_ko"]
        return Formatter().vformat(template, (), _Known(values))

    def sentences(self, problems: Iterable[Problem], noun: str = "project") -> list[str]:
        """Return the sentences of problems, each once; all that one gate lacks is told in one."""
        return list(dict.fromkeys(self.sentence(problem, noun) for problem in gathered(problems)))

    def field_name(self, path: str, noun: str = "project") -> str:
        """Return the visible name of a field path, followed by the path itself: `Title (English) [title_en]`."""
        if not path:
            return ""
        parts = path.split(".")
        owner, field = (parts[0], parts[-1]) if len(parts) > 1 else (noun, path)
        if field.isdigit():  # a whole row: `presentations.1`
            owner, field = "noun", parts[0]
        name = self._resources.field_name(owner, field)[self._language]
        return f"{name} [{path}]" if name != path else path


class Fields:
    """Names fields and tells their values, in one language."""

    def __init__(self, resources: Resources, language: Language) -> None:
        self._resources = resources
        self._language = language

    def kind(self, noun: str, field: str) -> Kind:
        """Return the kind of value a field holds."""
        return NOUNS[noun].by_id[field].kind

    def name(self, noun: str, field: str) -> str:
        """Return the visible name of a field."""
        return self._resources.field_name(noun, field)[self._language]

    def noun(self, noun: str) -> str:
        """Return the visible name of a noun, for several of it."""
        return str(self._resources.table("fields.toml")["noun"][noun][f"{self._language.value}_many"])

    def told(self, noun: str, field: str, stored: Stored) -> str:
        """Return a stored value in words; a dash when it is not given."""
        return self.kind(noun, field).told(stored, self._resources.words, self._language) or "–"

    def code(self, codes: str, code: str) -> str:
        """Return the name of a code."""
        return self._resources.words[codes].label(code, self._language)

    def change(self, noun: str, field: str, path: str, before: Stored, after: Stored) -> str:
        """Return one change in words: name, old value → new value."""
        old, new = self.told(noun, field, before), self.told(noun, field, after)
        return f"{self.name(noun, field)} [{path}]: {old} → {new}"


def gathered(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems with those of one unmet gate drawn together into one."""
    kept: list[Problem] = []
    lacks: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.code == _LACKS:
            stage = problem.values.get("stage", "")
            if stage not in lacks:
                kept.append(problem)
            lacks.setdefault(stage, []).append(problem)
        else:
            kept.append(problem)
    return [_together(lacks[p.values.get("stage", "")]) if p.code == _LACKS else p for p in kept]


def _together(lacks: list[Problem]) -> Problem:
    first = lacks[0]
    values = dict(first.values)
    for key in ("missing", "missing_ko"):
        values[key] = "; ".join(_lack(lack, key) for lack in lacks)
    return Problem(first.code, first.field, values)


def _lack(lack: Problem, key: str) -> str:
    """Return what is missing by name, and how it is entered: `Concept note [documents.+.type=concept_note]`."""
    entered = lack.values.get("entered")
    return f"{lack.values[key]} [{entered}]" if entered else lack.values[key]


class _Known(dict[str, str]):
    """The values of a sentence; a place nobody filled stays visible rather than breaking the telling."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"
