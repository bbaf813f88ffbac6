"""The effects of an act in words, shown before it is recorded: today those of a determination (domain.md M4, E9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.problem import Refused
from registry.domain.procedure.determinations import determination_problems
from registry.domain.procedure.effects import EffectKind, effects_of, progress_after
from registry.domain.vocabulary.language import Language
from registry.services.acts.determinations import read_determination
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
        return tuple(
            self._say.tell(
                f"effect_{became.name.lower()}",
                stages=", ".join(
                    self._stages(progress, after, [one for one in effects if one.kind is became])
                ),
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
            stage = before.procedure.by_code[code]
            acting = {*before.acting(stage), *after.acting(stage)}
            name = f"{code} {self._say.of(stage.short)}"
            if set(sides) != acting:
                name += f" · {', '.join(self._say.code('side', side) for side in sides)}"
            named.append(self._say.tell(aside, stage=name, day=self._say.day(day)) if day else name)
        return named
