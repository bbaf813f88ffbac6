"""The roles of countries and organisations in a project (domain.md M1, "project_country", "project_org")."""

from registry.domain.fields.field import Field, Noun, Phase
from registry.domain.fields.kinds import Integer, OneOf, Organisation, Text

PARTNERS = Noun(
    "partners",
    (
        Field("country", OneOf("country")),
        Field("org", Organisation()),
        Field("role", OneOf("partner_role"), Phase.CREATION),
        Field("share", Integer(0, 100)),
        Field("note", Text(1_000)),
    ),
    editable=True,
)
"""Each row is about a country or an organisation, never both; `share` is a percentage, of countries only."""
