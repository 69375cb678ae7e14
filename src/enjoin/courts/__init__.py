"""Courts as data: each district's time zone, state, and legal holidays (Fed. R. Civ. P. 6(a)(6)). Knows no case."""

from enjoin.courts.model import Court
from enjoin.courts.table import court, courts, legal_holiday

__all__ = ["Court", "court", "courts", "legal_holiday"]
