"""What the office and the leaders are asked when they answer an obstacle."""

from domain.calendar import Calendar
from domain.message import Message, Style
from domain.obstacle.opinion_names import (
    Advice,
    LeadersOpinion,
    Meeting,
    NewDay,
    OfObstacle,
    PassedOnView,
)
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from views.buttons import Row, choice, question_row
from views.markup import Markup, lines
from views.plan.task import deadline, title
from views.question import as_question
from views.spoken import in_full, off_day
from views.texts import N_, Texts

# Its line in the menus.
MENU = {"vuongmac": N_("Report a difficulty or obstacle")}

CONCUR, RIGHT, AMEND = "concur", "right", "amend"


def opinion_question(asked: OfObstacle, one: Assignment, texts: Texts, *, is_open: bool) -> Message:
    """Return a question; once answered it has no buttons."""
    words = _asked(asked, one, texts)
    rows: tuple[Row, ...] = ()
    if isinstance(asked, PassedOnView) and asked.concur:
        rows = ((choice(concurring(texts), CONCUR, Style.SUCCESS),),)
    may_skip = isinstance(asked, PassedOnView | Meeting)
    return as_question(words, texts, is_open=is_open, may_skip=may_skip, rows=rows)


def concurring(texts: Texts) -> str:
    """Return the office's view that agrees with its unit, as button and as words."""
    return texts.label("Agrees with the unit's proposal")


def _asked(asked: OfObstacle, one: Assignment, texts: Texts) -> Markup:
    facts = {"title": title(one.task, texts), "unit": one.unit.name}
    match asked:
        case PassedOnView():
            return texts.say(
                "{title} ({unit}): which view does the office give to the leaders? "
                "If none, press Skip.",
                **facts,
            )
        case Advice():
            return texts.say("{title} ({unit}): what does the office answer the unit?", **facts)
        case Meeting():
            return texts.say(
                "{title} ({unit}): when and where is the meeting? If it is not known yet, "
                "press Skip.",
                **facts,
            )
        case NewDay():
            return texts.say(
                "{title} ({unit}): until when is it extended? For example: 30/6, “cuối tháng 6”. "
                "Now {deadline}.",
                deadline=deadline(one, texts),
                **facts,
            )
        case LeadersOpinion():
            return texts.say("{title} ({unit}): what is the leaders' opinion?", **facts)


def day_meant(
    one: Assignment, meant: Deadline, texts: Texts, calendar: Calendar, *, is_open: bool
) -> Message:
    """Return the day as it was understood, in full, to be confirmed or amended."""
    text = lines(
        texts.say(
            "{title} ({unit}): new deadline: {day}. Is that right?",
            title=title(one.task, texts),
            unit=one.unit.name,
            day=in_full(meant, texts),
        ),
        off_day(meant, texts, calendar),
    )
    if not is_open:
        return Message(text)
    right = choice(texts.label("Right"), RIGHT, Style.SUCCESS)
    amend = choice(texts.label("Amend"), AMEND)
    return Message(text, ((right, amend), question_row(texts, may_skip=False)))
