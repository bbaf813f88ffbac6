"""A PDF read back: texts by page and place, tags, language, fonts, pictures."""

from __future__ import annotations

from io import BytesIO
from typing import Any, NamedTuple

from pypdf import PdfReader


class Piece(NamedTuple):
    """A text and how high on its page it stands, in points from the foot."""

    text: str
    height: float


class Pdf:
    """One document."""

    def __init__(self, content: bytes) -> None:
        self._reader = PdfReader(BytesIO(content))
        self.root: Any = self._reader.trailer["/Root"]

    @property
    def title(self) -> str:
        """What the document is called."""
        return str(self._reader.metadata.title) if self._reader.metadata else ""

    def texts(self) -> list[str]:
        """Return the text of each page."""
        return [page.extract_text() for page in self._reader.pages]

    def pieces(self, page: int) -> list[Piece]:
        """Return the texts of a page with their heights."""
        found: list[Piece] = []

        def seen(text: str, _cm: Any, tm: Any, _font: Any, _size: Any) -> None:  # noqa: ANN401 - what pypdf hands over
            if text.strip():
                found.append(Piece(text.strip(), float(tm[5])))

        self._reader.pages[page].extract_text(visitor_text=seen)
        return found

    def fonts_lacking_a_file(self) -> set[str]:
        """Return the fonts that are not inside the document."""
        lacking = set()
        for page in self._reader.pages:
            for font in page["/Resources"].get("/Font", {}).values():  # type: ignore[attr-defined]  # a dictionary
                for kind in font.get_object()["/DescendantFonts"]:
                    descriptor = kind.get_object()["/FontDescriptor"].get_object()
                    if not any(name in descriptor for name in ("/FontFile2", "/FontFile3")):
                        lacking.add(str(kind.get_object()["/BaseFont"]))
        return lacking

    def images(self) -> int:
        """Return how many pictures made of pixels the document holds."""
        return sum(len(page.images) for page in self._reader.pages)

    def tags(self) -> dict[str, int]:
        """Return how often each tag stands in the structure."""
        found: dict[str, int] = {}
        for node in self._nodes():
            if "/S" in node:
                found[node["/S"]] = found.get(node["/S"], 0) + 1
        return found

    def alternatives(self) -> list[str]:
        """Return what is read aloud in place of figures."""
        return [str(node["/Alt"]) for node in self._nodes() if "/Alt" in node]

    def links(self) -> int:
        """Return how many places can be clicked."""
        return sum(len(page.get("/Annots", [])) for page in self._reader.pages)

    def _nodes(self) -> list[Any]:
        waiting, found = [self.root["/StructTreeRoot"]], []
        while waiting:
            node = waiting.pop().get_object()
            if isinstance(node, list):
                waiting += node
            elif hasattr(node, "get"):
                found.append(node)
                waiting += [node["/K"]] if "/K" in node else []
        return found
