"""What a criterion is about, and where the bidder must show it, by the words of the criterion.

Both tables are tried from the top; the first pattern that is found wins, so the specific stands above the general
("ervaring met Key2" is a system, "ervaring met het ondersteunen van ..." is experience).
"""

from __future__ import annotations

import re
from functools import cache

from tenderkit.lexicon.deed_words import DEEDS
from tenderkit.lexicon.proof_words import DECLARES, PROOFS, RESTS_ON_CV
from tenderkit.records import Proof, Theme
from tenderkit.sieve_tables import SieveTable
from tenderkit.sieving import Sieve, sieve

SYSTEMS: tuple[str, ...] = (
    "Civision", "Suite4", "Suite voor het Sociaal Domein", "Suite 4 Werk", "Key2", "Key2Burgerzaken", "Key2Datadistributie", "GWS", "GWS4all", "Socrates", "WIZportaal", "Stratech", "Allegro",
    "iBurgerzaken", "PinkRoccade", "Centric", "JOIN", "Corsa", "Djuma", "Decos", "Zaaksysteem", "xxllnc", "Mozard", "Rx.Mission", "OpenWave", "Squit", "Squit XO", "SquitXO", "PowerBrowser", "Roxit",
    "ArcGIS", "QGIS", "FME", "GeoServer", "PostGIS", "AutoCAD", "Civil 3D", "Power BI", "PowerBI", "Excel", "SAP", "AFAS", "Exact", "Unit4", "Topdesk", "TOPdesk", "ServiceNow", "Jira", "Confluence", "Azure DevOps",
    "Azure", "AWS", "Databricks", "Snowflake", "Python", "SQL", "Oracle", "PostgreSQL", "Kubernetes", "Docker", "Terraform", "SharePoint", "Office 365", "Microsoft 365", "M365", "Teams", "Dynamics", "Salesforce", "Mendix", "OutSystems",
    "ZorgNed", "Zorgned", "GidsOfficial", "Mens Centraal", "Regas", "Stipter", "Negometrix", "Mercell", "TenderNed", "Ariba", "Proactis", "Coda", "Key2Financiën", "Civision Middelen", "Visma", "YouForce", "Raet", "Beaufort", "Nedap", "ANVA",
    "Archi", "BiZZdesign", "Sparx", "ARIS", "Splunk", "Sentinel", "QRadar", "Microsoft Sentinel", "Elastic", "Nessus", "Tosca", "Selenium", "Cypress", "Postman", "HP ALM", "MS Project", "Primavera", "Visum", "OmniTRANS", "VISSIM", "Aimsun", "iBabs", "Notubiz", "GO. raadsinformatie", "Verseon", "Documentum", "Alfresco", "e-Suite", "Atos e-Suite", "OpenText", "DataLand", "NedGlobe", "NedBrowser", "GeoWeb", "Geonovum", "iVRI", "Pega", "Blueriq", "LIAS", "Pepperflow", "Cognos", "Tableau", "Qlik", "dbt", "Airflow", "Kafka", "MapInfo", "StUF", "Common Ground", "Inforing", "Sduconnect", "WerkZaak", "Compas", "Matchcare", "Sonar", "Suwinet", "DKD", "Open Text",
    "Ultimo", "Maximo", "Planon", "GBI", "Obsurv", "Kikker", "dg DIALOG", "Relatics", "Autodesk", "Revit", "Navisworks", "BIM 360", "Metacom", "Xpert Suite", "XpertSuite", "VerzuimSignaal", "Humannet", "Otherside",
    "DSO", "Digitaal Stelsel Omgevingswet", "Fixi", "Intune", "Microsoft Intune", "Uniec", "Preservica", "iAsset", "GitLab", "GitLab CI", "GitHub", "Jenkins", "Ansible", "OpenShift", "Rancher", "Grafana", "Prometheus", "Power Apps", "Power Automate", "Informatica PowerCenter", "Talend", "SPSS", "InDesign", "Photoshop", "Canva", "WordPress", "Drupal", "Umbraco", "SIM", "Genesys", "Anywhere365", "Emply", "Recruitee", "SuccessFactors", "Workday", "Oracle Fusion", "Cerberus", "Veeam", "VMware", "Citrix", "Nutanix", "Fortinet", "MicroStation", "InfraWorks", "Sobek", "D-Hydro", "WaterGEMS", "SAP HANA", "S/4HANA", "Zaaksysteem.nl", "CoMPAS", "LIMS", "Aeternus", "PlanMaster", "GouwIT",
)  # fmt: skip
"""Software that Dutch public bodies name in their tenders; matched as whole words, case as written."""

