"""Words in running prose that say which field the value near them is.

A cue is searched in one sentence. The reader uses it to point at the line; the builder uses it to know which of
several values in that line is meant: the first one after the cue, else the last one before it.
The order of the patterns per field is their priority.
"""

from __future__ import annotations

import re
from functools import cache

from tenderkit.lexicon.alone_words import BEFORE_OTHERS, LET_IN
from tenderkit.lexicon.bid_words import SELF_EMPLOYED_FIRST, TIE_BREAKERS, TIE_STEMS
from tenderkit.lexicon.fee_words import FEE_CUES, FEE_STEMS
from tenderkit.lexicon.presence_words import PRESENCE, PRESENCE_STEMS
from tenderkit.lexicon.rate_words import RATE_CUES
from tenderkit.lexicon.reference_words import REFERENCE_CUES
from tenderkit.lexicon.workplace_words import DIVIDED, DONE_AT_HOME, NO_WORKPLACE, SAID_PLAINLY
from tenderkit.sieve_tables import SieveTable
from tenderkit.sieving import Sieve, sieve

_DAY = r"(?:(?:op|uiterlijk|en met|de|dag)\s+){0,2}(?:(?:maan|dins|woens|donders?|vrij|zater|zon)dag(?:ochtend|middag|avond)?,?\s+|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|(?:ma|di|wo|do|vr)\.?\s+)?(?:\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d)"
LIMIT = rf"\b(?:uiterlijk|(?:vóór|voor) of op|vóór|voor|tot(?: en met)?|t/m|t\.e\.m\.|na|niet later dan|sluit\w*(?: op)?|deadline\w*(?: is| van)?|until|before|by|no later than|close[sd]?(?: on)?)\W{{1,3}}{_DAY}"
"""A limit in time: "uiterlijk maandag 9 november", "vóór 12 mei"."""
SUBMIT = r"\b(?:inschrij[vf]\w*|aanbied\w*|aanbod\w*|aangeboden|offertes?|reactie\w*|reage\w+|gereageerd|cv['’]?s?|kandida\w+|profiel\w*|voorstel\w*|bieding\w*|bod|aanmeld\w*|aangemeld|indien\w*|in te dienen|ingediend|ingestuurd|ingezonden|ingeleverd|insturen|terug(?:mail\w*|stur\w*|stuur\w*)|stuur\w*|sturen|opsturen|toesturen|inzend\w*|inleve\w+|aanleve\w+|aan te leveren|lever\w*|mail\w*|mailen|upload\w*|ontvang\w*|ontvangen|binnen(?:komen|komt|zijn)?|in ons bezit|appl(?:y|ication|ications)|respon\w+|submi\w+|proposals?|bids?|offers?)\b"
"""Words for handing in a bid."""

