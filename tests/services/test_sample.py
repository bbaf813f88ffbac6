"""The sample portfolio is the one of domain.md M6: 25 fictional projects, each at the stage given in its row."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from registry.opening.creation import create_registry
from registry.opening.desk_registry import open_for_reading
from registry.opening.environment import Environment
from tests.portfolio import KIM, NOON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.opening.open_registry import OpenRegistry

_PROGRAM = Path(__file__).parents[2] / "main.py"

# ref | area and other areas | partners | kind | procedure | lead | stage | state | attempt | RAG
_PORTFOLIO = """
RCF-K-26-0001 MAR CAP PHL;MYS;IDN training               APC ROK   A3  in_process   1 green
RCF-U-26-0002 MAR INF VUT;FJI;SLB information_arrangement APC JOINT A7  returned     2 amber
RCF-K-25-0003 MAR DEX TLS         equipment_transfer     DEX ROK   D8b in_process   1 red
RCF-K-26-0004 MAR CAP VNM         expert_exchange        GEN ROK   G6  in_process   1 amber
RCF-U-26-0005 MAR CAP PLW;FSM;MHL training               APC USA   A10 in_process   1 amber
RCF-U-26-0006 EXE MAR SGP;THA;AUS exercise               GEN JOINT G4  in_process   1 green
RCF-K-26-0007 EXE HDR ASEAN       exercise               APC ROK   A8  deferred     1 amber
RCF-U-25-0008 EXE MAR PHL         exercise               GEN JOINT G11 implementing 1 green
RCF-K-26-0009 CAP -   KHM;LAO;VNM;TLS training           APC ROK   A12 approved     1 green
RCF-K-25-0010 CAP -   FJI;PNG;TON training               APC ROK   A13 implementing 1 green
RCF-U-26-0011 CAP -   IDN;MNG     training               GEN JOINT G7  in_process   1 amber
RCF-K-26-0012 DEX TEC PHL;THA;IDN study                  DEX ROK   D6  in_process   2 green
RCF-K-26-0013 DEX -   MYS         defence_sale           DEX ROK   D5  in_process   1 amber
RCF-U-26-0014 DEX MAR PHL;SGP     coproduction_mro       DEX JOINT D2  in_process   1 grey
RCF-U-25-0015 DEX NPR VNM;THA;IDN study                  APC JOINT A14 closed       1 green
RCF-K-26-0016 TEC DEX AUS         study                  DEX JOINT D3  returned     2 red
RCF-U-26-0017 TEC HLT SGP         study                  GEN USA   G3  in_process   1 green
RCF-K-26-0018 INF MAR SGP         information_arrangement GEN ROK  G6  deferred     1 amber
RCF-U-26-0019 INF CLI KIR;TUV;NRU information_arrangement APC USA  A9  in_process   1 green
RCF-U-26-0020 CYB CAP IDN;MYS;PHL;SGP;THA;VNM exercise   APC JOINT A8  in_process   1 amber
RCF-K-26-0021 CYB -   VNM;KHM;LAO;THA;PHL study          GEN ROK   G2  in_process   1 green
RCF-U-26-0022 NPR CAP IDN;PHL     training               GEN JOINT G4  rejected     1 grey
RCF-K-26-0023 CTR MAR MYS;IND     exercise               GEN ROK   G1  draft        1 grey
RCF-U-25-0024 HDR CLI FJI;TON;WSM equipment_transfer     APC JOINT A13 suspended    1 red
RCF-K-26-0025 HLT REG ASEAN       training               APC ROK   A6  in_process   2 amber
"""
_ASEAN = "BRN;KHM;IDN;LAO;MYS;MMR;PHL;SGP;THA;TLS;VNM"

_FUNDING = """
 1 MND ROK 2026    640 | T10-333 US 2027 300
 2 T10-333 US 2027 1150
 3 INKIND ROK 2026 4800 | MND ROK 2026 350
 4 MND ROK 2026    120
 5 T10-333 US 2026 900
 6 MND ROK 2026    210
 7 MND ROK 2027    480
 8 DOD US 2025     760 | MND ROK 2026 150
 9 KOICA ROK 2027  330
