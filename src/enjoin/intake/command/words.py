"""The words of commands by family: verbs (what is done) and nouns (to what it is done). Data; the tables that read them are in `meaning`."""

import re
from functools import lru_cache

# A verb may belong to several families: what it means then hangs on its object ("transfer goods", "transfer funds").
VERBS: dict[str, str] = {
    "sell": "sell offer list relist import export ship distribute manufacture make produce deliver deal trade stock store warehouse fulfill fulfil pack package "
    "purchase buy vend display show supply provide purvey transfer dispose return reinstate restore post repost publish upload circulate accept receive move merchandise "
    "resell retail wholesale auction consign assemble print assist-sell handle order peddle hawk introduce present procure acquire transport carry hold keep exhibit dropship "
    "fabricate possess rent broker republish complete traffic barter lease license sublicense smuggle transship commercialize commercialise monetize replicate clone refurbish source commission clear",
    "promote": "advertise promote market feature recommend email e-mail solicit sponsor boost push publicize publicise tout suggest bid highlight promote-ads endorse "
    "rank index surface showcase spotlight circulate display show link return target run place post purchase buy direct drive optimize message notify alert steer plug pitch present serve route disseminate announce broadcast spam hype canvass display-ads",
    "move": "transfer withdraw dissipate encumber convey assign spend pay remit liquidate pledge divert remove hide conceal secrete dispose move sell send disburse release wire "
    "hypothecat hypothecate mortgage loan lend gift deplete waste transmit draw drain exchange redirect return cash distribute use deal receive lien change-money shift sweep offset surrender process siphon funnel launder squander alienate empty exhaust diminish impair burden commingle expatriate invest convert channel sequester",
    "spoil": "destroy alter conceal secrete delete discard erase spoliate mutilate remove dispose hide shred tamper lose move transfer modify overwrite wipe purge falsify deface "
    "change throw damage encrypt scrub burn trash dump redact backdate forge manipulate corrupt reformat doctor",
    "open": "open create register establish form start launch acquire obtain activate found incorporate make set utilize use buy purchase reopen revive migrate switch begin enroll relaunch resurrect mirror inaugurate",
    "run": "operate host run maintain own control use manage service continue allow permit reactivate restore link transfer provide supply render offer perform do support sustain "
    "keep exercise conduct process reopen enable assign sell convey extend furnish renew administer let give redirect close disable exercise staff reinstate resume",
    "help": "aid abet assist help encourage induce instruct contribute facilitate enable participate procure support cause let allow permit authorize join counsel finance instruct",
    "use": "use affix apply reproduce copy imitate adopt register simulate employ bear display exploit infringe incorporate embed utilize place counterfeit include insert mimic prepare print duplicate",
    "deceive": "represent suggest imply mislead palm pass falsely engage commit infringe dilute compete do deceive confuse misrepresent cause lead trade perform undertake violate state tarnish blur",
    "stop": "cease desist refrain stop discontinue abstain halt forbear quit forgo",
    "evade": "evade circumvent avoid effect form bypass sidestep defeat",
    "freeze": "freeze restrain hold attach repatriate block lock suspend withhold impound secure keep sequester locate garnish retain set segregate place put stop seize halt reserve impose restrict "
    "quarantine levy immobilize immobilise ring-fence earmark tie safeguard maintain isolate limit encumber refuse preserve continue cease escrow detain arrest deny interdict",
    "remove": "remove delist de-list take disable delete deactivate block hide withdraw pull unpublish deindex de-index end suspend purge cancel terminate erase eliminate recall unlist strip scrub filter drop destroy clear retire expunge excise suppress geoblock geo-block blacklist deplatform unpost takedown strike redact",
    "close": "close shut suspend terminate disable deactivate lock block ban cancel take disconnect shutter deplatform revoke expel",
    "preserve": "preserve retain keep maintain save safeguard hold store back suspend archive conserve warehouse image",
    "identify": "identify say disclose provide produce furnish give supply tell inform turn state reveal serve send name list deliver hand report advise notify certify account render prepare make communicate share "
    "submit answer divulge show describe set search respond file transmit e-mail email write specify itemize declare compile detail document enumerate tabulate itemise trace summarize summarise attest supplement",
    "release": "release unfreeze lift return restore unlock dissolve free refund unblock discharge pay reinstate end credit thaw remit repay vacate reactivate republish reopen repost relist recredit re-credit liberate relinquish",
    "pay": "pay remit reimburse tender compensate turn transfer release deliver disburse forward send surrender wire refund deposit disgorge repay hand contribute forfeit convey distribute",
    "file": "file submit lodge serve post deposit move respond answer notify give provide maintain keep make seek show advise apply docket report obtain confer complete meet inform publish place tender furnish "
    "increase renew amend oppose reply certify send e-mail update append upload object brief pay ask request supplement secure convert e-file forward mail courier circulate return",
    "honor": "honor honour execute process follow carry obey effect act",
    "prevent": "prevent block prohibit bar stop preclude keep leave exclude",
    "order": "destroy recall deliver surrender turn impound",
}
# Nouns that name an act: "the sale and promotion of", "any transfer of".
ACT_NOUNS: dict[str, str] = {
    "sale": "sell", "sales": "sell", "manufacture": "manufacture", "importation": "import", "distribution": "distribute", "shipment": "ship", "shipping": "ship", "exportation": "export", "resale": "resell",
    "delivery": "deliver", "production": "produce", "offer": "offer", "offering": "offer", "transfer": "transfer", "transfers": "transfer", "withdrawal": "withdraw", "withdrawals": "withdraw", "disposal": "dispose", "disposition": "dispose",
    "advertisement": "advertise", "advertising": "advertise", "promotion": "promote", "promotions": "promote", "marketing": "market", "solicitation": "solicit", "dissipation": "dissipate", "destruction": "destroy", "use": "use", "removal": "remove",
    "fulfilment": "fulfill", "fulfillment": "fulfill", "provision": "provide", "operation": "operate", "recommendation": "recommend", "sponsorship": "sponsor", "concealment": "conceal", "alteration": "alter",
    "deletion": "delete", "display": "display", "trade": "trade", "trading": "trade", "registration": "register", "creation": "create", "storage": "store", "import": "import", "export": "export", "purchase": "buy", "warehousing": "warehouse", "falsification": "falsify", "spoliation": "spoliate", "erasure": "erase", "encumbrance": "encumber", "assignment": "assign", "conveyance": "convey", "diversion": "divert", "depletion": "deplete",
    "supply": "supply", "publication": "publish", "exhibition": "exhibit", "acquisition": "acquire", "establishment": "establish", "imitation": "imitate", "reproduction": "reproduce", "modification": "modify", "processing": "process",
}  # fmt: skip
IRREGULAR = {
    "sold": "sell", "held": "hold", "kept": "keep", "made": "make", "hidden": "hide", "withdrawn": "withdraw", "given": "give", "told": "tell", "sent": "send",
    "taken": "take", "frozen": "freeze", "paid": "pay", "shown": "show", "begun": "begin", "sought": "seek", "stricken": "strike", "struck": "strike", "brought": "bring", "withheld": "withhold", "burnt": "burn", "forgone": "forgo", "upheld": "uphold", "bought": "buy", "lost": "lose", "left": "leave", "sworn": "swear",
    "lent": "lend", "spent": "spend", "shut": "shut", "put": "put", "set": "set", "done": "do", "dealt": "deal", "driven": "drive", "written": "write", "bidding": "bid", "lying": "lie", "trafficking": "traffic", "drawn": "draw",
}  # fmt: skip
FAMILIES: dict[str, frozenset[str]] = {}
for _family, _words in VERBS.items():
    for _word in _words.split():
        FAMILIES[_word] = FAMILIES.get(_word, frozenset()) | {_family}
