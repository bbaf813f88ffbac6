"""The output of the command line: one sentence per line, on streams that may be closed, full or without Hangul."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from contextlib import suppress

from registry.cli.parser import PROGRAM
from registry.domain.errors import CannotOpen
from registry.domain.values.text import clean_line, escaped, readable

_LONG_QUOTATION = re.compile(r"(“[^”]{60})[^”]+(?=”)|(‘[^’]{60})[^’]+(?=’)")
_LONG_WORD = re.compile(r"(\S{60})\S{300,}")
_ENDS = (".", "!", "?", "…")


def fit_streams() -> None:
    """Let the streams write what their encoding does not know as an escape, rather than fail half way."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def put(text: str) -> None:
    """Print on standard output; raises CannotOpen when it takes no more, BrokenPipeError when nobody reads.

    A registry of a former version may hold control characters: a terminal would obey them, so they are written out.
    """
    try:
        print(escaped(readable(text)), flush=True)
    except BrokenPipeError:
        let_go_of_output()
        raise
    except OSError as error:
        let_go_of_output()
        raise CannotOpen(code="output_lost", reason=error) from error


def put_json(value: object) -> None:
    """Print a value as JSON; Hangul as it is where the stream can carry it."""
    unicode = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().startswith("utf")
    told = readable(json.dumps(value, ensure_ascii=False, indent=2))
    put(told if unicode else json.dumps(json.loads(told), indent=2))


def complain(text: str) -> None:
    """Print one sentence on standard error, as far as there is one."""
    with suppress(OSError):
        print(f"{PROGRAM}: {sentence(text)}", file=sys.stderr, flush=True)


def sentence(text: str) -> str:
    """Return a text as one ended line: no line breaks or control characters, long quotations cut short."""
    line = _LONG_WORD.sub(r"\1…", _LONG_QUOTATION.sub(r"\1\2…", clean_line(readable(text))))
    return line if line.endswith(_ENDS) else f"{line}."


def let_go_of_output() -> None:
    """Send what is still waiting for standard output nowhere, so that the end of the program cannot fail on it."""
    with suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
