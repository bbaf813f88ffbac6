"""What the window is told of a feature: one line of the list in `features.py` adds it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.actions.place import Place
    from ui.desk.backend import Backend
    from ui.desk.desk import Desk


class SideBarEntry(NamedTuple):
    """The entry of a feature in the side bar, and the command that goes to its place."""

    text: Callable[[], str]
    """The words of the entry, in the language of the screen."""
    command_text: Callable[[], str]
    """The words of the command that goes there; its key stands in the table of keys under the id of the feature."""
    icon: str
    at_foot: bool = False
    """Whether the entry stands at the foot of the side bar."""


class Feature(NamedTuple):
    """One feature of the window. Nothing of its code is loaded before its place is made, or preloaded."""

    id: str
    """The name of its place, of its entry, and of the command that goes there."""
    place: str = ""
    """The class of its place as `module:class`; empty where the window makes the place itself."""
    entry: SideBarEntry | None = None
    """Its entry in the side bar, if it has one of its own."""
    stands_at: str = ""
    """The feature whose entry stands for this one, and to which one goes back from it."""
    with_backend: bool = False
    """Whether its place is given the backend too: what opens, backs up and restores registries."""
    preload: tuple[str, ...] = ()
    """Packages that are loaded in quiet moments, because the feature is likely to be wanted."""

    def make_place(self, desk: Desk, backend: Backend) -> Place:
        """Load the code of the place and make it."""
        module, _, name = self.place.partition(":")
        made = getattr(import_module(module), name)
        return cast("Place", made(desk, backend) if self.with_backend else made(desk))
