"""Writing gates: brings a project's gate rows into the state the procedure engine computes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.procedure.settlement import called_for, settled_gates
from registry.domain.project.project_file import ProjectFile, gate_of, gate_values

if TYPE_CHECKING:
    from datetime import date

    from registry.data.projects.work import Work
    from registry.domain.procedure.settlement import Gates


def settle(work: Work, project_id: str, day: date) -> None:
    """Close the gates that no longer apply and open those that are due, as of a day.

    A project that was not submitted yet follows the newest version of its procedure first.
    """
    file = work.reading.known_file(project_id)
    if not file.submitted:
        _follow_newest(work, file)
        _remove_foreign_gates(work, work.reading.known_file(project_id))
        file = work.reading.known_file(project_id)
    write_gates(work, file, settled_gates(work.reading.progress(file), day))


def settle_first(work: Work, file: ProjectFile) -> ProjectFile:
    """Open the gates whose turn came by a rule newer than the last act, as of that act; returns the file as it is then.

    A gate that an act only now calls for is not open yet when a former version wrote the last one.
    """
    progress = work.reading.progress(file)
    last = max((gate.closed for gate in progress.dossier.gates if gate.closed), default=None)
    if last is None or progress.awaited_gates or not any(called_for(progress)):
        return file
    settle(work, file.project.id, last)
    return work.reading.known_file(file.project.id)


def write_gates(work: Work, file: ProjectFile, gates: Gates) -> None:
    """Update the rows of gates that have changed, and insert the new gates."""
    rows = {gate_of(row.values).key: row for row in file.of("gates")}
    for gate in gates:
        if gate.key in rows:
            work.unit.change(rows[gate.key], gate_values(gate))
        else:
            work.unit.insert("gates", gate_values(gate), project_id=file.project.id)


def _follow_newest(work: Work, file: ProjectFile) -> None:
    """Let an unsubmitted project follow the newest version of its procedure: it has not begun yet."""
    newest = work.reading.newest_version(file)
    if file.procedure_version != newest:
        work.unit.change(file.project, {"procedure_version": newest})


def _remove_foreign_gates(work: Work, file: ProjectFile) -> None:
    """Remove the gates of an unsubmitted project that belong to another procedure or lead: none was ever decided."""
    progress = work.reading.progress(file)
    for row in file.of("gates"):
        gate = gate_of(row.values)
        stage = progress.procedure.by_code.get(gate.stage)
        if stage is None or gate.side not in progress.acting(stage):
            work.unit.remove(row)


def settle_if_there(work: Work, project_id: str) -> None:
    """Settle a project as of today, if it exists: an undo that left some fields as they are may have removed it."""
    if work.reading.file(project_id) is not None:
        settle(work, project_id, work.reading.today)
