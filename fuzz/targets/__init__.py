"""Every target: its name, what takes the input, how inputs are changed, where they start from."""

from __future__ import annotations

from dataclasses import dataclass

from fuzz import dictionary as words
from fuzz.judging import Try
from fuzz.mutating import Mutate, by_words, in_archive, in_streams
from fuzz.seeds import SEEDS
from fuzz.targets import documents, grammar, loaders, outlines

_TRIES = {**documents.TARGETS, **grammar.TARGETS, **outlines.TARGETS, **loaders.TARGETS}

_TEXT = by_words(words.FIELD, words.CHARACTERS, words.NUMBERS)
_JSON = by_words(words.JSON, words.FIELD, words.CHARACTERS)
_TOML = by_words(words.TOML, words.CHARACTERS)
_XML = by_words(words.XML, words.FIELD)

_MUTATIONS: dict[str, Mutate] = {
    "read-md": by_words(words.FIELD, words.CHARACTERS, words.MARKDOWN),
    "read-html": by_words(words.FIELD, words.CHARACTERS, words.HTML),
    "read-eml": by_words(words.FIELD, words.CHARACTERS, words.MAIL),
    "read-docx": in_archive(_XML),
    "read-pdf": in_streams(by_words(words.PDF, words.FIELD)),
    "cv-docx": in_archive(_XML),
    "replies": _JSON,
    "recorded": _JSON,
    "labels": _JSON,
    "records": _JSON,
    "profile-json": _JSON,
    "profile-yaml": by_words(words.YAML, words.FIELD, words.CHARACTERS),
    "prompts": by_words(words.YAML, words.MARKDOWN),
    "bids": by_words(words.MARKDOWN, words.JSON, words.CHARACTERS),
    "prices": _TOML,
    "floors": _TOML,
    "splits": _TOML,
    "groups": _TOML,
}


@dataclass(frozen=True, slots=True)
class Target:
    """One place where something comes in from outside."""

    name: str
    attempt: Try
    mutate: Mutate
    most_bytes: int

    def seeds(self) -> list[bytes]:
        """What its inputs are made from."""
        return SEEDS[self.name]()


_LARGE = frozenset({"read-docx", "read-pdf", "cv-docx"})

TARGETS: dict[str, Target] = {
    name: Target(name, attempt, _MUTATIONS.get(name, _TEXT), 120_000 if name in _LARGE else 12_000)
    for name, attempt in _TRIES.items()
}
"""Name → target, in the order in which they are run."""
