"""T8: a damaged file is reported in one sentence and not changed, and a good backup is offered by name."""

from __future__ import annotations

import hashlib
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

import pytest
from sqlcipher3 import dbapi2

from registry.cli.main import main
from registry.data.engine.tables.schema import CHANGE, CHANGE_SET, OFFICIAL
from registry.opening.desk_registry import open_for_reading, open_for_writing
from tests.drills import registries
from tests.drills.damage import KINDS, text_byte
from tests.drills.programs import command_line, started
from tests.drills.registries import answers, copy_of, means, remove

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.drills.figures import Figures
    from tests.drills.pace import Pace

pytestmark = pytest.mark.drill

FINDINGS, REFUSED = 1, 4

_RECORDS = (*(table.name for table in OFFICIAL.values()), CHANGE_SET.name, CHANGE.name)
"""The tables with records: damage elsewhere (index, search, free space) alters none."""


class Told(NamedTuple):
    """The exit code of a command, and its standard output and standard error."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, pace: Pace) -> bytes:
    """The bytes of a sound registry."""
    folder = tmp_path_factory.mktemp("whole")
    path, profile = folder / "r.coopreg", folder / "profile"
    registries.found(path, profile, pace.pick(20, 60))
    with open_for_writing(path, means(profile), who="drill") as opened:
        for number in range(pace.pick(5, 100)):
            registries.save(opened, f"note {number}")
    return path.read_bytes()


@pytest.fixture
def run(profile: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., Told]:
    """Run the command line in this process, on the user's folder of the drill."""
    assert profile.name == "profile"  # named in the environment, where the command line looks for it

    def told(*words: object) -> Told:
        capfd.readouterr()
        code = main([str(word) for word in words])
        out, err = capfd.readouterr()
        return Told(code, out, err)

    return told


@pytest.fixture
def backup(tmp_path: Path, whole: bytes, run: Callable[..., Told]) -> Path:
    """A good backup in the backup folder beside `r.coopreg`."""
    path = tmp_path / "r.coopreg"
    path.write_bytes(whole)
    assert run("backup", "--registry", path).code == 0
    (found,) = path.with_name("r.coopreg.backups").iterdir()
    remove(path)
    return found


def _refused_well(told: Told, path: Path) -> None:
    """Assert that standard error is one sentence that names the file, without a traceback."""
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1, told.err
    assert "Traceback" not in told.err
    assert str(path) in told.err


def _records(path: Path) -> list[list[tuple[object, ...]]] | None:
    """Return every record from the tables themselves, without using indexes; None when they cannot be read."""
    try:
        with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
            connection.text_factory = bytes
            connection.execute("PRAGMA query_only=1")
            return [
                sorted(connection.execute(f'SELECT * FROM "{name}" NOT INDEXED'), key=repr)
                for name in _RECORDS
            ]
    except (dbapi2.Error, OverflowError, UnicodeDecodeError):  # also a column whose very name is broken
        return None


@pytest.mark.parametrize("kind", KINDS)
def test_what_alters_a_record_is_found_and_the_file_is_left_as_it_is(
    kind: str,
    tmp_path: Path,
    whole: bytes,
    backup: Path,
    run: Callable[..., Told],
    pace: Pace,
    figures: Figures,
) -> None:
    line, path = f"T8 {kind}", tmp_path / "r.coopreg"
    sound = copy_of(_written(tmp_path / "sound.coopreg", whole), tmp_path / "s.coopreg")
    records = _records(sound)
    for place in range(pace.pick(4, 200)):
        damaged = KINDS[kind](whole, place)
        remove(path)
        path.write_bytes(damaged)
        altered = _records(_written(tmp_path / "look.coopreg", damaged)) != records
        remove(tmp_path / "look.coopreg")
        found = _verified(line, path, backup, run, figures)
        kept = hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(damaged).digest()
        figures.add(
            line, files=1, altered=altered, found_of_altered=altered and found, changed_by_us=not kept
        )
        assert kept, f"{kind} {place}: the damaged file was written to"
        assert found or not altered, f"{kind} {place}: an altered record was not found"


