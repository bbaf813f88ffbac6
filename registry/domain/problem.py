"""A problem: one thing that is wrong and where, worded the same everywhere.

The sentence of each code is in `resources/problems.toml` in both languages. The form shows it beside the field, the
import beside the cell, a gate in its checklist, and the command line as an error.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field or one act.

    `code` identifies the sentence; `field` is the path of the field (`title_en`, `funding.2.amount`), or empty when
    the problem concerns the entire act; `values` fill the named placeholders of the sentence.
    """

    code: str
    field: str = ""
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)


class Unfit(ValueError):
    """A raw value that its kind cannot parse; has the code and the values of the problem to report."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def at(self, path: str, value: str) -> Problem:
        """Return the problem of this value at the field `path`."""
        return Problem(self.code, path, {"value": value, **self.values})


class Refused(Exception):
    """The rules refuse an act; contains all its problems, and nothing was changed."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = problems
