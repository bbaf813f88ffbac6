"""The search index: one text per project, and each database engine's own index over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import (
    ColumnClause,
    ColumnElement,
    Connection,
    Select,
    delete,
    literal_column,
    select,
    text,
)

from registry.data.engine.tables.schema import OFFICIAL, SEARCH
from registry.domain.project.search import indexed, query_words

if TYPE_CHECKING:
    from registry.domain.project.project_file import ProjectFile

SEARCHED = (
    "ref", "their_ref", "title_en", "title_ko", "summary_en", "summary_ko", "objective", "officer", "countries",
    "lead_org", "implementing_orgs", "partner_orgs", "note",
)  # fmt: skip
"""The fields of a project that the search covers."""


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
    return indexed("\n".join(file.project.text(name) for name in SEARCHED))


def forget(connection: Connection, project_id: str) -> None:
    """Remove a project that no longer exists from the index."""
    _forget(connection, project_id)


def matches(connection: Connection, wanted: str) -> ColumnElement[bool] | None:
    """Return the SQL condition on projects for a search text; None when the text contains nothing to search for."""
    words, initials = query_words(wanted)
    if not words and not initials:
        return None
    project = OFFICIAL["project"]
    found = (
        _sqlite_query(words, initials)
        if connection.dialect.name == "sqlite"
        else _server_query(words, initials)
    )
    # A subquery that runs once; a correlated one would read the index once per project.
    return project.c.id.in_(found)


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


def _sqlite_query(words: list[str], initials: list[str]) -> Select[tuple[str]]:
    asked = [f'words : "{word}" *' for word in words] + [f'initials : "{letters}" *' for letters in initials]
    number: ColumnClause[int] = literal_column("search_index.rowid")
    table = text("search_index")
    return (
        select(SEARCH.c.project_id)
        .select_from(SEARCH, table)
        .where(
            number == SEARCH.c.number, text("search_index MATCH :asked").bindparams(asked=" AND ".join(asked))
        )
    )


def _server_query(words: list[str], initials: list[str]) -> Select[tuple[str]]:
    conditions = []
    for column, asked in (("words", words), ("initials", initials)):
        if asked:
            query = " & ".join(f"'{word}':*" for word in asked)
            condition = f"to_tsvector('simple', search.{column}) @@ to_tsquery('simple', :{column})"
            conditions.append(text(condition).bindparams(**{column: query}))
    return select(SEARCH.c.project_id).where(*conditions)
