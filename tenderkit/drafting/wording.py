"""The sentences of a draft, Dutch and English side by side, and how names stand in them.

Why one table: a reader of Dutch can go through it in a minute, and a second language is a second
column. In: values. Out: sentences in the first person, without adjectives that nothing bears out.
"""

from __future__ import annotations

import re
from typing import Any, Literal

from tenderkit.drafting.cutting import sentence_places
from tenderkit.drafting.periods import Tongue
from tenderkit.lexicon.themes import system_pattern

Phrase = Literal[
    "answers_title", "letter_title", "questions_title", "interview_title", "declarations_title",
    "requirement", "wish", "condition", "example_bare", "why_months", "why_names", "meets", "meets_wish", "counted", "counted_many", "at_places", "at_one",
    "place", "example", "study", "paper", "paper_course", "paper_valid", "language",
    "declare_answer", "rate_answer", "partly", "no_proof_knockout", "no_proof_award", "short_knockout",
    "add_example", "unclear_tip", "write_yourself", "rate_todo",
    "salutation", "opening", "opening_plain", "works_now", "worked", "worked_year", "demands_lead", "studied",
    "closing", "regards", "subject", "availability_tip", "letter_tip",
    "cv_demands", "cv_work", "cv_study", "cv_papers", "cv_languages", "cv_references", "cv_systems",
    "cv_references_ask", "hours",
    "star_intro", "star_s", "star_t", "star_a", "star_r", "star_reflect", "star_none",
    "tick_lead", "tick_insurance", "tick_registration", "tick_registration_na", "tick_equipment", "tick_screening",
    "tick_availability", "tick_rate", "tick_rate_unset", "tick_other",
    "documents_lead", "questions_until", "questions_passed", "questions_none", "question_reading", "question_about",
    "question_lead",
]  # fmt: skip

