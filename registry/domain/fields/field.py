"""What the field table says of one field, and of one noun's fields together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Kind


class Phase(StrEnum):
    """From when on a field must be filled (domain.md M1, column R)."""

    CREATION = "creation"
    SUBMISSION = "submission"
    RESOURCES = "resources"


class Owner(StrEnum):
    """Whose word counts for a field when two sides differ."""

    LEAD = "lead"
    """The side that leads the project."""
    OFFICE = "office"
    """The office that keeps this registry; another office's word is a proposal."""
    NOBODY = "nobody"
    """Given or derived by the registry; never written by hand."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field.

    `id` is the id of the command line, workbooks and JSON. `currency` names the field that holds the unit of an
    amount. `settled` fields can no longer change once the project has been submitted. `stored` is False for
    what the registry derives.
    """

    id: str
    kind: Kind
    required: Phase | None = None
    owner: Owner = Owner.LEAD
    currency: str | None = None
    settled: bool = False
    stored: bool = True

    @property
    def written(self) -> bool:
        """Whether people may write the field."""
        return self.owner is not Owner.NOBODY


@dataclass(frozen=True)
class Noun:
    """The fields of one noun; rows of a noun with `of_project` belong to a project."""

    id: str
    fields: tuple[Field, ...]
    of_project: bool = True
    editable: bool = False
    """Whether people make and change its rows as rows (funding …); others arise from official acts."""

    @cached_property
    def by_id(self) -> dict[str, Field]:
        """The fields by their ids."""
        return {field.id: field for field in self.fields}

    @cached_property
    def stored(self) -> tuple[Field, ...]:
        """The fields that have a column."""
        return tuple(field for field in self.fields if field.stored)
