"""Small tenders in the forms that they come in: an agency's page, a mail, a questionnaire, an English page.

A test adds its own words to one of them; a part that is `""` is not in it.
"""

from __future__ import annotations

FIELDS = "Aanvrager\nWaterschap Holle Waard\nSluitingsdatum en -tijd\n9 april 2032 09:00\nStartdatum\n1 juni 2032\nAantal uur per week\n36\nMaximaal uurtarief\n€ 101,50"
"""Labels over their values, in the questionnaire."""

ENGLISH_DEMANDS = "Requirements\n- A completed bachelor's degree\n- At least three years of experience as a data steward\n- Fluent in Dutch and English"

ABOUT = "Over de opdracht\nBij Grondzaken liggen een paar honderd erfpachtcontracten die herzien moeten worden."


def page(
    *,
    title: str = "Adviseur erfpacht",
    closing: str = "Sluitingsdatum: 14 maart 2032 om 12:00 uur",
    start: str = "Startdatum: 1 mei 2032",
    hours: str = "Uren per week: 32",
    rate: str = "Tarief: maximaal € 96,00 per uur exclusief btw",
    demands: str = "Eisen\n- Een hbo-diploma vastgoed of rechten\n- Ten minste drie jaar ervaring met erfpacht bij een gemeente\n- Ervaring met het taxeren van grond",
    text: str = ABOUT,
    wishes: str = "",
    more: str = "",
) -> str:
    """A page of an agency: labels with their values, then headed parts."""
    head = "\n".join(line for line in (closing, start, hours, rate) if line)
    parts = (title, "Opdrachtgever: Gemeente Zuiderhaven", head, text, demands, wishes, more)
    return _joined(parts)


def mail(
    *,
    subject: str = "Projectleider groen gezocht voor de gemeente Broekmeer",
    rate: str = "Het tarief bedraagt maximaal 92,50 euro per uur, exclusief btw.",
    closing: str = "Reageren kan tot en met maandag 22 maart 2032, 10.00 uur.",
    wishes: str = "",
    more: str = "",
) -> str:
    """A mail of an agency: a subject, sentences and one list."""
    told = "Voor de gemeente Broekmeer zoeken wij een projectleider groen. De inzet is 24 uur per week en begint op 3 mei 2032."
    demands = "Wat wij vragen:\n- vijf jaar ervaring als projectleider in de openbare ruimte;\n- een hbo-diploma civiele techniek;\n- ervaring met participatie van bewoners."
    end = "Met vriendelijke groet,\n\nMarit Hoekzema\nWerkbrug Inhuur"
    return _joined(
        (f"Onderwerp: {subject}", "Beste relatie,", told, rate, demands, wishes, closing, more, end)
    )


def form(*parts: str, fields: str = FIELDS, more: str = "") -> str:
    """A questionnaire: label lines over value lines, demands with a number each; more parts behind them."""
    head = "Inhuuraanvraag 2032-118\nFunctioneel beheerder zaaksysteem"
    demands = "Minimumeisen\n2.1.1 OPLEIDING Eis: De kandidaat heeft een hbo-diploma. Akkoord inschrijver:\n2.1.2 ERVARING Eis: De kandidaat heeft minimaal 4 jaar ervaring als functioneel beheerder. Akkoord inschrijver:"
    return _joined((head, fields, demands, *parts, more))


def english(
    *,
    head: str = "Data steward\n\nClient: Province of Westmark",
    closing: str = "Closing date: 18 March 2032, 16:00",
    hours: str = "Hours per week: 32",
    demands: str = ENGLISH_DEMANDS,
    rate: str = "Maximum hourly rate: € 118.00 excl. VAT",
    wishes: str = "",
    more: str = "",
) -> str:
    """An English page."""
    start = "Start date: 3 May 2032"
    fields = "\n".join(line for line in (closing, start, hours, rate) if line)
    about = "You will describe the data sets of the province and help its teams."
    return _joined((head, fields, about, demands, wishes, more))


def _joined(parts: tuple[str, ...]) -> str:
    return "\n\n".join(part for part in parts if part) + "\n"
