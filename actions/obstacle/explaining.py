"""Take what a unit explains where an opinion asked it to, and bring it to whoever asked."""

from actions.authorizing import authorize
from actions.here import Here
from actions.obstacle.case import case, keep_file
from actions.obstacle.referring import card_in, seat_chats
from actions.reshow import reshow
from domain.authority import Act
from domain.chat import Seat
from domain.message import Message, Priority
from domain.obstacle.names import ToExplain
from domain.obstacle.obstacle import Turn, check_open, more_words
from domain.obstacle.opinion import Explained
from domain.reaction import Reaction
from domain.spoken.card_said import CardAct, asked_of_card
from domain.spoken.courtesy import is_courtesy, puts_off, takes_note
from domain.written import Written
from storage.boxes.outgoing import OnScreen
from views.obstacle import card as card_views
from views.obstacle import explaining as views
from views.obstacle.obstacle import enclosed_only


async def explains(here: Here, shown: OnScreen, written: Written) -> bool:
    """Bring a reply to an opinion that asks to explain to whoever asked; False for other replies.

    Raises ObstacleClosed, and Explained where it has been answered since.
    """
    asked = shown.subject
    if not isinstance(asked, ToExplain) or asked_of_card(written.words) is CardAct.RESOLVE:
        return False
    await authorize(here, Act.REPORT)
    if written.file is None and _says_nothing(written.words):
        await here.react(Reaction.READ)
        return True
    opinion = await here.tx.opinions.get(asked.opinion)
    taken = await case(here, opinion.obstacle_id)
    check_open(taken.obstacle)
    if taken.obstacle.turn is Turn.UNIT:
        raise Explained
    one = here.own(await here.plan_to_change(), taken.one.id)
    words = written.words or enclosed_only(here.office.texts)
    stuck = more_words(taken.obstacle.stuck, words) or words
    await here.tx.obstacles.told_more(taken.obstacle.id, stuck)
    await keep_file(here, taken, written.file)
    await here.record("explained", assignment_id=one.id, obstacle=taken.obstacle.id, words=words)
    message = views.explained(one, words, here.office.texts, by=here.person, at=here.said_at)
    chats = list(await seat_chats(here, one, taken.obstacle, opinion.seat))
    if opinion.seat is Seat.LEADERS:
        # The office has forwarded the question, and reads what became of it.
        known = {chat.id for chat in chats}
        offices = await here.tx.chats.holding(Seat.OFFICE)
        chats += [chat for chat in offices if chat.id not in known | {here.chat.id}]
    for chat in chats:
        card = await card_in(here, chat, taken)
        row = await here.tell(chat, message, Priority.CARD, shows=[one.id], answers=card)
        if written.file is not None:
            enclosed = Message(card_views.enclosed(one, here.office.texts), attachment=written.file)
            await here.tell(chat, enclosed, Priority.CARD, shows=[one.id], answers=row)
    told = views.passed_on(one, opinion.seat, here.office.texts, at=here.said_at)
    await here.say(told, shows=[one.id])
    await reshow(here, [one])
    return True


def _says_nothing(words: str) -> bool:
    return is_courtesy(words) or takes_note(words) or puts_off(words)
