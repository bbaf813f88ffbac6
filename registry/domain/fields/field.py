"""The description of one field in the field table, and of all fields of one noun."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Kind


class Phase(StrEnum):
    """The phase from which a field is required (domain.md M1, column R)."""

    CREATION = "creation"
    SUBMISSION = "submission"
    RESOURCES = "resources"


class Owner(StrEnum):
    """Whose value counts for a field when the two sides differ."""

    LEAD = "lead"
    """The side that leads the project."""
    OFFICE = "office"
    """The office that keeps this registry; another office's value is only a proposal."""
    NOBODY = "nobody"
    """Assigned or derived by the registry; never written by hand."""


class Field(NamedTuple):
    """One field.

    `id` is the id in the command line, workbooks and JSON. `currency` is the id of the field with the currency of an
    amount. `settled` fields can no longer change once the project has been submitted. `stored` is False for a field
    that the registry derives.
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
        """Whether the field may be written by people."""
        return self.owner is not Owner.NOBODY


@dataclass(frozen=True)
class Noun:
    """The fields of one noun; rows of a noun with `of_project` belong to a project."""

    id: str
    fields: tuple[Field, ...]
    of_project: bool = True
    editable: bool = False
    """Whether people create and change its rows directly (funding …); other rows are created by official acts."""

    @cached_property
    def by_id(self) -> dict[str, Field]:
        """The fields by id."""
        return {field.id: field for field in self.fields}

    @cached_property
    def required_at_creation(self) -> tuple[str, ...]:
        """The ids of the fields that a new row must have."""
        return tuple(field.id for field in self.fields if field.required is Phase.CREATION)

    @cached_property
    def amounts(self) -> tuple[tuple[Field, str], ...]:
        """The fields that hold amounts, each with the id of the field of its currency."""
        return tuple((field, field.currency) for field in self.fields if field.currency)

    @cached_property
    def stored(self) -> tuple[Field, ...]:
        """The fields that have a column."""
        return tuple(field for field in self.fields if field.stored)
