"""What is said on standard error while work goes on."""

import time

import pytest

from enjoin.apps.cli.progress import FIRST, progress


def test_a_silent_start_is_explained_once(capsys: pytest.CaptureFixture[str]) -> None:
    with progress(patience=0.01):
        for _ in range(500):
            time.sleep(0.01)
            if FIRST in (said := capsys.readouterr().err):
                break
    assert said.count(FIRST) == 1


def test_work_that_reports_is_not_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with progress(patience=3600) as tell:
        tell("screened", 1)
    assert FIRST not in capsys.readouterr().err
