"""What sentences say of the party through which one bids: what it is, what it does and for whom.

In: the pattern of a name. Out: patterns with that name in them.
"""

from __future__ import annotations

from typing import Final

_IS: Final = r"(?i:(?:managing |hiring )?agent|bemiddelaar|bemiddelende partij|tussenpersoon|tussenpartij|intermediair|broker|contractpartij|contractpartner|contractmanager|recruitmentpartner|inhuurpartner|matchmaker|agency)"
_WORK: Final = r"(?i:opdracht|aanvraag|uitvraag|inhuur|vacature|werving|selectie|procedure|bemiddeling|contractering|procurement|request|assignment|hiring|recruitment|facturatie)"
_DONE: Final = r"(?i:uitgezet|geplaatst|aangeboden|gepubliceerd|uitgeschreven|verspreid|bemiddeld|begeleid|afgehandeld|verzorgd|verwerkt|beheerd|gedaan|loopt|lopen|verloopt|gaat|handled|managed|run|published|posted|organised)"
_DOES: Final = r"(?:verzorgt|regelt|begeleidt|beheert|voert|handelt|bemiddelt|coördineert|werft|contracteert|factureert|handles|manages|runs|acts)"
_HIRER: Final = r"(?i:de |het |een |the )?(?i:gemeente|provincie|waterschap|opdrachtgever|organisatie|dienst|omgevingsdienst|inlener|ministerie|municipality|client|province)"


def told_brokers(name: str) -> tuple[str, ...]:
    """Wordings around a broker's name, which `name` finds as its group."""
    return (
        rf"\b{_WORK}\b.{{0,50}}\b{_DONE}\s+(?:via|door|bij|by|through|with)\s+{name}",
        rf"\b{_WORK}\s+(?:via|door|by|through)\s+{name}",
        rf"\b{_IS}\s+(?:is|wordt|blijft|voor deze \w+ is|becomes)\s+{name}",
        rf"{name}\s*(?:,|\()\s*(?:de|het|onze|een|the|our|an?)?\s*(?:vaste\s+)?{_IS}\b",
        rf"{name}\s+(?:is|treedt op als|fungeert als|acts as)\s+(?:de|het|onze|een|the|our|an?|hier)?\s*(?:vaste\s+)?{_IS}\b",
        rf"{name},?\s+(?:dat|die|which|who)\s+(?:als\s+{_IS}|namens|voor {_HIRER}|on behalf)",
        rf"(?:[Hh]eeft|[Hh]ebben|[Vv]roeg|[Vv]raagt|[Ll]aat|[Gg]af)\s+{name}\s+(?:gevraagd|verzocht|ingeschakeld|ingehuurd|opdracht gegeven|aangesteld|gemachtigd)\b",
        rf"\b(?i:bel|mail|app|contact|vragen)\b.{{0,24}}\b(?:met|naar|aan|op met)\s+{name}[,;.]?\s+(?i:wij|die|dat|zij)\s+(?:bemiddel|verzorg|beheer|begeleid|regel|werv)",
        rf"{name}\s+{_DOES}\b.{{0,60}}\b(?:namens|voor|in opdracht van|on behalf of|for)\s+{_HIRER}",
        rf"\b(?:[Nn]amens|[Vv]oor)\s+{_HIRER}[\w ]{{0,30}}\s{_DOES}\s+{name}",
    )
