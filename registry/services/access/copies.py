"""Copying lines of the project list: which of them an audience may receive, and the banner above the copy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.project.fictional import FICTIONAL, TEXTS, is_fictional
from registry.services.access.releases import HANDLING, Outlook, Releases, page_banner, read_audience

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.data.store import Store
    from registry.domain.vocabulary.language import Language


@dataclass(frozen=True, slots=True)
class Copy:
    """What may be copied: the ids of the projects, in the requested order, and the banner above them."""

    banner: str
    ids: tuple[str, ...]
    outlook: Outlook
    is_internal: bool
    """Whether the copy is for our own office."""


class Copies:
    """Decides which projects the audience of a copy may receive."""

    def __init__(self, store: Store, language: Language) -> None:
        self._store = store
        self._language = language

    def of(self, ids: Sequence[str], audience: str) -> Copy:
        """Return what may be copied of these projects for an audience, given as typed.

        Raises Refused for an audience that is in no code list.
        """
        resources = self._store.resources
        releases = Releases(resources, self._language, read_audience(None, audience, resources.words))
        with self._store.read() as reading:
            going, withheld = releases.projects(reading.lines(ids, (*HANDLING, *TEXTS)))
        banner = page_banner([one.values for one in going], releases.audience, resources, self._language)
        told = Outlook(releases.audience_name, len(going), tuple(map(str, withheld)), releases.notices)
        if any(is_fictional(one.values) for one in going):
            banner = f"{banner} · {FICTIONAL}"
        return Copy(banner, tuple(one.id for one in going), told, releases.audience.is_internal)
