"""Traits enumerated in a sentence, as tenders write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.dutch.traits import told_traits, traits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aan tafel letten ze op kalmte, denkkracht en oog voor het vak.", ["kalmte", "denkkracht", "oog voor het vak"]),
        ("In dat gesprek toetsen wij drie competenties: plannen, luisteren en doorpakken.", ["plannen", "luisteren", "doorpakken"]),
        ("Hierbij komen aan bod: precisie, lef en humor.", ["precisie", "lef", "humor"]),
        ("We willen merken dat je rustig bent, dat je scherp kunt vragen en dat je tegen een stootje kunt.", ["rustig", "scherp kunt vragen", "tegen een stootje kunt"]),
        ("Tijdens het gesprek kijken wij of u gezag hebt, zorgvuldig bent en durft te kiezen.", ["gezag", "zorgvuldig", "durft te kiezen"]),
        ("De directie zoekt iemand met geduld, een dikke huid en gevoel voor verhoudingen.", ["geduld", "een dikke huid", "gevoel voor verhoudingen"]),
        ("Kandidaten worden bevraagd op samenwerken, schrijven en zelfstandigheid.", ["samenwerken", "schrijven", "zelfstandigheid"]),
        ("What the panel wants to see: calm, curiosity, and clear writing.", ["calm", "curiosity", "clear writing"]),
        ("In het gesprek gaat het om gezag, tact en tempo; op elk is een voldoende nodig.", ["gezag", "tact", "tempo"]),
        ("De kandidaat is nieuwsgierig, volhardend en helder op papier.", ["nieuwsgierig", "volhardend", "helder op papier"]),
        ("In het gesprek komen de volgende competenties aan de orde: precisie, lef en het vermogen om kennis over te dragen.", ["precisie", "lef", "het vermogen om kennis over te dragen"]),
        ("In het gesprek letten wij op rust, kennis delen en humor.", ["rust", "kennis delen", "humor"]),
        ("In het gesprek komen kalmte, precisie en gastvrijheid aan bod.", ["kalmte", "precisie", "gastvrijheid"]),
        ("In het gesprek worden plannen, overtuigen en luisteren getoetst.", ["plannen", "overtuigen", "luisteren"]),
        ("Daarin staan tact, tempo en doorzettingsvermogen centraal.", ["tact", "tempo", "doorzettingsvermogen"]),
        ("In het gesprek willen we tact, lef en humor terugzien.", ["tact", "lef", "humor"]),
        ("Het gesprek is bedoeld om tact, lef en humor te toetsen.", ["tact", "lef", "humor"]),
        ("Het gesprek gaat over samenwerken, overtuigen en plannen.", ["samenwerken", "overtuigen", "plannen"]),
        ("Het gesprek richt zich op tact, lef en humor.", ["tact", "lef", "humor"]),
        ("Tijdens het gesprek is er aandacht voor tact, lef en humor.", ["tact", "lef", "humor"]),
        ("In een kort gesprek praten wij over tact, lef en humor.", ["tact", "lef", "humor"]),
        ("Belangrijk vinden wij tact, lef en humor.", ["tact", "lef", "humor"]),
        ("Daarbij wegen tact, lef en humor mee.", ["tact", "lef", "humor"]),
        ("In the interview we look at tact, drive and humour.", ["tact", "drive", "humour"]),
        ("De competenties zijn als volgt: tact, kennis kunnen overdragen en tempo.", ["tact", "kennis kunnen overdragen", "tempo"]),
        ("Scherp · Verbindend · Vrolijk", ["Scherp", "Verbindend", "Vrolijk"]),
        ("Scherp, geduldig, warm en niet te beroerd om zelf te bellen.", ["Scherp", "geduldig", "warm", "niet te beroerd om zelf te bellen"]),
    ],
)  # fmt: skip
def test_each_trait_is_a_piece(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in traits(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "• vriendelijk en toch duidelijk",
        "• Helder in woord en geschrift",
        "- duidelijk in wat wel en niet kan",
        "Wij zoeken iemand met een hbo-diploma, 3 jaar ervaring en een rijbewijs.",
    ],
)
def test_one_trait_stays_whole(text: str) -> None:
    assert traits(text) == [(0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Wij zoeken iemand met kennis van de Wmo, een diploma en een rijbewijs.",
        "We kijken naar het cv, de motivatie en de prijs.",
        "In het gesprek letten wij op rust, kennis van de Wmo en humor.",
        "De gesprekken zijn op dinsdag 4 mei, woensdag 5 mei en vrijdag 7 mei.",
        "In het gesprek let de commissie op de gevolgde redenering, de afweging van risico's en de begrijpelijkheid.",
        "De commissie let op leesbaarheid, volledigheid en opbouw van het plan.",
        "In het gesprek komen het plan, de planning en de begroting aan bod.",
        "Het gesprek gaat over het cv, de motivatie en het tarief.",
        "Tijdens het gesprek is er aandacht voor je vragen, het team en de werkplek.",
        "In het gesprek met de dorpsraden komen verkeer, groen en parkeren aan bod.",
        "In gesprekken met bewoners komen overlast, snelheid en geluid aan bod.",
        "In het overleg staan fietsroutes, oversteekplaatsen en parkeren centraal.",
        "Het gesprek richt zich op de aanpak, de planning en de risico's.",
    ],
)
def test_demands_and_days_are_no_traits(text: str) -> None:
    assert told_traits(text) == []


@given(st.text(alphabet="abc en,;·:.letopwij datje", max_size=80))
def test_pieces_lie_in_the_line_in_order(text: str) -> None:
    places = traits(text)
    assert all(0 <= start <= end <= len(text) for start, end in places)
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Humor (droog, mag)", ["- Humor (droog, mag)"]),
        (
            "Samenwerken (intern, extern en in de keten)",
            ["Samenwerken (intern, extern en in de keten)"],
        ),
        ("• Schrijven (kort; helder)", ["• Schrijven (kort; helder)"]),
        ("* Lef (nee, geen bravoure)", ["* Lef (nee, geen bravoure)"]),
        ("Stevig (ook bij druk, juist dan)", ["Stevig (ook bij druk, juist dan)"]),
        ("Rustig (onder druk), helder, vrolijk", ["Rustig (onder druk)", "helder", "vrolijk"]),
        (
            "Kalm, scherp (kort, to the point), open",
            ["Kalm", "scherp (kort, to the point)", "open"],
        ),
        ("Precies, loyaal, geestig", ["Precies", "loyaal", "geestig"]),
    ],
)
def test_a_remark_in_brackets_joins_no_traits(text, expected):
    assert [text[start:end] for start, end in traits(text)] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Creativiteit, lef, plannen en organiseren, luisteren", ["Creativiteit", "lef", "plannen en organiseren", "luisteren"]),
        ("Samenwerken, plannen en organiseren", ["Samenwerken", "plannen en organiseren"]),
        ("Analytisch, plannen en organiseren en communiceren", ["Analytisch", "plannen en organiseren", "communiceren"]),
        ("Wij letten op plannen en organiseren, rust en humor.", ["plannen en organiseren", "rust", "humor"]),
        ("Wij letten op rust, humor en plannen en organiseren.", ["rust", "humor", "plannen en organiseren"]),
        ("Feedback geven en ontvangen, lef, mondelinge en schriftelijke vaardigheid", ["Feedback geven en ontvangen", "lef", "mondelinge en schriftelijke vaardigheid"]),
        ("Planning and organising, teamwork, oral and written communication", ["Planning and organising", "teamwork", "oral and written communication"]),
        ("Daadkracht, lef en humor", ["Daadkracht", "lef", "humor"]),
        ("Luisteren en doorvragen, rust, humor", ["Luisteren", "doorvragen", "rust", "humor"]),
    ],
)  # fmt: skip
def test_a_competence_of_two_words_with_and_is_one(line: str, expected: list[str]) -> None:
    assert [line[start:end] for start, end in traits(line)] == expected
