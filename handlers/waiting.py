"""`/canykien`, and the buttons under the cards of the office and the leaders."""

from collections.abc import Awaitable, Callable

from actions.here import Here
from actions.obstacle.answering import advise_pressed, agree, decide_pressed, meet_pressed
from actions.obstacle.consulting import consult_pressed
from actions.obstacle.postponing import postpone_pressed, settle_day
from actions.waiting.reviewing import review, turn_to
from domain.press import Press, UnknownPress, Verb
from domain.waiting.waiting import Matter
from handlers.conversation import Command, Pressed, wordless


async def on_review(here: Here, press: Press) -> None:
    """Show what waits from its beginning, or the card that the button names."""
    if not press.args:
        await review(here)
        return
    try:
        matter = Matter(press.args[0])
    except ValueError:
        raise UnknownPress from None
    await turn_to(here, matter, press.id(1))


async def on_move(here: Here, press: Press) -> None:
    """Let the day that a leader's words name become the deadline."""
    await settle_day(here, press.id(), counts=True)


async def on_keep(here: Here, press: Press) -> None:
    """Leave the deadline as it is."""
    await settle_day(here, press.id(), counts=False)


def _of_obstacle(act: Callable[[Here, int], Awaitable[None]]) -> Pressed:
    async def on_card(here: Here, press: Press) -> None:
        await act(here, press.id())

    return on_card


COMMANDS: dict[str, Command] = {"canykien": wordless(review)}
PRESSES: dict[Verb, Pressed] = {
    Verb.REVIEW: on_review,
    Verb.ADVISE: _of_obstacle(advise_pressed),
    Verb.CONSULT: _of_obstacle(consult_pressed),
    Verb.AGREE: _of_obstacle(agree),
    Verb.OPINE: _of_obstacle(decide_pressed),
    Verb.MEET: _of_obstacle(meet_pressed),
    Verb.EXTEND_TO: _of_obstacle(postpone_pressed),
    Verb.MOVE: on_move,
    Verb.KEEP: on_keep,
}
