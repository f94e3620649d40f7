"""Values that point at their words: the link between the record and the source text on a page.

In: words and spans. Out: a link. Without script it jumps to the line; with it, it highlights the
words themselves and goes round them where there are several. It holds offsets only, no words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tenderkit.records import Document, Span
from tenderkit.showing.markup import Child, Html, element


@dataclass(frozen=True, slots=True)
class Pointer:
    """Makes the links of one fragment.

    `prefix` starts every id, so that two tenders fit in one page. Without a document there are no
    lines to point at, and a value is shown with the words of its first span instead.
    """

    document: Document | None
    prefix: str

    def line_id(self, number: int) -> str:
        """The id of a line of the source."""
        return f"{self.prefix}-l{number}"

    def value(
        self, words: Child, spans: Iterable[Span], *, label: str, dutch: bool = False
    ) -> Html:
        """A value as a link to its words.

        Parameters
        ----------
        words : what is shown.
        spans : the words behind it, the first shown first.
        label : what the value is, for the bar above the source text.
        dutch : the words are the document's own.
        """
        spans = tuple(spans)
        body = element("span", words, class_="tk-words", lang="nl" if dutch else None)
        if not spans:
            return element("span", body, class_="tk-bare")
        if self.document is None:
            return element("span", body, class_="tk-bare", title=spans[0].quote)
        return element(
            "a",
            body,
            element("span", self._places(spans), class_="tk-place"),
            class_="tk-value",
            href=f"#{self.line_id(self.document.line_at(spans[0].start).number)}",
            data_at=" ".join(f"{span.start}-{span.end}" for span in spans),
            data_label=label,
        )

    def _places(self, spans: tuple[Span, ...]) -> str:
        assert self.document is not None
        numbers = dict.fromkeys(self.document.line_at(span.start).number for span in spans)
        shown = [str(number) for number in numbers]
        if len(shown) > _PLACES_SHOWN:
            shown[_PLACES_SHOWN - 1 :] = ["…"]
        return f"l. {', '.join(shown)}"


_PLACES_SHOWN = 4
