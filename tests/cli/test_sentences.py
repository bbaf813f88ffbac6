"""With `--lang ko` the command line speaks Korean: wrong usage, the check of a registry, imports, and every act."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from registry.cli.arguments import wrong_usage
from registry.cli.sentences import CommandSentences, language_of
from registry.data.reference.error_sentences import error_sentence
from registry.domain.vocabulary.language import Language
from tests.cli.desk import EVIDENCE

if TYPE_CHECKING:
    from tests.cli.desk import Desk

CUT = Path(__file__).parents[1] / "samples" / "world-bank-projects-2021-40-rows.xlsx"
HANGUL = re.compile("[가-힣]")
REF = "RCF-K-26-0004"

WRONG = [
    (),
    ("lisst",),
    ("list", "--limit", "many"),
    ("list", "--limit"),
    ("list", "--colour", "red"),
    ("list", "--late=yes"),
    ("list", "--state", "sleeping"),
    ("list", "--country", "Atlantis"),
    ("list", "--sort", "colour"),
    ("list", "--limit", "-1"),
    ("list", "--area", "CAP", "--area", "MAR"),
    ("show",),
    ("show", "RCF-K-99-0001"),
    ("set", REF, "colour=red"),
    ("set", REF, "title_en"),
    ("set", REF, "tittle_en=Radar"),
    ("set", REF, "funding.99.amount=5"),
    ("set", REF, "note=a", "note=b"),
    ("decide", REF, "G5", "approve", *EVIDENCE, "--condition", '{"text": 1}'),
    ("undo", "00000000"),
    ("report", "sheet"),
    ("report", "novel", "out.pdf"),
    ("report", "sheet", "out.docx"),
    ("exchanges", ""),
    ("exchanges", "EX-2099-0001"),
    ("exchanges", "--decide", "none.toml"),
    ("import", "none.xlsx", "--map", "none.toml"),
    ("import", "none.xlsx", "--skip-errors"),
    ("import", ""),
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_told_in_the_language_asked_for(sample: Desk, arguments: tuple[str, ...]) -> None:
    english, korean = sample.run(*arguments), sample.run(*arguments, "--lang", "ko")

    assert (english.code, korean.code) == (2, 2)
    assert not HANGUL.search(english.err)
    assert HANGUL.search(korean.err)
    assert korean.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        (("--lang", "ko", "list"), Language.KO),
        (("list", "--lang=ko"), Language.KO),
        (("list", "--lang"), Language.EN),
        (("list", "--lang", "fr"), Language.EN),
        ((), Language.EN),
    ],
)
def test_the_language_is_known_of_a_line_that_cannot_be_read(
    arguments: tuple[str, ...], language: Language
) -> None:
    assert language_of(arguments) is language


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("argument --limit: invalid int value: 'many'", "argument --limit: 'many' is not a whole number"),
        (
            "argument --late: ignored explicit argument 'yes'",
            "argument --late can't take a value: 'yes'",
        ),
    ],
)
def test_what_argparse_says_to_programmers_is_said_plainly(message: str, said: str) -> None:
    assert error_sentence(wrong_usage(message, "registry")) == f"{said}; see `registry --help` for usage"


@pytest.mark.parametrize(
    "message",
    [
        "the following arguments are required: REF, STAGE",
        "unrecognized arguments: --colour red",
        "argument --limit: expected one argument",
        "argument FIELD=VALUE: expected at least one argument",
        "argument COMMAND: invalid choice: 'lisst' (choose from 'init', 'list')",
        "something a later Python says",
    ],
)
def test_what_else_argparse_says_stays_as_it_is_in_english(message: str) -> None:
    said = error_sentence(wrong_usage(message, "registry"))

    assert said == f"{message}; see `registry --help` for usage"


def test_the_check_of_a_registry_is_told_in_korean(sample: Desk) -> None:
    told = sample.run("verify", "--lang", "ko")

    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("이상이 없습니다: 사업 25건, 처리 기록 ")
    assert sample.run("verify").out.startswith("intact: 25 projects, ")


def test_what_a_check_finds_is_told_in_korean(sample: Desk) -> None:
    with closing(dbapi2.connect(str(sample.path))) as plain:
        plain.execute("UPDATE standing SET stage = 'G1' WHERE stage <> 'G1'")
        plain.commit()
    told = sample.run("verify", "--lang", "ko")

    assert told.code == 1
    assert "기록과 일치하지 않습니다(목록의 단계)" in told.out
    assert "`verify --rebuild`를 실행하여" in told.out
    assert all(HANGUL.search(line) for line in told.out.splitlines())


def test_what_an_import_would_do_and_did_is_told_in_korean(sample: Desk) -> None:
    given = ("import", str(CUT), "--default", "area=CAP", "--default", "cost_currency=USD", "--lang", "ko")
    checked = sample.run(*given)
    done = sample.run(*given, "--apply", "--skip-errors")

    assert "다른 기관의 통합 문서, 머리글 2행" in checked.out
    assert "등록된 머리글" in checked.out
    assert re.search(r"^행 40개: 신규 \d+, 변경 0, ", checked.out, re.MULTILINE)
    assert "확인만 했으며 저장하지 않았습니다" in checked.out
    assert re.search(
        r"^\d+번 처리 기록으로 가져왔습니다: 등록 사업 \d+건, 변경 사업 0건, ", done.out, re.MULTILINE
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("set", REF, "note=A note"), f"{REF} 사업을 변경했습니다("),
        (("set", REF, "note="), "변경할 내용이 없습니다"),
        (("undo", "--preview"), "실행 취소 미리보기입니다"),
        (("undo",), "을 실행 취소했습니다("),
        (("list", "--text", "없는 말"), "해당하는 사업이 없습니다"),
        (("backup",), "백업을 저장하고 무결성을 확인했습니다: "),
        (("exchanges",), "아직 내보내거나 가져온 통합 문서가 없습니다"),
    ],
    ids=str,
)
def test_an_act_is_told_in_korean(sample: Desk, arguments: tuple[str, ...], said: str) -> None:
    if arguments[0] == "undo":
        sample.done("set", REF, "note=B note")
    elif arguments == ("set", REF, "note="):
        sample.run("set", REF, "note=")

    assert said in sample.run(*arguments, "--lang", "ko").out


def test_one_thing_and_several_are_counted() -> None:
    english, korean = CommandSentences(Language.EN), CommandSentences(Language.KO)

    assert (english.count("project", 1), english.count("project", 1250)) == ("1 project", "1,250 projects")
    assert korean.count("project", 1250) == "사업 1,250건"
