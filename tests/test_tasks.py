"""The task runner and the checks before a commit: they name the same tools, and every task is there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_task_is_listed_and_runs_in_the_environment_that_is_there() -> None:
    command = (sys.executable, "-m", "nox", "--list")
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    tasks = dict(re.findall(r"^[*-] (\w+) -> (.+)$", listed, re.MULTILINE))
    assert {"lint", "tests", "drills", "bench"} <= set(tasks)
    assert all(tasks.values())
    assert 'default_venv_backend = "none"' in (ROOT / "noxfile.py").read_text(encoding="utf-8")


def test_the_checks_before_a_commit_are_those_of_the_task_lint_and_need_no_address() -> None:
    config = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    hooks = re.findall(r"entry: uv run (\S+(?: [a-z]+)?)", config)
    assert hooks == ["ruff check", "ruff format", "mypy", "lint-imports"]
    assert re.findall(r"- repo: (\S+)", config) == ["local"]
    assert "://" not in config
    lint = (ROOT / "noxfile.py").read_text(encoding="utf-8").partition("def lint")[2].partition("@nox")[0]
    run = [" ".join(re.findall(r'"([^"]+)"', call)) for call in re.findall(r"session\.run\((.+)\)", lint)]
    assert [hook for hook in hooks if not any(one.startswith(hook) for one in run)] == []


def test_the_documents_name_only_tasks_and_files_that_are_there() -> None:
    noxfile = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    for document in ("README.md", "CONTRIBUTING.md", "tests/benchmarks/README.md"):
        path = ROOT / document
        text = path.read_text(encoding="utf-8")
        for task in re.findall(r"nox -s (\w+)", text):
            assert f"def {task}(" in noxfile, f"{document}: {task}"
        for target in re.findall(r"\]\(([^)#:]+)\)", text):
            assert (path.parent / target).exists(), f"{document}: {target}"
