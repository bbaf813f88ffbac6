"""The search index: one text per project, and each database engine's own index over it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import (
    ColumnClause,
    ColumnElement,
    Connection,
    Select,
    and_,
    delete,
    func,
    literal_column,
    or_,
    select,
    text,
)

from registry.data.engine.tables.schema import OFFICIAL, PROJECT_CODE, SEARCH
from registry.domain.fields.kinds import Organisation
from registry.domain.fields.table import NOUNS
from registry.domain.project.search import Term, indexed, query_terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.code_lists import CodeList, Vocabulary

SEARCHED = {
    "project": (
        "ref", "their_ref", "title_en", "title_ko", "summary_en", "summary_ko", "objective", "objective_ko", "officer",
        "countries", "lead_org", "implementing_orgs", "partner_orgs", "note", "note_ko",
    ),
    "contacts": ("name", "org"),
    "industry_links": ("firm", "counterpart", "topic"),
    "documents": ("title", "number"),
    "decisions": ("document",),
    "determinations": ("document",),
    "presentations": ("document", "reply_document"),
}  # fmt: skip
"""The fields that the search covers, by noun. Codes are found by their names as well (`_of_codes`)."""

_CODED = {
    "area": (("area",), ("other_areas",)),
    "country": ((), ("countries",)),
    "organisation": (("lead_org",), ("implementing_orgs", "partner_orgs")),
    "theme": ((), ("themes",)),
    "side": (("origin_side",), ()),
    "lead_side": (("lead_side",), ()),
}
"""Maps the code lists whose names are searched to the fields with one of their codes, and those with several."""

_ORGANISATIONS_OF_ROWS = {
    noun: tuple(
        field.id for field in NOUNS[noun].fields if field.stored and isinstance(field.kind, Organisation)
    )
    for noun in (
        "decisions",
        "determinations",
        "presentations",
        "documents",
        "contacts",
        "funding",
        "industry_links",
    )
}
"""The fields of rows that hold an organisation: a project is found by who decided, wrote, paid or takes part."""


_BETWEEN_WORDS = re.compile(r"[\s-]")


def index(connection: Connection, file: ProjectFile) -> None:
    """Update the index for one project; does nothing when its words have not changed."""
    words, initials = words_of(file)
    old = connection.execute(select(SEARCH).where(SEARCH.c.project_id == file.project.id)).mappings().first()
    if old and (old["words"], old["initials"]) == (words, initials):
        return
    if old:
        _forget(connection, file.project.id)
    values = {"project_id": file.project.id, "words": words, "initials": initials}
    number = connection.execute(SEARCH.insert().returning(SEARCH.c.number), values).scalar_one()
    if connection.dialect.name == "sqlite":
        connection.execute(
            text("INSERT INTO search_index (rowid, words, initials) VALUES (:number, :words, :initials)"),
            {"number": number, "words": words, "initials": initials},
        )


def words_of(file: ProjectFile) -> tuple[str, str]:
    """Return two texts by which a project is found: its words, and the initial consonants of its Korean words."""
    texts = [file.project.text(name) for name in SEARCHED["project"]]
    for noun, names in SEARCHED.items():
        texts += [row.text(name) for row in file.rows.get(noun, ()) for name in names]
    return indexed("\n".join(filter(None, texts)))


def forget(connection: Connection, project_id: str) -> None:
    """Remove a project that no longer exists from the index."""
    _forget(connection, project_id)


def matches(connection: Connection, wanted: str, words: Vocabulary) -> ColumnElement[bool] | None:
    """Return the SQL condition on projects for a search text; None when the text contains nothing to search for.

    Each term is looked for in the texts, and in the names of the codes: a name is not in the index, so that it finds
    its projects as soon as a code list has it.
    """
    terms = query_terms(wanted)
    if not terms:
        return None
    coded = {term: _of_codes(term, words) for term in terms}
    plain = tuple(term for term in terms if not coded[term])
    conditions = [_in_texts(connection, plain)] if plain else []
    conditions += [or_(_in_texts(connection, (term,)), *found) for term, found in coded.items() if found]
    return and_(*conditions)


def _in_texts(connection: Connection, terms: Sequence[Term]) -> ColumnElement[bool]:
    """Return the condition that all terms are found in the texts of a project."""
    query = _sqlite_query if connection.dialect.name == "sqlite" else _server_query
    # A subquery that runs once; a correlated one would read the index once per project.
    return OFFICIAL["project"].c.id.in_(query(terms))


def _of_codes(term: Term, words: Vocabulary) -> list[ColumnElement[bool]]:
    """Return the conditions that a project has a code whose name in either language is found by a term."""
    project, kept = OFFICIAL["project"].c, PROJECT_CODE.c
    conditions: list[ColumnElement[bool]] = []
    for name, (single, several) in _CODED.items():
        codes = [code for code, names in _names(words[name]).items() if _means(term, names)]
        if codes:
            having = select(kept.project_id).where(kept.field.in_(several), kept.code.in_(codes))
            conditions += [project[field].in_(codes) for field in single]
            conditions.append(project.id.in_(having))
            if name == "organisation":
                conditions += _of_rows(codes)
            if name == "side":
                conditions.append(_funded_by(codes, words))
    funded = [code for code, names in _names(words["instrument"]).items() if _means(term, names)]
    if funded:
        conditions.append(_having("funding", OFFICIAL["funding"].c.instrument.in_(funded)))
    return conditions


def _of_rows(organisations: Sequence[str]) -> Iterator[ColumnElement[bool]]:
    """Yield the conditions that a row of a project has one of some organisations."""
    for noun, fields in _ORGANISATIONS_OF_ROWS.items():
        row = OFFICIAL[noun].c
        for field in fields:
            yield _having(noun, row[field].in_(organisations))


def _funded_by(sides: Sequence[str], words: Vocabulary) -> ColumnElement[bool]:
    """Return the condition that a side funds a project: by its organisation, or else by its instrument."""
    row = OFFICIAL["funding"].c
    payers = [one.code for one in words["organisation"].entries if one.more.get("side") in sides]
    instruments = [one.code for one in words["instrument"].entries if one.more.get("funder") in sides]
    by_instrument = and_(row.source_org.is_(None), row.instrument.in_(instruments))
    return _having("funding", or_(row.source_org.in_(payers), by_instrument))


def _having(noun: str, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the condition that a project has a row of a noun that meets a condition."""
    return OFFICIAL["project"].c.id.in_(select(OFFICIAL[noun].c.project_id).where(condition))


