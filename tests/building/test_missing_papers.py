"""Papers that a tender refers to and does not hold."""

from __future__ import annotations

import pytest

from tests.support.findings import codes_of

HEADER = """Adviseur riolering
Opdrachtgever: Waterschap Lage Zoom
Inhuuropdracht, start 1 mei 2026
Uren per week: 24
Maximaal tarief: € 90,- per uur excl. btw
Sluitingsdatum: 2 april 2026, 10:00 uur

Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als adviseur riolering

Overig
"""


def codes(text: str) -> set[str]:
    return codes_of(HEADER + text + "\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "Voor de inzet van zelfstandigen geldt de uitvoeringsvoorwaarde in bijlage C.",
        "Gebruik het format cv dat bij de documenten staat.",
        "De leidraad en de raamovereenkomst zijn alleen na inloggen te lezen.",
        "U vindt het inschrijfformulier bij de documenten op TenderNed.",
        "De modelovereenkomst is te vinden onder Documenten.",
        "Zie ook de documenten op de portal.",
        "The model contract is attached as Annex B.",
        "Refer to the attached statement of work.",
    ],
)
def test_what_is_elsewhere(sentence: str) -> None:
    assert "missing_attachment" in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Voeg een kopie van je diploma als bijlage toe.",
        "U kunt uw cv na inloggen uploaden bij de documenten.",
        "De aanvraag is te vinden op het portaal.",
        "Lever het prijsblad in via het portaal.",
        "Vragen staan open op het platform.",
        "Documenten lever je aan in pdf.",
    ],
)
def test_what_the_bidder_sends(sentence: str) -> None:
    assert "missing_attachment" not in codes(sentence)


@pytest.mark.parametrize(
    ("head", "missing"),
    [
        ("Bijlage 2: Opdracht en programma van eisen\n", False),
        ("Waterschap Lage Zoom – uitvraag 12 – bijlage 2\nBijlage 2: Opdracht\n", False),
        ("Bijlage B bij de nadere uitvraag\n", False),
        ("Annex A - Statement of requirements\n", False),
        ("Bijlage 1: Opdracht\nBijlage 2: Prijsblad\n", True),
        ("Bijlage 1 inhuurvraag.pdf\n", True),
    ],
)
def test_the_document_is_an_annex_itself(head: str, missing: bool) -> None:
    found = codes_of(head + HEADER + "Een eigen laptop is nodig.\n")
    assert ("missing_attachment" in found) is missing


LETTER = """{head}
Geachte heer, mevrouw,
Wij vragen u een offerte voor een adviseur water, start 1 mei 2026, 24 uur per week.
De sluitingsdatum is 2 april 2026, 10:00 uur.
Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als adviseur riolering
Met vriendelijke groet, het hoofd Inkoop
{foot}
"""


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("", "Bijlagen: 1. prijsblad; 2. concept-overeenkomst; 3. algemene inkoopvoorwaarden"),
        ("", "Bijlage: tariefblad"),
        ("", "Bijlagen: tariefformulier en modelovereenkomst"),
        ("", "Bijlagen:\n1. Prijzenblad\n2. Conceptovereenkomst"),
        ("", "Bijlagen\n- Programma van eisen\n- Eigen verklaring"),
        ("", "Bijgevoegd: leidraad en model nadere overeenkomst"),
        ("", "Enclosures: price sheet, draft contract"),
        ("", "Encl.: rate form"),
        ("", "Bijlagen: 3"),
        ("Kenmerk: 123\nBijlagen: 2\nOnderwerp: offerteaanvraag", ""),
        ("Kenmerk: 123\nBijlage: prijsblad, concept-overeenkomst", ""),
    ],
)
def test_enclosures_that_do_not_follow(head: str, foot: str) -> None:
    assert "missing_attachment" in codes_of(LETTER.format(head=head, foot=foot))


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("", "Bijlagen: geen"),
        ("", "Bijlage: n.v.t."),
        ("", "Bijlagen: cv en motivatie"),
        ("", "Bijlagen\n- cv van maximaal 4 pagina's\n- motivatiebrief"),
        ("", "Bijlage: tariefblad\nNaam inschrijver: ...\nNaam kandidaat: ...\nUurtarief: ...\nDatum: ...\nPlaats: ..."),
        ("Kenmerk: 123\nBijlagen: -", ""),
    ],
)  # fmt: skip
def test_no_enclosure_is_missing(head: str, foot: str) -> None:
    assert "missing_attachment" not in codes_of(LETTER.format(head=head, foot=foot))


