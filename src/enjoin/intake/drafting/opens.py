"""What stays open while papers are merged: questions to a person, and what is printed in two ways."""

from dataclasses import dataclass


@dataclass(slots=True)
class Open:
    """What comes up while merging."""

    questions: list[str]
    conflicts: list[str]

    def ask(self, text: str) -> None:
        if text not in self.questions:
            self.questions.append(text)

    def conflict(self, text: str) -> None:
        if text not in self.conflicts:
            self.conflicts.append(text)

    def ask_first(self, text: str) -> None:
        """A question that is to be settled before all others."""
        if text not in self.questions:
            self.questions.insert(0, text)
