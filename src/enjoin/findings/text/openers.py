"""What stands beside a brand in a product title, and what beside a word that is no brand: words in, plain answers out.

A brand stands first in a title, behind a sign, or behind words that open a title or describe the goods. A word that stands behind a noun
is sooner the noun that it looks like ("boat anchor"), and so is one before goods that are made for it or of it ("apple slicer", "shell
necklace"). Ours, written from titles of shops.
"""

import re

from enjoin.findings.text import words

# Words of every sentence.
SMALL = frozenset(["a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "our", "their", "its", "of", "in", "on", "at", "to", "from", "for", "with", "by", "and", "or", "but", "as", "is", "are", "was", "be", "no", "not", "any", "each", "every", "some", "all", "you", "we", "i", "he", "she", "it", "they", "me", "us", "who", "what", "off", "up", "down", "out", "over", "if", "so", "do", "does", "than", "then", "la", "le", "les", "el", "los", "las", "un", "une", "una", "de", "du", "des", "der", "die", "das", "ein", "eine", "et", "y", "und", "e", "o"])  # fmt: skip
# Whose something is, or who: a verb stands before them.
_WHOSE = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "my",
        "your",
        "his",
        "her",
        "our",
        "their",
        "its",
        "you",
        "we",
        "i",
        "he",
        "she",
        "it",
        "they",
        "me",
        "us",
        "who",
        "what",
        "if",
    ]
)
# Words with which a title opens before it names a brand, and those that name whose goods they are.
OPENERS = frozenset(
    [
        "by",
        "new",
        "brand",
        "original",
        "genuine",
        "authentic",
        "official",
        "licensed",
        "real",
        "true",
        "nwt",
        "nib",
        "used",
        "preowned",
        "owned",
        "vintage",
        "retro",
        "classic",
        "rare",
        "mens",
        "men",
        "womens",
        "women",
        "woman",
        "ladies",
        "lady",
        "girls",
        "girl",
        "boys",
        "boy",
        "kids",
        "kid",
        "baby",
        "babies",
        "infant",
        "toddler",
        "junior",
        "unisex",
        "youth",
        "adult",
        "pack",
        "packs",
        "set",
        "sets",
        "lot",
        "lots",
        "pair",
        "pairs",
        "box",
        "boxes",
        "case",
        "piece",
        "pieces",
        "bundle",
        "combo",
        "assorted",
        "buy",
        "shop",
        "sale",
        "deal",
        "deals",
        "offer",
        "best",
        "free",
        "hot",
        "style",
        "designer",
        "luxury",
        "premium",
        "latest",
        "limited",
        "edition",
        "exclusive",
        "product",
        "products",
        "item",
        "items",
        "brands",
        "only",
        "via",
    ]
)
COLOURS = frozenset(
    [
        "black",
        "white",
        "red",
        "blue",
        "green",
        "yellow",
        "orange",
        "pink",
        "purple",
        "violet",
        "brown",
        "tan",
        "beige",
        "grey",
        "gray",
        "silver",
        "gold",
        "golden",
        "navy",
        "khaki",
        "cream",
        "ivory",
        "teal",
        "turquoise",
        "rose",
        "mint",
        "lavender",
        "lilac",
        "maroon",
        "bronze",
        "copper",
        "coral",
        "indigo",
        "magenta",
        "cyan",
        "burgundy",
        "charcoal",
        "aqua",
        "crimson",
        "scarlet",
        "azure",
        "fuchsia",
        "taupe",
    ]
)
_NAMED = re.compile(r"\b(?:by|from|brand|marke|marque|marca)\W*$", re.IGNORECASE)  # a brand's name follows
# How large, heavy or many goods are, or which of several: a thread of metric screws, too.
_SIZE = re.compile(r"m?\d{1,3}|[ivx]{1,4}|\d+(?:x\d+)*(?:mm|cm|m|in|inch|ft|lbs?|kg|g|oz|ml|l|pcs?|pk|ct|yds?)")
# Words that describe goods: a brand may follow them where the goods follow it.
DESCRIBING = COLOURS | frozenset(
    [
        "leather",
        "cotton",
        "wool",
        "silk",
        "denim",
        "suede",
        "canvas",
        "nylon",
        "polyester",
        "velvet",
        "linen",
        "cashmere",
        "rubber",
        "plastic",
        "metal",
        "steel",
        "stainless",
        "wood",
        "wooden",
        "glass",
        "ceramic",
        "bamboo",
        "gel",
        "mesh",
        "knit",
        "quilted",
        "padded",
        "soft",
        "hard",
        "large",
        "small",
        "medium",
        "big",
        "mini",
        "tall",
        "short",
        "long",
        "slim",
        "wide",
        "heavy",
        "full",
        "half",
        "double",
        "single",
        "portable",
        "electric",
        "cordless",
        "wireless",
        "digital",
        "automatic",
        "waterproof",
        "casual",
        "running",
        "summer",
        "winter",
    ]
)
# What does something to what is named before it, or grows, is made or is cut from it.
TAKERS = frozenset(
    [
        "slicer",
        "slicers",
        "corer",
        "corers",
        "peeler",
        "peelers",
        "cutter",
        "cutters",
        "chopper",
        "masher",
        "squeezer",
        "juicer",
        "grater",
        "cracker",
        "picker",
        "pickers",
        "shredder",
        "filler",
        "fillers",
        "sealer",
        "stopper",
        "blocker",
        "puller",
        "remover",
        "extractor",
        "splitter",
        "finder",
        "detector",
        "catcher",
        "catchers",
        "trap",
        "traps",
        "feeder",
        "feeders",
        "repellent",
        "deterrent",
        "tracker",
        "chart",
        "tree",
        "trees",
        "seed",
        "seeds",
        "sapling",
        "bulbs",
        "pie",
        "pies",
        "juice",
        "cider",
        "jam",
        "jelly",
        "purée",
        "puree",
        "bolt",
        "bolts",
        "nut",
        "nuts",
        "screw",
        "screws",
        "socket",
        "sockets",
        "wrench",
        "shank",
        "rope",
        "shackle",
    ]
)
# Of what things are made that are worn or hung up, and these things.
MATERIALS = frozenset(
    [
        "shell",
        "stone",
        "pearl",
        "coral",
        "amber",
        "jade",
        "bone",
        "horn",
        "crystal",
        "wood",
        "ivory",
        "feather",
        "cork",
        "bamboo",
    ]
)
MADE = frozenset(
    [
        "jewelry",
        "jewellery",
        "necklace",
        "necklaces",
        "bracelet",
        "bracelets",
        "earring",
        "earrings",
        "pendant",
        "pendants",
        "bead",
        "beads",
        "button",
        "buttons",
        "brooch",
        "ornament",
        "ornaments",
        "wreath",
        "garland",
        "chime",
        "chimes",
        "anklet",
    ]
)