10 MND ROK 2025    80 | MND ROK 2026 90 | MND ROK 2027 90
11 T10-333 US 2027 540 | PARTNER CAL 2027 90
12 INDUSTRY CAL 2026 700 | MND ROK 2026 100
13 PARTNER CAL 2027 12400
14
15 DOD US 2025     90
16 MND ROK 2026    600 | MND ROK 2027 700 | MND ROK 2028 600
17 DOD US 2027     260
18 MND ROK 2026    40
19 DOD US 2027     310
20 AKCF CAL 2027   600 | T10-333 US 2027 250
21 MND ROK 2026    70
22
23 MND ROK 2027    55
24 DOD US 2026     1400 | KOICA ROK 2026 200
25 KOICA ROK 2027  380 | MND ROK 2026 60
"""
"""Thousand US dollars by instrument and fiscal year, as M6 has them."""

Shown = dict[str, Any]


def _made(folder: Path, now: datetime) -> OpenRegistry:
    means = Environment(lambda: now, folder)
    assert create_registry(folder / "sample.coopreg", means, KIM, with_sample=True) == 25
    return open_for_reading(folder / "sample.coopreg", means)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenRegistry]:
    with _made(tmp_path_factory.mktemp("sample"), NOON) as opened:
        yield opened


@pytest.fixture(scope="module")
def projects(sample: OpenRegistry) -> dict[int, Shown]:
    refs = [line.split()[0] for line in _PORTFOLIO.split("\n") if line]
    return {int(ref[-4:]): sample.registry.showing.project(ref) for ref in refs}


def _missing(shown: Shown, stage: str) -> set[str]:
    return {name for gate in shown["gates"] if gate["stage"] == stage for name in gate["missing"]}


def _outcomes(shown: Shown, stage: str) -> list[str | None]:
    return [gate["outcome"] for gate in shown["gates"] if gate["stage"] == stage]


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.strip().splitlines()]


def _line(shown: Shown) -> str:
    others = ";".join(shown["other_areas"]) or "-"
    countries = ";".join(shown["countries"]).replace(_ASEAN, "ASEAN")
    told = ("ref", "area", "kind", "procedure", "lead_side", "stage", "state", "attempt", "rag")
    ref, area, *rest = (str(shown[name]) for name in told)
    return " ".join([ref, area, others, countries, *rest])


def test_every_project_stands_where_the_portfolio_says(projects: dict[int, Shown]) -> None:
    assert [_line(shown) for shown in projects.values()] == _lines(_PORTFOLIO)


def test_the_command_line_lists_the_same_25(sample: OpenRegistry) -> None:
    command = [sys.executable, str(_PROGRAM), "--registry", str(sample.path), "--today", "2026-11-22"]
    home = {"COOPERATION_REGISTRY_HOME": str(sample.path.parent)}
    run = partial(subprocess.run, capture_output=True, text=True, encoding="utf-8", check=True)
    listed = json.loads(run([*command, "list", "--sort", "ref", "--json"], env={**os.environ, **home}).stdout)
    keys = ("ref", "stage", "state", "attempt", "rag")
    wanted = sorted((line[0], *line[-4:]) for line in map(str.split, _lines(_PORTFOLIO)))
    assert [tuple(str(one[key]) for key in keys) for one in listed] == wanted


def test_every_record_is_marked_as_fictional(projects: dict[int, Shown]) -> None:
    for shown in projects.values():
        assert shown["note"].startswith("FICTIONAL EXAMPLE / 가상 예시")
        assert shown["summary_en"].endswith(" (FICTIONAL EXAMPLE)")
        assert shown["summary_ko"].endswith(" (가상 예시)")


def test_every_document_number_says_fictional(projects: dict[int, Shown]) -> None:
    nouns = ("decisions", "determinations", "requirements", "presentations")
    for shown in projects.values():
        numbers = [document["number"] for document in shown["documents"]]
        numbers += [act["document"] for noun in nouns for act in shown[noun]]
        numbers += [sent["reply_document"] for sent in shown["presentations"] if sent["replied"]]
        assert all("FICTIONAL" in number for number in numbers), numbers


def test_the_trail_of_the_sample_is_whole(sample: OpenRegistry) -> None:
    assert sample.verify().whole


def test_the_funding_is_that_of_the_portfolio(projects: dict[int, Shown]) -> None:
    assert [_funding(place, shown) for place, shown in projects.items()] == _lines(_FUNDING)


def _funding(place: int, shown: Shown) -> str:
    sums: dict[str, int] = {}
    for line in shown["funding"]:
        assert line["currency"] == "USD"
        key = f"{line['instrument']} {line['fy_system']} {line['fiscal_year']}"
        sums[key] = sums.get(key, 0) + line["amount"]
    assert (shown["cost"] or 0) == sum(sums.values())
    return " ".join(
        [str(place), " | ".join(f"{key} {amount // 1000}" for key, amount in sums.items())]
    ).strip()


def test_what_is_missing_is_what_the_portfolio_names(projects: dict[int, Shown]) -> None:
    assert _missing(projects[3], "D8b") == {"end_use_assurance"}
    assert _missing(projects[5], "A10") == {"congress_notification"}
    assert _missing(projects[11], "G7") == {"sustainment_plan"}
    assert _missing(projects[13], "D5") == {"protection_plan"}


def test_the_vessel_waits_41_days_for_us_consent_alone(projects: dict[int, Shown]) -> None:
    vessel = projects[3]
    assert vessel["days_in_stage"] == 41
    assert _outcomes(vessel, "D8a") == []
    assert _outcomes(vessel, "D9") == ["not_applicable"]


def test_the_host_unit_is_a_condition_still_open(projects: dict[int, Shown]) -> None:
    decided = next(made for made in projects[4]["decisions"] if made["conditions"])
    (condition,) = decided["conditions"]
    assert (decided["stage"], condition["text"], condition["owner"]) == (
        "G5",
        "Name the host unit",
        "VNM desk",
    )
    assert (condition["due"], condition["state"]) == ("2026-06-30", "open")


def test_conditions_and_actions_are_given_in_both_languages(projects: dict[int, Shown]) -> None:
    demands = [
        one
        for shown in projects.values()
        for one in (*shown["actions"], *(one for made in shown["decisions"] for one in made["conditions"]))
    ]
    assert demands
    assert [one["text"] for one in demands if not one.get("text_ko")] == []


def test_the_notice_to_congress_is_running(projects: dict[int, Shown]) -> None:
    notices = [d["date"] for d in projects[5]["documents"] if d["type"] == "congress_notification"]
    assert notices == ["2026-11-13"]


def test_deferrals_and_the_suspension_say_until_when(projects: dict[int, Shown]) -> None:
    untils = {
        n: {g["until"] for g in projects[n]["gates"] if g["outcome"] is None and g["until"]} for n in (7, 24)
    }
    assert untils == {7: {"ORG:ADSOM-WG"}, 24: {"2026-11-30"}}
    deferred = [made["until"] for made in projects[18]["decisions"] if made["outcome"] == "defer"]
    assert deferred == ["2026-09-30", "2026-10-30"]
    assert projects[18]["late"] is True


def test_every_outcome_of_the_portfolio_occurs(projects: dict[int, Shown]) -> None:
    made = {decision["outcome"] for shown in projects.values() for decision in shown["decisions"]}
    named = {"approve", "approve_with_conditions", "return", "defer", "reject", "withdraw", "suspend"}
    assert named | {"note", "finish"} <= made


def test_the_sample_is_the_same_when_it_is_made_years_later(
    tmp_path: Path, projects: dict[int, Shown]
) -> None:
    keys = ("ref", "stage", "state", "attempt", "opened")
    with _made(tmp_path, datetime(2034, 1, 2, 12, tzinfo=UTC)) as later:
        shown = [later.registry.showing.project(one["ref"]) for one in projects.values()]
    assert [[one[key] for key in keys] for one in shown] == [
        [one[key] for key in keys] for one in projects.values()
    ]