CUES: dict[str, tuple[str, ...]] = {
    "region": (r"\bprovincie\s+(?=[A-Z])", r"\((?:groningen|friesland|fryslân|drenthe|overijssel|flevoland|gelderland|utrecht|noord-holland|zuid-holland|zeeland|noord-brabant|limburg)\)", r"\bin het (?:noorden|oosten|zuiden|westen|midden) van (?=[A-Z])"),
    "reference": (
        r"\b(?:kenmerk|referentie(?:nummer)?|aanvraagnummer|dossiernummer|zaaknummer|opdrachtnummer|opdracht|uitvraag|aanvraag|onder nummer|aanvraag nr\.?|nr\.(?: van de \w+)?|ref\.)\s*:?\s*(?=(?:[A-Z]{1,6}[-/.]){0,2}[A-Z]{0,6}[-/.]?\d[\w./-]*\d)(?!\d{1,4}(?:\s|[.,]|$))",
        r"\b(?:zet|vermeld|noem)\s+(?:(?:daarbij|hierbij|het|ons|kenmerk|nummer|nr\.?)\s+){0,2}(?!ISO|NEN|CPV)(?=(?:[A-Z]{1,6}[-/.]){0,2}[A-Z]{0,6}[-/.]?\d[\w./-]*\d)(?!\d{1,4}(?:\s|[.,]|$))",
        r"\bnr\.?(?:\s[^:;.\d]{0,24})?:?\s*(?=(?:[A-Z]{1,6}[-/.]){0,2}[A-Z]{0,6}[-/.]?\d[\w./-]*\d)(?!\d{1,4}(?:\s|[.,]|$))",
        r"\bonder vermelding van\s+(?:(?:het|ons|kenmerk|nummer|nr\.?)\s+){0,2}(?=(?:[A-Z]{1,6}[-/.]){0,2}[A-Z]{0,6}[-/.]?\d[\w./-]*\d)(?!\d{1,4}(?:\s|[.,]|$))",
        *REFERENCE_CUES,
    ),
    "intermediary_closes_at": (
        r"(?:reageer|reageren|aanmelden|inzenden|aanleveren|insturen|indienen|ontvangen|meld|stuur)\b.{0,60}\b(?:dag|dagen|uur|werkdag|werkdagen)\s+(?:voor|vóór)\s+(?:de\s+)?(?:sluiting|deadline|sluitings)",
        r"(?:minstens|uiterlijk|minimaal|ten minste)\s+\w+\s+(?:werk)?(?:dag|dagen|uur)\s+(?:voor|vóór)\s+(?:de\s+)?(?:sluiting|deadline|sluitings|officiële)",
        rf"\b(?:willen|ontvangen|hebben|zien|krijgen|verwachten) (?:wij|we|ik)\b.{{0,80}}?{LIMIT}", rf"{LIMIT}.{{0,60}}?\b(?:bij ons|bij mij|in onze|in mijn|naar mij|naar ons)\b",
        r"\b(?:ik|wij|we)\b.{0,20}\b(?:wil|willen|moet|moeten)\b.{0,60}\d.{0,40}\b(?:hebben|ontvangen)\b", r"\blaat\b.{0,20}\b(?:ons|mij|het)\b.{0,60}\d.{0,40}\bweten\b",
        r"\bbij (?:ons|mij)\b.{0,30}\b(?:moet|moeten|dient|dienen|graag|uiterlijk)\b.{0,60}\b(?:binnen|liggen)\b",
        r"\b(?:interne (?:deadline|sluit)|onze (?:interne |eigen )?(?:deadline|sluit))\b",
        r"\b(?:wij|ik)\b.{0,60}\b(?:ontvang\w*|zie\w*|heb\w*|krijg\w*|wil\w*)\b.{0,80}\b(?:uiterlijk|vóór|voor|graag)\b",
        r"\b(?:stuur|mail|lever)\b.{0,60}\b(?:uiterlijk|vóór|voor)\b.{0,40}\b(?:naar|aan|bij)\s+(?:mij|ons)\b",
        r"\blaat (?:het )?(?:je |u )?(?:ons|mij|me)\b.{0,40}\b(?:uiterlijk|vóór|voor)\b.{0,60}\bweten\b",
        r"\blaat ons uiterlijk\b",
        r"\b(?:ik|wij|we) (?:wil|willen)\b.{0,40}\b(?:stukken|cv|reactie|aanbod|aanbieding|documenten|alles)\b.{0,60}\d",
    ),
    "questions_close_at": (
        rf"\bvragen ontvangen (?:wij|we)\b.{{0,40}}?{LIMIT}", rf"\b(?:iets|wat) (?:wil |te )?vragen\b.{{0,80}}?{LIMIT}", r"\b(?:voor|van|met) (?:je |uw )?vragen\b.{0,120}\b(?:dicht|sluit|gesloten|open tot)\w*",
        rf"\bstel(?:len)? (?:ze|deze|hem|die|uw vraag|je vraag)\b.{{0,60}}?{LIMIT}",
        rf"\b(?:vra(?:gen|ag)|questions?)\b.{{0,140}}?{LIMIT}", rf"{LIMIT}.{{0,80}}?\b(?:vra(?:gen|ag)|questions?)\b", r"\b(?:uiterste|laatste) (?:moment|datum|dag|tijdstip|termijn)\b.{0,40}\bvragen\b", r"\bvragen\b.{0,40}\bkan\b.{0,20}\btot\b", r"\bvragenronde\b.{0,40}\b(?:sluit|eindigt|loopt)\b",
        r"\b(?:vragen?|vraag|onduidelijk\w*|weten)\b.{0,16}\?\s.{0,60}\b(?:tot|vóór|voor|uiterlijk|t/m)\b.{0,24}\d",
        r"^\W*(?:die|ze|deze) (?:kun\w*|kan|mag|mogen)\b.{0,60}\b(?:doorzetten|stellen|doorspelen|doorsturen|doorgeven|meenemen|stuur\w*)\b",
        r"\bvragen\b.{0,40}\b(?:spelen|zetten|sturen|geven|nemen) (?:we|wij)\b.{0,20}\b(?:door|mee)\b",
    ),
    "answers_published_on": (
        r"\b(?:alle|de|dezelfde|onze|the) (?:\w+ )?(?:antwoorden|answers)\b", r"\bantw\b\.?\W.{0,40}\d",
        r"\b(?:plaats\w*|publice\w*|deel|delen|beantwoord\w*|sturen|stuurt)\b.{0,60}\bantwoord\w*",
        r"\b(?:antwoorden|nota van inlichtingen|beantwoording)\b.{0,100}\b(?:gepubliceerd|publiceren|verschijn\w*|gedeeld|beschikbaar|volg\w*|geplaatst|verstuurd|bekend|op|uiterlijk)\b",
        r"\bantwoordt\b.{0,20}\bop\b.{0,16}\d", r"\b(?:worden|wordt|uiterlijk)\b.{0,60}\bbeantwoord\b", r"\banswers\b.{0,60}\b(?:published|on|by)\b",
        r"\bwij (?:publiceren|beantwoorden|delen)\b.{0,60}\bantwoord",
        r"\b(?:het|de|alle|onze) antwoord(?:en)?\b.{0,40}\b(?:lees\w*|volg\w*|sta\w*|vind\w*|kom\w*|krijg\w*|zet\w*|plaats\w*|verschijn\w*|geef|geven|online|per mail)\b",
        r"\b(?:sturen|zetten|mailen|delen|publiceren|krijg\w*|zet|stuur|mail|deel)\b.{0,80}\bantwoord\w*",
    ),
    "closes_at": (
        rf"{SUBMIT}.{{0,120}}?{LIMIT}", rf"{LIMIT}.{{0,120}}?{SUBMIT}",
        rf"{SUBMIT}.{{0,60}}\b(?:graag|binnen|hebben)\b.{{0,40}}\bop\b.{{0,40}}\d", r"\b(?:gaat|gaan)\b.{0,60}\b(?:dicht|op slot)\b", rf"^\W*(?:dat|dit) (?:kan|mag|moet)\b.{{0,30}}?{LIMIT}", r"\b(?:moet|moeten|dient|dienen|hebben|willen)\b.{0,60}\d.{0,30}\b(?:binnen (?:zijn|hebben)|(?:te )?ontvangen|ingediend|in ons bezit|bij ons (?:zijn|liggen))\b",
        r"\breactietermijn\b.{0,60}\b(?:tot|loopt|duurt|eindigt|sluit)\b",
        r"\bsluit(?:en|t|ing|ings(?:datum|tijd|termijn|moment))?\b(?! (?:\w+ ){0,2}?aan\b)", r"\buiterste (?:datum|reactie\w*|inschrijf\w*|indien\w*|moment|tijdstip)\b", r"\bdeadline\b",
        r"\bclos(?:es|ing|e)\b", r"\bje hebt nog\b.{0,40}\bom te reageren\b", r"\bnog\b.{0,20}\bdagen\b.{0,20}\b(?:reageren|open)\b",
        r"\b(?:reageren|inschrijven|aanmelden|bieden)\b.{0,20}\bnog\b.{0,20}\bdag(?:en)?\b", r"^\W*nog (?:maar |slechts )?\w+ (?:werkdag(?:en)?|dag(?:en)?|we(?:ek|ken))(?: en \w+ uur)?(?: te gaan| om te (?:reageren|bieden|reageer\w*)| open)?\W*$", r"\b\w+ (?:working )?days? (?:left|remaining)\b", r"^\W*(?:sluit|closes) (?:vandaag|morgen|overmorgen|today|tomorrow)\b", r"^\W*resterend\w*\s?[:\t]", r"\breage\w+\b.{0,40}\bbinnen \w+ (?:werk)?dagen (?:na|vanaf)\b", r"\b(?:resterende|reactie)\s?\w*tijd\b", r"\b(?:later dan|na)\b.{0,24}\d.{0,40}\b(?:binnenkom\w*|ontvangen|ingediend|aankom\w*)\b.{0,40}\b(?:niet|geen|terzijde|buiten)\b",
        r"\b(?:terugmailen|terugsturen|meedoen|bieden|aanhaken|meedingen)\b.{0,30}\b(?:kan|mag|kunnen|tot|uiterlijk)\b.{0,30}\d",
        r"\b(?:moet|moeten|dient)\b.{0,60}\d.{0,30}\b(?:binnen|ontvangen)\b",
        r"\b(?:applications|bids|proposals) (?:are )?(?:accepted|welcome|due)\b",
    ),
    "interviews": (
        r"\b(?:uitgenodigd om|ontvangen (?:wij|we) op|verwachten (?:wij|we) op)\b",
        r"\bmaak\w*\b.{0,160}\bkennis\b(?! van)", r"\b(?:praat|praten|spreekt|spreken|zien)\b.{0,20}\b(?:we|wij)\b.{0,30}\bop\b",
        r"\b(?:gesprek\w*|selectiegesprek\w*|interviews?|spreekt|spreken|kennismak\w*|intake\w*|verificatiegesprek\w*|gespreksronde)\b",
        r"\b(?:spreken|ontmoeten|ontvangen) (?:we|wij)\b|\b(?:kom\w* langs|komen praten|aan tafel|maken kennis|worden uitgenodigd)\b",
        r"\bpraten\b.{0,20}\bop\b.{0,16}\d", r"\b(?:kandida\w+|inschrijvers?|aanbieders?|nummers?|hoogst\w*|beste|eersten?)\b.{0,60}\bgesproken\b", r"\bdat doen (?:we|wij) met de (?:beste|hoogste|drie|vier|twee)\b",
        r"\binvited\b|\bmeeting\b",
    ),
    "published_on": (
        r"\b(?:gepubliceerd|geplaatst)\s+op\b", r"\b(?:aanvraag|opdracht|uitvraag)\b.{0,60}\bgepubliceerd\b", r"\bpublished on\b",
        r"\b(?:uitgezet|uitgebracht|uitgestuurd|verstuurd|verzonden|online|gedeeld|opengesteld|bekendgemaakt)\b.{0,30}\bop\b.{0,16}\d",
        r"\b(?:zette|zetten|plaatste|plaatsten|publiceerde)\b.{0,60}\b(?:online|uit|op)\b",
        r"\b(?:deze|dit) (?:mail|brief|bericht|uitvraag|aanvraag|verzoek)\b.{0,30}\b(?:gaat|ging|is)\b.{0,20}\bop\b.{0,16}\d",
        r"\bonline (?:gezet|sinds|vanaf)\b",
        r"\b(?:posted|issued|advertised)\b.{0,12}\bon\b",
    ),
    "ends_on": (
        r"\b(?:opdracht|contract|overeenkomst|inzet|inhuur|klus)\b.{0,60}\b(?:tot en met|t/m|loopt tot|eindigt|tot)\b",
        r"\b(?:uiterlijk|looptijd)\b.{0,20}\btot(?: en met)?\b", r"\beinddatum\b", r"\bloopt\b.{0,60}\b(?:tot en met|t/m|tot)\b", r"\b(?:ends|until|runs to)\b.{0,20}",
        r"\b(?:van|vanaf|per)\b.{1,40}\b(?:t/m|tot en met|tot)\b.{0,4}\d", r"\bt/m\b.{0,4}\d", r"\b(?:is het klaar|loopt af|stopt)\b",
        r"\b(?:einde|eindigt|eindigen|loopt door|klaar|laatste (?:werk)?dag)\b.{0,24}\d",
        r"^\W*t/m\b",
        r"\bperiode\b.{0,20}\b(?:tot en met|t/m|tot)\b", r"\bdoorlooptijd\b(?! van (?!(?:de|deze) (?:opdracht|inzet|inhuur|klus)\b)).{0,40}\b(?:tot en met|t/m|tot)\b",
    ),
    "starts_on": (
        r"\b(?:start\w*|begint|beginnen|begin|aanvang\w*|aanvangen|ingang\w*|gaat in|ingaan|commence\w*)\b.{0,60}\d",
        r"\b(?:opdracht|inzet|werkzaamheden|contract|overeenkomst|inhuur|klus|we|wij|je|u|kandidaat)\b.{0,60}\b(?:start|starten|begint|beginnen|aanvangen|vangt aan|ingaan|gaat in|van|vanaf|per)\b",
        r"\b(?:van|vanaf)\b.{1,40}\b(?:t/m|tot en met|tot)\b.{0,4}\d",
        r"\bstart(?:datum)?\b", r"\b(?:aanvang|begindatum|ingangsdatum|beginnen|begint)\b", r"\b(?:beschikbaar|inzetbaar)\b.{0,20}\b(?:per|vanaf|met ingang)\b", r"\bmet ingang van\b",
    ),
    "duration_months": (
        r"\b(?:voor een periode|voor de duur|duur|looptijd|duurt|duren|periode|opdracht van|initieel|in eerste instantie|voorlopig|vooralsnog|voor minimaal|contract)\b", r"\bfor a period\b|\bduration\b",
        r"\b(?:begin\w*|start\w*|per week|p/w|pw|u/w)\b.{0,60}\bvoor (?:\w+|\d+) maanden\b", r"\bvoor (?:\w+|\d+) maanden\b.{0,40}\b(?:per week|p/w|pw|u/w)\b",
        r"\b(?:in eerste aanleg|in beginsel|aanvankelijk|initial(?:ly)?|to start with)\b", r"\b(?:je|u|jij) (?:zit|blijft|bent|werkt) (?:hier|bij ons|aan)\b|\b(?:ben|blijf|zit) (?:je|jij) (?:hier|bij ons)\b",
        r"\b(?:invulling|vervanging|waarneming|overbrugging|klus|inzet|inhuur|opdracht|project|overeenkomst|assignment|cover) (?:van|voor|of|for|aan voor)\b",
    ),
    "extensions": (
        r"\b(?:verleng\w*|verl\.|optie\w*|er \w+ keer .{0,20}bij|option|extension\w*|extend\w*|renew\w*)\b",
        r"\b(?:keer|\w*maal|x|×)\b.{0,40}\b(?:maand\w*|mnd|jaar|kwarta\w+)\b.{0,24}\b(?:bij|erbij|extra|aan ?vast\w*|eraan|erachteraan|erop|langer|door)\b",
        r"\b(?:verl|evt|event)\b\.?.{0,12}\d",
        r"\b(?:opdracht|inzet|inhuur|contract|overeenkomst|periode|termijn|samenwerking|daarna|na afloop|mogelijkheid)\b.{0,80}\b(?:voortgezet|voort te zetten|voortzet\w*|door te (?:gaan|lopen)|doorgaan|doorgezet|aangehouden|aangeplakt|vast ?geplakt|opgerekt|op te rekken|oprekken|doorgetrokken|door te trekken|uitgebreid|bijgeboekt|bijgetekend|bij te tekenen)\b",
        r"\b(?:bijtekenen|doorlopen|aanplakken|vastplakken|prolong\w*|continu\w*)\b",
    ),
    "hours_per_week": (
        r"(?:\d|tien|twintig|dertig|veertig|acht|zes|twaalf)\s*(?:uur|uren|u|hours)\s*(?:/|p/?|per|p\.|a)\s*\.?\s*(?:w|wk|week)\b", r"\buren per week\b", r"\b(?:uur|uren) in de week\b",
        r"\b(?:wekelijkse?|weekly)\b.{0,60}\b(?:uur|uren|hours)\b|\b(?:uur|uren|hours)\b.{0,20}\b(?:wekelijks|weekly)\b", r"\bhours (?:per|a) week\b",
        r"\breken(?:en|t)? (?:maar )?op\b.{0,20}\b(?:uur|uren)\b",
        r"(?:\d|twee|drie|vier|vijf|two|three|four|five)\s(?:(?:volle|hele|full)\s)?(?:(?:werk)?dagen|(?:working )?days)\b.{0,12}\b(?:van|à|of|at)\s(?:\d|\w+).{0,12}\b(?:uur|uren|hours)\b", r"\bper week\b.{0,24}\d\s?(?:uur|uren|hours)\b", r"\d\s?(?:uur|uren|hours)\b,? (?:verdeeld|gespreid|verspreid|te verdelen|spread|divided)\b",
        r"\b(?:uren|uur|tijd|tijdsbesteding|capaciteit|inzet|hours)\b[^.;:]{0,40}\d\s*(?:per|in de|a|p/?)\s*w(?:eek|k)?\b",
        r"^\W*(?:gemiddeld |circa |ongeveer |ca\.? )?\d{1,2}(?:\s*(?:-|–|tot|à|a)\s*\d{1,2})?\s*(?:uur|uren|u)\b.{0,12}\b(?:week|pw|p/w|wk)\b",
    ),
    "rate_cap": (
        r"\b(?:maximaal|maximum|max\.?|hoogste|niet hoger dan|ten hoogste|plafond)\b.{0,40}\b(?:uur)?tarief\b",
        r"\b(?:uur)?tarief\w*\b.{0,80}\b(?:maximaal|maximum|max\.?|hoogste|niet hoger|niet boven|ten hoogste|plafond|bedraagt|verlaagd|verhoogd)\b",
        r"\bmax(?:imaal|\.)?\s*(?:€|EUR)?\s*\d{2,3}(?:[.,]\d{2}|,-)", r"\bniet meer dan\s+(?:€|EUR)",
        r"\b(?:uur)?tarief\b", r"\bper uur\b|\bp/u\b|\bp\.u\.|\bhourly rate\b|\brate\b",
        *RATE_CUES,
    ),
    "fees": (
        r"\b(?:fee|marge|bemiddelings\w+|opslag|commissie)\b", r"\b(?:houdt|houden|charges)\b.{0,60}\b(?:per (?:gewerkt |gefactureerd )?uur|per hour)\b", r"\bper gewerkt uur\b",
        r"\bbreng\w*\b.{0,80}\bper (?:gewerkt )?uur\b.{0,40}\bin rekening\b", r"\bin rekening\b.{0,60}\bper (?:gewerkt )?uur\b", r"\b(?:rekent|rekenen|vraagt|vragen|berekent|berekenen|houdt|houden|ontvangt|charges?)\b.{0,80}(?:%|procent\b|percent\b)", r"\b(?:rekent|rekenen|berekent|berekenen)\b.{0,60}\bper (?:gewerkt |gefactureerd )?uur\b",
        r"\b(?:houd\w*|hou|houden|rekent|rekenen|berekent|keeps?|retains?|takes|deducts|betaalt)\b.{0,60}\b(?:per|ieder|elk|every|each)\b (?:\w+ ){0,2}(?:uur|hour)\b",
        r"\bper (?:gefactureerd|goedgekeurd) uur\b",
        r"\b(?:detachering|loondienst|payroll|zzp|zelfstandig\w*)\b.{0,40}\d{1,2}(?:[.,]\d)? ?%",
        *FEE_CUES,
        r"\d ?%\s*(?:bij|voor|over|als) (?:een )?(?:detach\w*|zzp\w*|zelfst\w*|loondienst)",
    ),
    "tie_breaker": (
        r"\b(?:same|equal) (?:score|points|number)\b.{0,100}\b(?:lowest|rate|price)\b", r"\b(?:de|het)?zelfde \w*(?:score|punten\w*|aantal|stand)\b.{0,140}\b(?:laagste|goedkoopste|lagere)\b", r"\b(?:(?:het)?zelfde|gelijk)\b.{0,100}\b(?:wint|beslist|gaat|geeft|voorrang)\b.{0,60}\b(?:laagste|goedkoopste)\b",
        r"\b(?:gelijk|gelijke|hetzelfde aantal punten|zelfde (?:aantal|score|puntental)|evenveel|ex aequo|equal|tie)\b.{0,140}\b(?:laagste|goedkoopste|lowest|uurtarief|tarief|prijs)\b",
        r"\b(?:gelijke (?:score|stand|eindscore|punten|totaalscore|uitkomst|scores)|gelijk (?:aantal punten|puntenaantal|eindigen|scoren|puntentotaal)|ex aequo|evenveel punten|even hoog)\b.{0,160}\b(?:tarief|prijs|uurtarief|goedkoopste|rate|price)\w*\b",
        r"\b(?:tarief|prijs|uurtarief)\w*\b.{0,80}\b(?:gelijke (?:score|stand|punten)|gelijk aantal punten|ex aequo|evenveel punten)\b",
        r"\bequal (?:score|points)\b.{0,100}\b(?:rate|price)\b", r"\btie\b.{0,60}\b(?:rate|price)\b",
        r"\b(?:equal|gelijk|level|tied)\b.{0,60}\b(?:lowest|lower|laagste|lagere|goedkoopste)\b",
        r"\b(?:laagste|lagere|goedkoopste|lowest|lower)\b.{0,60}\b(?:bij|in geval van|if|in case of) (?:een )?(?:gelijk\w*|tie|equal)\b",
        *TIE_BREAKERS,
    ),
    "closed": (
        r"(?:reactie|inschrijf|aanmeld)termijn (?:is )?(?:inmiddels )?(?:verlopen|verstreken|voorbij)", r"niet meer mogelijk (?:om )?te reageren", r"^\W*(?:reageren|inschrijven|aanmelden|solliciteren) (?:is|kan) (?:helaas )?(?:nu )?niet (?:meer|langer)(?: mogelijk)?\W*$", r"\b(?:job|assignment|vacancy|request|posting) is (?:now )?closed\b", r"\b(?:aanvraag|opdracht|vacature|uitvraag|inschrijving)\b.{0,20}\bis (?:inmiddels )?(?:gesloten|verlopen)", r"\bno longer (?:open|available|possible)", r"\bstatus\s*[:\t]?\s*gesloten", r"(?:is|zijn) gesloten voor (?:reacties|inschrijving)", r"\bapplications are closed\b", r"kan niet meer (?:worden )?gereageerd",
    ),
    "points_total": (
        r"\b(?:in totaal|totaal|totale|maximaal te behalen|maximum|max\.?)\b.{0,40}\bpunten\b", r"\bpunten\b.{0,30}\b(?:in totaal|totaal|te behalen|te verdienen|te verdelen)\b", r"\btotal\b.{0,20}\bpoints\b",
    ),
    "positions": (
        r"\b(?:zoek\w*|vrag\w*|nodig|inhuren|gevraagd|behoefte aan|aantal)\b",
    ),
}  # fmt: skip
"""Field → patterns of the words around its value, in a folded sentence."""

