"""What happens when an attached file is opened: only known kinds of documents are ever opened.

A kind is recognised by the extension of the name and by the content, and both must agree, because a system chooses the
program by the extension and the program reads the content. An unknown kind is kept as evidence and never opened.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from registry.domain.attachments.attachment import safe_name
from registry.domain.attachments.content import has_macros, is_program, looks_like
from registry.domain.values.text import clean_line


class AttachmentKind(StrEnum):
    """What happens when an attachment is opened."""

    OPENS = "opens"
    """A viewer shows it."""
    MACROS = "macros"
    """A viewer shows it, but it contains macros or other active content, so the person is asked first."""
    EXECUTABLE = "executable"
    """It is a program, or starts one: it is never opened and never written."""
    UNKNOWN = "unknown"
    """Its extension is not that of a known kind of document: it is never opened and never written."""
    OTHER_CONTENT = "other content"
    """Its content does not fit its extension: it is never opened and never written."""

    @property
    def is_opened(self) -> bool:
        """Whether a copy of such a file is written and opened when a person asks for it."""
        return self in (AttachmentKind.OPENS, AttachmentKind.MACROS)


def kind_of(name: str, content: bytes) -> AttachmentKind:
    """Return what happens when a file with this name and content is opened."""
    shown, written = _ending(name), _ending(safe_name(name))
    if {shown, written} & _EXECUTABLE or is_program(content):
        return AttachmentKind.EXECUTABLE
    # The copy is opened under its written name; with another extension, another program would open it.
    if shown != written or shown not in _ASKED | _OPENED:
        return AttachmentKind.UNKNOWN
    if not looks_like(shown, content):
        return AttachmentKind.OTHER_CONTENT
    if shown in _ASKED or has_macros(content):
        return AttachmentKind.MACROS
    return AttachmentKind.OPENS


def _ending(name: str) -> str:
    """Return the extension as a system reads it: without hiding characters, trailing blanks and dots, or a stream."""
    folded = unicodedata.normalize("NFKC", clean_line(name)).casefold().rstrip(" .")
    parts = folded.replace(":", ".").split(".")
    return parts[-1].strip() if len(parts) > 1 else ""


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_OPENED = _words(
    "pdf doc docx hwp hwpx odt rtf txt md log",
    "xls xlsx ods csv tsv",
    "ppt pptx odp",
    "jpg jpeg jfif png gif tif tiff bmp webp heic",
    "eml msg",
    "mp3 m4a wav mp4",
)
"""Documents, tables, slides, pictures, mail, recordings: `content.py` knows the content of each."""

_ASKED = _words("docm xlsm xlsb pptm")
"""Formats of office documents with macros."""

_EXECUTABLE = _words(
    # programs and scripts of Windows
    "exe com scr pif bat cmd cpl dll ocx sys drv vb vbs vbe js jse mjs ws wsf wsh wsc sct hta msh ps1 ps1xml ps2",
    "psc1 psd1 psm1 xll wll xbap gadget",
    # files that start programs there: shortcuts, settings, help, databases that contain programs
    "lnk url website webloc scf inf reg msc theme themepack settingcontent-ms library-ms search-ms job grp prg osd",
    "searchconnector-ms diagcab diagpkg chm hlp rdp jnlp ade adp mde accde appref-ms application",
    # installers, and disk images, which do not pass on the mark that a file came from the internet
    "msi msp mst msix msixbundle appx appxbundle appinstaller cab iso img vhd vhdx",
    # programs of Linux, macOS and phones
    "sh bash zsh csh ksh fish run out elf so desktop service deb rpm snap flatpak flatpakref appimage",
    "app action command workflow scpt scptd applescript terminal dylib dmg pkg mpkg apk ipa",
    # interpreters of any system
    "jar class war py pyc pyo pyw pyz pyzw rb pl pm php tcl lua",
)
"""Extensions that are reported as programs; a file with any other unknown extension is not opened either."""
