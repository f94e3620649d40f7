"""The Markdown of a draft: what a person edits, and what is read back.

Why Markdown: any editor opens it, a version control shows what changed, and nothing has to be
installed. A citation is a footnote, so that a viewer shows the words behind a sentence. Remarks
are CriticMarkup comments, which never go out:

    {>>in te vullen: beschrijf uw visie<<}     keeps the text from going out until it is gone
    {>>tip: noem ook het jaar<<}               advice
    {>>let op: 6 jaar staat niet in …<<}       put there by the check, taken away by the next check
    {>>akkoord J. de Vries: zie diploma<<}     behind a sentence: this person vouches for it

In: a Part and the lines that it cites, or the text of a file. Out: the text, or the Part. Parsing
what was written gives the same Part; a person's words are never changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import cast, get_args

from tenderkit.drafting.cutting import sentence_places
from tenderkit.errors import ReadError
from tenderkit.records import Block, Part, Sentence, SourceLine
from tenderkit.records.draft import PartName

_CITE = r"\[\^[\w.-]+\]"
_CITES = re.compile(rf"(?:\s?{_CITE})+")
_COMMENT = re.compile(r"\{>>(.*?)<<\}", re.DOTALL)
_DEFINITION = re.compile(r"^\[\^[\w.-]+\]:")
_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_ABOUT = re.compile(r"^([KACO]\d+) · ")

TODO = ("in te vullen", "to fill in")
TIP = ("tip",)
MARK = ("let op", "check")
ACCEPTED = ("akkoord", "agreed")

ANSWERS = "<!-- antwoorden -->"


def part_markdown(part: Part, front: dict[str, str], lines: Iterable[SourceLine]) -> str:
    """The file of a part.

    Parameters
    ----------
    front : what stands in its head: which tender and profile it belongs to.
    lines : the lines that its footnotes quote.
    """
    head = "".join(
        f"{key}: {_quoted(value)}\n" for key, value in {"part": part.name, **front}.items()
    )
    body = "\n".join(_blocks(part))
    known = {line.id: line for line in lines}
    cited = dict.fromkeys(cite for one in part.sentences() for cite in one.cites)
    notes = "".join(f"[^{cite}]: {_short(known[cite].text)}\n" for cite in cited if cite in known)
    return f"---\n{head}---\n\n{body}\n" + (f"\n{notes}" if notes else "")


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _short(text: str, most: int = 160) -> str:
    one = " · ".join(text.split("\n"))
    return one if len(one) <= most else one[: most - 1].rstrip() + "…"


def _blocks(part: Part) -> Iterator[str]:
    before: Block | None = None
    for block in part.blocks:
        listed = block.kind in ("item", "check")
        if before is not None and not (listed and before.kind == block.kind):
            yield ""
        yield _block(block)
        before = block


def _block(block: Block) -> str:
    words = " ".join(_sentence(one) for one in block.sentences)
    match block.kind:
        case "heading":
            about = f"{block.about} · " if block.about else ""
            return f"{'#' * max(block.level, 1)} {about}{words}"
        case "item":
            return f"- {words}"
        case "check":
            return f"- [{'x' if block.ticked else ' '}] {words}"
        case "quote":
            return "\n".join(f"> {line}" for line in words.split("\n"))
        case "detail":
            cites = "".join(f"[^{cite}]" for one in block.sentences for cite in one.cites)
            return f"*{block.text}*{cites}"
        case "todo":
            return f"{{>>{TODO[0]}: {words}<<}}"
        case "tip":
            return f"{{>>{TIP[0]}: {words}<<}}"
        case "answers":
            return ANSWERS
        case _:
            return words


def _sentence(one: Sentence) -> str:
    cites = "".join(f"[^{cite}]" for cite in one.cites)
    mark = f" {{>>{ACCEPTED[0]} {one.accepted_by}<<}}" if one.accepted_by else ""
    return f"{one.text}{cites}{mark}"


def parse_part(text: str, where: str = "") -> Part:
    """The part that a file holds.

    Raises
    ------
    ReadError
        Where its head does not say which part it is.
    """
    front = front_of(text)
    name = front.get("part", "")
    if name not in get_args(PartName):
        raise ReadError(
            "is no part of a draft: its head names no part",
            where=where or None,
            hint="keep the lines between --- at the top",
        )
    body = _FRONT.sub("", text.replace("\r\n", "\n"), count=1)
    return Part(name=cast("PartName", name), blocks=tuple(_parse_blocks(body)))


def front_of(text: str) -> dict[str, str]:
    """The head of a file: key and value, without quotes."""
    match = _FRONT.match(text.replace("\r\n", "\n"))
    found: dict[str, str] = {}
    for line in match[1].split("\n") if match else ():
        key, _, value = line.partition(":")
        value = value.strip()
        if len(value) > 1 and value[0] == value[-1] == '"':
            value = value[1:-1].replace('\\"', '"').replace("\\\\", "\\")
        found[key.strip()] = value
    return found


def _parse_blocks(body: str) -> Iterator[Block]:
    paragraph: list[str] = []
    for line in [*body.split("\n"), ""]:
        stripped = line.strip()
        starts = re.match(r"#{1,6} |[-*] |>|\[\^[\w.-]+\]:|<!--", stripped)
        continues = paragraph and paragraph[0].startswith(">") and stripped.startswith(">")
        if (not stripped or starts) and paragraph and not continues:
            yield from _parse_block("\n".join(paragraph))
            paragraph = []
        if stripped and not _DEFINITION.match(stripped):
            paragraph.append(stripped)
        if stripped and starts and stripped.startswith(("#", "<!--")):
            yield from _parse_block("\n".join(paragraph))
            paragraph = []


def _parse_block(text: str) -> Iterator[Block]:
    if text == ANSWERS:
        yield Block(kind="answers")
        return
    remarks = [comment.strip() for comment in _COMMENT.findall(text)]
    for remark in remarks:
        label, _, words = remark.partition(":")
        kind = label.strip().lower()
        if kind in TODO or kind in TIP:
            yield Block(
                kind="todo" if kind in TODO else "tip",
                sentences=(Sentence(text=" ".join(words.split())),),
            )
    rest = _drop_remarks(text).strip()
    if rest:
        yield _plain_block(rest)


def _drop_remarks(text: str) -> str:
    """Without remarks, save who vouches: that belongs to the sentence before it."""

    def keep(match: re.Match[str]) -> str:
        return match[0] if match[1].strip().lower().startswith(ACCEPTED) else ""

    return _COMMENT.sub(keep, text)


def _plain_block(text: str) -> Block:
    if heading := re.match(r"(#{1,6}) +(.*)", text, re.DOTALL):
        words, about = heading[2], None
        if named := _ABOUT.match(words):
            about, words = named[1], words[named.end() :]
        one = _parse_sentence(words)
        return Block(kind="heading", level=len(heading[1]), about=about, sentences=(one,))
    if box := re.match(r"[-*] \[([ xX])\] +(.*)", text, re.DOTALL):
        return Block(kind="check", ticked=box[1] != " ", sentences=_parse_sentences(box[2]))
    if item := re.match(r"[-*] +(.*)", text, re.DOTALL):
        return Block(kind="item", sentences=_parse_sentences(item[1]))
    if text.startswith(">"):
        words = "\n".join(re.sub(r"^>\s?", "", line) for line in text.split("\n"))
        return Block(kind="quote", sentences=(_parse_sentence(words),))
    if detail := re.fullmatch(rf"\*([^*]+)\*((?:{_CITE})*)", text):
        return Block(kind="detail", sentences=(_parse_sentence(detail[1] + detail[2]),))
    return Block(kind="paragraph", sentences=_parse_sentences(text))


def _parse_sentence(text: str) -> Sentence:
    """One sentence whatever its stops: a heading, a quote."""
    accepted, text = _accepted(text)
    cites = tuple(re.findall(r"\[\^([\w.-]+)\]", text))
    return Sentence(text=_CITES.sub("", text).strip(), cites=cites, accepted_by=accepted)


def _accepted(text: str) -> tuple[str | None, str]:
    found = next(iter(_COMMENT.findall(text)), None)
    if found is None:
        return None, text
    who = re.sub(rf"^\s*(?:{'|'.join(ACCEPTED)})\s*", "", found, flags=re.IGNORECASE)
    return " ".join(who.split()) or None, _COMMENT.sub("", text)


def _parse_sentences(text: str) -> tuple[Sentence, ...]:
    """Sentences with the citations that stand behind them."""
    text = " ".join(text.split("\n"))
    pieces: list[Sentence] = []
    at = 0
    for match in re.finditer(rf"(?:\s?{_CITE})+(?:\s?\{{>>.*?<<\}})?|\s?\{{>>.*?<<\}}", text):
        pieces += _with_cites(text[at : match.start()], match[0])
        at = match.end()
    pieces += _with_cites(text[at:], "")
    return tuple(_rejoined(pieces))


def _with_cites(words: str, marks: str) -> list[Sentence]:
    places = sentence_places(words)
    found = [Sentence(text=words[start:end]) for start, end in places]
    if not found:
        found = [Sentence(text=words.strip())] if marks else []
    if found and marks:
        last = _parse_sentence(found[-1].text + marks)
        found[-1] = last
    return found


def _rejoined(pieces: list[Sentence]) -> Iterator[Sentence]:
    """A citation in the middle of a sentence does not end it."""
    whole: Sentence | None = None
    for piece in pieces:
        if whole is not None and (
            not whole.text.endswith((".", "!", "?", ":", "”", "’")) or not piece.text[:1].isalnum()
        ):
            glue = "" if piece.text[:1] in ".,;:)!?" or not piece.text else " "
            whole = Sentence(
                text=f"{whole.text}{glue}{piece.text}",
                cites=tuple(dict.fromkeys([*whole.cites, *piece.cites])),
                accepted_by=piece.accepted_by or whole.accepted_by,
            )
            continue
        if whole is not None:
            yield whole
        whole = piece
    if whole is not None and whole.text:
        yield whole
