"""What is asked and said about proposed deadlines, until they are approved."""

from collections.abc import Sequence

from domain.calendar import Calendar
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.press import press
from domain.registration.board import BoardState, DeadlineBoard
from domain.registration.names import DayFor, RegistrationVerb
from views.buttons import Row, choice, question_row
from views.markup import Markup, lines
from views.plan.task import title
from views.question import as_question
from views.registration.items import missing, what
from views.spoken import repeated
from views.texts import Texts, count

# The words that the buttons under a question for a deadline carry.
RIGHT, ONGOING, NONE = "yes", "ongoing", "none"


def deadline_question(
    one: Assignment, asked: DayFor, calendar: Calendar, texts: Texts, *, is_open: bool
) -> Message:
    """Return the question for a deadline, or what was said of it repeated back, with Đúng."""
    if asked.request.deadline is not None:
        return _meant(one, asked, asked.request.deadline, calendar, texts, is_open=is_open)
    own = [choice(texts.label("Ongoing"), ONGOING)]
    if asked.has:
        own.append(choice(texts.label("Take the proposal back"), NONE))
    words = lines(
        _instead(texts) if asked.instead else None,
        texts.say(
            "{title}: which deadline is proposed? For example: "
            "before 30/6, quarter III, 15 working days. Work of the whole year: press Ongoing.",
            title=title(one.task, texts),
        ),
    )
    return as_question(words, texts, is_open=is_open, rows=(tuple(own),))


def _meant(
    one: Assignment,
    asked: DayFor,
    deadline: Deadline,
    calendar: Calendar,
    texts: Texts,
    *,
    is_open: bool,
) -> Message:
    reason = asked.request.reason
    words = lines(
        title(one.task, texts),
        _instead(texts) if asked.instead else None,
        texts.say("Deadline to be proposed: {day}", day=repeated(deadline, texts, calendar)),
        texts.say("Reason: {reason}", reason=reason) if reason else None,
    )
    if not is_open:
        return Message(words)
    right = choice(texts.label("Right"), RIGHT, Style.SUCCESS)
    return Message(
        lines(words, texts.say("Is this right? For another day reply to this message.")),
        ((right, *question_row(texts, may_skip=False)),),
    )


def _instead(texts: Texts) -> Markup:
    return texts.say("It has no deadline yet, so that one is proposed instead of an extension.")


def proposed(
    items: Sequence[Assignment],
    board: DeadlineBoard,
    refused: Sequence[Markup],
    texts: Texts,
    *,
    calendar: Calendar,
) -> Message:
    """Return what stands on the board of what was proposed, in full, and what does not and why."""
    standing = [(one, said) for one in items if (said := board.of(one.id))]
    text = lines(
        *(
            texts.say(
                "Recorded: {title}: {what}",
                title=title(one.task, texts),
                what=what(said, calendar, texts),
            )
            for one, said in standing
        ),
        *(_taken_back(one, texts) for one in items if board.of(one.id) is None),
        *refused,
        texts.say("It counts once the leaders have approved it.") if standing else None,
    )
    is_open = board.state is BoardState.GATHERING
    rows = [take_back_row(one, texts) for one, _ in standing] if is_open else []
    return Message(text, tuple(rows) if len(rows) == len(items) == 1 else ())


def take_back_row(one: Assignment, texts: Texts) -> Row:
    """Return the button that takes a proposal off the board."""
    text = texts.label("Take the proposal back: {code}", code=one.task.code)
    return (Button(text, press(RegistrationVerb.TAKE_BACK, one.id)),)


def taken_back(one: Assignment, texts: Texts) -> Message:
    """Return that nothing is proposed any more."""
    return Message(_taken_back(one, texts))


def _taken_back(one: Assignment, texts: Texts) -> Markup:
    return texts.say("{title}: the proposed deadline was taken back.", title=title(one.task, texts))


def presented(n: int, left: Sequence[Assignment], texts: Texts) -> Message:
    """Return to the office that the leaders have the board, and what of it was not proposed."""
    said = texts.say("The leaders were asked to approve the deadlines of {n} tasks.", n=count(n))
    return Message(lines(said, missing(left, texts)))
