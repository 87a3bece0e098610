"""What an act closes beside the work, what stands again once it is taken back, and what not."""

from collections.abc import Iterable, Iterator
from datetime import date

from domain.calendar import Calendar
from domain.closed import Closed, Reopened, StaysClosed
from domain.waiting.waiting import Matter
from views.extension.turn import asked_for
from views.markup import Markup
from views.obstacle.turn import whose_turn
from views.texts import Texts


def again(reopened: Reopened, texts: Texts, *, today: date, calendar: Calendar) -> Iterator[Markup]:
    """Yield a line for what stands again as it stood, and one for each thing that does not."""
    standing = [
        *(whose_turn(one, texts, today=today, calendar=calendar) for one in reopened.obstacles),
        *(asked_for(one, texts, today=today, calendar=calendar) for one in reopened.extensions),
    ]
    if standing:
        yield texts.say("Stands again as before: {what}", what=Markup("; ".join(standing)))
    for matter, why in reopened.left:
        yield _left(matter, why, texts)


def again_of(
    code: str, reopened: Reopened, texts: Texts, *, today: date, calendar: Calendar
) -> Iterator[Markup]:
    """Yield the same where several tasks stand together."""
    for line in again(reopened, texts, today=today, calendar=calendar):
        yield texts.say("{code}: {what}", code=code, what=line)


def closed_with(code: str, ended: Iterable[Closed], texts: Texts) -> Iterator[Markup]:
    """Yield what an act closes about a task, a line each."""
    for closed in ended:
        match closed.matter:
            case Matter.OBSTACLE:
                yield texts.say("{code}: its obstacle is closed with it.", code=code)
            case Matter.EXTENSION:
                yield texts.say("{code}: its extension request is closed with it.", code=code)


def _left(matter: Matter, why: StaysClosed, texts: Texts) -> Markup:
    match matter, why:
        case Matter.OBSTACLE, StaysClosed.NEWER:
            return texts.say(
                "The obstacle reported before stays closed, for a newer one was reported."
            )
        case Matter.OBSTACLE, _:
            return texts.say("The obstacle reported before stays as it was settled since.")
        case Matter.EXTENSION, StaysClosed.NEWER:
            return texts.say(
                "The extension asked for before stays closed, for a newer request waits."
            )
        case Matter.EXTENSION, StaysClosed.NOT_LATER:
            return texts.say(
                "The extension asked for before stays closed, for the deadline is no earlier now; "
                "if it is still needed, press Ask for an extension."
            )
        case _:
            return texts.say("The extension asked for before stays as it was settled since.")
