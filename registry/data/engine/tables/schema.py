"""The whole schema: importing this module makes every table known to the metadata."""

from registry.data.engine.tables.base import metadata
from registry.data.engine.tables.derived import (
    ATTACHMENT,
    COUNTER,
    DRAFT,
    IMPORT_PROFILE,
    PROJECT_CODE,
    SEARCH,
    STANDING,
)
from registry.data.engine.tables.journal import APPEND_ONLY, CHANGE, CHANGE_SET
from registry.data.engine.tables.official import OFFICIAL

__all__ = [
    "APPEND_ONLY",
    "ATTACHMENT",
    "CHANGE",
    "CHANGE_SET",
    "COUNTER",
    "DRAFT",
    "IMPORT_PROFILE",
    "OFFICIAL",
    "PROJECT_CODE",
    "SEARCH",
    "STANDING",
    "metadata",
]
