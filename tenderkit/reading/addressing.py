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
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final

from tenderkit.records import Document

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

_QUICK: Final = re.compile(
    r"negeer|vergeet|ignor|disregard|forget|overrid|\b[ak]i\b|a\.i\.|\bai|gpt|llm|language model|taalmodel|chatbot"
    r"|copilot|claude|gemini|intelligentie|system|assistant|user\s*:|im_|inst\]|json|empty|lege|\"|</?\w|\{\{",
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
_UNSPACED: Final = re.compile(
    r"(negeer|vergeet|ignore|disregard|forget)\w{0,50}?(instructi|prompt)", re.I
)
_BASE64: Final = re.compile(r"[A-Za-z0-9+/]{32,}={0,2}")
_BACKWARDS: Final = ("snoitcurtsni", "seitcurtsni", "ledomlaat", "ledom egaugnal")


def addressed(document: Document) -> Mapping[int, Place]:
    """The lines that speak to a language model: line number → `(start, end)` of the words."""
    found: dict[int, Place] = {}
    suspects: list[int] = []
    for line in document.lines:
        words = document.words(line)
        place = _place(words)
        if place is not None:
            found[line.number] = (line.start + place[0], line.start + place[1])
        elif _QUICK.search(words):
            suspects.append(line.number)
    found |= dict(_over_two(document, suspects, found))
    return found


def _place(words: str) -> Place | None:
    """Where in a line a model is spoken to; the whole line where it does so in disguise."""
    if _QUICK.search(words) and (match := _ADDRESSED.search(words)):
        return match.span()
    for plain in _disguised(words):
        if _ADDRESSED.search(plain):
            return 0, len(words)
    return None


def _disguised(words: str) -> Iterator[str]:
    """What a line may say under its disguise."""
    if not words.isascii() and _FOREIGN.search(words):
        yield unicodedata.normalize("NFKC", words).translate(_LOOKALIKE)
    if _SPACED.search(words):
        yield _UNSPACED.sub(r"\1 \2", words.replace(" ", ""))
    for match in _BASE64.finditer(words):
        yield _decoded(match.group())
    backwards = words.lower()
    if any(word in backwards for word in _BACKWARDS):
        yield words[::-1]


def _decoded(words: str) -> str:
    try:
        return base64.b64decode(words + "=" * (-len(words) % 4), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return ""


def _over_two(
    document: Document, suspects: list[int], found: Mapping[int, Place]
) -> Iterator[tuple[int, Place]]:
    """An order that is cut over two lines, neither of which is one by itself."""
    near = {number for each in suspects for number in (each - 1, each)}
    for before, after in pairwise(document.lines):
        if before.number not in near or before.number in found or after.number in found:
            continue
        first, second = document.words(before), document.words(after)
        match = _ADDRESSED.search(f"{first} {second}")
        if match is not None and match.start() < len(first) < match.end():
            yield before.number, (before.start + match.start(), before.end)
            yield after.number, (after.start, after.end)
