"""Notas van inlichtingen: what changes a tender, and what only looks as if it did."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from tenderkit import extract, read
from tenderkit.comparing import apply_nota, change_lines, joined_text
from tenderkit.comparing.nota import is_nota, read_nota
from tenderkit.reading import read_text
from tenderkit.records import Criterion, Range, RateCap, Requirement, Scoring, Tender

DATA = Path(__file__).resolve().parents[2] / "data"

TENDER = Tender(
    reference="ZM-31",
    closes_at=datetime(2031, 5, 12, 9),
    questions_close_at=date(2031, 5, 5),
    starts_on=date(2031, 6, 1),
    hours_per_week=Range(min=24, max=32),
    rate_cap=RateCap(amount=Decimal("90.00"), excludes_vat=True),
    criteria=(
        Criterion(id="K1", number="1", kind="knockout", theme="experience", text="Minimaal 3 jaar ervaring als consulent Wmo", requirement=Requirement(min_months=36)),
        Criterion(id="K2", number="2", kind="knockout", theme="other", text="In het bezit van rijbewijs B"),
        Criterion(id="K3", number="3", kind="knockout", theme="rate", text="Uurtarief van maximaal € 90,00 exclusief btw", requirement=Requirement(max_rate=Decimal("90.00"))),
        Criterion(id="A1", number="1", kind="award", theme="system", text="Ervaring met Zorgned", scoring=Scoring(max_points=40)),
        Criterion(id="A2", number="2", kind="award", theme="system", text="Ervaring met Key2", scoring=Scoring(weight_percent=30)),
    ),
)  # fmt: skip


def lines(sentence: str) -> tuple[str, ...]:
    nota = read_text(
        f"Nota van inlichtingen ZM-31\n\nVraag 7: Kan dat anders?\n\nAntwoord: {sentence}\n"
    )
    return change_lines(apply_nota(TENDER, nota).difference)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Eis 2 komt te vervallen.", ["removed 'In het bezit van rijbewijs B'"]),
        ("Wij laten eis 2 vervallen.", ["removed 'In het bezit van rijbewijs B'"]),
        ("Wens 2 is ingetrokken.", ["removed 'Ervaring met Key2'"]),
        ("K2 wordt geschrapt.", ["removed 'In het bezit van rijbewijs B'"]),
        ('De eis "In het bezit van rijbewijs B" vervalt.', ["removed 'In het bezit van rijbewijs B'"]),
        ("Het tarief wordt verhoogd van € 90,00 naar € 95,50.", ["field rate_cap.amount: 90.00 -> 95.50", "changed 'Uurtarief van maximaal € 95,50 exclusief btw' max_rate: 90.00 -> 95.50"]),
        ("Het maximumtarief wordt verlaagd naar € 85 per uur.", ["field rate_cap.amount: 90.00 -> 85.00", "changed 'Uurtarief van maximaal € 85,00 exclusief btw' max_rate: 90.00 -> 85.00"]),
        ("De sluitingsdatum wordt verplaatst naar 19 mei 2031 om 12.00 uur.", ["field closes_at: 2031-05-12T09:00 -> 2031-05-19T12:00"]),
        ("De termijn voor het stellen van vragen wordt verlengd tot 8 mei 2031.", ["field questions_close_at: 2031-05-05 -> 2031-05-08"]),
        ("De startdatum is gewijzigd in 1 juli 2031.", ["field starts_on: 2031-06-01 -> 2031-07-01"]),
        ("Het aantal uren wordt aangepast naar 28 tot 36 uur per week.", ["field hours_per_week.min: 24 -> 28", "field hours_per_week.max: 32 -> 36"]),
        ('In eis 1 wordt "3 jaar" vervangen door "2 jaar".', ["changed 'Minimaal 2 jaar ervaring als consulent Wmo' min_months: 36 -> 24"]),
        ('Bij eis 1 moet in plaats van "3 jaar" worden gelezen "2 jaar".', ["changed 'Minimaal 2 jaar ervaring als consulent Wmo' min_months: 36 -> 24"]),
        ('Bij eis 1 leest u "2 jaar" in plaats van "3 jaar".', ["changed 'Minimaal 2 jaar ervaring als consulent Wmo' min_months: 36 -> 24"]),
        ("Eis 2 wordt gewijzigd in: 'In het bezit van rijbewijs B of een ov-kaart'.", ["changed 'In het bezit van rijbewijs B of een ov-kaart' words"]),
        ("Voor wens 1 zijn nu 50 punten te behalen in plaats van 40 punten.", ["changed 'Ervaring met Zorgned' max_points: 40 -> 50"]),
        ("De weging van wens 2 wordt verhoogd van 30% naar 35%.", ["changed 'Ervaring met Key2' weight_percent: 30 -> 35"]),
        ('Aan de eisen wordt toegevoegd: "Een geldige SKJ-registratie".', ["new 'Een geldige SKJ-registratie'"]),
        ('Aan de wensen wordt toegevoegd: "Ervaring met Djuma".', ["new 'Ervaring met Djuma'"]),
    ],
)  # fmt: skip
def test_what_an_answer_changes(sentence: str, expected: list[str]) -> None:
    assert sorted(lines(sentence)) == sorted(f"7: {line}" for line in expected)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nee.",
        "Nee, eis 2 blijft gehandhaafd.",
        "Eis 2 vervalt niet.",
        "Het tarief van € 90,00 wordt niet verhoogd.",
        "De sluitingsdatum blijft 12 mei 2031, ook als eis 2 zou vervallen.",
        "Ja, dat klopt.",
        "Zie eis 3: het maximum is € 90,00 exclusief btw.",
        "De gesprekken zijn op 20 mei 2031.",
        "Het cv mag 5 pagina's tellen.",
    ],
)
def test_what_an_answer_leaves_as_it_is(sentence: str) -> None:
    assert lines(sentence) == ()


@pytest.mark.parametrize(
    "question",
    [
        "Vraag 1: Kan eis 2 komen te vervallen?",
        "Vraag 1: Wordt het tarief verhoogd naar € 110?",
        "1. Vraag: Is de sluiting verplaatst naar 19 mei 2031?",
        "Vraag 1\nKan eis 2 vervallen?\nEis 2 is te streng.",
    ],
)
def test_a_question_changes_nothing(question: str) -> None:
    nota = read_text(f"Nota van inlichtingen ZM-31\n\n{question}\n\nAntwoord: Nee.\n")
    assert change_lines(apply_nota(TENDER, nota).difference) == ()


def test_what_cannot_be_applied_is_shown() -> None:
    nota = read_text(
        "Nota van inlichtingen ZM-31\n\nVraag 1: x?\n\nAntwoord: Eis 19 vervalt. De sluitingsdatum wordt verplaatst.\n"
    )
    amended = apply_nota(TENDER, nota)
    assert amended.amendments == ()
    assert amended.tender == TENDER
    assert [n.partition(": ")[2] for n in amended.difference.notes] == [
        "question 1: Eis 19 vervalt.",
        "question 1: De sluitingsdatum wordt verplaatst.",
    ]


def test_a_nota_of_another_tender_is_noted() -> None:
    amended = apply_nota(TENDER, read_text("Nota van inlichtingen XX-9\n\nEis 2 vervalt.\n"))
    assert any("does not name ZM-31" in note for note in amended.difference.notes)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nota van inlichtingen\nVraag 1", True),
        ("Gemeente X\n\nRectificatie bij aanvraag 12", True),
        (
            "Consulent Wmo\nGemeente X\nEisen\nPlanning\nDe nota van inlichtingen volgt op 3 mei",
            False,
        ),
    ],
)
def test_a_nota_says_so_at_its_head(text: str, expected: bool) -> None:
    assert is_nota(read_text(text)) is expected


def test_the_dev_tenders_are_no_notas() -> None:
    for path in sorted((DATA / "tenders").glob("*.txt")):
        if int(path.name[:2]) <= 20:
            assert not is_nota(read(path)), path.name


@pytest.mark.parametrize("name", ["meerveld-nota-1.txt", "scheldegroep-nota.txt"])
def test_every_span_of_an_amended_record_can_be_shown(name: str) -> None:
    base = {
        "meerveld-nota-1.txt": "01-consulent-schuldhulp-meerveld.txt",
        "scheldegroep-nota.txt": "14-ciso-scheldegroep.txt",
    }
    document, nota = read(DATA / "tenders" / base[name]), read(DATA / "amendments" / "notas" / name)
    amended = apply_nota(extract(document), nota, document=document)
    joined = joined_text(document, nota)
    for span in amended.tender.spans():
        assert joined.text[span.start : span.end] == span.quote
    for amendment in amended.amendments:
        span = amendment.evidence
        assert nota.text[span.start : span.end] == span.quote
    assert any(f.code == "amended" and f.evidence for f in amended.tender.findings)
    assert [joined.words(line) for line in joined.lines][-1] == nota.words(nota.lines[-1])
    assert [line.number for line in joined.lines] == list(range(1, len(joined.lines) + 1))


def test_sentences_are_read_whole(tender: Callable[..., Tender]) -> None:
    nota = read_text(
        'Nota van inlichtingen\n\nEis 1 wordt gewijzigd in: "Een VOG. Niet ouder dan een jaar." Verder niets.\n'
    )
    numbered = Tender(criteria=(Criterion(id="K1", number="1", kind="knockout", text="Een VOG"),))
    amendments, open_ends = read_nota(nota, numbered)
    assert [a.text for a in amendments] == ["Een VOG. Niet ouder dan een jaar."]
    assert open_ends == ()
