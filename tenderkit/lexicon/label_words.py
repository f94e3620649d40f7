"""Labels that no table lists, by the words they are made of and the kind of value behind them.

Every portal words its own header: "Plaatsing", "Tariefgrens", "Eerste werkdag", "Latest application date". The table of
`labels` holds what has been seen; here a label is known by its head word ("tarief") together with a value of the field's
own type (an amount). Neither alone is enough: "Start: samen met de teamleider" is no first day.

In: the words of a line. Out: the field, where its value starts and what stands between.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from tenderkit.dutch import (
    find_amounts,
    find_dates,
    find_durations,
    find_extensions,
    find_months,
    find_percent,
    find_weekdays,
    find_weeks,
    parse_hours,
)
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.lexicon.fee_words import FEE_NOUN
from tenderkit.lexicon.label_values import (
    IN_TOWN,
    OF_A_SITE,
    OF_PEOPLE,
    ONE_WORD,
    ONLY_LENGTH,
    PEOPLE,
    SOON,
    dated,
    named,
    rated,
)
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN

_BID = (
    r"sluit\w*|sluiting\w*|deadline|uiterst\w*|uiterlijk\w*|indien\w*|inschrij\w*|reage\w*|reactie\w*|aanbied\w*|aanmeld\w*|aanlever\w*"
    r"|insturen|inzend\w*|inlever\w*|offertes?|offertetermijn|biedingen|solliciteren|\bclos(?:es?|ing|ure)\b|\bdue\b|appl(?:y|ication\w*)"
    r"|submi\w+|\bbids?\b|respon[ds]\w*|\bdicht\b|open tot|geldig tot|voorstellen|kandidaatstelling"
)

LABEL_WORDS: tuple[tuple[str, str, Callable[[str], bool]], ...] = (
    ("answers_published_on", r"\bq ?(?:&|and) ?a\b.*(?:releas|publi|issued|available|document|online)|antwoord|beantwoord|nota van inl|\bnvi\b|\banswers?\b|(?:reacties?|respons\w*|repl(?:y|ies)) (?:op|to)\b.*\b(?:vra|quest|quer)|reacties? daarop", dated),
    ("questions_close_at", r"\bvra(?:gen|ag)|inlichtingen|\bquestions?\b|\bq ?& ?a\b|\bquer(?:y|ies)", dated),
    (
        "interviews",
        r"^(?!(?:mondelinge |schriftelijke |voorlopige |definitieve )?(?:gunning|gunningsbericht|uitslag|toewijzing|opdrachtverlening|award|decision)\b).*?(?:gesprek|interview|kennismaking|verificatie|\bintake|\bpitch|presentatie)",
        lambda value: dated(value) or bool(find_weeks(value[:60], ANY_YEAR)),
    ),
    ("intermediary_closes_at", r"\b(?:bij|aan|via|naar) ons\b|\b(?:onze|ons|our|eigen|own)\b.*(?:deadline|sluit|termijn|limiet|closing|cut-?off)|\bintern\w* (?:\w+ )?(?:deadline|sluit|termijn|limiet)|\binternal|\b(?:bij|aan|naar|via) (?:de |onze |het |uw |je )?(?:broker|bemiddel|intermediair|tussenpersoon|inhuurdesk|recruiter|accountmanager|bureau)|(?:\bbureau|broker|bemiddel\w*|intermediair|agency|recruiter|tussenpersoon)[^:]*(?:deadline|sluit|termijn|uiterlijk)|cut-?off", dated),
    ("closes_at", rf"^(?!(?:start|begin|aanvang\w*|ingang\w*|opening|verzend\w*|verstur\w*|uitnodig\w*|beoordel\w*|publi[ck]\w*|bekendma\w*|plaatsing|openstelling|aankondiging)\b)(?!.*\b(?:gepubliceerd|geplaatst|bekendgemaakt|verzonden|verstuurd)$)(?!.*\b(?:start|gunning|levering|bericht|duur|begin|aanvang|uitslag|mededeling|award)).*?(?:(?<![a-z])(?:{_BID})|(?:aanvraag|uitvraag|oproep|verzoek|vacature|request|posting)\b.* (?:tot|t/m|until)$)", dated),
    (
        "published_on",
        r"^verzending\b.*(?:aanvraag|uitvraag|uitnodiging|verzoek)|plaatsing|\bgeplaatst|publi[cks]|gepubl|bekendma|bekend ?gemaakt|toegevoegd|opengesteld|openstelling|aankondig|aangekondigd|verspreid|\badded|\bannounce|\buploaded|\bonline\b|uitgezet|uitgestuurd|uitgebracht|^verzonden$|verzenddatum|aangemaakt|verschenen"
        r"|(?:leveranciers?|aanbieders|partijen|bureaus|inschrijvers|markt|suppliers|vendors|agencies)\b.*\b(?:ingelicht|geïnformeerd|op de hoogte|notified|informed)|in de lucht|\bzichtbaar\b|(?:site|website|prikbord|marktplaats|intranet|portaal|platform|bord) gezet|openbaar(?:making| gemaakt)|made public|beschikbaar gesteld|rondgestuurd|de deur uit"
        r"|op (?:het|de) (?:platform|portaal|portal|marktplaats|site)|\bsinds\b|\bposted|\blisted|advertised|\bissued?\b|\blive\b|\breleased?\b|op de markt"
        r"|(?:start|begin|aanvang\w*|ingang\w*|opening) (?:van )?(?:de )?(?:inschrijf|inschrijvings|aanmeld|aanmeldings|reactie)(?:termijn|periode|tijd|datum)"
        r"|(?:aanvraag|uitvraag|uitgifte)datum|datum (?:van )?(?:de )?(?:aanvraag|uitvraag|uitgifte)",
        lambda value: dated(value) and not re.search(r"\d[:.]\d\d\s*$", value),
    ),
    ("ends_on", r"^(?!.*\b(?:aanvraag|uitvraag|verzoek|oproep|vacature|inschrij\w+|reactie\w*|aanmeld\w*|request|posting)\b).*?(?:(?:\b|contract|opdracht|inhuur|inzet|project)eind|^t/m$|tot en met|\btot$|laatste (?:werk)?dag|\buntil\b|\bend(?:s|ing)?\b|finish|afloop|loopt (?:af|tot|door)|\bklaar\b|\blast day)", dated),
    (
        "starts_on",
        r"(?:\b|contract|opdracht|inhuur|inzet|project)(?:start|begin)(?!.*(?:inschrij|aanmeld|reage|reactie))|aanvang|ingang|ingaand|\bvanaf\b|^van$|^per$|eerste (?:werk)?dag|\bfrom$|commenc|first (?:working )?day|kick-?off|\bwanneer\b|beschikbaar (?:per|vanaf)|nodig (?:per|vanaf)",
        lambda value: dated(value) or bool(SOON.match(value)) or bool(find_months(value[:40])),
    ),
    ("extensions", r"verleng|^langer$|\bopties?\b|bijteken|\bextension|\bextend|renew|prolong|optiejaar", lambda value: bool(find_extensions(value) or find_durations(value))),
    (
        "duration_months",
        r"\bduur(?!za|der)|looptijd|periode\b|hoe lang|\bduration|\bterm\b|\blength\b|\bperiod\b|contracttermijn|tijdsduur|duur$|^(?:eerste |vaste |initiële |basis|inhuur|inzet|opdracht)?termijn$",
        lambda value: bool(find_durations(value[:60]) or find_dates(value[:60], ANY_YEAR)),
    ),
    ("extensions", r"^daarna|^vervolg|^optioneel|^mogelijk vervolg|^afterwards|^nadien", lambda value: bool(find_extensions(value[:40]))),
    (
        "duration_months",
        r"\binzet$|\binhuur$|opdracht$|contract$|hoe ?lang|aanstelling|detachering|\bplaatsing$|assignment$|\bhow long",
        lambda value: bool(ONLY_LENGTH.fullmatch(value)) and bool(find_durations(value)),
    ),
    (
        "fees",
        rf"fee\b|{FEE_NOUN}|\bmarge|opslag|bemiddeling|commissie|(?:contract|service|beheer|bemiddelings|platform)kosten|\binhouding|\bmargin\b|\bcommission",
        lambda value: bool(find_amounts(value) or find_percent(value)),
    ),
    (
        "rate_cap",
        r"tarie[fv]|prijs|\brate\b|budget|p/?u\b|per uur|uurloon|uurbedrag|\bper hour|betalen|bovengrens|plafond|maximumbedrag|vergoeding per",
        rated,
    ),
    (
        "positions",
        r"bezetting|formatie\b|capaciteit|omvang|\binzet\b|\bnodig\b|\bcapacity|staffing",
        lambda value: bool(PEOPLE.fullmatch(value) and OF_PEOPLE.match(value)),
    ),
    (
        "positions",
        r"(?:\bte [a-z]+en|\bgezochte?|gevraagde?|gewenste?|benodigde?) (?:[\w'’]+ )?\(?(?:personen|mensen|medewerkers|kandidaten|professionals|krachten)",
        lambda value: bool(PEOPLE.fullmatch(value)),
    ),
    (
        "hours_per_week",
        r"\buren|\buur|(?<!\bh)(?<!inh)uren$|omvang|\binzet(?!ten)|werkweek|\bhours?\b|workload|capaciteit|capacity|\bfte\b|beschikbaarheid|tijdsbesteding|time commitment",
        lambda value: bool(re.search(r"\d", value[:40])) and bool(parse_hours(value)) and not find_dates(value),
    ),
    (
        "positions",
        r"(?:aantal|number|quantity|hoeveel|benodigd|needed|required|headcount|\bgezocht|gevraagd|openings?|vacanc|\bvacatures\b|\bstoelen\b|\bhoeveelheid"
        r"|(?:te vervullen|in te vullen|beschikbare|open|vrije) (?:plek|plaats|positie|functie|stoel)\w*|\bposities|\bplekken|\bpositions\b|\bseats\b)"
        r"(?!.*(?:uur|uren|hours|pagina|jaar|punten|referen|\bcv|gesprek|\bper\b|inschrijver|aanbieder|leverancier|inwoner"
        r"|reacti|respon|weergav|\bviews?\b|bekeken|aanmelding|inschrijving|sollicit|applic|vragen|documenten|bijlagen|rond[es]|leden|kernen|dossier|dagen|collega))",
        lambda value: bool(PEOPLE.fullmatch(value)),
    ),
    (
        "reference",
        r"nummer|\bnr\b|kenmerk|\bcode\b|\w+code$|\bref\b|referen|\bid\b|dossier|\bzaak\b|\bnumber\b(?! of)|aanvraag-?id",
        lambda value: bool(ONE_WORD.fullmatch(value)) and not find_dates(value) and not find_amounts(value),
    ),
    (
        "region",
        r"^(?!.*\b(?:zoek|vind|kies|filter|selecteer|bekijk|toon|search|find|browse|select|choose|per)\b).*?(?:regio|provincie|\bgebied|\bregion|province|landsdeel)",
        named(4),
    ),
    (
        "intermediary",
        r"bemiddel|intermedi|\bvia\b|portaal\b|\bportal\b|platform\b|\bloket|managed service|\bmsp\b|inhuurdesk|\bbroker|\bagency|aangeboden door|^bron$|^source$|contractpartner|marktplaats|tussenpersoon|bureau\b|\baanbieder van (?:de|deze) (?:opdracht|aanvraag)|(?:geplaatst|gepubliceerd|uitgezet|verspreid|posted|published) (?:door|by)$",
        lambda value: (
            (named(6)(value) or bool(OF_A_SITE.fullmatch(value)))
            and not ORGANISATION_PATTERN.match(value)
        ),
    ),
    (
        "buyer",
        r"opdrachtgever|\bklant|eindklant|organisatie|aanbestedend|inlener|inhurend|\bclient|customer|\bhiring|contracting|werkgever|opdrachtgevend",
        named(9),
    ),
    (
        "location",
        r"(?<!mail)(?<!web)(?<!mail-)(?<!post)(?<!factuur)(?<!facturatie)(?<!retour)(?<!aanlever)(?<!inzend)(?<!gespreks)adres\b|\baddress\b|locatie|werkplek|\bplaats\b|plaats$|\bwaar\b|\blocation|work(?:ing)? site|\boffice\b|vestiging|kantoor$|tewerkstelling|^plek$|\bwerkadres",
        lambda value: named(12)(value) or bool(IN_TOWN.match(value)),
    ),
    (
        "work_days",
        r"dagen\b|\bdays\b|aanwezig",
        lambda value: bool(find_weekdays(value)) and not find_dates(value),
    ),
    (
        "on_site",
        r"thuis|hybrid|\bremote|\bhome\b|kantoor|aanwezig|op locatie|werkvorm|on-?site|plaatsonafh",
        lambda value: 0 < len(value.split()) <= 14,
    ),
    ("self_employed", r"\bzzp|zelfstandig|freelanc|contractvorm|inhuurvorm|\bdba\b|self-employ|arbeidsrelatie", lambda value: 0 < len(value.split()) <= 14),
)  # fmt: skip
"""Field, words in its label, and whether a text can be its value; in order of priority."""

_NO_LABEL = re.compile(
    r"^(?:selecteer|kies|filter|sorteer|select|choose|zoek op|vul)\b|ervaring|\beis|\bwens|\bkennis\b|^(?:we|wij|je|u|ik)\b|diploma|opleiding|punten|criteri|weging|\bstap\b|\bfase\b|\btip\b|e-?mail|telefoon|\bkvk|\bbtw\b|\bcpv|perceel"
    r"|\bik\b|competentie|\bcv\b|bijlage|vraag \d|antwoord \d|\bchapter|\bstep\b|resultaat|voorlopige gunning|\bniveau|contactpersoon|inwoners|verzekering",
    re.IGNORECASE,
)
"""Words of labels that name no field of the header."""
_LEAD = re.compile(
    r"\s*(?:[-•*▪–]\s+)?(?P<label>[A-ZÀ-Þ0-9][^:\t|;?!]{1,58}?)\s*(?:\((?P<aside>[^)]{1,25})\))?\??\s*(?P<sep>:(?=\s)|\t)\s*(?=\S)"
)
_QUESTION = re.compile(
    r"\s*(?:[-•*▪–]\s+)?(?P<label>(?:Waar|Wanneer|Hoe lang|Hoeveel uur|Hoeveel uren|Welke dagen|Welke regio|Where|When|How long|How many hours|Which days)(?: [\w-]+){0,3})\?(?P<sep> )\s*(?=\S)"
)
"""A label that asks: "Waar? Markt 4, Duinmeer"."""
_SPACED = re.compile(
    r"\s*(?:[-•*▪–]\s+)?(?P<label>[A-ZÀ-Þ][a-zà-ÿA-Z.'’/-]*(?:\s+[a-zà-ÿ.'’/-]+){0,4}?)\s+(?:\([^()]{1,40}\)\s+)?"
    r"(?=(?:uiterlijk |tot |op |m(?:ax|in)\w*\.? )?(?:€|EUR\b|\d|(?:één|een|twee|drie)\W*$|(?:maan|dins|woens|donder|vrij)dag \d|(?:jan|feb|maart|apr|mei|june?|july?|juni|juli|aug|sep|okt|oct|nov|dec)))"
)
_RELATIVE = re.compile(
    r"\s(?:dat|die|that|which|waarbinnen|waarin|waarop|waar|where)\s.*$", re.IGNORECASE
)
"""A clause that says nothing of what the value is: "Aantal mensen dat wij nodig denken te hebben"."""
_PERSONS = re.compile(
    r"(?:personen|mensen|professionals|medewerkers|people|persons)", re.IGNORECASE
)
"""An aside that says what is counted: "In te huren fte's (personen)"."""
_MOST_WORDS = 6
_MOST_VALUE = 26
_MOST_SPACED = 12
_SPACED_FIELDS: frozenset[str] = frozenset(
    {
        "published_on",
        "closes_at",
        "questions_close_at",
        "answers_published_on",
        "starts_on",
        "ends_on",
        "rate_cap",
        "hours_per_week",
        "positions",
        "reference",
    }
)
"""Fields whose value is plain enough to end a label by itself: "Hoogste tarief € 74"."""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...]:
    return tuple(
        (name, re.compile(words, re.IGNORECASE), holds) for name, words, holds in LABEL_WORDS
    )


_WHOLE_DATES: frozenset[str] = frozenset(
    {"published_on", "closes_at", "questions_close_at", "answers_published_on"}
)


def longer(words: str, value_at: int) -> tuple[str, int, str] | None:
    """A label of a day that goes on where a listed one ends: "Uiterste datum indienen vragen 2 juli".

    Examples
    --------
    >>> longer("Uiterste datum indienen vragen donderdag 2 juli 2026", 15)
    ('questions_close_at', 31, ' ')
    """
    known = guessed(words)
    if known is None or known[0] not in _WHOLE_DATES or known[1] <= value_at:
        return None
    return known


@lru_cache(maxsize=512)
def guessed(words: str, *, spaced: bool = True) -> tuple[str, int, str] | None:
    """The field of a line that starts with a label no table lists, where its value starts, and `":"`, `"\\t"` or `" "`.

    None where the label's words, or the value behind it, are of no field. `spaced` also takes a label that only its
    value ends ("Hoogste tarief € 74").

    Examples
    --------
    >>> guessed("Tariefgrens: € 78,50 excl. btw")
    ('rate_cap', 13, ':')
    >>> guessed("Start: samen met de teamleider") is None
    True
    """
    match = _LEAD.match(words) or _QUESTION.match(words)
    if match is not None:
        value = words[match.end() :].strip()
        if value.count("\t") or len(value.split()) > _MOST_VALUE:
            return None
        label = _RELATIVE.sub("", match["label"])
        aside = match.groupdict().get("aside")
        if aside and _PERSONS.fullmatch(aside.strip()):
            label += f" ({aside})"
        name = _field(label, value, None)
        return (name, match.end(), match["sep"].strip(" ") or ":") if name else None
    if (
        not spaced
        or len(words) > 120
        or len(words.split()) > _MOST_SPACED
        or words.rstrip()[-1:] in ".;?!"
    ):
        return None
    match = _SPACED.match(words)
    if match is None:
        return None
    name = _field(match["label"], words[match.end() :].strip(), _SPACED_FIELDS)
    return (name, match.end(), " ") if name else None


_ASIDE = re.compile(r"\s*\([^()]{1,25}\)$")
_ALONE = re.compile(r"\s*[A-ZÀ-Þ][^:\t|;.!?]{2,46}\s*")
_MOST_BELOW = 8


def guessed_above(words: str, following: str) -> str | None:
    """The field of a line that is a label no table lists, where the line below it is its value and nothing else.

    Examples
    --------
    >>> guessed_above("Number of professionals required", "2")
    'positions'
    >>> guessed_above("Het team", "2 juristen en een planner") is None
    True
    """
    if not _ALONE.fullmatch(words) or len(following.split()) > _MOST_BELOW:
        return None
    return _field(_ASIDE.sub("", words.strip()), following.strip(), _BELOW_FIELDS)


_BELOW_FIELDS: frozenset[str] = _SPACED_FIELDS | {
    "intermediary_closes_at",
    "duration_months",
    "extensions",
    "work_days",
}
"""Fields whose value is plain enough to stand on a line by itself."""


def _field(label: str, value: str, among: frozenset[str] | None) -> str | None:
    if (
        len(label.split()) > _MOST_WORDS
        or _NO_LABEL.search(label)
        or _ends_in_an_organisation(label)
    ):
        return None
    for name, pattern, holds in _patterns():
        if (among is None or name in among) and pattern.search(label) and holds(value):
            return name
    return None


def _ends_in_an_organisation(label: str) -> bool:
    """Whether a label is who speaks, not what follows: "Inhuurdesk Havenschap Zuid\tFormulier"."""
    match = ORGANISATION_PATTERN.search(label)
    return match is not None and match.end() == len(label)
