"""Inspecting: what the side panel shows of the project that is selected, in one read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.data.files.attachments import name_of
from registry.domain.fields.kinds import split
from registry.domain.project.derivation import standing_of
from registry.domain.project.fictional import is_fictional_file
from registry.domain.project.standing import stage_count
from registry.domain.vocabulary.language import Language
from registry.services.language.problem_text import Fields
from registry.services.language.sentences import Sentences
from registry.services.projects.lookup import find_file
from registry.services.views.funding_summary import FundingSummary, funding_summary
from registry.services.views.last_change import LastChange, last_change
from registry.services.views.progress import ProgressView, StepView, progress_view
from registry.services.views.rating import Ratings, RatingView
from registry.services.views.related import RelatedProject, related_projects
from registry.services.views.upcoming_dates import DateAhead, dates_ahead

if TYPE_CHECKING:
    from registry.data.projects.snapshot import Snapshot
    from registry.data.store import Store
    from registry.domain.procedure.sides import Side
    from registry.domain.project.project_file import ProjectFile
    from registry.services.views.stages import StageView

_DATES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class InspectorView:
    """A project as the side panel shows it; codes beside their words, `title` in the language asked for.

    `file` is the project itself. `progress` holds the strip (`progress.stages`, each with mark and sentence;
    `progress.travelled`), the procedure and the state.
    """

    project_id: str
    ref: str
    title: str
    title_en: str
    title_ko: str
    kind: str
    kind_word: str
    area: str
    area_word: str
    mark: str
    mark_word: str
    countries: tuple[str, ...]
    file: ProjectFile
    progress: ProgressView
    rating: RatingView
    days_in_stage: int | None
    dates: tuple[DateAhead, ...]
    funding: FundingSummary
    last_change: LastChange | None
    fictional: bool
    """Whether its own texts say that it is made up."""

    @property
    def current(self) -> StageView:
        """The stage the project is said to be at: name, authority, sides, clock and checklist."""
        return self.progress.current

    @property
    def next_step(self) -> StepView:
        """The one thing to do next."""
        return self.progress.next_step


class Inspector:
    """Looks at one project after another, from one side, in one language."""

    def __init__(self, store: Store, own_side: Side, language: Language = Language.EN) -> None:
        self._store = store
        self._own_side = own_side
        self._language = language
        self._say = Sentences(store.resources, language)
        self._fields = Fields(store.resources, language)
        self._ratings = Ratings(store.resources, language)

    def of(self, reference: str) -> InspectorView:
        """Return what the panel shows of a project; raises WrongUsage when there is none."""
        with self._store.read() as reading:
            return self._inspected(reading, find_file(reading, reference))

    def related(self, file: ProjectFile) -> tuple[RelatedProject, ...]:
        """Return the projects a project is related to; its page names them, the panel beside the list does not."""
        with self._store.read() as reading:
            return related_projects(reading, file, self._fields, self._say, self._language)

    def _inspected(self, reading: Snapshot, file: ProjectFile) -> InspectorView:
        progress, project = reading.progress(file), file.project
        now = stage_count(standing_of(progress, file), progress.today)
        touched = reading.journal.last_of(project.id)
        return InspectorView(
            project_id=project.id,
            ref=project.text("ref"),
            title=self._title(file),
            title_en=project.text("title_en"),
            title_ko=project.text("title_ko"),
            kind=project.text("kind"),
            kind_word=self._describe(file, "kind"),
            area=project.text("area"),
            area_word=self._describe(file, "area"),
            mark=project.text("mark"),
            mark_word=self._describe(file, "mark"),
            countries=split(project.values.get("countries")),
            file=file,
            progress=progress_view(progress, file, self._own_side, self._store.resources, self._say),
            rating=self._ratings.of(progress, file),
            days_in_stage=now.days_in_stage,
            dates=dates_ahead(progress, file, self._language, self._say)[:_DATES_SHOWN],
            funding=funding_summary(file, self._say),
            last_change=last_change(touched, self._fields, self._say, reading.attachment, _names(file))
            if touched
            else None,
            fictional=is_fictional_file(file),
        )

    def _title(self, file: ProjectFile) -> str:
        first, second = (
            ("title_ko", "title_en") if self._language is Language.KO else ("title_en", "title_ko")
        )
        return file.project.text(first) or file.project.text(second)

    def _describe(self, file: ProjectFile, field: str) -> str:
        """Return a field in words, empty where it is not given."""
        stored = file.project.values.get(field)
        return "" if stored is None else self._fields.display("project", field, stored)


def _names(file: ProjectFile) -> dict[str, str]:
    """Return the names the documents of a project give their files, by document."""
    return {row.id: name_of(row) for row in file.of("documents")}
