"""The clocks of the window: every time shown is the registry's, and a doubtful clock is reported."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from registry.domain.errors import MayNotWrite, Unproved
from registry.domain.journal.defect import defect
from registry.domain.journal.doubt import Doubt, DoubtKind, SetBack
from registry.domain.vocabulary.language import Language
from registry.opening.desk_registry import open_for_writing
from registry.opening.environment import Environment
from registry.services.projects.assignments import read_assignments
from tests.portfolio import NOON, assign
from tests.ui.features.start.real_doors import sample_in
from tests.ui.shell.window.conftest import settle
from ui.desk.doubt_text import doubt_words, set_back_words
from ui.desk.draft_text import moment_of
from ui.desk.language import Translators

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from registry.opening.open_registry import OpenRegistry
    from ui.desk.backend import Backend
    from ui.shell.application import Session

REF = "RCF-K-26-0021"
BOTH = pytest.mark.parametrize("language", [Language.EN, Language.KO], ids=["en", "ko"])


@pytest.fixture
def backend(tmp_path: Path, language: Language, monkeypatch: pytest.MonkeyPatch) -> Backend:
    """The ways to a registry whose last act was recorded at noon, by a clock that was set back by an hour since."""
    made = sample_in(tmp_path)._replace(language=language)
    monkeypatch.setenv("COOPERATION_REGISTRY_HOME", str(made.profile))

    def opened(path: Path, *, read_only: bool = False, take_over: bool = False) -> OpenRegistry:
        assert not read_only
        means = Environment(lambda: NOON, made.profile, stamp=lambda: NOON - timedelta(hours=1))
        return open_for_writing(path, means, who="Kim", take_over=take_over)

    return made._replace(open=opened)


@pytest.fixture
def session(start: Callable[[], Session]) -> Session:
    return start()


@BOTH
def test_a_clock_before_the_last_act_is_said_in_the_language_of_the_window(
    session: Session, language: Language, qtbot: QtBot
) -> None:
    window = session.window
    assert window is not None
    qtbot.waitUntil(window.strip.isVisible)
    told = window.strip.sentence
    for moment in (NOON, NOON - timedelta(hours=1)):
        here = moment.astimezone()
        day = (
            f"{here:%Y}. {here.month}. {here.day}." if language is Language.KO else f"{here.day} {here:%b %Y}"
        )
        assert f"{day} {here:%H:%M}" in told
    assert ("clock" in told) == (language is Language.EN)
    assert ("컴퓨터의 시각" in told) == (language is Language.KO)


def test_saved_is_told_by_the_stamp_of_the_act(session: Session, qtbot: QtBot) -> None:
    window, desk = session.window, session.desk
    assert window is not None
    assert desk is not None
    edit = read_assignments(("note=by hand",), desk.registry.words)
    with qtbot.waitSignal(desk.changed):
        desk.do(lambda registry, acting: registry.projects.change(REF, edit, acting))
    stamped = f"Saved {(NOON - timedelta(hours=1)).astimezone():%H:%M}"
    assert window.foot._state.text().startswith(stamped)
    window.foot.backed_up()
    assert f"Backed up {(NOON - timedelta(hours=1)).astimezone():%H:%M}" in window.foot._state.text()


def test_verifying_tells_where_the_clock_was_set_back(session: Session, qtbot: QtBot) -> None:
    window, desk = session.window, session.desk
    assert window is not None
    assert desk is not None
    assign(desk.registry, REF, "note=stamped an hour before the act ahead of it")
    window.strip.dismiss()
    found = desk.opened.set_back()
    assert [(one.at, one.before) for one in found] == [
        ("2026-11-22T11:00:00.000Z", "2026-11-22T12:00:00.000Z")
    ]
    next(command for command in window.commands.offered() if command.id == "verify").run()
    qtbot.waitUntil(window.strip.isVisible)
    assert window.strip.sentence == set_back_words(found[0])
    settle(qtbot, session)


@pytest.fixture
def spoken(language: Language, qapp: object) -> Iterator[Language]:  # noqa: ARG001 - it must be there
    translators = Translators()
    translators.speak(language)
    yield language
    translators.fall_silent()


@BOTH
@pytest.mark.parametrize("kind", DoubtKind)
def test_every_doubt_is_a_sentence_in_the_language_of_the_screen(kind: DoubtKind, spoken: Language) -> None:
    doubt = Doubt(
        kind, defect("synced_folder", folder="x"), "2026-11-22T12:00:00.000Z", "2016-11-22T12:00:00.000Z"
    )
    told = doubt_words(doubt)
    assert "{" not in told
    assert any("가" <= letter <= "힣" for letter in told) == (spoken is Language.KO)
    assert ("2016" in told) == kind.startswith("clock")


@BOTH
@pytest.mark.parametrize(
    ("why", "remedy"),
    [
        (Unproved(defect("set_altered", seq=3)), ("Restore a good backup.", "정상 백업을 복원하십시오.")),
        (MayNotWrite(code="read_only_folder", folder="x"), ("your own folder.", "본인 폴더로 복사하십시오.")),
    ],
    ids=["unproved", "folder"],
)
def test_a_registry_that_was_not_upgraded_says_why_and_what_to_do(
    why: MayNotWrite, remedy: tuple[str, str], spoken: Language
) -> None:
    told = doubt_words(Doubt(DoubtKind.UNPROVED, why))
    assert told.endswith(remedy[spoken is Language.KO])


@BOTH
def test_where_the_clock_was_set_back_is_a_sentence_in_the_language_of_the_screen(spoken: Language) -> None:
    told = set_back_words(SetBack(7, "2026-11-22T11:00:00.000Z", "2026-11-22T12:00:00.000Z"))
    assert any("가" <= letter <= "힣" for letter in told) == (spoken is Language.KO)
    assert "7" in told


def test_the_moment_of_a_draft_names_its_day_unless_it_is_the_registry_s_today() -> None:
    stamp = "2026-11-22T12:00:00.000Z"
    here = NOON.astimezone()
    assert moment_of(stamp, here.date(), Language.EN) == f"{here:%H:%M}"
    tomorrow = here.date() + timedelta(days=1)
    assert moment_of(stamp, tomorrow, Language.EN) == f"{here.day} Nov 2026 {here:%H:%M}"
    assert moment_of(stamp, tomorrow, Language.KO) == f"2026. 11. {here.day}. {here:%H:%M}"
    assert moment_of("once", here.date(), Language.EN) == "once"
