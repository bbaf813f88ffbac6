"""Nothing enters a registry with control or hiding characters in it: by no field, no act, no header, no setting."""

from __future__ import annotations

import inspect
import pkgutil
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry import services
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.errors import RegistryError
from registry.domain.exchange.check_result import ApplyOptions, Conflicts
from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
from registry.domain.fields.table import NOUNS
from registry.domain.officer import Officer
from registry.domain.problem import Refused, Unfit
from registry.domain.procedure.outcome import Outcome
from registry.domain.project.draft import Draft
from registry.services import identity
from registry.services.acts.act import ActContext
from registry.services.acts.conditions import RawCondition
from registry.services.exchange.outgoing.export import ExportOptions
from registry.services.identity import Identity, keep
from registry.services.projects.assignments import read_pairs
from tests.conftest import registry_of
from tests.dirty import UNCLEAN, all_dirty, dirty, unclean
from tests.engines import Engine, migrated
from tests.extent import examples
from tests.portfolio import (
    BY_KIM,
    CONCEPT,
    ROAD_TO_RCWG,
    Clock,
    assign,
    carry,
    change_sets,
    decision,
    determination,
    enter,
    presentation,
)
from tests.services.exchange.returned import Away
from tests.services.exchange.sheets import HEADERS, ROW, no_backup, sheet, step
from tests.versions import later_program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from registry.services.registry import Registry

FIELDS = {f"{noun.id}.{field.id}": field for noun in NOUNS.values() for field in noun.fields}
del FIELDS["gates.missing"]  # nobody writes it: its codes are those of the procedures
_WORDS = shipped().words
_FREE = st.text(max_size=40) | st.text(
    alphabet=st.sampled_from("\x1b\x9b\u202e\0\ud800\ufffe a가;:-0.\n\t"), max_size=20
)


@pytest.mark.parametrize("field", FIELDS)
@examples(8, 25)
@given(data=st.data())
def test_every_field_of_every_noun_is_read_clean(field: str, data: st.DataObject) -> None:
    """What a kind reads of any text is clean, whatever it makes of it."""
    likely = st.sampled_from(
        ["KOR", "CAP", "2026-03-01", "ORG:ROK-MND", "12,000.50", "FICTIONAL 사업", "gender:1"]
    )
    raw = data.draw(_FREE | likely.flatmap(dirty))
    if not raw.strip():
        return
    with suppress(Unfit):
        stored = FIELDS[field].kind.parse(raw, _WORDS)
        assert not (isinstance(stored, str) and UNCLEAN.search(stored))


# Acts: each is done with texts that are valid but for the characters in them ------------------------------


def _dirty_values(raw: dict[str, str], *, but: tuple[str, ...] = ()) -> dict[str, str]:
    """The values of an act; codes, days and numbers stay, since there such a character is no text but an error."""
    return {name: text if name in but else all_dirty(text) for name, text in raw.items()}


_CODES = (
    "reason",
    "stage",
    "outcome",
    "body",
    "date",
    "side",
    "kind",
    "value",
    "by_org",
    "channel",
    "sent",
    "from_org",
    "to_org",
)
_ACTING = ActContext(
    Officer(all_dirty("Kim"), all_dirty("MND"), "ROK", all_dirty("kim")), all_dirty("why it is done\n둘째 줄")
)


def _new(registry: Registry, _folder: Path) -> object:
    pairs = [tuple(text.split("=", 1)) for text in CONCEPT]
    texts = ("title_en", "title_ko", "summary_en", "objective", "documents.+.number")
    edits = [(name, all_dirty(text) if name in texts else text) for name, text in pairs]
    return registry.projects.new(read_pairs(edits, registry.words), _ACTING)


def _change(registry: Registry, _folder: Path) -> object:
    edits = [(name, all_dirty("FICTIONAL")) for name in ("note", "officer", "lead_org", "risks.+.title")]
    return registry.projects.change(enter(registry), read_pairs(edits, registry.words), _ACTING)


def _decide(registry: Registry, _folder: Path) -> object:
    ref = carry(registry, enter(registry), "G2")
    ROAD_TO_RCWG[1][1](registry, ref)
    raw = _dirty_values(
        {**decision("G2", "approve_with_conditions"), "text_en": "Go", "decider_title": "DG"}, but=_CODES
    )
    return registry.decisions.decide(
        ref, raw, [RawCondition(all_dirty("Report"), all_dirty("Lee"), "2026-12-01")], _ACTING
    )


def _change_officer(registry: Registry, _folder: Path) -> object:
    return registry.officers.change(all_dirty("Park"), all_dirty("Cyber Policy"), _ACTING)