STEMS: dict[str, tuple[str, ...]] = {
    "region": ("provincie", "in het ", "("),
    "reference": ("zet", "competitie", "bestek", "gebruik", "quote", "mention", "state", "vermeld", "noem", "nr", "kenmerk", "referentie", "nummer", "aanvraag", "uitvraag", "opdracht", "nr.", "ref.", "code", "reference", "request", "application", "assignment", "job", "project", "vacan", "vacature", "tender", "number", "http", " id ", " / ", " > ", " › ", " » ", " | ", "ref "),
    "rate_cap": ("tarief", "tarieven", "per uur", "p/u", "p.u.", "rate", "max", "niet meer dan", "hour", "uurprij", "uurbedrag", "uurloon", "uurvergoeding", "boven", "plafond", "limiet", "hoger", "meer", "vanaf", "above", "over", "exceed", "more", "from", "grens", "ceiling", "upper limit", " cap"),
    "fees": ("per hour", "every", "each", "ieder", "elk", "per uur", "fee", "marge", "bemiddel", "opslag", "commissie", "gewerkt uur", "rekening", "%", "procent", "percent", "gefactureerd uur", *FEE_STEMS),
    "tie_breaker": ("gelijk", "level", "tied", "zelfde", "evenveel", "ex aequo", "even hoog", "equal", "same", "tie", *TIE_STEMS),
    "closed": ("verlopen", "verstreken", "voorbij", "inschrijven", "aanmelden", "solliciteren", "reageren", "gereageerd", "gesloten", "no longer", "closed"),
    "points_total": ("punten", "points"),
}  # fmt: skip
"""Field → words one of which every cue of the field holds: a look that costs next to nothing."""

