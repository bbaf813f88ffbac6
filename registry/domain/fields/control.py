"""The items of a project under export control: words of their classification, no technical data (domain.md M1)."""

from registry.domain.fields.field import Field, Noun, Phase
from registry.domain.fields.kinds import Amount, Integer, OneOf, Organisation, Text, TextLine

CONTROL_ITEMS = Noun(
    "control_items",
    (
        Field("description", TextLine(200), Phase.CREATION),
        Field("regime", OneOf("control_regime"), Phase.CREATION),
        Field("category", TextLine(80)),
        Field("us_origin", OneOf("yes_no")),
        Field("significant", OneOf("yes_no")),
        Field("quantity", Integer(1, 1_000_000_000)),
        Field("unit", TextLine(40)),
        Field("value", Amount(), currency="currency"),
        Field("currency", OneOf("currency")),
        Field("end_user", Organisation()),
        Field("end_use", Text(1_000)),
    ),
    editable=True,
)
