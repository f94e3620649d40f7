"""What a scan misreads: O for 0, l for 1, 1 for l, in numbers and in names."""

from __future__ import annotations

import time

import pytest

from tenderkit.llm.masking import Mask
from tenderkit.llm.scanned_letters import as_meant
from tests.support.hidden import assert_hidden

HIDDEN = [
    ("Lindestraat 4O, 6O99 EL R0ERWIJK", "R0ERWIJK"),
    ("Pc/plaats: l0l2 XZ Zutphen", "l0l2"),
    ("Postcode 3O99 KD Quorhuizen", "KD"),
    ("Mijn geboortedatum is l9 juli l961.", "juli"),
    ("geboren O3-O4-l971 te Venlo", "l971"),
    ("Geb.datum: 2l mei 198O", "198O"),
    ("D.o.B. : O9 / l2 / 1981", "1981"),
    ("mobiel o6-00 91 00 74", "91 00"),
    ("W. Quorvik | secretaris | o6-OO 91 3O 74", "3O 74"),
    ("bereikbaar op O6 OO OO l2 34", "l2 34"),
    ("haar nr is 06oo 4 0 2 81 9", "81 9"),
    ("tot die tijd 071 oo o4 416", "416"),
    ("tel O2O-OO4 6l 77", "6l 77"),
    ("doorkiesnr. O77 - OO3 6l 94", "6l 94"),
    ("Handelsreg. Limburg OO 44 81 O9", "81 O9"),
    ("KvK OO448lO9", "OO448lO9"),
    ("BTW NL.OOO7.l2.9O4.BO1", "9O4"),
    ("btw-id NL OOO 771 328 B O1", "771"),
    ("IBAN NL72 RAB0 OOOO 7728 l9", "7728"),
    ("BSN OO71 29 45 2", "29 45"),
    ("Rijbewijs nummer OO4187723l", "OO4187723l"),
    ("Owns a car (plate 0X-OO7-Z)", "OO7"),
    ("kenteken O0-GZ-8B", "GZ-8B"),
    ("De heer ing. Pau1 Op den Kamp was mijn opvolger.", "Pau1"),
    ("De heer ing. Pau1 Op den Kamp was mijn opvolger.", "Kamp"),
    ("Mijn dochter Hé1ène voert de administratie.", "Hé1ène"),
    ("met W1llem Quorvik gewerkt", "W1llem"),
    ("lR. H.J.M. SP00RENBERG\nadviseur", "SP00RENBERG"),
    ("Marc Overgaauw leidt het team. De rest is onder 0vergaauw 's toezicht.", "0vergaauw"),
    ("Name : WlRAWAN , Yohanes", "WlRAWAN"),
    ("mevrouw S0fie de B0er", "S0fie"),
    ("mevrouw S0fie de B0er", "B0er"),
    ("Cas de la Haye woont hier. De 1a Haye is er.", "1a Haye"),
    ("mijn collega lngrid Visser", "lngrid"),
    ("t.a.v. mr. Th. Quorssen-Pee1s", "Pee1s"),
    ("www.1inkedin.com/in/yan-quorvik-gis", "yan-quorvik"),
    ("Geachte heer Janssen - Peels,", "Peels"),
    ("Naam: Duygu Sahin - Brouwer", "Brouwer"),
]
STAYS = [
    ("FME Certified Professional, nr FCP-0O912", "FCP-0O912"),
    ("Project 2O17-AB-3l bij de provincie", "2O17-AB-3l"),
    ("2Ol4 - 2O2O Hoogheemraadschap van Rijnland", "2Ol4 - 2O2O"),
    ("Budget € 64O.OOO", "€ 64O.OOO"),
    ("Omvang € 3.1OO.OOO over vier jaar", "3.1OO.OOO"),
    ("O5/2O2O - now Waternet", "O5/2O2O"),
    ("Uw kenmerk : VR-2O26-l18-W", "VR-2O26-l18-W"),
    ("artikel 2.86 Aanbestedingswet 2O12", "2O12"),
    ("Werkte met H2O, CO2 en O2 als klant", "H2O, CO2 en O2"),
    ("Office 365, Log4j en S3", "Log4j en S3"),
    ("Web 2.0, B2B en G40-gemeenten", "G40-gemeenten"),
    ("Ervaring met K8s, OAuth2 en OSI-laag 7", "OAuth2"),
    ("Perceel1 en perceel2 van de uitvraag", "Perceel1"),
    ("Q1 2020 tot Q4 2O21", "Q1 2020"),
    ("de N27l en de A2", "N27l"),
    ("percee1 2 van het bestek", "percee1 2"),
    ("Bui1t the data pipe1ine", "Bui1t"),
    ("PROFlLE and EMPLOYMENT", "PROFlLE"),
    ("Vo1gens de gemeente is dat zo", "Vo1gens"),
    ("GlS ana1yst bij een waterschap", "GlS"),
    ("versie 1.O.2 van het plan", "versie 1.O.2"),
    ("schaal 1O, 36 uur", "1O, 36 uur"),
    ("ISO 27OO1 en NEN 75l0", "27OO1 en NEN 75l0"),
    ("Het tarief is € 8O,- per uur", "8O,-"),
    ("OO-programmeren en OOP in Java 8", "OO-programmeren"),
    ("Fase II, deel III en bijlage l", "bijlage l"),
    ("Windows 1O en ArcGlS Pro", "Windows 1O"),
    ("Geachte heer, de looptijd - Brouwerij Zuid - is kort", "looptijd"),
]


@pytest.mark.parametrize(("text", "piece"), HIDDEN)
def test_it_is_hidden(text: str, piece: str) -> None:
    assert_hidden(text, piece)


@pytest.mark.parametrize(("text", "piece"), STAYS)
def test_it_stays(text: str, piece: str) -> None:
    assert piece in Mask().masked(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Pau1 Op den Kamp", "Paul Op den Kamp"),
        ("OO 44 81 O9", "00 44 81 09"),
        ("l9 juli l961", "19 juli 1961"),
        ("lnstitut, PROFlLE", "Institut, PROFILE"),
        ("Hé1ène en SP00RENBERG", "Hélène en SPOORENBERG"),
        ("CO2, H2O, K8s, S3, Perceel1", "CO2, H2O, K8s, S3, Perceel1"),
    ],
)
def test_it_is_read_as_it_was_meant(text: str, meant: str) -> None:
    assert as_meant(text) == meant


def test_long_texts_take_no_time() -> None:
    start = time.perf_counter()
    for piece in ("O0 ", "l1", "a1b ", "OO ", "0O0O-", "Pau1 "):
        assert len(as_meant(piece * 20_000)) == len(piece) * 20_000
    assert time.perf_counter() - start < 3
