"""Another name or office of the officer, as an act of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.officer import Officer
from registry.domain.problem import Refused
from registry.opening.creation import create_registry
from registry.opening.desk_registry import open_for_writing
from registry.opening.environment import Environment
from registry.services.acts.act import ActContext
from tests.portfolio import NOON

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from registry.services.registry import Registry

KIM = Officer("Kim", "MND", "ROK", "kim")


@pytest.fixture
def founded(tmp_path: Path) -> Iterator[Registry]:
    """A registry that was created by Kim."""
    path, means = tmp_path / "registry.coopreg", Environment(lambda: NOON, tmp_path / "profile")
    create_registry(path, means, KIM, with_sample=False)
    with open_for_writing(path, means, who="Kim") as opened:
        yield opened.registry


def test_the_same_name_and_office_are_no_act(founded: Registry) -> None:
    assert founded.officers.change("Kim", "MND", ActContext(KIM)) is None


@pytest.mark.parametrize(("name", "office"), [("", "MND"), ("Kim", " ")])
def test_without_a_name_or_an_office_it_is_refused(founded: Registry, name: str, office: str) -> None:
    with pytest.raises(Refused):
        founded.officers.change(name, office, ActContext(KIM))
