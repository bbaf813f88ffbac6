"""Reference numbers: `RCF-K-26-0001` is side letter, year and number (domain.md M1, `ref`)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from registry.domain.procedure.sides import Side

LETTERS = {Side.ROK: "K", Side.USA: "U", Side.PARTNER: "P", Side.REGIONAL: "P"}
"""The letter for the side whose registry assigned the number, so that numbers of two registries never clash."""

_FORM = re.compile(r"RCF-(?P<letter>[KUP])-(?P<year>\d{2})-(?P<number>\d{4,9})")


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """The parts of a reference number; `year` has four digits, `number` is counted within letter and year."""

    letter: str
    year: int
    number: int

    @classmethod
    def parse(cls, text: str) -> Reference:
        """Return the parts of a reference number; raises ValueError when the text has another form."""
        found = _FORM.fullmatch(text.strip().upper())
        if not found or not int(found["number"]):
            raise ValueError(f"not a reference number: {text!r}; use for example RCF-K-26-0001")
        return cls(found["letter"], 2000 + int(found["year"]), int(found["number"]))

    @property
    def series(self) -> str:
        """The series the number is counted in, for example `RCF-K-26`."""
        return f"RCF-{self.letter}-{self.year % 100:02d}"

    def __str__(self) -> str:
        return f"{self.series}-{self.number:04d}"
