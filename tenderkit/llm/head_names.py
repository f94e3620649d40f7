"""Names by their line: at the head of a CV, above a profession.

Why: whose CV it is stands there without a label. In: the words of a text. Out: rows of them
accepted as the owner's name, in `NamesFound`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tenderkit.lexicon.known_words import is_sure_word, is_word
from tenderkit.lexicon.person_cues import ROLE_LINE, TITLE
from tenderkit.lexicon.person_names import SURNAMES
from tenderkit.lexicon.public_names import PLACES
from tenderkit.llm.name_words import NamesFound, NameWord, knows_first_name, plain, run_at
from tenderkit.llm.named_things import is_organisation
from tenderkit.llm.personal_data import Found


def _role_below(line: re.Match[str]) -> bool:
    below = re.compile(r"\s*(?P<l>[^\n]*)").match(line.string, line.end())
    return below is not None and ROLE_LINE.match(below["l"]) is not None


def under_a_role(names: NamesFound) -> None:
    """A row of capitals that fills a line right above a profession, wherever it stands."""
    for line in re.finditer(r"(?m)^[ \t]*([^\n]+)$", names.text):
        first = names.at(line.start(1))
        if first is None or not _role_below(line) or ROLE_LINE.match(line[1]):
            continue
        after = run_at(names.text, names.words, first)
        run = names.words[first:after]
        if (
            len(run) > 1
            and run[-1].end >= line.end() - 1
            and run[0].part == "capital"
            and not run[0].upper
            and not _is_an_office(run)
            and not is_organisation(names.text, run[0].start, run[-1].end, names.words, after)
        ):
            names.accept(first, after, own=True)


def _is_an_office(run: Sequence[NameWord]) -> bool:
    """ "Sociale Verzekeringsbank", "Digipolis Gent": a long word, or a place behind an unknown."""
    if any(knows_first_name(one) or one.part == "initial" for one in run):
        return False
    last = run[-1].plain
    a_town = last in PLACES and last not in SURNAMES and len(run) == _TWO
    return a_town or any(len(one.plain) > _LONGEST_WORD and is_sure_word(one.plain) for one in run)


_TWO = 2
_LONGEST_WORD = 9
"""Letters of a word of a dictionary that may be a surname too."""


def upper_above_a_role(names: NamesFound) -> None:
    """ "QUIN\nVAN DER VORIK" above a profession: one or two lines of capitals that are no words."""
    for match in _UPPER_LINES.finditer(names.text):
        role = ROLE_LINE.match(names.text, match.end())
        first = names.at(match.start("n"))
        if role is None or first is None:
            continue
        after = first
        while after < len(names.words) and names.words[after].end <= match.end():
            after += 1
        run = [one for one in names.words[first:after] if one.part != "particle"]
        if len(run) > 1 and all(
            one.part == "capital" and len(one.plain) > 2 and not is_word(one.plain) for one in run
        ):
            names.accept(first, after, own=True)


_UPPER = r"[^\W\d_a-z][^\W\d_a-z'’-]{1,24}"
_UPPER_LINES = re.compile(
    rf"(?m)^[ \t]*(?P<n>{_UPPER}(?:[ ]{_UPPER}){{0,3}}"
    rf"(?:[ \t]*\n[ \t]*{_UPPER}(?:[ ]{_UPPER}){{0,3}})?)[ \t]*\n[ \t]*"
)


def spaced_out(text: str) -> Iterator[Found]:
    """ "S a n n e  Q u o r v i k": a line of letters with spaces that is no heading of words."""
    for match in _SPACED.finditer(text):
        words = [one.replace(" ", "") for one in re.split(r"[ ]{2,}", match["n"])]
        if not all(is_word(plain(one)) for one in words):
            yield Found(*match.span("n"), "name")


_SPACED = re.compile(
    r"(?m)^[ \t]*(?P<n>(?:[^\W\d_]['’]?[ ]){2,}[^\W\d_]"
    r"(?:[ ]{2,6}(?:[^\W\d_]['’]?[ ])*[^\W\d_]){0,6})[ \t]*$"
)


_LEADS = frozenset(["in", "op", "aan", "bij", "te", "uit", "voor"])


def at_the_head(names: NamesFound) -> None:
    """A row of capitals alone on one of the first lines of a CV is who it is about."""
    text, words = names.text, names.words
    seen, several = 0, text.count("\n") > 2
    for line in re.finditer(r"[^\n]+", text):
        if not line[0].strip():
            continue
        seen += 1
        if seen > 4:
            return
        for piece in re.finditer(r"(?:(?!\s{2}|\t|\s[|–-]\s|\().)+", line[0]):
            place = line.start() + piece.start() + len(piece[0]) - len(piece[0].lstrip())
            title = TITLE.match(text, place)
            first = names.at(title.end() if title else place)
            if first is None:
                continue
            after = run_at(text, words, first)
            if after - first < 2 or words[after - 1].end < line.start() + piece.end() - 1:
                continue
            run = words[first:after]
            if run[0].plain in _LEADS and is_word(run[-1].plain):
                continue  # "in BLOKLETTERS"
            proof = any(
                one.part in ("initial", "particle")
                or knows_first_name(one)
                or one.plain in SURNAMES
                for one in run
            )
            at_start = seen == 1 and not piece.start() and several and not run[1].upper
            first_line = at_start or _role_below(line)
            if (proof or first_line) and not is_organisation(
                text, run[0].start, run[-1].end, words, after
            ):
                names.accept(first, after, own=True)
