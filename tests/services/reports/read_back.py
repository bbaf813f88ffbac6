"""A PDF read back: texts by page and place, tags, language, fonts, pictures."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdfium2 import PdfDocument


class Pdf:
    """One document."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._reader = PdfReader(BytesIO(content))
        self.root: Any = self._reader.trailer["/Root"]

    @property
    def title(self) -> str:
        """What the document is called."""
        return str(self._reader.metadata.title) if self._reader.metadata else ""

    def texts(self) -> list[str]:
        """Return the text of each page."""
        return [page.extract_text() for page in self._reader.pages]

    def heights(self, text: str) -> list[tuple[list[float], float, float]]:
        """Return for each page how high a text stands, from the foot, and the lowest and highest of all letters."""
        document, found = PdfDocument(self._content), []
        for page in document:
            letters = page.get_textpage()
            boxes = [letters.get_charbox(place) for place in range(letters.count_chars())]
            seen = [(box[1], box[3]) for box in boxes if box[3] > box[1]]
            search, heights = letters.search(text), []
            while (at := search.get_next()) is not None:
                heights.append(letters.get_charbox(at[0])[1])
            found.append((heights, min(low for low, _ in seen), max(high for _, high in seen)))
        document.close()
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
        """Return how often each tag occurs in the structure."""
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
