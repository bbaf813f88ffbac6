"""The holidays of the sides that keep them, fed from the `holidays` library into the registry's own table.

The table wins: an office corrects it when a government moves a day.
"""

from __future__ import annotations

from registry.domain.procedure.sides import Side

FIRST_YEAR, LAST_YEAR = 2024, 2035
"""The years fed at the start; lunar holidays further ahead are better fed again later."""

_COUNTRIES = {Side.ROK: ("KR", "ko", "en_US"), Side.USA: ("US", "en_US", "en_US")}


def feed() -> list[dict[str, str]]:
    """Return the holidays as rows: side, date, name in Korean (where the library has it) and English."""
    # Imported here: the library takes half a second and is needed once, when a registry is made.
    import holidays  # noqa: PLC0415 - see above

    rows: list[dict[str, str]] = []
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    for side, (country, native, english) in _COUNTRIES.items():
        own = holidays.country_holidays(country, years=years, language=native)
        told = holidays.country_holidays(country, years=years, language=english)
        for day, name in sorted(own.items()):
            korean = name if native == "ko" else ""
            rows.append(
                {"side": side.value, "date": day.isoformat(), "name_en": told[day], "name_ko": korean}
            )
    return rows
