"""Values of a header that are somebody else's: a referee who is rung later, a term of the council, a broker of before."""

from __future__ import annotations

import pytest

from tests.outlining.test_answers_of_whom import page


@pytest.mark.parametrize(
    ("sentence", "least"),
    [
        ("Na een positief gesprek volgt een kort telefonisch contact met een referent.", None),
        ("Na het gesprek bellen wij met één referent.", None),
        ("Van de gekozen kandidaat spreken wij nog een vorige opdrachtgever als referent.", None),
        ("Wie wij kiezen, noemt twee referenten die wij mogen bellen.", None),
        ("Daarna trekken wij bij één oud-leidinggevende referenties na.", None),
        ("Bij twijfel kan de gemeente een referent bellen.", None),
        ("De gemeente houdt zich het recht voor een referent te raadplegen.", None),
        ("Voor de start checken wij twee referenties.", None),
        ("In de laatste stap spreekt de teamleider een referent van de kandidaat.", None),
        ("Een referentie is niet nodig.", None),
        ("Je haalt bij vier klanten referenties op over de nieuwe dienstregeling.", None),
        ("Before award we call one referee.", None),
        ("Aan het eind volgt een belletje met één opdrachtgever als referentie.", None),
        ("Na de tweede ronde vragen wij twee opdrachtgevers om een referentie.", None),
        ("Noem in de brief ook twee referenten die wij na het gesprek mogen bellen.", 2),
        ("Voeg bij uw cv de gegevens van één referent.", 1),
        ("In het cv staan minimaal twee referenties.", 2),
        ("Geef twee opdrachtgevers op die wij als referent mogen bellen.", 2),
        ("Wij willen drie referenten van u ontvangen, met telefoonnummer.", 3),
        ("Wij bellen twee referenten, die u in uw cv noemt.", 2),
        ("Voeg twee referenties toe; wij nemen na de gunning contact op.", 2),
        ("Wij vragen twee referenties, niet ouder dan drie jaar.", 2),
        ("Minimaal twee referenties zijn verplicht.", 2),
        ("Het cv bevat de namen van twee referenten (bellen doen wij later).", 2),
        ("Een cv met minimaal 2 referenties (wij benaderen hen pas na overleg).", 2),
    ],
)
def test_referees_who_are_named_and_those_who_are_rung(sentence: str, least: int | None) -> None:
    submission = page(sentence).submission
    assert (submission.references_min if submission else None) == least


@pytest.mark.parametrize(
    "sentence",
    [
        "De huidige nota loopt tot 1 maart 2033.",
        "De raadsperiode eindigt op 1 maart 2033.",
        "De proef duurt van 1 mei 2032 tot 1 maart 2033.",
        "De campagne loopt tot en met 1 maart 2033.",
        "De tentoonstelling eindigt op 1 maart 2033.",
        "Op 1 november 2032 beginnen de werkzaamheden aan de brug.",
    ],
)
def test_terms_of_what_is_no_assignment(sentence: str) -> None:
    tender = page(sentence)
    assert (tender.starts_on, tender.ends_on) == (None, None)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("De opdracht loopt tot 1 maart 2033.", "2033-03-01"),
        ("De inhuur duurt tot en met 1 maart 2033.", "2033-03-01"),
        ("De inzet eindigt op 1 maart 2033.", "2033-03-01"),
    ],
)
def test_terms_of_the_assignment(sentence: str, day: str) -> None:
    assert str(page(sentence).ends_on) == day


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("De vorige adviseur kwam via Flexhuis.", None),
        ("Het onderzoek is gedaan door bureau Meetwerk.", None),
        ("De evaluatie is geschreven door bureau Meetwerk.", None),
        ("Je bent in dienst bij Talentbrug geweest.", None),
        ("De opdracht is eerder uitgezet via Inhuurpunt.", None),
        ("Je huurt via Vakkracht twee tekenaars in.", None),
        ("Reageren kan alleen via Flexhuis.", "Flexhuis"),
        ("De opdracht wordt uitgezet via Inhuurpunt.", "Inhuurpunt"),
        ("U schrijft in via Vakkracht.", "Vakkracht"),
    ],
)
def test_through_whom_one_bids(sentence: str, name: str | None) -> None:
    assert page(sentence).intermediary == name
