"""What a determination would do to the gates of a project, told before it is recorded (domain.md M4, E9)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from registry.domain.determining import after_determination
from registry.domain.outcome import Outcome
from registry.domain.road import BY_RULE, Road
from registry.domain.settling import settled_gates, with_gates

if TYPE_CHECKING:
    from registry.domain.gate import Determination, Gate
    from registry.domain.settling import Gates


@dataclass(frozen=True, slots=True)
class Effects:
    """The stages whose gates change, each once, in the order of the procedure."""

    set_back: tuple[str, ...]
    """Open or passed, and to be decided again in their turn."""
    not_applicable: tuple[str, ...]
    opened: tuple[str, ...]


def effects_of(road: Road, made: Determination) -> Effects:
    """Return what recording a determination would do beside closing its own stage."""
    dossier = road.dossier
    known = sorted((*dossier.determinations, made), key=lambda one: one.date)
    dossier = replace(dossier, determinations=tuple(known))

    def on(gates: Gates) -> Road:
        return Road(road.procedure, with_gates(dossier, gates), road.today, road.calendars)

    gates = settled_gates(on, after_determination(road, on(dossier.gates), made), made.date)
    before = {gate.key: gate for gate in road.dossier.gates}
    own = {
        stage.code
        for stage in road.procedure.stages
        if any(made.kind in kinds for _, kinds in stage.determines)
    }
    order = road.procedure.order

    def stages(*found: Gate) -> tuple[str, ...]:
        codes = {gate.stage for gate in found} - own
        return tuple(sorted(codes & set(order), key=order.__getitem__))

    changed = [gate for gate in gates if gate != before.get(gate.key)]
    opened = stages(*(gate for gate in changed if gate.is_open and gate.key not in before))
    back = stages(*(gate for gate in changed if gate.superseded))
    idle = stages(*(gate for gate in changed if _switched_off(gate) and not gate.superseded))
    return Effects(tuple(code for code in back if code not in opened), idle, opened)


def _switched_off(gate: Gate) -> bool:
    return gate.outcome is Outcome.NOT_APPLICABLE and gate.basis == BY_RULE