SELF_EMPLOYED: tuple[tuple[str, str], ...] = (
    *BEFORE_OTHERS,
    *SELF_EMPLOYED_FIRST,
    ("open", r"\bmodelovereenkomst zonder gezag|\bkom(?:t|en)\b.{0,20}\b(?:zelfstandig\w*|zzp\w*)\b(?!.{0,60}\bniet\b).{0,60}\bin aanmerking"),
    ("open", r"\b(?:zzp\w*|zelfstandig\w*|freelance\w*)\b.{0,80}\b(?:allebei|beiden?|het kan allebei|maakt (?:ons )?niet uit|mag ook|kan ook|even welkom|gewoon (?:reageren|inschrijven))\b(?!.*payroll\w* (?:na|vanaf))"),
    ("convert", r"\b(?:dan )?(?:kom|komt|treed|treedt|ga|gaat) (?:je|u)\b.{0,60}\b(?:in (?:tijdelijke? )?dienst|op de loonlijst)\b.{0,40}\bpayroll"),
    ("open", r"\b(?:reageren|inschrijven|aanbieden|meedoen) (?:kan|mag|kunnen)\b.{0,30}\bals (?:zzp\W?er|zelfstandige|freelancer)"),
    ("excluded", r"\b(?:zzp\W?ers|zelfstandigen|freelancers)\b.{0,20}\b(?:kunnen|mogen|zetten|nemen|huren)\b.{0,40}\bniet\b.{0,20}\b(?:inzetten|aan|inhuren|aannemen|meer)\b"),
    ("probably_excluded", r"\b(?:inzet van )?(?:zelfstandig\w*|zzp\w*)\b.{0,60}\b(?:lees|leest|staat|vind\w*|verwijs\w*|zie)\b.{0,60}\b(?:uitvoeringsvoorwaarde\w*|voorwaarde\w*|tabblad|bijlage|document\w*|leidraad)"),
    ("excluded", r"\bniet (?:door|met|als) (?:een )?(?:zzp\w*(?:['’-]?ers?)?|zelfstandigen?\b).{0,40}\b(?:vervuld|uitgevoerd|ingevuld|verricht|gedaan)\b|\b(?:zzp\w*(?:['’-]?ers?)?|zelfstandigen)\s+(?:mogen|mag|kunnen|kan)\b(?! ook| zich).{0,40}\b(?:opdracht|functie|werk\w*|rol)\b.{0,12}\bniet\b"),
    ("excluded", r"^(?!.*\b(?:mag|mogen|kunt|inschrijven)\b)(?!.*(?:payroll|verlo+n)).*?(?:niet (?:door|voor|als) (?:een )?(?:zzp|zelfstandig)|geen (?:inzet van |plaats voor )?(?:zzp|zelfstandigen))"),
    ("probably_excluded", r"(?:zzp\w*|zelfstandig\w*|dba)\b.{0,60}\b(?:uitvoeringsvoorwaarde|voorwaarde|bepaling|paragraaf|hoofdstuk|bijlage)\w*\b.{0,60}\b(?:uitvraag|aanvraag|paragraaf|hoofdstuk|bijlage|leidraad|oorspronkelijke|document)"),
    ("probably_excluded", r"(?:uitvoeringsvoorwaarde|voorwaarde|bepaling|tekst|passage|toelichting)\w*.{0,80}(?:zzp|zelfstandig\w*|wet dba|inzet van zelfstandig\w*|arbeidsrelatie).{0,120}(?:hieronder|bovenstaand\w*|onderstaand\w*|genoemd\w*|vermeld\w*|oorspronkelijke|paragraaf|bijlage|hoofdstuk|elders)"),
    ("probably_excluded", r"(?:zie|conform|volgens|gezien|vanwege|gelet op)\b.{0,40}(?:uitvoeringsvoorwaarde|onderstaande voorwaarde|bovenstaande voorwaarde)\w*.{0,80}(?:zzp|zelfstandig|dba)"),
    ("convert", r"(?:zzp\w*|zelfstandig\w*|freelance\w*|self-employed).{0,160}(?:payroll\w*|verloning|verloond|in loondienst|dienstverband|uitzendovereenkomst|detachering(?:sovereenkomst|sconstructie| via))"),
    ("convert", r"(?:payroll\w*|verloning|verloond|uitzendconstructie).{0,120}(?:zzp\w*|zelfstandig\w*|freelance\w*)"),
    ("excluded", r"(?:geen|niet voor|niet door|niet als|uitsluiting van|without|no)\s+(?:inzet van\s+|een\s+|inhuur van\s+|de inzet van\s+)?(?:zzp\w*(?:['’-]?ers?)?|zelfstandig\w*|freelance\w*|eenmanszaken|self-employed)"),
    ("excluded", r"(?:zzp\w*(?:['’-]?ers?)?|zelfstandig\w*(?: ondernemers?)?(?: zonder personeel)?|freelancers?|eenmanszaak|eenmanszaken|self-employed(?: professionals| persons?)?)\b.{0,100}\b(?:niet mogelijk|niet toegestaan|niet in aanmerking|uitgesloten|niet ingezet|niet worden ingezet|is niet|zijn niet|kunnen niet|kan niet|not (?:possible|allowed|permitted|eligible)|excluded|: nee|\tnee|nee\b|worden niet|wordt niet)"),
    ("excluded", r"(?:niet|geen)\b.{0,60}(?:worden uitgevoerd|verricht|uitgevoerd|ingevuld|vervuld|invullen|uitvoeren)\b.{0,40}(?:door|als|met).{0,20}(?:zzp\w*|zelfstandig\w*|freelance\w*)"),
    ("excluded", r"onder (?:leiding en toezicht|toezicht en leiding|gezag)\b.{0,160}"),
    ("excluded", r"(?:uitsluitend|alleen|enkel|only)\b.{0,50}(?:detachering|in loondienst|gedetacheerd\w*|payroll|uitzendkracht\w*|loondienstconstructie|secondment)"),
    ("open", r"(?:zzp\w*|zelfstandigen|zelfstandig(?:e|en)?\s+(?:ondernemer|professional|adviseur)\w*|zelfstandige zonder|freelance\w*|self-employed)\b.{0,60}\b(?:toegestaan|mogelijk|welkom|geschikt|mogen|mag|kunnen|kan|allowed|welcome|possible|: ja|\tja|ja\b|yes)"),
    ("open", r"\b(?:suitable|open)\b.{0,30}\b(?:self-employed|freelance\w*|zzp)|\bstaat open\b.{0,30}\bzzp"),
    ("open", r"\bzzp(?:['’-]?ers?)?\s*(?:of|en|/|,|\+)\s*(?:detachering|detacheren|loondienst|gedetacheerd\w*)|(?:detachering|detacheren|loondienst|gedetacheerd\w*)\s*(?:of|en|/|,)\s*(?:als\s+)?zzp|freelance\s*(?:of|/|or)\s*detach|(?:openstaat|open|staat open) voor zzp|\bzzp(?:['’-]?ers?)?\s+(?:of|en|als)\s+(?:ook\s+)?(?:via|in|bij|door|op basis van)\s+(?:een\s+)?(?:detach\w*|loondienst|bureau\w*|werkgever)|\b(?:freelance\w*|self-employed)\s+(?:or|and|/)\s+(?:on |via |by )?(?:secondment|seconded)|\bsecondment\s+(?:or|/)\s+freelance\w*|\b(?:als |een )?(?:zzp(?:['’-]?ers?)?|zelfstandigen?|freelancers?)\b.{0,40}\b(?:net zo|even|ook|uitdrukkelijk|van harte|evenzeer)\s+welkom|(?:inzet|inhuur) (?:als|van) zzp\w*(?:['’-]?ers?)? (?:is )?(?:toegestaan|mogelijk)|ook (?:voor|als) zzp"),
    *LET_IN,
)  # fmt: skip
"""State → words that say so, in order of priority: the stricter wording stands before the looser one."""

