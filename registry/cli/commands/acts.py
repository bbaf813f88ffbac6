"""`present`, `decide`, `determine`, `meet`, `resubmit`, `cancel`, `suspend`, `resume`, `reopen`: the official acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from registry.cli.condition_argument import read_condition
from registry.cli.console import DONE, Console
from registry.domain.errors import RefusedInput
from registry.domain.fields.table import NOUNS
from registry.domain.journal.change_set import ChangeSet
from registry.domain.problem import Refused
from registry.domain.procedure.outcome import Outcome
from registry.domain.vocabulary.language import Language
from registry.opening.messages import telling
from registry.services.acts.act import ActContext
from registry.services.projects.alterations import of_act, of_conditions
from registry.services.registry import Registry

if TYPE_CHECKING:
    from registry.services.acts.conditions import RawCondition
    from registry.services.projects.assignments import Raw

Doing = Callable[[Registry, str, dict[str, str], ActContext], ChangeSet | None]


def present(console: Console) -> int:
    """Record a presentation."""
    fields = ("from_org", "to_org", "channel", "sent", "document", "reply_due")
    return record(
        console, "presentations", fields, lambda registry, *act: registry.presentations.present(*act)
    )


def decide(console: Console) -> int:
    """Record a decision."""
    options = console.options
    fields = (
        "stage",
        "outcome",
        "date",
        "document",
        "side",
        "until",
        "decider_title",
        "basis",
        "back_to",
        "reason",
        "authority",
        "for_body",
        "authority_reason",
        "joint",
    )
    conditions = [read_condition(given) for given in options.condition]
    evidence = [_evidence(given) for given in options.evidence]
    beside = {**_bodies(options.body, joint=bool(options.joint)), **_text(console)}

    def doing(registry: Registry, ref: str, raw: dict[str, str], acting: ActContext) -> ChangeSet | None:
        told = {**raw, **beside}
        return registry.decisions.decide(
            ref, told, conditions, acting, corrects=options.corrects, evidence=evidence
        )

    return record(console, "decisions", fields, doing, beside, conditions)


def _evidence(given: str) -> dict[str, str]:
    """Return the document named as `TYPE;NUMBER` or `TYPE;NUMBER;DATE`."""
    parts = (*(part.strip() for part in given.split(";", 2)), "", "")
    return dict(zip(("type", "number", "date"), parts, strict=False))


def _bodies(given: str, *, joint: bool) -> dict[str, str]:
    """Return the body or, for a joint decision, the two bodies named as `ORG;ORG`."""
    first, _, second = given.partition(";") if joint else (given, "", "")
    return {"body": first.strip(), "other_body": second.strip()}


def _text(console: Console) -> dict[str, str]:
    """Return the text of a decision, as that of the language the command runs in."""
    name = "text_ko" if console.language is Language.KO else "text_en"
    return {name: console.options.text or ""}


def cancel(console: Console) -> int:
    """Record the cancellation of a project."""
    return _stop(console, Outcome.CANCEL)


def suspend(console: Console) -> int:
    """Record the suspension of a project that is carried out."""
    return _stop(console, Outcome.SUSPEND, "until")


def resume(console: Console) -> int:
    """Record the resumption of a suspended or deferred project."""
    return _stop(console, Outcome.RESUME)


def _stop(console: Console, outcome: Outcome, *more: str) -> int:
    """Record an outcome at the gate where the project is, which the officer need not name."""
    beside = _text(console)

    def doing(registry: Registry, ref: str, raw: dict[str, str], acting: ActContext) -> ChangeSet | None:
        return registry.decisions.decide_here(ref, outcome, {**raw, **beside}, acting)

    return record(console, "decisions", ("body", "date", "document", "reason", *more), doing, beside)


def reopen(console: Console) -> int:
    """Record that an ended project is taken up again."""
    fields = ("body", "date", "document", "reason", "back_to")
    beside = _text(console)

    def doing(registry: Registry, ref: str, raw: dict[str, str], acting: ActContext) -> ChangeSet | None:
        return registry.resubmissions.reopen(ref, {**raw, **beside}, acting)

    return record(console, "decisions", fields, doing, beside)


def determine(console: Console) -> int:
    """Record a determination."""
    fields = ("kind", "value", "by_org", "date", "document", "valid_until", "note")
    effects: list[str] = []
    evidence = [_evidence(given) for given in console.options.evidence]

    def doing(registry: Registry, ref: str, raw: dict[str, str], acting: ActContext) -> ChangeSet | None:
        effects.extend(registry.effects.of_determination(ref, raw))
        return registry.determinations.determine(ref, raw, acting, evidence=evidence)

    code = record(console, "determinations", fields, doing)
    for told in effects:
        console.say(told)
    return code


def meet(console: Console) -> int:
    """Record a requirement as met or waived."""
    fields = ("stage", "requirement", "by_org", "date", "document", "reason")
    state = {"state": "waived" if console.options.waive else "met"}

    def doing(registry: Registry, ref: str, raw: dict[str, str], acting: ActContext) -> ChangeSet | None:
        return registry.requirements.meet(ref, {**raw, **state}, acting)

    return record(console, "requirements", fields, doing)


def resubmit(console: Console) -> int:
    """Record the resubmission of a project."""
    fields = ("date", "back_to")
    return record(console, "decisions", fields, lambda registry, *act: registry.resubmissions.resubmit(*act))


def record(
    console: Console,
    noun: str,
    fields: tuple[str, ...],
    doing: Doing,
    beside: Raw | None = None,
    conditions: Sequence[RawCondition] = (),
) -> int:
    """Do an act on the named project, and print the project's stage and state afterwards.

    `noun` is the noun of the fields. `beside` and `conditions` are the texts that `doing` adds by itself: altered ones
    among them are reported too.
    """
    raw = {name: getattr(console.options, name) or "" for name in fields}
    say = console.sentences
    with console.writing() as opened:
        registry = opened.registry
        try:
            made = doing(registry, console.options.ref, raw, console.acting(registry))
        except Refused as refused:
            raise RefusedInput(
                " ".join(telling(console.language).sentences(refused.problems, noun))
            ) from None
        if made:
            console.stands(
                say.tell(
                    "act_recorded",
                    ref=console.options.ref,
                    act=say.act(made.act.kind, ""),
                    seq=made.seq,
                )
            )
            console.note(of_act(NOUNS[noun], {**raw, **(beside or {})}, registry.words), noun)
            console.note(of_conditions(conditions, registry.words), noun)
        if not console.options.quiet:
            now = registry.showing.project(console.options.ref)
            done = say.tell("change_set", seq=made.seq) if made else say.tell("nothing_to_change")
            sides = f" [{', '.join(now['sides'])}]" if len(now["sides"]) > 1 else ""
            state = registry.fields.code("state", now["state"])
            console.say(
                say.tell(
                    "project_now", ref=now["ref"], stage=now["stage"], sides=sides, state=state, done=done
                )
            )
    return DONE
