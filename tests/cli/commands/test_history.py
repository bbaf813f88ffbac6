"""`undo`, `redo` and `history`: by change set, with a preview, and without reusing a number in a later command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.desk import EVIDENCE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.desk import Desk

_CONCEPT = ("title_en=Radar course", "area=MAR", "countries=PHL")


def test_a_preview_tells_what_would_go_and_stay_and_writes_nothing(sample: Desk, tmp_path: Path) -> None:
    ref = sample.done("new", *_CONCEPT).out.strip()
    sample.done("set", ref, "objective=See farther", "risks.+.title=Storms")
    sample.run("export", str(tmp_path / "out.xlsx"), "--fields", "objective", "--text", "Radar course")
    acts = [act["change_set"] for act in sample.done("history", "--json").json]
    told = sample.run("undo", str(acts[1]), "--preview")
    assert told.code == 1
    assert f"- {ref} Risk 1" in told.out
    assert "unchanged: Objective [objective]: kept, because it was sent in EX-2026-0001" in told.out
    assert [act["change_set"] for act in sample.done("history", "--json").json] == acts
    assert sample.run("undo", str(acts[1])).code == 1
    assert sample.show(ref)["objective"] == "See farther"


def test_what_would_be_refused_says_so_in_the_preview(sample: Desk, tmp_path: Path) -> None:
    sample.run("export", str(tmp_path / "out.xlsx"))
    told = sample.run("undo", "2", "--preview")
    assert told.code == 3
    assert "refused: " in told.out


def test_the_last_act_of_any_command_is_undone_without_a_number(sample: Desk) -> None:
    ref = sample.done("new", *_CONCEPT).out.strip()
    sample.done("undo")
    assert sample.run("show", ref).code != 0
    assert sample.done("new", *_CONCEPT).out.strip() != ref


def test_an_undone_act_is_redone_by_its_number_also_when_it_was_not_the_last(sample: Desk) -> None:
    ref = sample.done("new", *_CONCEPT).out.strip()
    sample.done("set", ref, "objective=See farther")
    sample.done("undo")
    sample.done("set", ref, "note=Something else")
    assert sample.run("redo").code == 3
    sample.done("redo", "4")
    assert sample.show(ref)["objective"] == "See farther"
    acts = {act["change_set"]: act for act in sample.done("history", "--json").json}
    assert [acts[seq]["undone"] for seq in (4, 5)] == [False, True]
    assert acts[7]["undoes"] == 4


def test_what_was_redone_last_is_undone_first(sample: Desk) -> None:
    """Undo follows the order things were done or redone in, whatever number they have."""
    sample.done("set", "RCF-K-26-0001", "note=first")
    first = sample.done("history", "RCF-K-26-0001", "--json").json[-1]["change_set"]
    sample.done("set", "RCF-K-26-0004", "note=second")
    sample.done("undo", str(first))
    sample.done("redo")
    assert sample.show("RCF-K-26-0001")["note"] == "first"
    sample.done("undo")
    assert sample.show("RCF-K-26-0001")["note"] != "first"
    assert sample.show("RCF-K-26-0004")["note"] == "second"
    sample.done("redo")
    assert sample.show("RCF-K-26-0001")["note"] == "first"


def test_where_nothing_is_left_to_change_it_is_not_told_as_taken_back(sample: Desk) -> None:
    ref = sample.done("new", *_CONCEPT).out.strip()
    for text in ("One", "Two"):
        sample.done("set", ref, f"objective={text}")
    acts = [act["change_set"] for act in sample.done("history", "--json").json]
    assert "nothing left to change" in sample.run("undo", str(acts[1]), "--preview").out
    told = sample.run("undo", str(acts[1]))
    assert (told.code, "nothing was written" in told.out + told.err) == (1, True)
    assert ") undone" not in told.out + told.err
    assert [act["change_set"] for act in sample.done("history", "--json").json] == acts


def test_what_was_determined_is_told_in_words(sample: Desk) -> None:
    ref = sample.done("new", *_CONCEPT).out.strip()
    sample.done("determine", ref, "us_origin", "no", *EVIDENCE)
    assert "[determinations.1.value]: – → No" in sample.done("history", ref).out
