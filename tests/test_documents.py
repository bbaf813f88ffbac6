"""The documents for engineers name only files that exist: wrong names mislead new readers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = (
    "",
    "registry",
    "resources",
    "registry/data",
    "registry/domain",
    "registry/services",
    "ui",
    "tests",
)
_NAMED = re.compile(r"`([\w./*<>]+(?:\.py|\.toml|\.typ|\.ts|\.sql|/))`")


def _named(document: str) -> list[str]:
    """Return the files and folders a document names, without patterns such as `features/<place>/`."""
    found = _NAMED.findall((ROOT / document).read_text("utf-8"))
    return sorted({name for name in found if not set("<>*") & set(name)})


def _is_there(name: str) -> bool:
    if any((ROOT / folder / name).exists() for folder in FOLDERS):
        return True
    # A bare file name means a file beside one named before; a bare folder name means one in a subject's folder.
    tops = ("registry", "ui", "tests", "resources", "migrations")
    return any(path for top in tops for path in (ROOT / top).glob(f"**/{name.rstrip('/')}"))


@pytest.mark.parametrize("document", ["ARCHITECTURE.md", "README.md", "CONTRIBUTING.md"])
def test_every_file_a_document_names_is_there(document: str) -> None:
    assert [name for name in _named(document) if not _is_there(name)] == []


def test_the_search_for_named_files_finds_lost_ones() -> None:
    assert not _is_there("domain/procedure/road.py")
    assert _is_there("progress.py")
    assert "registry/domain/fields/" in _named("ARCHITECTURE.md")
