"""What one sentence of a letter states: a demand, a wish or nothing of the kind.

In: a sentence. Out: its kind. A demand needs a thing that can be asked of somebody and a word of force
("moet", "eisen wij", "onmisbaar", "alleen kandidaten met"); a wish such a thing and a turn of preference
("liever iemand die", "handig als"). What the cv must show is a demand, whatever words say so.
"""

from __future__ import annotations

import re

from tenderkit.dutch.several_demands import several_demands
from tenderkit.dutch.traits import told_traits
from tenderkit.lexicon.cues import SELF_EMPLOYED, state_patterns
from tenderkit.lexicon.sentence_words import (
    ABLE,
    CV_FORM,
    CV_HOLDS,
    CV_SHOWS,
    DID,
    FORCE,
    MUST_OF_A_THING,
    NO_DEMAND,
    NOT_NEEDED,
    NOT_NEEDED_BUT,
    OFFERED,
    THING,
    WISHES,
)
from tenderkit.lexicon.terms import NO_PAPER, PAPERS
from tenderkit.outlining.ruled_out import rules_out
from tenderkit.outlining.weighed_sentences import SUBJECT
from tenderkit.records import Kind

BID = re.compile(
    r"\b(?:cv\b.{0,40}\b(?:pagina|a4|maximaal|mag)|pagina'?s|stuur|mail(?:en|t)?\b|insturen|lever\b|aanleveren|uiterlijk|sluit|vragen (?:kunt|kun)|gesprek\w*|brief)\b",
    re.IGNORECASE,
)
_ASKS_FOR_A_BID = re.compile(
    r"\b(?:voor te (?:stellen|dragen)|aan te bieden|in te (?:schrijven|dienen))\b", re.IGNORECASE
)
_TASK = re.compile(
    r"^\W*(?:je|u|hij|zij|de (?:kandidaat|professional|medewerker))\s+(?:gaat|zorgt|werkt|voert|behandelt|adviseert|ondersteunt|bent verantwoordelijk|neemt|maakt|stelt|begeleidt|krijgt|komt|leidt)\b",
    re.IGNORECASE,
)


QUALIFIES = re.compile(
    r"\b(?:ervaring|hbo|mbo|wo-\w+|diploma|certificaat|rijbewijs)\b", re.IGNORECASE
)
"""Words that make a sentence a demand even where it also says how to bid: "wie heeft iemand met hbo en 3 jaar ervaring?" """


_PLUS_WHEN = re.compile(
    r"\b(?:pluspunt\w*|een (?:pr[eé]|plus|voordeel)|mooi meegenomen|strekt tot aanbeveling|in (?:het|uw|je) voordeel|meerwaarde|streepje voor|waarderen (?:wij|we) het|mooi(?: vinden (?:wij|we) het)?)\b.{0,30}\b(?:wanneer|als|indien|if)\b",
    re.IGNORECASE,
)
_NO_PLUS = re.compile(r"\bgeen (?:pluspunt|pr[eé]|voordeel|punten)\b", re.IGNORECASE)


_PREFERS_WITHIN = re.compile(
    r"\b(?:vragen|verlangen|eisen|vereist|moet|afgeronde?|minimaal|minstens|ten minste)\b[^.;]*,\s(?:en )?(?:bij voorkeur|liefst|het liefst)\b(?![^.;]*\b(?:punten|pr[eé]|pluspunt)\b)"
    r"|\b(?:bij voorkeur|liefst)\b[^;]*,\s(?:maar|doch) (?:wel )?(?:minimaal|minstens|ten minste|moet|in elk geval)\b",
    re.IGNORECASE,
)
""" "Wij vragen een diploma, bij voorkeur in de bouwkunde": a demand with a preference in it."""


def kind_of_sentence(sentence: str) -> Kind | None:
    """What one sentence states: a demand, a wish or neither.

    Examples
    --------
    >>> kind_of_sentence("Uit het cv blijkt dat u eerder een wijkteam hebt geleid.")
    'knockout'
    >>> kind_of_sentence("We hebben liever iemand die met Djuma heeft gewerkt.")
    'award'
    >>> kind_of_sentence("De afdeling heeft drie jaar met Djuma gewerkt.")
    """
    wished = WISHES.search(sentence) is not None
    if wished and NOT_NEEDED_BUT.search(sentence) and _about_one(sentence):
        return "award"
    if NOT_NEEDED.search(sentence):
        return "award" if wished and _DOUBTLESS.search(sentence) and _about_one(sentence) else None
    if (
        rules_out(sentence)
        or shown_by_cv(sentence)
        or (not wished and _told_of_one(sentence))
        or (_BEHIND_THEM.match(sentence) and not wished)
    ):
        return "knockout"
    if wished and _PLUS_WHEN.search(sentence) and not _NO_PLUS.search(sentence):
        return "award"
    if (
        len(sentence.split()) < 3
        or not _about_one(sentence)
        or (
            (BID.search(sentence) or _ASKS_FOR_A_BID.search(sentence))
            and not QUALIFIES.search(sentence)
        )
        or (sentence.rstrip().endswith((":", "?")) and not QUALIFIES.search(sentence))
    ):
        return None
    if _OF_A_BUREAU.search(sentence) and not QUALIFIES.search(sentence):
        return None
    if OFFERED.search(sentence) or asks_a_paper(sentence):
        return None
    if any(pattern.search(sentence) for _, pattern in state_patterns(SELF_EMPLOYED)):
        return None
    if wished and not _PREFERS_WITHIN.search(sentence):
        return "award"
    if (
        FORCE.search(sentence)
        and (SUBJECT.search(sentence) or THING.search(sentence) or _did_one(sentence))
        and not _TASK.match(sentence)
        and not _TELLS_SCORE.search(sentence)
        and not MUST_OF_A_THING.match(sentence)
        and not NO_DEMAND.search(sentence)
        and not ("," in sentence and told_traits(sentence))
    ):
        return "knockout"
    return None


