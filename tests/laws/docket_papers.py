"""Papers of two dockets that never were: every order of a case from the restraint to the clarification, in own words."""

import textwrap
from collections.abc import Mapping

from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

SIGNED = {"tanager": "ROSA T. VANTERPOOL", "larch": "Idris Q. Pellworm"}
HEADS = {
    "tanager": """                     Case 1:24-cv-07719-RTV   Document {ecf}   Filed {day}   Page 1 of 4
UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

TANAGER PLUSH COMPANY, LLC,
                                              24-cv-07719 (RTV)
            Plaintiff,

    v.

{names},

            Defendants.

{title}

""",
    "larch": """Case: 1:25-cv-06618 Document #: {ecf} Filed: {day} Page 1 of 4 PageID #:88
                      IN THE UNITED STATES DISTRICT COURT
                     FOR THE NORTHERN DISTRICT OF ILLINOIS
                              EASTERN DIVISION

LARCH LANTERN WORKS, INC.,               )
                                         )
                 Plaintiff,              )   Case No. 25-cv-06618
                                         )
        v.                               )   Judge Idris Q. Pellworm
                                         )
{names}, )
                                         )
                 Defendants.             )

                 {title}

""",
}
NAMES = "QINGDAO MELLOW TRADING CO., LTD., SHANTOU BRIGHTBEAR TOYS CO., LTD., LULU PLUSH HOUSE, FOXTAIL_STORE88, WENZHOU OAK AND ASH CRAFTS CO., LTD., CUDDLE DEPOT and NINGBO STARFIELD IMPORT & EXPORT CO., LTD"
CLASS = """THE PARTNERSHIPS AND UNINCORPORATED      )
ASSOCIATIONS IDENTIFIED ON SCHEDULE "A\""""
SCHEDULE = """
Schedule A

No.   Seller Alias            Marketplace   Store ID        Store URL
1     mountainglow            Temu          634418210031    https://www.temu.com/m-634418210031.html
2     BrightHarbor Direct     Walmart       101881204       https://www.walmart.com/seller/101881204
3     Peng Fei Lighting       DHgate        21554410        https://www.dhgate.com/store/21554410
4     lantern_kiosk22         Temu          634418210077    https://www.temu.com/m-634418210077.html
5     WuXi Candlewick Shop    DHgate        21557003        https://www.dhgate.com/store/21557003
6     0077glowhouse           DHgate        21559911        https://www.dhgate.com/store/21559911
"""


def _paper(docket: str, name: str, ecf: int, day: str, title: str, body: str, names: str) -> Paper:
    head = HEADS[docket].format(ecf=ecf, day=day, title=title, names=names)
    signed = f"\nSO ORDERED.\n\nDated: {day}\n\n                         {SIGNED[docket]}\n                         United States District Judge\n"
    text, _, schedule = body.partition("\nSchedule A\n")
    behind = f"\f\nSchedule A\n{schedule}" if schedule else ""
    pages = (head + text + signed + behind).split("\f")
    return Paper(
        name=f"{name}.txt", kind="txt", pages=tuple(page_of_text(nth, page) for nth, page in enumerate(pages, 1))
    )


