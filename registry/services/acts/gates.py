"""Writing gates: bringing a project's gate rows to where the procedure engine says they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.procedure.settlement import settled_gates
from registry.domain.project.project_file import ProjectFile, gate_of, gate_values

if TYPE_CHECKING:
    from datetime import date

    from registry.data.projects.work import Work
    from registry.domain.procedure.settlement import Gates


def settle(work: Work, project_id: str, day: date) -> None:
    """Close what no longer applies and open what is called for, as of a day."""
    file = work.reading.known_file(project_id)
    if not file.submitted:
        _drop_other_roads(work, file)
        file = work.reading.known_file(project_id)
    write_gates(work, file, settled_gates(work.reading.progress(file), day))


def write_gates(work: Work, file: ProjectFile, gates: Gates) -> None:
    """Write the gates that differ from their rows, and insert the new ones."""
    rows = {gate_of(row.values).key: row for row in file.of("gates")}
    for gate in gates:
        if gate.key in rows:
            work.unit.change(rows[gate.key], gate_values(gate))
        else:
            work.unit.insert("gates", gate_values(gate), project_id=file.project.id)


def _drop_other_roads(work: Work, file: ProjectFile) -> None:
    """Remove the gates of a draft that belong to another procedure or lead: nothing was ever decided there."""
    progress = work.reading.progress(file)
    for row in file.of("gates"):
        gate = gate_of(row.values)
        stage = progress.procedure.by_code.get(gate.stage)
        if stage is None or gate.side not in progress.acting(stage):
            work.unit.remove(row)


def settle_if_there(work: Work, project_id: str) -> None:
    """Settle a project as of today, unless it has gone: after an undo that had to spare some of its fields."""
    if work.reading.file(project_id) is not None:
        settle(work, project_id, work.reading.today)
