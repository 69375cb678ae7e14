"""Effects and orders in the words of a docket sheet: what was done, and how far it goes."""

from enjoin.orders.kinds import EFFECTS
from enjoin.orders.model import Effect, Order


def many(count: int, noun: str) -> str:
    """`1 store`, `2,000 stores`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def kind_in_words(order: Order) -> str:
    """`preliminary injunction`, `TRO`."""
    return "TRO" if order.kind == "tro" else order.kind.replace("_", " ")


def order_in_words(order: Order) -> str:
    """`preliminary injunction (ECF 22)`: with the number that is printed."""
    return f"{kind_in_words(order)} (ECF {order.ecf[0]})" if order.ecf else kind_in_words(order)


def past_in_words(effect: Effect, ref: str = "") -> str:
    """`stayed`; of a directive that is left out when the rest is made permanent: `excepted`."""
    excepted = any(ref and target in (ref, f"{ref.partition('.')[0]}.*") for target in effect.excepted)
    return "excepted from what is made permanent" if excepted else EFFECTS[effect.verb].past


def limits_in_words(effect: Effect) -> str:
    """` as to list, relist for alibaba until 2024-02-01`: an effect told without its limits is told as wider than it is."""
    what = (*(effect.acts or ()), *(f"defendant {each}" for each in effect.defendants or ()))
    as_to = f" as to {', '.join(what)}" if what else ""
    whom = f" for {', '.join(effect.respondents)}" if effect.respondents else ""
    until = f" until {effect.ends.written}" if effect.ends is not None else ""
    but = f" except {', '.join(effect.excepted)}" if effect.excepted else ""
    return f"{but}{as_to}{whom}{until}"


def effect_in_words(effect: Effect) -> str:
    """`pi.1b stayed as to list, relist for alibaba`."""
    return f"{', '.join(effect.targets)} {EFFECTS[effect.verb].past}{limits_in_words(effect)}"
