"""How far a run goes: every law and every drill in each, with few examples and strikes unless `--full` is asked for."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

_UNHEALTHY = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)

_full = False
"""Known before the first test is collected."""


def set_full(full: bool) -> None:
    """Say how far this run goes."""
    global _full  # noqa: PLW0603 - known once the command line has been read
    _full = full


def is_full() -> bool:
    """Return whether this run goes all the way."""
    return _full


def pick(short: int, full: int) -> int:
    """Return the number this run works with."""
    return full if _full else short


def examples(short: int, full: int) -> settings:
    """Return the settings of a law whose examples take long: so many of them in a short run, so many in a full one."""
    return settings(max_examples=pick(short, full), deadline=None, suppress_health_check=_UNHEALTHY)
