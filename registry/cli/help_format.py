"""Sets the help of the command line: its usage and its lines, in one language, no line wider than the terminal."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from registry.cli.text_width import width as width_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class HelpFormat(argparse.HelpFormatter):
    """Breaks lines by their width in the terminal; argparse counts letters, of which Hangul takes two columns."""

    def __init__(self, prog: str, *, told: Callable[[str], str]) -> None:
        super().__init__(prog)
        self._told = told

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Add the usage, under its word in the language of the help."""
        super().add_usage(usage, actions, groups, f"{self._told('usage:')} " if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        """Start a group of arguments, under its heading in the language of the help."""
        super().start_section(self._told(heading) if heading else heading)

    def _split_lines(self, text: str, width: int) -> list[str]:
        return _lines(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(f"{indent}{line}" for line in _lines(text, width - len(indent)))


def _lines(text: str, most: int) -> list[str]:
    """Return the lines of a text, broken between words where a line would be wider; a longer word stays whole."""
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else ""
        if joined and width_of(joined) <= most:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines
