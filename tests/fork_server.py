"""A process that has loaded the program and forks for each order: a start without loading everything again.

Started by `tests/processes.py`. An order holds a script, its arguments, its folder and its environment, and comes
with the script's standard streams and a connection, on which the process id and later the exit code are sent. The
child leaves `_serve` and runs the script as Python does; everything after that, its end included, is Python's own.
"""

from __future__ import annotations

import gc
import json
import os
import pkgutil
import runpy
import selectors
import socket
import sys
import time
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

LONGEST = 200_000
"""The most bytes of an order."""


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
    runpy.run_path(sys.argv[0], run_name="__main__")


def _bytes(text: str) -> bytes:
    """Return what a program is handed: the tests write UTF-8, this process may have been started to read another."""
    return text.encode("utf-8", "surrogateescape")


if __name__ == "__main__":
    _load(sys.argv[2:])
    _run(_serve(socket.socket(fileno=int(sys.argv[1]))))
