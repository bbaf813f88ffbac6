"""`procedure check` judges a file; `procedure move` moves a project to the newest version of its procedure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resources import FOLDER, shipped
from registry.domain.procedure.procedure_hash import procedure_hash
from tests.cli.commands.test_acts import _CONCEPT, _papers
from tests.cli.desk import EVIDENCE, TODAY, Desk, sentence
from tests.versions import FORMER, NEWEST, later_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_REF = "RCF-K-26-0001"
_GENERAL = FOLDER / "procedures" / "gen.toml"


@pytest.fixture
def submitted(empty: Desk) -> Desk:
    """A desk with a project on its way, entered before the program was a later one."""
    empty.done("new", *_CONCEPT)
    empty.done("set", _REF, *_papers("concept_note"))
    empty.done("decide", _REF, "G1", "approve", *EVIDENCE)
    return empty


@pytest.fixture
def later(submitted: Desk, tmp_path: Path) -> Iterator[Desk]:
    """The same desk with a later program, in which GEN has a newer version."""
    with later_program(tmp_path):
        yield submitted


# check ------------------------------------------------------------------------------------------------------


def test_a_sound_file_is_named_with_its_version_and_hash(empty: Desk) -> None:
    told = empty.done("procedure", "check", str(_GENERAL))
    digest = procedure_hash(shipped().procedure("GEN"))

    assert told.out == f"GEN version {FORMER}: 12 stages, no faults; hash {digest}\n"
    korean = empty.done("procedure", "check", str(_GENERAL), "--lang", "ko").out
    assert korean == f"GEN 절차 {FORMER}판: 12개 단계, 이상 없음. 해시 {digest}\n"


def test_every_fault_is_one_sentence_that_names_file_and_key(empty: Desk, tmp_path: Path) -> None:
    wrong = tmp_path / "gen.toml"
    text = _GENERAL.read_text(encoding="utf-8")
    text = text.replace('code = "GEN"', 'code = "XYZ"').replace('ko = "내부 검토"\n', "", 1)
    wrong.write_text(text.replace('after = ["G7"]', 'after = ["G8"]'), encoding="utf-8")

    told = empty.run("procedure", "check", str(wrong))
    assert (told.code, told.out) == (3, "")
    assert told.err.splitlines() == [
        f"cooperation-registry: the procedure file {wrong} can't be used: {fault}."
        for fault in (
            "code: unknown procedure 'XYZ'",
            "stage G2, ko: must be non-empty text",
            "stage G10, after: waits for G8, which is off the path",
        )
    ]
    korean = empty.run("procedure", "check", str(wrong), "--lang", "ko").err.splitlines()
    assert [line.rpartition("stage")[2] for line in korean[1:]] == [
        " G2, ko: 비어 있지 않은 텍스트여야 함).",
        " G10, after: 경로 밖에 있는 G8 단계를 기다림).",
    ]


@pytest.mark.parametrize("content", [b"code = ", b'code = "\xff"', b"a = [[[["], ids=repr)
def test_what_is_no_toml_is_refused_by_name(empty: Desk, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "no.toml"
    file.write_bytes(content)

    sentence(empty.run("procedure", "check", str(file)), 3, ("no.toml",))


def test_what_is_not_there_is_wrong_usage(empty: Desk, tmp_path: Path) -> None:
    sentence(empty.run("procedure", "check", str(tmp_path / "none.toml")), 2, ("none.toml",))
    sentence(empty.run("procedure", "check", ""), 2, ("FILE",))
    sentence(empty.run("procedure"), 2, ("ACTION",))
    sentence(empty.run("procedure", "chek", "x"), 2, ("chek",))


# move -------------------------------------------------------------------------------------------------------


def test_a_move_is_shown_before_it_is_made(later: Desk) -> None:
    shown = later.done("procedure", "move", _REF, "--preview").out.splitlines()
    assert shown == [
        f"Procedure GEN: from version {FORMER} to version {NEWEST}.",
        "No longer applicable: G3 Inter-agency.",
        "Now applicable, in order: G3n Inter-agency.",
    ]
    assert later.show(_REF)["procedure_version"] == FORMER

    told = later.done("procedure", "move", _REF, "--why", "The new circular applies.").out.splitlines()
    assert told[0].startswith(f"{_REF} is at G2")
    assert told[1:] == shown
    assert later.show(_REF)["procedure_version"] == NEWEST
    last = later.done("history", _REF, "--json").json[-1]
    assert (last["kind"], last["why"], last["field"]) == (
        "move",
        "The new circular applies.",
        "procedure_version",
    )
    assert (last["before"], last["after"]) == (FORMER, NEWEST)


def test_a_move_says_who_decided_on_it(later: Desk) -> None:
    decided = ("--by", "ORG:ROK-MND", "--document", "국제정책과-12")
    move = ("procedure", "move", _REF, "--why", "The new circular applies.")
    later.refuses(*move, *decided[:2], code=3, names=("document",))
    later.done(*move, *decided)
    made = later.show(_REF)["decisions"][-1]
    assert [made[name] for name in ("outcome", "body", "document", "text_en")] == [
        "move",
        "ORG:ROK-MND",
        "국제정책과-12",
        "The new circular applies.",
    ]


def test_a_move_without_a_reason_is_refused(later: Desk) -> None:
    later.refuses("procedure", "move", _REF, code=3, names=("--why",))
    later.refuses("procedure", "move", _REF, "--why", "x", "--date", "2027-01-01", code=3, names=(TODAY,))


def test_there_is_nothing_to_move_on_the_newest(submitted: Desk) -> None:
    submitted.refuses("procedure", "move", _REF, "--why", "x", code=3, names=(f"version {FORMER}", "newest"))
    submitted.refuses("procedure", "move", _REF, "--preview", code=3, names=(f"version {FORMER}", "newest"))
    submitted.refuses("procedure", "move", "RCF-K-26-0099", "--why", "x", code=2, names=("RCF-K-26-0099",))


def test_stages_of_every_version_are_known_to_the_list(later: Desk) -> None:
    for stage in ("G3", "G3n"):
        assert later.done("list", "--stage", stage, "--json").json == []
    later.refuses("list", "--stage", "G3x", code=2, names=("G3x",))
