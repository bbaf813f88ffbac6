"""The form of an English noun after a number: `1 row`, `2 rows`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_COUNTED: Final = re.compile(r"(?P<counted>\{(?P<name>\w+)\}(?: [\w-]+)+?)\(s\)")


def with_plurals(template: str, values: Mapping[str, object]) -> str:
    """Return an English sentence in which every noun written as `{rows} row(s)` has the form its number asks for.

    Writers put `(s)` behind the noun, whatever stands between the number and the noun; call this before the
    placeholders are filled, so that no text of a user is taken for a noun that is counted.

    >>> with_plurals("{rows} filled row(s) in {files} file(s)", {"rows": 1, "files": "1,250"})
    '{rows} filled row in {files} files'
    """
    return _COUNTED.sub(
        lambda found: found["counted"] + ("" if str(values.get(found["name"])) == "1" else "s"), template
    )
