"""Uses of a mark in text: marks and text in, findings with exact spans out, however the mark is disguised.

`compile_marks` prepares marks, `compile_rights` a case's marks and the titles of its works; `TextScreen.find` answers for one text without loading numpy, `TextScreen.scan` for an
Arrow batch in compiled code; both give the same findings. Knows no order, case, party or premise of its own.
"""

from enjoin.findings.text.screen import Explanation, Near, TextScreen, compile_marks, compile_rights

__all__ = ["Explanation", "Near", "TextScreen", "compile_marks", "compile_rights"]
