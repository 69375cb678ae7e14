"""Screening text: speed against named peers and limits, recall by class of disguise, false hits, near-misses, many marks.

`./run bench screen [LISTINGS.parquet …] [TRUTH.json] [TITLES.txt …]`: real listings as background, where there are any,
less those that the truth file says were planted, and titles one a line; otherwise the specimen's titles. The fresh marks are
not those that the detector was built on, and titles are split by a hash: only the unseen half is used here.
"""

import json
import random
import sys
import time
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from rapidfuzz import fuzz, process

from benchmarks import foreign_names
from benchmarks.nearmisses import NEAR_MISSES
from enjoin.engine.calibrate import poisson_interval
from enjoin.findings.text import TextScreen, compile_marks
from enjoin.findings.text.batch import picked
from enjoin.rights import Mark
from enjoin.specimen.disguises import CLASSES, disguise
from enjoin.specimen.draws import Draws, rows_between
from enjoin.specimen.titles import lawful_titles

CASE = ("Squishmallow", "Flip A Mallows", "Mystery Squad", "Kellytoy")
UNSEEN = (
    *("Samsonite", "Lululemon", "Carhartt", "Jellycat", "Vera Bradley", "Timberland", "Instant Pot", "Build A Bear"),
    *("Longchamp", "Pampers", "Fitbit", "American Girl", "Melissa And Doug", "Tonies", "Bluey Heeler", "Kitchenaid"),
)
# Chosen after the detector was done, in forms that differ; whoever changes the detector after a look at them chooses others.
FRESH = (
    *("Gudetama", "Theragun", "Festool", "Aeropress", "Kingston", "Leuchtturm", "Nordica", "Nendoroid"),
    *(
        "Novation",
        "Remington",
        "Giorgio Armani",
        "Royal Doulton",
        "Nine West",
        "Sharper Image",
        "Turtle Beach",
        "Jo Malone",
    ),
)
FRESH_SHORT = ("Singer", "Eureka", "Chemex", "Volkl", "Ampeg", "Brembo", "Funko", "Kalita")
# With digits or signs: for these only what leaves their digits as they are counts.
FRESH_SIGNED = ("Abercrombie & Fitch", "Formula 409", "Heinz 57", "5.11 Tactical", "Insta360", "K&N", "S&B", "3CE")
PLAIN_CLASSES = ("exact", "case", "spacing", "punctuation", "affix", "joined", "style", "zero-width")
# Fresh ones of earlier rounds: looked at since.
EARLIER = (
    *(
        "Sylvanian Families",
        "Beyerdynamic",
        "Clarins",
        "Yves Rocher",
        "Paper Mate",
        "Kerastase",
        "Villeroy",
        "Max Factor",
    ),
    *("Old Spice", "Campagnolo", "Plantronics", "Billabong", "Rossignol", "Titleist", "Cole Haan", "Anthropologie"),
    *("Jenga", "Intex", "Hobie", "Surly", "Salsa", "Etnies", "Lakai", "Mido"),
    *("Gaggenau", "Aquascutum", "Georg Jensen", "Eileen Fisher", "Cannondale", "Sodastream", "Brabantia", "Rosenthal"),
    *("Slazenger", "Coccinelle", "Mandarina Duck", "Studio Ghibli", "Lovevery", "Roborock", "Maclaren", "Dr Scholls"),
    *("Umbro", "Kappa", "Furla", "Sonos", "Wacom", "Aigle", "Aurora", "Tods"),
    *("Sennheiser", "Hasselblad", "Pottery Barn", "Ralph Lauren", "Ermenegildo Zegna", "Dungeons And Dragons"),
    *("Waterford", "Montblanc", "Harley Davidson", "Kate Spade", "Ghirardelli", "Brunello Cucinelli", "Blundstone"),
    *("Husqvarna", "Wedgwood", "Steinway", "Speedo", "Braun", "Seiko", "Ecco", "Moen", "Brita", "Lladro", "Dremel"),
    *("Moleskine", "Le Creuset", "Havaianas", "Dr Martens", "Yankee Candle", "Victorinox", "Under Armour"),
    *("Tommee Tippee", "Pyrex", "Zippo", "Steiff", "Coach"),
    *("Rubbermaid", "Calvin Klein", "Panasonic", "Tommy Hilfiger", "Chupa Chups", "Black And Decker", "Nespresso"),
    *("Playmobil", "Polly Pocket", "Betty Crocker", "Schwarzkopf", "Smashbox", "Swatch", "Bosch", "Reebok", "Dove"),
    *("Patagonia", "Vitamix", "Fisher Price", "Herschel", "Estee Lauder", "Marc Jacobs", "Ninjago"),
    *(
        "Bath And Body Works",
        "Charlotte Tilbury",
        "Olaplex",
        "Kenwood",
        "Thermomix",
        "Puma",
        "Casio",
        "Oakley",
        "Canon",
    ),
    *("Nautica", "Kipling", "Zojirushi", "Clairefontaine", "Carolina Herrera", "Elizabeth Arden"),
    *("Jimmy Choo", "Cath Kidston", "Hamilton Beach", "Wilkinson Sword", "Crabtree And Evelyn", "Diary Of A Wimpy Kid"),
    *("Tonymoly", "Ovomaltine", "Black Diamond", "Vacheron Constantin", "Smeg", "Bodum"),
    *("Camper", "Lush", "Salewa", "Esprit", "Vizio", "Rapala"),
    *("Marimekko", "Napapijri", "Superdry", "Baby Einstein", "Laura Ashley", "Beatrix Potter", "Le Chameau"),
    *("Johnson And Johnson", "Roberto Cavalli", "Winsor And Newton", "Prismacolor", "Pelikan", "Benjamin Moore"),
    *(
        "Caran Dache",
        "Gretsch",
        "Rolls Royce",
        "Dunlop",
        "Timex",
        "Aveda",
        "Bulova",
        "Opinel",
        "Djeco",
        "Bauer",
        "Copic",
    ),
)
SHORT = ("Lego", "Nike", "Gucci", "Barbie", "Dyson", "Apple", "Monster", "Guess")
EACH, FEWER = 25, 10
ROWS = 400_000


