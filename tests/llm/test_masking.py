"""Personal data does not go out, and comes back."""

from __future__ import annotations

import pytest

from tenderkit.llm.masking import Mask


@pytest.mark.parametrize(
    "secret",
    [
        "111222333",
        "111.222.333",
        "NL91 ABNA 0417 1643 00",
        "+31 6 12345678",
        "a.b@c.nl",
        "Dorpsstraat 12",
        "geboren op 3 mei 1980",
    ],
)
def test_data_in_a_fact_is_masked(secret: str) -> None:
    mask = Mask.of("Sanne Hoekstra", ["R. Visser"])
    assert secret not in mask.masked(f"Intake gedaan, {secret}, en verder.")
