"""The commands: name → where its `click` command lives and its one-line help. Importing this file imports no command."""

COMMANDS: dict[str, tuple[str, str]] = {
    "ask": ("enjoin.apps.cli.ask:ask", "what the orders require for one act, now or then"),
    "case": ("enjoin.apps.cli.case:case", "check, show, timeline, diff, lint a case file"),
    "comply": ("enjoin.apps.cli.comply:comply", "the main job: links, findings, decisions, work list, record"),
    "demo": ("enjoin.apps.cli.demo:demo", "the main job on the shipped example cases"),
    "draft": ("enjoin.apps.cli.draft:draft", "court papers to a draft case file to review"),
    "ledger": ("enjoin.apps.cli.ledger:ledger", "what is on record; time-stamps; the public key"),
    "link": ("enjoin.apps.cli.link:link", "confirm, reject, review, list links between defendants and stores"),
    "obligations": (
        "enjoin.apps.cli.obligations:obligations",
        "every directive that binds a respondent, with its status",
    ),
    "report": ("enjoin.apps.cli.report:report", "papers for counsel: compliance, diligence, breaches, notice, …"),
    "packet": ("enjoin.apps.cli.packet:packet", "all about one listing, store, defendant or order, with its proofs"),
    "specimen": ("enjoin.apps.cli.specimen:specimen", "write a generated marketplace for a case (no fact in it)"),
    "repeat": ("enjoin.apps.cli.repeat:repeat", "sellers who come back in several cases, with dated evidence"),
    "screen": ("enjoin.apps.cli.screen:screen", "uses of the marks in a feed; the whole reasoning for one text"),
    "calibrate": ("enjoin.apps.cli.calibrate:calibrate", "false hits and recall of a case's marks, with intervals"),
    "verify": ("enjoin.apps.cli.verify:verify", "check a run or a packet: every file, row, entry, signature, decision"),
    "resolve": ("enjoin.apps.cli.resolve:resolve", "each defendant to stores, with reasons"),
}
