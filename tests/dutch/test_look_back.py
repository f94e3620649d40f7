"""Stretches that end at a moment of the bid, and lengths of courses, which are no experience."""

import pytest

from tenderkit.dutch import find_experience


@pytest.mark.parametrize(
    ("text", "least", "window"),
    [
        ("minstens drie jaar ervaring, opgedaan in de zes jaar vóór de dag van sluiting", 36, 72),
        ("in de periode van 9 jaar voor de inleverdatum ten minste 40 maanden werkzaam", 40, 108),
        ("in de vijf jaar tot aan de sluiting minimaal 2 jaar werkzaam als jurist", 24, 60),
        ("minimaal 3 jaar ervaring binnen een periode van 8 jaar vóór het indienen", 36, 96),
        ("minimaal 3 jaar ervaring, in de 60 maanden voor het uiterste moment", 36, 60),
        (
            "minimaal 3 jaar ervaring, gerekend over de zes jaar die aan de bieding voorafgaan",
            36,
            72,
        ),
        ("at least two years of experience in the five years before the closing date", 24, 60),
        (
            "ten minste 30 maanden werkervaring in de zes jaar teruggerekend vanaf de sluiting",
            30,
            72,
        ),
        ("minimaal 2 jaar ervaring over de vijf jaar vóór de offertedatum", 24, 60),
        ("24 maanden gewerkt als beheerder, in de vier jaar voor de uiterste datum", 24, 48),
        ("minimaal een jaar ervaring, in de drie jaar vóór publicatie", 12, 36),
        ("binnen het tijdvak van vijf jaar voor de aanvraag minstens 18 maanden ervaring", 18, 60),
        ("at least 3 years of experience in the seven years up to the submission deadline", 36, 84),
        ("at least 12 months of experience, in a period of 4 years prior to closing", 12, 48),
        (
            "minimaal vier jaar ervaring, in de tien jaar direct voor de datum van aanbieden",
            48,
            120,
        ),
        ("minstens 2 jaar praktijk in de vijf jaar, gerekend vanaf de dag van aanbieden", 24, 60),
        ("3 jaar werkervaring, opgedaan tijdens de zeven jaar vóór het tijdstip", 36, 84),
        ("in de zes jaar vóór uw inschrijving ten minste twee jaar gewerkt als inkoper", 24, 72),
        ("geteld over de vier jaar voor de inzenddatum ten minste een jaar ervaring", 12, 48),
        ("ervaring in de twee jaar voor de start van de opdracht", None, 24),
        ("minimaal 3 jaar ervaring in de achterliggende zes jaar", 36, 72),
        ("twee jaar ervaring, over de achter ons liggende vijf jaar", 24, 60),
        ("minimaal 3 jaar ervaring voor de gemeente", 36, None),
        ("ten minste 2 jaar ervaring vóór de herindeling", 24, None),
        ("minimaal 5 jaar ervaring als adviseur voor aanbieders van zorg", 60, None),
        ("opdrachten die elk ten minste zes maanden hebben geduurd", 6, None),
        ("projecten die elk minimaal negen maanden duurden", 9, None),
        ("een afgeronde studie en ten minste drie jaar ervaring als planner", 36, None),
        ("een opleiding planologie of minimaal vijf jaar ervaring in het vak", 60, None),
    ],
)
def test_window_that_ends_at_the_bid(text, least, window):
    [found] = find_experience(text)
    assert (found.value.min_months, found.value.window_months) == (least, window)


@pytest.mark.parametrize(
    ("text", "least", "window"),
    [
        ("min. 6 jr ervaring als tester, waarvan min. 2 jr in de laatste 4 jr", 72, None),
        ("at least 5 years of experience, of which 2 years in the last 3 years", 60, None),
        ("4 jaar ervaring in de laatste 6 jaar, waarvan 2 jaar bij een provincie", 48, 72),
        ("vijf jaar gewerkt als jurist, daarvan drie jaar in de afgelopen vier jaar", 60, None),
    ],
)
def test_window_of_a_part_is_not_that_of_the_whole(text, least, window):
    whole = find_experience(text)[0].value
    assert (whole.min_months, whole.window_months) == (least, window)