ON_SITE: tuple[tuple[str, str], ...] = (
    *NO_WORKPLACE,
    *SAID_PLAINLY,
    *DIVIDED,
    *PRESENCE,
    ("on_site", r"\b(?:work(?:ing)? from home|remote work\w*|working remotely|remote)\b[^.;]{0,30}\b(?:not (?:possible|allowed|permitted|an option|available)|isn['’]t (?:possible|allowed|an option)|impossible|no option)"),
    ("on_site", r"\b(?:leent|lenen) zich niet (?:voor|tot) (?:\w+ )?(?:thuis|(?:werken )?op afstand|remote|hybride)|\bniet geschikt (?:voor|om) (?:\w+ )?(?:thuis|(?:werken )?op afstand|remote|hybride)|\bgeen (?:mogelijkheid|ruimte|optie|sprake)\b.{0,20}\b(?:thuis|vanuit huis|werken op afstand|hybride werken)"),
    ("on_site", r"\bfysieke aanwezigheid\b.{0,50}\b(?:volle|hele|alle|volledige|iedere|elke|100 ?%|gehele)\b|\b(?:volle|hele|alle|volledige|iedere|elke|gehele)\b.{0,40}\bfysiek (?:aanwezig|op|in)\b|\bpresence\b.{0,30}\b(?:throughout|at all times|every day|full-time)\b"),
    ("on_site", r"\b(?:volledig|geheel|uitsluitend|enkel en alleen|iedere (?:werk)?dag|elke (?:werk)?dag|alle werkdagen|100 ?%|exclusively|entirely)\b.{0,40}\b(?:op|in|vanuit|at|in) (?:ons|onze|het|de|our|the) \w*(?:kantoor|locatie|huis|pand|gebouw|loket|balie|werf|vestiging|office|premises)\b"),
    ("hybrid", r"\b(?:restant|resterende \w+|rest|overige \w+|andere \w+|overigens)\b.{0,60}\b(?:thuis|huis|vrije keuze|eigen keuze|remote)\b|\bthuis of (?:hier|bij ons|op (?:kantoor|locatie)) (?:werk\w*|zit\w*)\b|\b(?:werk\w*|kies\w*|zit\w*)\b[^.;]{0,30}\bthuis of (?:op )?(?:het )?(?:kantoor|locatie)\b|\b(?:kantoor|locatie) of thuis\b"),
    ("free", r"^(?!.*\b(?:rest|overige?|andere|kantoordag\w*|deels|gedeeltelijk)\b).*?(?:\b(?:(?:bepaal|bepaalt|kies|kiest|beslis|beslist) (?:je|u|jij)|(?:je|u|jij) (?:bepaalt|kiest|beslist)) (?:helemaal |volledig |geheel )?(?:zelf|vrij) (?:(?:van|vanuit )?waar (?:je|u|jij) (?:\w+ ){0,2}?(?:werkt|werken|zit)|de plek waar|uw werkplek|je werkplek)|\bzelf (?:bepalen|kiezen|weten) (?:van|vanuit )?waar (?:je|u|jij) (?:\w+ ){0,2}?(?:werkt|werken|zit)\b|\bwaar (?:je|u|jij) werkt\b.{0,20}\b(?:zelf|maakt (?:ons )?niet uit|is aan (?:jou|u))|\bfrom anywhere\b)"),
    ("free", r"\bremote\W{1,3}(?:100 ?%|volledig|fully|geheel|full)|^(?!.*\b(?:deels|gedeeltelijk|niet)\b)(?=.*(?:werk|uit te voeren|uitgevoerd|opdracht|functie|inzet|laptop)|\W*\w+-?\s?onafhankelijk\W*$).*\b(?:plaats|locatie)-?\s?onafhankelijk|\bhoeft? (?:je|u|jij)?\b.{0,12}\b(?:niet|nooit) (?:naar|op) (?:het |ons )?(?:kantoor|locatie)|\bno need to (?:come|travel) to\b.{0,12}\boffice\b|\bvolledig (?:vanuit huis|thuis)\b"),
    ("hybrid", r"\b(?:rest|overige?|andere|verder)\b.{0,60}\b(?:vanaf|vanuit) huis\b|\bmay work from home\b|\bthuis \w+en mag\b|\b(?:dag|dagen) (?:per|in de) week\b.{0,30}\b(?:verwacht\w*|ben je in|bent u in|werkt? (?:je|u) in)\b|\bwerk (?:je|u) thuis\b"),
    ("on_site", r"\balle (?:uren|dagen|werkzaamheden)\b.{0,50}\b(?:in|op|vanuit) (?:het|de|ons|onze) (?:\w*(?:huis|kantoor|locatie|pand|gebouw|plein|werf|loket)|kantoor)|\b(?:op kantoor|op locatie) (?:gemaakt|gewerkt|uitgevoerd)\b"),
    ("on_site", r"\bthuis ?werken\b.{0,20}\b(?:past (?:hier |daar )?niet|hoort er niet bij|is er niet bij|doen (?:wij|we) niet|zit er niet in|is uitgesloten|valt af|is dus niet)"),
    ("hybrid", r"\bthuis ?werken\W+(?:(?!niet|geen)\w+\W+){0,2}?(?:mag(?! niet)|kan(?! niet)|ja\b|deels|max\w*|hooguit|hoogstens|in overleg|toegestaan|mogelijk|\d)|\bthuis (?:mag|kan)\b|(?:rest|overige \w+|andere \w+)\b.{0,40}\b(?:vanuit huis|van huis uit|zelf (?:in|waar|af|weten)|kies je zelf|spreek je|bepaal je|deel je (?:zelf )?in)"),
    ("hybrid", r"\b(?:ma|di|wo|do|vr|maandag|dinsdag|woensdag|donderdag|vrijdag)\b.{0,20}\b(?:op kantoor|op locatie)\b.{0,60}\b(?:thuis|huis|rest|elders)\b"),
    ("hybrid", r"\bwork(?:ing)? from home\W+(?:(?!not?\b)\w+\W+){0,2}?(?:max\w*|up to|\d|allowed|possible|yes|partly)"),
    ("hybrid", r"\bop (?:de )?(?:maan|dins|woens|donder|vrij)dag(?:en)?\b.{0,50}\b(?:op kantoor|op het \w*huis|op locatie|aanwezig|stadskantoor)"),
    ("hybrid", r"(?:helft|deel|overige uren|rest|uren|dagen)\b.{0,50}\bthuis\b|\bthuiswerken kan\b|\bthuis (?:worden |kan |mag )?(?:gewerkt|werken)\b"),
    ("on_site", r"\b(?:je|u|de kandidaat) werkt (?:volledig )?op (?:locatie|kantoor)\b"),
    ("on_site", r"\b(?:geen|niet)\b.{0,40}\b(?:vanuit huis|thuis|op afstand)\b.{0,20}\b(?:kan|kunt|mogelijk|doet|gedaan|uitgevoerd|worden|te doen)\b"),
    ("hybrid", r"\b(?:rest|overige?|andere|verder)\b.{0,40}\b(?:op afstand|remote|elders|from home)\b|\b(?:free|allowed|able) to work from home\b|\bwork(?:ing)? from home\b.{0,40}\b(?:days?|part|possible)"),
    ("on_site", r"(?:volledig|geheel|uitsluitend|(?<!gesprekken zijn )altijd|alle (?:uren|dagen)|100 ?%|volledige? aantal uren|fully|full-time).{0,60}(?:op kantoor|op locatie|op het (?:gemeente|stads|provincie|kantoor)\w*|on-?site|ter plaatse|at the office|fysiek)"),
    ("on_site", r"(?:thuiswerken|werken op afstand|hybride werken|remote)\b.{0,40}\b(?:niet mogelijk|niet toegestaan|is niet|geen optie|not possible|niet aan de orde|gaat niet|kan niet|zit er niet in)|geen (?:thuiswerk\w*|hybride)"),
    ("on_site", r"(?:werkzaam|aanwezig|werk\w*)\b.{0,40}\b(?:op kantoor|op locatie)\b.{0,30}\b(?:alle|volledig|hele|elke|iedere)\b"),
    ("hybrid", r"\b(?:buiten|behalve|verder|overige?|andere|rest)\b.{0,60}\bwaar (?:je|u) (?:maar )?(?:wilt?|werkt)|\b(?:helft|deel)\b.{0,40}\b(?:thuis\w*|vanuit huis)|\b(?:dag|dagen)\b.{0,40}\bvanuit huis\b|\b(?:thuis\w*|vanuit huis)\b.{0,40}\b(?:dag|dagen|days?)\b.{0,12}\bweek\b|^\W*(?:one|two|three|een|twee|drie|\d)\s+(?:days?|dag(?:en)?) (?:per|a) week\W*$|\bremote\b.{0,12}\b(?:one|two|three|een|twee|drie|\d)\s+(?:days?|dag)"),
    ("hybrid", r"\bhybrid\w*\b(?! (?:vergader|onderwij|overleg|bijeenkomst|event|cloud|omgeving|infra|auto|voertuig|warmte|leren|systeem|architect|oplossing|dataplat|integrat|raads|commissie|meeting))|deels (?:thuis|op kantoor|op locatie|vanuit huis)|gedeeltelijk thuis|thuis(?:werken)? en (?:op )?kantoor|(?:op kantoor|op locatie|kantoor) en (?:deels )?thuis|combinatie van (?:thuis|kantoor|op locatie)"),
    ("hybrid", r"\b(?:dag|dagen|days?)\b.{0,30}(?:per week|in de week|a week|p/w)?.{0,40}(?:op kantoor|op locatie|op het \w+|in het \w+huis|on-?site|thuis|at the office|in the office|kantoor|aanwezig)"),
    ("hybrid", r"thuiswerken (?:is )?(?:deels |gedeeltelijk |beperkt |in overleg )?(?:mogelijk|toegestaan|kan)|(?:rest|overige \w+|andere \w+|overig)\b.{0,40}\bthuis\b|half thuis"),
    ("free", r"(?:volledig|geheel|100 ?%|fully)\s*(?:remote|op afstand|thuis)|plaats- ?en tijd ?onafhankelijk|waar je (?:maar )?wilt|werkplek (?:naar keuze|vrij)|locatieonafhankelijk|vrij in (?:de keuze van )?(?:uw|je) werkplek"),
    *DONE_AT_HOME,
)  # fmt: skip
"""Where the work is done → words that say so; an empty state where the words say nothing of it."""

