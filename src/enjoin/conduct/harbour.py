"""Listings that a run screened and took for clean, and that infringed all the same: what the record says of each (R34, S12)."""

from collections.abc import Iterator
from dataclasses import dataclass

from enjoin.conduct.lives import gates_of
from enjoin.conduct.model import History, Offer, Run, Subject
from enjoin.conduct.sampling import Judged
from enjoin.conduct.statistics import seconds
from enjoin.notices import names_listing
from enjoin.orders.model import Case
from enjoin.when import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """One listing of a confirmed store that a run took for clean.

    `screened` is the first such run. `known_at` and `known_by`: when and by what it came to be known; None where only the
    judged sample tells. `decided_at`: from which run blocking any act on it was decided, which does not show that it was
    done. `is_gone`: the last feed that has it says so; `gone_at`: when, if the feed says that. `is_measured`: that run's
    record holds how well its marks are screened, or a judged sample measures it now.
    """

    offer: Offer
    defendant: str
    screened: Run
    known_at: Instant | None
    known_by: str
    decided_at: Instant | None
    is_gone: bool
    gone_at: Instant | None
    is_measured: bool

    @property
    def lacks(self) -> tuple[str, ...]:
        """What a safe-harbour candidate has and this has not; empty for a candidate."""
        found = [("no measured recall is on record", self.is_measured), ("no feed shows that it is gone", self.is_gone)]
        return tuple(why for why, there in found if not there)

    @property
    def took(self) -> float | None:
        """Seconds from knowledge until it was gone; 0 where it went before."""
        if self.known_at is None or self.gone_at is None:
            return None
        return max(seconds(self.known_at, self.gone_at), 0.0)


def missed(
    history: History, case: Case, respondent: frozenset[str], sample: tuple[Judged, ...] = ()
) -> tuple[Missed, ...]:
    """Every one, by platform and id. Whether a slip was honest and its end prompt is for counsel to say."""
    judged = {(each.platform, each.listing_id) for each in sample if each.infringing}
    first: dict[Subject, tuple[Run, Offer]] = {}
    for run in history.runs:
        for offer in run.offers:
            if offer.live and offer.listing not in run.bands and run.defendants_of((offer.platform, offer.store_id)):
                first.setdefault(offer.listing, (run, offer))
    gates = [(run.at, gates_of(run)) for run in history.runs]
    last = {offer.listing: offer for run in history.runs for offer in run.offers}  # as the last feed that has it says
    found = []
    for listing in sorted(first):
        screened, offer = first[listing]
        known = min(_known(history, case, respondent, screened, offer), default=None, key=lambda each: each[0])
        if known is None and listing not in judged:
            continue  # for all that is on record it is clean
        found.append(
            Missed(
                offer=offer,
                defendant=screened.defendants_of((offer.platform, offer.store_id))[0],
                screened=screened,
                known_at=known[0] if known else None,
                known_by=known[1] if known else "the judged sample",
                decided_at=min((at for at, blocked in gates if at > screened.at and listing in blocked), default=None),
                is_gone=not last[listing].live,
                gone_at=None if last[listing].live else last[listing].removed_at,
                is_measured=bool(screened.calibration) or bool(sample),
            )
        )
    return tuple(found)


def _known(
    history: History, case: Case, respondent: frozenset[str], screened: Run, offer: Offer
) -> Iterator[tuple[Instant, str]]:
    """Notices of this very listing that came after the run, and later runs that found it."""
    for told in case.listing_notices:
        named = told.platform == offer.platform and names_listing(told, offer.listing_id, None)
        if named and told.respondent in respondent and told.received.at > screened.at:
            yield told.received.at, "a notice of this listing"
    for run in history.runs:
        if run.at > screened.at and run.bands.get(offer.listing) == "hit":
            yield run.at, "a later run"