@pytest.mark.parametrize(
    ("missing", "text"),
    [
        (True, "In te dienen:\n- cv van maximaal 4 pagina's\n- Filled-in form \"Own statement\" (Eigen verklaring, Annex B, downloadable after login)"),
        (True, "- Ingevuld formulier eigen verklaring (bijlage B, te downloaden na inloggen)"),
        (True, "- Ingevuld prijzenblad (bijlage C, te vinden op het platform)"),
        (True, "- Completed price sheet (Annex 2, available in the portal)"),
        (True, "- Signed statement (appendix A, to be downloaded from the portal)"),
        (True, "- Ondertekende verklaring (zie bijlage 3)"),
        (False, "- Kopie diploma (bijlage bij je cv)"),
        (False, "- Een bijlage B1 rijbewijs is niet nodig"),
        (False, "- cv, te uploaden na inloggen"),
        (False, "- Copy of the certificate (as annex to your CV)"),
    ],
)  # fmt: skip
def test_papers_beside_their_annex(missing: bool, text: str) -> None:
    assert ("missing_attachment" in codes(text)) is missing


@pytest.mark.parametrize(
    "sentence",
    [
        'Vragen over de aanvraag stel je via de knop "Ask a question" tot en met donderdag 17 september 2026.',
        'Via de knop "Reageer" dien je je aanbod op deze aanvraag in.',
        "Heb je een vraag bij de aanvraag? Klik op de knop onderaan deze pagina.",
        "De opdracht staat in het portaal open tot 24 september 2026.",
        "Deel deze aanvraag met een collega via de link.",
        "Klik op de link hieronder om op de opdracht te reageren.",
        "Wij beoordelen je aanbod aan de hand van deze aanvraag.",
        "Met het formulier onder deze aanvraag stel je een vraag.",
        "Download de app om de aanvraag te volgen.",
        "De vragen en antwoorden verschijnen bij de aanvraag op het portaal.",
        "Wijzigingen van de aanvraag lees je op deze pagina.",
        "Questions about the request can be asked with the button below.",
        "You can bookmark this request with the link at the top.",
        "Reageer via de knop onder deze aanvraag.",
        "Wil je deze uitvraag bewaren, gebruik dan de knop bovenaan.",
        "Deel de functiebeschrijving met je netwerk via de knop rechts.",
        "Stel je vraag over de voorwaarden via de link op de pagina.",
        "Meld je aan voor deze aanvraag met de knop hieronder.",
        "Via de knop naast de aanvraag stel je vragen en lees je de antwoorden.",
    ],
)
def test_what_one_does_at_a_button_is_no_paper(sentence: str) -> None:
    assert "missing_attachment" not in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De volledige aanvraag lees je via de link onder dit bericht.",
        "De aanvraag vind je als pdf bij dit bericht.",
        "In de bijgevoegde uitvraag staan de overige voorwaarden.",
        "Download de aanvraag via de link in deze mail.",
        "Klik op de knop voor de volledige aanvraag.",
        "The full request can be downloaded from the portal.",
        "Het programma van eisen vind je in het portaal.",
        "Lees eerst de volledige uitvraag via de link onderaan, reageer daarna via de knop.",
        "De functiebeschrijving open je via de link hieronder.",
        "Het aanvraagformulier staat achter de knop Documenten en is te downloaden.",
        "The complete request is attached.",
        "Het prijsblad kun je downloaden via de knop rechts.",
    ],
)
def test_a_paper_behind_a_link_is_missing(sentence: str) -> None:
    assert "missing_attachment" in codes(sentence)
