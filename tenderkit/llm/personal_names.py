"""Names of people in a text: by a first name, an initial, or what stands before them; then every
other place where a part of such a name stands.

Why: a name has no form of its own, and a CV calls one person five ways. In: a text, and the names
that are known. Out: `Found` pieces. Where a word may be a name or a word ("Mei", "Roos", "Bakker"),
it takes more than a capital; where a row of capitals is an organisation, its words stay.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from tenderkit.lexicon.guess_cues import THING_BEFORE
from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_cues import A_COLLEAGUE_AFTER, DOES, OFFICES, SPEAKS
from tenderkit.lexicon.person_names import FIRST_NAMES, NAMES_AND_WORDS, NO_NAMES, SURNAMES
from tenderkit.lexicon.public_names import BOOKED
from tenderkit.llm.firms_told import firm_words
from tenderkit.llm.head_names import (
    at_the_head,
    spaced_out,
    under_a_role,
    upper_above_a_role,
)
from tenderkit.llm.likely_names import likely_names
from tenderkit.llm.misspelt_names import misspelt_names
from tenderkit.llm.name_cues import (
    behind_labels,
    behind_leads,
    in_columns,
    like_handles,
    under_referees,
)
from tenderkit.llm.name_guesses import guess_names
from tenderkit.llm.name_letters import letters_of_names
from tenderkit.llm.name_places import elsewhere, in_file_names, inverted
from tenderkit.llm.name_words import (
    A_NUMBER_AFTER,
    NamesFound,
    NameWord,
    knows_first_name,
    name_words,
    run_at,
)
from tenderkit.llm.named_things import is_organisation
from tenderkit.llm.personal_data import Found
from tenderkit.llm.role_names import behind_roles
from tenderkit.llm.small_names import small_names
from tenderkit.llm.told_beside import short_forms, told_beside
from tenderkit.llm.told_by_names import (
    alternative_surnames,
    in_brackets,
    word_and_surname,
)
from tenderkit.llm.told_small import told_small


def find_names(
    text: str,
    known: Iterable[str] = (),
    public: Collection[str] | None = (),
    told: Iterable[Found] = (),
) -> Iterator[Found]:
    """Names of people in a text, those that are known among them, and words that may be names.

    Parameters
    ----------
    known : names that are told beforehand. public : words in small letters that were published, and
        are not guessed to be names; None where nothing is guessed. told : where a name stands.
    """
    words = name_words(text)
    names = NamesFound(text, words, firms=firm_words(text, words))
    for one in told:
        within = [n for n, word in enumerate(names.words) if one.start <= word.start < one.end]
        if within:
            names.accept(within[0], within[-1] + 1)
    _by_themselves(names)
    at_the_head(names)
    under_a_role(names)
    upper_above_a_role(names)
    behind_labels(names)
    in_columns(names)
    behind_leads(names)
    under_referees(names)
    like_handles(names)
    in_file_names(names)
    if public is not None:
        behind_roles(names, public)
        yield from told_beside(names)
        yield from told_small(names)
        yield from spaced_out(text)
        yield from guess_names(names, public)
        yield from small_names(names)
        in_brackets(names)
        yield from likely_names(names, public)
        alternative_surnames(names)
        short_forms(names)
        yield from word_and_surname(names)
        yield from misspelt_names(names)
    whole = [
        Found(names.words[first].start, names.words[after - 1].end, "name")
        for first, after in list(names.runs)
    ]
    whole += inverted(names)
    yield from whole
    if public is not None:
        yield from letters_of_names(text, _as_written(text, whole))
    yield from elsewhere(names, known)


def _as_written(text: str, found: Iterable[Found]) -> Iterator[str]:
    """The names, and "TOLBOOM, Johannes Theodorus" as one though it was found in two pieces."""
    before: Found | None = None
    for one in sorted(found):
        yield text[one.start : one.end]
        pair = text[before.start : one.start] if before is not None else ""
        if before is not None and pair.isupper() and pair.endswith(", "):
            yield text[before.start : one.end]
        before = one


def _by_themselves(names: NamesFound) -> None:
    """Names that need no word before them: a first name of the table, or initials and a
    surname."""
    text, words = names.text, names.words
    number = 0
    while number < len(words):
        after = run_at(text, words, number)
        if after == number:
            number += 1
            continue
        first = _name_begins(names, number, after)
        if first is not None:
            names.accept(first, after)
        number = after


def _name_begins(names: NamesFound, first: int, after: int) -> int | None:
    text, words = names.text, names.words
    run = words[first:after]
    start, end = run[0].start, run[-1].end
    organisation = is_organisation(text, start, end, words, after)
    for offset, word in enumerate(run):
        rest = run[offset + 1 :]
        if word.part == "initial" and any(
            one.part == "capital" and len(one.plain) > 1 for one in rest
        ):
            return first + offset
        if organisation or not knows_first_name(word):
            continue
        if offset and is_organisation(text, word.start, end, words, after):
            continue  # "Kanaal Willem-Alexander"
        if word.upper and not rest:
            continue
        if A_NUMBER_AFTER.match(text, end) and len(run) == 1:
            continue
        surname = any(one.part == "capital" for one in rest)
        alone = word.plain in NAMES_AND_WORDS and not surname and not _AGED.match(text, end)
        reached = _CONTACT.match(text, end) and text[end] == ":"  # "Cor: 06-0000 1234"
        if alone and not (_inside_a_sentence(text, word) or reached or DOES.match(text, end)):
            continue
        family_first = any(
            one.plain in SURNAMES or (one.upper and len(one.plain) > _LONGEST_OFFICE)
            for one in run[:offset]
        )
        return first if family_first else first + offset
    if organisation:
        return None
    if _built_like_a_name(run) or _told_after(text, run):
        return first
    if _capital_particle(text, run):
        return first
    known = [one for one in run if one.plain in SURNAMES and one.part == "capital"]
    if not known:
        return None
    if (
        len(run) > 1
        and run[0].part == "capital"
        and run[-1] in known
        and run[-1].plain not in NO_NAMES
        and THING_BEFORE.search(f"{run[0].plain} ") is None
        and not run[0].upper
    ):
        return first
    return first if SPEAKS.match(text, end) else None


_LONGEST_FIRST_NAME = 8
"""Letters of a word of a dictionary that may be a first name."""
_LONGEST_OFFICE = 4
"""Letters of an abbreviation in front of a name: "CIO", "CISO"."""
_AGED = re.compile(r"(?:,[ ]|[ ]\()\d{1,2}(?:[ ]jaar)?[,)]")


def _capital_particle(text: str, run: Sequence[NameWord]) -> bool:
    """ "met De Ridder": a particle with a capital inside a sentence, and a known surname."""
    start, end = run[0].start, run[-1].end
    return (
        run[0].part == "particle"
        and text[start].isupper()
        and run[-1].plain in SURNAMES
        and _inside_a_sentence(text, run[0])
        and not re.match(r"[ ][A-Z]", text[end : end + 2])
    )


_SMALL = frozenset(["van", "de", "der", "den", "ter", "ten", "el", "al", "'t", "von", "d'"])


def _built_like_a_name(run: Sequence[NameWord]) -> bool:
    """ "Tjabel van de Quaadgras": a capital, small particles that names have, a capital."""
    small = [one.plain for one in run[1:-1]]
    return (
        len(run) > 2
        and run[0].part == run[-1].part == "capital"
        and all(one.part == "particle" for one in run[1:-1])
        and bool(_SMALL.intersection(small))
        and OFFICES.match(run[0].plain) is None
        and OFFICES.match(run[-1].plain) is None
        and not run[0].upper
        and not _tells_what_one_does(run)
    )


def _tells_what_one_does(run: Sequence[NameWord]) -> bool:
    """ "Kent de Awb", "Voortgang van de RES": a verb or a long word, or letters at the end."""
    opens = run[0].plain
    opening = opens.endswith("t") or len(opens) > _LONGEST_FIRST_NAME
    told = opens not in FIRST_NAMES and is_word(opens)
    return (opening and told) or run[-1].plain in BOOKED or (told and run[-1].upper)


def _told_after(text: str, run: Sequence[NameWord]) -> bool:
    return A_COLLEAGUE_AFTER.match(text, run[-1].end) is not None or _reached(text, run)


def _reached(text: str, run: Sequence[NameWord]) -> bool:
    """Two words with a capital before a telephone number or an e-mail address."""
    if len(run) < 2 or run[0].part != "capital" or run[-1].part != "capital" or run[0].upper:
        return False
    before = text[max(0, run[0].start - 9) : run[0].start]
    at_start = not before.rstrip(" ") or before.rstrip(" ")[-1] in "\n\t:;|-–•(>"
    at_start = at_start or before.endswith("  ")
    if run[0].plain not in FIRST_NAMES and is_word(run[0].plain):
        return False  # "Medisch Spectrum, 053 000 2199"
    return at_start and _CONTACT.match(text, run[-1].end) is not None


_CONTACT = re.compile(
    r"[ \t]*+[,–:|-]?+[ \t]*+(?:\(?(?:tel|mob|m|t)\.?:?[ ]?)?"
    r"(?:\(?(?:\+|00|0)\d[\d ()./–-]{7,}|[\w.+-]+@\w)"
)


def _inside_a_sentence(text: str, word: NameWord) -> bool:
    """A capital that no full stop, line or bullet explains, and that no number follows."""
    before = text[max(0, word.start - 9) : word.start].rstrip(" ")
    begins = not before or before[-1] in '.!?:\n\t•-*"“(/|;'
    return not begins and not A_NUMBER_AFTER.match(text, word.end)
