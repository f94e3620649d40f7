"""Words with a capital that everybody may read: places, large organisations, software, schools, languages.

Why: where a word that stands in no dictionary is taken for a name, these are the ones that a CV is full of
and that a reader of it needs. In: nothing. Out: sets in small letters, without accents. What is missing here is
hidden and put back, so a gap costs a word, no more.
"""

from __future__ import annotations

from functools import cache

from tenderkit.lexicon.themes import SYSTEMS

PLACES = frozenset(
    """
    aa-hunze aalburg aalsmeer aalten achtkarspelen alblasserdam albrandswaard alkmaar almelo almere alphen altena ameland amersfoort
    amstelveen amsterdam antwerpen apeldoorn arnhem assen asten axel baarle-nassau baarn barendrecht barneveld bedum beek beekdaelen
    beesel bemmel bergeijk bergen berkelland berlicum bernheze beuningen beverwijk bilt bladel blaricum bleiswijk bloemendaal bodegraven
    bodegraven-reeuwijk boekel bolsward borculo borger borger-odoorn borne borsele boskoop boxmeer boxtel breda brielle brugge
    bronckhorst brummen brunssum brussel bruxelles bunnik bunschoten buren bussum capelle castricum coevorden cranendonck
    culemborg cuijk dalfsen dantumadiel delft delfzijl dellen dendermonde deurne deventer didam diemen dijk dinkelland dinxperlo
    doesburg doetinchem dokkum dongen doorn dordrecht drachten drimmelen drechterland dronten druten duiven echt echt-susteren edam
    edam-volendam ede eemnes eemsdelta eersel eijsden eindhoven elburg elst emmeloord emmen enkhuizen enschede epe ermelo etten-leur
    ferwerd franeker gangelt geertruidenberg geldermalsen geldrop geleen gemert gemert-bakel genk gennep gent gilze goes goirle
    gooi gorinchem gorssel gouda grave groesbeek groningen gulpen haaksbergen haaren haarlem haarlemmermeer halderberge halle harderwijk
    hardenberg hardinxveld hardinxveld-giessendam haren harlingen hasselt hattem heemskerk heemstede heerde heerenveen heerhugowaard
    heerlen heeze helden hellendoorn hellevoetsluis helmond helvoirt hendrik-ido-ambacht hengelo heumen heusden hillegom hilvarenbeek
    hilversum hollands hoofddorp hoogeveen hoogezand hoogvliet hoorn horst houten huissen huizen hulst ieper ijmuiden ijsselstein joure kampen kapelle
    katwijk kerkrade koggenland kortrijk krimpen krommenie laarbeek landgraaf landsmeer langedijk lansingerland laren leek leerdam
    leeuwarden leiden leiderdorp leidschendam leidschendam-voorburg lelystad lemmer leudal leusden leuven lier limmen lisse lochem losser
    luik maarn maarssen maasbree maasdriel maassluis maastricht malden mechelen medemblik meerssen meierijstad meppel middelburg
    middelharnis midden-groningen mijdrecht moerdijk molenlanden monster montferland montfoort mook naaldwijk naarden namen neder-betuwe
    nederweert nieuwegein nieuwkoop nieuwpoort nieuw-vennep nijkerk nijmegen nijverdal nissewaard noardeast-fryslan noordenveld noordoostpolder noordwijk
    nuenen nunspeet oegstgeest oirschot oisterwijk oldambt oldebroek oldenzaal olst ommen oostende oosterhout ooststellingwerf
    oostzaan opmeer opsterland oss oud-beijerland ouder-amstel oudewater overbetuwe overijse papendrecht peel pekela pijnacker
    pijnacker-nootdorp purmerend putten raalte ravenstein reeuwijk renkum renswoude reuver rheden rhenen ridderkerk rijssen
    rijssen-holten rijswijk roermond roeselare roosendaal rotterdam rozendaal rucphen schagen scherpenzeel schiedam schiermonnikoog
    schijndel schouwen schouwen-duiveland 's-gravenhage 's-hertogenbosch simpelveld sint-niklaas sittard sittard-geleen sliedrecht
    sluis smallingerland sneek soest someren spijkenisse stadskanaal staphorst stede steenbergen steenwijk steenwijkerland stein
    stichtse terneuzen terschelling texel teylingen tholen tiel tilburg tongeren tubbergen turnhout twenterand tynaarlo tytsjerksteradiel
    uden uitgeest uithoorn urk utrecht vaals valkenburg valkenswaard veendam veenendaal veere veghel veldhoven velp velsen venlo
    venray vianen vilvoorde vlaardingen vlieland vlissingen volendam voorburg voorhout voorschoten voorst vught waadhoeke waalre waalwijk
    waddinxveen wageningen wassenaar waterland weert weesp westerkwartier westerveld westerwolde westland weststellingwerf westvoorne
    wierden wijchen wijdemeren winschoten winsum winterswijk woensdrecht woerden wormer wormerland woudenberg zaandam zaanstad zaltbommel
    zandvoort zeewolde zeist zevenaar zevenbergen zierikzee zoetermeer zoeterwoude zuidhorn zuidlaren zuidplas zundert zutphen
    zwartewaterland zwijndrecht zwolle
    alphen-chaam eijsden-margraten geldrop-mierlo gulpen-wittem heeze-leende heiloo lingewaard lopik maasgouw maashorst midden-delfland
    midden-drenthe noord-beveland olst-wijhe reimerswaal roerdalen sint-michielsgestel sudwest-fryslan vijfheerenlanden voerendaal
    westervoort yerseke walcheren sevenum grubbenvorst finsterwolde driebergen
    poznan luxembourg lissabon krakow warschau gdansk wroclaw ankara izmir rabat tanger nador willemstad oranjestad jakarta bandung lille
    hannover bremen leipzig dresden dortmund duisburg stuttgart neurenberg wenen praag boedapest zurich geneve kopenhagen oslo helsinki
    stockholm edinburgh manchester leeds barcelona malaga milaan turijn boekarest
    drenthe flevoland friesland fryslan gelderland limburg brabant noord-brabant noord-holland overijssel zeeland zuid-holland twente
    achterhoek veluwe betuwe randstad salland salland betuwe kempen groene hart westfriesland kennemerland gooi vechtstreek haaglanden
    drechtsteden rijnmond ijsselland ijsselmeer waddenzee vlaanderen wallonie europa europe paramaribo berlin berlijn london londen paris parijs
    """.split()
) | frozenset(
    (
        "den haag,the hague,den helder,den bosch,den burg,den hoorn,de bilt,de fryske marren,de ronde venen,de wolden,het hogeland,het bildt,bergen op zoom,"
        "alphen aan den rijn,capelle aan den ijssel,krimpen aan den ijssel,nieuwerkerk aan den ijssel,berkel en rodenrijs,west betuwe,west maas en waal,"
        "land van cuijk,gooise meren,kaag en braassem,goeree overflakkee,voorne aan zee,wijk bij duurstede,wijk aan zee,bergen aan zee,egmond aan zee,hoek van holland,"
        "oude ijsselstreek,oost gelre,aa en hunze,altena,horst aan de maas,peel en maas,sint anthonis,son en breugel,nuenen gerwen en nederwetten,etten leur,"
        "noord brabant,noord holland,zuid holland,hoeksche waard,krimpenerwaard,stichtse vecht,utrechtse heuvelrug,rijssen holten,sint niklaas,sint truiden,"
        "new york,berg en dal,dijk en waard,gilze en rijen,hof van twente,hollands kroon,loon op zand,mook en middelaar,reusel-de mierden,stede broec,"
        "valkenburg aan de geul,united kingdom,verenigd koninkrijk,the netherlands,groene hart,nieuw vennep,oud beijerland,den dolder,heerenveen,ter apel,ter aar"
    ).split(",")
)
"""Municipalities, larger towns and provinces; also parts of what Belgium has, and countries."""

