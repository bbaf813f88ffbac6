"""Field paths: what they name, and what is none."""

from __future__ import annotations

import pytest

from registry.domain.project.field_path import FieldPath, read_path

ROW = "01J00000000000000000000001"


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("title_en", FieldPath("project", "", "title_en")),
        ("funding.2.amount", FieldPath("funding", "2", "amount")),
        ("funding.+.amount", FieldPath("funding", "+", "amount")),
        ("funding.+12.amount", FieldPath("funding", "+12", "amount")),
        (f"funding.{ROW}.amount", FieldPath("funding", ROW, "amount")),
        (f"funding.{ROW}", FieldPath("funding", ROW, "")),
        ("industry_links.3", FieldPath("industry_links", "3", "")),
        ("funding." + "9" * 30 + ".amount", FieldPath("funding", "9" * 30, "amount")),
    ],
)
def test_a_path_is_read_and_written_alike(written: str, path: FieldPath) -> None:
    assert read_path(written) == path
    assert str(path) == written


@pytest.mark.parametrize(
    "written",
    ["", "사업명", "funding..amount", "funding.x.amount", "G1.concept_note", "risks.*", "a.1.b.c", "a "],
)
def test_what_names_no_field_is_no_path(written: str) -> None:
    assert read_path(written) is None
