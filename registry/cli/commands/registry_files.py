"""`init`, `backup`, `restore`, `verify`: registry files as a whole."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from registry.cli.console import DONE, FINDINGS, Console
from registry.cli.tables import counted
from registry.domain.errors import Damaged, WrongUsage
from registry.domain.journal.anchors import Anchoring
from registry.domain.journal.examination import nothing_but
from registry.domain.officer import Officer, parse_officer
from registry.opening.creation import create_registry
from registry.opening.restoration import restore_registry
from registry.services.identity import account
from registry.services.language.error_sentences import error_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from registry.domain.journal.doubt import SetBack
    from registry.domain.journal.examination import Examination

_MOST_SET_BACK = 5
"""So many of the change sets before which the clock was set back are named."""


def init(console: Console) -> int:
    """Create a registry."""
    path = console.path
    count = create_registry(path, console.means(), _officer(console), with_sample=console.options.sample)
    console.say(console.stands(f"{path} created with {counted(count, 'project')}"))
    return DONE


def backup(console: Console) -> int:
    """Write a verified backup."""
    with console.reading() as opened:
        target = Path(console.options.out).absolute() if console.options.out else None
        console.say(console.stands(f"backup written and verified: {opened.backup(target)}"))
    return DONE


def restore(console: Console) -> int:
    """Put a backup in place of the registry."""
    backup = Path(console.options.file).absolute()
    done = restore_registry(backup, console.path, console.means(), _who(console))
    kept = f"; the previous file is kept as {done.kept}" if done.kept else ""
    told = f"{console.path} restored from {console.options.file}{kept}; {done.given_up}"
    console.say(console.stands(told))
    return DONE


def verify(console: Console) -> int:
    """Examine the registry: file, trail, rows, and what is derived, which `--rebuild` makes anew first."""
    good: Path | None = None
    set_back: tuple[SetBack, ...] = ()
    left: tuple[Path, ...] = ()
    try:
        with console.writing() if console.options.rebuild else console.reading() as opened:
            found = opened.rebuild() if console.options.rebuild else opened.verify()
            set_back, left = opened.set_back() if found.trail_read else (), opened.left_over()
            good = None if found.whole or found.rebuilding_helps else opened.newest_good_backup()
    except Damaged as error:  # it names the latest good backup itself
        found = nothing_but(error_sentence(error))
    if console.options.json:
        console.show_json(_json(found, set_back) | _json_left_over(left))
    else:
        tell = console.say if found.whole else console.show
        for sentence in (*_describe(found), *_told_clock(set_back)):
            tell(sentence)
        if good:
            tell(
                f"the latest good backup is {good}; run `restore {good}` to restore it (the current file is kept)"
            )
        for sentence in _told_left_over(left):
            tell(sentence)
    return DONE if found.whole else FINDINGS


def _officer(console: Console) -> Officer:
    """Return who keeps the new registry: as `--who` says, or as asked at a terminal."""
    if console.who:
        return parse_officer(console.who, account())
    if not sys.stdin.isatty():
        return Officer(account() or "officer", "-", "ROK", account())
    asked = "; ".join(
        input(f"{what}: ").replace(";", ",") for what in ("Your name", "Your office", "Side (ROK or USA)")
    )
    return parse_officer(asked, account())


def _who(console: Console) -> str:
    if console.who and ";" not in console.who:
        raise WrongUsage('--who must have the form "NAME; OFFICE; SIDE"')
    return console.who or account()


def _json_left_over(left: Sequence[Path]) -> dict[str, Any]:
    return {"left_over": [str(path) for path in left]}


def _told_left_over(left: Sequence[Path]) -> Iterator[str]:
    """Tell what a killed program left: a note, which changes nothing about the registry being whole."""
    if left:
        yield (
            f"note: an interrupted program left {counted(len(left), 'incomplete file')} in "
            f"{', '.join(sorted({str(path.parent) for path in left}))}; "
            "they will be removed the next time a file is saved there"
        )


def _json(found: Examination, set_back: Sequence[SetBack]) -> dict[str, Any]:
    chain: str | dict[str, Any] = "ok" if found.trail_read else "not checked"
    if found.trail:
        first = found.trail[0]
        told = [{"change_set": f.seq, "id": f.act_id or None, "message": f.message} for f in found.trail]
        chain = {"first_bad": first.seq, "change_set": first.act_id or None, "findings": told}
    return {
        "integrity": list(found.file) or "ok",
        "chain": chain,
        "schema": "head" if found.up_to_date else found.revision,
        "derived": [*found.foreign, *found.derived] or "ok",
        "anchor": _anchor(found),
        "projects": found.projects,
        "change_sets": found.change_sets,
        "anchored": found.anchored,
        "clock": [{"change_set": one.seq, "at": one.at, "before": one.before} for one in set_back] or "ok",
    }


def _anchor(found: Examination) -> str | dict[str, Any]:
    if found.anchoring is not Anchoring.CONTRADICTED:
        return found.anchoring.value
    return {"findings": [*found.exchanged, *found.contradicted]}


def _told_clock(set_back: Sequence[SetBack]) -> Iterator[str]:
    """Yield where the clock was set back, the latest; a machine without a clock does it every morning."""
    if len(set_back) > _MOST_SET_BACK:
        yield f"note: the clock was set back before {counted(len(set_back), 'change set')}; the latest:"
    yield from map(str, set_back[-_MOST_SET_BACK:])


def _describe(found: Examination) -> Iterator[str]:
    yield from found.findings
    if found.rebuilding_helps:
        yield "the audit trail is intact; run `verify --rebuild` to rebuild the lists, search index and counters"
    if found.whole:
        noted = (
            f"matches the external checkpoint up to change set {found.anchored}"
            if found.anchored
            else "no external checkpoint: this account has not opened this registry here before"
        )
        held = f"{counted(found.projects, 'project')}, {counted(found.change_sets, 'change set')}"
        yield f"intact: {held}; {noted}"
