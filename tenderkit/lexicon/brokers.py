"""Parties through which one bids, by the words around their names.

In: a line, or all lines of a document. Out: where a name stands. What brokers are called and do stands in
`broker_words` and `broker_deeds`; where their names stand by themselves, in `broker_seats`.
"""

from __future__ import annotations

import re

from tenderkit.lexicon.broker_deeds import (
    OF_NO_NAME,
    OPENS_SENTENCE,
    done_by_brokers,
    ends_at,
)
from tenderkit.lexicon.broker_words import told_brokers
from tenderkit.lexicon.first_names import FIRST_NAMES
from tenderkit.lexicon.labels import field_of
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.sieve_tables import SieveTable
from tenderkit.sieving import Sieve, sieve

_NAME = r"(?P<name>[A-Z][\w&-]{1,40}(?: {1,2}(?:& )?[A-Z][\w&-]{1,40}){0,3}(?: (?:B\.V\.|BV|N\.V\.|NV)(?!\w))?)"
_PORTAL = r"(?:(?:inkoop|inhuur|aanbestedings|tender)?(?:platform|portaal|portal|systeem)|marktplaats|loket|bemiddelaar|intermediair|broker|inhuurdesk|inhuurportaal|inhuurplatform|website|digitale marktplaats|bureau|berichten(?:module|box|dienst|verkeer|centrum)|vragenmodule|mailbox|helpdesk|klantenservice|app|omgeving)"
_BID = r"(?:inschrijv\w*|ingeschreven|reage\w+|reactie\w*|aanbied\w*|aanbieding\w*|aanmeld\w*|bied(?:t|en|ingen?)?|bod|meedoen|indien\w*|ingediend|aanlever\w*|insturen|upload\w*|stuur\w*|offertes?|apply|submit\w*|vragen)"

VIA: tuple[tuple[int, Sieve], ...] = (
    (3, sieve(rf"\b(?:[Ff]ee|[Mm]arge)\s+(?:van\s+)?{_NAME}")),
    (3, sieve(rf"{_NAME}\s+(?:houdt|rekent|hanteert|vraagt|ontvangt|charges|deducts|brengt|berekent)\b.{{0,80}}(?:\bfee\b|\bmarge\b|%|per (?:gewerkt |gefactureerd )?uur|per hour|in rekening)")),
    (3, sieve(rf"\b(?:als je|wanneer je|slag gaat|aan de slag|[Ww]erken?|[Ww]aarom)\b.{{0,30}}\b(?:via|bij|voor)\s+{_NAME}")),
    (2, sieve(rf"\b(?i:{_BID})\b.{{0,60}}\b(?:via|bij|through)\s+(?:het\s+|de\s+|the\s+)?(?:{_PORTAL}\s+)?(?:van\s+|of\s+)?{_NAME}")),
    (2, sieve(rf"\b(?:[Ii]n|[Oo]p|[Vv]ia|[Nn]amens|[Dd]oor|[Oo]f)\s+(?:het\s+|de\s+|the\s+)?{_PORTAL}\s+(?:van\s+|of\s+)?{_NAME}")),
    (2, sieve(rf"{_NAME}\s+(?:kijkt of|controleert|checkt|checks|toetst|beoordeelt eerst|selecteert|screent|bemiddelt|stuurt je cv|legt je cv)\b")),
    (2, sieve(rf"{_NAME}\s+(?:legt (?:de|alle) (?:binnengekomen|ontvangen|aanbiedingen|cv)|leest (?:alle|de) (?:binnengekomen )?(?:cv|aanbied|reactie|inschrijv)|haalt eruit|kiest de|stuurt (?:de|maximaal|max|ten hoogste|alleen)|maakt een (?:eerste )?(?:selectie|shortlist)|keeps|holds|screens|shortlists)")),
    (2, sieve(rf"\b(?:vergoeding|kosten|fee|marge)\s+(?:aan|voor|van)\s+{_NAME}")),
    (2, sieve(rf"\b(?:betaalt|betalen)\b.{{0,40}}?\b{_NAME}\s+(?:€|EUR|\d)")),
    (2, sieve(rf"\b(?:systeem|account|website|site|omgeving) (?:van|bij|op)\s+{_NAME}")),
    (2, sieve(rf"\b(?:your|uw|je|jouw)\s+{_NAME}\s*-?\s?account\b")),
    (2, sieve(rf"\b(?i:inschrijven|reageren|aanbieden|indienen|aanmelden|inschrijving|aanbieding|offerte|offertes)\s+(?:(?:doet|doe|kan|kunt|gaat|gaan|loopt|lopen|verloopt|verlopen|geschiedt|u|je|uitsluitend|alleen|enkel)\s+){{1,4}}(?:in|op|via|bij|door)\s+(?:(?:het|de)\s+)?(?:{_PORTAL}\s+)?{_NAME}")),
    (2, sieve(rf"^\W*(?:[Oo]ver|[Aa]bout)\s+{_NAME}\W*$")),
    (2, sieve(rf"^\W*(?:[Oo]ver|[Aa]bout)\s+{_NAME}\.\s")),
    (2, sieve(rf"^\W*{_NAME}\s*(?:/|>|›|»)\s*(?i:opdrachten|vacatures|aanvragen|assignments|jobs|home)\b")),
    (2, sieve(rf"^\W*(?i:(?:inkoop|inhuur|aanbestedings|tender|opdrachten)?(?:platform|portaal|portal|systeem))\s+{_NAME}\s*(?:[·|–—>›]|$)")),
    (2, sieve(r"^\W*(?P<name>[A-Z]\w*(?:bank|plein|haven|loket|desk|poort|portaal|platform|hub|brug|venster|wand|markt|kade|net))\s*[>›»]")),
    (2, sieve(rf"{_NAME}\s+beoordeelt\s+(?:alle |de |of )?(?:cv|kandidat|inschrij|aanbied|binnengekomen|offert)")),
    (2, sieve(r"\b(?P<name>(?:(?!(?:Onze|Deze|Elke|Welke|Iedere|Beide|Alle|Andere) )[A-Z][a-z]{2,14}e )?(?:Inhuurdesk|Marktplaats|Inhuurplein|Bemiddelaar|Inhuurplatform|Inhuurloket|Inhuurbalie|Inhuurpunt|Flexdesk|Opdrachtenplein|Opdrachtenbank) [A-Z][\w&-]{1,40}(?: [A-Z][\w&-]{1,40}){0,2})")),
    (2, sieve(rf"\b(?:pakken wij het bij|over|contact op met)\s+{_NAME}(?:\s+(?:aan\b|is\b|werkt\b|bemiddelt\b)|$)")),
    (2, sieve(rf"^\W*©\s*(?:\d{{4}}\s*)?{_NAME}")),
    (2, sieve(rf"{_NAME}\s+is een (?:\w+\s+){{0,2}}(?:bureau|bemiddelaar|marktplaats|platform|detacheerder|intermediair)")),
    (2, sieve(r"\b(?P<name>(?!(?:Waarom|Over|Via|Bij|Voor|Namens|Door|Why|About) )(?:[A-Z][\w&-]{1,40} (?:& )?){1,3}(?:Interim|Bemiddeling|Professionals|Detachering|Recruitment|Staffing|Sourcing|Inhuur|Flex|Talent)(?: & [A-Z][\w-]{2,40})?(?: (?:Desk|Services|Solutions|Group|Groep|Nederland|Partners))?(?: (?:BV|NV)\b)?)\b")),
    *((2, sieve(pattern)) for pattern in (*told_brokers(_NAME), *done_by_brokers(_NAME))),
    (1, sieve(rf"^\W*{_NAME}\s*\|\s*\w")),
    (1, sieve(rf"\bvia\s+(?:de\s+|het\s+)?{_NAME}")),
)  # fmt: skip
"""Wordings around the party through which one bids, with their weight; the name is the group."""

