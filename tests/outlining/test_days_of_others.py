"""Days of something else than the assignment: another's contract, a colleague who leaves, a mail's head."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.lexicon.other_terms import is_of_another_term
from tenderkit.reading import read_text


@pytest.mark.parametrize(
    "words",
    [
        "Het contract voor het zaaksysteem eindigt op 31 december 2029",
        "het contract met dat bureau loopt af op 1 maart 2028",
        "De overeenkomst met de huidige leverancier loopt tot 1 juni 2027",
        "Het contract voor het onderhoud van de bruggen loopt op 30 juni 2028 af",
        "De licentie van het pakket verloopt op 1 januari 2028",
        "Haar contract loopt t/m 30 april 2027",
        "Zijn contract eindigt op 30 april 2027",
        "Het huidige contract loopt op 30 april 2027 af",
        "De lopende raamovereenkomst eindigt per 1 juli 2027",
        "het huurcontract van de wijkpost eindigt op 1 juli 2027",
        "De huidige projectleider gaat per 1 november 2027 met pensioen",
        "De opdracht\tDe huidige adviseur gaat per 1 november 2027 met pensioen",
        "De trekker is per 1 december 2027 naar een gemeente vertrokken",
        "haar afscheid is op vrijdag 31 maart 2028",
        "Onze collega gaat vanaf 3 mei 2027 met zwangerschapsverlof",
        "De teamleider vertrekt per 1 mei 2027",
        "The contract with the current supplier expires on 1 March 2028",
        "Her contract ends on 30 April 2027",
        "The team lead leaves on 1 May 2027",
        "en draait op software waarvan de licentie op 31 december 2028 stopt",
        "De licenties lopen op 1 mei 2028 af",
        "Dat staat nu in een hostingcontract dat op 1 juli 2027 afloopt",
        "het drukwerk ligt bij een bureau dat tot en met 30 juni 2028 onder contract staat",
        "De contracten met de twaalf aanbieders lopen tot 1 januari 2029",
        "Het onderhoudscontract eindigt op 1 mei 2028",
        "Het zaaksysteem wordt per 1 januari 2028 vervangen",
        "Dat pakket gaat op 31 december 2027 uit",
        "The files sit in a hosting contract that ends on 30 September 2028",
        "Our software licence expires on 1 May 2028",
        "The old system is switched off on 31 December 2027",
        "The subscription runs until 1 March 2028",
    ],
)
def test_is_of_another_term(words: str) -> None:
    assert is_of_another_term(words)


@pytest.mark.parametrize(
    "words",
    [
        "Het contract eindigt op 31 december 2029",
        "Het contract met de kandidaat eindigt op 31 december 2029",
        "De overeenkomst met u loopt tot 1 juni 2027",
        "Het contract voor deze opdracht loopt tot en met 30 juni 2028",
        "Het contract voor de projectleider loopt tot 30 juni 2028",
        "De overeenkomst van opdracht eindigt van rechtswege op 30 juni 2028",
        "Het contract van 9 maanden loopt af op 30 juni 2028",
        "Het contract voor bepaalde tijd eindigt op 30 juni 2028",
        "De inzet loopt tot en met 30 september 2028",
        "Vanwege pensioen zoeken wij per 1 november 2027 een projectleider",
        "Omdat een collega vertrekt, hebben wij vanaf 1 mei 2027 vervanging nodig",
        "U vervangt een collega die met verlof is en begint op 1 mei 2027",
        "De opdracht start op 1 mei 2027, als de projectleider vertrekt",
        "The contract ends on 30 April 2027",
        "Wij bieden een contract dat loopt tot en met 30 april 2028",
        "We offer a contract that ends on 30 April 2028",
        "Het inhuurcontract eindigt op 30 april 2028",
        "De opdracht stopt op 31 december 2027",
        "De inzet in het team Software eindigt op 31 december 2027",
        "Looptijd: 1 mei 2027 tot en met 30 april 2028",
    ],
)
def test_is_of_the_assignment(words: str) -> None:
    assert not is_of_another_term(words)


PAGE = """Projectleider zaaksysteem
Gemeente Meerveld zoekt een projectleider voor 32 uur per week, voor maximaal € 110 per uur.
{told}
De opdracht start op 1 maart 2027 en loopt tot en met 30 september 2027. Reageren kan tot 10 februari 2027 om 12.00 uur.
Eisen
- Hbo-diploma
- 3 jaar ervaring als projectleider
- Ervaring bij een gemeente
"""


@pytest.mark.parametrize(
    "told",
    [
        "Het contract voor het zaaksysteem eindigt op 31 december 2029 en de aanbesteding moet dit jaar beginnen.",
        "De huidige projectleider gaat per 1 april 2027 met pensioen. Het contract met het bureau loopt af op 1 mei 2027.",
        "Annelies stopt. Haar contract loopt t/m 30 april 2027.",
    ],
)
def test_terms_of_others_are_no_conflict(told: str) -> None:
    tender = extract_document(read_text(PAGE.format(told=told)))
    assert str(tender.starts_on) == "2027-03-01"
    assert str(tender.ends_on) == "2027-09-30"
    assert "conflicting_period" not in {finding.code for finding in tender.findings}


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("Van: Inhuurdesk\nVerzonden: maandag 8 februari 2027 16:48\nAan: bureaus\nOnderwerp: aanvraag", None),
        ("From: Desk\nSent: Monday, February 8, 2027\nTo: agencies\nSubject: request", None),
        ("Van: Desk\nDatum: 8 februari 2027\nAan: bureaus", None),
        ("Kantwerk Interim bemiddelt voor de gemeente\nDatum: 8 februari 2027\nOns kenmerk: ML/jk", None),
        ("Datum\t8 februari 2027\nOns kenmerk\tML/jk\nBetreft\taanvraag", "2027-02-08"),
        ("Verzonden: 8 februari 2027\nOns kenmerk: ML/jk\nOnderwerp: aanvraag", "2027-02-08"),
        ("Plaats en datum: Meerveld, 8 februari 2027", None),
        ("Dagtekening: 8 februari 2027\nOns kenmerk: ML/jk", None),
        ("Briefdatum: 8 februari 2027\nOns kenmerk: ML/jk", None),
        ("Datum brief: 08-02-2027\nOns kenmerk: ML/jk", None),
        ("Meerveld, d.d. 8 februari 2027\nOns kenmerk: ML/jk", None),
        ("Gepubliceerd: 8 februari 2027", "2027-02-08"),
        ("Publicatiedatum: 8 februari 2027\nReferentie: 2027-11", "2027-02-08"),
        ("Geplaatst op 8 februari 2027", "2027-02-08"),
        ("Verzenddatum aanvraag: 8 februari 2027", "2027-02-08"),
    ],
)  # fmt: skip
def test_the_day_of_a_letter_publishes_nothing(head: str, published: str | None) -> None:
    page = PAGE.format(told="Wij zoeken iemand die dit eerder deed.")
    tender = extract_document(read_text(f"{head}\n{page}"))
    assert tender.published_on == published or str(tender.published_on) == published
