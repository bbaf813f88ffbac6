"""The holidays of the sides, copied from the `holidays` library into the registry's own table.

The table takes precedence: an office corrects it when a government moves a day.
"""

from __future__ import annotations

from registry.domain.procedure.sides import Side

FIRST_YEAR, LAST_YEAR = 2024, 2035
"""The years copied when a registry is created; later lunar holidays are better added nearer to their year."""

_COUNTRIES = {Side.ROK: ("KR", "ko", "en_US"), Side.USA: ("US", "en_US", "en_US")}


def feed() -> list[dict[str, str]]:
    """Return the holidays as rows: field id to text for side, date, Korean name (where available) and English name."""
    # Imported here: the library takes half a second and is needed only once, when a registry is created.
    import holidays  # noqa: PLC0415 - see above

    rows: list[dict[str, str]] = []
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    for side, (country, native, english) in _COUNTRIES.items():
        own = holidays.country_holidays(country, years=years, language=native)
        found = holidays.country_holidays(country, years=years, language=english)
        for day, name in sorted(own.items()):
            korean = name if native == "ko" else ""
            rows.append(
                {"side": side.value, "date": day.isoformat(), "name_en": found[day], "name_ko": korean}
            )
    return rows
