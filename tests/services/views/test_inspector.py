"""The side panel: one project in one read, its road, dates, funding and last change, in both languages."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Engine as DatabaseEngine
from sqlalchemy import event

from registry.domain.procedure.sides import Side
from registry.domain.vocabulary.language import Language
from registry.services.exchange.outgoing.export import ExportOptions
from registry.services.projects.assignments import read_assignments
from registry.services.views.inspector import Inspector, InspectorView
from tests.portfolio import BY_KIM, BY_LEE, assign, decide, enter, presentation

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.store import Store
    from registry.services.registry import Registry

VESSEL = "RCF-K-25-0003"


def _look(store: Store, ref: str, language: Language = Language.EN) -> InspectorView:
    return Inspector(store, Side.ROK, language).of(ref)


def test_the_patrol_vessel_as_the_panel_shows_it(sample: Store) -> None:
    seen = _look(sample, VESSEL)
    assert (seen.ref, seen.title) == (VESSEL, "Transfer of a retired 45 m patrol vessel with spares")
    assert (seen.area, seen.area_word, seen.countries) == ("MAR", "Maritime security", ("TLS",))
    assert (seen.mark, seen.rating.rag, seen.rating.word, seen.days_in_stage) == ("U", "red", "Red", 41)
    assert (seen.progress.travelled, seen.current.code, seen.current.days_used) == ("8 of 14", "D8b", 41)
    assert [one.id for one in seen.current.missing] == ["end_use_assurance"]
    assert seen.next_step.stage == "D8b"


def test_its_korean_panel_speaks_korean(sample: Store) -> None:
    seen = _look(sample, VESSEL, Language.KO)
    assert (seen.title, seen.area_word, seen.rating.word) == (
        "퇴역 45m급 경비정 및 부속 양도",
        "해양안보",
        "빨강(위험)",
    )
    assert [(one.day_word, one.words) for one in seen.dates[:2]] == [
        ("2026. 12. 4.", "회신 기한: 미 국무부 지역안보·무기이전실"),
        ("2026. 12. 5.", "인수국 보증서 접수"),
    ]


def test_the_next_three_dates_are_told_with_what_falls_due(sample: Store) -> None:
    assert [(one.day_word, one.kind.value, one.words, one.late) for one in _look(sample, VESSEL).dates] == [
        (
            "4 Dec 2026",
            "reply",
            "Reply due: Department of State, Office of Regional Security and Arms Transfers (PM/RSAT)",
            False,
        ),
        ("5 Dec 2026", "milestone", "Recipient's assurances", False),
        ("5 Dec 2026", "action", "Obtain the recipient's end-use and retransfer assurances", False),
    ]


def test_what_is_overdue_comes_first_and_says_so(sample: Store) -> None:
    first = _look(sample, "RCF-K-26-0018").dates[0]
    assert (first.words, first.late) == ("Hold ends: G6 Partner", True)
    assert _look(sample, "RCF-U-26-0002").dates[2].words == "Resubmission due: A7 Secretariat"


def test_what_was_answered_reached_or_done_is_waited_for_no_more(store: Store, registry: Registry) -> None:
    ref = enter(registry, "milestones.+1.type=start", "milestones.+1.forecast=2026-12-01")
    registry.presentations.present(ref, presentation(reply_due="2026-12-02"), BY_KIM)
    made = {
        "kind": "oda",
        "value": "yes",
        "by_org": "ORG:ROK-MOFA",
        "date": "2026-05-04",
        "document": "개발-31",
    }
    registry.determinations.determine(ref, {**made, "valid_until": "2026-12-03"}, BY_KIM)
    assert [one.kind.value for one in _look(store, ref).dates] == ["milestone", "reply", "validity"]
    assign(registry, ref, "milestones.1.actual=2026-11-20", "presentations.1.replied=2026-11-20")
    assert [one.kind.value for one in _look(store, ref).dates] == ["validity", "gate"]


def test_an_ended_project_waits_for_no_date(sample: Store) -> None:
    assert _look(sample, "RCF-U-26-0022").dates == ()


def test_funding_is_summed_by_currency_and_status_and_in_kind_stands_apart(
    store: Store, registry: Registry
) -> None:
    ref = enter(registry)
    lines = (("100.5", "USD", "committed", "cash"), ("200", "USD", "committed", "cash"),
             ("50", "USD", "committed", "in_kind"), ("7000000", "KRW", "requested", "cash"))  # fmt: skip
    assign(
        registry,
        ref,
        *(
            f"funding.+{place}.{name}={value}"
            for place, line in enumerate(lines, start=1)
            for name, value in zip(("amount", "currency", "status", "kind"), line, strict=True)
        ),
    )
    funding = _look(store, ref).funding
    assert [(one.amount, one.currency, one.status, one.in_kind) for one in funding.sums] == [
        (Decimal("300.5"), "USD", "committed", False),
        (Decimal(50), "USD", "committed", True),
        (Decimal(7_000_000), "KRW", "requested", False),
    ]
    assert [one.amount_word for one in funding.lines] == ["USD 100.5", "USD 200", "USD 50", "KRW 7M"]


@pytest.mark.parametrize(
    ("cost", "lines", "expected"),
    [
        ("300", (("100", "USD", "committed"), ("200", "USD", "requested")), ("USD 300", "USD 300", "", "")),
        ("940000", (("900000", "USD", "programmed"),), ("USD 940K", "USD 900K", "USD 40K", "")),
        ("300", (("350.5", "USD", "obligated"),), ("USD 300", "USD 350.5", "", "USD 50.5")),
        ("300", (("300", "USD", "committed"), ("90", "USD", "withdrawn")), ("USD 300", "USD 300", "", "")),
        ("300", (("300", "USD", "committed"), ("7", "KRW", "committed")), ("USD 300", "", "", "")),
        ("300", (), ("USD 300", "", "", "")),
        ("", (("300", "USD", "committed"),), ("", "", "", "")),
    ],
)
def test_funding_that_does_not_agree_with_the_cost_says_by_how_much(
    cost: str,
    lines: tuple[tuple[str, str, str], ...],
    expected: tuple[str, ...],
    store: Store,
    registry: Registry,
) -> None:
    ref = enter(registry)
    given = [f"cost={cost}", "cost_currency=USD"] if cost else []
    for place, line in enumerate(lines, start=1):
        given += [
            f"funding.+{place}.{name}={value}"
            for name, value in zip(("amount", "currency", "status"), line, strict=True)
        ]
    assign(registry, ref, *given)
    funding = _look(store, ref).funding
    assert (funding.cost_word, funding.total_word, funding.short_word, funding.over_word) == expected


def test_the_last_change_says_who_did_what(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "title_en=Radar training", "area=CAP", acting=BY_LEE)
    change = _look(store, ref).last_change
    assert change is not None
    assert (change.who, change.kind, change.kind_word, change.more) == ("Lee", "set", "Fields changed", 0)
    assert [(one.field, one.before, one.after) for one in change.fields] == [
        ("title_en", "Maritime domain awareness training", "Radar training"),
        ("area", "Maritime security", "Capacity building"),
    ]


def test_a_project_that_was_sent_is_told_by_the_number_of_the_exchange_alone(
    store: Store, registry: Registry, tmp_path: Path
) -> None:
    ref = enter(registry)
    registry.exports.write((ref,), ExportOptions(), tmp_path / "out.xlsx", BY_KIM)
    change = _look(store, ref).last_change
    assert change is not None
    assert (change.kind, change.exchange, change.fields, change.more) == ("export", "EX-2026-0001", (), 0)


def test_what_was_determined_is_told_in_words(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    found = {
        "kind": "us_origin",
        "value": "no",
        "by_org": "ORG:ROK-MND",
        "date": "2026-05-04",
        "document": "1",
    }
    registry.determinations.determine(ref, found, BY_KIM)
    for language, told in ((Language.EN, "No"), (Language.KO, "아니요")):
        change = _look(store, ref, language).last_change
        assert change is not None
        assert {one.field: one.after for one in change.fields}["value"] == told


def test_a_file_that_was_attached_is_told_by_name_and_size(
    store: Store, registry: Registry, tmp_path: Path
) -> None:
    ref = enter(registry)
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%" * 3000)
    document = registry.projects.file(ref).of("documents")[0]
    registry.attachments.attach(ref, document.id, letter, {}, BY_LEE)
    for language, act, file in (
        (Language.EN, "File attached", "letter.pdf (3 kB)"),
        (Language.KO, "파일 첨부", "letter.pdf(3 kB)"),
    ):
        change = _look(store, ref, language).last_change
        assert change is not None
        assert (change.kind_word, change.fields[0].after) == (act, file)


def test_of_an_act_its_own_row_is_told_before_the_gates_it_moved(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1")
    change = _look(store, ref, Language.KO).last_change
    assert change is not None
    assert (change.kind_word, {one.noun for one in change.fields}, len(change.fields)) == (
        "결정 기록", {"decisions"}, 3,
    )  # fmt: skip
    assert change.more > 0


def test_a_project_just_entered_with_next_to_nothing_can_be_looked_at(
    store: Store, registry: Registry
) -> None:
    ref = registry.projects.new(read_assignments(["title_en=Idea"], registry.words), BY_KIM).text("ref")
    seen = _look(store, ref, Language.KO)
    assert (seen.title, seen.area, seen.area_word, seen.countries) == ("Idea", "", "", ())
    assert seen.funding.lines == ()


def test_a_look_is_one_snapshot_and_a_handful_of_questions(sample: Store) -> None:
    asked: list[str] = []

    def note(*given: object) -> None:
        asked.append(str(given[2]))

    event.listen(DatabaseEngine, "before_cursor_execute", note)
    try:
        _look(sample, VESSEL)
    finally:
        event.remove(DatabaseEngine, "before_cursor_execute", note)
    assert len([one for one in asked if one.startswith("SELECT")]) <= 6
