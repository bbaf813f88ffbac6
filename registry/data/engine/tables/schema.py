"""The tables by name; `whole_schema` returns the metadata with all of them in it."""

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
from registry.data.engine.tables.official import OFFICIAL, whole_schema

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
    "whole_schema",
]
