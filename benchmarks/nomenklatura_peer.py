"""Scores of OpenSanctions' matcher (logic-v1), run by an interpreter that has `nomenklatura`; no dependency of ours.

Reads a JSON list of [name, [names]] from standard input and prints a list of lists of scores.
"""

import json
import sys
from typing import Any


def score_all() -> None:
    """Read, score, print."""
    from followthemoney import model  # type: ignore[import-not-found]
    from nomenklatura.matching import get_algorithm  # type: ignore[import-not-found]

    matcher = get_algorithm("logic-v1")
    config = matcher.default_config()

    def entity(name: str, number: str) -> Any:
        return model.get_proxy({"id": number, "schema": "Company", "properties": {"name": [name]}})

    scores = [
        [matcher.compare(entity(query, "q"), entity(name, "n"), config).score for name in names]
        for query, names in json.load(sys.stdin)
    ]
    json.dump(scores, sys.stdout)


if __name__ == "__main__":
    score_all()
