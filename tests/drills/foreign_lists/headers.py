"""The wordings of headers in both languages, and what is added to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

    from tests.drills.foreign_lists.presentation import Presentation

_ENGLISH: Mapping[str, tuple[str, ...]] = {
    "running": ("No.", "#", "S/N", "Item no."),
    "their_ref": ("Project ID", "Project No.", "Reference no.", "Project number"),
    "title": ("Project title", "Project name", "Title", "Project"),
    "title_en": ("Project title (English)", "English title", "Title (EN)"),
    "title_ko": ("Project title (Korean)", "Korean title", "Title (KO)"),
    "countries": ("Country", "Partner country", "Countries", "Recipient country"),
    "planned_start": ("Start date", "Planned start", "Project start date", "Start"),
    "planned_end": ("End date", "Planned end", "Closing date", "Project end date"),
    "cost": ("Budget", "Total cost", "Project cost", "Estimated cost", "Total budget"),
    "officer": ("Desk officer", "Project officer", "Point of contact"),
    "implementing_orgs": ("Implementing agency", "Implementing organisation"),
}
_KOREAN: Mapping[str, tuple[str, ...]] = {
    "running": ("연번", "순번", "번호", "No"),
    "their_ref": ("사업번호", "과제번호", "접수번호"),
    "title": ("사업명", "과제명", "사업 명", "프로젝트명"),
    "title_en": ("영문 사업명", "사업명(영문)", "영문명"),
    "title_ko": ("국문 사업명", "사업명(국문)", "국문명"),
    "countries": ("대상국", "국가", "협력국", "수원국", "대상국가"),
    "planned_start": ("시작일", "착수일", "사업시작일", "개시일"),
    "planned_end": ("종료일", "완료일", "사업종료일"),
    "cost": ("예산", "총사업비", "사업비", "예산액", "총예산"),
    "officer": ("담당자", "담당관", "실무자"),
    "implementing_orgs": ("시행기관", "수행기관"),
}

WORDS: Mapping[str, Callable[[str, str], str]] = {
    "en": lambda english, _: english,
    "ko": lambda _, korean: korean,
    "both with a space": lambda english, korean: f"{korean} {english}",
    "both in lines": lambda english, korean: f"{korean}\n{english}",
    "both with a slash": lambda english, korean: f"{korean} / {english}",
    "Korean in brackets": lambda english, korean: f"{english} ({korean})",
    "capitals": lambda english, _: english.upper(),
}

MARKS: Mapping[str, Callable[[str, int], str]] = {
    "plain": lambda header, _: header,
    "superscript digit": lambda header, at: f"{header}{'¹²³⁴⁵⁶⁷⁸⁹'[at % 9]}" if at % 2 else header,
    "bracketed digit": lambda header, at: f"{header} {at + 1})" if at % 2 else header,
    "square bracketed digit": lambda header, at: f"{header} [{at + 1}]" if at % 2 else header,
    "raised bracketed digit": lambda header, at: f"{header}{'¹²³⁴⁵⁶⁷⁸⁹'[at % 9]}⁾" if at % 2 else header,
    "star": lambda header, at: f"{header}*" if at % 2 else header,
    "필수": lambda header, at: f"{header}(필수)" if at % 3 == 0 else header,
    "invisible letters": lambda header, _: "\ufeff" + header.replace(" ", "\xa0") + "\u200b",
    "spread letters": lambda header, _: " ".join(header) if len(header) < 4 and header.isalpha() else header,
    "sorting signs": lambda header, at: f"{header} {'▼▲'[at % 2]}" if at < 3 else header,
    "required": lambda header, at: f"{header} (required)" if at % 3 == 0 else header,
    "star before": lambda header, at: f"* {header}" if at % 2 else header,
    "numbered": lambda header, at: f"{at + 1}. {header}",
    "colon": lambda header, _: f"{header}:",
    "line break": lambda header, _: header.replace(" ", "\n", 1),
}
"""What is done to a header, which stands at a place counted from 0."""


def worded(name: str, how: Presentation) -> str:
    """Return a header of a list, in the words of the list."""
    return both(_ENGLISH[name], _KOREAN[name], how)


def both(english: tuple[str, ...], korean: tuple[str, ...], how: Presentation) -> str:
    """Return one of the wordings in each language, as the list writes its headers."""
    chance: Random = how.chance(f"header {english[0]}")
    return WORDS[how["words"]](chance.choice(english), chance.choice(korean))


def pair(name: str, how: Presentation) -> tuple[str, str]:
    """Return a header in Korean and in English, for lists that have a row of each."""
    chance: Random = how.chance(f"header {_ENGLISH[name][0]}")
    return chance.choice(_KOREAN[name]), chance.choice(_ENGLISH[name])
