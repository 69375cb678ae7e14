"""Roman numerals and list letters, both ways."""

ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def number_of_roman(text: str) -> int:
    """14 for "xiv"; signs that are none count 0."""
    values = [ROMAN.get(char, 0) for char in text.lower()]
    return sum(-value if at + 1 < len(values) and values[at + 1] > value else value for at, value in enumerate(values))


def roman(number: int) -> str:
    """xiv for 14."""
    text = ""
    for value, sign in (
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ):
        while number >= value:
            text += sign
            number -= value
    return text


def letters(number: int) -> str:
    """a … z, aa, bb …: as lists are lettered."""
    return chr(97 + (number - 1) % 26) * ((number - 1) // 26 + 1)
