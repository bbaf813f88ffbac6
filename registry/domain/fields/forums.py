"""The rows outside projects: meetings and their agenda, organisations, memberships, holidays, exchanges."""

from registry.domain.fields.field import Field, Noun, Phase
from registry.domain.fields.kinds import Day, Integer, OneOf, Organisation, Text, TextLine
from registry.domain.values.marking import MarkPlace

MEETINGS = Noun(
    "meetings",
    (
        Field("forum", Organisation(), Phase.CREATION),
        Field("session", Integer(1, 999)),
        Field("date", Day(), Phase.CREATION),
        Field("place", TextLine(120)),
        Field("report_due", Day()),
        Field("state", TextLine(40)),
    ),
    of_project=False,
)

AGENDA_ITEMS = Noun(
    "agenda_items",
    (
        Field("meeting", TextLine(26), Phase.CREATION),
        Field("requested", OneOf("outcome")),
        Field("result", OneOf("outcome")),
        Field("text", Text(8_000)),
    ),
)

ORGANISATIONS = Noun(
    "organisations",
    (
        Field("code", TextLine(40), Phase.CREATION),
        Field("side", OneOf("side")),
        Field("kind", OneOf("organisation_kind")),
    ),
    of_project=False,
)

ORGANISATION_NAMES = Noun(
    "organisation_names",
    (
        Field("organisation", TextLine(40), Phase.CREATION),
        Field("name_en", TextLine(160)),
        Field("name_ko", TextLine(160)),
        Field("valid_from", Day()),
        Field("valid_to", Day()),
    ),
    of_project=False,
)

MEMBERSHIPS = Noun(
    "memberships",
    (
        Field("grouping", TextLine(40), Phase.CREATION),
        Field("country", OneOf("country"), Phase.CREATION),
        Field("valid_from", Day()),
        Field("valid_to", Day()),
    ),
    of_project=False,
)

HOLIDAYS = Noun(
    "holidays",
    (
        Field("side", OneOf("side"), Phase.CREATION),
        Field("date", Day(), Phase.CREATION),
        Field("name_en", TextLine(160)),
        Field("name_ko", TextLine(160)),
    ),
    of_project=False,
)

EXCHANGES = Noun(
    "exchanges",
    (
        Field("number", TextLine(24), Phase.CREATION),
        Field("direction", TextLine(8), Phase.CREATION),
        Field("office", Organisation()),
        Field("audience", OneOf("audience")),
        Field("contact", TextLine(120)),
        Field("purpose", Text(1_000)),
        Field("made", Day(), Phase.CREATION),
        Field("reply_by", Day()),
        Field("state", TextLine(40)),
        Field("file_name", TextLine(255, MarkPlace.FILE_NAME)),
        Field("sha256", TextLine(64)),
        Field("at_change", Integer(0, 2**62)),
        Field("language", TextLine(2)),
        Field("fields", Text(8_000)),
        Field("answers", TextLine(26)),
        Field("parked", Text()),
    ),
    of_project=False,
)
"""`at_change` is the number of the last change set at the export; from there the journal gives the base of a merge.

`fields` are the ids of the exported columns, separated by `;`, those of child sheets as `funding.amount`; a column that
is not among them is never read back. After them, with the prefix `=`, follow the columns exported for orientation only
(`domain/exchange/departure.py`), because what was sent cannot be undone. `audience` is the audience of the export
(registries.md 7); it is empty for imports and for exports of versions without audiences. For an import, `parked` are
the cells that wait for a person (`domain/exchange/parked_cells.py`), and `answers` is the id of the export it answers.
"""

EXCHANGE_PROJECTS = Noun(
    "exchange_projects",
    (Field("exchange", TextLine(26), Phase.CREATION),),
)
