"""What a command means: acts that it forbids, or a duty that it lays on somebody, and toward what; the deed that rows read it from."""

from dataclasses import dataclass

from enjoin.intake.command.phrase import Phrase

BOTH = ("listing", "promotion")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """Acts that are forbidden, or a duty; `sure` if a firm row and known words gave it; `aids` if it only forbids to help others."""

    name: str
    forbid: tuple[str, ...] = ()
    require: str | None = None
    toward: str | None = None
    sure: bool = True
    aids: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Deed:
    """What is bidden or forbidden: a verb phrase, the noun families of its object's head, whom it binds."""

    phrase: Phrase
    head: dict[str, int]
    roles: tuple[str, ...]

    @property
    def lead(self) -> str:
        """The first verb."""
        return self.phrase.verbs[0]

    @property
    def text(self) -> str:
        """The object and all behind it."""
        return self.phrase.text

    @property
    def party(self) -> bool:
        """Is a party bidden, who answers to the court for itself?"""
        return "defendants" in self.roles or "plaintiffs" in self.roles

    def first(self, *families: str) -> int | None:
        """Where the first noun of these families stands in the object's head."""
        return min((self.head[each] for each in families if each in self.head), default=None)


def duty(name: str, require: str, toward: str | None, sure: bool = True) -> list[Meaning]:
    """One duty."""
    return [Meaning(name=name, require=require, toward=toward, sure=sure)]


def acts(name: str, forbid: tuple[str, ...], toward: str, sure: bool = True, note: str | None = None) -> list[Meaning]:
    """One prohibition."""
    return [Meaning(name=name, forbid=forbid, toward=toward, sure=sure, note=note)]
