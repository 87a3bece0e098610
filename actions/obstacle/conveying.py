"""Convey an opinion: keep it, and bring it under the unit's own words and to the office."""

from dataclasses import replace

from actions.ask import overrule
from actions.here import Here
from actions.obstacle.case import Case, keep_file
from actions.obstacle.referring import bring
from actions.order import move
from actions.remit import check_may_set_day, directs
from actions.reshow import reshow
from actions.show import show
from domain.attachment import Attachment
from domain.chat import Seat
from domain.obstacle.obstacle import check_open
from domain.obstacle.opinion import (
    Decision,
    Opinion,
    check_may_move,
    displaced,
    final,
    named_day,
    taken_back,
    turn_after,
)
from domain.obstacle.opinion_names import Conveyed, NewDayMeant, ToExplain
from domain.order.moving import check_movable
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.refusal import Refusal
from domain.spoken.instruction import ordered
from domain.spoken.parts.bearing import Bearing
from domain.spoken.roles import Role
from domain.spoken.times.hour import find_hour
from views.obstacle import obstacle as obstacle_views
from views.obstacle import opinion as views


async def convey(
    here: Here,
    case: Case,
    seat: Seat,
    decision: Decision,
    *,
    words: str | None = None,
    file: Attachment | None = None,
    deadline: Deadline | None = None,
) -> None:
    """Convey what somebody of `seat` decided; a `deadline` is in force from now on.

    Raises ObstacleClosed, and for a deadline what `check_movable` does.
    """
    obstacle, one = case.obstacle, case.one
    check_open(obstacle)
    if file is not None and not words:
        words = obstacle_views.enclosed_only(here.office.texts)
    before = await here.tx.opinions.of_obstacle(obstacle.id)
    if deadline is not None:
        one = await move(here, one, deadline, by="opinion")
    opinion = await here.tx.opinions.add(
        obstacle.id,
        seat,
        decision,
        words=words,
        person=here.person,
        at=here.said_at,
        named=await _named(here, one, seat, before, words, decision),
        deadline=deadline,
        proxy=here.proxy,
    )
    turn = turn_after(opinion, obstacle.turn)
    if seat is Seat.LEADERS or turn is not obstacle.turn:
        await here.tx.obstacles.answered(obstacle.id, turn, at=here.said_at)
    await here.record(
        "opinion",
        assignment_id=one.id,
        obstacle=obstacle.id,
        seat=seat.value,
        decision=decision.value,
        words=words,
    )
    if seat is Seat.LEADERS:
        await overrule(here, one, NewDayMeant, said=views.in_short(opinion, here.office.texts))
    message = views.directive(
        one,
        opinion,
        here.office.texts,
        displaced=displaced(opinion, before),
        final=final([*before, opinion]),
        is_for_other=await _is_for_other(here, one, words),
        proposal=obstacle.proposal,
        withdrawn=taken_back(opinion, before),
    )
    asks = None
    if opinion.bearing is Bearing.EXPLAINS:
        asks = ToExplain(opinion.id, here.chat.id, here.answers_to)
    reached = await bring(here, replace(case, one=one), message, seat, file=file, asks=asks)
    subject = Conveyed(opinion.id, tuple(reached))
    told, shows = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
    await here.say(told, subject=subject, shows=shows)
    await keep_file(here, case, file)
    await reshow(here, [one])


async def _is_for_other(here: Here, one: Assignment, words: str | None) -> bool:
    """Whether words give another unit something to do, and its own nothing."""
    units = ordered(words or "", (await here.whole_plan()).units)
    return bool(units) and one.unit not in units


async def _named(
    here: Here,
    one: Assignment,
    seat: Seat,
    before: list[Opinion],
    words: str | None,
    decision: Decision,
) -> Deadline | None:
    """Return a day in a leader's words that may become the deadline, and is not it already.

    When a meeting is says nothing of that.
    """
    if seat is not Seat.LEADERS or not words:
        return None
    found = named_day(
        Role.DEADLINE,
        words,
        plain=decision is not Decision.MEETING,
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
        before_means=here.office.before_means,
    )
    try:
        check_movable(one)
        check_may_move(before, directs=await directs(here, here.speaker))
        await check_may_set_day(here, one, here.speaker)
    except Refusal:
        return None
    return found if found and not _stands(found, one) else None


def _stands(found: Deadline, one: Assignment) -> bool:
    """Whether a deadline is in force already, with the hour that it names."""
    now = one.deadline
    adds_hour = find_hour(found.wording) and not (now and find_hour(now.wording))
    return found.last_day == one.last_day and not adds_hour
