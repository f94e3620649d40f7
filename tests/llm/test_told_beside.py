"""Names by what is said beside them; what is a field of a form, a role, a prize or a law stays."""

from __future__ import annotations

import time

import pytest

from tenderkit.evaluating.masked import load_masking_cases
from tenderkit.llm.masking import Mask
from tenderkit.llm.small_texts import is_small, with_capitals
from tenderkit.llm.stand_ins import STAND_IN
from tenderkit.reading import read_text

HIDDEN = [
    # Who is told something.
    ("Laat jij het Ton weten? Hij tekent.", ["Ton"]),
    ("Leg het Roos even uit, zij kent het dossier niet.", ["Roos"]),
    ("Wil je dit Mark voorleggen voor vrijdag?", ["Mark"]),
    ("Geef het Quorvi door.", ["Quorvi"]),
    ("Vraag het Bas zelf maar.", ["Bas"]),
    # A surname that slipped the writer's mind.
    ("gedaan met iemand van KPMG, Quorvita dinges.", ["Quorvita"]),
    ("Jan-Peter, achternaam weet ik niet meer, iets met smit", ["smit"]),
    ("Zijn achternaam is iets als Kwast.", ["Kwast"]),
    ("bel jelle, achternaam begint met quorv", ["quorv"]),
    ("met Zwenka (achternaam kwijt) het plan gemaakt", ["Zwenka"]),
    ("en Quorvita huppeldepup van de afdeling", ["Quorvita"]),
    ("Een collega van Arcadis, Brimke, hielp mij.", ["Brimke"]),
    ("a colleague from Deloitte (Brimke) helped me", ["Brimke"]),
    # The letter of a surname, and a title before it.
    ("Samen met Fenna de Q. en Bram Z. gebouwd.", ["Fenna", "Bram"]),
    ("Daarna volgde Lotte Q. mij op", ["Lotte"]),
    ("Voorzitter: A. baron van Quorvik-Ostra", ["Quorvik", "Ostra"]),
    ("met W.F. jonkheer Quorvik van Zwenk", ["Quorvik", "Zwenk"]),
    # What somebody is called, as a longer name begins.
    ('Ruben Latuquorvi\nOpdrachtgevers kennen mij als "Latu".', ["Latu"]),
    ("Marijke Zwenkstra, door iedereen “Zwenk” genoemd", ["Zwenk"]),
    ('Ik ben Brimhilde Ostra. Ze noemen mij "Brim".', ["Brim"]),
    # A surname of two words before the first name in a cell.
    ("2019 – 2021\tWaterschap\tCorsa\tOude Quorvink, Thomas", ["Quorvink", "Thomas"]),
    ("| Corsa | Ten Quorvink, Thomas |", ["Quorvink", "Thomas"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "secrets"), HIDDEN)
def test_what_is_said_beside_a_name_tells_it(text: str, secrets: list[str]) -> None:
    mask = Mask()
    masked = mask.masked(text)
    assert [secret for secret in secrets if secret in masked] == []
    assert mask.restored(masked) == text


STAYS = [
    "Naam\t:\t\nVoornamen\t:\tzie kop\nGeb.datum\t:\tzie kop\n", "Dossiernr en Vestigingsnr ontbreken.",
    "Risicos beheersen\nVolgens een vaste lijst.", "Fotos en Videos maken", "Agendas en Themas",
    "Functie\t\tTeamleider\t\tTaxateur", "Laat het Waterschap weten dat het af is.", "Vraag het Bureau even.",
    "Hij kent de prijs Hendrik Quorvik", "ontsluiting van het fonds Peeters-De Quorvik", "gitaar in de band Nona Quorvis",
    "het Kreis Quorstedt", "Overgang naar MAIS-Quorvi.", "ervaring met de Quorvikwet", "Ik ken de Quorvikwet 2012.",
    "1996-2004 Ten Quorvik, inkoper grondstoffen", "2001 – 2015\nMaatschappelijk werker, Quorstad\n",
    "Post-hbo Projectbeheersing, Quorvi Diep (2017)", "Oplossingsgericht werken volgens De Quorvi",
    "aanvraag communicatieadviseur Wind in Zee", "het Bundes-Quorvigesetz",
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_fields_roles_prizes_and_laws_stay(text: str) -> None:
    assert Mask().masked(text) == text


SMALL = "cv van mij\n" + "- werken met de schop en de hark\n" * 6


@pytest.mark.parametrize(
    ("line", "secrets"),
    [
        ("baas was wim quorvik, goeie vent", ["wim", "quorvik"]),
        ("met sef peeters en toon van de beek gedaan", ["sef", "peeters", "toon", "beek"]),
        ("toon vd beek , doordeweeks 077-000.44.81", ["toon", "beek"]),
        ("kees v.d. molen nam het over", ["kees", "molen"]),
        ("later kwam roos quorvinga erbij", ["roos", "quorvinga"]),
        ("mark van der quorst was de baas", ["mark", "quorst"]),
        ("wil hendriks 06 00001234", ["wil", "hendriks"]),
    ],
)
def test_a_first_name_that_is_a_word_is_one_before_a_surname(line: str, secrets: list[str]) -> None:
    mask = Mask()
    masked = mask.masked(f"{SMALL}{line}\n")
    assert [secret for secret in secrets if secret in masked.rpartition("hark")[2]] == []
    assert mask.restored(masked) == f"{SMALL}{line}\n"


@pytest.mark.parametrize(
    "line",
    [
        "ik wil van de gemeente meer horen",
        "toon van de offerte",
        "een ton per jaar",
        "de mei van vorig jaar",
    ],
)
def test_words_stay_words_in_a_small_text(line: str) -> None:
    assert line in Mask().masked(f"{SMALL}{line}\n")


def test_a_text_as_read_hides_the_names_of_the_text_as_written() -> None:
    for case in load_masking_cases():
        if case.split not in ("unseen-5", "unseen-8", "unseen-9"):
            continue
        written = STAND_IN.sub(" ", Mask().masked(case.text)).split()
        read = STAND_IN.sub(" ", Mask().masked(read_text(case.text).text)).split()
        names = {word for one in case.items if one.kind == "name" for word in one.words.split()}
        left = {word for word in names if len(word) > 3 and word in read and word not in written}
        assert left == set(), case.name


@pytest.mark.parametrize("piece", ["\n", "-", "a", "a.a", "a-", "1 ", "a@", "- a"])
def test_looking_for_small_texts_takes_as_long_as_the_text(piece: str) -> None:
    start = time.perf_counter()
    text = piece * (60_000 // len(piece))
    assert with_capitals(text) == text or is_small(text)
    assert time.perf_counter() - start < 2
