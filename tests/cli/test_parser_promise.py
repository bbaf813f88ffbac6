"""The command line keeps its promise: commands, options, JSON keys and exit codes are those of its description."""

from __future__ import annotations

import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from registry.cli.main import main
from tests.cli.desk import EVIDENCE, TODAY, Desk, Told, sentence

_ENGLISH = re.compile(r"^(Stage|  waits for)|\d days|, due \d|\d late\b", re.MULTILINE)
"""How standing used to be told, whatever the language."""

_CODE = re.compile(r"[A-Z]\d+[ab]?(\..*)?")

_COMMANDS = (
    "init", "list", "show", "new", "set", "present", "determine", "resubmit", "decide", "history", "undo", "redo",
    "backup", "restore", "verify", "officer", "procedure",
)  # fmt: skip
_PROJECT = (
    "ref their_ref title_en title_ko summary_en summary_ko objective problem expected_result area other_areas "
    "themes principles kind procedure origin_side lead_side channel scope countries lead_org implementing_orgs "
    "partner_orgs officer planned_start planned_end actual_start actual_end cost cost_currency "
    "absorptive_capacity baseline_assessment sustainment_plan sustainment_cost sustainment_cost_currency "
    "oda_eligible crs_code markers mark caveat releasable_to note parent superseded_by agreed_cost "
    "agreed_cost_currency scope_change tolerance_days_amber tolerance_days_red tolerance_cost_amber "
    "tolerance_cost_red rag_override rag_reason rag_until"
)
_DERIVED = (
    "stage state sides attempt opened days_in_stage days_ours days_theirs due late waits_for rag rag_why closed_reason "
    "iati_status updated_at"
)
_ROWS = {
    "funding": "source_org instrument fy_system fiscal_year kind status amount currency rate rate_date note",
    "milestones": "name_en name_ko type baseline forecast actual owner",
    "risks": "title category likelihood impact owner mitigation due state",
    "actions": "text owner due state origin",
    "indicators": "level text unit baseline baseline_date target target_date",
    "presentations": "from_org to_org channel sent document reply_due replied reply reply_document",
    "gates": "stage side attempt opened due closed outcome missing",
    "decisions": "stage side attempt outcome date body decider_title basis document text_en text_ko until "
    "conditions corrects",
    "determinations": "kind value by_org date valid_until document note",
    "industry_links": "firm firm_side counterpart topic facilitated_by state restriction",
    "control_items": "description regime category us_origin significant quantity unit value currency end_user end_use",
    "partners": "country org role share note",
    "documents": "type title number date from_org language mark releasable_to where sha256",
    "contacts": "org name title phone email language role",
}
_LISTED = (
    "ref", "title_en", "title_ko", "area", "countries", "procedure", "stage", "state", "days_in_stage", "due", "late",
    "rag", "updated_at",
)  # fmt: skip


