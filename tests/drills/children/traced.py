"""Runs every feature while a registry is open, and tells each opening of its files by a call of Python's.

Told registry, profile, a folder to write in, and whether to misbehave. Every file call of the interpreter and its
library passes the audit hook; SQLite's own do not, since it opens files from C.
"""

from __future__ import annotations

import io
import json
import os
import sys
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from registry.cli.console import FINDINGS
from registry.cli.main import main as command_line
from registry.domain.errors import CannotAttach, CannotRead, InUse, RefusedInput, WrongUsage
from registry.domain.exchange.check_result import ApplyOptions
from registry.domain.exchange.column_mapping import ImportOptions
from registry.domain.project.query import ProjectQuery
from registry.domain.reports.request import ReportKind, ReportRequest
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.opening.restoration import restore_registry
from registry.opening.versions import versions
from registry.services.acts.act import ActContext
from registry.services.exchange.incoming.mapping_file import read_mapping_file
from registry.services.exchange.outgoing.export import ExportOptions
from tests.drills.registries import FIRST, OFFICER, means, save
from tests.drills.wire import begin, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from registry.domain.errors import RegistryError
    from registry.opening.open_registry import OpenRegistry

_COMMANDS = (
    "list",
    "list --json --sort title",
    f"show {FIRST}",
    f"show {FIRST} --json",
    "new title_en=Traced area=MAR",
    f"set {FIRST} note=traced",
    f"present {FIRST} from_org=ORG:ROK-MND to_org=ORG:US-OSD channel=letter sent=2026-04-06 document=n-1",
    f"decide {FIRST} stage=G1 outcome=approve body=ORG:ROK-MND date=2026-03-02 document=n-2",
    f"history {FIRST}",
    "undo",
    "redo",
    "verify",
    "verify --json",
    "backup",
    "--version",
)
"""Commands as an officer gives them; what the rules refuse is traced as well."""


_HANDLES = Path("/proc/self/fd")


class Tracer:
    """Notes which features open the live files, and how many files they open in all."""

    def __init__(self, registry: Path) -> None:
        self.opened: dict[str, list[str]] = {}
        self.seen = 0
        self._feature = ""
        self._live = [Path(f"{registry}{suffix}") for suffix in ("", "-wal", "-shm", "-journal")]
        sys.addaudithook(self._note)

    @contextmanager
    def feature(self, name: str) -> Iterator[None]:
        """Trace what runs inside under that name."""
        self._feature = name
        self.opened.setdefault(name, [])
        yield
        self._feature = ""

    def left_open(self) -> list[str]:
        """Return the live files this process still has open."""
        live = self._identities()
        return [str(handle.readlink()) for handle in _HANDLES.iterdir() if _identity(handle) in live]

    def _note(self, event: str, told: tuple[Any, ...]) -> None:
        if event != "open" or not self._feature or isinstance(told[0], int):
            return
        self.seen += 1
        path = Path(os.fsdecode(told[0]))
        if _identity(path) in self._identities():
            self.opened[self._feature].append(str(path))

    def _identities(self) -> set[tuple[int, int]]:
        return {found for path in self._live if (found := _identity(path))}


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino


def _as_a_window_does(tracer: Tracer, registry: Path, profile: Path, folder: Path) -> None:
    with tracer.feature("open for writing"):
        opened = open_for_writing(registry, means(profile), who="Traced")
    with tracer.feature("save"):
        save(opened, "traced")
    with tracer.feature("list"):
        opened.registry.projects.list(ProjectQuery(), ("title_en",))
    with tracer.feature("attach"):
        _attach_and_open(opened, registry, folder)
    with tracer.feature("send, take in"):
        _send_and_take_in(opened, registry, folder)
    with tracer.feature("report"):
        _report(opened, registry, folder)
    with tracer.feature("another name"):
        _by_another_name(opened, registry, profile, folder)
    with tracer.feature("open a second time"):
        open_for_reading(registry, means(profile)).close()
        second = partial(open_for_writing, registry, means(profile), who="Second", take_over=True)
        _is_refused(InUse, second)
    with tracer.feature("undo, redo"):
        opened.registry.history.undo("", ActContext(OFFICER))
        opened.registry.history.redo(ActContext(OFFICER))
    with tracer.feature("backup"):
        opened.backup(folder / "copy.coopreg")
        opened.backup()
        opened.backup_every()
        opened.newest_good_backup()
    with tracer.feature("verify"):
        opened.doubts()
        assert opened.quick_check() == ()
        assert opened.verify().whole
    with tracer.feature("about"):
        versions()
    with tracer.feature("close"):
        opened.close()


