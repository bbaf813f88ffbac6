"""An open registry: its services, each a class of its own, over one store."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from registry.domain.vocabulary.language import Language
from registry.services.language.problem_text import Fields, ProblemText
from registry.services.projects.projects import Projects

if TYPE_CHECKING:
    from datetime import date

    from registry.data.store import Store
    from registry.services.access.copies import Copies
    from registry.services.access.departures import Departures
    from registry.services.acts.decisions import Decisions
    from registry.services.acts.determinations import Determinations
    from registry.services.acts.effects import EffectPreview
    from registry.services.acts.evidence import EvidenceEntry
    from registry.services.acts.officers import Officers
    from registry.services.acts.presentations import Presentations
    from registry.services.acts.procedure_moves import ProcedureMoves
    from registry.services.acts.requirements import Requirements
    from registry.services.acts.resubmissions import Resubmissions
    from registry.services.exchange.incoming.workbook_import import Imports
    from registry.services.exchange.ledger import Ledger
    from registry.services.exchange.outgoing.export import Exports
    from registry.services.exchange.parked_cells import ParkedCells
    from registry.services.exchange.profiles import Profiles
    from registry.services.history.history import History
    from registry.services.identity import Identity
    from registry.services.projects.attachments import Attachments
    from registry.services.projects.drafts import Drafts
    from registry.services.reports.reports import Reports
    from registry.services.views.inspector import Inspector
    from registry.services.views.json_listing import JsonListing
    from registry.services.views.progress import ProgressViews


class Registry:
    """What the command line and the window work with; made by `registry.opening`.

    What a list needs is there at once; a service that only some acts need is loaded when it is first asked for,
    since a command and a window are judged by how soon they answer.
    """

    def __init__(self, store: Store, identity: Identity, language: Language = Language.EN) -> None:
        self._store = store
        self.identity = identity
        self.language = language
        self.words = store.resources.words
        self.projects = Projects(store, identity.side, language)
        self.telling = ProblemText(store.resources, language)
        self.spoken = ProblemText(store.resources, language, paths=False)
        """Words problems for the window, which shows them next to their fields."""
        self.fields = Fields(store.resources, language)
        self._resources = store.resources

    def in_language(self, language: Language) -> Registry:
        """Return the services of the same registry in another language."""
        return Registry(self._store, self.identity, language)

    def read_identity(self) -> None:
        """Read again who keeps the registry; the services made of this one from now on know it."""
        from registry.services.identity import known  # noqa: PLC0415 - loaded when first asked for

        with self._store.read_list() as reading:
            self.identity = known(reading)

    @property
    def today(self) -> date:
        """The present day of the person at the desk: what every date is counted from and proposed by."""
        return self._store.today

    @property
    def moment(self) -> str:
        """The present moment (ISO, UTC), as acts are stamped."""
        return self._store.moment

    def show_outside(self) -> None:
        """Take note that something of the registry was copied to elsewhere: its numbers are known there now."""
        self._store.run.shows()

    def hand_out(self) -> None:
        """Remember that another office was given a report or a copy, which an undo mentions from now on."""
        self._store.run.hands_out()

    def has_handed_out(self, seq: int) -> bool:
        """Return whether this run gave another office a report or a copy after a change set was written."""
        return self._store.run.handed_out >= seq

    @property
    def forums(self) -> frozenset[str]:
        """The forums and regional bodies a list can be narrowed to."""
        return self._resources.forums

    @property
    def groups(self) -> dict[str, frozenset[str]]:
        """The groups of countries a list can be narrowed to, and their members."""
        return self._resources.groups()

    @cached_property
    def history(self) -> History:
        """The trail of acts."""
        from registry.services.history.history import History  # noqa: PLC0415 - loaded when first asked for

        return History(self._store)

    @cached_property
    def attachments(self) -> Attachments:
        """The files kept in the registry."""
        from registry.services.projects.attachments import Attachments  # noqa: PLC0415 - loaded when first asked for

        return Attachments(self._store, self.projects)

    @cached_property
    def drafts(self) -> Drafts:
        """What is being typed."""
        from registry.services.projects.drafts import Drafts  # noqa: PLC0415 - loaded when first asked for

        return Drafts(self._store, self.projects)

    @cached_property
    def imports(self) -> Imports:
        """Taking workbooks in."""
        from registry.services.exchange.incoming.workbook_import import Imports  # noqa: PLC0415 - loaded when first asked for

        return Imports(self._store, self.projects, self.identity.registry_id)

    @cached_property
    def _evidence(self) -> EvidenceEntry:
        from registry.services.acts.evidence import EvidenceEntry  # noqa: PLC0415 - loaded when first asked for

        return EvidenceEntry(self.projects.entry, self._resources.words)

    @cached_property
    def decisions(self) -> Decisions:
        """What bodies decided."""
        from registry.services.acts.decisions import Decisions  # noqa: PLC0415 - loaded when first asked for

        return Decisions(self._store, self._evidence)

    @cached_property
    def determinations(self) -> Determinations:
        """The facts that were established."""
        from registry.services.acts.determinations import Determinations  # noqa: PLC0415 - loaded when first asked for

        return Determinations(self._store, self._evidence)

    @cached_property
    def officers(self) -> Officers:
        """The officer who keeps the registry."""
        from registry.services.acts.officers import Officers  # noqa: PLC0415 - loaded when first asked for

        return Officers(self._store, self.identity.registry_id)

    @cached_property
    def presentations(self) -> Presentations:
        """What was presented to whom."""
        from registry.services.acts.presentations import Presentations  # noqa: PLC0415 - loaded when first asked for

        return Presentations(self._store)

    @cached_property
    def procedure_moves(self) -> ProcedureMoves:
        """Moves of projects to the newest version of their procedure."""
        from registry.services.acts.procedure_moves import ProcedureMoves  # noqa: PLC0415 - loaded when first asked for

        return ProcedureMoves(self._store)

    @cached_property
    def reports(self) -> Reports:
        """The reports, and their pages as pictures."""
        from registry.services.reports.reports import Reports  # noqa: PLC0415 - loaded when first asked for

        return Reports(self._store, self.identity, self.language)

    @cached_property
    def requirements(self) -> Requirements:
        """The requirements recorded by hand."""
        from registry.services.acts.requirements import Requirements  # noqa: PLC0415 - loaded when first asked for

        return Requirements(self._store)

    @cached_property
    def resubmissions(self) -> Resubmissions:
        """Resubmissions of returned, deferred or ended projects."""
        from registry.services.acts.resubmissions import Resubmissions  # noqa: PLC0415 - loaded when first asked for

        return Resubmissions(self._store)

    @cached_property
    def showing(self) -> JsonListing:
        """Projects as JSON shows them."""
        from registry.services.views.json_listing import JsonListing  # noqa: PLC0415 - loaded when first asked for

        return JsonListing(self._store, self.identity.side, self.language)

    @cached_property
    def progress_views(self) -> ProgressViews:
        """Where projects are in their procedures, and what may be done there."""
        from registry.services.views.progress import ProgressViews  # noqa: PLC0415 - loaded when first asked for

        return ProgressViews(self._store, self.identity.side, self.language)

    @cached_property
    def inspecting(self) -> Inspector:
        """Projects in short, as the panel beside the list shows them."""
        from registry.services.views.inspector import Inspector  # noqa: PLC0415 - loaded when first asked for

        return Inspector(self._store, self.identity.side, self.language)

    @cached_property
    def copies(self) -> Copies:
        """What of the list may be copied."""
        from registry.services.access.copies import Copies  # noqa: PLC0415 - loaded when first asked for

        return Copies(self._store, self.language)

    @cached_property
    def departures(self) -> Departures:
        """Where projects lie that have left."""
        from registry.services.access.departures import Departures  # noqa: PLC0415 - loaded when first asked for

        return Departures(self._store, self.language)

    @cached_property
    def exports(self) -> Exports:
        """Workbooks that leave."""
        from registry.services.exchange.outgoing.export import Exports  # noqa: PLC0415 - loaded when first asked for

        return Exports(self._store, self.identity, self.language)

    @cached_property
    def ledger(self) -> Ledger:
        """The workbooks that left and came."""
        from registry.services.exchange.ledger import Ledger  # noqa: PLC0415 - loaded when first asked for

        return Ledger(self._store, self.language)

    @cached_property
    def effects(self) -> EffectPreview:
        """The effects of acts, shown before they are recorded."""
        from registry.services.acts.effects import EffectPreview  # noqa: PLC0415 - loaded when first asked for

        return EffectPreview(self._store, self.language)

    @cached_property
    def parking(self) -> ParkedCells:
        """The cells of imports that wait for a person."""
        from registry.services.exchange.parked_cells import ParkedCells  # noqa: PLC0415 - loaded when first asked for

        return ParkedCells(self._store, self.projects)

    @cached_property
    def profiles(self) -> Profiles:
        """How other offices' sheets are read, remembered by name."""
        from registry.services.exchange.profiles import Profiles  # noqa: PLC0415 - loaded when first asked for

        return Profiles(self._store)
