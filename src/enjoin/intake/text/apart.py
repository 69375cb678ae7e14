"""Text whose words are cut up, as poor copies set them: "UNI TED STA TES", "def endant s"."""

import re

PIECE = re.compile(r"(?<![\w.])[a-z]+(?![\w.])")
LEAST = 40  # pieces from which it can be told
SHORT, APART = 2, 0.5  # letters of a piece, and the share of such pieces; of English words 0.2 are so short


def are_apart(text: str) -> bool:
    """Have most pieces of a text one or two letters?"""
    pieces = PIECE.findall(text)
    return len(pieces) >= LEAST and sum(len(piece) <= SHORT for piece in pieces) > APART * len(pieces)
