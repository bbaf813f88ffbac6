"""Reading procedures: a file that cannot be right is refused, naming the file, the key and what is wrong."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
import tomli

from registry.data.reference.resource_fault import ResourceFault
from registry.data.reference.resources import FOLDER, Resources, shipped
from registry.domain.procedure.outcome import ALWAYS_OPEN, Outcome
from registry.domain.procedure.procedure_file import judged
from registry.domain.procedure.sides import Side

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.procedure.procedure import Procedure

FIRST = """
code = "GEN"
version = 1
en = "General"
ko = "일반"

[[stage]]
code = "G1"
en = "Concept"
ko = "개념"
short_en = "Concept"
short_ko = "개념"
kind = "decision"
state = "draft"
acting = [{ side = "lead" }]
authority_en = "Director"
authority_ko = "과장"
outcomes = ["approve", "return"]
[[stage.requirement]]
id = "note"
en = "Concept note"
ko = "사업개요서"
kind = "document"
type = "concept_note"
"""
SECOND = FIRST.partition("[[stage]]")[2].replace("G1", "G2")
TWO_STAGES = f"{FIRST}\n[[stage]]{SECOND}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the reference data an office may edit."""
    return shutil.copytree(FOLDER, tmp_path / "resources", ignore=shutil.ignore_patterns("fonts", "i18n"))


def _read(folder: Path, text: str) -> Procedure:
    (folder / "procedures" / "gen.toml").write_text(text, encoding="utf-8")
    return Resources(folder).procedure("GEN")


def _fault(folder: Path, text: str) -> str:
    with pytest.raises(ResourceFault) as fault:
        _read(folder, text)
    return str(fault.value)


def _stage(line: str) -> str:
    """The first procedure with one more line at its stage."""
    return FIRST.replace("[[stage.requirement]]", f"{line}\n[[stage.requirement]]")


def _requirement(kind: str) -> str:
    """The first procedure with one more requirement."""
    return FIRST + f'[[stage.requirement]]\nid = "more"\nen = "More"\nko = "더"\n{kind}\n'


def test_a_minimal_procedure_is_read(folder: Path) -> None:
    procedure = _read(folder, TWO_STAGES)

    assert [stage.code for stage in procedure.stages] == ["G1", "G2"]
    assert [stage.after for stage in procedure.stages] == [(), ("G1",)]
    assert procedure.by_code["G1"].possible == {Outcome.APPROVE, *ALWAYS_OPEN}
    assert procedure.by_code["G1"].requirements[0].must


@pytest.mark.parametrize(
    "missing", ["en", "ko", "short_en", "short_ko", "authority_en", "authority_ko", "kind", "state", "acting"]
)
def test_a_stage_that_lacks_something_is_refused(folder: Path, missing: str) -> None:
    _, stage, rest = FIRST.partition("[[stage]]")
    head, requirement, tail = rest.partition("[[stage.requirement]]")
    kept = "\n".join(line for line in head.splitlines() if not line.startswith(f"{missing} ="))
    fault = _fault(folder, FIRST.partition("[[stage]]")[0] + stage + kept + "\n" + requirement + tail)

    assert fault.startswith("procedures/gen.toml: stage G1")
    assert missing in fault


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_missing_translation_is_refused_wherever_it_is_missing(folder: Path, language: str) -> None:
    words = {"en": ('en = "Concept note"', 'en = "General"'), "ko": ('ko = "사업개요서"', 'ko = "일반"')}
    for word in words[language]:
        fault = _fault(folder, FIRST.replace(word, ""))

        assert fault.startswith("procedures/gen.toml: ")
        assert fault.endswith(f"{language}: must be non-empty text")
    assert "requirement note" in _fault(folder, FIRST.replace(words[language][0], ""))


def test_an_empty_translation_is_as_good_as_none(folder: Path) -> None:
    assert "must be non-empty" in _fault(folder, FIRST.replace('"사업개요서"', '" "'))


