"""A record on the way: what was read of each field, and what stands of it so far.

In: the readings of all mentions. Out: values with their words, and findings.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import Any

from tenderkit.building.mentions import Reading
from tenderkit.records import Document, Finding, Span


@dataclass(slots=True)
class Draft:
    """What has been read so far: per field all readings, and the one that stands."""

    readings: dict[str, list[Reading]] = field(default_factory=lambda: defaultdict(list))
    values: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    moments_of_intermediary: list[Reading] = field(default_factory=list)
    pointed: dict[tuple[str, tuple[int, ...]], list[Reading]] = field(default_factory=dict)
    """What the words say that a mention points at, by its field and lines."""

    def told(self, lines: tuple[int, ...]) -> list[Reading]:
        """The intermediary's own moment, where words are pointed at for it."""
        return self.pointed.get(("intermediary_closes_at", lines), [])

    def settle(self, name: str, value: Any, spans: tuple[Span, ...]) -> None:
        """Let a value stand, with its words."""
        self.values[name] = value
        self.evidence[name] = spans

    def quote_from(self, document: Document) -> None:
        """Take the words of all spans from this document, whose places are those that were read."""

        def quoted(spans: tuple[Span, ...]) -> tuple[Span, ...]:
            return tuple(document.span(span.start, span.end) for span in spans)

        self.evidence = {name: quoted(spans) for name, spans in self.evidence.items()}
        for readings in self.readings.values():
            readings[:] = [replace(each, spans=quoted(each.spans)) for each in readings]
        self.findings = [
            each.model_copy(update={"evidence": quoted(each.evidence)}) for each in self.findings
        ]