PHRASES: dict[Phrase, tuple[str, str]] = {
    # name: (Dutch, English)
    "answers_title": ("Antwoorden op de eisen en wensen", "Answers to the requirements and wishes"),
    "letter_title": ("Motivatiebrief", "Letter of motivation"),
    "questions_title": ("Vragen aan de opdrachtgever", "Questions to the contracting authority"),
    "interview_title": ("Voorbereiding op het gesprek", "Preparing for the interview"),
    "declarations_title": ("Eigen verklaringen", "Self-declarations"),
    "requirement": ("Eis {number}", "Requirement {number}"),
    "wish": ("Wens {number}", "Wish {number}"),
    "condition": ("Voorwaarde {number}", "Condition {number}"),
    "example_bare": ("Voorbeeld: {fact}", "Example: {fact}"),
    "why_months": (
        "Geteld zijn {counted} van de gevraagde {asked} maanden.",
        "Counted are {counted} of the {asked} months that are asked.",
    ),
    "why_names": (
        "Noem {names} bij de opdracht waar u ermee werkte, als dat zo is.",
        "Name {names} at the assignment where you worked with it, if you did.",
    ),
    "meets": ("Ik voldoe aan deze eis.", "I meet this requirement."),
    "meets_wish": ("Ik voldoe aan deze wens.", "I meet this wish."),
    "counted": (
        "Geteld tot en met {day} heb ik hiermee {months} maanden ervaring, opgedaan als {role} bij {place}.",
        "Counted up to {day} I have {months} months of this experience, gained as {role} at {place}.",
    ),
    "counted_many": (
        "Geteld tot en met {day} heb ik hiermee {months} maanden ervaring, opgedaan bij:",
        "Counted up to {day} I have {months} months of this experience, gained at:",
    ),
    "at_places": ("Deze ervaring deed ik op bij:", "I gained this experience at:"),
    "at_one": (
        "Deze ervaring deed ik op als {role} bij {place}, {period}.",
        "I gained this experience as {role} at {place}, {period}.",
    ),
    "place": ("{place}: {role}, {period}{hours}.", "{place}: {role}, {period}{hours}."),
    "example": ("Voorbeeld ({place}): {fact}", "Example ({place}): {fact}"),
    "study": ("Mijn opleiding: {study}.", "My education: {study}."),
    "paper": ("In mijn bezit: {paper}.", "I hold: {paper}."),
    "paper_course": ("Gevolgd: {paper}.", "Completed: {paper}."),
    "paper_valid": ("In mijn bezit: {paper}, geldig tot {until}.", "I hold: {paper}, valid until {until}."),
    "language": ("{language}: {level}.", "{language}: {level}."),
    "declare_answer": (
        "Ik verklaar hieraan te voldoen; zie mijn eigen verklaringen.",
        "I declare that I comply; see my self-declarations.",
    ),
    "rate_answer": (
        "Mijn uurtarief is {rate} exclusief btw.",
        "My hourly rate is {rate} excluding VAT.",
    ),
    "partly": ("Hierop sluit het volgende aan:", "The following bears on this:"),
    "no_proof_knockout": (
        "het profiel laat niet zien dat u aan deze eis voldoet; vul het profiel aan, of bied niet aan. {why}",
        "the profile does not show this requirement; complete the profile, or do not bid. {why}",
    ),
    "no_proof_award": (
        "voor deze wens staat niets in het profiel; weglaten mag, het kost dan de punten. {why}",
        "the profile holds nothing for this wish; leaving it out costs its points. {why}",
    ),
    "short_knockout": (
        "aan deze eis voldoet het profiel niet. {why}",
        "the profile does not meet this requirement. {why}",
    ),
    "add_example": (
        "de aanvraag wil concrete voorbeelden ({wanted}) en hier staan er {there}; beschrijf elk met plaats, jaar en resultaat.",
        "the tender wants concrete examples ({wanted}) and here are {there}; describe each with place, year and result.",
    ),
    "unclear_tip": (
        "deze eis is op twee manieren te lezen of de overeenkomst is een oordeel; zie de vragen. {why}",
        "this can be read in two ways, or the match is a judgement; see the questions. {why}",
    ),
    "write_yourself": (
        "schrijf dit zelf; uit het profiel is het niet af te leiden.",
        "write this yourself; it does not follow from the profile.",
    ),
    "rate_todo": ("vul uw uurtarief in{cap}.", "fill in your hourly rate{cap}."),
    "salutation": ("Geachte leden van de selectiecommissie,", "Dear members of the selection committee,"),
    "opening": (
        "Met deze brief reageer ik op uw aanvraag voor {title}.",
        "With this letter I respond to your request for {title}.",
    ),
    "opening_plain": ("Met deze brief reageer ik op uw aanvraag.", "With this letter I respond to your request."),
    "works_now": ("Sinds {start} werk ik als {role} bij {place}.", "Since {start} I have worked as {role} at {place}."),
    "worked": (
        "Van {start} tot en met {end} werkte ik als {role} bij {place}.",
        "From {start} to {end} I worked as {role} at {place}.",
    ),
    "worked_year": ("In {start} werkte ik als {role} bij {place}.", "In {start} I worked as {role} at {place}."),
    "demands_lead": (
        "Wat u vraagt, heb ik op deze plaatsen gedaan:",
        "What you ask for I have done at these places:",
    ),
    "studied": ("Mijn opleiding: {study}.", "My education: {study}."),
    "closing": ("Ik licht dit graag toe in een gesprek.", "I would be glad to explain this in an interview."),
    "regards": ("Met vriendelijke groet,", "Kind regards,"),
    "subject": ("Betreft: {subject}", "Subject: {subject}"),
    "availability_tip": (
        "voeg toe vanaf wanneer en hoeveel uur per week u beschikbaar bent; de aanvraag noemt {asked}.",
        "add from when and for how many hours a week you are available; the tender asks {asked}.",
    ),
    "letter_tip": (
        "voeg in twee of drie zinnen toe waarom juist deze opdracht u aanspreekt.",
        "add in two or three sentences why this assignment appeals to you.",
    ),
    "cv_demands": ("Eisen en wensen", "Requirements and wishes"),
    "cv_work": ("Werkervaring", "Work experience"),
    "cv_study": ("Opleiding", "Education"),
    "cv_papers": ("Cursussen en certificaten", "Courses and certificates"),
    "cv_languages": ("Talen", "Languages"),
    "cv_references": ("Referenties", "References"),
    "cv_systems": ("Systemen: {systems}.", "Systems: {systems}."),
    "cv_references_ask": ("Referenties op verzoek.", "References on request."),
    "hours": ("{hours} uur per week", "{hours} hours a week"),
    "star_intro": (
        "Per competentie een verhaal in vijf stappen. Wat vast staat komt uit het profiel; vul de rest uit uw geheugen aan.",
        "For each competence a story in five steps. What is known comes from the profile; add the rest from memory.",
    ),
    "star_s": ("Situatie: {place}, {role}, {period}.", "Situation: {place}, {role}, {period}."),
    "star_t": ("Taak: wat was uw opdracht, en van wie?", "Task: what were you asked to do, and by whom?"),
    "star_a": ("Actie: {fact}", "Action: {fact}"),
    "star_r": ("Resultaat: wat leverde het op, en waaraan was dat te zien?", "Result: what came of it, and how could one tell?"),
    "star_reflect": (
        "Reflectie: wat deed u de volgende keer anders?",
        "Reflection: what would you do differently next time?",
    ),
    "star_none": (
        "Het profiel noemt hier geen voorbeeld voor; kies er zelf een.",
        "The profile holds no example for this; choose one yourself.",
    ),
    "tick_lead": (
        "Vink aan wat voor u geldt. Zolang een vakje leeg is, houdt de laatste controle het bod tegen.",
        "Tick what applies to you. While a box is empty, the last check holds the bid back.",
    ),
    "tick_insurance": ("Ik beschik over de gevraagde verzekering.", "I hold the insurance that is asked for."),
    "tick_registration": (
        "Ik ben geregistreerd zoals gevraagd, of de voorwaarde geldt niet voor mij omdat ik het werk zelf uitvoer en geen personeel ter beschikking stel.",
        "I am registered as asked, or the condition does not bind me because I do the work myself and supply no staff.",
    ),
    "tick_registration_na": (
        "Ik ben geregistreerd zoals gevraagd.",
        "I am registered as asked.",
    ),
    "tick_equipment": ("Ik gebruik mijn eigen apparatuur, zoals gevraagd.", "I use my own equipment, as asked."),
    "tick_screening": ("Ik lever de gevraagde verklaring op tijd aan.", "I hand in the certificate in time."),
    "tick_availability": ("Ik ben beschikbaar zoals gevraagd.", "I am available as asked."),
    "tick_rate": (
        "Mijn uurtarief van {rate} blijft binnen het maximum.",
        "My hourly rate of {rate} stays within the maximum.",
    ),
    "tick_rate_unset": ("Mijn uurtarief blijft binnen het maximum.", "My hourly rate stays within the maximum."),
    "tick_other": ("Ik voldoe hieraan.", "I comply with this."),
    "documents_lead": ("Stukken die mee moeten:", "Documents to hand in:"),
    "questions_until": (
        "Vragen kunnen tot {moment}. Ze staan op volgorde van wat ervan afhangt.",
        "Questions are open until {moment}. The weightiest come first.",
    ),
    "questions_passed": ("De aanvraag noemt geen sluiting voor vragen.", "The tender names no deadline for questions."),
    "questions_none": ("Er is niets te vragen: geen bevinding en geen eis met twee lezingen.", "There is nothing to ask."),
    "question_reading": ("Zonder antwoord ga ik uit van: {reading}", "Without an answer I will assume: {reading}"),
    "question_about": ("Vraag {number}, {reference}", "Question {number}, {reference}"),
    "question_lead": ("Waarom dit telt: {why}", "Why this matters: {why}"),
}  # fmt: skip

