"""The help in a terminal: in the language asked for, no line wider than the terminal."""

from __future__ import annotations

import re

import pytest

from registry.cli.main import main
from registry.cli.text_width import width

_COMMANDS = ("", "list", "set", "decide", "import", "exchanges", "report")
_HANGUL = re.compile("[가-힣]")
_TERMINAL = 80


def _help(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit) as ended:
        main([*filter(None, arguments), "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("command", _COMMANDS)
def test_the_help_is_korean_where_korean_is_asked_for(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(_TERMINAL))

    told = _help(capsys, "--lang", "ko", command)

    assert told.startswith("사용법: ")
    assert "show this help message" not in told
    assert told.count("\n옵션:\n") == 1
    assert max(map(width, told.splitlines())) <= _TERMINAL


@pytest.mark.parametrize("command", _COMMANDS)
def test_the_help_is_english_otherwise(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = _help(capsys, command)

    assert told.startswith("usage: ")
    assert not _HANGUL.search(told)
