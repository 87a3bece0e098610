"""The monthly round: what a unit is asked, and what the office sees of the answers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.calendar import Calendar
from domain.chat import Unit
from domain.lookup.listing import by_plan, in_plans
from domain.message import Button, Message
from domain.plan.assignment import Assignment
from domain.plan.state import Kind
from domain.press import press
from domain.progress.monthly_round import has_answered
from domain.progress.names import ProgressVerb
from domain.registration.board import needs_deadline
from views.buttons import code_rows, propose_button
from views.markup import Markup, apart, bold, lines
from views.plan.signed import sums, under_plans
from views.plan.state import state
from views.plan.task import kind_name, result, title
from views.texts import Texts, count


@dataclass(frozen=True, slots=True)
class Asked:
    """What one unit is asked in the month of `month`, by the day `closes`."""

    unit: Unit
    month: date
    closes: date
    items: Sequence[Assignment]


def asked(shown: Asked, texts: Texts, *, today: date, calendar: Calendar) -> Message:
    """Return the work that has no deadline, with what was answered and a button for the rest."""
    items = in_plans(shown.items)
    missing = [one for one in items if not has_answered(one, shown.month, texts.zone)]

    def told(one: Assignment) -> Markup:
        return _item(one, shown, texts, today, calendar)

    return Message(
        lines(
            bold(
                texts.say(
                    "Results of {month}: {n} tasks of {unit} without a deadline",
                    month=_month(shown.month, texts),
                    n=count(len(shown.items)),
                    unit=shown.unit.name,
                )
            ),
            texts.say(
                "Please give one line for each task, at the latest on {day}. Given: {given}/{all}.",
                day=texts.day(shown.closes),
                given=count(len(shown.items) - len(missing)),
                all=count(len(shown.items)),
            ),
            *under_plans(items, told, texts),
            _how_to_answer(missing, texts),
        ),
        (
            *code_rows(missing, ProgressVerb.UPDATE),
            *_nothing_new(shown, missing, texts),
            *_propose(shown, texts),
        ),
    )


def _nothing_new(
    shown: Asked, missing: Sequence[Assignment], texts: Texts
) -> Iterator[tuple[Button, ...]]:
    """Yield the button that gives the line of all that is missing at once."""
    if missing:
        text = texts.label("No new result yet: {n} tasks", n=count(len(missing)))
        yield (Button(text, press(ProgressVerb.NOTHING_NEW, shown.unit.id)),)


def _propose(shown: Asked, texts: Texts) -> Iterator[tuple[Button, ...]]:
    if any(needs_deadline(one) for one in shown.items):
        yield (propose_button(shown.unit, texts),)


def _item(one: Assignment, shown: Asked, texts: Texts, today: date, calendar: Calendar) -> Markup:
    if not has_answered(one, shown.month, texts.zone):
        return _with_kind(one, texts)
    if one.is_open and (said := result(one, texts)):
        return lines(title(one.task, texts), Markup(f"   {said} 🟢"))
    where = state(one, texts, today=today, calendar=calendar)
    return lines(title(one.task, texts), Markup(f"   {where}") if where else None)


def _with_kind(one: Assignment, texts: Texts) -> Markup:
    if one.kind is Kind.UNDATED:
        return title(one.task, texts)
    return texts.say(
        "{title} ({kind})", title=title(one.task, texts), kind=kind_name(one.kind, texts)
    )


def _how_to_answer(missing: Sequence[Assignment], texts: Texts) -> Markup:
    if not missing:
        return apart(texts.say("All tasks have their line. Thank you."))
    return apart(
        texts.say(
            "Press a code and reply to the question; or reply to this message with "
            "one line for each task, for example: {n} the draft has been sent for comments.",
            n=missing[0].task.code,
        )
    )


def collected(
    asked_of: Sequence[Assignment], month: date, texts: Texts, *, now: datetime
) -> Message:
    """Return who has answered and who has not, in organisational order."""
    given = [one for one in asked_of if has_answered(one, month, texts.zone)]
    return Message(
        lines(
            bold(
                texts.say(
                    "Results of {month} (at {moment}): {given}/{all} tasks have their line",
                    month=_month(month, texts),
                    moment=texts.moment(now),
                    given=count(len(given)),
                    all=count(len(asked_of)),
                )
            ),
            sums(
                [(plan, _given(held, month, texts)) for plan, held in by_plan(asked_of)],
                texts,
            ),
            *_by_unit(asked_of, month, texts),
        )
    )


def _given(held: Sequence[Assignment], month: date, texts: Texts) -> str:
    given = [one for one in held if has_answered(one, month, texts.zone)]
    return f"{count(len(given))}/{count(len(held))}"


def _by_unit(asked_of: Sequence[Assignment], month: date, texts: Texts) -> Iterator[Markup]:
    units = sorted({one.unit for one in asked_of}, key=lambda unit: unit.position)
    for unit in units:
        own = [one for one in asked_of if one.unit.id == unit.id]
        missing = [one.task.code for one in own if not has_answered(one, month, texts.zone)]
        facts = {
            "unit": unit.name,
            "given": count(len(own) - len(missing)),
            "all": count(len(own)),
        }
        if not missing:
            yield texts.say("– {unit}: {given}/{all} 🟢", **facts)
        elif len(missing) == len(own):
            yield texts.say("– {unit}: {given}/{all}, has not answered yet 🟠", **facts)
        else:
            yield texts.say(
                "– {unit}: {given}/{all}, missing {codes} 🟠", codes=", ".join(missing), **facts
            )


def _month(month: date, texts: Texts) -> str:
    return texts.label("month {month}/{year}", month=month.month, year=month.year)
