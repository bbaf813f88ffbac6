"""The clock of the desk: it gives the present day of the person who works there."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from registry.data.engine.clock import machine_time

if TYPE_CHECKING:
    from collections.abc import Callable


def desk_clock(assumed: date | None = None) -> Callable[[], datetime]:
    """Return the machine's clock in its own time zone, or a clock fixed at noon (UTC) of an assumed day."""
    if assumed is not None:
        noon = datetime.combine(assumed, time(12), UTC)
        return lambda: noon
    return lambda: machine_time().astimezone()
