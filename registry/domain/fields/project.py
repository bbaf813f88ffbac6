"""The fields of a project (domain.md M1, "project") and of its derived standing."""

from registry.domain.fields.field import Field, Noun, Owner, Phase
from registry.domain.fields.kinds import (
    Amount,
    Day,
    Integer,
    Markers,
    MarkOf,
    OneOf,
    Organisation,
    Organisations,
    SomeOf,
    Text,
    TextLine,
)
from registry.domain.values.marking import MarkPlace

_CREATION, _SUBMISSION, _RESOURCES = Phase.CREATION, Phase.SUBMISSION, Phase.RESOURCES

TITLES = ("title_en", "title_ko")
"""The ids of the fields with a project's title in each language."""

PROJECT = Noun(
    "project",
    (
        Field("ref", TextLine(24), owner=Owner.NOBODY),
        Field("their_ref", TextLine(80), owner=Owner.OFFICE),
        Field("title_en", TextLine(160), _SUBMISSION),
        Field("title_ko", TextLine(160), _SUBMISSION),
        Field("summary_en", Text(400), _SUBMISSION),
        Field("summary_ko", Text(400), _SUBMISSION),
        Field("objective", Text(), _SUBMISSION),
        Field("objective_ko", Text()),
        Field("problem", Text(), _SUBMISSION),
        Field("problem_ko", Text()),
        Field("expected_result", Text(), _SUBMISSION),
        Field("expected_result_ko", Text()),
        Field("area", OneOf("area"), _SUBMISSION),
        Field("other_areas", SomeOf("area", most=3)),
        Field("themes", SomeOf("theme")),
        Field("principles", SomeOf("principle")),
        Field("kind", OneOf("project_kind"), _CREATION),
        Field("procedure", OneOf("procedure"), _CREATION, settled=True),
        Field("procedure_version", Integer(1, 999), owner=Owner.NOBODY),
        Field("origin_side", OneOf("side"), _CREATION, settled=True),
        Field("lead_side", OneOf("lead_side"), _CREATION, settled=True),
        Field("channel", OneOf("channel"), _SUBMISSION),
        Field("scope", OneOf("scope"), _SUBMISSION),
        Field("countries", SomeOf("country")),
        Field("lead_org", Organisation()),
        Field("implementing_orgs", Organisations()),
        Field("partner_orgs", Organisations()),
        Field("officer", TextLine(120), owner=Owner.OFFICE),
        Field("planned_start", Day(), _SUBMISSION),
        Field("planned_end", Day(), _SUBMISSION),
        Field("actual_start", Day()),
        Field("actual_end", Day()),
        Field("cost", Amount(), currency="cost_currency"),
        Field("cost_currency", OneOf("currency")),
        Field("absorptive_capacity", Text(), _RESOURCES),
        Field("absorptive_capacity_ko", Text()),
        Field("baseline_assessment", Text(), _RESOURCES),
        Field("baseline_assessment_ko", Text()),
        Field("sustainment_plan", Text(), _RESOURCES),
        Field("sustainment_plan_ko", Text()),
        Field("sustainment_cost", Amount(), _RESOURCES, currency="sustainment_cost_currency"),
        Field("sustainment_cost_currency", OneOf("currency"), _RESOURCES),
        Field("oda_eligible", OneOf("oda")),
        Field("crs_code", OneOf("crs")),
        Field("markers", Markers()),
        Field("mark", MarkOf(), _CREATION, owner=Owner.OFFICE),
        Field("caveat", TextLine(120, MarkPlace.MARK), owner=Owner.OFFICE),
        Field("releasable_to", SomeOf("country", or_codes="organisation"), _CREATION, owner=Owner.OFFICE),
        Field("note", Text(), owner=Owner.OFFICE),
        Field("note_ko", Text(), owner=Owner.OFFICE),
    ),
    of_project=False,
    editable=True,
)


def _derived(name: str, kind: OneOf | TextLine | Day | Integer | SomeOf) -> Field:
    return Field(name, kind, owner=Owner.NOBODY, stored=False)


_DAYS = Integer(0, 100_000)

STANDING = Noun(
    "standing",
    (
        _derived("stage", OneOf("stage")),
        _derived("state", OneOf("state")),
        _derived("sides", TextLine()),
        _derived("attempt", Integer(1, 999)),
        _derived("opened", Day()),
        _derived("days_in_stage", _DAYS),
        _derived("days_ours", _DAYS),
        _derived("days_theirs", _DAYS),
        _derived("due", Day()),
        _derived("late", OneOf("yes_no")),
        _derived("waits_for", TextLine()),
        _derived("rag", OneOf("rag")),
        _derived("iati_status", OneOf("iati_status")),
        _derived("updated_at", TextLine()),
    ),
)
"""The fields that the registry derives from a project; read only."""
