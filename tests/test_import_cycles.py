"""There are no import cycles, counting imports for annotations and imports inside functions too."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parents[1]


def _modules(root: Path) -> dict[str, Path]:
    found = {}
    for folder in ("registry", "ui"):
        for path in (root / folder).rglob("*.py"):
            name = ".".join(path.relative_to(root).with_suffix("").parts)
            found[name.removesuffix(".__init__")] = path
    return found


def _imported(source: str, modules: Mapping[str, Path]) -> Iterator[str]:
    """Yield the modules that source code imports anywhere, also for the type checker and in functions."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in modules)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                found = whole if whole in modules else node.module
                if found in modules:
                    yield found


def _circle(root: Path) -> str:
    """Return a text naming modules that import each other in a cycle; empty when there is no cycle."""
    modules = _modules(root)
    graph = {name: {*_imported(path.read_text(encoding="utf-8"), modules)} for name, path in modules.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return " → ".join(error.args[1])
    return ""


def test_no_modules_import_each_other_in_a_circle() -> None:
    assert _circle(ROOT) == ""


def test_modules_import_absolutely_so_that_every_circle_is_seen() -> None:
    relative = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in _modules(ROOT).values()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []


@pytest.mark.parametrize(
    "back",
    [
        "from registry import first",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from registry.first import First",
        "def late():\n    import registry.first",
    ],
)
def test_a_circle_is_found_however_a_module_is_imported(tmp_path: Path, back: str) -> None:
    folder = tmp_path / "registry"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "first.py").write_text("import registry.second\n", encoding="utf-8")
    (folder / "second.py").write_text(f"{back}\n", encoding="utf-8")

    assert "registry.first" in _circle(tmp_path)
