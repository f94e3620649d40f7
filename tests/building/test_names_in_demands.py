"""Which capitals of a demand are names: systems, laws, degrees and fields of study, and what is none."""

import pytest

from tenderkit.building.names import names_in


@pytest.mark.parametrize(
    ("text", "theme", "names"),
    [
        ("Een hbo-opleiding in de richting kunstgeschiedenis of archeologie", "education",
         ("kunstgeschiedenis", "archeologie")),
        ("Een opleiding op minimaal hbo-niveau in de richting botanie", "education", ("botanie",)),
        ("Bachelor's degree in geology or a similar field", "education", ("geology",)),
        ("Een hbo-opleiding, in een technische richting", "education", ()),
        ("Ervaring met HR-dossiers en WOZ-beschikkingen", "experience", ()),
        ("Een Waadi-vermelding in het handelsregister", "registration", ("Waadi",)),
        ("Ervaring met ENSIA-audits", "experience", ("ENSIA",)),
        ("Drie jaar gewerkt als beleidsmedewerker Jeugdwet", "experience", ()),
        ("Ervaring bij een team Leerplicht", "experience", ()),
        ("Procedures gevoerd bij de CRvB en de Raad van State", "experience", ()),
        ("Kennis van het Besluit begroting en verantwoording provincies en gemeenten (BBV)",
         "knowledge", ("Besluit begroting en verantwoording provincies en gemeenten (BBV)",)),
        ("Kent de Wet open overheid en de Archiefwet", "knowledge",
         ("Wet open overheid", "Archiefwet")),
        ("Geschoold in Signs of Safety", "training", ("Signs of Safety",)),
        ("Een geldig rijbewijs B", "other", ()),
        ("Houdt zich aan de gedragscode van Zandwold", "other", ()),
        ("Een netwerk bij corporaties in Zandwold", "network", ()),
        ("Ervaring met het werk. Beschrijf dit in het cv", "experience", ()),
    ],
)  # fmt: skip
def test_names(text, theme, names):
    assert names_in(text, theme) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A bachelor’s degree (hbo or wo) in computer science or earth sciences", ("computer science", "earth sciences")),
        ("Bachelor (hbo/wo) in computer science", ("computer science",)),
        ("A master's degree (or higher) in geography", ("geography",)),
        ("Een bachelor (hbo of wo) in bedrijfskunde of bestuurskunde", ("bedrijfskunde", "bestuurskunde")),
        ("Een opleiding mobiliteit of civiele techniek op ten minste hbo-niveau afgerond", ("mobiliteit", "civiele techniek")),
        ("Een opleiding bouwkunde op minstens mbo-niveau", ("bouwkunde",)),
        ("A degree in a relevant field", None),
        ("A bachelor's degree (hbo or wo) in any field", None),
        ("Een opleiding op ten minste hbo-niveau", None),
    ],
)  # fmt: skip
def test_fields_of_study_behind_a_bracket(text, names):
    assert (names_in(text, "education") or None) == names