WORK_DAY = sieve(
    r"\b(?:kantoor\w*|aanwezig\w*|werkdag(?:en)?|vaste dag(?:en)?|(?:team|project|overleg|bestuurs|kantoor|commissie)dag(?:en)?|op locatie|at the office|on[- ]?site|beschikbaar|gemeentehuis|stadhuis|stadskantoor|office days?|inzetbaar|inzet (?:op|van|is)|uitgevoerd op|verricht\w*|gewerkt op|te werken op|rooster\w*|ingeroosterd|kandidaten? die|available (?:on|every)|must be (?:available|present)|inloop|\w*spreekuur|ben (?:je|jij|u) (?:daar|er|altijd)|daar aanwezig"
    r"|(?:het|ons|hele|complete) team (?:\w+ ){0,3}(?:samen|bijeen|bij elkaar|overleg\w*|zit|op de|in [A-Z])|(?:zit|werkt|komt|is|vergadert|overlegt|bespreekt) (?:het|ons|de) (?:hele |complete |voltallige )?(?:team|afdeling|projectteam|bouwteam|directie|programmateam)|\bteam (?:komt|zit|werkt) (?:\w+ ){0,2}samen"
    r"|schuif(?:t)? (?:je|u) (?:daar )?aan|(?:word|wordt|bent|ben) (?:je|u) (?:daar |er |dan |op kantoor )*verwacht|moet (?:je|u) er (?:zijn|bij zijn)|horen er (?:altijd |dus )?bij|werk (?:je|jij) (?:dan |daar )?(?:altijd|in ieder geval|sowieso)|werkt u (?:dan |daar )?altijd|samen op|fysiek|ter plaatse|in (?:the )?office|team meets|works? together|are expected|is expected|rekenen (?:wij|we) op (?:uw|je)|(?:op|in) (?:het|ons|de) \w*(?:huis|pand|gebouw|plein|locatie|wijkpunt|loket)|verwacht\w* (?:wij|we)|willen (?:wij|we) (?:je|u|de \w+) (?:wel |daar |er |dan )*(?:in huis|zien|hebben|op)|bij elkaar|reken (?:je|jij) (?:daar )?op|zit op)\b",
    re.IGNORECASE,
)
"""Words that make a weekday a day of work."""

