"""All nouns of the field table, by id."""

from registry.domain.fields.approval import DECISIONS, DETERMINATIONS, GATES, REQUIREMENTS
from registry.domain.fields.channel import CONTACTS, DOCUMENTS, INDUSTRY_LINKS, PRESENTATIONS
from registry.domain.fields.control import CONTROL_ITEMS
from registry.domain.fields.field import Noun
from registry.domain.fields.forums import (
    AGENDA_ITEMS,
    EXCHANGE_PROJECTS,
    EXCHANGES,
    HOLIDAYS,
    MEETINGS,
    MEMBERSHIPS,
    ORGANISATION_NAMES,
    ORGANISATIONS,
)
from registry.domain.fields.identifiers import IDENTIFIERS
from registry.domain.fields.own_registry import LINES, REGISTRY
from registry.domain.fields.partners import PARTNERS
from registry.domain.fields.planning import ACTIONS, FUNDING, INDICATORS, MILESTONES, RISKS
from registry.domain.fields.project import PROJECT

NOUNS: dict[str, Noun] = {
    noun.id: noun
    for noun in (
        PROJECT,
        GATES,
        DECISIONS,
        PRESENTATIONS,
        DETERMINATIONS,
        REQUIREMENTS,
        FUNDING,
        MILESTONES,
        RISKS,
        ACTIONS,
        INDICATORS,
        INDUSTRY_LINKS,
        CONTROL_ITEMS,
        DOCUMENTS,
        PARTNERS,
        CONTACTS,
        AGENDA_ITEMS,
        EXCHANGE_PROJECTS,
        IDENTIFIERS,
        MEETINGS,
        ORGANISATIONS,
        ORGANISATION_NAMES,
        MEMBERSHIPS,
        HOLIDAYS,
        EXCHANGES,
        REGISTRY,
        LINES,
    )
}
"""Every noun, by id, whose rows are official, that is, written only through the journal."""

OF_PROJECT = tuple(noun for noun in NOUNS.values() if noun.of_project)
"""The nouns whose rows belong to a project, in the order they are shown."""

INTERNAL = frozenset(
    {("decisions", "corrects"), ("decisions", "joint"), ("actions", "decision"), ("gates", "superseded")}
)
"""Fields, as noun and field id, that hold ids of other rows or are internal: a person is never shown their values."""