VOWELS = "aeiou"


@lru_cache(maxsize=4096)
def lemma(word: str) -> str | None:
    """The verb that a printed form belongs to: selling, sold, sells → sell; None where the word is none of the table."""
    low = word.lower()
    if low in FAMILIES:
        return low
    if low in IRREGULAR:
        return IRREGULAR[low]
    for ending, cuts in (
        ("ing", ("", "e")),
        ("ied", ("y",)),
        ("ies", ("y",)),
        ("ed", ("", "e")),
        ("es", ("", "e")),
        ("s", ("",)),
    ):
        if low.endswith(ending) and len(low) > len(ending) + 1:
            stem = low[: -len(ending)]
            for each in (*(stem + cut for cut in cuts), stem[:-1] if stem[-1:] == stem[-2:-1] else stem):
                if each in FAMILIES:
                    return each
    return None


def is_gerund(word: str) -> bool:
    """Is it an -ing form of a known verb?"""
    return word.lower().endswith("ing") and lemma(word) is not None and word.lower() not in FAMILIES


def is_base(word: str) -> bool:
    """Is it the bare form of a known verb?"""
    return word.lower() in FAMILIES


def families(verb: str) -> frozenset[str]:
    """The families of a verb in its bare form."""
    return FAMILIES.get(verb, frozenset())


# ── nouns ──

