"""The architecture: layers import downwards only and without cycles, and `list` loads nothing heavy."""

from __future__ import annotations

import json
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import grimp
import pytest
from importlinter.cli import lint_imports

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
HEAVY = ("alembic", "openpyxl", "holidays", "PySide6", "hypothesis", "typst", "docx", "babel")
"""Packages that `list` must not load: each of them would slow the start of the program noticeably."""

_LISTING = """
import json, sys
from registry.cli.main import main
code = main(sys.argv[1:])
print(json.dumps([code, sorted({name.partition(".")[0] for name in sys.modules})]))
"""


def test_the_contracts_between_the_floors_are_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    kept = lint_imports(cache_dir=None, no_logo=True)
    assert kept == 0, capsys.readouterr().out


def test_no_module_imports_in_a_circle() -> None:
    graph = grimp.build_graph("registry", "ui", cache_dir=None, exclude_type_checking_imports=True)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as circle:
        pytest.fail(" → ".join(circle.args[1]))


def test_no_package_holds_more_than_its_sentence() -> None:
    found = [path for path in _packages() if len(path.read_text(encoding="utf-8").splitlines()) > 12]
    assert found == []


@pytest.mark.parametrize("command", [["list"], ["list", "--json"]])
def test_listing_loads_nothing_heavy(tmp_path: Path, command: list[str]) -> None:
    registry = ["--registry", str(tmp_path / "registry.coopreg"), "--today", "2026-11-22"]
    home = {"COOPERATION_REGISTRY_HOME": str(tmp_path / "home"), "PATH": ""}
    told = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *registry, "init", "--who", "Kim; MND; ROK"],
        env=home,
        check=True,
        capture_output=True,
    )
    assert not told.stderr
    listed = subprocess.run(
        [sys.executable, "-c", _LISTING, *registry, *command],
        env=home,
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    code, loaded = json.loads(listed.stdout.splitlines()[-1])
    assert code == 0
    assert set(HEAVY) & set(loaded) == set()


def _packages() -> Iterator[Path]:
    for folder in ("registry", "ui"):
        yield from (ROOT / folder).rglob("__init__.py")
