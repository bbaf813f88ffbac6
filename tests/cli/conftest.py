"""What tests of the command line share: a user's folder of their own, and registries to work with."""

from __future__ import annotations

import os
import shutil
from contextlib import redirect_stdout
from functools import partial
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from registry.cli.main import main
from registry.opening.default_paths import HOME_VARIABLE
from tests.cli.desk import TODAY, Desk
from tests.moulds import once

if TYPE_CHECKING:
    from collections.abc import Iterator

KIM = "김민지; 국제정책과; ROK"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """This user's folder: notes, the crash log and the default registry lie here."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    umask = os.umask(0o077)
    yield folder
    os.umask(umask)  # the command line sets it for its process, which here is that of all tests


@pytest.fixture(scope="session")
def moulds() -> dict[str, Path]:
    """An empty registry and the sample portfolio, made once a run; tests work on copies."""
    return {
        "empty": once("made-by-init.coopreg", _init),
        "sample": once("made-by-init-sample.coopreg", partial(_init, options=("--sample",))),
    }


def _init(path: Path, options: tuple[str, ...] = ()) -> None:
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(StringIO()):
        patch.setenv(HOME_VARIABLE, str(path.parent / "home"))
        assert main(["--registry", str(path), "--today", TODAY, "--who", KIM, "init", *options]) == 0


@pytest.fixture
def empty(moulds: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """A desk with a registry that holds no project."""
    return Desk(_copied(moulds["empty"], tmp_path), capsys)


@pytest.fixture
def sample(moulds: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """A desk with the sample portfolio."""
    return Desk(_copied(moulds["sample"], tmp_path), capsys)


def _copied(mould: Path, folder: Path) -> Path:
    return Path(shutil.copyfile(mould, folder / "registry.coopreg"))
