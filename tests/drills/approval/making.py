"""Procedures and projects drawn at random: 3 to 8 stages, every kind, side, requirement and limit of M3."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from typing import TYPE_CHECKING

from tests.drills.approval.model import Body, Limit, Project, Stage, Want

if TYPE_CHECKING:
    from random import Random

    from tests.drills.approval.model import Rule

BODIES = (
    Body("ORG:ROK-MND", "ROK", "government"),
    Body("ORG:ROK-DAPA", "ROK", "government"),
    Body("ORG:ROK-DTAQ", "ROK", "agency"),
    Body("ORG:US-OSD", "USA", "government"),
    Body("ORG:US-DSCA", "USA", "agency"),
    Body("ORG:IFC-SG", "PARTNER", "agency"),
    Body("ORG:ASEC", "REGIONAL", "body"),
    Body("ORG:CPR", "REGIONAL", "forum"),
    Body("ORG:RCWG", "", "forum", joint=True),
    Body("Ministry of nobody", listed=False),
)
"""Bodies by side and kind, as the list of organisations has them; the last one is in no list."""

SIDES = ("ROK", "USA", "PARTNER", "REGIONAL")
FACTS = ("us_origin", "controlled_rok", "controlled_usa", "congress_threshold")
ROUTES = ("FMS", "DCS", "G2G")
FIELDS = ("objective", "problem", "expected_result")
PAPERS = ("official_letter", "full_proposal", "congress_notification", "status_report")
NOUNS = ("funding", "risks", "milestones")
INSTRUMENTS = ("T10-333", "MND")
FORUMS = ("ORG:RCWG", "ORG:KIDD")
PERMITS = ("permit_expiry", "offer_expiry")
FIRST_DAY = date(2026, 3, 2)

_OUTCOMES = {
    "decision": ("approve", "approve_with_conditions", "return", "defer", "reject", "withdraw", "note"),
    "notification": ("note", "defer", "reject"),
    "determination": ("determine", "return", "withdraw", "defer"),
    "execution": ("suspend", "resume", "cancel", "finish"),
}
_LETS_PASS = {
    "decision": "approve",
    "notification": "note",
    "determination": "determine",
    "execution": "finish",
}


def project(chance: Random) -> Project:
    """A project that has just been entered."""
    return Project(
        stages=stages(chance),
        lead=chance.choice(["ROK", "USA", "JOINT"]),
        origin=chance.choice(SIDES),
        today=FIRST_DAY,
        short_notice=chance.choice([None, True, False]),
        holidays={side: _holidays(chance) for side in ("ROK", "USA")},
        listed=tuple(_listed(chance) for _ in range(chance.choice([0, 1, 1, 2]))),
        fields=set(chance.sample(FIELDS, chance.randint(0, 3))),
    )


def _listed(chance: Random) -> tuple[date, date | None]:
    first = FIRST_DAY + timedelta(days=chance.randint(-60, 40))
    return first, chance.choice([None, first + timedelta(days=chance.randint(0, 90))])


def _holidays(chance: Random) -> frozenset[date]:
    return frozenset(FIRST_DAY + timedelta(days=chance.randint(0, 120)) for _ in range(8))


def stages(chance: Random) -> tuple[Stage, ...]:
    """A procedure: after each stage come one or more, also side by side or by route; a few stand off the path."""
    size = chance.randint(3, 8)
    facts = [*chance.sample([*FACTS, "export_route"], 3), *[""] * size]
    found: list[Stage] = []
    for place in range(size):
        on_path = [stage.code for stage in found if not stage.off_path]
        closes = facts.pop(chance.randrange(len(facts))) if place and chance.random() < 0.6 else ""
        found.append(_stage(chance, place, on_path, closes, is_last=place == size - 1))
    return _with_routes(chance, _side_by_side(chance, tuple(found)))


def _side_by_side(chance: Random, found: tuple[Stage, ...]) -> tuple[Stage, ...]:
    """Now and then let the two stages after a determination wait for nothing else."""
    if chance.random() < 0.6:
        return found
    for place, stage in enumerate(found[:-3]):
        if stage.determines:
            both = (replace(one, after=(stage.code,), one_of=()) for one in found[place + 1 : place + 3])
            return (*found[: place + 1], *both, *found[place + 3 :])
    return found


def _with_routes(chance: Random, found: tuple[Stage, ...]) -> tuple[Stage, ...]:
    """Let a fact say in which order two stages come that would run side by side after it is established."""
    pairs = [
        (kind, early, late)
        for early, late in combinations(found[:-1], 2)
        if not early.off_path and not late.off_path and early.code not in _before(found, late, surely=False)
        for code in sorted(_before(found, early, surely=True) & _before(found, late, surely=True))
        for stage in found
        if stage.code == code
        for kind in dict.fromkeys(kind for _, kinds in stage.determines for kind in kinds)
    ]
    if not pairs:
        return found
    kind, early, late = chance.choice(pairs)
    first, second = chance.sample(ROUTES if kind == "export_route" else ("yes", "no"), 2)
    also: dict[str, tuple[tuple[Rule, tuple[str, ...]], ...]] = {
        early.code: ((({kind: frozenset({first})},), (late.code,)),),
        late.code: ((({kind: frozenset({second})},), (early.code,)),),
    }
    return tuple(replace(stage, also_after=also.get(stage.code, ())) for stage in found)


def _before(found: tuple[Stage, ...], stage: Stage, *, surely: bool) -> set[str]:
    """What a stage waits for, near and far: in any case, or possibly."""
    by_code = {one.code: one for one in found}
    waits = {*stage.after}
    if not surely:
        waits |= {*stage.one_of, *(code for want in stage.wants if want.kind == "gates" for code in want.of)}
    return waits.union(*(_before(found, by_code[code], surely=surely) for code in waits))


def _stage(chance: Random, place: int, earlier: list[str], closes: str, *, is_last: bool) -> Stage:
    kind = (
        "determination"
        if closes
        else chance.choice(["decision"] * 4 + ["notification", "execution", "execution"])
    )
    kind = "decision" if not place else kind
    off_path = kind == "notification" and not is_last and chance.random() < 0.6
    many = _LETS_PASS[kind], *chance.sample(_OUTCOMES[kind], chance.randint(1, len(_OUTCOMES[kind])))
    outcomes = frozenset(_OUTCOMES[kind] if chance.random() < 0.7 or kind == "execution" else many)
    sides = tuple((side, _rule(chance, 0.15), _rule(chance, 0.05)) for side in _sides(chance))
    wanted = chance.choice([0, 1, 1, 2, 3])
    after, one_of = _after(chance, earlier), tuple[str, ...]()
    if len(earlier) > 1 and chance.random() < 0.06:
        after, one_of = after[chance.randint(0, 1) :], tuple(sorted(chance.sample(earlier, 2)))
    return Stage(
        code=f"G{place + 1}",
        kind=kind,
        state="draft"
        if not place
        else {"execution": "implementing"}.get(kind, chance.choice(["in_process"] * 4 + ["approved"])),
        sides=sides,
        outcomes=outcomes,
        after=after,
        one_of=one_of,
        limit=_limit(chance),
        applies=_rule(chance, 0.05 if is_last else 0.35) if place else (),
        skipped_if_unknown=chance.random() < 0.3,
        determines=_determines(chance, closes) if closes else (),
        passes_on=frozenset({"yes"}) if closes in FACTS and chance.random() < 0.3 else frozenset(),
        may_decide=_may_decide(chance),
        valid_until=chance.choice(PERMITS) if chance.random() < 0.5 else "",
        off_path=off_path,
        carries_over=chance.random() < 0.8,
        wants=tuple(_want(chance, f"r{number}", earlier) for number in range(wanted)),
    )


def _after(chance: Random, earlier: list[str]) -> tuple[str, ...]:
    """Mostly the one before, often another, now and then several, seldom none."""
    if not earlier or chance.random() < 0.04:
        return ()
    if chance.random() < 0.5:
        return (earlier[-1],)
    return tuple(sorted(chance.sample(earlier, min(len(earlier), chance.choice([1, 1, 2, 3])))))


def _sides(chance: Random) -> tuple[str, ...]:
    some = [("lead",)] * 3 + [("ROK", "USA")] * 3 + [("ROK",), ("USA",), ("PARTNER",), ("REGIONAL",)]
    return chance.choice([*some, ("REGIONAL", "lead"), ("ROK", "USA", "PARTNER")])


def _determines(chance: Random, closes: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if chance.random() < 0.3:
        return (("ROK", (closes,)), ("USA", ("classified",)))
    return (("", (closes, "classified") if chance.random() < 0.1 else (closes,)),)


def _may_decide(chance: Random) -> tuple[tuple[str, frozenset[str]], ...]:
    if chance.random() < 0.7:
        return ()
    rok = chance.choice(
        [{"ORG:ROK-MND"}, {"government"}, {"ORG:ROK-DTAQ", "ORG:RCWG"}, {"agency", "company"}]
    )
    usa = chance.choice([{"ORG:US-OSD"}, {"agency"}, {"government", "forum"}])
    return (("ROK", frozenset(rok)), ("USA", frozenset(usa)))[: chance.randint(1, 2)]


def _rule(chance: Random, share: float) -> Rule:
    """A condition over facts that somebody establishes, or that the records show."""
    if chance.random() >= share:
        return ()
    return tuple(_line(chance) for _ in range(chance.choice([1, 1, 2])))


def _line(chance: Random) -> dict[str, frozenset[str]]:
    line: dict[str, frozenset[str]] = {}
    for _ in range(chance.choice([1, 1, 2])):
        name = chance.choice([*FACTS, *FACTS, "export_route", "lead_side", "instrument", "aeca_15"])
        values: tuple[str, ...] = ("yes", "no")
        values = {
            "export_route": ROUTES,
            "lead_side": ("ROK", "USA", "JOINT"),
            "instrument": INSTRUMENTS,
        }.get(name, values)
        line[name] = frozenset(chance.sample(values, chance.randint(1, len(values) - 1)))
    return line


def _limit(chance: Random, depth: int = 1) -> Limit | None:
    match chance.choice(["none", "days", "days", "working", "working", "session", "milestone", "months"]):
        case "none":
            return None
        case "days":
            found = Limit(days=chance.randint(1, 30))
        case "working":
            found = Limit(days=chance.randint(1, 20), working=True)
        case "session":
            found = Limit(session=chance.choice(FORUMS))
        case "milestone":
            found = Limit(milestone=chance.choice(PERMITS))
        case _:
            found = Limit(months=chance.choice([1, 3, 12]))
    other = _limit(chance, depth - 1) if depth and chance.random() < 0.2 else None
    unless = ((_rule(chance, 1), other),) if other else ()
    return Limit(found.days, found.working, found.session, found.milestone, found.months, unless)


def _destination(chance: Random, name: str) -> Want:
    """E6: what a gate asks for while a destination is on a list, and now and then for other reasons too."""
    listed = {"listed_destination": frozenset({"yes"})}
    return Want(
        id=name,
        kind="determination",
        of=("destination",),
        side=chance.choice(["", "", "", "ROK"]),
        when=chance.choice([(listed,), (listed,), (listed, _line(chance)), ()]),
        passes_on=frozenset({"not_affected", "excepted"}),
    )


def _wait(chance: Random) -> int | Limit | None:
    exception = (_rule(chance, 1), Limit(days=chance.randint(1, 9)))
    return chance.choice([0, 0, 0, 0, 5, None, Limit(days=5, unless=(exception,))])


def _want(chance: Random, name: str, earlier: list[str]) -> Want:
    kinds = ["document"] * 4 + ["field", "record", "determination", "acknowledgement"]
    kind = chance.choice([*kinds, "gates"] if earlier else kinds)
    if chance.random() < 0.12:
        return _destination(chance, name)
    among = {
        "document": PAPERS,
        "field": FIELDS,
        "record": NOUNS,
        "determination": FACTS,
        "acknowledgement": PAPERS,
        "gates": tuple(earlier),
    }[kind]
    most = {"document": chance.choice([1, 1, 1, 2]), "gates": 2, "acknowledgement": chance.choice([0, 1])}
    of = tuple(sorted(chance.sample(among, min(len(among), most.get(kind, 1)))))
    return Want(
        id=name,
        kind=kind,
        of=of,
        count=chance.choice([1, 1, 1, 2]) if kind in ("document", "record") else 1,
        wait=_wait(chance) if kind == "document" else 0,
        must=chance.random() < 0.85,
        side=chance.choice(["", "", "", "ROK", "USA"]),
        when=_rule(chance, 0.15),
    )
