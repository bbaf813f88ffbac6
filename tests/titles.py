"""Words of which tests draw the titles of projects; all of them FICTIONAL."""

TITLE_WORDS = (
    "radar", "harbour", "patrol", "cyber", "drill", "hospital", "airfield", "demining", "logistics", "survey",
)  # fmt: skip
