"""What no table has and nothing leads to: hidden where it may be somebody's, kept where it is a thing."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenderkit.lexicon.known_words import is_sure_word, is_word
from tenderkit.llm.home_guesses import guess_births, guess_homes
from tenderkit.llm.marked_values import find_marked
from tenderkit.llm.masking import Mask, StillPersonal
from tenderkit.llm.number_guesses import guess_documents, guess_numbers
from tenderkit.llm.personal_data import Found, find_data
from tenderkit.llm.places import is_place, may_be_a_place

HIDDEN = [
    # Names that no table has.
    ("Ik werkte samen met Quorvik aan het plan.", ["Quorvik"]),
    ("Het team van Brundelia Ostrameck leverde op.", ["Brundelia", "Ostrameck"]),
    ("Toen Quorvik uitviel nam zij het over.", ["Quorvik"]),
    ("Collega Quorvik Ostrameck hielp mee.", ["Quorvik", "Ostrameck"]),
    ("met K Ostrameck gesproken", ["K Ostrameck"]),
    ("Ik schreef het met Ostrameck en Hoedemakers.", ["Ostrameck", "Hoedemakers"]),
    ("Quorvik schreef het beleidsplan 2023-2027.", ["Quorvik"]),
    ("Over: Marco de Heer, kandidaat", ["Marco de Heer"]),
    ("Dit deed ik met Sayed Moussa.", ["Sayed Moussa"]),
    ("Mauro Quorviks: hoe ging het?\nQuorviks: goed.", ["Mauro Quorviks", "Quorviks"]),
    ("Ik heb twee kinderen (Ties, 4) en een hond.", ["Ties"]),
    ("Teuling, D.E.O. den (voorzitter)", ["Teuling, D.E.O. den"]),
    ("First Name,Last Name,Company,Title\nQuorvik,Ostrameck,Bedrijf,Baas", ["Quorvik", "Ostrameck"]),
    # Fields of machines.
    ("<GivenName>Sterk</GivenName><FamilyName>Werk</FamilyName>", ["Sterk", "Werk"]),
    ('"familyName": "Werk", "city": "Sterkdorp"', ["Werk", "Sterkdorp"]),
    ('BEGIN:VEVENT\nORGANIZER;CN="Werk, S.":mailto:s@werk.example', ["Werk, S."]),
    ("Groet\\,\\nQuorvik", ["Quorvik"]),
    # Numbers that no label tells.
    ("zie 31600084412 voor spoed", ["31600084412"]),
    (",0330004182,Home", ["0330004182"]),
    ("nummer is 3109.44.527; verder niets", ["3109.44.527"]),
    ("onderwijsnummer 1 7 7 0 4 9 2 1 8", ["1 7 7 0 4 9 2 1 8"]),
    ("kopie id (L01X00T47)", ["L01X00T47"]),
    ("USt-IdNr. DE 300 118 245", ["DE 300 118 245"]),
    ("nummerplaat 1-XKR-204", ["1-XKR-204"]),
    # Homes.
    ("06-00001234\nKop van Zuidoever 12 b\nUtrecht\n", ["Kop van Zuidoever 12 b", "Utrecht"]),
    ("Brugstraat 9, 26721 Emden", ["Brugstraat 9", "26721 Emden"]),
    ("Uhlandstraße 17b\n          D-48599 Gronau", ["Uhlandstraße 17b", "D-48599 Gronau"]),
    ("Molenpad 1, Heemskerk", ["Molenpad 1", "Heemskerk"]),
    ("Zij woont sinds kort weer in het dorp waar ze opgroeide: Oudega.", ["Oudega"]),
    ("Drachten, Friesland, Netherlands\n", ["Drachten"]),
    ("K. Baas\nSint Jansveld, 06-00000019\n", ["Sint Jansveld"]),
    ("° Turnhout, 7 oktober 1982 – gehuwd", ["Turnhout", "7 oktober 1982"]),
    ("geboren op 11 rnaart 1987 te Beverwijk", ["11 rnaart 1987", "Beverwijk"]),
    # Days of birth.
    ("K. Baas, 2-12-'73, gehuwd", ["2-12-'73"]),
    ("Geboren 09/06/1977.\nVoetregel 9/6/77", ["09/06/1977", "9/6/77"]),
    ("was born in Nagpur (March 1979) and", ["March 1979"]),
    ("Ik ben Fleur Ostrameck, 54, moeder van drie", ["54"]),
    # What a name is called on machines.
    ("Karel Ostrameck. Zie ostrameckadvies.example/over", ["ostrameckadvies.example/over"]),
    ("Karel Ostrameck, bijlage VOG_ostrameck.pdf", ["ostrameck"]),
    ("mail aan hoi@padvinder.example of zie padvinder.example/lof", ["padvinder.example/lof"]),
    ("gebruikersnaam qostrameck", ["qostrameck"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "secrets"), HIDDEN)
def test_what_may_be_somebodys_is_hidden(text: str, secrets: list[str]) -> None:
    mask = Mask()
    masked = mask.masked(text)
    assert [secret for secret in secrets if secret in masked] == []
    assert mask.restored(masked) == text


STAYS = [
    "Onteigeningsprocedure voorbereid.", "Samenlevingszaken en Burgerzaken", "Ruimtelijke Ordening", "Suwinet-Inkijk", "PostGIS en ArchiMate",
    "Systemen: Quorvik, Excel", "werkte bij Quorvik", "dat was in Oosterbroekhaven", "Heijmans en BAM", "Adviesbureau Quorvik BV", "zaaksysteem Quorvik",
    "2019 – 2022 Quorvik", "Hogeschool Kennemerstrand", "project DJI-26-00417", "certificaatnummer EX-5570-144", "diploma 20-4471", "12(3), 114-131",
    "61.300 records in 14 weken", "inkoopordernr 4500118832", "€ 1.250.000", "1 maart 2005 – 31 december 2007", "diploma behaald op 4 juli 2001",
    "Prince2 Practitioner nr. PR2/117409", "ISO27001", "Team Ruimte & Recht", "fase 12 Molenpark", "Utrecht is groot", "De heer", "Jazeker", "cursus Omgevingsrecht",
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_what_is_a_thing_stays(text: str) -> None:
    assert Mask().masked(text) == text


def test_words_of_a_published_text_are_no_guesses() -> None:
    mask = Mask()
    assert mask.masked("overleg met Quorvik gevoerd") == "overleg met [WOORD-1] gevoerd"
    other = Mask()
    assert other.published("Ervaring met Quorvik.") == "Ervaring met Quorvik."
    assert other.masked("overleg met Quorvik gevoerd") == "overleg met Quorvik gevoerd"
    named = Mask.of(things=["Quorvik Suite"])
    assert named.masked("overleg met Quorvik gevoerd") == "overleg met Quorvik gevoerd"


def test_a_published_text_still_hides_what_is_known() -> None:
    mask = Mask.of("Sanne Hoekstra")
    assert "Hoekstra" not in mask.published("Vraag Hoekstra, tel. 06-00001234")
    assert "06-00001234" not in mask.published("Vraag Hoekstra, tel. 06-00001234")


def test_a_guess_comes_back_in_a_draft_and_a_person_does_not() -> None:
    mask = Mask.of("Sanne Hoekstra")
    masked = mask.masked("Sanne Hoekstra overlegde met Quorvik en Jan de Vries.")
    assert mask.unmasked(masked) == "Sanne Hoekstra overlegde met Quorvik en [PERSOON-1]."


@pytest.mark.parametrize(
    ("word", "is_one", "surely"),
    [
        ("beheerder", True, True),
        ("house", True, True),
        ("inkomensconsulent", True, True),
        ("ruimtelijke", True, True),
        ("arnhem", True, True),
        ("kwaliteitsborging", True, False),
        ("sihombing", True, False),
        ("lyckle", False, False),
        ("duisterwinkel", False, False),
        ("hoppenbrouwer", False, False),
        ("ostrameck", False, False),
    ],
)
def test_what_is_a_word(word: str, is_one: bool, surely: bool) -> None:
    assert (is_word(word), is_sure_word(word)) == (is_one, surely)


@pytest.mark.parametrize(
    ("words", "place", "possible"),
    [
        ("Den Haag", True, True),
        ("Utrecht", True, True),
        ("The Hague", True, True),
        ("Nederland", True, False),
        ("Oudega", True, True),
        ("BSN", False, False),
        ("Actualiteiten Participatiewet", False, False),
    ],
)
def test_what_is_a_place(words: str, place: bool, possible: bool) -> None:
    assert (is_place(words), may_be_a_place(words)) == (place, possible)


def all_guesses(text: str) -> list[Found]:
    found = [*find_data(text), *find_marked(text)]
    return [
        *guess_numbers(text), *guess_documents(text), *guess_births(text), *guess_homes(text, found),
    ]  # fmt: skip


@given(text=st.text(alphabet="0123456789 .,-/()+€:\nAa'", max_size=80))
@settings(max_examples=150, deadline=None)
def test_guesses_lie_in_the_text_and_hold_something(text: str) -> None:
    for found in all_guesses(text):
        assert 0 <= found.start < found.end <= len(text)
        assert any(map(str.isalnum, text[found.start : found.end]))


@given(
    digits=st.lists(st.sampled_from("123456789"), min_size=9, max_size=14),
    gap=st.sampled_from(["", " ", ".", "-"]),
)
@settings(max_examples=100, deadline=None)
def test_a_run_of_digits_in_any_grouping_is_hidden(digits: list[str], gap: str) -> None:
    number = gap.join("".join(digits[place : place + 3]) for place in range(0, len(digits), 3))
    masked = Mask().masked(f"het is {number} geloof ik")
    left = sum(one.isdigit() for one in masked.partition("[")[0])
    assert left == 0 or "." in number, "thousands with full stops may be an amount"


@pytest.mark.parametrize(
    "piece",
    [
        "a.",
        "A ",
        "1 ",
        "0",
        "Aa ",
        "<n>",
        "a-",
        '"a":',
        "é",
        "De ",
        "12-",
        ", ",
        " ",
        "\t",
        "\n",
        "Q ",
        "Quorvik ",
    ],
)
def test_masking_takes_time_in_step_with_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        start = time.perf_counter()
        with suppress(StillPersonal):
            Mask().masked(piece * (length // len(piece)))
        return time.perf_counter() - start

    seconds(500)
    assert seconds(8_000) < 4.0, "a quadratic pattern takes minutes at ten times this"
