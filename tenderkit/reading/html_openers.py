"""Buttons and tabs of a web page that open a part of it: their words are the heading of that part.

Why: a portal folds its demands away behind buttons, which bear the only headings there are; beside
them stand buttons that do something ("Reageer", "Delen") and are no words of the tender.
In: a parsed page, or one element. Out: whether it opens a part; the heading of each panel of tabs.
"""

from __future__ import annotations

import re
from typing import Any, Final

_HEADINGS: Final = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend"])
_FOLDS: Final = re.compile(
    r"accordi?on|accordeon|collaps|uitklap|inklap|harmonica|toggle|disclosure|expand|faq"
)
_MENU: Final = re.compile(r"\b(?:nav|navbar|menu|hamburger|dropdown|modal|popup|offcanvas)", re.I)
_PANEL: Final = re.compile(
    r"accordi?on|accordeon|collaps|panel|paneel|answer|antwoord|content|body", re.I
)
_ACTS: Final = re.compile(
    r"(?:ik wil |nu |direct |meteen )?(?:reageer|solliciteer|sollicite?ren|delen|deel|share"
    r"|log ?(?:in|out|uit)|inloggen|uitloggen|sign ?(?:in|up|out)|registre(?:er|ren)|register"
    r"|account aanmaken|meld (?:je|u) (?:nu )?aan|schrijf (?:je|u|nu) in|bied (?:nu )?(?:aan"
    r"|een kandidaat aan)|apply|submit|respond|download(?:en)?|print(?:en)?|druk af|afdrukken"
    r"|opslaan|bewa(?:ar|ren)|save|volg(?:en)?|favoriet|toevoegen aan favorieten|sluit(?:en)?"
    r"|close|menu|zoek(?:en)?|search|filters?|terug|back|vorige|volgende|previous|next|(?:lees"
    r"|toon|bekijk|laad) (?:meer|minder|alles)|meer (?:lezen|laden|tonen|weergeven|info)"
    r"|(?:show|read|load|view) (?:more|less|all)|alles (?:open(?:en)?|uitklappen|inklappen"
    r"|tonen|sluiten)|(?:open|sluit|toon) alles|(?:expand|collapse) all|accepte(?:er|ren)"
    r"|akkoord|weigeren|accept|decline|kopieer(?: link)?|copy(?: link)?|mail|e-?mail|stuur"
    r"|verstu(?:ur|ren)|verzend(?:en)?|send|bel(?: (?:ons|mij))?|chat|neem contact op"
    r"|contact opnemen|stel (?:een|je|uw) vraag|naar boven|taal|nederlands|english|nl"
    r"|en)(?:\s+(?:nu|direct|hier|online|meer|in|op|aan|met|via|als|for|on|as|now|de|het|deze"
    r"|dit|een|je|uw|jouw|mijn|the|this|my|opdracht|aanvraag|vacature|uitvraag|pagina"
    r"|profiel|cv|account|kandidaat|linkedin|whatsapp|facebook|e-?mail|mail|twitter|x|pdf|word"
    r"|pdf-bestand|document|documenten|bijlagen?|stukken|bestanden|link|assignment|job|page"
    r"|attachments?|files?)){0,5}",
    re.I,
)  # fmt: skip
"""What a button does, in its words: "Reageer nu op deze opdracht", "Download als PDF"."""


_TOLD: Final = ("data-toggle", "data-bs-toggle", "data-target", "data-bs-target")
"""Attributes by which scripts know what a button opens."""


def acts(words: str) -> bool:
    """Whether the words on a button say what it does, not what it opens.

    Examples
    --------
    >>> acts("Reageer op deze opdracht"), acts("Reageren: hoe en wanneer")
    (True, False)
    """
    words = " ".join(words.split()).strip(" .!›»>→↓+-–✕×")
    return not any(letter.isalpha() for letter in words) or _ACTS.fullmatch(words) is not None


def is_button(node: Any) -> bool:
    """Whether an element is pressed: a button, or what plays one."""
    return node.tag == "button" or _role(node) in ("button", "tab")


def opens_a_part(node: Any) -> bool:
    """Whether a button opens a part of the page, whose heading it then bears.

    Parameters
    ----------
    node : a selectolax element that `is_button`.
    """
    if acts(node.text(deep=True, separator=" ")) or _opens_a_menu(node):
        return False
    attributes = node.attributes
    if "aria-expanded" in attributes or "aria-controls" in attributes or _role(node) == "tab":
        return True
    if _FOLDS.search(" ".join(attributes.get(key) or "" for key in ("class", *_TOLD)).lower()):
        return True
    return node.tag == "button" and (_is_whole_heading(node) or _before_a_panel(node))


def panel_headings(tree: Any) -> dict[int, str]:
    """The words of each tab by the panel that it opens, and by the tab: it is read at its panel.

    Returns
    -------
    words by `mem_id` of a panel; no words by that of a tab whose panel is known.
    """
    tabs = tree.css("[role=tab]")
    if not tabs:
        return {}
    by_id = {node.attributes["id"]: node for node in tree.css("[id]")}
    labelled = {
        label: panel
        for panel in tree.css("[role=tabpanel][aria-labelledby]")
        for label in (panel.attributes["aria-labelledby"] or "").split()
    }
    found: dict[int, str] = {}
    for tab in tabs:
        attributes = tab.attributes
        target = (attributes.get("href") or "").removeprefix("#")
        panel = by_id.get(attributes.get("aria-controls") or target)
        panel = panel or labelled.get(attributes.get("id"))
        words = " ".join(tab.text(deep=True, separator=" ").split())
        if panel is not None and panel.mem_id not in found:
            found[tab.mem_id] = ""
            found[panel.mem_id] = "" if acts(words) or _says_so_itself(panel, words) else words
    return found


def _role(node: Any) -> str:
    return (node.attributes.get("role") or "").strip().lower()


def _opens_a_menu(node: Any) -> bool:
    attributes = node.attributes
    if (attributes.get("aria-haspopup") or "false").lower() != "false":
        return True
    told = ("class", "id", "aria-controls", *_TOLD)
    return bool(_MENU.search(" ".join(attributes.get(key) or "" for key in told)))


def _is_whole_heading(node: Any) -> bool:
    """Whether a button is all that a heading says."""
    parent = node.parent
    while parent is not None and parent.tag in ("span", "div", "strong", "b") and not _role(parent):
        parent = parent.parent
    if parent is None or (parent.tag not in _HEADINGS and _role(parent) != "heading"):
        return False
    return _words(parent) == _words(node)


def _before_a_panel(node: Any) -> bool:
    """Whether what a page folds away follows a button."""
    behind = node.next
    while behind is not None and behind.tag in ("-text", "-comment"):
        if behind.tag == "-text" and behind.text(deep=False).strip():
            return False
        behind = behind.next
    if behind is None or not _words(behind) or behind.tag in ("button", "a", "input", "span"):
        return False
    attributes = behind.attributes
    style = (attributes.get("style") or "").replace(" ", "").lower()
    if "hidden" in attributes or "aria-hidden" in attributes or "display:none" in style:
        return True
    return bool(_PANEL.search(attributes.get("class") or ""))


def _says_so_itself(panel: Any, words: str) -> bool:
    """Whether a panel opens with the words of its tab."""
    return _words(panel).lower().startswith(words.lower())


def _words(node: Any) -> str:
    return " ".join(node.text(deep=True, separator=" ").split())
