"""T26: faults everywhere at once in a real program: one dialog, it stays, the log is written, what is typed is kept.

Each way to fail by itself stands in `tests/ui/shell/window/test_window_faults.py`.
"""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from tests.drills.windows import TYPED, draft, window

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures

pytestmark = pytest.mark.drill


def test_faults_of_every_kind_at_once_are_one_dialog_and_the_program_stays(
    registry: Path, profile: Path, figures: Figures
) -> None:
    with window(registry) as desk:
        desk.order("type", TYPED)
        assert desk.order("break_everywhere") == "done"
        seen = desk.look()
        told = next(text for text in seen["texts"] if "times" in text)
        times = int("".join(letter for letter in told if letter.isdigit()))
        figures.tell("T26 faults", counted=times, dialogs=seen["dialogs"])
        assert (seen["dialogs"], seen["standing"]) == (1, True)
        assert times > 80  # the threads alone are eighty
        desk.order("dismiss")
        assert desk.look()["dialogs"] == 0  # the timer and the painting go on failing
        assert desk.end_by(signal.SIGTERM) == "ended 0"
    assert draft(registry, profile) == {"title_ko": TYPED}
    log = (profile / "crash.log").read_text(encoding="utf-8")
    assert 5 <= log.count("builtins.LookupError") <= 20  # once for every place, not for every time


def test_a_fault_while_closing_keeps_the_window(registry: Path, profile: Path) -> None:
    with window(registry) as desk:
        desk.order("type", TYPED)
        assert desk.order("close", True) == "done"
        seen = desk.look()
        assert (seen["dialogs"], seen["standing"]) == (1, True)
        desk.program.kill_after(0)
    assert draft(registry, profile) == {"title_ko": TYPED}
    assert "LookupError" in (profile / "crash.log").read_text(encoding="utf-8")


def test_control_unguarded_a_fault_while_closing_loses_the_window(registry: Path) -> None:
    with window(registry) as desk:
        desk.order("type", TYPED)
        try:
            stands = desk.order("close", False) == "done" and desk.look()["standing"]
        except AssertionError:  # it has died: which way it ends is PySide6's luck
            stands = False
        desk.program.kill_after(0)
    assert not stands


def test_a_worker_that_ends_after_the_window_disturbs_nobody(registry: Path, profile: Path) -> None:
    with window(registry) as desk:
        desk.order("read", 1.0)
        assert desk.order("leave") == "ended 0"
        desk.program.finish()
    assert not (profile / "crash.log").exists()
    assert draft(registry, profile) == {}
