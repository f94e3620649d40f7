"""What sentences around a rate say is in it, in words of one class each."""

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text

PAGE = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
{told}
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding
"""


@pytest.mark.parametrize(
    ("told", "flags"),
    [
        ("Reiskosten komen niet voor een extra vergoeding in aanmerking.", (None, True, None)),
        ("Zowel reiskosten als onze marge neemt u in het tarief op in uw prijs.", (None, True, True)),
        ("VAT comes on top; travel costs and the agency fee are included.", (True, True, True)),
        ("Alleen de btw wordt later toegevoegd.", (True, None, None)),
        ("Het gaat om een bedrag waar de btw niet in zit.", (True, None, None)),
        ("Is dat met of zonder jullie marge? Met.", (None, None, True)),
        ("Is dit incl. of excl. reiskosten? Antwoord: excl.", (None, False, None)),
        ("Wij rekenen € 4,00 per gewerkt uur en dat bedrag zit al in de € 91,-.", (None, None, True)),
        ("De laptop komt later.", (None, None, None)),
    ],
)  # fmt: skip
def test_what_is_in_the_rate(
    told: str, flags: tuple[bool | None, bool | None, bool | None]
) -> None:
    cap = extract(read_text(PAGE.format(told=told))).rate_cap
    assert cap is not None
    assert (cap.excludes_vat, cap.includes_travel, cap.includes_fee) == flags
