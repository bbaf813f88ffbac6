"""A requirement of a procedure bears the name of the document that meets it, in both languages."""

from __future__ import annotations

import pytest

from registry.data.reference.procedures import PROCEDURES
from registry.data.reference.resources import shipped
from registry.domain.procedure.procedure import Requirement, RequirementKind
from registry.domain.vocabulary.language import Language

BY_PAPER = {RequirementKind.DOCUMENT, RequirementKind.ACKNOWLEDGEMENT}
NAMED = [
    (stage.code, requirement, type_)
    for code in PROCEDURES
    for stage in shipped().procedure(code).stages
    for requirement in stage.requirements
    if requirement.kind in BY_PAPER
    for type_ in requirement.subjects
]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("stage", "requirement", "type_"),
    NAMED,
    ids=[f"{stage}.{wanted.id}-{type_}" for stage, wanted, type_ in NAMED],
)
def test_a_requirement_bears_the_name_of_its_document(
    stage: str, requirement: Requirement, type_: str, language: Language
) -> None:
    document = shipped().words["document_type"][type_].name[language]
    if requirement.kind is RequirementKind.ACKNOWLEDGEMENT:  # a check that is done: 검토서, 검토 완료
        document = document.removesuffix("서")

    assert document.casefold() in requirement.name[language].casefold(), stage


def test_requirements_of_every_procedure_are_compared() -> None:
    assert {stage[0] for stage, _, _ in NAMED} == {"G", "D", "A"}
    assert len(NAMED) > 40