@pytest.mark.parametrize(
    ("text", "key", "wrong"),
    [
        (
            FIRST.replace('kind = "decision"', 'kind = "vote"'),
            "stage G1, kind",
            "'vote' is not one of decision",
        ),
        (FIRST.replace('state = "draft"', 'state = "new"'), "stage G1, state", "'new' is not one of draft"),
        (
            FIRST.replace('["approve", "return"]', '["approve", "maybe"]'),
            "stage G1, outcomes",
            "'maybe' is not one of",
        ),
        (
            FIRST.replace('side = "lead"', 'side = "ALLY"'),
            "stage G1, acting, side",
            "'ALLY' is not one of ROK, USA",
        ),
        (_stage('afterwards = ["G1"]'), "stage G1", "unknown key 'afterwards'"),
        (_stage('closes = "signature"'), "stage G1, closes", "'signature' is not one of creation"),
        (_stage('undetermined = "maybe"'), "stage G1, undetermined", "'maybe' is not one of open, skip"),
        (_stage('after = ["G9"]'), "stage G1, after", "unknown stage 'G9'"),
        (_stage('after = ["G1"]'), "stage G1, after", "a cycle: G1 → G1"),
        (_stage("limit = { days = 5, hours = 3 }"), "stage G1, limit", "unknown key 'hours'"),
        (_stage("limit = { }"), "stage G1, limit", "needs one of days, session, milestone, every_months"),
        (
            _stage('limit = { session = "ORG:NONE" }'),
            "stage G1, limit, session",
            "unknown organisation 'ORG:NONE'",
        ),
        (
            _stage('limit = { milestone = "party" }'),
            "stage G1, limit, milestone",
            "unknown milestone type 'party'",
        ),
        (
            _stage('limit = { days = 5, unless = [{ when = [{ us_origin = ["maybe"] }], days = 3 }] }'),
            "stage G1, limit, unless, when, us_origin",
            "'maybe'",
        ),
        (_stage('applies = [{ weather = ["fair"] }]'), "stage G1, applies", "unknown fact 'weather'"),
        (
            _stage('applies = [{ us_origin = ["perhaps"] }]'),
            "stage G1, applies, us_origin",
            "unknown value of us_origin 'perhaps'",
        ),
        (
            _stage('applies = [{ lead_side = ["REGIONAL"] }]'),
            "stage G1, applies, lead_side",
            "unknown value of lead_side 'REGIONAL'",
        ),
        (_stage('determines = ["colour"]'), "stage G1, determines", "unknown determination 'colour'"),
        (_stage('determines = { ALLY = ["us_origin"] }'), "stage G1, determines", "'ALLY' is not one of"),
        (
            FIRST.replace('side = "lead"', 'side = "ROK", applies = [{ weather = ["fair"] }]'),
            "stage G1, acting, applies",
            "unknown fact 'weather'",
        ),
        (
            FIRST.replace('kind = "document"', 'kind = "stamp"'),
            "stage G1, requirement note, kind",
            "'stamp' is not one of",
        ),
        (
            FIRST.replace('"concept_note"', '"napkin"'),
            "stage G1, requirement note, type",
            "unknown document type 'napkin'",
        ),
        (FIRST.replace('type = "concept_note"', ""), "stage G1, requirement note, type", "is missing"),
        (FIRST + 'colour = "red"\n', "stage G1, requirement note", "unknown key 'colour'"),
        (
            FIRST + 'level = "could"\n',
            "stage G1, requirement note, level",
            "'could' is not one of must, should",
        ),
        (FIRST + 'side = "ALLY"\n', "stage G1, requirement note, side", "'ALLY' is not one of"),
        (
            FIRST + 'when = [{ us_origin = ["perhaps"] }]\n',
            "stage G1, requirement note, when, us_origin",
            "'perhaps'",
        ),
        (
            _requirement('kind = "field"\nfield = "colour"'),
            "stage G1, requirement more, field",
            "unknown field 'colour'",
        ),
        (
            _requirement('kind = "record"\nnoun = "cakes"'),
            "stage G1, requirement more, noun",
            "unknown noun 'cakes'",
        ),
        (
            _requirement('kind = "record"\nnoun = "milestones"\nwhere = { size = ["big"] }'),
            "stage G1, requirement more, where",
            "unknown field of milestones 'size'",
        ),
        (
            _requirement('kind = "determination"\ndetermination = "colour"'),
            "stage G1, requirement more, determination",
            "unknown determination 'colour'",
        ),
        (
            _requirement('kind = "gates"\nstages = ["G9"]'),
            "stage G1, requirement more, stages",
            "unknown stage 'G9'",
        ),
        (_requirement('kind = "gates"'), "stage G1, requirement more, stages", "is missing or empty"),
        (
            _requirement('kind = "acknowledgement"').replace('id = "more"', 'id = "note"'),
            "stage G1, requirement",
            "'note' stands twice",
        ),
        (TWO_STAGES.replace("G2", "G1"), "stage", "'G1' stands twice"),
        (FIRST.partition("[[stage]]")[0], "stage", "a procedure needs at least one [[stage]]"),
    ],
)
def test_what_cannot_be_right_is_refused_at_its_place(folder: Path, text: str, key: str, wrong: str) -> None:
    fault = _fault(folder, text)

    assert fault.startswith(f"procedures/gen.toml: {key}: "), fault
    assert wrong in fault


