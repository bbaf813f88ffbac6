"""Problems: every code the program uses has its sentence, and every named place is filled."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import registry
from registry.data.reference.resources import shipped

PROGRAM = Path(registry.__path__[0])
SENTENCES = shipped().table("problems.toml")
CODE = re.compile(r"[A-Z]\d{2}")


def _places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def _codes(node: ast.expr) -> set[str]:
    """The codes an expression can be: a literal, or the arms of a condition."""
    return {
        n.value
        for n in ast.walk(node)
        if isinstance(n, ast.Constant) and isinstance(n.value, str) and CODE.fullmatch(n.value)
    }


@cache
def _told() -> list[tuple[str, str, set[str]]]:
    """Every place in the program that creates a problem: the place, the code, and the names of its values."""
    found = []
    for path in sorted(PROGRAM.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Name)
                and call.func.id in ("Problem", "Unfit")
            ):
                where = f"{path.relative_to(PROGRAM)}:{call.lineno}"
                for code in sorted(_codes(call.args[0]) if call.args else ()):
                    filled = _filled(call)
                    if filled is not None:
                        found.append((where, code, filled))
    return found


def _filled(call: ast.Call) -> set[str] | None:
    """The names a call fills beside `field`; None when the program works them out."""
    if isinstance(call.func, ast.Name) and call.func.id == "Unfit":
        return {"field", "value", *(keyword.arg for keyword in call.keywords if keyword.arg)}
    values = call.args[2] if len(call.args) > 2 else None
    if values is None:
        return {"field"}
    if not isinstance(values, ast.Dict):
        return None
    return {
        "field",
        *(key.value for key in values.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)),
    }


def test_the_program_tells_problems() -> None:
    assert len(_told()) > 40


@pytest.mark.parametrize(
    ("where", "code", "filled"), _told(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_problem_has_its_sentence_and_fills_every_place_of_it(
    where: str, code: str, filled: set[str]
) -> None:
    assert code in SENTENCES, where
    assert _places(SENTENCES[code]["en"]) <= filled, where


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_names_the_same_places_in_both_languages(code: str) -> None:
    assert len({frozenset(_places(sentence)) for sentence in SENTENCES[code].values()}) == 1


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_ends_and_bears_a_code(code: str) -> None:
    assert CODE.fullmatch(code)
    assert set(SENTENCES[code]) in ({"en", "ko"}, {"en", "ko", "command_en", "command_ko"})
    assert all(sentence.endswith(".") for sentence in SENTENCES[code].values())


def test_every_code_written_in_the_program_has_a_sentence() -> None:
    written = {
        node.value
        for path in PROGRAM.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"[TLRMWU]\d{2}", node.value)
    }

    assert written <= set(SENTENCES)
