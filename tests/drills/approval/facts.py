"""The oracle: facts and conditions over them (domain.md 2e, M1, M3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.drills.approval.model import Fact, Limit, Project, Rule, Stage, Want

Known = dict[str, set[str]]


def known(project: Project) -> Known:
    """The facts that conditions are asked with.

    2e: "The determination switches later gates on or off." M1: a determination has a date and `valid_until`. The latest
    one of a kind counts, of two of one day the one recorded last; once it has expired the fact is unknown again.
    Silent: an earlier one that is still valid does not come back. Beside them stand facts the records themselves show:
    who leads, how it is funded, and whether the recipients' notice to Congress is the short one.
    """
    facts: Known = {"lead_side": {project.lead}}
    facts["instrument"] = {
        row["instrument"] for noun, row in project.rows if noun == "funding" and "instrument" in row
    }
    if project.short_notice is not None:
        facts["aeca_15"] = {"yes" if project.short_notice else "no"}
    on_a_list = any(
        first <= project.today and (last is None or project.today <= last) for first, last in project.listed
    )
    facts["listed_destination"] = {"yes" if on_a_list else "no"}  # E6: "a dated … list"
    for kind in {fact.kind for fact in project.facts}:
        last = latest(project, kind)
        if last is not None and (last.valid_until is None or last.valid_until >= project.today):
            facts[kind] = {last.value}
    return facts


def latest(project: Project, kind: str) -> Fact | None:
    """The determination of a kind that counts, valid or not."""
    found = None
    for fact in project.facts:
        if fact.kind == kind and (found is None or fact.day >= found.day):
            found = fact
    return found


def holds(rule: Rule, facts: Known) -> bool | None:
    """Whether a condition holds; None where that depends on what is not known.

    Silent in domain.md; ARCHITECTURE.md: "Conditions are three-valued: an unknown fact never switches a safeguard off."
    """
    if not rule:
        return True
    answers = []
    for alternative in rule:
        parts = [
            None if name not in facts else bool(facts[name] & values) for name, values in alternative.items()
        ]
        answers.append(False if False in parts else None if None in parts else True)
    return True if True in answers else None if None in answers else False


def in_force(project: Project, stage: Stage) -> bool:
    """M1 `skip_rule`: whether a stage applies. Unknown: it does, unless its row says to skip it until it is known."""
    answer = holds(stage.applies, known(project))
    return not stage.skipped_if_unknown if answer is None else answer


def acting(project: Project, stage: Stage) -> list[str]:
    """M3 `side`: whose gates close a stage.

    Silent: a side acts once its condition is known to hold; if none does, the lead.
    """
    facts, found = known(project), []
    for side, when, unless in stage.sides:
        if holds(when, facts) and not (unless and holds(unless, facts)):
            found += [one for one in (project.lead_sides if side == "lead" else (side,)) if one not in found]
    return found or list(project.lead_sides)


def limit_of(project: Project, stage: Stage) -> Limit | None:
    """M3 `limit`; where the recipient decides (D9: 15 or 30 days) the first exception that is known to hold."""
    if stage.limit is None:
        return None
    return limit_under(project, stage.limit)


def limit_under(project: Project, limit: Limit) -> Limit:
    """The limit itself, or its first exception that is known to hold."""
    facts = known(project)
    return next((other for when, other in limit.unless if holds(when, facts)), limit)


def kinds_closing(stage: Stage, side: str) -> list[str]:
    """The facts that close a side's gate of a determination (M3: D3 asks each side for its own)."""
    return [kind for who, kinds in stage.determines if who in ("", side) for kind in kinds]


def undetermined(project: Project, stage: Stage, side: str) -> list[str]:
    """Those of them that are unknown, or whose value does not let the project pass (A4: a co-proponent was found)."""
    facts = known(project)
    return [
        kind
        for kind in kinds_closing(stage, side)
        if not (facts.get(kind, set()) & stage.passes_on if stage.passes_on else facts.get(kind))
    ]


def bars(project: Project, want: Want) -> bool:
    """E6: "barred: then only cancel or another route". Silent: whether the list still names the destination or not."""
    values = known(project).get(want.of[0], set()) if want.passes_on else set()
    return bool(values) and not values & want.passes_on
