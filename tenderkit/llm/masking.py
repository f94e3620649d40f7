"""Personal data taken out before a text leaves the machine, and put back in what comes back.

Why: a CV holds the data of its owner, of referees and of others, and a model needs none of it. It
fails closed: where something personal is still there after masking, nothing is sent. In: texts, and
the names that are known. Out: the texts with `[NAAM]`, `[PERSOON-2]`, `[TELEFOON-1]`, line for
line, and the way back, to the character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tenderkit.errors import TenderkitError
from tenderkit.lexicon.known_words import reading
from tenderkit.lexicon.person_names import NAMES_AND_WORDS, PARTICLES, SURNAMES_AND_WORDS
from tenderkit.llm.beside_postcodes import find_beside_postcodes
from tenderkit.llm.broken_names import broken_names
from tenderkit.llm.closed_up import find_closed_up
from tenderkit.llm.form_values import as_printed, find_filled_in
from tenderkit.llm.handles import guess_handles
from tenderkit.llm.home_guesses import guess_ages, guess_births, guess_homes
from tenderkit.llm.homes_told import homes_behind_names, with_surroundings
from tenderkit.llm.likely_small_names import likely_small_names
from tenderkit.llm.likely_streets import likely_streets
from tenderkit.llm.marked_values import find_marked
from tenderkit.llm.merged_pieces import merged
from tenderkit.llm.name_words import name_words, plain
from tenderkit.llm.number_guesses import guess_documents, guess_numbers
from tenderkit.llm.other_forms import find_other_forms
from tenderkit.llm.personal_data import STRONG, Found, Kind, find_data
from tenderkit.llm.personal_names import find_names
from tenderkit.llm.places import is_of_a_thing, long_places
from tenderkit.llm.places_again import find_places_again
from tenderkit.llm.role_names import with_letters
from tenderkit.llm.scanned_letters import as_meant
from tenderkit.llm.small_homes import find_small_homes
from tenderkit.llm.small_texts import with_capitals
from tenderkit.llm.soft_breaks import joined_lines
from tenderkit.llm.stand_ins import (
    BIDDER,
    LOOK_ALIKE,
    REFEREE,
    STAND_IN,
    WORDS,
    StandIns,
    UnknownStandIn,
)

_ROUNDS = 4
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


class StillPersonal(TenderkitError):
    """Personal data is left after masking; nothing was sent."""


@dataclass(frozen=True)
class _Known:
    """A name that was told beforehand: its word in stand-ins, and the parts that may not go out."""

    word: str
    name: str
    parts: frozenset[str]


@dataclass
class Mask:
    """Hides names and data, and brings them back. One mask for one conversation.

    Examples
    --------
    >>> mask = Mask.of("Sanne Hoekstra")
    >>> mask.masked("Sanne Hoekstra, bel 06-00001234")
    '[NAAM], bel [TELEFOON-1]'
    >>> mask.restored("[naam] zit op [TELEFOON-1]")
    'Sanne Hoekstra zit op 06-00001234'
    """

    known: tuple[_Known, ...] = ()
    organisations: tuple[str, ...] = ()
    stand_ins: StandIns = field(default_factory=StandIns)
    _public: set[str] = field(default_factory=set)
    """Words in small letters of what is published."""
    kinds: dict[str, Kind] = field(default_factory=dict)
    """What stands for a text → its kind."""

    @classmethod
    def of(
        cls,
        bidder: str | None = None,
        referees: Iterable[str] = (),
        organisations: Iterable[str] = (),
        things: Iterable[str] = (),
    ) -> Mask:
        """A mask that knows names beforehand. Without them it finds those that the text tells.

        Parameters
        ----------
        bidder, referees : hidden wherever a part of the name stands.
        organisations : names that stay although they look like a person's ("De Vries Advies").
        things : systems, schools, clients; their words are not guessed to be names.
        """
        known = [_Known(BIDDER, bidder, _parts(bidder))] if bidder else []
        known += [_Known(REFEREE, name, _parts(name)) for name in referees if name.strip()]
        mask = cls(tuple(known), tuple(name for name in organisations if name))
        mask._public.update(word.plain for thing in things for word in name_words(thing))
        if bidder:
            mask.stand_ins.of(BIDDER, bidder)
        return mask

    def masked(self, text: str) -> str:
        """A text that may leave the machine, with as many lines as it had.

        Raises
        ------
        StillPersonal : something personal is left in it.
        """
        with reading(text):
            return self._made(text, self._pieces(text, guess=True))

    def published(self, text: str) -> str:
        """A text that anybody may read, such as a tender: what is known of people is hidden in it,
        and nothing is guessed. Its words are not taken for names in what is masked after it.

        Raises
        ------
        StillPersonal : something personal is left in it.
        """
        self._public.update(word.plain for word in name_words(text))
        return self._made(text, self._pieces(text, guess=False))

    def _made(self, text: str, pieces: Iterable[Found]) -> str:
        made = self._replaced(text, pieces)
        left = list(self._left(made))
        for _ in range(_ROUNDS):
            if not left:
                break
            made = self._replaced(made, left)
            left = list(self._left(made))
        self._fail_on(made, left)
        if not self._restores(made, text):
            raise StillPersonal("the masked text cannot be restored exactly, so nothing was sent")
        return made

    def _restores(self, made: str, text: str) -> bool:
        try:
            return self.stand_ins.back(made) == text
        except UnknownStandIn:
            return False

    def check(self, text: str) -> None:
        """Fail where a text still holds personal data.

        Raises
        ------
        StillPersonal : says what kind of data, not the data.
        """
        self._fail_on(text, self._left(text))

    def _fail_on(self, text: str, left: Iterable[Found]) -> None:
        kinds = {found.kind for found in left}
        flat = plain(_INVISIBLE.sub("", STAND_IN.sub(" ", text)))
        for known in self.known:
            if any(
                len(part) > 5 and part not in _ORDINARY and part in flat for part in known.parts
            ):
                kinds.add("name")
        if kinds:
            raise StillPersonal(
                f"personal data ({', '.join(sorted(kinds))}) is left in what would be sent, "
                "so nothing was sent",
                hint="take it out of the profile, or work without a model",
            )

    def restored(self, text: str) -> str:
        """A text with everything put back, also where a reply wrote a stand-in differently.

        Raises
        ------
        UnknownStandIn : the reply names one that stands for nothing.
        """
        return self.stand_ins.back(text)

    def unmasked(self, text: str) -> str:
        """A reply with the bidder's name put back, and words that were hidden on a guess; data and
        other people stay hidden."""
        return self.stand_ins.back(text, (BIDDER, WORDS["word"]))

    def _pieces(self, text: str, *, guess: bool) -> list[Found]:
        found = [Found(*match.span(), "look_alike") for match in LOOK_ALIKE.finditer(text)]
        printed, text = text, as_meant(as_printed(text))
        small = list(likely_small_names(text)) if guess else []
        if guess:
            text = with_capitals(text, small)
        text = joined_lines(text)
        data = [*small, *find_data(text), *find_marked(text), *find_filled_in(text)]
        if guess:
            data += [*guess_numbers(text), *guess_documents(text), *guess_births(text)]
            data += [*guess_homes(text, data), *with_letters(text)]
            data += [*likely_streets(text, data)]
            data += [*find_other_forms(text, data)]
            data += [*find_closed_up(text), *find_small_homes(text, data)]
            data += [*find_beside_postcodes(text, data)]
        places = list(long_places(text)) if guess else []
        names = [
            one
            for one in find_names(
                text,
                [one.name for one in self.known],
                self._public if guess else None,
                [one for one in data if one.kind == "name"],
            )
            if not self._is_organisation(text, one)
            and not is_of_a_thing(text, one.start, one.end, places)
        ]
        if guess:
            names += list(broken_names(text, names))
        people = [one for one in names if one.kind == "name"]
        mails = [one for one in data if one.kind == "email"]
        if guess:
            data += [*guess_ages(text, people), *guess_handles(text, people, mails)]
            data += [*homes_behind_names(text, people)]
            data += [*with_surroundings(text, data)]
        found += [*data, *find_places_again(text, data), *names]
        return list(merged(printed, found))

    def _is_organisation(self, text: str, found: Found) -> bool:
        if not self.organisations or self._owner(text[found.start : found.end]) != WORDS["name"]:
            return False
        return any(
            start <= found.start and found.end <= start + len(name)
            for name in self.organisations
            for start in (match.start() for match in re.finditer(re.escape(name), text))
        )

    def _left(self, text: str) -> Iterator[Found]:
        """What a text between its stand-ins still holds and may not."""
        place = 0
        for match in (*STAND_IN.finditer(text), None):
            between = text[place : match.start() if match else len(text)]
            for found in find_data(between):
                if found.kind in STRONG:
                    yield Found(found.start + place, found.end + place, found.kind)
            if self.known:
                for found in self._known_in(between):
                    yield Found(found.start + place, found.end + place, "name")
            place = match.end() if match else place

    def _known_in(self, text: str) -> Iterator[Found]:
        flat = plain(text)
        for known in self.known:
            for part in known.parts:
                for match in re.finditer(rf"(?<![^\W\d_]){re.escape(part)}(?![^\W\d_])", flat):
                    if part not in _ORDINARY or text[match.start()].isupper():
                        yield Found(*match.span(), "name")

    def _replaced(self, text: str, pieces: Iterable[Found]) -> str:
        made, place = [], 0
        for found in sorted(pieces):
            if found.start < place:
                continue
            piece = text[found.start : found.end]
            word = self._owner(piece) if found.kind == "name" else WORDS[found.kind]
            stands = self.stand_ins.of(word, piece)
            self.kinds[stands] = found.kind
            made += [text[place : found.start], stands]
            place = found.end
        return "".join([*made, text[place:]])

    def _owner(self, piece: str) -> str:
        """Whose name it is: the bidder's, a referee's, somebody's."""
        words = _parts(piece)
        shared = [(len(words & one.parts), one.word) for one in self.known]
        most = max((count for count, _ in shared), default=0)
        return next((word for count, word in shared if count == most and most), WORDS["name"])


_ORDINARY = SURNAMES_AND_WORDS | NAMES_AND_WORDS


def _parts(name: str) -> frozenset[str]:
    return frozenset(
        word.plain
        for word in name_words(name)
        if len(word.plain) > 2 and word.plain not in PARTICLES and word.part != "initial"
    )
