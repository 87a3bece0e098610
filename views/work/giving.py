"""Work that the office gives: the questions, the preview, and what the units are told."""

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from domain.calendar import Calendar
from domain.chat import Unit
from domain.event import Event
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.plan.state import SetBy
from domain.press import CONFIRM, press
from domain.work.giving import NewWork
from domain.work.instruction import Instruction
from domain.work.names import NewWorkDay, NewWorkTitle, WorkVerb
from views.buttons import Row, abreast, cancel_button, choice
from views.markup import Markup, bold, capitalised, escape, lines
from views.people.person import called
from views.plan.task import deadline, title
from views.question import as_question
from views.spoken import off_day, repeated
from views.task_buttons import report_rows
from views.texts import N_, Texts

# Its line in the menus.
MENU = {"giaoviec": N_("Give new work to units")}


def which_units(work: NewWork, units: Sequence[Unit], texts: Texts, *, is_open: bool) -> Message:
    """Return the question who is to do it, with a button for each unit; chosen ones are ticked."""
    words = texts.say("New work: which units? Press to choose, or reply with codes: TT, QLKH.")
    if not is_open:
        return Message(words)
    buttons = [_unit_button(unit, chosen=unit.id in work.units) for unit in units]
    rows = [*abreast(buttons, 2)]
    every = Button(texts.label("All units"), press(WorkVerb.UNIT, 0))
    go_on = choice(texts.label("Go on"), "chosen", Style.SUCCESS)
    cancel = cancel_button(texts)
    return Message(words, (*rows, (every, go_on, cancel)))


def _unit_button(unit: Unit, *, chosen: bool) -> Button:
    text = f"✓ {unit.code}" if chosen else unit.code
    style = Style.SUCCESS if chosen else None
    return Button(text, press(WorkVerb.UNIT, unit.id), style)


def part_question(
    asked: NewWorkTitle | NewWorkDay, units: Sequence[Unit], texts: Texts, *, is_open: bool
) -> Message:
    """Return the question for the work or its day, below what is known of it.

    Once answered it has no buttons.
    """
    work = asked.work
    to = texts.say("To: {units}", units=_names(work, units)) if work.units else None
    match asked:
        case NewWorkTitle():
            words = texts.say(
                "What is to be done? Please write it in a sentence, with the paper it rests on if "
                "there is one."
            )
            return as_question(lines(to, words), texts, is_open=is_open)
        case NewWorkDay():
            words = texts.say(
                "Until when? For example: trước 15/6, thứ Sáu tuần sau. Without a day: press Skip."
            )
            known = lines(escape(work.title), to, _gone(work, texts), words)
            return as_question(known, texts, is_open=is_open, may_skip=True)
        case _:
            assert_never(asked)


def _gone(work: NewWork, texts: Texts) -> Markup | None:
    if work.gone is None:
        return None
    return texts.say(
        "{day} has gone by: it is not taken as the deadline.", day=texts.full_day(work.gone)
    )


def _names(work: NewWork, units: Sequence[Unit]) -> str:
    return "; ".join(unit.name for unit in units if unit.id in work.units)


def preview(
    work: NewWork, units: Sequence[Unit], texts: Texts, calendar: Calendar, *, is_open: bool
) -> Message:
    """Return the work as it will be given, with the buttons that give, change or drop it."""
    text = lines(
        bold(texts.say("New work, urgent") if work.urgent else texts.say("New work")),
        escape(work.title),
        texts.say("To: {units}", units=_names(work, units)),
        texts.say("Deadline: {deadline}", deadline=repeated(work.deadline, texts, calendar))
        if work.deadline
        else texts.say("Deadline: not set"),
        _gone(work, texts),
        _set_by(work.set_by, texts) if work.deadline else None,
        texts.say("Nothing has been recorded yet. Please check, then press Give.")
        if is_open
        else None,
    )
    return Message(text, _preview_rows(work, texts) if is_open else ())


