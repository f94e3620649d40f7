"""Whose the hours or days of a clause are, by its subject: the hired one's or somebody else's."""

from __future__ import annotations

import pytest

from tenderkit.lexicon.day_words import days_of_others, work_days_in
from tenderkit.lexicon.other_hours import asked_hours, asks_for_hours
from tenderkit.lexicon.week_subject import whose_week


def _told(marked: str) -> str | None:
    start, end = marked.index("["), marked.index("]") - 1
    return whose_week(marked.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize(
    "marked",
    [
        "Per week ben je [28 uur] met dit dossier bezig.",
        "Van maandag tot en met woensdag maak je [24 uur], het loket maakt er 40.",
        "De kandidaat is bereid [36 uur] te werken.",
        "Wij zoeken een jurist die [20 uur] inzetbaar is.",
        "Wij zoeken een jurist, die [20 uur] inzetbaar is.",
        "Voor deze opdracht is [32 uur] beschikbaar gesteld.",
        "Jouw spreekuur is iedere [dinsdag], dat van de wijkagent op vrijdag.",
        "Terwijl de leverancier op maandag test, test jij op [donderdag].",
        "Op [dinsdag] bemant u zelf de informatiekraam.",
        "De werkzaamheden beslaan [16 uur], te verdelen over twee dagen.",
        "The contractor spends [24 hours] on this, the colleagues 36.",
        "You cover [Thursday and Friday] while your colleague is away.",
        "Je bent een planner die [32 uur] kan maken.",
        "De inhuur omvat [28 uur] en loopt tot de zomer.",
        "De vorige regisseur had 16 uur, voor u is het [24 uur].",
        "Uw kandidaat draait [36 uur] in wisselende diensten.",
        "Iemand die [twee keer 8 uur] kan komen.",
        "Planoloog gezocht, [24 uur], start in mei.",
    ],
)
def test_own(marked: str) -> None:
    assert _told(marked) == "own"


@pytest.mark.parametrize(
    "marked",
    [
        "De contractmanager, Lotte Bruins, werkt [28 uur] en zit bij inkoop.",
        "De toezichthouder Wmo, die [16 uur] voor ons werkt, heeft een aanpak gemaakt.",
        "Het project heeft een eigen leider, Deniz Akker, die op [maandag] in huis is.",
        "Die laatste, Ton Verweij, werkt tot die datum nog [20 uur] per week.",
        "De leverancier begeleidt dat op [vrijdagen] vanuit zijn kantoor.",
        "De zeven servicedeskmedewerkers zijn om beurten op [vrijdagmiddag] vrij.",
        "Je werkt samen met een secretaris die [24 uur] in dienst is.",
        "Je leidinggevende zit op [dinsdag] in het andere pand.",
        "Naast jou zijn er twee planners van [32 uur].",
        "Op [zaterdag] draaien vrijwilligers de bibliotheek.",
        "Jij werkt op maandag en de griffie vergadert op [donderdagavond].",
        "Onze inkoper is er niet op [woensdag].",
        "De huidige adviseur blijft nog [4 uur] aan.",
        "Inwoners kunnen op [dinsdag] zonder afspraak langskomen.",
        "Your predecessor worked [36 hours] on it.",
        "The market is open on [Saturday], the help desk answers on weekdays.",
        "Mevrouw Post doet de planning en werkt [24 uur].",
        "De meeste collega's hebben een contract van [32 uur].",
        "Zij is er op [maandag] en helpt je op weg.",
        "Hij doet dat [16 uur] en gaat in mei met pensioen.",
    ],
)
def test_others(marked: str) -> None:
    assert _told(marked) == "others"


@pytest.mark.parametrize(
    "marked",
    ["[32 uur] per week", "De sprint begint op [maandag].", "Op [dinsdag] is er overleg."],
)
def test_nobody_is_told(marked: str) -> None:
    assert _told(marked) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Wij zoeken iemand die drie dagen (24 uur) komt helpen.",
        "De rol vraagt 32 uur.",
        "Deze opdracht is voor 0,5 fte (18 uur).",
        "U maakt 24 uur, verdeeld over drie dagen.",
        "U wordt ingehuurd voor 18 uren.",
        "Gezocht: jurist bestuursrecht 24u.",
        "You will work 32 hours.",
        "De uitvraag betreft een professional voor 32 uur.",
        "De opdrachtnemer levert 20 uur.",
        "Jij en een collega doen dit samen; jij 24 uur, zij 16 uur.",
        "Je hele week telt 36 uur.",
        "Beschikbaar voor 28 uur vanaf de zomer.",
    ],
)
def test_hours_that_the_subject_makes_asked(sentence: str) -> None:
    assert asks_for_hours(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Onze inkoper werkt 24 uur.",
        "Hij werkt 28 uur en gaat met pensioen.",
        "Twee collega's van 24 uur vallen uit.",
        "De opleiding duurt 24 uur.",
        "Je krijgt een inwerkprogramma van 16 uur.",
        "U ontvangt binnen 48 uur bericht.",
        "De vacature voor een vaste kracht (32 uur) volgt later.",
        "De projectondersteuner, die je voor 12 uur kunt inzetten, regelt de agenda.",
        "Na een jaar kan de kandidaat over naar een aanstelling van 32 uur.",
        "Jij hebt een cursus timemanagement, 16 uur, gevolgd.",
        "Gemeente Duinmeer zoekt ook een jurist (24 uur).",
        "Bij ons geldt 36 uur als voltijd.",
        "De vorige klus ging vlot, maar dat was 24 uur, dus reken je niet rijk.",
        "Wij hebben een kandidaat die 24 uur beschikbaar is.",
        "Als richtlijn houden we aan dat je bij 32 uur zeven aanvragen afdoet.",
    ],
)
def test_hours_that_it_does_not(sentence: str) -> None:
    assert not asks_for_hours(sentence)


