"""`tenderkit fit`, `rate` and `match`: may I bid, at what rate, and who of us on which tender."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tenderkit.errors import TenderkitError

if TYPE_CHECKING:
    from tenderkit.records import Fit, Profile, RateAdvice, Rival, Tender


class FitForm(StrEnum):
    """What `--format` takes."""

    text = "text"
    json = "json"
    html = "html"
    md = "md"


_BY_SUFFIX = {
    ".json": FitForm.json,
    ".html": FitForm.html,
    ".htm": FitForm.html,
    ".md": FitForm.md,
    ".txt": FitForm.text,
}
TEXT_COLUMNS = 100

TenderFile = Annotated[
    Path,
    typer.Argument(
        metavar="TENDER", help="A tender file, or a record (.json).", show_default=False
    ),
]
AsOf = Annotated[
    datetime | None,
    typer.Option(
        "--as-of",
        formats=["%Y-%m-%d"],
        metavar="DATE",
        help="The day to count to where the tender has no closing date; today without it.",
        show_default=False,
    ),
]
RateOption = Annotated[
    str | None,
    typer.Option(
        "--rate", metavar="EUR", help="The rate of the bid, per hour, as 84.50.", show_default=False
    ),
]
FormOption = Annotated[
    FitForm | None,
    typer.Option(
        "--format",
        "-f",
        help="text, json, html or md. Without it: what OUT ends in, else text.",
        show_default=False,
    ),
]
OutOption = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="OUT", help="Write to this file.", show_default=False),
]


def fit(
    tender: TenderFile,
    profile: Annotated[
        Path,
        typer.Argument(
            metavar="PROFILE",
            help="A CV (.pdf, .docx, .txt), JSON Resume (.json) or YAML.",
            show_default=False,
        ),
    ],
    rate: RateOption = None,
    as_of: AsOf = None,
    form: FormOption = None,
    out: OutOption = None,
    judge: Annotated[
        bool,
        typer.Option(
            "--judge",
            help="Have the model that is set point at lines that words do not match. Masked.",
        ),
    ] = False,
    judge_reply: Annotated[
        Path | None,
        typer.Option(
            "--judge-reply",
            metavar="ANSWER",
            help="A chat's answer to --judge-prompt, in a file; nothing is sent.",
            show_default=False,
        ),
    ] = None,
    judge_prompt: Annotated[
        bool,
        typer.Option("--judge-prompt", help="Print what to paste into a chat; send nothing."),
    ] = False,
    nearest: Annotated[
        bool,
        typer.Option(
            "--nearest",
            help="Name the lines nearest in meaning to what is not evidenced (extra `embedding`).",
        ),
    ] = False,
) -> None:
    """May I bid: a verdict a criterion, with months and points.

    Every verdict shows the words of the tender and of the CV. "met" is only said where the CV
    proves it in the form that the tender asks. A judge only points at lines: months, points and
    verdicts stay counted.
    """
    from tenderkit.cli.extracting import reply_in
    from tenderkit.cli.output import print_exactly
    from tenderkit.fitting import advise_rate, assess, load_profile

    asked = _amount(rate)
    day = as_of.date() if as_of is not None else None
    person = load_profile(profile)
    record = load(tender, day)
    if judge_prompt:
        from tenderkit.fitting.judge_model import rendered_judge

        print_exactly(rendered_judge(record, person)[0].as_text())
        return
    second = judge if judge_reply is None else reply_in(judge_reply)
    made = assess(record, person, rate=asked, as_of=day, judge=second, nearest=nearest)
    chosen = form or (_BY_SUFFIX.get(out.suffix.lower()) if out else None) or FitForm.text
    if chosen in (FitForm.json, FitForm.html):
        _say_notes(made.notes)
    if out is None and chosen is FitForm.text:
        from rich.console import Console

        from tenderkit.showing.fit_terminal import print_fit

        print_fit(made, Console(), person)
        return
    advice = advise_rate(record, person, rate=asked) if chosen is FitForm.html else None
    _put(_fit_text(made, person, advice, chosen), out)


def rate(
    tender: TenderFile,
    profile: Annotated[
        Path | None,
        typer.Argument(
            metavar="[PROFILE]", help="Whose form decides which fee binds.", show_default=False
        ),
    ] = None,
    asked: RateOption = None,
    quality: Annotated[
        float | None,
        typer.Option(
            "--quality", help="Your own points for everything but the rate.", show_default=False
        ),
    ] = None,
    rival: Annotated[
        list[str] | None,
        typer.Option(
            "--rival",
            metavar="NAME:RATE:POINTS",
            help="An assumed bid, with its points for everything but the rate.",
            show_default=False,
        ),
    ] = None,
    travel: Annotated[
        str, typer.Option("--travel", metavar="EUR", help="Own travel costs per worked hour.")
    ] = "0",
    screening: Annotated[
        str, typer.Option("--vog", metavar="EUR", help="Own costs of screening, once.")
    ] = "0",
    as_of: AsOf = None,
    form: FormOption = None,
    out: OutOption = None,
) -> None:
    """At what rate: points, what is left, what a point costs."""
    from tenderkit.fitting import advise_rate, load_profile

    day = as_of.date() if as_of is not None else None
    person = None if profile is None else load_profile(profile)
    advice = advise_rate(
        load(tender, day),
        person,
        rate=_amount(asked),
        quality=quality,
        rivals=[_rival(words) for words in rival or []],
        travel_per_hour=_amount(travel) or 0,
        screening=_amount(screening) or 0,
    )
    chosen = form or (_BY_SUFFIX.get(out.suffix.lower()) if out else None) or FitForm.text
    if chosen is FitForm.json:
        _put(advice.model_dump_json(indent=2) + "\n", out)
    elif chosen is FitForm.html:
        from tenderkit.showing.fit_page import rate_html

        _put(rate_html(advice), out)
    elif out is None:
        from rich.console import Console

        from tenderkit.showing.rate_terminal import print_rate

        print_rate(advice, Console())
    else:
        from tenderkit.showing.rate_terminal import print_rate

        _put(_plain(lambda console: print_rate(advice, console)), out)


def match(
    tenders: Annotated[
        Path,
        typer.Argument(
            metavar="TENDERS", help="A tender, or a folder of them.", show_default=False
        ),
    ],
    profiles: Annotated[
        Path,
        typer.Argument(
            metavar="PROFILES", help="A profile, or a folder of them.", show_default=False
        ),
    ],
    hours: Annotated[float, typer.Option("--hours", help="Hours a week that a person has.")] = 40.0,
    as_of: AsOf = None,
    form: Annotated[
        FitForm | None, typer.Option("--format", "-f", help="text or json.", show_default=False)
    ] = None,
    out: OutOption = None,
) -> None:
    """Who fits which tender, and which bids clash."""
    from tenderkit.fitting import assess_all, clashes, load_profile

    day = as_of.date() if as_of is not None else None
    people = [p for path in _files(profiles) if (p := _kept(load_profile, path))]
    records = [t for path in _files(tenders) if (t := _kept(lambda one: load(one, day), path))]
    if not people or not records:
        raise TenderkitError(
            "nothing to hold against each other", hint="give tenders and profiles that can be read"
        )
    fits = assess_all(records, people, as_of=day)
    found = clashes(records, hours=hours) if len(records) > 1 else []
    if form is FitForm.json:
        import json

        text = json.dumps(
            [one.model_dump(mode="json") for one in fits], ensure_ascii=False, indent=2
        )
        _put(text + "\n", out)
        return

    def page(console) -> None:  # type: ignore[no-untyped-def]
        from rich.text import Text

        from tenderkit.cli.output import one_line
        from tenderkit.showing.fit_terminal import fits_table

        console.print(fits_table(fits))
        for clash in found:
            console.print(Text(one_line(f"clash: {clash.one} and {clash.other}: {clash.why}")))

    if out is not None:
        _put(_plain(page), out)
        return
    from rich.console import Console

    page(Console())


def load(path: Path, as_of: date | None) -> Tender:
    """A tender from a record, or taken from a tender file by the rules reader."""
    if path.suffix.lower() == ".json":
        from tenderkit.loading import load_tender

        return load_tender(path)
    from tenderkit.extraction import extract

    return extract(path, as_of=as_of)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(p for p in path.iterdir() if p.is_file() and not p.name.startswith("."))


def _kept(read, path: Path):  # type: ignore[no-untyped-def]
    """What a file holds; one that cannot be read is named and left out."""
    from tenderkit.cli.output import one_line

    try:
        return read(path)
    except TenderkitError as error:
        print(
            f"left out: {one_line(str(error) if str(path) in str(error) else f'{path}: {error}')}",
            file=sys.stderr,
        )
        return None


def _amount(words: str | None) -> Decimal | None:
    if words is None:
        return None
    try:
        made = Decimal(words.replace("€", "").replace(",", ".").strip())
    except InvalidOperation:
        raise typer.BadParameter(f"{words!r} is no amount; write it as 84.50") from None
    if not made.is_finite() or made < 0 or made > 10_000:
        raise typer.BadParameter(f"{words!r} is no rate per hour")
    return made


def _rival(words: str) -> Rival:
    from tenderkit.records import Rival

    parts = words.rsplit(":", 2)
    if len(parts) != 3:
        raise typer.BadParameter(f"{words!r}: write NAME:RATE:POINTS, as other:92.50:60")
    amount = _amount(parts[1])
    if not amount:
        raise typer.BadParameter(f"{words!r}: the rate is more than nothing")
    try:
        return Rival(name=parts[0], rate=amount, quality=float(parts[2].replace(",", ".")))
    except ValueError:
        raise typer.BadParameter(f"{words!r}: {parts[2]!r} are no points") from None


def _fit_text(made: Fit, person: Profile, advice: RateAdvice | None, form: FitForm) -> str:
    if form is FitForm.json:
        return made.model_dump_json(indent=2) + "\n"
    if form is FitForm.html:
        from tenderkit.showing.fit_page import fit_html

        return fit_html(made, person, advice)
    if form is FitForm.md:
        from tenderkit.showing.fit_markdown import fit_markdown

        return fit_markdown(made)
    from tenderkit.showing.fit_terminal import print_fit

    return _plain(lambda console: print_fit(made, console, person))


def _plain(draw) -> str:  # type: ignore[no-untyped-def]
    import io

    from rich.console import Console

    page = io.StringIO()
    draw(Console(file=page, width=TEXT_COLUMNS, color_system=None, force_terminal=False))
    return "".join(f"{line.rstrip()}\n" for line in page.getvalue().splitlines())


def _put(text: str, out: Path | None) -> None:
    from tenderkit.cli.output import one_line, print_exactly, write_whole

    if out is None:
        print_exactly(text)
        return
    write_whole(out, text)
    print(f"wrote {one_line(str(out))}", file=sys.stderr)


def _say_notes(notes: Sequence[str]) -> None:
    from tenderkit.cli.output import one_line

    for note in notes:
        print(f"note: {one_line(note)}", file=sys.stderr)
