"""`pytest tests/stories --accept` rewrites the transcripts; the diff is for a person to review."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite the transcripts of the stories")
