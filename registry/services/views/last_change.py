"""The last change of a project: who, when, by what act, and the first of the fields it changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.attachments.attachment import size_words
from registry.domain.fields.table import NOUNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from registry.domain.attachments.attachment import Attachment
    from registry.domain.fields.kinds import Stored
    from registry.domain.journal.change_set import Change, ChangeSet
    from registry.services.language.problem_text import Fields
    from registry.services.language.sentences import Sentences

    FileOf = Callable[[str, str], Attachment | None]
    """Finds a kept file by its fingerprint and the name it is referred to by."""

_SHOWN = 3
"""How many fields are told; the history has them all."""

_FINGERPRINT, _FILE_NAME = "sha256", "file_name"
"""The fields that refer to a kept file and name it: they are told as one."""

_NONE = "–"

_FOLLOWS = "gates"
"""The noun whose rows follow of other acts: told last."""

_IN_EXCHANGE = "exchange_projects"
"""The noun whose rows say which exchange carried a project, by its id."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that was changed, its old and new value in words; a dash where there is none."""

    noun: str
    field: str
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class LastChange:
    """The act that last touched a project; `at` is its moment as stamped, in UTC; `more` counts fields not told."""

    seq: int
    at: str
    who: str
    office: str
    kind: str
    kind_word: str
    why: str
    exchange: str
    fields: tuple[FieldChange, ...]
    more: int


def last_change(
    change_set: ChangeSet, fields: Fields, sentences: Sentences, file_of: FileOf, names: Mapping[str, str]
) -> LastChange:
    """Return a change set that touched a project in short; of its changes only that project's are given.

    `file_of` finds a kept file by its fingerprint: it is told by name and size. `names` are the documents' own names
    of their files, by document: one content may be kept under many.
    """
    act = change_set.act
    in_order = sorted(_of_the_project(change_set), key=lambda change: change.noun == _FOLLOWS)
    changed = [(change, *one) for change in in_order for one in _changed(change)]
    return LastChange(
        seq=change_set.seq,
        at=change_set.at,
        who=act.who.name,
        office=act.who.office,
        kind=act.kind,
        kind_word=sentences.act(act.kind),
        why=act.why,
        exchange=act.exchange,
        fields=tuple(
            _file_change(change, sentences, file_of, names.get(change.row_id, ""), before, after)
            if field == _FINGERPRINT
            else FieldChange(
                change.noun,
                field,
                fields.name(change.noun, field),
                *_describe(fields, change, field, before, after),
            )
            for change, field, before, after in changed[:_SHOWN]
        ),
        more=max(len(changed) - _SHOWN, 0),
    )


def _of_the_project(change_set: ChangeSet) -> Iterator[Change]:
    """Yield what was changed in the project; that it was in an exchange is told by the exchange's number."""
    return (change for change in change_set.changes if change.noun != _IN_EXCHANGE)


def _changed(change: Change) -> Iterator[tuple[str, Stored, Stored]]:
    before, after = change.before or {}, change.after or {}
    for field in NOUNS[change.noun].stored:
        old, new = before.get(field.id), after.get(field.id)
        named_with_file = field.id == _FILE_NAME and (_FINGERPRINT in before or _FINGERPRINT in after)
        if old != new and not named_with_file:
            yield field.id, old, new


def _file_change(
    change: Change, sentences: Sentences, file_of: FileOf, own_name: str, before: Stored, after: Stored
) -> FieldChange:
    """Return a file that was attached, or taken away, in words; `own_name` is the one that did not change with it."""

    def told(stored: Stored, name: Stored) -> str:
        if stored is None:
            return _NONE
        kept = file_of(str(stored), str(name or own_name))
        if kept is None:
            return sentences.tell("file_elsewhere")
        return sentences.tell("file_kept", name=kept.name, size=size_words(kept.size))

    old, new = ((image or {}).get(_FILE_NAME) for image in (change.before, change.after))
    return FieldChange(change.noun, _FINGERPRINT, sentences.tell("file"), told(before, old), told(after, new))


def _describe(fields: Fields, change: Change, field: str, before: Stored, after: Stored) -> tuple[str, str]:
    row = {**(change.before or {}), **(change.after or {})}
    return fields.value_words(change.noun, field, before, row), fields.value_words(
        change.noun, field, after, row
    )
