"""What the words of a tender leave open: which of "of" and "en" binds, a text that is garbled, a paper that is missing.

In: a Tender, its document and the outline it came from. Out: findings, each with its words. Each check is a function of
its own; `checks` runs them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tenderkit.records import Document, Finding, Outline, Tender
from tenderkit.sieving import sieve

_PART = r"[\w’'.+-]+(?: (?:voor |& )?[\w’'.+-]+){0,2}?"
_CONJUNCTION = re.compile(
    rf"(?<![\w,])(?P<first>{_PART}) (?P<one>en/of|of|en|and/or|or|and) (?:(?:een|an?|het|de|the) )?(?P<second>{_PART}) (?P<two>en|of|or|and) (?:(?:een|an?|het|de|the) )?(?P<third>[\w’'.+-]+)"
)
_PAIRS = frozenset(
    {("of", "en"), ("en", "of"), ("or", "and"), ("and", "or"), ("en/of", "en"), ("and/or", "and")}
)
_INSURED = re.compile(
    r"\w*verzekering\w*\b[^.;]{0,40}?\bof\b[^.;]{0,80}?verzekering\w*[^.;]{0,60}?\ben\b(?:\s+(?:een|de))?\s+[\w-]*verzekering\w*",
    re.IGNORECASE,
)
_OR_ALIKE = sieve(
    r"(?<!zowel )(?:\b(?:\w*verzekering\w*|AVB|\w*aansprakelijkheid|\w* ?insurance)(?: (?:voor )?bedrijven)?|\b(?:bedrijfs|beroeps)-)\s(?:en|and)\s(?:(?:een|de|an?)\s)?"
    r"(?:\w+ ){0,2}?\w*(?:verzekering\w*|aansprakelijkheid|insurance)(?: (?:voor )?(?:bedrijven|beroepen))?\s(?:of|or)\s(?:(?:heeft|beschikt over|met|iets|wat|een|an?|of)\s){0,3}"
    r"(?:(?:da+r(?:mee|aan)\s)?(?:gelijk|vergelijkba|soortgelijk|equivalent|comparable|similar)|andere|alternatie)",
    re.IGNORECASE,
)
"""Two insurances and what may stand for them: for both, or for the last alone? Before a comma it is both."""
_BOTH = re.compile(r"\bzowel\b|\bboth\b|\b(?:voor|van|in plaats van) beide\b", re.IGNORECASE)


def unclear(text: str) -> str | None:
    """The words of a demand in which "of" and "en" may bind either way, or None.

    Examples
    --------
    >>> unclear("Ervaring met JOIN en Corsa of Djuma")
    'Ervaring met JOIN en Corsa of Djuma'
    >>> unclear("Ervaring met JOIN of Corsa")
    """
    told = _INSURED.search(text)
    if told is None and not _BOTH.search(text):
        told = _OR_ALIKE.search(text)
    return told.group(0) if told else _named_three(text)


def conjunctions(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    """ "A of B en C": which binds first decides what must be proven."""
    for criterion in tender.criteria:
        if criterion.kind not in ("knockout", "award"):
            continue
        words = unclear(criterion.text)
        if (
            words
            and criterion.theme == "education"
            and len(_SHORT_NAME.findall(words)) < _LEAST_NAMES
        ):
            words = None
        words = words or _three_papers(criterion.text)
        if words:
            yield Finding(
                code="ambiguous_conjunction",
                severity="warning",
                message=f"In {criterion.id} it is unclear how 'of' and 'en' bind: {words}.",
                values=(words,),
                evidence=criterion.evidence[:1],
            )


_SHORT_NAME = re.compile(r"[A-Z]{2,}|\d")
_LEAST_NAMES = 3
"""Studies are written with capitals too; only short names of papers ("PSM I") are taken there."""


_JOINED = re.compile(r"\s(en/of|and/or|of|en|or|and)\s", re.IGNORECASE)
_CLAUSES = re.compile(r"[,;:()]\s?|\.\s")
_PAPER = re.compile(
    r"\w*-?(?:diploma|certifica(?:at|te|tion)|certificering|registratie|getuigschrift|licentie|licence)\b|\bVCA\b",
    re.IGNORECASE,
)
_BARE_LEVEL = re.compile(r"\W*(?:een |an? )?(?:mbo|hbo|wo)\b(?:-?\w*)\W*$", re.IGNORECASE)
_BEFORE_NAME = re.compile(
    r"(?:een|het|de|an?|the|geldige?|actuee?le?|valid|current|ook|minimaal)\s+", re.IGNORECASE
)


def _three_papers(text: str) -> str | None:
    """Three papers, by name or by what they are, joined by both: "TMap of ISTQB en een geldig certificaat Scrum Master"."""
    for clause in _CLAUSES.split(text):
        pieces = _JOINED.split(clause)
        parts, joints = pieces[::2], [joint.lower() for joint in pieces[1::2]]
        for at, pair in enumerate(pairwise(joints)):
            three = parts[at : at + 3]
            if (
                pair in _PAIRS
                and all(_is_paper(part, last=at == 0) for at, part in enumerate(three))
                and any(_PAPER.search(part) for part in three[1:])
                and not _BARE_LEVEL.match(three[1])
            ):
                return f"{three[0]} {joints[at]} {three[1]} {joints[at + 1]} {three[2]}".strip()
    return None


def _is_paper(part: str, *, last: bool) -> bool:
    """Whether a part is a paper, or is named: at its end in the first part of three, at its start in the others."""
    if len(part.split()) > _LONG:
        return False
    if _PAPER.search(part):
        return True
    rest = part.strip()
    while (lead := _BEFORE_NAME.match(rest)) is not None:
        rest = rest[lead.end() :]
    words = rest.split()
    return bool(words) and _is_name(words[-1] if last else words[0])


_LONG = 14
"""Words of a part; a longer one is a sentence of its own."""


def _named_three(text: str) -> str | None:
    """Three names of which the first two and the last two are joined differently."""
    at = 0
    while match := _CONJUNCTION.search(text, at):
        if (match["one"], match["two"]) in _PAIRS and _names_things(match):
            return match.group(0)
        at = match.start() + len(match["first"].split()[0])
    return None


def _names_things(match: re.Match[str]) -> bool:
    """Whether the three parts are things of one kind: names, or nouns of the same build; not "analyse en advies of ...".

    Only names (capitals or digits) and insurances are taken: in ordinary nouns the sense is clear to a reader.
    """
    first, second, third = match["first"].split(), match["second"].split(), match["third"]
    named = [_is_name(first[-1]) or _is_named_paper(first), _is_name(second[0]), _is_name(third)]
    return all(named) or all(
        "verzekering" in word.lower() for word in (first[-1], second[0], third)
    )


def _is_name(word: str) -> bool:
    return bool(re.search(r"[A-Z0-9]", word))


def _is_named_paper(words: list[str]) -> bool:
    """ "TOGAF certificate": the name stands before what it is."""
    return (
        len(words) > 1 and _is_name(words[-2]) and bool(re.match(r"certifica|diploma", words[-1]))
    )


_UNIT = r"(?:jaar|jaren|maanden|years?|months)"
_GOES_ON = (
    r"(?=\s*(?:[.,;:)]|$)|\s(?:minimaal|minimum|ten minste|tenminste|minstens|als|in|bij|met|voor|aan|aantoonba\w+|relevante?|"
    r"gewerkt|werkzaam|werk\w*|ervaring|opgedaan|he(?:eft|bt)|is|bent|at least|as|at|with|a|an|de|het|een|of|en)\b)"
)
"""What stands behind a number that counts nothing: "in de afgelopen jaren 2 projecten" counts projects."""
_GARBLED = sieve(
    rf"\b(?:afgelopen|laatste|voorbije|past|last|previous)\s+{_UNIT}\s+\d{{1,2}}\b{_GOES_ON}"
    rf"|\b(?:minimaal|minstens|ten minste|tenminste|at least)\s+{_UNIT}\s+\d{{1,2}}\b(?!\s*{_UNIT})"
    r"|\b(?P<twice>(?:in|op|van|met|als|bij|voor|en|of|te|aan|een|het|of|the|with|for|in)(?: (?:de|het|een|the|a))?) (?P=twice)\b(?! (?:het|de) )"
    r"|\b(?P<word>met|over|jaar|jaren|maanden|een|de|het|heeft|the|with|years|months|has) (?-i:(?P=word))\b(?!-)",
    re.IGNORECASE,
)
"""A number and its unit that changed places ("in de afgelopen jaar 15", "minimaal jaar 3"), words told twice ("in de in de")."""


_RUN_ON = re.compile(
    r"(?<!programma )(?<!project )(?<!platform )(?<!cursus )(?<!opleiding )(?<!training )(?<!module )(?<!traject )(?<!course )(?<!netwerk )(?<!team )(?<!afdeling )(?<=[a-z)] )(?:Kennis|Ervaring|Minimaal|Aantoonbare|Afgeronde|Werkervaring|Beschikbaar|Beschikt|In het bezit|Een afgeronde|Je hebt|U hebt|U heeft|De kandidaat heeft)\b"
)
"""A demand that starts inside another: two were run together."""
_CUT_OFF = re.compile(
    r"(?<=\w\w\w)[.] (?=(?:maan|dins|woens|donder|vrij)dag \d{1,2} \w+ \d{4}\b[^.\n]{0,80}\b(?:worden|gesteld|ingediend|gestuurd|mogelijk)\b)"
)
"""A sentence whose start is lost: "... om 11:00 uur. woensdag 14 januari 2026 in de berichtenmodule worden gesteld"."""


_TOPIC = 2
"""Words of a topic that stands before its demand: "Bestuurlijke ervaring Ervaring met een college"."""


def garbled(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    for criterion in tender.criteria:
        match = _GARBLED.search(criterion.text)
        if match:
            yield Finding(
                code="garbled_text",
                severity="warning",
                message=f"{criterion.id} is garbled ('{match.group(0)}'): the reading given is the likely one; ask.",
                values=(match.group(0),),
                evidence=criterion.evidence[:1],
            )
            continue
        run_on = _RUN_ON.search(criterion.text)
        apart = run_on is not None and len(criterion.text[: run_on.start()].split()) > _TOPIC
        if run_on and apart and criterion.kind in ("knockout", "award"):
            yield Finding(
                code="garbled_text",
                severity="warning",
                message=f"In {criterion.id} two demands are run together at '{run_on.group(0)}': read the original.",
                values=(criterion.text[max(0, run_on.start() - 30) : run_on.end()],),
                evidence=criterion.evidence[:1],
            )
    cut = _CUT_OFF.search(document.text)
    if cut:
        span = document.line_span(document.line_at(cut.start()).number)
        yield Finding(
            code="garbled_text",
            severity="warning",
            message="The start of a sentence with a date is lost: what happens on that day must be asked.",
            values=(document.text[cut.end() : cut.end() + 40],),
            evidence=(span,),
        )
