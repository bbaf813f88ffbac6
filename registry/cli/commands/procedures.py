"""`procedure check`, `procedure move`: a procedure file is judged, a project follows the newest version."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from registry.cli.commands.acts import record
from registry.cli.console import DONE, REFUSED, Console
from registry.domain.vocabulary.language import Language
from registry.opening.procedure_files import check_file
from registry.services.language.error_sentences import error_sentence

if TYPE_CHECKING:
    from registry.domain.journal.change_set import ChangeSet
    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry


def procedure(console: Console) -> int:
    """Judge a file or move a project, as the second word of the command says."""
    return _check(console) if console.options.action == "check" else _move(console)


def _check(console: Console) -> int:
    """Say of a procedure file what it is, or each of its faults."""
    checked = check_file(Path(console.options.file))
    for error in checked.errors:
        console.warn(error_sentence(error, console.language))
    if checked.errors:
        return REFUSED
    say = console.sentences
    told = say.tell(
        "procedure_checked",
        code=checked.code,
        version=checked.version,
        stages=say.count("stage", checked.stages),
        hash=checked.hash,
    )
    console.show(told)
    return DONE


def _move(console: Console) -> int:
    """Move a project to the newest version of its procedure, or show the effects of it."""
    ref, raw = console.options.ref, {"date": console.options.date or ""}
    if console.options.preview:
        with console.reading() as opened:
            console.show("\n".join(opened.registry.effects.of_move(ref, raw)))
        return DONE
    text = "text_ko" if console.language is Language.KO else "text_en"
    beside = {text: console.options.why or ""}
    effects: list[str] = []

    def doing(registry: Registry, ref: str, raw: dict[str, str], acting: ActContext) -> ChangeSet | None:
        effects.extend(registry.effects.of_move(ref, raw))
        return registry.procedure_moves.move(ref, {**raw, **beside}, acting)

    code = record(console, "decisions", ("date", "body", "document"), doing)
    for told in effects:
        console.say(told)
    return code