@pytest.mark.parametrize("command", _COMMANDS)
def test_every_command_has_help_that_says_what_it_does(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    out = capsys.readouterr().out
    assert f"cooperation-registry {command}" in out
    for option in ("--registry", "--lang", "--today", "--who", "--quiet"):
        assert option in out


def test_the_list_has_the_promised_keys_for_all_twenty_five(sample: Desk) -> None:
    listed = sample.done("list", "--json").json
    assert len(listed) == 25
    for line in listed:
        assert set(_LISTED) <= set(line)
        assert isinstance(line["late"], bool)
        assert isinstance(line["countries"], list)


def test_a_shown_project_holds_every_field_and_array(sample: Desk) -> None:
    for line in sample.done("list", "--json").json:
        shown = sample.show(line["ref"])
        assert set(f"{_PROJECT} {_DERIVED}".split()) <= set(shown)
        for noun, fields in _ROWS.items():
            for row in shown[noun]:
                assert set(fields.split()) <= set(row), noun


def test_the_sample_has_rows_of_every_noun(sample: Desk) -> None:
    shown = [sample.show(line["ref"]) for line in sample.done("list", "--json").json]
    assert [noun for noun in _ROWS if not any(project[noun] for project in shown)] == []


def test_lists_are_arrays_dates_are_iso_and_money_is_a_number(sample: Desk) -> None:
    shown = sample.show("RCF-K-25-0003")
    assert shown["countries"] == ["TLS"]
    assert shown["releasable_to"]
    assert shown["opened"].count("-") == 2
    assert isinstance(shown["funding"][0]["amount"], int | float)
    assert isinstance(shown["gates"][0]["missing"], list)


def test_the_history_has_the_promised_keys(sample: Desk) -> None:
    sample.done("set", "RCF-K-26-0001", "note=나", "--why", "asked by the director", "--who", "Lee; OSD; USA")
    entries = sample.done("history", "RCF-K-26-0001", "--json").json
    keys = ["change_set", "when", "who", "kind", "why", "exchange", "field", "before", "after"]
    assert all(set(keys) <= set(entry) for entry in entries)
    last = entries[-1]
    assert last["who"] == "Lee; OSD; USA"
    assert last["kind"] == "set"
    assert last["why"] == "asked by the director"
    assert last["field"] == "note"
    assert last["after"] == "나"


def test_verify_tells_file_chain_schema_and_count(sample: Desk) -> None:
    found = sample.done("verify", "--json").json
    assert (found["integrity"], found["chain"], found["schema"], found["projects"]) == (
        "ok",
        "ok",
        "head",
        25,
    )


def test_verify_tells_what_is_derived_and_what_is_noted_outside(sample: Desk, tmp_path: Path) -> None:
    ref = sample.done("list", "--json").json[0]["ref"]
    sample.done("set", ref, "note=FICTIONAL")
    found = sample.done("verify", "--json").json
    assert (found["derived"], found["anchor"]) == ("ok", "noted")
    elsewhere = sample.at(Path(shutil.copy(sample.path, tmp_path / "elsewhere.coopreg")))
    assert elsewhere.done("verify", "--json").json["anchor"] == "never seen"
    with closing(dbapi2.connect(str(sample.path), isolation_level=None)) as tool:
        tool.execute("UPDATE standing SET state = 'approved'")
    told = sample.run("verify", "--json")
    assert (told.code, told.json["chain"]) == (1, "ok")
    assert all("State in the list" in sentence for sentence in told.json["derived"])
    assert "--rebuild" in sample.run("verify").out
    assert sample.done("verify", "--rebuild", "--json").json["derived"] == "ok"
    with closing(dbapi2.connect(str(sample.path), isolation_level=None)) as tool:
        tool.execute("UPDATE registry SET id = '01J0000000000000000000FAKE'")
    told = sample.run("verify", "--json")
    assert told.code == 1
    assert "different registry was last used at this location" in told.json["anchor"]["findings"][0]


def test_options_stand_before_or_after_the_command(sample: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(sample.path)
    told = []
    for arguments in (
        ["--registry", path, "--today", "2026-12-24", "--lang", "ko", "list"],
        ["list", "--registry", path, "--today", "2026-12-24", "--lang", "ko"],
        ["--registry", path, "list", "--today", "2026-12-24", "--lang", "ko"],
    ):
        assert main(arguments) == 0
        told.append(capsys.readouterr().out)
    assert told[0] == told[1] == told[2]


def test_the_language_decides_over_names_not_over_codes(sample: Desk) -> None:
    assert "Priority" not in sample.done("show", "RCF-K-26-0001", "--lang", "ko").out
    english, korean = (sample.done("list", "--lang", language).out for language in ("en", "ko"))
    assert "술루" in korean
    assert "술루" not in english
    lists = [sample.done("list", "--json", "--lang", language).json for language in ("en", "ko")]
    for line in (line for listed in lists for line in listed):
        line.pop("waits_for")  # told in words
    assert lists[0] == lists[1]


@pytest.mark.parametrize("command", [("list",), ("show", "RCF-U-26-0002")])
def test_labels_follow_the_language(sample: Desk, command: tuple[str, ...]) -> None:
    told = sample.done(*command, "--lang", "ko").out
    for label in ("단계", "사업 상태", "처리 기한", "지연 여부", "상태 등급"):
        assert label in told
    assert not _ENGLISH.search(told)


def test_what_a_project_waits_for_is_told_in_the_same_words_everywhere(sample: Desk) -> None:
    condition = "Name the venue;Desk;2027-01-01;before=G7"
    request = ("type=partner_request", "number=VN-7", "date=2026-11-20")
    sample.done("set", "RCF-K-26-0004", *(f"documents.+.{one}" for one in request))
    act = (
        "decide",
        "RCF-K-26-0004",
        "G6",
        "approve_with_conditions",
        "--condition",
        condition,
        "--by",
        "A ministry",
    )
    sample.done(*act, *EVIDENCE[2:])
    for language in ("en", "ko"):
        listed = sample.done("list", "--json", "--lang", language).json
        shown = [sample.done("show", line["ref"], "--json", "--lang", language).json for line in listed]
        assert [line["waits_for"] for line in listed] == [project["waits_for"] for project in shown]
        told = [line["waits_for"] for line in listed if line["waits_for"]]
        assert told
        assert not [words for words in told if _CODE.fullmatch(words)]


def test_a_refusal_is_told_in_the_language_asked(sample: Desk) -> None:
    for arguments in (
        ("set", "RCF-K-26-0004", "countries=Philipines"),
        ("set", "RCF-K-26-0004", "mark=SECRET"),
        ("decide", "RCF-K-26-0004", "G7", "approve", *EVIDENCE),
        ("undo", "1"),
    ):
        told = sample.run("--lang", "ko", *arguments)
        assert told.code == 3
        assert told.err.endswith("십시오.\n")
        assert "Philippines" not in told.err


def test_today_is_the_clock(sample: Desk) -> None:
    def days(today: str) -> int:
        found: int = sample.done("show", "RCF-K-26-0004", "--json", "--today", today).json["days_in_stage"]
        return found

    assert days("2026-12-22") - days(TODAY) == 30
    sample.done("new", "title_en=Later", "kind=study", "--today", "2027-01-04")
    assert sample.show("RCF-K-27-0001")["opened"] == "2027-01-04"


def test_a_new_project_is_given_the_promised_defaults(empty: Desk) -> None:
    ref = empty.done("new", "title_en=Radar course").out.strip()
    shown = empty.show(ref)
    assert ref == "RCF-K-26-0001"
    defaults = ["procedure", "kind", "channel", "origin_side", "lead_side", "mark", "releasable_to"]
    assert [shown[name] for name in defaults] == [
        "GEN",
        "undetermined",
        "government",
        "ROK",
        "ROK",
        "U",
        ["KOR"],
    ]


def test_quiet_says_nothing_but_what_was_asked_for(empty: Desk) -> None:
    ref = empty.done("--quiet", "new", "title_en=Radar course").out
    assert ref == "RCF-K-26-0001\n"
    for command in (("set", ref.strip(), "note=x"), ("undo",), ("redo",), ("backup",), ("verify",)):
        assert empty.done(*command, "--quiet").out == ""
    assert empty.done("list", "--json", "--quiet").json[0]["ref"] == ref.strip()


def test_who_and_what_was_told_at_the_beginning_sign_the_acts(empty: Desk) -> None:
    ref = empty.done("new", "title_en=Radar course").out.strip()
    empty.done("set", ref, "note=x", "--who", "Park; JCS; ROK")
    entries = empty.done("history", ref, "--json").json
    assert [entries[0]["who"], entries[-1]["who"]] == ["김민지; 국제정책과; ROK", "Park; JCS; ROK"]


def test_the_default_registry_lies_in_the_user_s_folder(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "--quiet"]) == 0
    assert (home / "registry.coopreg").is_file()
    assert main(["list", "--json"]) == 0
    assert capsys.readouterr() == ("[]\n", "")


@pytest.mark.parametrize(
    ("filters", "refs"),
    [
        (("--area", "HLT"), {"RCF-K-26-0025", "RCF-U-26-0017"}),
        (("--country", "Timor-Leste", "--procedure", "dex"), {"RCF-K-25-0003"}),
        (("--country", "동티모르", "--procedure", "DEX"), {"RCF-K-25-0003"}),
        (("--stage", "G6", "--state", "deferred"), {"RCF-K-26-0018"}),
        (("--theme", "PIPIR", "--channel", "both"), {"RCF-K-26-0012", "RCF-U-26-0014"}),
        (("--late", "--state", "deferred"), {"RCF-K-26-0018"}),
        (("--text", "초계함정없음"), set()),
        (("--text", "랜섬웨어"), {"RCF-K-26-0021"}),
    ],
)
def test_the_list_is_filtered(sample: Desk, filters: tuple[str, ...], refs: set[str]) -> None:
    assert {line["ref"] for line in sample.done("list", *filters, "--json").json} == refs


def test_a_group_stands_for_its_members(sample: Desk) -> None:
    found = sample.done("list", "--country", "PIF", "--json").json
    assert {"RCF-U-26-0005", "RCF-U-26-0019"} <= {line["ref"] for line in found}


def test_the_list_is_sorted_and_cut(sample: Desk) -> None:
    every = [line["ref"] for line in sample.done("list", "--sort", "-ref", "--json").json]
    assert every == sorted(every, reverse=True)
    part = sample.done("list", "--sort", "-ref", "--limit", "5", "--offset", "3", "--json").json
    assert [line["ref"] for line in part] == every[3:8]


def test_an_empty_list_says_so(empty: Desk) -> None:
    assert empty.done("list").out == "no projects found\n"
    assert empty.done("list", "--json").json == []


def test_a_shown_project_reads_as_words(sample: Desk) -> None:
    told = sample.done("show", "RCF-K-25-0003").out
    assert "Main area [area]: Maritime security [MAR]" in told
    assert "Stage [stage]: " in told
    assert "[D8b]" in told
    assert "{" not in told


def test_without_a_command_one_sentence_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    code = main([])
    said = sentence(Told(code, *capsys.readouterr()), 2)
    assert "--help" in said


def test_a_change_behind_the_registry_s_back_is_a_finding(sample: Desk) -> None:
    from contextlib import closing  # noqa: PLC0415 - only here is a registry touched directly

    from sqlcipher3 import dbapi2  # noqa: PLC0415 - as above

    with closing(dbapi2.connect(str(sample.path))) as connection:
        connection.execute("UPDATE decisions SET document = document || 'x' WHERE rowid = 1")
        connection.commit()
    for quiet in ((), ("--quiet",)):
        told = sample.run("verify", *quiet)
        assert told.code == 1
        assert "change set" in told.out
    found = sample.run("verify", "--json")
    assert found.code == 1
    assert isinstance(found.json["chain"]["first_bad"], int)
    saved = sample.run("set", "RCF-K-26-0001", "note=x")
    assert saved.code == 1
    assert "not backed up" in saved.err
    assert sample.show("RCF-K-26-0001")["note"] == "x"


def test_undo_of_what_was_changed_since_is_done_in_part_and_said(sample: Desk) -> None:
    ref = "RCF-K-26-0001"
    sample.done("set", ref, "note=one", "their_ref=A")
    mine = sample.done("history", ref, "--json").json[-1]["change_set"]
    sample.done("set", ref, "note=two")
    told = sample.run("undo", str(mine))
    assert told.code == 1
    assert "note" in told.err
    assert (sample.show(ref)["note"], sample.show(ref)["their_ref"]) != ("one", "A")


def test_a_backup_is_written_and_restored(sample: Desk, tmp_path: Path) -> None:
    copy = tmp_path / "copy.coopreg"
    assert str(copy) in sample.done("backup", str(copy)).out
    sample.done("set", "RCF-K-26-0001", "note=after")
    sample.done("restore", str(copy))
    assert sample.show("RCF-K-26-0001")["note"] != "after"
    assert sample.done("verify", "--json").json["chain"] == "ok"


def test_the_same_value_again_changes_nothing(sample: Desk) -> None:
    sample.done("set", "RCF-K-26-0001", "note=x")
    assert "nothing to change" in sample.done("set", "RCF-K-26-0001", "note=x").out


def test_names_are_never_abbreviated(sample: Desk) -> None:
    sample.refuses("list", "--are", "MAR", code=2, names=("--are",))


def test_an_official_act_tells_where_the_project_stands(sample: Desk) -> None:
    act = ("meet", "RCF-K-26-0021", "G2", "legal_policy_check")
    out = sample.done(*act, *EVIDENCE).out
    assert "RCF-K-26-0021 is at G2, state: In process (change set " in out
    assert "in_process" not in out


def test_a_refusal_names_the_state_of_the_project_in_words(sample: Desk) -> None:
    for command in (("resubmit", "RCF-K-26-0021"), ("--lang", "ko", "resubmit", "RCF-K-26-0021")):
        refused = sample.run(*command)
        assert refused.code == 3
        assert "in_process" not in refused.err


@pytest.mark.parametrize(
    ("option", "field"), [("--principle", "principles"), ("--theme", "themes"), ("--channel", "channel")]
)
def test_a_filter_finds_exactly_what_has_the_code(sample: Desk, option: str, field: str) -> None:
    held = {line["ref"]: sample.show(line["ref"])[field] for line in sample.done("list", "--json").json}
    codes = {code for value in held.values() for code in ([value] if isinstance(value, str) else value or ())}
    assert codes
    for code in codes:
        found = {line["ref"] for line in sample.done("list", option, code, "--json").json}
        assert found == {ref for ref, value in held.items() if code == value or code in (value or ())}, code
