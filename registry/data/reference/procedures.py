"""The procedures of a folder of reference data in all their versions.

The newest version of a procedure is `procedures/gen.toml`, with which projects begin; a former one, which running
projects still follow, is kept as `procedures/former/gen-1.toml`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from registry.data.reference.resource_fault import ResourceFault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.domain.procedure.procedure import Procedure
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.domain.vocabulary.language import Bilingual

PROCEDURES = ("GEN", "DEX", "APC")

ReadTable = Callable[[str], dict[str, Any]]
"""Returns the parsed file of a name; raises ResourceFault."""


class Procedures:
    """Finds a procedure by its code and version; each file is read when it is first needed."""

    def __init__(
        self, table: ReadTable, words: Vocabulary, field_names: Callable[[], Mapping[str, Bilingual]]
    ) -> None:
        self._table = table
        self._words = words
        self._field_names = field_names
        self._checked: dict[tuple[str, int], Procedure] = {}

    def newest(self, code: str) -> int:
        """Return the newest version of a procedure; raises ResourceFault."""
        version = self._table(_newest_file(code)).get("version")
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            raise ResourceFault(f"{_newest_file(code)}: version: must be a whole number above zero")
        return version

    def has(self, code: str, version: int) -> bool:
        """Return whether this program knows a version of a procedure."""
        return 1 <= version <= self.newest(code)

    def of(self, code: str, version: int | None = None) -> Procedure:
        """Return a procedure in a version; raises ResourceFault, naming file and key, when its file is invalid.

        The newest one is returned without `version`, and in place of one this program does not know: so a project of a
        later program can be read.
        """
        newest = self.newest(code)
        wanted = newest if version is None or not self.has(code, version) else version
        if (code, wanted) not in self._checked:
            self._checked[code, wanted] = self._read(code, wanted)
        return self._checked[code, wanted]

    def tables(self, code: str) -> Iterator[dict[str, Any]]:
        """Yield the unchecked files of a procedure, the newest first: names need no validated procedure."""
        for version in range(self.newest(code), 0, -1):
            yield self._table(self._file(code, version))

    def _file(self, code: str, version: int) -> str:
        if version == self.newest(code):
            return _newest_file(code)
        return f"procedures/former/{code.lower()}-{version}.toml"

    def _read(self, code: str, version: int) -> Procedure:
        # Imported here to save start-up time: the list reads names of stages from the unchecked files.
        from registry.domain.procedure.procedure_file import read_procedure  # noqa: PLC0415 - see above
        from registry.domain.vocabulary.entry_fault import EntryFault  # noqa: PLC0415 - see above

        name = self._file(code, version)
        try:
            return read_procedure(code, version, self._table(name), self._words, self._field_names())
        except EntryFault as fault:
            raise ResourceFault(f"{name}: {fault}") from fault


def _newest_file(code: str) -> str:
    return f"procedures/{code.lower()}.toml"
