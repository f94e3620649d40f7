"""Words that only say how heavily a criterion weighs: before it, behind it, on a line of their own.

Why: "; 20/100 punten", "(weegt mee voor ten hoogste acht punten)" and "telt voor de helft van 50%
mee" are a few words in any order, with a number among them. A list of wordings never ends; a list
of the words does. In: a text. Out: the text without them, or whether there is nothing else in it.
"""

from __future__ import annotations

import re

from tenderkit.dutch.numbers import NUMBER
from tenderkit.sieving import sieve

_UNITS = (
    r"(?:(?:sub|deel|score|kwaliteits|wegings)?(?:punten|punt)|points?|ptn|pts?|pnt|%|procent"
    r"|percent|pct)"
)
_CUES = (
    r"(?:weging|wegingsfactor|wegingspercentage|weegfactor|weegt|wegen|gewicht|gewogen"
    r"|weight(?:ing)?|weighs|(?:maximum|maximale? ?|max\.? ?|deel|sub|top)?score|scoort|scoren"
    r"|scores|telt|tellen|meetelt|meegewogen|behalen|verdienen|verkrijgen|halen|waarderen"
    r"|gewaardeerd|puntenaantal|zwaarte|zwaarst|zwaar|knock-?out|ondergrens|counts|worth|meewegend)"
)
_SMALL_WORDS = (
    "minimaal onder geen wel ten hoogste hoogstens hooguit te ook hier hiervoor hiermee daarvoor "
    "daarmee "
    "dit deze criterium onderdeel wens aspect vraag item voor met mee van de het een in op "
    "tot t/m en à totaal totale alle samen waard eindscore eindoordeel eindbeoordeling "
    "totaalscore beoordeling kwaliteit levert leveren oplevert krijgt kan kunt kunnen is "
    "zijn zal wordt worden u je er hij zij men kandidaat inschrijver aantal extra mogelijk "
    "mogelijke beschikbaar beschikbare toegekend toe gekend aan totdat tussen per maal "
    "factor out of the a for up to maximum total final possible available are be earned "
    "this criterion at most and"
)
_OTHERS = rf"(?:max\w*\.?|min\.?|goed voor|{'|'.join(_SMALL_WORDS.split())})"
_NUMBERS = rf"(?:\+?{NUMBER}(?:\s?/\s?\d{{1,4}})?)"
_TOKEN = rf"(?:{_NUMBERS}\s?%?|{_UNITS}|{_CUES}|{_OTHERS})"
_ONLY = re.compile(
    rf"[\W_]*+(?>(?>{_TOKEN}(?![^\W\d_]))[\s,.;:()\[\]+=×x*/–—-]*+)++", re.IGNORECASE
)
_SAYS_WEIGHT = re.compile(rf"(?<![^\W\d_])(?:{_UNITS}|{_CUES})(?![^\W\d_])", re.IGNORECASE)
_COUNTED = re.compile(rf"(?<!\w){NUMBER}", re.IGNORECASE)
_MOST = 120
"""Characters of a text that says no more than a weight."""

_COULD = sieve(rf"{_UNITS}|{_CUES}", re.IGNORECASE)
_VERB = (
    r"(?:telt|tellen|weegt|wegen|levert|leveren|is goed voor|zijn goed voor"
    r"|is (?=[^.]{0,30} waard)|te waarderen|te behalen|scoort"
    r"|is worth|counts for|weighs|wordt gewaardeerd|is (?=maximaal|max\.|ten hoogste))"
)
_CUT = re.compile(
    rf"(?<!\s)\s*+(?:[(\[;,:.]\s*+|(?<=\s)[–—-]\s++|(?<=\s)(?={_VERB}\b))", re.IGNORECASE
)
_ENDS_COUNTED = re.compile(rf"(?<!\w){NUMBER}(?<!\d{{4}})$", re.IGNORECASE)
""" "Vijf" of "vijf (5) punten"; a year or the number of a standard counts no points."""
_LEADS = re.compile(
    rf"\W*(?:(?:maximaal|max\.?|ten hoogste|hoogstens|hooguit|tot|up to|at most)\s+)?"
    rf"(?:{NUMBER})\s?{_UNITS}(?:\s(?:extra|maximaal|max\.?|te behalen|te verdienen"
    r"|(?:zijn|is) (?:er )?te (?:behalen|verdienen|halen)))?"
    r"(?:\s(?:voor|met|op|bij|for)\s+|\s?[:–]\s+)(?=\S+\s+\S)",
    re.IGNORECASE,
)
_FRAMED = re.compile(
    r"(?:en |ook )?(?:voor|met|op|bij|for|with)\s(?P<subject>\S.{2,220}?)\s(?P<rest>(?:kunt|kun"
    r"|kan|krijgt|krijg|zijn|is|worden|verdient|verdien|haalt|scoort|ontvangt|you|u|je)\s.{3,90})",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:een|de|het|uw|je|a|the)\s(?!aantal|mate|wijze)", re.IGNORECASE)
_STEPWISE = re.compile(r"\b(?:elke?|iedere?|each|every|per)\b", re.IGNORECASE)


def only_weight(text: str) -> bool:
    """Whether a text says how heavily something weighs, with a number, and nothing else.

    Examples
    --------
    >>> only_weight("Te behalen: 0 t/m 10 punten, weging 25%"), only_weight("10 punten bij 2 jaar")
    (True, False)
    """
    if len(text) > _MOST or not _SAYS_WEIGHT.search(text) or not _COUNTED.search(text):
        return False
    return _ONLY.fullmatch(text) is not None


def weight_tail(text: str) -> int:
    """Where the words of a weight at the end of a text start; its length where there are none.

    Examples
    --------
    >>> "Plan van aanpak; 20/100 punten"[: weight_tail("Plan van aanpak; 20/100 punten")]
    'Plan van aanpak'
    """
    if not _COULD.may_stand_in(text):
        return len(text)
    for cut in _CUT.finditer(text, max(1, len(text) - _MOST)):
        before = text[: cut.start()]
        if not any(letter.isalpha() for letter in before) or _ENDS_COUNTED.search(before):
            continue
        if only_weight(text[cut.end() :]):
            return cut.start()
    return len(text)


def unweighed(text: str) -> str:
    """What a text gives a weight to.

    Examples
    --------
    >>> unweighed("Maximaal 20 punten voor kennis van de Omgevingswet")
    'kennis van de Omgevingswet'
    >>> unweighed("Voor een certificaat IPMA-C kunt u vijf (5) punten behalen")
    'certificaat IPMA-C'
    """
    if not _COULD.may_stand_in(text):
        return text
    framed = _FRAMED.fullmatch(text.rstrip(" ."))
    if framed and only_weight(framed["rest"]) and not _STEPWISE.match(framed["subject"]):
        subject = framed["subject"].rstrip(" ,;:")
        article = _ARTICLE.match(subject)
        return subject[article.end() :] if article else subject
    text = text[: weight_tail(text)].rstrip()
    leads = _LEADS.match(text)
    if leads and not _STEPWISE.match(text, leads.end()):
        return text[leads.end() :]
    return text
