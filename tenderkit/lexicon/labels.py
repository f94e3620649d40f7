"""The labels that stand before a value in a tender's header, per field of the record.

Phrases are lower case and compared with white space folded. A label may be followed by a colon, a tab,
a line break or nothing but a space; which of them counts is for the reader to decide, not for this table.
Longer phrases win over shorter ones ("einde opdracht" over "einde").
"""

from __future__ import annotations

import re
from functools import cache

from tenderkit.letters import folded as in_small_letters

LABELS: dict[str, tuple[str, ...]] = {
    "title": (
        "functie", "functietitel", "functienaam", "function", "function title", "job title", "rol",
        "role", "titel", "title", "titel opdracht", "naam opdracht", "opdrachttitel", "opdrachtnaam",
        "naam van de opdracht", "titel van de opdracht", "betreft functie", "profiel", "position",
        "gevraagde functie", "gezochte functie", "functieprofiel", "opdracht", "assignment",
        "vacature", "gevraagd", "gevraagde professional", "rol/functie", "aanvraag", "onderwerp", "betreft", "subject", "uitvraag", "inhuur", "inhuuropdracht", "functie/rol",
        "gevraagde rol", "gezochte rol", "gewenste rol", "gewenste functie", "benodigde functie", "functiebenaming", "naam functie", "naam van de functie", "naam uitvraag", "naam aanvraag", "naam vacature", "naam inhuuropdracht", "naam inhuuraanvraag", "naam inhuur", "titel uitvraag", "titel aanvraag", "titel vacature", "titel inhuuraanvraag", "titel van de uitvraag", "titel van de aanvraag", "naam van de uitvraag", "naam van de aanvraag", "uitvraagtitel", "uitvraagnaam", "aanvraagtitel", "aanvraagnaam", "vacaturetitel", "vacaturenaam", "assignment title", "assignment name", "request title", "name of the assignment", "title of the assignment", "te vervullen functie", "te vervullen rol", "in te huren functie", "requested role", "role title", "job role", "position title",
    ),
    "reference": (
        "aanvraagnummer", "aanvraag nummer", "project-id", "project id", "projectcode", "inhuurcode", "uitvraagcode", "aanvraagnr", "aanvraagnr.", "aanvraag nr", "aanvraag-id", "aanvraag id",
        "referentie", "referentienummer", "referentie nummer", "referentiecode", "ref", "ref.", "ref.nr", "ref.nr.", "referentienr", "kenmerk", "ons kenmerk", "uw kenmerk",
        "application number", "application no", "application id", "request number", "request id", "reference", "reference number",
        "reference no", "job id", "dos-nummer", "dosnummer", "dos nummer", "opdrachtnummer", "opdracht nummer", "opdrachtnr", "vacaturenummer",
        "uitvraagnummer", "tendernummer", "dossiernummer", "inhuurnummer", "zaaknummer", "projectnummer",
        "offerteaanvraag nummer", "inkoopnummer", "nummer", "id", "aanvraagcode", "aanvraagkenmerk", "opdracht-id", "opdrachtcode", "opdracht id", "marktplaatsnummer", "uitvraag nummer", "uitvraagnr",
    ),
    "buyer": (
        "organisatie", "opdrachtgever", "eindklant", "eindopdrachtgever", "klant", "logo van",
        "aanbestedende dienst", "organisation", "organization", "client", "end client", "customer",
        "inlener", "contracting authority", "buyer", "naam organisatie", "naam opdrachtgever", "inhurende organisatie", "hiring organisation",
        "aanvragende organisatie", "vragende organisatie", "opdrachtgevende organisatie", "uitvragende organisatie", "aanvrager", "inhurende partij", "inhurende dienst", "inhurende instantie", "aanvragende dienst", "hiring authority", "hiring organization", "public body", "end customer",
    ),
    "intermediary": (
        "intermediair", "bemiddelaar", "broker", "aangeboden door", "via", "portal", "portaal", "platform", "contractpartij", "bureau", "geplaatst door", "agency",
        "aanbieder", "managing agent", "inhuurdesk", "marktplaats", "posted by", "inhuurplatform", "inhuurportaal", "supplier portal",
        "agent", "hiring agent", "tussenpersoon", "tussenpartij", "contractpartner", "contracterende partij", "bemiddelende partij", "bemiddeling", "bemiddeling door", "submitted through", "submit through", "apply through", "apply via", "managed by", "handled by", "uitgezet door", "uitgezet via",
    ),
    "published_on": (
        "publicatiedatum", "plaatsingsdatum", "posted date", "posted", "posted on", "geplaatst",
        "geplaatst op", "datum publicatie", "publicatie", "gepubliceerd", "gepubliceerd op",
        "published", "published on", "publication date", "online sinds", "datum plaatsing", "date posted", "aangemaakt op", "datum uitvraag", "datum aanvraag", "publicatie datum",
    ),
    "closes_at": (
        "sluitingsdatum", "sluitingsdatum aanvraag", "sluitingsdatum en -tijd", "sluitingsdatum en tijd", "sluitingsdatum reacties",
        "sluitingsdatum inschrijving", "sluitingstijd", "sluitingstermijn", "sluitingsmoment", "sluiting", "sluit op", "sluit",
        "einddatum reactietermijn", "einddatum inschrijftermijn", "einddatum aanmeldtermijn", "einddatum inschrijving", "einddatum aanmelding", "einddatum reacties", "einde aanmeldtermijn", "einde reacties", "einde inschrijfdatum", "eindtijd", "einde inschrijving", "einde inschrijftermijn", "einde reactietermijn", "eind inschrijfdatum", "inschrijven tot",
        "inschrijven tot en met", "inschrijving sluit", "inschrijving sluit op", "inschrijftermijn", "inschrijfdatum", "uiterste inschrijfdatum",
        "reageren t/m", "reageren voor", "reageren vóór", "reageren tot", "reageren tot en met", "reageer voor", "reageer vóór", "reageer uiterlijk", "reageer tot", "reageer tot en met",
        "reageren kan tot", "reageren kan tot en met", "reactietermijn", "reactie uiterlijk", "reactiedatum", "uiterste reactiedatum",
        "application ends", "applications close", "applications close on", "application deadline", "application closes", "apply before", "apply by",
        "closing date", "closing", "closes", "closes on", "closing time", "deadline", "deadline reactie", "deadline inschrijving", "deadline indienen", "deadline aanmelden", "deadline voor reactie", "deadline for response", "response deadline", "submission deadline",
        "de opdracht sluit", "uiterste datum", "uiterste indieningsdatum", "uiterlijk indienen",
        "uiterlijk reageren", "uiterste reactietermijn", "indienen uiterlijk", "indienen voor", "indienen vóór", "indienen tot", "sluitdatum", "aanbieden tot", "aanmelden tot", "aanmelden voor", "aanmelden vóór", "inzenden voor", "uiterste datum en tijd van indiening", "sluiting aanvraag", "sluiting inschrijving", "sluiting reactietermijn", "einddatum reacties", "einddatum inschrijving", "insturen vóór", "insturen voor", "insturen tot", "inleveren voor", "inleveren vóór", "inleveren tot", "inleveren uiterlijk", "reacties tot", "reacties uiterlijk", "reageer t/m", "inschrijven t/m", "inschrijven voor", "inschrijven vóór", "inschrijven uiterlijk", "indienen t/m", "aanbieden uiterlijk", "uiterlijk reageren op", "reactie voor", "sluit om", "bid deadline", "offers due", "submit before", "submit by", "open tot", "open tot en met", "tijdstip sluiting", "aanbiedingen uiterlijk", "offertes uiterlijk", "uiterste inleverdatum",
    ),
    "questions_close_at": (
        "vragen kunnen ingediend worden tot", "vragen stellen tot", "vragen stellen t/m", "vragen t/m", "vragen tot en met", "vragen stellen voor", "vragen stellen vóór", "vragen stellen uiterlijk", "vraag stellen tot", "vragen indienen tot",
        "vragen voor", "vragen vóór", "vragen tot", "deadline vragen", "uiterste datum vragen", "stellen van vragen tot", "stellen van vragen", "vragen stellen kan tot", "vragen stellen", "vragenronde tot", "sluiting vragenronde", "sluiting vragen", "vragen uiterlijk", "indienen vragen", "indienen vragen uiterlijk", "indienen van vragen",
        "questions until", "questions before", "questions close", "deadline for questions", "questions deadline", "vragenronde", "uiterste datum stellen vragen", "uiterste datum voor vragen", "einde vragenronde", "questions", "questions close on", "ask questions before",
    ),
    "answers_published_on": (
        "nota van inlichtingen", "publicatie nota van inlichtingen", "antwoorden gepubliceerd", "beantwoording vragen", "publicatie antwoorden", "antwoorden uiterlijk", "antwoorden", "answers published", "answers", "beantwoording",
    ),
    "starts_on": (
        "start", "startdatum", "begindatum", "aanvang", "aanvang opdracht", "aanvangsdatum", "aanvang van de opdracht",
        "ingangsdatum", "start date", "starting date", "start opdracht", "start van de opdracht", "gewenste startdatum", "wanneer begin je", "wanneer start je", "we starten op", "verwachte startdatum", "beoogde startdatum", "gewenste start", "geplande start", "begin opdracht", "begin", "starts on", "startmoment", "start werkzaamheden", "commencement",
    ),
    "ends_on": (
        "einddatum", "einde opdracht", "verwachte einddatum", "end date", "eind datum", "einde", "eindigt", "eindigt op", "tot en met", "einddatum opdracht", "expected end date", "beoogde einddatum", "contract end date", "einde contract", "geplande einddatum", "ends on", "loopt tot en met",
    ),
    "duration_months": (
        "duur", "duur van de opdracht", "duur opdracht", "looptijd", "duration", "opdrachtduur", "contractduur", "contract duration", "looptijd opdracht", "looptijd van de opdracht", "initiële duur", "initiële looptijd", "periode", "contractperiode", "opdrachtperiode", "duur inzet", "period", "inzetperiode", "termijn opdracht", "verwachte duur", "length of contract", "mogelijke contractduur en aantal contracturen",
    ),
    "extensions": (
        "opties verlenging", "optie tot verlenging", "verlenging", "mogelijke contractduur", "verlengingsoptie", "verlengingsopties",
        "optie verlenging", "verlenging mogelijk", "mogelijkheid tot verlenging", "opties tot verlenging", "extension", "extensions", "extension options", "extension option", "verlengingen", "mogelijke verlenging", "kans op verlenging", "option to extend", "options to extend", "optiejaren", "verlenging optie", "optie op verlenging", "verlengopties", "verlengoptie", "renewal", "options for extension", "possibility of extension",
    ),
    "hours_per_week": (
        "uren per week", "aantal uur per week", "aantal uren per week", "opdracht uren", "hours per week", "gemiddeld aantal uren per week", "gemiddeld aantal uur per week",
        "uren", "aantal uren", "aantal uur", "inzet", "omvang", "omvang inzet", "omvang opdracht", "omvang van de opdracht", "urenomvang", "uur per week", "uren/week", "inzet per week", "hours", "weekly hours", "werkweek", "uren p/w", "beschikbaarheid per week", "inzet uren", "aantal uren p/w", "aantal uren p.w.", "gevraagde inzet", "contracturen", "tijdsinzet", "workload", "uren inzet", "hours a week", "hoeveel uur", "hoeveel uren", "number of hours", "aantal uren per week (gem.)", "u/w", "u p/w", "u/wk", "uur/week", "uur p/w", "uur p.w.", "uren/wk", "uren p.w.", "wekelijkse inzet", "working hours", "wekelijkse uren",
    ),
    "positions": (
        "benodigd aantal professionals", "aantal professionals", "aantal", "aantal posities", "aantal personen", "aantal kandidaten", "aantal plaatsen", "aantal vacatures", "number of positions", "positions", "aantal gevraagde professionals", "aantal gevraagde kandidaten", "aantal professionals gevraagd", "aantal medewerkers", "benodigd aantal", "aantal fte's", "aantal in te huren professionals", "number of professionals", "openings", "gevraagd aantal professionals", "gevraagd aantal", "aantal gevraagd", "aantal nodig", "aantal gezocht", "aantal gewenst", "aantal benodigd", "aantal in te zetten professionals", "aantal in te zetten kandidaten", "aantal kandidaten gevraagd", "aantal fte", "aantal plekken", "aantal stoelen", "aantal krachten", "aantal mensen", "aantal in te vullen plekken", "aantal te vervullen plekken", "number of seats", "number of vacancies", "number of persons", "number of people", "number of candidates", "number of consultants", "headcount",
    ),
    "rate_cap": (
        "tarief", "uurtarief", "opdracht tarief", "maximaal uurtarief", "maximum uurtarief", "een maximum uurtarief van", "max p/u", "max uurtarief", "max. uurtarief", "maximumtarief", "maximaal tarief", "maximum tarief", "max tarief", "max. tarief", "tariefplafond", "plafondtarief",
        "rate", "hourly rate", "max rate", "max. rate", "maximum rate", "maximum hourly rate", "max hourly rate", "indicatie tarief", "tariefindicatie", "indicatief tarief", "all-in tarief", "all-in uurtarief", "uurtarief (max)", "uurtarief (max.)", "tarief (max)", "tarief (max.)", "tarief per uur", "rate cap", "richttarief", "max tarief per uur", "prijsplafond", "uurprijs",
    ),
    "fees": (
        "fee", "marge", "bemiddelingsfee", "bemiddelingsmarge", "brokerfee", "broker fee", "agency fee", "service fee", "servicefee", "bemiddelingskosten", "opslag", "bemiddelingsvergoeding", "platformfee", "contractbeheerfee",
    ),
    "location": (
        "locatie opdracht", "locatie van de opdracht", "opdrachtlocatie", "plaats opdracht", "plaats van de opdracht", "locatie", "standplaats", "plaats", "plaats tewerkstelling", "job location", "location", "werklocatie", "werkplek", "plaats van tewerkstelling", "adres", "bezoekadres", "vestiging", "plaats van uitvoering", "place of work", "work location", "werkplaats", "place", "plaats werkzaamheden", "locatie werkzaamheden", "uitvoeringslocatie", "plaats van de werkzaamheden", "plaats van werkzaamheden", "plaats van uitvoering werkzaamheden",
    ),
    "region": ("opdrachtregio", "regio opdracht", "regionaam", "werkregio", "regio van de opdracht", "regio/provincie", "provincie/regio", "regio", "provincie", "region", "province", "werkgebied", "gebied"),
    "work_days": ("werkdagen", "werkdag", "dagen", "working days", "vaste werkdagen", "inzetdagen", "gewenste werkdagen", "work days", "vaste dagen", "office days"),
    "on_site": ("hybride werken", "thuiswerken", "hybride", "werkvorm", "remote", "on-site", "on site", "werken op locatie", "hybrid", "workplace", "plaats- en tijdonafhankelijk werken", "op locatie", "hybrid working", "working model", "work model", "work arrangement", "thuiswerken mogelijk", "remote werken"),
    "self_employed": ("zzp", "zzp toegestaan", "inzet zzp", "zzp mogelijk", "contractvorm", "soort contract", "dienstverband", "contract type", "type opdracht", "inhuurvorm", "contracttype", "zelfstandigen", "wet dba", "self-employed", "freelance", "soort inhuur", "zzp'ers", "type contract", "contractual form", "soort opdracht", "wijze van inhuur", "zzp-ers", "inzet zzp'er", "zzp of detachering"),
    "interviews": (
        "gesprekken", "selectiegesprek", "selectiegesprekken", "gespreksinformatie", "planning gesprekken", "interviews", "interview", "geplande datum eerste gesprek", "gespreksdatum", "gespreksdata", "datum gesprekken", "datum gesprek", "data gesprekken", "intakegesprek", "intakegesprekken", "interview date", "interview dates", "kennismakingsgesprek", "kennismakingsgesprekken", "gespreksronde", "verificatiegesprek", "datum interview", "datum interviews", "data interviews", "gesprek", "interviewdata", "gesprek gepland op", "gesprekken gepland op", "planning interviews",
    ),
    "submission": (
        "cv-eisen", "cv eisen", "in te dienen documenten", "cv", "documenten", "aan te leveren documenten", "bijlagen bij inschrijving", "indieningseisen", "eisen aan het cv", "vormvereisten", "aanlevering", "inschrijving bestaat uit", "indienen", "required documents", "documents", "documents to submit", "cv requirements", "vereiste documenten", "aan te leveren", "aanleveren", "format cv", "wat lever je aan", "taal cv", "te overleggen documenten", "cv requirement", "in te leveren documenten", "in te leveren", "vorm van de inschrijving",
    ),
    "tie_breaker": ("gelijke score", "bij gelijke score", "tie-breaker", "gelijk aantal punten"),
}  # fmt: skip
"""Field of the record → the labels seen for it."""