COUNTRIES = frozenset(
    """
    nederland netherlands holland curacao aruba bonaire suriname marokko turkije polen duitsland frankrijk belgie belgium germany france spain spanje italie italy portugal poland turkey morocco
    india china canada australia ierland ireland luxemburg zwitserland oostenrijk vietnam ghana nigeria kenia ethiopie eritrea somalie soedan egypte tunesie algerije libie senegal
    kameroen congo rwanda burundi oeganda angola mozambique zambia zimbabwe namibie kaapverdie syrie irak iran afghanistan pakistan bangladesh indonesie maleisie
    thailand filipijnen japan zuid-korea taiwan singapore hongkong nepal libanon jordanie israel palestina jemen saoedi-arabie armenie georgie azerbeidzjan kazachstan oezbekistan
    rusland oekraine moldavie roemenie bulgarije griekenland cyprus malta albanie kosovo servie kroatie bosnie montenegro macedonie slovenie hongarije tsjechie slowakije
    litouwen letland estland finland zweden noorwegen denemarken ijsland engeland schotland brazilie argentinie chili peru colombia venezuela ecuador bolivia mexico cuba jamaica haiti guyana
    verenigde-staten amerika switzerland austria greece romania bulgaria hungary croatia serbia ukraine russia brazil sweden norway denmark iceland egypt iraq syria lebanon
    """.split()
)
ORGANISATIONS = frozenset(
    """
    accenture achmea aedes aegon ahold alliander delhaize nibud nivel nokia samsung vilans
    allianz amazon antea anwb apple arcadis arriva asml atos avans avres azl babcock bam berenschot boskalis
    brunel bunq capgemini centraal cegeka centric ciber coolblue cogas cognizant conclusion damen dbz defensie deloitte deltares dekra delta dunea
    eneco enexis equens ericsson essent eurofins eurofiber evides fontys fugro gasunie geonovum getronics google grontmij hays heijmans heineken
    hogeschool huawei iddink imtech inholland interpolis isala kadaster kadans kpmg kpn legalsense liander logica logius maandag manpower menzis microsoft mitros
    movares mozilla nedap nuon oracle ordina philips politie postnl prorail primark qbuzz quint rabobank radboud randstad reaal
    rijkswaterstaat saxion schiphol schulinck shell siemens sogeti solvinity sopra spie stedin stegeman stenden strukton sweco tauw tempo-team
    tennet transdev triodos twynstra twijnstra unilever vattenfall vebego ymere ynova vitens vivat vodafone volkerwessels werkse westpoort windesheim witteveen
    yacht yellowtail zaanstad ziggo zuyd infobip haskoning grotius vialis telindus hiscox unive univé nationale nederlanden aevitae
    arbo arbodienst belastingdienst binnenlandse rijksoverheid rijksmuseum stadsregio metropoolregio staatsbosbeheer natuurmonumenten
    landschap justid nictiz surf surfsara stichting vewin vngrealisatie divosa movisie trimbos platform31 pianoo nevi nicis berenschot radar
    alten ausy altran cgi dxc ibm ing kns lebara leaseplan nib sns asn knab volksbank achterhoek zorgbelang humanitas cordaan lentis parnassia philadelphia
    reinaerde tactus trajectum iriszorg jellinek mediant dimence karakter pluryn lister kwintes cosis exodus middin
    lucrato werkzaak werksaam stroomopwaarts ferm baanbrekers orionis senzer ergon tomingroep pantar wsw westerveldgroep
    skoda toyota volvo peugeot renault citroen volkswagen hyundai nissan mazda suzuki mitsubishi tesla bmw audi opel fiat honda
    bureau noorderkwartier schieland rijnland amstelland delfland vechtstromen hunze noorderzijlvest dommel
    """.split()
)

