"""What the words of a tender leave open: which of "of" and "en" binds, a text that is garbled, a paper that is missing.

In: a Tender, its document and the outline it came from. Out: findings, each with its words. Each check is a function of
its own; `checks` runs them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

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


def conjunctions(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    """ "A of B en C": which binds first decides what must be proven."""
    for criterion in tender.criteria:
        if criterion.kind not in ("knockout", "award"):
            continue
        insured = _INSURED.search(criterion.text)
        words = insured.group(0) if insured else _named_three(criterion.text)
        if (
            words
            and criterion.theme == "education"
            and len(_SHORT_NAME.findall(words)) < _LEAST_NAMES
        ):
            continue
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


_GARBLED = sieve(
    r"\b(?:afgelopen|laatste|voorbije|past|last|previous)\s+(?:jaar|jaren|maanden|years?|months)\s+\d{1,2}\b(?!\s*(?:jaar|maanden|years?|months|uur|%|x\b))",
    re.IGNORECASE,
)
"""A look-back window whose number and unit changed places: "in de afgelopen jaar 15"."""


_RUN_ON = re.compile(
    r"(?<=[a-z)] )(?:Kennis|Ervaring|Minimaal|Aantoonbare|Afgeronde|Werkervaring|Beschikbaar|Beschikt|In het bezit|Een afgeronde|Je hebt|U hebt|U heeft|De kandidaat heeft)\b"
)
"""A demand that starts inside another: two were run together."""
_CUT_OFF = re.compile(
    r"(?<=\w\w\w)[.] (?=(?:maan|dins|woens|donder|vrij)dag \d{1,2} \w+ \d{4}\b[^.\n]{0,80}\b(?:worden|gesteld|ingediend|gestuurd|mogelijk)\b)"
)
"""A sentence whose start is lost: "... om 11:00 uur. woensdag 14 januari 2026 in de berichtenmodule worden gesteld"."""


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
        if run_on and criterion.kind in ("knockout", "award"):
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


_ATTACHED = sieve(
    r"(?P<loose>\bbijlage\s+(?:\d{1,2}|[A-H])\b)|\b(?:zie|conform|volgens|in|als|uit|bijgevoegde?|de|het|opgenomen in|refer to|see)\s+(?:ook\s+|de\s+|het\s+|bijgevoegde?\s+|onderstaande\s+)?(?P<what>bijlagen?\s+(?:\d{1,2}|[A-H])\b|bijlage\b(?!\s*n)|annex(?:\s+\w)?|appendix(?:\s+\w)?|attachment(?:\s+\w)?|bijgevoegde?\s+(?!cv|motivatie|brief)\w{4,}|bijgesloten\s+\w{4,}|volledige\s+(?:aanvraag|uitvraag|offerteaanvraag|opdrachtomschrijving|functieomschrijving|tekst))"
    r"|(?P<download>\b(?:\w*formulier|\w*format|sjabloon|\w*verklaring|\w*blad|document)\b(?:\s[\"“”„'‘’][^\"“”\n]{3,40}[\"“”'’])?\s*\(?(?:is |zijn )?te (?:downloaden|vinden|verkrijgen)\b)",
    re.IGNORECASE,
)


_ADDED = re.compile(
    r"\b(?:meesturen|bij te voegen|als bijlage (?:toe|bij|mee)|uw|je cv|toevoegen|voeg)\b",
    re.IGNORECASE,
)
"""What the bidder adds of his own."""
_FORM = re.compile(
    r"(?:\w*formulier|\w*blad|\w*staat|format|model|template|\w*lijst|\w*overeenkomst|form)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
"""A paper of the buyer's that the bidder fills in."""


def attachments(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    for match in _ATTACHED.finditer(document.text):
        what = re.sub(r"\s+", " ", match["what"] or match["loose"] or match["download"]).strip()
        heading = re.compile(rf"^\W*{re.escape(what)}\b", re.IGNORECASE)
        if any(
            heading.match(document.words(line)) and line.start != match.start()
            for line in document.lines
        ):
            continue
        line = document.line_at(match.start())
        to_fill_in = match["loose"] and _FORM.search(document.text, line.start, match.start())
        if not to_fill_in and _ADDED.search(document.words(line)):
            continue
        yield Finding(
            code="missing_attachment",
            severity="warning",
            message=f"The text refers to '{what}', which is not part of it: get it before you bid.",
            values=(what,),
            evidence=(document.span(match.start(), match.end()),),
        )
        return
    if tender.self_employed == "probably_excluded":
        yield Finding(
            code="missing_attachment",
            severity="warning",
            message="The page refers to a condition that it no longer shows: get the original text before you bid.",
            evidence=tender.evidence.get("self_employed", ()),
        )
