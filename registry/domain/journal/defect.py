"""One thing that a check of a registry finds wrong, before it is put into words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Defect:
    """The code of a sentence of `resources/findings.toml`, and the values the sentence names.

    A value may be another defect, several of them, or an error; each has a sentence of its own.
    """

    code: str
    values: Mapping[str, object]


def defect(code: str, /, **values: object) -> Defect:
    """Return a defect with the values of its sentence."""
    return Defect(code, values)
