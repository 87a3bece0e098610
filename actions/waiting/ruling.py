"""Take one yes or no of a leader for several things that wait; it is repeated before it counts."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from actions.ask import ask, by_verdict, close
from actions.asked import Answers, Asked
from actions.authorizing import authorize
from actions.cause import confirm_pressed, refuse_cause
from actions.extension import grant_pressed, refuse
from actions.here import Here
from actions.obstacle import rule
from actions.show.stage import Stage
from domain.authority import Act
from domain.message import Message
from domain.obstacle.opinion import NothingProposed
from domain.plan.assignment import Assignment
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.refusal import Refusal
from domain.spoken.parts.decisions import decided
from domain.subject import How
from domain.waiting.names import Ruling, RulingsMeant
from domain.waiting.waiting import Matter, Waiting
from domain.written import Written
from views.refusal import told
from views.waiting import ruling as views

# What has a number in a message: what still waits there, else the work it was about.
Item = Waiting | Assignment


async def rules_on_several(here: Here, items: Sequence[Item], written: Written) -> bool:
    """Repeat what words decide of several items of a message; False where they say no such thing.

    The items stand in the order of their numbers. Raises NothingProposed where all that is agreed
    to proposes nothing.
    """
    if written.file is not None:
        return False
    codes = [_work(one).task.code for one in items]
    said = decided(written.words, len(items), codes)
    if said is None:
        return False
    await authorize(here, Act.DECIDE)
    rulings, answered, unproposed = list[Ruling](), list[int](), list[Assignment]()
    for number, words in sorted(said.words.items()):
        item = items[number - 1]
        if isinstance(item, Waiting) and number in said.agreed and _proposes_nothing(item):
            unproposed.append(item.assignment)
        elif isinstance(item, Waiting):
            agrees = number in said.agreed
            rulings.append(Ruling(item.matter, item.id, item.assignment.id, agrees, words))
        else:
            answered.append(item.id)
    if unproposed and not rulings:
        refusal = NothingProposed()
        refusal.of_work = ", ".join(one.task.code for one in unproposed)
        raise refusal
    if not rulings:
        return False
    left = tuple(_work(items[number - 1]).id for number in sorted(said.left))
    lacking = tuple(one.id for one in unproposed)
    await ask(here, RulingsMeant(tuple(rulings), left, tuple(answered), lacking))
    return True


def _proposes_nothing(item: Waiting) -> bool:
    obstacle = item.assignment.obstacle
    return item.matter is Matter.OBSTACLE and (obstacle is None or obstacle.proposal is None)


def _work(item: Item) -> Assignment:
    return item.assignment if isinstance(item, Waiting) else item


async def _confirm(here: Here, prompt: Prompt[RulingsMeant]) -> None:
    """Carry each word to its unit; what cannot be carried any more is told beside."""
    if not await close(here, prompt, How.CONFIRMED):
        return
    said, refused = here.repeating(prompt.said_at), list[Refusal]()
    for one in sorted(prompt.question.rulings, key=lambda one: one.line):
        try:
            await _RULED[one.matter](said, one)
        except Refusal as refusal:
            _, work = await here.locked(one.line)
            refusal.of_work = work.task.code
            refused.append(refusal)
    if refused:
        texts = here.office.texts
        await here.say(views.not_carried([told(one, texts) for one in refused]))


async def _obstacle(here: Here, ruling: Ruling) -> None:
    await rule(here, ruling.of, ruling.words, agrees=ruling.agrees)


async def _extension(here: Here, ruling: Ruling) -> None:
    await (grant_pressed if ruling.agrees else refuse)(here, ruling.of)


async def _cause(here: Here, ruling: Ruling) -> None:
    await authorize(here, Act.ACKNOWLEDGE)
    if ruling.agrees:
        await confirm_pressed(here, ruling.of)
    else:
        await refuse_cause(here, ruling.of, ruling.words)


_RULED: Mapping[Matter, Callable[[Here, Ruling], Awaitable[None]]] = {
    Matter.OBSTACLE: _obstacle,
    Matter.EXTENSION: _extension,
    Matter.CAUSE: _cause,
}


async def _take_words(here: Here, prompt: Prompt[RulingsMeant], written: Written) -> None:
    await by_verdict(here, prompt, written, yes=_confirm)


def _word(stage: Stage, question: RulingsMeant, is_open: bool) -> Message:
    work = {one.id: one for one in stage.shown}
    return views.rulings_meant(question, work, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    RulingsMeant: Asked(Act.DECIDE, _word, _take_words, choices={CONFIRM: _confirm})
}