_VIA = SieveTable(VIA)

_NO_BROKER: frozenset[str] = frozenset(
    "wetransfer dropbox onedrive signal slack facebook instagram youtube nederlands engels nederlandse engelse dutch english ms microsoft teams tenderned linkedin mercell negometrix de het een deze dit die das dps nederland word pdf whatsapp zoom webex google "
    "januari februari maart april mei juni juli augustus september oktober november december vog zzp je u wij we ik jij cv stap eis wens "
    "eerst dan daarna vervolgens tot ten slotte nadat zodra alleen elke elk iedere ieder bij met van via op om zo ook alle beide twee drie vier vijf zes "
    "gemeente provincie waterschap servicebureau bureau afdeling directie secretaris wethouder manager opdrachtgever inschrijver kandidaat vragen reageren inschrijven inzet werk api excel teams "
    "home start menu ict it hr inkoop hr maandag dinsdag woensdag donderdag vrijdag uitvraag aanvraag opdracht kandidaten inschrijvers er wie onze ons uw jouw als na voor "
    "azure aws sharepoint e-mail mail telefoon avg waadi btw kvk team teamleider inkoper functie projectleider the a an this "
    "kamer handelsregister belastingdienst raamovereenkomst mantelovereenkomst raamcontract overeenkomst perceel minicompetitie "
    "team faq hierbij hierin hiervoor hierna daarbij daarin daarvoor indien let graag inschrijving leverancier leveranciers opdrachtnemer aanbieder aanbieders bieding".split()
)  # fmt: skip
_NAMED_SO: frozenset[str] = frozenset({"de", "het", "the", "bureau", "bij"})
"""Words that open a sentence or a name: "De Inhuurkring", "Bureau Hazelhorst", "Bij Blauw"."""
_ITS_SIDE = re.compile(
    r"(?:gemeente|provincie|\w*schap|\w*dienst|ministerie|\w*organisatie|stichting|regio|\w*commissie|raad|\w*panel"
    r"|college|\w*nemer|\w*gever|inschrijver|aanbieder|gegadigde|leverancier|\w*manager|\w*adviseur|kandidaat|\w*wet)",
    re.IGNORECASE,
)
"""Who else does something in a procedure, capitalised: "De Opdrachtgever beoordeelt"."""
_OF_A_PART = re.compile(
    r"\b(?:hoofd|chef|afdeling|team|cluster|sector|eenheid|directie|domein|programma|manager|directeur|heer|mevrouw|dhr\.|mw\.)\s+(?:van\s+)?$"
    r"|\b(?:hoofd|afdeling|team|cluster|sector|eenheid|directie|domein|bureau|taakveld|vakgroep)\s+(?-i:[A-Z])[\w-]+(?:, (?-i:[A-Z])[\w-]+)?\s(?:en|&)\s$",
    re.IGNORECASE,
)
"""What stands before the name of a part of the buyer, or of a person: "het hoofd Beheer", "team Inkoop en Contracten"."""
_GREETS = re.compile(
    r"\W*(?:(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|(?:kind |best )?regards|namens)\b[^.]{0,20}\b(?:het|the|ons|our)?\s?team (?:van|of|bij|at)\s+$",
    re.IGNORECASE,
)
"""Who signs for all: "Groet, het team van Peilpunt Professionals"."""
_LEAST = 2


