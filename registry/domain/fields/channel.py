"""The rows of the channels: presentations, industry links, documents and contacts (domain.md 1.5, M1)."""

from registry.domain.fields.field import Field, Noun, Phase
from registry.domain.fields.kinds import Day, MarkOf, OneOf, Organisation, SomeOf, Text, TextLine
from registry.domain.values.marking import MarkPlace

PRESENTATIONS = Noun(
    "presentations",
    (
        Field("from_org", Organisation(), Phase.CREATION),
        Field("to_org", Organisation(), Phase.CREATION),
        Field("channel", OneOf("presentation_channel"), Phase.CREATION),
        Field("sent", Day(), Phase.CREATION),
        Field("document", TextLine(120, MarkPlace.NUMBER), Phase.CREATION),
        Field("reply_due", Day()),
        Field("replied", Day()),
        Field("reply", OneOf("reply")),
        Field("reply_document", TextLine(120, MarkPlace.NUMBER)),
    ),
    editable=True,
)

INDUSTRY_LINKS = Noun(
    "industry_links",
    (
        Field("firm", TextLine(160), Phase.CREATION),
        Field("firm_side", OneOf("side")),
        Field("counterpart", TextLine(160)),
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
        Field("title", TextLine(200)),
        Field("number", TextLine(120, MarkPlace.NUMBER)),
        Field("date", Day()),
        Field("from_org", Organisation()),
        Field("language", OneOf("language")),
        Field("mark", MarkOf()),
        Field("releasable_to", SomeOf("country", or_codes="organisation")),
        Field("where", TextLine(200)),
        Field("sha256", TextLine(64)),
        Field("file_name", TextLine(200, MarkPlace.FILE_NAME)),
    ),
    editable=True,
)
"""`sha256` identifies the stored content, `file_name` is the name of the attached file; each document has its own.

`releasable_to` narrows the release list of the project for this document; without one the project's list counts.
"""

CONTACTS = Noun(
    "contacts",
    (
        Field("org", Organisation()),
        Field("name", TextLine(120), Phase.CREATION),
        Field("title", TextLine(120)),
        Field("phone", TextLine(60)),
        Field("email", TextLine(160)),
        Field("language", OneOf("language")),
        Field("role", OneOf("contact_role")),
    ),
    editable=True,
)
