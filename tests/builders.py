"""Builders of domain values with valid defaults, so that a test names only the values it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from registry.domain.fields.record import Record
from registry.domain.procedure.gate import Demand, Determination, Dossier, Evidence, Gate, Recorded, Ruling
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.sides import DecidingBody, LeadSide, Side

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.fields.kinds import Stored
    from registry.domain.procedure.procedure import Procedure
    from registry.domain.procedure.progress import Progress

OPENED = date(2026, 3, 2)
"""The day the first gates open: a Monday that is no holiday in either country."""

_PASSING = (Outcome.APPROVE, Outcome.DETERMINE, Outcome.NOTE, Outcome.FINISH)


_WITH_TEXT = (Outcome.RETURN, Outcome.REJECT, Outcome.WITHDRAW, Outcome.CANCEL, Outcome.SUSPEND)


def project(**values: Stored) -> Record:
    """A project as the registry stores it right after it was entered."""
    given: dict[str, Stored] = {
        "ref": "RCF-K-26-0001",
        "title_en": "Maritime domain awareness training",
        "title_ko": "해양상황인식 교육 협력사업",
        "area": "MAR",
        "kind": "training",
        "procedure": "GEN",
        "origin_side": "ROK",
        "lead_side": "ROK",
        "channel": "government",
        "scope": "national",
        "countries": "PHL",
        "mark": "U",
        "releasable_to": "KOR",
    }
    return Record("project", "01J00000000000000000000001", 1, {**given, **values})


def gate(stage: str = "G1", side: Side = Side.ROK, attempt: int = 1, **changes: Any) -> Gate:  # noqa: ANN401 - any field of a gate
    """An open gate; when an outcome is given, it is closed after ten days."""
    built = replace(Gate(stage, side, attempt, OPENED), **changes)
    if built.outcome is not None and built.closed is None:
        return replace(built, closed=built.opened + timedelta(days=10))
    return built


def passed(progress: Progress, *codes: str) -> tuple[Gate, ...]:
    """Passed gates: one for each side that acts at each of these stages, if the stage applies, passed on one day."""
    stages = [stage for code in codes if progress.in_force(stage := progress.procedure.by_code[code])]
    return tuple(
        gate(stage.code, side, outcome=next(o for o in _PASSING if o in stage.outcomes), closed=OPENED)
        for stage in stages
        for side in progress.acting(stage)
    )


def dossier(gates: Iterable[Gate] = (), **changes: Any) -> Dossier:  # noqa: ANN401 - any field of a dossier
    """A project that the Republic of Korea proposed and leads, with these gates."""
    return replace(Dossier(lead=LeadSide.ROK, origin=Side.ROK, gates=tuple(gates)), **changes)


def demand(text: str = "Name the point of contact", **changes: Any) -> Demand:  # noqa: ANN401 - any field of a demand
    """A condition with its owner and due date."""
    return replace(Demand(text, "Division director", OPENED + timedelta(days=60)), **changes)


_OF_BODY = ("body_side", "body_kind", "is_joint", "is_listed")


def ruling(stage: str = "G1", outcome: Outcome = Outcome.APPROVE, **changes: Any) -> Ruling:  # noqa: ANN401 - any field of a ruling
    """A decision with everything its outcome requires: document, text, until, a condition.

    The body is given by its code, with `body_side`, `body_kind` and `is_listed` beside it.
    """
    given = changes.pop("body", "ORG:ROK-MND")
    about = {name.removeprefix("body_"): changes.pop(name) for name in _OF_BODY if name in changes}
    day = changes.get("date", OPENED + timedelta(days=3))
    later = (day + timedelta(days=30)).isoformat()
    complete = Ruling(
        stage=stage,
        outcome=outcome,
        body=given if isinstance(given, DecidingBody) else DecidingBody(given, **about),
        date=day,
        document="국방정책-2026-0001",
        text="Add the sustainment figures." if outcome in _WITH_TEXT else "",
        until=later if outcome in (Outcome.RETURN, Outcome.DEFER, Outcome.SUSPEND) else "",
        conditions=(demand(),) if outcome is Outcome.CONDITIONS else (),
    )
    return replace(complete, **changes)


def determination(kind: str = "us_origin", value: str = "yes", /, **changes: Any) -> Determination:  # noqa: ANN401 - any field of it
    """A determination with its document."""
    body = "ORG:US-DDTC" if kind == "controlled_usa" else "ORG:ROK-DAPA"
    made = Determination(kind, value, body, OPENED, "방위사업청-2026-0007")
    return replace(made, **changes)


def evidence(*types: str, on: date | None = OPENED) -> tuple[Evidence, ...]:
    """One document of each type, with its number."""
    return tuple(Evidence(type_, on, f"국제정책과-{place}") for place, type_ in enumerate(types, start=1))


def recorded(stage: str, requirement: str) -> Recorded:
    """A requirement recorded for every side and attempt, as former versions recorded them."""
    return Recorded(stage, requirement)


def filled_for(procedure: Procedure) -> dict[str, Any]:
    """The values of a dossier that meets all requirements about fields, documents, rows and acknowledgements once."""
    wanted = [(stage.code, requirement) for stage in procedure.stages for requirement in stage.requirements]
    long_ago = OPENED - timedelta(days=400)
    return {
        "filled": frozenset(r.subject for _, r in wanted if r.kind == "field"),
        "evidence": evidence(
            *(r.subject for _, r in wanted if r.kind == "document" for _side in Side), on=long_ago
        ),
        "records": tuple(
            (r.subject, {"baseline": "2027-12-31"} | {name: min(values) for name, values in r.where})
            for _, r in wanted
            if r.kind == "record"
        ),
        "recorded": frozenset(recorded(code, r.id) for code, r in wanted if r.kind == "acknowledgement"),
    }