def _attach_and_open(opened: OpenRegistry, registry: Path, folder: Path) -> None:
    (folder / "plan.pdf").write_bytes(b"%PDF-1.7")
    attachments = opened.registry.attachments
    made = attachments.attach(FIRST, None, folder / "plan.pdf", {"type": "evidence"}, ActContext(OFFICER))
    assert made
    attachments.open_copy(made.changes[0].row_id, folder / "private")
    for own in (registry, Path(f"{registry}-wal")):
        values = {"type": "evidence"}
        _is_refused(CannotAttach, partial(attachments.attach, FIRST, None, own, values, ActContext(OFFICER)))


def _send_and_take_in(opened: OpenRegistry, registry: Path, folder: Path) -> None:
    exports, imports, acting = opened.registry.exports, opened.registry.imports, ActContext(OFFICER)
    exports.write(ProjectQuery(), ExportOptions(), folder / "sent.xlsx", acting)
    incoming = imports.read(folder / "sent.xlsx", _no_step)
    imports.apply(incoming, ImportOptions(), ApplyOptions(), acting, _no_step, backup=_no_backup)
    _is_refused(CannotRead, partial(imports.read, registry, _no_step))
    _is_refused(WrongUsage, partial(exports.write, ProjectQuery(), ExportOptions(), registry, acting))


def _report(opened: OpenRegistry, registry: Path, folder: Path) -> None:
    reports = opened.registry.reports
    made = reports.make(ReportRequest(ReportKind.PIPELINE, query=ProjectQuery()))
    reports.save(made.pdf, folder / "pipeline.pdf")
    _is_refused(RefusedInput, partial(reports.save, made.pdf, registry))


def _by_another_name(opened: OpenRegistry, registry: Path, profile: Path, folder: Path) -> None:
    """Name the registry's own files wherever a file can be named, also by links of another name."""
    attachments, reports, acting = opened.registry.attachments, opened.registry.reports, ActContext(OFFICER)
    made = reports.make(ReportRequest(ReportKind.PIPELINE, query=ProjectQuery()))
    for suffix in ("", "-wal", "-shm"):
        own = Path(f"{registry}{suffix}")
        link, workbook = folder / f"link{suffix}.pdf", folder / f"link{suffix}.xlsx"
        for name in (link, workbook):
            name.hardlink_to(own)
        values = {"type": "evidence"}
        _is_refused(CannotAttach, partial(attachments.attach, FIRST, None, link, values, acting))
        _is_refused(CannotRead, partial(opened.registry.imports.read, workbook, _no_step))
        _is_refused(WrongUsage, partial(read_mapping_file, link))
        for target in (own, link):
            _is_refused(RefusedInput, partial(reports.save, made.pdf, target))
            _is_refused(RefusedInput, partial(opened.backup, target))
        exporting = partial(opened.registry.exports.write, ProjectQuery(), ExportOptions(), workbook, acting)
        _is_refused(RefusedInput, exporting)
        assert _identity(own) == _identity(link) == _identity(workbook)
    copy = opened.backup(folder / "to restore.coopreg")
    _is_refused(InUse, partial(restore_registry, copy, folder / "link.pdf", means(profile), "Second"))


def _no_step(_done: int, _of_all: int) -> None:
    """Nobody watches."""


def _no_backup(*, reason: str) -> None:
    """What is traced here is the import, not its backup."""
    assert reason


def _is_refused(kind: type[RegistryError], act: Callable[[], object]) -> None:
    try:
        act()
    except kind:
        return
    raise AssertionError(kind)


def _as_a_command_line_beside_it(tracer: Tracer, registry: Path, profile: Path) -> None:
    with open_for_reading(registry, means(profile)):
        for command in _COMMANDS:
            said = io.StringIO()
            with tracer.feature(f"$ {command}"), redirect_stdout(said), redirect_stderr(said):
                code = command_line(["--registry", str(registry), *command.split()])
            assert code != FINDINGS, said.getvalue()


def main() -> None:
    told = begin()
    registry, profile, folder = map(Path, told[:3])
    tracer = Tracer(registry)
    _as_a_window_does(tracer, registry, profile, folder)
    _as_a_command_line_beside_it(tracer, registry, profile)
    if told[3]:
        with tracer.feature("misbehave"), open_for_reading(registry, means(profile)):
            registry.read_bytes()
    say(json.dumps({"opened": tracer.opened, "seen": tracer.seen, "left_open": tracer.left_open()}))


main()
