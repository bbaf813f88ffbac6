"""The last line of defence: no text with a control or hiding character is stored in a registry.

Texts are cleaned where they enter (`domain/values/text.py`, `services/acts/act.py`). An unclean text that arrives here
is due to a bug, and is refused rather than recorded.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from registry.domain.errors import UncleanText
from registry.domain.values.text import unclean_character

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.journal.change_set import ChangeSet


def refuse_control_characters(change_set: ChangeSet) -> None:
    """Raise UncleanText when a text of an act, or a value it writes, contains a control or hiding character.

    Former values of a row are not checked: a registry of an earlier version may contain such a text, which must remain
    correctable.
    """
    act = change_set.act
    _refuse(act.who.name, "who")
    _refuse(act.who.office, "who")
    _refuse(act.who.side, "who")
    _refuse(act.who.account, "account")
    for name in ("id", "kind", "why", "subject", "exchange", "undoes"):
        _refuse(getattr(act, name), name)
    for change in change_set.changes:
        for name, value in (change.after or {}).items():
            if isinstance(value, str) and value != (change.before or {}).get(name):
                _refuse(value, f"{change.noun}.{name}")


def refuse_in_mapping(name: str, value: str) -> None:
    """Raise UncleanText when a mapping's name, or a text in the mapping, contains a control or hiding character."""
    _refuse(name, "mapping")
    for text in _texts(value):
        _refuse(text, name)


def _refuse(text: str, where: str) -> None:
    if letter := unclean_character(text):
        raise UncleanText(where, letter)


def _texts(value: str) -> Iterator[str]:
    """Yield the decoded texts of a mapping, because in JSON control characters are hidden by escapes."""
    yield value
    try:
        read = json.loads(value)
    except ValueError:
        return
    waiting = [read]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            waiting += [*one, *one.values()]
        elif isinstance(one, list):
            waiting += one
