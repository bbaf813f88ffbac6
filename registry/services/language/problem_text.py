"""Telling problems and values in words: the same sentences on screen, in a workbook and on the command line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from string import Formatter
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import Day, DayOrSession, OneOf, SomeOf
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Problem
from registry.domain.project.field_path import FieldPath, read_path
from registry.domain.values.hangul import with_particles
from registry.domain.values.moments import moment_text
from registry.domain.vocabulary.language import Language
from registry.services.language.sentences import FILE as SENTENCES
from registry.services.language.sentences import Sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from registry.data.reference.resources import Resources
    from registry.domain.fields.kinds import Kind, Stored

_LACKS, _EMPTY = "W02", "R11"
_IN_KOREAN = "_ko"
"""How the name of a value ends that fills the same place in the Korean sentence."""
_KEPT_AS = {"conditions": "actions"}
"""Rows of an act that are kept as rows of another noun, and named as those: the conditions of an approval."""
_CODES = {
    "outcome": ("outcome",),
    "allowed": ("outcome",),
    "before": ("outcome",),
    "side": ("side",),
    "sides": ("side",),
    "state": ("state",),
    "kinds": ("determination",),
}
"""Values of sentences that are codes, with the lists that name them."""
_OF_FIELD = frozenset({"value", "accepted", "successor"})
"""Values that are codes of whatever list the field takes its values from."""
_BETWEEN, _MORE, _CODE_AND_NAME = ", ", " …", " – "
"""What stands between codes, after those that are shown, and between a code and its name."""
_ESTABLISHED = ("determinations", "value")
"""The field whose codes are those of the kind of fact that stands beside it."""
_IN_SHORT = 2
"""How many changed fields are named in short."""
_DETERMINE = "determine … "
"""How `Requirement.entered` begins when a determination is wanted."""


class ProblemText:
    """Puts problems into sentences of one language.

    `paths` adds what to write on the command line: the path behind a field's name, how a requirement is entered.
    """

    def __init__(self, resources: Resources, language: Language = Language.EN, *, paths: bool = True) -> None:
        self._resources = resources
        self._language = language
        self._paths = paths

    def sentence(self, problem: Problem, noun: str = "project") -> str:
        """Return the sentence of one problem; `noun` is what a field path without one belongs to."""
        template = self._template(problem, noun)
        values = {**problem.values, "field": self.field_name(problem.field, noun)}
        if self._language is Language.KO:
            values |= {
                name.removesuffix(_IN_KOREAN): told
                for name, told in values.items()
                if name.endswith(_IN_KOREAN)
            }
        if "first" in values:
            values["first"] = self.field_name(values["first"], noun)
        values |= self._history_in_words(values)
        if not self._paths:
            values |= self._in_words(values, self._code_lists(problem.field, noun))
        told = Formatter().vformat(template, (), _Known(values))
        return with_particles(told) if self._language is Language.KO else told

    def sentences(self, problems: Iterable[Problem], noun: str = "project") -> list[str]:
        """Return the sentences of problems, each once; all that one gate lacks is told in one."""
        return list(dict.fromkeys(self.sentence(problem, noun) for problem in self._gathered(problems)))

    def field_name(self, path: str, noun: str = "project") -> str:
        """Return the visible name of a field path, followed by the path itself: `Title (English) [title_en]`."""
        if not path:
            return ""
        parts = path.split(".")
        owner, field = (parts[0], parts[-1]) if len(parts) > 1 else (noun, path)
        found = read_path(path)
        if found is not None and found.row and not found.field:
            owner, field = "noun", found.noun
        name = self._resources.field_name(_KEPT_AS.get(owner, owner), field)[self._language]
        return f"{name} [{path}]" if self._paths and name != path else name

    def _template(self, problem: Problem, noun: str) -> str:
        """Return the sentence of a problem before its places are filled; what has a list of codes is chosen."""
        if problem.code == _EMPTY and self._code_lists(problem.field, noun):
            chosen: str = self._resources.table(SENTENCES)["choose_value"][self._language.value]
            return chosen
        return self._resources.sentence(problem.code)[self._language]

    def _gathered(self, problems: Iterable[Problem]) -> list[Problem]:
        return gathered(problems if self._paths else map(_without_entry, problems))

    def _in_words(self, values: Mapping[str, str], own: tuple[str, ...]) -> dict[str, str]:
        """Return the values that are codes by their names; `own` are the code lists of the field itself."""
        told = {}
        for name, value in values.items():
            if name == "entered":
                told[name] = self._entry_in_words(value)
            elif name == "near":
                told[name] = value.partition(_CODE_AND_NAME)[2] or value
            elif lists := own if name in _OF_FIELD else _CODES.get(name, ()):
                told[name] = self._names(value, lists)
        return told

    def _history_in_words(self, values: Mapping[str, str]) -> dict[str, str]:
        """Return moments by the clock of this place, and acts by their numbers and (on the screen) by their names."""
        told = {}
        if "when" in values:
            told["when"] = moment_text(values["when"], None if self._paths else self._language)
        if "acts" in values:
            known = values["acts"].removesuffix(_MORE)
            acts = [one.partition(" ") for one in known.split(_BETWEEN)]
            named = [
                self._sentences.tell("numbered_act", seq=seq, act=self._act(kind)) for seq, _, kind in acts
            ]
            told["acts"] = "; ".join(named) + values["acts"][len(known) :]
        if "kind" in values:
            told["kind"] = self._act(values["kind"])
        return told

    def _act(self, kind: str) -> str:
        return kind if self._paths else self._sentences.act(kind)

    @cached_property
    def _sentences(self) -> Sentences:
        return Sentences(self._resources, self._language)

    def _names(self, value: str, lists: tuple[str, ...]) -> str:
        """Return codes by their names; what no list knows stays as it is."""
        known = value.removesuffix(_MORE)
        names = [self._name(code, lists) for code in known.split(_BETWEEN)]
        return _BETWEEN.join(names) + value[len(known) :]

    def _name(self, code: str, lists: tuple[str, ...]) -> str:
        found = (self._resources.words[codes].get(code) for codes in lists)
        return next((one.name[self._language] for one in found if one is not None), code)

    def _code_lists(self, path: str, noun: str) -> tuple[str, ...]:
        """Return the code lists a field takes its values from."""
        read = read_path(path)
        owner = noun if read is None or not read.row else read.noun
        known = NOUNS[_KEPT_AS.get(owner, owner)].by_id if _KEPT_AS.get(owner, owner) in NOUNS else {}
        kind = known[read.field].kind if read is not None and read.field in known else None
        match kind:
            case OneOf():
                return (kind.codes,)
            case SomeOf():
                return (kind.codes, kind.or_codes) if kind.or_codes else (kind.codes,)
        return ()

    def _entry_in_words(self, entered: str) -> str:
        """Return in words what `entered` says for the command line; codes of stages stay as they are."""
        where, _, value = entered.partition("=")
        if where.startswith(_DETERMINE):
            return self._label("determination", where.removeprefix(_DETERMINE))
        path = read_path(where)
        if path is None or (not path.row and path.field not in NOUNS["project"].by_id):
            return entered
        return self._place_in_words(path, value)

    def _place_in_words(self, path: FieldPath, value: str) -> str:
        if not path.row:
            return self.field_name(path.field)
        noun = self._resources.field_name("noun", path.noun)[self._language]
        if not value:
            return noun
        kind = NOUNS[path.noun].by_id[path.field].kind
        return f"{noun}: {kind.display(value, self._resources.words, self._language)}"

    def _label(self, codes: str, code: str) -> str:
        return self._resources.words[codes].label(code, self._language)


class Fields:
    """Names fields and tells their values, in one language."""

    def __init__(self, resources: Resources, language: Language) -> None:
        self._resources = resources
        self._language = language

    def kind(self, noun: str, field: str) -> Kind:
        """Return the kind of value a field holds."""
        return NOUNS[noun].by_id[field].kind

    def has(self, noun: str, field: str) -> bool:
        """Return whether a noun has a field of this id."""
        return noun in NOUNS and field in NOUNS[noun].by_id

    def name(self, noun: str, field: str) -> str:
        """Return the visible name of a field."""
        return self._resources.field_name(noun, field)[self._language]

    def help(self, noun: str, field: str) -> str:
        """Return one sentence about what belongs in a field; empty when there is none."""
        entry = self._resources.table("fields.toml").get(noun, {}).get(field, {})
        return str(entry.get(f"help_{self._language.value}", ""))

    def noun(self, noun: str) -> str:
        """Return the visible name of a noun, for several of it."""
        return str(self._resources.table("fields.toml")["noun"][noun][f"{self._language.value}_many"])

    def display(self, noun: str, field: str, stored: Stored, row: Mapping[str, Stored] | None = None) -> str:
        """Return a stored value in words; a dash when it is not given.

        `row` is what else is known of the row: what was determined is a code of the list of its kind.
        """
        fact = str((row or {}).get("kind") or "") if (noun, field) == _ESTABLISHED else ""
        known = self._resources.words["determination"].get(fact) if fact else None
        if stored is not None and known is not None:
            return self.code(str(known.more["values"]), str(stored))
        return self.of_kind(self.kind(noun, field), stored)

    def value_words(
        self, noun: str, field: str, stored: Stored, row: Mapping[str, Stored] | None = None
    ) -> str:
        """Return a stored value as a screen shows it: as `display`, but a day as an office writes it (`5 Dec 2026`)."""
        if isinstance(self.kind(noun, field), (Day, DayOrSession)) and str(stored or "")[:4].isdigit():
            return self._sentences.day(date.fromisoformat(str(stored)))
        return self.display(noun, field, stored, row)

    def of_kind(self, kind: Kind, stored: Stored) -> str:
        """Return a stored value of a kind in words; a dash when it is not given."""
        return kind.display(stored, self._resources.words, self._language) or "–"

    def code(self, codes: str, code: str) -> str:
        """Return the name of a code."""
        return self._resources.words[codes].label(code, self._language)

    def in_short(self, changed: Iterable[tuple[str, str]]) -> str:
        """Return the first changed fields by name and how many more there are: `Note, Funding line: Amount +2`."""
        named = list(dict.fromkeys(self._in_its_row(noun, field) for noun, field in changed))
        more = len(named) - _IN_SHORT
        return _BETWEEN.join(named[:_IN_SHORT]) + (f" +{more}" if more > 0 else "")

    @cached_property
    def _sentences(self) -> Sentences:
        return Sentences(self._resources, self._language)

    def _in_its_row(self, noun: str, field: str) -> str:
        if noun == "project":
            return self.name(noun, field) if field else self.name("noun", noun)
        row = self.name("noun", noun)
        return f"{row}: {self.name(noun, field)}" if field else row

    def change(
        self,
        noun: str,
        field: str,
        path: str,
        before: Stored,
        after: Stored,
        row: Mapping[str, Stored] | None = None,
    ) -> str:
        """Return one change in words: name, old value → new value; `row` as for `display`."""
        old, new = self.display(noun, field, before, row), self.display(noun, field, after, row)
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


def _without_entry(problem: Problem) -> Problem:
    """Return an unmet requirement without how it is entered on the command line."""
    if problem.code != _LACKS:
        return problem
    return replace(problem, values={k: v for k, v in problem.values.items() if k != "entered"})


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
