"""Somebody who is no leader passes a leader's opinion on: whose it is, then it is written down."""

from dataclasses import replace
from functools import partial

from actions.ask import ask, close, rewrite
from actions.asked import Answers, Asked
from actions.here import Here
from actions.show.stage import Stage
from domain.authority import Act
from domain.chat import Seat
from domain.message import Message, Priority
from domain.people.post import Post
from domain.press import offered, read_press
from domain.prompt import NotUnderstood, Prompt, QuestionExpired
from domain.proxy.names import WhoseOpinion
from domain.proxy.proxy import Leader, Proxy
from domain.remit.remit import FieldOf
from domain.subject import How
from domain.written import Written
from views.proxy import passing_on as views

# With Hủy no more rows than a phone's screen holds.
_MOST_LEADERS = 7


async def offer_passing_on(
    here: Here, *, pressed: str, command: str, written: Written, field: FieldOf | None = None
) -> None:
    """Say that a leader decides, or which one, and offer to write down a leader's opinion.

    The office hears, once of each person, of whoever may be a leader it has not entered.
    """
    may_lead = field is None and here.person.address not in here.office.administrators
    if may_lead:
        await _ask_the_office(here)
    if not await _leaders(here):
        await here.say(views.none_entered(here.office.texts))
        return
    question = WhoseOpinion(
        pressed,
        command,
        written.words,
        written.id,
        written.under,
        written.file,
        may_lead=may_lead,
        field=field,
    )
    await ask(here, question)


async def _ask_the_office(here: Here) -> None:
    person = here.person
    if not await here.tx.runs.first(f"no-leader:{person.id}", at=here.now):
        return
    unknown = [post for post in await _leaders(here) if post.person_id is None]
    message = views.who_is_this(person, unknown[:_MOST_LEADERS], here.office.texts)
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        if chat.id != here.chat.id:
            await here.tell(chat, message, Priority.CARD)


async def _ask_whose(here: Here, prompt: Prompt[WhoseOpinion]) -> None:
    leaders = tuple(Leader(one.position, one.full_name) for one in await _leaders(here))
    await rewrite(here, prompt, replace(prompt.question, leaders=leaders[:_MOST_LEADERS]))


async def _of_leader(number: int, here: Here, prompt: Prompt[WhoseOpinion]) -> None:
    """Do what was asked for in a leader's name, as it was said then."""
    asked = prompt.question
    leader = offered(asked.leaders, number)
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    source, by_office = views.source(here.office.texts), Seat.OFFICE in here.chat.seats
    proxy = Proxy(source, leader=leader, by_office=by_office)
    then = here.repeating(prompt.said_at).standing_in(proxy)
    then = replace(then, answers_to=asked.message or asked.under or here.answers_to)
    if asked.pressed:
        press = read_press(asked.pressed, asked.under)
        await here.office.rooms.pressed(press)(then, press)
    else:
        await here.office.rooms.commands[asked.command](then, asked.written)


async def _take_words(_here: Here, _prompt: Prompt[WhoseOpinion], _written: Written) -> None:
    raise NotUnderstood


def _word(stage: Stage, question: WhoseOpinion, is_open: bool) -> Message:
    return views.whose_opinion(question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    WhoseOpinion: Asked(
        Act.QUOTE,
        _word,
        _take_words,
        choices={
            views.RECORD: _ask_whose,
            **{views.leader_choice(n): partial(_of_leader, n) for n in range(_MOST_LEADERS)},
        },
    )
}


async def _leaders(here: Here) -> tuple[Post, ...]:
    return await here.tx.posts.at(Seat.LEADERS, on=here.said_on)
