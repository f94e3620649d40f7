"""Dates of a CV stay when telephone numbers go: months are counted from them."""

from __future__ import annotations

import pytest

from tenderkit.lexicon.personal import PERSONAL


@pytest.mark.parametrize(
    "words",
    [
        "03-2020\t12-2022",
        "03-2020 12-2022",
        "01-2019 - 02-2021",
        "01-02-2020 - 31-12-2021",
        "09/2018 10/2020",
    ],
)
def test_a_period_is_no_telephone_number(words: str) -> None:
    assert PERSONAL.search(words) is None


@pytest.mark.parametrize(
    "words",
    ["06-00000019", "06 00 00 00 00", "+31 6 00 00 00 27", "010-0000012", "0031 20 0000012"],
)
def test_a_telephone_number_is_one(words: str) -> None:
    assert PERSONAL.search(words) is not None
