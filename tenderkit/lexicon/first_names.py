"""First names of people who work in the Netherlands, from everywhere.

In: nothing. Out: a set in small letters, without accents.
"""

from __future__ import annotations

FIRST_NAMES = frozenset(
    """
    aad aaf aafke aagje aalbert aaldert aaltje aart abby abdel abdelaziz abdelhak abdelhamid abdelilah abdelkader abdelkarim abdellah abdelmajid abderahim
    abderrahim abderrahman abdeslam abdoel abdul abdulkadir abdullah abe abel achmed achraf ad ada adaeze adam addy adebayo adelbert adelheid adem adil adinda
    adnan adolf adri adriaan adrian adriana adrie adrienne adwoa aeilko aernout afke aglaia agnes agnieszka agung agus ahmad ahmed ahmet aicha aida aileen aimee
    aisha aisling aissa akash akosua alan alastair albert albertina albertine albrecht aldert aleid aleida alejandro aleksander aleksandra aleksej aleksi
    alessandro alessia aletta alex alexander alexandra alexis alfons alfonso alfred ali alican alice alicia alida alie alina aline alisa alison alistair alja
    alke allan allard almar alouis alper alwin alyssa ama amadou amal amalia amanda amar amara amber ambroos amelie amin amina aminata amine amir amira amit
    amke amy ana anais anand anas anass anastasia anders andre andrea andreas andrei andrew andries andriy andrzej anemoon aneta angela angelien angelina
    angelique angus anh anil anita anja anjali anke ankie ann anna annabel anne anne-marie annechien annefleur annegien annegreet annejet anneke anneli
    annelieke annelien annelies anneloes annelot annelotte annemaaike annemarie annemarieke annemarije annemarijn annemiek annemieke annemoon annerieke annet
    annette annewil annick annie anniek annika anniko anouar anouk anouschka anoushka anskje anthonie anthony anthoon antje antoine antoinette anton antonet
    antonia antonie antonius antoon antti anwar apollonia arabella arben archie ard arda arend ariane arie arif arjan arjanne arjen arjenne arjo arjun arkadiusz
    arlette armand armando armin arnaud arne arno arnold arnoldus arnoud arnout arthur arthuro arvid arzu asa asha ashley ashraf ashton ashwin aslan asma asmaa
    astri astrid atie atze audrey auke aukje aurelie aurora axel aya ayhan ayla aylin ayoub ayse aysegul ayten ayu aziz aziza azra babette badr bahar balthasar
    bambang baran barbara barend baris barry bart bartek bartel barthold bartholomeus bartosz bas bashir bassam bastiaan baukje bayu beata beatrice beatrijs
    beatrix beau beer belle ben benedict bengt benita benjamin benno bente benthe berat berber berdien berend berendina berit berkay bernadet bernadette bernard
    bernardus bernie berry bert bert-jan bertha berthe bertil bertina bertine bertjan bertus beth bethany betje betsie betsy bettina betty betul beyza bianca
    bibi bieke bilal bill biniam birgit birgitta birre bjarne bjorn bo boaz bob bobbi bobby boele bohdan bojan bonnie bonno boris borje borre boubker bouchra
    boudewijn bouke boutaina bozena brad bradley brahim bram brandon brecht brechtje brechtus brenda brendan brenna brent brian bridget brigitte britt britta
    bruce bruno bryan budi bulent burak burghard bushra busra byron caitlin callum calvin cameron camiel camilla can canan candice carel carin carina carine
    carl-johan carla carlien carlijn carlijne carline carlo carlos carmen carol carola carole carolien carolina caroline carolyn cas caspar casper catalina
    catelijne catharina catharine cathelijn cathelijne cathrine cathy cato catrien cecile cecilia cees celeste celine cem cemal cemile cengiz ceren chaima
    chaimae chanel chantal chantalle charelle charissa charles charley charlotte chen cheng cheryl cheyenne chiara chidi chiel chinedu chioma chris christa
    christel christiaan christian christien christina christine christoffel christoph christophe christopher chukwuemeka churandy cihan cindy cisca claar
    claartje claas claire clara clarissa clasine claudia claudine clazien clemens clement cleo clive clyde coba cobi coby cock coco coen coenraad coert colette
    colin colinda connor conny constance constant constantijn coosje cor cora coralie cord cordelia corien corina corine corinna corinne corne corneel corneille
    cornelia cornelie cornelis cornelius corrie corrine corry corstiaan cosmo craig cris cunera curtis cynthia cyriel cyril cyrille daam daan daantje dagmar
    daisy dale dalia damiaan damian dani danie daniel danielle danilo danique danja danny danuta daphne darek daria darija dariusz darko darren dave davey david
    davy dax debbie debora deborah deepak deirdre delano delia delphine demi denis denise deniz dennis derek derk derya desi desiree dewi dex diana diandra
    diane dianne dick dicky didi diede diederick diederik diego dieke dieuwertje dieuwke diewertje dik dilara dilek dimitri dimphy dina dineke dione dionne
    dionysius dirk dirk-jan dirkje djoeke djura dmytro doetie dogan dolf dolly dominic dominik dominique don donald donna donny doortje dora dorien dorine doris
    dorota dorothea dorothy dorus doug douglas dounia douwe douwina dragan dries driss duco duncan duuk duygu dwi dwight dylan dymphna earl eberhard ebru edda
    eddy edgar edgard edith ediz edmee edmond edmund edo edsger eduard eduardo edward edwin eef eefje eefke eelco eelke eelkje eeltje efe efua egbert egbertus
    egon eileen eilert eimert eino eise ekaterina ekko ekow elaine elbert elbertine eldert eleanor elena eleonora elfriede eliane elias elif elin eline elisa
    elisabeth elise eliza elizabeth elja eljo elke ella elle ellemieke ellen elles ellie ellis elly elmar elmer elodie eloise els elsa elsbeth elsemieke elsje
    elske elvira elwin elzemiek emanuel emeka emel emi emiel emil emiliano emilie emille emily emin emine emir emke emma emmanuel emmelie emmerik emmett emmy
    emre endang enes engel engelbert engin enno enya erasmus ercan erdal erdem erhan eric erica erick erik erika erikjan erin erkan erling erna ernest ernestine
    ernie ernst erol errol erwin erwina eskil esme esmee esra estelle esther esther-jane ethan etienne etta eugene eugenie eugenius eunice eva evalien evan
    evangeline evelien evelina evelyn evelyne everdien everdina evert evi evy ewa ewald ewout eyup faas fabian fabienne fabio fabrice fadi fadila fadma fadoua
    fahima faisal famke fanny farah fardau farid farida faruk fatih fatiha fatima fatma fatou fatoumata fawzi fay faye febe fedde feike felice felicia felicitas
    felicity feline felix fem femke femmie fenna fenne fennie ferdi ferdinand ferhat fernando ferry feyza fia fieke fien fiene fietje fikri filip filipe filippo
    filiz filmon fimke finn fiona fleur fleurtje flo floor floortje flora florentijn florentine floriaan florian florien florine floris floris-jan foeke fokje
    fokke fokko folake folkert fonger fons fopke foppe frances francesca francesco francien francine francis francisca franciscus franciska franco frank franka
    frankie frans fransje franziska fred freddie freddy frederick frederieke frederik frederike frederique freek freerk freerkje freja freke frida frieda
    friedrich friso frits fritz frode frouke froukje frouwke fulco funmi fye gabriel gabriela gabriele gabriella gabrielle gaby gaia gail gamze gareth gary
    gavin gea geer geert geertjan geertje geertruda geertrui geertruida geesje geeske geke gelske gemma genevieve geoff geoffrey george georgette georgina
    gerald geralda geraldine gerard gerardina gerardus gerben gerbrand gerbrich gerbrig gerd gerda gerdien gerdina gerhard gerhardus gerianne gerinda gerjan
    gerko gerlinde gerlof germa germaine germen gerrie gerrit gerrit-jan gerritdina gerritje gert gert-jan gert-willem gertie gertjan gertrud gertruda gertrude
    gertrudis gerwin gerwout gesina ghassan ghislaine gianni gideon gidion giel gijs gijsbert gijsberta gijsbertus gijsbrecht gilbert gilberto gilles gillian
    gillis gina gino giovanca giovanna giovanni girbe gisela gisele giso gitta gitte giulia giuseppe gizem glen glenda glenn gloria goderd godert godfried
    goedele goffe gokhan goof goran gordon gosia goswin govert grace gracia grada graham grazyna greet greetje greg gregor gregory greta gretchen gretha griet
    grietje grzegorz guda gudrun guido guillaume gul gulay gulsah gulsen gunilla gunnar gunter gunther gust gustaaf gustaf gustav gustave guus guusje guy gwen
    gwenda gwendolyn gwenny gwyneth haaije hafid hafida hafsa haiko hailey hajar hajo hakan hakim hakon halbe halil halima halina halit halvard hamid hamza
    hanan hanane hande hanna hannah hanne hanne-lore hanneke hanneloes hannelore hannes hannie hanny hans hans-peter hansje harald harke harko harm harmanna
    harmannus harmen harmien harmina harmke harold harri harrie harriet harriette harro harrold harry hartger harun hasan hasna hassan hassna hatice hatim hatte
    hayat hazel hazem heather hedda heddy hedwich hedwig hedy heere heertje heidi heikki hein hein-jan heine heinrich heinz helen helena helene helga helle
    helma helmer helmi helmut hema hendra hendrick hendrik hendrik-jan hendrika hendrikje hendrikus hendrina henja henk henk-jan henkjan hennie henning henny
    henri henrieke henriet henriette henrik henrique henry herbert herbertus heribert herlinde herma herman hermance hermanus hermen hermie hermien hermina
    hermione hessel hester hetty hicham hidde hidde-jan hieke hielke hieu hilbert hilbrand hilda hilde hildebrand hildegard hilke hille hillechien hillegonda
    hilleke hilletje hilma hilmar hiltje hind hinderika hinke hinse hiske hjalmar holger holly hope hossein hotze houda howard huberdina hubert hubertus
    hubrecht huda hugh hugo hugues hui huib huibert huig hulya hung huong huseyin hussein huub huug hylke hyltje iain ian ibe ibrahim ibtissam ida iddo idelette
    idris ids idske iebe iefke ieke iemkje ien iene ientje iepe iet ifeoma ignaas ignace ignacio ignas igor ike ikram ilana ilco ilham ilhan ilias ilja ilka
    ilker ilona ilonka ilse ilyas imad iman imane imke immanuel imogen imran imre ina inaya indah indra indy ine ineke inez inga inge inge-marie ingeborg
    ingelies ingmar ingrid ingrida ingvar inke ioana ireen irena irene irfan irina iris irma iryna isa isaac isaak isabeau isabel isabella isabelle isak isam
    isla ismael ismail isolde isra ivan ivana ivar iveta ivo ivy iwan iwona iza izaak izabela izabella jaantje jaap jaap-jan jaapjan jac jacco jacek jacinta
    jacintha jack jackie jacko jaco jacob jacoba jacobien jacobine jacobus jacquelien jacqueline jacques jadwiga jagdish jaike jaimie jaimy jairo jairzinho jake
    jakob jakoba jakobus jaleesa jalou jamal james jamie jamila jan jan-arie jan-bart jan-dirk jan-hendrik jan-jaap jan-kees jan-maarten jan-paul jan-peter
    jan-piet jan-willem jan-wouter janco jane janet janice janina janine janis janke janna janneke jannes jannet jannette jannie janniek jannigje jannis janny
    jano janou janpeter jantien jantina jantine jantje jantsje janus janusz janwillem jared jari jarl jarno jaromir jaroslaw jasmijn jasmin jasmine jason jasper
    javier jawad jax jay jayant jayden jaylinn jayson jean jean-paul jean-pierre jeanet jeanette jeanine jeanne jeanneke jeannet jeannette jeannine jeanpaul jef
    jeff jeffrey jelena jelger jelien jelle jellie jelmer jelte jeltje jemma jennifer jenny jens jente jeremia jeremy jermaine jeroen jeroom jerry jerzy jesper
    jess jesse jessica jessie jet jetje jetske jetta jette jeu jihad jikke jildert jildou jill jilles jim jin jip jitske joachim joan joanna joanne joanneke job
    jobien jochem jochen jody joe joeke joel joella joelle joep joeri joey johan johan-willem johann johanna johannes johannus john johnnie johnny jojanneke
    joke joko jolanda jolande jolanthe jolein jolet jolie jolien jolijn jolijne joline jolle jon jona jonas jonathan jonna jonneke jonny joop joord joosje joost
    joost-willem joran jord jordi jordy jorg jorge jorgen jorick jorieke jorien jorik jorine joris joris-jan jorn jorrick jorrit jort jos jose josef josefien
    joseph josephien josephine josephus josetta josette josh joshua josie josina josine josje joska joske jouke jouri jovan jovanka joy joyce jozef jozefien
    jozien juan judica judith judy jukka jules julia juliaan julian juliana julianne julie julieanne julien juliet juliette julika julius juma juna juno
    jurensly jurgen juriaan jurina jurjan jurjen jurre jurriaan jurrian justin justine justus jutka jutta juul juultje kaan kaat kaatje kadir kai kaisa kaj
    kamal kamil kaoutar kareem karel karelien karen kariem karien karim karima karin karina karine karl karl-heinz karla karlijn karlo karolien karolina karst
    karsten kartika karyn kasia kasper katarzyna kate kathalijne katharina kathelijne kathleen kathryn kathy katie katinka katja katrien katrijn katrin kavita
    kawtar kay kayleigh kazimierz kea kees kees-jan keetje keimpe keith kelly kemal ken kenan kenneth kenza kerem kerry kerst kerstin ketty ketut kevin khadija
    khaldoun khaled khalid kiek kieran kiki kim kimberley kimberly kiran kirsten kishan kit kitty kjell klaartje klaas klaas-jan klaasje klara klasien klasina
    klaske klaus klazien klazina kleis knelis knut ko koen koenraad koert kofi kojo koos koray kornelia kornelis krijn krishna krista kristel kristian kristien
    kristin kristina kristof krystyna krzysztof kubra kuno kurt kwabena kwame kwasi kweku kyle kyra lachlan laetitia laila lale lambert lambertus lamia lamin
    lamis lammert lamyae lana lance lara larry lars lasse latifa laura laure lauren laurence laurens laurens-jan laurent laurie laurien laurina lauryn lawrence
    layla lazlo lea leah leander leandra leanne lecram lee leen leendert leendertje leentje leida leif leigh leila lein lena leni lenie lenka lenn lennard
    lennart lenneke lennert lennie lennon lenny leo leon leonard leonardo leonardus leonie leonieke leonoor leonora leontien leontine leopold leopoldine lesley
    leslie letitia letty lev levent levi lewis lex leyla lia liam lianna lianne libert lida lidewij lidia lidwien lidy lieke liekele lielle lien lieneke lies
    liesbet liesbeth liese lieselot lieselotte liesje lieuwe lieve lieven lijsbeth lijsje lika lila lilian liliane lillian lily lin lina linda linda-marie linde
    lindsey lineke linette ling linh linus lioba lisa lisa-marie lisan lisanne lisbeth lise liselore liselotte lisette liudmila liv liva livia liz liza lize
    lizet lizette lizzy lloyd lodewijk loek loeka loes lois lola lonneke loraine loran lore loreen lorena lorenz lorenzo loretta loriana lorna lorraine lot
    lotje lotte lotus lou loua loubna louie louis louisa louise louk louka loulou lourens lowie luc luca lucas lucasz luce luci lucia luciaan luciano lucie
    lucien lucienne lucille lucinda lucretia lucy ludger ludmila ludo ludolf ludovic ludwig luisa luise luit luite luitje luitzen luka lukas lukasz luke luna
    lutgarde lutgardis lutger luuk luurt lyckle lydi lydia lynda lynn lynne lysanne lysette maaike maan maaren maarit maarten maarten-jan maartje maas mabel
    machiel machteld maciej made madelein madeleine madelief madelon mafalda magda magdalena maggie magnus magriet mahmoud mahmut mai mai-lin maik maike maja
    majid malcolm malgorzata malik malika malin malou malwina mamadou manal mandy manfred manish manon manouk manuel manuela manus marc marcel marcella marcelle
    marcello marcellus marcia marciano marcin marco marco-jan marcus mare mareike marein marek marel maren margareta margaretha margarita margit margo margot
    margreet margret margreta margriet margrietha marguerite mari maria maria-jose mariam mariama marian mariana marianna marianne marie marie-jose marie-louise
    marieke marieke-anne marielle marielouise mariene marietje mariette marije marijke marijn marijne marijse marika marike marilyn marina marinka marinke
    marino marinus mario marion marisa marisca mariska marissa marit marita marithe marius mariusz marja marjan marjanne marjet marjette marjo marjoke marjolein
    marjolijn marjon marjorie mark markus marleen marlein marlene marlieke marlies marlijn marlin marloe marloes marlou marlous marly marnix marre marshall mart
    marta marte martha marthe marthijn martien martijn martijntje martin martina martine martinus martje marvin marwa mary mary-ann maryam maryse massimo
    mateusz mathea matheus mathieu mathijs mathilda mathilde mats matt matteo matthea matthew matthias matthieu matthijs matti maud maudy maura maureen maurice
    mauricio maurits mauro max maxim maxime maximiliaan maya mayke mechteld mees meeuwis megan mehdi mehmet mei meike meindert meine meinou meint mel melanie
    melati melchert melchior melek melis melisa melissa melle meltem melvin menko menno menso mentje meral merel merie merijn merle merlijn merlin meron mert
    merte merve mervyn meryem mesut metin mia michael michaela michal michel michella michelle michiel michon mick micky miek mieke mien mieneke miep mies miet
    miguel mik mikael mike mikel mikko mila milan milena milene miles milo milou miloud mimi mimoun mina minco mindert minh minke minou minte mira miranda
    mireille mirella miriam mirja mirjam mirko mirna mirte mirthe mirza misha mitch mitchel mitchell modou mohamed mohammad mohammed mohan moira molly monic
    monica monika monique monse moos morag morgan morris mostafa mounir mourad moussa mozes muhammad muhammed mukesh murat muriel murray musa mustafa mustapha
    mykola myra myriam myrna myrte myrthe nabil nabila nadia nadieh nadine nadir nadja naftali naima najat najib najim nancy nanda nanette nanke nanne nanno
    naomi narda naresh nasir nasira natacha natalia natalie natasha natasja nathalia nathalie nathan nathanael nawal nazan nazli neal neeltje neha neil nel
    nelie nell nelleke nellie nelly nelson nena nermin nesrin nevin nezha ngoc ngozi nhung niall nick nicky nico nicola nicolaas nicole nicolet nicolette
    nicolien nicoline niek niels niene nienke nigel nihad nihal nikita nikki niklas niko nikola nikolaas nikolai nils nina nine nini nino nisha nisrine nita
    nizar nkechi nnamdi noa noach noah noel noela noelle noemi nola nolda nolle nona noor noortje nor nora norah norbert norbertus nordin nore noreen norma
    norman noud nour noura nouredine nouria nova nuala nuray nurcan nuri nurten nynke obbe obinna octaaf octavia odette odile odilia oebele oeds oene oepke oguz
    okke okko oksana ola olaf olav oleksandr olena olga oliver olivia olivier ollie olof oluwaseun omar omer onno onur oona ophelia orhan orla orlando osama
    oscar oskar osman oswald ot otger othman otis ottelien ottilie otto ottolien ouafae ouassima ouke oumaima oumayma ousmane oussama owen ozan ozge ozgur ozlem
    pablo padraig pam pamela paola paolo pascal pascale pascalle patricia patrick patries patrik patryk patsy patty paul paula paulien paulina pauline paulus
    pauwel pawel pearl pedro peggy pekka penny pepijn per percy pernille perry pete peter peter-jan peterjan petra petri petronel petronella petrus petulia phil
    philine philip philippa philippe philo phinus phoebe phuong phyllis pia pieke pien piene pier pierre piet pieter pieter-bas pieter-jan pieterjan pieternel
    pieternella pietronella pijke pim pinar piotr pip pippa pleun plonia polly popke pradeep prakash pravin pravini prem preston priscilla priya puck puk putri
    putu quang queeny quentin quincy quinn quinten quintijn quinty quirien quirijn quirine quoc rabia rachel rachid rachida radboud radesh radj radjen radjesh
    radjinder raf rafael rafaela rafal ragnar rahul raj rajesh rajiv rakesh ralf ralph ramadan ramazan ramon ramona randy rani ranjit raoul raphael raquel rasha
    rashid rasmus ratna raul ray raya rayan raymond rebecca recep redouan redouane reece regien regina reginald regine regnerus reid reijer rein reina reinaert
    reinder reindert reiner reinhard reinhilde reinhold reinier reinilde reinjan reino reinoud reinout reint reintje rembert rembrandt rembt remco remi remie
    remko remona remy renaat renaldo renata renate rendert rene renee reneke renger renilde rens renske reshma resi reyer reza rhea rhode rhys ria riad rian
    riana rianne ricardo richard richarda rick ricky rico ridder rieke riekie rieks rien rieneke rienk rieny riet rietje rijkje rik rika rikkert rikkie rikus
    rima rimke rina rinaldo rini rinie rink rinke rinse rinske rinus rishi rita ritske roan rob robbert robbert-jan robbie robby robel robert robert-jan roberta
    roberto robijn robin robrecht rocco rochelle rocus roderick roderik rodney rody roel roeland roelanda roelf roelfien roelie roelien roelina roelinda roelof
    roelofje roeltje roemer roger rogier rohan rokus roland rolande rolf rolf-dieter rolien rolina rolinde roline rolinka roman romana romano romee romeo romke
    romy ron ronald ronan ronnie ronny roos rory rosa rosali rosalia rosalie rosalina rosalind rosalinde rosan rosanna rosanne rosario rose roseline rosemarie
    rosemarijn rosemary roshan roshni rosie rosita ross roswitha rowan rowena rowin roxana roxanne roy roza ruben ruchi rudi rudie rudmer rudolf rudolph rudsel
    rudy ruerd rune rupert russell rutger ruth ruthger ruud ruurd ryan ryanne ryszard saar saartje sabah sabina sabine sabri sabrina sadia safae said saida
    salah saleh salih salim salima sally salma salome salomon sam samantha samer samet samia samir samira samuel sandeep sander sanderijn sandjai sandjay sandra
    sandy sanjay sanna sanne sanneke sanny santje santosh sara sarah sari sarike sascha saskia satish savita scott sean sebas sebastiaan sebastian sebe sebnem
    sebo secil seda sedat seerp sef sekou selam selcuk selim selin selina selma sem semhar semih semra senna sepp serafina serap sercan serdar serena serge
    sergei sergio serhiy serkan servaas seth sevda severine sevgi sevim sewnath sezen shabana shane shaniqua shanna shannon shanti sharda sharita sharmila
    sharon shaun shauna shawn sheila sherida sherita sherwin sheryl shirin shirley shivani shurandy sian siard sibel sibren sibylle sid sidney siebe siebert
    siebrand siebren sieger siegfried siegmund siem siemen sien sientje siep sierd siert sietse sietske sietze signe sigrid sigurd siham sijbrand sijbren sijmen
    sijmon sijtje silke silvana silvester silvia silvie simcha simeon simon simone sina sinan sinead sinne siny siobhan sioe sipke siri siska sita siti siv
    sjaak sjaan sjakie sjanie sjef sjirk sjoerd sjoerdje sjoerdtje sjoert sjors sjouke sjoukje sjuul slamet slawomir soeradj soerin sofia sofie sofieke sofietje
    solange solveig sonia sonja sonny sophia sophie soraya sorcha soren souad soufian soufiane soukaina soumaya sri stacey stan stanislaus stanislaw stanley
    steef stef stefan stefanie stefanus steffan steffen steffie steijn stella stephan stephanie stephen sterre steven steven-jan stewart stien stig stijn
    stijntje storm stuart sture sue sukma sukru suleyman sultan sumeyye summer sunil sunita sunny suresh surya susan susanna susanne suus suzan suzanna suzanne
    suze suzette suzy svea sven sven-erik svenja svetlana svitlana swaan swaantje swati swen sybe sybille sybrand sybrandus sybren sylke sylvain sylvana
    sylvester sylvia sylvie sylwia symen symke sytse sytske sytze tabitha taco tadeusz taeke tahir tako talitha tamar tamara tamer taner tania tanja tanneke
    tapio tara taras tarek tarik tatiana tatjana teake ted tello terence teresa terry tertius tesfay tess tessa tessel tetiana teun teunie teunis teunisje
    teuntje thabo thalia thamar thanh thea theo theodoor theodor theodora theodore theodorus theresa therese theresia thesie thessa thi thieme thieu thijmen
    thijs thilde thille thirza thom thomas thomasz thor thorben thorsten thys tia tibor tiddo tiede tiemen tiemo tieneke tienke ties tietie tietje tiffany
    tijmen tijn tijs tilla tilly tim tim-jan timo timon timotheus tina tineke tini tinie tinka tino tinus tirtsa tirza titia titiaan titus tjaard tjaart tjaco
    tjakko tjalda tjaldo tjallie tjalling tjark tjasse tjebbe tjeerd tjeerdtje tjerk tjerkje tjiske tjitse tjitske tjitte tobia tobias tobie toby toine tolga
    tom tomasz tommy ton tonia tonie tonko tonnie tonny tony toon toos tooske torben tore touria tove tracy trang travis trees trevor trijn trijnie trijntje
    trinette tristan trond troy trudie trudy truus tryntje tryntsje tsjalling tsjerk tuan tuba tugba tugce tuncay tunde tung turgut tuti twan tycho tyge tygo
    tymen tymon udo ufuk ugo ugur ulbe ulco ulf ulla ulrich ulrike umit umut uriel ursula urszula uschi usha uwe valentijn valentina valerie valesca vanessa
    vanja varsha vasile veerke veerle vera verena veronica veronie veronique vic vicky victor victor-jan victoria vidar vigdis viggo vijay vikash vikram viktor
    viktoria vilma vince vincent vincentius viola violet violette virgil virgilio virginie vishal vivian viviana vivianne vivien vivienne vladimir volkan
    volkert volodymyr vonne wael wafae wahid walburg walda waldemar wally walter walther waltherus wanda wanda-marie wander ward warner warre wasim wati wayan
    wayne wei welmer welmoed wemeltje wencke wendel wendela wendelien wendelin wendeline wendy wenke werend werner wesley wessel wiam wibo wicher wichert wiebe
    wiebke wiebrand wiebren wiebrig wiecher wieger wiegert wieke wiel wieneke wies wiesje wieslaw wietse wietske wigbold wiggert wijbe wijbren wijnand wijnanda
    wijntje wiktor wil wilbert wilbrord wilburt wilco wilfred wilfried wilhelm wilhelmien wilhelmina wilhelmus wiljan will willeke willem willem-jan willemien
    willemijn willemijntje willemina willemtje william willian willibrord willie willy wilma wilmar wilna wim wim-jan winanda winfried winni winnie winston
    wipke wisse wobbe wojciech wojtek wolbert wolfert wolfgang wolter wolter-jan woltje woody wopke wouke wout wouter wouterus wubbe wubbo wulf wybe wybren
    wybrich wybrig wyke wypke wytse wytske wytze xander xandra xaveria xavi xavier xena xiao xin yaa yahya yannic yannick yannicke yanti yara yasemin yasin
    yasmijn yasmin yasmina yasmine yassin yassine yassir yavuz yaw yazan yde ydwine yeliz yfke yigit yilmaz ying yke yme ymkje ynse ynte yoeri yolanda yolande
    yolanthe yonas yoran yorick younes youness youri yousef youssef ype yrsa ysbrand yteke ytje ytsen ytsje yudi yuki yulia yun yuna yunus yuri yusuf yvar yves
    yvette yvo yvon yvonne zacharias zachary zahra zainab zaira zakaria zakia zanele zara zbigniew zdzislaw zef zeger zegert zehra zeki zekiye zev zeynep ziad
    zineb zino zita ziva zoe zoey zofia zohra zora zoran zouhair zuhal zulfiya zuzanna zwaan zwaantien zwaantje zwanet zwanette zwannet zwenneke zwier zygmunt
    ans bartje bea beate bennet bennie benny bep beppie chandra connie dini dinie diny drika eppie eppo frens gerry gonnie gonny hillie hub humphrey jopie leny lexie loesje maup mientje nannie nanny nol riny shanice sjaantje sjeng thei tine tiny tjibbe tonnis
    """.split()
)
