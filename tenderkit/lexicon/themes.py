"""What a criterion is about, and where the bidder must show it, by the words of the criterion.

Both tables are tried from the top; the first pattern that is found wins, so the specific stands above the general
("ervaring met Key2" is a system, "ervaring met het ondersteunen van ..." is experience).
"""

from __future__ import annotations

import re
from functools import cache

from tenderkit.records import Proof, Theme
from tenderkit.sieving import Sieve, sieve

SYSTEMS: tuple[str, ...] = (
    "Civision", "Suite4", "Suite voor het Sociaal Domein", "Suite 4 Werk", "Key2", "Key2Burgerzaken", "Key2Datadistributie", "GWS", "GWS4all", "Socrates", "WIZportaal", "Stratech", "Allegro",
    "iBurgerzaken", "PinkRoccade", "Centric", "JOIN", "Corsa", "Djuma", "Decos", "Zaaksysteem", "xxllnc", "Mozard", "Rx.Mission", "OpenWave", "Squit", "Squit XO", "SquitXO", "PowerBrowser", "Roxit",
    "ArcGIS", "QGIS", "FME", "GeoServer", "PostGIS", "AutoCAD", "Civil 3D", "Power BI", "PowerBI", "Excel", "SAP", "AFAS", "Exact", "Unit4", "Topdesk", "TOPdesk", "ServiceNow", "Jira", "Confluence", "Azure DevOps",
    "Azure", "AWS", "Databricks", "Snowflake", "Python", "SQL", "Oracle", "PostgreSQL", "Kubernetes", "Docker", "Terraform", "SharePoint", "Office 365", "Microsoft 365", "M365", "Teams", "Dynamics", "Salesforce", "Mendix", "OutSystems",
    "ZorgNed", "Zorgned", "GidsOfficial", "Mens Centraal", "Regas", "Stipter", "Negometrix", "Mercell", "TenderNed", "Ariba", "Proactis", "Coda", "Key2Financiën", "Civision Middelen", "Visma", "YouForce", "Raet", "Beaufort", "Nedap", "ANVA",
    "Archi", "BiZZdesign", "Sparx", "ARIS", "Splunk", "Sentinel", "QRadar", "Microsoft Sentinel", "Elastic", "Nessus", "Tosca", "Selenium", "Cypress", "Postman", "HP ALM", "MS Project", "Primavera", "Visum", "OmniTRANS", "VISSIM", "Aimsun", "iBabs", "Notubiz", "GO. raadsinformatie", "Verseon", "Documentum", "Alfresco", "e-Suite", "Atos e-Suite", "OpenText", "DataLand", "NedGlobe", "NedBrowser", "GeoWeb", "Geonovum", "iVRI", "Pega", "Blueriq", "LIAS", "Pepperflow", "Cognos", "Tableau", "Qlik", "dbt", "Airflow", "Kafka", "MapInfo", "StUF", "Common Ground", "Inforing", "Sduconnect", "WerkZaak", "Compas", "Matchcare", "Sonar", "Suwinet", "DKD", "Open Text",
    "Ultimo", "Maximo", "Planon", "GBI", "Obsurv", "Kikker", "dg DIALOG", "Relatics", "Autodesk", "Revit", "Navisworks", "BIM 360", "Metacom", "Xpert Suite", "XpertSuite", "VerzuimSignaal", "Humannet", "Otherside",
)  # fmt: skip
"""Software that Dutch public bodies name in their tenders; matched as whole words, case as written."""

