"""A leader agrees in a press that can be taken back for a while, before it is conveyed."""

from datetime import datetime

from actions.here import Here
from actions.obstacle.answering import agree
from actions.obstacle.case import Case, case
from actions.obstacle.conveying import convey
from actions.office import Office
from actions.paging import show_new
from actions.remit import check_in_field
from actions.reshow import reshow
from actions.show.stage import Stage, Worded, Wordings
from domain.chat import Seat
from domain.obstacle.agreement import (
    TAKEN_BACK_WITHIN,
    AgreedBefore,
    Agreement,
    AgreementState,
    NotToTakeBack,
    check_may_take_back,
    check_unanswered,
)
from domain.obstacle.obstacle import check_open
from domain.obstacle.opinion import Decision, check_agreement
from domain.obstacle.opinion_names import AgreedSoon
from domain.refusal import Refusal
from domain.waiting.waiting import Matter
from storage.store import Transaction
from views.obstacle import agreement as views


async def agree_pressed(here: Here, obstacle_id: int) -> None:
    """Agree as the button of a card does: `agree_soon`, and at once in another's name.

    Whoever writes it down for a leader has been asked for whom.
    """
    await (agree_soon if here.proxy is None else agree)(here, obstacle_id)


async def agree_soon(here: Here, obstacle_id: int) -> None:
    """Agree to what the unit proposes, which is shown once more and conveyed in ten minutes.

    What is hỏa tốc is conveyed at once. Raises what `agree` does, and AgreedBefore.
    """
    taken = await case(here, obstacle_id)
    if taken.one.task.urgent:
        await agree(here, obstacle_id)
        return
    await _check(here, taken)
    for one in await here.tx.agreements.waiting():
        if one.obstacle_id == obstacle_id:
            raise AgreedBefore(one.speaker, one.conveys_at)
    agreement_id = await here.tx.agreements.add(
        obstacle_id,
        person_id=here.person.id,
        chat_id=here.chat.id,
        said_at=here.said_at,
        conveys_at=here.now + TAKEN_BACK_WITHIN,
        proxy=here.proxy,
    )
    await here.record("agreed-soon", assignment_id=taken.one.id, obstacle=obstacle_id)
    await show_new(here, AgreedSoon(agreement_id))
    await reshow(here, [taken.one])


async def take_back(here: Here, agreement_id: int) -> None:
    """Take an agreement back before it is conveyed; raises NotToTakeBack, AgreementOfAnother."""
    agreement = await here.tx.agreements.find(agreement_id)
    if agreement is None:
        raise NotToTakeBack
    check_may_take_back(agreement, here.person, here.speaker)
    taken = await case(here, agreement.obstacle_id)
    if not await here.tx.agreements.end(agreement_id, AgreementState.TAKEN_BACK):
        raise NotToTakeBack
    await here.record("agreement-taken-back", assignment_id=taken.one.id)
    await reshow(here, [taken.one])


async def convey_agreed(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Convey each agreement whose time to be taken back is over, once.

    What was answered otherwise meanwhile is told to whoever agreed.
    """
    for agreement in await tx.agreements.waiting(until=now):
        here = Here(
            tx=tx,
            office=office,
            chat=await tx.chats.get(agreement.chat_id),
            sender=agreement.person,
            now=now,
            said_at=agreement.said_at,
            update_id=agreement.id,
            keyed="agreement",
            proxy=agreement.proxy,
        )
        await _convey(here, agreement)


async def _convey(here: Here, agreement: Agreement) -> None:
    taken = await case(here, agreement.obstacle_id)
    try:
        await _check(here, taken)
        said = await here.tx.opinions.of_obstacle(taken.obstacle.id)
        check_unanswered(agreement, said)
    except Refusal as refusal:
        if await here.tx.agreements.end(agreement.id, AgreementState.OVERTAKEN):
            message = views.not_conveyed(taken.one, refusal, here.office.texts)
            await here.say(message, shows=[taken.one.id])
            await reshow(here, [taken.one])
        return
    if await here.tx.agreements.end(agreement.id, AgreementState.CONVEYED):
        await convey(here, taken, Seat.LEADERS, Decision.AGREED)


async def _check(here: Here, taken: Case) -> None:
    """Raise what forbids to agree now."""
    check_open(taken.obstacle)
    await check_in_field(here, taken.one, Matter.OBSTACLE, taken.obstacle.id)
    said = await here.tx.opinions.of_obstacle(taken.obstacle.id)
    check_agreement(here.speaker, taken.obstacle.proposal, said)


async def _agreed(stage: Stage, subject: AgreedSoon) -> Worded:
    agreement = await stage.tx.agreements.get(subject.agreement)
    obstacle = await stage.tx.obstacles.get(agreement.obstacle_id)
    one = stage.assignment(obstacle.assignment_id)
    return views.agreed(agreement, obstacle, one, stage.office.texts), [one.id]


WORDINGS: Wordings = {AgreedSoon: _agreed}
