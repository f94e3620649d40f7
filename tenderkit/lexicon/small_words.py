"""Words of every day that the dictionaries lack: "daarbij", "vervolgens", "kortom", "helaas".

Why: at the head of a sentence they have a capital, and what no dictionary has is taken for a name.
In: nothing. Out: a set in small letters, without first names.
"""

from __future__ import annotations

from typing import Final

_PLACES: Final = "daar hier waar er".split()
_PREPOSITIONS: Final = (
    "aan achter af bij binnen boven buiten door heen in langs mee na naar naartoe naast om omheen onder op over "
    "rond tegen tegenover toe tussen uit van vanaf vandaan voor zonder"
).split()
_NAMES: Final = frozenset(["erna", "erin"])

EVERYDAY: Final = (
    frozenset(place + behind for place in _PLACES for behind in _PREPOSITIONS) - _NAMES
) | frozenset(
    """
    achteraf aldaar aldus alhier allengs alom altoos anderzijds binnenin bovenal derhalve desalniettemin desgewenst desnoods desondanks deswege
    dito eerdat eerlang enerzijds enz enzovoort enzovoorts evenwel geleden gewoonweg geachte heden helaas hogelijk immer indien ingevolge
    integendeel jegens jezelf jijzelf kortom krachtens kortweg meermaals mettertijd mijzelf nadien nagenoeg neen nochtans nogmaals omver opzij
    slechts straks toen toendertijd toenmaals toenmalig veeleer vervolgens vooraf vooralsnog voorafgaand voorop voorts vooreerst weldra welnu welteverstaan
    wijzelf zelfde zojuist zonodig zowat zogezegd vanochtend vanmorgen vanmiddag vanavond vannacht gisteravond eergisteren overmorgen dankjewel dankuwel
    alstublieft alsjeblieft sowieso uberhaupt überhaupt eensgezind doorlopend destijds dientengevolge dezerzijds mijnerzijds onzerzijds mijns ons inziens
    ofwel oftewel alsook alsmede tevens teneinde tenslotte tenminste terdege terstond terzake terzijde thans tegelijk tezamen toch trouwens
    hoi hallo groetjes groeten mvg gegroet succes sterkte proficiat gefeliciteerd welkom
    """.split()
)
