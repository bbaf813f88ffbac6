"""Names from outside: what is shown hides nothing, what is written stays in its folder on every system."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.attachments.attachment import LONGEST_NAME, safe_name, shown_name
from tests.hostile_names import HOSTILE

_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)\s*(\..*)?", re.IGNORECASE)


@pytest.mark.parametrize(
    ("given", "shown", "written"),
    [
        ("사업개요서 (최종).hwp", "사업개요서 (최종).hwp", "사업개요서 (최종).hwp"),
        ("../../etc/passwd", "passwd", "passwd"),
        ("C:\\Windows\\win.ini", "win.ini", "win.ini"),
        ("\\\\server\\share\\plan.pdf", "plan.pdf", "plan.pdf"),
        ("..", "..", "document"),
        ("", "document", "document"),
        ("CON", "CON", "_CON"),
        ("nul .pdf", "nul .pdf", "_nul .pdf"),
        ("a:b", "a:b", "a_b"),
        ("plan.pdf. .", "plan.pdf. .", "plan.pdf"),
        (".pdf", ".pdf", "document.pdf"),
        ("-rf", "-rf", "_-rf"),
        ("desktop.ini", "desktop.ini", "_desktop.ini"),
        ("plan\u202efdp.exe", "planfdp.exe", "planfdp.exe"),
        ("계획.pdf", "계획.pdf", "계획.pdf"),
        ("two\nlines\t.pdf", "two lines .pdf", "two lines .pdf"),
        ("$(reboot) `x` %PATH% \"'<>|?*;&.pdf", "$(reboot) `x` %PATH% \"'<>|?*;&.pdf", None),
    ],
)
def test_a_name_is_shown_as_text_and_written_as_letters(given: str, shown: str, written: str | None) -> None:
    assert shown_name(given) == shown
    if written is not None:
        assert safe_name(shown_name(given)) == written


@pytest.mark.parametrize("letters", ["a" * 300, "가" * 300, "😀" * 300])
def test_a_long_name_is_cut_in_its_middle_and_keeps_its_ending(letters: str) -> None:
    shown = shown_name(f"{letters}.hwpx")
    assert len(shown) == LONGEST_NAME
    assert shown.endswith("….hwpx")
    written = safe_name(shown)
    assert written.endswith(".hwpx")
    assert len(written.encode()) <= 200


@pytest.mark.parametrize("name", HOSTILE)
def test_no_hostile_name_is_written_as_it_came(name: str) -> None:
    _is_safe(safe_name(shown_name(name)))


@given(st.text(max_size=400) | st.text("./\\:*? \0\u202eCONcom1-~…", max_size=30))
def test_whatever_it_is_called_it_is_one_name_in_one_folder_and_stays_so(name: str) -> None:
    shown = shown_name(name)
    assert 0 < len(shown) <= LONGEST_NAME
    written = safe_name(name)
    _is_safe(written)
    assert safe_name(written) == written


def _is_safe(written: str) -> None:
    assert written
    assert not set(written) & set('/\\:*?"<>|$%`;&\0\n\r\t')
    assert written == written.strip(" ")
    assert not written.startswith(("-", "."))
    assert not written.endswith(".")
    assert not _DEVICE.fullmatch(written)
    assert written.isprintable()
    assert len(written.encode()) <= 200
