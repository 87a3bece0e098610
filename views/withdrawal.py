"""What is offered to whoever says that an obstacle or a request does not stand any more."""

from collections.abc import Sequence

from domain.chat import Person
from domain.extension.names import ExtensionVerb
from domain.message import Button, Message
from domain.obstacle.names import ObstacleVerb
from domain.plan.assignment import Assignment
from domain.press import press
from domain.spoken.intention import Intention
from views.buttons import Row, withdraw_row
from views.markup import Markup, lines
from views.people.person import called
from views.plan.task import title
from views.progress.line import withdraw_line_row
from views.registration.proposed import take_back_row
from views.task_buttons import report_rows
from views.texts import Texts


def obstacles(stuck: Sequence[Assignment], texts: Texts) -> Message:
    """Return the button that takes each obstacle back."""
    head = texts.say("Nothing has been changed yet. To take an obstacle back, press its button:")
    rows = [_obstacle_row(one, texts) for one in stuck]
    return _offered(head, stuck, rows, texts)


def requests(asked: Sequence[Assignment], texts: Texts) -> Message:
    """Return the button that takes each request for a later deadline back."""
    head = texts.say("Nothing has been changed yet. To take a request back, press its button:")
    rows = [_request_row(one, texts) for one in asked]
    return _offered(head, asked, rows, texts)


def proposals(proposed: Sequence[Assignment], texts: Texts) -> Message:
    """Return the button that takes each proposed deadline off the board."""
    head = texts.say("Nothing has been changed yet. To take a proposal back, press its button:")
    return _offered(head, proposed, [take_back_row(one, texts) for one in proposed], texts)


def lines_of(told: Sequence[Assignment], texts: Texts) -> Message:
    """Return the button that takes each line of result back."""
    head = texts.say("Nothing has been changed yet. To take back what was recorded, press below:")
    return _offered(head, told, [withdraw_line_row(one, texts) for one in told], texts)


def instead(
    last: Assignment, said: Intention, others: Sequence[Assignment], texts: Texts
) -> Message:
    """Return the button that takes back what was `said` of a task, where another one was meant.

    Below it stand the `others`, each with the button for its card.
    """
    head = texts.say("Nothing has been changed yet. To take back what was recorded, press below:")
    return Message(
        lines(
            head,
            title(last.task, texts),
            texts.say("To report on the other one, press it:") if others else None,
        ),
        (_back(last, said, texts), *report_rows(others, texts, alone=False)),
    )


def _back(one: Assignment, said: Intention, texts: Texts) -> Row:
    match said:
        case Intention.PROGRESS:
            return withdraw_line_row(one, texts)
        case Intention.STUCK:
            return _obstacle_row(one, texts)
        case Intention.EXTEND:
            return _request_row(one, texts)
        case Intention.DONE | Intention.SUBMITTED:
            return withdraw_row(one, (), texts)


def _obstacle_row(one: Assignment, texts: Texts) -> Row:
    text = texts.label("Withdraw the obstacle: {code}", code=one.task.code)
    return (Button(text, press(ObstacleVerb.WITHDRAW, one.obstacle.id if one.obstacle else 0)),)


def _request_row(one: Assignment, texts: Texts) -> Row:
    text = texts.label("Withdraw the request: {code}", code=one.task.code)
    return (Button(text, press(ExtensionVerb.WITHDRAW, one.extension.id if one.extension else 0)),)


def _offered(
    head: Markup, about: Sequence[Assignment], rows: Sequence[Row], texts: Texts
) -> Message:
    return Message(lines(head, *(title(one.task, texts) for one in about)), tuple(rows))


def said_over(one: Assignment, words: str, texts: Texts, *, by: Person) -> Message:
    """Return to the office that a unit says that its obstacle is over, with Đã tháo gỡ."""
    facts = {"by": called(by), "unit": one.unit.name}
    told = (
        texts.say(
            "{by} ({unit}) says that the obstacle is over: “{words}”. If it has been resolved, "
            "please press Resolved.",
            words=words,
            **facts,
        )
        if words
        else texts.say(
            "{by} ({unit}) says that the obstacle is over. If it has been resolved, please press "
            "Resolved.",
            **facts,
        )
    )
    text = lines(title(one.task, texts), told)
    if one.obstacle is None:
        return Message(text)
    resolve = Button(texts.label("Resolved"), press(ObstacleVerb.RESOLVE, one.obstacle.id))
    return Message(text, ((resolve,),))


def told_office(one: Assignment, texts: Texts) -> Message:
    """Return to a unit that the office was told that its obstacle is over."""
    return Message(
        texts.say(
            "{title}: the office was told that the obstacle is over; it closes it with Resolved.",
            title=title(one.task, texts),
        )
    )
