"""Chậm do khách quan as the leaders and the office see it: the card, and the word of a leader."""

from collections.abc import Sequence

from domain.cause.cause import Cause, State
from domain.cause.names import CauseVerb
from domain.chat import Seat
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.press import press
from domain.remit.addressing import NOBODYS, Charge
from domain.waiting.clarification import Clarification
from domain.waiting.waiting import Matter
from views.buttons import Row, quote_row
from views.cause.turn import confirmed
from views.markup import Markup, bold, capitalised, lines
from views.people.person import called
from views.plan.handed import handed_in
from views.plan.task import deadline, title
from views.proxy.whose import decider
from views.remit.charge import of_charge, pass_up_button
from views.report.product import product
from views.texts import Texts, count, long_date
from views.waiting.clarification import newest_talk


def card(
    one: Assignment,
    cause: Cause,
    texts: Texts,
    *,
    seat: Seat,
    waited: int,
    charge: Charge = NOBODYS,
    talk: Sequence[Clarification] = (),
) -> Message:
    """Return the card of a cause; `waited` is in working days.

    `charge` is how it stands with the leaders, `talk` what was asked about it.
    """
    left = product(one, texts) if one.is_reported else None
    text = lines(
        bold(
            texts.say("Confirmation asked: late for objective causes – {unit}", unit=one.unit.name)
        ),
        *(of_charge(charge, texts, seat=seat) if cause.is_open else ()),
        title(one.task, texts),
        capitalised(deadline(one, texts)),
        _days(one, texts),
        capitalised(left) if left else None,
        texts.say("Objective cause and basis: {basis}", basis=cause.basis),
        texts.say(
            "Asked by: {person}, at {at}",
            person=called(cause.person),
            at=texts.moment(cause.asked_at),
        ),
        *newest_talk(talk, one.unit.name, texts),
        _standing(cause, texts, waited),
    )
    return Message(text, _buttons(cause, charge, seat, texts) if cause.is_open else ())


def _days(one: Assignment, texts: Texts) -> Markup | None:
    """Return on which days the unit and the department were done, as far as they are."""
    first = handed_in(one, texts)
    done = one.completed_on and texts.say("done on {day}", day=long_date(one.completed_on))
    told = "; ".join(part for part in (first, done) if part)
    return capitalised(Markup(told)) if told else texts.say("Not done yet.")


def _standing(cause: Cause, texts: Texts, waited: int) -> Markup:
    if not cause.is_open:
        return settled(cause, texts)
    if waited == 0:
        return texts.say("Waiting for the leaders' confirmation ⏳")
    return texts.say(
        "Waiting for the leaders' confirmation: {days} working days ⏳", days=count(waited)
    )


def settled(cause: Cause, texts: Texts) -> Markup:
    """Return a leader's word on a cause."""
    if cause.state is State.CONFIRMED:
        return texts.say("{confirmed}.", confirmed=capitalised(confirmed(cause, texts)))
    return texts.say(
        "Not recognised as objective by {by}: {reason}",
        by=decider(cause.decider, cause.decider_proxy, texts),
        reason=cause.answer,
    )


def _buttons(cause: Cause, charge: Charge, seat: Seat, texts: Texts) -> tuple[Row, ...]:
    if seat is Seat.OFFICE:
        return (quote_row(Matter.CAUSE, cause.id, texts),)
    yes = Button(
        texts.label("Confirm: objective"), press(CauseVerb.CONFIRM, cause.id), Style.SUCCESS
    )
    no = Button(texts.label("Not objective…"), press(CauseVerb.REFUSE, cause.id), Style.DANGER)
    return ((yes,), (no, *pass_up_button(charge, Matter.CAUSE, cause.id, texts)))


def decided(one: Assignment, cause: Cause, texts: Texts) -> Message:
    """Return a leader's word to the unit and the office, and what it changes."""
    counted = (
        texts.say("The delay stays in the figures and is counted apart as objective.")
        if cause.state is State.CONFIRMED
        else texts.say(
            "The delay is counted as any other. With another basis it may be asked anew."
        )
    )
    return Message(lines(title(one.task, texts), settled(cause, texts), counted))


def carried_back(one: Assignment, texts: Texts, *, reached: bool) -> Message:
    """Return to the leader where the word went."""
    facts = {"code": one.task.code, "unit": one.unit.name}
    if reached:
        return Message(texts.say("{code}: {unit} and the office were told.", **facts))
    return Message(
        texts.say(
            "{code}: recorded; {unit} could not be told, for its chat is out of reach.", **facts
        )
    )
