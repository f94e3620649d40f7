"""The name of a price criterion, without how its score is computed.

In: the text of an award criterion. Out: the text, of a price only what names it: "Voor de prijs geldt:
het laagste tarief gedeeld door ..." is "prijs".
"""

from __future__ import annotations

import re


def price_named(text: str) -> str:
    """A text that opens with the name of the price, or with a rule about it: that name alone."""
    if short := _PRICE.match(text):
        text = short.group("name").strip(" .:;,–-")
    ruled = _PRICE_RULED.match(text)
    return ruled["name"] if ruled else text


def price_alone(text: str) -> str:
    """A price without the explanation of its score: "De prijs (laagste krijgt alles, de rest naar rato)"."""
    if weighed := _PRICE_WEIGHED.fullmatch(text):
        return weighed["name"]
    for cut in _AFTER_PRICE.finditer(text):
        named, rest = text[: cut.start()], text[cut.end() :]
        if _PRICE_WORD.search(named) and _EXPLAINS.search(rest):
            if _TELLS_SCORE.search(named) or "=" in named:
                return text
            return named.strip(" .:;,–-(")
    return text


def price_topic(line: str, text: str) -> str:
    """The topic of an item where what is behind it only calls the price: "TARIEF Wens: Voor de prijs zijn 20 punten ...".

    Parameters
    ----------
    line : the item without its number.
    text : what was read of it.
    """
    topic = _TOPIC.match(line) if _PRICE_CALLED.fullmatch(text) else None
    return topic["name"].capitalize() if topic else text


_TOPIC = re.compile(
    r"(?P<name>(?:AANGEBODEN )?(?:UUR)?TARIEF|(?:HOURLY )?RATE)\s(?:[Ww]ens|WENS|[Cc]riterium|[Gg]unning\w*)\s?:"
)
_PRICE_CALLED = re.compile(r"(?:(?:de|the|aangeboden)\s)*(?:prijs|price)", re.IGNORECASE)
_TELLS_SCORE = re.compile(
    r"\b(?:levert|leveren|krijgt|krijgen|ontvangt|ontvangen|scoort|geeft|earns|gets|receives)\b.{0,60}\bpunt(?:en)?\b"
    r"|\b(?:earns|gets|receives|scores)\b.{0,60}\bpoints?\b",
    re.IGNORECASE,
)
"""A sentence that is all about the score: nothing in front of it names the price by itself."""
_PRICE_WEIGHED = re.compile(
    r"(?P<name>(?:(?:het|de|uw|je|jouw|ons|the|your|aangeboden|gevraagde?|geboden)\s){0,3}"
    r"\w*(?:tarief|prijs|price|rate|inschrijfsom)(?:\s(?:per uur|p/u|per hour))?)(?:\s(?:ten slotte|tot slot|daarbij|zelf))?\s*[,:;(|–-]?\s*"
    r"(?:(?:telt|weegt|gewicht|weging|counts|weighs)\b|bepaalt\b(?=.{0,60}(?:score|punten|%))"
    r"|(?:max\w*\.?|ten hoogste|hoogstens|up to)?\s*\d{1,3}\s?(?:%|procent|punten|ptn?|points)(?!\w)).*",
    re.IGNORECASE | re.DOTALL,
)
"""A price with its weight right behind its name: what follows says how it is scored."""
_PRICE_WORD = re.compile(r"tarief\b|\bprijs\b|\bprice\b|\brate\b", re.IGNORECASE)
_AFTER_PRICE = re.compile(
    r"\s*\(|[.;:]\s+|,\s+(?=(?:te berekenen|berekend|bepaald|gescoord|computed|calculated|scored)\b[^.]*\s[x×*/÷]\s)",
    re.IGNORECASE,
)
_EXPLAINS = re.compile(
    r"\b(?:laagste|lowest|hoogste|formule|formula|scor\w+|punten|ptn|te behalen|rechtlijnig|lineair|linear|naar rato|evenredig\w*|volgens|computed|calculated)\b|[×÷]|\s[x*/]\s",
    re.IGNORECASE,
)
_PRICE_RULED = re.compile(
    r"(?:voor|op|bij|over|for|on) (?:(?:de|het|uw|je|jouw|the|your)\s)?(?P<name>(?:(?:aangeboden|geboden|gevraagde?)\s)?(?:\w*tarief|\w*prijs|price|(?:hourly )?rate))"
    r"(?:\s*\([^()]{1,40}\))?(?:,[^,:]{3,40},)?\s(?:geldt|gelden|wordt|worden|rekenen|rekent|hanteren|hanteert|gebruiken|gebruikt|is|passen|scoort|telt|applies|we use)\b"
    r"(?!.{0,40}\bmaxim(?:um|aal)\b).*",
    re.IGNORECASE,
)
""" "Voor de prijs geldt: het laagste tarief gedeeld door ...": how a price is scored, told about its name."""
_PRICE = re.compile(
    r"(?P<name>(?:(?:Het|Je|Uw|De|Aangeboden|Het aangeboden) )?(?:[Uu]ur)?(?:[Tt]arief|[Pp]rijs(?:stelling)?|[Pp]rice|[Rr]ate|[Hh]ourly rate)(?: \([^)\d]*\))?)(?:\s*[\(\[–-]?\s*(?:max\w*\.?\s*|weging:?\s*)?\d{1,3}\s*(?:punten|pt|points|%)\s*[\)\]]?)?\s*(?:[.:]|$)"
)
"""The name of a price criterion, before the explanation of its score."""
