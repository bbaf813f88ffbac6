"""`history`, `undo`, `redo`: the trail."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from registry.cli.console import DONE, FINDINGS, Console
from registry.services.sentences import Sentences

if TYPE_CHECKING:
    from registry.domain.journal import ChangeSet
    from registry.services.history import Entry
    from registry.services.registry import Registry
    from registry.services.taking_back import TakenBack


def history(console: Console) -> int:
    """Tell who changed what of a project, when and why."""
    with console.reading() as opened:
        entries = opened.registry.history.of(console.options.ref)
        if console.options.json:
            console.show_json([_json(opened.registry, entry) for entry in entries])
        else:
            sentences = Sentences(opened.store.resources, opened.registry.language)
            console.show("\n".join(_told(opened.registry, sentences, entries)))
    return DONE


def undo(console: Console) -> int:
    """Take an act back."""
    with console.writing() as opened:
        registry = opened.registry
        done = registry.history.undo(console.options.change_set, console.acting(registry))
        return _tell(console, registry, done, "taken back")


def redo(console: Console) -> int:
    """Do again what was last undone."""
    with console.writing() as opened:
        registry = opened.registry
        return _tell(console, registry, registry.history.redo(console.acting(registry)), "done again")


def _tell(console: Console, registry: Registry, done: TakenBack, what: str) -> int:
    target = done.original
    subject = f" of {target.act.subject}" if target.act.subject else ""
    made = f" (change set {done.made.seq})" if done.made else ""
    told = f"change set {target.seq}, {target.act.kind}{subject}, {what}{made}"
    console.say(console.stands(told) if done.made else told)
    for sentence in registry.telling.sentences(done.spared):
        console.warn(sentence)
    return FINDINGS if done.spared else DONE


def _json(registry: Registry, entry: Entry) -> dict[str, Any]:
    act = entry.change_set.act
    kind = registry.fields.kind(entry.noun, entry.field)
    return {
        "change_set": entry.change_set.seq,
        "when": entry.change_set.at,
        "who": "; ".join(part for part in (act.who.name, act.who.office, act.who.side) if part),
        "kind": act.kind,
        "why": act.why or None,
        "exchange": act.exchange or None,
        "field": entry.path,
        "before": kind.json(entry.before),
        "after": kind.json(entry.after),
        "id": act.id,
        "account": act.who.account or None,
    }


def _told(registry: Registry, sentences: Sentences, entries: list[Entry]) -> list[str]:
    numbers = {entry.change_set.act.id: entry.change_set.seq for entry in entries}
    lines: list[str] = []
    shown = 0
    for entry in entries:
        if entry.change_set.seq != shown:
            shown = entry.change_set.seq
            lines.append(_told_act(entry.change_set, sentences, numbers))
        lines.append(f"    {_told_change(registry, entry)}")
    return lines


def _told_act(change_set: ChangeSet, sentences: Sentences, numbers: dict[str, int]) -> str:
    """Return an act in one line: its number, when by the clock of this place, what it did, who and why."""
    act = change_set.act
    at = datetime.fromisoformat(change_set.at).astimezone()
    undone = f" ({numbers[act.undoes]})" if act.undoes in numbers else ""
    reason = f" — {_within(act.why)}" if act.why else ""
    return (
        f"{change_set.seq}  {at:%Y-%m-%d %H:%M}  {sentences.act(act.kind)}{undone}  "
        f"{act.who.name}, {act.who.office}{reason}"
    )


def _told_change(registry: Registry, entry: Entry) -> str:
    return _within(registry.fields.change(entry.noun, entry.field, entry.path, entry.before, entry.after))


def _within(text: str) -> str:
    """Return a text whose further lines are indented: none of them passes for a line of the trail."""
    return "\n        ".join(text.splitlines())
