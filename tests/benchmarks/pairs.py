"""Pairs of measurements: work and baseline run alternately, so that other load on the machine affects both alike."""

from __future__ import annotations

import resource
import time
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Cost:
    """The time of one run in seconds: elapsed time, and processor time (user and system)."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Pairs:
    """The costs of the measured work and of its baseline, in pairs."""

    measured: Sequence[Cost]
    baseline: Sequence[Cost]

    @property
    def wall_ratios(self) -> list[float]:
        """The ratio of elapsed times of each pair."""
        return [a.wall / b.wall for a, b in zip(self.measured, self.baseline, strict=True)]

    @property
    def cpu_ratios(self) -> list[float]:
        """The ratio of processor times of each pair."""
        return [a.cpu / max(b.cpu, 1e-9) for a, b in zip(self.measured, self.baseline, strict=True)]


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of the table: what was measured against which baseline, and its limit as a ratio or in seconds."""

    name: str
    baseline: str
    pairs: Pairs
    limit: float | None = None
    most_seconds: float | None = None

    @property
    def held(self) -> bool:
        """Whether the medians of elapsed time are within the limits."""
        slow = self.limit is not None and median(self.pairs.wall_ratios) > self.limit
        return not slow and (
            self.most_seconds is None or middle(self.pairs.measured).wall <= self.most_seconds
        )


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table without a baseline: several measured values, their unit, and their limit."""

    name: str
    values: Sequence[float]
    unit: str
    limit: float
    worst: bool = False
    """Whether the largest value counts instead of the median."""

    @property
    def counted(self) -> float:
        """The value that counts."""
        return max(self.values) if self.worst else median(self.values)

    @property
    def held(self) -> bool:
        """Whether the value that counts is within the limit."""
        return self.counted <= self.limit


def middle(costs: Sequence[Cost]) -> Cost:
    """Return the median cost."""
    return Cost(median(cost.wall for cost in costs), median(cost.cpu for cost in costs))


def by_turns(
    measured: Callable[[], object],
    baseline: Callable[[], object],
    *,
    pairs: int,
    warm_up: int = 1,
    batch: int = 1,
) -> Pairs:
    """Run both alternately, without counting the first `warm_up` pairs; a batch is several runs measured together.

    Which of the two runs first alternates from pair to pair, so that neither always profits from the other's caches.
    """
    for _ in range(warm_up * batch):
        measured()
        baseline()
    found: list[tuple[Cost, Cost]] = []
    for number in range(pairs):
        if number % 2:
            second, first = cost_of(baseline, batch), cost_of(measured, batch)
        else:
            first, second = cost_of(measured, batch), cost_of(baseline, batch)
        found.append((first, second))
    return Pairs([first for first, _ in found], [second for _, second in found])


def cost_of(work: Callable[[], object], batch: int = 1) -> Cost:
    """Run work `batch` times and return the cost of one run, including child processes that have ended."""
    wall, cpu = time.perf_counter(), _cpu()
    for _ in range(batch):
        work()
    return Cost((time.perf_counter() - wall) / batch, (_cpu() - cpu) / batch)


def _cpu() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)