NO_FIELD: tuple[str, ...] = (
    "das opdracht", "opleidingniveau", "opleidingsniveau", "vakgebied", "branche", "categorie",
    "contactpersoon", "contact", "telefoon", "telefoonnummer", "e-mail", "e-mailadres", "email", "website", "status",
    "afdeling", "sector", "perceel", "contactgegevens", "education level", "category", "department", "discipline", "ervaring", "ervaringsniveau", "taal", "language", "niveau", "werkervaring", "level", "soort", "type", "schaal", "inschaling", "aantal reacties", "views", "bekeken", "aantal weergaven", "kvk", "kvk-nummer", "btw-nummer", "vakgroep", "team", "domein", "expertise", "specialisatie", "datum", "van", "aan", "cc", "from", "to", "date", "procedure", "gunningscriterium", "bijlage", "bijlagen", "vog", "screening", "raamovereenkomst", "cpv", "cpv-code", "werk- en denkniveau", "reistijd", "parkeren", "functieschaal", "education", "type of procedure", "security clearance",
    "vakgebied/discipline", "opdrachtcategorie", "functiecategorie", "functiegroep", "job category", "opdrachtsoort",
)  # fmt: skip
"""Labels whose value is no field of the record. They still end the value before them."""

CUT_LABELS: tuple[str, ...] = (
    "begindatum", "startdatum", "einddatum", "publicatiedatum", "plaatsingsdatum", "sluitingsdatum",
    "publicatie", "locatie", "standplaats", "regio", "uren per week", "aantal uren per week", "uurtarief", "tarief",
    "referentie", "referentienummer", "aanvraagnummer", "organisatie", "opdrachtgever", "opdrachtnummer", "eindklant", "duur", "looptijd", "verlenging",
    "maximaal uurtarief", "reageren t/m", "reageren voor", "einde inschrijfdatum", "eindtijd", "deadline", "categorie", "vakgebied", "opleidingsniveau", "provincie", "aanvang", "functie",
    "startdatum opdracht", "einde opdracht", "optie tot verlenging", "opties verlenging", "aantal professionals", "intermediair", "werkdagen", "verwachte einddatum", "geplaatst op", "geplaatst", "uren", "plaats", "sluit op", "contractvorm", "posted date", "closing date", "application number", "job location", "hours per week", "benodigd aantal professionals", "reactietermijn", "akkoord inschrijver", "toelichting inschrijver",
)  # fmt: skip
"""Labels that portals glue to the value before them when a page is stripped to text; a capital starts them."""


