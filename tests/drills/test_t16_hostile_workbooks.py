"""T16, T17: hostile workbooks are refused in a sentence and harm nothing; of those read, nothing is lost."""

from __future__ import annotations

import hashlib
import io
import random
import subprocess
import sys
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from registry.data.intake.client import read_content
from registry.domain.errors import CannotRead
from tests.data.intake.hostile import HOSTILE
from tests.data.intake.packages import row, sheet, strict, strings, workbook
from tests.data.intake.readings import passed

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.exchange.workbook import Workbook
    from tests.drills.figures import Figures
    from tests.drills.pace import Pace

pytestmark = pytest.mark.drill

_SURELY = ("far cell", "merge of everything", "link on everything")
UNGUARDED = """
import io, resource, sys
seconds, memory = int(sys.argv[1]), int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
import openpyxl
book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()), data_only=True)
for sheet in book.worksheets:
    for row in sheet.iter_rows(values_only=True):
        pass
"""


def _code(content: bytes) -> tuple[str, float, Workbook | None]:
    """How a file is refused, empty when it is read; how long that took; what was read."""
    started = time.monotonic()
    try:
        found = read_content(content, "FICTIONAL.xlsx")
    except CannotRead as refused:
        named = "FICTIONAL.xlsx" in str(refused) and "Traceback" not in str(refused)
        assert named, refused  # noqa: PT017 - what is read is as right an answer here as what is refused
        return refused.problem.code, time.monotonic() - started, None
    return "", time.monotonic() - started, found


def _filled(found: Workbook) -> int:
    """The cells read that hold something; formulas that were never calculated hold nothing."""
    return sum(
        bool(cell.text) for one in found.sheets for line in one.rows.values() for cell in line.values()
    )


def _first_of_each_code() -> tuple[str, ...]:
    """One kind of each sentence; all of them pass the gate in tests/data/intake/gate/test_gate_hostile.py."""
    return tuple({kind.code: name for name, kind in reversed(HOSTILE.items())}.values())


def test_each_hostile_kind_is_refused_in_its_own_sentence(
    pace: Pace, figures: Figures, registry: Path
) -> None:
    line = "T16 hostile workbooks"
    before = hashlib.sha256(registry.read_bytes()).hexdigest()
    names = tuple(HOSTILE) if pace.full else _first_of_each_code()
    made = {name: HOSTILE[name].made() for name in names}
    with ThreadPoolExecutor(2) as crew:
        found = dict(zip(made, crew.map(_code, made.values()), strict=True))

    assert {name: code for name, (code, _, _) in found.items()} == {n: HOSTILE[n].code for n in names}
    figures.add(line, kinds=len(found), refused=sum(bool(code) for code, _, _ in found.values()))
    for name, (_, seconds, _) in found.items():
        if len(made[name]) <= 5 * 1024**2:
            figures.worst(line, worst_seconds=seconds)
    assert hashlib.sha256(registry.read_bytes()).hexdigest() == before


def _fails_unguarded(name: str, pace: Pace) -> bool:
    """Whether openpyxl alone dies on a kind within the limits."""
    seconds, memory = pace.pick(1, 5), 512 * 1024**2
    command = [sys.executable, "-c", UNGUARDED, str(seconds), str(memory)]
    done = subprocess.run(command, input=HOSTILE[name].made(), capture_output=True, check=False)
    return done.returncode < 0 or b"MemoryError" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="the control limits its child as Windows cannot")
def test_openpyxl_alone_fails_on_them(pace: Pace, figures: Figures) -> None:
    """The control: without gate and worker these hang or bloat."""
    names = [name for name, kind in HOSTILE.items() if kind.unguarded and (pace.full or name in _SURELY)]
    with ThreadPoolExecutor(2) as crew:
        failed = [
            name
            for name, fails in zip(names, crew.map(lambda n: _fails_unguarded(n, pace), names), strict=True)
            if fails
        ]

    figures.add("T16 openpyxl alone", kinds=len(names), failed=len(failed))
    assert len(failed) >= pace.pick(len(_SURELY), 8), failed


def _seeds() -> list[bytes]:
    cells = (
        '<c r="A{n}" t="s"><v>0</v></c><c r="B{n}"><v>{n}.5</v></c><c r="C{n}" t="str"><f>A1</f><v>x</v></c>'
        '<c r="D{n}" t="inlineStr"><is><t>둘</t></is></c><c r="E{n}" t="b"><v>1</v></c>'
    )
    rows = "".join(row(cells.format(n=number), number=number) for number in range(1, 6))
    error = row('<c r="A9" t="e"><v>#N/A</v></c>', number=9)
    plain = workbook(sheet=sheet(rows), strings=strings("FICTIONAL"))
    return [
        plain,
        workbook(sheet=sheet(rows + error)),
        strict(plain),
        strict(workbook(sheet=sheet(rows + error))),
    ]


def test_of_a_workbook_that_is_read_no_cell_is_lost(figures: Figures) -> None:
    for content in (*_seeds(), *(kind.made() for kind in HOSTILE.values() if not kind.code)):
        code, _, found = _code(content)
        gated = passed(content)

        assert code == ""
        assert found is not None
        assert _filled(found) == sum(seen.filled for _, seen in gated.sheets) > 0
        assert [one.title for one in found.sheets] == [place.title for place, _ in gated.sheets]
        figures.add("T17 nothing silently lost", workbooks=1, cells=_filled(found))


def _mutated(content: bytes, chance: random.Random) -> bytes:
    """Change a few bytes of what is packed, or of the zip file itself, or cut it short."""
    changed = bytearray(content)
    way = chance.randrange(4)
    if way == 0:
        del changed[chance.randrange(len(changed)) :]
        return bytes(changed)
    if way == 1:
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        return bytes(changed)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        hit = chance.choice(old.namelist())
        for name in old.namelist():
            part = bytearray(old.read(name))
            if name == hit:
                place = chance.randrange(len(part))
                part[place : place + chance.randrange(9)] = chance.choice(_NASTY)
            new.writestr(name, bytes(part))
    return made.getvalue()


_NASTY = (
    b"",
    b"-1",
    b"99999999999",
    b"<",
    b"&",
    b'"',
    b"\x00",
    b"\xff\xfe",
    b"A0",
    b"XFE1",
    b"nan",
    b"<!DOCTYPE x>",
)


def test_a_damaged_workbook_is_read_whole_or_refused(pace: Pace, figures: Figures) -> None:
    line, seeds = "T16 mutated workbooks", _seeds()
    chances = [random.Random(place) for place in range(pace.pick(20, 600))]  # noqa: S311 - the same damage in every run
    mutated = [_mutated(chance.choice(seeds), chance) for chance in chances]
    with ThreadPoolExecutor(2) as crew:
        for content, (code, seconds, found) in zip(mutated, crew.map(_code, mutated), strict=True):
            figures.add(line, files=1, refused=bool(code), died=code == "F16")
            figures.worst(line, worst_seconds=seconds)
            if found is not None and content[:2] == b"PK":
                assert _filled(found) == sum(seen.filled for _, seen in passed(content).sheets)
    assert figures.of(line, "died") == 0
