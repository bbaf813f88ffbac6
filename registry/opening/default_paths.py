"""The default path of the registry, and the folder of this user's notes about registries."""

from __future__ import annotations

import os
from pathlib import Path

from registry.domain.errors import WrongUsage

_NAME = "cooperation-registry"
HOME_VARIABLE = "COOPERATION_REGISTRY_HOME"
"""The environment variable that names a folder to use instead of the user's data folder.

It serves several desks on one account, and tests.
"""


def profile_folder() -> Path:
    """Return the folder of this user's notes: the noted heads, and the default registry."""
    given = os.environ.get(HOME_VARIABLE)
    if given:
        return Path(given)
    # Imported here: most calls name the registry or set the variable, and start faster without it.
    from platformdirs import user_data_path  # noqa: PLC0415 - see above

    return user_data_path(_NAME, appauthor=False)


def registry_path(given: str | None) -> Path:
    """Return the path of the registry: the given one or the default; raises WrongUsage for a server's address."""
    if not given:
        return profile_folder() / "registry.coopreg"
    if "://" in given:
        raise WrongUsage(code="server_address")
    return Path(given).expanduser().absolute()
