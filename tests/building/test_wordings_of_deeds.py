"""What somebody has done is experience without the word; where a demand must be shown, in more words."""

import pytest

from tenderkit.lexicon.themes import declares, proof_of, shared_proof, theme_of


@pytest.mark.parametrize(
    "text",
    [
        "Je hebt zelf een warmtevisie geschreven",
        "U heeft minstens twee sporthallen laten verbouwen",
        "Een fusie van twee diensten die u als kwartiermaker begeleidde",
        "Bezwaarzaken in de bijstand gedaan",
        "Ten minste één cao-onderhandeling gevoerd",
        "Is dertig maanden onafgebroken werkzaam als boswachter",
        "Al eens griffier geweest",
        "Vier jaar in de functie van controller",
        "Two years in a similar role",
        "Has supervised at least three audits",
        "Aantal afgeronde interim-opdrachten",
        "min. 2 jr technisch beheer",
        "In dienst van een uitvoerder van het Rijk",
    ],
)
def test_a_deed_is_experience(text):
    assert theme_of(text) == "experience"


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("Een sterk ontwikkeld gevoel voor humor", "competence"),
        ("Je hebt geduld met bewoners en gemeenten", "other"),
        ("U heeft een gezonde dosis nieuwsgierigheid", "other"),
        ("Vertrouwd met de Gemeentewet", "knowledge"),
        ("Goed uit de voeten kunnen met de Woo", "knowledge"),
        ("Kan uitleggen hoe een begroting sluit", "knowledge"),
        ("Ervaring met het geven van trainingen", "experience"),
        ("Een gevolgde basistraining de-escalatie", "training"),
        ("Spreekt Pools of Roemeens", "language"),
        ("Werken met een digitaal zaaksysteem", "system"),
        ("Ervaring met GeoMarker of een vergelijkbaar pakket", "system"),
        ("Een levend bestuurdersnetwerk", "network"),
        ("Biedingen boven 99 euro vallen af", "rate"),
        ("Kan op 4 mei beginnen", "availability"),
        ("In juni hooguit een week afwezig", "availability"),
        ("De professional legt de eed of de belofte af", "screening"),
        ("Rijbewijs B en een eigen auto", "other"),
        ("Een oud-opdrachtgever wil voor u instaan", "references"),
        ("Twee jaar ervaring met verkeersmodellen, na te vragen bij een referent", "experience"),
    ],
)
def test_themes_beside_it(text, theme):
    assert theme_of(text) == theme


@pytest.mark.parametrize(
    ("text", "proof"),
    [
        ("Werkte als planner; zet in je cv bij wie dat was", "cv_where"),
        ("Heeft drie audits geleid; noem de opdrachtgever en de periode", "cv_where"),
        ("In het cv staat bij welke gemeente dat was", "cv_where"),
        ("Vertel duidelijk in het cv welke projecten", "cv_clear"),
        ("Het cv maakt duidelijk dat u dit kent", "cv_clear"),
        ("Beschrijf er één in het cv", "cv_example"),
        ("Een voorbeeld daarvan geeft u in de motivatie", "letter"),
        ("Stuur een kopie van de akte mee", "bid"),
        ("De kandidaat levert voor de start een VOG aan", None),
        ("Vermeld in het cv om welk jaar het gaat", "cv"),
    ],
)
def test_proofs(text, proof):
    assert proof_of(text) == proof


@pytest.mark.parametrize(
    ("text", "proof"),
    [
        ("Alles hieronder moet uit je cv te halen zijn.", "cv"),
        ("Wij toetsen dit aan het cv.", "cv"),
        ("The resume must show each point.", "cv"),
        ("Stuur een cv van drie pagina's.", None),
    ],
)
def test_proof_of_a_whole_list(text, proof):
    assert shared_proof(text) == proof


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("De kandidaat tekent een geheimhoudingsverklaring", True),
        ("U stemt in met de voorwaarden", True),
        ("Wij kennen een gedragscode", False),
    ],
)
def test_what_is_declared(text, signed):
    assert declares(text) is signed
