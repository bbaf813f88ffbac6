"""What a file does when it is opened: only what is known by its ending and its content alike is opened."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.attachments.attachment import safe_name
from registry.domain.attachments.kind import _ASKED, _EXECUTABLE, _OPENED, AttachmentKind, kind_of
from tests.domain.attachment_contents import CONTENTS, OLE, compound, packed
from tests.hostile_names import HOSTILE

OPENS, MACROS, EXECUTABLE, UNKNOWN, OTHER_CONTENT = AttachmentKind
_PDF = CONTENTS["pdf"]


def test_every_kind_that_is_opened_has_a_content_here() -> None:
    assert set(CONTENTS) == _OPENED | _ASKED
    assert not (_OPENED | _ASKED) & _EXECUTABLE


@pytest.mark.parametrize("ending", CONTENTS)
def test_a_known_kind_is_opened(ending: str) -> None:
    kind = kind_of(f"사업 계획 v1.2.{ending.upper()}", CONTENTS[ending])

    assert kind is (MACROS if ending in _ASKED else OPENS)
    assert kind.is_opened


@pytest.mark.parametrize("ending", CONTENTS)
@pytest.mark.parametrize("other", ["pdf", "docx", "doc", "png", "txt", "odt"])
def test_a_content_of_another_kind_is_not_opened(ending: str, other: str) -> None:
    alike = kind_of(f"plan.{ending}", CONTENTS[other]).is_opened

    assert alike == (_family(ending) == _family(other))


def _family(ending: str) -> str:
    """What is told apart by its content: all texts are alike, and so are documents with and without macros."""
    texts = dict.fromkeys(("md", "log", "csv", "tsv"), "txt")
    return {**texts, "docm": "docx"}.get(ending, ending)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("samsung.com.pdf", OPENS),
        ("plan.exe.pdf", OPENS),  # shown by a viewer, whatever comes before the ending
        ("plan.pdf. .", OPENS),  # the copy is written without blanks and dots at its end
        ("plan\u202efdp.pdf", OPENS),
        ("plan", UNKNOWN),
        (".pdf", OPENS),  # written as `document.pdf`
        ("RCWG 10.30 v1.2", UNKNOWN),
        ("plan.pdf.bak", UNKNOWN),
        ("plan.рdf", UNKNOWN),  # a Cyrillic letter
        ("plan．ｐｄｆ", UNKNOWN),  # wide letters: written, it has no ending
        ("plan.pdf::$DATA", UNKNOWN),
        ("plan.exe", EXECUTABLE),
        ("plan.PDF.eXe", EXECUTABLE),
        ("plan.pdf.exe. .", EXECUTABLE),
        ("plan.e\u200bxe", EXECUTABLE),
        ("plan．ｅｘｅ", EXECUTABLE),
        ("planfdp\u202e.scr", EXECUTABLE),
        ("x" * 300 + ".exe", EXECUTABLE),
        ("plan.exe::$DATA", UNKNOWN),
        ("plan.exe.bak", UNKNOWN),
        *(
            (f"plan.{ending}", EXECUTABLE)
            for ending in ("lnk", "url", "desktop", "scr", "hta", "iso", "jar", "ps1", "js")
        ),
        *(
            (f"plan.{ending}", UNKNOWN)
            for ending in (
                "one",
                "svg",
                "html",
                "htm",
                "mht",
                "xml",
                "xsl",
                "json",
                "zip",
                "7z",
                "mdb",
                "slk",
                "iqy",
            )
        ),
        *(
            (f"plan.{ending}", UNKNOWN)
            for ending in ("xla", "xlam", "dotm", "ics", "vcf", "contact", "p7m", "swf")
        ),
    ],
)
def test_a_name_tells_what_happens(name: str, kind: AttachmentKind) -> None:
    assert kind_of(name, _PDF) is kind


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\0\x03\0\0\0",
        b"\x7fELF\x02\x01",
        b"#!/bin/sh\necho",
        b"\xef\xbb\xbf#!/bin/sh",
        b"\r\n@ECHO OFF\r\ndel *",
        "\ufeff@echo off".encode("utf-16-le"),
        b"L\0\0\0\x01\x14\x02\0\0\0\0\0",
        b"[Desktop Entry]\nExec=sh",
        b"\xca\xfe\xba\xbe\0\0\0\x34",
        b"<html><HTA:APPLICATION id=x>",
        packed("META-INF/MANIFEST.MF", "Main.class"),
        OLE + bytes.fromhex("84100c0000000000c000000000000046"),
        b"MZ\x90\0" + bytes(100) + b"%PDF-1.7",
    ],
)
@pytest.mark.parametrize("ending", ["docx", "pdf", "txt", "hwp", "png"])
def test_a_program_is_told_whatever_its_name(content: bytes, ending: str) -> None:
    assert kind_of(f"plan.{ending}", content) is EXECUTABLE


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("plan.docx", packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), MACROS),
        ("plan.odt", CONTENTS["odt"] + b"Basic/script-lc.xml", MACROS),
        ("plan.doc", compound("WordDocument", "_VBA_PROJECT"), MACROS),
        ("plan.docx", compound("EncryptedPackage"), OPENS),
        ("plan.docx", compound("\tDRMContent"), OPENS),
        ("plan.hwp", b"SCDSA002" + bytes(range(256)), OPENS),
        ("plan.docx", OLE, OTHER_CONTENT),
        ("plan.pdf", b"words", OTHER_CONTENT),
        ("plan.txt", "MZ세대 간담회 결과".encode(), OPENS),
        ("plan.txt", ("가" * 65_535).encode("utf-8"), OPENS),
        ("plan.txt", bytes(range(256)), OTHER_CONTENT),
        ("plan.eml", b"<html><script>", OTHER_CONTENT),
        ("plan.jpg", b"<svg onload=x>", OTHER_CONTENT),
        ("plan.pdf", b"<html><script>", OTHER_CONTENT),
    ],
)
def test_ending_and_content_must_agree(name: str, content: bytes, kind: AttachmentKind) -> None:
    assert kind_of(name, content) is kind


def test_the_worse_of_name_and_content_counts() -> None:
    assert kind_of("budget.xlsm", b"MZ\0") is EXECUTABLE
    assert kind_of("plan.exe", _PDF) is EXECUTABLE


_NAMES = st.text(alphabet=string.ascii_letters + " .:\u202e\u200b/\\．ｅ가", max_size=20)


@given(
    name=_NAMES | st.builds("{}.{}".format, _NAMES, st.sampled_from([*CONTENTS, *sorted(_EXECUTABLE)])),
    content=st.binary(max_size=80) | st.sampled_from([*CONTENTS.values()]),
)
def test_whatever_is_opened_is_written_under_a_known_ending(name: str, content: bytes) -> None:
    """The law of the allow list: the system sees a known ending, and its program a content of that kind."""
    if kind_of(name, content).is_opened:
        ending = safe_name(name).rpartition(".")[2].casefold()
        assert ending in CONTENTS


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("content", [_PDF, b"MZ\x90\0", b"words", b"<svg/>"])
def test_of_hostile_names_only_honest_documents_are_opened(name: str, content: bytes) -> None:
    honest = safe_name(name).endswith(".pdf" if content == _PDF else ".txt")  # any words may stand in a text
    assert not kind_of(name, content).is_opened or honest
