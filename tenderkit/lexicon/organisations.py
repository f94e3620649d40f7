"""Organisations that hire and parties through which one bids, by the words around their names."""

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
from tenderkit.sieve_tables import SieveTable
from tenderkit.sieving import Sieve, sieve

ORGANISATION = (
    r"(?:de\s+)?(?P<org>(?:(?:Intergemeentelijke|Gemeenschappelijke|Centrale|Regionale|Provinciale|Nationale|Landelijke|Koninklijke|Openbare|Stedelijke|Gemeentelijke|Bestuurlijke|Facilitaire|Maatschappelijke)\s+){0,2}"
    r"(?:[Gg]emeente|[Gg]em\.|[Pp]rovincie|[Pp]rov\.|[Ww]aterschap|[Hh]oogheemraadschap|[Oo]mgevingsdienst|[Vv]eiligheidsregio|[Mm]inisterie(?:\s+van)?|GGD|RUD|"
    r"[Uu]itvoeringsorganisatie|[Ww]erkbedrijf|[Dd]ienst|Regio|[Ss]amenwerkingsverband(?:\s+[Rr]egio)?|[Ww]erkorganisatie|[Bb]elastingsamenwerking|[Rr]ijksdienst(?:\s+voor)?|(?:[A-Z][a-z]+)?[Aa]gentschap|(?:[A-Z][a-z]+)?[Aa]utoriteit|[Ii]nspectie(?:\s+\w+)?|[Gg]emeenschappelijke [Rr]egeling|"
    r"(?:[A-Z][a-z]+ )?(?:Agency|Authority|Water Board)|(?:Municipality|Province)(?: of)?|[Ss]ociale [Dd]ienst|[Vv]ereniging(?:\s+van)?|[Ss]tichting|[Uu]niversiteit|[Hh]ogeschool|(?:(?:Nationaal|Landelijk|Koninklijk|Regionaal|Provinciaal|Intergemeentelijk|Nederlands|Europees) )?[Ii]nstituut|[Bb]edrijfsvoeringsorganisatie|[Ss]ervicecentrum|[Ss]hared [Ss]ervice [Cc]enter|[Hh]eemraadschap|(?:[Ii]nkoop|[Aa]fval|[Rr]ecreatie|[Hh]aven|[Rr]einigings|[Ww]erkvoorzienings|[Pp]lassen)schap|[Gg]ecertificeerde [Ii]nstelling|[Bb]estuursdienst|[Oo]ntwikkel(?:ings)?bedrijf|[Mm]etropoolregio|[Ww]erkplein|[Ww]erkcentrum|[Ww]erkvoorzieningschap|(?:[Jj]eugd|[Zz]org|[Aa]rbeidsmarkt|[Bb]rand|[Gg]ezondheids|[Mm]ilieu|[Vv]ervoer|[Ee]nergie|[Ww]oon|[Pp]olitie)regio|(?:Drink)?[Ww]aterbedrijf|[Rr]ecreatieschap|[Nn]atuurschap|[Ss]chap|[Bb]elastingkantoor|[Rr]ekenkamer|[Hh]avenbedrijf|[Ss]tadsdeel|(?:[A-Z][a-z]+- en )?(?:[Vv]eiligheids|[Zz]org|[Jj]eugd)huis|[Rr]egiobureau|[Gg]emeentebelastingen|[Ww]ijkplein|[Ss]ociaal [Pp]lein|[Kk]enniscentrum|(?:[Ss]treek|[Rr]egio|[Ss]tads)archief|[Ii]nkoopbureau|[Ss]tadsbank|[Kk]redietbank|(?:BVO|ISD|RSD|RID|GR|IGSD|OD|SWV|WSP|VRR|RDOG)|[Jj]ustitiële|[Aa]cademie|(?:(?:Nationale?|Regiona(?:al|le)|Landelijke?|Gemeentelijke|Intergemeentelijke|Provinciale|Koninklijke|Gemeenschappelijke|Openbare) )?[A-Za-z]{3,}(?:dienst|rijksbureau|instituut|samenwerking|(?:werk|[sw])organisatie))"
    r"[ ]+(?:(?:de|het|der|den|van|voor|aan|op|en|in|['’]t|['’]s)\s+|['’]s-)*[A-Z](?:[\w'’-]|\.(?=\w))*(?:\s+(?:(?:de|het|der|den|van|aan|op|en|&|['’]t)\s+)*[A-Z][\w'’-]*)*(?:\s+\([A-Z]{2,8}\))?)"
)
"""An organisation that hires, with its kind: "gemeente Waterdrecht", "Waterschap De Lage Vecht"."""

