"""E-mails: the subject, the body, and what is attached.

In: the bytes of an .eml. Out: a RawText whose first line is the subject; plain text before HTML;
the text of an attached PDF, Word file or text after the body. `dated` is the day it was sent,
for "sluit over 5 dagen".
"""

from __future__ import annotations

import email
import email.message
import email.policy
import re
from dataclasses import replace
from datetime import date
from email.utils import parsedate_to_datetime

from tenderkit.errors import ReadError, TenderkitError
from tenderkit.reading.decoding import decoded, sniffed
from tenderkit.reading.raw import Gathering, RawLine, RawText
from tenderkit.reading.text import lines_in

MOST_ATTACHMENTS = 20
"""Attachments that are read; more are only named."""

_QUOTED = re.compile(r"(?m)^[ \t]*(?:>[ \t]?)+")
_FORWARDED = re.compile(r"^-{3}.*-{3}$|^_{5,}$")


def eml_lines(data: bytes, name: str) -> RawText:
    """The raw lines of an e-mail.

    Raises
    ------
    ReadError
        It has no text, neither in its body nor attached.
    """
    message = email.message_from_bytes(data, policy=email.policy.default)
    lines = Gathering()
    subject = _field(message, "subject")
    if subject:
        lines.add(subject, kind="heading")
    body = message.get_body(preferencelist=("plain", "html"))
    unseen: list[str] = []
    if body is not None:
        unseen += _add_body(body, lines, name)
    notes = _attachments(message, lines, name, unseen)
    if not any(line.kind != "heading" for line in lines.lines):
        hint = "save the text of the message as .txt"
        raise ReadError("the e-mail holds no text", where=name, hint=hint)
    return lines.finish(dated=_sent(message), notes=tuple(notes), unseen=tuple(unseen))


def _field(message: email.message.EmailMessage, field: str) -> str:
    try:
        return re.sub(r"\s+", " ", str(message.get(field) or "")).strip()
    except (ValueError, IndexError, AttributeError, TypeError):
        return ""


def _content(part: email.message.MIMEPart, name: str) -> str:
    """The text of a part; a part in an unknown or wrong encoding is read as any other text."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    charset = part.get_content_charset()
    if charset:
        try:
            return payload.decode(charset)
        except (LookupError, UnicodeDecodeError):
            pass
    return decoded(payload, name)


def _add_body(part: email.message.MIMEPart, lines: Gathering, name: str) -> tuple[str, ...]:
    """Add the lines of the body; the words of it that nobody sees."""
    text = _content(part, name)
    if part.get_content_type() == "text/html":
        from tenderkit.reading.html import html_lines

        if not re.sub(r"(?s)<[^>]*>", "", text).strip():
            return ()
        page = html_lines(text, name)
        lines.extend([_apart(line, i) for i, line in enumerate(page.lines)])
        return page.unseen
    flowed = str(part.get_param("format", "") or "").lower() == "flowed"
    text = _QUOTED.sub("", _unflowed(text) if flowed else text)
    for i, line in enumerate(lines_in(text)):
        words = line.strand.text
        if words.strip() and not _FORWARDED.match(words.strip()):
            lines.add(words, gap=line.gap or (i == 0), firm=False)
    return ()


def _unflowed(text: str) -> str:
    """RFC 3676: a line that ends in a space goes on in the next."""
    return re.sub(r"(?<!^--) \r?\n(?=[^\s>])", " ", text, flags=re.M)


def _apart(line: RawLine, index: int) -> RawLine:
    return replace(line, gap=max(line.gap, 1)) if index == 0 else line


def _attachments(
    message: email.message.EmailMessage, lines: Gathering, name: str, unseen: list[str]
) -> list[str]:
    """Read what can be read; a note names each attachment and says what became of it."""
    notes: list[str] = []
    for i, part in enumerate(message.iter_attachments()):
        file = part.get_filename() or part.get_content_type()
        payload = part.get_payload(decode=True)
        if (
            not isinstance(payload, bytes)
            or not payload
            or part.get_content_disposition() == "inline"
        ):
            notes.append(f"attachment {file} was not read")
            continue
        try:
            if i >= MOST_ATTACHMENTS:
                raise ReadError("too many attachments")
            found = _attached(payload, file)
        except TenderkitError as error:
            notes.append(f"attachment {file} was not read: {error.message}")
            continue
        lines.extend([_apart(line, n) for n, line in enumerate(found.lines)])
        unseen += found.unseen
        notes.append(f"attachment {file} was read after the message")
    return notes


def _attached(payload: bytes, file: str) -> RawText:
    format = sniffed(payload, file)
    if format == "pdf":
        from tenderkit.reading.pdf import pdf_lines

        return pdf_lines(payload, file)
    if format == "docx":
        from tenderkit.reading.docx import docx_lines

        return docx_lines(payload, file)
    if format == "eml":
        raise ReadError("an e-mail within an e-mail")
    from tenderkit.reading.sources import text_raw

    return text_raw(decoded(payload, file), file, format)


def _sent(message: email.message.EmailMessage) -> date | None:
    try:
        return parsedate_to_datetime(_field(message, "date")).date()
    except (ValueError, TypeError, IndexError):
        return None
