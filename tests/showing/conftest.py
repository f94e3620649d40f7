"""A Document and its Tender, put together by hand, so that the views are tested without a reader."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from tenderkit.records import (
    Band,
    Criterion,
    Document,
    Extensions,
    Fee,
    Finding,
    Interview,
    Line,
    Page,
    Question,
    Range,
    RateCap,
    Requirement,
    Scoring,
    Span,
    Submission,
    Tender,
)

SAMPLE_TEXT = """\
Casemanager Wmo en jeugd
Opdrachtgever\tGemeente Zandmeer
Aanvraagnummer\tZM-2031-118
Publicatiedatum\t28 april 2031
Sluitingsdatum\tmaandag 12 mei 2031, 09:00 uur
Vragen kunnen ingediend worden tot 6 mei 2031, 12:00 uur
Reageer minstens 1 dag voor de sluitingstijd via Poldertalent.
Start\t1 juni 2031
Duur\t6 maanden
Opties verlenging\t2 maal 3 maand(en)
Uren per week\t24 - 32
Tarief\t€ 82,50 exclusief btw, inclusief reiskosten woon-werkverkeer
Standplaats\tZandmeer, stadskantoor aan de Havenkade
Over de opdracht
De gemeente Zandmeer telt 64.000 inwoners en zoekt voor het team Toegang een ervaren casemanager die zelfstandig meldingen oppakt, het gesprek aan de keukentafel voert en beschikkingen opstelt.
Eisen
1. Minimaal 2 jaar werkervaring in de afgelopen 5 jaar als casemanager of consulent Wmo bij een gemeente met meer dan 50.000 inwoners, benoem waar;
2. Een afgeronde hbo-opleiding in een sociale richting, duidelijk in het cv;
3. Uurtarief van maximaal € 82,50 exclusief btw;
4. Een geldige Waadi-registratie, indien je personeel ter beschikking stelt.
Wensen (totaal 100 punten)
5. Ervaring als casemanager jeugd (40 punten)
Geen ervaring of minder dan 1 jaar = 0 punten
1 tot 3 jaar ervaring = 20 punten
4 jaar of meer ervaring = 40 punten
6. Kennis van ZorgNed, benoem een concreet voorbeeld (30 punten)
Niet tot nauwelijks = 0 punten
Voldoende = 15 punten
Ruim = 30 punten
7. Uurtarief (20 punten)
a) lager dan € 75,- = 20 punten
b) € 75,- tot en met € 82,50 = 10 punten
Competenties
Klantgerichtheid
Schakelen tussen beleid en uitvoering
Algemene informatie
De kandidaat overlegt voor de start een VOG die niet ouder is dan drie maanden.
Het cv is in het Nederlands en telt maximaal 5 pagina's.
Beoordeling
Stap 1: de inkoper toetst de reacties aan de eisen.
Stap 2: de beste drie kandidaten worden uitgenodigd voor een gesprek op donderdag 15 mei 2031 van 09.00 tot 12.00 uur, via MS Teams.
Vragen en antwoorden
Vraag: Kan er deels thuis worden gewerkt?
Antwoord: Nee, het werk is volledig op kantoor, op maandag en donderdag.
De sluitingsdatum van deze aanvraag is 14 mei 2031.
"""

LINES_ON_PAGE_ONE = 21


def _document(text: str) -> Document:
    lines, start = [], 0
    for number, words in enumerate(text.splitlines(), start=1):
        page = 1 if number <= LINES_ON_PAGE_ONE else 2
        lines.append(Line(number, start, start + len(words), page=page))
        start += len(words) + 1
    return Document(
        name="zandmeer.txt",
        format="pdf",
        text=text,
        lines=tuple(lines),
        pages=(Page(number=1, method="text"), Page(number=2, method="ocr")),
        notes=("Page 2 was read by OCR: check its numbers against the file.",),
    )


def _sample_tender(at: Callable[..., Span]) -> Tender:
    def criterion(id: str, *words: str, **more: Any) -> Criterion:
        return Criterion(id=id, evidence=tuple(at(w) for w in words), **more)

    knockout = {"kind": "knockout", "source_label": "Eisen"}
    award = {"kind": "award", "source_label": "Wensen"}
    competence = {"kind": "competence", "source_label": "Competenties", "theme": "competence"}
    months = {"unit": "months"}
    level = {"unit": "level"}
    euros = {"unit": "eur_per_hour"}
    criteria = (
        criterion(
            "K1",
            "1. Minimaal 2 jaar werkervaring in de afgelopen 5 jaar als casemanager of consulent Wmo bij een gemeente met meer dan 50.000 inwoners, benoem waar;",
            number="1",
            text="Minimaal 2 jaar werkervaring in de afgelopen 5 jaar als casemanager of consulent Wmo bij een gemeente met meer dan 50.000 inwoners, benoem waar",
            theme="experience",
            proof="cv_where",
            requirement=Requirement(min_months=24, window_months=60, min_inhabitants=50000),
            **knockout,
        ),
        criterion(
            "K2",
            "2. Een afgeronde hbo-opleiding in een sociale richting, duidelijk in het cv;",
            number="2",
            text="Een afgeronde hbo-opleiding in een sociale richting, duidelijk in het cv",
            theme="education",
            proof="cv_clear",
            requirement=Requirement(education_level="hbo"),
            **knockout,
        ),
        criterion(
            "K3",
            "3. Uurtarief van maximaal € 82,50 exclusief btw;",
            number="3",
            text="Uurtarief van maximaal € 82,50 exclusief btw",
            theme="rate",
            proof="bid",
            requirement=Requirement(max_rate=Decimal("82.50")),
            **knockout,
        ),
        criterion(
            "K4",
            "4. Een geldige Waadi-registratie, indien je personeel ter beschikking stelt.",
            number="4",
            text="Een geldige Waadi-registratie, indien je personeel ter beschikking stelt",
            theme="registration",
            proof="declaration",
            requirement=Requirement(conditional=True, names=("Waadi",)),
            **knockout,
        ),
        criterion(
            "A1",
            "5. Ervaring als casemanager jeugd (40 punten)",
            "Geen ervaring of minder dan 1 jaar = 0 punten",
            "1 tot 3 jaar ervaring = 20 punten",
            "4 jaar of meer ervaring = 40 punten",
            number="5",
            text="Ervaring als casemanager jeugd",
            theme="experience",
            scoring=Scoring(
                max_points=40,
                bands=(
                    Band(max=12, points=0, label="Geen ervaring of minder dan 1 jaar", **months),
                    Band(min=12, max=36, points=20, label="1 tot 3 jaar ervaring", **months),
                    Band(min=48, points=40, label="4 jaar of meer ervaring", **months),
                ),
            ),
            **award,
        ),
        criterion(
            "A2",
            "6. Kennis van ZorgNed, benoem een concreet voorbeeld (30 punten)",
            "Niet tot nauwelijks = 0 punten",
            "Voldoende = 15 punten",
            "Ruim = 30 punten",
            number="6",
            text="Kennis van ZorgNed, benoem een concreet voorbeeld",
            theme="system",
            proof="cv_example",
            requirement=Requirement(names=("ZorgNed",)),
            scoring=Scoring(
                max_points=30,
                bands=(
                    Band(points=0, label="Niet tot nauwelijks", **level),
                    Band(points=15, label="Voldoende", **level),
                    Band(points=30, label="Ruim", **level),
                ),
            ),
            **award,
        ),
        criterion(
            "A3",
            "7. Uurtarief (20 punten)",
            "a) lager dan € 75,- = 20 punten",
            "b) € 75,- tot en met € 82,50 = 10 punten",
            number="7",
            text="Uurtarief",
            theme="rate",
            proof="bid",
            scoring=Scoring(
                max_points=20,
                bands=(
                    Band(max=Decimal("75.00"), points=20, label="lager dan € 75,-", **euros),
                    Band(
                        min=Decimal("75.00"),
                        max=Decimal("82.50"),
                        points=10,
                        label="€ 75,- tot en met € 82,50",
                        **euros,
                    ),
                ),
            ),
            **award,
        ),
        criterion("C1", "Klantgerichtheid", text="Klantgerichtheid", **competence),
        criterion(
            "C2",
            "Schakelen tussen beleid en uitvoering",
            text="Schakelen tussen beleid en uitvoering",
            **competence,
        ),
        criterion(
            "O1",
            "De kandidaat overlegt voor de start een VOG die niet ouder is dan drie maanden.",
            kind="condition",
            source_label="Algemene informatie",
            text="De kandidaat overlegt voor de start een VOG die niet ouder is dan drie maanden",
            theme="screening",
            proof="declaration",
        ),
    )
    question = "Kan er deels thuis worden gewerkt?"
    answer = "Nee, het werk is volledig op kantoor, op maandag en donderdag."
    findings = (
        Finding(
            code="conflicting_closing_dates",
            severity="warning",
            message="Two closing dates are stated; the record holds the earliest.",
            values=("2031-05-12T09:00", "2031-05-14"),
            evidence=(at("maandag 12 mei 2031, 09:00 uur"), at("14 mei 2031")),
        ),
        Finding(
            code="question_answer_adds_requirement",
            severity="warning",
            message="An answer adds a demand that the list of requirements does not hold.",
            values=("volledig op kantoor",),
            evidence=(at("volledig op kantoor"),),
        ),
        Finding(
            code="weights_do_not_sum",
            severity="info",
            message="The award criteria add up to 90 points; 100 are stated.",
            values=("90", "100"),
            evidence=(at("Wensen (totaal 100 punten)"),),
        ),
        Finding(
            code="closing_date_missing",
            severity="blocker",
            message="Shown here so that a blocker is looked at too.",
        ),
    )
    step = "de beste drie kandidaten worden uitgenodigd voor een gesprek"
    return Tender(
        title="Casemanager Wmo en jeugd",
        reference="ZM-2031-118",
        buyer="Gemeente Zandmeer",
        intermediary="Poldertalent",
        published_on=date(2031, 4, 28),
        closes_at=datetime(2031, 5, 12, 9, 0),
        intermediary_closes_at=datetime(2031, 5, 11, 9, 0),
        questions_close_at=datetime(2031, 5, 6, 12, 0),
        interviews=(
            Interview(
                starts_at=datetime(2031, 5, 15, 9),
                ends_at=datetime(2031, 5, 15, 12),
                place="MS Teams",
            ),
        ),
        starts_on=date(2031, 6, 1),
        starts_asap=False,
        duration_months=6,
        extensions=Extensions(count=2, months=3),
        hours_per_week=Range(min=24, max=32),
        location="Zandmeer, stadskantoor aan de Havenkade",
        on_site="on_site",
        work_days=("mon", "thu"),
        rate_cap=RateCap(amount=Decimal("82.50"), excludes_vat=True, includes_travel=True),
        fees=(Fee(kind="percentage", value=Decimal(8), applies_to="zzp"),),
        submission=Submission(cv_max_pages=5, cv_language="nl", documents=("motivatiebrief",)),
        procedure=("de inkoper toetst de reacties aan de eisen", step),
        criteria=criteria,
        questions=(
            Question(question=question, answer=answer, evidence=(at(question), at(answer))),
        ),
        findings=findings,
        evidence={
            "title": (at("Casemanager Wmo en jeugd"),),
            "reference": (at("ZM-2031-118"),),
            "buyer": (at("Gemeente Zandmeer"),),
            "intermediary": (at("Poldertalent"),),
            "published_on": (at("28 april 2031"),),
            "closes_at": (at("maandag 12 mei 2031, 09:00 uur"), at("14 mei 2031")),
            "intermediary_closes_at": (at("minstens 1 dag voor de sluitingstijd"),),
            "questions_close_at": (at("6 mei 2031, 12:00 uur"),),
            "interviews": (at("donderdag 15 mei 2031 van 09.00 tot 12.00 uur"),),
            "starts_on": (at("1 juni 2031"),),
            "duration_months": (at("6 maanden"),),
            "extensions": (at("2 maal 3 maand(en)"),),
            "hours_per_week": (at("24 - 32"),),
            "location": (at("Zandmeer, stadskantoor aan de Havenkade"),),
            "on_site": (at("volledig op kantoor"),),
            "work_days": (at("maandag en donderdag"),),
            "rate_cap": (at("€ 82,50 exclusief btw, inclusief reiskosten woon-werkverkeer"),),
            "fees": (at("Poldertalent"),),
            "submission": (at("Het cv is in het Nederlands en telt maximaal 5 pagina's."),),
            "procedure": (at("de inkoper toetst de reacties aan de eisen"), at(step)),
        },
    )


def spans_of(document: Document) -> Callable[[str], Span]:
    """Words to their first span in the document."""

    def at(words: str) -> Span:
        start = document.text.index(words)
        return document.span(start, start + len(words))

    return at


@pytest.fixture(scope="session")
def document() -> Document:
    return _document(SAMPLE_TEXT)


@pytest.fixture(scope="session")
def tender(document: Document) -> Tender:
    return _sample_tender(spans_of(document))


HOSTILE = "<script>alert(1)</script>\"'&\x1b[31m[bold red]=cmd()</textarea>--><img src=x onerror=alert(2)>"


@pytest.fixture(scope="session")
def hostile_document() -> Document:
    """Every line the same attack."""
    return _document(f"{HOSTILE}\n" * 5)


@pytest.fixture(scope="session")
def hostile_tender(tender: Tender, hostile_document: Document) -> Tender:
    """The sample with the attack in every free text field, and spans over every line of it."""
    spans = tuple(hostile_document.line_span(line) for line in hostile_document.lines)

    def poisoned(value: Any, field: str = "") -> Any:
        if field in {"evidence"}:
            return spans if isinstance(value, tuple) else dict.fromkeys(value, spans)
        if isinstance(value, str) and field in _FREE_TEXT:
            return HOSTILE
        if isinstance(value, tuple):
            return tuple(poisoned(item, field) for item in value)
        if hasattr(value, "model_fields_set"):
            return value.model_copy(
                update={n: poisoned(getattr(value, n), n) for n in type(value).model_fields}
            )
        return value

    free = {"region": HOSTILE}
    return poisoned(tender).model_copy(update=free)


_FREE_TEXT = {
    "id", "number", "source_label", "text", "names", "label", "question", "answer", "code",
    "message", "values", "title", "reference", "buyer", "intermediary", "location", "region",
    "place", "documents", "procedure", "cv_language",
}  # fmt: skip
