"""The last change of a project: who made it, when, by what act, and the first fields it changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.attachments.attachment import size_words
from registry.domain.fields.table import INTERNAL, NOUNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from registry.domain.attachments.attachment import Attachment
    from registry.domain.fields.kinds import Stored
    from registry.domain.journal.change_set import Change, ChangeSet
    from registry.services.language.problem_text import Fields
    from registry.services.language.sentences import Sentences

    FileOf = Callable[[str, str], Attachment | None]
    """Finds a stored file by its fingerprint (SHA-256) and the name the document gives it."""

_SHOWN = 3
"""How many fields are shown; the history has them all."""

_FINGERPRINT, _FILE_NAME = "sha256", "file_name"
"""The fields that refer to a stored file and name it: they are shown as one change."""

_NONE = "–"

_FOLLOWS = "gates"
"""The noun whose rows change as a consequence of others: shown last."""

_IN_EXCHANGE = "exchange_projects"
"""The noun whose rows record which exchange carried a project."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One changed field, its old and new value as shown; a dash for an empty value."""

    noun: str
    field: str
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class LastChange:
    """The act that last changed a project; `at` is its time stamp in UTC; `more` counts the fields not shown."""

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
    """Return a summary of a change set, which must hold the changes of one project only.

    `file_of` finds a stored file by its fingerprint, to show its name and size. `names` maps the id of a document to
    the file name it gives: several documents may name the same content differently.
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
    """Yield the changes of the project without those that record an exchange: the exchange's number shows that."""
    return (change for change in change_set.changes if change.noun != _IN_EXCHANGE)


def _changed(change: Change) -> Iterator[tuple[str, Stored, Stored]]:
    before, after = change.before or {}, change.after or {}
    for field in NOUNS[change.noun].stored:
        old, new = before.get(field.id), after.get(field.id)
        named_with_file = field.id == _FILE_NAME and (_FINGERPRINT in before or _FINGERPRINT in after)
        if old != new and not named_with_file and (change.noun, field.id) not in INTERNAL:
            yield field.id, old, new


def _file_change(
    change: Change, sentences: Sentences, file_of: FileOf, own_name: str, before: Stored, after: Stored
) -> FieldChange:
    """Return a file that was attached or removed as a field change; `own_name` is the document's file name if kept."""

    def file_text(stored: Stored, name: Stored) -> str:
        if stored is None:
            return _NONE
        kept = file_of(str(stored), str(name or own_name))
        if kept is None:
            return sentences.tell("file_elsewhere")
        return sentences.tell("file_kept", name=kept.name, size=size_words(kept.size))

    old, new = ((image or {}).get(_FILE_NAME) for image in (change.before, change.after))
    return FieldChange(
        change.noun, _FINGERPRINT, sentences.tell("file"), file_text(before, old), file_text(after, new)
    )


def _describe(fields: Fields, change: Change, field: str, before: Stored, after: Stored) -> tuple[str, str]:
    row = {**(change.before or {}), **(change.after or {})}
    return fields.value_words(change.noun, field, before, row), fields.value_words(
        change.noun, field, after, row
    )