_COLUMN: dict[Tongue, int] = {"nl": 0, "en": 1}


def say(name: Phrase, tongue: Tongue, **values: Any) -> str:
    """A sentence of the table with its values."""
    return PHRASES[name][_COLUMN[tongue]].format(**values)


_WITH_ARTICLE = re.compile(
    r"^(?:Gemeente|Provincie|Rijksdienst|Omgevingsdienst|Universiteit|Stichting|Veiligheidsregio|Belastingdienst)\b"
)
_LOWERED = re.compile(r"^(?:Gemeente|Provincie|Waterschap)(?=\s)")


def at(organisation: str, tongue: Tongue = "nl") -> str:
    """An organisation as it stands behind "bij": "de gemeente Brinkerveld".

    Examples
    --------
    >>> at("Gemeente Brinkerveld"), at("Waterschap Westerhout"), at("ICT Partners BV")
    ('de gemeente Brinkerveld', 'waterschap Westerhout', 'ICT Partners BV')
    """
    if tongue != "nl":
        return organisation
    article = "de " if _WITH_ARTICLE.match(capital(organisation)) else ""
    return article + _LOWERED.sub(lambda match: match[0].lower(), organisation)


def capital(words: str) -> str:
    """With a capital first letter."""
    return words[:1].upper() + words[1:]


