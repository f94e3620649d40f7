"""Words by which a nota van inlichtingen changes a tender: withdraws, rewords, adds, moves.

Patterns are searched in one sentence of an answer or of a rectification, never in a question.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

NOTA: Final = re.compile(
    r"nota van inlichtingen|\brectificatie\b|vragen en antwoorden|answers? to questions|\berratum\b|wijzigingsbericht|aanvullende informatie bij aanvraag",
    re.IGNORECASE,
)
"""What such a document calls itself in its first lines."""

KEEPS: Final = re.compile(
    r"\b(?:blijf\w*|blijven|ongewijzigd|gehandhaafd|handhaven|geen aanleiding|niet (?:aangepast|gewijzigd|verplaatst|verlengd|verlaagd|verhoogd|verruimd|geschrapt|ingetrokken|te vervallen)|(?:vervalt|vervallen) niet|not (?:changed|amended|extended))\b",
    re.IGNORECASE,
)
"""The sentence says that nothing changes."""

WITHDRAWN: Final = re.compile(
    r"\b(?:verval(?:t|len)|vervallen|ingetrokken|trekken\b.{0,60}\bin\b|geschrapt|schrappen|komt te vervallen|laten\b.{0,40}\bvallen|niet langer (?:van toepassing|gesteld|vereist)|withdrawn|deleted|no longer (?:applies|required))\b",
    re.IGNORECASE,
)

ADDED: Final = re.compile(
    r"\b(?:toegevoegd|toevoegen|voegen\b.{0,60}\btoe|voegt\b.{0,60}\btoe|(?:extra|aanvullende|nieuwe) (?:eis|wens|vereiste|voorwaarde)|is added|are added)\b",
    re.IGNORECASE,
)

CHANGED: Final = re.compile(
    r"\b(?:gewijzigd|wijzig\w*|aangepast|pas\w*\b.{0,60}\baan|vervangen|vervang\w*|bijgesteld|verplaatst|verplaatsen|verschoven|verschuif\w*|verlengd|verleng\w*|uitgesteld|vervroegd|verlaagd|verlagen|verhoogd|verhogen|verruimd|gecorrigeerd|luidt|komt te luiden|(?:moet|dient)\b.{0,120}\b(?:gelezen|lezen)|leest u|lees|in plaats van|nu\b.{0,40}\bpunten|changed|replaced|extended|postponed|amended|reads)\b",
    re.IGNORECASE,
)

INSTEAD: Final = re.compile(r"\bin plaats van\b|\binstead of\b", re.IGNORECASE)
"""What stands after it is the old value."""

REFERENCE: Final = re.compile(
    r"\b(?P<what>eis|wens|vereiste|minimumeis|knock-?out(?:criterium)?|gunningscriterium|selectiecriterium|criterium|voorwaarde|punt|requirement|criterion)(?:en)?\s*(?:nr\.?|nummer|no\.?)?\s*(?P<number>[A-Z]{0,2}\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]\))(?![\d.]*\d)|(?<![\w.])(?P<code>[A-Z]{1,2}\d{1,2}(?:\.\d{1,2})?)(?![\w.]*\w)",
    re.IGNORECASE,
)
"""Eis 5, wens 3.1, R4, W2: the document's own number of a criterion."""

NAMED: Final = re.compile(
    r"\b(?:eis|wens|vereiste|criterium|gunningscriterium|voorwaarde|requirement|criterion)\b(?:\s+\w+){0,2}\s*:?\s*$",
    re.IGNORECASE,
)
"""What stands before a quotation that is a criterion's own words: 'de eis "…"'."""

AWARD_WORDS: Final = re.compile(r"\bwens\w*|gunning\w*|selectiecriteri\w*|award", re.IGNORECASE)
CONDITION_WORDS: Final = re.compile(r"\b(?:uitvoerings)?voorwaarde\w*|condition", re.IGNORECASE)

QUOTED: Final = re.compile(
    r"[\"“„«](?P<words>[^\"”“„«»]{2,600})[\"”»]|(?<!\w)[‘'](?P<single>[^’']{6,600})[’'](?!\w)"
)

