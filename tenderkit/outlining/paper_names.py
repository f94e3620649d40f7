"""What a piece of a sentence calls a paper that is handed in: "een ingevuld prijzenblad volgens bijlage 2".

Why: the record names each paper as the document does, whole: what is copied, how long it may be, on which form.
In: a piece of an enumeration. Out: the name, from the words that describe the paper to the end of what belongs to
it, or nothing. A name is a noun for a paper, the adjectives before it, and the phrases with a preposition behind it;
a verb, a clause or the way of sending ends it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.lexicon.paper_words import (
    ANSWERED,
    ARTICLE,
    BARE_COPIED,
    BESIDE,
    DESCRIBES,
    ENDS_PHRASE,
    HOW_OLD,
    INTO,
    NAMED_BEFORE,
    NO_PAPER,
    PAPER,
    PAPERS_OF_TWO,
    RANGE,
    SENT_ALONG,
    SENT_BY,
    SENT_THROUGH,
    SIGNED_LATER,
    STATED,
    STATES,
    UNITS,
    WHY_THEM,
)

_TOKEN = re.compile(r"\([^()]*\)|[^\s()]+")
_ASIDE = re.compile(
    r"\(\w{1,2}\)|\(\s*(?:max\w*\.?|ten hoogste|hooguit|circa|ca\.?|about|up to)?\s*\w+\s+(?:A4\w*|pag\w*\W?s?|bladzij\w*|blz|kant\w*|pages?|woorden|words)\b[^()]*\)",
    re.IGNORECASE,
)
_OF_THE_PAGE = frozenset({"formulier", "form"})
"""A bare name of what a page shows: "vul je in op het formulier"."""
_MOST_BEFORE = 3
_MOST_PHRASES = 4
_MOST_OF_NAME = 5
"""Words of a name that is looked up whole."""


def paper_in(piece: str, *, sent: bool = False) -> str | None:
    """The paper beside the CV that a piece names, in its own words, or None.

    What a sentence asks to send (`sent`) may be of any text: a description, an example, a report. A letter is named
    without the question that it answers: "de motivatie uit W3" is "motivatie".

    Examples
    --------
    >>> paper_in("stuur ook een korte motivatie van maximaal 400 woorden mee")
    'korte motivatie van maximaal 400 woorden'
    >>> paper_in("een kopie van het diploma gaat als los bestand"), paper_in("het cv telt vijf pagina's")
    ('kopie van het diploma', None)
    """
    tokens = list(_TOKEN.finditer(piece))
    words = [match.group().strip(".,;:!?\"'“”‘’") for match in tokens]
    at = next((at for at in range(len(words)) if _is_paper(words, at)), None)
    if at is None and sent:
        at = next((at for at in range(len(words)) if SENT_ALONG.fullmatch(words[at])), None)
    if at is None:
        return None
    if SENT_THROUGH.search(" ".join(words[max(0, at - 3) : at])):
        return None
    first, end = _start(words, at), _end(words, tokens, at)
    name = piece[tokens[first].start() : tokens[end - 1].end()].strip(" .,:;!?-–")
    name = ANSWERED.sub(r"\g<letter>", name)
    if name.lower() in _OF_THE_PAGE:
        return None
    told = " ".join([name, *words[end : end + 3]])
    if NO_PAPER.search(told) or (not sent and SIGNED_LATER.search(told)):
        return None
    return name


def _is_paper(words: Sequence[str], at: int) -> bool:
    """Whether the word at this place is the noun of a paper."""
    if _SIZE.fullmatch(words[at]) and at + 1 < len(words) and PAPER.fullmatch(words[at + 1]):
        return False
    several = " ".join(words[at : at + _MOST_OF_NAME])
    return bool(PAPER.fullmatch(words[at].rpartition("-")[2]) or PAPERS_OF_TWO.match(several))


_SIZE = re.compile(r"A4\W?(?:tje)?|pagina\W?tje|kantje", re.IGNORECASE)
"""How much a paper may be, before its noun: "een half A4'tje motivatie"."""


def _start(words: Sequence[str], at: int) -> int:
    """Where the words that describe the paper begin."""
    first = at
    if first and "-" in words[at] and NAMED_BEFORE.fullmatch(words[first - 1]):
        first -= 1
    while first and at - first < _MOST_BEFORE and DESCRIBES.fullmatch(words[first - 1]):
        first -= 1
    if first > 1 and words[first - 1].lower() == "en" and words[first - 2].endswith("-"):
        return _start(words, first - 2)
    if 1 < first < at and words[first - 1].lower() in ("en", "and"):
        first -= 2 * bool(DESCRIBES.fullmatch(words[first - 2]))
    return first


def _end(words: Sequence[str], tokens: Sequence[re.Match[str]], at: int) -> int:
    """Where what belongs to the paper ends: behind its phrases and the length in brackets."""
    two = PAPERS_OF_TWO.match(" ".join(words[at : at + _MOST_OF_NAME]))
    end = at + (len(two.group().split()) if two else 1)
    if _closed(tokens, end):
        return end
    if BARE_COPIED.fullmatch(words[at]) and end < len(words) and _is_plain(words[end]):
        end += 1
    elif told := _stated(words, tokens, end):
        end += told
    for _ in range(_MOST_PHRASES):
        if _closed(tokens, end) or end >= len(words):
            break
        if _ASIDE.fullmatch(tokens[end].group().rstrip(".,;:")):
            end += 1
            continue
        behind = _phrase(words, tokens, end)
        if behind == end:
            break
        end = behind
    return end


def _stated(words: Sequence[str], tokens: Sequence[re.Match[str]], end: int) -> int:
    """How many words behind the noun say what is stated, or why: "verklaring Wet DBA", "half A4 waarom jij"."""
    if STATES.fullmatch(words[end - 1]):
        told = STATED.match(_up_to_stop(words, tokens, end))
    elif _SIZE.fullmatch(words[end - 1]):
        told = WHY_THEM.match(_up_to_stop(words, tokens, end))
    else:
        return 0
    return len(told.group().split()) if told else 0


def _up_to_stop(words: Sequence[str], tokens: Sequence[re.Match[str]], at: int) -> str:
    """The next words, up to a stop or a bracket."""
    end = at
    while end < min(len(words), at + _MOST_PHRASES) and not tokens[end].group().startswith("("):
        end += 1
        if _closed(tokens, end):
            break
    return " ".join(words[at:end])


def _phrase(words: Sequence[str], tokens: Sequence[re.Match[str]], at: int) -> int:
    """The end of a phrase with a preposition that starts here; its start where it is none of the paper's."""
    if words[at].lower() not in INTO or at + 1 >= len(words) or _closed(tokens, at + 1):
        return at
    if SENT_BY.match(" ".join(words[at : at + 4])) or HOW_OLD.match(" ".join(words[at : at + 9])):
        return at
    place = at + 1
    while (
        place < len(words) - 1 and BESIDE.fullmatch(words[place]) and not _closed(tokens, place + 1)
    ):
        place += 1
    if not (_is_plain(words[place]) or words[place][:1].isdigit()):
        place -= 1
        if place == at or ARTICLE.fullmatch(words[place]):
            return at
    place += 1
    if words[place - 1][:1].isdigit() and place < len(words) and _is_plain(words[place]):
        place += 1
    while place < len(words) and not _closed(tokens, place) and _belongs(words[place]):
        place += 1
    if not words[place - 1][:1].islower() and _is_named_paper(words, tokens, place):
        place += 1
    up_to = RANGE.match(" ".join(words[place - 1 : place + 4]))
    if up_to is not None:
        return place - 1 + len(up_to.group().split())
    more = words[place : place + 2]
    return place + 2 if len(more) > 1 and more[0] == "of" and UNITS.fullmatch(more[1]) else place


def _is_named_paper(words: Sequence[str], tokens: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a paper stands behind the name of what it proves: "copy of the CKA certificate"."""
    return at < len(words) and not _closed(tokens, at) and PAPER.fullmatch(words[at]) is not None


def _belongs(word: str) -> bool:
    """Whether a word goes on with the noun before it: a name, a number, a letter, a measure."""
    return not word.startswith("(") and (
        not word[:1].islower() or len(word) == 1 or UNITS.fullmatch(word) is not None
    )


def _is_plain(word: str) -> bool:
    """Whether a word can be the noun of a phrase: no verb, preposition, pronoun or conjunction."""
    return bool(word) and word[0].isalnum() and not ENDS_PHRASE.fullmatch(word)


def _closed(tokens: Sequence[re.Match[str]], end: int) -> bool:
    """Whether a stop or a comma stands behind the word before this place."""
    return (
        end > 0
        and tokens[end - 1].group()[-1] in ".,;:!?"
        and not re.fullmatch(r"(?:max|min|ca|pag|blz)\.", tokens[end - 1].group(), re.IGNORECASE)
    )
