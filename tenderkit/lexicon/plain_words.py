"""Words that say little or nothing about what a demand is about.

In a demand most words are the form of asking ("de kandidaat beschikt over minimaal"). `FORM`
weighs nothing; `WEAK` says something, but many demands share it; `ROLES` are heads of job titles:
the word beside it tells which.
"""

from __future__ import annotations

FORM: frozenset[str] = frozenset(
    """
    de het een en of in op van voor met bij aan tot te uit om als dan dat die dit deze er is zijn
    was wordt worden werd naar over door per na onder binnen tussen rond zo ook wel waar waarin
    waarbij waarvan waarop hoe wat welke wie zich zelf zelfstandig eigen je jouw jij u uw uwe hij
    zij we wij ons onze hun diens heeft hebben heb hebt had kan kunnen kunt moet moeten dient
    dienen mag zal zullen wil willen beschikt beschikken beschikking bezit bezitten aantoonbaar
    aantoonbare aantoonbaren minimaal minimale minimum maximaal maximale maximum minstens minder
    meer ten minste hoogste hooguit ongeveer circa gemiddeld jaar jaren maand maanden week weken
    dag dagen uur uren afgelopen laatste recente recent actuele kandidaat kandidaten professional
    opdrachtnemer inschrijver leverancier aanbieder bieder gegadigde medewerker ervaring
    werkervaring ervaren kennis kennen bekend bekendheid gewerkt werken werkt werkzaam werk
    uitgevoerd verricht opgedaan opdoen goede goed gedegen ruime ruim grondige uitgebreide
    uitstekende brede diepgaande degelijke relevante vergelijkbare vergelijkbaar soortgelijke
    gelijkwaardig gelijkwaardige passende concrete concreet duidelijk duidelijke expliciet bij
    voorkeur bijvoorbeeld bijv eventueel gericht gebied aantal diverse verschillende andere ander
    eerder reeds al nog niet geen zonder eerst graag tijdens gedurende vanaf sinds cv curriculum
    vitae motivatie brief voorbeeld voorbeelden benoem noem vermeld beschrijf geef toon blijkt
    blijkend blijken blijkt opgave toelichting rol functie hoedanigheid waarvan onderdeel zin
    sprake betreft eis wens gunningscriterium criterium aangeboden in het kader the a an of to in
    for with on at by and or as is are be has have must before first day experience candidate
    minimum years punten score gewenst vereist vereiste verplicht nodig noodzakelijk volledig
    volledige afgeronde afgerond behaald behaalde geldig geldige toepassing toegepast toepassen
    past actueel manier één twee drie vier vijf zes zeven acht negen tien beheerst overweg hands
    on hoger hogere lager lagere hoge aantoonbaarheid middel inclusief exclusief resp
    respectievelijk zowel evenals alsmede daarnaast verder tevens
    """.split()
)
"""Weigh nothing."""

WEAK: frozenset[str] = frozenset(
    """
    gemeente gemeenten gemeentelijk gemeentelijke overheid overheidsorganisatie publieke
    organisatie organisaties opdracht opdrachten project projecten team teams inwoners domein
    sector afdeling applicatie applicaties systeem systemen pakket opstellen opzetten begeleiden
    adviseren leiden inrichten inrichting beheer beheren uitvoeren maken schrijven zaken taken
    processen proces werkproces werkprocessen verantwoorden afhandelen wet grond wetgeving
    regelgeving niveau werkniveau denkniveau opleiding diploma certificaat certificering
    foundation training cursus scholing richting hbo wo mbo bachelor master competentie vermogen
    vaardigheid vaardig sociaaldomein fysiekdomein grote kleine complexe integrale
    samenwerkingsverband omgang omgaan administratie professionele materie praktijk
    """.split()
)
"""Weigh a quarter."""

ROLES: frozenset[str] = frozenset(
    """
    consulent adviseur manager projectleider projectmanager programmamanager klantmanager
    medewerker beheerder specialist coordinator jurist controller engineer architect analist
    inkoper secretaris toezichthouder teamleider teammanager regisseur procesmanager kwartiermaker
    beleidsadviseur beleidsmedewerker ontwikkelaar tester trainer coach planner consultant officer
    leidinggevende directeur handhaver vergunningverlener master eigenaar owner
    """.split()
)
"""Weigh half."""

SETTINGS: frozenset[str] = frozenset(
    """
    provincie provincies waterschap waterschappen omgevingsdienst veiligheidsregio rijksoverheid
    ministerie uitvoeringsorganisatie kredietbank ggd woningcorporatie zbo regio
    samenwerkingsverband
    """.split()
)
"""Weigh a quarter beside a role ("controller bij een provincie"), and as a word where they are
what is asked for."""
