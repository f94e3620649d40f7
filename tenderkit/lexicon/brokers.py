"""Parties through which one bids, by the words around their names.

In: a line, or all lines of a document. Out: where a name stands. What brokers are called and do stands in
`broker_words` and `broker_deeds`; where their names stand by themselves, in `broker_seats`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.lexicon.broker_deeds import (
    OF_NO_NAME,
    OPENS_SENTENCE,
    done_by_brokers,
    ends_at,
)
from tenderkit.lexicon.broker_words import told_brokers
from tenderkit.lexicon.first_names import FIRST_NAMES
from tenderkit.lexicon.labels import field_of
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN, is_of_buyer
from tenderkit.sieve_tables import SieveTable
from tenderkit.sieving import Sieve, sieve

_NAME = r"(?P<name>(?:Van (?:den |der |de )?)?[A-Z][\w&-]{1,40}(?: {1,2}(?:& )?[A-Z][\w&-]{1,40}){0,3}(?: (?:B\.V\.|BV|N\.V\.|NV)(?!\w))?)"
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
    (2, sieve(r"\b(?P<name>(?!(?:Waarom|Over|Via|Bij|Voor|Namens|Door|Why|About) )(?:[A-Z][\w&!-]{1,40} (?:& |van |de |der |den |van de |van der )?){1,3}(?:(?:Interim(?:-[Mm]anagement)?|Bemiddeling|Detachering|Recruitment|Staffing|Sourcing|Professionals|Inhuur|Flex|Talent)(?![\w-]))(?: & [A-Z][\w-]{2,40})?(?: (?:Desk|Services|Solutions|Group|Groep|Nederland|Partners|[Pp]rofessionals))?(?: (?:BV|NV)\b)?)")),
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
    "inkoopbureau inkoopteam inhuurteam inkoopdesk inkoopafdeling inkoopadviseur contractmanagement ons us "
    "team faq hierbij hierin hiervoor hierna daarbij daarin daarvoor indien let graag inschrijving leverancier leveranciers opdrachtnemer aanbieder aanbieders bieding".split()
)  # fmt: skip
_NAMED_SO: frozenset[str] = frozenset({"de", "het", "the", "bureau", "bij", "van"})
"""Words that open a sentence or a name: "De Inhuurkring", "Bureau Hazelhorst", "Bij Blauw", "Van Roekel & Partners"."""
_ITS_SIDE = re.compile(
    r"(?:gemeente|provincie|\w*schap|\w*dienst|ministerie|\w*organisatie|stichting|regio|\w*commissie|raad|\w*panel"
    r"|college|\w*nemer|\w*gever|inschrijver|aanbieder|gegadigde|leverancier|\w*manager|\w*adviseur|kandidaat|\w*wet)",
    re.IGNORECASE,
)
"""Who else does something in a procedure, capitalised: "De Opdrachtgever beoordeelt"."""
_OF_A_PART = re.compile(
    r"\b(?:hoofd|chef|afdeling|team|cluster|sector|eenheid|directie|domein|programma|project|traject|wijk|buurt|\w*gebied|aannemer|manager|directeur|heer|mevrouw|dhr\.|mw\.)\s+(?:van\s+)?$"
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


_A_DESK = re.compile(r"(?:inhuur|flex|inkoop)(?:desk|balie|loket|punt|bureau)", re.IGNORECASE)
"""A desk without a name: "De Inhuurdesk bekijkt de cv's"."""


_A_MATTER = re.compile(
    r"\w*(?:incident(?:en)?|wijziging(?:en)?|afwijking(?:en)?|(?:ver)?hindering|storing(?:en)?|heden|klacht(?:en)?|problemen|gegevens|schades?|lek(?:ken)?"
    r"|functies|uren|facturen|verlof|ziekte|verzuim|fouten|stukken|kosten|wensen|knelpunten|signalen|risico['’]?s|vragen|belangen|bevindingen)",
    re.IGNORECASE,
)
""" "Beveiligingsincidenten meldt de kandidaat direct": what is told of stands first, and is nobody."""


def _no_broker(name: str) -> bool:
    """Whether a capitalised name is an ordinary word, an organisation or a side of the procedure."""
    first, *rest = name.split()
    if not rest and (field_of(name) or _A_MATTER.fullmatch(name)):
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
        or (first == "Van" and len(rest) == 1)
        or (len(rest) == 1 and _A_DESK.fullmatch(rest[0]) is not None)
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
    """Weight, start, end and folded name of each wording in a line; of two that end together the longer."""
    found: list[tuple[int, int, int]] = []
    for weight, pattern in _VIA.near(words):
        for match in pattern.finditer(words):
            start = match.start("name")
            name = match["name"][: ends_at(match["name"])]
            if (
                not name
                or not name[0].isupper()
                or _no_broker(name)
                or (_OF_A_PART.search(words, 0, start) and not _GREETS.match(words, 0, start))
                or _is_worked_in(words, start)
                or _is_of_before(words, start, start + len(name))
                or (words[:start].endswith(", ") and ORGANISATION_PATTERN.match(words))
                or (
                    ORGANISATION_PATTERN.search(words[: start + len(name)][-80:])
                    and words[:start].rstrip().endswith(("van", "Gemeente", "gemeente"))
                )
            ):
                continue
            found.append((weight, start, start + len(name)))
    starts: dict[int, int] = {}
    for _, start, end in found:
        starts[end] = min(start, starts.get(end, start))
    return [
        (weight, starts[end], end, re.sub(r" b\.v\.$", "", words[starts[end] : end].lower()))
        for weight, _, end in found
    ]


_A_PROGRAM = re.compile(
    r"\b(?:platform|portaal|portal|systeem|app|omgeving|website|applicatie|pakket)\s+(?:van\s+|of\s+)?$",
    re.IGNORECASE,
)
_IN_WHICH_ONE_WORKS = re.compile(
    r"\b(?:(?:je|u|jij) (?:werkt|beheert|ontwikkelt|legt|gebruikt)|werk(?:t|en)? (?:je|u|wij|we)|wij werken|we werken|beheer\w*|ervaring|kennis van|gegevens|data|dossiers?|koppel\w*|(?:sluit|aansluit\w*|aan) (?:aan )?op|migratie|inricht\w*|geregistreerd|applicatie|zaken)\b",
    re.IGNORECASE,
)
_BIDS = re.compile(rf"\b{_BID}", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?:eerder (?:al )?(?:uitgezet|geplaatst|ingehuurd|gevraagd|aangeboden|gepubliceerd)|vorige (?:keer|\w*(?:adviseur|medewerker|inhuur|opdracht|uitvraag|aanvraag|projectleider|kracht))|voorganger|destijds"
    r"|(?:onderzoek|rapport|ontwerp|evaluatie|meting|analyse|study|report|design)\b[^.;:]{0,40}\b(?:door|by)|(?:je|jij|u) huurt)\b[^.;:]*$",
    re.IGNORECASE,
)
"""What somebody did or sent before, or does for the work: "het onderzoek is gedaan door bureau Meetwerk"."""
_WAS_THERE = re.compile(r"\W{1,2}geweest\b", re.IGNORECASE)


def _is_of_before(words: str, start: int, end: int) -> bool:
    """Whether a name is that of one through whom something went earlier, or who made a part of the work."""
    return (
        _BEFORE.search(words, max(0, start - _CLAUSE), start) is not None
        or _WAS_THERE.match(words, end) is not None
    )


_CLAUSE = 90
"""Characters of the clause that leads to a name."""


def _is_worked_in(words: str, start: int) -> bool:
    """Whether a name is a program's, in which one works and does not bid: "de gegevens staan in het systeem Bron"."""
    if not _A_PROGRAM.search(words, max(0, start - 24), start):
        return False
    return _IN_WHICH_ONE_WORKS.search(words) is not None and _BIDS.search(words) is None