@cache
def _names(codes: CodeList) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return what each code of a list is found by: its names in both languages, its other names, and a spoken code."""
    return {
        entry.code: tuple(
            indexed(written)
            for name in (*_spoken_code(entry.code), entry.name.en, entry.name.ko, *entry.aliases)
            for written in _written(name)
        )
        for entry in codes.entries
    }


def _spoken_code(code: str) -> tuple[str, ...]:
    """Return a code that people use as a name: `USA`, `PHL`, `FMF`; an organisation's own code is none."""
    return (code,) if code.isalpha() and code.isupper() else ()


def _written(name: str) -> tuple[str, ...]:
    """Return a name as it stands, and a Latin one also in one word, as others write it: `Viet Nam`, `Vietnam`."""
    together = _BETWEEN_WORDS.sub("", name)
    return (name, together) if together != name and name.isascii() else (name,)


def _means(term: Term, names: tuple[tuple[str, str], ...]) -> bool:
    return any(term.begins(*name) for name in names)


def _forget(connection: Connection, project_id: str) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(
            text(
                "INSERT INTO search_index (search_index, rowid, words, initials) "
                "SELECT 'delete', number, words, initials FROM search WHERE project_id = :id"
            ),
            {"id": project_id},
        )
    connection.execute(delete(SEARCH).where(SEARCH.c.project_id == project_id))


def _sqlite_query(terms: Sequence[Term]) -> Select[tuple[str]]:
    asked = [f'{_column(term)} : "{term.phrase}" *' for term in terms]
    number: ColumnClause[int] = literal_column("search_index.rowid")
    table = text("search_index")
    return (
        select(SEARCH.c.project_id)
        .select_from(SEARCH, table)
        .where(
            number == SEARCH.c.number,
            literal_column("search_index").op("MATCH")(" AND ".join(asked)),
        )
    )


def _server_query(terms: Sequence[Term]) -> Select[tuple[str]]:
    language: ColumnClause[str] = literal_column("'simple'")
    conditions = []
    for column in ("words", "initials"):
        asked = [_server_phrase(term) for term in terms if _column(term) == column]
        if asked:
            query = func.to_tsquery(language, " & ".join(asked))
            conditions.append(func.to_tsvector(language, SEARCH.c[column]).op("@@")(query))
    return select(SEARCH.c.project_id).where(*conditions)


def _server_phrase(term: Term) -> str:
    *first, last = term.phrase.split()
    return "(" + " <-> ".join([*(f"'{piece}'" for piece in first), f"'{last}':*"]) + ")"


def _column(term: Term) -> str:
    return "initials" if term.among_initials else "words"
