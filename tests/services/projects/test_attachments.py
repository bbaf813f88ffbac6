"""Attachments of documents: one act with its reference, undone and redone, opened as copies, never run."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from registry.domain.attachments.kind import AttachmentKind
from registry.domain.errors import CannotAttach, NeverOpened, NotKept, WrongUsage
from registry.domain.problem import Refused
from registry.domain.project.query import ProjectQuery
from tests.domain.attachment_contents import CONTENTS
from tests.portfolio import BY_KIM, assign, carry, contents, counts, decide, enter, head

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.store import Store
    from registry.domain.fields.record import Record
    from registry.services.registry import Registry


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return _file(tmp_path, "사업개요서.pdf", b"%PDF-1.7 concept")


def test_a_file_with_a_new_document_is_one_act(store: Store, registry: Registry, file: Path) -> None:
    ref = enter(registry)
    made = registry.attachments.attach(ref, None, file, {"type": "evidence", "number": "과-7"}, BY_KIM)
    assert made is not None
    assert (made.act.kind, made.act.subject, len(made.changes)) == ("attach", ref, 1)
    document = _documents(registry, ref)[-1]
    assert [document.text(name) for name in ("type", "number", "title")] == [
        "evidence",
        "과-7",
        "사업개요서.pdf",
    ]
    (kept,) = registry.attachments.of_project(ref).items()
    assert kept[0] == document.id
    assert (kept[1].name, kept[1].size) == ("사업개요서.pdf", 16)
    assert counts(store)["attachment"] == 1


def test_a_title_that_was_given_stays(registry: Registry, file: Path) -> None:
    ref = enter(registry)
    registry.attachments.attach(ref, None, file, {"type": "evidence", "title": "Concept"}, BY_KIM)
    assert _documents(registry, ref)[-1].text("title") == "Concept"


def test_a_file_for_a_known_document_changes_what_it_refers_to(registry: Registry, file: Path) -> None:
    ref = enter(registry)
    document = _documents(registry, ref)[0]
    made = registry.attachments.attach(ref, document.id, file, {"where": "문서고 3"}, BY_KIM)
    assert made is not None
    (change,) = made.changes
    assert set(change.after or {}) == {"sha256", "file_name", "where"}
    assert _documents(registry, ref)[0].text("number") == "국제정책과-101"


def test_the_same_file_twice_is_kept_once_and_changes_nothing(
    store: Store, registry: Registry, file: Path
) -> None:
    ref, other = enter(registry), enter(registry)
    for each in (ref, other):
        registry.attachments.attach(each, _documents(registry, each)[0].id, file, {}, BY_KIM)
    before = head(store)
    assert registry.attachments.attach(ref, _documents(registry, ref)[0].id, file, {}, BY_KIM) is None
    assert head(store) == before
    assert counts(store)["attachment"] == 1


def test_bringing_the_file_of_a_hash_typed_in_before_is_an_act_of_its_own(
    registry: Registry, file: Path
) -> None:
    ref = enter(registry)
    assign(registry, ref, f"documents.1.sha256={hashlib.sha256(file.read_bytes()).hexdigest()}")
    document = _documents(registry, ref)[0]
    made = registry.attachments.attach(ref, document.id, file, {}, BY_KIM)
    assert made is not None
    (change,) = made.changes
    assert change.after == {"file_name": "사업개요서.pdf"}
    assert registry.attachments.kind(document.id) is AttachmentKind.OPENS


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"type": "nonsense"},
        {"type": "evidence", "date": "someday"},
        {"type": "evidence", "language": "x"},
    ],
)
def test_a_document_the_rules_refuse_keeps_no_content(
    store: Store, registry: Registry, file: Path, values: dict[str, str]
) -> None:
    ref = enter(registry)
    before = counts(store)
    with pytest.raises(Refused) as told:
        registry.attachments.attach(ref, None, file, values, BY_KIM)
    assert all(problem.field.startswith("documents.") for problem in told.value.problems)
    assert counts(store) == before


def test_a_file_that_cannot_be_taken_in_changes_nothing(
    store: Store, registry: Registry, tmp_path: Path
) -> None:
    ref = enter(registry)
    before = counts(store)
    with pytest.raises(CannotAttach, match="attach_folder"):
        registry.attachments.attach(ref, None, tmp_path, {"type": "evidence"}, BY_KIM)
    assert counts(store) == before


def test_an_unknown_project_document_or_field_is_wrong_usage(
    store: Store, registry: Registry, file: Path
) -> None:
    ref, other = enter(registry), enter(registry)
    foreign = _documents(registry, other)[0].id
    for reference, document_id, values in (
        ("RCF-K-26-0009", None, {"type": "evidence"}),
        (ref, foreign, {}),
        (ref, "gone", {}),
        (ref, None, {"colour": "red"}),
    ):
        with pytest.raises(WrongUsage):
            registry.attachments.attach(reference, document_id, file, values, BY_KIM)
    assert counts(store)["attachment"] == 0


def test_undo_takes_the_reference_back_and_redo_brings_it_again(
    store: Store, registry: Registry, file: Path, tmp_path: Path
) -> None:
    ref = enter(registry)
    before = contents(store)
    registry.attachments.attach(ref, None, file, {"type": "evidence"}, BY_KIM)
    registry.history.undo("", BY_KIM)
    assert contents(store) == before
    assert counts(store)["attachment"] == 1  # the evidence stays
    registry.history.redo(BY_KIM)
    copy = registry.attachments.open_copy(_documents(registry, ref)[-1].id, tmp_path / "private")
    assert copy.read_bytes() == file.read_bytes()


def test_an_attached_document_meets_the_requirement_it_is_of(registry: Registry, file: Path) -> None:
    ref = carry(registry, enter(registry), "G3")
    with pytest.raises(Refused):
        decide(registry, ref, "G3")
    told = {"type": "consultation_reply", "number": "외교부-12", "date": "2026-03-20"}
    registry.attachments.attach(ref, None, file, told, BY_KIM)
    decide(registry, ref, "G3")


def test_a_document_is_opened_as_a_copy_under_a_safe_name(registry: Registry, tmp_path: Path) -> None:
    ref = enter(registry)
    file = _file(tmp_path, "C:\\계획 $(x).pdf", b"%PDF-1.7")
    registry.attachments.attach(ref, None, file, {"type": "evidence"}, BY_KIM)
    copy = registry.attachments.open_copy(_documents(registry, ref)[-1].id, tmp_path / "private")
    assert copy.name == "계획 _(x).pdf"
    assert copy.stat().st_mode & 0o777 == 0o400


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("plan.pdf.exe", b"words", AttachmentKind.EXECUTABLE),
        ("plan.pdf", b"MZ\x90\0", AttachmentKind.EXECUTABLE),
        ("plan.hwp", b"#!/bin/sh", AttachmentKind.EXECUTABLE),
        ("notes.one", b"words", AttachmentKind.UNKNOWN),
        ("page.html", b"<html>", AttachmentKind.UNKNOWN),
        ("plan.pdf", b"<html>", AttachmentKind.OTHER_CONTENT),
    ],
)
def test_what_is_no_known_document_is_kept_as_evidence_and_never_written(
    registry: Registry, tmp_path: Path, name: str, content: bytes, kind: AttachmentKind
) -> None:
    ref = enter(registry)
    registry.attachments.attach(ref, None, _file(tmp_path, name, content), {"type": "evidence"}, BY_KIM)
    document = _documents(registry, ref)[-1]
    assert registry.attachments.kind(document.id) is kind
    with pytest.raises(NeverOpened, match="never_opened"):
        registry.attachments.open_copy(document.id, tmp_path / "private")
    assert not (tmp_path / "private").exists()


def test_a_document_with_macros_opens_but_says_so(registry: Registry, tmp_path: Path) -> None:
    ref = enter(registry)
    registry.attachments.attach(
        ref, None, _file(tmp_path, "b.xlsm", CONTENTS["xlsm"]), {"type": "evidence"}, BY_KIM
    )
    document = _documents(registry, ref)[-1]
    assert registry.attachments.kind(document.id) is AttachmentKind.MACROS
    assert registry.attachments.open_copy(document.id, tmp_path / "private").name == "b.xlsm"


def test_a_file_kept_elsewhere_is_looked_for_there(registry: Registry, tmp_path: Path) -> None:
    ref = enter(registry, f"documents.+.sha256={'0' * 64}", "documents.+.where=문서고 3-12")
    document = _documents(registry, ref)[0]
    assert registry.attachments.of_project(ref) == {}
    for ask in (registry.attachments.kind, lambda each: registry.attachments.open_copy(each, tmp_path)):
        with pytest.raises(NotKept, match="문서고 3-12"):
            ask(document.id)
    with pytest.raises(WrongUsage):
        registry.attachments.kind("gone")


CLOSED, OPEN = "대외비 계획.pdf", "Open plan.pdf"
"""Names under which two projects attach the same bytes."""


def test_one_content_is_told_under_each_documents_own_name(
    store: Store, registry: Registry, tmp_path: Path
) -> None:
    projects = {name: enter(registry) for name in (CLOSED, OPEN)}
    for name, ref in projects.items():
        path = _file(tmp_path, name, b"%PDF-1.7 the very same plan")
        registry.attachments.attach(ref, None, path, {"type": "evidence"}, BY_KIM)
    assert counts(store)["attachment"] == 1
    for name, ref in projects.items():
        other = OPEN if name == CLOSED else CLOSED
        (document_id, kept), *_ = registry.attachments.of_project(ref).items()
        copy = registry.attachments.open_copy(document_id, tmp_path / "copies")
        told = [
            kept.name,
            copy.name,
            str(registry.projects.file(ref)),
            str(registry.history.of(ref)),
            str(registry.inspecting.of(ref).last_change),
        ]
        assert name in told[0] == told[1]
        assert all(name in one and other not in one for one in told)
        found = registry.projects.list(ProjectQuery(text=name), ("ref",))
        assert [line.values["ref"] for line in found] in ([ref], [])


def test_a_new_content_under_the_same_name_is_told_by_it(registry: Registry, tmp_path: Path) -> None:
    ref = enter(registry)
    document = _documents(registry, ref)[0]
    for content in (b"%PDF-1.7 first", b"%PDF-1.7 second"):
        path = _file(tmp_path, OPEN, content)
        registry.attachments.attach(ref, document.id, path, {}, BY_KIM)
    change = registry.inspecting.of(ref).last_change
    assert change is not None
    (field,) = change.fields
    assert OPEN in field.before
    assert OPEN in field.after


def _documents(registry: Registry, ref: str) -> tuple[Record, ...]:
    return tuple(registry.projects.file(ref).of("documents"))


def _file(folder: Path, name: str, content: bytes) -> Path:
    file = folder / name
    file.write_bytes(content)
    return file
