"""Whether a word is one that people use, or a name that nobody wrote down beforehand.

Why: no table holds every name, but dictionaries hold nearly every word, and Dutch makes the others by gluing
words together. In: a word in small letters. Out: whether Dutch or English has it, the kit's tables have it, or
two Dutch words make it. The dictionaries are simplemma's; they are loaded at the first question (about a second).
"""

from __future__ import annotations

from collections.abc import Container
from functools import cache, lru_cache

from tenderkit.lexicon.plain_words import FORM, ROLES, SETTINGS, WEAK
from tenderkit.lexicon.public_names import public_words

_LEAST = 4
"""Letters of each part of a glued word; below it, parts of names are words too often."""
_NAMES_END_ON = (
    "aar aart as baan boer brouwer maker makers bakker kuiper slager wever molenaar visser jager snijder schoenmaker timmerman beek berg bergen bos bosch broek brug burg burgh daal dam delft dijk donk dorp draaijer duin elt essen gaard haar "
    "haard haven heer heide hem heuvel hoef hoek hof horst hout huis huizen hus hut huysen kamp kamper karspel kerk koop kooper kop kwast laan laar laer land "
    "les ling loo loon maat man mans meer meester meijer meester molen mond oord oort rade ries rijk ring rooi rust schoten schot smit smits stad "
    "steeg steen stein sterk stra straat tak tel toren ven veen veer veld velde velden vest vliet voort vrede waard wal water weerd weg werf weg wijk wijzer "
    "winkel wit wout zaad zaal zand zang zen zicht zoet zoon"
).split()
"""Ends that glued surnames have, and that say nothing of whether "Duisterwinkel" is a shop."""
_WORDS_END_ON = (
    "ing", "ingen", "heid", "heden", "schap", "schappen", "atie", "aties", "iteit", "iteiten", "kunde", "kundig", "kundige", "techniek",
    "logie", "logisch", "logische", "grafie", "istiek", "wet", "regeling", "besluit", "beleid", "beheer", "beheerder", "adviseur",
    "manager", "medewerker", "consulent", "coördinator", "leider", "dienst", "project", "plan", "visie", "systeem", "zaken", "recht",
    "matig", "matige", "gericht", "gerichte", "baar", "bare", "loos", "loze", "tion", "tions", "ment", "ments", "ness", "ship",
    "ering", "eringen", "ingen", "proces", "processen", "onderzoek", "overleg", "portaal", "platform", "ordening", "ontwikkeling",
)  # fmt: skip
_LONG = 9
_SURE = 7
"""Letters of a last part that is a word by itself, whatever stands before it: "flexmakelaar"."""


@lru_cache(maxsize=20_000)
def is_word(word: str) -> bool:
    """Whether a word in small letters is Dutch or English, public, or glued from two Dutch words.

    Examples
    --------
    >>> [is_word(word) for word in ("onteigeningsprocedure", "lyckle", "duisterwinkel", "arnhem")]
    [True, False, False, True]
    """
    return is_sure_word(word) or (len(word) >= _LONG and word.endswith(_WORDS_END_ON))


@lru_cache(maxsize=20_000)
def is_sure_word(word: str) -> bool:
    """The same, but an ending alone ("-ing") is not enough: "Sihombing" is a surname."""
    dutch, english = _dictionaries()
    if word in dutch or word in english or word in _own_words():
        return True
    if len(word) > _SURE and word.endswith("e") and word[:-1] in dutch:
        return True
    return _is_glued(word, dutch)


def _is_glued(word: str, dutch: Container[str]) -> bool:
    for cut in range(_LEAST, len(word) - _LEAST + 1):
        tail = word[cut:]
        if tail in _SURNAME_ENDS or tail not in dutch:
            continue
        if len(tail) >= _SURE and not tail.endswith(_SURNAME_TAILS):
            return True
        head = word[:cut]
        heads = (head, head.removesuffix("s"), head.removesuffix("e"), head.removesuffix("en"))
        if any(len(one) >= _LEAST and one in dutch for one in heads):
            return True
    return False


_SURNAME_ENDS = frozenset(_NAMES_END_ON)
_SURNAME_TAILS = tuple(one for one in _NAMES_END_ON if len(one) > 3)


@cache
def _own_words() -> frozenset[str]:
    return public_words() | FORM | WEAK | ROLES | SETTINGS


@cache
def _dictionaries() -> tuple[Container[str], Container[str]]:
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    made = DefaultDictionaryFactory()
    return made.get_dictionary("nl"), made.get_dictionary("en")