_SHOP = r"(?:store\s?fronts?|stores?|shops?|web\s?stores?|web\s?sites?|sites?|domain(?:\s+names?)?|domains|booths?|seller\s+ids?|store\s+names?|merchant\s+ids?|online\s+presence|profiles?)"
_ACCOUNTS = r"(?:accounts?|sub-?accounts?|log-?ins?)"
_PAY_ACCOUNT = (
    r"(?:(?:financial|bank(?:ing)?|payment|pay|paypal|payoneer|stripe|alipay|brokerage|deposit|payout|money)\s+"
    + _ACCOUNTS
    + r"|wallets?)"
)
NOUNS: tuple[tuple[str, "re.Pattern[str]"], ...] = tuple(
    (name, re.compile(rf"(?<![\w-])(?:{words})(?![\w])", re.IGNORECASE))
    for name, words in (
        ("funds", rf"\$\s?\d[\d,.]*|assets?|funds?|money|moneys|monies|proceeds|(?:account\s+)?balances?|cash|dollars?|takings|income|sums?|amounts?|revenues?|credits|currency|payouts?|payments?|disbursements?|settlements?|receipts|profits|earnings|{_PAY_ACCOUNT}|(?<!intellectual\s)property|real\s+estate|(?:his|her|their|its|any)\s+(?:house|home|residence|vehicles?|cars?)|securities|wealth|cryptocurrency"),
        ("records", r"records?|documents?|documentation|evidence|files?|data|books|information|communications?|correspondence|invoices?|ledgers?|electronically\s+stored|esi|materials?|papers|logs?|messages|e-?mails|receipts|things|metadata|drives|devices|chats"),
        ("goods", r"goods|products?|merchandise|items?|articles?|inventory|units?|stock|copies|knock-?offs?|counterfeits?|toys|apparel|wares|shipments?|packaging|labels?|parcels|boxes|components"),
        ("listing", r"listings?|asins?|offers?|offerings?|pages?|web\s?pages?|links?|images?|photos?|photographs|pictures|content|posts?|postings?|videos?|urls?|entries|hyperlinks?|item\s+numbers|skus?|auctions?|identified\s+items|postings|depictions"),
        ("ads", r"advertisements?|ads?|adverts?|advertising|promotions?|sponsored\s+\w+|keywords?|ad-?words|search\s+(?:terms?|results?|engines?|ads?|placements?)|recommendations?|banners?|meta-?tags?|campaigns?|e-?mail\s+(?:campaigns?|blasts?|alerts?|promotions?)|newsletters?|alerts?|notifications?|promotional\s+\w+|marketing\s+(?:materials?|e-?mails?|messages?)|social[\s-]media(?:\s+posts?|(?!\s+accounts?))|livestreams?|influencers?|coupons?|carousels?|hidden\s+text|hashtags?|boosts?|placements?"),
        ("house", rf"{_SHOP}|sell(?:ing|er)\s+privileges|(?-i:Online\s+Marketplaces?)|(?:seller|merchant|user|internet|online|e-?commerce|marketplace|selling|vendor|store|platform|defendants?['’]?|such|said|infringing|these|those|their|the|any|all|other|amazon|ebay|walmart|temu|etsy|wish)\s+(?:\w+\s+){{0,2}}{_ACCOUNTS}|{_ACCOUNTS}"),
        ("mark", r"\w*marks?|trademarks?|trade\s+dress|trade\s+names?|names?|logos?|designs?|copyrights?|copyrighted|works?|patents?|patented|insignia|brands?|symbols?|likeness(?:es)?|characters?|artwork|phrase|word|designations?|imitations?|reproductions?"),
        ("security", r"bonds?|security|undertaking|deposit|\$\s?[\d,]+(?:\.\d\d)?"),
        ("paper", r"reports?|declarations?|affidavits?|letters?|status|proof|notices?|certificates?|certifications?|motions?|briefs?|memorand\w+|responses?|oppositions?|objections?|repl(?:y|ies)|complaint|orders?|answers?|statements?|updates?|summons\w*|pleadings?|stipulations?|submissions?|affirmations?|applications?|papers|lists?|schedules?|inventor(?:y|ies)|requests?|petitions?|cop(?:y|ies)"),
        ("facts", r"identit(?:y|ies)|names?|address(?:es)?|contacts?|contact\s+information|identification|identifying|e-?mail\s+addresses|telephone|phone\s+numbers?|information|details?|particulars|transactions?|histor(?:y|ies)|sales|quantit\w+|numbers?|suppliers?|manufacturers?|sources?|whereabouts|locations?|discovery|accounting|interrogator\w+|owners?|persons?|balances?|amounts?|figures|statement|revenues?|profits|volume|units"),
        ("restraint", r"restraints?|freeze|hold|holds|injunction|attachment|lien|stay"),
        ("services", r"services?|support|hosting|access|use|processing|fulfil?lment|platforms?|facilities|tools|functions?|functionality|features?|checkout|carts?|logistics"),
    )
)  # fmt: skip


def nouns(text: str) -> dict[str, int]:
    """The noun families in a text, each with the place of its first word."""
    found: dict[str, int] = {}
    for name, pattern in NOUNS:
        match = pattern.search(text)
        if match:
            found[name] = match.start()
    return found