TECHNOLOGY = frozenset(
    """
    access acrobat adobe aero agile galaxy ipad iphone
    airtable airwatch ajax alteryx android angular ansible apache apigee appium archimate arcmap arcgis artifactory
    asana asterisk atlassian azure babel backbone bamboo bash basecamp bicep bigquery bitbucket bitlocker bizagi bizzdesign bootstrap
    boomi camunda canva captivate cassandra chef cisco citrix citrixworkspace cloudflare cobol cognos collibra confluence consul crowdstrike crystal cucumber
    cypress databricks datadog datastage datawarehouse datavault debian delphi denodo devops dimpact django docker drupal dynatrace
    eclipse elastic elasticsearch erwin excel exchange express figma firebase fiori flask flink flyway fortinet fortran gatling genesys
    geoserver git gitea github gitlab gmail golang gradle grafana graphql groovy gulp hadoop hana hashicorp haskell helm heroku hibernate
    hive hubspot hyper-v illustrator impala indesign informatica ingres influx intune ionic istio ivanti java javascript jboss jenkins
    jest jetbrains jira jmeter joomla jquery jupyter kafka kanban karma katalon keycloak kibana knime kofax kotlin kubernetes laravel
    liferay linux liquibase logstash looker lotus lucene lucidchart magento mailchimp mariadb matlab matomo maven mendix microservices mongodb moodle mssql
    mulesoft munin mysql nagios neo4j netapp netbeans netscaler netsuite nginx nifi nmap node notion npm nutanix okta openshift openstack
    openlayers oracle outlook outsystems pandas peoplesoft perforce perl photoshop php planio plone podman postgis postgres postgresql postman power powerbi
    powerpoint powershell prezi prince prince2 progress prometheus proxmox pulumi puppet pycharm pyspark python pytorch qlik qlikview
    qliksense quarkus rabbitmq rails ranger react redhat redis redux robotframework ruby rust salesforce sap sas scala scaled scrum
    selenium sentinel sentry servicenow sharepoint siebel simulink sitecore sketch slack snowflake solaris solarwinds solidworks
    sonarqube sonar spark splunk spotfire spring sql sqlserver ssis ssrs stata subversion supabase svelte swift symfony tableau talend
    tensorflow teradata terraform tibco tomcat toad trello tricentis typescript ubuntu unix vagrant varonis vault veeam veritas visio vmware vsphere
    vuejs wireshark wordpress workday xamarin xcode xml yammer yocto zabbix zapier zendesk zoom zscaler foundation practitioner
    mindmanager miro mural office onenote onedrive onetrust copilot dynamics windows vista edge chrome firefox safari teams webex whatsapp facebook
    instagram linkedin twitter tiktok youtube snapchat pinterest signal telegram hootsuite coosto obi4wan spotler mendeley
    suwinet squit civision corsa verseon djuma mozard decos stipter zorgned regas topdesk ultimo obsurv youforce visma afas raet topicus pinkroccade
    geoweb geovisia luminizer vicrea nedgraphics neuron nedbrowser rxmission powerbrowser openwave roxit openzaak objecten gidso zgw stuf
    scia tekla revit sketchup civil allplan openroads infraworks navisworks synchro primavera relatics briefbuilder
    prosa bevri dimpact gisib kikker crow antares planon archibus facilitor gouwit gouwtax enquiry isense
    lean sigma itil togaf archimate bisl asl cobit dama ipma istqb tmap msp mop safe less nima nevi pianoo bpmn uml babok ireb cbap cism cissp
    """.split()
)

