"""`officer`: who keeps the registry, and a new name or office of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.cli.console import REFUSED

if TYPE_CHECKING:
    from tests.cli.desk import Desk


def latest(desk: Desk) -> list[tuple[str, str]]:
    return [(one["kind"], one["who"]) for one in desk.done("history", "--json").json]


def test_a_new_name_is_told_from_then_on_and_earlier_entries_keep_theirs(sample: Desk) -> None:
    before = sample.done("officer", "--json").json
    earlier = {who for _, who in latest(sample)}
    sample.done("officer", "--name", "Lee Ju-young", "--why", "took over")
    assert sample.done("officer", "--json").json == {**before, "name": "Lee Ju-young"}
    assert f"Lee Ju-young; {before['office']}" in sample.done("officer").out
    made = [line for line in latest(sample) if line[0] == "officer"]
    assert {who for _, who in made} <= earlier
    sample.done("set", "RCF-K-26-0001", "note=one")
    whos = [who for kind, who in latest(sample) if kind == "set"]
    assert whos
    assert all("Lee Ju-young" in who for who in whos)
    assert sample.done("verify", "--json").json["chain"] == "ok"


def test_what_is_as_it_was_is_no_act(sample: Desk) -> None:
    before = sample.done("officer", "--json").json
    assert "already recorded" in sample.done("officer", "--name", before["name"]).out
    assert not [kind for kind, _ in latest(sample) if kind == "officer"]


@pytest.mark.parametrize(
    ("option", "given"), [("--name", ""), ("--office", "  "), ("--office", "SECRET//NOFORN")]
)
def test_what_cannot_be_a_name_is_refused_in_one_sentence(sample: Desk, option: str, given: str) -> None:
    sample.refuses("officer", option, given, code=REFUSED)


def test_it_is_not_undone_as_the_last_act(sample: Desk) -> None:
    sample.done("officer", "--name", "Lee")
    sample.run("undo")
    assert sample.done("officer", "--json").json["name"] == "Lee"
