"""A command with two verbs, each with a term of its own, is two: "serve a copy within three days and file proof of service by May 3"."""

import re

from enjoin.intake.command.commands import deadline
from enjoin.intake.command.words import is_base

JOINT = re.compile(r",?\s+and\s+(?:(?:shall|must|to|also|then|thereafter)\s+)*(?=(?P<verb>[a-z]+)\b)")


def by_term(what: str) -> list[str]:
    """The parts of a command that each have their own term; the whole where they have not."""
    for joint in JOINT.finditer(what):
        one, other = what[: joint.start()], what[joint.end() :]
        terms = deadline(one), deadline(other)
        if is_base(joint["verb"]) and all(any(term) for term in terms) and terms[0] != terms[1]:
            return [one, *by_term(other)]
    return [what]
