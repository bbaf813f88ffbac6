"""Moments of the journal as the clock on the wall shows them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication


def moment_text(stamp: str) -> str:
    """Return a moment stamped in UTC as day and time of this place; empty when there is none."""
    if not stamp:
        return ""
    at = datetime.fromisoformat(stamp).astimezone()
    told = QCoreApplication.translate("ProjectMoments", "{year}-{month:02}-{day:02} {hour:02}:{minute:02}")
    return told.format(year=at.year, month=at.month, day=at.day, hour=at.hour, minute=at.minute)
