"""What is said about causes of delays that cannot be taken or answered."""

from domain.cause import asking
from views.cause.card import settled
from views.cause.turn import confirmed
from views.markup import Markup
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts

plainly(
    {
        asking.NotLate: N_(
            "{title} is not late, so that there is no delay to explain. If more time is needed, "
            "type /giahan, the code, the day and why."
        ),
        asking.NothingLate: N_(
            "No task here is late. If more time is needed, type /giahan, the code, the day and why."
        ),
        asking.NobodyToConfirm: N_(
            "Not recorded: no chat of the leaders is connected. An administrator please types "
            "/ketnoi in it."
        ),
        asking.AnswerNotUnderstood: N_(
            "The system did not understand whether this confirms the cause. Please press a button "
            "under the card, or reply with “đồng ý” or “không đồng ý” and why."
        ),
    }
)


@sentence.register
def _(refusal: asking.CauseWaits, texts: Texts) -> Markup:
    return texts.say(
        "This was asked at {at} and waits for the leaders. Please wait for their answer.",
        at=texts.moment(refusal.cause.asked_at),
    )


@sentence.register
def _(refusal: asking.CauseKnown, texts: Texts) -> Markup:
    return texts.say(
        "Confirmed before, nothing more is needed: {confirmed}.",
        confirmed=confirmed(refusal.cause, texts),
    )


@sentence.register
def _(refusal: asking.CauseSettled, texts: Texts) -> Markup:
    return texts.say("Answered before. {settled}", settled=settled(refusal.cause, texts))
