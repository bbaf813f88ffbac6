"""A destination on an embargo or sanctions list on the command line: it is told, and stops nothing by itself (E6)."""

from __future__ import annotations

import pytest

from tests.cli.desk import EVIDENCE, TODAY, Desk, Told

REF = "RCF-K-26-0004"
"""A project of the sample that is at G6."""

LIST = "ROK suspension of arms exports and new defence exchanges"
NEW = (
    "new", "title_en=Course", "kind=training", "procedure=GEN", "origin_side=ROK", "lead_side=ROK", "mark=U",
    "releasable_to=KOR",
)  # fmt: skip


def _warned(told: Told) -> list[str]:
    assert told.code == 0
    return [line.removeprefix("cooperation-registry: ") for line in told.err.splitlines()]


def test_a_new_project_with_a_listed_country_is_entered_with_one_warning(sample: Desk) -> None:
    (said,) = _warned(sample.run(*NEW, "countries=PHL;MMR"))
    assert all(part in said for part in ("Myanmar", LIST, "2021-03-12", "determined"))
    assert _warned(sample.run(*NEW, "countries=PHL;KHM")) == []


def test_the_warning_is_told_in_korean(sample: Desk) -> None:
    (said,) = _warned(sample.run("--lang", "ko", "set", REF, "countries=MMR"))
    assert said.startswith("미얀마는 2021-03-12부터 ‘한국의 군용물자 수출 및 신규 국방교류 중단’ 목록에")


def test_what_was_determined_is_told_again_only_for_new_destinations(sample: Desk) -> None:
    assert len(_warned(sample.run("set", REF, "countries=VNM;MMR"))) == 1
    assert len(_warned(sample.run("set", REF, "note=Not determined yet"))) == 1
    sample.done("determine", REF, "destination", "not_affected", *EVIDENCE)

    assert _warned(sample.run("set", REF, "note=Determined")) == []
    assert len(_warned(sample.run("set", REF, "countries=VNM;MMR;LAO"))) == 1


@pytest.mark.parametrize(
    ("ref", "stage"), [("RCF-K-26-0013", "D5"), ("RCF-U-26-0011", "G7"), ("RCF-U-26-0005", "A10")]
)
def test_show_says_what_a_gate_lacks_while_a_destination_is_not_determined(
    sample: Desk, ref: str, stage: str
) -> None:
    def missing() -> set[bool]:
        gates = sample.show(ref)["gates"]
        return {
            "destination" in gate["missing"]
            for gate in gates
            if gate["stage"] == stage and not gate["outcome"]
        }

    assert missing() == {False}
    sample.run("set", ref, "countries=MMR")
    assert missing() == {True}
    sample.done("determine", ref, "destination", "barred", *EVIDENCE)
    assert missing() == {True}
    sample.done("determine", ref, "destination", "excepted", *EVIDENCE)
    assert missing() == {False}


def test_a_barred_destination_lets_no_gate_close_and_says_what_is_left(sample: Desk) -> None:
    sample.done("determine", "RCF-K-26-0013", "destination", "barred", *EVIDENCE)
    names = ("D5", "is “Barred”", "Cancel or withdraw", "another route")
    sample.refuses(
        *("decide", "RCF-K-26-0013", "D5", "approve", "--side", "USA", "--by", "ORG:US-DTSA"),
        *("--date", TODAY, "--document", "DTSA-1"), code=3, names=names, one=False,
    )  # fmt: skip
    sample.done("cancel", "RCF-K-26-0013", "--reason", "other", "--text", "Barred", *EVIDENCE)
    assert sample.where("RCF-K-26-0013") == ("D5", "cancelled")