def tanager() -> tuple[Paper, ...]:
    """S.D.N.Y.: the defendants in the caption; extension, injunction, two dismissed, default, clarification."""
    full = textwrap.fill(NAMES, 44)
    other = textwrap.fill(NAMES.replace("BRIGHTBEAR", "BRIGHT BEAR"), 44)
    first = "QINGDAO MELLOW TRADING CO., LTD., et al."
    rows = (
        ("tro", 14, "10/15/24", "TEMPORARY RESTRAINING ORDER", """GLOSSARY

Term\tDefinition\tDocket Entry Number
Plaintiff\tTanager Plush Company, LLC\tN/A
Defendants\tQingdao Mellow Trading Co., Ltd., Shantou Brightbear Toys Co., Ltd., Lulu Plush House, foxtail_store88, Wenzhou Oak and Ash Crafts Co., Ltd., Cuddle Depot and Ningbo Starfield Import & Export Co., Ltd.\tN/A
DHgate\tDHgate.com, an online marketplace\tN/A
Third Party Service Providers\tOnline marketplace platforms, including DHgate and AliExpress\tN/A
Financial Institutions\tBanks and payment processors, including PayPal Inc. ("PayPal")\tN/A
Tanager Marks\tU.S. Trademark Registration Nos. 6,512,884 for "TANAGER" for goods in Class 28 and 6,700,125 for "TANAGER PALS" for goods in Class 28\tN/A

IT IS HEREBY ORDERED that:

1. (a) Defendants are temporarily restrained and enjoined from advertising, offering for sale or selling goods bearing the Tanager Marks.

(b) Defendants are temporarily restrained and enjoined from transferring or disposing of any money or other assets in Defendants' Financial Accounts.

2. The Third Party Service Providers are restrained and enjoined from aiding or abetting Defendants in the acts of Paragraph 1(a).

3. Within five (5) business days after receipt of notice of this Order, the Financial Institutions shall locate and freeze all of Defendants' Financial Accounts.

4. The Third Party Service Providers shall cease providing services to Defendants' User Accounts and Merchant Storefronts.

5. This Temporary Restraining Order shall expire on October 29, 2024, unless extended.
""", full),
        ("extension", 19, "10/28/24", "ORDER EXTENDING TEMPORARY RESTRAINING ORDER", """Plaintiff has moved to extend the Temporary Restraining Order entered on October 15, 2024 (Dkt. 14) (the "TRO"). Good cause having been shown,

IT IS HEREBY ORDERED that the TRO is extended through November 12, 2024.
""", first),
        ("pi", 27, "11/12/24", "PRELIMINARY INJUNCTION ORDER", """On October 15, 2024, the Court entered the Temporary Restraining Order (Dkt. 14). No Defendant appeared.

IT IS HEREBY ORDERED that:

1. (a) Defendants are preliminarily enjoined from advertising, offering for sale or selling goods bearing the Tanager Marks.

(b) Defendants are preliminarily enjoined from transferring or disposing of any money or other assets in Defendants' Financial Accounts.

2. The Third Party Service Providers are enjoined from aiding or abetting Defendants in the acts of Paragraph 1(a).

3. Within three (3) business days after receipt of notice of this Order, DHgate shall remove all listings of Defendants that offer goods bearing the Tanager Marks.

4. Within five (5) business days after receipt of notice of this Order, the Financial Institutions shall locate and freeze all of Defendants' Financial Accounts.

5. The Third Party Service Providers shall cease providing services to Defendants' Merchant Storefronts.
""", other),
        ("dismissal", 33, "12/20/24", "ORDER OF DISMISSAL", """Plaintiff has given notice of settlement with two Defendants.

IT IS HEREBY ORDERED that Defendants Lulu Plush House and Cuddle Depot are dismissed from this action with prejudice. The Preliminary Injunction (Dkt. 27) is dissolved as to Lulu Plush House and Cuddle Depot.
""", first),
        ("judgment", 51, "03/14/25", "DEFAULT JUDGMENT AND PERMANENT INJUNCTION", """Plaintiff has moved for default judgment against Defendants Qingdao Mellow Trading Co., Ltd., Shantou Brightbear Toys Co., Ltd., foxtail_store88, Wenzhou Oak and Ash Crafts Co., Ltd. and Ningbo Starfield Import & Export Co., Ltd. (the "Defaulting Defendants").

IT IS HEREBY ORDERED that:

1. The Defaulting Defendants are permanently enjoined from advertising, offering for sale or selling goods bearing the Tanager Marks.

2. The Third Party Service Providers are permanently enjoined from aiding or abetting the Defaulting Defendants in the acts of Paragraph 1.

3. Each Defaulting Defendant shall pay Plaintiff statutory damages of $50,000 within thirty (30) days of entry of this Judgment.

4. The asset freeze of Paragraph 4 of the Preliminary Injunction (Dkt. 27) is vacated.
""", first),
        ("clarification", 58, "05/02/25", "ORDER CLARIFYING PERMANENT INJUNCTION", """DHgate moves to clarify the Permanent Injunction entered on March 14, 2025 (Dkt. 51).

The motion is GRANTED. IT IS HEREBY ORDERED that Paragraph 2 of the Permanent Injunction is clarified: the Third Party Service Providers shall stop promoting goods bearing the Tanager Marks whether or not Plaintiff has given notice of the particular listing.
""", first),
    )  # fmt: skip
    return tuple(_paper("tanager", *row) for row in rows)


