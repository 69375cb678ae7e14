"""Captions drawn by seed: names as they stand in captions, in six layouts, for `./run bench draft`."""

import random
import textwrap
from collections.abc import Callable

from enjoin.intake.people.names import squeeze

CITIES = """
    Baoji Chengdu Dongguan Foshan Guangzhou Hangzhou Jinhua Lishui Nanjing Ningbo Putian Qingdao Shantou Shenzhen
    Suzhou Taizhou Wenzhou Xiamen Yangzhou Yiwu
""".split()
CORES = """
    Aibei Baixin Cuile Dafeng Enhui Feilong Guanyu Hengtai Jiamei Kuafu Lanbo Mingrui Nuoya Ouli Pinxin Qianjie Ruifu
    Shengda Tongle Weihu Xingke Yaming Zhida
""".split()
TRADES = [
    "Toys",
    "Arts and Crafts",
    "Import and Export",
    "E-Commerce",
    "Network Technology",
    "Gifts",
    "Trading",
    "Arts & Crafts",
    "Toys and Gifts",
    "Household Products",
    "Imp. & Exp.",
]
FORMS = ["Co., Ltd.", "Co., Limited", "Co. Ltd.", "Company Limited", "Ltd.", "Technologies, Co., Ltd."]
WORDS = """
    Happy Sunny Bear Panda Little Star Moon Dream Kids Baby Fun Joy Lucky Super Magic Forest Candy Rainbow Plush Buddy
    88 2020 001
""".split()


def draw_name(draw: random.Random) -> str:
    """A company, a store or a handle, as they stand in captions."""
    match draw.randrange(6):
        case 0 | 1:
            return f"{draw.choice(CITIES)} {draw.choice(CORES)} {draw.choice(TRADES)} {draw.choice(FORMS)}"
        case 2:
            return f"{' '.join(draw.sample(WORDS, draw.randint(1, 3)))} Store"
        case 3:
            return f"Shop{draw.randrange(10**6, 10**10)} Store"
        case 4:
            return f"{draw.choice(WORDS)}-{draw.choice(WORDS)} {draw.choice(['Store', 'Toy Store', 'Official Store', 'Shop'])}"
        case _:
            return f"{draw.choice(CITIES)} {draw.choice(CORES)} {draw.choice(['Trading Firm', 'Bag Factory', 'E-Commerce Firm'])}"


def draw_caption(seed: int) -> tuple[str, list[str]]:
    """A caption in one of six layouts, with its defendants."""
    draw = random.Random(seed)
    names: dict[str, str] = {}
    while len(names) < draw.choice((3, 9, 20, 45)):
        name = draw_name(draw)
        names.setdefault(squeeze(name), name)
    listed = [name.upper() for name in names.values()] if seed % 3 else list(names.values())
    text = ", ".join(listed[:-1]) + draw.choice((" and ", ", and ")) + listed[-1] + ","
    number = f"{draw.randint(18, 25)}-cv-{draw.randint(100, 9999)}"
    return LAYOUTS[seed % len(LAYOUTS)](text, number), listed


def _wrap(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=True)


def _ruled(sign: str, width: int) -> Callable[[str, str], str]:
    def layout(text: str, number: str) -> str:
        left = [
            "GRANDVIEW PLUSH, INC.,",
            "",
            "            Plaintiff,",
            "",
            "     v.",
            "",
            *_wrap(text, width),
            "",
            "            Defendants.",
        ]
        right = ["", "", f"No. {number} (ABC)", "", "PRELIMINARY", "INJUNCTION ORDER"]
        rows = [
            f"{mine:{width + 2}}{sign}   {right[at] if at < len(right) else ''}".rstrip()
            for at, mine in enumerate(left)
        ]
        return f"{HEADING}\n\n" + "\n".join(rows) + BODY

    return layout


def _plain(text: str, number: str) -> str:
    return (
        f"{HEADING}\n\nGRANDVIEW PLUSH, INC.,\n\n     Plaintiff,\n\nv.\n\n"
        + "\n".join(_wrap(text, 90))
        + f"\n\n     Defendants.\n\nCase No. {number} (ABC)\n\nPRELIMINARY INJUNCTION ORDER\n{BODY}"
    )


def _broken(text: str, number: str) -> str:
    """In one column, with the docket number and the title set amid the list by the page's end."""
    lines = _wrap(text, 80)
    cut = max(1, len(lines) // 2)
    return (
        f"{HEADING}\n\nGRANDVIEW PLUSH, INC.,\n\nPlaintiff\n\nv.\n\n"
        + "\n".join(lines[:cut])
        + f"\n\nCivil Action No. {number} (ABC)\n\nPRELIMINARY INJUNCTION\nORDER\n\n"
        + "\n".join(lines[cut:])
        + f"\n\nDefendants\n{BODY}"
    )


def _spaced(text: str, number: str) -> str:
    """Two columns without a rule."""
    left = ["GRANDVIEW PLUSH, INC.,", "            Plaintiff,", "     v.", *_wrap(text, 40), "            Defendants."]
    right = [f"Case No. {number} (ABC)", "", "PRELIMINARY", "INJUNCTION ORDER"]
    rows = [f"{mine:48}{right[at] if at < len(right) else ''}".rstrip() for at, mine in enumerate(left)]
    return f"{HEADING}\n\n" + "\n".join(rows) + f"\n{BODY}"


HEADING = "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK"
BODY = (
    "\n\n     WHEREAS the Court has considered the papers that were filed, it is hereby ORDERED that Defendants are "
    "enjoined from selling the goods.\n\nDated: March 3, 2023\n"
)
LAYOUTS = (_ruled(":", 40), _ruled(")", 44), _plain, _broken, _spaced, _ruled("§", 36))
