"""A small case of its own: nothing here leans on the shipped examples."""

import pytest

from enjoin.orders.casefile import read_case
from enjoin.orders.model import Case

DEFENDANTS = "\n".join(
    f'[[defendants]]\nid = "d{i:02}"\nname = "{name}"'
    for i, name in enumerate(
        ("Bluefin Toy Store", "Harbin Duoli Plush Co., Ltd.", "Wuhan Keda Import & Export Co., Ltd.") * 8, 1
    )
)
TEXT = f"""
format = 1
docket = "1:24-cv-00001"
court = "ilnd"
caption = "Acme v. Bluefin"
{DEFENDANTS}

[[respondents]]
id = "shopland"
name = "Shopland"
role = "service_provider"
platforms = ["shopland", "bulkland"]

[[marks]]
id = "wobbleton"
text = "WOBBLETON"
registration = "1"
also = ["ウォブルトン"]

[[marks]]
id = "night-otter"
text = "NIGHT OTTER"
registration = "2"

[[orders]]
id = "pi"
kind = "preliminary_injunction"
entered = 2022-03-01

  [[orders.directives]]
  id = "a"
  binds = ["defendants"]
  forbid = ["listing"]
  toward = "infringing"
"""


@pytest.fixture(scope="session")
def case_text() -> str:
    return TEXT


@pytest.fixture(scope="session")
def case() -> Case:
    return read_case(TEXT)
