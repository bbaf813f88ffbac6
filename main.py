"""Starts the program: the command line when a command is given, the window otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.cli.main import main as command_line

if TYPE_CHECKING:
    from pathlib import Path

    from registry.cli.console import Console
    from registry.domain.journal import Officer
    from registry.opening.desk_registry import OpenRegistry
    from ui.doors import Doors


def main() -> int:
    """Run the program; returns its exit code."""
    return command_line(window=_window)


def _window(console: Console) -> int:
    from ui.loading import refuse_without_screen  # noqa: PLC0415 - the command line works without Qt being there

    refuse_without_screen()
    from ui.application import run  # noqa: PLC0415 - Qt itself: only once it is known that it can be loaded

    return run(_doors(console))


def _doors(console: Console) -> Doors:
    """Hand the window its ways out: what opens, founds and restores registries for it."""
    from registry.domain.words import Language  # noqa: PLC0415 - a command starts sooner without the next line
    from registry.opening import (  # noqa: PLC0415 - founding and restoring load much that few commands need
        crash,
        desk_registry,
        founding,
        places,
        restoring,
        shelves,
        versions,
    )
    from ui.doors import Doors  # noqa: PLC0415 - a command does not know the window

    means = console.means()

    def opened(path: Path, *, read_only: bool = False, take_over: bool = False) -> OpenRegistry:
        if read_only:
            return desk_registry.open_for_reading(path, means)
        return desk_registry.open_for_writing(path, means, who=console.options.who or "", take_over=take_over)

    def found(path: Path, officer: Officer, *, with_sample: bool) -> int:
        return founding.found_registry(path, means, officer, with_sample=with_sample)

    def restore(backup: Path, path: Path) -> str:
        return restoring.restore_registry(backup, path, means, console.options.who or "").given_up

    return Doors(
        registry=console.path,
        profile=places.profile_folder(),
        open=opened,
        found=found,
        restore=restore,
        backups=shelves.backups,
        versions=versions.versions,
        keep_crash=crash.kept_crash,
        language=Language(console.options.lang) if console.options.lang else None,
        named=bool(console.options.registry),
        who=console.options.who or "",
    )


if __name__ == "__main__":
    raise SystemExit(main())
