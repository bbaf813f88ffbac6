"""The rows for planning a project: funding, milestones, risks, actions, indicators (domain.md M1)."""

from registry.domain.fields.field import Field, Noun, Owner, Phase
from registry.domain.fields.kinds import Amount, Day, Integer, OneOf, Organisation, Text, TextLine

FUNDING = Noun(
    "funding",
    (
        Field("source_org", Organisation()),
        Field("instrument", OneOf("instrument")),
        Field("fy_system", OneOf("fy_system")),
        Field("fiscal_year", Integer(1990, 2100)),
        Field("kind", OneOf("funding_kind")),
        Field("status", OneOf("funding_status")),
        Field("amount", Amount(), Phase.CREATION, currency="currency"),
        Field("currency", OneOf("currency"), Phase.CREATION),
        Field("rate", Amount()),
        Field("rate_date", Day()),
        Field("note", Text(2_000)),
    ),
    editable=True,
)

MILESTONES = Noun(
    "milestones",
    (
        Field("name_en", TextLine(160)),
        Field("name_ko", TextLine(160)),
        Field("type", OneOf("milestone_type"), Phase.CREATION),
        Field("baseline", Day()),
        Field("forecast", Day()),
        Field("actual", Day()),
        Field("owner", TextLine(120)),
    ),
    editable=True,
)

RISKS = Noun(
    "risks",
    (
        Field("title", TextLine(200), Phase.CREATION),
        Field("title_ko", TextLine(200)),
        Field("category", OneOf("risk_category")),
        Field("likelihood", Integer(1, 5)),
        Field("impact", Integer(1, 5)),
        Field("owner", TextLine(120)),
        Field("mitigation", Text(4_000)),
        Field("mitigation_ko", Text(4_000)),
        Field("due", Day()),
        Field("state", OneOf("risk_state"), Phase.CREATION),
    ),
    editable=True,
)

ACTIONS = Noun(
    "actions",
    (
        Field("text", Text(2_000), Phase.CREATION),
        Field("text_ko", Text(2_000)),
        Field("owner", TextLine(120), Phase.CREATION),
        Field("due", Day(), Phase.CREATION),
        Field("state", OneOf("action_state"), Phase.CREATION),
        Field("origin", TextLine(120), owner=Owner.NOBODY),
        Field("decision", TextLine(26), owner=Owner.NOBODY),
        Field("before", OneOf("stage")),
    ),
    editable=True,
)
"""Conditions are actions with an `origin`, the decision that set them; `before` is the stage they block."""

INDICATORS = Noun(
    "indicators",
    (
        Field("level", OneOf("indicator_level")),
        Field("text", Text(1_000), Phase.CREATION),
        Field("unit", TextLine(60)),
        Field("baseline", TextLine(120)),
        Field("baseline_date", Day()),
        Field("target", TextLine(120)),
        Field("target_date", Day()),
    ),
    editable=True,
)
