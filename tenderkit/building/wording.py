"""The words of a criterion: from its lines to one clean line of text.

In: a document and the pointers of one criterion. Out: its text without number, bullet, points, scale and closing
punctuation, its own number, and its lines, for the weight to be read from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tenderkit.building.judged_subjects import judged_alone
from tenderkit.building.leading_weights import without_weight
from tenderkit.building.own_steps import opening_at
from tenderkit.building.price_names import price_alone, price_named, price_topic
from tenderkit.building.score_sentences import without_score_sentences
from tenderkit.building.weighed_subjects import weighed_alone, weighed_in_row
from tenderkit.dutch.line_parts import extent
from tenderkit.dutch.numbers import NUMBER, WORD
from tenderkit.dutch.scales import find_scale
from tenderkit.dutch.step_lines import opening_step
from tenderkit.dutch.weight_words import only_weight, unweighed
from tenderkit.lexicon.columns import Row, row_of
from tenderkit.lexicon.criterion_words import is_name
from tenderkit.lexicon.items import ANSWER_CELL, BARE_NUMBER, KIND_WORD, lead
from tenderkit.records import CriterionLines, Document, Span
from tenderkit.sieving import sieve


@dataclass(frozen=True, slots=True)
class Words:
    """The clean words of a criterion, its own number, and the lines it came from."""

    text: str
    number: str | None
    evidence: tuple[Span, ...]
    own: tuple[str, ...]
    bands: tuple[str, ...]


def words_of(document: Document, entry: CriterionLines) -> Words:
    """The words of one criterion, joined and without number, bullet, points, trailer and closing punctuation."""
    own: list[str] = []
    evidence: list[Span] = []
    number: str | None = None
    in_cells: list[str] = []
    for at, line_number in enumerate(entry.lines):
        line = document.line(line_number)
        words = document.words(line)
        start, end = extent(words, entry.parts, enumerated=entry.kind == "competence")
        piece = words[start:end]
        evidence.append(document.span(line.start + start, line.start + end))
        if entry.label == line_number and not entry.parts:
            cut = re.search(r"\t|:\s+", piece)
            piece = piece[cut.end() :] if cut else piece
        opening = (
            opening_step(piece, document.words(entry.bands[0])) if entry.bands and at == 0 else None
        )
        if opening is not None:
            number, body_at = lead(opening[0] + " ")
            if number is None and (numbered := BARE_NUMBER.match(opening[0] + " ")):
                number, body_at = numbered.group("number"), numbered.end()
            in_cells.append(opening[1])
            own.append(opening[0][body_at:])
            continue
        if entry.bands:
            piece = _HEAD_OF_SCORES.sub("", piece)
        row = row_of(document, line_number) if "\t" in piece and not entry.parts else None
        words_of_row = row.cell("text") if row is not None else None
        if row is not None and words_of_row:
            number = (row.cell("number") or "").rstrip(".)") or number
            own.append(words_of_row)
            in_cells += _scale_cells(row)
            continue
        stated, body_at = lead(piece)
        bare = BARE_NUMBER.match(piece) if stated is None and line.kind in ("item", "row") else None
        if bare is not None:
            stated, body_at = bare.group("number"), bare.end()
        if at == 0:
            number = stated
        own.append(piece[body_at:])
    if entry.kind == "award" and len(own) > 1 and is_name(own[0]) and not entry.parts:
        in_cells += [weight[0] for weight in [_WEIGHT_OF_NAME.search(own[0])] if weight]
        own = own[1:]
    named = _NAMED.match(own[0]) if entry.kind == "award" and own and not entry.parts else None
    if named is not None and is_name(named[0]):
        own[0] = own[0][named.end() :].lstrip(" .:–-")
    unscored = (
        [_unscored(without_score_sentences(_behind_kind(piece))) for piece in own]
        if entry.kind == "award"
        else own
    )
    below = [document.words(number) for number in entry.bands]
    if own and below and (opening_from := opening_at(own[-1], below)) is not None:
        unscored[-1] = own[-1][:opening_from].rstrip(" ,:;–-")
    if entry.kind == "award" and unscored and unscored[0]:
        unscored[0] = without_weight(unscored[0])
    bands = (*in_cells, *below)
    evidence += [document.line_span(number) for number in entry.bands]
    evidence.sort(key=lambda span: span.start)
    together = weighed_in_row(document, entry, own[0]) if own else None
    if together is not None:
        unscored = [own[0][slice(*together.thing)]]
    text = clean([piece for piece in unscored if piece] or own)
    if entry.kind == "award":
        text = price_alone(
            _without_rate_of_points(
                unweighed(_without_weight_asides(unweighed(_JUDGED.sub("", price_named(text)))))
            )
        )
        text = judged_alone(weighed_alone(text, part=bool(entry.parts)))
        text = price_topic(own[0], text) if own else text
    if entry.kind in ("knockout", "award") and entry.parts:
        text = _HOPED.sub(r"\g<thing>", _WISH.sub("", text))
        text = _ASIDE.sub("", _CLAUSE.sub("", text)).strip()
    if entry.kind == "knockout":
        text = _ADDED.sub("", text)
    return Words(text, number, tuple(evidence), tuple(own), bands)


def _scale_cells(row: Row) -> list[str]:
    """The cell of a row that tells its scale: by its column, else by what it holds, whatever its head is called."""
    told = row.cell("scale")
    if told:
        return [told]
    others = [cell for cell in row.cells if cell != row.cell("text")]
    return [cell for cell in others if cell.strip() and find_scale(cell) is not None][:1]


_WEIGHT_OF_NAME = re.compile(
    r"(?:max\w*\.?\s|weging:?\s|gewicht:?\s)?\d{1,3}\s?(?:punten|punt|ptn?|pnt|points|%|procent)(?=\W*$)",
    re.IGNORECASE,
)
""" "Netwerk (maximaal 20 punten)" over what it is: the name goes, its weight does not."""
_NAMED = re.compile(
    r"[A-ZÀ-Þ][^.:;()\[\]\t]{2,70}\((?:\d{1,3}(?:\s?[/|]\s?\d{1,3}){1,9}|\d{1,3}(?:[–-]\d{1,3}){2,9}|\d{1,3}(?:, \d{1,3})* of \d{1,3})\)(?=[.:]?\s(?:[–-]\s)?[A-ZÀ-Þ](?:\S*\s++){4})"
)
""" "Netwerk (0/5/10) De kandidaat heeft ...": the name of a wish with its scores, and what it is, in one line."""


def _behind_kind(words: str) -> str:
    """A line of a questionnaire without its topic and kind: "PRIJS Wens: een uurtarief van ..."."""
    match = KIND_WORD.search(words)
    if match and match.start() <= _TOPIC and words[match.end() :].strip():
        return words[match.end() :]
    return words


_TOPIC = 60
"""Characters in which the topic of an item stands before its kind."""


_HEAD_OF_SCORES = re.compile(
    r"(?<!\s)(?=\s*[\t|])\s*+(?:\|\s*+)?(?:aantal\s|max\w*\.?\s)?(?:score|punten|points|ptn|pnt|pt)\W*$",
    re.IGNORECASE,
)
"""The head of the column of scores beside the criterion: "Tarief per uur | Punten"."""


def _unscored(words: str) -> str:
    """A line without its scale, and without the cells that only say how it is scored."""
    if not any(letter.isdigit() for letter in words) and "punt" not in words:
        return words
    if _RATE_EARNS.match(words):
        return words
    cells = []
    for cell in words.split("\t"):
        scale = find_scale(cell)
        if scale is not None and scale.subject is not None:
            cell = cell[slice(*scale.subject)]
        elif scale is not None:
            cell = cell[: scale.start].rstrip(" (:;,–-")
        if cell.strip() and not _FORMULA_CELL.search(cell):
            cells.append(cell)
    return "\t".join(cells)


_JUDGED = re.compile(
    r"(?<=punten),\s(?:toegekend|te bepalen|te beoordelen|beoordeeld|vastgesteld|gegeven) (?:door|in|naar) [^.;]{3,80}$"
)
"""Who gives the points: "ten hoogste 35 punten, toegekend door een commissie"."""
_NO_POINTS = re.compile(
    r"(?:geen|no) (?:punten|points)(?:,[^,]{3,24})?$"
    r"|(?:0|\d{1,3}(?=(?:(?:\s?[/|]\s?|[–-]|[,;]\s)\d{1,3}){2}))(?:(?:\s?[/|]\s?|[–-]|[,;]\s)\d{1,3}){1,9}(?:\s(?:of|en)\s\d{1,3})?(?:\s?(?:punten|pts?|ptn|points|%))?$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]{2,80})[)\]]")


def _without_weight_asides(text: str) -> str:
    """A text without the brackets in it that hold nothing but a weight."""
    for aside in reversed(list(_IN_BRACKETS.finditer(text))):
        if only_weight(aside["inside"]) or _NO_POINTS.match(aside["inside"]):
            text = f"{text[: aside.start()]}{text[aside.end() :]}".lstrip(" :,–-")
    return text


_POINTS_EACH = re.compile(
    rf"(?:\s(?:telt|weegt)\s\w+)?\s*(?:[:;,.]|\s[–-])\s+(?:(?:per|voor (?:elke?|iedere?)|elke?|iedere?|for each|for every|each|every)\s[^.;:]{{2,48}}?\s{NUMBER}\s?(?:punten|punt|pts?|points?)\b"
    rf"|{NUMBER}\s?(?:punten|punt|pts?|points?)\s(?:per|(?:voor|bij) (?:elke?|iedere?)|for (?:each|every)|each)\s).*",
    re.IGNORECASE | re.DOTALL,
)


def _without_rate_of_points(text: str) -> str:
    """A criterion without "per volledig jaar 3 punten, tot een maximum van 15" behind it."""
    found = _POINTS_EACH.search(text)
    return text[: found.start()] if found and len(text[: found.start()].split()) > 1 else text


_RATE_EARNS = re.compile(
    r"\W*(?:(?:een|bij een|het|an?|the|at an?)\s)?(?:\w+\s)?\w*(?:tarief|prijs|rate|price)\s(?:van|tot|onder|of|at|up to|below)\s(?:€|EUR|\d)",
    re.IGNORECASE,
)
"""A price told only by what its amounts earn: "Een uurtarief van € 85 of lager levert 30 punten op"."""
_FORMULA_CELL = re.compile(r"^\W*\d+\s*[×x*]\s*\(|^\W*\(?(?:laagste|lowest)\b")


def clean(lines: list[str]) -> str:
    """One line: joined, the longest cell of a table row, without kind word, points and closing punctuation."""
    joined = _behind_kind(
        _NAME_OVER_SENTENCE.sub(r"\1. ", "\n".join(_cell(line).strip() for line in lines), count=1)
    )
    joined = _ANSWERED.sub("", joined)
    trailer = _TRAILER.search(joined, 12)
    joined = joined[: trailer.start()] if trailer else joined
    text = re.sub(r"\s+", " ", joined).strip()
    for _ in range(3):
        shorter = _POINTS_TAIL.sub("", _POINTS_SENTENCE.sub("", text)).rstrip(" .;,:")
        if shorter == text:
            break
        text = shorter
    return text


_NAME_OVER_SENTENCE = re.compile(
    r"\A([A-ZÀ-Þ][^\s.:;?!,]*(?:[ ][^\s.:;?!]+){1,8}+(?<![,;:.?!–-]))\n(?=[A-ZÀ-Þ][a-zà-ÿ]+(?:[ ]\S+){4})"
)
""" "Omgaan met de streek" over "Laat zien hoe …": a name without a stop, and what it is."""


def _cell(line: str) -> str:
    cells = [cell.strip() for cell in line.split("\t") if cell.strip()]
    cells = [cell for cell in cells if not ANSWER_CELL.match(cell)] or cells
    return max(cells, key=lambda cell: len(cell.split())) if cells else line


_POINTS_TAIL = re.compile(
    r"\s*(?:[\(\[]\s*(?:weging|max\w*\.?|maximaal|gewicht|te behalen|weight|tot|totaal|samen|goed voor|telt voor|weegt)?\s*:?\s*\d{1,3}(?:[.,]\d+)?\s*(?:punten|punt|pt|ptn|pnt|points|p\.?|%|procent)\.?(?:\s*(?:max\w*|te behalen|maximaal|te verdienen))?\s*[\)\]]"
    r"|[,;]\s*(?:(?:in )?totaal |samen |goed voor |telt voor |weegt |te behalen |en )?(?:max\w*\.?|maximaal|ten hoogste|hoogstens|hooguit|tot)?\s*:?\s*\d{1,3}(?:[.,]\d+)?\s*(?:punten|punt|pt|ptn|pnt|points|%|procent)\b\.?(?:\s*(?:max\w*|te behalen|te verdienen|in totaal))?"
    r"|(?<=[a-z)])\s+(?:max\w*\.?\s*)?\d{1,3}\s*(?:punten|ptn|pnt|pt|points)\.?"
    r"|\s[–—-]\s*(?:weging\s*:?\s*|max\w*\.?\s*)?\d{1,3}(?:[.,]\d+)?\s*(?:punten|punt|pt|points|%|procent)\.?"
    r"|\s*[:=]\s*(?:max\w*\.?\s*)?\d{1,3}\s*(?:punten|pt|points|%)\.?"
    r"|\s+weging\s*:?\s*\d{1,3}\s*(?:%|procent|punten)\.?)\s*([.;,:]*)\s*$",
    re.IGNORECASE,
)
_POINTS_SENTENCE = re.compile(
    r"(?<=[.;])\s+(?:weging|weegt|maximaal te behalen|max\w*\.?|te behalen|hiervoor|ook hiervoor|hiermee|hierop|daarvoor|daarmee|dat (?:is|levert|geeft)|dit (?:is|levert|geeft|onderdeel|criterium)|goed voor|samen|voor dit (?:criterium|onderdeel)|op dit (?:criterium|onderdeel)|het maximum)\b[^.;]{0,60}\b(?:\d+|"
    + WORD
    + r")\s*(?:punten|%|pt|procent)[^.;]{0,45}[.;]?\s*$",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"^\W*(?:\d{1,2}[.)]?\s*)?(?:(?:antwoord|answer|a)\s*\d{0,2}\s*[:.\t]\s*|(?:antwoord|answer) (?-i:(?=[A-Z])))"
    r"(?:(?:ja|nee|deels|dank|yes|no)[,.;]\s+)?(?:(?:wij|we) scherpen (?:dit|deze eis) aan:\s*)?",
    re.IGNORECASE,
)
_TRAILER = sieve(
    r"\s*(?:\b|(?<=[a-z.]))(?:Akkoord(?: inschrijver)?|Voldoet|Antwoord(?: inschrijver)?|Toelichting inschrijver)\s*(?:\(?(?:[Jj]a|JA)\s*/\s*(?:[Nn]ee|NEE)\)?|[:?]).*$"
)


_CLAUSE = re.compile(
    r"^(?:.{0,70}\b(?:blijkt|blijken|zien|aantonen|aantoont|toont|vragen|verwachten|verlangen|eisen|belangrijk|vereist|noodzakelijk)\b.{0,40}?\b)?(?:en )?dat (?:de (?:aangeboden )?kandidaat|hij of zij|hij/zij|u|je|deze|zij|hij)\s+",
    re.IGNORECASE,
)
"""The frame around a demand in a letter: "Uit het cv blijkt minimaal dat de kandidaat ..."."""


_ADDED = re.compile(
    r"^(?:verder|daarnaast|ook|bovendien|tevens|tot slot|ten slotte|voorts) (?:ben|bent) (?:je|u|jij) (?=op\b|in\b|elke\b|iedere\b|\w+ (?:dagen|uur)\b)",
    re.IGNORECASE,
)
""" "Daarnaast ben je op maandag ... aanwezig": the sentence that adds a demand goes on as the list does."""
_WISH = re.compile(
    r"^(?:en )?(?:(?:een )?(?:pr[eé]|pluspunt|voordeel|wens)\s+(?:is|zijn|vormt)|het is (?:een pr[eé]|mooi meegenomen|een pluspunt)|(?:daarnaast )?kijken ze .{0,40}welwillend naar kandidaten die|(?:onze )?voorkeur gaat uit naar (?:kandidaten|iemand) (?:die|met))\s+(?:(?:het )?als (?:je|u|de kandidaat|iemand)\s+)?",
    re.IGNORECASE,
)
_HOPED = re.compile(
    r"^(?:(?:verder|ook|daarnaast|bovendien|tevens|en)\s)?(?:(?:zou|zouden|het|wij|we|ik)\s){1,3}(?:\w+\s)?(?:fijn|mooi|prettig|leuk|goed|hopen)\s(?:(?:vinden|zijn|lijken)\s)?om\s(?P<thing>.{12,}?)\s(?:terug )?te (?:zien|lezen|vinden)$",
    re.IGNORECASE,
)
""" "We zouden het fijn vinden om drie jaar ervaring met Djuma te zien"."""
_ASIDE = re.compile(r",\s+(?:want|maar|omdat|anders)\b[^.]*$", re.IGNORECASE)