def _determine(registry: Registry, _folder: Path) -> object:
    raw = _dirty_values({**determination(), "note": "noted"}, but=_CODES)
    return registry.determinations.determine(carry(registry, enter(registry), "G3"), raw, _ACTING)


def _present(registry: Registry, _folder: Path) -> object:
    return registry.presentations.present(
        carry(registry, enter(registry), "G4"), _dirty_values(presentation(), but=_CODES), _ACTING
    )


def _meet(registry: Registry, _folder: Path) -> object:
    raw = {
        "state": "waived",
        "document": all_dirty("법무-7"),
        "reason": all_dirty("not needed"),
        "stage": "G2",
    }
    more = {"requirement": "legal_policy_check", "by_org": "ORG:ROK-MND", "date": "2026-03-12"}
    return registry.requirements.meet(carry(registry, enter(registry), "G2"), {**raw, **more}, _ACTING)


def _resubmit(registry: Registry, _folder: Path) -> object:
    ref = enter(registry)
    registry.decisions.decide(
        ref, decision("G1", "return", text_en="again", until="2026-12-01", back_to="G1"), (), BY_KIM
    )
    return registry.resubmissions.resubmit(ref, {"date": "2026-04-01"}, _ACTING)


def _cancel(registry: Registry, _folder: Path) -> object:
    raw = _dirty_values({**decision("G1", "cancel"), "text_en": "No funds", "basis": "rule"}, but=_CODES)
    return registry.decisions.decide_here(enter(registry), Outcome.CANCEL, raw, _ACTING)


def _reopen(registry: Registry, _folder: Path) -> object:
    ref = enter(registry)
    registry.decisions.decide(ref, decision("G1", "cancel", text_en="No funds"), (), BY_KIM)
    raw = {**decision("G1"), "text_en": "Funds found", "decider_title": "DG", "reason": "changed"}
    return registry.resubmissions.reopen(ref, _dirty_values(raw, but=_CODES), _ACTING)


def _move(registry: Registry, folder: Path) -> object:
    ref = enter(registry)
    registry.decisions.decide(ref, decision("G1"), (), BY_KIM)
    with later_program(folder):
        return registry.procedure_moves.move(ref, {"date": "2026-11-20"}, _ACTING)


def _attach(registry: Registry, folder: Path) -> object:
    name = "plan\x1b[2J\u202e\u200b\x9b\n.pdf"
    (folder / name).write_bytes(b"%PDF-1.7 FICTIONAL")
    return registry.attachments.attach(
        enter(registry), None, folder / name, {"number": all_dirty("7"), "type": "concept_note"}, _ACTING
    )


def _save_draft(registry: Registry, _folder: Path) -> object:
    pairs = dict(text.split("=", 1) for text in CONCEPT if not text.startswith("documents"))
    draft = Draft("", None, {**pairs, "title_en": all_dirty("Draft"), "note": all_dirty(" a\tb\n ")}, {})
    kept = registry.drafts.keep(draft)
    assert kept.edits["note"] == " a\tb\n "  # as it is typed, blanks and all
    assert not unclean(registry.drafts._store)  # what is typed is clean before it is saved, too
    return registry.drafts.save(kept, _ACTING).change_set


def _undo(registry: Registry, folder: Path) -> object:
    _change(registry, folder)
    return registry.history.undo("", _ACTING).made


def _redo(registry: Registry, folder: Path) -> object:
    _undo(registry, folder)
    return registry.history.redo(_ACTING).made


def _export(registry: Registry, folder: Path) -> object:
    wish = ExportOptions(
        all_dirty("Ministry"),
        ("title_en",),
        "2027-01-31",
        all_dirty("Kim, 02-000"),
        all_dirty("For a look"),
        with_children=False,
        audience="KOR",
    )
    return registry.exports.write([enter(registry)], wish, folder / "out\x1b[2J\u202e.xlsx", _ACTING)


def _decide_parked(registry: Registry, folder: Path) -> object:
    ref = enter(registry)
    away = Away(registry._store, registry, folder / "out.xlsx", "")
    registry.exports.write([ref], ExportOptions(), away.path, _ACTING)
    book = away.edited((ref, "officer", "x\u200b\u202ea; y"))
    assign(registry, ref, "officer=Lee")
    parked = away.take_in(book, ApplyOptions(conflicts=Conflicts.PARK)).change_set
    assert parked is not None
    number = parked.act.exchange
    (waiting,) = registry.parking.of(number)
    return registry.parking.decide(number, {waiting.key: Conflicts.THEIRS}, _ACTING).change_set


