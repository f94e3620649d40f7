"""A Draft: texts for a bid, each sentence with the lines that it rests on and what was checked in
it.

A draft is kept as Markdown files that a person edits; this record is what such a file says.
`cites` name lines of the profile or the tender: `w1` the heading of the first assignment, `w1.2`
its second fact, `w1.s` its systems, `e1` an education, `c1` a certificate, `l1` a language, `r1` a
reference, `s1` another statement, `p` what the profile says of the bidder; `K1`, `A2` a criterion,
`t` the terms of the tender.
"""

from __future__ import annotations

import hashlib
from typing import Literal

from tenderkit.records.base import Moment, Record
from tenderkit.records.span import Span

ClaimKind = Literal[
    "number", "duration", "date", "money", "hours", "organisation", "name", "system", "degree",
    "language", "role", "praise", "personal", "negation", "wording", "quote",
]  # fmt: skip

ClaimStatus = Literal["supported", "unsupported", "contradicted"]

PartName = Literal["answers", "letter", "cv", "questions", "interview", "declarations"]

BlockKind = Literal[
    "heading",
    "paragraph",
    "item",
    "detail",
    "quote",
    "check",
    "todo",
    "tip",
    "answers",
]


class SourceLine(Record):
    """One line that a sentence can rest on. `spans` are in the profile's or the tender's text."""

    id: str
    text: str
    spans: tuple[Span, ...] = ()


class Claim(Record):
    """One thing in a sentence that can be looked up: `sentence[start:end]`.

    `found` are the lines that hold it; `why` says what is wrong, empty where nothing is.
    """

    kind: ClaimKind
    words: str
    start: int
    end: int
    status: ClaimStatus
    found: tuple[str, ...] = ()
    why: str = ""


class Sentence(Record):
    """A sentence, the lines it cites, and the claims in it once they are checked.

    `accepted_by` is who vouches for it in spite of the check, by name.
    """

    text: str
    cites: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    accepted_by: str | None = None

    @property
    def id(self) -> str:
        """Six characters that name this sentence as long as its words stay the same."""
        return hashlib.sha256(" ".join(self.text.split()).encode()).hexdigest()[:6]

    @property
    def status(self) -> ClaimStatus:
        """The worst of its claims; `supported` where nothing in it needs support."""
        found = {claim.status for claim in self.claims}
        if "contradicted" in found:
            return "contradicted"
        return "unsupported" if "unsupported" in found else "supported"

    @property
    def blocks_export(self) -> bool:
        """True where the check objects and nobody vouches for it."""
        return self.status != "supported" and self.accepted_by is None

    def objections(self) -> tuple[Claim, ...]:
        """The claims that are not supported."""
        return tuple(claim for claim in self.claims if claim.status != "supported")


class Block(Record):
    """A heading, a paragraph, a list item, a box to tick.

    `detail` is a line under a heading (the period of an assignment); `quote` the tender's own
    words; `todo` something that a person must write before the text can go out; `tip` advice that
    never goes out. `level` is the heading's, 1 to 4. `about` is the criterion that it answers.
    `ticked` is None for all but boxes.
    """

    kind: BlockKind
    sentences: tuple[Sentence, ...] = ()
    level: int = 0
    about: str | None = None
    ticked: bool | None = None

    @property
    def text(self) -> str:
        """Its words, without citations."""
        return " ".join(sentence.text for sentence in self.sentences)


class Part(Record):
    """One text of the bid, in its own Markdown file."""

    name: PartName
    blocks: tuple[Block, ...] = ()

    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence, in order."""
        return tuple(sentence for block in self.blocks for sentence in block.sentences)

    def todos(self) -> tuple[Block, ...]:
        """What a person must still write."""
        return tuple(block for block in self.blocks if block.kind == "todo")


class BuyerQuestion(Record):
    """A question to the buyer: neutral, without a trace of who asks.

    `weight` orders them (what hangs on the answer, the highest first); `reading` is what will be
    assumed where no answer comes.
    """

    about: str
    reference: str
    question: str
    reading: str
    weight: int
    why: str


class MatrixRow(Record):
    """A criterion, its verdict, and where the bid shows it. `page` is of the finished file."""

    id: str
    number: str | None = None
    kind: str
    text: str
    verdict: str
    shown_in: str
    page: int | None = None
    points: str | None = None


class Draft(Record):
    """A bid in words.

    Attributes
    ----------
    tender, reference, buyer, profile : which bid it is; `profile` is the bidder's name.
    language : of the tender, ISO 639-1.
    parts : the texts.
    questions : to the buyer, the weightiest first.
    questions_close_at : the last moment to ask.
    matrix : criterion by criterion, where the bid shows it.
    writer : `templates`, or `model:` and its name.
    notes : what a person should know: what was dropped from a model's reply, and why.
    """

    tender: str
    reference: str | None = None
    buyer: str | None = None
    profile: str
    language: Literal["nl", "en"] = "nl"
    parts: tuple[Part, ...] = ()
    questions: tuple[BuyerQuestion, ...] = ()
    questions_close_at: Moment | None = None
    matrix: tuple[MatrixRow, ...] = ()
    writer: str = "templates"
    notes: tuple[str, ...] = ()

    def part(self, name: PartName) -> Part | None:
        """The part of this name, or None."""
        return next((part for part in self.parts if part.name == name), None)

    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of every part."""
        return tuple(sentence for part in self.parts for sentence in part.sentences())

    def blocking(self) -> tuple[Sentence, ...]:
        """The sentences that keep the bid from a clean export."""
        return tuple(sentence for sentence in self.sentences() if sentence.blocks_export)
