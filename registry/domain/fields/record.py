"""A record: one row of one noun as an immutable value, with its fields in stored form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from registry.domain.fields.kinds import Stored
from registry.domain.vocabulary.language import Language

Values = Mapping[str, Stored]


@dataclass(frozen=True, slots=True)
class Record:
    """One official row. `version` is the sequence number of the change set that last wrote it."""

    noun: str
    id: str
    version: int
    values: Values = field(default_factory=dict)
    project_id: str | None = None
    position: int = 0

    def with_values(self, values: Values) -> Record:
        """Return the row with some of its values changed."""
        together = {**self.values, **values}
        return Record(self.noun, self.id, self.version, together, self.project_id, self.position)

    def text(self, name: str) -> str:
        """Return a field as text, empty when it is not given."""
        value = self.values.get(name)
        return "" if value is None else str(value)

    def in_language(self, name: str, language: Language) -> str:
        """Return a text that is kept in both languages in one of them, or in the other where it was not given.

        The English text is in `<name>_en` or, where older records may hold both languages in it, in `<name>`; the
        Korean one is in `<name>_ko`.
        """
        english, korean = self.text(f"{name}_en") or self.text(name), self.text(f"{name}_ko")
        return korean or english if language is Language.KO else english or korean
