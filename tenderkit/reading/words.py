"""Words that tell whether a line goes on: what joining knows of Dutch, and of the English in it."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


UNFINISHED = _words(
    """
    de het een 't 's the a an der des den deze dit die dat dezelfde hetzelfde elk elke
    ieder iedere alle beide enkele diverse verschillende overige andere mijn jouw uw hun
    onze haar diens its their our your van met naar tegen tot te ter ten tijdens volgens
    per binnen buiten tussen zonder sinds omtrent rond rondom namens conform middels via
    qua vanuit vanaf ondanks wegens jegens inzake betreffende inclusief exclusief incl.
    excl. incl excl onderhavige t.b.v. m.b.t. i.v.m. d.m.v. o.b.v. i.c.m. t.a.v. n.a.v. of
    and or en maar want dan als dus noch zowel alsmede evenals danwel dan-wel en/of and/or
    indien wanneer zodat omdat terwijl hoewel mits tenzij nadat voordat totdat zoals
    waaronder waarbij waarin waarmee waarvan waarop waarvoor waaraan waardoor waarna welke
    wiens wier hoe wat wie zich zeer erg heel minimaal maximaal minstens tenminste minimum
    maximum max. min. max min circa ca. ca ongeveer uiterlijk ruim bijna afgelopen laatste
    komende eerste tweede derde vorige volgende eerstvolgende minste hoogste laagste
    ten-minste afgeronde aantoonbare relevante goede uitstekende ruime gedegen brede
    actuele recente geldige ondertekende ingevulde bijgevoegde bijvoorbeeld for
    to with from by at into between within during including
    excluding
    """
)
"""A line that ends in one of these is not finished."""

PARTICLES = _words(
    """
    in op aan bij voor door over onder uit om na on
    """
)
"""A line that ends in one of these is seldom finished; but a separable verb ends so ("Je stelt
adviezen op")."""

ABBREVIATIONS = _words(
    """
    bijv. bv. b.v. o.a. c.q. t.b.v. m.b.t. i.v.m. d.m.v. o.b.v. i.c.m. t.a.v. n.a.v.
    a.d.h.v. i.h.k.v. i.p.v. i.t.t. m.u.v. t.o.v. incl. excl. max. min. ca. nr. nrs. art.
    artt. evt. resp. dhr. mevr. mw. drs. ing. mr. ir. dr. prof. tel. blz. zgn. m.n. m.i.v.
    vgl. afd. gem. jl. a.s. d.d. dd. e.g. i.e. approx. incl.btw st. jan. feb. mrt. apr.
    jun. jul. aug. sep. sept. okt. nov. dec. ma. di. wo. do. vr. za. zo. h.b.o. cf. vs.
    t/m. o.l.v. s.v.p. m.a.w. d.w.z. zg. ong. w.o. inw. mnd. verl.
    """
)
"""Their dot does not end a sentence."""

MONTHS = _words(
    """
    januari februari maart april mei juni juli augustus september oktober november
    december jan feb mrt mar apr jun jul aug sep sept okt oct nov dec january february
    march may june july august october
    """
)

WEEKDAYS = (
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip

UNITS = _words(
    """
    jaar jaren maand maanden mnd week weken dag dagen werkdag werkdagen uur uren u minuten
    punten punt pt procent % euro pagina pagina's kandidaten professionals personen
    referenties fte p/w p/u per inwoners medewerkers maal keer x years year months month
    weeks days hours points percent
    """
)
"""What a number is counted in."""

NAME_LEADERS = _words(
    """
    gemeente gemeenten provincie waterschap hoogheemraadschap ministerie stichting
    vereniging omgevingsdienst veiligheidsregio regio team afdeling cluster directie
    programma project wet afdelingen dienst dienstverlening systeem applicatie pakket
    mevrouw mevr. mw. meneer heer dhr. drs. mr. ir. dr. ing. prof. st. sint burgemeester
    wethouder microsoft oracle city municipality province
    """
)
"""A name is expected behind these."""

STARTERS = _words(
    """
    de het een deze dit die dat er hier daar hierbij daarbij daarnaast daarom verder
    daarvan hiervan daarin hierin daarmee hiermee
    tevens ook bovendien vervolgens je jij jouw u uw wij we ons onze ik hij zij ze zijn
    men in op aan bij met voor door naar over onder tegen tot uit om tijdens volgens per
    binnen buiten tussen zonder sinds na en of maar want dus als indien wanneer omdat
    hoewel mits terwijl zodra alleen minimaal maximaal minstens minimum maximum ten
    uiterlijk ruim circa gemiddeld aantoonbare aantoonbaar afgeronde uitstekende goede
    ruime gedegen relevante actuele recente geldig geldige brede kandidaat kandidaten
    inschrijver opdrachtnemer leverancier opdrachtgever professional professionals
    ervaring werkervaring kennis beheersing beschikbaar beschikbaarheid bereid bereidheid
    bekend bekendheid affiniteit opleiding diploma certificaat bezit beschikt beschikken
    heeft heb hebt is bent kan kunt wat wie waar hoe waarom welke vraag antwoord wil wilt
    geef stuur reageer lees bekijk niet geen alle elke iedere beide inschrijving
    inschrijvingen aanbiedingen aanbieding gesprekken gesprek vragen the this these you
    your our it a an at least experience knowledge candidate must weging wens eis eisen
    wensen criterium competenties planning procedure uurtarief tarief
    """
)
"""Words that open a sentence or an item: a capital on one of these is not the capital of a name."""

CARRIES_ON = _words("van der den of en dan tot t/m and or of than")
"""No item, step or number of a list opens with one of these."""

LEANS = _words(
    """
    dit deze daarvan hiervan daarbij hierbij vermeld benoem noem geef laat toon onderbouw licht
    """
)
"""Words that open a second sentence about what the first one asks: "Geef in het cv aan waar"."""

LEANS_INSIDE = _words("daarboven hierin daarin hiervan daarvan hiervoor daarvoor eronder erboven")
"""Words inside a sentence that point back at the one before: "Aanbiedingen daarboven"."""

BAND_OPENERS = _words(
    """
    geen minder meer hoger lager tot vanaf tussen niet weinig matig beperkt voldoende goed
    uitstekend onvoldoende none less more weging
    """
)
"""Words that open a step of a scale."""

NUMBER_LEADERS = _words(
    "artikel art. artikelen paragraaf versie bijlage hoofdstuk nummer nr. lid t/m stap fase spoor "
    "perceel"
)
"""A number behind these is no list number."""

AFTER_LOOSE_HYPHEN = _words(
    """
    en of tot als dan and or met
    """
)
"""Before these the hyphen stands for a word left out: "werk- en denkniveau"."""

HYPHENED = _words(
    """
    e ex oud vice niet non anti pro semi quasi pseudo re co mbo hbo wo vwo havo cv ict it
    hr hrm ov zzp woon sociaal juridisch financieel technisch ruimtelijk fysiek economisch
    politiek bestuurlijk organisatorisch administratief inhoudelijk strategisch tactisch
    noord zuid oost west sint a b c d i o p s t u x 2x 3x in-house end-to up follow scrum
    agile kosten-baten
    """
)
"""Words whose hyphen stands in the middle of a line too: "hbo-niveau", "sociaal-cultureel"."""

VOWEL_CLASHES = _words(
    """
    aa ae ai au ee ei eu ie ij oe oi oo ou ui uu
    """
)
"""Two vowels that would be read as one: a Dutch compound keeps its hyphen between them
("zee-eend")."""

IMAGE_WORDS = frozenset(["image", "afbeelding", "foto", "logo", "icon", "icoon", "picture"])
"""What is left of a picture in a copied page: a line of its own."""

AFTER_NUMBER = _words("tot t/m of en à maal x keer jaar")
"""Words that go on after a number that was left alone on its line."""

CHROME = (
    "Kopieer link", "Link kopiëren", "Delen", "Deel", "Printen", "Afdrukken", "Opslaan", "Bewaren",
    "Share", "Copy link", "Print", "Save",
)  # fmt: skip
"""Buttons of a portal; in a copied page they stick to the words before them."""

TRAITS = (
    *_words(
        """
    end ig lijk isch heid gericht bewust baar vaardig teit sterk kracht zaam ief vermogen inzicht
    proof bestendig zin
    """
    ),
)
"""Ends of the words for how a person is: "coachend", "stressbestendig", "daadkracht"."""

WORD_BEGINNINGS = (
    *_words(
        """
    project proces product program provinc professi procedure probleem profiel protocol promot
    procent relati regel redact referen regio regist reken result coördin college collega
    contract contro consul concern compet compl recht reactie reali recru reserv communic
    """
    ),
)
"""How words begin whose first letters could be a prefix with a hyphen: "pro-jectmanager"."""

ADJECTIVE_ENDS = (*_words("ale ele ische ige lijke ieve aire"),)
"""Ends of adjectives that stand before a noun: a title does not end in "Lokale"."""
