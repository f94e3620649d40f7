"""Whether a sentence lets those bid who work for themselves, by what it is about rather than by its wording.

Why: payroll beside a self-employed person is a duty in one sentence ("na gunning via payroll"), a choice in the next
("zzp, payroll, detachering: alles kan") and a price in a third ("14 % voor payroll, 9 % voor zzp'ers"); and a
sentence may speak of self-employed persons whom the work is about, or of work that is not led by the client.
In: a sentence, and the question before it. Out: the state; what is not decided here is read by the table of `cues`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from tenderkit.lexicon.alone_clauses import NOT_IN, hired_instead, invited, welcomed
from tenderkit.lexicon.alone_parties import AFTER, HIRED, NOT, PAYROLL, WHO
from tenderkit.lexicon.cues import SELF_EMPLOYED, STEMS_OF_HIRING, state_of
from tenderkit.sieving import Sieve, sieve

_LEADS: Final = sieve(
    r"\b(?:niet|geen|(?<!modelovereenkomst )zonder|noch|not|no|without|buiten)\b[^.;:]{0,60}?\b(?:leiding en toezicht|toezicht en leiding|(?:werkgevers)?gezag(?:s\w+)?|supervision|dienstbetrekking|leiding of toezicht)\b[^.;,:]*",
    re.IGNORECASE,
)
"""Work that nobody of the client leads: it keeps nobody out."""
_BY_ONESELF: Final = sieve(
    r"\bzelfstandig\b(?!\s?(?:of|en|/|or|,)\s?(?:in |via |bij |per )?(?:een )?(?:loon)?(?:dienst|detach|werkgever|bureau|payroll))(?! (?:\w+ )?(?:ondernem|professional|adviseur|zonder|interim|consultant))",
    re.IGNORECASE,
)
"""How one works, which is said of everybody: "werkt zelfstandig"."""
_OF_THE_WORK: Final = sieve(
    rf"{WHO}\s(?:met (?:schulden|een (?:uitkering|bedrijf|schuld)|financi\w+|problem\w+|betalings\w+|personeelstekort)|die (?:in de (?:bijstand|schulden)|schulden|hulp|failliet|een uitkering)|in (?:de bijstand|de schuldhulp|financi\w+|nood))"
    rf"|\b(?:bijstand\w*|uitkering\w*|bbz\w*|tozo|schuld(?:en|hulp\w*|regel\w*|sanering)|levensvatbaarheid\w*|aanslag(?:en)?|inkomstenbelasting|bedrijfskrediet\w*|faillissement\w*|ondernemersloket)\b[^.]{{0,80}}{WHO}"
    rf"|{WHO}\b[^.]{{0,80}}\b(?:bijstand\w*|uitkering\w*|bbz\w*|tozo|schuld(?:en|hulp\w*|regel\w*|sanering)|levensvatbaarheid\w*|aanslag(?:en)?|bedrijfskrediet\w*|faillissement\w*|ondernemersloket|spreekuur|ons loket|benefits?|debts?|allowances?|subsid(?:y|ies)|grants?|taxes)\b",
    re.IGNORECASE,
)
"""Self-employed persons whom the work is about."""
_OF_THE_BROKER: Final = sieve(
    rf"\b(?:wij|we|onze? \w+|\w+ (?:bemiddelt|plaatst)|our \w+)\b[^.]{{0,50}}\b(?:jaarlijks|dagelijks|inmiddels|al meer dan|ruim|meer dan|\d{{2,}}|netwerk|database|bestand|annually|every year|over \d+)\b[^.%€]{{0,50}}{WHO}"
    rf"|\b(?:netwerk|database|bestand|pool|community|network)\b[^;]{{0,30}}\b(?:van|met|of)\b[^;]{{0,20}}{WHO}"
    rf"|\b(?:besta(?:at|an) (?:\w+ )?uit|telt|tellen|beleid|advis\w+|advies over|alles over|verandert)\b[^.;:]{{0,60}}{WHO}"
    rf"|^\W*(?:sinds|since)\b[^.]{{0,60}}{WHO}",
    re.IGNORECASE,
)
"""Whom a broker places, year in year out."""

_PRICE: Final = r"(?:\d{1,2}(?:[.,]\d{1,2})? ?(?:%|procent\b|percent\b)|(?:€|EUR) ?\d{1,2}(?:[.,]\d{1,2})?(?!\d)|\d{1,2}(?:[.,]\d\d)? euro\b)"
_FEES_OF_BOTH: Final = sieve(
    rf"(?=.*{WHO})(?=.*(?:{PAYROLL}|{HIRED})).*{_PRICE}.*{_PRICE}", re.IGNORECASE
)
_CHARGED: Final = r"(?:marge|fee|opslag|kosten|kost|toeslag|inhouding|houden|houdt|reken(?:t|en)?|betaal(?:t|d)?|betalen|brengen|commissie|bijdrage|margin|charges?|charged)"
_FEE_OF_THEM: Final = sieve(
    rf"^(?=.*\b{_CHARGED}\b).*(?:\b(?:werk|ga|ben|kom|reageer|doe)(?:t)? (?:je|jij|u) [^,;]{{0,30}}?(?:als|via) (?:een )?{WHO}|\b(?:als|voor|bij|for|as)(?: (?:een|an?))? {WHO})[^.]{{0,60}}{_PRICE}",
    re.IGNORECASE,
)
"""A margin that is taken of self-employed persons: they are hired."""
_FEE_OF_PAYROLL: Final = sieve(
    rf"{PAYROLL}[^.]{{0,60}}{_PRICE}|{_PRICE}[^.]{{0,40}}{PAYROLL}", re.IGNORECASE
)
_BY_CHOICE: Final = sieve(
    rf"^\W*(?:ga|kom|werk|wil|kies|kiest|wilt|liever|prefer|would you)\b[^.,;]{{0,50}}{PAYROLL}"
    rf"|{PAYROLL}\s(?:is |kan |mag )?(?:ook|eveneens|desgewenst|also|too)\b|\b(?:ook|desgewenst|liever|eventueel|also|of)(?: (?:via|per|door|through))?(?: (?:een|onze|a|our))? {PAYROLL}",
    re.IGNORECASE,
)
"""A payroll that one may choose."""

_FORM: Final = rf"(?:(?:als|via|in|op|door|per|voor|met|van|as|on|through|by|of)\s)?(?:(?:een|iemand|kandidaten|an?|een inhuurbureau of|basis van|uw|je|onze|our)\s){{0,2}}(?:{WHO}(?: zonder personeel)?|{PAYROLL}|{HIRED}|bv|onderneming(?:en)?|ondernemers?)"
_LISTED: Final = sieve(
    rf"(?:{_FORM})(?:\s?(?:,|/|\||;|–|-|\s(?:of|en|or|and|dan wel|en/of))\s?(?:of|en|or|and|ook|wel)?\s*(?:{_FORM})){{1,4}}",
    re.IGNORECASE,
)
"""Forms of hire one after another: "zzp, detachering of payroll"."""
_WHO_IN = sieve(WHO, re.IGNORECASE)
_PAYROLL_IN = sieve(PAYROLL, re.IGNORECASE)
_AFTER_IN = re.compile(rf"\b{AFTER}\b", re.IGNORECASE)
_OF_THE_FORM: Final = sieve(
    rf"^\W*(?:{_FORM}\W+){{2,5}}$"
    r"|\b(?:vorm(?:en)?|contractvorm\w*|inhuurvorm\w*|inzet|inhuur|contract(?:s|type)?|rechtsvorm\w*|constructie\w*|alles|allemaal|allebei|beide|kan|kunnen|mag|mogelijk|welkom|maakt|voorkeur|om het even|goed|prima|fine|any|form|may|can|either|welcome|possible|werkt?|werken|aanbieden|aangeboden|reageren|inschrijven|meedoen|work|werk)\b",
    re.IGNORECASE,
)

_BID: Final = r"(?:inschrij(?:ven|ving|vers?)|schrijft?\b[^.;]{0,30}\bin|ingeschreven|reager\w+|reageer\w*|(?:aan|mee)?bied(?:t|en)?|bieding\w*|aanmeld\w*|meld|meldt|meedoen|meedingen|deelnemen|offertes?|offreren|indienen|dien|voorstel(?:len)?|aanbieden|gegadigden?|apply|bid|bids|submit|respond|offer)"
_AS_ONE: Final = sieve(
    rf"\b{_BID}\b[^.;]{{0,60}}?\b(?:als|door|as|by|kunnen|mogen|voor)\b[^.;]{{0,50}}?{WHO}|\b(?:als|as)(?: (?:een|an?))? {WHO}[^.;]{{0,60}}?\b{_BID}\b|{WHO}(?: zonder personeel| professionals?)?,? (?:kunnen|kan|mogen|mag|may|can)\b[^.;]{{0,50}}\b{_BID}\b",
    re.IGNORECASE,
)
_SUITS: Final = sieve(
    rf"\b(?:leen(?:t|en) zich|geschikt|geëigend|bestemd|bedoeld|suit(?:s|able|ed))\b[^.;]{{0,30}}\b(?:voor|tot|for)\b[^.;]{{0,40}}{WHO}"
    rf"|\b(?:als|op basis van|as) (?:een )?(?:zzp|freelance)-?\s?(?:opdracht|basis|assignment|contract)\b"
    rf"|\b(?:als|as)(?: (?:een|an?))? {WHO}(?: zonder personeel)? (?:werk|werkt|bent|ben)(?:t)? (?:je|u|jij)?[^.;]{{0,30}}\bmodelovereenkomst"
    rf"|^\W*(?:ook |uitsluitend )?(?:\w+ )?(?:voor|for|bij voorkeur(?: een)?)(?: (?:een|an?))? {WHO}\W*$|\b(?:opdracht|klus|rol|functie|assignment|role|job) (?:voor|for)(?: (?:een|an?))? {WHO}|\bvoorkeur\b[^.;]{{0,30}}\b(?:naar|voor)(?: een)? {WHO}"
    rf"|{WHO}(?: zonder personeel)? (?:is|zijn|vinden wij|achten wij)(?: \w+)? (?:verantwoord|akkoord|denkbaar|toelaatbaar|passend|geschikt|bespreekbaar|in orde|goed)\b|{WHO}(?: zonder personeel)?\b[^.;]{{0,20}}\bnodig(?:en|t)\b[^.;]{{0,40}}\buit\b"
    rf"|\bop (?:zzp|freelance)-?\s?basis\b|\bop basis van {WHO}"
    rf"|\b(?:bent?|werkt?) (?:je|u|jij) (?:een )?(?:als )?(?:een )?{WHO}[^.;]{{0,10}}[?,][^.;]{{0,30}}\b(?:geen probleem|prima|welkom|dat kan|kan|mag)\b",
    re.IGNORECASE,
)
_KEPT_OUT: Final = sieve(
    rf"\b{NOT}\b[^.;]{{0,40}}\b(?:aan|door|voor|met|als|by|to|for|with)\b(?: (?:een|an?|enige))? {WHO}|\b(?:cannot|can['’]t|not|may not)\b[^.;]{{0,30}}\bby {WHO}"
    rf"|\b(?:{_BID}|voorstellen|aanbiedingen|inschrijvingen|cv\W?s|reacties)\b[^.;]{{0,12}}\b(?:van|door|from|by|of)\b[^.;]{{0,20}}{WHO}[^.;]{{0,60}}\b{NOT}\b"
    rf"|{WHO}(?: zonder personeel| professionals?| persons?)?,? (?:kunnen|kan|mogen|mag|komen|komt|zijn|worden|wordt|are|is|may|can|will)\b[^.;,]{{0,70}}\b(?:{NOT}|geweerd|rejected|afgewezen|geweigerd)\b"
    rf"|{WHO}[^.;,]{{0,50}}\b(?:kan|kunnen|mag|mogen|zal|zullen|can|will)\b[^.;,]{{0,50}}\b{NOT}\b[^.;,]{{0,24}}\b(?:plaatsen|inzetten|inhuren|aannemen|contracteren|toelaten|accepteren|gebruiken|hire|place|accept|engage)\b"
    rf"|{WHO}(?: professionals?| persons?)?,? (?:cannot|can['’]t|won['’]t|may not|will not)\b"
    rf"|\b(?:sluit|sluiten|weert|weren|weigert|weigeren|wijst|wijzen|excludes?|rejects?)\b[^.;]{{0,20}}{WHO}[^.;]{{0,20}}\b(?:uit|af)?\b\W*$|{WHO}[^.;]{{0,40}}\b(?:afwijzen|afgewezen|weigeren|uitsluiten|terzijde)\b",
    re.IGNORECASE,
)
_REFUSES: Final = re.compile(
    r"\b(?:sluit|sluiten|weert|weren|weigert|weigeren|wijst|wijzen|afwijzen|afgewezen|geweerd|geweigerd|uitsluiten|terzijde|excludes?|rejects?|rejected)\b",
    re.IGNORECASE,
)
_EMPLOYED: Final = sieve(
    r"\b(?:kandida(?:at|ten)|professional|medewerker|inhuurkracht|candidates?|persoon|opdrachtnemer)\b[^.;]{0,30}\b(?:moet|moeten|dient|dienen|must|has to|have to)\b[^.;]{0,40}\b(?:in (?:loon|vaste )?dienst\b|arbeidsovereenkomst|dienstverband|employed)"
    r"|\b(?:alleen|uitsluitend|enkel|only)\b[^.;]{0,60}\b(?:arbeidsovereenkomst|dienstverband|loondienst|employment contract|contract of employment|employed (?:by|with|at)|(?:in|on) (?:permanent )?employment)\b",
    re.IGNORECASE,
)
"""Whoever comes is employed by the bidder."""
_YES: Final = re.compile(
    r"\W*(?:(?:antwoord|answer|a)\W+)?(?:ja\b|jazeker|zeker|yes|(?:dat |het )?(?:kan|mag)(?: (?:alle)?(?:bei|beide|twee|mag|gewoon))?\W*$|(?:dat |het )?(?:kan|mag)\b[^.]{0,20}\b(?:allebei|beide|ook|gewoon|prima|allemaal)|allebei\b|beiden?\b|alle (?:drie|vormen|opties)|alles (?:kan|mag)|allemaal|geen probleem|geen bezwaar|prima|akkoord|welkom|graag|(?:dat )?maakt (?:ons )?niet uit|om het even|wij hebben geen voorkeur|both|either|no problem|of course|sure)",
    re.IGNORECASE,
)
_NO: Final = re.compile(
    r"\W*(?:(?:antwoord|answer|a)\W+)?(?:nee|neen|helaas|no\b|dat (?:kan|mag|gaat) (?:\w+ )?niet|niet (?:mogelijk|toegestaan)|kan niet|mag niet)",
    re.IGNORECASE,
)
_ASKS: Final = sieve(rf"{WHO}[^?]*\?\W*$", re.IGNORECASE)

STATES_NOTHING: Final = ""


def alone_bidders(sentence: str, asked: str = "") -> str | None:
    """Whether a sentence lets the self-employed bid; `asked` is the question right before it.

    Returns
    -------
    "open", "excluded", "convert" or "probably_excluded"; None where the sentence says nothing of it.

    Examples
    --------
    >>> alone_bidders("Zzp, payroll, detachering: alles kan.")
    'open'
    >>> alone_bidders("De marge is 14 % voor payroll en 9 % voor zzp'ers.")
    'open'
    >>> alone_bidders("De adviseur werkt niet onder leiding en toezicht van de dienst.") is None
    True
    """
    answered = _answered(sentence, asked)
    if answered is not None:
        return answered
    if not _speaks_of_hiring().may_stand_in(sentence):
        return None
    if invited(sentence):
        return "open"
    told = _without_manner(sentence)
    decided = _decided(told)
    if decided is not None:
        return decided or None
    return state_of(SELF_EMPLOYED, told)


@cache
def _speaks_of_hiring() -> Sieve:
    """The letters of which some stand in every sentence that states anything here."""
    pieces = {
        piece
        for one in (_WHO_IN, _PAYROLL_IN, _EMPLOYED)
        for group in one.groups[:1]
        for piece in group
    }
    return sieve("|".join(map(re.escape, sorted(pieces | {*STEMS_OF_HIRING}))), re.IGNORECASE)


def _answered(sentence: str, asked: str) -> str | None:
    if not asked or _ASKS.search(asked) is None or _PAYROLL_IN.search(sentence):
        return None
    if _NO.match(sentence):
        return "excluded"
    return "open" if _YES.match(sentence) and not NOT_IN.search(sentence) else None


def _without_manner(sentence: str) -> str:
    """A sentence without how the work is done: by oneself, led by nobody."""
    if _BY_ONESELF.may_stand_in(sentence):
        sentence = _BY_ONESELF.compiled.sub("", sentence)
    return _LEADS.compiled.sub(" ", sentence) if _LEADS.may_stand_in(sentence) else sentence


def _decided(sentence: str) -> str | None:
    """The state by the grammar of the sentence; empty where it surely states none, None where nothing is decided."""
    who = _WHO_IN.search(sentence) is not None
    payroll = _PAYROLL_IN.search(sentence) is not None
    if not who:
        if payroll and (_FEE_OF_PAYROLL.search(sentence) or _BY_CHOICE.search(sentence)):
            return STATES_NOTHING
        return "excluded" if _EMPLOYED.search(sentence) and not NOT_IN.search(sentence) else None
    denied = NOT_IN.search(sentence) is not None
    if _OF_A_SUPPLIER.search(sentence) and (denied or _BARRED.search(sentence)) and not payroll:
        return "excluded"
    if denied and hired_instead(sentence):
        return "convert"
    if _OF_THE_WORK.search(sentence) or _OF_THE_BROKER.search(sentence):
        return STATES_NOTHING
    if _ONLY_THEM.search(sentence) or welcomed(sentence):
        return "open"
    bound = payroll and _AFTER_IN.search(sentence) is not None
    refused = denied or _REFUSES.search(sentence) is not None
    if not refused and _TURNED.search(sentence) and not _BY_CHOICE.search(sentence):
        return "convert"
    if not refused and not bound:
        if _FEES_OF_BOTH.search(sentence) or _FEE_OF_THEM.search(sentence):
            return "open"
        if any(_WHO_IN.search(run.group()) for run in _LISTED.finditer(sentence)) and (
            _OF_THE_FORM.search(sentence)
        ):
            return "open"
        if payroll and _BY_CHOICE.search(sentence):
            return "open"
        if not payroll and (_AS_ONE.search(sentence) or _SUITS.search(sentence)):
            return None if _conditions(sentence) else "open"
    if refused and not payroll and _KEPT_OUT.search(sentence) and not _conditions(sentence):
        return "excluded"
    if payroll and refused and not bound and _BARRED.search(sentence):
        return "excluded"
    return None


_ONLY_THEM: Final = sieve(
    rf"\b(?:is|staat|zijn|bestemd|bedoeld|open|meant)\b[^.;]{{0,20}}\b(?:alleen|uitsluitend|enkel|only|exclusively)\b[^.;]{{0,12}}\b(?:voor|for|to)\b[^.;]{{0,12}}{WHO}",
    re.IGNORECASE,
)
"""An assignment for nobody else: who then may not bid are the agencies."""
_OF_A_SUPPLIER: Final = re.compile(
    r"\b(?:(?:loon)?dienst|loonlijst|dienstverband|arbeidsovereenkomst|employed|employees)\b[^.;,]{0,12}\b(?:bij|van|met|by|of|with)\b"
    r" (?:de|het|een|uw|hun|diens|the|a|their) (?:leverancier|inschrijver|opdrachtnemer|aanbieder|bureau|werkgever|detacheerder|detacheringsbureau|supplier|agency|bidder|employer)",
    re.IGNORECASE,
)
"""On whose pay-roll those are who do come: the bidder's own, so nobody is taken on."""
_BARRED: Final = sieve(
    rf"{WHO}[^;]{{0,60}}\b(?:uitgesloten|niet (?:mogelijk|toegestaan|akkoord|welkom|aan de orde|bespreekbaar)|not (?:allowed|possible|permitted|accepted)|excluded)\b",
    re.IGNORECASE,
)
"""Kept out in so many words, whatever else may be done on a payroll."""
_ADMITTED: Final = re.compile(
    rf"{WHO}[^.;]{{0,20}}\b(?:kunnen|kan|mogen|mag|may|can|welkom|welcome)\b|\b(?:kunnen|kan|mogen|mag|may|can)\b[^.;]{{0,30}}{WHO}",
    re.IGNORECASE,
)


