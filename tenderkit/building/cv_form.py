"""The form of the CV and the number of references, as a piece of a sentence states them.

In: a piece of a sentence. Out: pages, a language code, a number of references, or nothing.
"""

from __future__ import annotations

import re

from tenderkit.dutch import parse_number
from tenderkit.dutch.found import small
from tenderkit.lexicon.bid_words import CV, LANGUAGE_WORDS, LANGUAGES, NO_FORM_OF_CV
from tenderkit.sieving import sieve

_CV = re.compile(CV, re.IGNORECASE)


def pages_in(piece: str) -> int | None:
    """How many pages a piece allows; the pages of a letter are none of the CV.

    Examples
    --------
    >>> pages_in("een cv van ten hoogste vier pagina's"), pages_in("vier A4 (motivatie)")
    (4, None)
    """
    match = _PAGES.search(piece)
    if match is None or LETTER.search(piece[match.end() :][:25].split(")")[0]):
        return None
    count = parse_number(match.group("count") or match.group("behind"))
    over = _AND_MORE.match(piece, match.end()) is not None
    return int(count) - over if count else None


def language_in(piece: str, *, sure: bool) -> str | None:
    """The language that a piece demands of the CV; `sure` where the piece is known to speak of it.

    Examples
    --------
    >>> language_in("een cv in het Nederlands", sure=True), language_in("Nederlands of Engels", sure=True)
    ('nl', None)
    """
    language = _LANGUAGE.search(piece)
    if (
        language is None
        or not (sure or _WRITTEN_IN.search(piece))
        or _OR_ANOTHER.match(piece, language.end())
        or _NOT_OF_CV.search(piece)
        or _MAY_BE_IN.search(piece)
        or (NO_FORM_OF_CV.search(piece) and not _CV.search(piece))
    ):
        return None
    return LANGUAGES[small(language.group("language") or language.group("code"))]


def references_in(piece: str) -> int | None:
    """The number of references that a piece states.

    Examples
    --------
    >>> references_in("met minimaal twee referenties"), references_in("referenties")
    (2, None)
    """
    match = _REFERENCES.search(piece)
    if match is None:
        return None
    said = (
        match.group("count")
        or match.group("behind")
        or match.group("people")
        or match.group("vouch")
    )
    if not said:
        return _GROUPS[match.group("group").lower()]
    count = parse_number(_ONE.sub("één", said))
    return int(count) if count else None


