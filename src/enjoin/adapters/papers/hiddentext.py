"""What a web page holds and does not show: hidden elements, letters without size or in the paper's own white."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

MAX_SHEET = 200_000  # characters of a style sheet that are looked through
RULE = re.compile(r"(?P<names>[^{}]{1,2000})\{(?P<body>[^{}]*)\}")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
# What stands within these holds for other media than the screen, or under conditions.
CONDITIONAL = re.compile(r"@[\w-]+[^{};]{0,500}\{(?:[^{}]{0,2000}\{[^{}]*\}){0,2000}[^{}]{0,2000}\}")
NOT_SHOWN = re.compile(
    r"(?:^|;|\s)(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0+(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)|opacity\s*:\s*0+(?:\.0+)?\s*(?:;|!|$))",
    re.IGNORECASE,
)
WHITE = re.compile(
    r"(?:^|;|\s)color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))", re.IGNORECASE
)
GROUND = re.compile(r"\bbackground(?:-color|-image)?\s*:", re.IGNORECASE)
STRUCK = frozenset(["del", "s", "strike"])
THROUGH = re.compile(r"\btext-decoration(?:-line)?\s*:[^;]{0,60}\bline-through\b", re.IGNORECASE)
SIMPLE = re.compile(r"^(?P<tag>[\w-]+)?(?P<sign>[.#])?(?P<name>[\w-]+)?$")


def style_rules(tree: LexborHTMLParser) -> list[tuple[str, str]]:
    """The simple rules of a page's own style sheets: selector and declarations, in order."""
    found: list[tuple[str, str]] = []
    for sheet in tree.css("style"):
        text = CONDITIONAL.sub("", COMMENT.sub("", sheet.text()[:MAX_SHEET]))
        for rule in RULE.finditer(text):
            found += [(name.strip(), rule["body"]) for name in rule["names"].split(",") if name.strip()]
    return found


@dataclass(slots=True)
class Hidden:
    """Which elements are not shown; `words` counts what stood in them."""

    marks: Mapping[str, bool]
    words: int = 0
    struck: int = 0
    grounds: bool = False

    def hides(self, node: LexborNode) -> bool:
        """Is an element not shown, or struck through? Its words are counted."""
        given = node.attributes
        if node.tag in STRUCK or THROUGH.search(given.get("style") or ""):
            self.struck += len((node.text(deep=True) or "").split())
            return True
        if not given:
            return False
        style = given.get("style") or ""
        names = [f".{name}" for name in (given.get("class") or "").split()] + [f"#{given.get('id')}"]
        tag = node.tag or ""
        ruled = any(self.marks.get(each, False) for name in names for each in (name, tag + name))
        if NOT_SHOWN.search(style) or "hidden" in given or (ruled and "display" not in style) or self._white(style):
            self.words += len((node.text(deep=True) or "").split())
            return True
        return False

    def _white(self, style: str) -> bool:
        """White letters on a page that has no other ground than white."""
        return not self.grounds and bool(WHITE.search(style)) and not GROUND.search(style)


def hidden_of(tree: LexborHTMLParser, rules: list[tuple[str, str]]) -> Hidden:
    """What a page's rules hide, by class, id and element; a later rule that shows again counts."""
    marks: dict[str, bool] = {}
    for selector, body in rules:
        if SIMPLE.match(selector) and ("." in selector or "#" in selector):
            if NOT_SHOWN.search(body):
                marks[selector] = True
            elif re.search(r"(?:^|;|\s)(?:display|visibility)\s*:", body):
                marks[selector] = False
    grounds = (
        any(GROUND.search(body) for _, body in rules) or tree.css_first("[bgcolor],[style*='background']") is not None
    )
    return Hidden(marks, grounds=grounds)
