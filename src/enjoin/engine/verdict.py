"""What verification says: faults, each with its place; what was checked; what could not be, and why."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that does not hold. `entry` counts from 0, as the ledger does; `row` from 1, as a reader does."""

    code: str
    message: str
    file: str | None = None
    entry: int | None = None
    row: int | None = None

    def __str__(self) -> str:
        place = [
            f"`{self.file}`" if self.file is not None else "",
            f"row {self.row}" if self.row is not None else "",
            f"entry {self.entry}" if self.entry is not None else "",
        ]
        where = ", ".join(filter(None, place))
        return f"{where}: {self.message}" if where else self.message


@dataclass(slots=True, kw_only=True)
class Verdict:
    """Gathers what one verification finds. `checked` counts what held; `notes` say what was not checked and why."""

    subject: str
    origin: str = ""
    signer: str | None = None
    checked: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    @property
    def intact(self) -> bool:
        return not self.faults

    def fault(
        self, code: str, message: str, *, file: str | None = None, entry: int | None = None, row: int | None = None
    ) -> None:
        self.faults.append(Fault(code=code, message=message, file=file, entry=entry, row=row))

    def count(self, what: str, number: int = 1) -> None:
        self.checked[what] = self.checked.get(what, 0) + number

    def line(self) -> str:
        """The verdict in one line."""
        if self.faults:
            more = f" (and {len(self.faults) - 1} more)" if len(self.faults) > 1 else ""
            return f"not intact: {self.faults[0]}{more}"
        held = ", ".join(f"{number} {what}" for what, number in self.checked.items())
        by = f"signed by {self.signer}" if self.signer else "unsigned"
        return f"intact: {held}; {by}"

    def json(self) -> dict[str, Any]:
        """The verdict for machines."""
        return {
            "subject": self.subject,
            "intact": self.intact,
            "origin": self.origin,
            "signer": self.signer,
            "checked": self.checked,
            "notes": self.notes,
            "faults": [
                {"code": each.code, "message": each.message, "file": each.file, "entry": each.entry, "row": each.row}
                for each in self.faults
            ],
        }
