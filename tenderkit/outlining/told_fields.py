"""Header fields that a sentence states: "De opdracht start op 1 mei en loopt tot het einde van het jaar".

In: a line and its section. Out: `FieldLines`, one a field. A sentence states a field where it holds both a cue of it
and a value of its type; a limit in time of something else (a contract, a diploma, a message to bidders) is not the bid's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from tenderkit.dutch import (
    find_dates,
    find_extensions,
    find_weekdays,
    find_weeks,
    parse_hours,
)
from tenderkit.dutch.sentences import statements
from tenderkit.letters import folded
from tenderkit.lexicon.alone_bidders import alone_bidders, speaks_of_it
from tenderkit.lexicon.bid_words import CHEAPEST, DECIDES, EQUAL
from tenderkit.lexicon.cues import (
    THOSE_DAYS,
    cue_patterns,
)
from tenderkit.lexicon.day_words import asks_for_days, work_days_in
from tenderkit.lexicon.fee_words import FEE_AMOUNT, FEE_ASKED, SHARE
from tenderkit.lexicon.label_words import guessed
from tenderkit.lexicon.length_words import asks_to_go_on
from tenderkit.lexicon.other_hours import are_of_others, asks_for_hours
from tenderkit.lexicon.other_work import other_work_from
from tenderkit.lexicon.places import (
    answered_place,
    asked_place,
    asks_for_place,
    place_in,
    town_item,
)
from tenderkit.lexicon.regions import asked_region, elsewhere, region_in, stands_alone
from tenderkit.lexicon.soon import starts_soon
from tenderkit.lexicon.workplace_states import workplace_of
from tenderkit.lexicon.workplace_words import HOME_ASKED
from tenderkit.outlining.cued import DATED, DEADLINES, found, is_numbered
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.outlining.told_dates import SHORT_SENTENCE, deadlines, term
from tenderkit.records import FieldLines

_OF_ASSIGNMENT = re.compile(
    r"\b(?:inzet|opdracht|omvang|beschikba\w+|gemiddeld|inhuur|functie|professional|tijdelijk|zoek(?:en|t)?|gezocht|huren|huurt|gevraagd|contract|uitvraag|assignment|betreft|gaat om|max|start|reken(?:en|t)?|full-?time\w*|part-?time\w*|wekelijkse?|weekly|werkweek|werkt|werk (?:je|jij)|belasting|wij vragen|working hours|ingezet|ingehuurd|kandida(?:at|ten)|werkzaam|qua (?:uren|inzet)|(?:denken|gaan) (?:we|wij) (?:aan|uit van)|(?:we|wij) (?:denken|gaan) (?:aan|uit van)|voorzien|kiezen|(?:wie|whoever|those who)\b.{0,40}\b(?:wil|kan|want|can)|nodig)\b",
    re.IGNORECASE,
)
LEAST_HOURS = re.compile(
    r"\b(?:minimaal|ten minste|minstens|per professional|per persoon|bereikbaar)\b", re.IGNORECASE
)


_TERMS: frozenset[str] = frozenset(
    {"starts_on", "ends_on", "duration_months", "extensions", "starts_asap"}
)
TOLD: frozenset[str] = DATED | _TERMS | {
    "fees", "reference", "region", "tie_breaker", "closed", "points_total", "self_employed",
    "on_site", "work_days", "location", "hours_per_week", "rate_cap",
}  # fmt: skip
"""Every field that prose may state."""


def in_prose(
    mark: Mark, section: Section, asked: str = "", wanted: Set[str] = TOLD
) -> Iterator[FieldLines]:
    """The fields that the sentences of one line state, of those wanted; `asked` is the question that stands above it."""
    seen: set[str] = set(TOLD - wanted)
    own = other_work_from(mark.words)
    if own == 0:
        return
    if (
        section.part == "interviews"
        and "interviews" not in seen
        and (find_dates(mark.words) or find_weeks(mark.words))
        and not any(p.search(mark.words) for p in cue_patterns("closes_at"))
    ):
        seen.add("interviews")
        yield FieldLines(field="interviews", lines=(mark.line.number,))
    placed = section.part not in _NO_PLACE
    if placed and "location" not in seen and (town_item(mark.words) or asked_place(mark.words)):
        seen.add("location")
        yield FieldLines(field="location", lines=(mark.line.number,))
    if "location" not in seen and asks_for_place(asked) and answered_place(mark.words):
        seen.add("location")
        yield FieldLines(field="location", lines=(mark.line.number - 1, mark.line.number))
    if placed and "region" not in seen and asked_region(mark.words):
        seen.add("region")
        yield FieldLines(field="region", lines=(mark.line.number,))
    before = asked
    told = statements(mark.words)
    for at, (start, end) in enumerate(told):
        if start >= own:
            return
        sentence = mark.words[start:end]
        behind = mark.words[slice(*told[at + 1])] if at + 1 < len(told) else ""
        for name in _stated(sentence, section, before, wanted, behind):
            if name not in seen:
                seen.add(name)
                yield FieldLines(field=name, lines=(mark.line.number,))
        if "work_days" not in seen and _those_days(before, sentence) and section.part != "related":
            seen.add("work_days")
            yield FieldLines(field="work_days", lines=(mark.line.number,))
        days = DATED - seen
        if start and days and (label := guessed(sentence, spaced=False)) and label[0] in days:
            seen.add(label[0])
            yield FieldLines(field=label[0], lines=(mark.line.number,))
        before = sentence


def _those_days(before: str, sentence: str) -> bool:
    """Whether a sentence makes the weekdays of the one before it days of work, or answers it."""
    if before.endswith("?") and asks_for_days(before):
        return (
            bool(find_weekdays(sentence)) and not find_dates(sentence) and not _TALKS.search(before)
        )
    return (
        THOSE_DAYS.search(sentence) is not None
        and bool(find_weekdays(before))
        and not find_dates(before)
    )


_TALKS = re.compile(r"gesprek|interview|bereikbaar|vergader|voorkeur", re.IGNORECASE)
"""What else is held on days of the week."""


def _stated(
    sentence: str, section: Section, before: str, wanted: Set[str], behind: str
) -> Iterator[str]:
    outside = section.part in ("outside", "related")
    numbered = is_numbered(sentence)
    dated = numbered and section.part not in ("knockout", "award", "competence", "related")
    told = False
    listing = section.part == "related" and _lists_postings(section)
    for name in (
        deadlines(sentence, section, dated=dated, before=before)
        if numbered and not listing and not wanted.isdisjoint(DEADLINES)
        else ()
    ):
        told = True
        yield name
    if "fees" in wanted and _states_a_fee(sentence, section, before, numbered=numbered):
        yield "fees"
    if outside:
        if section.part == "outside" and speaks_of_it(sentence) and alone_bidders(sentence, before):
            yield "self_employed"
        return
    for name in ("reference", "region", "tie_breaker", "closed", "points_total"):
        if name not in wanted:
            continue
        if (
            found(name, sentence, numbered=numbered)
            and not (name == "region" and elsewhere(sentence))
        ) or (
            name == "region"
            and section.part not in _NO_PLACE
            and (region_in(sentence) or stands_alone(sentence))
        ):
            yield name
    if "tie_breaker" in wanted and _decides_a_tie(before, sentence):
        yield "tie_breaker"
    if "self_employed" in wanted and alone_bidders(sentence, before):
        yield "self_employed"
    if section.part == "organisation":
        yield from _presence(sentence, wanted, behind)
        return
    if section.part not in ("knockout", "award", "competence") and not wanted.isdisjoint(_TERMS):
        yield from term(sentence, dated=dated, numbered=numbered, told=told)
        if asks_to_go_on(before) and find_extensions(sentence):
            yield "extensions"
        if starts_soon(sentence):
            yield "starts_asap"
    if (
        section.part not in ("award", "knockout")
        and "hours_per_week" in wanted
        and (
            (
                found("hours_per_week", sentence, numbered=numbered)
                and (_OF_ASSIGNMENT.search(sentence) or len(sentence.split()) <= SHORT_SENTENCE)
            )
            or (numbered and asks_for_hours(sentence))
        )
        and (not LEAST_HOURS.search(sentence) or _each(sentence))
        and not are_of_others(sentence)
        and not sentence.rstrip().endswith("?")
    ):
        yield "hours_per_week"
    if (
        section.part != "award"
        and "rate_cap" in wanted
        and found("rate_cap", sentence, numbered=numbered)
        and not re.search(r"\bfee\b.{0,30}in rekening|in rekening", sentence, re.IGNORECASE)
    ):
        yield "rate_cap"
    yield from _presence(sentence, wanted, behind)
    if (
        section.part not in _NO_PLACE
        and "location" in wanted
        and place_in(sentence)
        and not re.search(r"gesprek|interview", sentence, re.IGNORECASE)
    ):
        yield "location"


def _lists_postings(section: Section) -> bool:
    """Whether a part shows other assignments, each with a closing of its own."""
    return section.label is not None and _POSTINGS.search(section.label.words) is not None


_POSTINGS = re.compile(
    r"\b(?:opdrachten|vacatures|aanvragen|projecten|jobs|assignments|vacancies|ook|vergelijkba\w+|soortgelijk\w*|gerelateerd\w*|verwante?|similar|related|anderen|gemist)\b",
    re.IGNORECASE,
)


def _states_a_fee(sentence: str, section: Section, before: str, *, numbered: bool) -> bool:
    """Whether a sentence tells what an intermediary takes, by itself or as the answer to a question."""
    stated = found("fees", sentence, numbered=numbered) or (
        before.endswith("?")
        and FEE_ASKED.search(before) is not None
        and SHARE.match(sentence) is not None
    )
    return stated and (
        section.part in ("fee", "outside", "related")
        or not re.search(r"\binclusief\b|\bincl\b", sentence, re.IGNORECASE)
        or FEE_AMOUNT.search(sentence) is not None
    )


def _decides_a_tie(before: str, sentence: str) -> bool:
    """Whether a sentence answers what happens at equal score: "Gelijk aantal punten? Laagste
    tarief wint"."""
    return (
        before.endswith("?")
        and EQUAL.search(before) is not None
        and CHEAPEST.search(sentence) is not None
        and DECIDES.search(sentence) is not None
    )


