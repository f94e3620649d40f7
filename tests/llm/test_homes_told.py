"""Homes without a word for it beside them: towns far behind one, behind a name, in a row."""

from __future__ import annotations

import time

import pytest

from tenderkit.llm.masking import Mask

HIDDEN = [
    ("Ik ben opgegroeid in het restaurant van mijn ouders (De Wok) in Zierikzee.", "Zierikzee"),
    ("Geboren en getogen op een melkveebedrijf onder Vriezenveen.", "Vriezenveen"),
    ("Sinds 2015 woon ik met vrouw en hond in een verbouwde schuur bij Ruinen.", "Ruinen"),
    ("Hij woont samen met zijn moeder op een hofje in Wateringen, en fietst graag.", "Wateringen"),
    ("Zij woonde eerst jaren op een boot in Muiden.", "Muiden"),
    ("Ik kom oorspronkelijk uit een gezin van negen, uit Sint Jansklooster.", "Jansklooster"),
    ("Verhuisd in 2019, na lang zoeken, naar Oudega.", "Oudega"),
    ("Na mijn geboorte groeide ik op bij mijn oma in Nieuw-Vossemeer.", "Nieuw-Vossemeer"),
    ("He grew up on his uncle's farm near Giethoorn.", "Giethoorn"),
    ("I was born and raised above a bakery in Wezep.", "Wezep"),
    ("Reisafstand: 45 min vanaf Watergraafsmeer", "Watergraafsmeer"),
    ("Reistijd maximaal een uur vanuit De Meern.", "De Meern"),
    ("Reiskosten vanaf Vaassen te berekenen", "Vaassen"),
    ("- woont hoofddorp, 2 kids", "hoofddorp"),
    ("woont nu in hoogezand en werkt thuis", "hoogezand"),
    ("Zoë Kwarteng, Wateringen. Acht jaar ervaring.", "Wateringen"),
    ("Zoë Kwarteng (Rijswijk ZH) en Sanne Hoekstra (Enter)", "Rijswijk ZH"),
    ("Zoë Kwarteng (Rijswijk ZH) en Sanne Hoekstra (Enter)", "Enter"),
    ("mijn vervanger Ruud Jansma uit Loenersloot", "Loenersloot"),
    ("Sanne Hoekstra | Kudelstaart | 06-00001234", "Kudelstaart"),
    ("Apeldoorn en omgeving, Gelderland, Nederland\nSanne Hoekstra", "en omgeving"),
    ("Sanne Hoekstra, 21 maart 1992, grote oost 118b, hoorn", "grote oost 118b"),
    ("Sanne Hoekstra, De Vliet 12, Grou", "De Vliet 12"),
    ("Postcode: 1104", "1104"),
    ("| Postcode | 3512 |", "3512"),
    ("Mijn postcode is 7683, dus ver is het niet.", "7683"),
    ("Sanne Hoekstra, Molenstraat 3, Den Ham, 7683.", "7683"),
    ("Straat 1\n1092BK A'dam", "A'dam"),
    ("Sanne woont in A'foort", "A'foort"),
    ("Molenstraat 3 (achterom), Den Ham", "achterom"),
    ("Kerkweg boven de bakker (nr 71), Terschuur", "(nr 71)"),
    ("Kerkweg naast het café, huisnr. 7b", "huisnr. 7b"),
    ("adres vr contract: graan voor visch 19417", "19417"),
    ("Adres voor de factuur: De Vlier 8", "De Vlier 8"),
    ("Home: ul. Stawowa 7 m. 12, 61-000 Poznań", "ul. Stawowa 7 m. 12"),
    ("Adres: os. Piastowskie 14/3, 61-148 Poznań", "Piastowskie 14/3"),
]
STAYS = [
    ("Ik woon op de Veluwe en werk voor de gemeente Zutphen.", "Zutphen"),
    ("Opgegroeid op een boerderij, afgestudeerd in Enschede.", "Enschede"),
    ("Woonvisie voor Hellendoorn opgesteld", "Hellendoorn"),
    ("Ik woonde vergaderingen bij van de gemeente Wierden.", "Wierden"),
    ("1999 – 2010: Royal Army, Frederik Hendrikkazerne, Vught", "Vught"),
    ("Gemeente Zutphen, inkoper, 2012 - 2015", "Zutphen"),
    ("Windesheim, Zwolle (2000)", "Zwolle"),
    ("Omgevingsplan voor Vroomshoop geschreven", "Vroomshoop"),
    ("Dijkversterking Vreeland, fase 2", "fase 2"),
    ("Fase 2, Utrecht: uitvoering", "Fase 2"),
    ("Perceel 4, Utrecht", "Perceel 4"),
    ("Het project liep 3 jaar, van 2012 tot 2015.", "2012"),
    ("Project Molenstraat (fase 3)", "fase 3"),
    ("Zutphen, 1600 woningen in 2024", "1600"),
    ("Woningmarkt Ede, 2500 inwoners", "2500"),
]


@pytest.mark.parametrize(("text", "piece"), HIDDEN)
def test_what_tells_a_home_is_hidden(text: str, piece: str) -> None:
    assert piece not in Mask().masked(text)


@pytest.mark.parametrize(("text", "piece"), STAYS)
def test_what_is_nobodys_home_stays(text: str, piece: str) -> None:
    assert piece in Mask().masked(text)


@pytest.mark.parametrize("text", [text for text, _ in (*HIDDEN, *STAYS)])
def test_all_comes_back(text: str) -> None:
    mask = Mask()
    assert mask.restored(mask.masked(text)) == text


@pytest.mark.parametrize(
    "text",
    ["woont in " * 4000, "woon ik met " * 3000, "Oud " * 9000, "geboren en getogen op " * 2000],
)
def test_reading_takes_no_longer_than_the_text(text: str) -> None:
    from tenderkit.llm.homes_told import homes_in_sentences

    start = time.perf_counter()
    list(homes_in_sentences(text))
    assert time.perf_counter() - start < 1.5
