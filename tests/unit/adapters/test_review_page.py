"""The review page of a draft in a real browser, without a network: what a reviewer clicks, types and sees."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Locator, Page, sync_playwright

from enjoin.adapters.review_page.page import render_review
from enjoin.engine.draft import draft_case, draft_changes
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

BROWSERS = (os.environ.get("ENJOIN_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
BROWSER = next((path for path in map(shutil.which, filter(None, BROWSERS)) if path), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium here (apt-get install chromium)")

HEAD = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

GREY WREN TOYS LLC,

     Plaintiff,

v.

{names},

     Defendants.

24-cv-3391 (BKL)

{title}

"""
FILLER = "The Court has read the papers.\n\n" * 40
INJUNCTION = f"""{FILLER}It is hereby ORDERED that:

1. Defendants are enjoined from selling or advertising goods under the GREY WREN mark.

2. Shipwell Bazaar shall deliver up the moon and every tide that follows it.

{FILLER}SO ORDERED.

Dated: March 4, 2024
"""
DISMISSAL = (
    "It is hereby ORDERED that Defendant FUDA TOYS CO., LTD. is dismissed.\n\nSO ORDERED.\n\nDated: May 6, 2024\n"
)
NAMES = "ALPHA STORE, FUDA TOYS CO., LTD. and GAMMA SHOP"


def paper(name: str, title: str, body: str, names: str = NAMES) -> Paper:
    return Paper(name=name, kind="txt", pages=(page_of_text(1, HEAD.format(names=names, title=title) + body),))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as player:
        try:
            found = player.chromium.launch(
                executable_path=BROWSER, args=["--no-sandbox", "--disable-background-networking"]
            )
        except Error as error:
            pytest.skip(f"Chromium does not start here: {error.message.splitlines()[0]}")
        yield found
        found.close()


def opened(browser: Browser, place: Path, html: str) -> Page:
    place.write_text(html, encoding="utf-8")
    page = browser.new_context(
        offline=True, reduced_motion="reduce", viewport={"width": 1300, "height": 800}
    ).new_page()
    page.goto(place.as_uri())
    return page


@pytest.fixture
def first(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """The page of a new case."""
    draft = draft_case([paper("pi.txt", "PRELIMINARY INJUNCTION ORDER", INJUNCTION)]).draft
    page = opened(browser, tmp_path / "case.review.html", render_review(draft, "case.toml"))
    yield page
    page.context.close()


@pytest.fixture
def further(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """The page of a further paper, beside a case file in which a person has put the judge right."""
    text = draft_case([paper("pi.txt", "PRELIMINARY INJUNCTION ORDER", INJUNCTION)]).text
    accepted = text.replace("draft = true\n", "").replace('judge = "BKL"', 'judge = "QRS"')
    drafted = draft_changes(accepted, [paper("d.txt", "ORDER OF DISMISSAL", DISMISSAL, "ALPHA STORE, et al.")])
    html = render_review(drafted.draft, "case.proposed.toml", "case.toml")
    page = opened(browser, tmp_path / "case.proposed.review.html", html)
    yield page
    page.context.close()


def in_view(found: Locator) -> bool:
    """Does it come to stand in the part of the window that is shown?"""
    for _ in range(50):
        box = found.bounding_box()
        if box is not None and box["y"] >= 0 and box["y"] + min(box["height"], 40) <= 800:
            return True
        found.page.wait_for_timeout(100)
    return False


def value(page: Page, key: str, text: str) -> Locator:
    """A value of the draft, by its key and words."""
    return page.locator(".draft dl > div", has=page.locator(f"dt:text-is('{key}')")).filter(has_text=text).first


def test_from_a_value_to_its_place_in_the_paper_and_back(first: Page) -> None:
    command = value(first, "forbid", "listing")
    command.locator("a").click()
    mark = first.locator(".text a:has-text('selling or advertising')")
    assert in_view(mark)
    assert mark.evaluate("each => getComputedStyle(each).outlineStyle") == "solid"
    first.locator(".draft").evaluate("each => each.scrollTo(0, 0)")
    mark.click()
    shown = first.locator(".draft dl > div:target")
    assert in_view(shown)
    assert "pi.txt p.1" in shown.inner_text()


def test_with_the_keyboard_alone(first: Page) -> None:
    value(first, "entered", "2024-03-04").locator("a").focus()
    first.keyboard.press("Enter")
    assert in_view(first.locator(".text a:has-text('March 4, 2024')"))
    first.locator(".papers").focus()
    before = first.locator(".papers").evaluate("each => each.scrollTop")
    first.keyboard.press("PageUp")
    first.wait_for_function("before => document.querySelector('.papers').scrollTop < before", arg=before)


def test_an_unread_command_stands_out_and_is_one_click_away(first: Page) -> None:
    told = first.locator(".missed li a").filter(has_text="moon")
    assert "1 unread command" in first.locator(".legend").inner_text()
    told.click()
    mark = first.locator(".text a.unread:has-text('moon')")
    assert in_view(mark)
    plain = first.locator(".text a.read").first
    colours = [each.evaluate("each => getComputedStyle(each).backgroundColor") for each in (mark, plain)]
    assert colours[0] != colours[1]


def test_only_what_is_to_be_checked(first: Page) -> None:
    docket = value(first, "docket", "1:24-cv-03391")
    first.locator("#only-doubts").check()
    assert docket.is_hidden() == ("read" in (docket.get_attribute("class") or ""))
    assert all(
        "read" not in (each.get_attribute("class") or "") for each in first.locator(".draft dl > div:visible").all()
    )
    first.locator("#only-doubts").uncheck()
    assert docket.is_visible()


def test_beside_an_accepted_case_file_only_what_is_new_or_differs(further: Page) -> None:
    shown = further.locator(".draft").inner_text()
    assert "the case file has QRS; not in the diff" in shown
    assert "ORDER DISMISSAL NEW" in shown
    assert value(further, "left", "2024-05-06").is_visible()
    assert "What d.txt adds to case.toml" in further.locator("header").inner_text()
    docket = value(further, "docket", "1:24-cv-03391")
    assert docket.is_hidden()
    further.locator(".text a:has-text('24-cv-3391')").click()  # what is put away comes forth when its place is clicked
    assert docket.is_visible()
    further.locator("#only-new").uncheck()
    assert value(further, "court", "nysd").is_visible()


def test_a_paper_that_adds_nothing_says_so(browser: Browser, tmp_path: Path) -> None:
    order = paper("pi.txt", "PRELIMINARY INJUNCTION ORDER", INJUNCTION)
    drafted = draft_changes(draft_case([order]).text.replace("draft = true\n", ""), [order])
    page = opened(browser, tmp_path / "n.html", render_review(drafted.draft, "case.proposed.toml", "case.toml"))
    assert "add nothing to case.toml" in page.locator(".draft").inner_text()
    assert page.locator(".draft .rows:visible").count() == 0
    page.context.close()
