"""Verdicts on experience, systems and knowledge: what counts, what is a judgement, and what must never be met."""

from __future__ import annotations

import pytest

from tests.support.people import criterion, judged, work

JARIG = "Minimaal 2 jaar werkervaring in de afgelopen 5 jaar als "
M24 = {"min_months": 24, "window_months": 60}

ROLES = [
    # asked role, title in the CV, organisation, verdict with five years of it
    ("consulent Wmo bij een gemeente", "Consulent Wmo", "Gemeente Meerveld", "met"),
    ("consulent Wmo bij een gemeente", "Wmo-consulent", "gemeente Meerveld", "met"),
    ("consulent Wmo bij een gemeente", "Senior consulent Wmo (interim)", "Gemeente Meerveld", "met"),
    ("consulent Wmo bij een gemeente", "Consulent Wmo", "Zorggroep Heidehof", "not_met"),
    ("consulent Wmo bij een gemeente", "Consulent Wmo", "Werkorganisatie Westmeren", "unclear"),
    ("consulent Wmo bij een gemeente", "Consulent schuldhulpverlening", "Gemeente Meerveld", "not_evidenced"),
    ("consulent Wmo bij een gemeente", "Klantmanager Wmo", "Gemeente Meerveld", "unclear"),
    ("consulent Wmo bij een gemeente", "Stagiair consulent Wmo", "Gemeente Meerveld", "unclear"),
    ("klantmanager inkomen", "Klantmanager Inkomen", "Gemeente Meerveld", "met"),
    ("klantmanager inkomen", "Inkomensconsulent", "Gemeente Meerveld", "unclear"),
    ("klantmanager inkomen", "Klantmanager werk", "Gemeente Meerveld", "unclear"),
    ("klantmanager inkomen", "Klantmanager werk en inkomen", "Gemeente Meerveld", "met"),
    ("klantmanager inkomen", "Accountmanager", "Bank Noorderhof NV", "not_evidenced"),
    ("projectleider of projectmanager in de openbare ruimte", "Projectmanager openbare ruimte", "Gemeente Meerveld", "met"),
    ("projectleider ICT bij een overheidsorganisatie", "Projectleider ICT", "Provincie Zuidkust", "met"),
    ("projectleider ICT bij een overheidsorganisatie", "Projectleider ICT", "Ministerie van Veenbeheer", "met"),
    ("projectleider ICT bij een overheidsorganisatie", "Projectleider ICT", "Webwinkel Tentenhuis", "not_met"),
    ("projectleider ICT bij een overheidsorganisatie", "Projectleider woningbouw", "Gemeente Meerveld", "not_evidenced"),
    ("beleidsadviseur wonen bij een gemeente", "Beleidsadviseur Wonen", "Gemeente Meerveld", "met"),
    ("beleidsadviseur wonen bij een gemeente", "Beleidsmedewerker wonen", "Gemeente Meerveld", "unclear"),
    ("beleidsadviseur wonen bij een gemeente", "Beleidsadviseur jeugd", "Gemeente Meerveld", "not_evidenced"),
    ("data engineer", "Test engineer", "Gemeente Meerveld", "not_evidenced"),
    ("HR-adviseur", "HR adviseur", "Gemeente Meerveld", "met"),
    ("HR-adviseur", "Adviseur HRM", "Gemeente Meerveld", "met"),
    ("CISO, informatiebeveiligingsadviseur of security officer", "Information Security Officer", "Gemeente Meerveld", "met"),
    ("CISO, informatiebeveiligingsadviseur of security officer", "Adviseur informatiebeveiliging", "Gemeente Meerveld", "met"),
    ("CISO, informatiebeveiligingsadviseur of security officer", "Systeembeheerder", "Gemeente Meerveld", "not_evidenced"),
    ("contractmanager", "Recordmanager", "Gemeente Meerveld", "not_evidenced"),
    ("leidinggevende van een team burgerzaken", "Teamleider burgerzaken", "Gemeente Meerveld", "met"),
    ("leidinggevende van een team burgerzaken", "Medewerker burgerzaken", "Gemeente Meerveld", "unclear"),
    ("jurist omgevingsrecht bij een gemeente of omgevingsdienst", "Omgevingsjurist", "Omgevingsdienst Zeeduin", "met"),
    ("jurist omgevingsrecht bij een gemeente of omgevingsdienst", "Jurist arbeidsrecht", "Gemeente Meerveld", "unclear"),
    ("applicatiebeheerder bij een waterschap", "Applicatiebeheerder", "Hoogheemraadschap De Vaart", "met"),
    ("applicatiebeheerder bij een waterschap", "Applicatiebeheerder", "Gemeente Waterschapswijk", "not_met"),
    ("testcoördinator", "Testcoordinator", "Gemeente Meerveld", "met"),
    ("planeconoom bij een gemeente", "Planeconoom", "Gemeente Meerveld", "met"),
    ("enterprise-architect", "Enterprise architect", "Gemeente Meerveld", "met"),
    ("enterprise-architect", "Solution architect", "Gemeente Meerveld", "unclear"),
    ("senior inkoper", "Junior inkoper", "Gemeente Meerveld", "unclear"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "title", "where", "verdict"), ROLES)
