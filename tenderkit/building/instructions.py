"""Text in a tender that addresses a language model.

Why: a document is data, and the reader only ever takes line numbers from a reply; still a person
must know that the text tries to steer one. In: a Document. Out: a finding
`instruction_in_document` for each such line.
"""

from __future__ import annotations

import re

from tenderkit.records import Document, Finding

_MODEL = (
    r"(?:ai|ki|a\.i\.|ai[- ]?(?:assistent|assistant|model|agent|systeem|systemen|systems?)"
    r"|taalmodel(?:len)?|chatbot|chatgpt|gpt|llm'?s?|language models?|copilot|claude|gemini"
    r"|kunstmatige intelligentie)"
)

_TABLE = (
    r"\b(?:negeer|vergeet|ignore|disregard|forget|override)\b.{0,50}\b(?:instructi\w+|aanwijzing\w*|prompts?\b)",
    rf"\b(?:als|indien|ben|bent) (?:je|jij|u)\b.{{0,12}}\been? {_MODEL}\b",
    rf"\b(?:if|as|when) you(?:'re| are)? an? {_MODEL}\b|\byou are (?:now )?(?:an? )?{_MODEL}\b",
    r"\b(?:beste|dear|hallo|hello|hey|bericht (?:aan|voor)(?: de| het)?|note to(?: the| any)?"
    rf"|attention)[ :,]{{1,3}}{_MODEL}\b",
    rf"\b{_MODEL}\b.{{0,40}}\b(?:deze|dit|this) (?:tekst|opdracht|aanvraag|document|text|page)\b"
    r".{0,20}\b(?:le[ez]\w+|verwerk\w+|reads?|process\w*)",
    r"^\s*(?:system|assistant|user)\s*:\s*(?:you|ignore|je bent|negeer)\b|\bsyste+m ?prompt\b",
    r"<\|?/?(?:im_start|im_end|system|endoftext|assistant)\|?>|\[/?INST\]|^#{2,}\s*(?:instruction|system)\b",
    r"\b(?:geef|antwoord|return|reply|respond|output)\b.{0,40}\b(?:alleen|only|uitsluitend)\b.{0,30}\bjson\b",
)  # fmt: skip
"""Ways of addressing a model, in Dutch and English. A tender may ask for experience with language
models; what counts is that the text speaks to one."""

_ADDRESSED = re.compile("|".join(f"(?:{pattern})" for pattern in _TABLE), re.IGNORECASE)


def instructions_in(document: Document) -> tuple[Finding, ...]:
    """A finding for each line that speaks to a language model."""
    findings = []
    for line in document.lines:
        found = _ADDRESSED.search(document.words(line))
        if found is None:
            continue
        start = line.start + found.start()
        findings.append(
            Finding(
                code="instruction_in_document",
                severity="warning",
                message="the text speaks to a language model; no reader follows it",
                evidence=(document.span(start, line.start + found.end()),),
            )
        )
    return tuple(findings)
