"""Drafts: kept while somebody types, checked before they are saved, and merged with what others changed meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from registry.data.engine.ids import new_id
from registry.domain.fields.project import PROJECT
from registry.domain.problem import Problem, Refused, Unfit
from registry.domain.project.collisions import compared
from registry.domain.project.draft import PROJECT_PATH, Collided, Collision, Draft, KeptDraft, Resolution
from registry.domain.values.text import as_typed
from registry.services.projects.assignments import read_pairs
from registry.services.projects.edit import by_row
from registry.services.projects.recreate import edit_again, with_rows_again

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from registry.data.projects.snapshot import Snapshot
    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.project.project_file import ProjectFile
    from registry.services.acts.act import ActContext
    from registry.services.projects.assignments import Edit
    from registry.services.projects.projects import Projects


@dataclass(frozen=True, slots=True)
class Saved:
    """The result of saving a draft: its change set, None when nothing changed, and its project.

    `ref` is empty when the project was removed and the person discarded the draft.
    """

    change_set: ChangeSet | None
    project_id: str
    ref: str


class Drafts:
    """What was typed and is not saved yet."""

    def __init__(self, store: Store, projects: Projects) -> None:
        self._store = store
        self._projects = projects
        self._words = store.resources.words

    def keep(self, draft: Draft) -> Draft:
        """Keep a draft, in place of the former one of its project; returns it with its id and moment.

        A text that is a mark above the ceiling is returned with the others, but not kept: it never reaches the disk.
        """
        from registry.domain.project.draft_limits import keepable  # noqa: PLC0415 - nothing is typed when a list is opened

        edits = {as_typed(path): as_typed(text) for path, text in draft.edits.items()}
        kept = replace(draft, id=draft.id or new_id(), saved_at=self._store.moment, edits=edits)
        on_disk = keepable(kept, self._words)
        if on_disk.edits or not kept.edits:
            self._store.keep_draft(on_disk)
        else:
            self._drop_former(kept)
        return kept

    def _drop_former(self, draft: Draft) -> None:
        """Let go of what was kept of a draft, of which nothing may be kept any more."""
        former = self.of_project(draft.project_id) if draft.project_id is not None else None
        for draft_id in {draft.id, *([former.id] if former else [])}:
            self.drop(draft_id)

    def of_project(self, project_id: str) -> Draft | None:
        """Return the draft kept of a project."""
        with self._store.read() as reading:
            return reading.draft_of(project_id)

    def all(self) -> list[KeptDraft]:
        """Return every kept draft with what it is known by, newest first."""
        with self._store.read() as reading:
            return reading.drafts()

    def drop(self, draft_id: str) -> None:
        """Let a draft go; nothing happens when it is not there."""
        self._store.drop_draft(draft_id)

    def problems(self, draft: Draft) -> tuple[Problem, ...]:
        """Return everything wrong with a project as a draft would leave it, at the draft's own paths.

        Nothing is written. What others have removed meanwhile is left aside: that is reported as a collision on saving.
        """
        with self._store.read() as reading:
            file = _file(reading, draft)
            if draft.project_id is not None and file is None:
                return ()
            left, found = compared(draft, file, self._words)
            left = left.without(frozenset(one.path for one in found if one.gone))
            edit = read_pairs(left.edits.items(), self._words)
            return _by_row(self._projects.entry.problems(reading, file, edit), file)

    def warnings(self, draft: Draft) -> tuple[Problem, ...]:
        """Return what is to be known of a project as a draft would leave it, and stops nothing."""
        with self._store.read() as reading:
            file = _file(reading, draft)
        own = {path: text for path, text in draft.edits.items() if path in PROJECT.by_id}
        return self._projects.entry.warnings(file, read_pairs(own.items(), self._words))

    def save(
        self, draft: Draft, acting: ActContext, decided: Mapping[str, Resolution] | None = None
    ) -> Saved:
        """Write a draft as one act and delete it, or keep it and raise Collided or Refused.

        `decided` says for the path of a collision whose word is taken: THEIRS leaves it as it stands, MINE writes
        over it; a row that has gone is made again, a gone project entered anew under a new number.
        """
        known = self._known(draft)
        with self._store.work() as work:
            file = _file(work.reading, known)
            kept, found = compared(known, file, self._words)
            undecided = [one for one in found if one.path not in (decided or {})]
            if undecided:
                raise Collided(tuple(_by_whom(work.reading, one) for one in undecided))
            _refuse_unreadable(draft)
            mine = tuple(one for one in found if (decided or {})[one.path] is Resolution.MINE)
            left = kept.without(frozenset(one.path for one in found if one not in mine))
            return self._written(work, file, left, mine, acting)

    def _known(self, draft: Draft) -> Draft:
        """Return the stored draft, which keeps the input even when the program is killed while saving."""
        with self._store.read() as reading:
            kept = reading.draft(draft.id)
        return draft if kept and replace(kept, saved_at=draft.saved_at) == draft else self.keep(draft)

    def _written(
        self,
        work: Work,
        file: ProjectFile | None,
        draft: Draft,
        mine: tuple[Collision, ...],
        acting: ActContext,
    ) -> Saved:
        """Write what is left of a draft and delete it, in one transaction."""
        work.drop_draft(draft.id)
        edit = read_pairs(draft.edits.items(), self._words)
        if file is not None:
            edit = with_rows_again(work.reading, edit, [one for one in mine if one.gone])
            project = self._applied(work, file, edit)
        elif draft.project_id is None:
            project = self._projects.entry.enter(work, edit)
        elif mine:
            project = self._projects.entry.enter(work, edit_again(work.reading, draft.project_id, edit))
        else:
            project = None
        subject = project.text("ref") if project else ""
        made = work.unit.commit(acting.act("set" if file else "new", subject=subject))
        return Saved(made, project.id if project else draft.project_id or "", subject)

    def _applied(self, work: Work, file: ProjectFile, edit: Edit) -> Record:
        try:
            self._projects.entry.apply(work, file, edit)
        except Refused as refused:
            raise Refused(_by_row(refused.problems, file)) from refused
        return file.project


def _file(reading: Snapshot, draft: Draft) -> ProjectFile | None:
    return reading.file(draft.project_id) if draft.project_id is not None else None


def _by_row(problems: Iterable[Problem], file: ProjectFile | None) -> tuple[Problem, ...]:
    """Return problems at the paths of a draft, which names every known row by its id."""
    return by_row(problems, file) if file else tuple(problems)


def _by_whom(reading: Snapshot, collision: Collision) -> Collision:
    """Return a collision with who changed it last, and when."""
    if collision.path == PROJECT_PATH:
        last = reading.journal.last_of(collision.row_id)
    elif collision.field:
        last = reading.journal.last_writer_of(collision.row_id, collision.field)
    else:
        last = reading.journal.last_writer(collision.row_id)
    return replace(collision, who=last.act.who.name, when=last.at) if last else collision


def _refuse_unreadable(draft: Draft) -> None:
    """Raise Refused for texts of which nothing can be read: cleaned they would clear their fields without a word."""
    unread = [path for path, text in draft.edits.items() if text.strip() and not as_typed(text).strip()]
    if unread:
        raise Refused(tuple(Unfit("T08").at(path, draft.edits[path]) for path in unread))
