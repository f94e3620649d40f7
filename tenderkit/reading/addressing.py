"""Text in a document that addresses a language model, also where it is disguised.

Why: a document is data. A line that gives orders to whatever reads it states nothing about the
tender: no reader takes anything from it, and a person must know of it. In: a Document. Out: the
lines that speak to a model, each with the place of the words that do.
"""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
from collections.abc import Iterator, Mapping, Set
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from tenderkit.records import Document
from tenderkit.sieving import sieve

Place = tuple[int, int]

_NO_ROLE: Final = (
    r"(?![- ]?(?:engineer|ontwikkelaar|developer|specialist|expert|adviseur|consultant|architect|trainer|coach"
    r"|onderzoeker|jurist|officer|lead|liefhebber|enthousiast|ethicus|strateeg|strategist|scientist|analist"
    r"|(?:programma|project|product)\w*|team|afdeling|lab|gebruiker|professional|deskundige|ambassadeur))"
)
"""An AI engineer is a person."""

_MODEL: Final = (
    r"(?:(?:ai|ki|a\.i\.)" + _NO_ROLE +
    r"|ai[- ]?(?:assistent|assistant|model(?:len)?|agent|systeem|systemen|systems?)"
    r"|taalmodel(?:len)?|chatbot|chatgpt|gpt|llm'?s?|language models?|copilot|claude|gemini"
    r"|kunstmatige intelligentie)"
)  # fmt: skip

_TABLE: Final = (
    r"\b(?:negeer|vergeet(?! niet)|(?<!not )(?:ignore|disregard|forget)|override)\b.{0,50}\b(?:instructi\w+|aanwijzing\w*|prompts?\b)",
    rf"\b(?:als|indien|ben|bent) (?:je|jij|u)\b.{{0,12}}\been? {_MODEL}\b",
    rf"\b(?:if|as|when) you(?:'re| are)? an? {_MODEL}\b|\byou are (?:now )?(?:an? )?{_MODEL}\b",
    r"\b(?:beste|dear|hallo|hello|hey|bericht (?:aan|voor)(?: de| het)?|note to(?: the| any)?"
    rf"|attention)[ :,]{{1,3}}{_MODEL}\b",
    rf"\b{_MODEL}\b.{{0,40}}\b(?:deze|dit|this) (?:tekst|opdracht|aanvraag|document|text|page)\b"
    r".{0,20}\b(?:le[ez]\w+|verwerk\w+|reads?|process\w*)",
    r"^\s*(?:system|assistant|user)\s*:\s*(?:you|ignore|je bent|negeer)\b|\bsyste+m ?prompt\b",
    r"<\|?/?(?:im_start|im_end|system|endoftext|assistant)\|?>|\[/?INST\]|^#{2,}\s*(?:instruction|system)\b",
    r"\b(?:geef|antwoord|return|reply|respond|output)\b.{0,40}\b(?:alleen|only|uitsluitend)\b.{0,30}\bjson\b",
    r"\b(?:geef|antwoord|return|reply|respond|output)\b.{0,20}\b(?:empty|lege) (?:list|lijst|json)\b",
    r"\bjson (?:object|list|array|reply)\b.{0,40}\b(?:no|without|geen|zonder)\b",
    r"\"(?:fields|criteria|doubts)\"\s*:\s*\[|\"role\"\s*:\s*\"(?:system|assistant|user)\"",
    r"^\s*</?(?:document|system|instructions?)>",
    r"\{\{\s*[#/]?\s*(?:document|system|user|prompt|outline|if|each)\b[^{}]{0,40}\}\}",
)  # fmt: skip
"""Ways of addressing a model, in Dutch and English. A tender may ask for experience with language
models; what counts is that the text speaks to one."""

_ADDRESSED: Final = re.compile("|".join(f"(?:{pattern})" for pattern in _TABLE), re.IGNORECASE)

_QUICK: Final = sieve(
    r"negeer|vergeet|ignor|disregard|forget|overrid|\b[ak]i\b|a\.i\.|\bai|gpt|llm|language model|taalmodel|chatbot"
    r"|copilot|claude|gemini|intelligentie|system|assistant|user\s*(?::|$)|im_|inst\]|json|empty|lege|\"|</?\w|\{\{",
    re.IGNORECASE,
)
"""A look that is ten times as quick and lets nothing pass that the table would find."""

