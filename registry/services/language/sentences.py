"""Sentences about the progress of a project, and days and amounts in words, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.reference.resources import wording
from registry.domain.fields.kinds import DayOrSession
from registry.domain.values.counting import with_plurals
from registry.domain.values.hangul import with_particles
from registry.domain.values.moments import day_text, moment_text
from registry.domain.values.short_amount import column_amount, short_amount
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal

    from registry.data.reference.resources import Resources
    from registry.domain.vocabulary.language import Bilingual

FILE = "sentences.toml"


def filled(
    text: Mapping[str, str],
    language: Language,
    values: Mapping[str, object],
    *,
    on_command_line: bool = False,
) -> str:
    """Return one language of a text with its places filled, in the grammar of that language.

    In English a counted noun takes the form of its number, in Korean a particle that of the end of its word.
    """
    template = wording(text, language, on_command_line=on_command_line)
    if language is Language.KO:
        return with_particles(template.format(**values))
    return with_plurals(template, values).format(**values)


class Sentences:
    """Writes the sentences of one file in one language, in the words of the window or of the command line."""

    def __init__(
        self, resources: Resources, language: Language, file: str = FILE, *, on_command_line: bool = False
    ) -> None:
        self._templates = resources.table(file)
        self._words = resources.words
        self._language = language
        self._on_command_line = on_command_line

    def tell(self, name: str, /, **values: object) -> str:
        """Return a sentence with its places filled; raises KeyError for one that is not there or not filled."""
        template = self._templates[name]
        return filled(template, self._language, values, on_command_line=self._on_command_line)

    def knows(self, name: str) -> bool:
        """Return whether there is a sentence of a name."""
        return name in self._templates

    def act(self, kind: str) -> str:
        """Return the name of a kind of act; the kind itself when it has no name."""
        name = f"act_{kind}"
        return self.tell(name) if self.knows(name) else kind

    def of(self, text: Bilingual) -> str:
        """Return a bilingual text in the language spoken."""
        return text[self._language]

    def code(self, codes: str, code: str) -> str:
        """Return the name of a code; the code itself when the list does not know it."""
        return self._words[codes].label(code, self._language)

    def day(self, told: date) -> str:
        """Return a day as an office writes it: `5 Dec 2026`, `2026. 12. 5.` (domain.md 6.1)."""
        return day_text(told, self._language)

    def moment(self, at: str) -> str:
        """Return a moment (ISO) by the clock of this place: `5 Dec 2026 09:30`; as it is where it cannot be read."""
        return moment_text(at, self._language)

    def amount(self, amount: Decimal, currency: str) -> str:
        """Return an amount in short, never rounded: `USD 4.8M`, `480만 달러`."""
        return short_amount(amount, currency, self._language)

    def column_amount(self, amount: Decimal, currency: str) -> str:
        """Return an amount that stands in a column with others, in their unit: `USD 4,800K`, `480만 달러`."""
        return column_amount(amount, currency, self._language)

    def fiscal_year(self, system: str, year: int) -> str:
        """Return a fiscal year with whose it is: `US FY2027`, `미국 FY2027`; one of nobody is a calendar year."""
        return self.tell(f"fiscal_year_{system or 'CAL'}", year=year)

    def until(self, put_off_to: str, known: date | None) -> str:
        """Return until when something was put off: a day, or a forum's next session with its day where known."""
        day = DayOrSession.day(put_off_to)
        if day is not None:
            return self.day(day)
        forum = self.code("organisation", put_off_to)
        if known is None:
            return self.tell("until_session", forum=forum)
        return self.tell("until_session_on", forum=forum, day=self.day(known))