def larch() -> tuple[Paper, ...]:
    """N.D. Ill.: the sellers on Schedule A of the first paper, later papers tell them by name and number."""
    rows = (
        ("tro", 22, "07/08/25", "SEALED TEMPORARY RESTRAINING ORDER", f"""Plaintiff owns U.S. Trademark Registration No. 5,771,340 for the mark LARCH LANTERN in International Class 11 (the "Larch Trademark").

This Court orders that:

1. Defendants are temporarily enjoined and restrained from using the Larch Trademark in connection with the advertising, offering for sale, or sale of any product that is not a genuine Larch product.

2. Defendants shall not transfer or dispose of any money or other of Defendants' assets in any of Defendants' financial accounts.

3. Upon Plaintiff's request, any online marketplace platforms such as Temu, Walmart.com and DHgate (collectively, the "Third Party Providers") shall, within five (5) business days after receipt of notice of this Order, disable and cease displaying any advertisements used by Defendants in connection with the sale of counterfeit goods using the Larch Trademark.

4. The Third Party Providers and PayPal shall, within seven (7) calendar days of receipt of this Order, restrain and enjoin any accounts of Defendants from transferring or disposing of any money.
{SCHEDULE}""", CLASS),
        ("dissolution", 30, "07/16/25", "ORDER", """Before the Court is the motion of Defendants mountainglow and Peng Fei Lighting (together, the "Moving Defendants") to dissolve the Temporary Restraining Order [22].

IT IS ORDERED: 1. The Temporary Restraining Order [22] is dissolved as to the Moving Defendants only.

2. Within two (2) business days of receipt of this Order, Temu and DHgate shall release any restraint on the accounts of the Moving Defendants.
""", CLASS),
        ("pi", 34, "07/21/25", "PRELIMINARY INJUNCTION ORDER", """This Court orders that:

1. Defendants are preliminarily enjoined and restrained from using the Larch Trademark in connection with the advertising, offering for sale, or sale of any product that is not a genuine Larch product.

2. Temu, Walmart.com and DHgate shall, within three (3) business days after receipt of notice of this Order, disable and cease displaying any advertisements used by Defendants in connection with the sale of counterfeit goods using the Larch Trademark.

3. PayPal shall, within ten (10) calendar days of receipt of this Order, restrain and enjoin any accounts of Defendants from transferring or disposing of any money.
""", CLASS),
        ("stay", 41, "08/12/25", "ORDER GRANTING MOTION TO STAY IN PART", """Walmart.com moves to stay the Preliminary Injunction entered on July 21, 2025 [34].

IT IS ORDERED that Paragraph 2 of the Preliminary Injunction is stayed as to Walmart.com pending further order.
""", CLASS),
        ("dismissal", 47, "09/03/25", "ORDER", """Pursuant to Rule 41(a)(1), IT IS ORDERED that Defendant No. 6, 0077glowhouse, is dismissed from this action without prejudice.
""", CLASS),
        ("judgment", 60, "11/10/25", "FINAL JUDGMENT ORDER", """Default judgment is entered against the Defendants (the "Defaulting Defendants"). This Court orders that:

1. The Defaulting Defendants are permanently enjoined and restrained from using the Larch Trademark in connection with the advertising, offering for sale, or sale of any product that is not a genuine Larch product.

2. Temu, Walmart.com and DHgate shall, within seven (7) calendar days of receipt of this Order, disable and cease displaying any advertisements used by the Defaulting Defendants in connection with the sale of counterfeit goods using the Larch Trademark.
""", CLASS),
    )  # fmt: skip
    return tuple(_paper("larch", *row) for row in rows)


DOCKETS: Mapping[str, tuple[Paper, ...]] = {"tanager": tanager(), "larch": larch()}
