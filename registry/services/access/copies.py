"""Copies of lines of the list: what of them may go to an audience, under the banner they are copied with."""

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
    """What may be copied: the ids of the projects, in the order asked, and the banner to stand above them."""

    banner: str
    ids: tuple[str, ...]
    outlook: Outlook
    is_internal: bool
    """Whether it is for our own use."""


class Copies:
    """Holds projects against the audience of a copy."""

    def __init__(self, store: Store, language: Language) -> None:
        self._store = store
        self._language = language

    def of(self, ids: Sequence[str], audience: str) -> Copy:
        """Return what of some projects may be copied for an audience (as typed); Refused for one no list knows."""
        resources = self._store.resources
        releases = Releases(resources, self._language, read_audience(None, audience, resources.words))
        with self._store.read() as reading:
            going, withheld = releases.projects(reading.lines(ids, (*HANDLING, *TEXTS)))
        banner = page_banner([one.values for one in going], releases.audience, resources, self._language)
        told = Outlook(releases.audience_name, len(going), tuple(map(str, withheld)), releases.notices)
        if any(is_fictional(one.values) for one in going):
            banner = f"{banner} · {FICTIONAL}"
        return Copy(banner, tuple(one.id for one in going), told, releases.audience.is_internal)