def test_five_years_in_a_role(asked, title, where, verdict):
    found = judged(criterion(JARIG + asked, **M24), work(title, where, "2021-01-01"))
    assert found.verdict == verdict, found.why


SUBJECTS = [
    # text, theme, proof, names, sentences in one assignment of a municipality, verdict
    ("Ervaring met het opstellen van beleidsnotities", "experience", None, (), ("Beleidsnotities opgesteld over wonen en zorg.",), "met"),
    ("Ervaring met het opstellen van beleidsnotities", "experience", None, (), ("Huisbezoeken afgelegd.",), "not_evidenced"),
    ("Aantoonbare ervaring met Suite voor het Sociaal Domein, benoem waar", "system", "cv_where", ("Suite voor het Sociaal Domein",), ("Registratie in de Suite Sociaal Domein.",), "met"),
    ("Aantoonbare ervaring met Suite voor het Sociaal Domein", "system", None, ("Suite voor het Sociaal Domein",), ("Registratie in Suite4Werk.",), "unclear"),
    ("Aantoonbare ervaring met Zorgned", "system", None, ("Zorgned",), ("Registratie in Mens Centraal.",), "not_evidenced"),
    ("Aantoonbare ervaring met Zorgned of Stipter", "system", None, ("Zorgned", "Stipter"), ("Registratie in Stipter.",), "met"),
    ("Aantoonbare ervaring met Zorgned en Stipter", "system", None, ("Zorgned", "Stipter"), ("Registratie in Stipter.",), "not_evidenced"),
    ("Aantoonbare ervaring met Zorgned of Stipter en JOIN", "system", None, ("Zorgned", "Stipter", "JOIN"), ("Werk in Zorgned.",), "unclear"),
    ("Aantoonbare ervaring met Zorgned of Stipter en JOIN", "system", None, ("Zorgned", "Stipter", "JOIN"), ("Werk in Zorgned, Stipter en JOIN.",), "met"),
    ("Kennis van de Participatiewet", "knowledge", None, ("Participatiewet",), ("Bijstand verleend op grond van de P-wet.",), "met"),
    ("Kennis van de Participatiewet", "knowledge", None, ("Participatiewet",), ("Bijstand verleend.",), "not_evidenced"),
    ("Kennis van de Awb", "knowledge", None, ("Awb",), ("Bezwaren behandeld onder de Algemene wet bestuursrecht.",), "met"),
    ("Kennis van de Wmo 2015 en de Jeugdwet", "knowledge", None, ("Wmo 2015", "Jeugdwet"), ("Indicaties op grond van de Wmo.",), "not_evidenced"),
    ("Ervaring met de Jeugdwet, geef een concreet voorbeeld", "experience", "cv_example", ("Jeugdwet",), ("Trefwoorden: Jeugdwet.",), "not_evidenced"),
    ("Ervaring met de Jeugdwet, geef een concreet voorbeeld", "experience", "cv_example", ("Jeugdwet",), ("In 2024 heb ik op grond van de Jeugdwet een plan voor een gezin met vier kinderen opgesteld.",), "met"),
    ("Ervaring met onderhandelen met ontwikkelaars", "experience", None, (), ("Onderhandelingen gevoerd met twee ontwikkelaars.",), "met"),
    ("Ervaring met onderhandelen met ontwikkelaars", "experience", None, (), ("Overleg met bewoners over het plan.",), "not_evidenced"),
    ("Ervaring met het begeleiden van een team van ten minste vijftien medewerkers", "experience", None, (), ("Begeleiding van een team van 18 medewerkers.",), "met"),
    ("Ervaring met het begeleiden van een team van ten minste vijftien medewerkers", "experience", None, (), ("Begeleiding van een team van acht medewerkers.",), "not_evidenced"),
    ("Ervaring met projecten van meer dan 500 woningen", "experience", None, (), ("Project met 650 woningen geleid.",), "met"),
    ("Ervaring met Power BI", "system", None, ("Power BI",), ("Dashboards in PowerBI gebouwd.",), "met"),
    ("Ervaring met Excel", "system", None, ("Excel",), ("Rapportages in MS Excel.",), "met"),
    ("Ervaring met JIRA", "system", None, ("JIRA",), ("Backlog in Jira beheerd.",), "met"),
    ("Ervaring met SAP S/4HANA", "system", None, ("SAP S/4HANA",), ("Administratie in SAP.",), "unclear"),
    ("Ervaring met de programmeertaal R", "system", None, ("R",), ("Rapportages geschreven voor het team.",), "not_evidenced"),
    ("Ervaring met de Omgevingswet", "knowledge", None, ("Omgevingswet",), ("Vergunningen verleend onder de Wabo.",), "unclear"),
    ("Ervaring met integrale handhaving in het buitengebied", "experience", None, (), ("Handhaving van bouwregels in het centrum.",), "not_evidenced"),
    ("Ervaring met crisiscommunicatie", "experience", None, (), ("Communicatie over nieuwbouw.",), "unclear"),
    ("Ervaring met het ontwikkelen van een warmtevisie", "experience", None, (), ("De transitievisie warmte ontwikkeld met bewoners.",), "not_evidenced"),
    ("Ervaring met het leiden van een team in de jeugdzorg", "experience", None, (), ("Jeugdzorg: werken in een team.",), "unclear"),
    ("Ervaring met het leiden van een team in de jeugdzorg", "experience", None, (), ("Leiding gegeven aan een team in de jeugdzorg.",), "met"),
    ("Ervaring met het schrijven van bezwaaradviezen", "experience", None, (), ("Adviezen geschreven over duurzaamheid.",), "unclear"),
    ("Ervaring met het aanbesteden van ICT", "experience", None, (), ("Aanbesteding van groenonderhoud.",), "unclear"),
    ("Ervaring met het adviseren van bestuurders", "experience", None, (), ("Het college van bestuurders geadviseerd over geluid.",), "met"),
    ("Ervaring met complexe scheidingen", "experience", None, (), ("Scheiding van afval ingevoerd.",), "unclear"),
    ("Ervaring met het implementeren van een zaaksysteem", "experience", None, (), ("Registratie van zaken in het zaaksysteem.",), "unclear"),
    ("Ervaring met het implementeren van een zaaksysteem", "experience", None, (), ("Implementatie van het nieuwe zaaksysteem.",), "met"),
    ("Ervaring met re-integratie van langdurig werklozen", "experience", None, (), ("Re-integratie van statushouders.",), "not_evidenced"),
    ("Ervaring met het beoordelen van bestemmingsplannen", "experience", None, (), ("Bestemmingsplannen beoordeeld op geluid.",), "met"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "theme", "proof", "names", "said", "verdict"), SUBJECTS)
