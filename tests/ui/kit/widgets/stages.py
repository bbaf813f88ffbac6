"""A road of fourteen stages in either language, for tests of the strip and the dots."""

from __future__ import annotations

from registry.domain.procedure.stage_mark import StageMark
from registry.domain.vocabulary.language import Language
from ui.kit.widgets.strip_stage import StripSide, StripStage

NAMES = {
    Language.EN: (
        "Concept", "Route", "Classification", "US content", "Tech security", "RCWG", "Partner request",
        "Export permit", "US consent", "Congress notice", "Contract", "KIDD report", "Signature", "Delivery",
    ),
    Language.KO: (
        "개념", "추진방식", "품목 판정", "미국산 여부", "기술보호 심의", "실무그룹", "협력국 요청",
        "수출허가", "미측 승인", "의회 통보", "계약안", "KIDD 보고", "서명", "인도",
    ),
}  # fmt: skip
MARKS = (*[StageMark.DONE] * 8, StageMark.HALF, StageMark.NOT_APPLICABLE, *[StageMark.WAITING] * 4)


def progress(language: Language = Language.EN) -> list[StripStage]:
    """Return a road whose ninth stage one side has decided."""
    sides = (StripSide("KOR", StageMark.DONE), StripSide("USA", StageMark.WAITING))
    return [
        StripStage(
            f"D{number}", str(number), name, mark, sides if mark is StageMark.HALF else (), f"{name}: {mark}."
        )
        for number, (name, mark) in enumerate(zip(NAMES[language], MARKS, strict=True), start=1)
    ]
