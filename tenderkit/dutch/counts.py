"""Counts of things that a criterion demands: "minimaal 2 opleidingen", "ten minste drie
referenties".

In: a text. Out: the number and what is counted. Years, months, points, hours, pages, euros and
people asked for are counted elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tenderkit.dutch.found import Found, in_order
from tenderkit.dutch.in_digits import reads_words
from tenderkit.dutch.numbers import NUMBER, OPTIONAL_SPACE, SPACE, parse_number
from tenderkit.sieving import sieve


@dataclass(frozen=True, slots=True)
class CountValue:
    """A number of something; `noun` as printed."""

    count: int
    noun: str


_LEAST = (
    rf"(?:minimaal|minstens|minimum(?:{SPACE}(?:van|of))?|ten{SPACE}?minste|tenminste|min\.?|zeker"
    rf"|in{SPACE}elk{SPACE}geval|op{SPACE}zijn{SPACE}minst|at{SPACE}least|no{SPACE}(?:fewer|less){SPACE}than|not{SPACE}(?:fewer|less){SPACE}than|niet{SPACE}minder{SPACE}dan)"
)
_NOUNS = (
    r"(?:opleiding|referentie|referent|project|opdracht|cursus|certifica|training|diploma"
    r"|voorbeeld|reference|werkgever|gemeente"
    r"|organisatie|systeem|systemen|applicatie|traject|implementatie|casus|dossier|plan|rapport|procedure"
    r"|klant|opdrachtgever"
    r"|aanbesteding|module|wet|taal|talen|domein|rol|functie|bestuur|team|afdeling|publicatie"
    r"|overeenkomst|contract|onderzoek|advies|adviezen|methode|techniek|jaarrekening|migratie|uitvoering"
    r"|course|example|certificate)\w*"
)
_FIND = sieve(
    rf"(?<!\w)(?P<least>{_LEAST}){SPACE}(?P<count>{NUMBER}){SPACE}"
    rf"(?:van{SPACE}de{SPACE}(?:volgende|onderstaande|genoemde){SPACE})?(?P<between>(?:(?!(?:van|met|per|op|in|bij|voor|het|de|uit|aan|of|door)\b|jaar|maand|uur"
    rf"|uren|punt|pagina|dag|week|weken|euro\b|inwoner|%)[\w/-]{{2,24}}(?:{SPACE}"
    rf"|,{SPACE})){{0,4}}?)(?P<noun>(?!gemeentelijk|wettelijk)\w*{_NOUNS})(?!\w)",
    re.IGNORECASE,
)
_NO_THING = (
    r"(?:\w*(?:jaren|years|months|weeks|days|hours|points|pages|maanden|uren|punten|dagen|weken|personen|inwoners|euros|procenten|kandidaten"
    r"|professionals|medewerkers|collega['’]s|pagina['’]s|euro['’]s|mensen|woorden|paginas|minuten|talen|leden|wensen|eisen"
    r"|vertegenwoordigers|gesprekken|teams|kilometers?|gezinnen|huishoudens|gebruikers|kernen|miljoen|miljard|million|billion|mln)\b)"
)
_LOAN = (
    r"(?:landing|user|data|business|change|design|release|security|load|stress|use|test|code|sprint"
    r"|cloud|customer|impact|risk|project|proof|power|web|service|machine|app|penetration|audit)"
)
"""First words of things that keep an English name of two words: "landing zones"."""
_SOME = r"(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien)"
_MOST_REFERENCES = 10
_MOST_THINGS = 30
"""More than these are the size of an employer or of a stock, not of a track record."""
_PLURAL = sieve(
    rf"(?<!\w)(?P<least>{_LEAST}){SPACE}(?P<count>{NUMBER}){SPACE}(?:\w{{3,}}e{SPACE}|large-scale{SPACE}|small-scale{SPACE}|(?!{_NO_THING}){_LOAN}{SPACE})?"
    rf"(?!{_NO_THING})(?:[a-z]{{4,}}-{SPACE}(?:of|en){SPACE})?(?P<noun>(?:[A-Za-z]+-)?[a-zë]{{4,}}(?:en|ies|['’]?s))"
    rf"(?=\s(?:\(|zelf|die|waar|in|met|heeft|hebt|van|voor|bij|over|tot|op|het|naar|waarvan|uit|volgens|conform|binnen|tijdens|onder|tussen|namens|tegen|aan|zoals|inclusief|waarin|waarbij|under|within|between|using|according|of\s[a-zë]{{4,}}(?:en|s)\b|(?:be|ge|ver|ont|her|uit|op|af|aan|door|in|om|onder|over|voor|mee|samen|na|toe)\w+(?:d|t|en)\b)|[,.;]|$)",
    re.IGNORECASE,
)
_TIMES = sieve(
    rf"(?<!\w)(?P<least>{_LEAST}){SPACE}(?P<count>{NUMBER}|twee(?=maal)|drie(?=maal))(?:{OPTIONAL_SPACE}x|{OPTIONAL_SPACE}(?:maal|keer))(?P<noun>)(?={SPACE}"
    r"(?!per\b|(?:een |één )?(?:uur|dag|week|maand|jaar)\b))",
    re.IGNORECASE,
)
_PER = (
    rf"(?!{SPACE}(?:per\b|in{SPACE}de\b|(?:een{SPACE}|één{SPACE})?(?:uur|dag|week|maand|jaar)\b))"
)
_ONE = sieve(
    rf"(?<!\w)(?P<least>{_LEAST}){SPACE}(?:(?P<times>[eé][eé]nmaal|(?:één|1|one){SPACE}(?:keer|maal)|once)(?!\w){_PER}"
    rf"|(?:één|1|one)(?:{SPACE}\(1\))?{SPACE}"
    rf"(?:(?P<noun>daarvan|hiervan|van{SPACE}(?:de|deze|onderstaande|volgende|genoemde|bovenstaande)"
    rf"|of{SPACE}the)(?!\w)|(?!{_NO_THING})(?:\w{{3,}}e{SPACE})?"
    rf"(?P<thing>(?:[\w-]{{2,}}-{SPACE}(?:of|en|/){SPACE})?(?!van|met|per|voor|op|keer|maal)[\w-]{{4,}})))",
    re.IGNORECASE,
)
""" "Ten minste één van de certificaten", "minstens één raadsvoorstel": one of whatever it is."""
_MORE = sieve(
    rf"(?<![\w.,:/])(?P<count>{NUMBER}){SPACE}(?:of|or){SPACE}(?:meer|more){SPACE}(?:(?-i:[A-Z]{{2,6}}){SPACE})?(?!{_NO_THING})"
    rf"(?P<thing>[\w-]{{4,}})",
    re.IGNORECASE,
)
""" "Two or more teams", "drie of meer audits"."""
_THING_OR_MORE = sieve(
    rf"(?<![\w.,:/])(?P<count>{NUMBER}){SPACE}(?!{_NO_THING})(?P<thing>[a-zë-]{{4,}}(?:en|['’]?s)){SPACE}(?:of|or){SPACE}(?:meer|more)(?!\w)"
    rf"(?!{SPACE}(?:per|dan|than)\b)",
    re.IGNORECASE,
)
""" "Drie zittingen of meer"."""
_TIMES_OR_MORE = sieve(
    rf"(?<![\w.,:/])(?:(?P<over>meer{SPACE}dan|more{SPACE}than){SPACE})?(?P<count>{NUMBER}|een(?={SPACE}(?:keer|maal))|{_SOME}(?=maal))"
    rf"(?:x|{OPTIONAL_SPACE}(?:keer|maal|times))(?(over)|,?{SPACE}(?:of|or){SPACE}(?:(?:nog{SPACE})?vaker|meer|more(?:{SPACE}often)?))(?!\w)"
    rf"(?!{SPACE}(?:per|in{SPACE}(?:de|het)|(?:een{SPACE}|één{SPACE}|a{SPACE})?(?:uur|dag|week|maand|jaar|day|month|year))\b)",
    re.IGNORECASE,
)
""" "Drie keer of vaker opgetreden", "tweemaal of meer", "meer dan één keer"."""
_GROUP = sieve(
    rf"(?<!\w){_LEAST}{SPACE}(?:(?:een|a){SPACE})?(?P<count>{_SOME})tal{SPACE}(?:van{SPACE})?(?:\w{{3,}}e{SPACE})?(?!{_NO_THING})(?P<thing>[a-zë-]{{4,}}(?:en|['’]?s))(?!\w)",
    re.IGNORECASE,
)
""" "Minstens een drietal onderzoeken"."""
_ENGLISH = sieve(
    rf"(?<!\w)(?:at{SPACE}least|no{SPACE}(?:fewer|less){SPACE}than|not{SPACE}(?:fewer|less){SPACE}than|a{SPACE}minimum{SPACE}of){SPACE}"
    rf"(?P<count>{NUMBER}){SPACE}(?!{_NO_THING})(?:(?!(?:to|of|in|on|for|with|per|the|and|or|from|more)\b)[a-z][a-z-]{{2,}}{SPACE}){{0,2}}?"
    rf"(?!{_NO_THING})(?P<thing>[a-z-]{{3,}}(?<!s)s)(?=[\s,.;:()]|$)(?!{SPACE}(?:per|a|each|every)\b)",
    re.IGNORECASE,
)
""" "Took part in at least two large migrations to the cloud"."""
_ENOUGH = sieve(
    rf"(?<![\w.,:/])(?P<count>{NUMBER}){SPACE}(?:keer|maal|times?){SPACE}(?:(?:is|is{SPACE}al){SPACE})?"
    r"(?:volstaat|voldoende|genoeg|voldoet|telt|suffices|is enough)(?!\w)",
    re.IGNORECASE,
)
""" "Een keer volstaat", "twee maal is voldoende"."""
_REFERENCES = sieve(
    rf"(?<![\w.,:/])(?P<count>{NUMBER}){SPACE}(?:\w{{4,}}{SPACE}){{0,2}}"
    r"(?P<thing>(?:referentie(?:s|verklaring(?:en)?|project(?:en)?|opdracht(?:en)?)?|referent(?:en)?"
    r"|references?|referees?)(?!\w))",
    re.IGNORECASE,
)
""" "Noem twee referenten", "three contactable references": asked for without "minimaal"."""
_OTHER_UNIT = re.compile(
    r"(?:jaar|jaren|year|month|hour|point|maand|uur|uren|punt|pagina|a4|dag|week|weken|euro\b|inwoner|procent|kandida"
    r"|professional|jarig)",
    re.IGNORECASE,
)


_OPENING = re.compile(
    rf"\W*(?:(?:de{SPACE}kandidaat|u|je|jij|hij|zij|kandidaat){SPACE}(?:heeft|hebt|heb){SPACE}(?:(?:aantoonbaar|zelf|zelfstandig|ook){SPACE})?)?"
    rf"(?P<count>{_SOME}|two|three|four|five){SPACE}(?!{_NO_THING}|minstens)(?:[a-zà-ÿ-]{{3,}}e{SPACE}(?!{_NO_THING}))?(?P<thing>[a-zà-ÿ-]{{5,}}(?:en|['’]?s)){SPACE}"
    r"(?!(?:per|te)\b)(?:(?!(?:is|zijn|wordt|worden|vindt|vinden|moet|moeten|mag|mogen|kan|kunnen|krijgt|krijgen|per)\b)[^\s.;]+\s){0,24}?"
    r"(?:[^\s.;]{0,12}ge[a-zë]{3,}(?:d|t|en)|(?:be|ver|ont|her|onder)[a-zë]{3,}(?:d|t|en)|met|van|waar\w+|bij|als|voor)(?!\w)",
    re.IGNORECASE,
)
""" "Twee verordeningen over de jeugdzorg geschreven": a demand that opens with how many, in a word;
digits there may be the number of the item."""


@reads_words
def find_opening_count(text: str) -> list[Found[CountValue]]:
    """How many things a demand asks that opens with their number.

    Examples
    --------
    >>> find_opening_count("Twee referentieprojecten met een UAV-GC-contract")[0].value.count
    2
    """
    match = _OPENING.match(text)
    value = _counted(match, 2) if match else None
    return [value] if value else []


@reads_words
def find_counts(text: str) -> list[Found[CountValue]]:
    """Every demanded number of things.

    Examples
    --------
    >>> find_counts("minimaal twee aantoonbare projecten")[0].value
    CountValue(count=2, noun='projecten')
    """
    for patterns, fewest in _FORMS:
        found = [
            value
            for pattern in patterns
            for match in pattern.finditer(text)
            if (value := _counted(match, fewest)) is not None
        ]
        if found:
            return in_order(found if fewest != _SOME_MORE else _asked_first(text, found))
    return []


def _asked_first(text: str, found: list[Found[CountValue]]) -> list[Found[CountValue]]:
    """What is counted, or the one thing that is asked before it, of which the number tells with
    whom or of what it was: "minimaal 1 dialoog begeleid met 3 of meer gemeenten"."""
    if not all(_TELLS_OF_IT.search(text, 0, one.start) for one in found):
        return found
    first = next(_ONE.finditer(text, 0, found[0].start), None)
    one = _counted(first, 1) if first else None
    return [one] if one else found


_TELLS_OF_IT = re.compile(
    r"\b(?:met|van|voor|tussen|bij|namens|waar\w+|with|of|for|between|among)\s(?:(?:een|a)\s\w+\s(?:van|of)\s)?$",
    re.IGNORECASE,
)
_SOME_MORE = 2
"""The least that the forms count among which a setting may stand."""


_FORMS = (
    ((_FIND,), 0),
    ((_PLURAL, _TIMES), 2),
    ((_MORE, _THING_OR_MORE, _GROUP, _ENGLISH), 2),
    ((_TIMES_OR_MORE, _ENOUGH), 1),
    ((_ONE,), 1),
)
"""The forms of a count, the surest first, with the least that each may count."""


def _counted(match: re.Match[str], fewest: int) -> Found[CountValue] | None:
    """What a match counts; nothing where that is time, money, people, or more than anyone did."""
    groups = match.groupdict()
    words, between = groups.get("count"), groups.get("between")
    thing = groups.get("noun") or groups.get("thing") or "keer"
    count = parse_number(words) if words else 1
    if count is None or count != int(count):
        return None
    if between is not None:
        if words == "een" or _OTHER_UNIT.search(between):  # an article is no count
            return None
    elif not fewest <= count <= _MOST_THINGS or _OTHER_UNIT.match(groups.get("thing") or ""):
        return None
    least = int(count) + (groups.get("over") is not None)
    return Found(CountValue(least, thing), match.start(), match.end())


@reads_words
def find_references(text: str) -> list[Found[CountValue]]:
    """How many references a demand for references asks: "noem twee referenten".

    Examples
    --------
    >>> find_references("Three recent references")[0].value.count
    3
    """
    found = []
    for match in _REFERENCES.finditer(text):
        count = parse_number(match["count"])
        if count is not None and count == int(count) and 1 <= count <= _MOST_REFERENCES:
            value = CountValue(int(count), match["thing"])
            found.append(Found(value, match.start(), match.end()))
    return in_order(found)
