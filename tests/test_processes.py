"""Forked processes are processes of their own, and end as those do that Python starts."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests import processes

if TYPE_CHECKING:
    from pathlib import Path

_SHOW = """
import json, os, sys, time
told = {"arguments": sys.argv[1:], "environment": os.environ.get("SAID"), "folder": os.getcwd(), "name": __name__}
print(json.dumps({**told, "process": os.getpid(), "zone": time.tzname[0], "path": sys.path[0]}))
print("한글", file=sys.stderr)
raise SystemExit(7)
"""
_ENDS = (
    "pass",
    "raise SystemExit(True)",
    "raise SystemExit(300)",
    "raise SystemExit('why')",
    "raise LookupError('a fault')",
    "import os; os.kill(os.getpid(), 15)",
    "import atexit; atexit.register(print, 'at the end', end='')",
    "import atexit; atexit.register(lambda: 1 / 0)",
    "import threading, time; threading.Thread(target=lambda: (time.sleep(0.1), print('later'))).start()",
    "import os; print('lost'); os.close(1); os.open('/dev/full', os.O_WRONLY)",
)


def _script(folder: Path, content: str) -> Path:
    path = folder / "script.py"
    path.write_text(content, encoding="utf-8")
    return path


def test_a_forked_process_has_what_it_was_given(tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "SAID": "so", "TZ": "Asia/Seoul"}
    arguments: tuple[str, bytes] = ("a b", "한글".encode("euc-kr"))
    script = _script(tmp_path, _SHOW)
    ended = processes.run(script, arguments, environment=environment, folder=tmp_path)
    told = json.loads(ended.stdout)
    assert told.pop("process") != os.getpid()
    assert told == {
        "arguments": ["a b", os.fsdecode(arguments[1])],
        "environment": "so",
        "folder": str(tmp_path),
        "name": "__main__",
        "zone": "KST",
        "path": str(tmp_path),
    }
    assert (ended.returncode, ended.stderr.decode()) == (7, "한글\n")


@pytest.mark.parametrize("content", _ENDS)
def test_it_ends_as_one_that_python_starts(tmp_path: Path, content: str) -> None:
    script = _script(tmp_path, content)
    forked = processes.run(script, (), environment=os.environ)
    started = subprocess.run([sys.executable, str(script)], capture_output=True, check=False)
    assert forked.returncode == started.returncode
    assert forked.stdout == started.stdout
    assert forked.stderr.splitlines()[-1:] == started.stderr.splitlines()[-1:]


def test_it_reads_its_arguments_as_a_locale_without_hangul_has_it(tmp_path: Path) -> None:
    plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    script = _script(tmp_path, "import sys; print(ascii(sys.argv[1]))")
    ended = processes.run(script, ["한"], environment={**os.environ, **plain})
    started = subprocess.run(
        [sys.executable, str(script), "한"], env={**os.environ, **plain}, capture_output=True, check=True
    )
    assert (ended.stdout, ended.returncode) == (started.stdout, 0)


def test_it_is_talked_to_and_killed(tmp_path: Path) -> None:
    script = _script(tmp_path, "print(input(), flush=True)\ninput()")
    with processes.start(script) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("said\n")
        process.stdin.flush()
        assert process.stdout.readline() == "said\n"
        assert process.poll() is None
        process.kill()
        assert process.wait() == -signal.SIGKILL
