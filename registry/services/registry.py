"""An open registry: its services, each a class of its own, over one store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.words import Language
from registry.services.decisions import Decisions
from registry.services.determinations import Determinations
from registry.services.history import History
from registry.services.presentations import Presentations
from registry.services.projects import Projects
from registry.services.requirements import Requirements
from registry.services.resubmissions import Resubmissions
from registry.services.showing import Showing
from registry.services.telling import Fields, Telling

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.identity import Identity


class Registry:
    """What the command line and the window work with; made by `registry.opening`."""

    def __init__(self, store: Store, identity: Identity, language: Language = Language.EN) -> None:
        self.identity = identity
        self.language = language
        self.words = store.resources.words
        self.projects = Projects(store, identity.side)
        self.decisions = Decisions(store)
        self.determinations = Determinations(store)
        self.presentations = Presentations(store)
        self.requirements = Requirements(store)
        self.resubmissions = Resubmissions(store)
        self.history = History(store)
        self.showing = Showing(store, identity.side, language)
        self.telling = Telling(store.resources, language)
        self.fields = Fields(store.resources, language)
        self._resources = store.resources

    @property
    def groups(self) -> dict[str, frozenset[str]]:
        """The groups of countries a list can be narrowed to, and their members."""
        return self._resources.groups()
