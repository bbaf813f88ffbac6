"""What a file does when it is opened: told by its name and by its content, whichever is worse."""

from __future__ import annotations

import io
import zipfile

import pytest

from registry.domain.attachment_kind import AttachmentKind, kind_of

OPENS, MACROS, EXECUTABLE = AttachmentKind


def _packed(*names: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, "content " * 100)
    return packed.getvalue()


_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("plan.pdf", OPENS),
        ("사업개요서.hwp", OPENS),
        ("samsung.com.pdf", OPENS),
        ("RCWG 10.30 v1.2", OPENS),
        ("plan", OPENS),
        ("plan.exe", EXECUTABLE),
        ("plan.PDF.eXe", EXECUTABLE),
        ("plan.pdf.exe. .", EXECUTABLE),
        ("plan.exe.bak", EXECUTABLE),
        ("plan.exe::$DATA", EXECUTABLE),
        ("plan.e\u200bxe", EXECUTABLE),
        ("plan．ｅｘｅ", EXECUTABLE),
        ("planfdp\u202e.scr", EXECUTABLE),
        ("invoice.lnk", EXECUTABLE),
        ("plan.desktop", EXECUTABLE),
        ("plan.jar", EXECUTABLE),
        ("plan.ps1", EXECUTABLE),
        ("plan.iso", EXECUTABLE),
        ("x" * 300 + ".exe", EXECUTABLE),
        ("budget.xlsm", MACROS),
        ("page.html", MACROS),
    ],
)
def test_a_name_tells_what_happens(name: str, kind: AttachmentKind) -> None:
    assert kind_of(name, b"words") is kind


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7", OPENS),
        ("MZ세대 간담회 결과".encode(), OPENS),
        (b"MZ\x90\0\x03\0\0\0", EXECUTABLE),
        (b"\x7fELF\x02\x01", EXECUTABLE),
        (b"#!/bin/sh\necho", EXECUTABLE),
        (b"\xef\xbb\xbf#!/bin/sh", EXECUTABLE),
        (b"\r\n@ECHO OFF\r\ndel *", EXECUTABLE),
        ("\ufeff@echo off".encode("utf-16-le"), EXECUTABLE),
        (b"L\0\0\0\x01\x14\x02\0\0\0\0\0", EXECUTABLE),
        (b"[Desktop Entry]\nExec=sh", EXECUTABLE),
        (b"\xca\xfe\xba\xbe\0\0\0\x34", EXECUTABLE),
        (b"<html><HTA:APPLICATION id=x>", EXECUTABLE),
        (_packed("META-INF/MANIFEST.MF", "Main.class"), EXECUTABLE),
        (_OLD_OFFICE + bytes.fromhex("84100c0000000000c000000000000046"), EXECUTABLE),
        (_packed("[Content_Types].xml", "word/document.xml"), OPENS),
        (_packed("[Content_Types].xml", "word/vbaProject.bin"), MACROS),
        (_packed("mimetype", "Basic/script-lc.xml"), MACROS),
        (_OLD_OFFICE, OPENS),
        (_OLD_OFFICE + "_VBA_PROJECT".encode("utf-16-le"), MACROS),
    ],
)
def test_a_content_tells_what_happens_whatever_its_name(content: bytes, kind: AttachmentKind) -> None:
    assert kind_of("plan.docx", content) is kind


def test_the_worse_of_name_and_content_counts() -> None:
    assert kind_of("budget.xlsm", b"MZ\0") is EXECUTABLE
    assert kind_of("plan.exe", b"%PDF-1.7") is EXECUTABLE
