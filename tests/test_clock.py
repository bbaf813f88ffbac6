"""One clock: only the module that owns the machine's clock reads the time."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
HOME = Path("registry/data/engine/clock.py")
"""The only module that may read the machine's clock; all other code gets a clock or calls this module."""

READINGS = frozenset(
    {
        *(f"datetime.datetime.{name}" for name in ("now", "utcnow", "today")),
        "datetime.date.today",
        *(
            f"time.{name}"
            for name in (
                "time",
                "time_ns",
                "localtime",
                "gmtime",
                "ctime",
                "asctime",
                "strftime",
                "clock_gettime",
                "clock_gettime_ns",
            )
        ),
        "sqlalchemy.func.now",
        "sqlalchemy.func.current_date",
        "sqlalchemy.func.current_time",
        "sqlalchemy.func.current_timestamp",
        "sqlalchemy.func.localtimestamp",
        "uuid.uuid1",
    }
)
"""Functions that read a clock. A stopwatch (`time.monotonic`, `time.perf_counter`) is allowed everywhere."""

QT_READINGS = frozenset(
    {
        "currentDate",
        "currentTime",
        "currentDateTime",
        "currentDateTimeUtc",
        "currentSecsSinceEpoch",
        "currentMSecsSinceEpoch",
        "showToday",
    }
)
"""Methods that read the clock in Qt, on any class."""

SQL_READINGS = ("current_timestamp", "current_date", "'now'", "julianday()", "unixepoch()")
"""Expressions that read a clock in SQL."""


def readings(source: str) -> list[tuple[int, str]]:
    """Return where source code reads a clock: pairs of line number and what is called."""
    tree = ast.parse(source)
    names = dict(_imported(tree))
    documentation = set(_docstrings(tree))
    found: list[tuple[int, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Name):
            called = _dotted(node, names)
            if called in READINGS or (isinstance(node, ast.Attribute) and node.attr in QT_READINGS):
                found.append((node.lineno, called or ast.unparse(node)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            found += [(node.lineno, word) for word in SQL_READINGS if word in node.value.lower()]
    return sorted(found)


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the local name and the full name of everything a module imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for one in node.names:
                yield (
                    one.asname or one.name.partition(".")[0],
                    one.name if one.asname else one.name.partition(".")[0],
                )
        elif isinstance(node, ast.ImportFrom) and not node.level:
            for one in node.names:
                yield one.asname or one.name, f"{node.module}.{one.name}"


def _dotted(node: ast.expr, names: dict[str, str]) -> str | None:
    """Return the full name of a dotted expression; None when it does not follow from the imports."""
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute) and (before := _dotted(node.value, names)) is not None:
        return f"{before}.{node.attr}"
    return None


def _docstrings(tree: ast.Module) -> Iterator[int]:
    """Yield the ids of string nodes that are documentation of a module, class, function or attribute."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)


def _sources() -> list[Path]:
    folders = (ROOT / name for name in ("registry", "ui", "migrations"))
    found = [ROOT / "main.py", *(path for folder in folders for path in folder.rglob("*.py"))]
    return [path for path in found if path.relative_to(ROOT) != HOME]


def test_nothing_but_its_owner_reads_the_machine_s_clock() -> None:
    sources = _sources()
    assert len(sources) > 500
    found = [
        f"{path.relative_to(ROOT)}:{line} reads {what}"
        for path in sources
        for line, what in readings(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_owner_of_the_machine_s_clock_does_read_it() -> None:
    assert readings((ROOT / HOME).read_text(encoding="utf-8")) != []


def test_no_template_of_a_report_reads_a_clock() -> None:
    templates = list((ROOT / "resources").rglob("*.typ"))
    assert templates
    assert [path.name for path in templates if "datetime.today" in path.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize(
    "put_back",
    [
        "from datetime import date\nproposed = date.today()",
        "import datetime\nnow = datetime.datetime.now()",
        "import datetime as dt\nnow = dt.datetime.now(dt.UTC)",
        "from datetime import UTC, datetime as moment\nnow = moment.now(UTC)",
        "from datetime import datetime\nclock = datetime.utcnow",
        "import time\noldest = time.time() - 60",
        "from time import time\noldest = time() - 60",
        "import time as t\nyear = t.localtime().tm_year",
        "def f():\n    from time import time_ns as ns\n    return ns()",
        "from PySide6.QtCore import QDate\nshown = QDate.currentDate()",
        "from PySide6 import QtCore\nnow = QtCore.QDateTime.currentDateTimeUtc()",
        "calendar.showToday()",
        "from sqlalchemy import func\nat = func.now()",
        "statement = \"UPDATE draft SET saved_at = datetime('now')\"",
        "default = sa.text('CURRENT_TIMESTAMP')",
    ],
)
def test_a_reading_that_is_put_back_is_found(put_back: str) -> None:
    assert len(readings(put_back)) == 1


@pytest.mark.parametrize(
    "harmless",
    [
        "import time\nbegan = time.monotonic()",
        "from datetime import date\nday = date(2026, 11, 22)",
        "today = store.today\nday = desk.today.isoformat()",
        "from datetime import datetime\nat = datetime.fromisoformat(stamp).astimezone()",
        '"""Tells what \'now\' is."""',
    ],
)
def test_what_reads_no_clock_is_left_alone(harmless: str) -> None:
    assert readings(harmless) == []
