"""The program that sets one large report and ends: what typst keeps in mind goes with it.

It is run by its path (`registry/data/typesetting/subprocess_typesetter.py`) and knows nothing of the registry. In: one
JSON object of names and texts. Out: one line of JSON, what the template says or what is wrong, and after it the PDF.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import typst

if TYPE_CHECKING:
    from collections.abc import Mapping


def main() -> None:
    """Set what is asked on standard input."""
    asked = json.loads(sys.stdin.buffer.read())
    try:
        told, pdf = _set(asked)
    except typst.TypstError as error:
        told, pdf = {"error": str(error)}, b""
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n" + pdf)


def _set(asked: Mapping[str, Any]) -> tuple[dict[str, Any], bytes]:
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(asked["fonts"])]
    )
    compiler = typst.Compiler(
        input=asked["template"],
        root=asked["root"],
        font_paths=fonts,
        ignore_system_fonts=True,
        sys_inputs=asked["given"],
    )
    pdf = compiler.compile(format="pdf", pdf_standards=asked["standards"], timestamp=asked["moment"])
    if not isinstance(pdf, bytes):
        raise TypeError("the report did not become one document")
    return {"told": json.loads(compiler.query("<told>", field="value"))}, pdf


if __name__ == "__main__":
    main()