_PROPER = re.compile(
    r"(?:Europe|Nederland|Engels|Duits|Frans|Belg|Vlaams|Brabant|Gronings|Fries|Limburg|Zeeuw|Holland|Scrum\b|Lean\b|Agile\b)"
)
"""Words that keep their capital wherever they stand."""


def in_sentence(words: str) -> str:
    """A phrase with a small first letter, unless it is a name or an abbreviation.

    Examples
    --------
    >>> [in_sentence(w) for w in ("Consulent Wmo", "CISO (interim)", "HR-adviseur", "Scrum Master")]
    ['consulent Wmo', 'CISO (interim)', 'HR-adviseur', 'Scrum Master']
    """
    first, _, rest = words.partition(" ")
    ordinary = first[:1].isupper() and first[1:].islower() and "-" not in first[:5]
    titled = re.fullmatch(r"[A-Z][a-z]{3,}", rest) is not None  # "Scrum Master"
    if not ordinary or titled or system_pattern().match(words) or _PROPER.match(words):
        return words
    return words[:1].lower() + words[1:]


def full_stop(words: str) -> str:
    """The words as a sentence: a capital and a stop."""
    words = words.strip()
    if not words:
        return words
    words = words[:1].upper() + words[1:] if words[:1].islower() and words[1:2].islower() else words
    return words if words.endswith((".", "!", "?", ":")) else f"{words}."


_TAIL = re.compile(
    r"[,;.]?\s+(?:benoem|noem|beschrijf|geef|vermeld|licht|toon|voeg|blijkend|blijkt|aan te tonen|duidelijk|in het cv)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_LEAD = re.compile(
    r"^(?:de |uw )?(?:kandidaat|professional|inschrijver|opdrachtnemer)\s+(?:heeft|beschikt over|is|kan)\s+",
    re.IGNORECASE,
)


def short_demand(text: str, most: int = 110) -> str | None:
    """The core of a demand, verbatim, to be quoted in a letter; None where it is too long.

    Examples
    --------
    >>> short_demand("Aantoonbare werkervaring met Allegro, benoem waar deze is opgedaan")
    'Aantoonbare werkervaring met Allegro'
    """
    first = sentence_places(text.strip())
    text = text.strip()[: first[0][1]] if first else text
    core = _TAIL.sub("", _LEAD.sub("", text)).strip(" ,;.:")
    return capital(core) if 8 <= len(core) <= most else None


def euros(amount: Any) -> str:
    """An amount as Dutch prints it: € 82,50."""
    return f"€ {amount:.2f}".replace(".", ",")
