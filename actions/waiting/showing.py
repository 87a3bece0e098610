"""What shows that somebody waits: the morning's list, and the queue a card at a time."""

from collections.abc import Callable, Coroutine

from actions.cause import cause_card
from actions.extension import extension_card
from actions.obstacle import obstacle_card
from actions.remit import leaders_now
from actions.show.stage import Stage, Worded, Wordings
from actions.silence import silences
from actions.waiting.gathering import before, queue
from domain.chat import Seat
from domain.silence.ladder import offered
from domain.waiting.names import QueueCard, UnitsAnswer, WaitingMorning
from domain.waiting.waiting import Matter, of_one_plan, waits
from views.waiting import answer
from views.waiting import waiting as views

# The card of each thing that can wait, by its id.
CARDS: dict[Matter, Callable[[Stage, int, Seat], Coroutine[None, None, Worded]]] = {
    Matter.OBSTACLE: obstacle_card,
    Matter.EXTENSION: extension_card,
    Matter.CAUSE: cause_card,
}


async def _waiting(stage: Stage, subject: WaitingMorning) -> Worded:
    chat = await stage.chat(subject.chat)
    leaders = await leaders_now(stage.tx, stage.today, stage.now)
    found = before(chat, waits(stage.plan.assignments, stage.office.texts.zone), leaders)
    message = views.morning(
        found,
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
        leaders=leaders if chat.address < 0 else None,
    )
    return message, [one.assignment.id for _, those in found for one in those]


async def _queue(stage: Stage, subject: QueueCard) -> Worded:
    chat = await stage.chat(subject.chat)
    leaders = await leaders_now(stage.tx, stage.today, stage.now)
    every = queue(chat, waits(stage.plan.assignments, stage.office.texts.zone), leaders)
    own = of_one_plan(every, subject.plan)
    found = own or every
    plan = next((one for one in stage.plan.every_plan if own and one.id == subject.plan), None)
    this = (subject.matter, subject.of)
    at = next((n for n, one in enumerate(found) if (one.matter, one.id) == this), None)
    card, shows = await CARDS[subject.matter](stage, subject.of, subject.seat)
    silent = await _silent(stage) if Seat.OFFICE in chat.seats else 0
    place = views.Place(found, at, plan)
    return views.in_queue(card, place, stage.office.texts, silent=silent), shows


async def _silent(stage: Stage) -> int:
    """Return about how many tasks their units say nothing, as far as a rung is offered."""
    today, calendar = stage.today, stage.calendar
    every = await silences(stage.tx, stage.office, stage.plan, today=today, calendar=calendar)
    return len(offered(every, today, calendar))


async def _answer(stage: Stage, subject: UnitsAnswer) -> Worded:
    one, texts = stage.one, stage.office.texts
    found = {(each.matter, each.id, each.seat) for each in waits([one], texts.zone)}
    card, shows = await CARDS[subject.matter](stage, subject.of, subject.seat)
    still = (subject.matter, subject.of, subject.seat) in found
    return answer.before_seat(one, subject, card, texts, waits=still), shows


WORDINGS: Wordings = {WaitingMorning: _waiting, QueueCard: _queue, UnitsAnswer: _answer}
