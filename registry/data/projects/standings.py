"""Updating the derived rows of projects: standing, codes for filtering, search words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, bindparam, delete, select

from registry.data.engine.tables.schema import PROJECT_CODE, STANDING
from registry.data.projects import project_files, search
from registry.data.projects.open_files import OpenFiles
from registry.data.projects.unknown_version import refuse_unknown_version, version_problems
from registry.domain.fields.kinds import split
from registry.domain.fields.project import TITLES
from registry.domain.project.derivation import standing_of
from registry.domain.project.forums import FORUMS, forums_of
from registry.domain.project.standing import Standing
from registry.domain.values.collation import sort_key

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence
    from datetime import date

    from registry.data.reference.resources import Resources
    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import Change
    from registry.domain.procedure.progress import Progress
    from registry.domain.project.project_file import ProjectFile

CODE_FIELDS = (
    "countries",
    "other_areas",
    "themes",
    "principles",
    "implementing_orgs",
    "partner_orgs",
    "releasable_to",
)
"""The fields with several codes by which the list can be filtered."""

_WORDED = {**search.SEARCHED, "project": (*CODE_FIELDS, *search.SEARCHED["project"], *TITLES)}
"""The fields that codes, search words and title keys are derived from, by noun."""
_CODES = (PROJECT_CODE.c.field, PROJECT_CODE.c.code)
_DERIVED = Standing._fields
_CHANGING = STANDING.update().where(STANDING.c.project_id == bindparam("known_id"))


class Standings:
    """Derives rows from the official rows, with the procedures and today's date."""

    def __init__(self, resources: Resources, today: date) -> None:
        self._resources = resources
        self._today = today

    def refresh(
        self,
        connection: Connection,
        project_ids: Sequence[str],
        updated_at: str,
        known: OpenFiles | None = None,
        reworded: Container[str] | None = None,
    ) -> None:
        """Derive the rows of some projects again, in the transaction that changed them.

        `known` are the project files the act has read already. `reworded` are the projects whose codes and search
        words may have changed; None means that any may have. The standing of a project on a version of its procedure
        this program does not have stays as a later program derived it.
        """
        known = known or OpenFiles(connection)
        files = known.some(project_ids)
        for file in files:
            if not any(version_problems(file, self._resources)):
                progress = known.around.progress(file, self._resources, self._today)
                _write_standing(connection, file, progress, updated_at)
                _write_codes(
                    connection, file.project.id, {FORUMS}, forum_codes(progress, file, self._resources)
                )
            if reworded is None or file.project.id in reworded:
                _write_codes(connection, file.project.id, CODE_FIELDS, codes_of(file.project))
                search.index(connection, file)
        for gone in set(project_ids) - set(project_files.ids(files)):
            forget(connection, gone)

    def refuse_unknown_versions(self, files: Iterable[ProjectFile]) -> None:
        """Raise Refused if a project follows a version of its procedure that this program does not have."""
        for file in files:
            refuse_unknown_version(file, self._resources)

    def refresh_all(self, connection: Connection) -> None:
        """Derive everything again, because the rules may have changed since it was derived."""
        known = connection.execute(select(STANDING.c.project_id, STANDING.c.updated_at)).all()
        self.refresh_each(connection, [(project_id, updated_at) for project_id, updated_at in known])

    def refresh_each(self, connection: Connection, known: Iterable[tuple[str, str]]) -> None:
        """Derive the rows of unchanged projects again; `known` has each project id with its time of last change."""
        for project_id, updated_at in known:
            self.refresh(connection, [project_id], updated_at)


def reworded(changes: Iterable[Change]) -> frozenset[str]:
    """Return the ids of the projects in which a change touched a field used by filters or the search."""
    worded = (change for change in changes if change.noun in _WORDED)
    return frozenset(
        change.project_id or change.row_id
        for change in worded
        if change.before is None
        or change.after is None
        or not set(_WORDED[change.noun]).isdisjoint(change.before)
    )


def forget(connection: Connection, project_id: str) -> None:
    """Remove the derived rows of a project that is about to be deleted."""
    search.forget(connection, project_id)
    connection.execute(delete(PROJECT_CODE).where(PROJECT_CODE.c.project_id == project_id))
    connection.execute(delete(STANDING).where(STANDING.c.project_id == project_id))


def standing_values(progress: Progress, file: ProjectFile) -> dict[str, Any]:
    """Return the standing of a project as column name to stored value, without its id and time of last change."""
    standing = standing_of(progress, file)
    values = {name: getattr(standing, name) for name in _DERIVED}
    return values | {"ended": int(standing.ended), "grey": int(standing.grey)} | title_keys(file.project)


def title_keys(project: Record) -> dict[str, str]:
    """Return what the titles sort by; where a language has no title, that of the other one is shown and sorted."""
    texts = {name: project.text(name) for name in TITLES}
    return {
        f"{name}_key": sort_key(text or next(filter(None, texts.values()), ""))
        for name, text in texts.items()
    }


def codes_of(project: Record) -> set[tuple[str, str]]:
    """Return the codes by which a project is filtered, as pairs of field and code."""
    return {(name, code) for name in CODE_FIELDS for code in split(project.values.get(name))}


def forum_codes(progress: Progress, file: ProjectFile, resources: Resources) -> set[tuple[str, str]]:
    """Return the forums by which a project is filtered, as pairs like those of `codes_of`."""
    return {(FORUMS, code) for code in forums_of(progress, file, resources.forums)}


def _write_standing(connection: Connection, file: ProjectFile, progress: Progress, updated_at: str) -> None:
    values = {**standing_values(progress, file), "updated_at": updated_at}
    if not connection.execute(_CHANGING, {"known_id": file.project.id, **values}).rowcount:
        connection.execute(STANDING.insert(), {"project_id": file.project.id, **values})


def _write_codes(
    connection: Connection, project_id: str, fields: Iterable[str], codes: set[tuple[str, str]]
) -> None:
    """Write the codes of some fields of a project."""
    own = and_(PROJECT_CODE.c.project_id == project_id, PROJECT_CODE.c.field.in_(sorted(fields)))
    known = {(name, code) for name, code in connection.execute(select(*_CODES).where(own))}
    if codes == known:
        return
    connection.execute(delete(PROJECT_CODE).where(own))
    if codes:
        rows = [{"project_id": project_id, "field": name, "code": code} for name, code in sorted(codes)]
        connection.execute(PROJECT_CODE.insert(), rows)