def test_stages_that_wait_for_one_another_are_refused(folder: Path) -> None:
    circle = TWO_STAGES.replace("[[stage.requirement]]", 'after = ["G2"]\n[[stage.requirement]]', 1)

    fault = _fault(folder, circle)

    assert fault.startswith("procedures/gen.toml: stage G")
    assert "after: a cycle: " in fault


def test_a_stage_that_waits_for_one_shown_after_it_is_refused(folder: Path) -> None:
    first_waits = TWO_STAGES.replace("[[stage.requirement]]", 'after = ["G2"]\n[[stage.requirement]]', 1)
    backwards = first_waits[::-1].replace("]]tnemeriuqer.egats[[", "]]tnemeriuqer.egats[[\n][ = retfa", 1)[
        ::-1
    ]

    assert "stage G1, after: waits for G2, which stands after it" in _fault(folder, backwards)


def test_a_file_that_is_no_toml_is_refused_by_name(folder: Path) -> None:
    assert _fault(folder, "code = ").startswith("procedures/gen.toml: ")


def test_a_file_that_is_missing_is_refused_by_name(folder: Path) -> None:
    (folder / "procedures" / "gen.toml").unlink()

    with pytest.raises(ResourceFault, match=r"^procedures/gen\.toml: .* is missing; reinstall the program$"):
        Resources(folder).procedure("GEN")


def test_a_code_list_without_a_name_is_refused_by_file_and_key(folder: Path) -> None:
    (folder / "codes" / "area.toml").write_text('[MAR]\nen = "Maritime"\n', encoding="utf-8")

    with pytest.raises(ResourceFault, match=r"^codes/area\.toml: MAR\.ko is missing$"):
        Resources(folder).words["area"]


def test_the_fields_of_a_phase_are_wanted_by_the_stage_that_closes_it(folder: Path) -> None:
    closing = _read(folder, _stage('closes = "submission"')).by_code["G1"]
    wanted = [requirement.subject for requirement in closing.requirements if requirement.kind == "field"]

    assert {"title_en", "title_ko", "objective", "planned_start"} <= set(wanted)


def test_a_determination_may_be_made_by_each_side_for_itself(folder: Path) -> None:
    determines = 'determines = { ROK = ["controlled_rok"], USA = ["controlled_usa"] }'
    determination = _stage(determines).replace('kind = "decision"', 'kind = "determination"')
    stage = _read(folder, determination.replace('["approve", "return"]', '["determine"]')).by_code["G1"]

    assert stage.determined_by(Side.ROK) == ("controlled_rok",)
    assert stage.determined_by(Side.PARTNER) == ()


@pytest.mark.parametrize(
    "text",
    [
        _stage("limit = 20"),
        _stage('applies = { us_origin = ["yes"] }'),
        FIRST + 'count = "many"\n',
        FIRST + 'wait_days = "soon"\n',
        FIRST.replace('side = "lead"', 'side = "ROK", aplies = [{ us_origin = ["yes"] }]'),
        _requirement('kind = "record"\nnoun = "milestones"\nwhere = { type = ["stort"] }'),
        _stage('limit = { days = 5, when = [{ us_origin = ["yes"] }] }'),
        FIRST.replace('ko = "일반"', 'ko = "일반"\nstages = 3'),
        FIRST.replace('code = "GEN"', 'code = "DEX"'),
        FIRST.replace('kind = "decision"', 'kind = "determination"'),
        FIRST.replace('["approve", "return"]', '["return"]'),
        _requirement('kind = "gates"\nstages = ["G1"]'),
    ],
    ids=[
        "limit is a number",
        "applies is a table",
        "count is text",
        "wait_days is text",
        "acting with an unknown key",
        "where with an unknown value",
        "limit with a condition of its own",
        "unknown key at the top",
        "the code of another file",
        "a determination of nothing",
        "no outcome passes",
        "waits for itself",
    ],
)
def test_what_an_office_would_rather_be_told_is_refused(folder: Path, text: str) -> None:
    assert _fault(folder, text).startswith("procedures/gen.toml: ")


