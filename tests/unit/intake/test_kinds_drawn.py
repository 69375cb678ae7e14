"""The kind of an order, whatever its title, opening, decree and the earlier orders that it recites: drawn by seed, in wordings of our own."""

import random

import pytest

from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.reading import read_paper
from enjoin.intake.text.paper import Paper

CAPTION = "UNITED STATES DISTRICT COURT\nDISTRICT OF NEVADA\n\nBLUE HERON TOYS, INC.,\n\nPlaintiff,\n\nv.\n\nALPHA STORE,\n\nDefendant.\n\nCase No. 2:24-cv-01234-QRS\n\n"
JUDGE = "\n\nDated: March 4, 2024\n\n______________\nAnn Grey\nUnited States District Judge\n"
COUNSEL = "\n\nDated: March 4, 2024\n\nRespectfully submitted,\n\n/s/ Ben Rowe\nBen Rowe\nAttorney for Plaintiff\n"
BARE = ("ORDER", "MEMORANDUM OPINION AND ORDER", "DECISION AND ORDER", "OPINION & ORDER")
MOVED = (
    "This matter comes before the Court on {who} motion {what} (ECF No. 41).",
    "Before the Court is {who} motion {what}. (Doc. 41.)",
    "Pending before the Court is the motion (Dkt. 41) of {short} {what}. It is opposed.",
    "{short}, by papers filed on February 20, 2024, moves {what}. The Court has heard the parties.",
)
# What is asked for, titles that say so, and sentences that do it.
KINDS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "tro": (
        "for a temporary restraining order",
        ("TEMPORARY RESTRAINING ORDER", "EX PARTE TEMPORARY RESTRAINING ORDER AND ORDER TO SHOW CAUSE WHY A PRELIMINARY INJUNCTION SHOULD NOT ISSUE", "ORDER GRANTING MOTION FOR TRO"),
        ("The motion is GRANTED. Defendant is temporarily restrained from selling kites marked BLUE HERON for fourteen days.", "The motion for a temporary restraining order is GRANTED. Defendant shall not sell such kites. This Order expires on March 18, 2024."),
    ),
    "preliminary_injunction": (
        "for a preliminary injunction",
        ("PRELIMINARY INJUNCTION", "ORDER GRANTING PRELIMINARY INJUNCTION", "PRELIMINARY INJUNCTION ORDER", "ORDER ON MOTION FOR PRELIMINARY INJUNCTION"),
        ("The motion is GRANTED. While this action is pending, Defendant is restrained from selling kites marked BLUE HERON.", "The motion is GRANTED IN PART. Until final judgment Defendant shall not sell such kites.", "Defendant is hereby preliminarily enjoined from selling such kites."),
    ),
    "permanent_injunction": (
        "for entry of a permanent injunction",
        ("PERMANENT INJUNCTION", "FINAL JUDGMENT AND PERMANENT INJUNCTION", "ORDER GRANTING MOTION FOR PERMANENT INJUNCTION", "ORDER ADOPTING REPORT AND RECOMMENDATION"),
        ("The motion is GRANTED. Defendant is permanently enjoined from selling kites marked BLUE HERON.", "Defendant is hereby permanently restrained and enjoined from selling such kites."),
    ),
    "stay": (
        "to stay the preliminary injunction pending its appeal",
        ("ORDER STAYING PRELIMINARY INJUNCTION", "ORDER GRANTING MOTION FOR STAY PENDING APPEAL"),
        ("The motion is GRANTED. Paragraph 2 of the preliminary injunction is STAYED.", "The Court grants the motion. The injunction is hereby stayed until the mandate issues."),
    ),
    "dissolution": (
        "to dissolve the preliminary injunction",
        ("ORDER DISSOLVING PRELIMINARY INJUNCTION", "ORDER GRANTING MOTION TO VACATE TEMPORARY RESTRAINING ORDER", "ORDER ON MOTION TO DISSOLVE PRELIMINARY INJUNCTION"),
        ("The motion is GRANTED. The preliminary injunction is DISSOLVED as to Alpha Store.", "The motion to dissolve is GRANTED and the freeze of Alpha Store's account is lifted."),
    ),
    "modification": (
        "to modify the preliminary injunction",
        ("ORDER MODIFYING PRELIMINARY INJUNCTION", "ORDER EXTENDING TEMPORARY RESTRAINING ORDER", "ORDER GRANTING IN PART MOTION TO MODIFY PRELIMINARY INJUNCTION AND DENYING MOTION TO DISSOLVE"),
        ("The motion is GRANTED IN PART. Paragraph 3 of the preliminary injunction is MODIFIED to read as follows.", "The motion to modify is GRANTED. Paragraph 4 of the injunction is stricken."),
    ),
    "clarification": (
        "for clarification of the preliminary injunction",
        ("ORDER CLARIFYING PRELIMINARY INJUNCTION", "ORDER ON MOTION FOR CLARIFICATION"),
        ("The motion is GRANTED. The Court clarifies that paragraph 3 does not reach used kites.", "The motion for clarification is GRANTED IN PART. Paragraph 3 is clarified as stated above."),
    ),
    "reconsideration": (
        "to reconsider the Order of January 9, 2024",
        ("ORDER ON MOTION FOR RECONSIDERATION", "ORDER GRANTING MOTION TO RECONSIDER"),
        ("The motion is GRANTED in part and DENIED in part.", "The motion to reconsider is GRANTED."),
    ),
    "contempt": (
        "to hold Alpha Store in civil contempt of the preliminary injunction",
        ("ORDER OF CONTEMPT", "ORDER GRANTING MOTION FOR CONTEMPT"),
        ("The motion is GRANTED. Alpha Store is held in civil contempt.", "Alpha Store is hereby adjudged to be in contempt of this Court and shall pay $500 a day."),
    ),
    "dismissal": (
        "to dismiss its claims against Alpha Store",
        ("ORDER OF DISMISSAL", "ORDER GRANTING MOTION FOR VOLUNTARY DISMISSAL"),
        ("The motion is GRANTED. The claims against Alpha Store are DISMISSED with prejudice.", "The motion is GRANTED. Alpha Store is hereby dismissed from this action. Its account shall be released."),
    ),
    "sealing": (
        "to unseal this action",
        ("ORDER UNSEALING CASE", "ORDER GRANTING MOTION TO SEAL EXHIBIT 4"),
        ("The motion is GRANTED. The Clerk shall unseal the case.", "The motion to unseal is GRANTED IN PART."),
    ),
    "discovery": (
        "for leave to take expedited discovery",
        ("ORDER GRANTING EXPEDITED DISCOVERY", "ORDER ON MOTION FOR LEAVE TO SERVE EARLY SUBPOENAS"),
        ("The motion is GRANTED. The marketplace shall identify the holder of the account within seven days.", "The motion is GRANTED IN PART and otherwise DENIED."),
    ),
}  # fmt: skip
RECITED = (
    "On January 9, 2024 the Court entered a temporary restraining order (ECF No. 12), which was extended once.",
    "The Court preliminarily enjoined Alpha Store on February 3, 2024 (ECF No. 30).",
    "An earlier motion to dismiss was denied on February 12, 2024.",
    "A motion for default judgment, filed last week, is not yet ripe.",
    "Discovery has not begun. The complaint was filed under seal.",
    "An earlier motion for contempt had been denied without prejudice.",
)
SMALL = ("", "", " Plaintiff's request for its fees is DENIED.", " The request that the bond be doubled is denied.")
SEEDS = range(12)


