"""Lists as other offices make them: what is read of them is what was meant, or it is asked; never another value.

The lists are drawn from seeds by `foreign_lists`, after what people do in workbooks and not after the reader's code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import registry_of
from tests.drills.foreign_lists.books import BOOKS, card
from tests.drills.foreign_lists.judging import judge, judge_book
from tests.drills.foreign_lists.presentation import Presentation, drawn
from tests.drills.foreign_lists.trial import verdicts
from tests.drills.foreign_lists.writing import write
from tests.services.exchange.office import running
from tests.services.exchange.sheets import step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from registry.data.store import Store
    from registry.services.registry import Registry
    from tests.drills.figures import Figures
    from tests.drills.foreign_lists.judging import Verdict
    from tests.drills.pace import Pace
    from tests.services.exchange.office import Office

pytestmark = [pytest.mark.drill, pytest.mark.parametrize("engine", ["sqlite"], indirect=True)]

LISTS = (500, 20_000)
"""How many lists a short and a full run read; a list costs about 20 ms."""

_READ_UNASKED = 0.9
"""The least share of the lists a person reads without asking that is read so here."""


@pytest.fixture
def reader(store: Store) -> Registry:
    """A registry without projects that reads the lists."""
    return registry_of(store)


@pytest.fixture(scope="module")
def libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    yield from running(tmp_path_factory.mktemp("office"))


def _count(line: str, found: Iterable[tuple[object, Verdict]], figures: Figures) -> None:
    """Count the verdicts and fail on what was silently read wrong."""
    wrong: list[str] = []
    for how, verdict in found:
        clear = verdict.sheet.clear
        figures.add(
            line,
            lists=1,
            wrong=bool(verdict.faults),
            asked=bool(verdict.asked and not verdict.faults),
            clear=clear,
            clear_read=clear and not verdict.asked and not verdict.faults,
        )
        wrong.extend(f"{how}: {fault}" for fault in verdict.faults[:1])
    assert not wrong, f"{len(wrong)} lists are read as what was not meant, such as\n" + "\n".join(wrong[:12])


def test_a_list_is_read_as_it_is_meant_or_asked_about(
    reader: Registry, tmp_path: Path, pace: Pace, figures: Figures
) -> None:
    line = "foreign lists"
    presentations = [drawn(seed) for seed in range(pace.pick(*LISTS))]
    _count(line, verdicts(reader, presentations, tmp_path), figures)
    assert figures.of(line, "clear_read") >= _READ_UNASKED * figures.of(line, "clear")


@pytest.mark.parametrize("saved_as", [".xlsx", ".ods", ".xls"])
def test_a_list_saved_by_libreoffice_is_read_as_it_is_meant_or_asked_about(
    reader: Registry, tmp_path: Path, pace: Pace, figures: Figures, libreoffice: Office, saved_as: str
) -> None:
    seeds = range(100_000, 100_000 + pace.pick(25, 1_000))
    found = [how for how in map(drawn, seeds) if saved_as == ".xlsx" or not how.is_of_the_look]

    def saved(path: Path) -> Path:
        return libreoffice.save(path, path.with_name(f"{path.stem}-saved{saved_as}"))

    _count(f"foreign lists as {saved_as}", verdicts(reader, found, tmp_path, saved), figures)


@pytest.mark.parametrize("kind", BOOKS)
def test_of_several_sheets_each_is_read_or_named(
    reader: Registry, tmp_path: Path, pace: Pace, figures: Figures, kind: str
) -> None:
    for seed in range(pace.pick(2, 60)):
        sheets = BOOKS[kind](drawn(seed))
        incoming = reader.imports.read(write(sheets, tmp_path / "book.xlsx"), step)
        found = judge_book(reader, incoming, sheets)
        _count(f"workbooks with {kind}", ((f"seed {seed}", one) for one in found), figures)


def test_a_form_of_one_project_is_no_list_of_its_labels(
    reader: Registry, tmp_path: Path, pace: Pace, figures: Figures
) -> None:
    for seed in range(pace.pick(4, 100)):
        sheet = card(Presentation(seed, (("words", ("en", "ko")[seed % 2]),)))
        incoming = reader.imports.read(write([sheet], tmp_path / "card.xlsx"), step)
        _count("forms of one project", [(f"seed {seed}", judge(reader, incoming, sheet))], figures)
