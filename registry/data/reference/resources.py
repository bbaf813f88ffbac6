"""Reading the reference data in `resources/`: code lists, countries, organisations, fields, procedures, sentences."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from registry.data.reference.parsed_file import parsed
from registry.data.reference.procedures import PROCEDURES, Procedures
from registry.data.reference.resource_fault import ResourceFault
from registry.domain.project.standing import OF_SIDE
from registry.domain.vocabulary.code_lists import Code, CodeList, Vocabulary
from registry.domain.vocabulary.language import Bilingual, Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from registry.domain.procedure.procedure import Procedure
    from registry.domain.project.embargoes import Listing

FOLDER = Path(__file__).parents[3] / "resources"
"""The folder of the reference data: beside the packages, both in a checkout and in an installed wheel."""

_EMBARGOES = "embargoes.toml"

_OWN_KEYS = {"en", "ko", "aliases", "valid_from", "valid_to", "successor"}


def wording(entry: Mapping[str, str], language: Language, *, on_command_line: bool = False) -> str:
    """Return a text in one language; on the command line, the text for the command line where there is one."""
    own = entry.get(f"command_{language.value}") if on_command_line else None
    return own or entry[language.value]


class Resources:
    """The reference data of one folder; each file is read when it is first needed."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._tables: dict[str, dict[str, Any]] = {}
        self.words = Vocabulary(self._code_list)
        self.procedures = Procedures(self.table, self.words, self.project_field_names)

    def procedure(self, code: str) -> Procedure:
        """Return the newest version of a procedure; raises ResourceFault, naming file and key."""
        return self.procedures.of(code)

    def project_field_names(self) -> dict[str, Bilingual]:
        """Return the visible names of the fields of a project, by field id."""
        return {i: Bilingual(f["en"], f["ko"]) for i, f in self.table("fields.toml")["project"].items()}

    def field_name(self, noun: str, field: str) -> Bilingual:
        """Return the visible name of a field."""
        names = self.table("fields.toml").get(noun, {}).get(field)
        return Bilingual(names["en"], names["ko"]) if names else Bilingual(field, field)

    def sentence(self, code: str, *, on_command_line: bool = False) -> Bilingual:
        """Return the sentence of a problem, with named placeholders."""
        entry = self.table("problems.toml")[code]
        return Bilingual(*(wording(entry, one, on_command_line=on_command_line) for one in Language))

    def awaited(self, key: str) -> Bilingual | None:
        """Return the name of a requirement (`G1.concept_note`), a side (`G4@ROK`) or an authority (`G6`), if known.

        It is read from the unchecked files, so that a list is shown without validating every procedure.
        """
        _, of_side, side = key.partition(OF_SIDE)
        if of_side:
            known = self.words["side"].get(side)
            return known.name if known else None
        code, _, requirement = key.partition(".")
        stages = self._stage_tables.get(code)
        if not stages:
            return None
        if not requirement:
            return Bilingual(stages[0]["authority_en"], stages[0]["authority_ko"])
        # A former version may have a requirement that the newest has no more.
        written = (
            one for stage in stages for one in stage.get("requirement", ()) if one["id"] == requirement
        )
        own = next(written, None)  # otherwise the requirement comes from the field table
        return Bilingual(own["en"], own["ko"]) if own else self.field_name("project", requirement)

    @cached_property
    def _stage_tables(self) -> dict[str, list[dict[str, Any]]]:
        """The unchecked stages of all versions of all procedures by code, those of the newest version first."""
        found: dict[str, list[dict[str, Any]]] = {}
        for table in (table for code in PROCEDURES for table in self.procedures.tables(code)):
            for stage in table["stage"]:
                found.setdefault(stage["code"], []).append(stage)
        return found

    @cached_property
    def session_stages(self) -> frozenset[str]:
        """The stages that are due at the next session of a forum, on some route and in some version.

        They are read from the unchecked files, so that a list is shown without validating every procedure.
        """
        found = self._stage_tables.items()
        return frozenset(
            code for code, tables in found if any(_names_session(one.get("limit", {})) for one in tables)
        )

    @cached_property
    def forums(self) -> frozenset[str]:
        """The organisations that meet or decide for several countries: forums and regional bodies."""
        entries = self.words["organisation"].entries
        return frozenset(entry.code for entry in entries if entry.more.get("kind") in ("forum", "body"))

    def members(self, group: str) -> frozenset[str]:
        """Return the country codes that belong to a group today."""
        rows = self.table("memberships.toml")["membership"]
        return frozenset(row["country"] for row in rows if row["group"] == group and "valid_to" not in row)

    @cached_property
    def listings(self) -> tuple[Listing, ...]:
        """The entries of the embargo and sanctions lists; raises ResourceFault, naming file and key."""
        # Imported here to save start-up time: the list reads no list of embargoes.
        from registry.domain.project.embargoes import read_listings  # noqa: PLC0415 - see above
        from registry.domain.vocabulary.entry_fault import EntryFault  # noqa: PLC0415 - see above

        try:
            return read_listings(self.table(_EMBARGOES), self.words)
        except EntryFault as fault:
            raise ResourceFault(f"{_EMBARGOES}: {fault}") from fault

    def groups(self) -> dict[str, frozenset[str]]:
        """Return the codes of the current members of every group of countries, by group."""
        return {group: self.members(group) for group in self.table("memberships.toml")["group"]}

    def table(self, name: str) -> dict[str, Any]:
        """Return a parsed resource file as nested dictionaries; raises ResourceFault."""
        if name not in self._tables:
            self._tables[name] = self._read(name)
        return self._tables[name]

    def _read(self, name: str) -> dict[str, Any]:
        try:
            return parsed(self._folder / name)
        except FileNotFoundError:
            raise ResourceFault(
                f"{name}: this file of the program is missing; reinstall the program"
            ) from None
        except ValueError as error:  # not TOML, or not UTF-8
            raise ResourceFault(f"{name}: {error}") from error

    def _code_list(self, name: str) -> CodeList:
        known = self._derived_lists.get(name)
        if known is not None:
            return CodeList(name, tuple(known()))
        file = f"codes/{name}.toml"
        codes = _codes(file, self.table(file))
        return CodeList(name, tuple(map(self._with_members, codes)) if name == "region" else codes)

    @cached_property
    def _derived_lists(self) -> dict[str, Callable[[], Iterable[Code]]]:
        """The code lists that have no file of their own in `codes/`, by name."""
        return {
            "country": lambda: _codes("countries.toml", self.table("countries.toml")),
            "organisation": lambda: _organisations(self.table("organisations.toml")),
            "audience": self._audiences,
            "procedure": self._procedures,
            # From the unchecked files: the names of stages and requirements need no validated procedure.
            "stage": lambda: (_stage_code(tables[0]) for tables in self._stage_tables.values()),
            "requirement": self._requirements,
        }

    def _procedures(self) -> Iterator[Code]:
        found = (next(self.procedures.tables(code)) for code in PROCEDURES)
        return (Code(table["code"], Bilingual(table["en"], table["ko"])) for table in found)

    def _requirements(self) -> Iterator[Code]:
        """Yield the requirements of all stages, each once, then the fields of a project, which stages ask for too."""
        tables = (table for tables in self._stage_tables.values() for table in tables)
        asked = [one for table in tables for one in table.get("requirement", ())]
        own = {one["id"]: Bilingual(one["en"], one["ko"]) for one in reversed(asked)}
        for code, name in {**self.project_field_names(), **own}.items():
            yield Code(code, name)

    def _with_members(self, region: Code) -> Code:
        """Return a region with the codes of its countries, as far as a group says who they are."""
        group = str(region.more.get("group", ""))
        return region._replace(more={"members": tuple(sorted(self.members(group))) if group else ()})

    def _audiences(self) -> tuple[Code, ...]:
        """Return the possible audiences: the usual ones first, then every other country and organisation."""
        own = _codes("codes/audience.toml", self.table("codes/audience.toml"))
        countries = {one.code: one for one in self.words["country"].entries}
        usual = (own[0], countries.pop("KOR"), countries.pop("USA"), *own[1:])
        return (*usual, *countries.values(), *self.words["organisation"].entries)


