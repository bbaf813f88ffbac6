"""Problems and values in words, for the window, workbooks and the command line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from string import Formatter
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import Day, DayOrSession, OneOf, SomeOf
from registry.domain.fields.table import NOUNS
from registry.domain.problem import (
    BESIDE,
    WHOLE_ROW,
    Entry,
    FirstOf,
    NamedActs,
    NearCode,
    Problem,
    value_text,
)
from registry.domain.project.field_path import read_path
from registry.domain.values.counting import with_plurals
from registry.domain.values.hangul import with_particles
from registry.domain.values.moments import moment_text
from registry.domain.vocabulary.language import Bilingual, Language, joined
from registry.services.language.sentences import FILE as SENTENCES
from registry.services.language.sentences import Sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from registry.data.reference.resources import Resources
    from registry.domain.fields.kinds import Kind, Stored
    from registry.domain.problem import Value

_LACKS, _EMPTY = "W02", "R11"
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
    "barred": ("determination",),
}
"""Values of sentences that are codes, with the lists that name them."""
_NEVER_TYPED = frozenset({"state", "barred"})
"""Values of sentences that nobody types on the command line, so even there they are shown by name."""
_OF_FIELD = frozenset({"value", "accepted", "successor"})
"""Values that are codes of whatever list the field takes its values from."""
_BETWEEN, _MORE = ", ", " …"
"""The separator between codes, and the sign after them where there are more."""
_ESTABLISHED = ("determinations", "value")
"""The field whose code list depends on the kind of determination in the same row."""
_IN_SHORT = 2
"""How many changed fields are named in short."""


class ProblemText:
    """Puts problems into sentences of one language.

    `paths` is for the command line: its own sentence where a problem has one, the path behind a field's name, and how
    a requirement is entered.
    """

    def __init__(self, resources: Resources, language: Language = Language.EN, *, paths: bool = True) -> None:
        self._resources = resources
        self._language = language
        self._paths = paths

    def sentence(self, problem: Problem, noun: str = "project") -> str:
        """Return the sentence of one problem; `noun` is what a field path without one belongs to."""
        values = self._in_words(problem, () if self._paths else self._code_lists(problem.field, noun))
        values["field"] = self.field_name(problem.field, noun)
        if BESIDE in values:
            values[BESIDE] = self.field_name(values[BESIDE], noun)
        template = self._template(problem, noun)
        if self._language is Language.EN:
            template = with_plurals(template, values)
        finished = Formatter().vformat(template, (), _Known(values))
        return with_particles(finished) if self._language is Language.KO else finished

    def sentences(self, problems: Iterable[Problem], noun: str = "project") -> list[str]:
        """Return the sentences of problems, each once; everything that one gate lacks is in one sentence."""
        return list(dict.fromkeys(self.sentence(problem, noun) for problem in self._gathered(problems)))

    def field_name(self, path: str, noun: str = "project") -> str:
        """Return the visible name of a field path, followed by the path itself: `Title (English) [title_en]`."""
        if not path:
            return ""
        parts = path.split(".")
        owner, field = (parts[0], parts[-1]) if len(parts) > 1 else (noun, path)
        if field == WHOLE_ROW:
            return self._resources.field_name("noun", _KEPT_AS.get(owner, owner))[self._language]
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
        return self._resources.sentence(problem.code, on_command_line=self._paths)[self._language]

    def _gathered(self, problems: Iterable[Problem]) -> list[Problem]:
        return gathered(problems if self._paths else map(_without_entry, problems))

    def _in_words(self, problem: Problem, own: tuple[str, ...]) -> dict[str, str]:
        """Return the values of a problem in words; `own` are the code lists of the field itself."""
        return {name: self._in_word(name, value, own) for name, value in problem.values.items()}

    def _in_word(self, name: str, value: Value, own: tuple[str, ...]) -> str:
        """Return one value: moments by the clock of this place, acts by their names; on the screen codes too."""
        match value:
            case NamedActs():
                acts = (
                    self._sentences.tell("numbered_act", seq=seq, act=self._sentences.act(kind))
                    for seq, kind in value.acts
                )
                return "; ".join(acts) + (_MORE if value.more else "")
            case NearCode() if not self._paths:
                return value.name[self._language]
            case Entry() if not self._paths:
                return self._entry_in_words(value)
            case str() if name == "when":
                return moment_text(value, None if self._paths else self._language)
            case str() if name == "kind":
                return self._sentences.act(value)
        lists = own if name in _OF_FIELD else _CODES.get(name, ())
        shown_as_codes = self._paths and name not in _NEVER_TYPED
        return value_text(value, self._language) if shown_as_codes or not lists else self._names(value, lists)

    @cached_property
    def _sentences(self) -> Sentences:
        return Sentences(self._resources, self._language, on_command_line=self._paths)

    def _names(self, value: Value, lists: tuple[str, ...]) -> str:
        """Return codes by their names; what no list knows stays as it is."""
        match value:
            case FirstOf():
                return _BETWEEN.join(self._name(code, lists) for code in value.named) + (
                    _MORE if value.more else ""
                )
            case tuple():
                return _BETWEEN.join(self._name(code, lists) for code in value)
            case str():
                return self._name(value, lists)
        return value_text(value, self._language)

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

    def _entry_in_words(self, entry: Entry) -> str:
        """Return in words what an entry says for the command line; codes of stages stay as they are."""
        if not entry.noun:
            return entry.command
        if entry.noun == "determination":
            return self._label("determination", entry.value)
        if entry.noun == "project":
            return self.field_name(entry.field)
        noun = self._resources.field_name("noun", entry.noun)[self._language]
        if not entry.value:
            return noun
        kind = NOUNS[entry.noun].by_id[entry.field].kind
        return f"{noun}: {kind.display(entry.value, self._resources.words, self._language)}"

    def _label(self, codes: str, code: str) -> str:
        return self._resources.words[codes].label(code, self._language)


class Fields:
    """The names and values of fields in words, in one language."""

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
    lacks: dict[Value, list[Problem]] = {}
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
    missing = joined(map(_lack, lacks), "; ")
    return Problem(first.code, first.field, {**first.values, "missing": missing})


def _lack(lack: Problem) -> Bilingual:
    """Return what is missing by name, and how it is entered: `Concept note [documents.+.type=concept_note]`."""
    name, entered = lack.values["missing"], lack.values.get("entered")
    after = f" [{entered}]" if entered else ""
    return Bilingual(*(value_text(name, language) + after for language in Language))


class _Known(dict[str, str]):
    """The values of a sentence; a placeholder without a value stays visible instead of raising an error."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"
