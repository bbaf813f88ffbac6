"""What the tests of the trail share: a real registry and a desk over it."""

from __future__ import annotations

from tests.ui.approvals.conftest import desk, language, notices, registry

__all__ = ["desk", "language", "notices", "registry"]