THEMES: tuple[tuple[Theme, str], ...] = (
    ("other", r"^(?:een )?(?:motivatie(?:brief)?|plan van aanpak|visiestuk|visiedocument|motivation letter)\b"),
    ("rate", r"^(?!\W*(?:\w+e )?(?:werk)?(?:ervaring|kennis|experience|knowledge)\b).*?(?:(?<!\d )\b(?:niet (?:boven|hoger dan|meer dan)|overschrijdt|bedrag van (?:maximaal|ten hoogste|hoogstens))(?: de| een)? (?:€|eur|euro)\s?\d{2,3}(?:[.,]\d\d|,-)?(?![\d.])(?<!polis)(?!.*(?:verzeker|dekking|budget|omzet|gebeurtenis|eigen risico))|\b(?:inschrijf|eenheids|vraag)prij(?:s|zen)\b|\b(?:bieding|bod|aanbieding|offerte|inschrijving)(?:en)?\b[^.;]{0,20}\b(?:hoger|boven|meer|lager)\b[^.;]{0,12}\d|\b(?:max\w*\.?|hoogstens|hooguit)\s(?:per uur|p/?\.?u\.?|uurloon)\b|\b(?:uur)?tarie(?:f|ven)\b|\bprijs\b(?!\s?[-/]\s?kwaliteit)|\buurprijs\b|\bhourly rate\b|\brate\b|\bprice\b|\bprijsstelling\b|\bkosten per uur\b|(?:€|\beuro?|\beur)\s?\d[\d.,-]*\s*(?:euro\s)?(?:per|p/?)\s?(?:uur|u\b)|\d(?:,\d\d|,-)?\s?euro (?:per uur|p/u)|\beuro per uur\b|\bfinancie(?:el|ële) (?:aanbod|bod|aanbieding|voorstel)\b|\btariefcomponent\b|\binschrijftarief\b|\bprijscomponent\b|\b(?:prijs)?plafond\b.{0,30}\d|(?:\bmax\w*\.?|ten hoogste|hoogstens|hooguit|bovengrens)[^.;]{0,30}\d(?:[.,]\d\d|,-)?\s(?:all-?in|ex\w*\.? btw|per uur|p/u))"),
    ("insurance", r"verzekering|verzekerd|insurance|\bpolis(?:blad|sen)?\b|aansprakelijkheid|liability"),
    ("registration", r"\bwaadi\b|handelsregister|kvk-?(?:inschrijving|uittreksel|registratie)|ingeschreven (?:in|bij) (?:de |het )?(?:kvk|kamer van koophandel|handelsregister|beroepsregister|big|skj)|kamer van koophandel|\bnen[- ]?4400|\bsna\b|skj-registratie|\bskj\b|big-registratie|beroepsregister|registratie (?:in|bij)|geregistreerd (?:als|in|bij)|keurmerk|registered (?:with|in|at)"),
    ("screening", r"\bvog\b|verklaring omtrent (?:het )?gedrag|screening|integriteits?(?:onderzoek|toets)|betrouwbaarheids(?:onderzoek|toets)|\b(?:leg\w*|aflegg\w+|afgelegd)\b.{0,40}\b(?:eed|belofte)\b|\b(?:eed|belofte)\b.{0,30}\b(?:af|afleg\w*|afgelegd)\b|\b(?:swear|take) (?:an |the )?oath\b|\bambtseed\b|\beed\b of|ambtseed|certificate of (?:good )?conduct|antecedenten|non-disclosure|veiligheidsonderzoek"),
    ("other", r"rijbewijs|driving licen[sc]e|geheimhouding|integriteits?verklaring|integriteit\w* verklaring"),
    ("equipment", r"bring your own|\bbyod\b|\beigen (?:laptop|telefoon|apparatuur|vervoer|auto|middelen|mobiele|werkplek|device)|laptop|mobiele telefoon|(?:own|eigen) (?:\w+ )?(?:laptop|device|equipment|phone|smartphone|computer|subscription|werkmiddelen|gereedschap|hardware|beschermingsmiddelen|pbm\W?s?|materiaal|bus|fiets)|apparatuur|\bbeschik\w* (?:zelf )?over (?:een |zijn |haar )?(?:auto|eigen (?:auto|vervoer)|vervoer)\b|\bbeschermingsmiddelen\b|\bveiligheids(?:schoenen|kleding)\b|\btelefoon\b"),
    ("references", r"^(?!.*(?:jaar|jaren|maanden|years|months)\b.{0,30}(?:ervaring|experience)).*?(?:\breferenti(?:e|es)\b(?! ?architectuur| ?kader)|\breferentie(?:verklaring|project|opdracht|brie[fv]|schrijven)\w*|\breferent(?:en)?\b|\breferees?\b|\breferences?\b|\b(?:instaan|in te staan|staat in) voor (?:u|je|de kandidaat|het werk)\b|\bvoor (?:u|je|de kandidaat|hem|haar) (?:wil |kan |willen |kunnen )?instaan\b|\bvouch for\b|\b(?:oud-)?opdrachtgevers? (?:\w+ ){0,6}(?:te bellen|die wij (?:mogen|kunnen) bellen|bereikbaar)\b)"),
    ("language", r"\b(?:foutloos|vlot|vloeiend|goed|uitstekend) (?:nederlands|engels|duits|frans)\b|beheers\w*.{0,40}\b(?:taal|nederlands\w*|engels\w*)|(?:nederlandse|engelse|duitse|friese) taal|taalvaardig|taalniveau|\b[bc][12]\b.{0,20}(?:niveau|taal|nederlands)|(?:nederlands|engels|dutch|english).{0,50}(?:in woord en geschrift|spreek|schrijf|vloeiend|fluen|speak|written|moedertaal|native)|(?:fluen|command of|proficien|speak|vloeiend).{0,40}(?:dutch|english|nederlands|engels)|communic\w+ .{0,20}in het nederlands|\b(?:spreek|schrijf|lees)\w*\b[^.;]{0,40}\b(?:nederlands|engels|duits|frans|fries|spaans|italiaans|portugees|pools|roemeens|bulgaars|oekraïens|russisch|turks|arabisch|tigrinya|farsi|dari|somalisch|papiaments|chinees|berbers|koerdisch|pasjtoe)\b|\b(?:een )?(?:tweede|andere|extra|vreemde) taal\b|\bmeertalig|\btweetalig|\bbilingual"),
    ("availability", r"^(?!.*ervaring).*?(?:\bbeschikbaa?r\w*\b(?!.{0,30}gesteld)|\binzetbaar\b|per direct\b|\bbereid\b.{0,60}(?:dienst|avond|weekend|reizen|piket|werken)|uren per week|uur per week|(?:kan|kunt|kunnen|in staat)\b[^.;]{0,50}\b(?:starten|beginnen|aan de slag|aan het werk)\b|\bafwezig\b|\bwithout notice\b|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|alle (?:vier |vijf |drie )?(?:de )?dagen|(?:alle|de meeste) uren)\b[^.;]{0,60}\b(?:op (?:het|de|ons|onze)|in (?:het|de|ons|onze|(?-i:[A-Z])\w+)|bij ons|ter plaatse)\b|aanwezig(?:heid)?\b.{0,60}(?:dag|kantoor|overleg)|\bavond(?:en|vergaderingen)|availab|vakantie|op kantoor werk|werk\w* .{0,40}op kantoor|(?:op|aan) locatie|standplaats|woonachtig|\bdagen\b.{0,30}(?:op kantoor|aanwezig|op locatie)|op kantoor|\b(?:kandidaat|professional|adviseur|u|je) (?:start|begint)\b|(?:dag|dagen|maandag|dinsdag|woensdag|donderdag|vrijdag|kantooruren|ochtend|middag)\b.{0,60}\b(?:aanwezig|bereikbaar)\b)"),
    ("experience", r"\bervaring (?:\w+ ){0,4}(?:met|in) (?:het )?(?:geven|verzorgen|ontwikkelen|opzetten|organiseren) van (?:\w+ )?(?:training|cursus|workshop)"),
    ("training", r"\b(?:in het bezit van|beschikt over|bezit|afgerond\w*|geldig\w*|behaald\w*|heeft)\b.{0,60}\b(?:certifica\w*|certificering|gecertificeerd)|certifica(?:at|ten|te|tes|tion)\b|gecertificeerd|certified|\bcursus(?:sen)?\b|\btraining(?:en)?\b(?! (?:geven|verzorgen))|\b\w+(?:training|cursus)(?:en|sen)?\b|\b(?:bij|na)scholing\w*|\b(?:geschoold|getraind|trained|bijgeschoold) in\b|\bvakdiploma\b|\bmediationopleiding\b|\bworkshops?\b(?! (?:geven|verzorgen))|leergang|\bscholing\b|\bprince ?2\b|\bipma\b|\bitil\b.{0,10}(?:foundation|cert)|\bcissp\b|\bcism\b|\btogaf\b.{0,20}cert|\bnevi\b|\bscrum master\b.{0,10}(?:psm|cert)|\bpsm\b|\bistqb\b|\bvca\b|\bcissp\b|post-?hbo|vakbekwaamheid|diploma (?:omgevings|boa|toezichthouder)|boa-(?:diploma|akte|bevoegdheid)|(?<!als )(?<!of )(?<!en )\bboa\b"),
    ("experience", r"(?:jaar|jaren|maanden|jr\.?|years)\b.{0,40}\b(?:werk)?ervaring op (?:minimaal |minstens )?(?:hbo|mbo|wo|academisch)\b(?!.{0,20}denk)"),
    ("education", r"\bgetuigschrift|\b(?:beroeps|vak|vervolg|leraren|managers)opleiding(?:en)?\b|\b(?:pabo|meestertitel|ingenieurstitel|doctoraal)\b|\b(?:opleiding(?:en|sniveau)?|diploma'?s?|bachelor\w*|master(?:diploma|opleiding|titel|graad|niveau)|(?:wo|universitaire?|afgeronde?|academische)[ -]master|hbo|mbo|wo|universitair\w*|academi(?:sch|c)\w*|werk-? ?(?:en|&|/)? ?denkniveau|studie|afgestudeerd|degree|education)\b|\b(?:hbo|mbo|wo)[- ](?:\+|niveau|bachelor|master|opleiding|diploma|werk)"),
    ("system", r"__SYSTEM__|(?:met|van|in|with|using|from|of) (?:de |het |een |the )?(?:\w+ )?(?-i:(?<![\w-])[A-Za-z][a-z]{2,}[A-Z0-9][a-z]\w*)(?<!WhatsApp)(?! (?:engineer|specialist|developer))|\b(?:met|van|in) (?:een |het |de |minimaal \w+ |minstens \w+ |verschillende )?(?:\w+e? )?(?:zaak|volg|beheer|registratie|regie|document|subsidievolg|leerlingvolg|cliëntvolg|klantvolg|workflow|management|meldingen|reserverings?)systeme?(?:en|em)?\b|\b\w*(?:zaak|subsidievolg|leerlingvolg|cliëntvolg)syste(?:em|men)\b[^.;]{0,20}\bgewerkt\b|\b(?:digitaal|digitale) \w*(?:register|systeem|platform|tool)\b|\b(?:nieuwe )?(?:applicaties|softwarepakketten|programmatuur|software) (?:snel )?(?:onder de knie|eigen (?:te )?maken|leren kennen)|\bof een (?:vergelijkbaar|ander|soortgelijk) (?:\w*systeem|\w*pakket|\w*applicatie|\w*tool)\b|(?:met|in|van|de|het) (?:de |het |een )?(?:applicatie|pakket|softwarepakket|systeem|tool|zaaksysteem|programma) (?-i:[A-Z])\w+|(?:ervaring|gewerkt|werken|overweg|bekend) (?:met|in) (?:de |het )?(?-i:[A-Z]\w*[A-Z0-9]\w*|[A-Z][a-z]+\d\w*|[A-Z][a-z]+)(?<!wet)(?<!Wmo)(?<!Awb)(?<!BIO)(?<!AVG)(?<!ENSIA)(?: Profit| Pro)?(?=$|[;(]| of (?-i:[A-Z])| en (?-i:[A-Z])|, benoem|, blijk)"),
    ("network", r"\bactive network\b|\bnetwork (?:among|within|across|in|with|at)\b|\b(?:relatie|contacten|bestuurders|werkgevers|samenwerkings)netwerk\b|\bnetwerk\b(?! ?(?:beheer|infra|architect|component|security|en system))|\bnetwork of\b|\b(?:contacten|relaties|ingangen|contacts|relations|korte lijnen) (?:bij|met|in|binnen|with|at|within)\b|\b(?:goed |breed )?ingevoerd (?:bij|in|binnen)\b|\bcontactenkring\b|\bkent de (?:juiste |belangrijkste )?(?:spelers|mensen|partijen|partners)\b|\bwell[- ]connected\b"),
    ("knowledge", r"(?:^|\b(?:aantoonbare|grondige|gedegen|actuele|ruime|goede|uitgebreide|diepgaande|brede|heeft|beschikt over|bezit|over|inhoudelijke|specialistische|praktische|parate|kandidaat heeft|u heeft|je hebt|excellent|good|thorough|strong|demonstrable|kennis van)\s+)(?:materie)?kennis\b(?! en ervaring)|^kennis\b(?!.{0,6}en ervaring)|\bbekend(?:heid)? met\b|\bknowledge of\b|\bfamiliar with\b|\bop de hoogte\b|\b(?:is )?thuis in\b|^inzicht in|visie op|^\W*(?:\w+ ){0,2}(?:kent(?!.*ervaring)|weet (?:hoe|wat|welke|waar|wanneer|alles))\b|\b(?:heeft|hebt|met) verstand van\b|\bthuis (?:bent|is|zijn) in\b|\bop (?:je|uw|zijn|haar) duimpje\b|\b(?:onderlegd|ingelezen|ingewijd|beslagen|doorkneed) in\b|\b(?:de )?weg (?:weet|weten) in\b|\bwegwijs in\b|\bunderstands?\b|\bversed in\b|\buit de voeten (?:met|kunnen)\b|\bvertrouwd (?:zijn |bent )?met\b|\b(?:inhoudelijk )?(?:deskundig|ter zake kundig|bedreven|gespecialiseerd|geverseerd|expert) (?:op het (?:gebied|terrein|vlak)|in|op)\b|\b(?:weten|weet) (?:wat|hoe|waar|welke)\b|\b(?:kunt?|kunnen|kan) (?:uitleggen|toelichten) (?:hoe|wat|waarom|welke)\b|\b(?:de|het) (?:[\w-]+ ){1,8}(?:kent|kennen|beheerst|doorgrondt)$|\bingewijd\b|\bthuis in\b"),
    ("experience", r"ervar(?:ing|en)|werkzaam (?:geweest|was|zijn geweest)|heeft (?:\w+ ){0,8}(?:gewerkt|geleid|uitgevoerd|begeleid|geschreven|opgesteld|geïmplementeerd|opgezet|gerealiseerd|gedaan|verricht|ontwikkeld|vervuld|toegepast|geadviseerd|gevoerd|geholpen|behandeld|gemaakt|bijgedragen|gebracht)|experience|\b(?:jaar|jaren|years?)\b (?:of meer |of langer |or more )?(?:als|as)\b|jaar of langer|\byou (?:have )?(?:coached|led|built|wrote|written|designed|managed|set up|guided)\b|trackrecord|track record|\b(?:leidde|werkte|begeleidde|adviseerde|schreef|stelde|voerde|deed|vervulde|was) (?:u|je|de|het|een|in|eerder|al|ten|minimaal|minstens|zelf)\b|(?:adviseur|leider|manager|coördinator|secretaris|medewerker|consulent|jurist|specialist|inkoper|controller|planner|regisseur) geweest\b|\bgewerkt\b|\b(?:actief|ingezet|inzet|opgetreden|in dienst|gefungeerd|meegedraaid) als\b|\b(?:doorlopen|meegelopen|meegedraaid)\b|(?:months|years)['’]? (?:of )?work\b|opgedaan|gewerkt (?:als|bij|met|in|aan|voor)|worked|aangewezen geweest|(?:keer|maal) .{0,60}ge\w+|gebracht\b|waarvan (?:minimaal|ten minste)|projecten uitgevoerd|opdrachten uitgevoerd|vergelijkbare (?:opdracht|project)|soortgelijke"),
    ("knowledge", r"\bkennis\b|\bknowledge\b"),
    ("experience", DEEDS),
    ("competence", r"competenti|\b(?:vlot|helder|goed|begrijpelijk|beknopt|overtuigend|toegankelijk) (?:kunnen |kan |kunt )?(?:te )?(?:schrijven|formuleren|spreken|presenteren|communiceren)\b|vaardig|communicati(?:ef|eve|on skills)|\bcommunicatie\b(?!adviseur)|samenwerk|\bsterk in\b|resultaatgericht|klantgericht|flexibel|sensitiv|proactie|analytisch|stressbestendig|gestructureerd|overtuig|initiatief|skills|teamspeler|integer|omgevingsbewust|verbind|\bluister\w*|\bschakel\w*|\bgevoel (?:voor|bij)\b|(?:bestuurlijk|politiek|maatschappelijk) gevoel\b|zelfstandig (?:te |kunnen )?werk\w*|\bin staat (?:om )?\w+ te\b|inleving|doortastend|daadkracht|nauwkeurig|zorgvuldig|empath|besluitvaardig"),
)  # fmt: skip


