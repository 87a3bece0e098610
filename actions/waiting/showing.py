"""What shows that somebody waits: the morning's list, and the queue a card at a time."""

from collections.abc import Callable, Coroutine

from actions.extension.showing import extension_card
from actions.obstacle.showing import obstacle_card
from actions.show.stage import Shown, Stage, View
from actions.waiting.gathering import before, queue, waits
from domain.waiting.waiting import Matter
from views.waiting import waiting as views

# The card of each thing that can wait, by its id.
CARDS: dict[Matter, Callable[[Stage, int], Coroutine[None, None, Shown]]] = {
    Matter.OBSTACLE: obstacle_card,
    Matter.EXTENSION: extension_card,
}


async def _waiting(stage: Stage) -> Shown:
    chat = await stage.tx.chats.get(stage.number("chat"))
    found = before(chat, await waits(stage.tx, stage.plan, stage.office.texts.zone))
    message = views.morning(found, stage.office.texts, today=stage.today, calendar=stage.calendar)
    return message, [one.assignment.id for _, those in found for one in those]


async def _queue(stage: Stage) -> Shown:
    chat = await stage.tx.chats.get(stage.number("chat"))
    found = queue(chat, await waits(stage.tx, stage.plan, stage.office.texts.zone))
    matter = Matter(str(stage.subject["matter"]))
    waiting_id = stage.number(matter.value)
    at = next(
        (n for n, one in enumerate(found) if (one.matter, one.id) == (matter, waiting_id)), None
    )
    card, shows = await CARDS[matter](stage, waiting_id)
    return views.in_queue(card, views.Place(found, at), stage.office.texts), shows


VIEWS: dict[str, View] = {"waiting": _waiting, "queue": _queue}
