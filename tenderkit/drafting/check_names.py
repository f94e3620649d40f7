"""Names: organisations, systems, laws, certificates, degrees, languages, roles.

A name is found when all its telling words are in the lines. A name that is nearly one of the lines
("Zaandam" for "Zaanstad") contradicts them, as does one that belongs to another assignment.
"""

from __future__ import annotations

import re

from tenderkit.drafting import vocabulary as words
from tenderkit.drafting.scope import Scope, core, holds, same
from tenderkit.drafting.statements import LAWS, Statement
from tenderkit.drafting.verdict import Verdict, contradicted, supported, unsupported
from tenderkit.fitting.roles import is_role
from tenderkit.fitting.words import plain, stem
from tenderkit.records import SourceLine

_NEAR = 75
"""Likeness (0 to 100) from which one name is taken for a slip of another."""

_LEVELS = ("mbo", "hbo", "wo")


def check_name(text: str, one: Statement, scope: Scope) -> Verdict:
    """A system, a law, a certificate, any capitalised word."""
    shown = one.words(text)
    said = same(one.value if isinstance(one.value, str) else shown)
    for line in scope.lines():
        if _says(same(line.text), said) or _says(plain(line.text), plain(shown)):
            return _still_valid(text, line, scope)
    for source in scope.own:
        if _says(same(source.text), said) or _says(plain(source.text), plain(shown)):
            return supported(source.id)
    if scope.tender and _says(scope.tender_text, said):
        return supported(scope.sources.terms.id)
    if _is_of_the_tender(said, scope) and not scope.about_self:
        return supported(scope.sources.terms.id)
    elsewhere = [source.id for source in scope.sources.profile if _says(same(source.text), said)]
    if elsewhere:
        return contradicted(f"{shown} hoort bij {', '.join(elsewhere)}")
    near = _nearest(said, scope)
    if near:
        return contradicted(f"de regels noemen {near}, niet {shown}")
    if said in LAWS and any(holds(scope.text, law) for law in LAWS):
        return contradicted(f"de regels noemen een andere wet dan {shown}")
    return unsupported(f"{shown} staat niet in de regels")


def _still_valid(text: str, line: SourceLine, scope: Scope) -> Verdict:
    """ "Mijn CISM is geldig": not after the day that its own line names."""
    source = scope.sources.source_of(line.id)
    paper = source.certificate if source is not None else None
    if (
        paper is not None
        and paper.valid_until is not None
        and paper.valid_until.last < scope.sources.counted_to
        and words.VALID_NOW.search(text)
    ):
        return contradicted(
            f"geldig tot {paper.valid_until} ({line.id}), dus niet meer op de sluitingsdatum"
        )
    return supported(line.id)


def _says(text: str, said: str) -> bool:
    """All telling words of a name, or the name with its parts written together or apart."""
    if holds(text, said):
        return True
    tokens = [
        token
        for token in re.findall(r"[\w&+#]+", said)
        if token not in ("de", "het", "van", "voor", "en")
    ]
    if not tokens:
        return True
    if len(tokens) > 1 or not tokens[0].isalpha():
        joined = "".join(tokens)
        if (
            joined in re.sub(r"[^\w]", "", text)
            and any(c.isalpha() for c in joined)
            and len(joined) > 4
        ):
            return True
    if any(token.isdigit() for token in tokens):
        return False
    return all(_has_word(text, token) for token in tokens)


def _has_word(text: str, token: str) -> bool:
    if holds(text, token):
        return True
    if len(token) < 5:
        return False
    wanted = stem(token)
    return any(
        stem(word) == wanted for word in re.findall(r"[\w&+#]+", text) if word[:3] == token[:3]
    )


def _nearest(said: str, scope: Scope) -> str | None:
    from rapidfuzz import fuzz

    told = "\n".join(source.text for source in scope.own)
    names: set[str] = set(re.findall(r"[A-ZÀ-Þ][\w&-]{3,}", told))
    best = max(names, key=lambda name: fuzz.ratio(plain(name), said), default=None)
    if best is not None and len(said) > 3 and fuzz.ratio(plain(best), said) >= _NEAR:
        return best
    return None


def _is_of_the_tender(said: str, scope: Scope) -> bool:
    return holds(same(scope.sources.terms.text), said)


def check_organisation(text: str, one: Statement, scope: Scope) -> Verdict:
    """An organisation: where the work was, or the one that asks."""
    name = core(one.words(text))
    for source in scope.own:
        if any(_same_name(name, core(other)) for other in source.names):
            return supported(source.id)
    if _says(scope.text, name):
        return supported(*(s.id for s in scope.own if _says(same(s.text), name)))
    for asker in (scope.sources.buyer, scope.sources.intermediary):
        if asker and _same_name(name, core(asker)):
            return _about_the_buyer(text, one)
    elsewhere = [
        source.id for other, source in scope.sources.organisations if _same_name(name, core(other))
    ]
    shown = one.words(text)
    if elsewhere:
        return contradicted(f"{shown} hoort bij {', '.join(elsewhere)}")
    known = [name for source in scope.own for name in source.names]
    near = _nearest(name, scope)
    if near or (known and any(source.assignment for source in scope.own) and scope.cited):
        return contradicted(f"de regels noemen {near or ', '.join(known)}, niet {shown}")
    if scope.tender and _says(scope.tender_text, name):
        return supported(scope.sources.terms.id)
    return unsupported(f"{shown} staat niet in de regels")