FIELDS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("questions_close_at", re.compile(r"\b(?:termijn|deadline|datum|moment)\b.{0,30}\bvragen\b|\bvragen\b.{0,60}\b(?:tot|uiterlijk|termijn)\b", re.IGNORECASE)),
    ("interviews", re.compile(r"\bgesprek\w*|\binterviews?\b", re.IGNORECASE)),
    ("closes_at", re.compile(r"\bsluiting\w*|\bsluit\b|\binschrij\w*|\breactietermijn|\breageren\b|\bindien\w*|\bdeadline\b|\bclosing\b|\bapplication\w*", re.IGNORECASE)),
    ("rate_cap", re.compile(r"\b\w*tarief\w*|\buurprijs|\btariefplafond|\brate\b", re.IGNORECASE)),
    ("starts_on", re.compile(r"\bstart(?:datum)?\b|\bbegindatum|\baanvang|\bingangsdatum", re.IGNORECASE)),
    ("ends_on", re.compile(r"\beinddatum|\beinde\b.{0,20}\bopdracht|\bloopt\b.{0,20}\btot\b", re.IGNORECASE)),
    ("hours_per_week", re.compile(r"\b(?:uur|uren|hours)\b.{0,12}\bweek\b", re.IGNORECASE)),
)  # fmt: skip
"""Header field → words that say that the sentence is about it; the first that fits."""

ASKED: Final = re.compile(
    r"^\W*(?:(?:vraag|question)\s*(?:nr\.?\s*)?(?P<first>\d{1,3})?|(?P<second>\d{1,3})[.)]\s*(?:vraag|question))(?=\W|$)",
    re.IGNORECASE,
)
ANSWERED: Final = re.compile(
    r"^\W*(?:\d{1,3}[.)]\s*)?(?:antwoord|answer)\s*\d{0,3}(?=\W|$)\W*", re.IGNORECASE
)

_MOVED: Final = (
    r"(?:verlaagd|verhoogd|verplaatst|verschoven|gewijzigd|verlengd|aangepast|bijgesteld|uitgesteld"
    r"|vervroegd|gecorrigeerd|opgeschoven|verzet|gebracht|teruggebracht|opgehoogd|doorgeschoven"
    r"|moved|changed|lowered|raised|extended|postponed|reduced|corrected|brought forward)"
)
_NEW: Final = r"(?:naar|tot|in|op|door|to|until|by)"
AMENDS: Final = sieve(
    rf"\b(?:wordt|is|zijn|worden|hebben|heeft|has been|have been|was)\b.{{0,60}}\b{_MOVED}\b.{{0,40}}\b{_NEW}\b"
    rf"|\b{_MOVED}\s+(?:naar|tot|to|until)\b|\bin plaats van\b|\binstead of\b|\brather than\b"
    r"|\b(?:gaat|gaan|schuift|schuiven)\b.{0,50}\b(?:omlaag|omhoog|op|door|terug|van)\b.{0,40}\b(?:naar|leest|lees|wordt)\b"
    r"|\b(?:gaat|schuift)\b.{0,30}\bnaar\s+(?:\w+dag|€|EUR|\d)"
    r"|\bwaar\b.{0,80}\bsta(?:at|an)\b.{0,30}\b(?:lees|leest|lezen|moet|dient)\b|\bmoet\b.{0,30}\b(?:zijn|luiden|worden gelezen)\s*:"
    r"|\b(?:reads?|should read|now reads)\b.{0,10}[\"“'€\d]|\b(?:wordt|is|geldt|luidt) (?:nu|voortaan)\b|\bnu geldt\b"
    r"|\bnieuwe? (?:sluitings|eind|uiterste |inschrijf)?(?:datum|deadline|termijn|tijdstip|maximumtarief|tarief|plafond|bovengrens)\b|\bnew (?:closing date|deadline|maximum rate|rate)\b"
    r"|\((?:dit )?(?:was|voorheen|eerst|eerder)\b[^()]{3,40}\)",
    re.IGNORECASE,
)
"""A value replaced by another: "wordt verlaagd naar"."""

KEEPS_TIME: Final = sieve(
    r"\b(?:tijdstip|tijd|uur)\b.{0,30}\b(?:ongewijzigd|gelijk|hetzelfde|blijf\w*|verandert niet)\b"
    r"|\b(?:op )?(?:het)?zelfde (?:tijd\w*|uur)\b|\bsame time\b|\btime (?:remains|stays|is unchanged)\b",
    re.IGNORECASE,
)
"""A day is moved and its time is not: "verschoven naar 12 mei, tijdstip ongewijzigd"."""
