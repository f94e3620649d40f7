"""Words by which a rate is a limit: what lies above it is not considered.

A limit is said of the bids that fall ("Tarieven boven € 90 vallen af") as often as of the rate
itself. Where bids fall from an amount on ("€ 90 of hoger"), the highest that stands is a cent less.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from tenderkit.sieving import sieve

LEAST_RATE: Final = Decimal(15)
"""EUR per hour; what is less is a fee, not a rate."""

_BID: Final = (
    r"(?:bieding\w*|bod|aanbieding\w*|aanbod|offertes?|inschrijv\w+|voorstel\w*|kandida\w+|reacties?"
    r"|\w*tarie(?:f|ven)|uurprij[sz]\w*|uurbedrag\w*|bids?|offers?|proposals?|rates?|quotes?)"
)
_ABOVE: Final = r"(?:boven|hoger (?:dan|ligt dan)|meer dan|duurder dan|over|above|higher than|exceed(?:ing|s)?|in excess of|more than)"
_FROM: Final = r"(?:vanaf|from)"
_FALLS: Final = (
    r"(?:vall?(?:t|en)? (?:direct |meteen |automatisch )?af|afvallen|afgewezen|afwijzing|afwijzen"
    r"|uitgesloten|uitsluiting|sluiten (?:wij|we) uit|terzijde|ter zijde|ongeldig\w*|buiten beschouwing"
    r"|doen niet mee|niet (?:meer )?(?:in behandeling|in aanmerking|beoordeeld|meegenomen|geaccepteerd"
    r"|bekeken|gelezen|geopend|toegestaan|voor beoordeling|voorgesteld|doorgestuurd)|accepteren (?:wij|we) niet"
    r"|nemen (?:wij|we) niet|(?:leggen|gaan|schuiven) (?:(?:wij|we) )?(?:terzijde|weg|opzij)|rejected|set aside|excluded"
    r"|disqualified|not (?:be )?(?:considered|accepted|assessed|opened|read|evaluated|scored|looked at))"
)
_AMOUNT: Final = r"(?:de |het |een )?(?:€|EUR)?\s?\d{2,3}(?:[.,]\d{2}|,-)?(?![\d.]*\d)"

EXCLUDED_ABOVE: Final = rf"\b{_BID}\b.{{0,60}}\b{_ABOVE}\s{_AMOUNT}.{{0,80}}\b{_FALLS}"
"""Bids above an amount fall: "Offertes boven € 90 worden niet beoordeeld"."""
EXCLUDED_FROM: Final = (
    rf"\b{_BID}\b.{{0,60}}(?:\b{_FROM}\s{_AMOUNT}|{_AMOUNT}.{{0,24}}\b(?:of|en) (?:hoger|meer|daarboven)"
    rf"|{_AMOUNT}.{{0,24}}\bor (?:more|higher|above)).{{0,80}}\b{_FALLS}"
)
"""Bids from an amount on fall: "Tarieven van € 90 of hoger vallen af"."""

_MONEY: Final = r"(?:(?:de |het |een )?(?:€|EUR)\s?\d{2,3}(?:[.,]\d{2}|,-)?(?![\d.]*\d)|(?:de )?\d{2,3}(?:[.,]\d{2})? euro\b)"
_STOPS: Final = rf"(?:{_FALLS}|leidt (?:direct |meteen )?tot (?:uitsluiting|afwijzing)|niet mee(?:genomen|gedaan|doen)?\b|niet verder|houdt het op|betalen (?:wij|we) niet|gaan (?:wij|we) niet|niet mogelijk|kansloos|kunnen (?:wij|we) niet|does not count|not possible)"
ABOVE_MONEY: Final = (
    rf"(?:^|[.;!?]\s)\W*(?:(?:alles |wie |vraagt? (?:je|u) |biedt? (?:je|u) |bieden |zit (?:je|u) |bij (?:een tarief )?|met |anything )?{_ABOVE}\s{_MONEY})[^.;!?]{{0,100}}?\b{_STOPS}"
    rf"|\b(?:wie|hoger tarief|hogere tarieven|vraagt? (?:je|u)|biedt? (?:je|u))\b[^.;!?]{{0,40}}?\b(?:{_ABOVE}|dan)\s{_MONEY}[^.;!?]{{0,100}}?\b{_STOPS}"
    rf"|{_MONEY}[^.;!?]{{0,30}}[.;,–-]\s?(?:alles )?(?:daarboven|wat daarboven ligt|wie daarboven zit|een hoger tarief|above that)\b[^.;!?]{{0,60}}?\b{_STOPS}"
)
"""Above an amount one falls, with no word for the bid before it: "Boven de € 95 wordt niets beoordeeld"."""

FROM_ON: Final = sieve(EXCLUDED_FROM, re.IGNORECASE)

OTHER_RATE: Final = sieve(
    r"\b(?:vorige?|eerdere|afgelopen|vroegere|last|previous|former) (?:jaar|keer|maal|\w*uitvraag|\w*aanvraag|ronde|opdracht|inhuur|contract|periode|year|time|request|round|assignment)\b|\bdestijds\b"
    r"|^(?!.*\bincl).*\b(?:voor|tijdens|bij|buiten|van|over|in|for|during) (?:\w+ ){0,2}?(?:(?:avond|weekend|nacht|over|reis|meer|feestdag|piket|zondag|zaterdag|consignatie|wacht)-?(?:uren|tijd|werk|diensten?)|(?:het|de|een|the|a) weekend|overtime|travel(?:ling)? (?:time|hours))\b",
    re.IGNORECASE,
)
"""A rate of another time, or of hours that are paid apart: "vorig jaar lag het maximum op", "voor avonduren"."""

_LIMIT: Final = (
    r"(?:tarief|prijs|uur|budget|kosten)?(?:plafond|bovengrens|limiet|grens)|maximum(?:bedrag|prijs)?"
    r"|plafondbedrag|ceiling|upper limit|cap"
)
_PUT: Final = (
    r"(?:\b(?:is|ligt|staat|bedraagt|geldt|van|op|bij|hanteren|gesteld|bepaald|gezet|vastgesteld"
    r"|of|at|set at)|:)"
)
"""Where a limit is put: "het plafond ligt op", "een tariefgrens van"."""

RATE_CUES: Final = (
    EXCLUDED_ABOVE,
    EXCLUDED_FROM,
    ABOVE_MONEY,
    r"\buur(?:prijs|bedrag|loon|vergoeding)\b",
    r"\w+tarief\b.{0,60}\d",
    r"\bmax(?:imaal|\.)?\s*(?:€|EUR)?\s*\d{2,3}(?:[.,]\d{2})?(?:,-)?(?:\s*(?:€|euro|eur)\b)?[\s,(]*(?:ex\b|excl|incl|all-?in|per uur|p/?u\b)",
    r"\b(?:per|an) hour\b",
    r"^\W*(?:bovengrens|plafond|limiet|maximum|tariefgrens)\W{1,3}(?:€|EUR|\d)",
    rf"\b{_LIMIT}\b.{{0,40}}?{_PUT}\W{{0,3}}(?:€|EUR|\d)",
)  # fmt: skip
"""Words around a rate cap that do not call it the highest hourly rate."""

LIMITS: Final = sieve(
    r"\b\w*tarief\b.{0,30}\b(?:mag|kan|is|wordt|bedraagt|ligt)\b.{0,20}\b(?:niet (?:hoger|meer|boven)|ten hoogste|hooguit|begrensd|gemaximeerd|afgetopt)\b",
    re.IGNORECASE,
)
"""A sentence that limits the rate, also behind a list of award criteria: "Het uurtarief mag niet hoger zijn dan"."""
