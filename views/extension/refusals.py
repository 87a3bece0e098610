"""What is said about requests for a later deadline that cannot be taken or answered."""

from domain.extension import asking as extending
from domain.extension import extension
from domain.extension.extension import State
from views.markup import Markup
from views.people.person import called
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts, long_date

plainly(
    {
        extending.NothingToExtend: N_(
            "Not recorded: {title} is work without a deadline, so that there is none to extend. If "
            "it needs one, please ask the office, which sets it with /dieuchinhhan."
        ),
        extending.AskedDayGone: N_(
            "The day asked for, {day}, has gone by meanwhile. Please press “Agreed until another "
            "day…” and give a day from today on.",
        ),
        extending.NothingDated: N_(
            "None of the open tasks here has a deadline to extend. Type /viec to see them."
        ),
        extending.NobodyToDecide: N_(
            "Not passed on: no chat of the leaders is connected. An administrator please types "
            "/ketnoi in it."
        ),
        extending.DecisionNotUnderstood: N_(
            "The system did not understand whether this agrees. Please press a button under the "
            "card, or reply with “đồng ý” and a day."
        ),
        extending.NothingDecidedYet: N_(
            "Nothing was changed: the leaders have not answered this request yet, and it still "
            "waits. To refuse it, please press Disagree under its card."
        ),
        extending.OnlyAsks: N_(
            "Not recorded as an answer, and not sent on: this message is a question. Please ask "
            "the unit directly; to answer the request, press a button under the card, or reply "
            "with what is decided."
        ),
    }
)


@sentence.register
def _(refusal: extending.AskedBefore, texts: Texts) -> Markup:
    facts = {
        "wording": refusal.extension.asked.wording,
        "at": texts.moment(refusal.extension.asked_at),
    }
    if refusal.extension.state is State.LEADERS:
        return texts.say(
            "An extension {wording} was asked at {at} and waits for the leaders. To change it, "
            "press Correct it under what was recorded; or wait for their answer.",
            **facts,
        )
    return texts.say(
        "An extension {wording} was asked at {at} and waits for the office's view. To change it, "
        "press Correct it under what was recorded; or wait for the answer.",
        **facts,
    )


@sentence.register
def _(refusal: extending.NotLater, texts: Texts) -> Markup:
    return texts.say(
        "{day} is not after the present last day, {last}. Please give a later day.",
        day=long_date(refusal.day),
        last=texts.full_day(refusal.last_day),
    )


@sentence.register
def _(refusal: extension.NotItsTurn, texts: Texts) -> Markup:
    request = refusal.extension
    at = texts.moment(request.turned_at)
    if request.withdrawn:
        return texts.say("This request was withdrawn by its unit at {at}; nothing is to do.", at=at)
    if request.state is State.LEADERS and request.advisor is not None:
        return texts.say(
            "{person} has passed this request on to the leaders at {at}; it waits for them.",
            person=called(request.advisor),
            at=at,
        )
    if request.state is State.LEADERS:
        return texts.say("This request went to the leaders at {at}; it waits for them.", at=at)
    if request.state is State.OFFICE:
        return texts.say("This request still waits for the office's view.")
    if request.decider is None:
        return texts.say("This request was closed at {at}; nothing needs to be done.", at=at)
    return texts.say(
        "This request was decided by {person} at {at}; nothing needs to be done.",
        person=called(request.decided_by or request.decider),
        at=at,
    )
