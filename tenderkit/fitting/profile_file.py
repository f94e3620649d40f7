"""A profile from JSON Resume or YAML, each fact with its place in the file.

In: the text of a file. Out: a Profile. A contradiction (an end before its start, a date that is
none, a number that is words) is an error with its line, for the file's author to mend; what is
only unknown or left out is a note. Nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from tenderkit.dutch.sentences import sentences
from tenderkit.errors import ReadError
from tenderkit.fitting import profile_keys as keys
from tenderkit.fitting.educations import finished, level_of
from tenderkit.fitting.placed import Node
from tenderkit.fitting.self_employed import bids_for_themselves
from tenderkit.records import (
    Assignment,
    Certificate,
    CoarseDate,
    Education,
    Fact,
    Language,
    Profile,
    Reference,
    Span,
)

_PRESENT = frozenset({"heden", "present", "now", "nu", "current", "lopend", "huidig", ""})
_GREATEST = 1e12
"""The greatest number that a profile can hold: inhabitants, sums, years are far below."""


def profile_from_tree(tree: Node, text: str, source: str) -> Profile:
    """The profile that a parsed file states.

    Raises
    ------
    ReadError
        With the line: not a profile at all, a wrong date, an end before its start, a wrong number.
    """
    return _Reader(text, source).profile(tree)


class _Reader:
    """One file: its text, its name, and the notes made on the way."""

    def __init__(self, text: str, source: str) -> None:
        self.text = text
        self.source = source
        self.notes: list[str] = []

    def profile(self, tree: Node) -> Profile:
        if not isinstance(tree.value, dict):
            raise self.error(tree, "is not a profile: it is no table of keys")
        known = keys.TOP & set(tree.value)
        if not known - {"$schema", "meta"}:
            raise self.error(
                tree,
                "is not a profile: it has none of the keys basics, work, education",
                hint="write it as JSON Resume (jsonresume.org), or give a CV as PDF, DOCX or text",
            )
        for key, node in tree.value.items():
            if key not in keys.TOP and not key.startswith(("x-", "x_", "$", "_")):
                self.unknown("", key, node)
        basics = self.table(tree.value.get("basics"), "basics")
        works = [
            *self.entries(tree, "work"),
            *self.entries(tree, "projects"),
            *self.entries(tree, "volunteer"),
        ]
        assignments = tuple(
            self.assignment(entry, section, number)
            for number, (section, entry) in enumerate(works, start=1)
        )
        facts = self.loose_facts(tree, basics)
        told = self.plain(basics, "selfEmployed")
        return Profile(
            name=self.words(basics, "name"),
            source=self.source,
            text=self.text,
            self_employed=told
            if isinstance(told, bool)
            else bids_for_themselves(
                [*(fact.text for fact in facts), *(work.employer for work in assignments)]
            ),
            rate=self.rate(basics),
            assignments=assignments,
            educations=tuple(self.education(e) for _, e in self.entries(tree, "education")),
            certificates=tuple(self.certificate(e) for _, e in self.entries(tree, "certificates")),
            languages=tuple(self.language(e) for _, e in self.entries(tree, "languages")),
            references=tuple(self.reference(e) for _, e in self.entries(tree, "references")),
            facts=facts,
            notes=tuple(self.notes),
        )

    # entries

    def assignment(self, entry: Node, section: str, number: int) -> Assignment:
        start, end = self.period(entry)
        employer = self.words(entry, "name") or self.words(entry, "organization")
        role = self.words(entry, "position")
        if section == "projects":
            roles = self.list_of(entry, "roles")
            role = role or (str(roles[0].value) if roles else None)
            employer = self.words(entry, "entity") or employer
        heading = [
            self.span(node)
            for key in (
                "position",
                "name",
                "organization",
                "client",
                "entity",
                "startDate",
                "endDate",
            )
            if (node := entry.value.get(key)) is not None
            and isinstance(node.value, str)
            and node.value
        ]
        facts: list[Fact] = []
        for key in ("description", "summary", "highlights"):
            for node in self.list_of(entry, key):
                facts += self.facts(node)
        systems = [
            Fact(text=str(node.value), span=self.span(node), form="list")
            for key in ("systems", "keywords")
            for node in self.list_of(entry, key)
        ]
        label = f"{section} {number}" + (f" ({role or employer})" if role or employer else "")
        if start is None:
            self.notes.append(
                f"{label}: states no start date, so no month of it is counted (line {entry.line})"
            )
        return Assignment(
            id=self.words(entry, "id") or f"W{number}",
            role=role,
            employer=employer,
            client=self.words(entry, "client"),
            via=self.words(entry, "via"),
            sector=self.words(entry, "clientKind"),
            inhabitants=self.whole(entry, "clientInhabitants"),
            start=start,
            end=end,
            hours_per_week=self.number(entry, "hoursPerWeek"),
            facts=tuple(facts),
            systems=tuple(systems),
            heading=tuple(heading),
            volunteer=section == "volunteer",
        )

    def education(self, entry: Node) -> Education:
        start, end = self.period(entry)
        area, study = self.words(entry, "area"), self.words(entry, "studyType")
        institution = self.words(entry, "institution")
        stated = self.words(entry, "level")
        told = self.plain(entry, "completed")
        said = " ".join(x for x in (area, study, self.words(entry, "score")) if x)
        span = next(
            (
                self.span(n)
                for k in ("area", "studyType", "institution")
                if (n := entry.value.get(k))
            ),
            self.span(entry),
        )
        return Education(
            institution=institution,
            area=area,
            study=study,
            level=level_of(stated) or level_of(study, area, institution),
            start=start,
            end=end,
            completed=told
            if isinstance(told, bool)
            else finished(said, has_end=end is not None, runs_on=start is not None and end is None),
            span=span,
        )

    def certificate(self, entry: Node) -> Certificate:
        name = self.words(entry, "name")
        if not name:
            raise self.error(entry, "certificates: an entry has no name")
        return Certificate(
            name=name,
            issuer=self.words(entry, "issuer"),
            obtained=self.day(entry, "date"),
            valid_until=self.day(entry, "validUntil"),
            span=self.span(entry.value["name"]),
        )

    def language(self, entry: Node) -> Language:
        name = self.words(entry, "language")
        if not name:
            raise self.error(entry, "languages: an entry names no language")
        node = entry.value.get("fluency") or entry.value["language"]
        return Language(language=name, level=self.words(entry, "fluency"), span=self.span(node))

    def reference(self, entry: Node) -> Reference:
        node = entry.value.get("name") or entry.value.get("reference") or entry
        return Reference(
            name=self.words(entry, "name"),
            text=self.words(entry, "reference"),
            span=self.span(node),
        )

    def loose_facts(self, tree: Node, basics: Node) -> tuple[Fact, ...]:
        facts: list[Fact] = []
        for key in ("label", "summary"):
            for node in self.list_of(basics, key):
                facts += self.facts(node)
        for _, entry in self.entries(tree, "skills"):
            for node in (*self.list_of(entry, "name"), *self.list_of(entry, "keywords")):
                facts.append(Fact(text=str(node.value), span=self.span(node), form="list"))
        for section, key in (("awards", "title"), ("publications", "name"), ("interests", "name")):
            for _, entry in self.entries(tree, section):
                for node in self.list_of(entry, key):
                    facts.append(Fact(text=str(node.value), span=self.span(node), form="list"))
        for _, entry in self.entries(tree, "education"):
            for node in self.list_of(entry, "courses"):
                facts.append(Fact(text=str(node.value), span=self.span(node), form="list"))
        return tuple(facts)

    # values

    def facts(self, node: Node) -> list[Fact]:
        """The sentences of a text, each with its own span where the file writes it unescaped."""
        if not isinstance(node.value, str):
            return []
        exact = self.text[node.start : node.end] == node.value
        found = []
        for start, end in sentences(node.value):
            said = node.value[start:end].strip()
            if not said:
                continue
            first = start + node.value[start:end].index(said)
            span = (
                self.at(node.start + first, node.start + first + len(said))
                if exact
                else self.span(node)
            )
            found.append(Fact(text=said, span=span))
        return found

    def period(self, entry: Node) -> tuple[CoarseDate | None, CoarseDate | None]:
        start, end = self.day(entry, "startDate"), self.day(entry, "endDate")
        if start and end and end.last < start.first:
            raise self.error(
                entry.value["endDate"],
                f"ends ({end}) before it starts ({start})",
                hint="mend one of the two dates",
            )
        return start, end

    def day(self, entry: Node, key: str) -> CoarseDate | None:
        node = entry.value.get(key)
        if node is None or node.value is None:
            return None
        said = str(node.value).strip()
        if said.lower() in _PRESENT:
            if key == "endDate":
                return None
            raise self.error(
                node, f"{key} {said!r} is no date", hint="write 2021, 2021-03 or 2021-03-15"
            )
        try:
            return CoarseDate.parse(said)
        except ValueError as error:
            raise self.error(
                node, f"{key}: {error}", hint="write 2021, 2021-03 or 2021-03-15"
            ) from error

    def words(self, entry: Node, key: str) -> str | None:
        node = entry.value.get(key)
        if node is None or node.value is None:
            return None
        if isinstance(node.value, dict | list):
            raise self.error(node, f"{key} holds a list or table where one text is expected")
        return " ".join(str(node.value).split()) or None

    def plain(self, entry: Node, key: str) -> Any:
        node = entry.value.get(key)
        return None if node is None else node.value

    def number(self, entry: Node, key: str) -> float | None:
        value = self.plain(entry, key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.error(entry.value[key], f"{key} {value!r} is no number")
        if not abs(value) <= _GREATEST:
            raise self.error(entry.value[key], f"{key} is a greater number than can be")
        return float(value)

    def whole(self, entry: Node, key: str) -> int | None:
        value = self.number(entry, key)
        return None if value is None else int(value)

    def rate(self, basics: Node) -> Decimal | None:
        value = self.plain(basics, "rate")
        if value is None:
            return None
        try:
            return Decimal(str(value).replace(",", ".").replace("€", "").strip())
        except InvalidOperation:
            raise self.error(basics.value["rate"], f"rate {value!r} is no amount") from None

    def list_of(self, entry: Node, key: str) -> list[Node]:
        """The plain values under a key, whether it holds one or a list."""
        node = entry.value.get(key)
        if node is None or node.value is None:
            return []
        nodes = node.value if isinstance(node.value, list) else [node]
        return [one for one in nodes if isinstance(one.value, str) and one.value.strip()]

    def entries(self, tree: Node, section: str) -> Iterator[tuple[str, Node]]:
        node = tree.value.get(section)
        if node is None or node.value is None:
            return
        if not isinstance(node.value, list):
            raise self.error(node, f"{section} is no list")
        for entry in node.value:
            if isinstance(entry.value, str) and section in (
                "languages",
                "certificates",
                "references",
                "skills",
            ):
                # by hand one writes `languages: [Nederlands]`
                key = "language" if section == "languages" else "name"
                yield section, Node({key: entry}, entry.start, entry.end, entry.line)
                continue
            yield section, self.table(entry, section)

    def table(self, node: Node | None, section: str) -> Node:
        if node is None or node.value is None:
            return Node({}, 0, 0, 1)
        if not isinstance(node.value, dict):
            raise self.error(node, f"{section}: an entry is no table of keys")
        for key, value in node.value.items():
            if not keys.is_known(section, key):
                self.unknown(section, key, value)
        return node

    def unknown(self, section: str, key: str, node: Node) -> None:
        meant = keys.nearest(section, key)
        where = f"{section}: " if section else ""
        ask = f"; did you mean {meant!r}?" if meant else ""
        note = f"{where}unknown key {key!r} at line {node.line}, left out{ask}"
        if note not in self.notes:
            self.notes.append(note)

    def at(self, start: int, end: int) -> Span:
        return Span(start=start, end=end, quote=self.text[start:end])

    def span(self, node: Node) -> Span:
        return self.at(node.start, node.end)

    def error(self, node: Node, what: str, hint: str | None = None) -> ReadError:
        return ReadError(f"line {node.line}: {what}", where=self.source, hint=hint)
