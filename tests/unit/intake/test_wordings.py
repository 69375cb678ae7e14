"""Single commands in wordings of our own → whom they bind, the acts or the duty, toward what; `[…]` names single defendants.

`LEAD // item` sets an item under its lead-in. What permits, tells or keeps the court's own house is no directive.
"""

import pytest

from enjoin.intake.command.unit import read_unit
from enjoin.intake.people.addressees import Addressees
from enjoin.intake.people.companies import PAYMENTS, PLATFORMS

PROVIDERS = dict.fromkeys((*PLATFORMS.values(), "zibango"), "service_providers")
WHO = Addressees(
    {**PLATFORMS, **PAYMENTS, "acme": "plaintiffs", "third party providers": "service_providers", "zibango": "zibango"},
    {**PROVIDERS, **dict.fromkeys(PAYMENTS.values(), "financial_institutions")},
    {
        "Lida LLC": ("Lida LLC",),
        "Fuda Co., Ltd.": ("Fuda Co., Ltd.",),
        "Wen Liang": ("Wen Liang",),
        "Lida": ("Lida LLC",),
    },
)
CASES = """
amazon temu:freeze>assets :: During the extension Amazon and Temu shall hold all sums credited to the accounts of Defendants.
defendants:listing>infringing :: During the extension Defendants shall not offer or sell the infringing lanterns.
defendants:listing>infringing :: While this Order lasts Defendants shall not sell the infringing lanterns.
amazon temu:freeze>assets :: As long as the injunction remains in force Amazon and Temu shall freeze the accounts of Defendants.
amazon temu:freeze>assets :: Until the Court otherwise orders Amazon and Temu shall freeze the accounts of Defendants.
paypal:pay>assets :: PayPal shall transfer to Acme the moneys held by it in accounts of Defendants.
amazon:assets>assets :: Amazon shall: // never pay out the balance without leave of Court.
paypal:release>assets :: PayPal shall cease holding the funds of Lida.
amazon:release>assets :: Amazon shall stop refusing payment to Lida.
amazon:release>assets :: Amazon shall discontinue the freeze on the account of Lida.
amazon:freeze>assets :: Amazon shall cease all payments to Defendants.
amazon:listing>infringing :: Amazon shall show no listing of the infringing lanterns.
amazon:promotion>infringing :: Amazon shall not show the infringing lanterns in its search results.
amazon:report>assets :: Amazon shall furnish to Acme's counsel an accounting of the funds restrained.
amazon:remove>infringing :: Amazon shall: // within two days, delist the lanterns;
amazon:assets>assets :: Amazon shall: // not disburse the funds of Defendants; and
amazon:promotion>infringing :: Amazon shall: // not advertise the infringing lanterns.
amazon:freeze>assets :: Amazon shall: // not pay out, and keep frozen, the balances of Lida until final judgment.
amazon:freeze>assets :: Amazon shall not pay out, and keep frozen, the balances of Lida until final judgment.
amazon:preserve>records :: Amazon shall keep intact, until the Court says otherwise, the sales, login and payment records of those accounts.
amazon:preserve>records :: Amazon shall keep the payment records of the Defendants' accounts.
amazon:freeze>assets :: Amazon shall hold the funds and sales records of Lida.
defendants:listing>infringing :: Defendants shall not make, import or sell, through a storefront on Schedule "A" or by any other means, a lantern that copies the Acme lantern.
temu:promotion>infringing :: Temu shall cease to recommend the infringing lanterns of Lida and Fuda Co., Ltd. in any feed and shall cease to carry advertisements of them.
paypal:freeze>assets;paypal:release>assets :: From now on PayPal shall hold $31,470 of the funds of Lida, and shall release to Lida whatever it holds beyond that sum.
paypal:freeze>assets;paypal:release>assets :: PayPal shall freeze the funds of Lida up to $900. Anything above those sums it shall release.
defendants:file> :: Defendants shall show cause why a preliminary injunction should not issue, by a written response filed no later than March 4, 2026.
amazon:operate_store>stores;amazon:promotion>infringing :: Amazon shall disable the storefronts of Defendants and cease displaying any advertisements for counterfeit goods.
temu:operate_store>stores;temu:assets>assets :: Temu shall suspend the stores of Defendants and stop paying Defendants.
defendants:listing>infringing :: Defendants are restrained and enjoined, pending the hearing on the motion for a preliminary injunction, from offering for sale or selling any hat that bears the mark.
defendants:listing>infringing :: Effective at once, and until this Court says otherwise, no Defendant shall sell, ship, or offer any lantern that copies the Acme lantern.
amazon temu:release>assets;amazon temu:release>stores :: Amazon and Temu shall release any restraint on the accounts of Lida and shall restore the listings of Lida.
amazon:release>stores :: Amazon shall reinstate the storefront of Lida within two days.
temu:release>assets;temu:release>stores :: Temu shall unfreeze the funds of Wen Liang and relist the products that it took down.
walmart:release>stores :: Walmart shall reactivate Lida's seller account.
defendants:listing>infringing :: Defendants are enjoined from using any Internet domain name, e-commerce store or seller name to sell counterfeit lanterns.
defendants:promotion>infringing :: Defendants shall not use any store or account in order to advertise goods that bear the mark.
defendants:open_account>accounts :: Defendants shall not use any new seller account to sell such lanterns.
plaintiffs:file>;plaintiffs:file> :: Plaintiff shall serve a copy of this Order on each Defendant within three (3) days and file proof of service by March 21, 2025.
plaintiffs:file> :: Plaintiff shall serve this Order and file proof of service within three days.
amazon:pay>assets :: Amazon shall transfer to the trust account of Acme's counsel the sum of $2,500.00 out of the funds of Lida that it holds.
defendants:promotion>infringing :: Each Defendant shall at once discontinue any use of the Wren Marks in metatags, in sponsored search terms, and in advertising links.
defendants:operate_store>stores :: No Defendant shall transfer the ownership or control of its store while this Order is in effect.
defendants:listing promotion>infringing :: Defendants are enjoined from identifying by the Wren Mark, or by a copy of it, goods that Acme has not authorized.
defendants:file>;plaintiffs:file> :: Any opposition to the motion must be filed by Defendants no later than June 1, 2026, and any reply shall be filed by Plaintiff no later than June 2, 2026.
plaintiffs:file>;defendants[Lida LLC,Wen Liang]:file> :: Acme shall file any amended complaint by July 21, 2026, and Defendants Lida LLC and Wen Liang shall answer it by August 11, 2026.
defendants[Wen Liang]:preserve>records :: Wen Liang shall preserve the lanterns in his warehouse, and all shipping records for them.
amazon:freeze>infringing :: Amazon shall preserve the lanterns in its warehouses.
defendants:listing>infringing;defendants:promotion>infringing :: Defendants are enjoined from selling lanterns. The same persons are enjoined from advertising the lanterns.
financial_institutions service_providers:assets>assets :: The banks that hold Defendants' funds, including, without limitation, PayPal (the "Banks"), and the online marketplaces on which Defendants trade, including Temu, shall not pay out funds.
amazon:remove>infringing :: Amazon is to take the listings in Exhibit 4 down within three days.
amazon:remove>infringing :: Within three days of service of this Order upon it, Amazon shall cause the listings in Exhibit 4 to be removed.
paypal:freeze>assets :: PayPal shall keep frozen all balances in the accounts listed in Schedule B.
paypal:assets>assets :: PayPal shall not permit Defendants to withdraw funds from the accounts in Schedule B.
paypal:assets>assets :: PayPal shall not release any funds in Defendants' accounts.
paypal payoneer:release>assets :: PayPal and Payoneer shall lift all restraints that they placed on the accounts of Lida LLC under the TRO.
paypal:release>assets :: The restraint on the PayPal account of Wen Liang is lifted, and PayPal shall restore his access to it.
plaintiffs:file> :: Not later than March 3, Acme must submit a status letter of no more than two pages.
plaintiffs:file> :: Acme shall, by March 3, advise the Court in writing whether it wishes to go on.
plaintiffs:file> :: Plaintiff shall increase the bond to $20,000 within five days.
plaintiffs:file> :: Counsel for Plaintiff shall file a certificate of service by May 1.
plaintiffs:pay> :: Plaintiff shall pay Wen Liang $2,500 in costs.
defendants[Wen Liang]:file> :: Wen Liang shall respond to the complaint within 21 days.
defendants:file> :: Defendants' response to the motion shall be filed by June 1, 2024.
plaintiffs:file> :: Any reply shall be served and filed by June 8, 2024.
defendants:file> :: Any Defendant who opposes the motion shall file its papers by June 1.
defendants[Lida LLC]:pay> :: Lida LLC is ordered to pay statutory damages of $50,000.
defendants:identify>accounts :: Each Defendant shall serve on counsel for Plaintiff, within ten days, a sworn list of all stores and bank accounts that it uses.
defendants:identify>accounts :: Defendants must tell Plaintiff from whom they bought the lanterns.
amazon:identify>accounts :: Amazon must turn over to Plaintiff's counsel the names, addresses and sales figures of the sellers in Schedule A.
service_providers:operate_store>stores :: Those in privity with Defendants and with actual notice of this Order, including any online marketplaces, web hosts and domain name registrars, shall cease hosting the Defendant stores.
service_providers:promotion>infringing :: Internet search engines, including Google and Bing, shall cease returning the Infringing Listings in search results.
temu:promotion>infringing :: Temu shall not feature, suggest or recommend any counterfeit lantern in its app, its e-mails or its search results.
temu:listing>infringing :: Temu shall not let any listing that it removed under paragraph 3 return to its site.
temu:open_account>accounts :: Temu shall prevent Defendants from opening new stores under other names.
temu:open_account>accounts :: Temu shall not allow Defendants to open any new store.
defendants:open_account>accounts :: Defendants shall not start another shop on Temu or any other site to get round this Order.
defendants:records>records :: Defendants may not throw away, alter or hide any invoice, chat or ledger that has to do with the lanterns.
defendants:preserve>records :: Defendants and their agents shall keep safe every record, on paper or on a computer, of their purchases.
financial_institutions:freeze>assets :: Any bank, payment processor or money transmitter that is served with this Order shall at once locate and hold all accounts of the Defendants.
amazon:freeze>assets :: Amazon shall withhold from Lida all proceeds of its sales until further order.
stripe:report>assets :: Stripe shall, within five days thereafter, state to Plaintiff's counsel in writing how much it has frozen.
paypal:report>assets :: PayPal shall inform Plaintiff of the amounts that it has restrained.
walmart:operate_store>stores :: Walmart shall deactivate the seller accounts of Lida and Wen Liang.
walmart:operate_store>stores :: Walmart shall suspend the stores in Schedule A.
walmart:freeze>assets :: Walmart shall suspend all payments to the sellers in Schedule A.
walmart:remove>infringing :: Walmart shall suspend the listings in Schedule A.
defendants:listing promotion>infringing :: Defendants shall not use the ACME mark, or any mark like it, in connection with the sale, offering for sale, or advertising of lanterns.
defendants:promotion>infringing :: Defendants shall not use the ACME mark as a keyword, hashtag or metatag.
defendants:operate_store>stores :: Defendants are barred from operating, or letting others operate, the stores in Schedule A.
defendants[Lida LLC]:listing>infringing :: The Court hereby ORDERS that Lida LLC, its members and those who act for it, stop selling the Accused Lanterns.
amazon ebay:remove>infringing :: Amazon and eBay are each directed, within five days of receipt, to delist the items in Exhibit 2.
zibango:identify>accounts :: Nonparty Zibango shall give Plaintiff the name and bank account of each seller.
 :: Plaintiff may serve this Order by e-mail.
 :: The Clerk shall close the case.
 :: Amazon need not close any store.
 :: Nothing in this Order requires PayPal to hold money that is not Defendants'.
 :: This Order shall expire on May 3, 2024.
 :: Defendants shall show cause on May 3 why they should not be enjoined from selling lanterns.
 :: Service on Defendants by e-mail shall be deemed good.
 :: Plaintiff's motion to freeze assets is denied.
defendants:listing>infringing :: IT IS ORDERED that Defendants, and all who act with them, are // enjoined from making or selling any lantern that copies the Acme design;
amazon:remove>infringing :: Amazon shall do the following within five days of service: // remove the listings in Exhibit 1;
defendants:file> :: Defendants shall: // by June 1, file an answer;
service_providers:remove>infringing :: The platforms shall: // take down, within two days, all pages that offer the lanterns.
defendants[Lida LLC,Fuda Co., Ltd.]:listing>infringing :: Defendants Lida LLC and Fuda Co., Ltd. (but not Wen Liang) shall not sell such lanterns.
defendants[Lida LLC,Fuda Co., Ltd.]:listing>infringing :: Except for Wen Liang, Defendants shall not sell such lanterns.
defendants:listing promotion>infringing :: Defendants hereby are restrained from // their unauthorized and unlicensed use of the Acme mark in connection with the distribution, advertising, offer for sale, or sale of any goods that are not Acme's;
defendants:listing>infringing;defendants:records>records :: Defendants are enjoined from: // secreting, destroying, altering, removing, or otherwise dealing with the Unauthorized Products or any books or records that tell of the making or sale of them;
defendants:open_account>accounts :: Defendants are enjoined from: // effecting assignments or transfers, forming new entities or associations or using any other device to get round the prohibitions of this Order;
service_providers:operate_store>stores :: The domain name registries shall, within three days, disable the Defendant Domain Names and make them inactive and untransferable.
service_providers:operate_store>stores :: The Third Party Providers are enjoined from: // providing services to Defendants, Defendants' User Accounts and Defendants' Merchant Storefronts;
defendants:listing promotion>infringing :: Defendants are restrained and enjoined from: // (1) manufacturing, importing, advertising, promoting, offering to sell, selling, distributing, or transferring any lanterns bearing the ACME mark;
defendants[Lida LLC]:pay> :: Lida LLC shall pay to Plaintiff a coercive fine of $1,000 for each day on which a listing stays up after May 1.
paypal:pay>assets :: PayPal shall, within ten days, remit to Plaintiff's counsel, in partial satisfaction of the judgment, the $12,400 that it holds in the account of Lida LLC.
amazon:pay>assets :: Amazon is directed to disburse to Acme the funds it has withheld from Lida LLC.
financial_institutions:freeze>assets :: It is FURTHER ORDERED that the financial institutions, upon being served, attach all accounts of the Defendants.
paypal stripe:freeze>assets :: The funds that PayPal and Stripe hold for Defendants shall stay frozen.
amazon:remove>infringing;amazon:preserve>records :: Amazon must remove the listings in Schedule B and must keep a record of each listing that it removes.
amazon:identify>accounts :: Upon removing a listing, Amazon must tell Plaintiff the seller's name and address.
plaintiffs:file> :: The Court ORDERS Plaintiff to file a status report every thirty days.
plaintiffs:file> :: Plaintiff is granted leave to amend and shall file its amended complaint by May 5.
plaintiffs:file> :: Acme's counsel shall, on or before June 4, file a notice that tells which Defendants have been served.
plaintiffs:file> :: As security, Plaintiff shall deposit $10,000 with the Clerk.
plaintiffs:file> :: A bond of $10,000 shall be posted by Plaintiff by May 5.
plaintiffs:file> :: Within 48 hours of entry of this Order, a copy of it shall be served on each Defendant by Plaintiff.
defendants:file> :: Defendants must each file, under oath, an account of how they have complied with this Order.
defendants[Wen Liang]:identify>accounts :: Mr. Wen Liang is to sit for a deposition and to produce his bank records.
defendants:listing>infringing :: Defendants shall cease and desist, at once and for good, from any manufacture, import, or sale of lanterns under the ACME mark.
defendants:listing>infringing :: Defendants are to refrain from the sale of lanterns under the ACME mark.
defendants:promotion>infringing :: Defendants are prohibited from any advertising of such lanterns, whether by social media, e-mail, or paid search.
defendants:promotion>infringing :: Defendants shall discontinue all promotion of such lanterns.
defendants:listing promotion>infringing :: Defendants shall stop all sale and promotion of such lanterns.
defendants:assets>assets :: Defendants shall not, directly or through others, transfer, assign, or encumber their interest in any account or other asset in the United States.
defendants:assets>assets :: Defendants are restrained from drawing on, closing, or moving money out of the accounts in Schedule C.
defendants:records>records :: Defendants are barred from deleting any data from their seller accounts.
amazon:listing>infringing :: Amazon shall not reinstate the listings that it removed under the TRO.
amazon ebay:operate_store>stores :: Amazon and eBay shall keep the stores in Schedule A closed until further order.
amazon:operate_store>stores :: Amazon shall not reopen the stores in Schedule A.
etsy:open_account>accounts :: Etsy shall not permit any Defendant to register a new shop.
service_providers:listing>infringing :: Any marketplace with notice of this Order shall not assist Defendants in selling lanterns that bear the ACME mark.
temu:promotion>infringing :: Temu is further directed to cease e-mailing its users about the lanterns and to keep them out of its recommendations.
payoneer:release>assets :: Payoneer may release, and is directed to release, all but $4,000 of the funds in the account of Fuda Co., Ltd.
paypal:release>assets :: The freeze on the accounts of Wen Liang shall be lifted by PayPal within two days.
paypal:release>assets :: All money of Wen Liang that PayPal holds shall be returned to him within two days.
amazon:freeze>assets;amazon:report>assets :: Amazon shall hold the balances in the accounts of the Defendants and, within five days, tell Plaintiff how much it holds.
defendants[Lida LLC,Fuda Co., Ltd.]:listing>infringing :: Lida LLC and Fuda Co., Ltd., and anyone acting in concert with either of them, are ENJOINED until judgment from selling any lantern with a copied shade.
defendants[Lida LLC]:listing>infringing :: As to Lida LLC: it shall not sell the lanterns shown in Exhibit 2.
walmart:remove>infringing :: To the extent that it has not already done so, Walmart shall, within two days of receipt of this Order, take offline every listing shown in Exhibit 2.
walmart:report>accounts :: Walmart shall certify in writing, within ten days, that it has done so.
walmart:file> :: Walmart shall file a declaration that sets out what it has done.
shopify:operate_store>stores :: Shopify shall make the stores at the addresses in Schedule A unavailable to the public.
financial_institutions:freeze>assets :: Any bank which, on receipt of this Order, holds funds that belong to a Defendant shall freeze them.
service_providers:listing promotion>infringing :: No online marketplace that has received actual notice of this Order, including Amazon, eBay and Temu, shall knowingly aid any Defendant in an act that paragraph (a) or (b) forbids.
etsy:remove>infringing :: Etsy shall, while the stay is in effect, take down within two days of Plaintiff's written request any listing by a Defendant for an article that reproduces a work.
paypal:identify>accounts :: PayPal shall complete its production under paragraph 3 of the TRO, by identifying to Plaintiff's counsel the accounts connected to Defendants.
defendants:open_account>accounts :: Defendants are enjoined from opening seller accounts in other names for the purpose of selling such lanterns.
amazon:remove>infringing :: This Order does not require Amazon to close any store; but Amazon shall remove the listings in Exhibit 2.
 :: Nothing in this Decision and Order requires any marketplace to close a Defendant's store or to remove a listing for other goods.
 :: The request that Amazon and eBay be ordered to close Defendants' accounts is denied.
 :: Walmart and Etsy need not close any Defendant's store, nor interfere with listings for other goods.
amazon:remove>infringing;amazon:listing>infringing :: Amazon shall remove, and shall not reinstate, the listings in Exhibit 2.
amazon:remove>infringing :: Unless Amazon has done so already, it shall remove the listings in Exhibit 2.
amazon:remove>infringing :: No Defendant having appeared, Amazon shall remove the listings in Exhibit 2.
service_providers:open_account>accounts :: Neither Amazon nor any platform that has notice of this Order shall permit a Defendant to open a new store.
financial_institutions:pay>assets :: All funds of Defendants that are now restrained by financial institutions, including PayPal, shall be transferred by those financial institutions to Plaintiff within five days.
defendants:promotion>infringing :: Defendants are enjoined from using any counterfeit of the Plaintiff's Marks as a keyword, search engine term, or metatag.
service_providers:remove>infringing :: Those who have actual notice of this Order and provide marketplace services to a Defendant, including, without limitation, Amazon and Temu, shall remove any listing through which a copied lantern is sold.
defendants:assets>assets :: No Defendant may do any of the following: // pay away, send overseas, or spend the proceeds of a false lantern
amazon temu:operate_store>stores :: Should a Defendant open another shop, then Amazon, if the shop is on Amazon, and Temu, if it is on Temu, must close that shop.
paypal stripe:release>assets :: The restraint of May 3 having done its work as to Lida, PayPal and Stripe are to release to Lida all sums that they hold.
defendants[Lida LLC]:preserve>records :: Lida is to keep safe, and make no change in, its invoices and its letters to suppliers.
paypal:release>assets :: PayPal shall pay over to Lida whatever it holds for Lida beyond $5,000.
defendants:open_account>accounts :: No Defendant shall open, or let another open for it, an account with any online marketplace.
amazon:pay>assets;amazon:freeze>assets :: Amazon shall remit to Acme what it holds of the funds of Lida. What it holds of the funds of Wen Liang it shall continue to hold.
 :: Defendants shall not be heard to say that a listing was posted by somebody else.
plaintiffs:file> :: Nothing here affects the claims of Acme against Fuda Co., Ltd. Acme is to file its motion for default judgment by May 1.
paypal:release>assets :: PayPal, which was told by the Preliminary Injunction [Doc. No. 19] to freeze Defendants' accounts, shall release them.
paypal:pay>assets :: PayPal must transfer to Plaintiff from each of Defendants' frozen accounts so much as will satisfy the judgment.
etsy:promotion>infringing :: Etsy shall not, by its e-mail to shoppers or by any other means of promotion, present to its members a lantern that is offered by one of the Defendants.
amazon walmart:freeze>assets;amazon walmart:release>assets :: Amazon and Walmart are to maintain until further order the freeze that was placed on Defendants' balances under the TRO, and are to lift the freeze that was placed on the balance of Lida.
financial_institutions:freeze>assets :: Any person or firm that holds money for a Defendant in the course of processing payments, including without limitation Stripe, PayPal and Payoneer, shall locate the accounts of Defendants and block all withdrawals from them.
plaintiffs:file> :: ORDERED that Plaintiff file a satisfaction of judgment within ten days after any of the Defendants shall have paid in full.
ebay:remove>infringing :: eBay shall, within three days of receiving this Order, end the listings whose item numbers are set out in Exhibit P-14.
plaintiffs defendants:preserve>records :: All parties shall preserve, and shall suspend any practice by which there might be lost, all documents about the lantern and its sale.
plaintiffs defendants:file> :: The parties will file a joint status report by May 3.
defendants:assets>assets :: Defendants are enjoined from drawing upon, other than to pay their attorneys, the accounts that they keep with Stripe.
defendants[Lida LLC]:assets>assets :: Lida is further enjoined, pending final judgment, from removing from any account at PayPal, or transferring to another, the proceeds of the lanterns.
defendants:assets>assets :: Defendants are restrained from: // the transfer, withdrawal or dissipation of what they have been paid for such lanterns;
defendants:records>records :: Defendants are restrained from: // the destruction, falsification or removal of records of the foregoing;
defendants:operate_store>stores :: Should a Defendant, after being served with this Order, open another store on Temu, that Defendant shall close it on the day on which Plaintiff asks for it.
defendants:assets>assets :: Defendants are likewise prohibited from taking out of the country, or moving to an account not listed here, any of the proceeds of the lanterns.
defendants[Lida LLC,Wen Liang]:listing>infringing :: Until the claims against Lida and Wen Liang have been tried, neither of them, nor anyone acting with either, will offer, sell or ship such a lantern.
defendants[Lida LLC]:promotion>infringing :: For the same period Lida will not advertise or otherwise promote such a lantern by any means.
amazon payoneer:release>assets;amazon:freeze>assets :: Amazon and Payoneer will release to Lida all of its funds, save for $18,000, which Amazon will continue to hold frozen until further order.
amazon paypal:release>assets :: The court further ORDERS that Amazon and PayPal, within three days after receiving this Opinion and Order, shall release every dollar that either is holding under the injunction.
paypal:pay>assets;paypal:freeze>assets :: PayPal shall turn over to Plaintiff, and credit against the judgment, the moneys that it froze. It shall keep them frozen until then.
defendants:listing>infringing :: Defendants, having been served, shall not sell such lanterns.
defendants:listing>infringing :: Defendants shall at once cease selling, and shall not thereafter sell, any product on which the mark or a near copy of it is used.
defendants:listing>infringing :: It is unlawful for any Defendant to sell or import such goods while this Order stands.
defendants:listing>infringing :: Defendants may no longer make, sell, or offer to sell any lantern in the accused shape.
defendants:listing>infringing :: No lantern bearing the mark may be sold or shipped by any Defendant.
defendants:listing>infringing :: Defendants, their heirs and assigns, and anyone in privity with them, are to desist from dealing in counterfeit lanterns.
defendants:listing>infringing :: The manufacture, importation and sale of such lanterns by Defendants is hereby enjoined.
defendants:promotion>infringing :: Defendants shall not pay for or run any advertisement in which such a lantern is shown.
defendants:promotion>infringing :: Defendants are forbidden to use the mark, or any misspelling of it, in hidden text, metatags or sponsored keywords.
defendants:listing promotion>infringing :: Defendants are enjoined from using the ACME mark on or in connection with the advertising and sale of lanterns.
defendants:operate_store>stores :: Defendants shall shut every storefront through which such lanterns have been sold.
defendants:operate_store>stores :: Each Defendant must keep its store closed until it has answered the complaint.
defendants:open_account>accounts :: No Defendant shall set up, in its own name or that of another, a further seller account on any platform.
defendants:open_account>accounts :: Defendants are restrained from creating additional stores under whatever name.
defendants:assets>assets :: No Defendant shall withdraw, spend, or send out of the country any money that it has received for the lanterns.
defendants:assets>assets :: Defendants are enjoined from concealing, encumbering or otherwise diminishing their assets.
defendants:records>records :: No Defendant may burn, shred, wipe or lose any record of its trade in the lanterns.
defendants:preserve>records :: Each Defendant shall hold on to all invoices, chats and shipping records for the lanterns.
defendants:preserve>records :: Defendants are to take steps to see that no relevant document is destroyed and shall retain all of them.
defendants:identify>accounts :: Each Defendant must furnish Plaintiff with a sworn list of its suppliers, by name and address.
defendants:identify>accounts :: Defendants shall account to Plaintiff, in writing, for every lantern sold and every dollar received.
defendants:identify>accounts :: Within ten days Defendants shall answer Plaintiff's interrogatories 1 to 5 and produce the documents asked for.
defendants:file> :: Defendants shall answer or otherwise respond to the complaint by May 3.
defendants:file> :: Any opposition by a Defendant shall be filed no later than May 3.
defendants[Lida LLC]:pay> :: Judgment having been entered, Lida LLC must pay Plaintiff $40,000 within thirty days.
defendants[Lida LLC]:pay> :: Lida shall reimburse Plaintiff for its attorneys' fees in the amount of $4,000.
amazon:remove>infringing :: Amazon must see that the listings in Exhibit 2 are taken down within three days.
amazon:remove>infringing :: Within three days Amazon is to make the listings in Exhibit 2 unavailable to shoppers.
amazon ebay:remove>infringing :: Amazon and eBay shall each de-list and keep de-listed the items identified in Exhibit 2.
walmart:remove>infringing :: Walmart shall pull the product pages that are listed in Schedule B.
temu:remove>infringing :: Temu must withdraw from sale on its site every lantern identified in Exhibit 2.
etsy:remove>infringing :: Etsy shall act upon any notice of Plaintiff by removing, within two days, the listing that the notice identifies.
service_providers:remove>infringing :: Each online marketplace that is served with this Order shall disable access to the infringing listings.
temu:listing>infringing :: Temu shall not relist, or allow to be relisted, any item that it has removed.
temu:listing>infringing :: Temu is enjoined from offering for sale or fulfilling orders for the accused lanterns.
amazon:listing>infringing :: Amazon shall not ship from its warehouses any lantern sold by a Defendant.
amazon:freeze>infringing :: Amazon shall hold, and not release, all lanterns of Defendants that are in its warehouses.
temu:promotion>infringing :: Temu shall keep the lanterns out of its advertising and its recommendations.
temu:promotion>infringing :: Temu shall not display the lanterns in sponsored search results or in e-mail to its customers.
amazon:operate_store>stores :: Amazon shall suspend, until further order, the seller accounts in Schedule A.
shopify:operate_store>stores :: Shopify shall take the websites in Schedule C offline.
service_providers:operate_store>stores :: The registrars shall lock the domain names in Schedule C and point them to a page that shows this Order.
amazon:open_account>accounts :: Amazon shall use reasonable efforts to keep Defendants from opening new accounts.
paypal:freeze>assets :: PayPal shall see to it that no money leaves the accounts of Defendants.
paypal:freeze>assets :: PayPal shall restrain the accounts identified in Schedule A, up to $20,000 each.
paypal:freeze>assets :: PayPal must immobilize the funds of each Defendant.
payoneer:freeze>assets :: Payoneer shall set aside and hold $5,000 of the balance of each Defendant.
payoneer:assets>assets :: Payoneer is restrained from paying out any sum to any Defendant.
financial_institutions:freeze>assets :: Every bank in which a Defendant has an account shall, on receipt of this Order, block it.
financial_institutions:assets>assets :: No bank that has notice of this Order shall pay out money to a Defendant.
amazon:freeze>assets :: Amazon shall keep under restraint the money that it now holds under the TRO.
paypal:release>assets :: PayPal shall give Lida back the $3,000 that it froze.
paypal:release>assets :: PayPal shall end its hold on the account of Lida within one day.
paypal:release>assets :: PayPal shall allow Wen Liang access to his account again.
paypal:release>assets :: The hold on Lida's PayPal account is dissolved, and PayPal shall restore the account.
paypal:pay>assets :: PayPal shall pay over to Plaintiff the $12,000 that it holds of Lida's money.
amazon:pay>assets :: Amazon shall liquidate the balance of Lida LLC and send the proceeds to Plaintiff's counsel.
paypal:report>assets :: PayPal shall state in writing to Plaintiff's counsel what sums it has frozen.
paypal:identify>accounts :: PayPal shall produce to Plaintiff the account statements of Defendants since January 2023.
amazon:identify>accounts :: Amazon shall let Plaintiff have the names, addresses and bank details of the sellers in Schedule A.
amazon:identify>accounts :: Amazon shall respond within ten days to Plaintiff's requests for the sellers' identities.
amazon:preserve>records :: Amazon shall refrain from deleting, and shall keep, all data about the stores in Schedule A.
amazon:file> :: Amazon shall file a letter by May 3 that reports what it has done.
plaintiffs:file> :: Plaintiff is to post a bond of $5,000 by May 3.
plaintiffs:file> :: Plaintiff shall give security in the sum of $5,000.
plaintiffs:file> :: Acme must let the Court know by letter, on or before May 3, whether the case has settled.
plaintiffs:file> :: By May 3, 2024, Plaintiff shall serve this Order and file proof of service.
plaintiffs:file> :: Plaintiff shall move for default judgment, or dismiss, by May 3.
plaintiffs:pay> :: Plaintiff must refund to Lida the $3,000 that it collected.
 :: The Clerk shall release the bond to Plaintiff.
 :: Defendants shall be deemed served when the e-mail is sent.
 :: Violation of this Order shall be punished as contempt.
 :: Defendants are not enjoined from selling lanterns that they bought from Plaintiff.
 :: The Court declines to order Amazon to close the stores.
 :: Amazon is not required to monitor its site.
 :: Whether PayPal shall release the funds is reserved for the hearing.
 :: The TRO ordered PayPal to freeze the accounts of Defendants.
 :: Under the earlier order Amazon was to remove the listings.
 :: A party that objects must show good cause.
 :: To obtain an injunction Plaintiff must show irreparable harm.
 :: Defendants shall have until May 3 to object.
 :: Nothing herein shall be read to bar Defendants from selling other goods.
 :: Amazon may, but need not, close the stores.
 :: If a Defendant shall violate this Order, Plaintiff may apply for sanctions.
paypal:pay>assets;paypal:release>assets :: PayPal shall transfer to Acme, within thirty days, the $27,655.12 that it has restrained in the account of Fuda Co., Ltd., and shall release to Lida the $3,040.66 that it has restrained in the account of Lida.
stripe:freeze>assets;stripe:release>assets :: ORDERED that: // Within three days, Stripe hold, out of the funds of Defendants, the sum of $27,619, and release to Lida and to Wen Liang all that it is holding of theirs;
defendants:promotion>infringing :: ORDERED that: // Defendants refrain from advertising such lanterns and from paying others to promote them;
defendants:records>records :: Defendants are enjoined: // From secreting or altering any such lantern's invoice, shipping record, or other evidence of its sale;
amazon:release>assets :: Amazon, which by reason of the Order of May 5 has held funds of Lida, shall release them to Lida within seven days.
financial_institutions:identify>accounts :: The institutions described in paragraph 3 shall furnish Plaintiff's counsel with the number of, and the balance in, each account so restrained.
defendants:listing>infringing :: Defendants and all persons in active concert with them who receive notice hereof shall not, whether through the stores in Schedule A or otherwise, offer or ship the accused lanterns.
defendants:listing>infringing :: The Court ENJOINS Defendants, and those acting in concert with them, from any further sale of the accused lanterns.
defendants:listing promotion>infringing :: Defendants are hereby restrained from infringing the ACME mark or counterfeiting it.
defendants:listing>infringing :: Defendants, jointly and severally, are commanded to stop importing lanterns that copy the Acme lantern.
defendants[Lida LLC]:listing>infringing :: As for Lida LLC, it is prohibited from selling the lanterns until it has posted a bond.
defendants[Lida LLC,Wen Liang]:listing>infringing :: Lida LLC and Mr. Wen Liang, and no other Defendant, are enjoined from selling the lanterns.
defendants:remove>infringing :: Defendants shall, within 48 hours, delete all of their listings for the accused lanterns.
defendants:assets>assets :: Until further order, no asset of any Defendant may be transferred out of the United States by that Defendant.
defendants:assets>assets :: Defendants shall make no withdrawal from the accounts listed in Schedule B.
defendants:assets>assets :: Defendants are restrained from transferring their seller balances to any account outside the United States.
defendants:operate_store>stores :: Defendants are barred from doing business through the storefronts named in Schedule A.
defendants:operate_store>stores :: Defendants may not host or keep online any website at which the lanterns are sold.
defendants:open_account>accounts :: Defendants shall not move their business to other accounts or other platforms to avoid this Order.
defendants:identify>accounts :: Defendants shall, within seven days, provide an accounting of all sales of the lanterns.
defendants[Wen Liang]:identify>accounts :: Wen Liang shall reveal to Acme the whereabouts of the remaining lanterns and the name of the factory.
defendants:file> :: Defendants are ordered to file and serve a sworn statement of compliance within thirty days.
defendants:file> :: Defendants shall each submit to the Court, under seal, an affidavit of assets.
defendants[Lida LLC]:pay> :: Lida LLC is to pay into court $10,000 as a fine for its contempt.
defendants[Lida LLC]:pay> :: Damages of $50,000 shall be paid by Lida LLC to Plaintiff.
amazon:remove>infringing :: No later than May 3, Amazon is ordered to delist each ASIN in Exhibit A.
amazon:remove>infringing :: Amazon shall, promptly after it is given the ASIN of a lantern, take it off its site.
ebay:remove>infringing :: eBay shall cancel the auctions identified in Exhibit A.
amazon walmart:remove>infringing :: Amazon and Walmart, if they have not already done so, are to remove the listings in Exhibit A.
service_providers:remove>infringing :: The online marketplaces must delete the listings and images identified by Plaintiff.
walmart:remove>infringing :: Walmart shall remove from walmart.com all offers for the accused lanterns by Defendants.
temu:listing>infringing :: Temu must not permit the accused lanterns to be sold on its platform.
temu:listing>infringing :: Temu shall prevent the relisting of the accused lanterns by any Defendant.
service_providers:listing promotion>infringing :: Marketplaces with notice of this Order shall not aid or abet Defendants in the sale or promotion of the accused lanterns.
google:promotion>infringing :: Google shall cease to show advertisements for the accused lanterns.
amazon:operate_store>stores :: Amazon shall disable the storefronts of the Defendants.
amazon:operate_store>stores :: Amazon shall cease providing any services to the stores named in Schedule A.
shopify:operate_store>stores :: Shopify is directed to deactivate the online stores operated by Defendants at the domains in Schedule A.
service_providers:operate_store>stores :: The registries shall transfer the domain names to Plaintiff.
amazon:operate_store>stores :: Amazon shall not restore the selling privileges of Lida.
paypal:freeze>assets :: PayPal, upon receiving a copy of this Order, shall at once restrain any account linked to the e-mail addresses in Schedule A.
paypal stripe:freeze>assets :: PayPal and Stripe shall keep the funds of Defendants frozen pending further order.
financial_institutions:freeze>assets :: Any payment processor holding money for a Defendant must freeze that money and prevent its withdrawal.
amazon:freeze>assets :: Amazon shall withhold disbursement of any funds in the seller accounts of Defendants.
paypal:freeze>assets :: All accounts of Lida at PayPal are hereby frozen.
paypal:freeze>assets :: The asset restraint shall be continued by PayPal as to Lida.
paypal:release>assets :: PayPal is ordered to unfreeze the account of Lida LLC forthwith.
paypal:release>assets :: PayPal shall vacate its restraint on the funds of Lida.
paypal:release>assets :: PayPal shall release any amount over $5,000 to Lida and shall hold the rest.
paypal:pay>assets :: PayPal shall wire the restrained funds to the trust account of Plaintiff's counsel.
amazon:pay>assets :: The funds that Amazon holds for Lida shall be turned over to Plaintiff in satisfaction of the judgment.
paypal:report>assets :: PayPal shall, within three days, notify Plaintiff of the amounts restrained in each account.
paypal:identify>accounts :: PayPal shall disclose all accounts that are linked to Defendants, and the persons who control them.
amazon temu:identify>accounts :: Amazon and Temu shall supply Plaintiff with documents showing who operates each store.
amazon:identify>accounts :: Upon request, Amazon shall give Plaintiff's counsel all contact information it has for Defendants.
amazon:preserve>records :: Amazon shall preserve all listings data, messages and sales records of Defendants.
amazon:file> :: Within ten days Amazon shall file a declaration describing its compliance.
amazon:report>accounts :: Amazon shall tell Plaintiff's counsel when it has done so.
plaintiffs:file> :: The bond shall be increased to $20,000, to be posted by Plaintiff by May 3.
plaintiffs:file> :: Plaintiff shall show cause in writing by May 3 why the case should not be dismissed.
plaintiffs:file> :: Plaintiff shall send a copy of this Order to Amazon and file a certificate that it has done so.
plaintiffs:file> :: Plaintiff shall have until May 3 to file an amended complaint, and shall file it by then.
plaintiffs:pay> :: Plaintiff shall pay Lida its costs of $800.
plaintiffs defendants:file> :: The parties shall confer and file a joint letter by May 3.
 :: Defendants' motion to stay is denied, and Defendants shall continue to comply with the injunction.
 :: The Court will hold a hearing on May 3, which counsel for all parties shall attend.
 :: Plaintiff shall not disclose the sealed exhibit.
 :: The order of May 1 that PayPal freeze the accounts is vacated.
 :: Defendants argue that Amazon should be ordered to restore the listings.
 :: Amazon has agreed that it will remove the listings.
 :: The preliminary injunction prohibits Defendants from selling the lanterns.
 :: Defendants who were enjoined from selling lanterns did not stop.
 :: This Order does not restrain Wen Liang.
 :: The request to freeze the accounts of Wen Liang is denied without prejudice.
 :: Amazon shall not be liable for complying with this Order.
 :: Any Defendant may move on two days' notice to dissolve this Order.
defendants:listing>infringing :: From the day on which this Order is served upon it, no Defendant shall make, bring in, keep for sale, offer, or sell a lantern of the kind shown in Exhibit 1.
defendants:listing>infringing :: Neither Lida LLC nor any other Defendant, nor anyone who acts for one of them, is to deal in lanterns that have been made from Acme's molds.
defendants:listing>infringing :: Defendants, by whatever name they trade, are restrained until judgment from putting on the market any lantern that copies the Acme lantern.
defendants:promotion>infringing :: Nor shall any Defendant, in words or in pictures, on its own page or another's, advertise the lanterns.
defendants:assets>assets :: The proceeds of the lanterns are not to be spent, sent abroad, or otherwise put out of reach by Defendants.
defendants:assets>assets :: Save in the ordinary course of business, Defendants shall not part with any of their money.
defendants:records>records :: Defendants shall not do away with, or tamper with, any record of the lanterns.
defendants:preserve>records :: All documents that concern the lanterns shall be preserved by Defendants.
defendants:operate_store>stores :: Defendants shall forthwith take down, and keep down, the stores named in Schedule A.
defendants:identify>accounts :: Each Defendant shall, on oath, say from whom it had the lanterns and to whom it sold them.
defendants[Lida LLC]:identify>accounts :: Within ten days Lida is to tell counsel for Acme, in a sworn writing, what accounts it has and what is in them.
defendants[Wen Liang]:pay> :: To compensate Acme for the breach, Wen Liang shall pay it $4,000 by June 1.
defendants[Lida LLC]:file> :: On or before June 1, Lida is to lodge with the Clerk a statement, signed by its manager, that it has done so.
amazon:remove>infringing :: Upon being told by Acme of a listing that offers such a lantern, Amazon shall within one day take that listing down.
walmart:remove>infringing :: The listings in Exhibit 2 are to be taken down by Walmart within three days.
etsy:remove>infringing :: Each listing in Exhibit 2 shall be removed from its site by Etsy.
temu:promotion>infringing :: For so long as this Order stands, Temu shall leave the lanterns out of its e-mails and its advertisements.
temu:promotion>infringing :: Temu is not to recommend to its users any lantern offered by a Defendant.
amazon:operate_store>stores :: The stores named in Schedule A shall be closed by Amazon.
amazon:operate_store>stores :: Amazon shall not, while this Order stands, permit the stores in Schedule A to do business on its site.
paypal:freeze>assets :: PayPal shall not pay out, but shall hold, whatever it owes to Defendants.
paypal payoneer:freeze>assets :: The accounts of Defendants at PayPal and Payoneer shall remain frozen.
financial_institutions:freeze>assets :: Any bank that learns of this Order while it has money of a Defendant in its hands shall hold that money.
paypal:release>assets :: To the extent that it exceeds $5,000, the balance of Lida is to be released by PayPal.
paypal:release>assets :: PayPal shall let Lida have the $3,000 that it froze by mistake.
paypal:release>assets :: The freeze having been lifted as to Lida, PayPal shall at once restore to it the use of its account.
amazon:pay>assets :: Amazon shall, in partial satisfaction of the judgment, make over to Acme the balance of Lida's account.
amazon:identify>accounts :: Amazon is to make known to counsel for Acme who holds each of the accounts in Schedule A.
amazon:identify>accounts :: The name and address of the holder of each account in Schedule A shall be disclosed to Acme by Amazon.
amazon:preserve>records :: Amazon shall see that its records of the stores in Schedule A are kept.
plaintiffs:file> :: The bond is to be posted by Acme not later than June 1.
plaintiffs:file> :: Acme shall, not later than June 1, either move for default or report why it has not.
plaintiffs:file> :: If it wishes to be heard further, Acme shall file a brief by June 1.
plaintiffs:release>assets :: Acme shall release the funds that it has received from PayPal.
 :: The Court does not order Amazon to close the stores, nor does it order PayPal to hold more than it holds.
 :: Acme asks that Defendants be ordered to deliver up their stock. That request is denied.
 :: Whatever PayPal may do of its own accord, it is not ordered to do it.
 :: The TRO, which barred Defendants from selling lanterns and bade PayPal freeze their accounts, expired on May 1.
 :: It was for Amazon to remove the listings, and it did so.
 :: A defendant that is not served shall not be bound.
 :: This Order binds Defendants, and those who act for them with notice of it.
 :: A store that sells other goods is not to be closed on account of this Order.
 :: Judgment is entered against Defendants in the amount of $200,000.
 :: The bond posted by Plaintiff shall remain in place.
 :: The preliminary injunction shall remain in effect as to all Defendants.
 :: The parties shall bear their own costs.
 :: Any third party affected by this Order may move to modify it.
 :: Defendants may sell lanterns that do not bear the mark.
 :: The Court shall retain jurisdiction.
 :: Plaintiff has until May 5 to seek further relief.
 :: A hearing shall be held on May 5, at which Defendants may appear.
 :: This Order shall apply to any store that Defendants open hereafter.
 :: The restraints in paragraph 2 shall not apply to goods bought from Plaintiff.
western-union:freeze>assets :: Western Union shall, within five days, block any money transfers from being received by the Defendants.
service_providers:operate_store>stores :: Those with notice of this Order, including online marketplaces, shall: // disable and cease providing services for any accounts through which Defendants sell goods under the mark.
service_providers:remove>infringing :: Each marketplace platform shall disable and cease displaying the product listings in Annex B.
defendants:operate_store>stores :: Defendants are enjoined from: // using, linking to, transferring, selling, exercising control over, or otherwise owning the Online Marketplace Accounts through which they sell counterfeit and infringing goods.
defendants service_providers financial_institutions:identify>accounts :: Defendants and any third party with notice of this Order who serves them, including, without limitation, any online marketplaces such as Amazon, and any banks or payment processors, shall provide Plaintiff with copies of all records that tell who Defendants are.
defendants:assets>assets :: No Defendant whose funds are restrained by this Order may transfer said funds from any bank or marketplace platform to another.
service_providers financial_institutions:identify>accounts :: In addition, for the purpose of giving notice of all other pleadings, orders, and papers filed, the owners, operators and/or administrators of the marketplace platforms and/or payment processors, including but not limited to Amazon, PayPal, and Wish shall give Plaintiff's counsel any e-mail address of Defendants.
service_providers financial_institutions:pay>assets :: All monies restrained in Defendants' financial accounts, including monies held by Third Party Providers such as PayPal and Amazon, are hereby released to Plaintiff as part payment, and Third Party Providers, including PayPal, Stripe, and Amazon, are ordered to release them to Plaintiff.
financial_institutions:identify>accounts :: IT IS FURTHER ORDERED, as cause has been shown, that within five days of receipt of service of this Order the banks served with this Order shall identify all accounts of Defendants.
amazon walmart:promotion>infringing :: Upon receipt of this Order Amazon and Walmart shall cease advertising the lanterns.
service_providers:operate_store>stores :: The service providers are enjoined from: // permitting Defendants to transfer, sell, and/or assign their user accounts and storefronts.
defendants:records>records :: Defendants are enjoined from: // destroying or otherwise dealing with any computer files that relate to their accounts, their assets and the manufacture, importation, advertising, marketing, offering for sale and/or sale of the lanterns.
defendants:listing promotion>infringing :: Defendants are enjoined from: // making any use of the ACME mark in or on goods that Plaintiff has not authorized.
defendants:listing promotion>infringing :: Defendants are enjoined from: // holding themselves out as sponsored by Plaintiff.
defendants:listing promotion>infringing :: Defendants are enjoined from: // using any logo that is calculated to falsely promote their goods as endorsed by Plaintiff.
defendants:listing promotion>infringing :: Defendants are enjoined from: // importing, advertising or selling any promotional materials, labels or packaging that bear the mark.
defendants:listing>infringing :: Defendants are enjoined from infringing the ACME mark in any manner, including, but not limited to: // shipping or selling counterfeit lanterns.
defendants:open_account>accounts :: Defendants are enjoined from: // forming or causing to be formed any corporation or other entity that does what paragraph 1 forbids.
verisign:operate_store>stores :: ORDERED that VeriSign, Inc. shall change the registrar of record for the domain names acme-hats.com and hatsacme.net to Plaintiff's registrar of choice.
godaddy:operate_store>stores :: GoDaddy shall take all steps needed to have Plaintiff listed as the registrant of the domain names.
namecheap:identify>accounts :: Namecheap, the registrar of the two domain names, shall disclose to Plaintiff who registered each.
plaintiffs:file> :: By March 3, Acme's counsel shall send this Order to Amazon and Walmart, and Acme shall file a certificate of service by March 6.
defendants:open_account>accounts :: John Does 1-3 and all persons in concert with them are enjoined from registering or trafficking in any domain name that holds the ACME mark.
 :: Within ten days Defendants shall deliver up for destruction to Plaintiff all counterfeit lanterns, their labels, advertising materials and other things that bear the mark.
 :: The restraint of the funds and the disclosure of the accounts shall be made without notice to the account owners or the banks.
 :: Service by e-mail shall be made within five days of the service providers' compliance with paragraph 3.
defendants:listing promotion>infringing :: An injunction is entered against Defendants and in favor of Plaintiff, and Defendants, along with their officers, agents, and all persons in concert with any of them who have notice, are hereby restrained from: // using the ACME mark on lanterns.
defendants:listing>infringing :: Defendants, their agents, and those persons or entities acting in concert with them, be and the same hereby are enjoined from selling lanterns that bear the mark.
defendants:listing>infringing :: Each Defendant shall at once discontinue the use of any unauthorized copies of the photographs in connection with its listings.
defendants:listing promotion>infringing :: Defendants are enjoined from: // using the ACME mark as part of any business name, product name, or social media handle.
service_providers:identify>accounts :: The privacy protection service for any of the domain names is ordered to disclose to Plaintiff who registered them.
service_providers:remove>infringing;service_providers:operate_store>stores :: Third Party Providers are ordered to remove all listings that infringe the patent and to disable and cease providing services used by Defendants.
temu:freeze>assets :: Temu shall: // suspend Defendants' ability to withdraw funds.
service_providers:assets>assets :: No funds restrained by this Order shall be surrendered by any Third Party Provider for any purpose.
defendants:file> :: ORDERED, that opposing papers, if any, shall be served and filed on or before March 13.
defendants:listing>infringing :: Until this case is decided, Defendants, their agents, and all persons in concert with any of them who have notice, are enjoined from: // selling lanterns that bear the mark.
financial_institutions:freeze>assets :: IT IS FURTHER ORDERED that the restraint of assets is continued, and that within five days of being served with this Order any bank that was not served before shall attach the accounts.
amazon etsy walmart:remove>infringing :: Within five days after it is served with this Order, each of Amazon, Etsy, and Walmart shall remove all listings of the lanterns.
 :: Upon Plaintiff's motion and the parties' papers, it is this 3rd day of May hereby ORDERED: // That the Clerk shall send a copy of this Order to counsel of record.
service_providers:operate_store>stores :: The domain name registrars shall assist in changing the registrar of record for the domain names.
defendants:listing>infringing :: The Court enters a permanent injunction prohibiting Defendants, their agents, and all those in concert with them from selling lanterns that bear the mark.
defendants:listing promotion>infringing :: A permanent injunction is hereby entered enjoining and restraining Defendants from infringing the mark.
defendants:listing>infringing :: Defendants shall be, and hereby are, permanently enjoined from selling lanterns that bear the mark.
defendants:operate_store>stores :: Defendants shall not sell, give, or otherwise transfer to any third party the websites or the social media accounts.
google:promotion>infringing :: Google shall suspend the advertising accounts of Defendants to the extent that they promote the lanterns.
 :: Plaintiff shall have the right to request that Amazon remove any listing.
paypal:pay>assets :: Payment of the restrained funds shall be made by PayPal to Plaintiff's counsel.
defendants:listing promotion>infringing :: Defendants are enjoined from: // diluting the distinctive quality of the ACME mark.
defendants:listing promotion>infringing :: Defendants are enjoined from: // linking to or displaying the counterfeit lanterns on any website or social media page.
defendants:listing promotion>infringing :: Defendants are enjoined from: // hiring, soliciting, or inducing any third party to do any of the acts enjoined above.
defendants:listing>infringing;defendants:records>records :: Defendants are enjoined from: // destroying, removing, or otherwise dealing with the counterfeit lanterns or any books which contain any information on their making.
plaintiffs:release>assets :: Plaintiff shall instruct Amazon and PayPal to release the accounts of Wen Liang.
service_providers financial_institutions:operate_store>stores :: Web hosts, search engines or ad-word providers, credit cards, banks, and other companies shall cease providing services to Defendants.
temu:promotion>infringing :: Temu shall not serve advertisements for the lanterns or route searches for the mark to Defendants' listings.
amazon:promotion>infringing :: Amazon shall ensure that Defendants' listings do not appear in search results for the mark.
 :: Amazon must notify Lida LLC of this Order.
service_providers:records>records :: Platforms must not delete or alter any data relating to the Defendants' accounts.
defendants:remove>infringing :: Defendants must remove from their websites and social media all references to the mark.
paypal:assets>assets :: The restrained funds shall remain in the accounts where they are held, and PayPal shall not transfer them.
paypal:release>assets :: The freeze is reduced to $10,000 as to Lida LLC; PayPal shall release the rest.
service_providers:listing>infringing :: Third Party Providers shall ban the Defendants from listing any product that bears the mark.
financial_institutions:pay>assets :: All funds held for Defendants by all banks and payment processors are to be immediately (within five (5) business days) transferred by the previously referred to banks to Plaintiff.
defendants:listing promotion>infringing :: Defendants are enjoined from: // using the ACME trademark or any other copyrights, trademarks or intellectual property of Plaintiff in connection with the import, marketing or sale of any product.
financial_institutions service_providers:freeze>assets :: Every payment processor and marketplace served with this Order shall restrain any monies held for Defendants.
defendants[Lida LLC,Wen Liang]:identify>accounts :: The following Defendants are ordered to produce their sales records within 14 days: Lida LLC and Wen Liang.
 :: Neither Amazon nor PayPal is required to close any account.
financial_institutions:assets>assets :: No bank or payment processor shall permit a withdrawal from the accounts in Schedule B.
shopify:operate_store>stores :: Shopify must suspend service to the stores in Schedule A until further order.
tiktok:promotion>infringing :: TikTok shall restrict Defendants' accounts from advertising the lanterns.
defendants:listing promotion>infringing :: Defendants are enjoined from: // using the ACME mark as a trade name, trademark, domain name, or keyword.
defendants:listing promotion>infringing :: Defendants are enjoined from: // tarnishing or blurring the ACME marks.
defendants:freeze>infringing :: Defendants shall not dispose of, and shall sequester, all infringing lanterns in their possession.
financial_institutions:assets>assets :: All payment processors are restrained from processing payments for Defendants.
financial_institutions:freeze>assets :: Any entity that provides payment services for Defendants must stop transfers out of their accounts.
godaddy:operate_store>stores :: GoDaddy is ordered to transfer acmehats.com to Plaintiff.
amazon:release>assets :: The motion is granted to the extent that Amazon shall release $3,000 to Lida LLC and is otherwise denied.
defendants:listing>infringing :: Because Defendants are in default, they are enjoined from selling the lanterns.
 :: Plaintiff must provide notice to Defendants of any motion for preliminary injunction.
defendants:listing>infringing :: Defendants, and each of them, hereby stipulate and are ordered not to sell the lanterns.
financial_institutions:freeze>assets :: Anyone who holds money for a Defendant shall keep that money where it is.
service_providers:operate_store>stores :: Any company that hosts a store of a Defendant shall suspend that store.
walmart temu:remove>infringing :: Walmart Inc. and WhaleCo Inc., the operator of Temu.com, shall take down the listings in Exhibit C.
amazon etsy:promotion>infringing :: Amazon Inc., d/b/a Amazon.com, and Etsy, Inc., d/b/a Etsy.com, shall cease displaying advertisements for the lanterns.
amazon:freeze>assets :: (collectively, "Amazon") shall restrain the funds of Defendants.
financial_institutions:assets>assets :: Every bank is restrained from honoring any instruction to pay out of the accounts of Defendants.
amazon:assets>assets :: Amazon shall release nothing to Defendants.
amazon:release>assets :: Amazon shall make the funds in the account available to Defendant Lida.
defendants[Lida LLC]:listing>infringing;defendants[Lida LLC]:promotion>infringing :: Lida LLC is ordered to cease all sales of the lanterns. Lida LLC shall discontinue all advertising of the lanterns.
defendants:operate_store>stores;defendants:open_account>accounts :: Defendants shall discontinue their shop on Etsy, and shall open no other.
amazon paypal:preserve>records :: The following are ordered to preserve the account records: Amazon and PayPal.
defendants[Wen Liang]:assets>assets :: Wen Liang's assets shall not be disposed of.
defendants:listing>infringing :: The Court enjoins the sale by Defendants of the lanterns.
amazon:remove>infringing :: Amazon shall arrange for the prompt removal of the listings in Exhibit 2.
amazon:remove>infringing :: Plaintiff may notify Amazon, which shall remove the listings within three days.
defendants:listing>infringing :: Defendants' officers, agents and employees who have notice of this Order shall abstain from selling the lanterns.
defendants:listing>infringing :: Defendants have agreed that they will not sell the lanterns, and the Court so orders.
defendants:listing>infringing :: Sales of the lanterns by Defendants shall cease at once.
defendants:promotion>infringing :: No Defendant, nor anyone in privity with a Defendant, may use the mark as a keyword.
defendants:listing promotion>infringing :: Defendants shall refrain from holding themselves out as authorized dealers of Acme lanterns.
amazon:remove>infringing :: The Court directs that Amazon remove the listings in Exhibit 2.
 :: Defendants shall not contest the validity of the mark.
"""


def parts(line: str) -> tuple[str, str, str]:
    wanted, said = (" " + line).split(" :: ", 1)
    lead, _, item = said.rpartition(" // ")
    return lead, item, wanted.strip()


@pytest.mark.parametrize(("lead", "item", "wanted"), [parts(line) for line in CASES.split("\n") if line.strip()])
def test_a_wording(lead: str, item: str, wanted: str) -> None:
    said = []
    for each in read_unit(item, [lead] if lead else [], WHO):
        named = f"[{','.join(each.named)}]" if each.named else ""
        said.append(f"{' '.join(each.binds)}{named}:{' '.join(each.forbid) or each.require}>{each.toward or ''}")
    assert ";".join(said) == wanted
