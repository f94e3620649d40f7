"""A look for letters before a search loses nothing that the search would find."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import tenderkit
from tenderkit import shipped
from tenderkit.letters import folded
from tenderkit.lexicon import cues, themes
from tenderkit.reading import read
from tenderkit.sieving import Sieve, needed_by, sieve

NEEDED = [
    (r"\b(?:per|na)\s+gunning(?:en)?", [("na", "per"), ("gunning",)]),
    (r"eis(?:en)?\b", [("eis",)]),
    (r"(?:eis|wens)\s*:", [("eis", "wens"), (":",)]),
    (r"pr[eé]\b", [("pre", "pré")]),
    (r"z\.?s\.?m", [("zsm", "z.sm", "zs.m", "z.s.m")]),
    (r"(?:voor)?keur", [("keur",)]),
    (r"x{3}a{2,}b?c", [("xxx",), ("a",), ("c",)]),
    (r"(?=vog)vog|\d+", []),
    (r"[a-z]+\d*", []),
    (r"(?:tarief|\d)\s", []),
    (r"(?>eis|wens)en", [("eisen", "wensen")]),
    (r"\beis.{0,60}gesteld", [("eis",), ("gesteld",)]),
    (r"[Gg]emeente \w+", [("emeente ",)]),
    (r"(?i:KO)-eis", [("ko-eis",)]),
    (r"KO-eis", [("KO-eis",)]),
]


@pytest.mark.parametrize(("pattern", "groups"), NEEDED)
def test_the_letters_that_every_match_holds(pattern: str, groups: list[tuple[str, ...]]) -> None:
    assert needed_by(re.compile(pattern)) == groups


@pytest.mark.parametrize(
    "text", ["Minİmaal 2 jaar", "MINIMAAL", "mınimaal", "kenniſ", "\u212aennis"]
)
def test_odd_letters_are_folded_as_patterns_without_case_take_them(text: str) -> None:
    pattern = r"minimaal|kennis"
    assert re.search(pattern, text, re.IGNORECASE)
    assert sieve(pattern, re.IGNORECASE).search(text)
    assert re.search(pattern, folded(text))


def test_a_place_to_search_from_is_kept() -> None:
    eis = sieve("eis")
    assert eis.search("eis een", 1) is None
    assert [match.start() for match in eis.finditer("eis eis eis", 1, 8)] == [4]
    assert eis.match("eisen")


def every_sieve() -> list[Sieve]:
    """Those that modules hold, and those that are compiled at their first use."""
    found: dict[int, Sieve] = {}
    for info in pkgutil.walk_packages(tenderkit.__path__, "tenderkit."):
        if info.name.split(".")[1] in ("dutch", "lexicon", "reading", "outlining", "building"):
            for value in vars(importlib.import_module(info.name)).values():
                found |= {id(one): one for one in _held(value)}
    told: list[Any] = [cues.state_patterns(table) for table in (cues.ON_SITE, cues.SELF_EMPLOYED)]
    told += [cues.cue_patterns(field) for field in cues.CUES]
    told += [themes.system_pattern(), themes._themes(), themes._proofs()]
    return [*found.values(), *_held(told)]


def _held(value: Any) -> Iterator[Sieve]:
    if isinstance(value, Sieve):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _held(each)


def written(parsed: Any, chance: random.Random) -> str:
    """A text that an expression may match: its branches and repeats by chance, no look-around."""
    text = ""
    for code, given in parsed:
        if code is codes.LITERAL:
            text += chr(given)
        elif code is codes.IN:
            text += _one_of(given, chance)
        elif code in (codes.ANY, codes.NOT_LITERAL):
            text += chance.choice("a x")
        elif code is codes.BRANCH:
            text += written(chance.choice(given[1]), chance)
        elif code is codes.SUBPATTERN:
            text += written(given[3], chance)
        elif code is codes.ATOMIC_GROUP:
            text += written(given, chance)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            most = min(int(given[1]), int(given[0]) + 2)
            times = chance.randint(int(given[0]), most)
            text += "".join(written(given[2], chance) for _ in range(times))
    return text


def _one_of(members: Any, chance: random.Random) -> str:
    if members[0][0] is codes.NEGATE:
        return chance.choice("ax B")
    code, given = chance.choice(members)
    if code is codes.LITERAL:
        return chr(given)
    if code is codes.RANGE:
        return chr(chance.randint(*given))
    return {codes.CATEGORY_DIGIT: "7", codes.CATEGORY_SPACE: " "}.get(given, "b")


def _in_odd_case(text: str, chance: random.Random) -> str:
    odd = {"i": "Iİı", "s": "Sſ", "k": "K\u212a"}
    return "".join(
        chance.choice(odd.get(letter, letter.upper())) if chance.random() < 0.3 else letter
        for letter in text
    )


def test_nothing_that_a_pattern_matches_is_passed_over() -> None:
    chance = random.Random(7)
    looked, tried = 0, 0
    for one in every_sieve():
        looked += bool(one.groups)
        parsed = parser.parse(one.pattern, one.compiled.flags)
        for _ in range(25):
            text = written(parsed, chance)
            for said in (text, f"Zie: {text}.", _in_odd_case(text, chance)):
                match = one.compiled.search(said)
                tried += match is not None
                assert _spans([one.search(said)]) == _spans([match]), (one.pattern, said)
    assert looked > 60
    assert tried > 1000


def test_on_lines_of_tenders_a_sieve_finds_what_its_pattern_finds() -> None:
    document = read(shipped.folder("samples") / "14-ciso-scheldegroep.txt")
    lines = [document.words(line) for line in document.lines]
    for one in every_sieve():
        for line in lines:
            told = _spans(one.finditer(line))
            assert told == _spans(one.compiled.finditer(line)), (one.pattern, line)


def _spans(matches: Any) -> list[tuple[int, int] | None]:
    return [match.span() if match else None for match in matches]
