"""A translated sentence with its places filled."""

from __future__ import annotations

from registry.domain.values.hangul import with_particles


def filled(template: str, /, **values: object) -> str:
    """Return a sentence with its places filled and its Korean particles (`을(를)`) in the form their word asks for."""
    told = template.format(**values)
    return with_particles(told) if "(" in template else told
