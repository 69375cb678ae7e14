"""The same commands behind the words of decree that courts use: where a paper begins to command, and how its commands are numbered."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = (
    "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nALPHA STORE, FUDA TOYS CO., LTD. and GAMMA SHOP,\n\n     Defendants.\n\n23-cv-4455 (QRS)\n\n{title}\n\n"
    "     The Court has heard Plaintiff's motion. Defendants sell toys that bear copies of the HERON mark, which they must have known to be registered. The TRO ordered PayPal to freeze the accounts of Defendants.\n\n"
)
END = "\n\nSO ORDERED.\n\nDated: May 4, 2023\n\n______________\nQUENTIN R. SAYER\nUNITED STATES DISTRICT JUDGE\n"
FORMS: dict[str, tuple[str, list[str]]] = {
    "following relief": (
        "The Court hereby orders the following relief.\n\n1. Defendants shall not sell the Goods.\n\n2. Amazon shall remove the listings in Exhibit 2.\n\n3. PayPal shall freeze the accounts of Defendants.",
        ["1 defendants: listing", "2 amazon: remove", "3 paypal: freeze"],
    ),
    "this day": (
        "IT IS THEREFORE, this 4th day of May, 2023, ORDERED:\n\n1. That Defendants shall not sell the Goods;\n\n2. That Amazon shall remove the listings in Exhibit 2; and\n\n3. That PayPal freeze the accounts of Defendants.",
        ["1 defendants: listing", "2 amazon: remove", "3 paypal: freeze"],
    ),
    "orders enter": (
        "The motion is allowed, and the following orders enter:\n\n(a) Defendants, and those in concert with them, are enjoined from selling the Goods.\n\n(b) Amazon is to remove the listings in Exhibit 2.\n\n(c) PayPal is to freeze the accounts of Defendants.",
        ["a defendants: listing", "b amazon: remove", "c paypal: freeze"],
    ),
    "wherefore": (
        "WHEREFORE, for good cause, the motion is GRANTED. Defendants are ENJOINED, until trial, from selling the Goods. Amazon SHALL remove the listings in Exhibit 2 within five days. PayPal SHALL freeze the accounts of Defendants.",
        ["p1 defendants: listing", "p2 amazon: remove", "p3 paypal: freeze"],
    ),
    "running": (
        "Upon the foregoing, it is, by the Court, this 4th day of May, 2023,\n\nORDERED that the motion is GRANTED; and it is further\n\nORDERED that Defendants are enjoined from selling the Goods; and it is further\n\nORDERED that Amazon remove the listings in Exhibit 2; and it is further\n\nORDERED that PayPal freeze the accounts of Defendants.",
        ["p1 defendants: listing", "p2 amazon: remove", "p3 paypal: freeze"],
    ),
    "parts behind findings": (
        "1. The Court has jurisdiction over the parties.\n\n2. The public interest favors relief.\n\nI. Restraining Order\n\nA. Defendants shall not sell the Goods.\n\nB. Amazon shall remove the listings in Exhibit 2.\n\nII. Asset Restraining Order\n\nA. PayPal shall freeze the accounts of Defendants.",
        ["ia defendants: listing", "ib amazon: remove", "iia paypal: freeze"],
    ),
    "sections": (
        "IT IS ORDERED as follows:\n\nSection 1. Prohibited Acts. Defendants shall not sell the Goods.\n\nSection 2. Marketplaces. Amazon shall remove the listings in Exhibit 2.\n\nSection 3. Money. PayPal shall freeze the accounts of Defendants.",
        ["1 defendants: listing", "2 amazon: remove", "3 paypal: freeze"],
    ),
    "articles": (
        "IT IS ORDERED:\n\nARTICLE I\nInjunction\n\n1. Defendants shall not sell the Goods.\n\nARTICLE II\nNonparties\n\n2. Amazon shall remove the listings in Exhibit 2.\n\n3. PayPal shall freeze the accounts of Defendants.",
        ["1 defendants: listing", "2 amazon: remove", "3 paypal: freeze"],
    ),
    "heads": (
        "ORDER\n\nA. Defendants\n\n1. Defendants shall not sell the Goods.\n\n2. Defendants shall preserve all records.\n\nB. Nonparties\n\n1. Amazon shall remove the listings in Exhibit 2.\n\n2. PayPal shall freeze the accounts of Defendants.",
        ["a1 defendants: listing", "a2 defendants: preserve", "b1 amazon: remove", "b2 paypal: freeze"],
    ),
    "minute": (
        "MINUTE ENTRY. The motion is granted. Defendants shall not sell the Goods. Amazon shall remove the listings in Exhibit 2. PayPal shall freeze the accounts of Defendants.",
        ["p1 defendants: listing", "p2 amazon: remove", "p3 paypal: freeze"],
    ),
    "decreed": (
        "It is ORDERED, ADJUDGED, and DECREED:\n\nFirst. Defendants shall not sell the Goods.\n\nSecond. Amazon shall remove the listings in Exhibit 2.\n\nThird. PayPal shall freeze the accounts of Defendants.",
        ["p1 defendants: listing", "p2 amazon: remove", "p3 paypal: freeze"],
    ),
    "made order": (
        "The parties' stipulation is approved, and its terms are made an order of the Court:\n\n1. Defendants will not sell the Goods.\n\n2. Defendants will remove their listings of the Goods.\n\n3. PayPal will release to Gamma Shop the funds that it holds.",
        ["1 defendants: listing", "2 defendants: remove", "3 paypal: release"],
    ),
    "i order": (
        "I grant the motion and order the following:\n\n1. Defendants must not sell the Goods.\n\n2. Amazon must remove the listings in Exhibit 2.",
        ["1 defendants: listing", "2 amazon: remove"],
    ),
    "now therefore": (
        "NOW, THEREFORE, the Court GRANTS the motion and ENJOINS Defendants as follows:\n\n1. Defendants may not sell the Goods.\n\n2. Defendants may not transfer any of their assets.",
        ["1 defendants: listing", "2 defendants: assets"],
    ),
    "two cols nums": (
        "IT IS HEREBY ORDERED:\n\n1.1 Defendants shall not sell the Goods.\n\n1.2 Defendants shall not advertise the Goods.\n\n2.1 Amazon shall remove the listings in Exhibit 2.",
        ["11 defendants: listing", "12 defendants: promotion", "21 amazon: remove"],
    ),
    "bullets": (
        "The Court orders:\n\n• Defendants shall not sell the Goods.\n\n• Amazon shall remove the listings in Exhibit 2.",
        ["p1 defendants: listing", "p2 amazon: remove"],
    ),
    "findings numbered": (
        "FINDINGS\n\n1. The Court has jurisdiction.\n\n2. Defendants sell the Goods and must stop.\n\n3. Plaintiff shall be harmed if they go on.\n\nORDER\n\n1. Defendants shall not sell the Goods.\n\n2. Amazon shall remove the listings in Exhibit 2.",
        ["1 defendants: listing", "2 amazon: remove"],
    ),
}


@pytest.mark.parametrize("title", ["PRELIMINARY INJUNCTION ORDER", "ORDER"])
@pytest.mark.parametrize("form", FORMS)
def test_a_form_of_decree(form: str, title: str) -> None:
    body, wanted = FORMS[form]
    text = HEAD.format(title=title) + body + END
    found = []
    for order in draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))]).draft.rows("orders"):
        for row in dict(order.tables).get("directives", ()):
            done = row.get("forbid") or [row.get("require")]
            found.append(f"{row.get('id')} {' '.join(row.get('binds'))}: {' '.join(done)}")  # type: ignore[arg-type]
    assert found == wanted
