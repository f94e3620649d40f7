"""What an ordinary bid holds beside names stays: heads of parts, columns, firms, tools, quarters."""

from __future__ import annotations

import pytest

from tenderkit.llm.masking import Mask

FORM = "A. Bedrijfsgegevens\nNaam: Quin Vorik\nB. {0}\nTelefoon: 06-00000123\nC. {1}\nVolgt.\n"

STAYS = [
    # Letters in a row at the head of lines number the parts of a form.
    (FORM.format("Contactgegevens van de inschrijver", "Uitsluitingsgronden"), ["B. Contact", "C. Uit"]),
    (FORM.format("Gegadigde", "Gunningscriteria en weging"), ["B. Gegadigde", "C. Gunning"]),
    (FORM.format("Vast contactpersoon", "Knock-outeisen"), ["B. Vast contactpersoon", "C. Knock"]),
    (FORM.format("Aanbod", "Ervaringseisen"), ["B. Aanbod", "C. Ervaring"]),
    ("A. Persoonlijk\nGeboren in maart.\n\nB. Loopbaan\nVeel gedaan.\n", ["A. Persoonlijk", "B. Loopbaan"]),
    ("I. Personalia\nQuin Vorik\nII. Loopbaan\nVeel.\nIII. Opleidingen\nhbo\nIV. Nevenwerk\nGeen.\nV. Ondertekening\n", ["I. Pers", "V. Ondertekening"]),
    ("## A. Gegevens\ntekst\n## B. Prijsblad\ntekst\n## C. Planning\ntekst\n", ["B. Prijsblad", "C. Planning"]),
    # A row of labels heads a table.
    ("Naam\tRol\tTelefoon\nQuin Vorik\tprojectleider\t06-00000123\n", ["Naam\tRol\tTelefoon"]),
    ("Naam | Organisatie | Functie | Bereikbaar\nQuin Vorik | Gemeente Quor | inkoper | 06-00000123\n", ["Organisatie | Functie | Bereikbaar"]),
    ("Referent;Bedrijf;Relatie;E-mail\nQuin Vorik;Quorbouw;klant;quin@vorik.example\n", ["Bedrijf;Relatie;E-mail"]),
    ("Jaar\tNaam\tNummer\n2019\tKwalimetrie Basis\tKB-19-22\n2020\tKwestor Expert\t88-B\n", ["Naam\tNummer", "Kwalimetrie Basis", "Kwestor Expert"]),
    ("Naam\tInstelling\tJaar\nKwalimetrie Expert\tSaxion\t2014\n", ["Instelling", "Kwalimetrie Expert"]),
    ("Naam | Versie | Niveau\nQuorsys Pro | 4 | goed\nBlue Kwartz | 2 | basis\n", ["Quorsys Pro", "Blue Kwartz"]),
    ("Behaald | Naam | Geldig tot\n2021 | Kwalimetrie Expert | 2026\n", ["Kwalimetrie Expert"]),
    # When somebody can start.
    ("Beschikbaarheid\tPer direct, 36 uur", ["Per direct"]),
    ("Beschikbaar: Per ommegaande\nOpzegtermijn: Per maand\n", ["Per ommegaande", "Per maand"]),
    # Firms that hire out, and the sender's own.
    ("Jurist (via Quorspoor Detachering)\nContactpersoon Quorspoor: Jelle Wiersma\n", ["Quorspoor Detachering", "Contactpersoon Quorspoor"]),
    ("Namens Kwarmolen Advies bied ik u Jelle Wiersma aan. Hij werkt bij ons. Kwarmolen is gecertificeerd.", ["Kwarmolen Advies", "Kwarmolen is"]),
    ("Ik werk via Vorkstede Interim. Bij ziekte zorgt Vorkstede voor vervanging, zei Jelle Wiersma.", ["Vorkstede Interim", "zorgt Vorkstede"]),
    ("Ingezet door Tweekwast Professionals. De factuur komt van Tweekwast.", ["Tweekwast Pro", "van Tweekwast"]),
    ("Kwarmolen B.V. is opgericht in 2010. Vraag het aan Kwarmolen.", ["Kwarmolen B.V.", "aan Kwarmolen"]),
    ("Aangeboden door Kwarmolen, KvK 00000019. Mail naar kandidaten@kwarmolen.example.", ["door Kwarmolen"]),
    ("Hoofd beveiliging, Vorik Security\nLeergang, Quor Security Academy\nIk werk aan Security en Privacy.", ["aan Security"]),
    # Programmes and systems among tools.
    ("Ketentest met Leerlingenlijst en DUO.", ["Leerlingenlijst"]),
    ("De koppeling met de Premieadministratie is getest.", ["Premieadministratie"]),
    ("Teksten volgens de Rijksschrijfwijzer, en overleg met het Quorhuis.", ["Rijksschrijfwijzer", "Quorhuis"]),
    ("Afspraken met Het Quorschapshuis over de overdracht.", ["Het Quorschapshuis"]),
    ("Voortgang van de TES 1.0 en Bewaking van de QRS.", ["Voortgang van de TES", "Bewaking van de QRS"]),
    ("Dijkwerk\nVeel gedaan.\n2019 tot 2021\nVernieuwing.\nRapporteert aan CIO Jelle Wiersma.\n\nReferent: Jelle Wiersma, CIO van de stad.", ["CIO van de stad"]),
    # Quarters of a town, rivers and churches as a subject of work.
    ("Wijkplannen voor Quorhaaf en Vorkveld geschreven.", ["Quorhaaf", "Vorkveld"]),
    ("De gebiedsvisie voor Quorhaaf, en het warmtenet in Vorkveld.", ["Quorhaaf", "Vorkveld"]),
    ("Herinrichting van Kwasterveld en nieuwbouw in Quorweide.", ["Kwasterveld", "Quorweide"]),
    ("| Certificaat | Jaar | Nummer |\n|---|---|---|\n| Kwest Pro | 2019 | 1234567 |\n", ["Kwest Pro", "1234567"]),
    ("Mijn opvolger bij de Kwakdijk kon door.\nOpdracht: klimaatbestendig centrum, Kwasdijk", ["de Kwakdijk", "Kwasdijk"]),
    ("Ik loop graag langs de Maas en over de Waal.", ["de Maas", "de Waal"]),
    ("Zij zingt in het koor van de Quorvikkerk.", ["Quorvikkerk"]),
    # Numbers of certificates and tenders.
    ("KWOR 9 Certified, 2016, nr. 104772\nKwalimetrie, 2018 (nr. 5520113)", ["104772", "5520113"]),
    ("Jaar\tNaam\tNummer\n2012\tKwalimetrie\t5519.0043\n", ["5519.0043"]),
    ("Assigned to the police (tender 2018/S 114-259731). Zie ook TED 2020/S 045-113377.", ["114-259731", "045-113377"]),
    ("CERTIFICATEN\nPRINCE2 Practitioner\nGR633-092817\nKwalimetrie\n", ["092817"]),
    # Schools and clubs.
    ("Havo, Wolfert van Quorselen, 2007\nVwo, Quorviger, Drachten\n", ["Wolfert van Quorselen", "Quorviger", "Drachten"]),
    ("2315 SA Leiden\n06 00000123\n\nMSc, Leiden University\nHogeschool van Leiden, hbo\n", ["Leiden University", "Hogeschool van Leiden"]),
]  # fmt: skip

