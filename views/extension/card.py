"""Gia hạn as the office and the leaders see it: the card, and the word that comes back."""

from collections.abc import Sequence

from domain.chat import Seat
from domain.closed import is_overtaken
from domain.event import Event
from domain.extension.extension import Extension, State, corrected_to, was_before_leaders
from domain.extension.names import ExtensionVerb
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.state import Progress
from domain.press import press
from domain.remit.addressing import NOBODYS, Charge
from domain.waiting.clarification import Clarification
from domain.waiting.waiting import Matter
from views.buttons import Row, copy_button, quote_row
from views.extension.stance import stance
from views.extension.verdict import verdict
from views.markup import Markup, bold, lines
from views.people.person import called
from views.plan.task import title
from views.proxy.whose import recorder
from views.remit.charge import of_charge, pass_up_button
from views.spoken import in_full
from views.texts import Texts, count, long_date
from views.waiting.clarification import newest_talk


def card(
    one: Assignment,
    extension: Extension,
    history: Sequence[Extension],
    texts: Texts,
    *,
    seat: Seat,
    waited: int,
    charge: Charge = NOBODYS,
    ended: Event | None = None,
    talk: Sequence[Clarification] = (),
) -> Message:
    """Return the card before the office or the leaders; `waited` is in working days.

    `history` are all requests for the same work, oldest first; `charge` is how it stands with the
    leaders; `ended` is what ended the work, where something did; `talk` what was asked about it.
    """
    heading = (
        texts.say("For the leaders' opinion: extension request – {unit}", unit=one.unit.name)
        if seat is Seat.LEADERS
        else texts.say("Extension request – {unit}", unit=one.unit.name)
    )
    earlier = [past for past in history if past.id < extension.id and past.decider]
    text = lines(
        bold(heading),
        *(of_charge(charge, texts, seat=seat) if extension.is_open and one.is_open else ()),
        title(one.task, texts),
        texts.say("Deadline now: {deadline}", deadline=in_full(_now(one, extension), texts)),
        texts.say("Asked for: {deadline}", deadline=in_full(extension.asked, texts)),
        texts.say("Reason: {reason}", reason=extension.reason),
        texts.say(
            "Asked by: {person}, at {at}",
            person=recorder(extension.person, extension.proxy, texts),
            at=texts.moment(extension.asked_at),
        ),
        *(_earlier(past, texts) for past in earlier),
        view(extension, texts),
        *newest_talk(talk, one.unit.name, texts),
        _corrected(extension, corrected_to(extension, history), seat, texts)
        or _standing(one, extension, texts, waited, ended),
    )
    buttons = _buttons(one, extension, seat, texts)
    if buttons and seat is Seat.LEADERS:
        *rows, last = buttons
        last = (*last, *pass_up_button(charge, Matter.EXTENSION, extension.id, texts))
        buttons = (*rows, last)
    return Message(text, buttons)


def _now(one: Assignment, extension: Extension) -> Deadline:
    """Return the deadline that is in force while the request waits, then what it was about."""
    return one.deadline or extension.before if extension.is_open else extension.before


def _earlier(past: Extension, texts: Texts) -> Markup:
    at = texts.moment(past.asked_at)
    if past.granted:
        return texts.say(
            "Extended before (asked at {at}): {wording}.", at=at, wording=past.granted.wording
        )
    return texts.say(
        "Refused before (asked at {at}): {wording}.", at=at, wording=past.asked.wording
    )


def view(extension: Extension, texts: Texts) -> Markup | None:
    """Return the office's view in a line, None before it has one."""
    words = stance(extension, texts)
    if not words or extension.advisor is None:
        return None
    return texts.say(
        "The office's view: {words} ({person}).", words=words, person=called(extension.advisor)
    )


def _corrected(
    extension: Extension, newest: Extension | None, seat: Seat, texts: Texts
) -> Markup | None:
    if newest is None:
        return None
    at = texts.moment(extension.turned_at)
    if seat is Seat.OFFICE or was_before_leaders(newest):
        return texts.say("The unit corrected it at {at}; please see the newer card.", at=at)
    return texts.say("The unit corrected it at {at}; the leaders are not asked now.", at=at)


def _standing(
    one: Assignment, extension: Extension, texts: Texts, waited: int, ended: Event | None
) -> Markup:
    if not extension.is_open and extension.decider:
        return verdict(one, extension, texts)
    if extension.withdrawn:
        return texts.say(
            "The unit withdrew it at {at}; no answer is needed any more.",
            at=texts.moment(extension.turned_at),
        )
    if not extension.is_open and one.is_open and is_overtaken(extension, one):
        return texts.say("Closed: the deadline now is no earlier than the day asked for.")
    if not extension.is_open or not one.is_open:
        return _closed(one, extension, ended, texts)
    days = count(waited)
    if extension.state is State.LEADERS:
        if waited == 0:
            return texts.say("Waiting for the leaders' opinion ⏳")
        return texts.say("Waiting for the leaders' opinion: {days} working days ⏳", days=days)
    if waited == 0:
        return texts.say("Waiting for the office's view ⏳")
    return texts.say("Waiting for the office's view: {days} working days ⏳", days=days)


def _closed(one: Assignment, extension: Extension, ended: Event | None, texts: Texts) -> Markup:
    """Return what became of the work, by whom and when."""
    at = texts.moment(ended.at if ended else extension.turned_at)
    by = called(ended.person) if ended and ended.person else ""
    facts = {"who": f"{by}, {at}" if by else at}
    match one.progress:
        case Progress.DONE if one.completed_on:
            day = long_date(one.completed_on)
            return texts.say("Closed: the task was done on {day} ({who}).", day=day, **facts)
        case Progress.DONE | Progress.AWAITING:
            return texts.say("Closed: the task was reported done ({who}).", **facts)
        case Progress.DROPPED:
            return texts.say("Closed: the task is no longer carried out ({who}).", **facts)
        case Progress.CARRIED:
            return texts.say("Closed: the task goes on in the next year ({who}).", **facts)
        case _:
            return texts.say("Closed ({who}).", **facts)


def _buttons(one: Assignment, extension: Extension, seat: Seat, texts: Texts) -> tuple[Row, ...]:
    if not one.is_open:
        return ()
    if extension.state is State.OFFICE and seat is Seat.OFFICE:
        return (
            (
                Button(
                    texts.label("Agrees"), press(ExtensionVerb.ENDORSE, extension.id), Style.SUCCESS
                ),
                Button(texts.label("Does not agree"), press(ExtensionVerb.OBJECT, extension.id)),
            ),
            (
                Button(texts.label("View in words…"), press(ExtensionVerb.REMARK, extension.id)),
                copy_button(texts),
            ),
        )
    if extension.state is State.LEADERS and seat is Seat.LEADERS:
        return (
            (
                Button(
                    texts.label("Agreed"), press(ExtensionVerb.GRANT, extension.id), Style.SUCCESS
                ),
            ),
            (
                Button(
                    texts.label("Agreed until another day…"),
                    press(ExtensionVerb.GRANT_NEARER, extension.id),
                ),
            ),
            (
                Button(
                    texts.label("Not agreed"), press(ExtensionVerb.DENY, extension.id), Style.DANGER
                ),
            ),
        )
    if extension.state is State.LEADERS:
        return ((*quote_row(Matter.EXTENSION, extension.id, texts), copy_button(texts)),)
    return ()
