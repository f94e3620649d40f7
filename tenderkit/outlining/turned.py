"""What a sentence of a letter makes of the one before it: a demand of a wish, or a wish of a demand.

Why: "We zien ook graag drie jaar ervaring met Djuma. Cv's waarin die ervaring ontbreekt, leggen we
opzij." demands what its first sentence only wishes; "De kandidaat moet overweg kunnen met Esri. Wie
dat nog moet leren, valt niet af." wishes what its first one demands. A bid is lost on either.
In: a sentence, the one before it. Out: the kind of the one before, and whether a sentence says no
more than this.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tenderkit.dutch.sentences import sentences
from tenderkit.records import Kind
from tenderkit.sieving import sieve

_THING: Final = (
    r"\w*(?:ervaring|kennis|achtergrond|opleiding|diploma|certificaat|registratie|rijbewijs|vaardigheid"
    r"|training|cursus|bevoegdheid|niveau|inschrijving|vermelding|papieren|papier|pakket|programma|systeem)"
)
_NAMED: Final = rf"(?:die|deze|dat|dit|zo['’]n|zulke|dergelijke)\s(?:\w+\s)?{_THING}"
_BARE: Final = r"(?:dat|dit|het|die|deze|daar\w*|ermee|ervan|hiermee|hiervan)"
_SOMEBODY: Final = (
    r"(?:een )?(?:wie|iemand|mensen|kandidaten|kandidaat|adviseurs|professionals|cv['’]?s?|reacties?|profielen"
    r"|aanbiedingen|aanbieding|inschrijvingen|offertes|voorstellen)"
)
_ADVERB: Final = (
    r"(?:(?:nog|ook|zelf|al|echt|allemaal|wel|nu|helemaal|helaas|toch|op dit moment)\s){0,2}"
)
_LACKED: Final = (
    r"(?:het (?:ontbreken|missen|gemis) (?:daarvan|hiervan|ervan|van die \w+)|gebrek (?:daaraan|hieraan))"
    rf"|(?:{_SOMEBODY}\s)?(?:zonder|without)\s(?:{_NAMED}|dat\b|die\b|deze\b)"
    rf"|(?:{_SOMEBODY}\s)?(?:waar(?:in|op|uit|bij)?\s|bij wie\s)?{_NAMED}\s(?:\w+\s){{0,3}}?(?:ontbre\w+|missen|mist|niet|nog nooit|nog moet\w*)"
    rf"|(?:{_SOMEBODY}\s)?(?:waar(?:in|op|uit|bij)?\s|bij wie\s)?(?:die|deze)\s(?:helemaal\s|geheel\s)?ontbre\w+"
    rf"|{_SOMEBODY}\s(?:waar(?:in|op|uit|bij)?\s|bij wie\s)?(?:{_NAMED}|dat|dit|het|hier\w+|daar\w+)\s{_ADVERB}(?:ontbre\w+|mist|missen|niet|niets|geen|nog nooit|nog (?:moet|moeten|wil))"
    rf"|{_SOMEBODY}\sdie\s(?:{_NAMED}|dat|dit|het)\s{_ADVERB}(?:niet|missen|mist|nog nooit|nog (?:moet|moeten))"
    rf"|(?:ontbreekt|ontbreken|mist|mis)\s(?:je\s|u\s|de kandidaat\s|een kandidaat\s)?(?:{_NAMED}|{_BARE})"
    rf"|(?:als|indien|wanneer)\s(?:(?:je|u|iemand|de kandidaat)\s)?(?:{_NAMED}|{_BARE})\s{_ADVERB}(?:niet|ontbre\w+|mist|nog (?:moet|moeten))"
    rf"|(?:heb|hebt|heeft|ken|kent|kun|kunt|kan|beheers|beheerst|bezit|deed|ben|bent|is)\s(?:je|u|iemand|de kandidaat|een kandidaat)\s(?:{_NAMED}|{_BARE})\s(?:nog\s)?niet"
)
_LACKS: Final = re.compile(
    rf"^\W*(?:(?:maar|en|want|let op|ook|helaas)[:,]?\s)?(?:{_LACKED})\b", re.IGNORECASE
)
""" "Wie dat nog moet leren", "Cv's waarin die ervaring ontbreekt", "Ontbreekt die"."""

_STAYS: Final = re.compile(
    r"\b(?:val(?:t|len)?\s(?:\w+\s){0,2}?niet\s(?:\w+\s){0,3}?(?:af|buiten|uit)"
    r"|niet\s(?:meteen|direct|gelijk|automatisch|per se|daarom|daarmee|om die reden)\s(?:\w+\s)?(?:af|uitgesloten|buiten|uit|kansloos|afgewezen)"
    r"|(?:niet|nooit)\s(?:uitgesloten|kansloos|afgewezen|terzijde|opzij)"
    r"|sluit(?:en)?\s(?:we|wij)\s(?:\w+\s)?niet\suit|(?:mag|mogen|kan|kun|kunt|kunnen)\s(?:(?!niet\b|geen\b)\w+\s){0,4}?(?:reageren|meedoen|mee|insturen|inschrijven|aanbieden|voorstellen|solliciteren)"
    r"|(?:is|zijn|ben|bent|blijft|blijf|blijven)\s(?:\w+\s){0,3}?(?:welkom|geschikt|in beeld|in de race)|doet\s(?:\w+\s){0,2}mee"
    r"|geen\s(?:probleem|ramp|bezwaar|reden om|knock-?out|breekpunt|punt)"
    r"|(?:kan|kun|kunt|mag|kunnen)\s(?:\w+\s){0,3}?(?:leren|bijleren|aanleren|inwerken|bijscholen|halen)\b"
    r"|(?:leer|leert|leren|werken)\s(?:je|u|we|wij|het|dat|iemand|diegene)\b)",
    re.IGNORECASE,
)
_GOES: Final = re.compile(
    r"\b(?:val(?:t|len)?\s(?:\w+\s){0,3}?(?:af|buiten)|opzij|terzijde|(?:ter|aan de) (?:zijde|kant)|houdt het (?:\w+\s){0,3}?op|(?<!geen )reden (?:om|voor)|is het over"
    r"|(?:is|zijn|wordt|worden|ben|bent)\s(?:\w+\s){0,2}?(?:uitgesloten|afgewezen|ongeschikt|ongeldig|kansloos|af)"
    r"|wijzen\s(?:we|wij)\s(?:\w+\s)?af|no-?go|geen (?:zin|optie|kans)|niets voor (?:je|u|jou)|hoe(?:f|ft|ven)\s(?:\w+\s){0,2}?niet"
    r"|niet\s(?:\w+\s){0,2}?(?:uit|in aanmerking|in behandeling|voorstellen|voordragen|voorgesteld|voorgedragen|gebruiken|plaatsen|inzetten|meenemen|meegenomen|verder|door|mee|beoordeeld|beoordelen|bekeken|gelezen|lezen|uitgenodigd|aanbieden|overwegen|aannemen|in))\b",
    re.IGNORECASE,
)

_HARD: Final = r"(?:eis|knock-?out(?:-?eis|-?criterium)?|must|vereiste|voorwaarde|breekpunt|verplichting|showstopper|minimumeis)"
_SAYS_WHICH: Final = re.compile(
    rf"^\W*(?:maar\s|en\s)?(?:(?:dat|dit|het|die|deze ervaring|die ervaring|die kennis)\s(?:is|geldt als|zien (?:wij|we) als|beschouwen (?:wij|we) als)\s(?:[\w-]+\s){{0,3}}?)?"
    rf"(?P<no>geen\s)?(?P<one>(?:een\s|als\s)?(?:harde?\s|echte\s|absolute\s|strikte\s)?)(?P<hard>{_HARD})\b(?!\w)",
    re.IGNORECASE,
)
""" "Dat is een harde eis", "Geen knock-out overigens, maar wel een voordeel"."""
_NOT_AS_ONE: Final = re.compile(
    rf"^\W*(?:zie|zien|beschouw|beschouwen|lees|noem|noemen) (?:(?:wij|we|dat|dit|het|die) ){{1,2}}(?:\w+ )?niet als (?:een )?(?:harde?|echte|strikte)? ?{_HARD}\b",
    re.IGNORECASE,
)
""" "Zie dat niet als harde eis"."""
_NICE: Final = r"(?:mooi|fijn|prettig|handig|leuk|welkom|meegenomen|een (?:groot )?(?:pr[eé]|plus|pluspunt|voordeel|extra|bonus)|een streepje voor)"
_GLAD: Final = re.compile(
    rf"^\W*(?:(?:maar\s|en\s)?(?:dat|dit|het)\s(?:is|zou|zien (?:wij|we)|vinden (?:wij|we)|geldt)\s(?:(?:dan|ook|wel|heel|erg|extra|mooi|natuurlijk|voor ons|als)\s){{0,3}}{_NICE}(?:\s(?:zijn|meegenomen|extra|voor ons))?|des te (?:beter|liever|fijner)|(?:mooi|fijn|leuk) meegenomen|heel graag|graag zelfs)\W*$",
    re.IGNORECASE,
)
""" "Dat is mooi meegenomen", "Des te beter": what was just said, or asked, is wished."""
_MAY_TURN = sieve(
    rf"\b(?:{_NICE}|des te|graag|zonder|without|ontbre\w+|missen|mist|mis|niet|niets|geen|nog nooit|nog moet\w*|nog wil|{_HARD})\b",
    re.IGNORECASE,
)


def turned_to(sentence: str) -> Kind | None:
    """The kind that a sentence gives to the one before it, where it says no more than that.

    Examples
    --------
    >>> turned_to("Kandidaten zonder die ervaring nodigen we niet uit.")
    'knockout'
    >>> turned_to("Wie dat nog moet leren, valt niet af.")
    'award'
    >>> turned_to("Wie geen rijbewijs heeft, valt af.")
    """
    if not _MAY_TURN.search(sentence):
        return None
    if _GLAD.match(sentence):
        return "award"
    if _LACKS.match(sentence):
        if _STAYS.search(sentence):
            return "award"
        return "knockout" if _GOES.search(sentence) else None
    if _NOT_AS_ONE.match(sentence):
        return "award"
    said = _SAYS_WHICH.match(sentence)
    if said is None or (said.start("hard") == 0 and not said["no"]):
        return None
    if said["no"]:
        return "award"
    told = bool(said["one"].strip()) and sentence[: said.start("one")].strip(" –-(") != ""
    return "knockout" if told else None


def turns_of(words: str, places: Sequence[tuple[int, int]]) -> tuple[dict[int, Kind], set[int]]:
    """The segments of a line, from 1, that the next sentence turns, and those that say no more than this."""
    turned: dict[int, Kind] = {}
    spent: set[int] = set()
    if not _MAY_TURN.search(words):
        return turned, spent
    starts = [start for start, _ in sentences(words)]
    for index, (start, end) in enumerate(places, start=1):
        if index - 1 in spent and start not in starts:
            spent.add(index)
            continue
        sentence = words[start:end]
        if sentence.endswith("?") and index < len(places) and _LACKS.match(sentence):
            sentence = f"{sentence[:-1]}, {words[slice(*places[index])]}"
        kind = turned_to(sentence)
        if kind is None:
            continue
        spent.add(index)
        if words[start:end].endswith("?"):
            spent.add(index + 1)
        before = next((at for at in range(index - 1, 0, -1) if at not in spent), 0)
        if before and speaks_of(sentence, words[slice(*places[before - 1])]):
            turned[before] = kind
    return turned, spent


def speaks_of(sentence: str, before: str) -> bool:
    """Whether the thing that such a sentence names again is one of the sentence before it.

    Examples
    --------
    >>> speaks_of("Zonder die kennis valt u af.", "Kennis van Djuma is mooi meegenomen.")
    True
    >>> speaks_of("Zonder dat diploma valt u af.", "Kennis van Djuma is mooi meegenomen.")
    False
    """
    named = _NAMED_AGAIN.search(sentence)
    return named is None or named["thing"].lower() in before.lower()


_NAMED_AGAIN = re.compile(
    r"\b(?:die|deze|dat|dit|zo['’]n|zulke|dergelijke)\s(?:\w+\s)?\w*?"
    r"(?P<thing>ervaring|kennis|opleiding|diploma|certificaat|registratie|rijbewijs)\b",
    re.IGNORECASE,
)
