"""Roles of partners and controlled items: rows like any other, with their rules (domain.md M1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.problem import Refused
from registry.domain.project.query import ProjectQuery
from tests.portfolio import BY_KIM, assign, contents, enter

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry

_HOST = ("partners.+1.country=PHL", "partners.+1.role=host", "partners.+1.share=60")
_FUNDER = ("partners.+2.org=ORG:AKCF", "partners.+2.role=funding")
_RADAR = (
    "control_items.+1.description=Coastal radar",
    "control_items.+1.regime=usml",
    "control_items.+1.category=XI(a)(3)",
    "control_items.+1.us_origin=yes",
    "control_items.+1.value=120,000",
    "control_items.+1.currency=USD",
    "control_items.+1.end_user=Harbour Institute of Manila",
)


def test_roles_and_items_are_entered_shown_found_and_undone(registry: Registry, store: Store) -> None:
    ref = enter(registry)
    before = contents(store)
    assign(registry, ref, *_HOST, *_FUNDER, *_RADAR)
    shown = registry.showing.project(ref)
    assert [(row["country"], row["org"], row["role"], row["share"]) for row in shown["partners"]] == [
        ("PHL", None, "host", 60),
        (None, "ORG:AKCF", "funding", None),
    ]
    assert [(row["regime"], row["us_origin"], row["value"]) for row in shown["control_items"]] == [
        ("usml", "yes", 120_000)
    ]
    for word in ("coastal radar", "Harbour Institute"):
        found = registry.projects.list(ProjectQuery(text=word), ("ref",))
        assert [one.values["ref"] for one in found] == [ref], word
    registry.history.undo("", BY_KIM)
    after = contents(store)
    assert (after["partners"], after["control_items"]) == (before["partners"], before["control_items"])


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (("partners.+1.role=host",), [("R16", "partners.+1.country")]),
        ((*_HOST, "partners.+1.org=ORG:AKCF"), [("R16", "partners.+1.org"), ("R17", "partners.+1.share")]),
        ((*_FUNDER, "partners.+2.share=10"), [("R17", "partners.+2.share")]),
        (("partners.+1.country=PHL",), [("R11", "partners.+1.role")]),
        (
            (*_HOST, "partners.+2.country=IDN", "partners.+2.role=beneficiary", "partners.+2.share=41"),
            [("R18", "partners.+2.share")],
        ),
        (("control_items.+1.regime=ccl",), [("R11", "control_items.+1.description")]),
        ((*_RADAR[:-2], ), [("R04", "control_items.+1.value")]),
    ],
)  # fmt: skip
def test_what_does_not_fit_together_is_refused(
    registry: Registry, values: tuple[str, ...], told: list[tuple[str, str]]
) -> None:
    ref = enter(registry)
    with pytest.raises(Refused) as refused:
        assign(registry, ref, *values)
    assert [(one.code, one.field) for one in refused.value.problems] == told
    assert all(registry.telling.sentences(refused.value.problems))


def test_shares_may_be_the_whole(registry: Registry) -> None:
    ref = enter(registry)
    assign(
        registry,
        ref,
        *_HOST,
        "partners.+2.country=IDN",
        "partners.+2.role=beneficiary",
        "partners.+2.share=40",
    )
