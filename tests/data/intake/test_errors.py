"""Every refusal and notice of the intake fills the places of its sentence."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter

from registry.data import intake
from registry.data.reference.resources import shipped

SENTENCES = shipped().table("problems.toml")


def _describe() -> list[tuple[str, set[str]]]:
    """Each `Unreadable(code, …)` with the names it fills."""
    return [
        (str(ast.literal_eval(call.args[0])), {keyword.arg for keyword in call.keywords if keyword.arg})
        for path in Path(intake.__path__[0]).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "Unreadable"
        and call.args
        and isinstance(call.args[0], ast.Constant)
    ]


def test_a_refusal_fills_every_place_of_its_sentence() -> None:
    told = _describe()

    assert len(told) > 30
    for code, filled in told:
        places = {name for _, name, _, _ in Formatter().parse(SENTENCES[code]["en"]) if name}
        assert places <= filled | {"file", "limit" if code == "F03" else "file"}, code


def test_every_code_of_the_intake_has_a_sentence() -> None:
    written = {
        code
        for path in Path(intake.__path__[0]).rglob("*.py")
        for code in re.findall(r'"(F\d{2})"', path.read_text(encoding="utf-8"))
    }

    assert len(written) > 25
    assert written <= set(SENTENCES)
    assert all("{file}" in SENTENCES[code][language] for code in written for language in ("en", "ko"))
