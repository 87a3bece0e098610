"""Write down a leader's opinion that was given otherwise: whose, from what, what it says."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import partial

from actions import cause
from actions.ask import ask, by_verdict, close, rewrite
from actions.asked import Answers, Asked
from actions.authorizing import authorize
from actions.extension import card_replied, deny_pressed, grant_pressed, waiting
from actions.here import Here
from actions.obstacle import agree, case_of, decide
from actions.show.stage import Stage
from domain.authority import Act
from domain.chat import Seat
from domain.extension.extension import Step, next_state
from domain.message import Message
from domain.obstacle.obstacle import check_open
from domain.plan.assignment import Assignment
from domain.press import offered
from domain.prompt import NotUnderstood, Prompt, QuestionExpired, WordsMissing
from domain.proxy.names import Quote
from domain.proxy.proxy import Leader, Proxy
from domain.spoken.parts.relayed import read_relayed
from domain.spoken.quote import read_quote, read_quoted_source
from domain.subject import How
from domain.waiting.waiting import Matter
from domain.written import Written
from views.proxy import quoting as views
from views.proxy.passing_on import leader_choice

# More leaders than a department has.
_MOST_LEADERS = 12


_Deed = Callable[[Here, int], Awaitable[None]]
_AGREES: Mapping[Matter, _Deed] = {
    Matter.OBSTACLE: agree,
    Matter.EXTENSION: grant_pressed,
    Matter.CAUSE: cause.confirm_pressed,
}
_REFUSES: Mapping[Matter, _Deed] = {
    Matter.EXTENSION: deny_pressed,
    Matter.CAUSE: cause.refuse_pressed,
}


async def quote_pressed(here: Here, matter: Matter, of: int) -> None:
    """Ask whose opinion is to be written down on what a pressed card is about.

    Raises ObstacleClosed, NotItsTurn, AlreadyDone and CauseSettled.
    """
    one, blank = await _blank(here, matter, of)
    await ask(here, blank, one=one)


async def quote_said(here: Here, matter: Matter, of: int, written: Written) -> bool:
    """Repeat an opinion of a leader that words pass on; False where they are the office's own.

    Raises NotALeader, and what `quote_pressed` does.
    """
    relayed = read_relayed(written.words)
    if relayed is None or here.proxy is not None:
        return False
    if written.file is not None and matter is not Matter.OBSTACLE:
        return False
    await authorize(here, Act.QUOTE)
    one, blank = await _blank(here, matter, of)
    leader = read_quote(relayed.whose, blank.leaders).leader if relayed.whose else None
    said = replace(
        blank, leader=leader, source=relayed.source, words=relayed.words, file=written.file
    )
    await ask(here, said, one=one)
    return True


async def _blank(here: Here, matter: Matter, of: int) -> tuple[Assignment, Quote]:
    one, agrees = await _open(here, matter, of)
    held = await here.tx.posts.at(Seat.LEADERS, on=here.said_on)
    leaders = tuple(Leader(post.position, post.full_name) for post in held)[:_MOST_LEADERS]
    by_office = Seat.OFFICE in here.chat.seats
    return one, Quote(matter, of, leaders, agrees, by_office)


async def _open(here: Here, matter: Matter, of: int) -> tuple[Assignment, bool]:
    """Return the work, and whether there is something to agree to."""
    if matter is Matter.OBSTACLE:
        taken = await case_of(here, of)
        check_open(taken.obstacle)
        return taken.one, taken.obstacle.proposal is not None
    if matter is Matter.CAUSE:
        _, one = await cause.waiting(here, of)
        return one, True
    extension, one = await waiting(here, of)
    next_state(extension, Step.GRANT)
    return one, True


async def _by(number: int, here: Here, prompt: Prompt[Quote]) -> None:
    leader = offered(prompt.question.leaders, number)
    await rewrite(here, prompt, replace(prompt.question, leader=leader))


async def _from(word: str, here: Here, prompt: Prompt[Quote]) -> None:
    if prompt.question.leader is None:
        raise QuestionExpired
    source = views.sources(here.office.texts)[word]
    await rewrite(here, prompt, replace(prompt.question, source=source))


async def _take_words(here: Here, prompt: Prompt[Quote], written: Written) -> None:
    """Take whatever is missing, all at once where the words say it all."""
    asked = prompt.question
    if not written.words and asked.source is None:
        raise WordsMissing
    if asked.leader is None:
        quoted = read_quote(written.words, asked.leaders)
        source, words = quoted.source or asked.source, quoted.words or asked.words
        await _go_on(here, prompt, replace(asked, leader=quoted.leader, source=source, words=words))
    elif asked.words is not None and asked.source is not None:
        await _confirmed(here, prompt, written)
    elif asked.source is None:
        source, words = read_quoted_source(written.words)
        if not any(letter.isalpha() for letter in source):
            raise NotUnderstood
        await _go_on(here, prompt, replace(asked, source=source, words=words or asked.words))
    else:
        await _write_down(here, prompt, partial(_say, written=written))


async def _go_on(here: Here, prompt: Prompt[Quote], asked: Quote) -> None:
    """Ask what is still missing below the words that were written."""
    if asked.words and asked.source and asked.matter is not Matter.OBSTACLE:
        # What is said of a request or a cause is repeated back before it counts.
        prompt = replace(prompt, question=asked)
        await _write_down(here, prompt, partial(_say, written=Written(asked.words)))
        return
    one, _ = await _open(here, asked.matter, asked.of)
    if await close(here, prompt):
        await ask(here, asked, one=one)


async def _confirmed(here: Here, prompt: Prompt[Quote], written: Written) -> None:
    await by_verdict(here, prompt, written, yes=_right)


async def _right(here: Here, prompt: Prompt[Quote]) -> None:
    asked = prompt.question
    if asked.words is None:
        raise QuestionExpired
    written = Written(asked.words, file=asked.file)
    await _write_down(here, prompt, partial(_say, written=written))


async def _agree(here: Here, prompt: Prompt[Quote]) -> None:
    of = prompt.question.of
    deed = _AGREES[prompt.question.matter]
    await _write_down(here, prompt, lambda then, _: deed(then, of))


async def _refuse(here: Here, prompt: Prompt[Quote]) -> None:
    of = prompt.question.of
    deed = _REFUSES.get(prompt.question.matter)
    if deed is None:
        raise QuestionExpired
    await _write_down(here, prompt, lambda then, _: deed(then, of))


async def _say(here: Here, asked: Quote, *, written: Written) -> None:
    match asked.matter:
        case Matter.OBSTACLE:
            await decide(here, asked.of, written)
        case Matter.EXTENSION:
            await card_replied(here, asked.of, Seat.LEADERS, written)
        case Matter.CAUSE:
            await cause.cause_replied(here, asked.of, Seat.LEADERS, written)


async def _write_down(
    here: Here, prompt: Prompt[Quote], deed: Callable[[Here, Quote], Awaitable[object]]
) -> None:
    """Do what the leader would, in their name."""
    asked = prompt.question
    if asked.leader is None or asked.source is None:
        raise QuestionExpired
    await _open(here, asked.matter, asked.of)
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    proxy = Proxy(asked.source, leader=asked.leader, by_office=asked.by_office)
    await deed(here.standing_in(proxy), asked)


def _word(stage: Stage, question: Quote, is_open: bool) -> Message:
    return views.quote(question, stage.one, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    Quote: Asked(
        Act.QUOTE,
        _word,
        _take_words,
        choices={
            "yes": _right,
            "agree": _agree,
            "refuse": _refuse,
            **{word: partial(_from, word) for word in views.SOURCES},
            **{leader_choice(n): partial(_by, n) for n in range(_MOST_LEADERS)},
        },
        takes_files=True,
    )
}
