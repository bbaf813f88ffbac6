"""The extent of a test run: with `--full`, laws have more examples and drills repeat more often."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

_UNHEALTHY = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)

_full = False
"""Set before the first test is collected."""


def set_full(full: bool) -> None:
    """Set whether this is a full run."""
    global _full  # noqa: PLW0603 - set once, when the command line has been read
    _full = full


def is_full() -> bool:
    """Return whether this is a full run."""
    return _full


def pick(short: int, full: int) -> int:
    """Return the number for this run."""
    return full if _full else short


def examples(short: int, full: int) -> settings:
    """Return Hypothesis settings for a law with slow examples: how many in a short run, how many in a full run."""
    return settings(max_examples=pick(short, full), deadline=None, suppress_health_check=_UNHEALTHY)
