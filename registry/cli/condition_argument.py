"""How the command line takes a condition: `TEXT;OWNER;DUE` or a JSON object, and nowhere else."""

from __future__ import annotations

import json

from registry.domain.errors import WrongUsage
from registry.services.acts.conditions import RawCondition

_SEPARATOR, _BEFORE = ";", "before="
_PARTS = ("text", "owner", "due", "before")


def read_condition(argument: str) -> RawCondition:
    """Read one condition; raises WrongUsage for a JSON object with other than its four texts.

    `TEXT;OWNER;DUE` and, where it blocks a stage, `;before=STAGE` are read from the right, so that the text may hold
    semicolons, quotation marks and line breaks. What that form cannot say, an owner with a semicolon, is given as
    `{"text": …, "owner": …, "due": …, "before": …}`.
    """
    if argument.lstrip().startswith("{"):
        try:
            given = json.loads(argument, object_pairs_hook=list)
        except ValueError:
            pass  # a text that begins with a brace
        else:
            return _from_object(given)
    rest, _, last = argument.rpartition(_SEPARATOR)
    before = last.strip().removeprefix(_BEFORE).strip() if last.strip().startswith(_BEFORE) else ""
    parts = (rest if before else argument).rsplit(_SEPARATOR, 2)
    text, owner, due = (part.strip() for part in (*parts, "", "")[:3])
    return RawCondition(text, owner, due, before)


def _from_object(given: list[tuple[str, object]]) -> RawCondition:
    """Return a condition from the pairs of a JSON object: a list, so that a name given twice is seen."""
    names = [name for name, _ in given]
    if not set(names) <= set(_PARTS) or len(set(names)) < len(names):
        raise WrongUsage(code="condition_parts", parts=", ".join(_PARTS))
    texts = {name: text for name, text in given if isinstance(text, str)}
    if len(texts) < len(names):
        raise WrongUsage(code="condition_texts")
    return RawCondition(**texts)