THOSE_DAYS = sieve(
    r"\b(?:op )?(?:die|deze|beide|dezelfde) (?:\w+ )?dag(?:en)?\b.{0,60}\b(?:moet|word|wordt|worden|ben|bent|werk|werkt|verwacht\w*|aanwezig\w*|zijn|reken\w*|beschikbaar|horen)\b|\b(?:on|those|these) days?\b.{0,40}\b(?:expected|present|required|must)\b"
    r"|^(?!.*\b(?:dagen|days) (?:per|in de|a) week\b)\W*(?:en |want )?(?:daar|dan|daarbij|then) (?:is|zijn|ben|bent|moet|moeten|word|wordt|verwacht\w*) (?:\w+ ){0,2}(?:iedereen|je|jij|u|het (?:hele )?team|(?:de|uw) kandidaat|everybody|everyone)\b"
    r"|^\W*(?:wij|we) (?:verwachten|willen|vragen|rekenen erop) dat (?:je|jij|u) (?:er|erbij|daar|daarbij|dan)\b[^.;]{0,16}\b(?:bent|zit|bij|aanwezig|aanschuift|aansluit)\b",
    re.IGNORECASE,
)
"""A sentence that makes the weekdays of the sentence before it days of work: "Op die dagen word je verwacht"."""

