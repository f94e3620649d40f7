"""Numbers and amounts: the same value, and of the same thing.

"23 gezinnen" is not borne out by "een gezin met 23 schuldeisers": what stands behind the number
counts too.
"""

from __future__ import annotations

import re
from decimal import Decimal

from tenderkit.drafting import vocabulary as words
from tenderkit.drafting.scope import Scope
from tenderkit.drafting.statements import Statement
from tenderkit.drafting.verdict import Verdict, contradicted, supported, unsupported
from tenderkit.dutch import find_amounts, find_numbers
from tenderkit.fitting.words import content, plain, stem
from tenderkit.records import SourceLine

_YEAR = re.compile(r"(?:19|20)\d\d")
_REACH = 4
"""Words behind a number among which the thing counted is looked for."""


def check_number(text: str, one: Statement, scope: Scope) -> Verdict:
    """A number with the thing it counts."""
    if one.value == 1 and re.search(
        r"\b(?:meer|minder|more|less) (?:dan|than)\s$", text[: one.start]
    ):
        return supported()  # "meer dan één" counts nothing
    nouns = _counted(text[one.end :])
    if nouns and nouns[0] in words.FREE_NOUNS:
        return _check_free(nouns[0], text, one, scope)
    if _counts_its_own_list(text, one):
        return supported()
    lines = list(scope.lines())
    if scope.tender:
        lines += [scope.sources.terms, *scope.sources.criteria.values()]
    percent = "%" in one.words(text) or "procent" in one.words(text)
    other: str | None = None
    for line in lines:
        for value, behind, words_of_it in _numbers_of(line):
            is_percent = "%" in words_of_it
            if percent != is_percent:
                continue
            alike = not nouns or any(noun in behind for noun in nouns) or not behind
            if value == one.value and (alike or percent):
                return supported(line.id)
            if alike and nouns and other is None and value != one.value:
                other = f"{line.id}: {words_of_it}"
    if other:
        return contradicted(f"daar staat {other.split(': ', 1)[1]} ({other.split(': ', 1)[0]})")
    return unsupported(f"het getal {one.words(text)} staat niet in de regels")


def _check_free(noun: str, text: str, one: Statement, scope: Scope) -> Verdict:
    """ "twee voorbeelden" counts the text itself; "vier keer" needs a four somewhere."""
    if noun not in words.TIMES:
        return supported()
    for line in scope.lines():
        if any(value == one.value for value, _, _ in _numbers_of(line)):
            return supported(line.id)
    return unsupported(f"{one.words(text)} {noun} staat niet in de regels")


def _numbers_of(line: SourceLine) -> list[tuple[float, list[str], str]]:
    found = []
    for number in find_numbers(line.text):
        if _YEAR.fullmatch(line.text[number.start : number.end]):
            continue
        behind = line.text[number.end :]
        shown = line.text[number.start : number.end]
        if re.match(r"\s?(?:%|procent|percent)", behind):
            shown += "%"
        found.append((float(number.value), _counted(behind), shown))
    return found


def _counted(behind: str) -> list[str]:
    """The stems of the content words just behind a number, up to the end of its phrase."""
    phrase = re.split(r"[,;:.()]\s|[.!?]$", behind, maxsplit=1)[0]
    kept: list[str] = []
    for word in re.findall(r"[\w&'-]+", plain(phrase))[:_REACH]:
        if word in words.FREE_NOUNS:
            return [word]
        if word in ("van", "met", "bij", "voor", "in", "op", "en", "per", "binnen") and kept:
            break
        kept += list(content(word)) or ([] if len(word) < 4 else [stem(word)])
    return kept


def _counts_its_own_list(text: str, one: Statement) -> bool:
    """ "drie aanbestedingen: a, b en c" counts what it names."""
    after = re.match(r"[^.:;]{3,60}:\s+(.+)$", text[one.end :])
    if after is None or not isinstance(one.value, float) or one.value > 12:
        return False
    items = re.split(r",\s+(?:en\s+)?|\s+en\s+(?!\w+\s*$)|\s+en\s+", after[1].strip(" ."))
    return len(items) == one.value


def check_money(text: str, one: Statement, scope: Scope) -> Verdict:
    """An amount in euros, to the cent."""
    wanted: Decimal = one.value
    seen: str | None = None
    for line in scope.lines():
        for amount in find_amounts(line.text):
            if amount.value == wanted:
                return supported(line.id)
            seen = seen or f"€ {amount.value} ({line.id})"
    if scope.only_tender or (scope.tender and words.TENDER_CUES.search(text[: one.start])):
        for line in (scope.sources.terms, *scope.sources.criteria.values()):
            for amount in find_amounts(line.text):
                if amount.value == wanted:
                    return supported(line.id)
                seen = seen or f"€ {amount.value} ({line.id})"
    if seen:
        return contradicted(f"daar staat {seen}")
    return unsupported(f"het bedrag {one.words(text)} staat niet in de regels")
