"""Answers: for each requirement and wish, what the profile shows, in the form that the tender
wants.

In: the Tender, the Fit, the Sources. Out: blocks, each sentence with the lines it rests on.
Nothing is written that the profile does not hold: where it holds too little, a remark says what to
add, and the text stays open.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from tenderkit.drafting.cutting import sentence_places
from tenderkit.drafting.periods import Tongue, moment_words, span_words
from tenderkit.drafting.proof import Shown, shown_for
from tenderkit.drafting.sources import Source, Sources
from tenderkit.drafting.wording import Phrase, at, capital, euros, full_stop, in_sentence, say
from tenderkit.records import Block, Criterion, CriterionFit, Fit, Sentence, SourceLine, Tender
from tenderkit.records.draft import BlockKind

MOST_EXAMPLES = 3
DECLARED = frozenset({"insurance", "registration", "equipment", "screening", "availability"})
"""Themes that a bidder declares and a CV does not show."""


@dataclass(frozen=True)
class Writer:
    """What the templates write with. `rate` is the rate to be bid, EUR per hour; None while
    unset."""

    tender: Tender
    fit: Fit
    sources: Sources
    tongue: Tongue
    rate: Decimal | None = None

    def verdict(self, criterion: Criterion) -> CriterionFit | None:
        """The verdict on a criterion, None where the Fit has none."""
        return next((one for one in self.fit.criteria if one.id == criterion.id), None)

    def shown(self, criterion: Criterion) -> Shown:
        """What the profile shows for it."""
        return shown_for(criterion, self.verdict(criterion), self.sources)


def sentence(text: str, *cites: str) -> Sentence:
    """A sentence and the lines it rests on, each once."""
    return Sentence(text=text, cites=tuple(dict.fromkeys(cites)))


def told(text: str, *cites: str) -> tuple[Sentence, ...]:
    """A text of one or more sentences, each with the same lines."""
    return tuple(sentence(text[start:end], *cites) for start, end in sentence_places(text))


def block(kind: BlockKind, *sentences: Sentence) -> Block:
    """A block of sentences."""
    return Block(kind=kind, sentences=sentences)


def answer_blocks(writer: Writer) -> Iterator[Block]:
    """The answers, requirements first, in the tender's order."""
    yield heading(1, say("answers_title", writer.tongue))
    for criterion in (*writer.tender.of_kind("knockout"), *writer.tender.of_kind("award")):
        yield heading(2, label_of(writer.tender, criterion, writer.tongue), about=criterion.id)
        yield block("quote", sentence(criterion.text, criterion.id))
        yield from answer(writer, criterion)


_LABELS: dict[str, Phrase] = {"knockout": "requirement", "award": "wish", "condition": "condition"}


def number_of(tender: Tender, criterion: Criterion) -> str:
    """The tender's own number; where it has none, the place among its kind."""
    if criterion.number:
        return criterion.number
    return str(1 + [one.id for one in tender.of_kind(criterion.kind)].index(criterion.id))


def label_of(tender: Tender, criterion: Criterion, tongue: Tongue) -> str:
    """ "Eis 3", "Wens G2", "Voorwaarde 1"."""
    return say(
        _LABELS.get(criterion.kind, "condition"), tongue, number=number_of(tender, criterion)
    )


def heading(level: int, words: str, *cites: str, about: str | None = None) -> Block:
    """A heading."""
    return Block(kind="heading", level=level, about=about, sentences=(sentence(words, *cites),))


def answer(writer: Writer, criterion: Criterion) -> Iterator[Block]:
    """The answer to one criterion."""
    tongue, verdict = writer.tongue, writer.verdict(criterion)
    if criterion.theme == "rate":
        yield from _rate(writer, criterion)
        return
    if wants_a_text(criterion):
        yield todo(say("write_yourself", tongue))
        return
    shown = writer.shown(criterion)
    state = verdict.verdict if verdict else "not_evidenced"
    if state == "declare" and not shown:
        yield block("paragraph", sentence(say("declare_answer", tongue), criterion.id))
        return
    why = _why(writer, criterion)
    if state == "not_met" and criterion.kind == "knockout":
        yield todo(say("short_knockout", tongue, why=why))
        return
    if state in ("not_evidenced", "not_met") and not shown:
        if criterion.kind == "knockout":
            yield todo(say("no_proof_knockout", tongue, why=why))
        else:
            yield tip(say("no_proof_award", tongue, why=why))
        return
    yield from _shown(writer, criterion, shown, state)
    if state == "unclear":
        yield tip(say("unclear_tip", tongue, why=why))
    elif state == "not_evidenced":
        told = say(
            "no_proof_knockout" if criterion.kind == "knockout" else "no_proof_award",
            tongue,
            why=why,
        )
        yield todo(told) if criterion.kind == "knockout" else tip(told)


