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
    rf"(?:minimaal|minstens|minimum(?:{SPACE}van)?|ten{SPACE}?minste|tenminste|min\.?|zeker"
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
    r"|vertegenwoordigers|gesprekken|teams|kilometers?|gezinnen|huishoudens|gebruikers|kernen)\b)"
)
_LOAN = (
    r"(?:landing|user|data|business|change|design|release|security|load|stress|use|test|code|sprint"
    r"|cloud|customer|impact|risk|project|proof|power|web|service|machine|app|penetration|audit)"
)
"""First words of things that keep an English name of two words: "landing zones"."""
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
    rf"(?<!\w)(?P<least>{_LEAST}){SPACE}(?P<count>{NUMBER}|twee(?=maal)|drie(?=maal))(?:x|{OPTIONAL_SPACE}(?:maal|keer))(?P<noun>)(?={SPACE}"
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


@reads_words
def find_counts(text: str) -> list[Found[CountValue]]:
    """Every demanded number of things.

    Examples
    --------
    >>> find_counts("minimaal twee aantoonbare projecten")[0].value
    CountValue(count=2, noun='projecten')
    """
    found = []
    for match in _FIND.finditer(text):
        count = parse_number(match["count"])
        between = match["between"]
        if count is None or count != int(count) or _OTHER_UNIT.search(between):
            continue
        if match["count"] == "een":  # an article is no count
            continue
        found.append(Found(CountValue(int(count), match["noun"]), match.start(), match.end()))
    if not found:
        for pattern in (_PLURAL, _TIMES):
            for match in pattern.finditer(text):
                count = parse_number(match["count"])
                if count is not None and count == int(count) and 2 <= count <= _MOST_THINGS:
                    value = CountValue(int(count), match["noun"] or "keer")
                    found.append(Found(value, match.start(), match.end()))
    if not found:
        for match in _MORE.finditer(text):
            count = parse_number(match["count"])
            if (
                count is not None
                and 2 <= count <= _MOST_THINGS
                and count == int(count)
                and not _OTHER_UNIT.match(match["thing"])
            ):
                found.append(
                    Found(CountValue(int(count), match["thing"]), match.start(), match.end())
                )
    if not found:
        for match in _ENOUGH.finditer(text):
            count = parse_number(match["count"])
            if count is not None and count == int(count):
                found.append(Found(CountValue(int(count), "keer"), match.start(), match.end()))
    if not found:
        for match in _ONE.finditer(text):
            thing = match["noun"] or match["thing"] or "keer"
            if not _OTHER_UNIT.match(thing):
                found.append(Found(CountValue(1, thing), match.start(), match.end()))
    return in_order(found)


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
