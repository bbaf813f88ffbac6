"""The worker process: reads one file from standard input and writes what it holds as lines of JSON."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import Any

from registry.data.intake import wire
from registry.data.intake.errors import Unreadable
from registry.data.intake.file_type import container
from registry.data.intake.limits import Limits
from registry.data.intake.sandbox import give_up, leave_seconds
from registry.data.intake.wire import Writer


def main(limits: dict[str, Any], name: str) -> None:
    """Read the file on standard input; whatever happens, even a fault, is written as a line."""
    out = sys.stdout.buffer
    content = sys.stdin.buffer.read()
    bounds = Limits(**limits)
    try:
        give_up(bounds, bounds.seconds(len(content), bounds.most_counted), Path(__file__).parents[3])
        read(Writer(out, leave_seconds), content, name, bounds)
    except Unreadable as refused:
        out.write(wire.line("refused", refused.code, refused.values, _trace_of(refused)))
    except MemoryError as error:
        out.write(wire.line("refused", "F16", {}, _trace_of(error)))
    except ImportError as error:  # a library is missing, or is installed without its protection
        out.write(wire.line("refused", "F29", {}, _trace_of(error)))
    except Exception as error:  # noqa: BLE001 - whatever goes wrong in a reader, the file is refused in one sentence
        out.write(wire.line("refused", "F30", {}, _trace_of(error)))
    out.flush()


def _trace_of(error: BaseException) -> str:
    """Return the trace of an error without its message, which may quote the file."""
    trace = "".join(traceback.format_tb(error.__traceback__)[-12:])
    cause = error.__cause__
    before = f"{_trace_of(cause)}which led to\n" if cause else ""
    return f"{before}{trace}{type(error).__name__}"


def read(writer: Writer, content: bytes, name: str, limits: Limits) -> None:
    """Read a file of whatever kind and write what it holds; raises Unreadable."""
    # Each kind imports only what it needs, because the worker is started anew for every file.
    if container(content, name) == "xls":
        from registry.data.intake.readers.legacy_reader import read as read_old  # noqa: PLC0415 - see above

        writer.limit_time(limits.seconds(len(content)))
        read_old(writer, content, "xls", limits)
    else:
        from registry.data.intake.readers.package_reader import read as read_package  # noqa: PLC0415 - see above

        read_package(writer, content, limits)
