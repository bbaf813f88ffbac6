"""What an error says on the command line, for tests that look at its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from registry.data.reference.error_sentences import error_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.domain.errors import RegistryError


def says(pattern: str) -> Callable[[RegistryError], bool]:
    """Return a check for `pytest.raises`: whether the sentence of an error matches somewhere, in English."""
    return lambda error: re.search(pattern, error_sentence(error)) is not None
