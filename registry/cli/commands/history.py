"""`history`, `undo`, `redo`: the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from registry.cli.console import DONE, FINDINGS, REFUSED, Console
from registry.cli.tables import indented
from registry.domain.values.moments import moment_text
from registry.domain.vocabulary.language import Language
from registry.opening.messages import act_sentences
from registry.services.history.undo_preview import Fate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.cli.sentences import CommandSentences
    from registry.domain.fields.kinds import Stored
    from registry.domain.journal.change_set import Act, ChangeSet
    from registry.services.history.history import HistoryEntry, PastAct
    from registry.services.history.undo import UndoResult
    from registry.services.history.undo_preview import PreviewRow, UndoPreview
    from registry.services.language.sentences import Sentences
    from registry.services.registry import Registry

_ACTS = 50
"""How many of the latest acts are listed."""


def history(console: Console) -> int:
    """Print who changed what in a project, when and why; without a project, the latest acts of the registry."""
    with console.reading() as opened:
        if not console.options.ref:
            _tell_acts(console, opened.registry, act_sentences(opened.registry.language))
            return DONE
        entries = opened.registry.history.of(console.options.ref)
        if console.options.json:
            console.show_json([_json(opened.registry, entry) for entry in entries])
        else:
            sentences = act_sentences(opened.registry.language)
            console.show("\n".join(_describe(opened.registry, sentences, entries)))
    return DONE


def undo(console: Console) -> int:
    """Undo an act."""
    if console.options.preview:
        return _preview(console, redo=False)
    with console.writing() as opened:
        registry = opened.registry
        done = registry.history.undo(console.options.change_set, console.acting(registry))
        return _tell(console, registry, done, "undone")


def redo(console: Console) -> int:
    """Redo what was last undone, or the change set named."""
    if console.options.preview:
        return _preview(console, redo=True)
    with console.writing() as opened:
        registry = opened.registry
        done = registry.history.redo(console.acting(registry), act_id=console.options.change_set)
        return _tell(console, registry, done, "redone")


def _preview(console: Console, *, redo: bool) -> int:
    """Print what an undo or a redo would do; the exit code says whether it would be refused."""
    with console.reading() as opened:
        preview = opened.registry.history.preview(console.options.change_set, redo=redo)
        console.show("\n".join(preview_lines(console.sentences, opened.registry, preview)))
    if preview.refused:
        return REFUSED
    return FINDINGS if preview.spared else DONE


def _tell(console: Console, registry: Registry, done: UndoResult, what: str) -> int:
    target = done.original
    say = console.sentences
    act = say.act(target.act.kind, target.act.subject)
    if done.made is None:
        console.say(say.tell("nothing_written", seq=target.seq, act=act))
    else:
        console.say(console.stands(say.tell(what, seq=target.seq, act=act, made=done.made.seq)))
    for sentence in registry.telling.sentences(done.spared):
        console.warn(sentence)
    return FINDINGS if done.spared else DONE


def _json(registry: Registry, entry: HistoryEntry) -> dict[str, Any]:
    act = entry.change_set.act
    kind = registry.fields.kind(entry.noun, entry.field)
    return {
        "change_set": entry.change_set.seq,
        "when": entry.change_set.at,
        "who": _who(act),
        "kind": act.kind,
        "why": act.why or None,
        "exchange": act.exchange or None,
        "field": entry.path,
        "before": kind.json(entry.before),
        "after": kind.json(entry.after),
        "id": act.id,
        "account": act.who.account or None,
    }


def _tell_acts(console: Console, registry: Registry, sentences: Sentences) -> None:
    """Print the latest acts, the newest first, and mark those that are undone."""
    acts = registry.history.acts(_ACTS)
    if console.options.json:
        console.show_json([_act_json(act) for act in acts])
        return
    for act in acts:
        subject = f"  {act.change_set.act.subject}" if act.change_set.act.subject else ""
        numbers = {act.change_set.act.undoes: act.original.seq} if act.original else {}
        undone = f"  {console.sentences.tell('marked_undone')}" if act.undone else ""
        changed = registry.fields.in_short(act.changed)
        fields = f"  {changed}" if changed else ""
        console.show(f"{_told_act(act.change_set, sentences, numbers)}{subject}{fields}{undone}")


def _act_json(past: PastAct) -> dict[str, Any]:
    act = past.change_set.act
    return {
        "change_set": past.change_set.seq,
        "when": past.change_set.at,
        "who": _who(act),
        "kind": act.kind,
        "subject": act.subject or None,
        "why": act.why or None,
        "exchange": act.exchange or None,
        "undoes": past.original.seq if past.original else None,
        "undone": past.undone,
        "id": act.id,
    }


def _who(act: Act) -> str:
    return "; ".join(part for part in (act.who.name, act.who.office, act.who.side) if part)


def _describe(registry: Registry, sentences: Sentences, entries: list[HistoryEntry]) -> list[str]:
    numbers = {entry.change_set.act.id: entry.change_set.seq for entry in entries}
    lines: list[str] = []
    shown = 0
    rows: dict[tuple[int, str, int], dict[str, Stored]] = {}
    for entry in entries:
        beside = rows.setdefault((entry.change_set.seq, entry.noun, entry.place), {})
        beside[entry.field] = entry.before if entry.after is None else entry.after
    for entry in entries:
        if entry.change_set.seq != shown:
            shown = entry.change_set.seq
            lines.append(_told_act(entry.change_set, sentences, numbers))
        beside = rows[entry.change_set.seq, entry.noun, entry.place]
        lines.append(f"    {_told_change(registry, entry, beside)}")
    return lines


def _told_act(change_set: ChangeSet, sentences: Sentences, numbers: dict[str, int]) -> str:
    """Return an act in one line: its number, when by the clock of this place, what it did, who and why."""
    act = change_set.act
    undone = f" ({numbers[act.undoes]})" if act.undoes in numbers else ""
    reason = f" — {indented(act.why)}" if act.why else ""
    return (
        f"{change_set.seq}  {moment_text(change_set.at)}  {sentences.act(act.kind)}{undone}  "
        f"{sentences.tell('officer', name=act.who.name, office=act.who.office)}{reason}"
    )


def _told_change(registry: Registry, entry: HistoryEntry, beside: Mapping[str, Stored]) -> str:
    told = registry.fields.change(entry.noun, entry.field, entry.path, entry.before, entry.after, beside)
    return indented(told)


_MARKS = {Fate.GOES: "-", Fate.COMES: "+", Fate.CHANGES: "~"}
"""The sign in front of a row that would be removed, restored or changed."""


def preview_lines(say: CommandSentences, registry: Registry, preview: UndoPreview) -> Iterator[str]:
    """Yield the act, every row that would go, come or change, what would stay, and what forbids it."""
    act = preview.original.act
    named = "preview_of_redo" if preview.redo else "preview_of_undo"
    yield say.tell(named, seq=preview.original.seq, act=say.act(act.kind, act.subject))
    for row in preview.rows if not preview.refused else ():
        yield f"{_MARKS[row.fate]} {row.ref} {_named(registry, row)}"
        beside = {one.field: one.then if one.now is None else one.now for one in row.fields}
        for one in row.fields:
            change = registry.fields.change(row.noun, one.field, one.field, one.now, one.then, beside)
            yield f"    {indented(change)}"
    if preview.leaves_all:
        yield say.tell("nothing_left")
    for sentence in registry.telling.sentences(preview.spared if not preview.refused else ()):
        yield say.tell("spared", sentence=sentence)
    for sentence in registry.telling.sentences(preview.refused):
        yield say.tell("refused", sentence=sentence)


def _named(registry: Registry, row: PreviewRow) -> str:
    if row.noun == "project":
        english, korean = row.title_en, row.title_ko
        return (korean or english) if registry.language is Language.KO else (english or korean)
    return f"{registry.fields.name('noun', row.noun)} {row.place}"
