"""What a person is called on machines: user names, domains, files that hold a part of a name.

Why: `k.devries82`, `devriescoacht.nl` and `VOG_devries.pdf` tell a name as well as the name does.
In: a text and the names found in it. Out: `Found` pieces, the whole word with dots and digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_names import PARTICLES
from tenderkit.llm.name_words import plain
from tenderkit.llm.personal_data import Found

_TOKEN = re.compile(r"(?<![\w@])[@]?[\w][\w@./:+%~=&?#-]{2,120}")
_FORM = re.compile(r"[@_/\d]|\w\.\w|[a-z][A-Z]")
"""What makes a word one of a machine: a digit, a dot inside, an underscore."""
_NETWORK = re.compile(
    r"(?i)(?<![\w-])(?:instagram|insta|twitter|telegram|tiktok|threads|mastodon|bluesky|snapchat|skype"
    r"|discord|signal|github|gitlab|linkedin|medium|behance)[^\w\n]{1,4}"
    r"(?:(?:account|profiel|als|onder|via|op|is|as|naam)[ :]{1,2}){0,2}\(?(?P<n>@[\w.-]{2,40}\w)"
)
"""A user name behind where it is one."""
_LEAST = 4


def guess_handles(text: str, names: Iterable[Found], mails: Iterable[Found]) -> Iterator[Found]:
    """Words of machines that hold a part of a name, or are the domain of an e-mail address."""
    for match in _NETWORK.finditer(text):
        yield Found(*match.span("n"), "url")
    people = list(names)
    parts, words = _parts(text, people), _words(text, people)
    domains = {
        domain
        for one in mails
        if (domain := re.split("@|[(\\[]at[)\\]]", text[one.start : one.end])[-1].strip().lower())
        not in _EVERYBODYS
        and domain  # a box alone, of an address that a column broke, has none
    }
    if not parts and not domains:
        return
    joined = re.compile("|".join(map(re.escape, sorted(parts, key=len, reverse=True))) or "(?!)")
    for match in _TOKEN.finditer(text):
        token = match[0].rstrip(".,:;?-/")
        if not _FORM.search(token):
            continue
        flat = re.sub(r"[^a-z]", "", plain(token))
        pieces = {re.sub(r"[^a-z]", "", one) for one in re.split(r"[._/@-]", plain(token))}
        if (
            joined.search(flat)
            or (pieces & words and any(map(str.isdigit, token)))
            or any(domain in token.lower() for domain in domains)
        ):
            yield Found(match.start(), match.start() + len(token), "url")


_EVERYBODYS = frozenset(
    "gmail.com outlook.com hotmail.com live.nl live.com kpnmail.nl ziggo.nl xs4all.nl icloud.com me.com yahoo.com proton.me protonmail.com planet.nl home.nl upcmail.nl telenet.be skynet.be".split()  # noqa: E501, SIM905
)
"""Domains of mail that say nothing of who writes."""


def _words(text: str, names: Iterable[Found]) -> set[str]:
    """Every word of the names, of four letters and more."""
    return {
        letters
        for one in names
        for word in text[one.start : one.end].replace("-", " ").split()
        if len(letters := re.sub(r"[^a-z]", "", plain(word))) >= _LEAST
    }


def _parts(text: str, names: Iterable[Found]) -> set[str]:
    """Surnames with and without particles, first names; not where they are words as well."""
    parts: set[str] = set()
    for one in names:
        words = plain(text[one.start : one.end]).replace("-", " ").split()
        letters = [re.sub(r"[^a-z]", "", word) for word in words]
        rare = [word for word in letters if word not in PARTICLES and not is_word(word)]
        parts.update(word for word in rare if len(word) > _LEAST)
        if len(letters) > 1:
            parts.add("".join(letters[1:]))
            parts.add("".join(word for word in letters))
    return {one for one in parts if len(one) > _LEAST or (len(one) == _LEAST and not is_word(one))}
