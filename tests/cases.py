"""Pieces of case files that many tests are made of."""


def injunction(name: str, kind: str, entered: str, *, also: tuple[str, ...] = (), more: str = "") -> str:
    """An order that forbids defendants to list and promote infringing goods (`a`) and providers to aid that (`b`).

    `also`: further acts, or groups of them, that `a` forbids; `more`: what follows, such as further directives.
    """
    acts = ", ".join(f'"{each}"' for each in ("listing", "promotion", *also))
    return f"""
[[orders]]
id = "{name}"
kind = "{kind}"
entered = {entered}

[[orders.directives]]
id = "a"
binds = ["defendants"]
forbid = [{acts}]
toward = "infringing"

[[orders.directives]]
id = "b"
binds = ["service_providers"]
forbid = ["listing", "promotion"]
toward = "infringing"
predicate = ["{name}.a"]
{more}"""


def notice(order: str, respondent: str, received: str) -> str:
    return f'\n[[notices]]\norder = "{order}"\nrespondent = "{respondent}"\nreceived = {received}\n'
