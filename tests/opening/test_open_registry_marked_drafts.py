"""A text that is a mark above the ceiling reaches no disk as a draft: neither registry, WAL nor backup hold it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resources import shipped
from registry.domain.problem import Refused
from registry.domain.project.draft import Collided, Draft, Resolution
from registry.domain.vocabulary.language import Language
from registry.opening.desk_registry import open_for_writing
from registry.services.language.problem_text import ProblemText
from tests.moulds import at_noon, copied, sample
from tests.portfolio import BY_KIM

if TYPE_CHECKING:
    from pathlib import Path

REF = "RCF-K-26-0004"
TEXTS = {
    "note": "Falcon one\nSECRET//NOFORN\nFalcon two",
    "objective": "(S) Falcon three",
    "title_en": "Falcon four (SECRET)",
    "caveat": "Falcon 기밀, 기밀",
    "summary_en": "SECRET//NOFORN\n" + "Falcon five " * 4_000,
    "cost": "SECRET//NOFORN Falcon 6",
    "planned_end": "TOP SECRET//SI Falcon 7",
    "partner_orgs": "Coast Guard; Falcon (SECRET)",
    "documents.+1.number": "Falcon-8 SECRET",
    "documents.+1.file_name": "Falcon_SECRET.pdf",
    "documents.+1.title": "Falcon nine (비밀)",
}
"""Texts above the ceiling, too long ones and unreadable ones among them; each holds a word to look for."""
WORD = b"Falcon"


def _lies_in(folder: Path) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.suffix == ".coopreg" for path in files)
    return [path.name for path in files if WORD in path.read_bytes()]


@pytest.mark.parametrize("is_new", [False, True])
def test_such_a_text_is_nowhere_on_the_disk_and_every_other_edit_is(tmp_path: Path, *, is_new: bool) -> None:
    path = copied(sample(), tmp_path / "r.coopreg")
    others = {"title_ko": "해상 과정", "documents.+1.type": "other", "area": "nowhere"}
    with open_for_writing(path, at_noon(tmp_path / "profile"), who="Kim") as opened:
        drafts = opened.registry.drafts
        project_id = None if is_new else opened.registry.projects.file(REF).project.id
        draft = drafts.keep(Draft("", project_id, {**others, "note": "Not yet."}, {}))
        for path_typed, text in TEXTS.items():
            typed = drafts.keep(replace(draft, edits={**others, path_typed: text}))
            assert typed.edits == {**others, path_typed: text}
            assert [one.draft.edits for one in drafts.all()] == [others]
        whole = drafts.keep(replace(draft, edits={**others, **TEXTS}))
        with pytest.raises((Collided, Refused)):
            drafts.save(whole, BY_KIM)
        with pytest.raises(Refused):
            drafts.save(whole, BY_KIM, dict.fromkeys(whole.edits, Resolution.MINE))
        assert [one.draft.edits for one in drafts.all()] == [others]
        opened.backup()
        assert _lies_in(tmp_path) == []
    assert _lies_in(tmp_path) == []


def test_a_draft_of_which_nothing_may_be_kept_lets_the_former_one_go(tmp_path: Path) -> None:
    path = copied(sample(), tmp_path / "r.coopreg")
    with open_for_writing(path, at_noon(tmp_path / "profile"), who="Kim") as opened:
        drafts, project = opened.registry.drafts, opened.registry.projects.file(REF).project
        drafts.keep(Draft("", project.id, {"note": "Not yet."}, {"note": None}))
        drafts.keep(Draft("", project.id, {"note": TEXTS["note"]}, {"note": None}))
        assert drafts.of_project(project.id) is None
        assert drafts.all() == []


def test_the_sentence_says_that_it_is_not_kept(tmp_path: Path) -> None:
    path = copied(sample(), tmp_path / "r.coopreg")
    with open_for_writing(path, at_noon(tmp_path / "profile"), who="Kim") as opened:
        project = opened.registry.projects.file(REF).project
        problems = opened.registry.drafts.problems(Draft("", project.id, {"note": TEXTS["note"]}, {}))
    (english,), (korean,) = (ProblemText(shipped(), one).sentences(problems) for one in Language)
    assert "isn't kept, not even as a draft" in english
    assert "작성 중인 내용으로도 보관하지 않습니다" in korean
