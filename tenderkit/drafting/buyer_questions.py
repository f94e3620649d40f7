"""Questions to the buyer: from what the tender leaves open, without a trace of who asks.

Why: a question before the deadline is free and anonymous, and after it the right to complain is
mostly lost. In: the findings of a Tender and the verdicts of a Fit. Out: questions, the weightiest
first, each with its place in the tender and the reading that will be used where no answer comes.
No question names the bidder, their clients or what their CV lacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from tenderkit.drafting.answers import Writer, block, heading, number_of, sentence, told
from tenderkit.drafting.periods import Tongue, moment_words
from tenderkit.drafting.wording import euros, say
from tenderkit.drafting.worth import worth
from tenderkit.records import Block, BuyerQuestion, Criterion, Finding, Tender

_COLUMN: dict[Tongue, int] = {"nl": 0, "en": 1}

TABLE: dict[str, tuple[int, tuple[str, str], tuple[str, str], tuple[str, str]]] = {
    # code: (weight, question, reading, why); Dutch and English. {values} are the readings of the text
    "closing_date_missing": (
        100,
        ("De aanvraag noemt geen sluitingsdatum. Tot welk moment kan worden ingeschreven?",
         "The tender names no closing date. Until when can one bid?"),
        ("zo vroeg mogelijk inschrijven.", "bidding as early as possible."),
        ("Te laat is uitgesloten.", "Late is excluded."),
    ),
    "conflicting_closing_dates": (
        100,
        ("De aanvraag noemt meer dan één sluitingsmoment: {values}. Welk moment geldt?",
         "The tender names more than one closing moment: {values}. Which one holds?"),
        ("het vroegste: {closes}.", "the earliest: {closes}."),
        ("Te laat is uitgesloten.", "Late is excluded."),
    ),
    "relative_closing_date": (
        95,
        ("De aanvraag noemt de sluiting alleen als termijn: {values}. Op welke datum en welk tijdstip sluit zij?",
         "The tender states its closing only as a term: {values}. On which date and at what time does it close?"),
        ("inschrijven binnen de kortste lezing van de termijn.", "bidding within the shortest reading."),
        ("Te laat is uitgesloten.", "Late is excluded."),
    ),
    "self_employed_excluded": (
        90,
        ("De aanvraag sluit zelfstandigen uit. Geldt dat ook voor een inschrijving waarbij na gunning wordt verloond?",
         "The tender excludes the self-employed. Does that also hold for a bid with payrolling after award?"),
        ("zelfstandigen kunnen niet inschrijven.", "the self-employed cannot bid."),
        ("Hiervan hangt af of inschrijven kan.", "Whether one can bid hangs on it."),
    ),
    "conflicting_rates": (
        85,
        ("De aanvraag noemt meer dan één maximumtarief: {values}. Welk maximum geldt, en is het inclusief of exclusief btw?",
         "The tender names more than one maximum rate: {values}. Which one holds, with or without VAT?"),
        ("het laagste: {cap}.", "the lowest: {cap}."),
        ("Een hoger tarief is uitgesloten.", "A higher rate is excluded."),
    ),
    "rate_uncapped": (
        40,
        ("De aanvraag noemt geen maximumtarief. Is er een tarief waarboven een inschrijving afvalt?",
         "The tender names no maximum rate. Is there a rate above which a bid is excluded?"),
        ("er is geen maximum.", "there is no maximum."),
        ("Een verborgen maximum kost de inschrijving.", "A hidden maximum costs the bid."),
    ),
    "conflicting_hours": (
        60,
        ("De aanvraag noemt verschillende aantallen uren per week: {values}. Welk aantal geldt?",
         "The tender names different hours a week: {values}. Which one holds?"),
        ("{hours} uur per week.", "{hours} hours a week."),
        ("De beschikbaarheid moet hierop passen.", "Availability must fit it."),
    ),
    "split_impossible": (
        60,
        ("Het gevraagde aantal personen maal het minimum aantal uren is meer dan het maximum ({values}). Hoe worden de uren verdeeld?",
         "People times minimum hours is more than the maximum ({values}). How are the hours divided?"),
        ("het maximum aantal uren geldt voor allen samen.", "the maximum holds for all together."),
        ("De beschikbaarheid moet hierop passen.", "Availability must fit it."),
    ),
    "conflicting_period": (
        50,
        ("De aanvraag noemt verschillende perioden: {values}. Wat zijn de begin- en einddatum?",
         "The tender names different periods: {values}. What are the start and end dates?"),
        ("de periode in de kop van de aanvraag.", "the period in the header."),
        ("De beschikbaarheid moet hierop passen.", "Availability must fit it."),
    ),
    "impossible_period": (
        50,
        ("De genoemde startdatum past niet bij de sluiting of de einddatum ({values}). Wat is de juiste startdatum?",
         "The start date does not fit the closing or the end date ({values}). What is the right start date?"),
        ("de opdracht begint kort na de gunning.", "the assignment starts shortly after award."),
        ("De beschikbaarheid moet hierop passen.", "Availability must fit it."),
    ),
    "weights_do_not_sum": (
        55,
        ("De wegingen tellen niet op tot het genoemde totaal ({values}). Hoe worden de punten verdeeld?",
         "The weights do not add up to the stated total ({values}). How are the points divided?"),
        ("de punten per criterium gelden zoals ze er staan.", "the points hold as printed."),
        ("De volgorde van de inschrijvingen hangt eraan.", "The ranking hangs on it."),
    ),
    "award_criteria_without_points": (
        35,
        ("De gunningscriteria hebben geen punten of weging. Hoe worden ze ten opzichte van elkaar gewogen?",
         "The award criteria carry no points or weight. How are they weighed against each other?"),
        ("alle criteria wegen even zwaar.", "all criteria weigh the same."),
        ("De volgorde van de inschrijvingen hangt eraan.", "The ranking hangs on it."),
    ),
    "band_overlap": (
        45,
        ("In de puntenschaal van {reference} vallen twee treden samen: {values}. Welke score hoort bij de gedeelde grens?",
         "In the scale of {reference} two steps overlap: {values}. Which score goes with the shared bound?"),
        ("de laagste van de twee scores.", "the lower of the two scores."),
        ("Het scheelt punten.", "It makes a difference in points."),
    ),
    "band_gap": (
        45,
        ("In de puntenschaal van {reference} valt een waarde tussen twee treden: {values}. Welke score hoort daarbij?",
         "In the scale of {reference} a value falls between two steps: {values}. Which score goes with it?"),
        ("de laagste van de twee scores.", "the lower of the two scores."),
        ("Het scheelt punten.", "It makes a difference in points."),
    ),
    "ambiguous_conjunction": (
        70,
        ("Bij {reference} staat ‘{values}’. Moet aan alle onderdelen worden voldaan, of is een ervan genoeg?",
         "{reference} says '{values}'. Must all parts be met, or is one enough?"),
        ("aan alle onderdelen moet worden voldaan.", "all parts must be met."),
        ("Van de lezing hangt af of aan de eis is voldaan.", "Whether it is met hangs on the reading."),
    ),
    "missing_attachment": (
        30,
        ("De aanvraag verwijst naar een bijlage die ontbreekt ({values}). Kunt u deze toevoegen?",
         "The tender refers to an annex that is missing ({values}). Can you add it?"),
        ("de bijlage stelt geen andere eisen dan de aanvraag zelf.", "the annex holds no other demands."),
        ("Een eis in de bijlage geldt ook.", "A demand in the annex binds too."),
    ),
    "duplicated_list": (
        25,
        ("De lijst met eisen staat twee keer in de aanvraag. Zijn beide lijsten gelijk bedoeld?",
         "The list of requirements appears twice. Are both meant to be the same?"),
        ("beide lijsten zijn gelijk.", "both lists are the same."),
        ("Een verschil zou een extra eis zijn.", "A difference would be an extra demand."),
    ),
    "garbled_text": (
        30,
        ("Een deel van de aanvraag is niet goed leesbaar: ‘{values}’. Wat hoort hier te staan?",
         "Part of the tender is garbled: '{values}'. What should it say?"),
        ("de gangbare lezing van de zin.", "the usual reading of the sentence."),
        ("Er kan een eis in staan.", "It may hold a demand."),
    ),
    "earlier_intermediary_deadline": (
        20,
        ("De tussenpartij wil de inschrijving eerder ontvangen dan de sluiting ({values}). Vervalt een inschrijving die daarna komt?",
         "The intermediary wants the bid before the closing ({values}). Is a later one excluded?"),
        ("het eerdere moment geldt.", "the earlier moment holds."),
        ("Te laat is uitgesloten.", "Late is excluded."),
    ),
}  # fmt: skip
"""Findings that are no question to the buyer (a disagreement of readers, an instruction in the
text, a demand that an answer added) are not in it."""

ROLE = (
    "Bij {reference} vraagt u ervaring in een genoemde functie: ‘{text}’. Telt ervaring in een functie met een andere naam en dezelfde taken mee?",
    "{reference} asks for experience in a named role: '{text}'. Does experience in a role of another name with the same tasks count?",
)
ROLE_READING = (
    "alleen ervaring in de genoemde functie telt.",
    "only experience in the named role counts.",
)
REFERENCE_DAY = (
    "Bij {reference} vraagt u ervaring in een periode die terugloopt: ‘{text}’. Vanaf welke dag telt u terug?",
    "{reference} asks for experience in a look-back period: '{text}'. From which day is it counted back?",
)
REFERENCE_DAY_READING = ("de sluitingsdatum.", "the closing date.")
KNOCKOUT_WHY = ("Aan een eis moet zijn voldaan.", "A requirement must be met.")
AWARD_WHY = ("Het scheelt punten.", "It makes a difference in points.")
TEXT = ("de aanvraag", "the tender")


def buyer_questions(writer: Writer) -> tuple[BuyerQuestion, ...]:
    """The questions, the weightiest first; those that a published answer settles are left out."""
    found = [*_from_findings(writer), *_from_verdicts(writer)]
    unique = {one.question: one for one in found}
    return tuple(sorted(unique.values(), key=lambda one: -one.weight))


def _from_findings(writer: Writer) -> Iterator[BuyerQuestion]:
    column = _COLUMN[writer.tongue]
    for finding in writer.tender.findings:
        entry = TABLE.get(finding.code)
        if entry is None:
            continue
        weight, question, reading, why = entry
        criterion = _criterion(writer.tender, finding)
        values = _values(finding, writer.tongue)
        filled = {
            "values": values or "–",
            "reference": reference_of(writer.tender, criterion, writer.tongue),
            "closes": moment_words(writer.tender.closes_at, writer.tongue) if writer.tender.closes_at else "–",
            "cap": euros(writer.tender.rate_cap.amount) if writer.tender.rate_cap else "–",
            "hours": f"{writer.tender.hours_per_week.min:g}–{writer.tender.hours_per_week.max:g}" if writer.tender.hours_per_week else "–",
        }  # fmt: skip
        text = question[column].format(**filled)
        text = re.sub(r"\s*\(–\)", "", text)
        if criterion is not None and criterion.kind == "award":
            weight -= 20
        yield BuyerQuestion(
            about=criterion.id if criterion else finding.code,
            reference=filled["reference"],
            question=text,
            reading=reading[column].format(**filled).replace("{0:g}–{0:g}", ""),
            weight=weight,
            why=why[column],
        )


def _criterion(tender: Tender, finding: Finding) -> Criterion | None:
    """The criterion that a finding is about: named in its message, or on the same words."""
    named = re.search(r"\b([KACO]\d+)\b", finding.message)
    for criterion in tender.criteria:
        if named and criterion.id == named[1]:
            return criterion
    if finding.code not in ("ambiguous_conjunction", "band_overlap", "band_gap"):
        return None
    for criterion in tender.criteria:
        if any(
            mine.start < theirs.end and theirs.start < mine.end
            for mine in criterion.evidence
            for theirs in finding.evidence
        ):
            return criterion
    return None


def reference_of(tender: Tender, criterion: Criterion | None, tongue: Tongue) -> str:
    """Where in the tender: "eis 3", "gunningscriterium G2", with the tender's own number."""
    if criterion is None:
        return TEXT[_COLUMN[tongue]]
    number = number_of(tender, criterion)
    label = {
        "knockout": ("eis", "requirement"),
        "award": ("gunningscriterium", "award criterion"),
    }.get(criterion.kind, ("voorwaarde", "condition"))[_COLUMN[tongue]]
    return f"{label} {number}"


