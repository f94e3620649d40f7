"""The claims check: each number, date, length, name, degree and role of a sentence, looked up.

Why: a bid is read literally, and a sentence that the CV does not bear out costs the bid or, later,
more. A high likeness proves nothing, so values are compared exactly. In: a sentence, the lines it
cites, the Sources. Out: the sentence with its claims, each supported, unsupported (nothing says
so) or contradicted (the lines say otherwise).

- A claim about the bidder needs the profile. What the tender says supports only what the sentence
  says of the tender ("u vraagt 2 jaar").
- Lengths are counted from the dates of the assignments, overlaps once, up to the closing date.
- An organisation that a clause names ties the rest of the clause to the work done there.
- Praise ("ruime ervaring") needs a counted length in the same sentence, or the same word in the
  lines.
"""

from __future__ import annotations

from tenderkit.drafting import vocabulary as words
from tenderkit.drafting.check_dates import check_date, check_hours, check_length
from tenderkit.drafting.check_names import (
    check_degree,
    check_language,
    check_name,
    check_organisation,
    check_role,
)
from tenderkit.drafting.check_numbers import check_money, check_number
from tenderkit.drafting.check_wording import (
    check_negation,
    check_personal,
    check_praise,
    check_weighty,
    check_words,
)
from tenderkit.drafting.cutting import quotations
from tenderkit.drafting.scope import Scope, scope_of
from tenderkit.drafting.sources import Sources
from tenderkit.drafting.statements import Statement, statements
from tenderkit.drafting.verdict import Verdict, supported, unsupported
from tenderkit.fitting.words import plain
from tenderkit.records import Claim, Sentence

_CHECKS = {
    "number": check_number,
    "money": check_money,
    "duration": check_length,
    "date": check_date,
    "hours": check_hours,
    "organisation": check_organisation,
    "name": check_name,
    "system": check_name,
    "degree": check_degree,
    "language": check_language,
    "role": check_role,
    "personal": check_personal,
    "wording": check_weighty,
}


def check_sentence(sentence: Sentence, sources: Sources) -> Sentence:
    """The sentence with its claims checked anew; whoever vouched for it still does."""
    quotes = quotations(sentence.text)
    found = [
        one
        for one in statements(sentence.text)
        if not any(start < one.end and one.start < end for start, end in quotes)
    ]
    claims = [_quote(sentence.text, place, sources) for place in quotes]
    own = sentence.text
    for start, end in quotes:
        own = own[:start] + " " * (end - start) + own[end:]
    for start, end in clauses(own):
        inside = [one for one in found if start <= one.start < end]
        scope = scope_of(own[start:end], sentence.cites, sources)
        claims += _clause_claims(own, inside, scope, (start, end))
    unknown = [cite for cite in sentence.cites if sources.line(cite) is None]
    claims += [
        Claim(kind="quote", words=cite, start=0, end=0, status="unsupported",
              why=f"er is geen regel {cite}")
        for cite in unknown
    ]  # fmt: skip
    return sentence.model_copy(update={"claims": tuple(claims)})


def _quote(text: str, place: tuple[int, int], sources: Sources) -> Claim:
    """A quotation must stand in the tender or the profile, word for word."""
    words = " ".join(text[place[0] + 1 : place[1] - 1].split()).rstrip("…").strip()
    told = "\n".join([sources.tender_text, *(line.text for line in sources.lines())])
    verdict = (
        supported("t")
        if plain(words) in " ".join(plain(told).split())
        else unsupported("deze woorden staan niet zo in de aanvraag of het profiel")
    )
    return _claim(text, Statement("quote", *place), verdict)


def _clause_claims(
    text: str, found: list[Statement], scope: Scope, place: tuple[int, int]
) -> list[Claim]:
    claims: list[Claim] = []
    for one in found:
        check = _CHECKS.get(one.kind)
        if check is not None:
            claims.append(_claim(text, one, check(text, one, scope)))
    clause = text[slice(*place)]
    for one in found:
        if one.kind == "praise":
            claims.append(_claim(text, one, check_praise(one, scope, claims)))
    negated = check_negation(clause, scope, claims)
    if negated is not None:
        match = words.NEGATION.search(text, *place)
        if match is not None:
            claims.append(_claim(text, Statement("negation", *match.span()), negated))
    if not any(claim.status != "supported" for claim in claims):
        worded = check_words(clause, scope)
        if worded is not None:
            claims.append(_claim(text, Statement("wording", *place), worded))
    return sorted(claims, key=lambda claim: claim.start)


def _claim(text: str, one: Statement, verdict: Verdict) -> Claim:
    return Claim(
        kind=one.kind,
        words=text[one.start : one.end],
        start=one.start,
        end=one.end,
        status=verdict.status,
        found=verdict.found,
        why=verdict.why,
    )


def clauses(text: str) -> list[tuple[int, int]]:
    """The sentence cut where it turns from the tender to the bidder or back."""
    cuts = [match.end() for match in words.CLAUSE_CUTS.finditer(text)]
    return list(zip([0, *cuts], [*cuts, len(text)], strict=True))
