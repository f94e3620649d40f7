"""Days of what is no bid, and days of a bid in other words."""

import pytest

from tenderkit.lexicon.cue_looks import composed_near, cues_near, stands
from tenderkit.lexicon.other_days import OF_OTHERS


@pytest.mark.parametrize(
    "text",
    [
        "De subsidieregeling sluit op 9 november 2026.",
        "Het zwembad sluit op 9 november 2026 voor onderhoud.",
        "Aanmelden voor de nieuwsbrief kan tot 9 november 2026.",
        "Je aanmelding voor het klantenpanel kan tot 9 november 2026.",
        "Bewoners kunnen tot 9 november 2026 reageren op het ontwerp.",
        "Aanmelden voor de informatiebijeenkomst kan tot 9 november 2026.",
        "The kick-off meeting was on 6 October 2026.",
        "The meeting of the council is on 6 October 2026.",
        "Het interview verscheen op 6 oktober 2026 in het vakblad.",
        "Het rapport werd op 4 maart 2026 gepubliceerd.",
    ],
)
def test_days_of_something_else(text: str) -> None:
    assert OF_OTHERS.search(text)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("closes_at", "De laatste dag waarop je kunt meedoen is 9 november 2026."),
        ("closes_at", "Wij horen graag uiterlijk 9 november 2026 van u."),
        ("closes_at", "Dit verzoek loopt tot 9 november 2026."),
        ("closes_at", "Je kansen lopen af op 9 november 2026."),
        ("closes_at", "The last chance to bid is 9 November 2026."),
        ("interviews", "We willen op 6 oktober 2026 met drie mensen om tafel."),
        ("interviews", "Eerste ronde 6 oktober 2026, tweede ronde 8 oktober 2026."),
        ("interviews", "Je wordt gesproken op 6 of 8 oktober 2026."),
        ("interviews", "You will meet the project director on 6 October 2026."),
        ("published_on", "Wij brachten deze uitvraag op 4 maart 2026 op de markt."),
        ("published_on", "Rondgestuurd aan leveranciers op 4 maart 2026"),
        ("published_on", "Sent to all framework suppliers on 4 March 2026"),
        ("published_on", "Openbaar gemaakt op 4 maart 2026"),
    ],
)
def test_days_of_a_bid(field: str, text: str) -> None:
    assert not OF_OTHERS.search(text)
    assert stands(cues_near(field, text), text) or stands(composed_near(field, text), text)


@pytest.mark.parametrize(
    "text",
    [
        "Ook bij Kantwerk: Inkoper jeugd (24 uur) · Teamleider (36 uur, sluit 16 oktober 2031)",
        "Ook via Noorderling Interim: Jurist, sluit 3 mei 2031",
        "Ook interessant: Planoloog (sluit 3 mei 2031)",
        "Nu ook uitgezet: Planoloog, sluit 4 juni",
        "Bekijk ook: Jurist (sluit 4 juni 2031)",
        "Andere opdrachten: Controller, sluit op 3 mei 2031",
        "Nieuw op Kantwerk: Controller (deadline 3 mei 2031)",
        "Anderen bekeken ook: Jurist | sluit 2 mei",
        "Meer opdrachten in Zeeland: Jurist (sluit 2 mei)",
        "Misschien ook iets voor jou: Jurist, sluit 3 mei",
        "You may also like: Controller, closing 3 May",
        "Similar jobs: Controller, closing 3 May",
        "Also at Kantwerk: Controller, closing 3 May",
    ],
)
def test_rows_of_other_assignments(text: str) -> None:
    assert OF_OTHERS.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ook bij vragen: mail voor 3 mei",
        "Ook via de mail: reageren kan tot 3 mei",
        "Zie ook de planning: de aanvraag sluit 3 mei",
        "Reageren: ook via Kantwerk, tot 3 mei",
        "Deadline ook voor nieuwe leveranciers: 3 mei 2031",
        "Meer informatie: de uitvraag sluit op 3 mei",
        "Nieuwe sluitingsdatum: 3 mei 2031",
        "Andere deadline: 3 mei",
    ],
)
def test_rows_of_this_assignment(text: str) -> None:
    assert not OF_OTHERS.search(text)
