"""First names, surnames and what stands between them, for people who work in the Netherlands.

Why: a name has no form of its own. In: nothing. Out: sets in small letters without accents, the words
of which "Van 't Hof" is put together, and words with a capital that name no person.
"""

from __future__ import annotations

import re

FIRST_NAMES = frozenset(
    """
    aad aaltje aart abel abby abe ada adam addy adri adriaan adriana adrie aernout afke agnes aletta
    alex alexander alexandra alfons alfred alice alida alie alisa allard alwin amanda amber amelie amy
    anais andre andrea andreas andries angela angelique angelina anita anja anke anna annabel anne
    anneke annelies anneloes annemarie annemarije annemarijn annemiek annemieke annet annette annick
    anniek annika anouk anouschka anthonie anthony antje antoine antoinette anton antonia antonie
    antonius antoon ard arend ariane arie arjan arjen arjo arjun arlette armand arno arnold arnoud
    arnout arthur astrid aukje auke axel babette balthasar barbara barend bart bartel bas bastiaan
    beatrice beatrijs ben benjamin benno berend bernadette bernard bert bertine bertus betsy betty
    bianca birgit bjorn bo bob boudewijn boris bouke bram brecht brechtje brenda brigitte britt bruno
    caitlin camiel camilla candice carel carin carina carla carlijn carlo carlos carmen carolien
    carolina caroline casper cas cathelijne catharina cato cecile cecilia chantal charles charley
    charlotte chiel chris christa christel christiaan christian christien christina christine
    christoffel christophe cindy cisca claar claartje claire clara clarissa claudia clemens cock coen
    coenraad coert colette conny constance constant constantijn cor cora cordelia corien corina corine
    corinne cornelia cornelis corrie corry corstiaan cyril daan dagmar daisy dani daniel danielle
    danique danny daphne david dax debbie debora deborah denise dennis desiree deniz derk diana dianne
    dick diederik dieke diewertje dik dina dineke dionne dirk dirk-jan dominique doortje dora dorien
    doris dorothea dorine douwe eberhard edgar edith edo edsger eduard edward edwin eef eefje eelco
    eelke eelkje eise elena eline elisa elisabeth elise elizabeth elke ella elle ellen ellie elly els
    elsbeth elske elvira emiel emil emilie emily emma emmanuel emmy engelbert enno eric erica erik
    erika erna ernst erwin esmee esther eugenie eva evelien evelyn evelyne evert ewald ewout fabian
    fabienne famke fedde felix femke fenna fenne ferdinand ferry fieke fien filip floor floortje flora
    floris folkert fons foppe francien francine francis francisca franciscus franco frank franka frans
    fransje franziska fred freddy frederick frederik frederike frederique freek freerk frida friso frits
    froukje gabriel gabrielle geert geertje geertruida gemma geoffrey george gerald geraldine gerard
    gerardus gerben gerbrand gerda gerdien gerhard gerlinde germaine gerrie gerrit gert gert-jan
    gertjan gertrude gertrudis gerwin ghislaine gideon gijs gijsbert gilbert gilles gina gisela gitta
    godfried goof goswin greet greetje greta gretha guido guus guusje haaije hanna hannah hanne hanneke
    hannes hannie hans hans-peter hansje harald harm harmen harold harriet harrie harry hedwig hedy
    heidi hein heine heinrich helen helena helene helma hendrik hendrika hendrikje hendrikus hendrik-jan
    henk henk-jan hennie henny henri henriette henrik henry herbert herma herman hermien hermina hester
    hidde hilda hilde hildegard hiske hubert hubertus hugo huib huibert huub ids ieke ien iet ignace
    igor ike ilja ilona ilse imke ina ine ineke inez inge ingeborg ingmar ingrid irena irene iris irma
    isa isaac isabel isabella isabelle iwan izaak jaap jaap-jan jac jacco jack jacob jacoba jacobus
    jacqueline jacques jaimy jan jan-dirk jan-hendrik jan-jaap jan-kees jan-peter jan-piet jan-willem
    jane janet janice janine janna janneke jannes jannie janny janou jantien jantine jantje janus
    janwillem jarno jasmijn jasper jean jean-paul jean-pierre jeanet jeanette jeanine jeanne jeannette
    jeffrey jelena jelle jelmer jennifer jenny jens jeremy jeroen jesper jesse jessica jetje jette
    jetske jeltje jikke jill jim jip joachim joan joanna joanne job jochem jochen joep joeri joey
    johan johan-willem johanna johannes john johnny joke jolanda jolande jolein jolien jolijn jon jona
    jonas jonathan joop joost joran jord jordi jordy jorg joris jorn jorine jorrit jos jose josef
    joseph josephine josine josje joske joyce jozef jozien juan judith jules julia julian juliana
    julie julien juliette julius juno jurgen jurjen jurre jurriaan justin justine justus kaat karel
    karen karien karim karin karina karl karlijn karsten kasper kate katharina katja katrien katrijn
    kay kees keimpe kelly ken kenneth kevin kiki kim kirsten kitty klaas klaas-jan klaartje klara
    klaske koen koenraad koert koos krijn krista kristel kristian kristin kristina kurt laetitia lambert
    lammert lara lars laura laurien laurens laurent laurie lea leander lecram leen leendert lena lenie
    lennart lenneke lennert lenny leo leon leonard leonie leonoor leontine lex lia liam lianne lida
    lidewij lidwien lien lieke lies liesbet liesbeth lieselot lieselotte liesje lieuwe lilian lily
    lina linda lineke lisa lisanne lisbeth lise lisette liv lize lizet lizette lizzy lodewijk loek
    loes lonneke loraine lorenzo lotje lotte louis louisa louise lourens luc luca lucas lucia lucie
    lucien lucienne lucille lucy ludo ludwig luisa luise luit luite luna lutger luuk lydia lynn maaike
    maarten maartje machiel machteld madelief madeleine madelon magda magdalena maik maike manon
    manuel manuela marc marcel marcella marco marcus mare maren margareta margaretha margit margo
    margot margreet margriet margret marguerite mari maria marian mariana marianne marie marieke
    marielle marietje mariette marije marijke marijn marijne marika marina marinka marinus mario
    marion marisa marisca mariska marit marita marius marja marjan marjet marjo marjolein marjolijn
    marjon marjorie mark markus marleen marlene marlies marlijn marloes marlou marnix marte martha
    martien martijn martin martina martine martinus marvin mary mathieu mathijs mathilda mathilde
    mats matteo matthew matthias matthijs maud maura maureen maurice maurits max maxim maxime
    maximiliaan meike mees meindert meinou melanie melissa melle melvin menno merel merijn merle
    mia michael michel michelle michiel mieke mien miep mies miguel mike mila milan milou mimi minke
    mira miranda mireille mirella miriam mirja mirjam mirte mirthe mitch mitchell monica monika
    monique muriel myra myriam myrna myrthe nadia nadine nadja naomi natalie natasha natasja nathalie
    nathan neal neeltje nel nelleke nellie nelly nick nicky nico nicolaas nicole nicolet nicolette
    nicolien niek niels nienke nigel nikita nikki nikola nina nine noa noah noor noortje nora norbert
    noud odette oebele olaf olga olivia olivier onno orlando oscar oskar otto pam pamela pascal
    pascale patricia patrick paul paula paulien paulina pauline paulus pauwel peggy pepijn per perry
    pernille peter petra petronella petrus philip philippa philippe philo phil pien piet pieter
    pieter-bas pieter-jan pieterjan pieternel pierre pim pip pleun quinten quirijn quirine rachel radboud
    ralf ralph ramon randy raoul raphael raymond rebecca regina rein reina reinder reinier reinhard
    reinoud reinout remco remi remko remy renate rene renee renger renske reinhilde reyer riana rianne
    ria richard rick rico riekie rien rienk riet rik rikkert rinse rinske rinus rita rob robbert
    robert roberto robin rocco rochelle roderick roderik roel roeland roelf roelien roelof roemer rogier
    roland rolf rolien roman romee romeo romy ron ronald ronnie rosa rosalie rosalinde rosanne rosemarie
    rosita roswitha rowan rowena roy ruben rudi rudolf rudy ruerd rupert ruth rutger ruud ryan sabina
    sabine sabrina salomon sam samantha samuel sandra sander sanne sara sarah sarike sascha saskia
    scott sebas sebastiaan sebastian selma serge seth sharon sheila sibren sibylle siebe siebren siegfried
    siem sientje sietske sietse sigrid sijbrand silke silvia simon simone sjaak sjaan sjef sjoerd
    sjors sjoukje sofia sofie sonja sophia sophie stan steef stef stefan stefanie steffie stella
    stephan stephanie stephen steven stien stijn stijntje susan susanna susanne suze suzan suzanna
    suzanne suzette svea sven swaantje sybe sybren sybrand sylvain sylvester sylvia sylvie tamar tamara
    tanja tara tatjana ted teun teunis teuntje thea theo theodoor theodora theodorus theresa therese
    thijmen thijs thirza thom thomas tia tiemen ties tijmen tijn tijs tilly tim timo tina tineke titia
    titus tjaart tjalling tjeerd tjerk tjitske tjitte tobias toine tom tommy toon toos trees trijntje
    trudie trudy truus tryntsje twan tygo tymen ulrich ulrike ursula valentijn valentina valerie
    vanessa vera verena veronica veronique victor victoria vincent viola virginie vivian vivianne
    walter wanda ward warner welmoed wendelien wendy wesley wessel wiebe wieger wieke wietse wietske
    wijnand wilbert wilco wilfred wilhelm wilhelmina wilhelmus willeke willem willem-jan willemien
    willemijn willemina william willy wilma wim winfried winnie wolter wouter wout wubbo wytse xander
    xandra xavier yannick yara yoeri yolanda yolande yorick yvar yves yvette yvo yvonne zacharias zita zoe
    zwaantje ad dolf ferdi gijsbrecht adaeze chukwuemeka wiebren mariette roos will rose grace hope joy summer wil ward storm anouar kimberley kimberly lieve storm sinead joost-willem bert-jan cees corrine fien jolie juultje kaj levi
    liselotte maan mik morris noelle rens senna sepp tess yfke zoey ellemieke geertjan hiltje hilleke inge-marie jeanneke lieneke merlijn
    petri rolinka sipke sytske taeke tietie wytske yke ytsje
    """.split()
    + """
    abdel abdelaziz abdelhak abdelhamid abdelilah abdelkader abdelkarim abdellah abdelmajid abderrahim
    abderrahman abdoel abdul abdulkadir abdullah achmed achraf adem adil adnan adrian ahmad ahmed ahmet
    aicha aida aisha aissa akash alejandro aleksandra aleksander ali alican alina alja alper amal amar
    amin amina aminata amine amir amira amit ana anand anass andrei andrzej anil anjali anwar arben
    arda arif arzu asha ashley ashraf aslan asma asmaa aya ayhan aylin ayse aysegul ayten aziz aziza
    azra badr bahar baran bartosz bashir beata berat berkay beyza bilal bojan boubker boutaina brahim
    brian bulent burak bushra can canan cem cemal cemile chaima chen cheng cihan daria darek dariusz
    darko deepak derya dewi dilek dilara diego dimitri dogan dounia driss dragan duygu ebru eduardo
    efe ekaterina elif elias emel emin emine emir emre enes engin ercan erdal erdem erhan erkan erol
    esra eyup fadi fadila fadma fahima faisal farah farid farida faruk fatih fatiha fatima fatma fatoumata
    fawzi fernando feyza fikri filiz francesca francesco gabriela gamze giovanni giulia giuseppe gokhan
    goran grazyna gulsah gul gulay gulsen hafid hafida hafsa hajar hakan hakim halil halima hamid hamza
    hanan hanane harun hasan hasna hassan hassna hatice hayat hicham hind hossein houda huda hulya
    hung huseyin hussein ibrahim ibtissam idris ikram ilham ilhan ilias ilker ilyas iman imad imane
    imran inaya indra ioana irfan isak isam ismael ismail ivan ivana ivo izabela jamal jamila janusz
    jaroslaw javier jawad jayden jayant jerzy jihad jin jorge joanna jovan juma kadir kaoutar kamal
    kamil kareem karima katarzyna kavita kemal kenan kenza kerem khadija khalid khaled kishan koray
    krishna krzysztof kubra lale laila lamia lamyae latifa layla leila leyla liudmila loubna lucasz
    lukasz maciej magdalena mahmoud mahmut mai majid malgorzata malik malika manal manish marek
    mariam mariana mariama marcin maryam marwa massimo mateusz mehdi mehmet melek meltem meral mert
    meryem mesut metin michal miloud mina mirza mohamed mohammad mohammed mohan mostafa moussa mounir
    mourad muhammad muhammed mukesh murat musa mustafa mustapha nabil nabila nadir naima najat najib
    najim nasir nasira natalia nathalia nawal nazan nazli neha nermin nesrin nevin nhung nihad nihal
    nikolai nisha nisrine nor nordin noura nouredine nouria nurcan nuray nuri omar omer onur orhan
    osama osman othman ouafae oumaima oussama ozan ozge ozgur ozlem pablo paolo pawel pedro pinar piotr
    prakash pradeep pravin priya rabia rachid rachida radjesh radesh rafael rafal rahul raj rajesh
    rajiv rakesh ramadan ramazan rani ranjit rashid raul recep redouan reza riad ricardo rishi robel
    rohan rosalina roshan roxana ruchi sabah sabri sadia safae said saida salah saleh salih salim salima
    salma samet samia samir samira samuel sandeep sandjai sanjay santosh sara satish savita sebnem seda
    sedat selim selin selcuk semih semra serap sercan serdar serkan sergio sevda sevgi sevim shabana
    shanti sharda sheila shirin shivani sibel siham silvana sinan siska slawomir soufian soufiane
    soumaya sukru suleyman sultan sunil suresh svetlana swati tahir tamer taner tarik tarek tatiana
    thanh thi tolga tomasz tuba tugba tuncay turgut ufuk ugur umit usha vasile vijay vikram vladimir
    volkan wahid wei wiktor wojciech xin yahya yasemin yasin yasmin yasmina yasmine yassin yassine yassir
    yavuz yeliz yilmaz younes youness youri yousef youssef yuki yunus yusuf zahra zainab zakaria zakia
    zehra zeki zekiye zeynep zineb ziad zohra zoran zouhair zulfiya
    """.split()
    + """
    adrienne aileen aisling alan alastair albert alistair allan alison alyssa andrew angus ann
    anne-marie archie arabella ashton audrey aurelie barry beatrix bernie beth bethany bill bobby brad
    bradley brandon brendan brent bridget bruce bryan byron callum cameron carol carole carolyn cathy
    cheryl christopher clive colin connor craig curtis cynthia dale damian darren dave deirdre derek
    diane don donald donna dorothy doug douglas duncan dylan earl eileen elaine eleanor ellis emmett
    erin ethan eunice evan fiona frances gail gareth gary gavin gemma geoff gillian glen glenn gloria
    gordon graham greg gregory gwen hazel heather helga holly howard hugh iain ian imogen isla ivy
    jacinta jackie jake james jamie janis jared jason jay jeff jemma jerry jess joe joel joshua josh
    josie judy julieanne karyn kathleen kathryn katie keith kerry kieran kyle lachlan lance larry
    lauren laurence lawrence lee leah leigh leslie lewis lillian linus lloyd lois lorna lorraine
    louis lucinda luke lynda lynne mabel maggie malcolm marcia marilyn marshall matt megan mel mervyn
    miles mohan molly morag morgan murray nancy neil nell nelson niall nigel noel norma norman nuala
    oliver orla oona owen padraig patsy pearl penny percy pete phoebe phyllis polly quentin ray reece
    rhys roger ronan rory ross rosemary russell sally sean shane shaun shauna sheryl sian sid
    sidney simeon siobhan sorcha stacey stanley stephen stewart stuart sue terence teresa terry tessa
    tiffany tony tracy travis trevor tristan troy valerie vicky wayne wendy wilfred zachary zara
    mei ling xiao ying hui yun agnieszka aleksej alessandro alessia alicia anders andre anneli antti arne arvid asa astri aleksi
    bengt birgitta bjarne borje carl-johan cathrine eino elin erling eskil frode gunnar gunilla hakon
    halvard hanne-lore harri heikki helle henning hjalmar ingvar jari jarl johann jorgen jukka kaisa
    karl-heinz kjell klaus knut lasse leif lennart magnus malin marit matti mikael mikko niklas nils
    ola olof pekka pia ragnar rasmus rolf-dieter rune signe sigurd siv soren stig sture sven-erik tapio
    thor thorsten timo torben tore tove trond ulf ulla uwe vidar viggo wolfgang
    adebayo adwoa akosua ama amadou amara chidi chioma chinedu efua ekow emeka fatou folake funmi ifeoma
    kofi kojo kwabena kwame kwasi kweku lamin mamadou modou ngozi nkechi nnamdi obinna ousmane oluwaseun
    sekou thabo tunde yaa yaw zanele
    agus ayu bambang budi dwi endang hendra indah iwan joko kartika made melati putri ratna rini siti
    slamet sri sukma surya tuti wati wayan yanti yudi
    anh hieu huong linh minh ngoc phuong quang quoc trang tuan tung
    """.split()
)
"""In small letters, without accents."""