@cache
def shipped() -> Resources:
    """Return the reference data that came with the program."""
    return Resources()


def _codes(file: str, table: Mapping[str, Any]) -> tuple[Code, ...]:
    return tuple(_code(file, code, row, row) for code, row in table.items() if isinstance(row, Mapping))


def _names_session(limit: Mapping[str, Any]) -> bool:
    return "session" in limit or any(map(_names_session, limit.get("unless", ())))


def _stage_code(table: Mapping[str, Any]) -> Code:
    short = Bilingual(table["short_en"], table["short_ko"])
    return Code(table["code"], Bilingual(table["en"], table["ko"]), more={"short": short})


def _organisations(table: Mapping[str, Any]) -> tuple[Code, ...]:
    """Return the organisations with their current names; former names remain as aliases."""
    return tuple(
        _code("organisations.toml", code, row, row["names"][-1], former=row["names"][:-1])
        for code, row in table.items()
    )


def _code(
    file: str,
    code: str,
    row: Mapping[str, Any],
    names: Mapping[str, Any],
    *,
    former: list[dict[str, Any]] | None = None,
) -> Code:
    for language in ("en", "ko"):
        if not names.get(language):
            raise ResourceFault(f"{file}: {code}.{language} is missing")
    old = [name[language] for name in former or () for language in ("en", "ko")]
    return Code(
        code,
        Bilingual(names["en"], names["ko"]),
        aliases=(*row.get("aliases", ()), *old),
        valid_from=row.get("valid_from"),
        valid_to=row.get("valid_to"),
        successor=row.get("successor"),
        more={key: value for key, value in row.items() if key not in _OWN_KEYS},
    )
