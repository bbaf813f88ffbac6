"""Filling the placeholders of a translated sentence."""

from __future__ import annotations

from registry.domain.values.hangul import with_particles


def filled(template: str, /, **values: object) -> str:
    """Return a sentence with its placeholders filled and its Korean particles (`을(를)`) matched to their words."""
    text = template.format(**values)
    return with_particles(text) if "(" in template else text
