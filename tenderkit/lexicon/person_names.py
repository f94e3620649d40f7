"""First names, surnames and what stands between them, for people who work in the Netherlands.

Why: a name has no form of its own. In: nothing. Out: sets in small letters without accents, the words
of which "Van 't Hof" is put together, and words with a capital that name no person.
"""

from __future__ import annotations

import re

from tenderkit.lexicon.first_names import FIRST_NAMES as FIRST_NAMES

NAMES_AND_WORDS = frozenset(
    """
    tiny nol tine hub conny lenny ad ali ama an anders erna erin lieve rol uwe april elke augustus aya ben beer beren bloem bo bob bon bos can chi cor dale dik do door dora
    els esprit fien fleur floor floortje flora freak gail gene gul  harm hazel holly hope hung ids
    ike ilse indra iris ivy jan jay jet jip job joke jon joy juni juno ken ko kim kit lance lea lex lien
    lies linde lot lotte luna made mai maik malik mare marit mark max may mees mei melle merel mies miles
    min mina minh mol moon morgan  nel nor ola otto oliver owen pam pascal pearl penny per phil pia
    pien pim pip polly rasmus ray regina rein rico rien riet  robin roman rome  roos rose  ruby
    sam sari scott selma sid siem signe stan sterre stella storm sue sultan summer sunny surya taco tara
    teams  ties  ton toon tore tove tuba tung umit victor viola ward wei wil will wim wolf xin yaw
    yuki zita angular python delphi django  jenkins maven ruby scala swift tomcat cassandra sharepoint
    anemoon aurora beau belle berber berry celeste clement dolly dries engel faas fanny fem fokke fritz geer gust guy jasmin jasmine jet karst lin lore lot lotus louk maas marlin mart maya merlin octaaf oeds patty pier popke puck ridder rink robijn sonny taco violet wander wiel wijntje wisse woody wulf yuri zwaan hilbert cord
    thor ulf lee grace flo kay mohan laurens coco demi fay feline kaan kiek lieven lila milo moos nova puk rima sem taras vince vishal
    """.split()
)
"""First names that are an ordinary word, month or product too: they need more than a capital."""

SURNAMES = frozenset(
    """
    aalbers aarts ackermann adriaanse akkerman alberts albers arends baars bakker bakx barends bartels
    beekman beenhakker berends berg bergsma bierman blok blom blokland boer boersma bogaard bos bosch
    bosma bosman boutens bouwman braak brands brink broek broekhuizen brouwer brouwers bruggeman bruijn
    bruin bruins buijs buis burger claassen claes coenen cornelissen cox cramer daalder dam dekker
    derksen dijk dijkstra dijkman dirks doorn doornbos douma driessen duijn eijk engels evers faber
    feenstra franken fransen frederiks gerrits gerritsen geurts goossens graaf greef groen groot haan
    haas haan hagen hartman heemskerk heijden heijnen hendriks hendrix hermans heuvel hoek hoekstra
    hoeven hofman hofstra hoogendoorn horst houtman huisman huizinga huijbregts hulst jacobs jager
    jansen janssen janssens jong jonge jongeneel jonker joosten jonkman kaya kamp keijzer kempen kerkhof
    klaassen klein kleijn knol kok kolk konings koning kooij kooijman koopman koster kraaij kramer
    kroon krüger kruger kuijpers kuiper kuipers kuijper laan laarhoven lammers langen leeuw leeuwen
    lubbers linden loon maas maes marsman martens meer meijer meijers mensink meulen meyer michels
    middelkoop miedema mol molenaar moerman mulder mulders nguyen niessen nijhuis noordam nieuwenhuis
    oosterhuis ooms otten ouwehand oudshoorn peeters peters pieters pietersen ploeg poel polak pol
    pool postma post prins pronk prinsen puts reijnders reitsma rietveld ridder rijn ritsema roelofs
    roos rutten ruiter rooij sanders schaap schaik scheepers schepers schipper scholten schouten
    schreuder schrijver schuurman simons slot smeets smit smits smith smulders snijders sijtsma spaans
    spijker staal steen stam sterk stolk swart swinkels terpstra teunissen theunissen thijssen tiemens
    timmer timmerman timmermans tuinstra valk veen veenstra velde velden verbeek verboom verhagen
    verhoeven verhoef verkerk verkade vermeer vermeulen verschuren versteeg vink visscher visser vliet
    vogel vonk voort vos vries vroom vrolijk wagenaar wal wassenaar weber weert westra wever wiersma
    wijk wijngaarden wildeboer willems willemsen winter wit witte wolters wolf wouters ypma zand zanten
    zijlstra zijl zwart zwiers yilmaz yildiz demir celik sahin ozturk aydin ozdemir arslan dogan kilic
    aslan cetin kara koc kurt ozkan simsek polat korkmaz erdogan bulut amrani benali bouzid haddad
    haddou ouali idrissi bouazza boukhari chaoui azzouzi tahiri khatib ramdin sitaram ramlal baboeram
    kisoensingh soekhoe tjon ong lim tan wong lee li zhang wang chen tran pham kowalski nowak wisniewski
    """.split()
)

