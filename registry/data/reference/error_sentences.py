"""The sentences of errors and findings: `errors.toml`, `usage.toml` and `findings.toml` in `resources/`."""

from __future__ import annotations

from errno import errorcode
from typing import TYPE_CHECKING

from registry.data.reference.resources import shipped, wording
from registry.domain.errors import RegistryError
from registry.domain.holder import Holder
from registry.domain.journal.defect import Defect, FieldName
from registry.domain.values.counting import with_plurals
from registry.domain.values.hangul import with_particles
from registry.domain.values.moments import moment_text
from registry.domain.values.text import readable
from registry.domain.vocabulary.entry_fault import EntryFault
from registry.domain.vocabulary.language import Bilingual, Language

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = "errors.toml"
USAGE = "usage.toml"
FINDINGS = "findings.toml"
SYSTEM = "system_errors.toml"
ENTRIES = "entry_faults.toml"
_BETWEEN = ", "


def error_sentence(
    error: RegistryError, language: Language = Language.EN, *, on_command_line: bool = True
) -> str:
    """Return what is wrong, where, and what to do; an error without a code says its own sentence, in English.

    The next step is a command on the command line and a button in the window, so some errors have a sentence for each.
    """
    return _Teller(language, on_command_line=on_command_line).error(error)


def finding_sentence(found: Defect, language: Language = Language.EN, *, on_command_line: bool = True) -> str:
    """Return the sentence of a finding, without a full stop."""
    return _Teller(language, on_command_line=on_command_line).finding(found)


def sentence_of(
    told: Defect | RegistryError, language: Language = Language.EN, *, on_command_line: bool = True
) -> str:
    """Return the sentence of a finding, or of an error that did not stop the program."""
    if isinstance(told, Defect):
        return finding_sentence(told, language, on_command_line=on_command_line)
    return error_sentence(told, language, on_command_line=on_command_line)


class _Teller:
    """Fills the sentences of one language and one front end."""

    def __init__(self, language: Language, *, on_command_line: bool) -> None:
        self._language = language
        self._on_command_line = on_command_line

    def error(self, error: RegistryError) -> str:
        return self._said(error.code, error.values) if error.code else str(error)

    def finding(self, found: Defect) -> str:
        # Numbers of change sets, unlike amounts, are not grouped.
        values = {name: str(one) if isinstance(one, int) else one for name, one in found.values.items()}
        return self._filled(self._wording(shipped().table(FINDINGS)[found.code]), values)

    def _said(self, code: str, values: Mapping[str, object]) -> str:
        entry: Mapping[str, str] = shipped().table(FILE).get(code) or shipped().table(USAGE)[code]
        return self._filled(self._wording(entry), values)

    def _wording(self, entry: Mapping[str, str]) -> str:
        return wording(entry, self._language, on_command_line=self._on_command_line)

    def _filled(self, sentence: str, values: Mapping[str, object]) -> str:
        told = {name: self._in_words(value) for name, value in values.items()}
        if self._language is Language.KO:
            return with_particles(sentence.format(**told))
        return with_plurals(sentence, told).format(**told)

    def _in_words(self, value: object) -> str:
        match value:
            case RegistryError():  # its short form: what to do about it is said by the error around it
                return error_sentence(value, self._language).rstrip(".")
            case Defect():
                return self.finding(value)
            case FieldName():
                return shipped().field_name(value.noun, value.field)[self._language]
            case Holder():
                return self._said("holder", self._of_holder(value))
            case None:
                return self._said("unknown_holder", {})
            case _:
                return self._plain(value)

    def _plain(self, value: object) -> str:
        """Return a value that is no sentence of its own."""
        match value:
            case tuple() if type(value) is tuple:  # several values; a named tuple is one, which says itself
                return _BETWEEN.join(map(self._in_words, value))
            case Bilingual():
                return value[self._language]
            case OSError():
                return self._of_system(value)
            case EntryFault():
                return self._of_entry(value)
            case int():
                return f"{value:,}"
            case _:
                return readable(str(value))

    def _of_system(self, error: OSError) -> str:
        """Return what the system reports; it does so in English, of which the usual reports are translated."""
        name = errorcode.get(error.errno or 0, "")
        known: Mapping[str, str] = shipped().table(SYSTEM).get(name, {})
        return known.get(self._language.value) or error.strerror or readable(str(error))

    def _of_entry(self, fault: EntryFault) -> str:
        """Return what is wrong at a place of a small file; English where no translation of the fault is known."""
        for words in shipped().table(ENTRIES).values():
            if words["en"] == fault.message:
                said = words[self._language.value]
                return f"{fault.place}: {self._filled(said, fault.values) if fault.values else said}"
        return readable(str(fault))

    def _of_holder(self, holder: Holder) -> dict[str, object]:
        return {
            "who": holder.who or holder.account,
            "account": holder.account,
            "host": holder.host,
            "since": moment_text(holder.since, None if self._on_command_line else self._language),
        }
