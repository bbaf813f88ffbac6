"""A process that has loaded the program and forks for each order: a start without loading everything again.

Started by `tests/processes.py`. An order holds a script, its arguments, its folder and its environment, and comes
with the script's standard streams and a connection, on which the process id and later the exit code are sent. The
child leaves `_serve` and runs the script as Python does. Its end is Python's own too, but that no memory is freed,
which would take four times as long as everything before.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import pkgutil
import runpy
import selectors
import socket
import sys
import threading
import time
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

LONGEST = 200_000
"""The most bytes of an order."""

_LARGEST_CODE = 255


def _serve(control: socket.socket) -> dict[str, Any]:
    """Fork for each order until the tests close the connection; returns in each child, with its order."""
    with selectors.DefaultSelector() as selector:
        selector.register(control, selectors.EVENT_READ)
        while True:
            for key, _events in selector.select():
                if key.data is not None:
                    _end(selector, key)
                elif (order := _fork(selector, control)) is not None:
                    return order


def _fork(selector: selectors.BaseSelector, control: socket.socket) -> dict[str, Any] | None:
    """Fork for the next order; returns it in the child, and None in the server."""
    told, streams, *_ = socket.recv_fds(control, LONGEST, 4)
    if not told:
        sys.exit()
    order: dict[str, Any] = json.loads(told)
    connection = socket.socket(fileno=streams.pop())
    process = os.fork()
    if process:
        for stream in streams:
            os.close(stream)
        connection.send(str(process).encode())
        selector.register(os.pidfd_open(process), selectors.EVENT_READ, (process, connection))
        return None
    for key in list(selector.get_map().values()):
        if key.data is not None:
            os.close(key.fd)
            key.data[1].close()
    control.close()
    connection.close()
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    return order


def _end(selector: selectors.BaseSelector, key: selectors.SelectorKey) -> None:
    """Send the exit code of a child that has ended."""
    process, connection = key.data
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    with suppress(OSError):  # nobody waits for it
        connection.send(str(code).encode())
    connection.close()
    selector.unregister(key.fd)
    os.close(key.fd)


def _load(packages: list[str]) -> None:
    """Load every module of the packages, so that no child needs to."""
    for name in packages:
        package = import_module(name)
        for module in pkgutil.walk_packages(package.__path__, f"{name}."):
            import_module(module.name)
    gc.collect()
    gc.freeze()


def _run(order: dict[str, Any]) -> None:
    """Run the script of an order as Python does."""
    os.environb.clear()
    os.environb.update({_bytes(name): _bytes(value) for name, value in order["environment"].items()})
    time.tzset()
    os.chdir(_bytes(order["folder"]))
    os.umask(order["umask"])
    sys.argv = [os.fsdecode(_bytes(argument)) for argument in order["arguments"]]
    sys.path[0] = str(Path(sys.argv[0]).parent)
    try:
        runpy.run_path(sys.argv[0], run_name="__main__")
    except SystemExit as ended:
        _end_at_once(ended.code or 0)
        raise
    _end_at_once(0)


def _end_at_once(code: object) -> None:
    """Do what Python does at its end, except freeing all memory; returns where the rest is left to Python.

    That is so where it has something to tell, and where Qt takes down what there is, which may fail.
    """
    if "PySide6" in sys.modules or not isinstance(code, int) or not 0 <= code <= _LARGEST_CODE:
        return
    threading._shutdown()  # type: ignore[attr-defined]  # not in the types
    atexit._run_exitfuncs()
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None and not stream.closed:
                stream.flush()
    except OSError:
        return
    os._exit(code)


def _bytes(text: str) -> bytes:
    """Return what a program is handed: the tests write UTF-8, this process may have been started to read another."""
    return text.encode("utf-8", "surrogateescape")


if __name__ == "__main__":
    _load(sys.argv[2:])
    _run(_serve(socket.socket(fileno=int(sys.argv[1]))))
