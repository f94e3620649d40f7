"""Points that sentences of running text give: to several wishes at once, along a line, for each of something."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tenderkit.records import Criterion
from tests.support import running_text

LETTER = running_text.LETTER.replace(
    "{about}", "De kandidaat heeft minimaal een hbo-diploma en drie jaar ervaring."
)
MAIL = running_text.MAIL.replace("{about}", "Een hbo-diploma en drie jaar ervaring zijn een must. ")
HEADED = """Inhuuraanvraag adviseur
Opdrachtgever: Gemeente Lindeveen
Sluitingsdatum: 25 januari 2028 om 17.00 uur
Uren per week: 24

Eisen
- Een afgeronde hbo-opleiding
- Minimaal drie jaar ervaring als adviseur

Gunningscriteria
{told}

Procedure
De beste drie komen op gesprek.
"""
FIRST = "Wij beoordelen op punten. Voor ervaring met crisisteams zijn 20 punten te behalen. "


def wishes(text: str) -> list[Criterion]:
    tender = extract_document(read_text(text))
    return [criterion for criterion in tender.criteria if criterion.kind == "award"]


def points(criterion: Criterion) -> float | None:
    told = criterion.scoring
    if told is None:
        return None
    return told.max_points if told.max_points is not None else told.weight_percent


@pytest.mark.parametrize("frame", [LETTER, MAIL, HEADED])
@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ('Voor ervaring bij een waterschap geven we 20 punten, voor een PRINCE2-certificaat 10 en voor het gesprek 30.', [('waterschap', 20), ('PRINCE2', 10), ('gesprek', 30)]),
        ('Ervaring bij een gemeente levert 25 punten op, kennis van Djuma 15 en de motivatiebrief 20.', [('gemeente', 25), ('Djuma', 15), ('motivatiebrief', 20)]),
        ('We geven 30 punten voor ervaring met fusies, 20 voor een netwerk in de regio en 50 voor de prijs.', [('fusies', 30), ('netwerk', 20), ('prijs', 50)]),
        ('Je kunt 40 punten verdienen met ervaring in het sociaal domein, 30 met je plan van aanpak en 30 met je uurtarief.', [('sociaal domein', 40), ('plan van aanpak', 30), ('tarief', 30)]),
        ('Wie bij een omgevingsdienst heeft gewerkt krijgt 20 punten, wie het VTH-systeem Squit kent 10, en wie een IPMA-certificaat heeft nog eens 10.', [('omgevingsdienst', 20), ('Squit', 10), ('IPMA', 10)]),
        ('Een master levert 15 punten op, ervaring met Woo-verzoeken 25 en de prijs 60.', [('master', 15), ('Woo', 25), ('prijs', 60)]),
        ('De weging is als volgt: ervaring met raadswerk 40 punten, schrijfvaardigheid 20 punten en tarief 40 punten.', [('raadswerk', 40), ('schrijfvaardigheid', 20), ('tarief', 40)]),
        ('Van de honderd punten gaan er 50 naar de prijs, 30 naar ervaring met subsidies en 20 naar het interview.', [('prijs', 50), ('subsidies', 30), ('interview', 20)]),
        ('Ervaring met begraafplaatsen telt voor 20 punten, een groene opleiding voor 10 en het uurtarief voor 30.', [('begraafplaatsen', 20), ('groene', 10), ('tarief', 30)]),
        ('Met ervaring in de haven verdient u 15 punten; met een tweede taal 5; met uw visie 20.', [('haven', 15), ('taal', 5), ('visie', 20)]),
        ('De prijs weegt 40 procent, de ervaring met zorgcontracten 35 procent en het gesprek 25 procent.', [('prijs', 40), ('zorgcontracten', 35), ('gesprek', 25)]),
        ('Heb je ervaring met Esri, dan krijg je 20 punten; heb je ook FME gebruikt, dan 10.', [('Esri', 20), ('FME', 10)]),
        ('Ervaring met participatie is goed voor 30 punten en ervaring met warmtenetten voor 20.', [('participatie', 30), ('warmtenetten', 20)]),
        ('Wij kennen 25 punten toe aan ervaring met gebiedsvisies, 25 aan ervaring met inspraak en 50 aan de prijs.', [('gebiedsvisies', 25), ('inspraak', 25), ('prijs', 50)]),
        ('Er zijn 30 punten te halen met het plan, 30 met de referenties en 40 met het tarief.', [('plan', 30), ('referenties', 30), ('tarief', 40)]),
        ('Het cv telt voor 60 punten mee, het gesprek voor 40.', [('cv', 60), ('gesprek', 40)]),
        ('Punten zijn er voor ervaring bij een provincie (20), kennis van SAP (10) en het tarief (30).', [('provincie', 20), ('SAP', 10), ('tarief', 30)]),
        ('Twintig punten zijn er voor ervaring met monumenten, tien voor een restauratieopleiding en dertig voor de presentatie.', [('monumenten', 20), ('restauratie', 10), ('presentatie', 30)]),
        ('Aan ervaring met aanbestedingen hechten we 35 punten, aan de motivatie 15 punten.', [('aanbestedingen', 35), ('motivatie', 15)]),
        ('De beste brief krijgt 20 punten, het laagste tarief 40 en ervaring met de Jeugdwet 40.', [('brief', 20), ('tarief', 40), ('Jeugdwet', 40)]),
        ('We belonen ervaring met inkoop van zorg met 30 punten, kennis van het woonplaatsbeginsel met 20 en een scherp tarief met 50.', [('zorg', 30), ('woonplaats', 20), ('tarief', 50)]),
        ('Voor het cv zijn maximaal 50 punten beschikbaar, voor de brief maximaal 20 en voor de prijs maximaal 30.', [('cv', 50), ('brief', 20), ('prijs', 30)]),
        ('Ervaring bij een regiogemeente: 15 punten, ervaring met Centric: 10 punten, uurtarief: 25 punten.', [('regiogemeente', 15), ('Centric', 10), ('tarief', 25)]),
        ('Kennis van het Bouwbesluit is 20 punten waard, ervaring als constructeur 30 en de prijs 50.', [('Bouwbesluit', 20), ('constructeur', 30), ('prijs', 50)]),
        ('Voor ervaring met burgerpanels kun je 25 punten krijgen en voor ervaring met enquêtes 15.', [('burgerpanels', 25), ('quêtes', 15)]),
        ('Daarnaast letten we op ervaring met handhaving (30 punten), op kennis van de APV (20 punten) en op de prijs (50 punten).', [('handhaving', 30), ('APV', 20), ('prijs', 50)]),
        ('De overige punten verdelen we zo: 20 voor een netwerk bij corporaties, 15 voor kennis van BAG en 5 voor de brief.', [('corporaties', 20), ('BAG', 15), ('brief', 5)]),
    ],
)  # fmt: skip
def test_a_sentence_that_weighs_several(
    frame: str, sentence: str, stated: list[tuple[str, float]]
) -> None:
    found = wishes(frame.format(told=sentence))
    assert [points(each) for each in found] == [weight for _, weight in stated]
    assert all(
        thing.lower() in each.text.lower() for each, (thing, _) in zip(found, stated, strict=True)
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Een cv van 2 pagina's, een brief van 1 pagina en een tarief sturen we graag door.",
        "Voor het gesprek trekken we 60 minuten uit, voor de rondleiding 30.",
        "In het team werken 5 consulenten met ervaring, 3 met een certificaat en 2 stagiairs.",
        "Van de 100 aanvragen gaan er 40 naar het wijkteam, 30 naar de gemeente en 30 naar de zorg.",
        "De prijs telt niet mee, de ervaring ook niet.",
        "Voor reiskosten geven we 20 euro, voor een lunch 10 en voor parkeren 5.",
        "Het budget gaat voor 40 procent naar jeugd, voor 35 procent naar Wmo en voor 25 procent naar participatie.",
        "Bij het vorige cluster kregen 20 gezinnen hulp, 10 een gesprek en 30 een brief.",
    ],
)
@pytest.mark.parametrize("frame", [LETTER, MAIL])
def test_a_sentence_that_weighs_nothing(frame: str, sentence: str) -> None:
    assert wishes(frame.format(told=sentence)) == []


@pytest.mark.parametrize("frame", [LETTER, HEADED])
@pytest.mark.parametrize(
    ("sentence", "formula", "highest"),
    [
        ("Voor de prijs zijn 30 punten te halen; elke euro onder € 100 levert twee punten extra op.", "other", 30),
        ("De prijs telt voor 30 punten: tussen € 90 en € 110 lopen de punten lineair af.", "linear", 30),
        ("Het uurtarief levert maximaal 40 punten op. Bij € 85 of lager krijgt u ze alle, bij € 105 geen, en daartussen loopt de score in een rechte lijn af.", "linear", 40),
        ("Voor het tarief zijn 20 punten te verdienen. Per euro boven de € 90 gaat er één punt af.", "other", 20),
        ("De laagste prijs krijgt 40 punten, de andere naar verhouding minder.", "lowest_over_own", 40),
        ("Prijs (30 punten): het laagste uurtarief krijgt het maximum, de rest naar rato.", "lowest_over_own", 30),
        ("Het tarief weegt voor 35 punten mee; wie het goedkoopst is krijgt ze alle, de anderen krijgen er evenredig minder.", "lowest_over_own", 35),
        ("Voor de prijs geldt een maximum van 30 punten; voor iedere euro die u duurder bent dan de goedkoopste inschrijver gaan er 2 punten af.", "other", 30),
        ("De prijs is goed voor 20 punten, waarbij elke twee euro boven € 80 een punt kost.", "other", 20),
        ("Uurtarief, maximaal 30 punten: de punten nemen gelijkmatig af van 30 bij € 75 tot 0 bij € 105.", "linear", 30),
        ("Voor het tarief krijgt u tussen de 0 en 25 punten, evenredig verdeeld tussen € 110 en € 85.", "linear", 25),
        ("Op prijs zijn 30 punten te behalen. Een tarief van € 95 levert niets op, en met elke euro die u lager gaat zitten komen er 2 punten bij.", "other", 30),
        ("De prijs telt voor 50 punten: uw punten zijn het laagste tarief gedeeld door uw tarief, maal 50.", "lowest_over_own", 50),
        ("Voor de prijs is 30 punten het maximum; die punten dalen lineair met het tarief tot nul bij € 115.", "linear", 30),
        ("Voor het uurtarief staan 20 punten. Elke euro goedkoper dan het plafond van € 100 is een punt waard.", "other", 20),
    ],
)  # fmt: skip
def test_a_price_along_a_line_or_so_much_for_each_euro(
    frame: str, sentence: str, formula: str, highest: float
) -> None:
    price = wishes(frame.format(told=FIRST + sentence))[1:]
    assert [(points(each), each.scoring and each.scoring.formula) for each in price] == [
        (highest, formula)
    ]
    assert all(each.scoring is None or each.scoring.bands == () for each in price)


@pytest.mark.parametrize("frame", [LETTER, HEADED])
@pytest.mark.parametrize(
    ("sentence", "thing", "highest"),
    [
        ("Per jaar ervaring als griffier krijgt u 5 punten, tot maximaal 25.", "griffier", 25),
        ("Voor elk jaar ervaring met subsidies krijg je 4 punten, met een maximum van 20 punten.", "subsidies", 20),
        ("Ervaring als coach: vanaf 3 jaar loopt de score evenredig op tot 20 punten bij 8 jaar.", "coach", 20),
        ("Voor ervaring bij een waterschap zijn er 2 punten per jaar, met een plafond van 10 punten.", "waterschap", 10),
        ("Ieder vergelijkbaar project levert 6 punten op, tot ten hoogste 18.", "project", 18),
        ("Elk extra jaar ervaring met Djuma boven de gevraagde drie levert 5 punten op, tot een maximum van 15.", "Djuma", 15),
        ("Ervaring met raadswerk wordt beloond met 5 punten per volledig jaar; meer dan 30 punten kan het niet worden.", "raadswerk", 30),
        ("Per afgerond project met bewoners kunt u 10 punten verdienen, maar nooit meer dan 30.", "bewoners", 30),
        ("Voor ieder jaar ervaring met vergunningen krijgt u drie punten, hooguit vijftien.", "vergunningen", 15),
        ("Ervaring als planner: 4 punten per jaar (max. 20).", "planner", 20),
        ("De ervaring met handhaving levert per jaar 3 punten op en in totaal niet meer dan 12.", "handhaving", 12),
        ("Het aantal jaren ervaring met de Wmo telt: elk jaar 2 punten, tot 10 punten bij vijf jaar of meer.", "Wmo", 10),
        ("Kennis van GIS: van 0 punten zonder ervaring oplopend tot 15 punten bij vijf jaar ervaring.", "GIS", 15),
    ],
)  # fmt: skip
def test_points_for_each_of_something_have_their_own_maximum(
    frame: str, sentence: str, thing: str, highest: float
) -> None:
    (told,) = wishes(frame.format(told=FIRST + sentence))[1:]
    assert thing in told.text
    assert points(told) == highest


@pytest.mark.parametrize(
    "sentence",
    [
        "Bij een gelijk aantal punten gaat de opdracht naar de inschrijver met de meeste ervaring.",
        "Eindigen twee kandidaten gelijk, dan geeft het laagste uurtarief de doorslag.",
        "Staan er na het gesprek twee op dezelfde score, dan kiezen we wie het hoogst scoorde op ervaring met gebiedsontwikkeling.",
        "Mocht het gelijk eindigen, dan wint de laagste prijs.",
        "Is de totaalscore gelijk, dan wordt er geloot.",
        "Bij gelijke stand telt de hoogste score op de motivatiebrief.",
        "Hebben twee aanbiedingen evenveel punten, dan krijgt de goedkoopste de opdracht.",
        "Bij een gelijke eindscore krijgt de kandidaat met het laagste tarief voorrang.",
        "Komen twee kandidaten op hetzelfde totaal uit, dan beslist de score op wens 1.",
        "Wie bij gelijke punten de meeste ervaring bij een gemeente heeft, gaat voor.",
        "Zijn de punten gelijk verdeeld, dan kijken we eerst naar de prijs en daarna naar de ervaring.",
        "Het laagste tarief beslist als twee kandidaten even hoog uitkomen.",
        "Alleen als de punten gelijk zijn, kijken wij naar de prijs.",
        "Bij een ex aequo geeft het uurtarief de doorslag.",
        "Kunnen we op punten niet kiezen, dan kiezen we op prijs.",
        "Scoren er twee hetzelfde, dan gunnen we aan de goedkoopste.",
        "Zit er geen verschil in de score, dan is het tarief bepalend.",
        "Eindigt het in een gelijkspel, dan gaat ervaring met participatie voor.",
    ],
)
def test_what_decides_a_tie_is_no_wish(sentence: str) -> None:
    told = f"{FIRST}De prijs telt voor 30 punten. {sentence}"
    assert [points(each) for each in wishes(LETTER.format(told=told))] == [20, 30]


def test_what_somebody_did_is_a_wish_of_its_own_behind_another() -> None:
    told = f"{FIRST}Wie in de laatste vier jaar een dijk heeft verlegd, krijgt daar nog eens 15 punten voor."
    assert [points(each) for each in wishes(LETTER.format(told=told))] == [20, 15]


def test_a_tie_told_among_the_steps_is_no_wish() -> None:
    told = f"{FIRST}Voor het uurtarief zijn 30 punten te halen.\n\nDe wethouder leest mee. Bij een gelijk aantal punten beslist het laagste uurtarief. Daarna volgt de gunning."
    assert [points(each) for each in wishes(LETTER.format(told=told))] == [20, 30]