THEMES: tuple[tuple[Theme, str], ...] = (
    ("other", r"^(?:een )?(?:motivatie(?:brief)?|plan van aanpak|visiestuk|visiedocument|motivation letter)\b"),
    ("rate", r"^(?!\W*(?:\w+e )?(?:werk)?(?:ervaring|kennis|experience|knowledge)\b).*?(?:\b(?:uur)?tarie(?:f|ven)\b|\bprijs\b|\buurprijs\b|\bhourly rate\b|\brate\b|\bprice\b|\bprijsstelling\b|\bkosten per uur\b|(?:€|\beuro?|\beur)\s?\d[\d.,-]*\s*(?:euro\s)?(?:per|p/?)\s?(?:uur|u\b)|\d(?:,\d\d|,-)?\s?euro (?:per uur|p/u)|\beuro per uur\b|\bfinancie(?:el|ële) (?:bod|aanbieding|voorstel)\b|\b(?:prijs)?plafond\b.{0,30}\d|(?:\bmax\w*\.?|ten hoogste|hoogstens|hooguit|bovengrens)[^.;]{0,30}\d(?:[.,]\d\d|,-)?\s(?:all-?in|ex\w*\.? btw|per uur|p/u))"),
    ("insurance", r"verzekering|verzekerd|insurance|\bpolis(?:blad|sen)?\b|aansprakelijkheid|liability"),
    ("registration", r"\bwaadi\b|handelsregister|kvk-?(?:inschrijving|uittreksel|registratie)|ingeschreven (?:in|bij) (?:de |het )?(?:kvk|kamer van koophandel|handelsregister|beroepsregister|big|skj)|kamer van koophandel|\bnen[- ]?4400|\bsna\b|skj-registratie|\bskj\b|big-registratie|beroepsregister|registratie (?:in|bij)|geregistreerd (?:als|in|bij)|keurmerk|registered (?:with|in|at)"),
    ("screening", r"\bvog\b|verklaring omtrent (?:het )?gedrag|integriteitsverklaring|screening|\bambtseed\b|\beed\b of|ambtseed|integriteit\w* (?:verklaring|toets)|certificate of (?:good )?conduct|antecedenten|non-disclosure|veiligheidsonderzoek"),
    ("equipment", r"bring your own|\bbyod\b|\beigen (?:laptop|telefoon|apparatuur|vervoer|auto|middelen|mobiele|werkplek|device)|laptop|mobiele telefoon|(?:own|eigen) (?:\w+ )?(?:laptop|device|equipment|phone|smartphone|computer|subscription|werkmiddelen|gereedschap|hardware)|apparatuur|\btelefoon\b"),
    ("other", r"rijbewijs|driving licen[sc]e|geheimhouding"),
    ("references", r"\breferenti(?:e|es)\b(?! ?architectuur| ?kader)|\breferentie(?:verklaring|project|opdracht|brie[fv]|schrijven)\w*|\breferent(?:en)?\b|\breferees?\b|\breferences?\b"),
    ("language", r"beheers\w*.{0,40}\b(?:taal|nederlands\w*|engels\w*)|(?:nederlandse|engelse|duitse|friese) taal|taalvaardig|taalniveau|\b[bc][12]\b.{0,20}(?:niveau|taal|nederlands)|(?:nederlands|engels|dutch|english).{0,50}(?:in woord en geschrift|spreek|schrijf|vloeiend|fluen|speak|written|moedertaal|native)|(?:fluen|command of|proficien|speak|vloeiend).{0,40}(?:dutch|english|nederlands|engels)|communic\w+ .{0,20}in het nederlands|\b(?:spreek|schrijf|lees)\w*\b[^.;]{0,40}\b(?:nederlands|engels|duits|frans|fries)\b"),
    ("availability", r"^(?!.*ervaring).*?(?:\bbeschikbaa?r\w*\b(?!.{0,30}gesteld)|\binzetbaar\b|per direct\b|\bbereid\b.{0,60}(?:dienst|avond|weekend|reizen|piket|werken)|uren per week|uur per week|(?:kan|kunnen) (?:starten|beginnen)|aanwezig(?:heid)?\b.{0,60}(?:dag|kantoor|overleg)|\bavond(?:en|vergaderingen)|availab|vakantie|op kantoor werk|werk\w* .{0,40}op kantoor|(?:op|aan) locatie|standplaats|woonachtig|\bdagen\b.{0,30}(?:op kantoor|aanwezig|op locatie)|op kantoor|\b(?:kandidaat|professional|adviseur|u|je) (?:start|begint)\b|(?:dag|dagen|maandag|dinsdag|woensdag|donderdag|vrijdag|kantooruren|ochtend|middag)\b.{0,60}\b(?:aanwezig|bereikbaar)\b)"),
    ("training", r"\b(?:in het bezit van|beschikt over|bezit|afgerond\w*|geldig\w*|behaald\w*|heeft)\b.{0,60}\b(?:certifica\w*|certificering|gecertificeerd)|certifica(?:at|ten|te|tes|tion)\b|gecertificeerd|certified|\bcursus(?:sen)?\b|\btraining(?:en)?\b(?! (?:geven|verzorgen))|\b(?:bij|na)scholing\w*|\bworkshops?\b(?! (?:geven|verzorgen))|leergang|\bscholing\b|\bprince ?2\b|\bipma\b|\bitil\b.{0,10}(?:foundation|cert)|\bcissp\b|\bcism\b|\btogaf\b.{0,20}cert|\bnevi\b|\bscrum master\b.{0,10}(?:psm|cert)|\bpsm\b|\bistqb\b|\bvca\b|\bcissp\b|post-?hbo|vakbekwaamheid|diploma (?:omgevings|boa|toezichthouder)|boa-(?:diploma|akte|bevoegdheid)|\bboa\b"),
    ("experience", r"(?:jaar|jaren|maanden|jr\.?|years)\b.{0,40}\b(?:werk)?ervaring op (?:minimaal |minstens )?(?:hbo|mbo|wo|academisch)\b(?!.{0,20}denk)"),
    ("education", r"\bgetuigschrift|\b(?:opleiding(?:en|sniveau)?|diploma'?s?|bachelor\w*|master(?:diploma|opleiding|titel|graad|niveau)|(?:wo|universitaire?|afgeronde?|academische)[ -]master|hbo|mbo|wo|universitair\w*|academi(?:sch|c)\w*|werk-? ?(?:en|&|/)? ?denkniveau|studie|afgestudeerd|degree|education)\b|\b(?:hbo|mbo|wo)[- ](?:\+|niveau|bachelor|master|opleiding|diploma|werk)"),
    ("system", r"__SYSTEM__|(?:met|in|van|de|het) (?:de |het |een )?(?:applicatie|pakket|softwarepakket|systeem|tool|zaaksysteem|programma) (?-i:[A-Z])\w+|(?:ervaring|gewerkt|werken|overweg|bekend) (?:met|in) (?:de |het )?(?-i:[A-Z]\w*[A-Z0-9]\w*|[A-Z][a-z]+\d\w*|[A-Z][a-z]+)(?<!wet)(?<!Wmo)(?<!Awb)(?<!BIO)(?<!AVG)(?<!ENSIA)(?: Profit| Pro)?(?=$|[;(]| of (?-i:[A-Z])| en (?-i:[A-Z])|, benoem|, blijk)"),
    ("network", r"\bnetwerk\b(?! ?(?:beheer|infra|architect|component|security|en system))|\bnetwork of\b|\b(?:contacten|relaties|ingangen|contacts|relations|korte lijnen) (?:bij|met|in|binnen|with|at|within)\b|\b(?:goed |breed )?ingevoerd (?:bij|in|binnen)\b|\bcontactenkring\b|\bkent de (?:juiste |belangrijkste )?(?:spelers|mensen|partijen|partners)\b|\bwell[- ]connected\b"),
    ("knowledge", r"(?:^|\b(?:aantoonbare|grondige|gedegen|actuele|ruime|goede|uitgebreide|diepgaande|brede|heeft|beschikt over|bezit|over|inhoudelijke|specialistische|praktische|parate|kandidaat heeft|u heeft|je hebt|excellent|good|thorough|strong|demonstrable|kennis van)\s+)(?:materie)?kennis\b(?! en ervaring)|^kennis\b(?!.{0,6}en ervaring)|\bbekend(?:heid)? met\b|\bknowledge of\b|\bfamiliar with\b|\bop de hoogte\b|\b(?:is )?thuis in\b|^inzicht in|visie op|^\W*(?:\w+ ){0,2}(?:kent(?!.*ervaring)|weet (?:hoe|wat|welke|waar|wanneer|alles))\b|\b(?:heeft|hebt|met) verstand van\b|\bthuis (?:bent|is|zijn) in\b|\bop (?:je|uw|zijn|haar) duimpje\b|\b(?:onderlegd|ingelezen|ingewijd|beslagen|doorkneed) in\b|\b(?:de )?weg (?:weet|weten) in\b|\bwegwijs in\b|\bunderstands?\b|\bversed in\b"),
    ("experience", r"ervar(?:ing|en)|werkzaam (?:geweest|was|zijn geweest)|heeft (?:\w+ ){0,8}(?:gewerkt|geleid|uitgevoerd|begeleid|geschreven|opgesteld|geïmplementeerd|opgezet|gerealiseerd|gedaan|verricht|ontwikkeld|vervuld|toegepast|geadviseerd|gevoerd|geholpen|behandeld|gemaakt|bijgedragen|gebracht)|experience|\b(?:jaar|jaren|years?)\b (?:of meer |of langer |or more )?(?:als|as)\b|jaar of langer|\byou (?:have )?(?:coached|led|built|wrote|written|designed|managed|set up|guided)\b|trackrecord|track record|\b(?:leidde|werkte|begeleidde|adviseerde|schreef|stelde|voerde|deed|vervulde|was) (?:u|je|de|het|een|in|eerder|al|ten|minimaal|minstens|zelf)\b|(?:adviseur|leider|manager|coördinator|secretaris|medewerker|consulent|jurist|specialist|inkoper|controller|planner|regisseur) geweest\b|\bgewerkt\b|\b(?:actief|ingezet|inzet|opgetreden|in dienst|gefungeerd|meegedraaid) als\b|\b(?:doorlopen|meegelopen|meegedraaid)\b|(?:months|years)['’]? (?:of )?work\b|opgedaan|gewerkt (?:als|bij|met|in|aan|voor)|worked|aangewezen geweest|(?:keer|maal) .{0,60}ge\w+|gebracht\b|waarvan (?:minimaal|ten minste)|projecten uitgevoerd|opdrachten uitgevoerd|vergelijkbare (?:opdracht|project)|soortgelijke"),
    ("knowledge", r"\bkennis\b|\bknowledge\b"),
    ("competence", r"competenti|vaardig|communicati(?:ef|eve|on skills)|\bcommunicatie\b(?!adviseur)|samenwerk|\bsterk in\b|resultaatgericht|klantgericht|flexibel|sensitiv|proactie|analytisch|stressbestendig|gestructureerd|overtuig|initiatief|skills|teamspeler|integer|omgevingsbewust|verbind|\bluister\w*|\bschakel\w*|\bgevoel (?:voor|bij)\b|(?:bestuurlijk|politiek|maatschappelijk) gevoel\b|zelfstandig (?:te |kunnen )?werk\w*|\bin staat (?:om )?\w+ te\b|inleving|doortastend|daadkracht|nauwkeurig|zorgvuldig|empath|besluitvaardig"),
)  # fmt: skip

