"""The bodies to choose from, those that fit a gate first; and the code of what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.kit.forms.choices import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.services.acts.bodies import Body
    from ui.desk.desk import Desk


def body_choices(bodies: Sequence[Body], desk: Desk) -> list[Choice]:
    """Return the organisations as choices, matching bodies first."""
    known = {
        entry.code: Choice(
            entry.code,
            entry.name[desk.language],
            (entry.name.en, entry.name.ko, *entry.aliases),
            retired=entry.retired,
        )
        for entry in desk.registry.words["organisation"].entries
    }
    first = {body.code: known.get(body.code, Choice(body.code, body.name)) for body in bodies}
    return list({**first, **{code: one for code, one in known.items() if code not in first}}.values())


def usual_body(bodies: Sequence[Body]) -> str:
    """Return the body named by the stage of a gate, if it names exactly one; it is only a default."""
    named = [body.code for body in bodies if body.named]
    return named[0] if len(named) == 1 else ""


def code_of(typed: str, codes: str, desk: Desk) -> str:
    """Return the code of a word of a code list that is typed so far, or the text itself where the list has none."""
    found = desk.registry.words[codes].find(typed) if typed else None
    return found.code if found else typed


def own_office(desk: Desk) -> str:
    """Return the code of the organisation of this desk, if the registry knows its name."""
    found = desk.registry.words["organisation"].find(desk.officer.office)
    return found.code if found else ""
