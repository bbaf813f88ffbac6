"""The translations of the window: whole, of the same day as the code, and saying what the English says."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
SOURCES = sorted(path.relative_to(ROOT) for path in (ROOT / "ui").rglob("*.py"))
LANGUAGES = ("en", "ko")

Message = tuple[str, str]
"""Context and English text of one message."""


def _tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    assert found, f"{name} comes with Qt"
    return found


def _messages(file: Path) -> dict[Message, ET.Element]:
    # The files are our own and part of the project.
    root = ET.parse(file).getroot()  # noqa: S314 - see above
    return {
        (str(context.findtext("name")), str(message.findtext("source"))): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _texts(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform") or [translation]
    return [form.text or "" for form in forms]


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> set[Message]:
    """Every text the code says, as Qt's own tool finds them."""
    file = tmp_path_factory.mktemp("said") / "said.ts"
    command = [_tool("pyside6-lupdate"), *map(str, SOURCES), "-ts", str(file)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return set(_messages(file))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_nothing_else(language: str, said: set[Message]) -> None:
    known = _messages(FOLDER / f"window_{language}.ts")

    assert set(known) == said
    unfinished = [key for key, message in known.items() if not all(_texts(message))]
    assert unfinished == []
    assert not [m for m in known.values() if "type" in (m.find("translation") or ET.Element("none")).attrib]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_same_places_to_fill(language: str) -> None:
    for (_, english), message in _messages(FOLDER / f"window_{language}.ts").items():
        for text in _texts(message):
            assert _places(text) == _places(english), english
            assert "%n" in text or "%n" not in english or language == "en", english


def test_korean_texts_are_korean() -> None:
    known = _messages(FOLDER / "window_ko.ts")
    untold = [english for (_, english), message in known.items() if _texts(message) == [english]]

    assert [text for text in untold if _own_letters(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_loads_was_made_from_them(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    source = FOLDER / f"window_{language}.ts"
    subprocess.run(
        [_tool("pyside6-lrelease"), str(source), "-qm", str(made)], check=True, capture_output=True
    )

    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_only_whole_texts_are_translated() -> None:
    """What is put together before it is translated is found by no tool and matches no translation."""
    for source in SOURCES:
        for call in _translations_in(source):
            for argument in call.args:
                glued = [part for part in ast.walk(argument) if isinstance(part, ast.JoinedStr)]
                assert glued == [], f"{source}:{call.lineno}"


def _translations_in(source: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse((ROOT / source).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("tr", "translate"):
                yield node


def _own_letters(text: str) -> bool:
    """Return whether a text says something itself, beside the values it is filled with and names."""
    said = "".join(literal for literal, _, _, _ in Formatter().parse(text.replace("%n", "")))
    return len(re.findall(r"[a-z]{2,}", said)) > 0


def _places(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)