_NUMBER = r"(?P<count>\d{1,2}|[eé][eé]n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|one|two|three|four|five|six|seven|eight)(?:\s*\(\w+\))?"
_PAGES = re.compile(
    rf"\b{_NUMBER}\s*(?:(?:enkelzijdige?|dubbelzijdige?|volle|single-sided|full)\s+)?(?:pagina\W?s?|A4\W?t?j?e?\W?s?|bladzijden?|blz\.?|pages?|pag\.?|p\.|kant(?:en|jes?)?|zijden|sides?|sheets?)(?!\w)"
    rf"|\b(?:aantal|maximum|max\w*\.?|omvang|lengte|number of)\b[^.;:\t]{{0,12}}\b(?:pagina\W?s?|A4\W?s?|bladzijden|kanten|pages)\b[^.;:\t\d]{{0,20}}[:\t]\s*(?:max\w*\.? )?(?P<behind>\d{{1,2}})\b",
    re.IGNORECASE,
)
_AND_MORE = re.compile(r"\s+(?:of meer|en meer|or more)\b", re.IGNORECASE)
"""Pages from which on a cv is too long: "7 pagina's of meer" leaves six."""
_LANGUAGE = re.compile(
    rf"\b(?P<language>{LANGUAGE_WORDS})\b|(?<![\w-])(?P<code>(?-i:NL|EN)(?=-talig\w*)|(?-i:NL|EN)(?![\w-])|(?<=\()(?:nl|en)(?=\)))",
    re.IGNORECASE,
)
_NOT_OF_CV = re.compile(
    r"\b(?:beheers\w*|voertaal|spreekt|spreken|vaardigheid|markt|overheid)\b|(?<!nederlandse )(?<!engelse )(?<!duitse )(?<!franse )(?<!andere )(?<!\bcv )(?<!\bcv-)\btaal\b(?!\W+(?:van (?:het|uw|je) )?(?:cv|curriculum))",
    re.IGNORECASE,
)
ONLY_LANGUAGE = re.compile(
    r"\W*(?:(?:alles|alle stukken|alle (?:twee|drie|vier)|allebei|steeds|elk|beide|beiden|allemaal|everything|all|both|gewoon|opgesteld|gesteld|geschreven|written|en|is|zijn)\s+)*(?:in (?:het |correct )?)?(?:nederlands(?:talige?)?|dutch|engels(?:talige?)?|english)(?:\s+(?:opgesteld|gesteld|geschreven))?\W*$",
    re.IGNORECASE,
)
"""A piece that says nothing but the language: it holds for all that is handed in."""
_OR_ANOTHER = re.compile(
    rf"\s?(?:of|or|dan wel|/)\s?(?:het )?(?:{LANGUAGE_WORDS})\b", re.IGNORECASE
)
"""A choice of languages, which is no demand: "Nederlands of Engels"."""
_MAY_BE_IN = re.compile(
    rf"\b(?:mag|mogen|kan|kunnen|may|can)\b(?! (?:alleen|uitsluitend|slechts|enkel|only))[^.;]{{0,25}}\b(?:{LANGUAGE_WORDS})\b|\b(?:voorkeur|liefst|preferably|preferred)\b[^.;]{{0,25}}\b(?:{LANGUAGE_WORDS})\b"
    rf"|\b(?:{LANGUAGE_WORDS})\b[^.;,]{{0,20}}\b(?:(?:ook|eveneens|is) (?:goed|prima|toegestaan|welkom|mogelijk|akkoord|okay|oké)|mag ook|(?:is|are) (?:fine|accepted|allowed|welcome))\b",
    re.IGNORECASE,
)
"""A language that is allowed or liked, which is no demand."""
_WRITTEN_IN = re.compile(
    r"opgesteld|gesteld|geschreven|written|in het (?:nederlands|engels)|in de (?:nederlandse|engelse) taal|in (?:dutch|english)\b|talig",
    re.IGNORECASE,
)
"""What is said of a text, not of a person."""
_REFERENCES = sieve(
    rf"(?<![\d.])\b{_NUMBER}\s+(?!\w+tal\b)(?:\w+\s+){{0,2}}?(?:referenties?|referent(?:en)?|references?|referees?|referentie(?!\w*(?:formulier|lijst|blad|overzicht|model|format)|(?:project|opdracht|werk|casus)\b)\w+|ref(?=\.))\b|\brefer(?:enties|enten|ences)(?: required| vereist| gevraagd)?\s*[:(\n\t]\s*(?:minimaal\s*|min\.?\s*|ten minste\s*|minstens\s*|at least\s*)?(?P<behind>\d|[eé][eé]n|twee|drie|vier|vijf|one|two|three|four|five)\b"
    rf"|\b(?P<people>\d|[eé][eé]n|twee|drie|vier|vijf|one|two|three|four|five)\s+(?:[\w-]+\s+){{0,2}}?(?:opdrachtgevers?|leidinggevenden?|contactpersonen|personen|klanten|werkgevers|collega\W?s|clients?|managers?|people)\b.{{0,40}}\b(?:referent\w*|referenties?|references?|referees?)\b"
    r"|\b(?P<vouch>\d|[eé][eé]n|twee|drie|vier|vijf|one|two|three|four|five)\s+(?:[\w-]+\s+){0,2}?(?:oud-)?(?:opdrachtgevers?|leidinggevenden?|klanten|werkgevers|clients?|managers?)\b[^.;]{0,40}\b(?:bellen|benaderen|spreken|navraag|informeren|call|contact)\b"
    r"|\b(?:een|a) (?P<group>tweetal|drietal|viertal|vijftal)\s+(?:\w+\s+)?refer(?:enties?|enten?|entie\w+)\b",
    re.IGNORECASE,
)
_ONE = re.compile(r"[eé][eé]n", re.IGNORECASE)
_GROUPS = {"tweetal": 2, "drietal": 3, "viertal": 4, "vijftal": 5}
LETTER = re.compile(
    r"\b(?:\w*motivati(?:e|on)\w*|\w*brief|plan van aanpak|plan of approach|visie\w*|(?:cover|covering|motivation) letter|toelichting|(?:los|apart|losse|aparte|separate?|afzonderlijke?) (?:document|bijlage|stuk|vel)|antwoord\w*|beantwoording|\w*uitwerking\w*|presentatie|pitch|essay|onderbouwing|(?:per|voor (?:de|elke|iedere|alle)) (?:wens\w*|vra(?:ag|gen)|criteri\w+|onderdeel)|answers?|essay)\b",
    re.IGNORECASE,
)