def _verified(line: str, path: Path, backup: Path, run: Callable[..., Told], figures: Figures) -> bool:
    """Verify and list a damaged file; returns whether the damage was reported."""
    figures.add(line, tracebacks=2)
    verified = run("verify", "--registry", path)
    figures.add(line, tracebacks=-1)
    assert verified.code in (0, FINDINGS, REFUSED)
    listed = run("list", "--registry", path)
    figures.add(line, tracebacks=-1)
    assert listed.code in (0, REFUSED), listed
    for told in (verified, listed):
        if told.code == REFUSED:
            _refused_well(told, path)
            if "is not a Cooperation Registry file" not in told.err and "newer version" not in told.err:
                assert backup.name in told.err, told.err
    if verified.code == FINDINGS:
        assert verified.out.strip()
    return verified.code != 0


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_sound_registry_raises_no_alarm(tmp_path: Path, whole: bytes, run: Callable[..., Told]) -> None:
    path = _written(tmp_path / "r.coopreg", whole)
    told = run("verify", "--registry", path)
    assert (told.code, told.err) == (0, "")
    assert path.read_bytes() == whole


def test_control_sqlite_s_own_check_does_not_see_a_changed_letter(
    tmp_path: Path, whole: bytes, figures: Figures
) -> None:
    line = "T8 control: quick_check alone"
    for place in range(20):
        path = _written(tmp_path / f"{place}.coopreg", text_byte(whole, place))
        figures.add(line, text_bytes=1, missed=_said_by_sqlite(path) == "ok")
    assert figures.of(line, "missed") > 10


def _said_by_sqlite(path: Path) -> object:
    try:
        return answers(path, "PRAGMA quick_check")[0][0][0]
    except dbapi2.DatabaseError as error:
        return error


def _wrong_application_id(path: Path) -> None:
    answers(path, "PRAGMA application_id=1")


def _newer_format(path: Path) -> None:
    answers(path, "PRAGMA user_version=99")


def _newer_schema(path: Path) -> None:
    answers(path, "UPDATE alembic_version SET version_num = '9003'")


def _no_schema(path: Path) -> None:
    answers(path, "DELETE FROM alembic_version")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _jpeg(path: Path) -> None:
    path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 40 + b"\xff\xd9")


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _gone(path: Path) -> None:
    path.unlink()


FILES: dict[Callable[[Path], None], str] = {
    _wrong_application_id: "is not a Cooperation Registry file",
    _newer_format: "newer version of the program; open it with that version",
    _newer_schema: "newer version of the program; open it with that version",
    _no_schema: "its schema is missing",
    _empty: "is empty; restore a backup",
    _jpeg: "can't be read as a registry",
    _folder: "is a folder; choose the registry file",
    _gone: "there is no registry at",
}


@pytest.mark.parametrize("spoil", FILES)
def test_what_is_no_registry_of_ours_is_refused_in_a_sentence(
    spoil: Callable[[Path], None], tmp_path: Path, whole: bytes, backup: Path, run: Callable[..., Told]
) -> None:
    path = _written(tmp_path / "r.coopreg", whole)
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    for command in (("verify",), ("list",), ("set", registries.FIRST, "note=x")):
        told = run(*command, "--registry", path)
        assert told.code == REFUSED
        _refused_well(told, path)
        assert FILES[spoil] in told.err
        assert ("run `restore" in told.err) == (spoil in (_no_schema, _jpeg))
        assert backup.name in told.err or spoil not in (_no_schema, _jpeg)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_the_program_itself_refuses_a_damaged_file_without_a_traceback(
    tmp_path: Path, whole: bytes, backup: Path
) -> None:
    path = _written(tmp_path / "r.coopreg", whole[:50_000])
    ended = command_line("verify", "--registry", path)
    assert ended.returncode in (FINDINGS, REFUSED)
    assert "Traceback" not in ended.stderr
    jpeg = tmp_path / "r.coopreg"
    _jpeg(jpeg)
    refused = command_line("list", "--registry", jpeg)
    _refused_well(Told(refused.returncode, refused.stdout, refused.stderr), jpeg)
    assert backup.name in refused.stderr


def test_a_log_that_was_left_out_of_a_copy_is_missed(registry: Path, profile: Path, figures: Figures) -> None:
    """A copy of the main file without its log, made after a kill, has an older state; the noted heads show it."""
    with started("save") as program:
        program.go(registry, profile, "after", 1)
        program.wait_for(lambda said: said[-1].isdigit())
        with open_for_reading(registry, means(profile)) as opened:
            opened.note_head()
        program.kill_after(0)
    registry.with_name("r.coopreg-wal").unlink()
    ended = command_line("verify", "--registry", registry)
    found = (
        ended.returncode == FINDINGS
        and "is missing: the file was replaced with an older copy" in ended.stdout
    )
    figures.add("T8 missing -wal", files=1, found=found)
    assert found, ended
