"""Values of a header that are somebody else's: a referee who is rung later, a term of the council, a broker of before."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tests.outlining.test_answers_of_whom import PAGE, page


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


@pytest.mark.parametrize(
    ("sentence", "talks"),
    [
        ("De gesprekken voeren wij tussen 20 en 24 september 2032.", [("2032-09-20", "2032-09-24")]),
        ("In de week van 20 september 2032 voeren wij de gesprekken.", [("2032-09-20", "2032-09-24")]),
        ("De gesprekken zijn gepland in de week van 20 tot en met 24 september 2032.", [("2032-09-20", "2032-09-24")]),
        ("Van 20 tot en met 24 september 2032 zijn de gesprekken.", [("2032-09-20", "2032-09-24")]),
        ("De gesprekken zijn tussen maandag 20 september 2032 en vrijdag 24 september 2032.", [("2032-09-20", "2032-09-24")]),
        ("De gesprekken zijn op 20 en 22 september 2032.", [("2032-09-20", "None"), ("2032-09-22", "None")]),
        ("In de week van 20 september 2032 voer je gesprekken met de dorpsraden.", []),
        ("Tussen 20 en 24 september 2032 gaat de wethouder in gesprek met bewoners.", []),
        ("Je gaat in de week van 20 september 2032 met inwoners in gesprek.", []),
    ],
)  # fmt: skip
def test_days_of_talks(sentence: str, talks: list[tuple[str, str]]) -> None:
    told = [(str(one.starts_at), str(one.ends_at)) for one in page(sentence).interviews]
    assert told == talks


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("Wij schrijven vier bureaus en drie zelfstandig adviseurs aan.", "open"),
        ("Deze brief gaat naar twee bureaus en twee zelfstandigen.", "open"),
        ("Wij nodigen vier bureaus en drie zzp'ers uit om een voorstel te doen.", "open"),
        ("Deze uitnodiging sturen wij aan drie bureaus en vier zelfstandige adviseurs.", "open"),
        ("Zowel bureaus als zelfstandigen hebben deze brief gekregen.", "open"),
        ("Wij hebben drie zelfstandig adviseurs gevraagd om te reageren.", "open"),
        ("Aangeschreven zijn twee bureaus en drie freelancers.", "open"),
        ("U ontvangt deze brief als zelfstandig adviseur.", "open"),
        ("Wij schrijven vier bureaus aan.", None),
        ("De adviseur schrijft drie zelfstandig ondernemers aan voor het onderzoek.", None),
        ("Voor het onderzoek nodigen wij twaalf zelfstandigen uit.", None),
        ("De gemeente schrijft alle zelfstandigen in het dorp aan over de parkeervergunning.", None),
        ("Vorig jaar schreven wij drie zelfstandig adviseurs aan, nu vragen wij alleen bureaus.", None),
    ],
)  # fmt: skip
def test_to_whom_a_request_goes(sentence: str, state: str | None) -> None:
    assert page(sentence).self_employed == state


@pytest.mark.parametrize(
    ("sentence", "missing"),
    [
        ("Bij vergunningaanvragen beoordeelt de adviseur of de bijgevoegde berekening klopt.", False),
        ("Je toetst aanvragen en de bijgevoegde stukken aan het bestemmingsplan.", False),
        ("De jurist leest het bezwaarschrift en de bijgevoegde producties.", False),
        ("Je beoordeelt subsidieaanvragen met de bijgevoegde begroting.", False),
        ("The adviser checks permit applications and the attached drawings.", False),
        ("De voorwaarden staan in de bijgevoegde overeenkomst.", True),
        ("Gebruik het bijgevoegde format voor het cv.", True),
        ("Lees de bijgevoegde inkoopvoorwaarden.", True),
        ("U vult de bijgevoegde vragenlijst in.", True),
        ("The attached specifications apply.", True),
    ],
)  # fmt: skip
def test_whose_paper_is_attached(sentence: str, missing: bool) -> None:
    codes = [finding.code for finding in page(sentence).findings]
    assert ("missing_attachment" in codes) is missing


@pytest.mark.parametrize(
    ("sentence", "conflict"),
    [
        ("De doorlooptijd is geschat tot en met 31 maart 2034.", True),
        ("De verwachte doorlooptijd is tot 31 maart 2034.", True),
        ("De einddatum is 31 maart 2034.", True),
        ("De inhuur is voorzien tot en met 31 maart 2034.", True),
        ("De doorlooptijd van het project in de kern is geschat tot en met 31 maart 2034.", False),
        ("De subsidie loopt tot en met 31 maart 2034.", False),
        ("De opdracht kan worden verlengd tot en met 31 maart 2034.", False),
        ("De opdracht loopt tot en met 31 december 2033.", False),
    ],
)  # fmt: skip
def test_an_end_that_is_told_twice(sentence: str, conflict: bool) -> None:
    text = PAGE.format(sentence).replace("Tarief:", "Einddatum: 31 december 2033\nTarief:")
    codes = [finding.code for finding in extract_document(read_text(text)).findings]
    assert ("conflicting_period" in codes) is conflict


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Toetser bouwkunde (WH-2032-077)", "Toetser bouwkunde"),
        ("Toetser bouwkunde [2032-077]", "Toetser bouwkunde"),
        ("Toetser bouwkunde (INH2032/12)", "Toetser bouwkunde"),
        ("Toetser bouwkunde (20320077)", "Toetser bouwkunde"),
        ("Toetser bouwkunde (Wkb)", "Toetser bouwkunde (Wkb)"),
        ("Adviseur kwaliteit (ISO 27001)", "Adviseur kwaliteit (ISO 27001)"),
        ("Projectleider verkiezingen (2032-2033)", "Projectleider verkiezingen (2032-2033)"),
    ],
)
def test_a_number_behind_a_role(line: str, title: str) -> None:
    text = PAGE.format("").replace("Adviseur mobiliteit", line)
    assert extract_document(read_text(text)).title == title
