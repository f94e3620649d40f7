"""Days and the form of a bid told by words of the classes that a second hand used: one row, one wording."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text
from tenderkit.records import Tender

HEAD = (
    "Adviseur groenbeheer\nOpdrachtgever: Gemeente Waterakker\nMaximaal uurtarief: € 91,00\n"
    "Sluitingsdatum: 14 november 2031, 12:00 uur\n"
)
DEMANDS = "Eisen\n1. Minimaal 3 jaar ervaring als adviseur groenbeheer bij een gemeente.\n2. Een afgeronde hbo-opleiding.\n"


def told(sentence: str) -> Tender:
    document = read_text(f"{HEAD}\nProcedure\n\n{sentence}\n\n{DEMANDS}")
    return build(document, rules_outline(document))


@pytest.mark.parametrize(
    ("sentence", "moment"),
    [
        ("Mail ons je stukken t/m 11 november 2031, drie dagen eerder dan de officiële sluiting.", date(2031, 11, 11)),
        ("Wij bieden je zelf aan op de laatste dag. Stuur je cv en tarief voor 10 november 2031.", date(2031, 11, 10)),
        ("Onze accountmanagers sluiten de shortlist op 7 november 2031.", date(2031, 11, 7)),
        ("Kun je ons maandag 10 november 2031 je cv sturen?", date(2031, 11, 10)),
        ("Bureau-deadline\n12 november 2031, 9.00 uur", datetime(2031, 11, 12, 9, 0)),
    ],
)  # fmt: skip
def test_the_limit_of_an_intermediary(sentence: str, moment: date | datetime) -> None:
    assert told(sentence).intermediary_closes_at == moment


@pytest.mark.parametrize(
    ("sentence", "asked", "answered"),
    [
        ("Nota van inlichtingen: vragen insturen t/m 5 november 2031", date(2031, 11, 5), None),
        ("Vragen tot 4 november 2031, antwoorden op 6 november 2031", date(2031, 11, 4), date(2031, 11, 6)),
        ("Uiterste datum indienen vragen 4 november 2031", date(2031, 11, 4), None),
        ("Q&A document published: 7 November 2031", None, date(2031, 11, 7)),
        ("Binnengekomen vragen tot nu toe (update 5 november 2031)", None, None),
    ],
)  # fmt: skip
def test_questions_and_their_answers(
    sentence: str, asked: date | None, answered: date | None
) -> None:
    tender = told(sentence)
    assert (tender.questions_close_at, tender.answers_published_on) == (asked, answered)


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("De gesprekken zijn op 20 november 2031; 21 november 2031 is uitwijkdag.", [date(2031, 11, 20)]),
        ("De beste vier komen op gesprek. Dat is op 24 november 2031.", [date(2031, 11, 24)]),
        ("U wordt op 25 november 2031 op het gemeentehuis verwacht.", [date(2031, 11, 25)]),
        ("Zij krijgen uiterlijk 20 november 2031 bericht of zij worden uitgenodigd.", []),
    ],
)  # fmt: skip
def test_days_of_talks(sentence: str, days: list[date]) -> None:
    assert [one.starts_at for one in told(sentence).interviews] == days


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Gesprekken: 20 november 2031 om 9.00 uur, stadskantoor Waterakker.", "stadskantoor Waterakker"),
        ("Gesprekken (via Zoom): 20 november 2031 om 9.00 uur", "Zoom"),
        ("Gesprekken: 20 november 2031 om 9.00 uur, locatie volgt later", None),
    ],
)  # fmt: skip
def test_the_place_of_talks(sentence: str, place: str | None) -> None:
    assert [one.place for one in told(sentence).interviews] == [place]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Toegevoegd: 3 oktober 2031", date(2031, 10, 3)),
        ("Geplaatst door Wim Zandhuis, 3 oktober 2031", date(2031, 10, 3)),
        ("Op de markt gezet\t3 oktober 2031", date(2031, 10, 3)),
        ("Wij hebben deze uitvraag op 3 oktober 2031 gepubliceerd.", date(2031, 10, 3)),
    ],
)
def test_a_day_of_publication(sentence: str, day: date) -> None:
    assert told(sentence).published_on == day


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Opdrachteinde 30-06-2032", date(2032, 6, 30)),
        ("Na 30 juni 2032 is er geen financiering meer voor de inzet.", date(2032, 6, 30)),
        ("De raamovereenkomst met het bureau loopt tot en met 30 juni 2032.", None),
    ],
)
def test_a_last_day(sentence: str, day: date | None) -> None:
    assert told(sentence).ends_on == day


@pytest.mark.parametrize(
    "line",
    [
        "Meer op Werkmolen: Jurist (32 uur, sluit 3 december 2031), Griffier (sluit 4 december 2031)",
        "Bericht aan de inschrijvers\t1 december 2031",
        "Start inschrijving: 3 oktober 2031",
    ],
)
def test_days_of_something_else(line: str) -> None:
    tender = told(line)
    assert tender.closes_at == datetime(2031, 11, 14, 12, 0)
    assert tender.starts_on is None
    assert not [one for one in tender.findings if one.code.startswith("conflicting_")]


def test_a_time_told_behind_the_day_of_closing() -> None:
    text = f"{HEAD}\nProcedure\n\nDe inschrijving is mogelijk tot en met 12 november 2031; om 15.00 uur gaat het loket dicht.\n\n{DEMANDS}"
    text = text.replace("Sluitingsdatum: 14 november 2031, 12:00 uur\n", "")
    document = read_text(text)
    assert build(document, rules_outline(document)).closes_at == datetime(2031, 11, 12, 15, 0)


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("Je kunt meedoen als zelfstandige of via een werkgever.", "open"),
        ("Zowel freelancers als mensen in loondienst mogen worden voorgesteld.", "open"),
        ("Self-employed professionals will not be accepted.", "excluded"),
        ("Wij sluiten geen contract met een zzp'er.", "excluded"),
        ("Voor zelfstandigen gelden beperkingen; zie het tabblad.", "probably_excluded"),
        ("Zzp mogelijk\nNee", "excluded"),
    ],
)
def test_who_may_bid_alone(sentence: str, state: str) -> None:
    assert told(sentence).self_employed == state


@pytest.mark.parametrize(
    "sentence",
    [
        "Staken de punten op plaats drie, dan gaat het laagste tarief voor.",
        "Bij een ex aequo verkiest de gemeente wie het minst rekent.",
        "Eindigen twee kandidaten met evenveel punten, dan valt de duurste af.",
    ],
)
def test_who_wins_at_equal_score(sentence: str) -> None:
    assert told(sentence).tie_breaker == "rate"