_DESK = re.compile(r"(?:(?:inhuur|flex|opdrachten)\w*|marktplaats|bureau) ")
"""What a desk is called before its name: "Inhuurdesk Noordkade", later "Noordkade" alone."""


def _no_broker(name: str) -> bool:
    """Whether a capitalised name is an ordinary word, an organisation or a side of the procedure."""
    first, *rest = name.split()
    if not rest and field_of(name):
        return True
    if (
        first.lower() in OPENS_SENTENCE
        or OF_NO_NAME.issuperset(name.lower().split())
        or _is_a_person(first, rest)
    ):
        return True
    if first.lower() not in _NO_BROKER:
        return ORGANISATION_PATTERN.match(name) is not None
    return (
        first.lower() not in _NAMED_SO
        or not rest
        or rest[0].lower() in _NO_BROKER
        or _ITS_SIDE.fullmatch(rest[0]) is not None
        or (rest[0].isupper() and not first.isupper())
        or ORGANISATION_PATTERN.match(" ".join(rest)) is not None
    )


def _is_a_person(first: str, rest: list[str]) -> bool:
    """Whether a name is that of one who works there: "Sanne de Wit stuurt u een bericht"."""
    firm = "&" in rest or any(word.lower() in OF_NO_NAME for word in rest[-1:])
    return first.lower() in FIRST_NAMES and not firm


def _brokers_in(words: str) -> list[tuple[int, int, int, str]]:
    """Weight, start, end and folded name of each wording in a line."""
    found = []
    for weight, pattern in _VIA.near(words):
        for match in pattern.finditer(words):
            start = match.start("name")
            name = match["name"][: ends_at(match["name"])]
            if (
                not name
                or not name[0].isupper()
                or _no_broker(name)
                or (_OF_A_PART.search(words, 0, start) and not _GREETS.match(words, 0, start))
                or (
                    ORGANISATION_PATTERN.search(words[: start + len(name)][-80:])
                    and words[:start].rstrip().endswith(("van", "Gemeente", "gemeente"))
                )
            ):
                continue
            folded = re.sub(r" b\.v\.$", "", name.lower())
            found.append((weight, start, start + len(name), folded))
    return found


def intermediary_in(words: str) -> tuple[int, int] | None:
    """Where a line names an intermediary, or None; the surest wording counts."""
    found = _brokers_in(words)
    if not found:
        return None
    weight, start, *_ = max(found, key=lambda place: place[0])
    return start, max(last for told, first, last, _ in found if told == weight and first == start)


def intermediary_of(lines: list[str]) -> int | None:
    """The index of the line that names the intermediary most surely, over all wordings of a document."""
    weights: dict[str, int] = {}
    seen: dict[str, list[tuple[int, int]]] = {}
    for index, words in enumerate(lines):
        said: dict[str, int] = {}
        for weight, _, _, name in _brokers_in(words):
            said[name] = max(weight, said.get(name, 0))
        for name, weight in said.items():
            weights[name] = weights.get(name, 0) + weight
            if (place := intermediary_in(words)) and words[slice(*place)].lower().startswith(name):
                seen.setdefault(name, []).append((weight, -index))
    for name in list(weights):
        if _of_the_buyer(name, lines):
            del weights[name]
    for name in list(weights):
        longer = max(
            (
                other
                for other in weights
                if other.startswith(name + " ")
                or (other.endswith(" " + name) and other in seen and _DESK.match(other))
            ),
            key=len,
            default="",
        )
        if longer:
            weights[longer] += weights.pop(name)
    named = [name for name in weights if weights[name] >= _LEAST and name in seen]
    if not named:
        return None
    best = max(named, key=lambda name: (weights[name], max(seen[name])))
    return -max(seen[best])[1]


def _of_the_buyer(name: str, lines: list[str]) -> bool:
    """Whether a name is the last part of an organisation's: the portal of "De Leeuwerik" is the "Werkorganisatie De Leeuwerik"'s own."""
    return any(
        match["org"].lower().endswith(" " + name)
        for words in lines
        if name in words.lower()
        for match in ORGANISATION_PATTERN.finditer(words)
        if not _DESK.match(words.lower())
    )
