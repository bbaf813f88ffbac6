"""`exchanges EX`: one exchange, which of its cells wait for a person, and deciding them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from registry.cli.console import DONE, FINDINGS, Console
from registry.cli.ledger_table import ledger_table, line_json
from registry.cli.tables import indented
from registry.domain.errors import WrongUsage
from registry.domain.exchange.check_result import Conflicts
from registry.domain.vocabulary.data_table import NOT_ONE_OF
from registry.domain.vocabulary.entry_fault import EntryFault
from registry.services.exchange.incoming.json_result import value_json
from registry.services.exchange.incoming.mapping_file import read_toml

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.cli.sentences import CommandSentences
    from registry.domain.vocabulary.data_table import DataTable
    from registry.services.exchange.ledger import LedgerLine
    from registry.services.exchange.parked_cells import WaitingCell
    from registry.services.registry import Registry

_CHOICES = {"mine": Conflicts.MINE, "theirs": Conflicts.THEIRS}
_OTHERS = "others"


def exchange(console: Console) -> int:
    """Print the parked cells of one exchange; with `--decide`, resolve them first.

    Returns FINDINGS while any remain.
    """
    options = console.options
    if not options.number:
        raise WrongUsage(code="empty_exchange")
    if options.decide is None:
        with console.reading() as opened:
            return _tell(console, opened.registry, opened.registry.parking.of(options.number), None)
    if not options.decide:
        raise WrongUsage(code="empty_decide")
    named, others = read_toml(
        Path(options.decide), WrongUsage(code="the_decision_file", path=options.decide), _choices
    )
    with console.writing() as opened:
        parking, acting = opened.registry.parking, console.acting(opened.registry)
        chosen = dict(named)
        if others is not None:
            chosen = {one.key: others for one in parking.of(options.number)} | named
        decided = parking.decide(options.number, chosen, acting)
        made = decided.change_set
        if made is not None:
            console.stands(console.sentences.tell("parked_decided", number=options.number, seq=made.seq))
        return _tell(console, opened.registry, decided.left, made.seq if made else None)


def _choices(entry: DataTable) -> tuple[dict[str, Conflicts], Conflicts | None]:
    """Read a decision file: the choice for each cell that is named, and that for all others, if there is one."""
    entry.only("cells", _OTHERS)
    cells = entry.table("cells").row if "cells" in entry.row else {}
    others = _choice(entry.row[_OTHERS], _OTHERS) if _OTHERS in entry.row else None
    return {key: _choice(value, f"cells, {key}") for key, value in cells.items()}, others


def _choice(value: object, place: str) -> Conflicts:
    if not isinstance(value, str) or value not in _CHOICES:
        raise EntryFault(place, NOT_ONE_OF, word=repr(value), known=", ".join(_CHOICES))
    return _CHOICES[value]


def _tell(console: Console, registry: Registry, cells: Iterable[WaitingCell], change_set: int | None) -> int:
    waiting = tuple(cells)
    line = next(one for one in registry.ledger.all() if one.number == console.options.number)
    if console.options.json:
        console.show_json(_json(line, waiting, change_set))
    else:
        console.show(
            "\n".join(
                (
                    ledger_table(registry, (line,)),
                    *_describe(console.sentences, registry, waiting, change_set),
                )
            )
        )
    return FINDINGS if waiting else DONE


def _json(line: LedgerLine, waiting: tuple[WaitingCell, ...], change_set: int | None) -> dict[str, Any]:
    cells = [
        {
            "key": one.key,
            "project": one.ref,
            "sheet": one.cell.sheet,
            "row": one.cell.row,
            "field": one.cell.field,
            "base": value_json(one.cell.field, one.cell.base),
            "mine": value_json(one.cell.field, one.mine),
            "theirs": value_json(one.cell.field, one.cell.theirs),
            "result": "parked",
        }
        for one in waiting
    ]
    return {**line_json(line), "cells": cells, "change_set": change_set}


def _describe(
    say: CommandSentences, registry: Registry, waiting: tuple[WaitingCell, ...], change_set: int | None
) -> Iterable[str]:
    if change_set is not None:
        yield say.tell("decided", seq=change_set)
    for one in waiting:
        noun, _, name = one.cell.field.rpartition(".")
        sent, mine, theirs = (
            registry.fields.display(noun or "project", name, value) or "–"
            for value in (one.cell.base, one.mine, one.cell.theirs)
        )
        at = f"{one.cell.sheet} {one.cell.address}"
        told = say.tell("parked_cell", key=one.key, at=at, sent=sent, mine=mine, theirs=theirs)
        yield indented(told)
    if waiting:
        yield say.tell("cells_parked", cells=say.count("cell", len(waiting)))
    else:
        yield say.tell("no_cells_parked")