SURNAMES_AND_WORDS = frozenset(
    """
    baars bakker beekman berg bierman blok boer bos boutens braak brands brink broek brouwer bruggeman bruin buis burger
    daalder dam dekker dijk doorn driessen engels faber groen groot haan haas hagen hoek horst hulst jager jong jonge kamp keijzer
    kerkhof klein kok kolk koning konings kooi koopman koster kraai kramer kroon kuiper laan lammers langen leeuw linden loon meer
    meulen mol molenaar mulder oosterhuis ouwehand ploeg poel pol pool post prins prinsen ridder rooij roos ruiter schaap schipper schout
    schouten schrijver slot smit smits smulders spaans staal steen stam sterk stolk timmerman timmer valk veen velde velden vink visser
    vliet vogel voort vos vries vroom vrolijk wagenaar wal weert wijk winter wit witte wolf zand zwart kaya wolters wolters maas
    """.split()
)
"""Surnames that are words as well: in small letters they are no name."""

PARTICLES = frozenset(
    "van de der den het 't ten ter te in op aan bij onder uit voor von zu zur vom el al ben bin bint d' "
    "fan fon af ibn abu da das di do dos del della la le les du des 's tot thoe v. v.d. v/d vd oude".split()
)
"""What stands between a first name and a surname; small in the middle, capital at the head."""

ORGANISATION_WORDS = frozenset(
    """
    advies adviesbureau adviesgroep adviseurs agency akademie analytics architecten associates authority b.v. bank
    bedrijf bureau bv bvba college communicatie company concern consult consultancy consulting corporation
    data design detachering dienst diensten digital fabriek fonds gemeente ggd ggz group groep groningen hogeschool holding
    ict inc inkoop institut instituut institute interim international it kliniek labs limited ltd makelaars management
    media ministerie mobility nederland netherlands nv n.v. omgevingsdienst onderwijs ontwikkeling
    organisatie partners project projecten provincie reclame recruitment roc school services
    software solutions stichting support systems team techniek technologies technology thuiszorg
    training trust uitzendbureau universiteit university vastgoed veiligheidsregio vereniging vof waterschap wijk
    wonen woonstichting woningcorporatie works zorg zorggroep zonen gebiedsontwikkeling makelaardij bemiddeling inhuurdesk inhuurplein affairs ministry university foundation kitchen
    wetterskip provinsje omrop doarpsbelang gemeente gemeenten ryksuniversiteit veenkolonien
    werken belastingen omgeving politie rechtbank rijkswaterstaat overheid academie raad hoogheemraadschap
    """.split()
)
"""A capitalised row with one of these is an organisation or a product, not a person."""

