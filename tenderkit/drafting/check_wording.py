"""What a sentence claims without a number or a name: praise, a "not", weighty words, personal
data, and whether it tells anything that the lines tell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.drafting import vocabulary as words
from tenderkit.drafting.scope import Scope, holds
from tenderkit.drafting.statements import Statement
from tenderkit.drafting.tongue import leans
from tenderkit.drafting.verdict import Verdict, contradicted, supported, unsupported
from tenderkit.fitting.words import content, likeness, plain, stem
from tenderkit.records import Claim

_LEAST_WORDS = 3
_LEAST_COVERED = 0.34
"""Below this share of its telling words found in the lines, a sentence about the bidder tells
something else. Set on the dev sentences of data/claims."""

_LEAST_LETTERS = 5
_LEAST_FOREIGN = 2
"""Telling words that have to come from elsewhere before it counts."""

_ALIKE = 0.75

_LETTER_WORDS = frozenset(
    stem(word)
    for word in """
    uurtarief tarief exclusief inclusief btw
    graag licht toelicht toelichting gesprek brief reageer reactie aanvraag opdracht
    inschrijf inschrijving functie rol kandidaat beschikbaar kennismaking kennismaken
    antwoord vraag eis wens cv bijlage verwijs zie hieronder voldoe voldoen ervaring
    werkervaring werk werken werkte deed opgedaan jaar maanden sinds eerder daarvoor
    daarnaast totaal geteld peildatum sluitingsdatum voorbeeld blijkt blijken volgende
    hierbij bied aanbieden verklaar verklaring sluit aansluiten past passen zet inzetten
    bijdrage bijdragen team samen kijk uit groet periode afgelopen spreek spreken beheers
    niveau taal contact opnemen motivatie solliciteer interesse """.split()
)
"""Words that any letter has and that claim nothing."""


def check_praise(one: Statement, scope: Scope, claims: Sequence[Claim]) -> Verdict:
    """An adjective: the lines' own word, or borne out by a counted length in the same clause."""
    word = plain(str(one.value))
    if holds(scope.text, word) or any(
        stem(word) == stem(w) for w in re.findall(r"\w+", scope.text)
    ):
        return supported()
    if scope.only_tender and _in(scope.tender_text, word):
        return supported("t")
    if re.match(r"ruim|jarenlang|extensive|langdurig", word) and any(
        claim.kind == "duration" and claim.status == "supported" and claim.found for claim in claims
    ):
        return supported()
    return unsupported("een oordeel zonder bewijs; noem een duur, een aantal of een voorbeeld")


def _in(text: str, word: str) -> bool:
    return any(stem(word) == stem(other) for other in re.findall(r"\w+", text))


def check_weighty(text: str, one: Statement, scope: Scope) -> Verdict:
    """A word that claims a lot must stand in the lines."""
    word = plain(one.words(text))
    if _in(scope.text, word) or holds(scope.text, word):
        return supported()
    if scope.only_tender:
        return supported("t")
    root = re.sub(r"^ge", "", word)[:8]
    if len(root) > 5 and root[:6] in scope.text:
        return supported()
    return unsupported(f"{one.words(text)} staat niet in de regels")


def check_personal(text: str, one: Statement, scope: Scope) -> Verdict:
    """Data of a person: never in a text of the bid, save the bidder's own address lines."""
    bare = re.sub(r"[\s()-]", "", one.words(text))
    if any(re.sub(r"[\s()-]", "", own) == bare for own in scope.sources.private):
        return supported("p")
    return unsupported("persoonsgegevens horen niet in deze tekst")


def check_negation(clause: str, scope: Scope, claims: Sequence[Claim]) -> Verdict | None:
    """ "geen ervaring met X" where the lines tell of X; None where there is nothing to object
    to."""
    if scope.tender or words.NEGATION.search(clause) is None:
        return None
    named = [
        claim for claim in claims if claim.kind in ("system", "name", "degree", "organisation")
    ]
    if not named or any(claim.status != "supported" for claim in named):
        return None
    lines = {id for claim in named for id in claim.found}
    for line in scope.lines():
        if line.id in lines and words.NEGATION.search(line.text):
            return None
    return contradicted("de regels zeggen dit zonder ontkenning")


def check_words(clause: str, scope: Scope) -> Verdict | None:
    """Whether the clause tells what its lines tell; None where it makes no statement to look up.

    Too few of its telling words in the lines: it tells something else. Words that only another
    assignment has: it mixes two. Words that only the tender has: it says the demand back.
    """
    if scope.tender or not (scope.about_self or scope.cited):
        return None
    if not scope.cited and words.WISHES.search(clause):
        return None
    if leans(clause) not in (None, leans("\n".join(line.text for line in scope.sources.lines()))):
        return None  # words of two languages are not to be compared
    asked = {word: weight for word, weight in content(clause).items() if word not in _LETTER_WORDS}
    told = content("\n".join(source.text for source in scope.own))
    missing = [word for word in asked if not _told_of(word, told)]
    telling = [word for word in missing if asked[word] >= 1 and len(word) >= _LEAST_LETTERS]
    if scope.anchored or scope.cited:
        elsewhere = [
            source.id
            for source in scope.sources.profile
            if source not in scope.own
            and source.assignment is not None
            and sum(word in content(source.text) for word in telling) >= _LEAST_FOREIGN
        ]
        if elsewhere:
            return contradicted(f"dit vertelt {', '.join(elsewhere)}, niet de genoemde regels")
    demanded = content("\n".join(line.text for line in scope.sources.criteria.values()))
    echoed = [word for word in telling if word in demanded]
    if len(echoed) >= _LEAST_FOREIGN and len(echoed) == len(telling):
        return unsupported("deze woorden staan alleen in de aanvraag, niet in het profiel")
    if len(asked) < _LEAST_WORDS:
        return None
    weight = sum(asked.values())
    covered = weight - sum(asked[word] for word in missing)
    if weight == 0 or covered / weight >= _LEAST_COVERED:
        return None
    return unsupported("de regels vertellen dit niet")


def _told_of(word: str, told: dict[str, float]) -> bool:
    """Whether a stem is among those of the lines, or begins as one of them does."""
    return word in told or any(
        likeness(word, other) >= _ALIKE or (len(word) >= 6 and word[:6] == other[:6])
        for other in told
    )
