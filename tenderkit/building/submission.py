"""The form of the bid: pages and language of the CV, references, documents, the steps of the procedure.

In: the lines that a reader points at. Out: a Submission with its spans; the procedure, a line a step.
"""

from __future__ import annotations

import re

from tenderkit.building.mentions import Reading
from tenderkit.dutch import parse_number
from tenderkit.dutch.found import small
from tenderkit.dutch.sentences import sentences
from tenderkit.records import Document, Span, Submission

_NUMBER = r"(?P<count>\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|tien)(?:\s*\(\w+\))?"
_PAGES = re.compile(
    rf"{_NUMBER}\s*(?:pagina\W?s?|A4\W?t?j?e?\W?s?|bladzijden?|pages?|pag\.?|zijden|kantjes)(?!\w)",
    re.IGNORECASE,
)
_LANGUAGES: dict[str, str] = {
    "nederlands": "nl",
    "nederlandse": "nl",
    "nederlandstalig": "nl",
    "nederlandstalige": "nl",
    "dutch": "nl",
    "engels": "en",
    "engelse": "en",
    "engelstalig": "en",
    "english": "en",
    "duits": "de",
}
_LANGUAGE = re.compile(
    r"\b(?P<language>nederlands(?:e|talige?)?|dutch|engels(?:e|talige?)?|english)\b", re.IGNORECASE
)
_REFERENCES = re.compile(
    rf"(?:minimaal|ten minste|minstens|at least|van|met|inclusief)?\s*\b{_NUMBER}\s+(?:\w+\s+)?(?:zakelijke\s+|relevante\s+|recente\s+)?(?:referenties?|referenten|references|referees)\b|\breferenties?\s*[:(]\s*(?:minimaal\s*)?(?P<behind>\d)\b",
    re.IGNORECASE,
)
_CV = re.compile(r"\b(?:cv|curriculum|resume|résumé)\b", re.IGNORECASE)
_LETTER = re.compile(r"\b(?:motivatie\w*|brief|plan van aanpak|visie\w*|letter)\b", re.IGNORECASE)

_HEAD = (
    r"(?:motivatie\w*|\w*brief|toelichting|plan van aanpak|visie\w*|\w*formulier|prijs(?:en)?blad|tarie(?:f|ven)blad|prijzenblad|invulblad|uittreksel|kopie(?:ën)?|afschrift|diploma\W?s?|\w*certifica(?:at|ten)|eigen verklaring|\w*verklaring|"
    r"vragenlijst|referentielijst|referentieverklaring|prijsaanbod|prijsopgave|\w*rapport|leeswijzer|\w*-toelichting|plan of approach|compliance ?matrix|\w*matrix|portfolio|uea|uniform europees aanbestedingsdocument|polis\w*|uitvraagdocument|inschrijfbiljet|inschrijfstaat|motivation|motivation letter|cover letter|gegevens van (?:een|één|\d|twee|drie) referent\w*|werkvoorbeeld\w*|schrijfvoorbeeld\w*)"
)
_DOCUMENT = re.compile(
    r"(?:(?:\b(?:een|het|de|uw|je|jouw|a|an|the|your|separate|aparte)\s+)|^|(?<=[\s(:]))(?P<name>(?:(?!(?:cv|stuur|stuurt|lever|voeg|een|het|de|met|en|of|van|in|op|via|uit|wat|wij|we|je|u|is|dat|die|bestaat|geen|pagina\W?s|maximaal)\b)[\w’'-]+\s+){0,3}?"
    + _HEAD
    + r"\b(?:\s+(?!(?:toe|mee|bij|aan|in|op|te|en|of|die|dat|waarin|waaruit|waarop|waarbij|via|per|naar|is|wordt|worden|graag|hoeft|moet|mag|we|wij|wordt|staat|volgt|kan|nodig|niet)\b)[\w’'()-]+(?:\s+(?:de|het|een|of|uit|van|bij)\s+[\w’'()-]+)*){0,6})",
    re.IGNORECASE,
)
_SIZE = re.compile(
    r"\s+van\s+(?:maximaal |ten hoogste |max\.? |niet meer dan |hooguit )?(?:een|één|twee|\d)\s+(?:pagina\W?s?|A4\w*|bladzijden?|kantjes?).*$",
    re.IGNORECASE,
)
_NO_DOCUMENT = re.compile(
    r"\b(?:vog|verklaring omtrent|geheimhouding\w*|integriteits\w*|begeleidende|deze|diens|zijn|haar|nadere|korte? toelichting op)\b",
    re.IGNORECASE,
)
_HAND_IN = re.compile(
    r"\b(?:lever\w*|stuur\w*|stuurt|voeg\w*|upload\w*|dien\w*|indien\w*|aanlever\w*|bijvoegen|bijgevoegd|meesturen|toevoegen|bestaat uit|bevat|bestaande uit|mee\b|insturen|bij de inschrijving|documenten|stukken|overleg\w*|vergezeld|voorzien|samen met|cv en|cv met|plus|aangevuld met|ontvangen (?:wij|we)|inclusief|attach|submit|include)\b",
    re.IGNORECASE,
)
_AFTER_AWARD = re.compile(
    r"\b(?:na gunning|bij gunning|vóór aanvang|voor aanvang|voor de start|bij aanvang|na de gunning|bij de start|op verzoek|niet nodig|niet vereist|geen|volgt in een latere|hoeft|niet mee|pas later)\b",
    re.IGNORECASE,
)


