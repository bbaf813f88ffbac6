"""The figures of the drills: one line for each drill and configuration, printed at the end of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Figure = int | float | str


class Figures:
    """The table of a run; a line appears with its first figure, so that a failing drill is listed too."""

    def __init__(self) -> None:
        self._lines: dict[str, dict[str, Figure]] = {}
        self._taken: list[str] = []

    def take(self, lines: Iterable[str]) -> None:
        """Add finished lines of another process."""
        self._taken.extend(lines)

    def add(self, line: str, **counted: int) -> None:
        """Add each number to the count of that name in the line."""
        known = self._lines.setdefault(line, {})
        for name, number in counted.items():
            before = known.get(name, 0)
            assert isinstance(before, int), f"{name} of {line} is not counted"
            known[name] = before + number

    def tell(self, line: str, **values: Figure) -> None:
        """Set figures that are not counts, such as a time or a share."""
        self._lines.setdefault(line, {}).update(values)

    def worst(self, line: str, **seen: float) -> None:
        """Keep the largest value seen under each name."""
        known = self._lines.setdefault(line, {})
        for name, number in seen.items():
            known[name] = max(round(number, 1), float(known.get(name, 0)))

    def of(self, line: str, name: str) -> int:
        """Return a counted number; 0 when nothing was counted."""
        return int(self._lines.get(line, {}).get(name, 0))

    def lines(self) -> list[str]:
        """Return the lines of the table, sorted by name."""
        own = [
            f"{line:<34} " + ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in counted.items())
            for line, counted in self._lines.items()
        ]
        return sorted((*own, *self._taken))
