"""What the tests of the trail share: their desk speaks English."""

from __future__ import annotations

import pytest

from registry.domain.vocabulary.language import Language


@pytest.fixture
def language() -> Language:
    """English; tests about both languages say so."""
    return Language.EN