ORGANISATION_PATTERN = sieve(rf"(?<![\w-]){ORGANISATION}")

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


_OWN_DESK = re.compile(
    r"(?:(?:inhuur|flex|opdrachten|inkoop|hire|hiring)\s?(?:desk|balie|loket|punt|plein|team|bureau|platform|portaal|portal|pool)\s+)?(?:(?:van|voor|of)\s+)?(?:(?:de|het|the)\s+)?",
    re.IGNORECASE,
)


def is_of_buyer(name: str, buyer: str) -> bool:
    """Whether a party is the one that hires itself, or its own desk: "Inhuurdesk Gemeente Duinmeer".

    Examples
    --------
    >>> is_of_buyer("Inhuurdesk Duinmeer", "Gemeente Duinmeer")
    True
    >>> is_of_buyer("Inhuurdesk NIM", "Nationaal Instituut Meerbeheer (NIM)")
    True
    >>> is_of_buyer("Inhuurdesk Oost", "Gemeente Duinmeer")
    False
    """
    match = _OWN_DESK.match(name)
    own = name[match.end() if match else 0 :].strip(" .").lower()
    whole, _, short = buyer.lower().removeprefix("de ").partition(" (")
    names = (f" {whole}", f" {short.rstrip(')')}", f" {whole} ({short}")
    return bool(own) and any(one.endswith(f" {own}") for one in names)


_ACRONYM = re.compile(r"(?<![\w-])(?P<org>[A-Z]{3,6}(?:-[A-Z][a-z]+| [A-Z][a-z]{4,})?)(?![\w-])")
_NO_ORGANISATION = frozenset(
    "VOG ZZP ICT BYOD AVG BTW HBO MBO KVK CV DAS WMO WOZ BRP BIO UAV EMVI BPKV PMO CISO HRM DPIA ENSIA WABO WADI FTE GIS VTH ROC".split()
)
SUBJECT_OF = re.compile(
    r"\s+(?:is|zoekt|heeft|telt|voert|vraagt|ligt|werkt|wil|staat|behoudt|verzorgt|biedt|kent|beoordeelt|huurt|bestaat|representeert|maakt|krijgt|draagt|hecht|bouwt|gaat|bedient|beheert)\b"
)
"""What follows the name of an organisation that a text is about."""
HIRES = re.compile(
    r"\b(?:[Vv]oor|[Nn]amens|[Bb]ij|opdrachtgever|eindklant|klant|relatie)\W+(?:\w+\W+){0,3}(?:de\s+)?$"
)
"""What stands before the name of an organisation that hires."""


def organisations_in(words: str) -> list[tuple[int, int, str]]:
    """Start, end and folded name of each organisation in a line: with its kind, or an acronym."""
    found = [
        (*match.span("org"), match.group("org").lower())
        for match in ORGANISATION_PATTERN.finditer(words)
    ]
    for match in _ACRONYM.finditer(words):
        if match.group("org").split()[0] not in _NO_ORGANISATION and not any(
            s <= match.start() < e for s, e, _ in found
        ):
            found.append((*match.span("org"), match.group("org").split()[0].lower()))
    return found


