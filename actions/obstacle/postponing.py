"""A leader answers an obstacle with a new day, said back in full before it counts."""

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.obstacle.case import Case, case
from actions.obstacle.conveying import convey
from actions.obstacle.referring import bring
from actions.obstacle.showing import word_question
from actions.order import move
from actions.remit import check_in_field, check_may_set_day, directs
from actions.reshow import reshow
from actions.show.stage import Stage
from domain.authority import Act
from domain.chat import Seat
from domain.message import Message
from domain.obstacle.obstacle import check_open
from domain.obstacle.opinion import DayAlreadySettled, Decision, check_may_move
from domain.obstacle.opinion_names import NewDay, NewDayMeant
from domain.order.moving import check_movable
from domain.prompt import Prompt
from domain.spoken.times.deadline import check_coming, read_day
from domain.subject import How
from domain.waiting.waiting import Matter
from domain.written import Written
from views.obstacle import opinion as views
from views.obstacle.asking import AMEND, RIGHT, day_meant


async def postpone_pressed(here: Here, obstacle_id: int) -> None:
    """Ask until when; raises what forbids to move the deadline before anybody types a day."""
    taken = await _movable(here, obstacle_id)
    await ask(here, NewDay(obstacle_id), one=taken.one)


async def _take_day(
    here: Here, prompt: Prompt[NewDay] | Prompt[NewDayMeant], written: Written
) -> None:
    taken = await _movable(here, prompt.question.obstacle)
    meant = read_day(
        written.words,
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
        before_means=here.office.before_means,
        counted_from=taken.one.last_day,
    )
    if await close(here, prompt):
        await ask(here, NewDayMeant(taken.obstacle.id, meant), one=taken.one)


async def _confirm(here: Here, prompt: Prompt[NewDayMeant]) -> None:
    taken = await _movable(here, prompt.question.obstacle)
    if await close(here, prompt, How.CONFIRMED):
        said, deadline = here.repeating(prompt.said_at), prompt.question.deadline
        await convey(said, taken, Seat.LEADERS, Decision.EXTENDED, deadline=deadline)


async def _amend(here: Here, prompt: Prompt[NewDayMeant]) -> None:
    if await close(here, prompt):
        await postpone_pressed(here, prompt.question.obstacle)


def _word_day(stage: Stage, question: NewDayMeant, is_open: bool) -> Message:
    one, texts = stage.one, stage.office.texts
    return day_meant(one, question.deadline, texts, stage.calendar, is_open=is_open)


QUESTIONS: Answers = {
    NewDay: Asked(Act.DECIDE, word_question, _take_day),
    NewDayMeant: Asked(Act.DECIDE, _word_day, _take_day, choices={RIGHT: _confirm, AMEND: _amend}),
}


async def settle_day(here: Here, opinion_id: int, *, counts: bool) -> None:
    """Let the day named in a leader's words become the deadline, or not.

    Raises DayAlreadySettled, ObstacleClosed and what forbids to move the deadline.
    """
    opinion = await here.tx.opinions.get(opinion_id)
    taken = await case(here, opinion.obstacle_id)
    await check_in_field(here, taken.one, Matter.OBSTACLE, taken.obstacle.id)
    named = (await here.tx.opinions.get(opinion_id)).named
    if named is None:
        raise DayAlreadySettled
    one = taken.one
    if counts:
        check_open(taken.obstacle)
        said = await here.tx.opinions.of_obstacle(taken.obstacle.id)
        check_may_move(said, directs=await directs(here, opinion.speaker))
        await check_may_set_day(here, one, opinion.speaker)
        here = here.repeating(opinion.at)
        check_coming(named, here.said_on)
        one = await move(here, one, named, by="opinion")
    if not await here.tx.opinions.settle_day(opinion_id, named if counts else None):
        raise DayAlreadySettled
    if not counts:
        await here.record("kept", assignment_id=one.id, opinion=opinion_id, wording=named.wording)
    else:
        moved = views.new_deadline(one, opinion, here.office.texts)
        await bring(here, Case(one, taken.obstacle), moved, Seat.LEADERS)
    await reshow(here, [one])


async def _movable(here: Here, obstacle_id: int) -> Case:
    taken = await case(here, obstacle_id)
    check_open(taken.obstacle)
    await check_in_field(here, taken.one, Matter.OBSTACLE, taken.obstacle.id)
    check_movable(taken.one)
    said = await here.tx.opinions.of_obstacle(obstacle_id)
    check_may_move(said, directs=await directs(here, here.speaker))
    await check_may_set_day(here, taken.one, here.speaker)
    return taken
