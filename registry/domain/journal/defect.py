"""One thing that a check of a registry finds wrong, before it is put into words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class FieldName:
    """A field of a noun, which a sentence calls by its visible name; of the noun `noun`, a noun itself."""

    noun: str
    field: str


@dataclass(frozen=True, slots=True)
class Defect:
    """The code of a sentence of `resources/findings.toml`, and the values the sentence names.

    A value may be another defect, several of them, or an error; each has a sentence of its own. A field is given as a
    `FieldName`, never by its id.
    """

    code: str
    values: Mapping[str, object]


def defect(code: str, /, **values: object) -> Defect:
    """Return a defect with the values of its sentence."""
    return Defect(code, values)
