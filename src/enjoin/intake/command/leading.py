"""First verbs of commands, in sets by what they decide; `duties` and `forbids` ask for them."""


def _verbs(text: str) -> frozenset[str]:
    return frozenset(text.split())


# to stop something
STOPS = _verbs("cease desist refrain stop discontinue abstain halt avoid forbear end quit forgo")
# to pay
PAYS = _verbs("pay remit reimburse compensate tender repay disgorge forfeit")
# done in court
FILES = _verbs("file lodge post move respond answer oppose reply docket meet confer seek apply complete")
# done in court where the court, the clerk or a security is named
GIVES_IN = _verbs("submit deposit serve maintain give provide place notify advise show keep")
# done to stores and accounts
SHUTS = _verbs(
    "close shut suspend terminate disable deactivate lock ban cancel take disconnect block shutter remove delete "
)
# that a plaintiff may do out of court as well
SAYS_ELSEWHERE = _verbs("give notify ask request send email e-mail obtain seek provide inform advise")
# that only mean to freeze
FREEZES = _verbs(
    "freeze restrain attach impound sequester garnish levy seize quarantine segregate isolate immobilize immobilise ring-fence"
)
# that mean to freeze where money is held
HOLDS = _verbs(
    "hold withhold repatriate retain secure keep safeguard reserve maintain preserve set lock block suspend halt "
    "stop cease limit restrict "
)
# to report what was restrained
REPORTS = _verbs("report say certify confirm notify advise inform provide give tell account serve send state submit")
# to tell something to somebody
TELLS = _verbs(
    "provide produce furnish give supply tell inform turn state serve send name list deliver hand report "
    "advise notify account submit answer describe respond share divulge specify transmit show render set "
    "declare email e-mail make compile "
)
# whose object alone tells that somebody is identified
TELLS_PLAINLY = _verbs("provide produce furnish give supply tell report state name list")
# to help others
HELPS = _verbs(
    "aid abet assist help encourage induce instruct contribute facilitate participate enable join cause procure "
)
# to run a store
RUNS = _verbs(
    "operate host run maintain own control manage continue support restore reactivate reopen keep "
    "exercise transfer allow permit use link "
)
# with services
GIVES_SERVICE = _verbs("provide supply offer render perform continue extend furnish give process support do use")
# with marks
USES = _verbs("use affix reproduce copy imitate adopt infringe register apply")
# that hand something over
HANDS_OVER = _verbs("turn transfer release deliver surrender hand")
# that take down only a listing
ENDS = _verbs("end cancel drop clear")
# that take down what is for sale, by whatever name it goes
TAKES_DOWN = _verbs("remove delist de-list unlist pull unpublish deindex de-index")
# what keeps goods on sale where it is forbidden
TAKING_DOWN = TAKES_DOWN | _verbs("delete disable suspend deactivate block")
# that surely trade
STRONG = _verbs(
    "sell offer list relist import export ship distribute manufacture produce make deal trade resell retail vend fulfill "
    "fulfil dropship peddle fabricate barter lease smuggle hawk license"
)
# that open something new
OPENS = _verbs("open create register establish form start launch acquire obtain activate reopen found set")
# that say only that something is done
DOES = _verbs("engage do commit undertake perform")
