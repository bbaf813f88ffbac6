"""The effects of an act in words, told before it is recorded: today those of a determination (domain.md M4, E9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.determining import determination_problems
from registry.domain.effects import effects_of
from registry.domain.problem import Refused
from registry.domain.words import Language
from registry.services.determinations import read_determination
from registry.services.roads import known_file
from registry.services.sentences import Sentences

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.domain.road import Road
    from registry.services.assignments import Raw


class EffectsToCome:
    """Says what acts would do, in one language; nothing is written."""

    def __init__(self, store: Store, language: Language = Language.EN) -> None:
        self._store = store
        self._words = store.resources.words
        self._say = Sentences(store.resources, language)

    def of_determination(self, reference: str, raw: Raw) -> tuple[str, ...]:
        """Return a sentence for each effect on other stages; none where what is given cannot be recorded yet.

        `raw` may lack body and document: only fact, value and day bear on the gates.
        """
        try:
            _values, made = read_determination(raw, self._words)
        except Refused:
            return ()
        with self._store.read() as reading:
            road = reading.road(known_file(reading, reference))
            lacking = {problem.field for problem in determination_problems(road, made, self._words)}
            if lacking - {"by_org", "document"}:
                return ()
            effects = effects_of(road, made)
        told = (
            ("effect_set_back", effects.set_back),
            ("effect_not_applicable", effects.not_applicable),
            ("effect_opened", effects.opened),
        )
        return tuple(self._say.tell(name, stages=self._named(road, codes)) for name, codes in told if codes)

    def _named(self, road: Road, codes: tuple[str, ...]) -> str:
        return ", ".join(f"{code} {self._say.of(road.procedure.by_code[code].short)}" for code in codes)