HIDDEN = [
    # Three people whose initials follow each other; surnames that are words.
    ("A. Bakker, 06-00000123\nB. Winter, 06-00000124\nC. Kuipers, 06-00000125\n", ["Bakker", "Winter", "Kuipers"]),
    ("Aanwezig:\nA. Quorvik\nB. Vorikstra\nC. Post\n", ["Quorvik", "Vorikstra", "Post"]),
    ("Aanwezig:\nA. Winkel\nB. Kast\nC. Straat\n", ["Winkel", "Kast"]),
    ("Dit is samen met Schoenmaker en Molenaars gedaan.", ["Schoenmaker"]),
    ("Jaar\tNaam\tNummer\n2019\tKwalimetrie\t06-00000123\n", ["06-00000123"]),
    ("Naam\tRol\tTelefoon\nRoel Rol\ttester\t06-00000123\n", ["Roel Rol"]),
    ("Jaar\tNaam\tTelefoon\n2019\tQuin Vorik\t06-00000123\n2020\tKwest Boom\t06-00000124\n", ["Quin Vorik", "Kwest Boom"]),
    ("Naam\tNummer\tE-mail\nKwest Boom\t12\tkwest@quor.example\n", ["Kwest Boom"]),
    ("Gesproken met Per Lindqvist en collega Per.", ["Per Lindqvist", "collega Per."]),
    # A firm that bears its owner's name, and people that firms do not explain.
    ("Jelle Quorvik\nadviseur\n\nSinds 2019 werk ik via Quorvik Advies. Vraag naar Quorvik.", ["Quorvik"]),
    ("Dat doet hij via zijn bedrijf Zwart Regelwerk B.V. Ondergetekende is M.P. (Marijn) Zwart.", ["Zwart"]),
    ("Statutaire naam: Ter Haar Bodem & Lucht\nNaam eigenaar: Michiel ter Haar\n", ["Haar"]),
    ("Ik spreek namens mijn eenmanszaak Boom Onderzoek. Met groet, Ilse Boom", ["Boom"]),
    ("Kwarmolen Advies bestaat lang. De heer Kwarmolen belt u, net als Jan Kwarmolen.", ["heer Kwarmolen", "Jan Kwarmolen"]),
    ("Mail mij: k.quorvik@quorvik.example. Groet, Kees Quorvik van Quorvik Interim", ["Kees", "Kees Quorvik"]),
    ("Quin Vorik (Vorik Advies) doet mee; Vorik is bereikbaar", ["Vorik is"]),
    ("Hij werkt voor zijn bedrijf Boomsma Techniek. Boomsma belt.", ["Boomsma belt"]),
    ("C. Zomer\nadviseur\nA. Herfst is collega\n", ["Zomer", "Herfst"]),
    # A short foreign name before one that was found.
    ("Stuurt acht testers aan, onder wie Jun Xu en Jelle Wiersma.", ["Jun", "Xu"]),
    ("Samen met Wei Qu en Fatma Demir gemaakt.", ["Wei", "Qu"]),
    ("Met Mei Ho, Jun Ye en Fatma Demir in een team.", ["Mei", "Ho,", "Jun", "Ye"]),
    # People where things stand too.
    ("Het plan maakte ik voor Jelle en Boukje.", ["Jelle", "Boukje"]),
    ("Ik sprak met Beer over de koppeling, en met De Waal.", ["Beer", "De Waal"]),
    ("Havo, daarna mbo. Mentor was Wolfert van Quorselen.", ["Wolfert van Quorselen"]),
    ("Kees Jansen, lidnr. 104772, en rekening 5519.0043.22", ["104772", "5519.0043.22"]),
    ("Bas Quorvik Collega-testmanager UWV 06-00000123 op aanvraag", ["Bas", "Quorvik"]),
    ("V. Kwestra\nprojectleider\n06-00000123\n", ["Kwestra"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), STAYS)
def test_what_is_nobodys_stays(text: str, words: list[str]) -> None:
    mask = Mask()
    masked = mask.masked(text)
    assert [one for one in words if one not in masked] == []
    assert mask.restored(masked) == text


@pytest.mark.parametrize(("text", "words"), HIDDEN)
def test_people_that_look_alike_are_hidden(text: str, words: list[str]) -> None:
    mask = Mask()
    masked = mask.masked(text)
    assert [one for one in words if one in masked] == []
    assert mask.restored(masked) == text
