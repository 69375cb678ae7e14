"""Strikes (R57): a count under the platform's own, versioned policy; the basis is `policy`, never `order` (R19)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from enjoin.problems import Misuse, did_you_mean
from enjoin.when import Instant

DAY = 86_400_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One version of a strike policy. Incidents within `merge_days` of the one that opened a strike belong to it."""

    version: str
    merge_days: int
    live_days: int
    limit: int
    at_limit: str


# The platform's policies by version; a version is never changed, only followed by another.
POLICIES = {
    each.version: each
    for each in (
        Policy(version="three-strikes-1", merge_days=3, live_days=365, limit=3, at_limit="close the account"),
        Policy(
            version="three-strikes-2",
            merge_days=3,
            live_days=365,
            limit=3,
            at_limit="refer the account to the trust team",
        ),
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """An infringement by a store that the policy counts."""

    store: tuple[str, str]
    at: Instant
    what: str
    entries: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Strike:
    """One strike: the incidents that it stands for; it counts from the first and until `dies_at`."""

    store: tuple[str, str]
    at: Instant
    dies_at: Instant
    incidents: tuple[Incident, ...]

    @property
    def entries(self) -> tuple[int, ...]:
        return tuple(sorted({index for each in self.incidents for index in each.entries}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A store under a policy at an instant: its strikes, those alive, and whether the limit is reached."""

    store: tuple[str, str]
    strikes: tuple[Strike, ...]
    alive: int
    reached: bool


def policy(version: str) -> Policy:
    """The policy of that version; `Misuse` for an unknown one."""
    try:
        return POLICIES[version]
    except KeyError:
        hint = did_you_mean(version, POLICIES) or f"known: {', '.join(POLICIES)}"
        raise Misuse(f"no such strike policy: `{version}` — {hint}") from None


def strikes(incidents: Iterable[Incident], rules: Policy) -> tuple[Strike, ...]:
    """The strikes that the incidents make: within one store, those within `merge_days` of the first count once."""
    out: list[Strike] = []
    by_store: dict[tuple[str, str], list[Incident]] = {}
    for each in sorted(incidents, key=lambda each: (each.store, each.at, each.what)):
        by_store.setdefault(each.store, []).append(each)
    for store, found in sorted(by_store.items()):
        for group in _groups(found, rules.merge_days * DAY):
            dies = Instant(group[0].at.us + rules.live_days * DAY)
            out.append(Strike(store=store, at=group[0].at, dies_at=dies, incidents=tuple(group)))
    return tuple(out)


def _groups(found: Sequence[Incident], within: int) -> list[list[Incident]]:
    groups: list[list[Incident]] = []
    for each in found:
        if groups and each.at.us - groups[-1][0].at.us < within:
            groups[-1].append(each)
        else:
            groups.append([each])
    return groups


def standings(incidents: Iterable[Incident], rules: Policy, at: Instant) -> tuple[Standing, ...]:
    """Every store with a strike, as it stands at `at`."""
    by_store: dict[tuple[str, str], list[Strike]] = {}
    for strike in strikes((each for each in incidents if each.at <= at), rules):
        by_store.setdefault(strike.store, []).append(strike)
    out = []
    for store, found in by_store.items():
        alive = sum(1 for each in found if at < each.dies_at)
        out.append(Standing(store=store, strikes=tuple(found), alive=alive, reached=alive >= rules.limit))
    return tuple(sorted(out, key=lambda each: (-each.alive, each.store)))
