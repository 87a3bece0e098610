"""The message that opens a unit's chat: what the plan asks of it."""

from collections.abc import Iterator, Sequence
from datetime import date

from domain.calendar import Calendar
from domain.chat import Unit
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.signed import SignedPlan
from domain.plan.state import Kind
from views.markup import Markup, apart, bold, capitalised, lines
from views.plan.task import item, kind_name, title
from views.texts import Texts, count, long_date


def opening(
    unit: Unit,
    new: SignedPlan | None,
    plans: Sequence[SignedPlan],
    held: Sequence[Assignment],
    texts: Texts,
    *,
    today: date,
    calendar: Calendar,
    given: bool = False,
) -> Message:
    """Return all of a unit's work, what has a date first, and how to report.

    It is that of a `new` plan, or of all `plans` where the chat was connected just now; or where
    the work was `given` to the department that the unit is.
    """
    dated = sorted((one for one in held if one.last_day), key=lambda one: one.last_day or date.max)
    return Message(
        lines(
            bold(_heading(unit, new, texts, given=given)),
            *(_of_plan(one, held, texts) for one in plans),
            None
            if held
            else texts.say(
                "No task of a plan is this unit's so far. Work that is given to it comes here."
            ),
            *_dated(dated, texts, today, calendar),
            *_undated(held, texts),
            apart(_how(texts, given=given)),
        )
    )


def _how(texts: Texts, *, given: bool) -> Markup:
    if given:
        return texts.say(
            "Reminders come on working days, ahead of each deadline. Report by the buttons, or by "
            "replying to these messages with the code: “xong”, “vướng mắc …”, “xin gia hạn đến …”."
        )
    return texts.say(
        "Reminders come on working days, ahead of each deadline. "
        "Report with /xong or /vuongmac and the code, or by replying; "
        "/viec lists the work, /trogiup explains."
    )


def _heading(unit: Unit, new: SignedPlan | None, texts: Texts, *, given: bool) -> Markup:
    if new is None and given:
        return texts.say("The work of {unit}", unit=unit.name)
    if new is None:
        return texts.say("This chat is connected with {unit}.", unit=unit.name)
    return texts.say("A new plan for {unit}: {title}", unit=unit.name, title=new.title)


def _of_plan(plan: SignedPlan, held: Sequence[Assignment], texts: Texts) -> Markup | None:
    """Return how much of a plan is the unit's; of one that has nothing for it, nothing."""
    ours = [one for one in held if one.task.plan.id == plan.id]
    if not ours:
        return None
    dated = sum(1 for one in ours if one.last_day)
    facts = {"plan": _name(plan, texts), "day": long_date(plan.issued_on), "n": count(len(ours))}
    if not dated:
        return texts.say("{plan}, signed on {day}: {n} tasks.", **facts)
    return texts.say(
        "{plan}, signed on {day}: {n} tasks, {dated} of them with a deadline.",
        dated=count(dated),
        **facts,
    )


def _name(plan: SignedPlan, texts: Texts) -> str:
    if plan.short_name is None:
        return texts.label("Plan of {year}", year=str(plan.year))
    return texts.label("Plan {name}", name=plan.short_name)


def _dated(
    dated: Sequence[Assignment], texts: Texts, today: date, calendar: Calendar
) -> Iterator[Markup]:
    if dated:
        heading = texts.say("With a deadline")
        yield apart(bold(heading))
    for one in dated:
        yield item(one, texts, today=today, calendar=calendar)


def _undated(held: Sequence[Assignment], texts: Texts) -> Iterator[Markup]:
    for kind in (Kind.UNDATED, Kind.RECURRING, Kind.ONGOING, Kind.CONDITIONAL):
        of_kind = [one for one in held if one.kind is kind]
        if of_kind:
            name = capitalised(kind_name(kind, texts))
            yield apart(bold(Markup(f"{name} ({count(len(of_kind))})")))
        for one in of_kind:
            yield title(one.task, texts)