def marks(names: tuple[str, ...]) -> TextScreen:
    return compile_marks([Mark(id=name, text=name.upper()) for name in names])


def background() -> list[str]:
    """The unseen half of the titles."""
    titles: list[str] = []
    planted: set[str] = set()
    for path in sys.argv[1:]:
        if path.endswith(".json"):
            planted |= set(json.loads(Path(path).read_text(encoding="utf-8"))["listings"])
    for path in sys.argv[1:]:
        if path.endswith(".parquet"):
            rows = pq.read_table(path, columns=["platform", "listing_id", "title"]).to_pylist()
            titles += [row["title"] for row in rows if f"{row['platform']}/{row['listing_id']}" not in planted]
        if path.endswith(".txt"):
            titles += Path(path).read_text(encoding="utf-8").split("\n")
    if not titles:
        titles = lawful_titles(rows_between(0, 50_000), Draws(7)).to_pylist()
    return sorted({title for title in titles if title and zlib.crc32(title.encode()) & 1})


def timed(work: Callable[[], object], times: int = 3) -> float:
    """The least processor time of `times` runs, after one that warms up."""
    work()
    best = float("inf")
    for _ in range(times):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


def speed(titles: list[str]) -> None:
    lawful = [title for title in titles if not marks(CASE).find(title)]
    column = pa.array((lawful * (ROWS // len(lawful) + 1))[:ROWS], pa.large_string())
    few = column.slice(0, 20_000)
    pa.set_cpu_count(1)  # two threads of one processor cost each other time
    raw = np.frombuffer(column.buffers()[2], np.uint8)
    print(
        f"\n## Speed, one core, {len(column):,} titles of {len(raw) / len(column):.0f} bytes on average, "
        f"{len(lawful):,} of them different\n"
    )
    print("| what | M titles/s | against rapidfuzz, no cutoff | cutoff 85 |\n|---|---|---|---|")
    words = len(raw) // 8 * 8
    for name, rate in (
        ("memory read (sum of bytes as words)", len(column) / timed(lambda: raw[:words].view(np.uint64).sum())),
        (
            "one literal (Arrow `match_substring`)",
            len(column) / timed(lambda: pc.match_substring(column, "squishmallow")),
        ),
    ):
        print(f"| limit: {name} | {rate / 1e6:.3f} | – | – |")
    screen, batch = marks(CASE), pa.record_batch({"title": column})
    rate = len(column) / timed(lambda: (screen.recent.clear(), screen.scan(batch, ("title",))))
    against_peer("enjoin, 4 marks, end to end", rate, CASE, few)
    for count, close in ((1, True), (100, True), (1_000, True), (10_000, True), (10_000, False)):
        rights = invented(count)
        many = compile_marks(rights, close=close)
        part = column.slice(0, 200_000 if count <= 100 or not close else 20_000 if count <= 1000 else 4_000)
        rate = len(part) / timed(lambda many=many, part=part: picked(many, part, threads=1), 1)
        what = f"enjoin, {count:,} invented marks, {'close variations' if close else 'exact after folding'} (picking of rows)"
        against_peer(what, rate, [right.text for right in rights], few)


def against_peer(what: str, rate: float, names: Sequence[str], few: pa.Array) -> None:
    """A row of the table, and one of rapidfuzz asked for the same marks in the same run, in any case."""
    texts = few.slice(0, max(20, len(few) * 4 // max(4, len(names)))).to_pylist()
    queries = [name.lower() for name in names]
    peers = [
        len(texts)
        / timed(
            lambda cutoff=cutoff: process.cdist(
                queries, texts, scorer=fuzz.partial_ratio, processor=str.lower, score_cutoff=cutoff, workers=1
            ),
            1,
        )
        for cutoff in (None, 85)
    ]
    print(f"| {what} | {rate / 1e6:.3f} | {rate / peers[0]:.1f}× | {rate / peers[1]:.1f}× |")
    rates = "; ".join(f"{peer / 1e6:.5f}" for peer in peers)
    print(f"| rapidfuzz `cdist`, partial_ratio, {len(names):,} marks: no cutoff; 85 | {rates} | 1.0× | 1.0× |")


def invented(count: int) -> list[Mark]:
    """Marks of two to four syllables that never were."""
    chance = random.Random(11)
    found: dict[str, None] = {}
    while len(found) < count:
        found[
            "".join(
                chance.choice("bcdfghjklmnprstvwz")
                + chance.choice("aeiou")
                + chance.choice(["", "", "n", "r", "x", "l"])
                for _ in range(chance.randint(3, 5))
            )
        ] = None
    return [Mark(id=name, text=name.upper()) for name in found]


def spans(kind: str, planted: str, name: str) -> set[str]:
    """The texts that are the use's exact span: of a joined word, the word or the mark in it, without `#` or `@`."""
    if kind != "joined":
        return {planted}
    words = {planted.lstrip("#@"), *planted.lstrip("#@").split("_")}
    return {word for word in words if name.replace(" ", "").lower() in word.lower()}


def recall(
    names: tuple[str, ...], titles: list[str], head: str, each: int = FEWER, classes: Sequence[str] = tuple(CLASSES)
) -> None:
    print(
        f"\n## Recall, {head}: {', '.join(names)}\n\n| class | found | as hit | exact span | tried |\n|---|---|---|---|---|"
    )
    total: Counter[str] = Counter()
    for kind in classes:
        tried = found = hits = exact = 0
        for name in names:
            if kind == "reordered" and " " not in name:
                continue
            screen, chance = marks((name,)), random.Random(f"report/{name}/{kind}")
            for _ in range(each):
                planted = disguise(name, kind, chance)
                if kind not in ("exact", "case") and planted.lower() == name.lower():
                    continue
                parts = chance.choice(titles).split(" ")
                at = chance.randrange(len(parts) + 1)
                before = " ".join(parts[:at]) + (" " if at else "")
                rest = (" " if at < len(parts) else "") + " ".join(parts[at:])
                seen = [
                    one
                    for one in screen.find(before + planted + rest)
                    if one.start < len(before) + len(planted) and one.end > len(before)
                ]
                tried += 1
                found += bool(seen)
                hits += any(one.band == "hit" for one in seen)
                exact += any(one.text in spans(kind, planted, name) for one in seen)
        if tried:
            total.update(tried=tried, found=found)
            print(f"| {kind} | {found / tried:.3f} | {hits / tried:.3f} | {exact / tried:.3f} | {tried} |")
    print(f"| all | {total['found'] / total['tried']:.3f} | | | {total['tried']} |")


def letters_of(text: str) -> str:
    """Its letters and digits, small; `&` is "and"."""
    return "".join(filter(str.isalnum, text.casefold().replace("&", "and")))


def false_hits(titles: list[str], names: tuple[str, ...], head: str) -> None:
    counts: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    for each in marks(names).scan(pa.record_batch({"title": titles}), ("title",)).to_pylist():
        if letters_of(each["right"]) in letters_of(each["text"]):
            counts["holds the mark"] += 1
        else:
            counts[f"other, {each['band']}"] += 1
            shown[f"{each['band']}: `{each['text']}` for {each['right']} ({each['kind']})"] += 1
    print(f"\n## False hits on {len(titles):,} different real or specimen titles, {len(names)} {head}\n")
    for what, count in sorted(counts.items()):
        low, high = poisson_interval(count, len(titles) * len(names))
        rate = count * 1e6 / len(titles) / len(names)
        print(f"- {what}: {count} ({rate:.1f} per million titles per mark, 95 % {low:.1f}–{high:.1f})")
    for line, count in sorted(shown.items()):
        if line.startswith("hit"):
            print(f"  - {count} × {line}")


def near_misses() -> None:
    print("\n## Adversarial near-misses (written by hand, `benchmarks/nearmisses.py`)\n")
    hits = tried = 0
    for name, texts in NEAR_MISSES.items():
        screen = marks((name,))
        for text in texts:
            tried += 1
            if any(each.band == "hit" for each in screen.find(text)):
                hits += 1
                print(f"- hit, wrongly: `{text}` for {name}")
    print(f"\n{hits} of {tried} are hits: {hits / tried:.1%}")


def real_names(names: dict[str, str], head: str) -> None:
    """How many of the names that markets of other scripts write are found, each alone in a title."""
    missed = [
        f"{each} ({name})"
        for name, written in names.items()
        for each in written.split()
        if not marks((name,)).find(f"new {each} 2024")
    ]
    tried = sum(len(each.split()) for each in names.values())
    print(f"\n## Names as other scripts write them, {head}: {', '.join(names)}\n")
    print(f"{tried - len(missed)} of {tried} found: {1 - len(missed) / tried:.3f}. Missed: {', '.join(missed)}")


def judged(titles: list[str]) -> None:
    near_misses()
    false_hits(titles, FRESH + FRESH_SHORT, "fresh marks")
    false_hits(titles, CASE + UNSEEN + SHORT + EARLIER, "marks seen before")
    recall(FRESH, titles, "fresh longer marks", EACH)
    recall(FRESH_SHORT, titles, "fresh short marks and dictionary words", EACH)
    recall(FRESH_SIGNED, titles, "fresh marks with digits or signs", EACH, PLAIN_CLASSES)
    real_names(foreign_names.FRESH, "fresh")
    real_names(foreign_names.SEEN, "seen before")
    recall(CASE, titles, "the case's marks")
    recall(UNSEEN, titles, "other well-known marks, seen before")
    recall(SHORT, titles, "short marks and dictionary words, seen before")


def main() -> None:
    """All of it; or, with `judged` or `speed` on the command line, only that."""
    titles = background()
    print(f"{len(titles):,} titles, detector {marks(CASE).version}")
    if "speed" not in sys.argv:
        judged(titles)
    if "judged" not in sys.argv:
        speed(titles)


if __name__ == "__main__":
    main()
