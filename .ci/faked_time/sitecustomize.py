"""Lets Python sleep under libfaketime: loaded by every Python program of `.ci/another_day`.

`time.sleep` waits for a moment of the monotonic clock. libfaketime (0.9.10) shifts that moment like one of the wall
clock although it leaves the monotonic clock alone, and every sleep ends with EINVAL. A `select` waits for a stretch.
"""

import select
import time


def _sleep(seconds: float) -> None:
    """Do nothing for a stretch of time."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    select.select((), (), (), seconds)


time.sleep = _sleep
