"""The fixtures of the drills, and the table of figures at the end."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from tests.drills import registries
from tests.drills.figures import Figures
from tests.drills.pace import Pace
from tests.drills.programs import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FIGURES = pytest.StashKey[Figures]()
_HANDED = "figures of the drills"


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_FIGURES] = Figures()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand what a worker has counted over to the run that started it."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[_HANDED] = session.config.stash[_FIGURES].lines()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:  # noqa: ANN401 - a worker, as the plugin that runs tests side by side has it
    handed = getattr(node, "workeroutput", {}).get(_HANDED, [])
    node.config.stash[_FIGURES].take(handed)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    lines = terminalreporter.config.stash[_FIGURES].lines()
    if lines:
        terminalreporter.section("figures of the drills")
        for line in lines:
            terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def figures(pytestconfig: pytest.Config) -> Figures:
    return pytestconfig.stash[_FIGURES]


@pytest.fixture(scope="session")
def pace() -> Pace:
    return Pace()


@pytest.fixture(autouse=True, scope="session")
def _children_start_quickly() -> Iterator[None]:
    """Let the children find the project, and keep what they compile."""
    patch = pytest.MonkeyPatch()
    patch.setenv("PYTHONPATH", os.fspath(ROOT))
    patch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed registry with five projects, to be copied and never touched."""
    folder = tmp_path_factory.mktemp("template")
    registries.found(folder / "template.coopreg", folder / "profile")
    return folder / "template.coopreg"


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder, also for the programs this drill starts."""
    monkeypatch.setenv("COOPERATION_REGISTRY_HOME", os.fspath(tmp_path / "profile"))
    return tmp_path / "profile"


@pytest.fixture
def registry(template: Path, tmp_path: Path) -> Path:
    return registries.copy_of(template, tmp_path / "r.coopreg")
