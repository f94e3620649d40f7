"""What a sentence gives its weight to, and the name of a price without its rule."""

import pytest

from tenderkit.building.price_names import price_alone, price_named
from tenderkit.building.weighed_subjects import weighed_alone


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Het zwaarst, voor 40 procent, weegt de ervaring met bomen", "de ervaring met bomen"),
        ("Het zwaarst weegt, met 40 punten, de ervaring met bomen", "de ervaring met bomen"),
        ("Het zwaarste, 45%, telt de ervaring met bomen", "de ervaring met bomen"),
        ("Voor 30 procent tellen wij de kennis van parken mee", "de kennis van parken"),
        ("Met 25 punten telt kennis van vlinders het zwaarst", "kennis van vlinders"),
        ("Met 30 punten is de presentatie het belangrijkst", "de presentatie"),
        ("Het minst zwaar, 10%, weegt het uurtarief", "het uurtarief"),
        ("Even zwaar, dertig procent, telt de kennis van parken", "de kennis van parken"),
        ("Iets minder zwaar, voor 20%, weegt de motivatie", "de motivatie"),
        ("Daarna volgt, voor 20 procent, de motivatie", "de motivatie"),
        ("Daarnaast telt ervaring bij een park voor 15 punten mee", "ervaring bij een park"),
        ("Op de tweede plaats komt met 25% het plan van aanpak", "het plan van aanpak"),
        ("Als laatste telt het tarief, voor 30 procent, mee in de score", "het tarief"),
        ("De meeste punten (40) gaan naar ervaring als planner", "ervaring als planner"),
        ("Ten slotte weegt voor 20% de prijs mee", "de prijs"),
        ("Tot slot telt de prijs, voor 30 procent", "de prijs"),
        ("Veertig procent weegt de ervaring met bomen", "de ervaring met bomen"),
    ],
)
def test_a_weight_before_its_verb(text: str, subject: str) -> None:
    assert weighed_alone(text) == subject
    assert weighed_alone(text, part=True) == subject


@pytest.mark.parametrize(
    "text",
    [
        "Ten slotte telt het plan mee",
        "Tien punten zijn er voor wie in het bos werkte",
        "Daarnaast is kennis van vlinders een pre",
        "De kandidaat is bekend met bomen (20 stuks)",
        "Verder is de kandidaat inzetbaar in het hele gebied",
        "Ervaring met een park waarvan 40 procent bos is",
    ],
)
def test_a_text_without_a_weight_stays(text: str) -> None:
    assert weighed_alone(text) == text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Voor de prijs geldt: het laagste tarief gedeeld door het eigen tarief", "prijs"),
        ("Voor de prijs (40%) geldt: laagste tarief gedeeld door tarief, maal het gewicht", "prijs"),
        ("Voor het uurtarief gebruiken wij deze formule: 30 x laagste / eigen", "uurtarief"),
        ("Op prijs wordt gescoord met de formule laagste / eigen", "prijs"),
        ("Over het aangeboden tarief rekenen wij naar rato", "aangeboden tarief"),
        ("Bij de prijs is de laagste inschrijving het ijkpunt", "prijs"),
        ("For the hourly rate we use lowest / own", "hourly rate"),
        ("Voor het tarief geldt een maximum van € 90", "Voor het tarief geldt een maximum van € 90"),
        ("Voor het park geldt een plan", "Voor het park geldt een plan"),
    ],
)  # fmt: skip
def test_a_rule_about_a_price_names_it(text: str, name: str) -> None:
    assert price_named(text) == name


@pytest.mark.parametrize("word", ["", " ten slotte", " tot slot", " daarbij"])
def test_a_price_told_last_keeps_its_name(word: str) -> None:
    text = f"De prijs{word} bepaalt 20% van de score: de laagste krijgt alles, een hogere naar rato"
    assert price_alone(text) == "De prijs"