LANGUAGES = frozenset(
    """
    afrikaans albanees amazigh amerikaans amharisch arabisch armeens berbers bosnisch brits bulgaars cantonees catalaans chinees deens dari deutsch duits
    engels english fins francais frans french friese frisian frysk gebarentaal german greek grieks hebreeuws hindi hongaars iers ijslands
    indonesisch italiaans italian japans javaans koerdisch kroatisch latijn lets limburgs litouws maleis mandarijn marathi marokkaans moldavisch nederlands nedersaksisch
    noors oekraiens papiaments papiamento pashto perzisch polish pools portugees portuguese punjabi roemeens russisch sarnami schots servisch servo-kroatisch
    sloveens slowaaks somali somalisch spaans spanish sranan sranantongo swahili swedish surinaams tamazight tamil thais tigrinya tsjechisch turkish turks
    twents urdu vietnamees vlaams zweeds zwitsers nederlandse duitse belgische franse engelse turkse marokkaanse surinaamse europese britse amerikaanse
    duitser duitsers belg belgen marokkaan marokkanen surinamer surinamers fransman spanjaard italiaan ghanees ghanese nigeriaan nigeriaanse vietnamese chinese japanse koreaanse indiase
    indonesische molukse indische hindostaanse javaanse creoolse arubaanse curacaose egyptische tunesische algerijnse somalische eritrese ethiopische soedanese kaapverdische pakistaanse armeense
    georgische russische servische bosnische albanese griekse hongaarse tsjechische slowaakse sloveense letse litouwse estse finse zweedse noorse deense ierse schotse britse portugese braziliaanse
    colombiaanse mexicaanse canadese australische zwitserse oostenrijkse luxemburgse zeeuwse limburgse brabantse twentse groningse drentse gelderse utrechtse amsterdamse rotterdamse haagse
    poolse spaanse italiaanse antilliaanse afghaanse syrische iraanse iraakse koerdische oekraiense roemeense bulgaarse kroatische dutch belgian
    """.split()
)

BOOKED = frozenset(
    """
    msc bsc mba llm llb mpa mph bba ing ir drs prof cum laude propedeuse bul doctoraal havo vwo gymnasium atheneum mavo lts mts meao heao hts lom
    pabo ivo mulo ulo hbs vmbo mbo hbo wo post-hbo sociologie bestuurskunde planologie archivistiek saxion fontys windesheim
    jan feb mrt apr mei jun jul aug sep sept okt nov dec mar oct geb geboortedat sofinummer rijbewijsnr rijbewijsnummer bankrek rekeningnr rijksregisternummer burgerservicenummer btwnr kvknr
    attn geo url csv pdf ok oke okay jazeker thanks top ja nee bbz wnt ioaw ioaz bopa wro wro mevr mr ms dhr
    avg bio nora gemma aw awb uea wkkgz wob woo wmo wlz zvw wabo wkb wro bag brp bro woz boa vog zzp kcc bopa baseline participatiewet jeugdwet wmebv
    ensia digid diginetwerk eherkenning mijnoverheid tenderned negometrix mercell stap eis wens perceel bijlage
    """.split()
)
"""What stands in CVs with a capital and in no dictionary: degrees, schools, laws, portals."""


@cache
def public_words() -> frozenset[str]:
    """Every word of the tables and of the listed systems, in small letters."""
    systems = {part.lower() for name in SYSTEMS for part in name.split() if len(part) > 2}
    return PLACES | COUNTRIES | ORGANISATIONS | TECHNOLOGY | LANGUAGES | BOOKED | systems
