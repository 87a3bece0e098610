"""The province's register: what goes into its columns, and where it says otherwise than we do."""

from datetime import date

from domain.attachment import Attachment
from domain.calendar import Calendar
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.sheet.register import Compared, Matched, RegisterColumn, RegisterRow
from views.markup import Markup, bold, lines, plain
from views.plan.standing import standing
from views.plan.task import result
from views.report.product import product
from views.texts import Texts, count, long_date, shorten

_MOST_LISTED = 30
_MOST_WORDS = 90


def answer(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> dict[str, str]:
    """Return our words by the register's columns; a column with nothing to say is left as it is."""
    left = product(one, texts) if one.is_reported else None
    said = result(one, texts)
    stands = standing(one, texts, today=today, calendar=calendar)
    parts = [stands, plain(left) if left else "", plain(said) if said else ""]
    words = {RegisterColumn.RESULT: "; ".join(part for part in parts if part)}
    if one.completed_on:
        words[RegisterColumn.DONE_ON] = long_date(one.completed_on)
    if one.is_stuck and one.obstacle:
        words[RegisterColumn.STUCK] = one.obstacle.stuck
        words[RegisterColumn.PROPOSAL] = one.obstacle.proposal or ""
    return {column.value: said for column, said in words.items() if said}


def filled(found: Compared, file: Attachment, texts: Texts) -> Message:
    """Return what stands under the register that is given back."""
    return Message(
        texts.say(
            "The register with our results: {n} rows filled in, {unknown} not known here.",
            n=count(len(found.matched)),
            unknown=count(len(found.unknown)),
        ),
        attachment=file,
    )


def differences(found: Compared, texts: Texts) -> Message | None:
    """Return where the register differs, None where it does not."""
    dates = [one for one in found.matched if one.dates_differ]
    if not dates and not found.unknown:
        return None
    return Message(
        lines(
            *_group(
                texts.say("Another deadline than here: {n}", n=count(len(dates))),
                [_date(one, texts) for one in dates],
                texts,
            ),
            *_group(
                texts.say("Not known here: {n}", n=count(len(found.unknown))),
                [_unknown(one, texts) for one in found.unknown],
                texts,
            ),
            texts.say("To take them in, send the same file with the words /nhapkehoach under it.")
            if found.unknown
            else None,
        )
    )


def _group(heading: Markup, told: list[Markup], texts: Texts) -> list[Markup]:
    if not told:
        return []
    rest = len(told) - _MOST_LISTED
    more = [texts.say("– and {n} more", n=count(rest))] if rest > 0 else []
    return [bold(heading), *told[:_MOST_LISTED], *more]


def _date(one: Matched, texts: Texts) -> Markup:
    return texts.say(
        "– row {row}, {code} ({unit}): the register has {theirs}, here it is {ours}",
        row=one.row.row,
        code=one.one.task.code,
        unit=one.one.unit.code,
        theirs=long_date(one.row.last_day) if one.row.last_day else "",
        ours=long_date(one.one.last_day) if one.one.last_day else "",
    )


def _unknown(one: RegisterRow, texts: Texts) -> Markup:
    if not one.says(RegisterColumn.PAPER):
        return texts.say(
            "– row {row}, which names no paper: {task}",
            row=one.row,
            task=shorten(one.says(RegisterColumn.TASK), _MOST_WORDS),
        )
    return texts.say(
        "– row {row}, {paper}: {task}",
        row=one.row,
        paper=one.says(RegisterColumn.PAPER),
        task=shorten(one.says(RegisterColumn.TASK), _MOST_WORDS),
    )