WITHHELD = re.compile(
    r"\W*(?:(?:is )?bekend bij|(?:nog )?niet (?:bekend|genoemd|openbaar)|vertrouwelijk|anoniem|geheim|op aanvraag|wordt (?:later|nader|pas|bij|in|na)"
    r"|maken (?:wij|we)|volgt|confidential|undisclosed|known to|not disclosed|een (?:\w+e? )?(?:gemeente|organisatie|provincie|waterschap|klant)\b)",
    re.IGNORECASE,
)
"""What stands for a name that is kept back: "Opdrachtgever: bekend bij de bemiddelaar"."""
BESIDE = re.compile(
    r"\b(?:samen(?:werk\w*)?(?: je| u)?(?: \w+)? met|overleg\w* met|afstem\w* met|contact\w* met|partners? (?:als|zoals)|zoals|onder meer|waaronder|(?:keten)?partners?:?|working with|together with)\b[^.;]{0,120}$",
    re.IGNORECASE,
)
"""What stands before organisations that one works with, not for."""
OR_ONE_LIKE_IT = re.compile(
    r"\s*,?\s(?:of|en|dan wel|or)\s(?:(?:bij |voor |met )?(?:een|an?)\s)?(?:vergelijkbare?|soortgelijke?|andere?|gelijksoortige?|gelijkwaardige?|similar|comparable)\b",
    re.IGNORECASE,
)
"""What follows organisations at which one has worked: "de gemeente Zilt of een vergelijkbare gemeente"."""
AT_WHICH_ONE_WORKED = re.compile(
    r"\b(?:werkervaring|ervaring|kennis van|bekendheid met|bekend met|experience|knowledge of|gewerkt|werkte|werkten|eerder|eerdere|referenties?|loopbaan|worked)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
"""What stands before an organisation at which the candidate has worked."""
REQUEST_OF = sieve(
    r"\b(?i:aanvraag|opdracht|inhuuropdracht|uitvraag|verzoek|vacature|klus|request|assignment)\s+(?i:(?:van|bij|namens|voor|vanuit|from|for|at)\s+)?(?:(?:de|het|the)\s+)?(?=[A-Zgpwom])"
)
"""What stands before the organisation of a subject line: "Nieuwe aanvraag van Gemeente Zandwijk"."""
_SEEKS = r"(?:zoekt|vraagt|is (?:dringend )?op zoek naar|huurt|is looking for|seeks)"
_SOUGHT = r"(?:een\b|één\b|twee\b|drie\b|per direct|met spoed|tijdelijk|iemand|a\b|an\b|[a-z]+(?:eur|ist|ent|aar|er)\b)"
_SEEKER = (
    r"(?P<org>(?!(?:Wij|We|Je|U|Ik|Zij|Hij|De|Het|Onze|Ons|Voor|Deze|Dit|Een|Er|Namens)\s(?=[a-z])|(?:Onze|Voor|Wie|Namens)\b)"
    r"(?:(?:Het|De)\s)?[A-Z][\w'’-]+(?:\s(?:(?:en|van|de|het|der)\s){0,2}[A-Z][\w'’-]+){1,4})"
)
_SEEKERS = (
    sieve(rf"(?:^|[.:!]\s){_SEEKER}\s{_SEEKS}\s{_SOUGHT}"),
    sieve(rf"\b(?:zoekt|vraagt|huurt)\s{_SEEKER}\s{_SOUGHT}"),
)
_FOR_ANOTHER = re.compile(
    r"\b(?:voor|namens|for)\s(?:een|onze|haar|zijn|ons|de|het|a|our|the|één)\s(?:\w+\s){0,3}?(?:opdrachtgever|klant|relatie|gemeente|provincie|waterschap|organisatie|client|municipality)",
    re.IGNORECASE,
)
_A_BROKERS_NAME = re.compile(
    r"\b(?:Interim|Bemiddeling|Professionals|Detachering|Recruitment|Staffing|Sourcing|Inhuur|Flex|Talent|Brokers?)\b"
)


def seeker_in(words: str) -> tuple[int, int] | None:
    """Where a line names who seeks somebody, by a name without a known kind.

    Examples
    --------
    >>> words = "Het Stroomplein Zuid zoekt een consulent."
    >>> start, end = seeker_in(words)
    >>> words[start:end]
    'Het Stroomplein Zuid'
    """
    for pattern in _SEEKERS:
        match = pattern.search(words)
        if (
            match is not None
            and not _FOR_ANOTHER.search(words)
            and not _A_BROKERS_NAME.search(match["org"])
        ):
            return match.span("org")
    return None


OF_A_BUYER = re.compile(
    r"(?:,\s*(?:afdeling|team|directie|cluster|domein|sector|eenheid|department)\s.*|\s\((?:[Aa]fdeling|[Tt]eam|[Dd]omein)?\s?[A-Z]?[a-z]{4,}[\w &]*\))\W*$"
)
"""The part of an organisation behind its name: ", afdeling Vergunningen", "(Inkomen)"."""
