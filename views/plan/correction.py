"""What a unit is told of a corrected plan: what is new, moved, changed, and on which paper."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from domain.calendar import Calendar
from domain.closed import Reopened
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.correction import Correction
from domain.plan.signed import SignedPlan
from views.markup import Markup, bold, lines
from views.plan.task import item_line, title, waiting
from views.reopened import again as again_lines
from views.texts import Texts, count, long_date

# What waits about work, in lines by the ids of its parts.
Waits = Mapping[int, Sequence[Markup]]


def corrected(
    told: Correction, plan: SignedPlan, texts: Texts, *, today: date, calendar: Calendar
) -> Message:
    """Return what a corrected plan changes for one unit; what moved is named with where and why.

    What waits about work that comes to the unit, or back to it, stands beside it.
    """
    waits = {
        one.id: tuple(waiting(one, texts, today=today, calendar=calendar))
        for one in (*told.again, *told.taken_over)
    }
    groups = (
        (texts.say("New: {n}", n=count(len(told.new))), told.new),
        (texts.say("To be done after all: {n}", n=count(len(told.again))), told.again),
        (texts.say("Changed: {n}", n=count(len(told.changed))), told.changed),
    )
    return Message(
        lines(
            bold(texts.say("The plan was corrected – {unit}", unit=told.unit.name)),
            texts.say("By: {paper}", paper=paper(plan.number, plan.issued_on, texts)),
            *_taken_over(told, waits, texts),
            *(line for heading, held in groups for line in _group(heading, held, waits, texts)),
            *_left(told, texts),
            *_renumbered(told, texts),
        )
    )


def paper(number: str, issued_on: date, texts: Texts) -> Markup:
    """Return which paper a plan is: "Kế hoạch số 15/KH-SKHCN ngày 20/3/2021".

    Where it was read before it had a number, its day is enough.
    """
    day = long_date(issued_on)
    if not number or number.startswith("/"):
        return texts.say("the plan of {day}", day=day)
    return texts.say("the plan no. {number} of {day}", number=number, day=day)


def wanted_again(
    one: Assignment,
    plan: SignedPlan,
    again: Reopened,
    texts: Texts,
    *,
    today: date,
    calendar: Calendar,
) -> Markup:
    """Return to the office and the leaders that a paper wants work after all, with what waits."""
    said = texts.say(
        "{title}: {paper} wants it done by {unit} after all.",
        title=title(one.task, texts),
        paper=paper(plan.number, plan.issued_on, texts),
        unit=one.unit.name,
    )
    return lines(said, *again_lines(again, texts, today=today, calendar=calendar))


def _group(
    heading: Markup, held: Sequence[Assignment], waits: Waits, texts: Texts
) -> Iterator[Markup]:
    if held:
        yield heading
    for one in held:
        yield item_line(one, texts)
        yield from _waiting(one, waits)


def _waiting(one: Assignment, waits: Waits) -> Iterator[Markup]:
    return (Markup(f"   {each}") for each in waits.get(one.id, ()))


def _taken_over(told: Correction, waits: Waits, texts: Texts) -> Iterator[Markup]:
    if told.taken_over:
        yield texts.say("Taken over: {n}", n=count(len(told.taken_over)))
    for one in told.taken_over:
        line = item_line(one, texts)
        if one.came_from is None:
            yield line
        else:
            yield texts.say("{line} (until now: {unit})", line=line, unit=one.came_from.name)
        yield from _waiting(one, waits)


def _left(told: Correction, texts: Texts) -> Iterator[Markup]:
    if told.given_away:
        yield texts.say("Given to another unit: {n}", n=count(len(told.given_away)))
    for one in told.given_away:
        yield Markup("– ") + gone_to(one, texts)
    if told.ended:
        yield texts.say("No longer this unit's: {n}", n=count(len(told.ended)))
        yield from (Markup("– ") + title(one.task, texts) for one in told.ended)
    if told.gone:
        yield texts.say(
            "No longer in the paper, still to be done until the office decides: {n}",
            n=count(len(told.gone)),
        )
        yield from (Markup("– ") + title(one.task, texts) for one in told.gone)


def gone_to(one: Assignment, texts: Texts) -> Markup:
    """Return that work is another unit's now."""
    return texts.say(
        "{title}: by the corrected plan {unit} does it now",
        title=title(one.task, texts),
        unit=one.unit.name,
    )


def _renumbered(told: Correction, texts: Texts) -> Iterator[Markup]:
    renumbered = [one for one in told.renumbered if one.task.place]
    if renumbered:
        yield texts.say(
            "The paper numbers these otherwise; their codes stay: {n}", n=count(len(renumbered))
        )
        yield from (Markup("– ") + title(one.task, texts) for one in renumbered)
