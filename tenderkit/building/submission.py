"""The form of the bid: pages and language of the CV, references, documents, the steps of the procedure.

In: the lines that a reader points at. Out: a Submission with its spans; the procedure, a line a step.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tenderkit.building.mentions import Reading
from tenderkit.dutch import parse_number
from tenderkit.dutch.found import small
from tenderkit.dutch.sentences import sentences, statements
from tenderkit.lexicon.bid_words import (
    ADDS,
    BESIDES,
    CV,
    CV_LISTED,
    LANGUAGE_WORDS,
    LANGUAGES,
    NO_FORM_OF_CV,
    NO_SUCH,
    NOT_WITHOUT,
    REFERENCES_HEAD,
    SENDS,
)
from tenderkit.lexicon.paper_words import SIZE_OF_PAPER
from tenderkit.lexicon.step_words import tells_step
from tenderkit.outlining.paper_names import paper_in
from tenderkit.records import Document, Span, Submission
from tenderkit.sieving import sieve

_NUMBER = r"(?P<count>\d{1,2}|[eé][eé]n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|one|two|three|four|five|six|seven|eight)(?:\s*\(\w+\))?"
_PAGES = re.compile(
    rf"\b{_NUMBER}\s*(?:pagina\W?s?|A4\W?t?j?e?\W?s?|bladzijden?|blz\.?|pages?|pag\.?|p\.|kant(?:en|jes?)?|zijden|sides?|sheets?)(?!\w)",
    re.IGNORECASE,
)
_AND_MORE = re.compile(r"\s+(?:of meer|en meer|or more)\b", re.IGNORECASE)
"""Pages from which on a cv is too long: "7 pagina's of meer" leaves six."""
_LANGUAGE = re.compile(
    rf"\b(?P<language>{LANGUAGE_WORDS})\b|(?<![\w-])(?P<code>(?-i:NL|EN)(?=-talig\w*)|(?-i:NL|EN)(?![\w-])|(?<=\()(?:nl|en)(?=\)))",
    re.IGNORECASE,
)
_NOT_OF_CV = re.compile(
    r"\b(?:beheers\w*|voertaal|spreekt|spreken|vaardigheid|markt|overheid)\b|(?<!nederlandse )(?<!engelse )(?<!duitse )(?<!franse )(?<!andere )\btaal\b(?!\W+(?:van (?:het|uw|je) )?(?:cv|curriculum))",
    re.IGNORECASE,
)
_ONLY_LANGUAGE = re.compile(
    r"\W*(?:(?:alles|alle stukken|alle (?:twee|drie|vier)|allebei|steeds|elk|beide|beiden|allemaal|everything|all|both|gewoon|opgesteld|gesteld|geschreven|written|en|is|zijn)\s+)*(?:in (?:het |correct )?)?(?:nederlands(?:talige?)?|dutch|engels(?:talige?)?|english)(?:\s+(?:opgesteld|gesteld|geschreven))?\W*$",
    re.IGNORECASE,
)
"""A piece that says nothing but the language: it holds for all that is handed in."""
_REFERENCES = sieve(
    rf"(?<![\d.])\b{_NUMBER}\s+(?!\w+tal\b)(?:\w+\s+){{0,2}}?(?:referenties?|referent(?:en)?|references?|referees?|referentie(?!\w*(?:formulier|lijst|blad|overzicht|model|format))\w+|ref(?=\.))\b|\brefer(?:enties|enten|ences)(?: required| vereist| gevraagd)?\s*[:(\n\t]\s*(?:minimaal\s*|min\.?\s*|ten minste\s*|minstens\s*|at least\s*)?(?P<behind>\d|[eé][eé]n|twee|drie|vier|vijf|one|two|three|four|five)\b"
    rf"|\b(?P<people>\d|[eé][eé]n|twee|drie|vier|vijf|one|two|three|four|five)\s+(?:[\w-]+\s+){{0,2}}?(?:opdrachtgevers?|leidinggevenden?|contactpersonen|personen|klanten|werkgevers|collega\W?s|clients?|managers?|people)\b.{{0,40}}\b(?:referent\w*|referenties?|references?|referees?)\b"
    r"|\b(?:een|a) (?P<group>tweetal|drietal|viertal|vijftal)\s+(?:\w+\s+)?refer(?:enties?|enten?|entie\w+)\b",
    re.IGNORECASE,
)
_ONE = re.compile(r"[eé][eé]n", re.IGNORECASE)
_GROUPS = {"tweetal": 2, "drietal": 3, "viertal": 4, "vijftal": 5}
_CV = re.compile(CV, re.IGNORECASE)
_LETTER = re.compile(
    r"\b(?:\w*motivati(?:e|on)\w*|\w*brief|plan van aanpak|plan of approach|visie\w*|(?:cover|covering|motivation) letter|toelichting)\b",
    re.IGNORECASE,
)

_HAND_IN = sieve(
    r"\b(?:lever\w*|stuur\w*|stuurt|voeg\w*|upload\w*|dien\w*|indien\w*|aanlever\w*|bijvoegen|bijgevoegd|meesturen|toevoegen|bestaat uit|bevat|bestaande uit|mee\b|insturen|bij de inschrijving|documenten|stukken|overleg\w*|vergezeld|hoort|vergeet|deel uit van|voorzien|samen met|cv en|cv met|plus|aangevuld met|ontvangen (?:wij|we)|inclusief|attach|submit|include)\b",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\W*(?:[-•*▪]|\d{1,2}[.)]|[a-z]\))\s")
_AFTER_AWARD = re.compile(
    r"\b(?:na gunning|bij gunning|vóór aanvang|voor aanvang|voor de start|bij aanvang|na de gunning|bij de start|op verzoek|niet nodig|niet vereist|geen (?:referent\w*|bijlagen?|documenten)|volgt in een latere|hoeft|niet mee|pas later)\b",
    re.IGNORECASE,
)


def submission(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """What must be handed in, and in which form, over all lines pointed at."""
    read = _Rules()
    spans: list[Span] = []
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        if number > 1 and read.references is None:
            above = document.words(document.line(number - 1))
            if REFERENCES_HEAD.match(above) and read.referred(f"{above}\n{words}"):
                spans.append(document.span(line.start, line.start + len(words)))
        for start, end in statements(words):
            if read.sentence(words[start:end], of_cv=bool(_CV.search(words))):
                spans.append(document.span(line.start + start, line.start + end))
    value = Submission(
        cv_max_pages=read.pages,
        cv_language=read.language,
        references_min=read.references,
        documents=tuple(read.documents),
    )
    if value == Submission():
        return []
    return [Reading(value, tuple(spans), lines[0])]


@dataclass(slots=True)
class _Rules:
    """What has been read of the rules; the first statement of each stands."""

    pages: int | None = None
    language: str | None = None
    references: int | None = None
    documents: list[str] = field(default_factory=list)

    def sentence(self, sentence: str, *, of_cv: bool) -> bool:
        """Take in one sentence, piece by piece; whether it held a rule."""
        asked = (
            _HAND_IN.search(sentence)
            or len(sentence.split()) <= (18 if _ITEM.match(sentence) else 14)
            or _CV.search(sentence)
        ) and not (
            _AFTER_AWARD.search(sentence)
            or (
                _NOT_WANTED.search(_FORM_WITHOUT.sub("", sentence))
                and not NOT_WITHOUT.search(sentence)
            )
        )
        of_letter = not _CV.search(sentence) and bool(_LETTER.search(sentence))
        about_cv: bool | None = None if not of_letter else False
        used = listed = False
        sentence = _CELL_GOES_ON.sub(" ", sentence)
        pieces = _enumerated(sentence)
        sent = (
            SENDS.search(sentence) is not None
            or ADDS.match(sentence) is not None
            or any(CV_LISTED.match(piece) for piece in pieces[:-1])
        )
        for piece in pieces:
            names = self._copied(piece) or paper_in(piece, sent=sent)
            if names and NO_SUCH.search(piece[: piece.find(names)]):
                continue
            referees = _REFEREES.match(piece) if listed and not names else None
            names = referees["name"] if referees else names
            listed |= bool(names or _CV.search(piece))
            cv = _CV.search(piece)
            if cv and not (not BESIDES.match(piece) and names and piece.find(names) < cv.start()):
                about_cv = True
            elif names or _LETTER.search(piece):
                about_cv = False
            if about_cv is not False:
                used |= self._limit(piece, sure=about_cv is True or of_cv)
            elif _ONLY_LANGUAGE.match(piece) and not of_letter:
                used |= self._limit(piece, sure=True)
            used |= not _CHECKED_LATER.search(sentence) and self.referred(piece)
            if asked and names:
                used |= self._handed_in(names)
        return used

    def _copied(self, piece: str) -> str | None:
        """What else is copied: "een kopie van het diploma en van het certificaat"."""
        if not (_OF_ANOTHER.match(piece) and self.documents):
            return None
        copied = _COPIED.match(self.documents[-1])
        return f"{copied[0]} {piece.strip(' .,:;')}" if copied else None

    def _handed_in(self, name: str) -> bool:
        """Take in the name of a paper; whether it is a new one. Of two names of one paper the longer stands."""
        name = _NUMBERED.sub("", name)
        folded = name.lower()
        if not name or any(folded in other.lower() for other in self.documents):
            return False
        bare = SIZE_OF_PAPER.sub("", name).strip().lower()
        if bare != folded and any(other.lower().startswith(bare) for other in self.documents):
            return False
        shorter = [
            at
            for at, other in enumerate(self.documents)
            if other.lower() in folded
            or (
                SIZE_OF_PAPER.search(other)
                and folded.startswith(SIZE_OF_PAPER.sub("", other).strip().lower())
            )
        ]
        if shorter:
            self.documents[shorter[0]] = name
        else:
            self.documents.append(name)
        return True

    def referred(self, piece: str) -> bool:
        """Take in the number of references that a piece states; whether it states one."""
        match = _REFERENCES.search(piece) if self.references is None else None
        if match is None:
            return False
        said = match.group("count") or match.group("behind") or match.group("people")
        count = (
            parse_number(_ONE.sub("één", said)) if said else _GROUPS[match.group("group").lower()]
        )
        self.references = int(count) if count else None
        return True

    def _limit(self, piece: str, *, sure: bool) -> bool:
        """The pages and the language that a piece about the CV states."""
        used = False
        match = _PAGES.search(piece)
        if (
            self.pages is None
            and match
            and not _LETTER.search(piece[match.end() :][:25].split(")")[0])
        ):
            count = parse_number(match.group("count"))
            if count:
                over = _AND_MORE.match(piece, match.end()) is not None
                self.pages, used = int(count) - over, True
        language = _LANGUAGE.search(piece)
        named = sure or re.search(
            r"opgesteld|gesteld|geschreven|written|in het (?:nederlands|engels)|in de (?:nederlandse|engelse) taal|in (?:dutch|english)\b|talig",
            piece,
            re.IGNORECASE,
        )
        if (
            self.language is None
            and language
            and named
            and not _OR_ANOTHER.match(piece, language.end())
            and not _NOT_OF_CV.search(piece)
            and not (NO_FORM_OF_CV.search(piece) and not _CV.search(piece))
        ):
            word = language.group("language") or language.group("code")
            self.language, used = LANGUAGES[small(word)], True
        return used


_NOT_WANTED = re.compile(
    r"\bzonder\b|\b(?:vraagt|leest|verlangt|verwacht|wil)\b[^.;]{0,30}\bniet\b|\b(?:wij|we) (?:regelen|verzorgen|zorgen|maken|checken|controleren)\b|\b(?:lezen|vragen|willen|hoeven|gebruiken) (?:wij|we)\b.{0,30}\b(?:niet|geen)\b|\bniet (?:gelezen|meegenomen|nodig|gevraagd)\b|\bop basis van\b|\baan de hand van\b|\bwithout\b|\bnot (?:needed|required|read)\b",
    re.IGNORECASE,
)
"""A sentence that says what is not asked, or what follows where it is missing."""
_CELL_GOES_ON = re.compile(r"\t(?=(?:op|in|volgens|conform|van|met) )", re.IGNORECASE)
"""The edge of a cell that says more of the paper before it: "Prijsopgave", "op het formulier"."""
_CHECKED_LATER = re.compile(
    r"\b(?:daarna|vervolgens|na (?:het|de|dit) \w*(?:gesprek|gesprekken|interview|selectie)\w*|afterwards|then|after the interviews?)\b[^.;]{0,50}\b(?:vragen|vraagt|checken|checkt|bellen|belt|nemen|neemt|controleren|controleert|trekken|trekt|ask|asks|call|calls|contact|check)\b[^.;]{0,50}\bref",
    re.IGNORECASE,
)
"""References that are asked for after the bid: "Daarna vragen we twee referenties op"."""
_OR_ANOTHER = re.compile(
    rf"\s?(?:of|or|dan wel|/)\s?(?:het )?(?:{LANGUAGE_WORDS})\b", re.IGNORECASE
)
"""A choice of languages, which is no demand: "Nederlands of Engels"."""
_FORM_WITHOUT = re.compile(
    r"\b(?:zonder|without) (?:een |a )?(?:(?:pas)?foto\w*|logo\W?s?|naam|namen|adres\w*|contactgegevens|persoonsgegevens|opmaak|briefpapier|bsn|photos?|pictures?|name|logos?|contact details)\b",
    re.IGNORECASE,
)
"""What the cv itself is to leave out: "een cv zonder foto"."""
_PARTING = re.compile(
    r"[;,](?=\s)|\t|\s\+\s|\s(?:(?<!tot )en|and|plus|alsmede|evenals|samen met)\s", re.IGNORECASE
)
_NUMBERED = re.compile(r"^(?:\d{1,2}[.)]\s+|bijlagen?\s?\d{0,2}:\s+)+", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"\s*van (?:het|de|je|uw)\s+\w+\W*$", re.IGNORECASE)
_COPIED = re.compile(r"(?:kopie(?:ën)?|afschrift|scan)\b", re.IGNORECASE)
_REFEREES = re.compile(
    r"\s*(?:de |het |een )?(?P<name>(?:(?:contact)?gegevens|namen|naam|naam en functie|contactpersonen) van (?:ten minste |minimaal |minstens )?\w+ referent(?:en)?"
    r"|(?:minimaal |ten minste |minstens |min\. )?(?:\d|één|een|twee|drie|vier|one|two|three) (?:\w+ )?(?:referenties?|referenten|references|referees)\b(?: van (?:\w+ ){0,2}opdracht(?:gevers|en))?)",
    re.IGNORECASE,
)
"""Referees as a member of what is handed in, beside the cv: "een cv en de namen van twee referenten"."""
_TWO_WORDS = re.compile(
    r"\b(?:ingevulde?|getekende?|ondertekende?|gedateerde?|gewaarmerkte?|volledige?|korte?|actuele?|geldige?|completed|signed)$",
    re.IGNORECASE,
)
"""A word that describes the same paper as the next: "een ingevulde en ondertekende verklaring"."""
_BRACKETED = re.compile(r"\([^()]*\)")


def _enumerated(sentence: str) -> list[str]:
    """The members of an enumeration; what stands in brackets belongs to the member before it."""
    closed = _BRACKETED.sub(lambda match: "\0" * len(match.group(0)), sentence)
    pieces, at = [], 0
    for match in _PARTING.finditer(closed):
        if _TWO_WORDS.search(closed, at, match.start()):
            continue
        pieces.append(sentence[at : match.start()])
        at = match.end()
    return [*pieces, sentence[at:]]


_STEP_LEAD = re.compile(
    r"^\W*(?:(?:[-•*▪]|\d{1,2}[.)])\s+|(?:stap|fase|ronde|step)\s+\w+\s*[:.–-]\s*)+|^[A-Z][\w ]{2,20}\t",
    re.IGNORECASE,
)
_MOST_STEPS = 12


def procedure(
    document: Document, lines: tuple[int, ...]
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """The steps from reply to award, in the document's words: the sentences that tell one, or the first of a numbered step."""
    found: list[str] = []
    spans: list[Span] = []
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        told = [(start, end) for start, end in sentences(words) if _step_words(words[start:end])]
        steps = [
            place
            for start, end in told
            if tells_step(_step_words(words[start:end]))
            for place in _steps_of(words, start, end)
        ]
        if not steps and told and _NUMBERED_STEP.match(words) and not _ANSWERS.search(words):
            steps = told[:1]
        for start, end in steps:
            found.append(re.sub(r"\s+", " ", _step_words(words[start:end])))
            spans.append(document.span(line.start + start, line.start + end))
    return tuple(found[:_MOST_STEPS]), tuple(spans[:_MOST_STEPS])


_NUMBERED_STEP = re.compile(
    r"\W*(?:\d{1,2}[.)]|(?:stap|fase|ronde|step)\s+\w+\s*[:.–-])\s*\S", re.IGNORECASE
)
_ANSWERS = re.compile(r"\b(?:vraag|vragen|antwoord)\b|\?|\bgelijk\w*\b", re.IGNORECASE)
_LEAST_OF_STEP = 3
"""Words of a step."""


def _steps_of(words: str, start: int, end: int) -> list[tuple[int, int]]:
    """The steps between the semicolons of a sentence; the sentence where they are not all steps."""
    parted = [(start + first, start + last) for first, last in statements(words[start:end])]
    parted = [(first, len(words[:last].rstrip(" ;"))) for first, last in parted]
    told = all(tells_step(_step_words(words[first:last])) for first, last in parted)
    return parted if told else [(start, end)]


def _step_words(sentence: str) -> str:
    """A sentence without the number or the name of the step; nothing where little is left."""
    text = _STEP_LEAD.sub("", sentence).strip(" .;:\t")
    return text if len(text.split()) >= _LEAST_OF_STEP else ""
