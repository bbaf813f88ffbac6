"""Where a registry lies when nobody says otherwise, and where this user's notes about registries are kept."""

from __future__ import annotations

import os
from pathlib import Path

from registry.domain.errors import WrongUsage

_NAME = "cooperation-registry"
HOME_VARIABLE = "COOPERATION_REGISTRY_HOME"
"""Names another folder than the user's data folder, for several desks on one account and for tests."""


def profile_folder() -> Path:
    """Return the folder of this user's notes: noted heads, and the default registry."""
    given = os.environ.get(HOME_VARIABLE)
    if given:
        return Path(given)
    # Imported here: most commands name their registry or the variable, and start faster without it.
    from platformdirs import user_data_path  # noqa: PLC0415 - see above

    return user_data_path(_NAME, appauthor=False)


def registry_path(given: str | None) -> Path:
    """Return the registry a command means; raises WrongUsage for a server's address."""
    if not given:
        return profile_folder() / "registry.coopreg"
    if "://" in given:
        raise WrongUsage(
            "registries on a server are not supported in this version; give the path of a registry file"
        )
    return Path(given).expanduser().absolute()
