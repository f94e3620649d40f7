"""What two readers differ in, as findings a person can act on.

In: a Document and what each reader points at. Out: findings `reader_disagreement`, the words of both
sides in them, so that nothing that one of them saw is dropped unsaid.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tenderkit.records import Document, Finding, Severity


@dataclass
class Differences:
    """The differences found so far, in order."""

    document: Document
    findings: list[Finding] = field(default_factory=list)

    def note(
        self,
        what: str,
        severity: Severity,
        rules: Iterable[int] = (),
        model: Iterable[int] = (),
        values: tuple[str, ...] = (),
    ) -> None:
        """Add one.

        Parameters
        ----------
        what : the difference, in a sentence. severity : `warning` where it may lose the bid.
        rules, model : the lines that each points at; their words are shown.
        values : shown in place of those words.
        """
        by_rules, by_model = tuple(rules), tuple(model)
        shown = tuple(
            f"{who}: {' / '.join(map(self.document.words, lines))}"
            for who, lines in (("rules", by_rules), ("model", by_model))
            if lines
        )
        places = dict.fromkeys((*by_rules, *by_model))
        self.findings.append(
            Finding(
                code="reader_disagreement",
                severity=severity,
                message=what,
                values=values or shown,
                evidence=tuple(map(self.document.line_span, places)),
            )
        )