def asks_a_paper(sentence: str) -> bool:
    """Whether a sentence asks for a VOG, an oath or a pledge: a condition, where no list of demands holds it."""
    return (
        PAPERS.search(sentence) is not None
        and not NO_PAPER.search(sentence)
        and not QUALIFIES.search(sentence)
    )


def can_be_asked(sentence: str) -> bool:
    """Whether a sentence can be a demand or a wish where the next one says that it is.

    Examples
    --------
    >>> can_be_asked("Verder hopen we op iemand met ervaring in de jeugdzorg.")
    True
    >>> can_be_asked("Stuur een brief mee.")
    False
    """
    if BID.search(sentence) or MUST_OF_A_THING.match(sentence) or _TASK.match(sentence):
        return QUALIFIES.search(sentence) is not None
    if _ASKED_WHETHER.match(sentence) or any(
        each.search(sentence) for each in (QUALIFIES, THING, DID, ABLE)
    ):
        return True
    return bool((FORCE.search(sentence) or SUBJECT.search(sentence)) and _OF_ONE.search(sentence))


_ASKED_WHETHER = re.compile(
    r"^\W*(?:ooit|eerder|al (?:eens|eerder)|(?:wel ?)?eens|bekend|thuis|vertrouwd|ervaren)\b[^?]*\?$",
    re.IGNORECASE,
)
""" "Ooit een aanbesteding begeleid?": a wish where the next sentence says so."""


_TELLS_SCORE = re.compile(
    r"\bdan (?:krijgt|krijg|haalt|haal|scoort|verdient|zijn het)\b|\bze alle(?:maal)?\b",
    re.IGNORECASE,
)
""" "Hebt u dat drie keer gedaan, dan krijgt u ze allemaal": a step of a scale."""
_OF_A_BUREAU = re.compile(r"\b(?:waadi|wtta)\b", re.IGNORECASE)
"""Where bureaus must be registered: a condition, where no list of demands holds it."""
_BEHIND_THEM = re.compile(
    r"^\W*(?:(?:ook|verder|daarnaast|bovendien|tot slot) )?(?:(?:de|uw|elke|iedere) (?:kandidaat|professional|medewerker|adviseur)|je|u|jij|hij of zij) (?:hebt|heeft|bent|was|is|werkte)\b"
    r"[^;]{0,60}?\b(?:(?:minimaal|minstens|ten minste)\b(?! \w+ (?:uur|uren|dag|dagen|weken|overleg\w*|collega\W?s)\b)|(?:afgelopen|laatste) \w+ (?:jaar|maanden)\b)"
    r"(?![^;]*\b(?:per (?:week|maand)|de tijd|kantoor|aanwezig)\b)",
    re.IGNORECASE,
)
""" "U hebt de afgelopen drie jaar in het sociaal domein gewerkt": what is told of the one who is hired."""
_OF_THE_ONE_HIRED = re.compile(
    r"^\W*(?:(?:ook|verder|daarnaast|bovendien|tot slot) )?(?:(?:de|uw|elke|iedere) (?:kandidaat|professional|medewerker|adviseur)|je|u|jij|hij of zij) (?:hebt|heeft|bent|is|beschikt|bezit) ",
    re.IGNORECASE,
)


def _told_of_one(sentence: str) -> bool:
    """Whether a sentence tells several things that can be demanded, of the one who is hired."""
    return (
        _OF_THE_ONE_HIRED.match(sentence) is not None
        and bool(several_demands(sentence))
        and QUALIFIES.search(sentence) is not None
        and not BID.search(sentence)
    )


_DOUBTLESS = re.compile(
    r"\b(?:leuk|mooi|fijn|handig|prettig) als\b|\bpr[eé]\b|\bpluspunt\b", re.IGNORECASE
)


def _about_one(sentence: str) -> bool:
    """Whether a sentence names a thing that is asked of somebody, or what somebody did or can."""
    return bool(
        SUBJECT.search(sentence)
        or THING.search(sentence)
        or DID.search(sentence)
        or ABLE.search(sentence)
        or _PRICE_WEIGHED.search(sentence)
    )


_PRICE_WEIGHED = re.compile(
    r"\bprijs\b[^;]{0,40}\b\d{1,3} ?(?:punten\b|procent\b|%)"
    r"|\b\d{1,3} ?(?:punten\b|procent\b|%)[^;:]{0,40}\bprijs\b",
    re.IGNORECASE,
)


def _did_one(sentence: str) -> bool:
    """Whether a sentence tells what the one who is hired did, not what others did."""
    return DID.search(sentence) is not None and _OF_ONE.search(sentence) is not None


_OF_ONE = re.compile(r"\b(?:je|u|jij|iemand|wie|kandida\w+|degene|hij of zij)\b", re.IGNORECASE)


def shown_by_cv(sentence: str) -> bool:
    """Whether a sentence says what the cv must show of the person, and not how it must look."""
    if CV_FORM.search(sentence):
        return False
    return CV_HOLDS.search(sentence) is not None or (
        CV_SHOWS.search(sentence) is not None
        and bool(DID.search(sentence) or (QUALIFIES.search(sentence) and "dat" in sentence))
    )
