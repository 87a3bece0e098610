"""Lodge what a unit has told of an obstacle: keep it, and bring it before whose turn it is."""

from dataclasses import replace
from datetime import datetime

from actions.here import Here
from actions.obstacle.referring import refer
from actions.reshow import reshow
from domain.chat import Seat
from domain.obstacle.names import ObstacleForwarded
from domain.obstacle.obstacle import Account, Obstacle, Turn, told_more
from domain.obstacle.opinion import named_day
from domain.plan.assignment import Assignment
from domain.spoken.roles import Role
from views.obstacle import obstacle as views


async def lodge(
    here: Here, one: Assignment, account: Account, proposal: str | None, *, told_at: datetime | None
) -> None:
    """Lodge what a unit has told; an obstacle that stands is replaced by it.

    What is stuck counts from when it was told, by whoever told it, and whose turn it is waits from
    now.
    """
    if account.teller is not None:
        here = replace(here, sender=await here.tx.people.get(account.teller))
    seat, past_office = await _whose_turn(here, one)
    obstacle = await _keep(here, one, account, proposal, Turn(seat.value), told_at)
    before = one.obstacle
    if before is not None:
        await here.tx.obstacles.resolve(
            before.id, person_id=here.person.id, at=here.said_at, replaced_by=obstacle.id
        )
    for attachment in account.attachments:
        await here.keep(attachment, assignment_id=one.id, obstacle_id=obstacle.id)
    await here.record(
        "obstacle",
        assignment_id=one.id,
        obstacle=obstacle.id,
        stuck=account.stuck,
        proposal=proposal,
        words=told_more(before.stuck, account.stuck) if before else None,
        proposes=before is None or proposal != before.proposal,
        turn=seat.value,
        needed_by=obstacle.needed_by.isoformat() if obstacle.needed_by else None,
        attachments=sum(len(one.all) for one in account.attachments),
    )
    to = seat if await here.tx.chats.holding(seat) else None
    corrected = account.amends is not None
    sent = ObstacleForwarded(obstacle.id, to, past_office, here.said_at, corrected)
    message = views.forwarded(one, obstacle, sent, here.office.texts)
    await here.say(message, subject=sent, shows=[one.id], lasting=True)
    await refer(here, one, obstacle, seat)
    await reshow(here, [one])


async def _keep(
    here: Here,
    one: Assignment,
    account: Account,
    proposal: str | None,
    turn: Turn,
    told_at: datetime | None,
) -> Obstacle:
    needed = named_day(
        Role.ANSWER,
        proposal or "",
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
        before_means=here.office.before_means,
    )
    return await here.tx.obstacles.report(
        one.id,
        stuck=account.stuck,
        proposal=proposal,
        person_id=here.person.id,
        at=here.said_at,
        told_at=told_at,
        turn=turn,
        needed_by=needed.last_day if needed else None,
        chat_id=here.chat.id,
        message=account.message,
        proxy=here.proxy,
    )


async def _whose_turn(here: Here, one: Assignment) -> tuple[Seat, bool]:
    """Return whose turn it is, and whether that passes by an office that has no chat.

    The Văn phòng's own goes straight to the leaders, and so does what its chat reports.
    """
    if one.unit.is_office or Seat.OFFICE in here.chat.seats:
        return Seat.LEADERS, False
    if await here.tx.chats.holding(Seat.OFFICE) or not await here.tx.chats.holding(Seat.LEADERS):
        return Seat.OFFICE, False
    return Seat.LEADERS, True
