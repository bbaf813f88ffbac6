"""`officer`: who keeps the registry, and a new name or office of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.cli.console import DONE

if TYPE_CHECKING:
    from registry.cli.console import Console
    from registry.services.registry import Registry


def officer(console: Console) -> int:
    """Show who keeps the registry, or record another name or office."""
    if console.options.name is None and console.options.office is None:
        with console.reading() as opened:
            _show(console, opened.registry)
    else:
        _change(console)
    return DONE


def _show(console: Console, registry: Registry) -> None:
    kept = registry.identity.officer
    if console.options.json:
        console.show_json({"name": kept.name, "office": kept.office, "side": kept.side})
    else:
        side = registry.words["side"].label(kept.side, console.language)
        console.show(f"{kept.name}; {kept.office}; {side}")


def _change(console: Console) -> None:
    with console.writing() as opened:
        registry = opened.registry
        acting, before = console.acting(registry), registry.identity.officer
        name, office = (
            kept if given is None else given
            for given, kept in ((console.options.name, before.name), (console.options.office, before.office))
        )
        made = registry.officers.change(name, office, acting)
        say = console.sentences
        told = (
            console.stands(say.tell("officer_changed", seq=made.seq))
            if made
            else say.tell("nothing_to_change")
        )
        if console.options.json:
            registry.read_identity()
            _show(console, registry)
        else:
            console.say(told)
