"""The structure of Hangul syllables, and the particles that depend on the end of a word (은/는, 을/를, 으로/로)."""

from __future__ import annotations

import re
from typing import Final

INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
FINALS: Final = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
FIRST_SYLLABLE: Final = ord("가")
LAST_SYLLABLE: Final = ord("힣")
SYLLABLES_PER_INITIAL: Final = 588
SYLLABLES_PER_VOWEL: Final = 28

_NO_FINAL: Final = FINALS[0]
_UNDECIDED: Final = "?"

# The final consonants of digits and single letters when read aloud: 영 일 이 삼 사 오 육 칠 팔 구; 엘 엠 엔 알.
_DIGITS: Final = dict(zip("0123456789", "ㅇㄹ\0ㅁ\0\0ㄱㄹㄹ\0", strict=True))
_LETTERS: Final = {"l": "ㄹ", "m": "ㅁ", "n": "ㄴ", "r": "ㄹ"}
_WORD_ENDINGS: Final = {"l": "ㄹ", "m": "ㅁ", "n": "ㄴ", "ng": "ㅇ"}
# For a Latin word with such an end it depends on the word whether there is one (북, 네트워크), so nothing is guessed.
_UNDECIDED_ENDINGS: Final = frozenset("bcdgkpt")

_PARTICLE: Final = re.compile(r"은\(는\)|이\(가\)|을\(를\)|[와과]\([과와]\)|\(으\)로|\(이\)")
_FORMS: Final = {
    "은(는)": ("은", "는"),
    "이(가)": ("이", "가"),
    "을(를)": ("을", "를"),
    "와(과)": ("과", "와"),
    "과(와)": ("과", "와"),
    "(으)로": ("으로", "로"),
    "(이)": ("이", ""),
}
_CLOSING: Final = "\"'”’」』〉》>"
_BRACKETED: Final = re.compile(r"\s*(\([^()]*\)|\[[^\[\]]*\])$")
_LATIN_WORD: Final = re.compile(r"[A-Za-z]+$")


def is_syllable(letter: str) -> bool:
    """Return whether a character is a complete Hangul syllable."""
    return FIRST_SYLLABLE <= ord(letter) <= LAST_SYLLABLE


def initial(syllable: str) -> str:
    """Return the initial consonant of a Hangul syllable.

    >>> initial("협")
    'ㅎ'
    """
    return INITIALS[(ord(syllable) - FIRST_SYLLABLE) // SYLLABLES_PER_INITIAL]


def final(syllable: str) -> str:
    r"""Return the final consonant of a Hangul syllable; `"\0"` where it has none.

    >>> final("협"), final("수")
    ('ㅂ', '\x00')
    """
    return FINALS[(ord(syllable) - FIRST_SYLLABLE) % SYLLABLES_PER_VOWEL]


def with_particles(text: str) -> str:
    """Return a Korean sentence in which every particle written in both forms has the form that fits its word.

    Translators write `{name}을(를) 저장했습니다`; call this after the placeholders are filled. If the form depends on
    the pronunciation of a word that cannot be known, both forms remain, as is usual in Korean offices.

    >>> with_particles("결정 3(으)로 정정했습니다. 국방부은(는) RCF-K-26-0001을(를) 받았습니다.")
    '결정 3으로 정정했습니다. 국방부는 RCF-K-26-0001을 받았습니다.'
    """
    if "(" not in text:
        return text
    pieces: list[str] = []
    read_to = 0
    for found in _PARTICLE.finditer(text):
        pieces += [text[read_to : found.start()], _form(text[: found.start()], found.group())]
        read_to = found.end()
    return "".join(pieces) + text[read_to:]


def _form(before: str, written: str) -> str:
    end = _end(before)
    if end == _UNDECIDED:
        return written
    closed, opened = _FORMS[written]
    if written == "(으)로" and end == "ㄹ":
        return opened
    return opened if end == _NO_FINAL else closed


def _end(before: str) -> str:
    """Return the final consonant of a text when read aloud; parts in brackets and quotation marks are ignored."""
    while before:
        without = _BRACKETED.sub("", before).rstrip(_CLOSING)
        if without == before:
            break
        before = without
    if not before:
        return _UNDECIDED
    last = before[-1]
    if is_syllable(last):
        return final(last)
    if last in _DIGITS:
        return _digit(before)
    word = _LATIN_WORD.search(before)
    return _latin(word.group()) if word else _UNDECIDED


def _digit(before: str) -> str:
    # 10, 20, … end in 십, 100 in 백, 1000 in 천; the number of a document is read digit by digit and ends in 영.
    number = re.search(r"(?<![\d-])[1-9]\d*$", before)
    if number is None or not (zeros := len(number.group()) - len(number.group().rstrip("0"))):
        return _DIGITS[before[-1]]
    return {1: "ㅂ", 2: "ㄱ", 3: "ㄴ", 4: "ㄴ", 8: "ㄱ"}.get(zeros, "ㄴ")


def _latin(word: str) -> str:
    if word.isupper() or len(word) == 1:
        return _LETTERS.get(word[-1].lower(), _NO_FINAL)
    lower = word.lower()
    for ending, consonant in _WORD_ENDINGS.items():
        if lower.endswith(ending):
            return consonant
    return _UNDECIDED if lower[-1] in _UNDECIDED_ENDINGS else _NO_FINAL