def test_stages_that_wait_for_one_another_by_a_requirement_are_refused(folder: Path) -> None:
    waits = 'id = "later"\nen = "Later"\nko = "나중"\nkind = "gates"\nstages = ["G2"]\n'
    circle = TWO_STAGES.replace("\n[[stage]]", f"\n[[stage.requirement]]\n{waits}\n[[stage]]", 2).replace(
        f"\n[[stage.requirement]]\n{waits}", "", 1
    )

    assert _fault(folder, circle) == (
        "procedures/gen.toml: stage G1, requirement later, stages: a cycle: G1 → G2 → G1"
    )
    asking = _read(folder, circle.replace('kind = "gates"', 'kind = "gates"\nlevel = "should"'))
    assert asking.by_code["G1"].requirements[-1].stages == ("G2",)


def test_a_value_that_lets_a_project_pass_is_one_its_determination_has(folder: Path) -> None:
    determination = _stage('determines = ["us_origin"]\npasses_on = ["yes"]')
    determination = determination.replace('kind = "decision"', 'kind = "determination"')
    determination = determination.replace('["approve", "return"]', '["determine"]')

    assert _read(folder, determination).by_code["G1"].passes_on == {"yes"}
    fault = _fault(folder, determination.replace('passes_on = ["yes"]', 'passes_on = ["da"]'))
    assert fault == "procedures/gen.toml: stage G1, passes_on: unknown value 'da'"


def test_every_fault_of_a_file_is_found_in_the_order_of_the_file() -> None:
    words, names = shipped().words, shipped().project_field_names()
    wrong = TWO_STAGES.replace("version = 1", 'version = "new"').replace('ko = "개념"', "", 1)
    wrong = wrong.replace('state = "draft"', 'state = "new"', 1).replace('"concept_note"', '"napkin"')
    wrong = wrong.replace('code = "G2"', 'code = "G2"\nafter = ["G7"]\noff_path = "yes"')
    faults = judged(tomli.loads(wrong), words, names).faults

    assert [fault.place for fault in faults] == [
        "version",
        "stage G1, requirement note, type",
        "stage G1, ko",
        "stage G1, state",
        "stage G2, requirement note, type",
        "stage G2, after",
        "stage G2, off_path",
    ]
    assert judged(tomli.loads(TWO_STAGES), words, names).faults == ()


def test_stages_without_a_code_are_all_named() -> None:
    nameless = TWO_STAGES.replace('code = "G1"', "").replace('code = "G2"', "code = 2")
    faults = judged(tomli.loads(nameless), shipped().words, shipped().project_field_names()).faults

    assert [str(fault) for fault in faults] == ["stage, code: must be non-empty text"] * 2


def test_nothing_waits_for_a_stage_off_the_path(folder: Path) -> None:
    beside = TWO_STAGES.replace("[[stage.requirement]]", 'off_path = "yes"\n[[stage.requirement]]', 1)

    assert "stage G2, after: waits for G1, which is off the path" in _fault(folder, beside)
    assert "stage G1, off_path: the last stage closes a project" in _fault(folder, _stage('off_path = "yes"'))
    asks = 'id = "first"\nen = "First"\nko = "처음"\nkind = "gates"\nstages = ["G1"]\nlevel = "should"\n'
    first_apart = beside.replace('code = "G2"', 'code = "G2"\nafter = []')
    fault = _fault(folder, f"{first_apart}\n[[stage.requirement]]\n{asks}")
    assert "stage G2, requirement first, stages: waits for G1, which is off the path" in fault


def test_a_stage_names_the_bodies_and_kinds_of_bodies_that_may_decide_it(folder: Path) -> None:
    stage = _read(folder, _stage('may_decide = { USA = ["ORG:US-DDTC", "agency"] }')).by_code["G1"]

    assert stage.deciders(Side.USA) == {"ORG:US-DDTC", "agency"}
    assert stage.deciders(Side.ROK) == frozenset()
    for wrong in ('{ USA = ["ORG:US-NONE"] }', "{ USA = [] }", '{ US = ["agency"] }'):
        assert "stage G1" in _fault(folder, _stage(f"may_decide = {wrong}"))


def test_what_expires_names_a_kind_of_milestone(folder: Path) -> None:
    assert _read(folder, _stage('valid_until = "permit_expiry"')).by_code["G1"].valid_until == "permit_expiry"
    assert "stage G1, valid_until" in _fault(folder, _stage('valid_until = "some day"'))
