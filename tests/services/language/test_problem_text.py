"""Telling: the same sentences, with what to write on the command line and, in the window, without."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from registry.data.reference.procedures import PROCEDURES
from registry.data.reference.resources import shipped
from registry.domain.problem import WHOLE_ROW, FirstOf, NamedActs, NearCode, Problem, Refused
from registry.domain.vocabulary.language import Bilingual, Language
from registry.services.language.problem_text import Fields, ProblemText
from tests.portfolio import BY_KIM, assign, decide, enter

if TYPE_CHECKING:
    from registry.services.registry import Registry

_ROW = "01J00000000000000000000001"


@pytest.mark.parametrize(
    ("path", "english", "korean"),
    [
        ("title_ko", "Korean title", "사업명"),
        ("funding.+1.amount", "Amount", "금액"),
        (f"funding.{_ROW}.amount", "Amount", "금액"),
        (f"presentations.{_ROW}", "Presentation", "제시"),
        ("presentations.1", "Presentation", "제시"),
        ("", "", ""),
    ],
)
def test_a_field_is_named_without_its_path_in_the_window(path: str, english: str, korean: str) -> None:
    for language, name in ((Language.EN, english), (Language.KO, korean)):
        told = ProblemText(shipped(), language, paths=False).field_name(path)
        assert told == name
        assert ProblemText(shipped(), language).field_name(path) == (f"{name} [{path}]" if path else "")


@pytest.mark.parametrize("noun", ["project", "funding"])
def test_a_row_that_is_kept_as_a_whole_is_named_by_its_noun(noun: str) -> None:
    path = WHOLE_ROW if noun == "project" else f"{noun}.{WHOLE_ROW}"
    names = shipped().field_name("noun", noun)
    for language in Language:
        for paths in (True, False):
            assert ProblemText(shipped(), language, paths=paths).field_name(path) == names[language]


def test_acts_and_moments_of_the_history_are_told_in_words() -> None:
    rests = Problem("U01", "", {"acts": NamedActs(((8, "set"), (9, "decide")), more=True)})
    changed = Problem("U03", "note", {"who": "Kim", "when": "2026-11-30T21:22:59.671Z"})
    at = datetime(2026, 11, 30, 21, 22, 59, tzinfo=UTC).astimezone()
    for language, acts, day in (
        (
            Language.EN,
            "entry 8, Fields changed; entry 9, Decision recorded …",
            f"{at:%-d %b %Y %H:%M}",
        ),
        (Language.KO, "8번 처리 기록: 항목 변경; 9번 처리 기록: 결정 기록 …", f"{at:%Y. %-m. %-d. %H:%M}"),
    ):
        spoken = ProblemText(shipped(), language, paths=False)
        assert f"({acts})" in spoken.sentence(rests)
        assert f" {day}" in spoken.sentence(changed)
        assert "T21:" not in ProblemText(shipped(), language).sentence(changed)
        kind = spoken.sentence(Problem("U07", "", {"kind": "undo"}))
        assert "(undo)" not in kind


def test_changed_fields_are_told_in_short(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "note=A note")
    assign(registry, ref, "title_en=One", "note=B", "risks.+.title=Storms", "risks.+.impact=3")
    assign(registry, ref, "risks.1.impact=4")
    registry.history.undo("", BY_KIM)
    told = [registry.fields.in_short(act.changed) for act in registry.history.acts(5)]
    assert told == ["Risk: Impact", "Risk: Impact", "English title, Note +1", "Note", ""]


def test_what_a_gate_lacks_is_told_without_how_the_command_line_enters_it(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "documents.1=remove", "summary_ko=")
    with pytest.raises(Refused) as refused:
        decide(registry, ref, "G1")
    problems = refused.value.problems
    (told,) = registry.telling.sentences(problems)
    assert "[documents.+.type=concept_note]" in told
    for language in Language:
        (spoken,) = registry.in_language(language).spoken.sentences(problems)
        assert not set("[]=+") & set(spoken), spoken


@pytest.mark.parametrize(
    ("problem", "english", "korean"),
    [
        (
            Problem("L01", "themes", {"value": "x", "accepted": FirstOf(("ECON_SEC", "DIGITAL"), more=True)}),
            "Economic security, Digital …",
            "경제안보, 디지털 …",
        ),
        (
            Problem(
                "L03", "themes", {"value": "x", "near": NearCode("DIGITAL", Bilingual("Digital", "디지털"))}
            ),
            "mean Digital,",
            "디지털",
        ),
        (
            Problem("W04", "outcome", {"outcome": "note", "allowed": ("approve", "defer")}),
            "Approve, Defer",
            "승인, 보류",
        ),
        (Problem("W14", "", {"state": "rejected"}), "(Rejected)", "(불승인)"),
        (Problem("L01", "actions.+1.state", {"value": "x", "accepted": ("open",)}), "such as Open", "미완료"),
    ],
    ids=lambda told: getattr(told, "code", None),
)
def test_codes_are_told_by_their_names_in_the_window(problem: Problem, english: str, korean: str) -> None:
    assert english in ProblemText(shipped(), Language.EN, paths=False).sentence(problem)
    assert korean in ProblemText(shipped(), Language.KO, paths=False).sentence(problem)


@pytest.mark.parametrize("paths", [True, False])
def test_what_was_determined_as_barred_is_told_by_its_name(paths: bool) -> None:
    problem = Problem("W70", "outcome", {"stage": "D5", "barred": "destination"})
    assert "“Embargo or sanctions" in ProblemText(shipped(), Language.EN, paths=paths).sentence(problem)
    assert "금수" in ProblemText(shipped(), Language.KO, paths=paths).sentence(problem)


def test_a_date_before_another_is_told_with_the_name_of_that_other() -> None:
    told = {"value": "2026-03-01", "first": f"presentations.{_ROW}.sent", "start": "2026-03-04"}
    problem = Problem("R02", f"presentations.{_ROW}.replied", told)
    spoken = ProblemText(shipped(), Language.EN, paths=False).sentence(problem)
    assert "is earlier than “Sent” (2026-03-04)" in spoken


def test_a_field_of_a_condition_is_named_as_the_action_it_becomes() -> None:
    problem = Problem("R10", "conditions.2.due", {"value": "2020-01-01"})
    assert ProblemText(shipped()).sentence(problem).startswith("Due [conditions.2.due]: ")


@pytest.mark.parametrize("language", list(Language))
def test_how_every_requirement_is_met_is_told_in_words(language: Language) -> None:
    spoken = ProblemText(shipped(), language, paths=False)
    stages = [stage for code in PROCEDURES for stage in shipped().procedure(code).stages]
    for requirement in (requirement for stage in stages for requirement in stage.requirements):
        if requirement.kind == "acknowledgement":
            continue  # met by confirmation: never shown as met by the records
        problem = Problem("W28", "", {"stage": "G1", "value": "1", "entered": requirement.entered})
        told = spoken.sentence(problem)
        assert not any(mark in told for mark in ("=", "+", "_", "…", "{")), told


def test_the_same_registry_speaks_the_other_language(registry: Registry) -> None:
    korean = registry.in_language(Language.KO)
    assert (korean.identity, korean.language) == (registry.identity, Language.KO)
    ref = enter(korean)
    assert registry.showing.project(ref)["ref"] == ref
    (problem,) = (Problem("R11", "title_ko"),)
    assert korean.spoken.sentence(problem) == "사업명: 필수 항목입니다. 값을 입력하십시오."


@pytest.mark.parametrize(
    ("field", "stored", "english", "korean"),
    [
        ("until", "2026-12-05", "5 Dec 2026", "2026. 12. 5."),
        ("date", "2026-12-05", "5 Dec 2026", "2026. 12. 5."),
        ("date", None, "–", "–"),
        ("outcome", "defer", "Defer", "보류"),
    ],
)
def test_a_day_is_shown_as_the_office_of_the_reader_writes_it(
    field: str, stored: str | None, english: str, korean: str
) -> None:
    words = [Fields(shipped(), language).value_words("decisions", field, stored) for language in Language]

    assert words == [english, korean]
