"""Give the cause of a delay with its basis: `/khachquan TT-04 …`, its button, and the question."""

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.cause.telling import send_cards
from actions.here import Here
from actions.meant import meant_by
from actions.reshow import reshow
from actions.show.stage import Stage
from domain.attachment import Attachment
from domain.authority import Act
from domain.cause.asking import CauseWaits, NobodyToConfirm, NothingLate, check_asking, is_late
from domain.cause.names import Basis, WhichLate
from domain.chat import Seat
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.prompt import Prompt, WordsMissing
from domain.written import Written
from views.cause import asking as views


async def plead_typed(here: Here, written: Written) -> None:
    """Start from `/khachquan TT-04 chờ ý kiến Bộ, công văn số …`, a reply, or nothing at all."""
    plan = await here.plan_to_change()
    meant = await meant_by(here, plan, written)
    if meant.refusals:
        raise meant.refusals[0]
    named = meant.assignments
    candidates = named if meant.by_code else [one for one in named if is_late(one, here.said_on)]
    if len(candidates) == 1:
        await _plead(here, candidates[0], meant.words, written.file)
        return
    held = [one for unit in here.chat.units for one in plan.of_unit(unit)]
    await _ask_which(here, candidates or (named if meant.of else held), meant.words)


async def plead_pressed(here: Here, assignment_id: int, *, under: int | None) -> None:
    """Start from a pressed button, with the words that were typed before it was offered."""
    one = here.own(await here.plan_to_change(), assignment_id)
    which, here = await here.choosing(under, WhichLate)
    await _plead(here, one, which.basis if which else "", None)


async def _plead(here: Here, one: Assignment, words: str, file: Attachment | None) -> None:
    check_asking(one, here.said_on)
    if words:
        await _lodge(here, one, words, file)
    else:
        await ask(here, Basis(), one=one)


async def _take_basis(here: Here, prompt: Prompt[Basis], written: Written) -> None:
    one = here.own(await here.plan_to_change(), prompt.assignment_id or 0)
    check_asking(one, here.said_on)
    if not written.words:
        raise WordsMissing
    if await close(here, prompt):
        await _lodge(here, one, written.words, written.file)


async def _lodge(here: Here, one: Assignment, basis: str, file: Attachment | None) -> None:
    """Keep the cause, and put its card before the leaders; the office sees it too."""
    if not await here.tx.chats.holding(Seat.LEADERS):
        raise NobodyToConfirm
    cause = await here.tx.causes.ask(
        one.id,
        basis=basis,
        person_id=here.person.id,
        chat_id=here.chat.id,
        message=here.answers_to,
        at=here.said_at,
    )
    if cause is None:
        waits = (await here.tx.causes.newest([one.id]))[one.id]
        raise CauseWaits(waits)
    await here.record("cause-asked", assignment_id=one.id, cause=cause.id, basis=basis, file=file)
    if file is not None:
        # It goes with the card, and is none of the work's products.
        here.kept.add(file)
    await here.say(views.forwarded(one, cause, here.office.texts), shows=[one.id])
    await send_cards(here, one, cause, file)
    await reshow(here, [one])


async def _ask_which(here: Here, candidates: list[Assignment], words: str) -> None:
    late = [one for one in candidates if is_late(one, here.said_on) and not one.task.governed]
    if not late:
        raise NothingLate
    message = views.which_is_late(late, here.office.texts)
    await here.say(message, subject=WhichLate(words), shows=[one.id for one in late])


def _word(stage: Stage, _: Basis, is_open: bool) -> Message:
    return views.basis_question(stage.one, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {Basis: Asked(Act.PLEAD, _word, _take_basis, takes_files=True)}
