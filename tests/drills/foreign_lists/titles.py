"""How titles are written: in one column or one of each language, and what happens to their letters."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from tests.drills.foreign_lists.grid import Cell, Column, Run
from tests.drills.foreign_lists.meaning import means

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tests.drills.foreign_lists.meaning import Project
    from tests.drills.foreign_lists.presentation import Presentation


def _full_width(text: str) -> str:
    return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text)


TITLES: Mapping[str, Callable[[str], str]] = {
    "plain": str,
    "two columns": str,
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "no-break spaces": lambda text: text.replace(" ", "\xa0"),
    "invisible letters": lambda text: text[:3] + "\u200b" + text[3:] + "\ufeff",
    "spaces around": lambda text: f"  {text} ",
    "full width": _full_width,
    "line break": lambda text: text.replace(" ", "\n", 1),
    "footnote sign": lambda text: f"{text}¹",
    "superscript footnote": str,
    "struck word": str,
    "numbered": str,
    "bulleted": lambda text: f"○ {text}",
    "with a year": lambda text: f"{text} 2027",
    "with a total in it": lambda text: f"{text} (total force)",
}


def _runs(way: str, text: str) -> tuple[Run, ...]:
    if way == "superscript footnote":
        return ((text, ""), ("2", "superscript"))
    first, _, rest = text.partition(" ")
    return ((first + " ", ""), ("former ", "struck"), (rest, "")) if way == "struck word" else ()


def columns(headers: Mapping[str, str], projects: Sequence[Project], how: Presentation) -> list[Column]:
    """Return the columns of titles."""
    way = how["title"]
    if way == "two columns":
        return [
            Column(
                headers[field],
                [Cell(project.title.of(language)) for project in projects],
                field,
                [means(project.title.of(language)) for project in projects],
                hxl=f"#activity+name+{language}",
            )
            for field, language in (("title_ko", "ko"), ("title_en", "en"))
        ]
    made = Column(headers["title"], [], "title", hxl="#activity+name")
    for at, project in enumerate(projects):
        text = project.title.of(how["values"])
        numbered = f"{at + 1}. {text}" if way == "numbered" else ""
        plain = text if way in ("footnote sign", "struck word") and at != 1 else TITLES[way](text)
        changed = numbered or plain
        runs = _runs(way, text) if at == 1 else ()
        made.cells.append(Cell(runs=runs) if runs else Cell(changed))
        right = (
            {changed}
            if way.startswith(("with", "numbered", "bulleted"))
            else {text, changed}
            if way == "full width"
            else {text}
        )
        if way.endswith("footnote") or way == "footnote sign":
            right |= {f"{text}{sign}" for sign in "¹²"}  # as a person sees it
        struck = way == "struck word" and at == 1
        made.meanings.append(means(*right, clear=not struck, noted=struck))
    return [made]
