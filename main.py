"""Starts the program: the command line when a command is given, the window otherwise."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

# A starting program makes much and drops nothing: to look for garbage meanwhile costs a twentieth of the start.
gc.set_threshold(50_000, 20, 20)
gc.disable()

from registry.cli.main import main as command_line  # noqa: E402 - what it loads is what the line above is about

if TYPE_CHECKING:
    from pathlib import Path

    from registry.cli.console import Console
    from registry.domain.officer import Officer
    from registry.opening.backup_list import ListedBackup
    from registry.opening.open_registry import OpenRegistry
    from ui.desk.backend import Backend


def main() -> int:
    """Run the program; returns its exit code."""
    gc.freeze()  # modules and code stay until the end: nobody needs to look at them
    gc.enable()
    return command_line(window=_window)


def _window(console: Console) -> int:
    gc.disable()  # until the window looks for garbage itself (`ui/shell/gc_timer.py`)
    gc.unfreeze()
    from ui.shell.qt_loader import load_qt  # noqa: PLC0415 - the command line works without Qt being there

    load_qt()
    from ui.shell.application import run  # noqa: PLC0415 - only once Qt is known to be there

    return run(_backend(console))


def _backend(console: Console) -> Backend:
    """Hand the window its ways out: what opens, founds and restores registries for it."""
    from registry.domain.vocabulary.language import Language  # noqa: PLC0415 - a command starts sooner without the next line
    from registry.opening import crash_log, default_paths, desk_registry  # noqa: PLC0415 - as above
    from ui.desk.backend import Backend  # noqa: PLC0415 - a command does not know the window

    means = console.means()

    def opened(path: Path, *, read_only: bool = False, take_over: bool = False) -> OpenRegistry:
        if read_only:
            return desk_registry.open_for_reading(path, means)
        return desk_registry.open_for_writing(path, means, who=console.options.who or "", take_over=take_over)

    def found(path: Path, officer: Officer, *, with_sample: bool) -> int:
        from registry.opening.creation import create_registry  # noqa: PLC0415 - once in a registry's life

        return create_registry(path, means, officer, with_sample=with_sample)

    def restore(backup: Path, path: Path) -> None:
        from registry.opening.restoration import restore_registry  # noqa: PLC0415 - rarely wanted

        restore_registry(backup, path, means, console.options.who or "")

    def backups(path: Path) -> tuple[ListedBackup, ...]:
        from registry.opening import backup_list  # noqa: PLC0415 - rarely wanted

        return backup_list.backups(path)

    def versions() -> str:
        from registry.opening.versions import versions as told  # noqa: PLC0415 - rarely wanted

        return told()

    return Backend(
        registry=console.path,
        profile=default_paths.profile_folder(),
        open=opened,
        found=found,
        restore=restore,
        backups=backups,
        versions=versions,
        keep_crash=crash_log.logged_crash,
        language=Language(console.options.lang) if console.options.lang else None,
        named=bool(console.options.registry),
        who=console.options.who or "",
    )


if __name__ == "__main__":
    raise SystemExit(main())