def _same_name(one: str, other: str) -> bool:
    return (
        one == other
        or (len(one) > 3 and holds(other, one))
        or (len(other) > 3 and holds(one, other))
    )


def _about_the_buyer(text: str, one: Statement) -> Verdict:
    """The buyer may be named, but not as a place where one has worked."""
    before = text[: one.start]
    if (
        re.search(r"\b(?:bij|voor|in|at|for)\s+(?:de\s+|het\s+|the\s+)?$", before, re.IGNORECASE)
        and words.WORKED.search(text)
        and not words.WISHES.search(text)
        and not re.search(r"\b(?:u|uw)\b", text, re.IGNORECASE)
    ):
        return contradicted(
            f"{one.words(text)} is de opdrachtgever van deze aanvraag, het cv noemt er geen werk"
        )
    return supported("t")


def check_degree(text: str, one: Statement, scope: Scope) -> Verdict:
    """A level of education, against those of the profile."""
    asked: str = one.value
    if scope.only_tender:
        levels = same(scope.sources.tender_text)
        return (
            supported("t")
            if holds(levels, asked) or re.search(rf"\b{asked}", levels)
            else contradicted("de aanvraag noemt een ander niveau")
        )
    studies = [source for source in scope.own if source.id.startswith("e")]
    if not studies:
        studies = [source for source in scope.sources.profile if source.id.startswith("e")]
    for source in studies:
        if source.level == asked:
            if "master" in one.words(text).lower() and not re.search(
                r"master|msc|wo\b|drs|mr\b|doctoraal", plain(source.text)
            ):
                continue
            return supported(source.id)
    floor = re.search(r"denkniveau|minimaal|ten minste|minstens", text, re.IGNORECASE)
    if floor:
        for source in studies:
            if source.level and _LEVELS.index(source.level) >= _LEVELS.index(asked):
                return supported(source.id)
    if holds(scope.text, plain(one.words(text))):
        return supported(*(s.id for s in scope.own if holds(same(s.text), plain(one.words(text)))))
    if scope.tender and re.search(rf"\b{asked}", scope.tender_text) and not studies:
        return supported("t")
    known = [f"{source.level or source.text} ({source.id})" for source in studies]
    if known:
        return contradicted(f"daar staat {', '.join(known)}")
    return unsupported("de regels noemen geen opleiding")


def check_language(text: str, one: Statement, scope: Scope) -> Verdict:
    """A language, and its level where the sentence names one."""
    if scope.only_tender:
        return supported("t")
    tongues = [source for source in scope.sources.profile if source.id.startswith("l")]
    known = next((source for source in tongues if holds(plain(source.text), one.value)), None)
    if known is None:
        if holds(scope.text, one.value):
            return supported()
        return unsupported(f"{one.words(text)} staat niet bij de talen")
    level = words.LANGUAGE_LEVEL.search(text)
    if level is None:
        return supported(known.id)
    said = plain(level[0])
    if holds(plain(known.text), said):
        return supported(known.id)
    if said in ("vloeiend", "fluent") and any(
        holds(plain(known.text), word) for word in words.FLUENT
    ):
        return supported(known.id)
    return contradicted(f"daar staat {known.text} ({known.id})")


def check_role(text: str, one: Statement, scope: Scope) -> Verdict:
    """A job title: one that the lines name, or the tender where it speaks of the tender."""
    word = plain(one.words(text))
    pieces = [piece for piece in re.split(r"[-/]", word) if piece]
    head = pieces[-1]
    if scope.tender and not _held_by_bidder(text, one) and _mentions(scope.tender_text, head):
        return supported("t")
    whole = [source for source in scope.own if holds(same(source.text), same(word))]
    if whole:
        return supported(*(source.id for source in whole))
    for source in scope.own:
        if all(_mentions(same(source.text), piece) for piece in pieces):
            return supported(source.id)
    if not _held_by_bidder(text, one) and _mentions(same(scope.sources.tender_text), head):
        return supported("t")
    if (
        not is_role(word)
        and not re.fullmatch(words.MORE_ROLES, word)
        and not words.RANKS.fullmatch(word)
    ):
        return supported()
    roles = [f"{source.role} ({source.id})" for source in scope.own if source.role]
    if roles and _held_by_bidder(text, one):
        return contradicted(f"daar staat {', '.join(roles)}")
    return unsupported(f"{one.words(text)} staat niet in de regels")


def _held_by_bidder(text: str, one: Statement) -> bool:
    """ "als projectleider", "was ik wethouder": a role that the bidder had."""
    before = text[: one.start]
    return re.search(
        r"\b(?:als|was ik|ben ik|werd ik|ik was|ik ben|functie van|rol van|werk\w* ik"
        r"|as an?|was an?)\s+(?:\w+\s+){0,3}$",
        before,
        re.IGNORECASE,
    ) is not None and not words.WISHES.search(text)


def _mentions(text: str, word: str) -> bool:
    wanted = stem(word)
    return holds(text, word) or any(
        stem(other) == wanted or (len(wanted) > 5 and other.endswith(wanted))
        for other in re.findall(r"\w+", text)
    )