def admits(sentence: str) -> bool:
    """Whether a sentence says of the self-employed that they may do something."""
    return _ADMITTED.search(sentence) is not None


_OF_THIS: Final = sieve(
    r"\b(?:deze|dit|this|bij deze|voor deze) (?:\w+e )?(?:inhuur)?(?:opdracht|klus|aanvraag|uitvraag|project|functie|rol|inzet|assignment|job|request|role)\b|^\W*(?:reageren|inschrijven|aanbieden|meedoen|solliciteren) (?:kan|kun|kunt|mag)\b",
    re.IGNORECASE,
)


def speaks_of_it(sentence: str) -> bool:
    """Whether a broker's own text says something of this assignment: "Deze klus kun je als zzp'er doen"."""
    return _OF_THIS.search(sentence) is not None


def states_nothing(sentence: str) -> bool:
    """Whether a sentence is known to say nothing of who may bid, though it speaks of such things."""
    told = _without_manner(sentence)
    return _decided(told) == STATES_NOTHING or (told != sentence and _WHO_IN.search(told) is None)


_TURNED: Final = sieve(
    rf"{WHO}[^.]{{0,120}}\b(?:maar|mits|na gunning|but|provided)\b[^.]{{0,80}}(?:{PAYROLL}|\bin (?:loon)?dienst (?:treden|treedt|komen|komt|gaan|gaat)\b)",
    re.IGNORECASE,
)
_CONDITION: Final = re.compile(
    r"\b(?:voorwaarde\w*|mits|uitvoeringsvoorwaarde\w*|in (?:loon)?dienst\b|dienstverband|bepaling\w*|paragraaf|beperking\w*)",
    re.IGNORECASE,
)


def _conditions(sentence: str) -> bool:
    """Whether a sentence also names a condition: which one is for the table to read."""
    return _CONDITION.search(sentence) is not None
