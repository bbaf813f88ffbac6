"""`list --forum`: what is for a forum next, and what it took part in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.desk import Desk


def _of_forum(sample: Desk, forum: str) -> set[str]:
    return {line["ref"] for line in sample.done("list", "--forum", forum, "--json").json}


def test_a_forum_finds_what_is_for_it_next_and_what_it_took_part_in(sample: Desk) -> None:
    shown = {
        line["ref"]: sample.show(line["ref"]) for line in sample.done("list", "--limit", "99", "--json").json
    }
    decided = {
        ref for ref, one in shown.items() if any(row["body"] == "ORG:RCWG" for row in one["decisions"])
    }
    found = _of_forum(sample, "실무그룹")
    assert decided < found
    next_there = {ref for ref in found - decided if shown[ref]["procedure"] == "GEN"}
    assert "RCF-K-26-0021" in next_there
    assert {shown[ref]["stage"] for ref in next_there} <= {"G1", "G2", "G3", "G4", "G5"}
    assert "RCF-K-26-0021" not in _of_forum(sample, "ORG:KIDD")


def test_what_a_forum_finds_follows_every_entry_and_its_undo(sample: Desk) -> None:
    assert _of_forum(sample, "NCG") == set()
    sample.done("set", "RCF-K-26-0021", "partner_orgs=ORG:NCG")
    assert _of_forum(sample, "NCG") == {"RCF-K-26-0021"}
    sample.done("verify")
    sample.done("undo")
    assert _of_forum(sample, "NCG") == set()


@pytest.mark.parametrize("given", ["OSD", "ORG:ROK-MND", "nowhere"])
def test_what_is_no_forum_is_refused(sample: Desk, given: str) -> None:
    refused = sample.run("list", "--forum", given)
    assert refused.code == 2
    assert f"“{given}” is not a forum or regional body" in refused.err
