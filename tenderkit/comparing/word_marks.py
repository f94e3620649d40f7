"""Old and new words side by side, marked word by word.

In: two texts. Out: runs that are the same, removed or added; the same and removed ones give the
old text, the same and added ones the new (up to spaces).
"""

from __future__ import annotations

from difflib import SequenceMatcher

from tenderkit.records.difference import WordMark


def word_marks(old: str, new: str) -> tuple[WordMark, ...]:
    """The words of both texts, marked.

    Examples
    --------
    >>> [(m.mark, m.text) for m in word_marks("minimaal 2 jaar", "minimaal 3 jaar")]
    [('same', 'minimaal'), ('removed', '2'), ('added', '3'), ('same', 'jaar')]
    """
    before, after = old.split(), new.split()
    marks: list[WordMark] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            marks.append(WordMark(mark="same", text=" ".join(before[i1:i2])))
            continue
        if i2 > i1:
            marks.append(WordMark(mark="removed", text=" ".join(before[i1:i2])))
        if j2 > j1:
            marks.append(WordMark(mark="added", text=" ".join(after[j1:j2])))
    return tuple(marks)