_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?")


def _values(finding: Finding, tongue: Tongue) -> str:
    shown: list[str] = []
    for value in finding.values:
        words = value.strip()
        if _MOMENT.fullmatch(words):
            has_time = "T" in words or ":" in words
            moment = datetime.fromisoformat(words) if has_time else date.fromisoformat(words)
            words = moment_words(moment, tongue)
        elif re.fullmatch(r"\d+(?:\.\d\d)", words):
            words = euros(float(words))
        shown.append(words if len(words) <= 160 else f"{words[:159].rstrip()}…")
    joint = " en " if tongue == "nl" else " and "
    return joint.join(filter(None, (", ".join(shown[:-1]), shown[-1]))) if shown else ""


def _from_verdicts(writer: Writer) -> Iterator[BuyerQuestion]:
    column = _COLUMN[writer.tongue]
    for criterion in writer.tender.criteria:
        verdict = writer.verdict(criterion)
        if verdict is None or criterion.kind not in ("knockout", "award"):
            continue
        reference = reference_of(writer.tender, criterion, writer.tongue)
        filled = {
            "reference": reference[:1].upper() + reference[1:] if column else reference,
            "text": _clipped(criterion.text),
        }
        why = (KNOCKOUT_WHY if criterion.kind == "knockout" else AWARD_WHY)[column]
        weight = 80 if criterion.kind == "knockout" else 30 + min(int(worth(criterion)) // 4, 15)
        if verdict.verdict == "unclear" and any(not period.sure for period in verdict.trace):
            yield BuyerQuestion(
                about=criterion.id, reference=reference, question=ROLE[column].format(**filled),
                reading=ROLE_READING[column], weight=weight, why=why,
            )  # fmt: skip
        window = criterion.requirement.window_months if criterion.requirement else None
        if window and verdict.flips_on is not None:
            yield BuyerQuestion(
                about=criterion.id, reference=reference, question=REFERENCE_DAY[column].format(**filled),
                reading=REFERENCE_DAY_READING[column], weight=weight - 10, why=why,
            )  # fmt: skip


def _clipped(text: str, most: int = 160) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def question_blocks(writer: Writer, questions: tuple[BuyerQuestion, ...]) -> Iterator[Block]:
    """The questions as a text to send, with what is for the bidder's eyes in remarks."""
    tongue = writer.tongue
    yield heading(1, say("questions_title", tongue))
    closes = writer.tender.questions_close_at
    note = (
        say("questions_until", tongue, moment=moment_words(closes, tongue))
        if closes
        else say("questions_passed", tongue)
    )
    if not questions:
        yield block("paragraph", sentence(say("questions_none", tongue)))
        return
    yield block("tip", sentence(note))
    for number, one in enumerate(questions, 1):
        yield heading(2, say("question_about", tongue, number=number, reference=one.reference))
        cite = one.about if re.fullmatch(r"[KACO]\d+", one.about) else "t"
        yield block("paragraph", *told(one.question, cite))
        yield block("tip", sentence(say("question_reading", tongue, reading=one.reading)))
        yield block("tip", sentence(say("question_lead", tongue, why=one.why)))