PROOFS: tuple[tuple[Proof, str], ...] = (
    ("cv_example", r"(?:benoem|noem|geef|beschrijf|licht toe|toon|met|inclusief|vermeld|onderbouw|illustreer|name|give|aan de hand van|door middel van|aan te tonen met|blijkend uit|voorzien van)\b.{0,60}\b(?:concrete? |duidelijke? |sprekende? |relevante? |recente? |aansprekende? )*(?:praktijk)?voorbeeld(?:en|project\w*)?|\bvoorbeeld(?:en)?\b.{0,40}\b(?:in het cv|benoem|noem|beschrijf|geef|opnemen|vermeld)|(?:clear|concrete) examples?"),
    ("cv_where", r"(?:benoem|noem|vermeld|geef(?: aan)?|beschrijf|geef daarbij aan|aangeven|aan te geven|state|specify|indicate|onder vermelding van|noteer|met vermelding van|met opgave van)\b.{0,80}\b(?:waar|bij welke|wanneer|welke (?:organisatie|gemeente|opdracht|werkgever|opdrachtgever|project)|where|in welke|de (?:organisatie|opdrachtgever|gemeente|werkgever|periode)|organisatie|opdrachtgever\w*|het project|periode|locatie)"),
    ("cv_clear", r"(?:duidelijk|expliciet|helder|herkenbaar|ondubbelzinnig|letterlijk|concreet|goed zichtbaar|clearly)\b.{0,40}\b(?:in|uit|op) (?:het |de |uw |je |the )?(?:cv|curriculum|résumé|resume)|(?:in|uit) (?:het |uw |je |the )?(?:cv|curriculum)\b.{0,30}\b(?:duidelijk|expliciet|helder|herkenbaar|ondubbelzinnig|clearly)"),
    ("cv_or_letter", r"\bcv['’]?\b.{0,30}\b(?:en ?/ ?of|en of|dan wel|danwel|of|/|or)\b.{0,25}\b(?:motivati\w*|brief|begeleidende|letter)|\bmotivati\w*\b.{0,25}\b(?:en ?/ ?of|dan wel|danwel|of|/|or)\b.{0,15}\bcv\b"),
    ("letter", r"(?:motivatie(?:brief)?|motivatie|begeleidende brief|in (?:de|een|uw|je) (?:brief|motivatie)|motivation letter|cover letter|plan van aanpak|visiestuk|visiedocument)\b"),
    ("cv", r"(?:uit|in|door|via|middels|op|met|by|in the|from the)\s+(?:het |de |uw |je |een |the |your |zijn |haar |diens )?(?:bijgevoegde |aangeleverde |aangeboden |ingediende )?(?:cv|curriculum vitae|resume)\b|\bcv\b.{0,20}\b(?:blijkt|blijken|aantoonbaar|toont|shows)|(?:blijkend|blijkt|aantoonbaar|te blijken|evident|demonstrated|zichtbaar|opgenomen|shown)\b.{0,25}\bcv\b|\(cv\)|aantoonbaar \(?cv"),
    ("bid", r"\b(?:kopie|afschrift|bewij[sz]\w*|diploma\w*|certifica\w+|verklaring\w*|uittreksel|polis|copy|proof|evidence)\b.{0,60}\b(?:bij|met|in|with|to) (?:de |uw |je |het |the |your )?(?:inschrijving|offerte|aanbieding|bid|tender|quotation)\b|\b(?:bij|met) (?:de |uw |je )?(?:inschrijving|offerte|aanbieding)\b.{0,50}\b(?:kopie|afschrift|bewij[sz]\w*|diploma\w*|certifica\w+|verklaring\w*|uittreksel|polis)\b"),
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
def _themes() -> tuple[tuple[Theme, Sieve], ...]:
    return tuple(
        (theme, sieve(pattern.replace("__SYSTEM__", _systems()), re.IGNORECASE))
        for theme, pattern in THEMES
    )


@cache
def _proofs() -> tuple[tuple[Proof, Sieve], ...]:
    return tuple((proof, sieve(pattern, re.IGNORECASE)) for proof, pattern in PROOFS)


def theme_of(text: str) -> Theme:
    """The theme of a criterion's text; `other` where no word of the tables is found."""
    for theme, pattern in _themes():
        if pattern.search(text):
            return theme
    return "other"


def proof_of(text: str) -> Proof | None:
    """Where the text itself asks for proof, or None where it names no place."""
    for proof, pattern in _proofs():
        if pattern.search(text):
            return proof
    return None
