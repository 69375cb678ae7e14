"""Single commands in the many forms that orders give them → whom they bind, what they forbid or require, toward what."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nALPHA STORE, FUDA TOYS CO., LTD. and GAMMA SHOP,\n\n     Defendants.\n\n23-cv-4455 (QRS)\n\nPRELIMINARY INJUNCTION ORDER\n\n"
DECREE = "It is hereby ORDERED that:\n\n"  # a case that begins with "@" brings its own words of command
CASES: list[tuple[str, list[str]]] = [
    ('1. Defendants are ENJOINED from (i) advertising Counterfeit Goods; (ii) selling Counterfeit Goods; and (iii) destroying records.', ['1i | defendants | promotion | infringing', '1ii | defendants | listing | infringing', '1iii | defendants | records | records']),
    ("1. Amazon shall take down the ASINs in Exhibit C.\n\n2. PayPal shall remit to Plaintiff's counsel all sums that it holds for Defendants.", ['1 | amazon | remove | infringing', '2 | paypal | pay | assets']),
    ('1.1 Defendants shall not offer for sale any Counterfeit Goods.\n\n1.2 Defendants shall not destroy any business records.\n\n2.1 The payment processors shall freeze the accounts of Defendants.', ['11 | defendants | listing | infringing', '12 | defendants | records | records', '21 | financial_institutions | freeze | assets']),
    ("FIRST, Defendants are enjoined from selling goods under the HERON mark.\n\nSECOND, Defendants are enjoined from transferring any of their assets.\n\nTHIRD, PayPal shall freeze all funds in Defendants' accounts.", ['p1 | defendants | listing | infringing', 'p2 | defendants | assets | assets', 'p3 | paypal | freeze | assets']),
    ('1. Defendants shall:\n\n(a) cease selling Counterfeit Goods;\n\n(b) preserve all records of their sales; and\n\n(c) file a sworn report with the Court within 14 days.', ['1a | defendants | listing | infringing', '1b | defendants | preserve | records', '1c | defendants | file | ']),
    ('1. The following acts by Defendants are prohibited:\n\n(a) selling Counterfeit Goods;\n\n(b) advertising Counterfeit Goods.', ['1a | defendants | listing | infringing', '1b | defendants | promotion | infringing']),
    ('1. Neither Defendants nor anyone acting for them shall sell or ship Counterfeit Goods.', ['1 | defendants | listing | infringing']),
    ("1. Amazon shall: (i) remove every listing of Counterfeit Goods; (ii) hold all funds in Defendants' seller accounts; and (iii) report to Plaintiff's counsel what it has done.", ['1i | amazon | remove | infringing', '1ii | amazon | freeze | assets', '1iii | amazon | report | accounts']),
    ('1. Each marketplace identified in Exhibit 2 must, within five business days of receipt of this Order, take down the listings in Exhibit 3.', ['1 | service_providers | remove | infringing']),
    ('1. Defendants are enjoined from using the HERON mark in any keyword, meta-tag or sponsored listing.', ['1 | defendants | promotion | infringing']),
    ('1. The online marketplaces shall cease providing fulfilment services for Counterfeit Goods and shall sequester any inventory of such goods held in their warehouses.', ['1 | service_providers | listing | infringing', '1-2 | service_providers | freeze | infringing']),
    ('1. Amazon shall immediately cease fulfilment of orders for the Counterfeit Goods.', ['1 | amazon | listing | infringing']),
    ('1. Amazon shall quarantine all inventory of the Counterfeit Goods in its fulfilment centers.', ['1 | amazon | freeze | infringing']),
    ('1. Defendants must not open any new seller account on any platform.', ['1 | defendants | open_account | accounts']),
    ('1. No Defendant may sell, offer for sale or import Counterfeit Goods.', ['1 | defendants | listing | infringing']),
    ('1. It shall be a violation of this Order for any Defendant to sell Counterfeit Goods.', ['1 | defendants | listing | infringing']),
    ("1. Defendants' Assets held by the Financial Institutions are hereby frozen.", ['1 | financial_institutions | freeze | assets']),
    ("1. All funds in Defendants' accounts at PayPal, Inc. are hereby restrained.", ['1 | paypal | freeze | assets']),
    ('1. The accounts of Defendants at Payoneer and PayPal shall remain restrained until further order.', ['1 | payoneer paypal | freeze | assets']),
    ('1. Temu is directed to disable the storefronts of Defendants.', ['1 | temu | operate_store | stores']),
    ('1. Temu is directed to disable access to the listings in Schedule B.', ['1 | temu | remove | infringing']),
    ("1. The third party service providers shall not provide services to Defendants' storefronts.", ['1 | service_providers | operate_store | stores']),
    ('1. Plaintiff shall serve a copy of this Order on Defendants by e-mail and file proof of service within seven days.', ['1 | plaintiffs | file | ']),
    ('1. Defendants shall not directly or indirectly promote, advertise or recommend Counterfeit Goods by e-mail or on any social media.', ['1 | defendants | promotion | infringing']),
    ('1. Defendants shall turn over to Plaintiff all Counterfeit Goods in their possession within ten days.', []),
    ('1. The Financial Institutions shall release the restraint on the accounts of Gamma Shop within three days.', ['1 | financial_institutions | release | assets']),
    ("1. eBay shall, on or before June 2, 2023, tell Plaintiff's counsel the name, address and bank account of each Defendant.", ['1 | ebay | identify | accounts']),
    ('1. Defendants are restrained from encumbering, liquidating or dissipating any money or other property.', ['1 | defendants | assets | assets']),
    ('1. Defendants shall refrain from relisting any item that was removed.', ['1 | defendants | listing | infringing']),
    ('1. Defendants are enjoined from making, selling or advertising any product bearing the HERON mark and from destroying any records relating to such products.', ['1 | defendants | listing promotion | infringing', '1-2 | defendants | records | records']),
    ('1. The domain name registrars shall place the Subject Domain Names on hold.', ['1 | service_providers | operate_store | stores']),
    ('1. Alibaba shall stop the promotion of Counterfeit Goods in its search results and e-mails.', ['1 | alibaba | promotion | infringing']),
    ('1. Any third party that receives notice of this Order shall not aid or abet Defendants in selling Counterfeit Goods.', ['1 | service_providers | listing | infringing']),
    ('1. Defendants, and those in active concert with them, must stop using the HERON mark on any listing.', ['1 | defendants | listing | infringing']),
    ("1. Wish must keep all records that relate to Defendants' stores.", ['1 | wish | preserve | records']),
    ('1. Alpha Store is enjoined from selling Counterfeit Goods.', ['1 | d01 | listing | infringing']),
    ('1. Fuda Toys Co., Ltd. and Gamma Shop shall pay Plaintiff $12,000 within thirty days.', ['1 | d02 d03 | pay | ']),
    ("1. Amazon shall notify Plaintiff's counsel within three days of the balance of each account so restrained.", ['1 | amazon | report | assets']),
    ('1. The marketplaces are ordered not to reinstate any removed listing.', ['1 | service_providers | listing | infringing']),
    ('1. Walmart shall prevent Defendants from creating new seller accounts.', ['1 | walmart | open_account | accounts']),
    ('1. Defendants shall provide Plaintiff with an accounting of all sales and profits within 21 days.', ['1 | defendants | identify | accounts']),
    ('1. Defendants shall remove from every website all images of the HERON bear.', ['1 | defendants | remove | infringing']),
    ('1. Plaintiff shall post a bond of $5,000.', ['1 | plaintiffs | file | ']),
    ('1. Any bank that holds funds of a Defendant shall attach those funds.', ['1 | financial_institutions | freeze | assets']),
    ('1. Defendants are hereby ORDERED to cease and desist from all manufacture, sale and distribution of Counterfeit Goods.', ['1 | defendants | listing | infringing']),
    ('1. Upon receipt of this Order, Etsy shall suspend payouts to Defendants.', ['1 | etsy | freeze | assets']),
    ('1. Etsy shall not disburse any money to Defendants.', ['1 | etsy | assets | assets']),
    ('1. Defendants shall deliver a copy of this Order to each of their officers and employees.', []),
    ('1. Defendants shall disclose to Plaintiff, within five days, the names of their suppliers and the quantity of goods sold.', ['1 | defendants | identify | accounts']),
    ('@IT IS ORDERED that: (1) Defendants are enjoined from selling Counterfeit Goods; (2) PayPal shall freeze all funds held for Defendants; and (3) Plaintiff shall file proof of service by May 9, 2023.', ['1 | defendants | listing | infringing', '2 | paypal | freeze | assets', '3 | plaintiffs | file | ']),
    ('@IT IS ORDERED that Defendants are restrained from importing or selling Counterfeit Goods.\n\nIT IS FURTHER ORDERED that Defendants shall preserve all documents.\n\nIT IS FURTHER ORDERED that eBay, upon service of this Order, shall take down the listings in Exhibit A.\n\nIT IS FURTHER ORDERED that Plaintiff post a bond of $5,000 by May 9, 2023.', ['p1 | defendants | listing | infringing', 'p2 | defendants | preserve | records', 'p3 | ebay | remove | infringing', 'p4 | plaintiffs | file | ']),
    ('@The Court enjoins Defendants from selling or advertising Counterfeit Goods.\n\nThe Court directs Amazon to remove the listings identified in Schedule B within three days.\n\nThe Court further directs Payoneer to freeze the accounts of Defendants.\n\nThe Court orders Plaintiff to file a status report by June 1, 2023.', ['p1 | defendants | listing promotion | infringing', 'p2 | amazon | remove | infringing', 'p3 | payoneer | freeze | assets', 'p4 | plaintiffs | file | ']),
    ('@It is ORDERED as follows:\n\n¶ 1. Defendants shall not sell Counterfeit Goods.\n\n¶ 2. Etsy shall, within two days, disable the listings in Exhibit A.\n\n¶ 3. Defendants shall not dissipate their assets.', ['1 | defendants | listing | infringing', '2 | etsy | remove | infringing', '3 | defendants | assets | assets']),
    ("1) Defendants are enjoined from\n\n   a) selling Counterfeit Goods,\n\n   b) promoting Counterfeit Goods, or\n\n   c) disposing of\n\n      i) records of sales, or\n\n      ii) money received from sales.\n\n2) Temu shall\n\n   a) remove the listings, and\n\n   b) hold the balances of Defendants' accounts.", ['1a | defendants | listing | infringing', '1b | defendants | promotion | infringing', '1ci | defendants | records | records', '1cii | defendants | assets | assets', '2a | temu | remove | infringing', '2b | temu | freeze | assets']),
    ('@It is ORDERED:\n\nDefendants are enjoined from:\n\n- selling Counterfeit Goods;\n- promoting Counterfeit Goods; and\n- destroying their records.\n\nWish shall remove the listings in Exhibit 1.', ['p1 | defendants | listing | infringing', 'p2 | defendants | promotion | infringing', 'p3 | defendants | records | records', 'p4 | wish | remove | infringing']),
    ('@IT IS HEREBY ORDERED:\n\nI. PROHIBITED ACTS\n\nA. Defendants are restrained from selling Counterfeit Goods.\n\nB. Defendants are restrained from transferring their assets.\n\nII. DUTIES OF NONPARTIES\n\nA. Amazon shall remove the listings in Exhibit A.\n\nB. PayPal shall freeze the accounts in Exhibit B.\n\nIII. SECURITY\n\nPlaintiff shall post security of $10,000.', ['ia | defendants | listing | infringing', 'ib | defendants | assets | assets', 'iia | amazon | remove | infringing', 'iib | paypal | freeze | assets', 'iii | plaintiffs | file | ']),
    ("@IT IS HEREBY ORDERED:\n\n1. Restraint of Defendants\n\nDefendants shall not sell Counterfeit Goods.\n\n2. Restraint of Assets\n\nThe payment processors shall freeze Defendants' accounts.\n\n3. Bond\n\nPlaintiff shall post a bond of $1,000.", ['1 | defendants | listing | infringing', '2 | financial_institutions | freeze | assets', '3 | plaintiffs | file | ']),
    ("@IT IS HEREBY ORDERED:\n\n1. Sales. Defendants shall not sell Counterfeit Goods. 2. Records. Defendants shall preserve their records. 3. Funds. Stripe shall freeze the funds in Defendants' accounts.", ['1 | defendants | listing | infringing', '2 | defendants | preserve | records', '3 | stripe | freeze | assets']),
    ("1. As to Defendants: They are enjoined from selling Counterfeit Goods.\n\n2. As to Amazon: It shall remove the listings in Exhibit A.\n\n3. As to PayPal: It shall freeze Defendants' accounts.", ['1 | defendants | listing | infringing', '2 | amazon | remove | infringing', '3 | paypal | freeze | assets']),
    ('1. Defendants are enjoined from selling Counterfeit Goods.1\n\n2. Amazon shall remove the listings in Exhibit A.2\n\n_______________\n1 "Counterfeit Goods" are goods that bear the mark.\n2 Other listings stay up.\n\n3. PayPal shall freeze Defendants\' accounts.', ['1 | defendants | listing | infringing', '2 | amazon | remove | infringing', '3 | paypal | freeze | assets']),
    ("1. Defendants are not to sell or advertise Counterfeit Goods.\n\n2. Amazon is to remove the listings in Exhibit A within two days.\n\n3. PayPal is to hold all funds in Defendants' accounts.\n\n4. Plaintiff is to file a proof of service by May 9, 2023.", ['1 | defendants | listing promotion | infringing', '2 | amazon | remove | infringing', '3 | paypal | freeze | assets', '4 | plaintiffs | file | ']),
    ('1. Defendants may not sell Counterfeit Goods.\n\n2. No one who receives notice of this Order may help them to do so.\n\n3. Neither Amazon nor eBay may pay out any balance to Defendants.', ['1 | defendants | listing | infringing', '3 | amazon ebay | assets | assets']),
    ("1. The sale of Counterfeit Goods by Defendants is prohibited.\n\n2. The transfer of any assets of Defendants is restrained.\n\n3. All listings of Counterfeit Goods on Amazon shall be removed within three days.\n\n4. Defendants' storefronts on eBay shall be disabled.", ['1 | defendants | listing | infringing', '2 | defendants | assets | assets', '3 | amazon | remove | infringing', '4 | ebay | operate_store | stores']),
    ('1. Defendants shall cease all sales of Counterfeit Goods, shall remove their listings of them, and shall preserve their records.\n\n2. Amazon shall freeze the accounts and shall, within five days, report the balances to counsel.', ['1 | defendants | listing | infringing', '1-2 | defendants | remove | infringing', '1-3 | defendants | preserve | records', '2 | amazon | freeze | assets', '2-2 | amazon | report | assets']),
    ('1. Alpha Store is held in civil contempt.\n\n2. Alpha Store shall pay a fine of $500 for each day after May 9, 2023 on which it sells Counterfeit Goods.\n\n3. Alpha Store shall, within five days, take down its listings.\n\n4. Alpha Store shall file an affidavit of compliance.', ['2 | d01 | pay | ', '3 | d01 | remove | infringing', '4 | d01 | file | ']),
    ('@So the Court ORDERS:\n\nBy June 2, 2023, Defendants must file an answer. By June 9, 2023, Plaintiff must file its motion for default judgment. Until then, Defendants must not sell Counterfeit Goods, and Walmart must keep the listings in Exhibit 2 offline.', ['p1 | defendants | file | ', 'p2 | plaintiffs | file | ', 'p3 | defendants | listing | infringing', 'p4 | walmart | remove | infringing']),
]  # fmt: skip


def read(body: str) -> list[str]:
    body = body[1:] if body.startswith("@") else DECREE + body
    text = f"{HEAD}{body}\n\nSO ORDERED.\n\nDated: May 4, 2023\n"
    draft = draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))]).draft
    found: list[str] = []
    for order in draft.rows("orders"):
        for row in dict(order.tables).get("directives", ()):
            done = row.get("forbid") or [row.get("require")]
            binds = row.get("binds")
            assert isinstance(done, list)
            assert isinstance(binds, list)
            found.append(
                " | ".join(
                    [str(row.get("id")), " ".join(binds), " ".join(map(str, done)), str(row.get("toward") or "")]
                )
            )
    return found


@pytest.mark.parametrize(("body", "wanted"), CASES)
def test_a_command(body: str, wanted: list[str]) -> None:
    assert read(body) == wanted
