"""The effects of an act in words, shown before it is recorded: of a determination (E9), of a move to a new version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.projects.unknown_version import version_problems
from registry.domain.problem import Refused
from registry.domain.procedure.determinations import determination_problems
from registry.domain.procedure.effects import (
    EffectKind,
    effects_of,
    effects_of_move,
    progress_after,
    progress_after_move,
)
from registry.domain.procedure.move import move_problems
from registry.domain.vocabulary.language import Language
from registry.services.acts.determinations import read_determination
from registry.services.acts.procedure_moves import read_day_of_move
from registry.services.language.sentences import Sentences
from registry.services.projects.lookup import find_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from registry.data.store import Store
    from registry.domain.procedure.effects import Effect
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import Side
    from registry.services.projects.assignments import Raw


class EffectPreview:
    """Says what acts would do, in one language; nothing is written."""

    def __init__(self, store: Store, language: Language = Language.EN) -> None:
        self._store = store
        self._resources = store.resources
        self._words = store.resources.words
        self._say = Sentences(store.resources, language)

    def of_determination(self, reference: str, raw: Raw) -> tuple[str, ...]:
        """Return a sentence for each kind of effect on gates; none while the input is incomplete.

        `raw` may lack body and document: only fact, value and day affect the gates.
        """
        try:
            _values, made = read_determination(raw, self._words)
        except Refused:
            return ()
        with self._store.read() as reading:
            progress = reading.progress(find_file(reading, reference))
            lacking = {problem.field for problem in determination_problems(progress, made, self._words)}
            if lacking - {"by_org", "document"}:
                return ()
            effects, after = effects_of(progress, made), progress_after(progress, made)
        return self._told(progress, after, effects)

    def of_move(self, reference: str, raw: Raw) -> tuple[str, ...]:
        """Return to which version a project would be moved, and a sentence for each kind of effect on gates.

        Raises Refused when it cannot be moved.
        """
        with self._store.read() as reading:
            file = find_file(reading, reference)
            before, newest = reading.progress(file), self._resources.procedures.of(file.procedure)
            when, problems = read_day_of_move(raw, before, self._words)
            problems += move_problems(before, newest, when)
            if problems := [*version_problems(file, self._resources)] or problems:
                raise Refused(tuple(problems))
            effects = effects_of_move(before, newest, when)
            told = self._told(before, progress_after_move(before, newest, when), effects)
        moved = self._say.tell(
            "effect_of_move", procedure=newest.code, before=before.procedure.version, after=newest.version
        )
        return (moved, *(told or (self._say.tell("effect_none"),)))

    def _told(self, before: Progress, after: Progress, effects: Sequence[Effect]) -> tuple[str, ...]:
        return tuple(
            self._say.tell(
                f"effect_{became.name.lower()}",
                stages=", ".join(self._stages(before, after, [one for one in effects if one.kind is became])),
            )
            for became in dict.fromkeys(one.kind for one in effects)
        )

    def _stages(self, before: Progress, after: Progress, effects: Sequence[Effect]) -> list[str]:
        """Return the stages of effects of one kind, with the sides where not all acting sides are affected."""
        told: dict[tuple[str, date | None], list[Side]] = {}
        for one in effects:
            day = one.decision.closed if one.decision else None
            told.setdefault((one.stage, day), []).append(one.side)
        aside = "effect_decision" if effects[0].kind is EffectKind.COUNTS_AGAIN else "effect_stands_aside"
        named = []
        for (code, day), sides in told.items():
            ways = [
                (one, one.procedure.by_code[code]) for one in (after, before) if code in one.procedure.by_code
            ]
            acting = {side for way, stage in ways for side in way.acting(stage)}
            name = f"{code} {self._say.of(ways[0][1].short)}"
            if set(sides) != acting:
                name += f" · {', '.join(self._say.code('side', side) for side in sides)}"
            named.append(self._say.tell(aside, stage=name, day=self._say.day(day)) if day else name)
        return named
