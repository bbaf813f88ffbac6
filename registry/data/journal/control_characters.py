"""The last line of defence: no text that holds a control or hiding character becomes part of a registry.

Texts are cleaned where they enter (`domain/values/text.py`, `services/acts/act.py`); what comes here unclean all the
same was let in by a fault of the program, and is refused rather than recorded.
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
    """Raise UncleanText when a text of an act, or a value it writes, holds a control or hiding character.

    What a row was before is left aside: a registry of a former version may hold such a text, and it can be mended.
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
    """Raise UncleanText when the name of a remembered mapping, or a text in it, holds a control or hiding character."""
    _refuse(name, "mapping")
    for text in _texts(value):
        _refuse(text, name)


def _refuse(text: str, where: str) -> None:
    if letter := unclean_character(text):
        raise UncleanText(where, letter)


def _texts(value: str) -> Iterator[str]:
    """Yield the texts of a mapping: JSON hides control characters behind escapes."""
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
