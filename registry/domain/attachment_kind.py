"""What a kept file does when it is opened, judged by its name and by its content, whichever is worse."""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from registry.domain.attachment import safe_name
from registry.domain.values.text import clean_line


class AttachmentKind(StrEnum):
    """What happens when an attachment is opened."""

    OPENS = "opens"
    """A viewer shows it."""
    MACROS = "macros"
    """A viewer shows it, but it carries macros or other active content: the person is asked first."""
    EXECUTABLE = "executable"
    """It is a program, or starts one: it is never opened and never written."""


def kind_of(name: str, content: bytes) -> AttachmentKind:
    """Return what happens when a file of that name and content is opened."""
    endings = _endings(name) | _endings(safe_name(name))
    if endings & _EXECUTABLE or _runs(content):
        return AttachmentKind.EXECUTABLE
    if endings & _ACTIVE or _has_macros(content):
        return AttachmentKind.MACROS
    return AttachmentKind.OPENS


def _endings(name: str) -> set[str]:
    """Return the endings that count: the last one, and those before it when the last is no document's.

    Blanks and dots at the end do not hide it, since Windows drops them; nor does a wide dot or letter.
    """
    folded = unicodedata.normalize("NFKC", clean_line(name)).casefold().rstrip(" .")
    parts = [part.strip() for part in folded.replace(":", ".").split(".")[1:]]
    return set(parts[-1:] if parts and parts[-1] in _DOCUMENTS else parts)


def _runs(content: bytes) -> bool:
    """Whether a system, or one of its interpreters, would run this content whatever its name."""
    head = content[:1_024].removeprefix(b"\xef\xbb\xbf")
    if head.startswith(_PROGRAMS) or (head.startswith(b"MZ") and b"\0" in head[:64]):
        return True  # the NUL tells a Windows program from a note that begins with “MZ세대”
    words = head.lower().replace(b"\0", b"").lstrip(b"\xff\xfe \t\r\n")  # scripts in UTF-16 included
    if words.startswith(_SCRIPTS) or b"<hta:application" in words:
        return True
    if head.startswith(_OLE):
        return _INSTALLER in content
    return head.startswith(_ZIP) and _JAVA in content


def _has_macros(content: bytes) -> bool:
    if content.startswith(_ZIP):  # the names in it stand there uncompressed
        return b"vbaProject.bin" in content or b"Basic/script-lc.xml" in content
    return content.startswith(_OLE) and "_VBA_PROJECT".encode("utf-16-le") in content


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_ZIP, _JAVA = b"PK\x03\x04", b"META-INF/MANIFEST.MF"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_INSTALLER = bytes.fromhex("84100c0000000000c000000000000046")
"""What names a Windows installer package, which shares its container with old office documents."""

_PROGRAMS = (
    b"\x7fELF",
    b"#!",
    # macOS, from both ends and for several machines; the last is that of Java classes too
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"L\x00\x00\x00\x01\x14\x02\x00",  # a Windows shortcut
    b"ITSF\x03\x00\x00\x00",  # compiled help, which runs scripts
    b"MSCF\x00\x00\x00\x00",  # a cabinet, which installs itself
    b"!<arch>\ndebian",
    b"\xed\xab\xee\xdb",  # a package of RPM
)

_SCRIPTS = (
    b"@echo off",
    b"[desktop entry]",
    b"[internetshortcut]",
    b"[autorun]",
    b"regedit4",
    b"windows registry editor",
    b"<?php",
    b"<job>",
    b"<job ",
    b"<scriptlet",
)

_EXECUTABLE = _words(
    # what Windows runs: programs, scripts
    "exe com scr pif bat cmd cpl dll ocx sys drv vb vbs vbe js jse mjs ws wsf wsh wsc sct hta msh ps1 ps1xml ps2",
    "psc1 psd1 psm1 xll wll xbap gadget",
    # what starts them there: shortcuts, settings, help, databases with programs in them
    "lnk url website webloc scf inf reg msc theme themepack settingcontent-ms library-ms search-ms job grp prg osd",
    "searchconnector-ms diagcab diagpkg chm hlp rdp jnlp ade adp mde accde appref-ms application",
    # what installs them, and disks that come without the mark of where they are from
    "msi msp mst msix msixbundle appx appxbundle appinstaller cab iso img vhd vhdx",
    # what Linux, macOS and phones run
    "sh bash zsh csh ksh fish run out elf so desktop service deb rpm snap flatpak flatpakref appimage",
    "app action command workflow scpt scptd applescript terminal dylib dmg pkg mpkg apk ipa",
    # interpreters of any system
    "jar class war py pyc pyo pyw pyz pyzw rb pl pm php tcl lua",
)

_ACTIVE = _words(
    # office documents with macros, or with queries to elsewhere
    "docm dotm xlsm xltm xlam xlsb xla pptm potm ppsm ppam sldm vsdm vstm vssm mdb accdb iqy dqy oqy rqy slk",
    # pages with scripts
    "html htm xhtml xht shtml mht mhtml svg svgz xsl xslt",
)

_DOCUMENTS = _ACTIVE | _words(
    "pdf hwp hwpx doc docx odt rtf txt md csv tsv log xls xlsx ods ppt pptx odp jpg jpeg png gif tif tiff bmp webp",
    "heic eml msg xml json zip 7z p7s p7m mp3 mp4 m4a wav mov avi",
)
"""Endings of documents: what stands before one of them is part of the name, as in `samsung.com.pdf`."""