def test_a_subject_without_months(text, theme, proof, names, said, verdict):
    needs = {"names": names} if names else {}
    found = judged(
        criterion(text, theme, proof=proof, **needs),
        work("Adviseur", "Gemeente Meerveld", "2021-01-01", None, *said),
    )
    assert found.verdict == verdict, found.why


WHERE = JARIG + "consulent Wmo, benoem waar"


@pytest.mark.parametrize(
    ("works", "text", "proof", "verdict"),
    [
        ([work("Consulent Wmo", "een middelgrote gemeente", "2021-01-01")], WHERE, "cv_where", "not_evidenced"),
        ([work("Consulent Wmo", None, "2021-01-01")], WHERE, "cv_where", "not_evidenced"),
        ([work("Consulent Wmo", "Gemeente Meerveld", "2021-01-01")], WHERE, "cv_where", "met"),
        ([work("Consulent Wmo", "Gemeente Meerveld", None)], WHERE, "cv_where", "not_evidenced"),
        ([work("Consulent Wmo", "Gemeente Meerveld", "2015-01-01", "2019-12-31")], WHERE, "cv_where", "not_met"),
        ([work("Consulent Wmo", "Gemeente Meerveld", "2024-03-03")], WHERE, None, "not_met"),
        ([work("Consulent Wmo", "Gemeente Meerveld", "2024-03-02")], WHERE, None, "met"),
        ([work("Consulent Wmo", "Gemeente Meerveld", "2023", "2025")], WHERE, None, "unclear"),
        ([work("Consulent Wmo", "Gemeente Meerveld", "2022", "2025")], WHERE, None, "met"),
        ([work("Consulent Wmo", "Gemeente Meerveld", "2025-01", "2025-12"), work("Wmo-consulent", "Gemeente Oud", "2024-01", "2024-12")], WHERE, None, "met"),
        ([work("Consulent Wmo", "Gemeente Meerveld", "2025-01", "2025-12"), work("Wmo-consulent", "Gemeente Oud", "2025-01", "2025-12")], WHERE, None, "not_met"),
        ([], WHERE, None, "not_evidenced"),
    ],
)  # fmt: skip
def test_where_and_when(works, text, proof, verdict):
    found = judged(criterion(text, proof=proof, **M24), *works)
    assert found.verdict == verdict, found.why


