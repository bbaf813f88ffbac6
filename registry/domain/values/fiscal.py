"""Fiscal years of the two governments, and calendar years (domain.md, "Traps"; funding_line in M1)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class FiscalSystem(StrEnum):
    """The system of a fiscal year: of the United States, of the Republic of Korea, or the calendar year."""

    US = "US"
    ROK = "ROK"
    CAL = "CAL"


_LABEL = re.compile(r"(US|ROK|CAL) FY(\d{4})")


@dataclass(frozen=True, slots=True, order=True)
class FiscalYear:
    """One fiscal year of one system; US FY2027 is from 1 October 2026 to 30 September 2027."""

    system: FiscalSystem
    year: int

    @property
    def first_day(self) -> date:
        """The first day of the year."""
        if self.system is FiscalSystem.US:
            return date(self.year - 1, 10, 1)
        return date(self.year, 1, 1)

    @property
    def last_day(self) -> date:
        """The last day of the year."""
        if self.system is FiscalSystem.US:
            return date(self.year, 9, 30)
        return date(self.year, 12, 31)

    @classmethod
    def of(cls, system: FiscalSystem, day: date) -> FiscalYear:
        """Return the fiscal year of a system that contains a day."""
        turned = system is FiscalSystem.US and day.month >= 10
        return cls(system, day.year + turned)

    @classmethod
    def parse(cls, label: str) -> FiscalYear:
        """Return the fiscal year of a label such as `US FY2027`; raises ValueError for any other text."""
        found = _LABEL.fullmatch(label)
        if not found:
            raise ValueError(f"not a fiscal year: {label!r}; write for example 'US FY2027'")
        return cls(FiscalSystem(found[1]), int(found[2]))

    def __str__(self) -> str:
        return f"{self.system} FY{self.year:04d}"
