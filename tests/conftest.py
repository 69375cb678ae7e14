"""What holds for all tests: reproducible examples, no deadlines, and no key in the user's own folder."""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("enjoin", deadline=None, derandomize=True)
settings.register_profile("hunt", deadline=None, max_examples=1000)  # other draws each time: --hypothesis-profile=hunt
settings.load_profile("enjoin")


@pytest.fixture(scope="session", autouse=True)
def own_config() -> object:
    """Ledger keys of tests go to a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        before = os.environ.get("XDG_CONFIG_HOME")
        os.environ["XDG_CONFIG_HOME"] = folder
        yield folder
        if before is None:
            del os.environ["XDG_CONFIG_HOME"]
        else:
            os.environ["XDG_CONFIG_HOME"] = before


@pytest.fixture(scope="session")
def market_dev() -> Path:
    """A marketplace snapshot with its truth, where it is at hand."""
    folder = Path(__file__).parents[2] / "shared" / "data" / "market-dev"
    if not folder.is_dir():
        pytest.skip("the snapshot with its truth is not at hand")
    return folder