def beside_words(own: str, text: str, before: str, after: str, left: str, right: str) -> str | None:
    """Why an everyday word `own`, spelled as in `text`, may be the noun or verb that it looks like; or None.

    `before` and `after` are the texts around it, `left` and `right` the words beside it, as the lexicon spells them.
    """
    beside = before.rstrip(" -").rpartition(" ")[2]
    # Written loud beside a word that is not, it is named on purpose; with its accents that word may be of another language.
    if not beside.isascii() or (text.isupper() and beside and not beside.isupper()):
        return None
    if own in COLOURS and before.strip() and not _NAMED.search(before):
        return "a colour, as goods have it"
    if right in _WHOSE and after[1:2].islower():
        return f"an everyday word before `{right}`"
    if _goods_of(own, right):
        return f"`{own} {right}` may be goods of their own"
    # Behind a word of its own, a brand goes on with its model's name or number, which is no size or count.
    if right and not (right in SMALL or _common(right) or _SIZE.fullmatch(right)):
        return None
    goods = right != "" and right not in SMALL
    if left in ("", own) or left in SMALL or left in OPENERS or (left in DESCRIBING and goods) or not _common(left):
        return None
    return f"`{left} {own}` may be words of their own"


def _goods_of(own: str, goods: str) -> bool:
    """Are the goods made for, of, or in the colour of what the word says?"""
    return goods in TAKERS or (own in MATERIALS and goods in MADE) or (own in COLOURS and _common(goods))


def _common(word: str) -> bool:
    """Is it a word that people use, and no name?"""
    return words.direct(word) >= words.KNOWN and words.small(word)


__all__ = ["SMALL", "beside_words"]
