"""The same tender, broken, spaced and encoded in other ways, has the same lines.

Its prose has no sentence that ends exactly where a line may end: there, and only there, a paragraph may
come out as two lines, each a whole sentence.
"""

from __future__ import annotations

import random
import re
import textwrap
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenderkit.reading import read_text

TENDER = """Consulent schuldhulpverlening
Aanvraagnummer 20777
Duur 8 maanden
Uren per week 24 tot 32 uur
Opties verlenging 2 maal 4 maand(en)
Regio Drenthe
Einde inschrijfdatum vrijdag 8 mei 2026
Eindtijd 11:00 uur
Organisatie
Onze gemeente bestaat uit een stad met drie dorpen eromheen en heeft ongeveer negenenveertigduizend inwoners, van wie de meesten in de stad wonen en werken. Op het stadhuis werken vierhonderd mensen, verdeeld over zes afdelingen en een staf.
Opdracht
Als consulent help je inwoners die hun rekeningen niet meer kunnen betalen aan een regeling die ze volhouden, en in de praktijk komt dat hierop neer:
- Je ontvangt nieuwe aanmelders op tijd voor een intake en stelt met ieder van hen een plan van aanpak op;
- Je bewaakt de lopende regelingen en onderhandelt met schuldeisers over de voorwaarden;
- Je denkt mee over een kortere doorlooptijd van aanmelding tot besluit.
Vereisten / knock-outcriteria
1. Ten minste 2 jaar ervaring als consulent schuldhulpverlening bij een gemeente, opgedaan in de afgelopen 5 jaar;
2. Ervaring in de laatste 3 jaar met het pakket Civision, vermeld daarbij de organisatie en de periode;
3. Een afgeronde opleiding op hbo-niveau;
4. Een uurtarief van € 82,50 exclusief btw als bovengrens, met daarin begrepen de reiskosten en de fee van het bureau;
Gunningscriteria (weging)
5. Ten minste 4 jaar ervaring als consulent in het sociaal domein, opgedaan in de afgelopen 6 jaar (60 punten);
6. Ten minste 1 jaar ervaring met Civision in de laatste 3 jaar (40 punten).
Competenties
- Plannen en organiseren;
- Klantgericht;
- Schriftelijke vaardigheid.
Planning
Wij spreken de kandidaten op donderdag 14 mei 2026 tussen 09.00 en 12.00 uur in het gemeentehuis, en de uitslag volgt een dag later.
Vraag: Mag de kandidaat ook thuis werken op de dagen dat er geen spreekuur is?
Antwoord: Nee, van de consulenten wordt verwacht dat ze voor het volledige aantal uren op kantoor werken.
"""
LINES = TENDER.splitlines()


def wrapped(width: int, between: str = "\n", end: str = "\n") -> str:
    blocks = (
        end.join(textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False))
        for line in LINES
    )
    return between.join(blocks)


def lines_of(text: str) -> list[str]:
    return read_text(text).text.splitlines()


@pytest.mark.parametrize("width", range(60, 131, 5))
def test_any_width(width: int) -> None:
    assert lines_of(wrapped(width)) == LINES


@pytest.mark.parametrize("width", [70, 85, 100])
def test_an_empty_line_after_every_line(width: int) -> None:
    assert lines_of(wrapped(width, "\n\n", "\n\n")) == LINES


@pytest.mark.parametrize("change", [
    lambda text: text,
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace("\n", "\n\n"),
    lambda text: text.replace("\n", " \n"),
    lambda text: "\ufeff" + text,
    lambda text: text.replace("ij", "i\u200bj"),
    lambda text: re.sub(r"([a-z]{4})([a-z]{4})", "\\1\u00ad\\2", text),
])  # fmt: skip
def test_the_same_words_in_other_characters(change: object) -> None:
    assert lines_of(change(TENDER)) == LINES  # type: ignore[operator]


@settings(max_examples=40, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from(["-", "\u00ad", "\u0002", "\ufffe"]))
def test_long_words_hyphenated_anywhere_in_prose(chance: random.Random, hyphen: str) -> None:
    def broken(match: re.Match[str]) -> str:
        word = match.group()
        if chance.random() > 0.2:
            return word
        place = chance.randrange(4, len(word) - 3)
        return f"{word[:place]}{hyphen}\n{word[place:]}"

    text = re.sub(r"(?<![\w-])[a-z]{9,}(?![\w-])", broken, TENDER)
    assert lines_of(text) == LINES


NUMBERED = [line for line in LINES if re.match(r"\d\. |- ", line)]


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False))
def test_items_broken_at_any_space(chance: random.Random) -> None:
    """A marked item is one line wherever it is broken, but not between a sentence and the next."""

    def broken(line: str) -> str:
        head, _, rest = line.partition(" ")
        words = (f"\n{word}" if chance.random() < 0.15 else f" {word}" for word in rest.split(" "))
        return head + " " + "".join(words).strip()

    text = "\n".join(broken(line) if line in NUMBERED else line for line in LINES)
    found = lines_of(text)
    assert [line for line in found if re.match(r"\d\. |- ", line)] == NUMBERED