WHICH_DAYS = sieve(
    r"\b(?:welke (?:\w+ )?dag(?:en)?|which (?:\w+ )?days?)\b[^?]{0,80}\?", re.IGNORECASE
)
"""A question whose answer, the next sentence, names the days of work."""

TRIPLE = re.compile(
    r"^\W*(?:[Mm]ax\w*\.?\s*)?(?:€|EUR)?\s*(?P<rate>\d{2,3}(?:[.,](?:\d{1,2}|-))?)(?:\s*p/u|\s*per uur)?\s+(?P<low>[1-5]?\d)(?:\s*[-–]\s*(?P<high>[1-5]\d))?(?:\s*(?:uur|u|hours)\b(?:\s*(?:p/?w|per week))?)?\s+[A-Z][a-z]"
)
"""A bare row "rate hours region" without any unit: "€ 71,50 36 Zeeland"."""

PROVINCES: frozenset[str] = frozenset(
    "groningen friesland fryslân drenthe overijssel flevoland gelderland utrecht noord-holland zuid-holland zeeland noord-brabant brabant "
    "limburg randstad".split()
)  # fmt: skip


UNKNOWN = re.compile(
    r"^\W*(?:-|[…_.\s]+|n\.?v\.?t\.?|n\.?t\.?b\.?|n\.?n\.?b\.?|onbekend|nader te bepalen|nog (?:niet )?(?:bekend|te bepalen)|tbd|t\.b\.d\.?|in overleg|n/a|unknown)\W*$",
    re.IGNORECASE,
)
"""A value that says it is not known."""

MAIL_SUBJECT = re.compile(
    r"^\W*(?:(?:re|fw|fwd|doorst|antw)\s*:\s*)*(?:(?:nieuwe )?(?:inhuur)?(?:opdracht|aanvraag|uitvraag|vacature)|gezocht|betreft|onderwerp|subject|request|inhuuropdracht|inhuuraanvraag)?\s*[:\-–]\s*",
    re.IGNORECASE,
)
"""What a mail's subject says before the role: "Fwd: aanvraag: Wmo-consulent"."""


@cache
def cue_patterns(field: str) -> tuple[Sieve, ...]:
    """The compiled cues of a field, in order of priority; empty where it has none."""
    return tuple(sieve(pattern, re.IGNORECASE) for pattern in CUES.get(field, ()))


@cache
def state_patterns(table: tuple[tuple[str, str], ...]) -> tuple[tuple[str, Sieve], ...]:
    """A table of state → pattern, compiled."""
    return tuple((state, sieve(pattern, re.IGNORECASE)) for state, pattern in table)


def state_of(table: tuple[tuple[str, str], ...], text: str) -> str | None:
    """The first state of a table whose words stand in the text."""
    return state_or_silence(table, text) or None


def state_or_silence(table: tuple[tuple[str, str], ...], text: str) -> str | None:
    """The first state of a table whose words stand in the text; empty where they say nothing of it."""
    folded = text.lower()
    for stem in _SPEAKS_OF[table is SELF_EMPLOYED]:
        if stem in folded:
            break
    else:
        return None
    for state, pattern in _state_table(table).near(text):
        if pattern.search(text):
            return state
    return None


@cache
def _state_table(table: tuple[tuple[str, str], ...]) -> SieveTable[str]:
    return SieveTable(state_patterns(table))


STEMS_OF_HIRING: tuple[str, ...] = (
    "zzp", "zelfstandig", "freelance", "self-employed", "detach", "loondienst", "payroll",
    "verlon", "verloon", "eenmansza", "dienstverband", "in dienst", "secondment", "loonlijst", "toezicht", "gezag", "dba", "eigen naam", "eigen rekening", "werkgever", "zonder personeel",
)  # fmt: skip
_SPEAKS_OF: dict[bool, tuple[str, ...]] = {
    True: STEMS_OF_HIRING,
    False: ("kantoor", "locatie", "thuis", "from home", "hybrid", "remote", "onsite", "on-site", "office",
            "afstand", "ter plaatse", "fysiek", "onafhankelijk", "aanwezig", "werkplek", "huis",
            "waar je", "waar u", "per week", "in de week", "anywhere", "presence", "loket", "werf", "balie", "uitsluitend", "home", "in the building", "teams", "online", "eigen plek", "premises", "where you", "elders", "keuze", "overal", "on site", "digitaal", "anywhere", *PRESENCE_STEMS),
}  # fmt: skip
"""One word that every pattern of a table holds: a sentence without it is passed over."""
