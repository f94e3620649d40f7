"""Who or what a sentence is about, where that is somebody or something else than the assignment and who bids for it.

Why: "De vervoerder begint zo spoedig mogelijk", "Ouders betalen € 4,25 per uur" and "De proef duurt zes maanden" hold the words
and the value of a field; only the subject of the clause tells that it is not stated. The subject is the noun that opens the
sentence, or the first behind its verb; a person who is spoken to, or who speaks, is no other. In: a sentence. Out: yes or no.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.dutch.person_nouns import ROLES

_ASIDE: Final = re.compile(
    r";|[,:–] ?(?:die|dat|waar\w*|zodat|omdat|want|maar|en|terwijl|dus|als|mits|tenzij|who|which|that|but|so)\b|\((?=\w)",
    re.IGNORECASE,
)
"""Where the clause that opens a sentence ends."""
_SPOKEN: Final = re.compile(
    r"\b(?:u|je|jij|jullie|jou|wij|we|ik|men|wie|iemand|er|you|we|i|anyone|someone)\b|[:\t|]|\b(?:in te huren|inhuren|huren|huurt|zoekt|zoeken|vraagt|to hire|hires|seeks)\b|\b(?:het|dit|deze|dat|it|this) (?:gaat|is|betreft|duurt|loopt|wordt|kan|mag|moet|heeft|zijn|omvat|begint|start|takes|lasts)\b|\b(?:gezocht|gevraagd)\b",
    re.IGNORECASE,
)
"""Who speaks or is spoken to, and what no sentence has but a label or a row."""
_OTHER_ONE: Final = r"(?:nieuwe|huidige|vorige|zittende|oude|andere|toekomstige|betrokken|beoogde nieuwe|current|new|other)"
_SAID_OF: Final = r"(?:[a-zé-]+(?:e|ig|lijk|isch|eel|end|baar|ief|air|matig|zijdig|talig|zaam|loos)|ge[a-z]{2,}(?:[dt]|en)|on[a-z]{3,}d|[a-z]+gesteld|recent|kort|kopie|ondertekend|ingevuld|ervaren|senior|medior|junior|interim|extra|allround|goed|apart|los|speciaal|digitaal|actueel|eigen|nieuw|klein|vast)"
_NOUN: Final = rf"(?P<noun>(?:{_SAID_OF} ){{0,3}}[A-Za-zé][A-Za-zé'’-]+)\b"
"""A noun with the words before it that end as its adjectives do, and as nouns do."""
_OPENS: Final = re.compile(
    r"\W*(?:(?:ook|maar|en|daarnaast|bovendien|verder|also),? )?"
    rf"(?:(?P<many>sommige|veel|andere|de meeste|other|some|many) |(?:(?:de|het|een|onze|ons|deze|dit|elke|iedere|alle|haar|zijn|hun|the|an?|our|this|every|all) (?P<other>{_OTHER_ONE} )?))"
    rf"{_NOUN}",
    re.IGNORECASE,
)
"""The noun that opens a sentence, by its article."""
_BARE: Final = re.compile(
    r"\W*(?P<noun>[A-Z][a-zé-]+(?:en|s))(?: (?:uit|van|met|in|op|from|of) [\w -]{2,30}?)? (?=(?:[a-z]{2,}en|doen|gaan|zijn|staan)\b)"
)
"""Several people or things without an article: "Ouders betalen", "Reizigers uit het dorp stappen"."""
_FRONTED: Final = re.compile(
    r"(?:voor|bij|in|na|op|aan|van|met|door|tijdens|volgens|vanaf|tot|binnen|sinds|om|uit|onder|naast|over|rond|daarna|dan|vervolgens|nu|soms|vaak|pas|hier|daar|onlangs|inmiddels|straks|later|morgen|for|at|in|after|on|from|with|during)\s",
    re.IGNORECASE,
)
"""What opens a sentence whose subject stands behind its verb."""
_TURNED: Final = re.compile(
    r"\b(?:heeft|hebben|had|hadden|is|zijn|wil|willen|moet|moeten|kan|kunnen|mag|mogen|zal|zullen|gaat|gaan|wordt|worden|[a-zé]{3,}(?<!me)(?<!nie)(?<!to)(?<!hee)t|[a-zé]{2,}en(?<!tussen)(?<!binnen)(?<!buiten)(?<!wegen)(?<!boven)(?<!tegen)(?<!naar))"
    rf" (?:de|het|een|onze|ons|the|our) (?P<other>{_OTHER_ONE} )?{_NOUN}",
)
"""The noun behind the verb of a sentence that something else opens: "Voor het pakket heeft de inkoper"."""
_WORK: Final = (
    r"(?:(?:inhuur|deel|hiring )?(?:opdrachten|opdracht|contract|overeenkomst|periode)|klus|inzet\w*|inhuur\w*|werk|werkzaamheden|werkperiode|functie|rol|aanvraag|uitvraag|vraag|looptijd|doorlooptijd|\w*duur|\w+periode|start\w*|aanvang|ingang\w*|begin|einde?"
    r"|einddatum|termijn|taken|taak|plek|aanstelling|detachering|project|traject|vervanging|ondersteuning|versterking|uitbreiding|assignment|contract|engagement|role|job|work|start|period|term)"
)
_BIDS: Final = (
    r"(?:kandida(?:at|ten)|inschrij(?:ver|vers|ving|vingen)|aanbied(?:er|ers|ing|ingen)|gegadigden?|opdrachtnemers?|leveranciers?|dienstverleners?|professionals?|zzp\S*|zelfstandigen?|freelancers?|ondernemers?|onderneming"
    r"|consultants?|bureaus?|detacheerders?|detacheringsbureaus?|partij(?:en)?|winnaar|inhuurkracht(?:en)?|persoon|personen|cv|cv['’]?s|offertes?|reacties?|voorstel(?:len)?|brief|motivatie|naam|namen|gegevens|\w*lijst|\w*formulier|\w*blad|\w*verklaring|kopie|casus|plan|document(?:en)?|stuk(?:ken)?|bijlagen?|pagina\W?s|curriculum|\w*dossier|referent(?:en)?|referenties?|referentie\w*"
    r"|bids?|offers?|candidates?|bidders?|suppliers?|contractors?|freelancers?|applicants?|references?)"
)
_HIRES: Final = r"(?:opdrachtgever|(?:eind)?klant|inlener|gemeenten?|provincie|waterschap|organisatie|afdeling|team|dienst|commissie|inkoper|inhuurdesk|cluster|directie|ministerie|instelling|client|customer|municipality|department|buyer)"
_AGENT: Final = r"(?:bemiddel\w+|broker|intermediair|tussenpersoon|platform|portaal|marktplaats|\w*kosten|\w*vergoeding|\w*bijdrage|\w*opslag|\w*toeslag|\w*heffing|\w*fees?|\w*marge|commissie|provisie|afdracht|inhouding|percentage|bedrag|\w*tarief|prijs|betaling(?:en)?|factu(?:ur|ren)|omzet|uren|uur|agency|portal|rate|margin|price|charges?|commission|payments?)"
_TOLD: Final = r"(?:\w*dag(?:en)?|\w*dat(?:um|a)|\w*week|weken|maand(?:en)?|jaar|jaren|\w*gesprek(?:ken)?|vragen|antwoorden|\w*eis(?:en)?|\w*wens(?:en)?|standplaats|\w*locatie|werkplek|\w*kantoor|\w*gebied|\w*terrein|regio|planning|procedure|sluiting\w*|deadline|rest|overige|helft|volgende|onderstaande|bovenstaande|gevraagde)"
_NOT_HIRED: Final = r"(?!(?:\w*vervoerders?|wethouders?|bestuurders?|\w*vergunninghouders?|medewerkers|collega\W?s?|ambtenaren|mensen|accountants?|rechthebbenden|projectontwikkelaars?|concessiehouders?|softwarebouwers?|bouwers|verhuurders?|woordvoerders?|griffiers?|officier)\b)"
"""People by the noun of a role whom nobody hires by a tender."""
_OWN: Final = re.compile(
    rf"(?:{_WORK}|{_BIDS}|{_HIRES}|{_AGENT}|{_TOLD}|{_NOT_HIRED}{ROLES})", re.IGNORECASE
)


def is_about_others(sentence: str) -> bool:
    """Whether a sentence is about somebody or something else than the assignment, a bid, who bids, who hires or who goes between.

    Examples
    --------
    >>> is_about_others("De vervoerder moet zo spoedig mogelijk beginnen.")
    True
    >>> is_about_others("De opdracht moet zo spoedig mogelijk beginnen.")
    False
    >>> is_about_others("Voor het pakket heeft de nieuwe leverancier twee referenties gegeven.")
    True
    """
    return other_subject(sentence) is not None


def other_subject(sentence: str) -> str | None:
    """The noun for somebody or something else that a sentence is about; None where there is none.

    Examples
    --------
    >>> other_subject("Ouders betalen een bijdrage van € 4,25 per uur.")
    'Ouders'
    """
    aside = _ASIDE.search(sentence, 1)
    clause = sentence[: aside.start()] if aside is not None else sentence
    if not clause[:1].isupper() or _SPOKEN.search(clause):
        return None
    told = _OPENS.match(clause) or _BARE.match(clause)
    if told is None and _FRONTED.match(clause):
        told = _TURNED.search(clause)
    if told is None:
        return None
    names = told.groupdict()
    nouns: list[str] = told["noun"].split()
    if names.get("many") or names.get("other") or not any(map(_is_own, nouns)):
        return nouns[-1]
    return None


def _is_own(noun: str) -> bool:
    """Whether a noun, or its last part, is one of the assignment, of a bid or of those who take part."""
    noun = noun.removesuffix("'s").removesuffix("’s")
    return _OWN.fullmatch(noun) is not None or _OWN.fullmatch(noun.rpartition("-")[2]) is not None
