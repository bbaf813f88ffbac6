"""The oracle: the names of its rules, by the paragraph each is in; an act that breaks one is refused."""

from __future__ import annotations

ENDED_ALREADY = "M4: an ended project takes no act"
GATE = "M4: the act means no open gate"
OWN_SIDE = "M2: each side decides only its own side's gates"
OUTCOME = "M3/M4: outcome not possible here"
DATES = "M4, E2: dates in order"
AUTHORITY = "E4: who decides"
STOPPING = "M4, E7: who may stop"
ORDER = "E9: no gate ahead of its order"
EXPIRED = "E5: rests on what has expired"
NAMED_STAGE = "M4: a stage named on the wrong side"
TO_RECORD = "M4: must be recorded"
LACKS = "M4, E1-E3: a must requirement is open"
VALUE = "M1: no value of this fact"
NOTHING_STOPPED = "M4, E8: nothing to re-submit"