_NO_PLACE = frozenset({"knockout", "award", "competence", "outside", "related", "interviews"})
"""Parts in which a place or region is not that of the work."""


def _each(sentence: str) -> bool:
    """Whether hours a person are told as a range: "Per persoon 20 tot 24 uur per week"."""
    hours = parse_hours(sentence)
    return hours is not None and hours.value[0] < hours.value[1]


_ANSWERS_THE_PHONE = re.compile(
    r"\b(?:telefoon\w*|telefonisch|helpdesk|servicedesk|0900|(?:van|bij|op) (?:dit|ons|het) (?:\w*bureau|secretariaat)|openingstijden|geopend|office hours)\b|\bbereikbaar\b(?! bent)",
    re.IGNORECASE,
)


def _presence(sentence: str, wanted: Set[str], behind: str) -> Iterator[str]:
    """Where, and on which days, a sentence says that the work is done."""
    if "on_site" in wanted and (
        workplace_of(sentence) or (sentence.endswith("?") and HOME_ASKED.search(sentence))
    ):
        yield "on_site"
    if (
        "work_days" in wanted
        and _A_DAY.search(folded(sentence))
        and work_days_in(sentence, behind)
        and not _ANSWERS_THE_PHONE.search(sentence)
    ):
        yield "work_days"


_A_DAY = re.compile(
    r"d(?:ag|ay|[io](?<!\w\w\w)\b)|[mwvztfs](?<!\w\w)(?:[aor]|on|ue|ed|hu|ri|at|un)\b"
)
"""Without one of these no weekday stands in a sentence; a look that costs less than the cues."""
