"""Whether a word is one that people use, or a name that nobody wrote down beforehand.

Why: no table holds every name, but dictionaries hold nearly every word, and Dutch makes the others by gluing
words together. In: a word in small letters. Out: whether Dutch or English has it, the kit's tables have it, or
two Dutch words make it. While a German text is read, which gives every noun a capital, German words count too.
The dictionaries are simplemma's; they are loaded at the first question (about a second, German two more).
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache

from tenderkit.lexicon.plain_words import FORM, ROLES, SETTINGS, WEAK
from tenderkit.lexicon.public_names import public_words
from tenderkit.lexicon.small_words import EVERYDAY

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
    "logie", "metrie", "nomie", "theek", "isme", "logisch", "logische", "grafie", "istiek", "wet", "regeling", "besluit", "beleid", "beheer", "beheerder", "adviseur",
    "manager", "medewerker", "consulent", "coördinator", "leider", "dienst", "project", "plan", "visie", "systeem", "zaken", "recht",
    "matig", "matige", "gericht", "gerichte", "baar", "bare", "loos", "loze", "tion", "tions", "ment", "ments", "ness", "ship",
    "ering", "eringen", "ingen", "proces", "processen", "onderzoek", "overleg", "portaal", "platform", "ordening", "ontwikkeling",
)  # fmt: skip
_ENGLISH_HEADS = frozenset(
    "privacy security data cloud cyber online service change content customer user business compliance".split()
)
"""English words that Dutch glues its own to: "privacytoets"."""
_LONG = 9
_SURE = 7
"""Letters of a last part that is a word by itself, whatever stands before it: "flexmakelaar"."""


_GERMAN: ContextVar[bool] = ContextVar("german", default=False)
"""Whether the text that is being read is German."""
_GERMAN_FORM = re.compile(
    r"(?<![\w-])(?:und|das|mit|für|von|bei|ich|im|zum|zur|auf|nach|seit|aus|ist|nicht|sowie|über|durch|eine[mnrs]?)(?![\w-])"
)
_DUTCH_FORM = re.compile(
    r"(?<![\w-])(?:het|een|van|met|voor|ik|bij|naar|niet|op|te|zijn|aan|and|with|for)(?![\w-])"
)
_LEAST_GERMAN = 8


@contextmanager
def reading(text: str) -> Iterator[None]:
    """Within it, the words of the language of a text count as words."""
    german = len(_GERMAN_FORM.findall(text))
    token = _GERMAN.set(german >= _LEAST_GERMAN and german > len(_DUTCH_FORM.findall(text)))
    try:
        yield
    finally:
        _GERMAN.reset(token)


def reads_german() -> bool:
    """Whether the text that is being read is German."""
    return _GERMAN.get()


def is_word(word: str, *, here: bool = True) -> bool:
    """Whether a word in small letters is Dutch or English, public, or glued from two Dutch words.

    `here`: also where the language of the text that is read has it.

    Examples
    --------
    >>> [is_word(word) for word in ("onteigeningsprocedure", "lyckle", "duisterwinkel", "arnhem")]
    [True, False, False, True]
    """
    known = is_sure_word(word) if here else _is_sure(word)
    return known or (len(word) >= _LONG and word.endswith(_WORDS_END_ON))


def is_sure_word(word: str) -> bool:
    """The same, but an ending alone ("-ing") is not enough: "Sihombing" is a surname."""
    return _is_sure(word) or (_GERMAN.get() and _is_german(word))


@lru_cache(maxsize=20_000)
def _is_german(word: str) -> bool:
    german = _german()

    def has(part: str) -> bool:
        return part in german or part.capitalize() in german

    if has(word):
        return True
    return any(
        has(word[cut:]) and any(len(one) >= _LEAST and has(one) for one in _heads(word[:cut]))
        for cut in range(_LEAST, len(word) - _LEAST + 1)
    )


def _heads(head: str) -> tuple[str, ...]:
    return (head, head.removesuffix("s"), head.removesuffix("e"), head.removesuffix("en"))


@lru_cache(maxsize=20_000)
def _is_sure(word: str) -> bool:
    dutch, english = _dictionaries()
    if word in dutch or word in english or word in _own_words():
        return True
    if len(word) > _SURE and word.endswith("e") and word[:-1] in dutch:
        return True
    return _is_glued(word, dutch)


@lru_cache(maxsize=20_000)
def is_past(word: str) -> bool:
    """Whether a Dutch word is the past of a verb: "verving", "begeleidde"."""
    verb = _dutch_heads().get(word, word)
    return verb.endswith("en") and verb != word and not word.endswith(("en", "s", "er"))


def _is_glued(word: str, dutch: Container[str]) -> bool:
    for cut in range(_LEAST, len(word) - _LEAST + 1):
        tail = word[cut:]
        if tail in _SURNAME_ENDS or tail not in dutch:
            continue
        if len(tail) >= _SURE and not tail.endswith(_SURNAME_TAILS):
            return True
        heads = [one for one in _heads(word[:cut]) if len(one) >= _LEAST]
        if any(one in dutch for one in heads) or word[:cut] in _ENGLISH_HEADS:
            return True
    return False


_SURNAME_ENDS = frozenset(_NAMES_END_ON)
_SURNAME_TAILS = tuple(one for one in _NAMES_END_ON if len(one) > 3)


@cache
def _own_words() -> frozenset[str]:
    return public_words() | FORM | WEAK | ROLES | SETTINGS | EVERYDAY


@cache
def _dictionaries() -> tuple[Container[str], Container[str]]:
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    made = DefaultDictionaryFactory()
    return made.get_dictionary("nl"), made.get_dictionary("en")


@cache
def _dutch_heads() -> Mapping[str, str]:
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    return DefaultDictionaryFactory().get_dictionary("nl")


@cache
def _german() -> Container[str]:
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    return DefaultDictionaryFactory().get_dictionary("de")