@pytest.mark.parametrize(
    ("size", "said", "verdict"),
    [
        (60_000, (), "met"),
        (40_000, (), "not_met"),
        (None, (), "not_evidenced"),
        (None, ("Gemeente met 85.000 inwoners.",), "met"),
        (None, ("Gemeente van 12.500 inwoners.",), "not_met"),
    ],
)
def test_inhabitants_are_stated_or_they_do_not_count(size, said, verdict):
    asked = criterion(
        JARIG + "consulent Wmo bij een gemeente met meer dan 50.000 inwoners",
        min_inhabitants=50_000,
        **M24,
    )
    found = judged(
        asked,
        work("Consulent Wmo", "Gemeente Meerveld", "2021-01-01", None, *said, inhabitants=size),
    )
    assert found.verdict == verdict, found.why


def test_a_large_city_is_known_by_its_name():
    asked = criterion(
        JARIG + "consulent Wmo bij een gemeente met meer dan 100.000 inwoners",
        min_inhabitants=100_000,
        **M24,
    )
    assert judged(asked, work("Consulent Wmo", "Gemeente Utrecht", "2021-01-01")).verdict == "met"


def test_what_waarvan_adds_must_be_met_too():
    text = "Minimaal 6 jaar gewerkt als communicatieadviseur, waarvan minimaal 2 jaar bij een overheidsorganisatie"
    asked = criterion(text, min_months=72, window_months=120)
    private = work("Communicatieadviseur", "Bank Noorderhof NV", "2016-03-01")
    public = work("Communicatieadviseur", "Gemeente Meerveld", "2023-01-01")
    short = work("Communicatieadviseur", "Gemeente Meerveld", "2025-06-01")
    assert judged(asked, private).verdict == "not_met"
    assert judged(asked, private, short).verdict == "not_met"
    assert judged(asked, private, public).verdict == "met"


def test_a_list_of_skills_without_work_is_no_experience():
    from tenderkit.records import Fact

    asked = criterion(
        "Ervaring met Allegro in de afgelopen 3 jaar",
        "system",
        names=("Allegro",),
        window_months=36,
    )
    found = judged(asked, facts=(Fact(text="Allegro", form="list"),))
    assert found.verdict == "not_evidenced"
    assert "period" in found.why


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Drie Europese aanbestedingen begeleid.", "met"),
        ("Twee Europese aanbestedingen begeleid.", "not_met"),
        ("Diverse Europese aanbestedingen begeleid.", "unclear"),
        (
            "Europese aanbestedingen begeleid: vervoer (2024), schoonmaak (2025) en groen (2025).",
            "met",
        ),
        ("Verzuim begeleid.", "not_evidenced"),
    ],
)
def test_a_number_of_things(said, verdict):
    asked = criterion("Minimaal drie Europese aanbestedingen begeleid", min_count=3)
    found = judged(asked, work("Inkoper", "Gemeente Meerveld", "2021-01-01", None, said))
    assert found.verdict == verdict, found.why