@pytest.mark.parametrize(
    ("hours", "text"),
    [
        ((28, 28), "De vorige adviseur had 20 uur per week, daarom vragen wij nu 28 uur."),
        ((16, 16), "De toezichthouder, die 36 uur werkt, praat je bij in de 16 uur die jij er bent."),
        ((32, 32), "Mevrouw Post werkt 24 uur, u werkt 32 uur."),
        ((24, 24), "Je werkt 24 uur, je collega doet 36 uur."),
    ],
)  # fmt: skip
def test_the_hours_among_several(hours: tuple[int, int], text: str) -> None:
    assert asked_hours(text)[0].value == hours


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        ("mon tue", "Het college vergadert op donderdag; op maandag en dinsdag ben je daarom beschikbaar."),
        ("thu fri", "Your colleague covers Monday to Wednesday, you cover Thursday and Friday."),
        ("tue", "Op dinsdag leid je de dagstart."),
        ("", "Je neemt deel aan het overleg op maandagochtend."),
        ("mon tue", "Van een manager wordt verwacht dat die op maandag en dinsdag op kantoor is."),
        ("tue", "Recruiters zijn dinsdags op kantoor in Duinmeer."),
        ("mon", "De maandag is onze vaste projectendag en dan wordt u in het stadskantoor verwacht."),
        ("tue", "Op dinsdag is het bureau voltallig en dus ben jij er dan ook op kantoor."),
        ("thu fri", "Jij neemt de persdienst van donderdag en vrijdag voor je rekening."),
        ("wed", "De woensdag breng je door op de werf."),
        ("tue thu", "Je werkt 32 uur per week, waarvan dinsdag en donderdag op het stadhuis."),
        ("tue thu", "The consultant works 32 hours per week, of which Tuesday and Thursday at the town hall."),
        ("wed", "Het zijn vier dagen, met woensdag als ankerdag."),
        ("tue thu", "De gemeente huurt u in voor 2 dagen (di/do)."),
        ("tue", "In ieder geval op dinsdag, verder in overleg."),
        ("fri", "De inschrijver garandeert dat de professional iedere vrijdag in Duinmeer werkzaam is."),
        ("", "Je collega zit op maandag op kantoor."),
        ("", "Deniz Akker, die op maandag in huis is, helpt je op weg."),
    ],
)  # fmt: skip
def test_days_by_their_subject(days: str, sentence: str) -> None:
    assert " ".join(day.value for day in work_days_in(sentence)) == days


@pytest.mark.parametrize(
    "sentence",
    [
        "De leverancier begeleidt dat op vrijdagen vanuit zijn kantoor.",
        "De wethouder houdt op maandag spreekuur.",
        "De ICT-balie geeft op maandag apparatuur uit, dus plan je eerste werkdag in overleg.",
        "De aannemer is op dinsdag op locatie.",
        "De boa's hebben een rooster met avonddiensten op vrijdag en zaterdag.",
        "De bewonersgroep komt op maandagavond samen op locatie.",
        "Zij is op woensdag beschikbaar.",
        "Onze accountmanager, Petra Zand, is beschikbaar op maandag en dinsdag.",
    ],
)
def test_days_that_are_all_of_others(sentence: str) -> None:
    assert days_of_others(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Je werkt op dinsdag.",
        "Op dinsdag is er overleg.",
        "De raad is er op maandag, jij op dinsdag.",
    ],
)
def test_days_that_are_not(sentence: str) -> None:
    assert not days_of_others(sentence)
