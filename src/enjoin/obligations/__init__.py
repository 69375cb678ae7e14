"""What the orders require of a respondent at (`at`, `known`): the status of each act of each directive (R1–R17, R54).

In: a `Case`, a `Person`, two instants. Out: `Obligation` values. Knows no listing and no marketplace. `at` is legal time;
`known` is what was on file by then, so later orders never change an earlier answer.
"""

from enjoin.obligations.model import ActStatus, Obligation, Status
from enjoin.obligations.view import View

__all__ = ["ActStatus", "Obligation", "Status", "View"]
