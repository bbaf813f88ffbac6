"""The guide sheet of an exchange workbook, and the messages of its cells for input that is not accepted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.exchange.layout import REMOVAL
from registry.domain.exchange.outgoing_workbook import GuideLine, Messages, Tone
from registry.domain.project.fictional import FICTIONAL
from registry.services.language.sentences import Sentences, filled

if TYPE_CHECKING:
    from datetime import date

    from registry.data.reference.resources import Resources
    from registry.domain.officer import Officer
    from registry.domain.vocabulary.language import Language

_DIGITS = 16
"""How many digits of the journal's last seal are printed (reliability.md, decision 13)."""
_RULES = 5


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts printed in the guide; empty texts are left out."""

    number: str
    made: date
    by: Officer
    office: str
    audience: str
    internal: bool
    """Whether the workbook is for our own office, and therefore not releasable as it is."""
    contact: str
    purpose: str
    reply_by: date | None
    projects: int
    rows: int
    banner: str
    fictional: int
    """How many of the projects are fictional."""
    seq: int | None
    """The number of change sets; only given within our own office, since it counts everything done here."""
    head: str


class Guide:
    """Makes the texts of the guide in one language."""

    def __init__(self, resources: Resources, language: Language) -> None:
        self._words = resources.table("workbook.toml")
        self._language = language
        self._say = Sentences(resources, language)

    def tell(self, name: str, **values: object) -> str:
        """Return a sentence of the workbook with its placeholders filled."""
        return filled(self._words[name], self._language, values)

    def lines(self, facts: Facts) -> tuple[GuideLine, ...]:
        """Return the lines of the guide."""
        rules = (
            self.tell(f"guide_rule_{number}", removal=self.tell(REMOVAL)) for number in range(1, _RULES + 1)
        )
        return (
            GuideLine(self.tell("guide_title"), tone=Tone.TITLE),
            *(GuideLine(self.tell(name), text) for name, text in self._facts(facts) if text),
            GuideLine(self.tell("guide_colours"), tone=Tone.HEADING),
            GuideLine(self.tell("guide_open"), self.tell("guide_open_text"), Tone.OPEN),
            GuideLine(self.tell("guide_context"), self.tell("guide_context_text"), Tone.CONTEXT),
            GuideLine(self.tell("guide_rules"), tone=Tone.HEADING),
            *(GuideLine(str(number), text, Tone.RULE) for number, text in enumerate(rules, 1)),
            GuideLine(self.tell("guide_contact"), self._officer(facts.by)),
        )

    def messages(self) -> Messages:
        """Return the messages the sheets show when input is not accepted."""

        def title_and_text(name: str) -> tuple[str, str]:
            return self.tell(f"{name}_title"), self.tell(f"{name}_text")

        return Messages(
            title_and_text("key"),
            title_and_text("choice"),
            title_and_text("open_choice"),
            title_and_text("day"),
            title_and_text("number"),
        )

    def _facts(self, facts: Facts) -> tuple[tuple[str, str], ...]:
        return (
            ("guide_number", facts.number),
            ("guide_made", self._say.day(facts.made)),
            ("guide_by", self._officer(facts.by)),
            ("guide_for", " / ".join(part for part in (facts.office, facts.contact) if part)),
            ("guide_audience", self._audience(facts)),
            ("guide_purpose", facts.purpose),
            ("guide_reply_by", self._say.day(facts.reply_by) if facts.reply_by else ""),
            ("guide_contents", self.tell("guide_contents_text", projects=facts.projects, rows=facts.rows)),
            ("guide_mark", self.tell("guide_mark_text", banner=facts.banner)),
            ("guide_fictional", self._fictional(facts)),
            ("guide_head", self._state(facts)),
        )

    def _audience(self, facts: Facts) -> str:
        return self.tell("guide_audience_internal") if facts.internal else facts.audience

    def _state(self, facts: Facts) -> str:
        head = facts.head[:_DIGITS]
        return head if facts.seq is None else self.tell("guide_head_text", seq=facts.seq, head=head)

    def _fictional(self, facts: Facts) -> str:
        """Return the notice about fictional projects in the workbook; empty when there are none."""
        if not facts.fictional:
            return ""
        return self.tell(
            "guide_fictional_text", mark=FICTIONAL, fictional=facts.fictional, projects=facts.projects
        )

    def _officer(self, who: Officer) -> str:
        if who.name and who.office:
            return self._say.tell("officer", name=who.name, office=who.office)
        return who.name or who.office
