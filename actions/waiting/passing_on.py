"""Chuyển Giám đốc, giao Phó Giám đốc: a leader leaves what waits to another leader."""

from functools import partial

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.reshow import lasting, reshow
from actions.show.stage import Stage
from actions.waiting.handing_over import CARDS, hand_over
from domain.authority import Act
from domain.chat import Seat
from domain.message import Message, Priority
from domain.people.post import Post
from domain.plan.assignment import Assignment
from domain.press import offered
from domain.prompt import NotUnderstood, Prompt, QuestionExpired
from domain.remit.names import MOST_LEADERS, LeftTo, named
from domain.remit.passed_up import LeftToAnother, NoDirector, NoLongerWaits, PassedUpBefore
from domain.remit.remit import Roster, check_present
from domain.spoken.answers import left_to as spoken
from domain.spoken.leader import leader_named
from domain.subject import How
from domain.waiting.waiting import Matter, at_seat, waits
from domain.written import Written
from views.people.person import called
from views.proxy.passing_on import leader_choice
from views.remit import passing_up as views


async def pass_up(here: Here, matter: Matter, of: int) -> None:
    """Bring what waits before the Giám đốc, or whom they empower.

    Raises NoLongerWaits, NoDirector and PassedUpBefore.
    """
    one, roster = await _waiting(here, matter, of), await _roster(here)
    if roster.director is None:
        raise NoDirector
    await _pass(here, one, matter, of, roster.director)


async def leaves_to_another(here: Here, matter: Matter, of: int, written: Written) -> bool:
    """Bring what waits before the other leader whom words name, or ask which of them is meant.

    False for other words. Raises NoLongerWaits, LeftToAnother where there is nobody else,
    LeftToAbsent and PassedUpBefore.
    """
    roster, words = await _roster(here), written.words
    if written.file is not None or not spoken.leaves_to_another(words, roster.leaders):
        return False
    one, held = await _waiting(here, matter, of), roster.held_by(here.speaker)
    others = tuple(post for post in roster.leaders if post not in held)
    meant = spoken.left_to(words, others, roster.in_charge(one.unit))
    if not meant:
        raise LeftToAnother
    present = check_present(roster, meant, held)
    if len(present) == 1:
        await _pass(here, one, matter, of, present[0])
    else:
        leaders = tuple(named(post) for post in present[:MOST_LEADERS])
        await ask(here, LeftTo(matter, of, leaders), one=one)
    return True


async def _waiting(here: Here, matter: Matter, of: int) -> Assignment:
    plan = await here.whole_plan()
    waiting = at_seat(waits(plan.assignments, here.office.texts.zone), Seat.LEADERS)
    found = next((one for one in waiting if (one.matter, one.id) == (matter, of)), None)
    if found is None:
        raise NoLongerWaits
    return found.assignment


async def _roster(here: Here) -> Roster:
    return await here.tx.remits.roster(here.said_on, here.said_at)


async def _pass(here: Here, one: Assignment, matter: Matter, of: int, to: Post) -> None:
    """Note it, and tell whoever has it now, and the office, which follows it."""
    roster = await _roster(here)
    is_director = roster.director is not None and to.id == roster.director.id
    kept = None if is_director else to
    if not await here.tx.remits.pass_up(matter, of, by=here.person, at=here.said_at, to=kept):
        raise PassedUpBefore(leader=to.called)
    await here.record(
        "passed-up",
        assignment_id=one.id,
        matter=matter.value,
        of=of,
        to=kept.called if kept else None,
    )
    texts, acting = here.office.texts, roster.acting(to)
    await here.say(views.passed_up(one, to, texts, acting=acting), shows=[one.id])
    message = views.passed_up(one, to, texts, acting=acting, by=called(here.speaker))
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        if chat.id != here.chat.id:
            card = await lasting(here, CARDS[matter], one, chat)
            await here.tell(chat, message, Priority.ANSWER, shows=[one.id], answers=card)
    await hand_over(here.tx, here.office, await here.whole_plan(), now=here.now)
    await reshow(here, [one])


async def _by(number: int, here: Here, prompt: Prompt[LeftTo]) -> None:
    await _chosen(here, prompt, offered(prompt.question.leaders, number).post)


async def _take_words(here: Here, prompt: Prompt[LeftTo], written: Written) -> None:
    offers = {one.post for one in prompt.question.leaders}
    leaders = [post for post in (await _roster(here)).leaders if post.id in offers]
    found = leader_named(written.words, leaders).post
    if found is None:
        raise NotUnderstood
    await _chosen(here, prompt, found.id)


async def _chosen(here: Here, prompt: Prompt[LeftTo], post_id: int) -> None:
    asked, roster = prompt.question, await _roster(here)
    one = await _waiting(here, asked.matter, asked.of)
    post = next((post for post in roster.leaders if post.id == post_id), None)
    if post is None or not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    await _pass(here, one, asked.matter, asked.of, post)


def _word(stage: Stage, question: LeftTo, is_open: bool) -> Message:
    return views.left_to_whom(stage.one, question.leaders, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    LeftTo: Asked(
        Act.PASS_UP,
        _word,
        _take_words,
        choices={leader_choice(n): partial(_by, n) for n in range(MOST_LEADERS)},
    )
}
