"""Moving a project to another version of its procedure: what is closed stays, and what is open follows the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.problem import Problem
from registry.domain.procedure.outcome import ENDED
from registry.domain.procedure.progress import Progress
from registry.domain.procedure.settlement import not_applicable, replaced, with_gates

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from registry.domain.procedure.procedure import Procedure


def move_problems(progress: Progress, procedure: Procedure, day: date) -> Iterator[Problem]:
    """Yield why a project cannot be moved to a version of its procedure on a day."""
    if progress.procedure.version == procedure.version:
        yield Problem("W54", "", {"procedure": procedure.code, "version": procedure.version})
    elif progress.state in ENDED:
        yield Problem("W55", "", {"state": progress.state})
    elif day > progress.today:
        yield Problem("W06", "date", {"value": day, "today": progress.today})
    else:
        last = max((gate.closed or gate.opened for gate in progress.dossier.gates), default=day)
        if day < last:
            yield Problem("W05", "date", {"value": day, "opened": last})


def moved_to(progress: Progress, procedure: Procedure, day: date) -> Progress:
    """Return the progress under another version; the open gates of stages that it does not have are closed."""
    left = (gate for gate in progress.open_gates if gate.stage not in procedure.by_code)
    gates = replaced(progress.dossier.gates, {gate.key: not_applicable(gate, day) for gate in left})
    return Progress(procedure, with_gates(progress.dossier, gates), progress.today, progress.calendars)
