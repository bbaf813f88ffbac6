"""The program as it is started at a desk: from anywhere, into a pipe, on any locale, quick and without Qt."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from registry.cli import output
from registry.cli.parser import make_parser, parse
from registry.domain.errors import WrongUsage
from tests.cli.desk import PROGRAM, Told, environment, sentence, start

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.desk import Desk

_REF = "RCF-K-26-0004"
_HEAVY = ("PySide6", "alembic", "openpyxl", "holidays", "typst", "docx", "babel", "hypothesis")
_LOADED = """
import sys
from registry.cli.main import main
code = main(sys.argv[1:])
print(code, *sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def test_the_program_works_from_another_folder_and_finds_the_registry_from_there(
    sample: Desk, home: Path
) -> None:
    elsewhere = sample.path.parent / "다른 폴더"
    elsewhere.mkdir()
    told = start("list", "--registry", "../registry.coopreg", "--json", home=home, cwd=elsewhere)
    assert (told.code, told.err) == (0, "")
    assert len(told.json) == 25


def test_without_a_command_and_without_a_screen_the_program_ends_with_one_sentence(home: Path) -> None:
    sentence(start(home=home), 4, ("no screen", "--help"))


def test_listing_loads_nothing_heavy(sample: Desk, home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOADED, "--registry", str(sample.path), "list"],
        capture_output=True,
        check=True,
        cwd=PROGRAM.parent,
        env=environment(home),
    )
    code, *loaded = done.stderr.decode().split()
    assert code == "0"
    assert set(loaded).isdisjoint(_HEAVY)


def test_a_reader_that_goes_away_gets_no_traceback(sample: Desk, home: Path) -> None:
    program = [sys.executable, str(PROGRAM), "--registry", str(sample.path), "list", "--json"]
    with subprocess.Popen(
        program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(home)
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_closed_streams_are_no_fault(sample: Desk, home: Path) -> None:
    command = 'exec "$0" "$1" --registry "$2" list >&- 2>&-'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable, str(PROGRAM), str(sample.path)],
        check=False,
        env=environment(home),
    )
    assert done.returncode == 0
    assert not (home / "crash.log").exists()


def test_hangul_is_printed_in_a_plain_locale(sample: Desk, home: Path) -> None:
    told = start("--registry", str(sample.path), "--lang", "ko", "list", home=home, more={"LANG": "C"})
    assert told.code == 0
    assert "해난구조" in told.out


def test_a_stream_that_knows_no_hangul_gets_escapes_and_sound_json(sample: Desk, home: Path) -> None:
    def plainly(*command: str) -> Told:
        options = ("--registry", str(sample.path), "--lang", "ko")
        plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
        return start(*options, *command, home=home, more=plain)

    assert "해난구조" in plainly("show", _REF, "--json").json["title_ko"]
    sentence(plainly("show", "없음"), 3, ("UTF-8",))


def test_a_korean_desk_of_another_encoding_is_written_in_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="cp949"))
    output.fit_streams()
    output.put("레이더 – 🚢")
    assert written.getvalue().decode("cp949").startswith("레이더")


def test_an_interruption_is_told_in_one_sentence(sample: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from registry.cli.commands import entries  # noqa: PLC0415 - replaced in this test only

    def interrupted(_console: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(entries, "change", interrupted)
    sample.refuses("set", _REF, "note=x", code=1, names=("interrupted",))


@pytest.mark.parametrize(
    "line", ["", "--registry r.coopreg", "--lang ko --who Kim --quiet", "--today 2026-11-30 --why because"]
)
def test_a_line_without_a_command_is_read_as_the_whole_parser_reads_it(line: str) -> None:
    assert parse(line.split()) == make_parser().parse_args(line.split())


@pytest.mark.parametrize(
    "line", ["--lang xx", "--registry", "--nothing", "--quiet --registry a --registry b"]
)
def test_a_line_without_a_command_is_refused_in_one_sentence(line: str) -> None:
    with pytest.raises(WrongUsage):
        parse(line.split())
