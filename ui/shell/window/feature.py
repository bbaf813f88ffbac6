"""The description of a feature: one line of the list in `features.py` adds a feature to the window."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.actions.place import Place
    from ui.desk.backend import Backend
    from ui.desk.desk import Desk


class SideBarEntry(NamedTuple):
    """The entry of a feature in the side bar, and the command that opens its place."""

    text: Callable[[], str]
    """Returns the text of the entry, in the language of the screen."""
    command_text: Callable[[], str]
    """Returns the text of the command; its key is in the table of keys under the id of the feature."""
    icon: str
    at_foot: bool = False
    """Whether the entry is at the bottom of the side bar."""


class Feature(NamedTuple):
    """One feature of the window. Its code is not loaded before its place is created or preloaded."""

    id: str
    """The id of the feature, and of its place, entry and command."""
    place: str = ""
    """The class of its place as `module:class`; empty where the window creates the place itself."""
    entry: SideBarEntry | None = None
    """Its entry in the side bar; None if it has none."""
    stands_at: str = ""
    """The id of the feature whose entry is highlighted for this one, and to which one goes back from it."""
    with_backend: bool = False
    """Whether its place also needs the backend, which opens, backs up and restores registries."""
    preload: tuple[str, ...] = ()
    """Packages loaded when the window is idle, because the feature will probably be used."""

    def make_place(self, desk: Desk, backend: Backend) -> Place:
        """Load the code of the place and create it."""
        module, _, name = self.place.partition(":")
        made = getattr(import_module(module), name)
        return cast("Place", made(desk, backend) if self.with_backend else made(desk))