_LOOKALIKE: Final = str.maketrans(
    "аеорсухіјѕԁһӏмтвнкАВЕКМНОРСТУХІЈЅзαεορτυικνΑΒΕΖΗΙΚΜΝΟΡΤΥΧⅼɡı",
    "aeopcyxijsdhlmtbhkABEKMHOPCTYXIJS3aeoptuiknABEZHIKMNOPTYXlgi",
)
"""Cyrillic and Greek letters that look like Latin ones."""

_FOREIGN: Final = re.compile("[\u0370-\u052f\u2100-\u218f\uff01-\uff5e\U0001d400-\U0001d7ff]")
_SPACED: Final = re.compile(r"(?:\b\w ){6}")
_SPACED_INSIDE: Final = re.compile(r" \w \w \w \w \w ")
"""The same without its first letter: a search leaps from space to space."""
_UNSPACED: Final = re.compile(
    r"(negeer|vergeet|ignore|disregard|forget)\w{0,50}?(instructi|prompt)", re.I
)
_LEAST_BASE64: Final = 32
_BASE64: Final = re.compile(rf"[A-Za-z0-9+/]{{{_LEAST_BASE64},}}={{0,2}}")
_BACKWARDS: Final = ("snoitcurtsni", "seitcurtsni", "ledomlaat", "ledom egaugnal")


def addressed(document: Document) -> Mapping[int, Place]:
    """The lines that speak to a language model: line number → `(start, end)` of the words."""
    return _addressed(document.text)


@lru_cache(maxsize=2)  # each reader, the building and the checks ask it of the same text
def _addressed(text: str) -> Mapping[int, Place]:
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    lines = [(start, text[start : end - 1]) for start, end in pairwise(starts)]
    suspects = {number for number, (_, words) in enumerate(lines, start=1) if _QUICK.search(words)}
    found: dict[int, Place] = {}
    for number in suspects:
        start, words = lines[number - 1]
        if match := _ADDRESSED.search(words):
            found[number] = (start + match.start(), start + match.end())
    for number, (start, words) in enumerate(lines, start=1) if _may_be_disguised(text) else ():
        if number not in found and any(map(_ADDRESSED.search, _disguised(words))):
            found[number] = (start, start + len(words))
    found |= dict(_over_two(lines, suspects, found))
    return MappingProxyType(dict(sorted(found.items())))


def _may_be_disguised(text: str) -> bool:
    """Whether any line at all is worth a look under its disguise."""
    if _is_spaced(text) or any(_long_words(text)):
        return True
    return bool(not text.isascii() and _FOREIGN.search(text)) or _is_backwards(text)


def _long_words(text: str) -> Iterator[re.Match[str]]:
    """What may be base 64; of whole words only the long ones are looked at."""
    for word in text.split():
        if len(word) >= _LEAST_BASE64:
            yield from _BASE64.finditer(word)


def _is_spaced(words: str) -> bool:
    return bool(_SPACED_INSIDE.search(words) and _SPACED.search(words))


def _is_backwards(words: str) -> bool:
    lower = words.lower()
    return any(word in lower for word in _BACKWARDS)


def _disguised(words: str) -> Iterator[str]:
    """What a line may say under its disguise."""
    if not words.isascii() and _FOREIGN.search(words):
        yield unicodedata.normalize("NFKC", words).translate(_LOOKALIKE)
    if _is_spaced(words):
        yield _UNSPACED.sub(r"\1 \2", words.replace(" ", ""))
    for match in _long_words(words):
        yield _decoded(match.group())
    if _is_backwards(words):
        yield words[::-1]


def _decoded(words: str) -> str:
    try:
        return base64.b64decode(words + "=" * (-len(words) % 4), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return ""


def _over_two(
    lines: list[tuple[int, str]], suspects: Set[int], found: Mapping[int, Place]
) -> Iterator[tuple[int, Place]]:
    """An order that is cut over two lines, neither of which is one by itself."""
    for number in sorted({each for suspect in suspects for each in (suspect - 1, suspect)}):
        if not 1 <= number < len(lines) or number in found or number + 1 in found:
            continue
        (start, first), (next_start, second) = lines[number - 1 : number + 1]
        match = _ADDRESSED.search(f"{first} {second}")
        if match is not None and match.start() < len(first) < match.end():
            yield number, (start + match.start(), start + len(first))
            yield number + 1, (next_start, next_start + len(second))