def submission(
    document: Document, lines: tuple[int, ...], bid_rules: frozenset[int] = frozenset()
) -> list[Reading]:
    """What must be handed in, and in which form, over all lines pointed at."""
    pages = language = references = None
    names: list[str] = []
    spans: list[Span] = []
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        in_list = len(words.split()) <= 14
        for start, end in sentences(words):
            sentence = words[start:end]
            used = False
            if pages is None and (limit := _cv_pages(sentence, words)) is not None:
                pages, used = limit, True
            if language is None and (
                _CV.search(sentence)
                or "opgesteld" in sentence
                or re.search(
                    r"in het (?:nederlands|engels)|in (?:dutch|english)\b", sentence, re.IGNORECASE
                )
            ):
                match = _LANGUAGE.search(sentence)
                if match and not re.search(
                    r"\b(?:beheers\w*|voertaal)\b|(?<!nederlandse )(?<!engelse )\btaal\b",
                    sentence,
                    re.IGNORECASE,
                ):
                    language, used = _LANGUAGES[small(match.group("language"))], True
            if references is None and (match := _REFERENCES.search(sentence)):
                count = parse_number(match.group("count") or match.group("behind"))
                references, used = (int(count) if count else None), True
            asked = _HAND_IN.search(sentence) or in_list or _CV.search(sentence)
            if asked and not _AFTER_AWARD.search(sentence):
                found = [
                    name
                    for name in _documents(sentence)
                    if name.lower() not in (n.lower() for n in names)
                ]
                names += found
                used = used or bool(found)
            if used:
                spans.append(document.span(line.start + start, line.start + end))
    value = Submission(
        cv_max_pages=pages, cv_language=language, references_min=references, documents=tuple(names)
    )
    if value == Submission():
        return []
    return [Reading(value, tuple(spans), lines[0])]


def _cv_pages(sentence: str, line: str) -> int | None:
    cv = (
        _CV.search(sentence)
        or (_CV.search(line) and not _LETTER.search(sentence))
        or not _LETTER.search(sentence)
    )
    if not cv:
        return None
    for match in _PAGES.finditer(sentence):
        before = sentence[: match.start()]
        last_cv = max((m.end() for m in _CV.finditer(before)), default=-1)
        last_letter = max((m.end() for m in _LETTER.finditer(before)), default=-1)
        behind = sentence[match.end() : match.end() + 25]
        if last_letter > last_cv or (last_cv < 0 and _LETTER.search(behind)):
            continue
        count = parse_number(match.group("count"))
        if count:
            return int(count)
    return None


def _documents(sentence: str) -> list[str]:
    """The documents of a sentence beside the CV, each with the words that belong to it."""
    found = []
    for piece in re.split(r"[;,](?=\s)|\s(?:en|and|plus|alsmede|evenals)\s", sentence):
        match = _DOCUMENT.search(piece)
        if match and not _NO_DOCUMENT.search(match.group("name")):
            found.append(_SIZE.sub("", match.group("name")).strip(" .:"))
    return found


_STEP_LEAD = re.compile(
    r"^\W*(?:(?:[-•*▪]|\d{1,2}[.)])\s+|(?:stap|fase|ronde|step)\s+\w+\s*[:.–-]\s*)+|^[A-Z][\w ]{2,20}\t",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"\b(?:toets\w*|beoordeelt|beoordelen|controleert|screent|selecteert|vergelijkt|kent|kennen|nodigt|uitgenodigd|uitnodiging|voeren|gevoerd|spreekt|gunning|gegund|gaat naar|brengt|terug tot|besluit|schifting|gaan door|voorgelegd|gesprek met|interview with|check of|scoring|award|krijgen de opdracht|hoor je wie|maakt een|getoetst|rapportcijfer|opgeteld|worden geselecteerd|assess\w*|invited)\b",
    re.IGNORECASE,
)
_NO_STEP = re.compile(
    r"\b(?:bericht|behoudt|recht voor|gelijk\w* (?:score|aantal|stand|totaal|eind)|herstel\w*|vragen kun|beëindigen|verhinderd|gepland op|vindt plaats|vinden plaats|zijn op|telt voor|te verdienen|waardering|vergoeding|verklaring omtrent|ondertekent)\b",
    re.IGNORECASE,
)
_MOST_STEPS = 12


def procedure(
    document: Document, lines: tuple[int, ...]
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """The steps from reply to award, in the document's words: numbered steps where there are, else the sentences."""
    found: list[str] = []
    spans: list[Span] = []
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        for start, end in sentences(words):
            text = _STEP_LEAD.sub("", words[start:end]).strip(" .;:\t")
            if len(text.split()) >= 3 and _ACTS.search(text) and not _NO_STEP.search(text):
                found.append(re.sub(r"\s+", " ", text))
                spans.append(document.span(line.start + start, line.start + end))
    return tuple(found[:_MOST_STEPS]), tuple(spans[:_MOST_STEPS])