NO_NAMES = frozenset(
    """
    ik u uw wij we ons hij zij ze het de een en of in op met bij van voor als dat dit deze die daar dan er
    naar om te tot door over mijn onze hun haar zijn ja nee geen niet ook zo na sinds eerder geachte beste hoogachtend
    betreft datum naam januari februari maart april mei juni juli augustus september oktober november december
    januari. february january march may june july august october maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag monday tuesday wednesday thursday friday saturday sunday heden present now nederland nederlands nederlandse
    engels duits frans spaans turks arabisch english dutch german french british belgisch belgië belgium the and of at for by with
    profiel profile werkervaring ervaring experience education opleiding opleidingen cursussen vaardigheden skills
    talen languages referenties referentie referenten references referees contact contactgegevens personalia persoonlijk persoonlijke gegevens
    personal details hobby's hobbies overig certificaten certificates rijbewijs adres address telefoon phone mobiel mobile email
    e-mail mail website geboren geboortedatum geboorteplaats nationaliteit nationality senior junior medior lead interim adviseur consultant
    manager projectleider projectmanager consulent beleidsadviseur medewerker coördinator coordinator ontwikkelaar developer engineer
    architect analist analyst jurist inkoper controller teamleider teammanager directeur hoofd specialist beheerder
    planner trainer coach docent communicatieadviseur planoloog tester functie function periode employer werkgever opdrachtgever client
    organisatie organization hbo wo mbo vwo havo mavo bachelor master msc bsc ba ma phd cv curriculum vitae zzp vog kvk btw bsn iban
    heer mevrouw meneer mw dhr drs ir ing mr dr prof pagina page vervolg bijlage samenvatting summary over about loopbaan carrière
    top linkedin github word excel outlook teams scrum agile prince2 itil azure oracle python java sql sap afas project
    programma wet wetboek besluit regeling verordening code europese raad college staten kamer rijk rijks
    noord zuid oost west noordzee amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen haarlem arnhem zwolle
    amersfoort apeldoorn enschede deventer leiden delft dordrecht maastricht leeuwarden assen zoetermeer hilversum den-haag
    mobiliteit wonen zorg onderwijs cultuur sport jeugd milieu ruimte economie financiën personeel water klimaat energie duurzaamheid digitaal digitale
    vaste vrijwilliger bestuur bestuurslid lid voorzitter secretaris penningmeester griffie
    dankzij daarnaast daarvoor daarna tijdens vanaf tussen verder momenteel thans hierbij graag vanuit binnen buiten
    functioneel technisch technische applicatiebeheerder stagiair stage eigenaar oprichter founder owner
    zelfstandig zelfstandige freelance freelancer inzetbaar beschikbaar beschikbaarheid tarief uurtarief vervoer auto kenteken burgerlijke staat
    gehuwd ongehuwd samenwonend bank bankrekening rekening rekeningnummer paspoort documentnummer
    mevr title location handtekening handelsregister rekeningnummer ondertekend omzetbelasting datum leiding leidinggevende plaats postcode woonplaats straat huisnummer
    """.split()
)
"""Capitalised words of a CV that are no part of a name."""

SURNAMES_TOO = frozenset(
    """
    top oost west noord zuid bank wijk kamer rijk straat water hoofd wonen auto raad stage sport wet
    amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen haarlem arnhem zwolle amersfoort apeldoorn enschede deventer leiden
    delft dordrecht maastricht leeuwarden assen zoetermeer hilversum engels frans duits spaans deutsch english french german may march august page
    """.split()
)
"""Of the words that are no names, those that are surnames behind a first name: "Piet Top", "Jan van Utrecht"."""

NAMED_AFTER = re.compile(
    r"\b(?:Albert Heijn|Van Gogh|Van Dale|Anna Paulowna|Prins Bernhard|Prinses Máxima|Prinses Maxima|Koningin Wilhelmina|Johan Cruijff|Johan Cruyff|"
    r"Van Lanschot|Van Oord|Jan van Galen|Anne Frank|Anna van Rijn|Willem de Zwijger|Willem Barentsz|Max Havelaar|Antoni van Leeuwenhoek|"
    r"Frans Hals|Monte Carlo|Erasmus|Den Haag|Den Bosch|Den Helder|Den Burg|William Schrikker|Dura Vermeer|Van Hattum|Ballast Nedam|Van Wijnen|Van Gelder|Leo Kanner|Ronald McDonald|Jeroen Bosch|Reinier de Graaf|Titus Brandsma|Johan de Witt|Hugo de Groot|Radboud|"
    r"Prinses [A-Z]\w+|Koningin [A-Z]\w+|Koning (?:Willem|Boudewijn|Albert|Filip)|Prins (?:Willem|Hendrik|Maurits|Claus|Alexander|Frederik)|Rembrandt van Rijn|Thomas More|Karel de Grote|Peter Stuyvesant|Maarten Luther|Florence Nightingale|Marie Curie|Leonardo da Vinci|Sint[ -]\w+|St\. \w+|San \w+|Martin Luther King)\b"
)
"""Organisations and places that bear the name of a person: not hidden for that alone."""