@pytest.mark.parametrize(
    "text",
    [
        "een coachopleiding van ten minste zes maanden",
        "een afgeronde leergang van minimaal 1 jaar op het gebied van toezicht",
        "een tweejarige opleiding tot milieukundige",
        "een driejarige deeltijdopleiding",
        "een afgeronde vierjarige hbo-opleiding bestuurskunde, dus geen ervaring",
        "een post-hbo-opleiding crisisbeheersing van minimaal tien maanden",
        "een cursus die minimaal drie maanden duurde",
        "een training met een duur van minimaal 2 maanden",
        "a course of at least six months, with experience in coaching",
        "een stage van minimaal 6 maanden bij een gemeente",
        "Een contract van 3 jaar voor de aanbieder",
        "De opdracht duurt minimaal 6 maanden",
    ],
)
def test_length_of_something_else(text):
    assert find_experience(text) == []


@pytest.mark.parametrize(
    ("text", "least", "window"),
    [
        ("Je hebt, teruggerekend vanaf de sluitingsdatum, in zes jaar tijd ten minste vier jaar gewerkt als controller", 48, 72),
        ("Ten minste vier jaar gewerkt als jurist bestuursrecht, en wel tussen nu en acht jaar geleden", 48, 96),
        ("Minimaal twee jaar ervaring als planner, opgedaan tussen vijf jaar geleden en nu", 24, 60),
        ("In een tijdsbestek van zes jaar tot de sluitingsdatum minstens drie jaar gewerkt als inkoper", 36, 72),
        ("Minstens 3 jaar als adviseur gewerkt, niet langer dan zeven jaar terug", 36, 84),
        ("Van de zes jaar die achter u liggen minimaal drie jaar als toetser gewerkt", 36, 72),
        ("De kandidaat heeft in de zes jaren hieraan voorafgaand ten minste twee jaar als jurist gewerkt", 24, 72),
        ("Ten minste 30 maanden gewerkt als beheerder, gerekend over vijf jaar tot de dag van sluiting", 30, 60),
        ("Vanaf de sluitingsdatum vijf jaar terug moet u minstens 2 jaar als toezichthouder hebben gewerkt", 24, 60),
        ("Als wij vijf jaar terugkijken vanaf de sluitingsdatum, hebt u minstens twee jaar als planner gewerkt", 24, 60),
        ("Minimaal drie jaar ervaring als adviseur sinds zes jaar terug", 36, 72),
        ("Minstens 24 maanden ervaring als projectleider, niet verder terug dan vijf jaar", 24, 60),
        ("Minstens 2 jaar ervaring als beheerder, en niet eerder dan vijf jaar voor de sluiting", 24, 60),
        ("Wij kijken vijf jaar terug: daarin minstens 18 maanden als tester gewerkt", 18, 60),
        ("Minimaal drie jaar werkervaring als tester; wij tellen alleen de vijf jaar voor sluiting", 36, 60),
        ("Ten minste 12 maanden ervaring als coach binnen een termijn van 3 jaar terug vanaf de inschrijfdatum", 12, 36),
        ("At least two years of experience as a tester, no more than five years ago", 24, 60),
        ("At least two years of experience as a tester, going back no further than five years", 24, 60),
        ("At least three years as a planner, between now and six years ago", 36, 72),
        ("Counting back six years from the closing date, at least three years of experience as a planner", 36, 72),
        ("In zes jaar, terug te rekenen vanaf de sluiting, minstens drie jaar ervaring als planner", 36, 72),
        ("Drie van de afgelopen vijf jaar gewerkt als planner", 36, 60),
        ("Binnen de acht jaren tot sluiting van de inschrijving minimaal zestig maanden werkzaam als verkeerskundige", 60, 96),
        ("De kandidaat heeft in de periode van zeven jaar voor de sluiting ten minste 48 maanden als beheerder gewerkt", 48, 84),
        ("is in de acht jaar voorafgaand aan de sluiting minimaal zestig maanden werkzaam geweest als verkeerskundige", 60, 96),
        ("Tot vijf jaar terug, gerekend vanaf vandaag, ten minste een jaar gewerkt als teamleider", 12, 60),
        ("Minstens een jaar gewerkt als teamleider in een periode die niet verder teruggaat dan vier jaar", 12, 48),
        ("Minimaal 2 jaar ervaring als beleidsmedewerker, waarbij alleen ervaring van de laatste zes jaar telt", 24, 72),
        ("Minimaal 2 jaar ervaring als beleidsmedewerker; ervaring van langer dan zes jaar geleden telt niet mee", 24, 72),
        ("Minimaal 2 jaar ervaring als beleidsmedewerker; wat langer dan zes jaar geleden is, telt niet", 24, 72),
        ("In zes jaar tijd minstens vier jaar gewerkt als controller", 48, 72),
        ("In de loop van de laatste vijf jaar minimaal twee jaar gewerkt als planner", 24, 60),
        ("Minimaal 3 jaar ervaring als planner bij een gemeente die tussen twee en vier jaar geleden is heringedeeld", 36, None),
        ("Minimaal vier jaar ervaring als jurist, tussen de zitting en het besluit", 48, None),
        ("Het systeem is vijf jaar geleden ingevoerd; minimaal 2 jaar ervaring ermee", 24, None),
        ("Tussen de drie en vijf jaar ervaring als jurist", 36, None),
        ("Minstens vijf jaar ervaring als planner, vanaf de start van de loopbaan", 60, None),
        ("Minimaal 3 jaar ervaring met plannen die tien jaar vooruitkijken", 36, None),
        ("Beschikt over vijf jaar ervaring, ten minste twee jaar daarvan bij een gemeente", 60, None),
        ("Gedurende vijf jaar als planner gewerkt, waarvan ten minste twee jaar bij een gemeente", 60, None),
        ("Heeft vijf jaar als jurist gewerkt en ten minste twee jaar als adviseur", 60, None),
        ("Heeft in een traject van vijf jaar minimaal 2 jaar als projectleider gewerkt", 24, None),
        ("Minimaal drie jaar ervaring, opgedaan bij een programma van tien jaar", 36, None),
        ("Minimaal drie jaar ervaring met contracten over vijf jaar", 36, None),
        ("Minimaal 3 jaar ervaring als inkoper; de opdracht gaat over 4 jaar", 36, None),
        ("Meer dan vijf jaar ervaring, gewerkt in teams", 60, None),
        ("At least three years of experience, acquired in a period of six years", 36, 72),
        ("Ten minste 18 maanden gewerkt als tester, verdeeld over vier jaar", 18, 48),
        ("Ten minste drie jaar ervaring, verspreid over drie gemeenten", 36, None),
        ("Ervaring die ouder is dan zes jaar telt niet mee; ten minste twee jaar als planner gewerkt", 24, 72),
    ],
)  # fmt: skip
def test_window_that_is_told_otherwise(text, least, window):
    first = find_experience(text)[0].value
    assert (first.min_months, first.window_months) == (least, window)


@pytest.mark.parametrize(
    "text",
    [
        "Een organisatie die twee jaar geleden is gefuseerd: ervaring met zo'n fusie",
        "In twee jaar tijd heeft het team zes projecten gedaan: affiniteit met zulke teams",
        "Een diploma dat vijf jaar terug is behaald mag",
        "Het systeem is vijf jaar geleden ingevoerd en loopt tot nu",
        "De gemeente kijkt tien jaar vooruit",
        "Wie langer dan vijf jaar in dienst is telt niet mee in het team",
        "De opdracht ligt tussen nu en het najaar",
    ],
)
def test_time_that_is_no_window(text):
    assert not any(one.value.window_months for one in find_experience(text))
