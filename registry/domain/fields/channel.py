"""The rows of the channels: presentations, industry links, documents and contacts (domain.md 1.5, M1)."""

from registry.domain.fields.field import Field, Noun, Phase
from registry.domain.fields.kinds import Day, Line, MarkOf, OneOf, Organisation, Text
from registry.domain.values.marking import Place

PRESENTATIONS = Noun(
    "presentations",
    (
        Field("from_org", Organisation(), Phase.CREATION),
        Field("to_org", Organisation(), Phase.CREATION),
        Field("channel", OneOf("presentation_channel"), Phase.CREATION),
        Field("sent", Day(), Phase.CREATION),
        Field("document", Line(120, Place.NUMBER), Phase.CREATION),
        Field("reply_due", Day()),
        Field("replied", Day()),
        Field("reply", OneOf("reply")),
        Field("reply_document", Line(120, Place.NUMBER)),
    ),
    editable=True,
)

INDUSTRY_LINKS = Noun(
    "industry_links",
    (
        Field("firm", Line(160), Phase.CREATION),
        Field("firm_side", OneOf("side")),
        Field("counterpart", Line(160)),
        Field("topic", Text(1_000)),
        Field("facilitated_by", Organisation()),
        Field("state", OneOf("link_state")),
        Field("restriction", Text(1_000)),
    ),
    editable=True,
)

DOCUMENTS = Noun(
    "documents",
    (
        Field("type", OneOf("document_type"), Phase.CREATION),
        Field("title", Line(200)),
        Field("number", Line(120, Place.NUMBER)),
        Field("date", Day()),
        Field("from_org", Organisation()),
        Field("language", OneOf("language")),
        Field("mark", MarkOf()),
        Field("where", Line(200)),
        Field("sha256", Line(64)),
        Field("file_name", Line(200, Place.FILE_NAME)),
    ),
    editable=True,
)
"""`sha256` names the content that is kept, `file_name` the name it came with: each document has its own."""

CONTACTS = Noun(
    "contacts",
    (
        Field("org", Organisation()),
        Field("name", Line(120), Phase.CREATION),
        Field("title", Line(120)),
        Field("phone", Line(60)),
        Field("email", Line(160)),
        Field("language", OneOf("language")),
        Field("role", OneOf("contact_role")),
    ),
    editable=True,
)
