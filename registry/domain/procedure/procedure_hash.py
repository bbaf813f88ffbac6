"""The hash of what a procedure decides: its stages and their order, conditions, requirements and limits.

Names do not count, so that a better translation leaves it as it is, and neither does whatever a file leaves to its
default, so that a key this program learns later does not change the hash of a version that exists.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import TYPE_CHECKING, Any

from registry.domain.vocabulary.language import Bilingual

if TYPE_CHECKING:
    from registry.domain.procedure.procedure import Procedure


def procedure_hash(procedure: Procedure) -> str:
    """Return the SHA-256 of what decides in a procedure, its code and version included."""
    told = {**_canonical(procedure), "version": procedure.version}
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _canonical(value: Any) -> Any:  # noqa: ANN401 - any part of a procedure, as JSON knows it
    if is_dataclass(value):
        parts = ((part, getattr(value, part.name)) for part in fields(value))
        return {
            part.name: _canonical(one)
            for part, one in parts
            if not isinstance(one, Bilingual) and one != _default(part)
        }
    if isinstance(value, frozenset):
        return sorted(map(_canonical, value))
    if isinstance(value, tuple):
        return [_canonical(one) for one in value]
    return value


def _default(part: Field[Any]) -> object:
    return part.default_factory() if part.default_factory is not MISSING else part.default
