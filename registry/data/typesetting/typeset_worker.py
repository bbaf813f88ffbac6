"""The process that typesets one large report and ends, so that the memory typst has taken is given back.

It is started by its path and knows nothing of the registry. Input: one JSON object of names and texts. Output: one
line of JSON with what the template reports or what is wrong, followed by the PDF.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import typst

if TYPE_CHECKING:
    from collections.abc import Mapping


def main() -> None:
    """Typeset the report that is requested on standard input."""
    request = json.loads(sys.stdin.buffer.read())
    try:
        report, pdf = _typeset(request)
    except typst.TypstError as error:
        report, pdf = {"error": str(error)}, b""
    sys.stdout.buffer.write(json.dumps(report).encode() + b"\n" + pdf)


def _typeset(request: Mapping[str, Any]) -> tuple[dict[str, Any], bytes]:
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(request["fonts"])]
    )
    compiler = typst.Compiler(
        input=request["template"],
        root=request["root"],
        font_paths=fonts,
        ignore_system_fonts=True,
        sys_inputs=request["given"],
    )
    pdf = compiler.compile(format="pdf", pdf_standards=request["standards"], timestamp=request["moment"])
    if not isinstance(pdf, bytes):
        raise TypeError("the report did not become one document")
    return {"told": json.loads(compiler.query("<told>", field="value"))}, pdf


if __name__ == "__main__":
    main()