COLON_ONLY: frozenset[str] = frozenset(
    "via cv gebied plaats functie rol opdracht id adres klant profiel title titel platform remote hybride inzet vacature marktplaats gevraagd gesprek bureau portaal documenten indienen vestiging inhuurdesk inhuurportaal "
    "inhuurplatform aantal aanvraag onderwerp betreft uitvraag inhuur inhuuropdracht subject aanbieder agency".split()
) | {"tot en met", "agent", "aanvrager", "bemiddeling"}
"""Labels that are ordinary words too: they count only with a colon or a tab."""


def folded(text: str) -> str:
    """Lower case, white space folded to one space."""
    return re.sub(r"\s+", " ", text).strip().lower()


@cache
def field_of(label: str) -> str | None:
    """The field a label phrase stands for, `""` for a label of no field, None for no label at all."""
    phrase = folded(label).rstrip(":").strip()
    return _index().get(phrase)


@cache
def _index() -> dict[str, str]:
    index = dict.fromkeys(NO_FIELD, "")
    for field, phrases in LABELS.items():
        for phrase in phrases:
            index[phrase] = field
    return index


def label_at(words: str) -> re.Match[str] | None:
    """The label that a line starts with: groups `label`, and `sep`, what parts it from its value.

    Only the labels with the line's first letter are tried: there are some six hundred.

    Examples
    --------
    >>> label_at("- Max. uurtarief: 95 euro")["label"]
    'Max. uurtarief'
    """
    start = _BULLET.match(words)
    first = in_small_letters(words[start.end() : start.end() + 1] if start else "")
    pattern = _labels_by_letter().get(first)
    return pattern.match(words) if pattern else None


_BULLET = re.compile(r"\s*(?:[-•*–]\s+)?")


@cache
def _labels_by_letter() -> dict[str, re.Pattern[str]]:
    """First letter → the labels that begin with it, longest first."""
    phrases: dict[str, list[str]] = {}
    for phrase in sorted(_index(), key=len, reverse=True):
        phrases.setdefault(phrase[0], []).append(re.escape(phrase).replace(r"\ ", r"\s+"))
    return {
        first: re.compile(
            rf"\s*(?:[-•*–]\s+)?(?P<label>{'|'.join(told)})(?P<sep>\s*[:\t]\s*|\s*[-–=]\s+|\s+|$|(?=(?-i:[A-Z0-9€])))",
            re.IGNORECASE,
        )
        for first, told in phrases.items()
    }
