"""The progress of a project in its procedure, stage by stage, for the approval view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from registry.domain.procedure.next_step import StepKind, next_step
from registry.domain.procedure.stage_mark import travelled
from registry.domain.vocabulary.language import Language
from registry.services.acts.options import ActChoices, choices_of
from registry.services.language.sentences import Sentences
from registry.services.projects.lookup import find_file
from registry.services.views.stage_sentences import StageSentences
from registry.services.views.stages import StageViews

if TYPE_CHECKING:
    from datetime import date

    from registry.data.reference.resources import Resources
    from registry.data.store import Store
    from registry.domain.procedure.next_step import NextStep
    from registry.domain.procedure.outcome import State
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import Side
    from registry.domain.project.project_file import ProjectFile
    from registry.services.views.stages import RequirementView, StageView


@dataclass(frozen=True, slots=True)
class StepView:
    """The next step: what to open (`stage`, `side`, `determination`, `requirement`) and how to say it.

    `turn` is the side a wait is for, `forum` the one whose session it is for; `late` whether the day it was to end
    on has passed.
    """

    kind: StepKind
    words: str
    stage: str = ""
    side: Side | None = None
    determination: str = ""
    requirement: RequirementView | None = None
    turn: Side | None = None
    until: date | None = None
    forum: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True)
class ProgressView:
    """A project's progress in one language; `done` of `of` applicable stages have passed."""

    ref: str
    procedure: str
    procedure_name: str
    version_note: str
    """Which version of its procedure the project follows, where it is not the newest; empty otherwise."""
    state: State
    state_word: str
    stages: tuple[StageView, ...]
    done: int
    of: int
    travelled: str
    next_step: StepView

    @property
    def current(self) -> StageView:
        """The stage the project is said to be at."""
        return next(stage for stage in self.stages if stage.current)


@dataclass(frozen=True, slots=True)
class ApprovalView:
    """The approval of one project, read in one snapshot: its progress, and what may be recorded now."""

    file: ProjectFile
    progress: ProgressView
    choices: ActChoices


class ProgressViews:
    """The progress of a registry's projects, seen from one side in one language."""

    def __init__(self, store: Store, own_side: Side, language: Language = Language.EN) -> None:
        self._store = store
        self._own_side = own_side
        self._say = Sentences(store.resources, language)

    def of(self, reference: str) -> ApprovalView:
        """Return the progress of a project's approval; raises WrongUsage when there is no such project."""
        with self._store.read() as reading:
            file = find_file(reading, reference)
            progress = reading.progress(file)
            views = StageViews(progress, file, self._own_side, self._say)
            return ApprovalView(
                file,
                progress_view(progress, file, self._own_side, self._store.resources, self._say),
                choices_of(progress, file, views, self._store.resources, self._say),
            )


def progress_view(
    progress: Progress, file: ProjectFile, own: Side, resources: Resources, sentences: Sentences
) -> ProgressView:
    """Return a progress in words; the snapshot it was read in must still be open, because more is read from it."""
    views = StageViews(progress, file, own, sentences)
    spoken = StageSentences(progress, file, resources, sentences)
    seen = ((stage, views.of(stage)) for stage in progress.procedure.stages)
    stages = tuple(replace(view, sentence=spoken.of(stage, view)) for stage, view in seen)
    done, of = travelled(
        [
            view.mark
            for stage, view in zip(progress.procedure.stages, stages, strict=True)
            if not stage.off_path
        ]
    )
    return ProgressView(
        ref=file.project.text("ref"),
        procedure=progress.procedure.code,
        procedure_name=sentences.of(progress.procedure.name),
        version_note=_version_note(file, resources, sentences),
        state=progress.state,
        state_word=sentences.code("state", progress.state),
        stages=stages,
        done=done,
        of=of,
        travelled=sentences.tell("travelled", done=done, of=of),
        next_step=_step_view(progress, next_step(progress, file, own), views, own, sentences),
    )


def _version_note(file: ProjectFile, resources: Resources, sentences: Sentences) -> str:
    code, version = file.procedure, file.procedure_version
    newest = resources.procedures.newest(code)
    if version == newest:
        return ""
    name = "version_former" if resources.procedures.has(code, version) else "version_unknown"
    return sentences.tell(name, procedure=code, version=version, newest=newest)


def _step_view(
    progress: Progress, step: NextStep, views: StageViews, own: Side, sentences: Sentences
) -> StepView:
    late = step.kind is StepKind.WAIT and step.until is not None and step.until < progress.today
    return StepView(
        kind=step.kind,
        words=_step_words(progress, step, own, sentences, late=late),
        stage=step.stage,
        side=step.side,
        determination=step.determination,
        requirement=views.requirement(step.check) if step.check else None,
        turn=step.turn,
        until=step.until,
        forum=step.forum,
        late=late,
    )


def _step_words(progress: Progress, step: NextStep, own: Side, sentences: Sentences, *, late: bool) -> str:
    stage = progress.procedure.by_code.get(step.stage)
    ending = "_late" if late else "_until" if step.until else "_no_date" if step.forum else ""
    return sentences.tell(
        f"step_{step.kind}{ending}",
        stage=f"{stage.code} {sentences.of(stage.short)}" if stage else "",
        code=step.stage,
        side=sentences.code("side", step.side) if step.side else "",
        whom=_whom(progress, step, own, sentences),
        until=sentences.day(step.until) if step.until else "",
        determination=sentences.code("determination", step.determination),
        requirement=sentences.of(step.check.name) if step.check else "",
        state=sentences.code("state", progress.state),
    )


def _whom(progress: Progress, step: NextStep, own: Side, sentences: Sentences) -> str:
    """Return whom a wait is for: a forum, the authority of a stage of our own, or another side."""
    if step.forum:
        return sentences.code("organisation", step.forum)
    if step.turn is own and step.stage:
        return sentences.of(progress.procedure.by_code[step.stage].authority)
    return sentences.code("side", step.turn) if step.turn else ""