@cache
def _systems() -> str:
    names = sorted(SYSTEMS, key=len, reverse=True)
    return r"(?<![\w-])(?-i:" + "|".join(re.escape(name) for name in names) + r")(?![\w])"


@cache
def system_pattern() -> Sieve:
    """The listed systems, as whole words, case as written."""
    return sieve(_systems())


@cache
def _themes() -> SieveTable[Theme]:
    return SieveTable(
        (theme, sieve(pattern.replace("__SYSTEM__", _systems()), re.IGNORECASE))
        for theme, pattern in THEMES
    )


@cache
def _proofs() -> SieveTable[Proof]:
    return SieveTable((proof, sieve(pattern, re.IGNORECASE)) for proof, pattern in PROOFS)


def theme_of(text: str) -> Theme:
    """The theme of a criterion's text; `other` where no word of the tables is found."""
    for theme, pattern in _themes().near(text):
        if pattern.search(text):
            return theme
    return "other"


def proof_of(text: str) -> Proof | None:
    """Where the text itself asks for proof, or None where it names no place."""
    for proof, pattern in _proofs().near(text):
        if pattern.search(text):
            return proof
    return None


_DECLARES = sieve(DECLARES, re.IGNORECASE)
_RESTS_ON_CV = sieve(RESTS_ON_CV, re.IGNORECASE)


def declares(text: str) -> bool:
    """Whether a demand is to be signed, stated or agreed to."""
    return _DECLARES.search(text) is not None


def shared_proof(sentence: str) -> Proof | None:
    """Where a sentence before a list says that its demands must be shown.

    Examples
    --------
    >>> shared_proof("Het cv is daarbij bepalend.")
    'cv'
    """
    return "cv" if _RESTS_ON_CV.search(sentence) else None
