"""Every text that is shown to a person, from the data and from the translations of the window, by language."""

from __future__ import annotations

import tomllib
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

from registry.data.reference.resources import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DATA = sorted(
    path for path in FOLDER.rglob("*.toml") if path.parent.name not in ("style", "sample")
)  # the sample holds records, which say what an office would say
TEMPLATES = sorted((FOLDER / "reports").glob("*.typ"))
WINDOW = FOLDER / "i18n" / "window_ko.ts"


def data(language: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of one language in the data, each with the file and the key it stands under."""
    for path in DATA:
        yield from _texts(tomllib.loads(path.read_text(encoding="utf-8")), _named(path), language)
    for path in TEMPLATES:
        yield _named(path), path.read_text(encoding="utf-8")


def window(language: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of the window in one language, each with the class that shows it."""
    for context in ET.parse(WINDOW).getroot().iter("context"):  # noqa: S314 - a file of our own
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            if language == "en":
                yield name, message.findtext("source") or ""
            else:
                translation = message.find("translation")
                texts = [] if translation is None else [translation, *translation.iter("numerusform")]
                yield from ((name, text.text) for text in texts if text.text and text.text.strip())


def _texts(value: Any, key: str, language: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a parsed TOML value
    if isinstance(value, str):
        last = key.rpartition(".")[2]
        if last == language or last.startswith(f"{language}_") or last.endswith(f"_{language}"):
            yield key, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _texts(inner, f"{key}.{name}", language)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, key, language)


def _named(path: Path) -> str:
    return str(path.relative_to(FOLDER))
