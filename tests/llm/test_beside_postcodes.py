"""Houses told by a postcode, places behind a street, streets that weak signs tell, user names."""

from __future__ import annotations

import time

import numpy as np
import pytest

from tenderkit.linear import LinearModel
from tenderkit.llm.likely_streets import likely_streets, words_with_numbers
from tenderkit.llm.masking import Mask

HIDDEN = [
    ("Jan Quorvik\nPlein '44 23b\n6515 RN Quorhoven\n", "23b"),
    ("Post naar Plein '44 23b graag.", "44"),
    ("Zij woont op Plein 40-45 7.", "40-45"),
    ("W. Quor\nVliet 1 A-3\n1234 AB Quordam", "A-3"),
    ("Jan Quorvik\nDe Singel 14, 2e verd.\n8261 SD Quorkamp", "verd"),
    ("Jan Quorvik\nOp de Kop, bovenste bel 7\n8261 SD Quorkamp", "bel 7"),
    ("Quor BV\nBedrijvenpad 6, unit 12, 4571AX Quorsel", "unit 12"),
    ("Zij is verhuisd naar Zeezichtlaan 4, app. 61, 2225ND Quorduin.", "61"),
    ("Post graag naar Onder de Linden 19-III, 1018 XX Quorstad", "19-III"),
    ("Q. Quorvik | De Werf, gebouw C, kamer 2 | 1013 ZZ Quordam", "kamer 2"),
    ("Boerderij Het Hooge Erf 3\n8401 XX Quorga", "Erf 3"),
    ("Sint Jorisstraat 14 rd\n2011 AB Quorlem", "rd"),
    ("Adres      Achterom, nr. 2207\nPostcode   8701 SS Quorswerd", "2207"),
    ("Ik woon op een woonboot: 'De Goede Kant', Kanaalkade t/o 41 in Quorcompagnie.", "Kanaalkade"),
    ("Ik woon op een woonboot: 'De Goede Kant', Kanaalkade t/o 41 in Quorcompagnie.", "compagnie"),
    ("Ik woon in een tiny house: Erf 'Nieuw Begin' 7 in Quorsloot.", "Begin"),
    ("het oude adres, Wagenwerf 118 in Quorwoude. Volgens", "Quorwoude"),
    ("Mijn adres is nog steeds Dwarsweg 8 te Quorlo.", "Quorlo"),
    ("Wij wonen al jaren aan 't Zwet 5 in Quorwolde.", "Quorwolde"),
    ("Mijn thuishaven is Quorwoude.", "Quorwoude"),
    ("Ik reis dagelijks vanuit Quorwoude", "Quorwoude"),
    ("reisafstand vanaf mijn huis in Quorwoude", "Quorwoude"),
    ("Ik kom uit Quorwoude en werk door heel Nederland", "Quorwoude"),
    ("Opgesteld te Quorwoude op 3 mei 2026", "Quorwoude"),
    ("Vanuit mijn woonplaats Quorwoude ben ik er zo.", "Quorwoude"),
    ("facebook qheld.oldambt64", "qheld"),
    ("Instagram quor_vik", "quor_vik"),
    ("mijn linkedin is quor-vik-99", "quor-vik"),
    ("LinkedIn /in/quorvik", "quorvik"),
    ("Te vinden op GitLab als quorvik_dev.", "quorvik"),
    ("Strava: quor.loopt", "quor.loopt"),
    ("behance.net/quorvik", "quorvik"),
    ("telegram t.me/quorvik", "quorvik"),
    ("Signal quorvik.07", "quorvik"),
    ("Met hulp van OR-voorzitter Te Brake en anderen.", "Brake"),
    ("MT-lid Van Schoten vroeg om uitleg.", "Schoten"),
    ("P&O-adviseur Ten Hoor stemde in.", "Hoor"),
    ("Zij noemden elkaar 'Stannie en Bootje'.", "Stannie"),
    ("Zij noemden elkaar 'Stannie en Bootje'.", "Bootje"),
    ("Ze noemden ons 'Klaasje en Pep'.", "Pep"),
    ("Nachname: Quor", "Quor"),
]


@pytest.mark.parametrize(("text", "hidden"), HIDDEN)
def test_it_is_hidden(text: str, hidden: str) -> None:
    mask = Mask()
    masked = mask.masked(text)
    assert hidden not in masked
    assert mask.restored(masked) == text


@pytest.mark.parametrize(
    "text",
    [
        "Project 2\n\tOpdrachtgever:\tWaterschap Quor",
        "Certificaat ISO 27001 Lead Implementer, nr. LI-2018-00442",
        "volgens NEN-ISO 16175 gewerkt",
        "Facebook en Instagram beheerd",
        "LinkedIn Learning gevolgd",
        "GitHub Actions en GitLab CI ingericht",
        "Ik werkte aan de woonvisie 2030 en aan Programma Wonen 40",
        "uitrol Windows 11 in Utrecht, 2023",
        "beheer van Teams, SharePoint 2019 en Exchange",
        "Signal processing en radar",
        "Ministerie van Binnenlandse Zaken\nTurfmarkt 147, Den Haag",
        "in Brussel en The Hague",
        "kwam in 2001 uit Poznań naar Nederland",
        "Tijdens de fusie van Gooise Meren",
        "2016-2020 gemeente West Maas en Waal",
        "Toezicht op 12 woningen en 40 winkels",
        "februari 2018 - heden\nRotterdam en omgeving",
    ],
)
def test_work_stays(text: str) -> None:
    assert Mask().masked(text) == text


def test_a_telephone_above_a_postcode_is_no_street() -> None:
    made = Mask().masked("Jan Quorvik\n06-00001234\n1234 AB Quordam")
    assert "[TELEFOON-1]" in made
    assert "ADRES" not in made


def test_what_weights_say_of_a_word_and_a_number_decides() -> None:
    text = "Wij zitten op Quorpunt 12 en verder."
    assert [one.digits for one in words_with_numbers(text)] == [text.index("12")]

    def model(bias: float) -> LinearModel:
        return LinearModel(
            sorts=("name",),
            features=("digits 2",),
            weights=np.array([[0]], dtype=np.int8),
            bias=np.array([bias], dtype=np.float32),
        )

    assert [text[one.start : one.end] for one in likely_streets(text, (), model(4.0))] == [
        "Quorpunt 12"
    ]
    assert not list(likely_streets(text, (), model(-4.0)))


def test_long_texts_take_no_time() -> None:
    start = time.perf_counter()
    for piece in ("1234 AB Quor, ", "Quor 12, ", "1234 AB\n", "woont: Aa 1 ", "github a.b "):
        Mask().masked(piece * 300)
    assert time.perf_counter() - start < 20