def read(title: str, body: str, signed: str = JUDGE) -> str | None:
    text = CAPTION + title + "\n\n" + body + signed
    kind = read_paper(Paper(name="k.txt", kind="txt", pages=(page_of_text(1, text),))).kind
    return kind.kind.value if kind.sort == "order" and kind.kind else None


def opening(draw: random.Random, what: str) -> str:
    plaintiffs = draw.random() < 0.5
    return draw.choice(MOVED).format(
        who="Plaintiff's" if plaintiffs else "Defendant's",
        short="Plaintiff" if plaintiffs else "Alpha Store",
        what=what,
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", SEEDS)
def test_an_order_reads_as_what_it_does(kind: str, seed: int) -> None:
    draw = random.Random(f"{kind} {seed}")
    what, titles, deeds = KINDS[kind]
    title = draw.choice((*titles, *BARE))
    recitals = draw.sample(RECITED, 2)
    body = f"{opening(draw, what)}\n\n{' '.join(recitals)}\n\nFor these reasons IT IS ORDERED:\n\n{draw.choice(deeds)}{draw.choice(SMALL)}"
    assert read(title, body) == kind, title + "\n" + body


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", SEEDS)
def test_an_order_that_only_refuses_is_a_denial(kind: str, seed: int) -> None:
    draw = random.Random(f"denied {kind} {seed}")
    what = KINDS[kind][0]
    upper = what.upper().replace(" ITS ", " ")
    title = draw.choice((*BARE, f"ORDER DENYING MOTION {upper}", f"ORDER ON MOTION {upper}"))
    refusal = draw.choice(
        ("The motion is DENIED.", f"The motion {what} is DENIED.", "The Court therefore denies the motion.")
    )
    aside = draw.choice(("", " The motion for leave to serve by e-mail is GRANTED."))
    body = f"{opening(draw, what)}\n\n{' '.join(draw.sample(RECITED, 2))}\n\nFor these reasons IT IS ORDERED:\n\n{refusal}{aside}"
    assert read(title, body) == "denial", title + "\n" + body


@pytest.mark.parametrize("kind", KINDS)
def test_a_partys_paper_has_no_kind(kind: str) -> None:
    what, _, deeds = KINDS[kind]
    for title in (f"MOTION {what.upper()}", f"BRIEF IN SUPPORT OF MOTION {what.upper()}", "DECLARATION OF BEN ROWE"):
        assert read(title, f"Plaintiff moves {what}. Plaintiff asks for these words: {deeds[0]}", COUNSEL) is None
