"""Names of people by what stands before them: a label, a title, a greeting, a heading; or an
e-mail address that holds them.

In: the words of a text. Out: rows of them accepted as names, in `NamesFound`. A label that only
names follow ("Voornaam:") needs no more; a word that a name often follows ("collega") needs a first
name, an initial or a surname that is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.lexicon.first_names import FIRST_NAMES
from tenderkit.lexicon.kinds import SCHOOL_BEHIND, STREET_NAME, TITLED_THING
from tenderkit.lexicon.known_words import is_sure_word
from tenderkit.lexicon.person_cues import (
    ABOUT_LABEL,
    CLOSING,
    COLUMN,
    DOES,
    FIELDS,
    GREETING,
    LABELLED_NAME,
    LEADS_TO_A_NAME,
    MOSTLY_PEOPLE,
    NO_HANDLES,
    NUMBERED_PERSON,
    ONLY_PEOPLE,
    OWN_LABEL,
    REFEREES,
    SURE_LABEL,
    TITLE,
)
from tenderkit.lexicon.person_names import SURNAMES, SURNAMES_TOO
from tenderkit.lexicon.personal import EMAIL
from tenderkit.lexicon.public_names import COUNTRIES, PLACES
from tenderkit.lexicon.roles import ROLE
from tenderkit.llm.column_heads import head_rows, heads_things
from tenderkit.llm.name_words import (
    NamesFound,
    NameWord,
    knows_first_name,
    linked,
    plain,
    run_at,
    sounds_like_a_name,
)
from tenderkit.llm.named_things import is_organisation

_HANDLE_CUTS = re.compile(r"[\W\d_]+")


def behind_labels(names: NamesFound) -> None:
    heads = frozenset(head_rows(names.text))
    for match in LABELLED_NAME.finditer(names.text):
        line = names.text.rfind("\n", 0, match.start()) + 1
        if line in heads and "\n" not in names.text[match.start() : match.end() + 1]:
            continue  # "Naam\tRol\tTelefoon"
        label = match["label"]
        sure = SURE_LABEL.fullmatch(label) is not None
        own = OWN_LABEL.fullmatch(label) is not None
        # "teammanager   Burgerzaken": only spaces between is a column, and what it holds is open.
        sure = sure and (own or match[0].rstrip(" ")[-1:] in ":\t-–—|")
        two_are = ":" in match[0] and ABOUT_LABEL.fullmatch(label) is not None
        _accept_value(names, match.end(), sure, own, two_are=two_are)


def _accept_value(
    names: NamesFound, place: int, sure: bool, own: bool = False, *, two_are: bool = False
) -> None:
    """The name at a place, and those that follow it behind a comma, a stroke or "en".

    `sure` where nothing but a name stands there, `two_are` where two words with a capital are one.
    """
    text, words = names.text, names.words
    title, listed = TITLE.match(text, place), two_are
    first = names.at(title.end() if title else place)
    while first is not None:
        after = run_at(text, words, first)
        if after == first and title:
            after = _capital_behind(text, words, first)
        if after == first:
            return
        run = words[first:after]
        if len(run) == 1 and run[0].plain in FIELDS:
            return
        told = sure or title is not None or sounds_like_a_name(run)
        if not told and listed:
            told = _two_words(run) or DOES.match(text, run[-1].end) is not None
        if (
            title
            and text[title.start()].isupper()
            and STREET_NAME.fullmatch(text, run[-1].start, run[-1].end)
        ):
            return  # "Herinrichting Burgemeester Prinsensingel"
        if title and TITLED_THING.search(text, max(0, title.start() - 40), title.end()):
            return  # "het gemaal Ir. Wortel"
        if title is None and _is_a_role(text, run):
            return  # "Functie  Teamleider  Taxateur"
        theirs = is_organisation(text, run[0].start, run[-1].end, words, after)
        if not told or (theirs and not own and not (title and not _is_a_school(text, run))):
            return
        if run[0].plain in _WHERE and (
            run[1].plain in _ARTICLES or all(one.plain in _LANDS for one in run[1:])
        ):
            return  # "In Polen: Zbigniew ...", "aanspreekpunt voor de Kredietbank"
        names.accept(first, after, own)
        more = re.compile(
            r"[ ]?(?:,|/|;|[ ]en[ ]|[ ]and[ ]|[ ]of[ ]|[ ]-[ ]|\()[ ]?(?:daarna|later|en|toen)?[ ]?"
        ).match(text, run[-1].end)
        if more is None:
            return
        title = TITLE.match(text, more.end())
        first = names.at(title.end() if title else more.end())
        sure, listed = sure and own, True


def _is_a_role(text: str, run: Sequence[NameWord]) -> bool:
    """ "Taxateur", "Diensthoofd bij Quorvik": what somebody is, and where."""
    opens = run[0]
    is_role = ROLE.search(text, opens.start, opens.end) or opens.plain.endswith("hoofd")
    if not is_role or opens.plain in _TABLES:
        return False
    return len(run) == 1 or run[1].plain in _AT


_TABLES = FIRST_NAMES | SURNAMES | SURNAMES_TOO
_AT = frozenset(["bij", "at", "voor", "van", "of"])
_LANDS = PLACES | COUNTRIES
_ARTICLES = frozenset(["de", "het"])
_WHERE = frozenset(["in", "uit", "te", "bij", "voor"])


def _is_a_school(text: str, run: Sequence[NameWord]) -> bool:
    """ "Dr. Nassau College"."""
    return SCHOOL_BEHIND.match(text, run[-1].end) is not None


def _capital_behind(text: str, words: Sequence[NameWord], first: int) -> int:
    """After a title any word with a capital is a name: "mevrouw Van Oost"."""
    after = first
    while after < len(words) and words[after].part == "particle":
        after += 1
    holds = after < len(words) and text[words[after].start].isupper()
    told = after > first or (after < len(words) and words[after].plain in SURNAMES_TOO)
    return after + 1 if holds and words[after].part == "other" and told else first


def _two_words(run: list[NameWord]) -> bool:
    if run[0].plain not in FIRST_NAMES and is_sure_word(run[0].plain):
        return False  # "Nationaal Archief"
    return len(run) > 1 and run[0].part == "capital" and not any(one.upper for one in run)


_COLONS = frozenset([":", "=", ":-", ".:"])
_COMMAS = re.compile(r",(?=\S|$)")
"""Between the cells of a table that was saved with commas."""


def in_columns(names: NamesFound) -> None:
    """Cells under a head that says that they hold names, in a table set with tabs."""
    columns: list[int] = []
    place = 0
    for line in names.text.split("\n"):
        cells = re.split(r"[\t|]", line)
        if len(cells) < 2 and len(_COMMAS.findall(line)) > 2:
            cells = _COMMAS.split(line)
        if len(cells) < 2:
            columns = []
        else:
            heads = [n for n, cell in enumerate(cells) if COLUMN.fullmatch(cell.strip())]
            of_a_form = any(cell.strip() in _COLONS for cell in cells)  # "Naam\t:\tQuorvik"
            if heads and not of_a_form and sum(bool(cell.strip()) for cell in cells) > 2:
                columns = [] if heads_things(line) else heads
            else:
                for number in columns:
                    if number < len(cells):
                        _accept_value(
                            names, place + sum(len(cell) + 1 for cell in cells[:number]), True
                        )
        place += len(line) + 1


def behind_leads(names: NamesFound) -> None:
    """Titles, greetings, closings; and words in a sentence that a name often follows."""
    text = names.text
    for match in TITLE.finditer(text):
        _accept_value(names, match.start(), True)
    for match in GREETING.finditer(text):
        _accept_value(names, match.end(), True)
    for match in NUMBERED_PERSON.finditer(text):
        _numbered(names, match)
    for match in CLOSING.finditer(text):
        place = match.end()
        _accept_value(names, place, True, own=True)
        below = _LINE_BELOW.match(text, place)
        if below and not TITLE.match(text, place):
            _accept_value(names, below.end(), False, own=True)
    for match in LEADS_TO_A_NAME.finditer(text):
        if text[max(0, match.start() - 9) : match.start()].rstrip(" ")[-1:] == ",":
            continue  # "C. ten Kate, wethouder Aldermonde": what follows is where
        two_are = MOSTLY_PEOPLE.search(match[0]) is not None
        _accept_value(names, match.end(), ONLY_PEOPLE.search(match[0]) is not None, two_are=two_are)


def _numbered(names: NamesFound, match: re.Match[str]) -> None:
    """ "Nummer 2 (Van Groeningen) graag afbellen": no role, no norm."""
    first = names.at(match.end())
    if first is None:
        return
    after = run_at(names.text, names.words, first)
    run = names.words[first:after]
    closes = names.text[run[-1].end : run[-1].end + 1] if run else ""
    words = [one for one in run if one.part == "capital"]
    if not words or any(one.upper for one in words) or ROLE.search(words[-1].plain):
        return
    if run[0].part != "particle" and closes not in (")", ",") and len(words) < _TWO:
        return
    sure = run[0].part == "particle" or match["who"] is not None
    if sure or not is_sure_word(words[0].plain) or words[-1].plain in SURNAMES:
        names.accept(first, after)


_TWO = 2
_REACHED = re.compile(r"[+0(][\d ()./–-]{8,}\d|,|[-–(]")
_ROW_HEAD = re.compile(r"[ \t]*+(?:[-•*–·|]|\(?\d{1,2}[.)]?(?=\s))?+[ \t]*+")
_SMALL_BEHIND = re.compile(r"[ ][a-z]")
_LINE_BELOW = re.compile(r"[^\n]*+\n\s*+")


def under_referees(names: NamesFound) -> None:
    """The first words of each row under a heading that says referees, to the next empty line."""
    text = names.text
    for match in REFEREES.finditer(text):
        place = match.end()
        for row in text[place:].split("\n")[:12]:
            if not row.strip():
                break
            head = _ROW_HEAD.match(row)
            begin = place + (head.end() if head else 0)
            first = names.at(begin)
            if (
                first is not None
                and names.words[first].part != "other"
                and not names.words[first].upper
            ):
                after = run_at(text, names.words, first)
                end = place + len(row)
                reached = _REACHED.search(text, begin, end) or EMAIL.search(text, begin, end + 60)
                opens = is_sure_word(names.words[first].plain) and after - first == 1
                goes_on = _SMALL_BEHIND.match(text, names.words[first].end) is not None
                if not (opens and goes_on):  # "Alleen na overleg: J. de Boer"
                    _accept_value(names, begin, after - first > 1 or reached is not None)
            place += len(row) + 1


_INITIAL_DOT = re.compile(r"(?<![\w.+-])[a-z]\.(?P<n>[a-z]{4,40})@")


def like_handles(names: NamesFound) -> None:
    """A name that stands in an e-mail address of the text too."""
    handles = {
        token
        for match in EMAIL.finditer(names.text)
        for token in _HANDLE_CUTS.split(plain(match[0].partition("@")[0]))
        if len(token) > 2 and token not in NO_HANDLES
    }
    if not handles:
        return
    words, text = names.words, names.text
    surnames = {match["n"] for match in _INITIAL_DOT.finditer(plain(text))} - NO_HANDLES
    number = 0
    while number < len(words):
        after = run_at(text, words, number)
        if after == number:
            if words[number].plain in surnames and text[words[number].start].isupper():
                with_first = number > 0 and linked(text, words[number - 1], words[number])
                first = number - 1 if with_first and knows_first_name(words[number - 1]) else number
                names.accept(first, number + 1)
            number += 1
            continue
        run = words[number:after]
        squeezed = {
            "".join(one.plain for one in run[k:] if one.part != "initial") for k in range(len(run))
        }
        letters = {one.plain for one in run if one.part == "capital"}
        if (letters | squeezed) & handles and not is_organisation(
            text, run[0].start, run[-1].end, words, after
        ):
            names.accept(number, after)
        number = after
