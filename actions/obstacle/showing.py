"""What shows an obstacle: its card, words conveyed, and which task it holds up."""

from actions.remit import charge
from actions.show.stage import Stage, Worded, Wordings, ids
from domain.chat import Seat
from domain.message import Message
from domain.obstacle.agreement import Agreement
from domain.obstacle.names import ObstacleCard, ObstacleForwarded, WhichIsStuck
from domain.obstacle.obstacle import Obstacle, asks_leaders
from domain.obstacle.opinion import may_unsay, taken_back
from domain.obstacle.opinion_names import Conveyed, OfObstacle, ToExplain
from domain.plan.assignment import Assignment
from domain.waiting.waiting import Matter
from views.obstacle import asking, conveyed, obstacle, opinion
from views.obstacle.card import Before, Card, card
from views.obstacle.exchange import Exchange


async def _which_stuck(stage: Stage, subject: WhichIsStuck) -> Worded:
    message = obstacle.which_is_stuck(stage.shown, stage.office.texts, subject.page)
    return message, ids(stage.shown)


async def obstacle_card(stage: Stage, obstacle_id: int, seat: Seat) -> Worded:
    """Return the card of an obstacle for a seat."""
    reported = await stage.tx.obstacles.get(obstacle_id)
    one = stage.assignment(reported.assignment_id)
    shown = Card(
        one=one,
        obstacle=reported,
        said=await _said(stage, obstacle_id, one),
        seat=seat,
        waited=stage.calendar.working_days_late(stage.today, stage.office.today(reported.since)),
        charge=await charge(
            stage.tx, one, Matter.OBSTACLE, obstacle_id, on=stage.today, at=stage.now
        ),
        before=await _answered_before(stage, obstacle_id, one),
        agreed=await _agreed(stage, obstacle_id) if seat is Seat.LEADERS else None,
        has_newer=seat is Seat.OFFICE or asks_leaders(await _newest(stage, reported)),
    )
    return card(shown, stage.office.texts), [one.id]


async def _agreed(stage: Stage, obstacle_id: int) -> Agreement | None:
    waiting = await stage.tx.agreements.waiting()
    return next((one for one in waiting if one.obstacle_id == obstacle_id), None)


async def _said(stage: Stage, obstacle_id: int, one: Assignment) -> Exchange:
    opinions = await stage.tx.opinions.of_obstacle(obstacle_id)
    talk = await stage.tx.clarifications.of(Matter.OBSTACLE, obstacle_id)
    return Exchange(one.unit.name, opinions, talk)


async def _answered_before(stage: Stage, obstacle_id: int, one: Assignment) -> Before | None:
    """Return what the unit had told before, where it was answered and still holds the work up."""
    told = await stage.tx.obstacles.before(obstacle_id)
    said = await _said(stage, told.id, one) if told else None
    return Before(told, said) if told and said else None


async def _newest(stage: Stage, reported: Obstacle) -> Obstacle:
    """Return what its unit says now, where it has corrected an obstacle or reported it anew."""
    while reported.replaced_by is not None:
        reported = await stage.tx.obstacles.get(reported.replaced_by)
    return reported


async def _card(stage: Stage, subject: ObstacleCard) -> Worded:
    return await obstacle_card(stage, subject.obstacle, subject.seat)


async def _forwarded(stage: Stage, subject: ObstacleForwarded) -> Worded:
    reported = await stage.tx.obstacles.get(subject.obstacle)
    one = stage.one
    return obstacle.forwarded(one, reported, subject, stage.office.texts), [one.id]


async def _conveyed(stage: Stage, subject: Conveyed) -> Worded:
    given = await stage.tx.opinions.get(subject.opinion)
    one, texts = stage.one, stage.office.texts
    before = await stage.tx.opinions.of_obstacle(given.obstacle_id)
    reported = await stage.tx.obstacles.get(given.obstacle_id)
    withdrawn = taken_back(given, [each for each in before if each.id < given.id])
    message = conveyed.conveyed(
        one,
        given,
        subject.reached,
        texts,
        stage.calendar,
        takes_back=withdrawn is not None,
        may_unsay=may_unsay(given, before) and reported.resolved_at is None,
    )
    return message, [one.id]


async def _to_explain(stage: Stage, subject: ToExplain) -> Worded:
    asked = await stage.tx.opinions.get(subject.opinion)
    one, texts = stage.one, stage.office.texts
    told = opinion.directive(one, asked, texts, displaced=None, final=None)
    return opinion.to_explain(told, texts), [one.id]


def word_question(stage: Stage, question: OfObstacle, is_open: bool) -> Message:
    """Word a question about an obstacle, under its card."""
    return asking.opinion_question(question, stage.one, stage.office.texts, is_open=is_open)


WORDINGS: Wordings = {
    WhichIsStuck: _which_stuck,
    ObstacleForwarded: _forwarded,
    ObstacleCard: _card,
    Conveyed: _conveyed,
    ToExplain: _to_explain,
}
