"""Names behind the word for a person, where no table has the name: "deurwaarder Prins", "jurist
Lamp Sanin", "twee juniors (Neuw en Prei)".

Why: a surname can be any word, and a rule that asks for a known one leaves the others. In: the
words of a text and what was found so far. Out: more rows accepted as names. What stays: what is
public, an abbreviation, a law, a field of work ("adviseur Sociaal Domein"): long words of a
dictionary, and rows of such words behind a role that is hired for a field.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from tenderkit.lexicon.guess_cues import A_LAW_OR_THING, THING_AFTER
from tenderkit.lexicon.kinds import KIND_WORD, STREET_NAME
from tenderkit.lexicon.known_words import is_sure_word, is_word
from tenderkit.lexicon.person_cues import DOES, ENUMERATION, MEMBER
from tenderkit.lexicon.person_names import (
    FIRST_NAMES,
    NAMES_AND_WORDS,
    ORGANISATION_WORDS,
    SURNAMES,
    SURNAMES_AND_WORDS,
)
from tenderkit.lexicon.person_roles import (
    ACTS,
    BEFORE_A_PERSON,
    BEFORE_A_ROLE,
    BEHIND_WHAT_LEADS,
    CALLED_BY_LETTERS,
    DEGREES,
    MADE_BY,
    MAIL_HEAD,
    REACHED,
    SEVERAL_PEOPLE,
    SPEAKER,
    TOLD_TO_BE_ONE,
    WITH_A_LETTER,
    WITH_ME,
)
from tenderkit.lexicon.public_names import COUNTRIES, PLACES, public_words
from tenderkit.lexicon.roles import ROLE
from tenderkit.llm.name_words import NamesFound, NameWord, name_words, run_at
from tenderkit.llm.named_things import is_organisation
from tenderkit.llm.personal_data import Found

_FIELD = 8
"""Letters from which a word of a dictionary is a field of work rather than a surname."""
_TWO = 2
_BETWEEN_WORDS = frozenset(["in", "op", "voor", "bij", "aan", "uit"])
_ORDINARY = SURNAMES_AND_WORDS | NAMES_AND_WORDS
_TABLES = FIRST_NAMES | SURNAMES


def behind_roles(names: NamesFound, public: Collection[str] = ()) -> None:
    """Accept what stands behind the word for a person.

    Parameters
    ----------
    public : words in small letters that were published.
    """
    roles = RoleRows(names, frozenset(public))
    for match in BEFORE_A_PERSON.finditer(names.text):
        first = names.at(match.end())
        if first is None:
            continue
        after = run_at(names.text, names.words, first)
        sure = match["sure"] is not None
        small = names.text[match.start() : match.end()].rpartition("-")[2][:1].islower()
        after = roles.before_a_firm(first, after)
        if after > first and roles.hold(first, after, sure=sure, small=small):
            names.accept(first, after)
    for match in (*BEFORE_A_ROLE.finditer(names.text), *MADE_BY.finditer(names.text)):
        row = _row_in(names, *match.span("n"))
        if row is not None and roles.hold_two(*row):
            names.accept(*row)
    for match in BEHIND_WHAT_LEADS.finditer(names.text):
        row = _row_in(names, *match.span("n"))
        if row is not None and roles.hold_two(*row):
            names.accept(*row)
    for match in WITH_ME.finditer(names.text):
        first = names.at(max(match.start("n"), match.start("m")))
        if first is not None and roles.hold(first, first + 1, sure=True, small=True):
            names.accept(first, first + 1)
    for match in TOLD_TO_BE_ONE.finditer(names.text):
        first = names.at(match.start("n"))
        if first is not None and names.words[first].part == "capital":
            word = names.words[first]
            if roles.is_strange(word) and not roles.is_public(word):
                names.accept(first, first + 1)
    for match in SPEAKER.finditer(names.text):
        first = names.at(match.start("n"))
        if first is not None and roles.hold(first, first + 1, sure=True, small=True):
            names.accept(first, max(first + 1, run_at(names.text, names.words, first)))
    for match in ENUMERATION.finditer(names.text):
        before = SEVERAL_PEOPLE.search(names.text[max(0, match.start() - 60) : match.start()])
        if before is not None:
            roles.accept_all(list(_members(names, match.start(), match.end())), before["sure"])


def with_letters(text: str) -> Iterator[Found]:
    """ "— Wing-Yan C., arts", ("M.P." to most): names of which only letters are told."""
    for match in CALLED_BY_LETTERS.finditer(text):
        yield Found(*match.span("n"), "name")
    for match in MAIL_HEAD.finditer(text):
        words = name_words(match["n"])
        if any(one.part == "capital" for one in words) and not any(
            one.part == "organisation" or one.plain in public_words() for one in words
        ):
            yield Found(*match.span("n"), "name")
    for match in WITH_A_LETTER.finditer(text):
        first = match["n"].partition(" ")[0]
        if "-" in first or not is_sure_word(first.lower()) or first.lower() in FIRST_NAMES:
            yield Found(*match.span("n"), "name")


def _members(names: NamesFound, start: int, end: int) -> Iterator[tuple[int, int]]:
    for one in MEMBER.finditer(names.text, start, end):
        row = _row_in(names, *one.span())
        if row is not None:
            yield row


def _row_in(names: NamesFound, start: int, end: int) -> tuple[int, int] | None:
    """The words that begin between two places, as first and after-last."""
    first = names.at(start)
    if first is None:
        return None
    after = first
    while after < len(names.words) and names.words[after].start < end:
        after += 1
    return first, after


class RoleRows:
    """One text: whether a row behind the word for a person is a name."""

    def __init__(self, names: NamesFound, public: frozenset[str]) -> None:
        self.names, self.text, self.words, self.public = names, names.text, names.words, public

    def hold(self, first: int, after: int, *, sure: bool, small: bool) -> bool:
        run = self.words[first:after]
        capitals = [one for one in run if one.part == "capital"]
        if self.are_words_in_words(run):
            return False
        if not capitals or self.holds_public(capitals) or self.is_a_thing(first, after):
            return False
        place = run[-1].end
        does = (DOES.match(self.text, place) or ACTS.match(self.text, place)) is not None
        reached = REACHED.match(self.text, run[-1].end) is not None
        if sure:
            return does or reached or not all(map(self.is_field, capitals))
        if len(_joined(self.text, capitals)) > 1:
            strange = any(map(self.is_strange, capitals))
            if small and (does or reached or self.hold_two(first, after)):
                return True
            all_strange = all(map(self.is_strange, capitals))
            opens = all_strange or (strange and small)
            return (opens and not any(map(self.is_field, capitals))) or does or reached
        led = run[0].part == "particle" and self.text[run[0].start].isupper()
        told = does or reached or led or (capitals[0].plain in SURNAMES and run[0] in capitals)
        return small and told and not self.is_field(capitals[0])

    def hold_two(self, first: int, after: int) -> bool:
        """Two words with a capital of which none is public, a field, or an organisation's."""
        run = self.words[first:after]
        if any(one.part in ("organisation", "other") or one.upper for one in run):
            return False
        if self.are_words_in_words(run):
            return False
        capitals = [one for one in run if one.part == "capital"]
        if len(_joined(self.text, capitals)) < _TWO or self.holds_public(capitals):
            return False
        return not any(map(self.is_field, capitals)) and not self.is_a_thing(first, after)

    def are_words_in_words(self, run: Sequence[NameWord]) -> bool:
        """ "Wind in Zee": words that a preposition joins, as a project is called."""
        inside = {one.plain for one in run[1:-1]}
        return not inside.isdisjoint(_BETWEEN_WORDS) and all(
            is_sure_word(one.plain) and one.plain not in _TABLES - _ORDINARY
            for one in run
            if one.part == "capital"
        )

    def before_a_firm(self, first: int, after: int) -> int:
        """ "Tarwe Samo van PinkRoccade": where the name ends and the employer begins."""
        for number in range(first + 1, after - 1):
            if self.words[number].plain == "van" and self.is_public(self.words[after - 1]):
                return number
        return after

    def accept_all(self, rows: Sequence[tuple[int, int]], sure: str | None) -> None:
        """Those of an enumeration behind people in the plural."""
        runs = [self.words[first:after] for first, after in rows]
        if not all(
            any(one.part == "capital" for one in run)
            and not any(self.is_public(one) or one.part == "organisation" for one in run)
            for run in runs
        ):
            return
        capitals = [one for run in runs for one in run if one.part == "capital"]
        if sure is None and (
            any(map(self.is_field, capitals)) or not any(map(self.is_strange, capitals))
        ):
            return
        for first, after in rows:
            self.names.accept(first, after)

    def holds_public(self, capitals: Sequence[NameWord]) -> bool:
        """Whether a word is public; of "Steenbergen-Ruys", a surname of two, both must be."""
        starts = [*(one.start for one in _joined(self.text, capitals)), len(self.text)]
        return any(
            all(self.is_public(one) for one in capitals if begin <= one.start < end)
            for begin, end in pairwise(starts)
        )

    def is_public(self, word: NameWord) -> bool:
        known = word.plain in public_words() or word.plain in self.public
        return (known or word.upper) and word.plain not in _TABLES

    def is_strange(self, word: NameWord) -> bool:
        return word.plain in _TABLES or not is_word(word.plain)

    def is_field(self, word: NameWord) -> bool:
        """ "Omgevingsrecht", "Burgerzaken", "Jeugdwet"; "Utrecht" behind a role that is hired."""
        if word.plain in _TABLES:
            return False
        if word.plain in PLACES or word.plain in COUNTRIES:
            return True
        if A_LAW_OR_THING.search(word.plain) or KIND_WORD.fullmatch(word.plain):
            return True
        return len(word.plain) >= _FIELD and is_sure_word(word.plain)

    def is_a_thing(self, first: int, after: int) -> bool:
        text, words = self.text, self.words
        start, end = words[first].start, words[after - 1].end
        if after < len(words) and text[end : words[after].start] in (" ", " & ", "&", "-"):
            behind = words[after]
            if text[behind.start].isupper() and (
                behind.part == "organisation"
                or behind.plain in ORGANISATION_WORDS
                or (behind.plain in public_words() and behind.plain not in DEGREES)
            ):
                return True
        if text[end : end + 1].isdigit() or THING_AFTER.match(text, end):
            return True
        if ROLE.search(text, start, end) or STREET_NAME.fullmatch(
            text, words[after - 1].start, end
        ):
            return True
        return is_organisation(text, start, end, words, after)


def _joined(text: str, capitals: Sequence[NameWord]) -> list[NameWord]:
    """Words with a capital; those that a hyphen joins to the one before are not counted."""
    return [one for one in capitals if text[one.start - 1 : one.start] != "-"]
