"""The sentences of the commands, in the language requested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from collections.abc import Sequence


def language_of(arguments: Sequence[str]) -> Language:
    """Return the language a command line asks for, also of one that cannot be read; English unless asked otherwise."""
    for place, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        given = value if equals else next(iter(arguments[place + 1 : place + 2]), "")
        if name == "--lang" and given in list(Language):
            return Language(given)
    return Language.EN


class CommandSentences:
    """Speaks the language of one run of the command line."""

    def __init__(self, language: Language) -> None:
        from registry.opening.messages import command_sentences  # noqa: PLC0415 - a list is shown without a sentence

        self._language = language
        self._sentences = command_sentences(language)

    def tell(self, name: str, /, **values: object) -> str:
        """Return a sentence of `resources/command_line.toml` with its places filled."""
        return self._sentences.tell(name, **values)

    def count(self, thing: str, number: int) -> str:
        """Return a number of things: `1 project`, `1,250 projects`, `사업 1,250건`."""
        return self.tell(f"count_{thing}", number=f"{number:,}")

    def word(self, group: str, code: str) -> str:
        """Return a code of the command line in words; in English the code itself, which programs look for."""
        return self.tell(f"{group}_{code.replace(' ', '_')}")

    def act(self, kind: str, subject: str) -> str:
        """Return what an act did and to what: `Fields changed, RCF-K-26-0001`."""
        from registry.opening.messages import act_sentences  # noqa: PLC0415 - see above

        return ", ".join(filter(None, (act_sentences(self._language).act(kind), subject)))