NAMES_AND_WORDS = frozenset(
    """
    ad ali ama an april augustus aya ben beer beren bloem bo bob bon bos can chi cor dale dik do door dora
    els esprit fien fleur floor floortje flora freak gail gene gul  harm hazel holly hope hung ids
    ike ilse indra iris ivy jan jay jet jip job joke jon joy juni juno ken ko kim kit lance lea lex lien
    lies linde lot lotte luna made mai maik malik mare marit mark max may mees mei melle merel mies miles
    min mina minh mol moon morgan  nel nor ola otto oliver owen pam pascal pearl penny per phil pia
    pien pim pip polly rasmus ray regina rein rico rien riet  robin roman rome  roos rose  ruby
    sam sari scott selma sid siem signe stan sterre stella storm sue sultan summer sunny surya taco tara
    teams  ties  ton toon tore tove tuba tung umit victor viola ward wei wil will wim wolf xin yaw
    yuki zita angular python delphi django  jenkins maven ruby scala swift tomcat cassandra sharepoint
    thor ulf lee grace flo kay mohan laurens
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
    "da di do dos del della la le les du des 's tot thoe v.d. v/d vd oude".split()
)
"""What stands between a first name and a surname; small in the middle, capital at the head."""

ORGANISATION_WORDS = frozenset(
    """
    advies adviesbureau adviesgroep adviseurs agency akademie analytics architecten associates authority b.v. bank
    bedrijf bureau bv bvba college communicatie company concern consult consultancy consulting corporation
    data design detachering dienst diensten digital fabriek fonds gemeente ggd ggz group groep groningen hogeschool holding
    ict inc inkoop instituut institute interim international it kliniek labs limited ltd makelaars management
    media ministerie mobility nederland netherlands nv n.v. omgevingsdienst onderwijs ontwikkeling
    organisatie partners project projecten provincie reclame recruitment roc school services
    software solutions stichting support systems team techniek technologies technology thuiszorg
    training trust uitzendbureau universiteit university vastgoed veiligheidsregio vereniging vof waterschap wijk
    wonen woonstichting woningcorporatie works zorg zorggroep zonen gebiedsontwikkeling makelaardij bemiddeling inhuurdesk inhuurplein affairs ministry university foundation kitchen
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

NAMED_AFTER = re.compile(
    r"\b(?:Albert Heijn|Van Gogh|Van Dale|Anna Paulowna|Prins Bernhard|Prinses Máxima|Prinses Maxima|Koningin Wilhelmina|Johan Cruijff|Johan Cruyff|"
    r"Van Lanschot|Van Oord|Jan van Galen|Anne Frank|Anna van Rijn|Willem de Zwijger|Willem Barentsz|Max Havelaar|Antoni van Leeuwenhoek|"
    r"Frans Hals|Monte Carlo|Erasmus|Den Haag|Den Bosch|Den Helder|Den Burg|Sint \w+|St\. \w+|San \w+|Martin Luther King)\b"
)
"""Organisations and places that bear the name of a person: not hidden for that alone."""
