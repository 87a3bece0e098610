"""A leader's order: what the leader hears, and the draft that the office completes and gives."""

from domain.message import Button, Message, Style
from domain.press import press
from domain.work.names import LeadersOrder, WorkVerb
from views.markup import Markup, bold, lines
from views.question import as_question
from views.texts import Texts


def passed_to_office(texts: Texts) -> Message:
    """Return to the leader that the office has the order."""
    return Message(texts.say("Opinion received; passed to the office, which gives it out."))


def what_is_ordered(texts: Texts, *, is_open: bool) -> Message:
    """Return the question for the order itself; once answered it has no buttons."""
    words = texts.say(
        "What is to be done, by which unit, until when? For example: Giao Trung tâm báo cáo tình "
        "hình kho lạnh trước 10/3. The office completes it and gives it out."
    )
    return as_question(words, texts, is_open=is_open)


def card(order: LeadersOrder, texts: Texts) -> Message:
    """Return the order as the office sees it, with the button that makes a draft of it."""
    words = order.words or texts.label("see the file below")
    return Message(
        lines(
            bold(
                texts.say(
                    "Order of {leader} ({at})", leader=order.leader, at=texts.moment(order.at)
                )
            ),
            texts.say("“{words}”", words=words),
            _drafted(order, texts),
            texts.say(
                "Press Give work: unit, deadline and words are filled in as far as they are "
                "understood; the office checks them, then gives it out."
            ),
        ),
        ((Button(texts.label("Give work"), press(WorkVerb.TAKE_ORDER), Style.SUCCESS),),),
    )


def _drafted(order: LeadersOrder, texts: Texts) -> Markup | None:
    if order.drafted_at is None:
        return None
    return texts.say(
        "{person} began a draft at {at}.",
        person=order.drafted_by,
        at=texts.moment(order.drafted_at),
    )


def enclosed(texts: Texts) -> Markup:
    """Return what stands over a file that came with an order."""
    return texts.say("Sent with the leader's order.")
