"""The sentences of errors (`resources/errors.toml`), in the language and the form of whoever is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.reference.resources import shipped
from registry.domain.errors import RegistryError
from registry.domain.holder import Holder
from registry.domain.values.counting import with_plurals
from registry.domain.values.hangul import with_particles
from registry.domain.values.moments import moment_text
from registry.domain.values.text import readable
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = "errors.toml"


def error_sentence(
    error: RegistryError, language: Language = Language.EN, *, on_command_line: bool = True
) -> str:
    """Return what is wrong, where, and what to do; an error without a code says its own sentence, in English.

    On the command line the next step is a command, in the window a button: some errors have a sentence for each.
    """
    if not error.code:
        return str(error)
    return _filled(error.code, error.values, language, on_command_line=on_command_line)


def _filled(code: str, values: Mapping[str, object], language: Language, *, on_command_line: bool) -> str:
    entry: Mapping[str, str] = shipped().table(FILE)[code]
    own = entry.get(f"command_{language.value}") if on_command_line else None
    told = {
        name: _in_words(value, language, on_command_line=on_command_line) for name, value in values.items()
    }
    template = own or entry[language.value]
    if language is Language.KO:
        return with_particles(template.format(**told))
    return with_plurals(template, told).format(**told)


def _in_words(value: object, language: Language, *, on_command_line: bool) -> str:
    match value:
        case RegistryError():  # its short form: what to do about it is said by the error around it
            return error_sentence(value, language).rstrip(".")
        case Holder():
            since = moment_text(value.since, None if on_command_line else language)
            who = {
                "who": value.who or value.account,
                "account": value.account,
                "host": value.host,
                "since": since,
            }
            return _filled("holder", who, language, on_command_line=on_command_line)
        case None:
            return _filled("unknown_holder", {}, language, on_command_line=on_command_line)
        case int():
            return f"{value:,}"
        case _:
            return readable(str(value))
