"""Patterns that look before they search: most lines hold none of the letters that a match needs.

Why: a pattern of many words is tried at each letter of each line, some 10 µs a line, and finds
nothing in nine of ten. Whether a word stands in a line at all is told a hundred times as fast.
In: an expression. Out: a `Sieve` that finds what the expression finds. What it looks for is taken
from the expression itself, so it cannot grow old: every match holds a piece of each group of
`needed_by`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

from tenderkit.letters import WIDTH, Three, folded, rarest_three, threes_of

Group = tuple[str, ...]
"""Pieces of text, one of which stands in every match."""

MOST_EXACT: Final = 24
"""Wordings of one piece that are written out: "verzoek(?:en|t)?" has three."""
TOO_COMMON: Final = 0.75
"""A group is not looked at from this share of lines on that hold one of its pieces, as guessed."""
SECOND: Final = 0.3
"""A second group is looked at too where fewer lines than this hold one of its pieces."""
MANY: Final = 8
"""From so many pieces on the threes of letters of a line are looked at before the pieces."""
LINE: Final = 400
"""Longest text whose threes are listed for it, in characters: a longer one is asked by few."""

_SHARES: Final = (1.0, 0.4, 0.1, 0.03, 0.011, 0.007, 0.004)
"""The share of lines that hold a given piece of none, one, two … letters, as counted over the
pieces of all patterns and the lines of the sample tenders."""
_COMMON_SIGNS: Final = frozenset(".,-:()/")
_SHARE_OF_SIGN: Final = 0.03
_CAPITAL: Final = 0.3
"""A piece with a capital stands in so many of the lines that hold it in small letters."""
_COST_OF_LOOKING: Final = 0.002


class Sieve:
    """An expression behind a look for its letters; it finds what `re.compile` of the same finds.

    Attributes
    ----------
    compiled : the expression itself.
    """

    __slots__ = ("_by_three", "_cased", "_groups", "_short", "_threes", "compiled")

    def __init__(self, compiled: re.Pattern[str]) -> None:
        self.compiled = compiled
        self._groups: tuple[Group, ...] | None = None
        self._cased = False
        self._by_three: dict[Three, Group] = {}
        """The long pieces of the first group, where it has many, by three letters of theirs."""
        self._threes: frozenset[Three] = frozenset()
        self._short: Group = ()
        """The other pieces of that group."""

    @property
    def pattern(self) -> str:
        """The expression as it is written."""
        return self.compiled.pattern

    @property
    def groups(self) -> tuple[Group, ...]:
        """What a text is looked at for; empty where nothing that a match needs is rare."""
        if self._groups is None:
            self._cased = _is_cased(self.compiled)
            self._groups = groups = tuple(_worth(needed_by(self.compiled)))
            if groups and len(groups[0]) >= MANY:
                self._short = tuple(piece for piece in groups[0] if len(piece) < WIDTH)
                for piece in sorted(set(groups[0]).difference(self._short)):
                    three = rarest_three(piece)
                    self._by_three[three] = (*self._by_three.get(three, ()), piece)
                self._threes = frozenset(self._by_three)
        return self._groups

    def search(self, text: str, *places: int) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self.compiled.search(text, *places) if self.may_stand_in(text) else None

    def finditer(self, text: str, *places: int) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        if self.may_stand_in(text):
            return self.compiled.finditer(text, *places)
        return iter(())

    def match(self, text: str, *places: int) -> re.Match[str] | None:
        """As `re.Pattern.match`: tried at one place only, so nothing is looked for first."""
        return self.compiled.match(text, *places)

    def fullmatch(self, text: str, *places: int) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        return self.compiled.fullmatch(text, *places) if self.may_stand_in(text) else None

    def may_stand_in(self, text: str) -> bool:
        """Whether a text holds what every match holds: where not, nothing is found in it."""
        groups = self._groups
        if groups is None:
            groups = self.groups
        if self._threes and len(text) <= LINE:
            stand = threes_of(text)
            pieces = self._short
            if not self._threes.isdisjoint(stand):
                for three in self._threes & stand:
                    pieces += self._by_three[three]
            elif not pieces:
                return False
            groups = (pieces, *groups[1:])
        letters = text if self._cased else folded(text)
        for group in groups:
            for piece in group:
                if piece in letters:
                    break
            else:
                return False
        return True


def sieve(pattern: str, flags: int = 0) -> Sieve:
    """Compile an expression, with a look for its letters before each search.

    Examples
    --------
    >>> sieve(r"\\bz\\.s\\.m\\b|zo (?:spoedig|snel) mogelijk", re.I).search("Start: Z.S.M.")
    <re.Match object; span=(7, 12), match='Z.S.M'>
    """
    return Sieve(re.compile(pattern, flags))


def needed_by(compiled: re.Pattern[str]) -> list[Group]:
    """Groups of pieces: every match holds a piece of each.

    The pieces are in small letters where any part of the expression is without case.

    Examples
    --------
    >>> needed_by(re.compile(r"\\b(?:per|na)\\s+gunning(?:en)?"))
    [('na', 'per'), ('gunning',)]
    """
    spelled = str if _is_cased(compiled) else folded
    return _Needs(spelled).of(parser.parse(compiled.pattern, compiled.flags))


def _is_cased(compiled: re.Pattern[str]) -> bool:
    return not compiled.flags & re.IGNORECASE and "(?i" not in compiled.pattern


def _worth(groups: Iterable[Group]) -> Iterator[Group]:
    """The rarest group, and a second one where it is rare too."""
    ranked = sorted(groups, key=_cost)
    for group, most in zip(ranked, (TOO_COMMON, SECOND), strict=False):
        if _cost(group) < most:
            yield group


def _cost(group: Group) -> float:
    """The share of lines that hold a piece, as guessed, and a little for each look."""
    none = math.prod(1.0 - _share(piece) for piece in group)
    return 1.0 - none + _COST_OF_LOOKING * len(group)


def _share(piece: str) -> float:
    letters = sum(each.isalnum() for each in piece)
    if letters == 0 and piece.strip():
        return _SHARES[1] if piece in _COMMON_SIGNS else _SHARE_OF_SIGN
    share = _SHARES[min(letters, len(_SHARES) - 1)]
    return share if piece == piece.lower() else share * _CAPITAL


_REPEATS: Final = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
_NO_WIDTH: Final = (codes.AT, codes.ASSERT, codes.ASSERT_NOT)


class _Needs:
    """Reads the pieces from a parsed expression; `spelled` gives a letter as pieces hold it."""

    def __init__(self, spelled: Callable[[str], str]) -> None:
        self.spelled = spelled
        self.exact_by: dict[Any, Callable[[Any], set[str] | None]] = {
            codes.LITERAL: lambda given: {spelled(chr(given))},
            codes.IN: self._any_of,
            codes.BRANCH: lambda given: self._either(given[1]),
            codes.SUBPATTERN: lambda given: self._exact(given[3]),
            codes.ATOMIC_GROUP: self._exact,
            **dict.fromkeys(_NO_WIDTH, lambda given: {""}),
            **dict.fromkeys(_REPEATS, self._repeated),
        }

    def of(self, parsed: Any) -> list[Group]:
        """The groups that a sequence needs: its runs of letters, and what its parts need."""
        groups: list[Group] = []
        run = {""}
        for code, given in [*parsed, (None, None)]:
            told = self._exact_one(code, given)
            if told is not None and len(run) * len(told) <= MOST_EXACT:
                run = {before + after for before in run for after in told}
                continue
            if all(run):
                groups.append(_shortest(run))
            run = {""} if told is None else told
            if told is None:
                groups += self._inside(code, given)
        return groups

    def _inside(self, code: Any, given: Any) -> list[Group]:
        """What one element needs whose wordings are too many to write out."""
        if code is codes.SUBPATTERN:
            return self.of(given[3])
        if code is codes.ATOMIC_GROUP:
            return self.of(given)
        if code in _REPEATS:
            return self.of(given[2]) if given[0] else []
        if code is not codes.BRANCH:
            return []
        needed = [self.of(branch) for branch in given[1]]
        if not all(needed):
            return []
        return [_shortest(piece for groups in needed for piece in min(groups, key=_cost))]

    def _exact(self, parsed: Any) -> set[str] | None:
        """All wordings of a sequence; None where they are many or without end."""
        run = {""}
        for code, given in parsed:
            told = self._exact_one(code, given)
            if told is None or len(run) * len(told) > MOST_EXACT:
                return None
            run = {before + after for before in run for after in told}
        return run

    def _exact_one(self, code: Any, given: Any) -> set[str] | None:
        rule = self.exact_by.get(code)
        return None if rule is None else rule(given)

    def _any_of(self, members: Sequence[Any]) -> set[str] | None:
        """The signs of a class, where it lists a few."""
        told: set[str] = set()
        for code, given in members:
            if code is codes.LITERAL:
                told.add(self.spelled(chr(given)))
            elif code is codes.RANGE and given[1] - given[0] < MOST_EXACT:
                told |= {self.spelled(chr(each)) for each in range(given[0], given[1] + 1)}
            else:
                return None
        return told

    def _either(self, branches: Sequence[Any]) -> set[str] | None:
        told: set[str] = set()
        for branch in branches:
            one = self._exact(branch)
            if one is None:
                return None
            told |= one
        return told if len(told) <= MOST_EXACT else None

    def _repeated(self, given: Any) -> set[str] | None:
        least, most, part = given
        once = self._exact(part) if most is not codes.MAXREPEAT and most <= 3 else None
        if once is None:
            return None
        told: set[str] = set()
        run = {""}
        for times in range(most + 1):
            told |= run if times >= least else set()
            run = {before + after for before in run for after in once}
        return told if len(told) <= MOST_EXACT else None


_LONG: Final = 6


def _shortest(pieces: Iterable[str]) -> Group:
    """Without the pieces that hold another one of them: where they stand, that one stands.

    So also "emeente" for "Gemeente" and "gemeente".
    """
    told = set(pieces)
    told |= {
        piece[1:]
        for piece in told
        if len(piece) >= _LONG and piece[0].swapcase() + piece[1:] in told - {piece}
    }
    kept: list[str] = []
    for piece in sorted(told, key=lambda piece: (len(piece), piece)):
        if not any(short in piece for short in kept):
            kept.append(piece)
    return tuple(kept)