def wants_a_text(criterion: Criterion) -> bool:
    """Whether a letter or a plan is asked for, which only the bidder can write."""
    if criterion.proof == "letter":
        return True
    if re.match(r"(?:motivatie|plan van aanpak|visie)", criterion.text, re.IGNORECASE):
        return True
    return criterion.proof != "cv_or_letter" and "motivatiebrief" in criterion.text.lower()


def todo(words: str) -> Block:
    """Something to write before the text can go out."""
    return block("todo", Sentence(text=" ".join(words.split())))


def tip(words: str) -> Block:
    """Advice that never goes out."""
    return block("tip", Sentence(text=" ".join(words.split())))


def _why(writer: Writer, criterion: Criterion) -> str:
    """What is short, or what to name, in the language of the draft."""
    verdict, asked = writer.verdict(criterion), criterion.requirement
    told: list[str] = []
    if verdict is not None and verdict.months is not None and asked and asked.min_months:
        low, high = verdict.months.min, verdict.months.max
        counted = f"{low:g}" if low == high else f"{low:g} – {high:g}"
        told.append(
            say("why_months", writer.tongue, counted=counted, asked=f"{asked.min_months:g}")
        )
    if asked and asked.names and (verdict is None or not verdict.evidence):
        told.append(say("why_names", writer.tongue, names=", ".join(asked.names)))
    return " ".join(told)


def _rate(writer: Writer, criterion: Criterion) -> Iterator[Block]:
    if writer.rate is not None:
        yield block(
            "paragraph",
            sentence(say("rate_answer", writer.tongue, rate=euros(writer.rate)), "p", criterion.id),
        )
        return
    cap = writer.tender.rate_cap
    shown = f" (maximum {euros(cap.amount)})" if cap else ""
    yield todo(say("rate_todo", writer.tongue, cap=shown))


def _shown(writer: Writer, criterion: Criterion, shown: Shown, state: str) -> Iterator[Block]:
    tongue = writer.tongue
    opening = []
    if state == "met":
        opening.append(
            sentence(
                say("meets" if criterion.kind == "knockout" else "meets_wish", tongue), criterion.id
            )
        )
    elif state in ("unclear", "not_evidenced", "not_met"):
        opening.append(sentence(say("partly", tongue)))
    items: list[Block] = []
    asks_months = bool(
        criterion.requirement
        and (criterion.requirement.min_months or criterion.requirement.window_months)
    ) or bool(criterion.scoring and any(band.unit == "months" for band in criterion.scoring.bands))
    if shown.works:
        lead, places = _places(writer, criterion, shown, counted=asks_months and state == "met")
        if lead is not None and state == "met":
            opening.append(lead)
        items += places
    others = [sentence(words, one.id) for one in shown.others if (words := _other(one, tongue))]
    if state == "met" and not items:
        opening += others
    else:
        items += [block("item", one) for one in others]
    yield block("paragraph", *opening)
    yield from items
    yield from _examples(writer, criterion, shown)


def _places(
    writer: Writer, criterion: Criterion, shown: Shown, *, counted: bool
) -> tuple[Sentence | None, list[Block]]:
    """Where the experience was gained: one sentence for one place, a list for more."""
    tongue, verdict = writer.tongue, writer.verdict(criterion)
    day = moment_words(writer.fit.counted_to, tongue)
    months = math.floor(verdict.months.min) if verdict and verdict.months else 0
    works = [work for work in shown.works if work.assignment is not None and work.names]
    if not works:
        return None, []
    ids = [work.id for work in works]
    if len(works) == 1:
        only = works[0]
        values = {"role": in_sentence(only.role or ""), "place": at(only.names[0], tongue)}
        if counted and months and only.role:
            text = say("counted", tongue, day=day, months=months, **values)
            return sentence(text, *ids, criterion.id), []
        if only.role and _period(only, tongue):
            text = say("at_one", tongue, period=_period(only, tongue), **values)
            return sentence(text, *ids), []
        return None, []
    lead = (
        say("counted_many", tongue, day=day, months=months)
        if counted and months
        else say("at_places", tongue)
    )
    cites = (*ids, criterion.id) if counted and months else ids
    return sentence(lead, *cites), [block("item", place_sentence(work, tongue)) for work in works]