def _apply(registry: Registry, folder: Path) -> object:
    number, country, title, *rest = ROW
    said = "x\u200b\u202ea"
    path = sheet(
        folder / "in\x1b\u202e\u200b.xlsx",
        (f"{number}\u200b", country, f"{title}\u202e\u200b", *rest, said),
        headers=(*HEADERS, "Note\u200b\u202e"),
        title="FICTIONAL\u202e",
    )
    columns = {all_dirty("Note"): "note"}
    values = {"note": {all_dirty("xa"): all_dirty("read as this")}}
    defaults = {"area": "CAP", "cost_currency": "USD", "officer": all_dirty("Lee")}
    wish = ImportOptions(
        all_dirty("World office"), ColumnMapping(columns=columns, defaults=defaults, values=values)
    )
    incoming = registry.imports.read(path, step)
    applied = registry.imports.apply(
        incoming, wish, ApplyOptions(skip_errors=True), _ACTING, step, backup=no_backup
    )
    assert applied.made, applied.checked.problems
    assert (
        registry.projects.file(applied.made[0]).project.text("note") == "read as this"
    )  # cleaned texts still meet
    registry.imports.remember(wish, applied.checked)
    assert registry.profiles.names() == ("World office",)
    return applied.change_set


ACTS: dict[str, Callable[[Registry, Path], object]] = {
    "projects.projects.Projects.new": _new,
    "projects.projects.Projects.change": _change,
    "acts.decisions.Decisions.decide": _decide,
    "acts.decisions.Decisions.decide_here": _cancel,
    "acts.determinations.Determinations.determine": _determine,
    "acts.officers.Officers.change": _change_officer,
    "acts.presentations.Presentations.present": _present,
    "acts.procedure_moves.ProcedureMoves.move": _move,
    "acts.requirements.Requirements.meet": _meet,
    "acts.resubmissions.Resubmissions.resubmit": _resubmit,
    "acts.resubmissions.Resubmissions.reopen": _reopen,
    "projects.attachments.Attachments.attach": _attach,
    "projects.drafts.Drafts.save": _save_draft,
    "history.history.History.undo": _undo,
    "history.history.History.redo": _redo,
    "exchange.outgoing.export.Exports.write": _export,
    "exchange.incoming.workbook_import.Imports.apply": _apply,
    "exchange.parked_cells.ParkedCells.decide": _decide_parked,
}
"""One act by each method of a service that opens one."""


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
@pytest.mark.parametrize("act", ACTS)
def test_no_act_lets_anything_in_uncleaned(
    act: str, registry: Registry, store: Store, tmp_path: Path
) -> None:
    with store.work() as work:  # a registry made for tests has no row of its own yet
        keep(work, registry.identity)
        work.unit.commit(_ACTING.act("init"))

    assert ACTS[act](registry, tmp_path) is not None

    last = list(change_sets(store))[-1]
    assert (last["who"], last["office"], last["account"]) == ("Kim", "MND", "kim")
    assert last["why"].split("\n")[0] == "why it is done"
    assert unclean(store) == []


def test_every_method_of_a_service_that_opens_an_act_is_tried() -> None:
    found = {
        f"{module.removeprefix('registry.services.')}.{name}.{method}"
        for module in _modules()
        for name, kind in inspect.getmembers(import_module(module), inspect.isclass)
        if kind.__module__ == module
        for method, made in inspect.getmembers(kind, inspect.isfunction)
        if not method.startswith("_") and "acting" in inspect.signature(made).parameters
    }

    assert found == set(ACTS)


def _modules() -> Iterator[str]:
    return (one.name for one in pkgutil.walk_packages(services.__path__, "registry.services."))


@examples(15, 60)
@given(data=st.data())
def test_no_header_of_an_act_lets_anything_in_uncleaned(sqlite: Engine, data: st.DataObject) -> None:
    store = Store(sqlite.copy(migrated), shipped(), Clock())
    registry = registry_of(store)
    text = partial(data.draw, _FREE | dirty("Kim Lee").filter(bool))
    acting = ActContext(Officer(text(), text(), "ROK", text()), text())
    try:
        with suppress(Refused, RegistryError):
            enter(registry, acting=acting)
        assert unclean(store) == []
    finally:
        sqlite.clear()


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_the_identity_of_a_registry_is_kept_clean(store: Store) -> None:
    officer = Officer(all_dirty("Kim"), all_dirty("MND"), "ROK")
    with store.work() as work:
        identity.keep(work, Identity("01J0000000000000000000TEST", officer))
        work.unit.commit(ActContext(officer).act("init"), even_if_empty=True)

    assert unclean(store) == []
    with store.read() as reading:
        kept = identity.known(reading).officer
    assert (kept.name, kept.office) == ("Kim", "MND")


def test_the_account_is_clean_though_the_environment_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "kim\x1b[2J\u202e")

    assert identity.account() == "kim[2J"