def _preview_rows(work: NewWork, texts: Texts) -> tuple[Row, ...]:
    urgent = texts.label("Not urgent") if work.urgent else texts.label("Urgent")
    changes = (
        choice(texts.label("Change the words"), "title"),
        choice(texts.label("Change the day"), "day"),
    )
    setters = (one for one in SetBy if one is not work.set_by) if work.deadline else ()
    return (
        (
            choice(texts.label("Give"), CONFIRM, Style.SUCCESS),
            cancel_button(texts),
        ),
        changes,
        (choice(urgent, "urgent"),),
        *((choice(_set_by_whom(one, texts), set_by_choice(one)),) for one in setters),
    )


def set_by_choice(who: SetBy) -> str:
    """Return the word of the button that says who set the deadline."""
    return f"set-by-{who.value}"


def _set_by_whom(who: SetBy, texts: Texts) -> str:
    match who:
        case SetBy.DEPARTMENT:
            return texts.label("Deadline set by the department")
        case SetBy.PROVINCE:
            return texts.label("Deadline set by UBND tỉnh")
        case SetBy.MINISTRY:
            return texts.label("Deadline set by a ministry")


def _set_by(who: SetBy, texts: Texts) -> Markup:
    match who:
        case SetBy.DEPARTMENT:
            return texts.say("The deadline is set by the department.")
        case SetBy.PROVINCE:
            return texts.say("The deadline is set by UBND tỉnh.")
        case SetBy.MINISTRY:
            return texts.say("The deadline is set by a ministry.")


def told(
    one: Assignment,
    seen: Event | None,
    texts: Texts,
    calendar: Calendar,
    *,
    ordered: Instruction | None = None,
) -> Message:
    """Return what a unit is told of its new work, with the buttons to report on it.

    Of what a leader `ordered` it says who did.
    Of urgent work it also says who has read it, or asks for that.
    """
    task = one.task
    rows = report_rows((one,), texts)
    if task.urgent and seen is None and one.awaits_report:
        receive = Button(texts.label("Received"), press(WorkVerb.SEEN, one.id), Style.PRIMARY)
        rows = ((receive,), *rows)
    heading = (
        texts.say("The office gives new work, urgent – {unit}", unit=one.unit.name)
        if task.urgent
        else texts.say("The office gives new work – {unit}", unit=one.unit.name)
    )
    return Message(
        lines(
            bold(heading),
            texts.say("By the directive of {leader}.", leader=ordered.leader) if ordered else None,
            Markup(f"{bold(f'{task.code}.')} {escape(task.title)}"),
            capitalised(deadline(one, texts)),
            off_day(one.deadline, texts, calendar) if one.deadline else None,
            _seen_by(one, seen, texts),
        ),
        rows,
    )


def _seen_by(one: Assignment, event: Event | None, texts: Texts) -> Markup | None:
    if event is None or event.person is None:
        return None
    return seen(one, texts, by=called(event.person), at=event.at, of_unit=False)


def seen(one: Assignment, texts: Texts, *, by: str, at: datetime, of_unit: bool) -> Markup:
    """Return who has read the work and when; `of_unit` it also says which work of which unit."""
    if not of_unit:
        return texts.say("Received by {by} at {at}.", by=by, at=texts.moment(at))
    return texts.say(
        "{title}: {by} ({unit}) has received the work at {at}.",
        title=title(one.task, texts),
        unit=one.unit.name,
        by=by,
        at=texts.moment(at),
    )


def given(done: Sequence[Assignment], unreached: Sequence[Unit], texts: Texts) -> Message:
    """Return to the office that the work was given, and whom it did not reach."""
    task = done[0].task
    return Message(
        lines(
            texts.say(
                "Given: {title} – {units}.",
                title=title(task, texts),
                units="; ".join(one.unit.name for one in done),
            ),
            not_told(unreached, texts),
        )
    )


def not_told(units: Sequence[Unit], texts: Texts) -> Markup | None:
    """Return which units no message reached, None where all were told."""
    if not units:
        return None
    return texts.say(
        "Could not be told: {units}. Please tell them otherwise.",
        units="; ".join(unit.name for unit in units),
    )
