"""How the command line takes a condition: `TEXT;OWNER;DUE`, `;side=…`, `;before=…`, or a JSON object; nowhere else."""

from __future__ import annotations

import json

from registry.domain.errors import WrongUsage
from registry.services.acts.conditions import RawCondition

_SEPARATOR = ";"
_NAMED = ("before", "side")
_PARTS = ("text", "owner", "due", *_NAMED, "text_ko")


def read_condition(argument: str) -> RawCondition:
    """Read one condition; raises WrongUsage for a JSON object with other than its six texts.

    `TEXT;OWNER;DUE`, where it blocks a stage `;before=STAGE`, and of a joint decision `;side=SIDE`, are read from the
    right, so that the text may hold semicolons, quotation marks and line breaks. What that form cannot say, an owner
    with a semicolon or a text in both languages, is given as `{"text": …, "owner": …, "due": …, "before": …, "side": …,
    "text_ko": …}`.
    """
    if argument.lstrip().startswith("{"):
        try:
            given = json.loads(argument, object_pairs_hook=list)
        except ValueError:
            pass  # a text that begins with a brace
        else:
            return _from_object(given)
    rest, named = argument, dict[str, str]()
    while (found := _named_last(rest)) is not None and found[1] not in named:
        rest, name, value = found
        named[name] = value
    text, owner, due = (part.strip() for part in (*rest.rsplit(_SEPARATOR, 2), "", "")[:3])
    return RawCondition(text, owner, due, **named)


def _named_last(argument: str) -> tuple[str, str, str] | None:
    """Return what stands before the last part, the name of that part and its value; None where it has no name."""
    rest, _, last = argument.rpartition(_SEPARATOR)
    name, sign, value = last.strip().partition("=")
    return (rest, name.strip(), value.strip()) if sign and name.strip() in _NAMED and value.strip() else None


def _from_object(given: list[tuple[str, object]]) -> RawCondition:
    """Return a condition from the pairs of a JSON object: a list, so that a name given twice is seen."""
    names = [name for name, _ in given]
    if not set(names) <= set(_PARTS) or len(set(names)) < len(names):
        raise WrongUsage(code="condition_parts", parts=", ".join(_PARTS))
    texts = {name: text for name, text in given if isinstance(text, str)}
    if len(texts) < len(names):
        raise WrongUsage(code="condition_texts")
    return RawCondition(**texts)
