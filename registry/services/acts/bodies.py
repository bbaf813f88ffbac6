"""The bodies offered as the author of a decision at a gate: those its stage names first; others may be typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import split
from registry.domain.procedure.sides import BOTH, Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.procedure.procedure import Limit, Stage
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.code_lists import Code, Vocabulary
    from registry.services.language.sentences import Sentences

_JOINS_BEFORE, _JOINS_AFTER = re.compile("[0-9A-Za-z가-힣/-]"), re.compile("[0-9A-Za-z/-]")
"""Characters that make a name part of a longer word when they touch it.

Two patterns serve all names: compiling one for each of some thousand names would take a second.
"""


@dataclass(frozen=True, slots=True)
class Body:
    """An offered organisation; `code` is its name when no list has it; `named` is whether the stage names it."""

    code: str
    name: str
    named: bool


def bodies_for(
    stage: Stage,
    side: Side,
    limit: Limit | None,
    file: ProjectFile,
    words: Vocabulary,
    sentences: Sentences,
) -> tuple[Body, ...]:
    """Return the bodies that may decide at a stage for a side, those named in the stage's authority first.

    The project's own organisations of that side come next. Joint forums are offered only when the authority names
    them or the stage waits for their session.
    """
    session = limit.session if limit else None
    known = [one for one in words["organisation"].entries if not one.retired]
    fits = [
        one for one in known if _may_decide(one, stage, side, named=one.code == session or _named(one, stage))
    ]
    own = [] if stage.deciders(side) else list(_own(file, side, words))
    named = [one.code for one in fits if one.code == session or _named(one, stage)]
    named.sort(key=lambda code: code != session)
    codes = dict.fromkeys((*named, *own, *(one.code for one in fits)))
    return tuple(Body(code, sentences.code("organisation", code), code in named) for code in codes)


def _may_decide(one: Code, stage: Stage, side: Side, *, named: bool) -> bool:
    """Return whether an organisation may decide for a side: the procedure engine refuses all others."""
    of, deciders = one.more.get("side"), stage.deciders(side)
    if deciders:
        return one.code in deciders or str(one.more.get("kind")) in deciders
    return of == side or (of == BOTH and named)


def _named(one: Code, stage: Stage) -> bool:
    """Return whether a stage's authority names an organisation, by name or by an alias, as a whole word."""
    authority = f"{stage.authority.en} / {stage.authority.ko}"
    return any(_contains_word(word, authority) for word in (one.name.en, one.name.ko, *one.aliases))


def _contains_word(word: str, text: str) -> bool:
    """Return whether a text contains a word as a whole word.

    Korean particles follow a name without a blank, so for Korean names only the character before is checked.
    """
    is_korean, at = "가" <= word[-1:] <= "힣", text.find(word)
    while at >= 0:
        end = at + len(word)
        if not _JOINS_BEFORE.match(text[max(at - 1, 0) : at]) and (
            is_korean or not _JOINS_AFTER.match(text[end : end + 1])
        ):
            return True
        at = text.find(word, at + 1)
    return False


def _own(file: ProjectFile, side: Side, words: Vocabulary) -> Iterator[str]:
    """Yield the project's own organisations of a side; unlisted partners count as the partner's."""
    names = ("partner_orgs", "lead_org", "implementing_orgs")
    for code in (code for name in names for code in split(file.project.values.get(name))):
        known = words["organisation"].get(code)
        of = str(known.more.get("side")) if known else Side.PARTNER.value
        if of == side:
            yield code