def intermediary_in(words: str) -> tuple[int, int] | None:
    """Where a line names an intermediary, or None; the surest wording counts."""
    found = _brokers_in(words)
    if not found:
        return None
    weight, start, *_ = max(found, key=lambda place: place[0])
    return start, max(last for told, first, last, _ in found if told == weight and first == start)


def intermediary_of(lines: list[str], seats: Sequence[tuple[int, int, str]] = ()) -> int | None:
    """The index of the line that names the intermediary most surely, over all wordings of a document.

    `seats` are names that stand by themselves, each with the index of its line and its weight.
    """
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
    for index, weight, told in seats:
        name = told.lower()
        weights[name] = weights.get(name, 0) + weight
        seen.setdefault(name, []).append((0, -index))
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
        if longer and not (_TAIL.fullmatch(longer, len(name)) and _called(name, longer, lines)):
            weights[longer] += weights.pop(name)
        elif longer:
            weights[name] += weights.pop(longer)
    named = [name for name in weights if weights[name] >= _LEAST and name in seen]
    if not named:
        return None
    if len(named) > 1:
        hirers = {
            match["org"]
            for words in lines
            for match in ORGANISATION_PATTERN.finditer(words)
            if not _DESK.match(words.lower())
        }
        others = [name for name in named if not any(is_of_buyer(name, one) for one in hirers)]
        named = others or named
    best = max(named, key=lambda name: (weights[name], max(seen[name])))
    return -max(seen[best])[1]


_TAIL = re.compile(
    r" (?:[\w&]+ ){0,2}(?:inhuur|msp|sourcing|portal|portaal|platform|inhuurplatform|inhuurportaal|marketplace|marktplaats)(?: (?:bv|b\.v\.))?| interim (?:&|en) detachering| (?:bv|b\.v\.)"
)
"""What stands behind a name over and under its pages, and not in its sentences: "Tendrik Inhuur", later "Tendrik"."""
_SAID = 2


def _called(short: str, longer: str, lines: list[str]) -> bool:
    """Whether the sentences of a text call a party by its short name, and only banner and foot by the longer."""
    tail = longer[len(short) :]
    alone = re.compile(rf"(?<![\w-]){re.escape(short)}(?![\w-]|{re.escape(tail)})", re.IGNORECASE)
    whole = re.compile(
        rf"\b[a-z]+ {re.escape(longer)}(?!\w)|\b{re.escape(longer)} (?:[a-z]+t|is|wil|kan|zal)\b",
        re.IGNORECASE,
    )
    return sum(len(alone.findall(words)) for words in lines) >= _SAID and not any(
        whole.search(words) for words in lines
    )


def _of_the_buyer(name: str, lines: list[str]) -> bool:
    """Whether a name is the last part of an organisation's: the portal of "De Leeuwerik" is the "Werkorganisatie De Leeuwerik"'s own."""
    return any(
        match["org"].lower().endswith(" " + name)
        for words in lines
        if name in words.lower()
        for match in ORGANISATION_PATTERN.finditer(words)
        if not _DESK.match(words.lower())
    )
