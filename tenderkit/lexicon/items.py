"""How an item of a list starts: its number, its bullet, the word that tells a demand from a wish."""

from __future__ import annotations

import re

from tenderkit.sieving import sieve

KIND_WORD = sieve(
    r"(?:(?<![\w-])|(?<=[A-ZÉ])(?=[EWKMGVC][a-z])|(?<=[a-zéëïöü)\d])(?=[EWKMGVCSU]))(?P<word>(?:KO|K\.O\.|[Kk]nock-?[Oo]ut(?:eis)?"
    r"|(?:[Mm]inimum|[Gg]eschiktheids|[Uu]itvoerings|[Ss]electie|[Kk]andidaat|[Ff]unctie-?)?eis|Eis|EIS|(?:[Kk]waliteits)?wens|Wens|WENS|(?:[Ss]ub)?[Gg]unningscriterium|[Gg]unning|GUNNING|[Ss]electiecriterium"
    r"|(?:[Uu]itvoerings|[Cc]ontract)?voorwaarde|Voorwaarde|[Cc]riterium))\s*(?:\([^)]{1,25}\)\s*)?[:\t]\s*"
)
"""The word that tells a questionnaire's demand from its wish: "2.1.1 PLANNING Eis: ..."."""

ANSWER_CELL = re.compile(
    r"^\W*(?:akkoord.*|antwoord.*|ja\s*/\s*nee|ja|nee|voldoet.*|eis|wens|ko|k\.o\.|knock-?out|e|w|k|gunning|\d{1,3}(?:[.,]\d+)?\s*(?:punten|pt|%|p)?|[A-Z]{0,3}-?\d{1,2}(?:\.\d{1,2})*\.?)\W*$",
    re.IGNORECASE,
)
"""A table cell that is not the demand itself: its number, its kind, its points, the box for the answer."""

_NUMBER = re.compile(
    r"\s*(?P<number>"
    r"(?:(?:Eis|Wens|Criterium|Knock-?out|Gunningscriterium|Subgunningscriterium|Competentie|EMVI|BPKV|KO|Subcriterium|Requirement)[^\S\t]?-?[^\S\t]?[A-Z]{0,2}-?\d{1,2}(?:\.\d{1,2})*)(?=[.:)\s–-])"
    r"|(?:Criterium|Wens|Eis|Gunningscriterium|Subgunningscriterium|Onderdeel)\s[A-H](?=\s?[-–:.)]\s)"
    r"|[a-z]\.\d{1,2}(?=[.:)]?\s)|\d{1,2}(?=/\s)|[A-Z]-[a-z](?=[.)]\s)"
    r"|[A-Z]{1,3}[-.]?\d{1,2}(?:\.\d{1,2})*(?=[.:)]?[\s\t])"
    r"|[A-Z]{1,2}\d{1,2}[a-h](?=[.:)]\s)"
    r"|\d{1,2}(?:\.\d{1,2}){1,3}(?=[.:)]?\s|\t|[A-Z])"
    r"|\d{1,2}(?=[.:)]\s|\t)|\d{1,2}[a-k](?=[.:)]\s)"
    r"|\(?[a-z0-9]{1,2}(?=\)\s)"
    r"|[a-h](?=\.\s)|[j-z](?=\.\s+[A-Za-zÀ-ÿ][a-zà-ÿ])|[A-H](?=\.\s+[A-Za-zÀ-ÿ][a-zà-ÿ])"
    r"|[ivx]{1,4}(?=[.)]\s)"
    r"|(?:I|II|III|IV|V|VI|VII|VIII|IX|X)(?=[.)]\s)"
    r")[.:)/]*(?:\s*[–-]\s+|\s*)"
)
_BULLET = re.compile(
    r"\s*(?P<bullet>[•▪●○◦‣∙·*–—\-+✓✔☐□➢→»>■◆◇❖☑✗►▶➤⮞]|\[[ xXvV]?\]|o(?=\s+[^\W\d_a-z]))\s+"
)
_ORDINAL = re.compile(
    r"\s*(?P<number>[Tt]en (?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende))\s*[:,]\s*"
)


BARE_NUMBER = re.compile(r"\s*(?P<number>\d{1,2})\s+(?=[A-ZÀ-Þ][\w\s])")
"""A number without a stop before a capital: that of an item, where the line is one."""


