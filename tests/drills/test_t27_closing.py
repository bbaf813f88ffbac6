"""T27: a real program ended from outside keeps what is typed, and no second program gets in its way.

The ways out a person has by hand stand in `tests/ui/shell/window/test_draft_guard.py`.
"""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from tests.drills.windows import TYPED, draft, note, presented, window

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures

pytestmark = pytest.mark.drill

SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)

_IN_BETWEEN: dict[str, tuple[object, ...]] = {
    "nothing": (),
    "a question": ("ask",),
    "the dialog of an act": ("act",),
    "the dialog of a fault": ("break_everywhere",),
    "something being read": ("read", 0.5),
}


@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: signal.Signals(number).name)
def test_a_signal_ends_the_program_as_a_person_would(registry: Path, profile: Path, number: int) -> None:
    with window(registry) as desk:
        desk.order("type", TYPED)
        assert desk.end_by(number) == "ended 0"
    assert not registry.with_name(f"{registry.name}.holder").exists()  # closed, not just dead
    assert draft(registry, profile) == {"title_ko": TYPED}


@pytest.mark.parametrize("order", _IN_BETWEEN.values(), ids=_IN_BETWEEN.keys())
def test_whatever_stands_open_the_program_ends_and_the_page_is_kept(
    registry: Path, profile: Path, order: tuple[str, ...]
) -> None:
    with window(registry) as desk:
        desk.order("type", TYPED)
        if order:
            desk.order(*order)
        assert desk.end_by(signal.SIGTERM) == "ended 0"
    assert draft(registry, profile) == {"title_ko": TYPED}


def test_an_act_that_is_being_written_is_finished_first(registry: Path, profile: Path) -> None:
    with window(registry) as desk:
        desk.order("type", TYPED)
        desk.order("record", 0.5)
        assert desk.end_by(signal.SIGTERM) == "ended 0"
    assert draft(registry, profile) == {"title_ko": TYPED}
    assert note(registry, profile) == "written last"


def test_an_act_that_is_being_recorded_in_its_dialog_is_waited_for(registry: Path, profile: Path) -> None:
    with window(registry) as desk:
        desk.order("type", TYPED)
        desk.order("record_in_dialog", 0.5)
        assert desk.end_by(signal.SIGTERM) == "ended 0"
    assert draft(registry, profile) == {"title_ko": TYPED}
    assert presented(registry, profile) == ["n-1"]


def test_before_anything_is_open_a_signal_ends_the_program_too(tmp_path: Path, profile: Path) -> None:
    with window(tmp_path / "none.coopreg") as desk:
        assert not desk.look()["standing"]
        assert desk.end_by(signal.SIGTERM) == "ended 0"
    assert not (profile / "crash.log").exists()


def test_a_second_program_is_told_who_works_there_and_the_first_keeps_what_is_typed(
    registry: Path, profile: Path, figures: Figures
) -> None:
    with window(registry) as first:
        first.order("type", TYPED)
        with window(registry) as second:
            seen = second.look()
            assert not seen["standing"]
            told = [text for text in seen["texts"] if "in use" in text]
            assert any("김민수" in text for text in told), seen["texts"]
            assert second.end_by(signal.SIGTERM) == "ended 0"
        assert first.look()["standing"]
        assert first.end_by(signal.SIGTERM) == "ended 0"
    figures.add("T27 second program", refused=1)
    assert draft(registry, profile) == {"title_ko": TYPED}


def test_control_a_program_that_does_not_listen_loses_what_was_typed_last(
    registry: Path, profile: Path
) -> None:
    with window(registry) as desk:
        desk.order("be_deaf")
        desk.order("type", TYPED)
        assert desk.end_by(signal.SIGTERM) == "done"
    assert registry.with_name(f"{registry.name}.holder").exists()
    assert draft(registry, profile) == {}
