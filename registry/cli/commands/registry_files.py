"""`init`, `backup`, `restore`, `verify`: registry files as a whole."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from registry.cli.console import DONE, FINDINGS, Console
from registry.domain.errors import Damaged, WrongUsage
from registry.domain.journal.anchors import Anchoring
from registry.domain.journal.defect import defect
from registry.domain.journal.examination import nothing_but
from registry.domain.officer import Officer, parse_officer
from registry.domain.values.moments import moment_text
from registry.opening.creation import create_registry
from registry.opening.restoration import restore_registry
from registry.services.identity import account
from registry.services.language.error_sentences import finding_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from registry.cli.sentences import CommandSentences
    from registry.domain.journal.defect import Defect
    from registry.domain.journal.doubt import SetBack
    from registry.domain.journal.examination import Examination
    from registry.domain.vocabulary.language import Language

_MOST_SET_BACK = 5
"""So many of the change sets before which the clock was set back are named."""


def init(console: Console) -> int:
    """Create a registry."""
    path = console.path
    count = create_registry(path, console.means(), _officer(console), with_sample=console.options.sample)
    say = console.sentences
    console.say(console.stands(say.tell("registry_created", path=path, projects=say.count("project", count))))
    return DONE


def backup(console: Console) -> int:
    """Write a verified backup."""
    with console.reading() as opened:
        target = Path(console.options.out).absolute() if console.options.out else None
        written = opened.backup(target)
        console.say(console.stands(console.sentences.tell("backup_written", path=written)))
    return DONE


def restore(console: Console) -> int:
    """Put a backup in place of the registry."""
    backup = Path(console.options.file).absolute()
    done = restore_registry(backup, console.path, console.means(), _who(console))
    told = console.sentences.tell(
        "restored_with_former_kept" if done.kept else "restored",
        path=console.path,
        backup=console.options.file,
        kept=done.kept,
        given_up=finding_sentence(done.given_up, console.language),
    )
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
        found = nothing_but(defect("error", error=error))
    if console.options.json:
        console.show_json(_json(found, set_back, console.language) | _json_left_over(left))
    else:
        tell = console.say if found.whole else console.show
        for sentence in (*_describe(console, found), *_told_clock(console.sentences, set_back)):
            tell(sentence)
        if good:
            tell(console.sentences.tell("good_backup", path=good))
        for sentence in _told_left_over(console.sentences, left):
            tell(sentence)
    return DONE if found.whole else FINDINGS


def _officer(console: Console) -> Officer:
    """Return who keeps the new registry: as `--who` says, or as asked at a terminal."""
    if console.who:
        return parse_officer(console.who, account())
    if not sys.stdin.isatty():
        return Officer(account() or "officer", "-", "ROK", account())
    asked = "; ".join(
        input(f"{console.sentences.tell(what)}: ").replace(";", ",")
        for what in ("asked_name", "asked_office", "asked_side")
    )
    return parse_officer(asked, account())


def _who(console: Console) -> str:
    if console.who and ";" not in console.who:
        raise WrongUsage(code="form_of_who")
    return console.who or account()


def _json_left_over(left: Sequence[Path]) -> dict[str, Any]:
    return {"left_over": [str(path) for path in left]}


def _told_left_over(say: CommandSentences, left: Sequence[Path]) -> Iterator[str]:
    """Print a note about files that a killed program left; the registry may still be intact."""
    if left:
        folders = ", ".join(sorted({str(path.parent) for path in left}))
        yield say.tell("left_over", files=say.count("file", len(left)), folders=folders)


def _json(found: Examination, set_back: Sequence[SetBack], language: Language) -> dict[str, Any]:
    def told(defects: Sequence[Defect]) -> list[str]:
        return [finding_sentence(one, language) for one in defects]

    chain: str | dict[str, Any] = "ok" if found.trail_read else "not checked"
    if found.trail:
        first = found.trail[0]
        findings = [
            {"change_set": f.seq, "id": f.act_id or None, "message": finding_sentence(f.defect, language)}
            for f in found.trail
        ]
        chain = {"first_bad": first.seq, "change_set": first.act_id or None, "findings": findings}
    return {
        "integrity": told(found.file) or "ok",
        "chain": chain,
        "schema": "head" if found.up_to_date else found.revision,
        "derived": told((*found.foreign, *found.derived)) or "ok",
        "anchor": _anchor(found, told),
        "projects": found.projects,
        "change_sets": found.change_sets,
        "anchored": found.anchored,
        "clock": [{"change_set": one.seq, "at": one.at, "before": one.before} for one in set_back] or "ok",
    }


def _anchor(found: Examination, told: Callable[[Sequence[Defect]], list[str]]) -> str | dict[str, Any]:
    if found.anchoring is not Anchoring.CONTRADICTED:
        return found.anchoring.value
    return {"findings": told((*found.exchanged, *found.contradicted))}


def _told_clock(say: CommandSentences, set_back: Sequence[SetBack]) -> Iterator[str]:
    """Yield where the clock was set back, the latest; a machine without a clock does it every morning."""
    if len(set_back) > _MOST_SET_BACK:
        yield say.tell("clock_often_set_back", change_sets=say.count("change_set", len(set_back)))
    for one in set_back[-_MOST_SET_BACK:]:
        yield say.tell("clock_set_back", seq=one.seq, at=moment_text(one.at), before=moment_text(one.before))


def _describe(console: Console, found: Examination) -> Iterator[str]:
    say = console.sentences
    yield from (finding_sentence(one, console.language) for one in found.findings)
    if found.rebuilding_helps:
        yield say.tell("rebuilding_helps")
    if found.whole:
        yield say.tell(
            "intact_as_noted" if found.anchored else "intact",
            projects=say.count("project", found.projects),
            change_sets=say.count("change_set", found.change_sets),
            seq=found.anchored,
        )
