"""What is said of a rate: VAT, travel and the fee in it or on top of it; one row, one wording."""

from __future__ import annotations

import pytest

from tenderkit.dutch import rate_flags


@pytest.mark.parametrize(
    ("said", "flags"),
    [
        ("Kilometers mag u niet los in rekening brengen.", {"travel": True}),
        ("Reiskosten mag je apart declareren.", {"travel": False}),
        ("Reiskosten vergoeden wij daarnaast.", {"travel": False}),
        ("Reiskosten vergoeden wij niet.", {"travel": True}),
        ("De btw komt er nog bij.", {"vat": False}),
        ("€ 90, te vermeerderen met btw", {"vat": False}),
        ("Dit bedrag wordt vermeerderd met 21% btw.", {"vat": False}),
        ("€ 90 plus btw, inclusief reiskosten", {"vat": False, "travel": True}),
        ("€ 90 + btw", {"vat": False}),
        (
            "waarbij de reiskosten zijn inbegrepen en de btw buiten beschouwing blijft",
            {"travel": True, "vat": False},
        ),
        ("Btw berekent u daarbovenop.", {"vat": False}),
        ("€ 90, btw niet meegeteld", {"vat": False}),
        ("€ 90, btw ongerekend", {"vat": False}),
        ("€ 90, afgezien van btw", {"vat": False}),
        ("€ 90. Het btw-nummer staat op de factuur.", {}),
        ("Over dit tarief berekent u nog btw.", {"vat": False}),
        ("Over het bedrag wordt nog 21 procent btw geheven.", {"vat": False}),
        ("The rate includes VAT and travel expenses.", {"vat": True, "travel": True}),
        ("VAT is added on the invoice.", {"vat": False}),
        ("VAT comes on top; travel is covered by the rate.", {"vat": False, "travel": True}),
        ("De fee zit er niet in, reiskosten wel.", {"fee": False, "travel": True}),
        ("Alles zit erin, met uitzondering van de btw.", {"vat": False}),
        (
            "zonder btw maar met woon-werkverkeer en onze fee er al in verwerkt",
            {"vat": False, "travel": True, "fee": True},
        ),
        ("Onze fee is hierin al verwerkt.", {"fee": True}),
        ("Onze marge is nog niet in dit bedrag verwerkt.", {"fee": False}),
        ("De bemiddelingskosten tellen wij er nog bij op.", {"fee": False}),
        ("Reiskosten maken deel uit van het uurtarief.", {"travel": True}),
        ("Reistijd is onderdeel van het tarief.", {"travel": True}),
        ("Reiskosten maken geen deel uit van het tarief.", {"travel": False}),
        ("De btw wordt apart gespecificeerd op de factuur.", {"vat": False}),
        ("Travel may be claimed separately.", {"travel": False}),
        ("Travel expenses cannot be charged separately.", {"travel": True}),
        ("Reiskosten worden niet vergoed.", {"travel": True}),
        ("VAT excluded, travel included", {"vat": False, "travel": True}),
        ("Reiskosten tussen locaties zijn declarabel", {"travel": False}),
        ("Facturen worden met btw verstuurd binnen dertig dagen.", {}),
        ("U reist met de trein naar de locatie.", {}),
    ],
)
def test_what_is_in_the_rate(said: str, flags: dict[str, bool]) -> None:
    assert rate_flags(said) == flags