def place_sentence(work: Source, tongue: Tongue) -> Sentence:
    """Where, what as, and when: one line."""
    assignment = work.assignment
    hours = ""
    if assignment is not None and assignment.hours_per_week:
        hours = ", " + say("hours", tongue, hours=f"{assignment.hours_per_week:g}")
    text = say(
        "place", tongue, place=capital(work.names[0]), role=in_sentence(work.role or "?"),
        period=_period(work, tongue) or "?", hours=hours,
    )  # fmt: skip
    return sentence(re.sub(r"[,:] \?", "", text), work.id)


def _period(work: Source, tongue: Tongue) -> str:
    return span_words(work.assignment, tongue) if work.assignment is not None else ""


def _other(source: Source, tongue: Tongue) -> str | None:
    if source.education is not None:
        return say("study", tongue, study=study_words(source))
    if source.certificate is not None:
        paper = source.certificate
        name = paper.name
        if paper.obtained and str(paper.obtained.year) not in name:
            name = f"{name} ({paper.obtained.year})"
        if paper.valid_until:
            from tenderkit.drafting.periods import period_words

            return say(
                "paper_valid", tongue, paper=name, until=period_words(paper.valid_until, tongue)
            )
        return say("paper_course" if _COURSE.search(name) else "paper", tongue, paper=name)
    text = source.lines[0].text
    if source.id.startswith("l"):
        name, _, level = text.partition(", ")
        return say("language", tongue, language=name, level=level) if level else full_stop(name)
    if source.id.startswith("s"):
        return full_stop(text)
    return None


_COURSE = re.compile(r"\b(?:cursus|training|leergang|opleiding|course|workshop)\b", re.IGNORECASE)


def study_words(source: Source) -> str:
    """An education in one phrase: "hbo-bachelor Bedrijfskunde, Hogeschool X, 2011 – 2015"."""
    study = source.education
    assert study is not None
    words = study.study or ""
    if study.area and study.area in words:
        before = words[: words.index(study.area)]
        lead = re.split(r"[:\t|]\s*|\d{4}\s+", before)[-1].lstrip(" -–|·,")
        name = f"{lead}{study.area}"
    else:
        name = " ".join(filter(None, (study.study, study.area)))
    if study.level and not re.search(rf"\b{study.level}", name, re.IGNORECASE):
        name = f"{name} ({study.level})"
    years = [str(day.year) for day in (study.start, study.end) if day is not None]
    return ", ".join(
        filter(None, (name.strip(), study.institution, " – ".join(dict.fromkeys(years))))
    )


def _examples(writer: Writer, criterion: Criterion, shown: Shown) -> Iterator[Block]:
    """Examples in the profile's own words: one where one is asked, more where more are."""
    plural = re.search(r"\bvoorbeelden\b|\bexamples\b", criterion.text, re.IGNORECASE)
    count = criterion.requirement.min_count if criterion.requirement else None
    wanted = max(count or 0, 2 if plural else 0) or 1
    facts = list(shown.facts[: min(max(wanted, 1), MOST_EXAMPLES)])
    one_place = len(shown.works) == 1 and criterion.kind != "condition"
    for fact in facts:
        yield block("item", example_sentence(writer, fact, named=not one_place))
    if criterion.proof == "cv_example" and len(facts) < wanted:
        yield todo(say("add_example", writer.tongue, wanted=wanted, there=len(facts)))


_SIZE = re.compile(r"\w+ (?:met|van|with) [\d.]+ (?:inwoners|inhabitants)", re.IGNORECASE)


def example_sentence(writer: Writer, fact: SourceLine, *, named: bool = True) -> Sentence:
    """A line of the profile as an example; `named` adds where it was."""
    work = writer.sources.source_of(fact.id)
    words = full_stop(fact.text)
    if _SIZE.match(words):
        return sentence(words, fact.id)  # "Gemeente met 92.000 inwoners." is a fact, no example
    if work is None or not work.names or not named:
        return sentence(say("example_bare", writer.tongue, fact=in_sentence(words)), fact.id)
    period = _period(work, writer.tongue)
    place = ", ".join(filter(None, (capital(work.names[0]), period)))
    return sentence(say("example", writer.tongue, place=place, fact=words), fact.id, work.id)
