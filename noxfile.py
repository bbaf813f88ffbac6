"""What there is to run besides the program: `uv run nox -l` lists it, `uv run nox -s lint` runs a part.

Everything runs in the environment that `uv sync` made, so that it works offline. What stands after `--` is handed on.
"""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "none"
nox.options.sessions = ("lint", "tests")
nox.options.error_on_external_run = False


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, types and layers."""
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    session.run("lint-imports")


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests; name files or folders after `--` to run only those."""
    session.run("pytest", *session.posargs)


@nox.session
def drills(session: nox.Session) -> None:
    """Run the reliability drills at full length: kills, full disks, damaged files."""
    session.run("pytest", "tests/drills", "--full", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed as ratios against a bare program; name parts after `--` to measure only those."""
    session.run("python", "-m", "tests.benchmarks", *session.posargs)


@nox.session
def schema(session: nox.Session) -> None:
    """Write `migrations/schema.sql` anew; with `-- keep`, keep a registry of the present schema for the tests first."""
    session.run("python", "-m", "tests.released", *session.posargs)


@nox.session
def another_day(session: nox.Session) -> None:
    """Run the tests that depend on the date on another day; needs libfaketime."""
    session.run(".ci/another_day", *session.posargs, external=True)
