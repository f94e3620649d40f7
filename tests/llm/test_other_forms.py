"""Addresses, days of birth, user names and e-mail addresses in forms beside the usual ones."""

from __future__ import annotations

import time

import pytest

from tenderkit.llm.masking import Mask

HIDDEN = [
    ("Adres: Quorhof 33 II-achter, 1099 XL Utrecht", "33 II-achter"),
    ("Straat: Veldmuisplantsoen 71, app. 12", "app. 12"),
    ("Bezoek: t.o. Zwenkkade 66", "t.o. Zwenkkade 66"),
    ('Woonboot "Stille Kant"\n06-00001234', "Stille Kant"),
    ("Hij woont op Camping De Waterhoen, plek 14.", "Waterhoen, plek 14"),
    ("Zij verblijft op vakantiepark Het Quorbos, huisje 7b.", "Quorbos, huisje 7b"),
    ("woont aan de Lage Ham 7 in Breda", "Lage Ham 7"),
    ("Zij woont op Het Tolhuis 22.", "Tolhuis 22"),
    ("Adres: Het Tolhuis 22, Oldelamervoort", "Tolhuis 22"),
    ("Jan Quorvik\nAchter den Eik 5a\n06-00001234", "Achter den Eik 5a"),
    ("Jan Quorvik\nOp de Hoge Brink 3 bis\n06-00001234", "Hoge Brink 3 bis"),
    ("vroeger  lindestraatje 7, 9199 stekenhoven", "lindestraatje 7"),
    ("vroeger  lindestraatje 7, 9199 stekenhoven", "9199 stekenhoven"),
    ("ik zat op de oude molenstraat 12 hs", "molenstraat 12"),
    ("Kerkegaastrjitte 4\n06-00001234", "Kerkegaastrjitte 4"),
    ("Zwaneboerreed 8\n06-00001234", "Zwaneboerreed 8"),
    ("An der Quormühle 5a, 48599 Gronau", "An der Quormühle 5a"),
    ("Anschrift: Lindengasse 12", "Lindengasse 12"),
    ("12, rue de la Fontaine", "12, rue de la Fontaine"),
    ("Moerasdonk 41 2-hoog", "Moerasdonk 41 2-hoog"),
    ("Quaresteenweg 104 bus 3", "104 bus 3"),
    ("4599 xj  quorghe-dorp", "4599 xj  quorghe-dorp"),
    ("WOONREGIO:            Venray (30 min.)", "Venray"),
    ("Thuisbasis: Venlo", "Venlo"),
    ("Geboren: 26-xii-1968", "26-xii-1968"),
    ("In het systeem staat 19800109, klopt dat?", "19800109"),
    ("geboren op twaalf april negentienhonderdvierentachtig te Dordrecht", "vierentachtig"),
    ("geboren op de derde mei 1979", "mei 1979"),
    ("geb. 3-4-'71", "3-4-'71"),
    ("geboren 03 04 1971 te Venlo", "03 04 1971"),
    ("Jahrgang 1971", "1971"),
    ("Geboren te Venlo, d.d. 3 april 1971", "3 april 1971"),
    ("Noor Brinkhuis (* 1971)", "1971"),
    ("Noor Brinkhuis, 44 jr., twee kinderen", "44"),
    ("Mijn gebruikersnaam op bijna alles is rlaqu.", "rlaqu"),
    ("Skype / Teams ....... : live:lucyqzw", "lucyqzw"),
    ("M fatiha@            2024 - nu\n  quorpraat.example    adviseur", "quorpraat.example"),
    ("M fatiha@            2024 - nu\n  quorpraat.example    adviseur", "fatiha@"),
    ("mail: noor.brink at quorpraat punt nl", "quorpraat punt nl"),
    ("Ik ben van 9 augustus 1968, ja.", "9 augustus 1968"),
    ("Hij is er een van 3 mei 1966.", "3 mei 1966"),
    ("Zelf ben ik een kind van 12-4-1971.", "12-4-1971"),
    ("Lindestraat 8, 2e verd.", "2e verd."),
    ("Lindestraat 8, 3e etage", "3e etage"),
    ("Lindestraat 8 1e verdieping links", "verdieping links"),
    ("Lindestraat 8, tweede verdieping", "tweede verdieping"),
    ("Lindestraat 8, 3hg", "3hg"),
    ("Lindestraat 8, begane grond", "begane grond"),
    ("Lindestraat 8, bovenwoning", "bovenwoning"),
    ("Am Quorberg, 48499 Quorstedt, Germany", "48499 Quorstedt"),
    ("Rynek 4, 80-180 Gdańsk, Polen", "Rynek 4"),
    ("Rynek 4, 80-180 Gdańsk, Polen", "80-180 Gdańsk"),
    ("12 Park Row, Leeds LS1 4AP", "LS1 4AP"),
    ("L-1420 Luxembourg", "1420 Luxembourg"),
    ("1050 Elsene, België", "1050 Elsene"),
    ("Rue du Parc 7, F-59000 Lille", "59000 Lille"),
    ("Korunní 9, 120 00 Praha", "120 00 Praha"),
    ("Woonplaats: Rijswijk (ZH)", "(ZH)"),
    ("Woont: Hengelo (Gld.)", "(Gld.)"),
]


@pytest.mark.parametrize(("text", "hidden"), HIDDEN)
def test_it_is_hidden(text: str, hidden: str) -> None:
    mask = Mask()
    masked = mask.masked(text)
    assert hidden not in masked
    assert hidden.split()[-1] not in masked.split()
    assert mask.restored(masked) == text


@pytest.mark.parametrize(
    "text",
    [
        "Aanbestedingswet 2012 en UAV-GC 2005",
        "De herinrichting van de Peperstraat, riool en bomen",
        "snelweg 2 en rondweg 3 verbreed",
        "In het jaar 2019 en daarna 12 woningen",
        "In het Project 3, fase 2",
        "projectnummer 20040112",
        "Oplevering op 12 april 2021",
        "Het account is verplicht.",
        "Naam werkgever: gemeente, Peperstraat 12",
        "De bouw van 12000 Woningen",
        "Ik ben van 1 mei 2003 tot nu bij de gemeente.",
        "Ik ben van 1 mei 2003 in dienst.",
        "Op het perceel 14, 2e fase",
    ],
)
def test_work_stays(text: str) -> None:
    assert Mask().masked(text) == text


def test_long_texts_take_no_time() -> None:
    start = time.perf_counter()
    for piece in ("Aa ", "de ", "a@ ", "12 ", "woont op ", "kerkstraat ", "rue de la "):
        Mask().masked(piece * 1500)
    assert time.perf_counter() - start < 20