def lead(words: str) -> tuple[str | None, int]:
    """The document's own number of an item, and where its text starts.

    "1. Minimaal ..." gives `("1", 3)`, "• Er is" gives `(None, 2)`; a time, a date or a language level is no number.
    """
    number, _, body_at = numbered(words)
    return number, body_at


def numbered(words: str) -> tuple[str | None, str | None, int]:
    """Number, bullet and the offset of the text behind them."""
    bullet = _BULLET.match(words)
    at = bullet.end() if bullet else 0
    match = _ORDINAL.match(words, at) or _NUMBER.match(words, at)
    if (
        match
        and match.end() < len(words)
        and not _is_quantity(words, match)
        and _ABOUT_NUMBERED.match(words, match.end("number")) is None
    ):
        return (
            match.group("number").lstrip("("),
            bullet.group("bullet") if bullet else None,
            match.end(),
        )
    if bullet:
        return None, bullet.group("bullet"), at
    return None, None, len(words) - len(words.lstrip())


_ABOUT_NUMBERED = re.compile(
    r"(?:\s?[,/&+]\s?|\s(?:en|of|and|or|t/m|tot en met|tot|through|to|plus|samen met|alsook|evenals)\s|\s?[–-]\s?)"
    r"(?:(?:ook|voor|bij|wens|criterium|eis|onderdeel)\s){0,2}[A-Z]{1,3}[-.]?\d{1,2}(?:\.\d{1,2})*[a-z]?(?![\w-])(?!\.\d)"
    r"|(?:\s?[,/&+]\s?\d{1,2})*+\s(?:en|of|t/m|tot en met|and|to)\s\d{1,2}(?=\s(?:word|krijg|tell|weg|gelden|score|lever|toets|beoordelen|vorm|zijn|hebben|are\b|count|weigh))"
    r"|\s(?:wordt|worden|krijg(?:t|en)|tel(?:t|len)|we(?:egt|gen)|geldt|gelden|scoort|scoren|lever(?:t|en)|toetsen|beoordelen|waarderen"
    r"|verloopt|ontvangt|bepa(?:alt|len)|(?:is|are) (?:scored|assessed|rated)|counts?|weighs?|will be|earns?)"
    r"(?=\s(?:[^\s.;]+\s){0,12}?(?:beoordeel\w*|gewaardeerd|gescoord|getoetst|gewogen|toegekend|berekend|bepaald|cijfers?|punt(?:en)?|score|mee|zwaarder|dubbel|consensus|wij|we|commissie|team"
    r"|rated|scored|assessed|points?|panel|half|twice)\b)"
)
"""What follows a number where the sentence is about the items that it names: "G1 en G2 worden ...", "G3 wordt in het gesprek beoordeeld"."""


def _is_quantity(words: str, match: re.Match[str]) -> bool:
    """ "2. " numbers an item; "09.00 uur", "B1 niveau" and "1.2.2026" do not."""
    number = match.group("number")
    rest = words[match.end() :]
    if re.match(r"\d{1,2}\.\d{2}$", number) and re.match(
        r"\s*(?:uur|u\b|h\b|-|–|tot|punten|%)", rest
    ):
        return True
    if re.match(r"[BC][12]$", number) and re.match(r"(?:\s*[-–]?\s*niveau|\s+\w+\s+taal)", rest):
        return True
    if re.match(r"\s*[A-ZÀ-Þ]{3}", rest) or KIND_WORD.search(rest[:_MOST_TOPIC]):
        return False
    return bool(re.match(r"\d{1,2}\.\d{1,2}\.\d{2,4}", words[match.start("number") :]))


_MOST_TOPIC = 60
"""Characters of a topic in capitals between the number of a question and its kind."""


def style_of(number: str) -> str:
    """The list an item's number belongs to: `"1"`, `"1.1"`, `"a"`, `"A"`, `"i"`, `"I"` or `"E1"` for a letter with a number."""
    if "." in number and number[0].isdigit():
        return "1.1"
    if number.isdigit():
        return "1"
    if re.fullmatch(r"[A-H]", number):
        return "A"
    if re.fullmatch(r"[a-z]", number):
        return "a"
    if re.fullmatch(r"[ivx]+", number):
        return "i"
    if re.fullmatch(r"[IVX]+", number):
        return "I"
    return "E1"
