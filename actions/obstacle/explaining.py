"""Take what a unit explains where an opinion asked it to, and bring it to whoever asked."""

from actions.authorizing import authorize
from actions.here import Here
from actions.obstacle.case import case, keep_file
from actions.reshow import reshow
from actions.waiting import bring_answer
from domain.authority import Act
from domain.chat import Seat
from domain.obstacle.obstacle import Turn, check_open
from domain.obstacle.opinion import Explained
from domain.obstacle.opinion_names import ToExplain
from domain.reaction import Reaction
from domain.spoken.card_said import CardAct, asked_of_card
from domain.spoken.courtesy import says_nothing_more
from domain.waiting.clarification import WhereAsked
from domain.waiting.waiting import Matter
from domain.written import Written
from storage.boxes.outgoing import OnScreen
from views.obstacle.obstacle import enclosed_only
from views.waiting import answer as views


async def explains(here: Here, shown: OnScreen, written: Written) -> bool:
    """Bring a reply to an opinion that asks to explain to whoever asked; False for other replies.

    Raises what `explain` does.
    """
    asked = shown.subject
    if not isinstance(asked, ToExplain) or asked_of_card(written.words) is CardAct.RESOLVE:
        return False
    await authorize(here, Act.REPORT)
    if written.file is None and says_nothing_more(written.words):
        await here.react(Reaction.READ)
        return True
    opinion = await here.tx.opinions.get(asked.opinion)
    await explain(here, opinion.obstacle_id, opinion.seat, written, asked.where)
    return True


async def explain(
    here: Here, obstacle_id: int, seat: Seat, written: Written, where: WhereAsked | None
) -> None:
    """Keep what a unit explains of an obstacle beside it, and bring it to the seat that asked.

    Raises ObstacleClosed, and Explained where it has been answered since.
    """
    taken = await case(here, obstacle_id)
    check_open(taken.obstacle)
    if taken.obstacle.turn is Turn.UNIT:
        raise Explained
    one = here.own(await here.plan_to_change(), taken.one.id)
    words = written.words or enclosed_only(here.office.texts)
    await keep_file(here, taken, written.file)
    await here.record("explained", assignment_id=one.id, obstacle=obstacle_id, words=words)
    await bring_answer(
        here,
        one,
        Matter.OBSTACLE,
        obstacle_id,
        words,
        seat=seat,
        where=where,
        file=written.file,
    )
    told = views.passed_on([one.task], seat, here.office.texts, at=here.said_at)
    await here.say(told, shows=[one.id])
    await reshow(here, [one])
