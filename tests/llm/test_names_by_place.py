"""A person is told by the place of a word, whatever the word: inside a sentence, in small letters, in
a German text, before an employer; what stands as a thing does stays."""

from __future__ import annotations

import time

import pytest

from tenderkit.lexicon.known_words import is_past, is_word, reading
from tenderkit.llm.masking import Mask
from tenderkit.llm.small_texts import is_small, with_capitals

SMALL = "cv\n" + "- mail mij gerust\n- bellen mag ook\n- rijden kan ik\n" * 2
GERMAN = "Ich arbeite seit 2010 für das Land und bei der Stadt, nicht nur im Büro, auch auf Reisen. Mit Zeit und Rat.\n"

HIDDEN = [
    # Inside a sentence Dutch gives no word a capital.
    ("Vorig jaar heeft Roer mij gevraagd.", ["Roer"]),
    ("Dat weet Kast ook wel.", ["Kast"]),
    ("Samen met Tafel Pan zette ik het op.", ["Tafel", "Pan"]),
    ("Het contact is Beekje Boeg, kamer 4.", ["Beekje", "Boeg"]),
    ("stuk geschreven met jurist Kers Lelie en met de raad", ["Kers", "Lelie"]),
    ("Ik sprak commandant Steenbergen-Quorv.", ["Steenbergen", "Quorv"]),
    ("(oud-voorzitter Sadijk Rijvil, OR)", ["Sadijk", "Rijvil"]),
    ("Verving Quorvik tijdens verlof.", ["Quorvik"]),
    ("Vraag naar Quorvik.", ["Quorvik"]),
    ("Hoi, Quorvam hier, van de balie.", ["Quorvam"]),
    ("Twee van hen, Hidde en Mei-Lang, zijn weg.", ["Mei-Lang"]),
    ("Lyarna's ervaring is breed.", ["Lyarna"]),
    ("Aan: Quorvina Brim\n\nQuorvs, zoals besproken.\n", ["Quorvs"]),
    # Where the name ends and the employer begins.
    ("en met Wijlan Kraastel van Brandweer Nederland.", ["Wijlan", "Kraastel"]),
    ("Troestan Revlik van het Testgilde regelt het.", ["Troestan", "Revlik"]),
    ("voor de CFO; Wiegit de Fijnor van Ruvloer, toen hoofd", ["Wiegit", "Fijnor", "Ruvloer"]),
    ("2019 – 2021 | Gemeente Tiel | architect Quorvik", ["Quorvik"]),
    # Forms, files, letters.
    ("Ingevuld door (intercedent):  [ Sijtrik v. Niegril ]", ["Sijtrik", "Niegril"]),
    ("Skype | live:quorvik88 |\n", ["quorvik88"]),
    ("mijn cv volgt (quorvik_cv_2026.pdf).", ["quorvik"]),
    ("Bestandsnaam: CV-ElQuorvik-Zoetermeer-def2.docx", ["ElQuorvik"]),
    ("ir. G.J. Quorvik\n\"GJ belt altijd terug.\"", ["GJ"]),
    ("TIEM\nQUORVIKSMA\nProjectleider infra\n\nProfiel\n", ["TIEM", "QUORVIKSMA"]),
    ("Kees van Gogh kwam. Van Gogh heeft het overgenomen.", ["Gogh"]),
    ("Hij noemt dat \"de methode-Quorv\".", ["Quorv"]),
    ("CERTIFICATEN\nIPMA-D\nREFERENTIE\nh.o.d.n. Brim\tdat \"de methode-Quorv\" heet\n", ["Quorv"]),
    ("bij het waterschap Quorvam, achternaam ben ik kwijt\n", ["Quorvam"]),
    ("QUORVIK, Lyarna\n", ["QUORVIK", "Lyarna"]),
    # A text in small letters.
    (SMALL + "- griffier mw. dorlothé quorvenbos\n", ["dorlothé", "quorvenbos"]),
    (SMALL + "- bij mijn kleinzoon pim\n", ["pim"]),
    (SMALL + "- kinderen (tom en lislot)\n", ["tom", "lislot"]),
    (SMALL + "- cor: 0600 004 023, niet voor tienen\n", ["cor:"]),
    (SMALL + "- rekening op naam van a.m. quorvenes\n", ["a.m. quorvenes"]),
    (SMALL + "- ik woon op de quorvendijk 3 in nieuwer ter zee, in een boot\n", ["quorvendijk 3", "nieuwer"]),
    # German, where every noun has a capital.
    (GERMAN + "Vorgesetzter: Quorvkamp\n", ["Quorvkamp"]),
    (GERMAN + "gemeinsam mit Frau Quorvik ten Barvel\n", ["Quorvik", "Barvel"]),
    (GERMAN + "48529 Quorvhorn\n\nQuorvhorn, den 20. November 2026\n", ["Quorvhorn"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "secrets"), HIDDEN)
def test_people_are_hidden_by_their_place(text: str, secrets: list[str]) -> None:
    mask = Mask()
    masked = mask.masked(text)
    assert [secret for secret in secrets if secret in masked] == []
    assert mask.restored(masked) == text


STAYS = [
    # A capital that something explains.
    "Ik werkte bij Kast in de regio.", "Zij is adviseur bij de afdeling Inkoop.", "Ik deed dat voor de Kredietbank Aalst.",
    "ervaring met Buurtbudget", "met een Privacytoets", "Ik las het in het Zaans Dagblad.", "de opleiding Econometrie",
    "Ervaring\n\nIk bouw.\n\nIk zeil.\n\nIk lees.\n\nOpdrachten\n\nSociale Verzekeringsbank\nArchitect\n2019 – 2021\n", "herinrichting Willemsplein en Johan de Wittlaan",
    "renovatie van gemaal Ir. Wortman", "Het museum Van Gogh is dicht.", "Ik werkte aan Sam's Kitchen.",
    "vast aanspreekpunt voor de Kredietbank Rotterdam", "REFERENTEN\nAlleen na overleg.\n",
    # German nouns in a German text.
    GERMAN + "Kenntnisse und Zusammenarbeit in grenzüberschreitenden Projekten\n",
    # Small letters that name nobody.
    SMALL + "- word, outlook en excel\n", SMALL + "- notuleren voor raden en commissies\n",
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_what_a_place_explains_stays(text: str) -> None:
    assert Mask().masked(text) == text


@pytest.mark.parametrize(
    ("text", "small"),
    [
        (SMALL, True),
        (SMALL.title(), False),
        ("een regel maar\n", False),
        ("Beste lezer,\n" + "Ik schrijf dit gewoon op\n" * 6, False),
        ("", False),
    ],
)
def test_a_text_in_small_letters_is_seen(text: str, small: bool) -> None:
    assert is_small(text) is small


def test_capitals_are_put_in_their_place_and_nowhere_else() -> None:
    text = SMALL + "- bel lieuwje quorvik, mail ß.quorvik@voorbeeld.example\n"
    made = with_capitals(text)
    assert len(made) == len(text)
    assert made.lower() == text.lower()
    assert "Lieuwje Quorvik" in made
    assert "ß.quorvik@voorbeeld.example" in made
    assert with_capitals(text.title()) == text.title()


def test_german_counts_only_while_a_german_text_is_read() -> None:
    assert not is_word("zusammenarbeit")
    with reading(GERMAN):
        assert is_word("zusammenarbeit")
        assert is_word("fördermittelprojekt")
        assert not is_word("zusammenarbeit", here=False)
        assert not is_word("quorvhorn")
    assert not is_word("zusammenarbeit")
    with reading("Ik werk voor de gemeente en het waterschap, met plezier."):
        assert not is_word("zusammenarbeit")


@pytest.mark.parametrize(
    ("word", "past"),
    [("verving", True), ("begeleidde", True), ("sprak", True), ("project", False), ("haagse", False), ("quorvik", False)],
)  # fmt: skip
def test_a_past_verb_may_open_a_sentence_before_a_name(word: str, past: bool) -> None:
    assert is_past(word) is past


@pytest.mark.parametrize(
    "piece", ["aa bb\n", "- a b\n", "AB CD\n", "a.b. ", "woon in a ", "met A", "x_cv", "   \t"]
)
def test_small_and_upper_lines_take_time_in_step_with_the_text(piece: str) -> None:
    Mask().masked(piece)
    start = time.process_time()
    Mask().masked(piece * (8_000 // len(piece)))
    assert time.process_time() - start < 4.0
