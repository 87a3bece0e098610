"""Say what plain words mean, or ask of which task; nothing of it is done yet."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from actions.ask import ask, ask_parts
from actions.extension.asking import extend_typed
from actions.here import Here
from actions.meant import Meant, meant_by, naming, with_titles
from actions.obstacle.reporting import obstruct_typed
from actions.progress.telling import update_typed
from actions.report.reporting import report_typed
from actions.report.submitting import submit_typed
from actions.said.product_meant import left_more
from actions.said.repeating import repeat_instead
from actions.said.withdrawal import offers_what_stands
from domain.authority import Act, check
from domain.meant import PartMeant, WordsMeant
from domain.plan.assignment import Assignment
from domain.plan.naming import UnknownCode
from domain.plan.plan import Plan
from domain.plan.state import REPORTED, Progress
from domain.progress.names import Updated
from domain.refusal import Refusal
from domain.report.done import TaskOfAnotherUnit
from domain.spoken.around.as_typed import as_typed
from domain.spoken.code import Code
from domain.spoken.intention import Intention
from domain.spoken.parts.going_on import goes_on
from domain.spoken.reply import Reply, Said, read_replies
from domain.spoken.tasks.every import means_all
from domain.voice import Voice
from domain.written import Written
from views import plain_words as views
from views import withdrawal

# What may be taken back by the unit itself.
_REPORTED = REPORTED | {Progress.SUBMITTED}
_ENDING = frozenset({Intention.DONE, Intention.SUBMITTED})
# The same as the command typed with codes and words.
DEEDS: dict[Intention, tuple[Act, Callable[[Here, Written], Awaitable[None]]]] = {
    Intention.DONE: (Act.REPORT, report_typed),
    Intention.STUCK: (Act.REPORT, obstruct_typed),
    Intention.EXTEND: (Act.EXTEND, extend_typed),
    Intention.SUBMITTED: (Act.REPORT, submit_typed),
    Intention.PROGRESS: (Act.REPORT, update_typed),
}


async def understands(here: Here, plan: Plan, written: Written, *, typed: str = "") -> bool:
    """Repeat what a reply means, or ask of which task; return False where it means nothing.

    A request for a later deadline is repeated by its own question. What is not clear is quoted as
    it was `typed`, where codes stand in its words since.
    """
    typed = typed or written.words
    written = await with_titles(here, plan, written)
    said = await _read(here, plan, written)
    if not said.replies:
        return said.withdrawn is not None and await _take_back(here, plan, said.withdrawn, written)
    if len(said.replies) + len(said.unclear) > 1:
        return await _repeat_all(here, plan, said, written, typed)
    return await _understands(here, plan, said.replies[0], written)


async def _read(here: Here, plan: Plan, written: Written) -> Said:
    return read_replies(
        written.words,
        plan.named_in_codes,
        here.office.weights,
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
    )


async def _understands(here: Here, plan: Plan, reply: Reply, written: Written) -> bool:
    act, deed = DEEDS[reply.intention]
    check(act, here.chat)
    found, by_code = await _meant(here, plan, reply, written)
    if not found:
        one = await left_more(here, plan, replace(written, words=reply.typed()))
        if one is None or reply.intention not in _ENDING:
            return False
        await deed(here, replace(written, words=reply.typed(one.task.code)))
        return True
    codes = ", ".join(one.task.code for one in found)
    # Alone "all" is all of what nobody has named.
    is_all = not written.about and means_all(written.words, len(found))
    is_clear = by_code or len(found) == 1 or is_all
    asks_itself = reply.intention is Intention.EXTEND or not any(one.is_open for one in found)
    if is_clear and not asks_itself:
        await _repeat(here, reply, found, codes, written)
    else:
        typed = reply.typed(codes if is_clear else "")
        await deed(here, replace(written, words=typed))
    return True


async def _meant(
    here: Here, plan: Plan, reply: Reply, written: Written
) -> tuple[list[Assignment], bool]:
    """Return what a part of a message is about, and whether its codes say so."""
    meant = await meant_by(here, plan, replace(written, words=reply.typed()))
    if meant.refusals:
        raise meant.refusals[0]
    if not reply.besides:
        return _left_to_say(reply, meant), meant.by_code
    named = await naming(here, plan, written)
    besides = {named.task(code).id for code in reply.besides}
    return [one for one in meant.candidates if one.task.id not in besides], True


def _left_to_say(reply: Reply, meant: Meant) -> list[Assignment]:
    """Return what a part may be about: what has been reported already is not meant once more."""
    awaiting = [one for one in meant.candidates if one.awaits_report]
    if reply.intention in _ENDING and awaiting and not meant.by_code:
        return awaiting
    return meant.candidates


async def _take_back(here: Here, plan: Plan, codes: tuple[Code, ...], written: Written) -> bool:
    """Offer to withdraw what was reported; return False where nothing of it was."""
    check(Act.REPORT, here.chat)
    typed = ", ".join(map(str, codes))
    meant = await meant_by(here, plan, replace(written, words=typed))
    reported = [one for one in meant.assignments if one.progress in _REPORTED]
    if not reported:
        return (
            await _take_line_back(here, meant.assignments, written)
            or await offers_what_stands(here, plan, meant.assignments)
            or await _goes_on(here, meant.assignments, written)
        )
    message = views.take_back(reported, here.office.texts)
    await here.say(message, shows=[one.id for one in reported])
    return True


async def _goes_on(here: Here, about: list[Assignment], written: Written) -> bool:
    """Repeat as progress what gives up what never stood, for work goes on; False for any other."""
    open_ones = [one for one in about if one.is_open]
    if len(open_ones) != 1 or not goes_on(written.words):
        return False
    await repeat_instead(here, open_ones[0], Reply(Intention.PROGRESS, (), written.words), written)
    return True


async def _take_line_back(here: Here, told: list[Assignment], written: Written) -> bool:
    """Offer to withdraw the lines that the message replied to recorded; False for any other."""
    shown = await here.subject(written.under, Updated)
    lines = [one for one in told if one.update is not None] if shown else []
    if not lines:
        return False
    await here.say(withdrawal.lines_of(lines, here.office.texts), shows=[one.id for one in lines])
    return True


async def _repeat_all(here: Here, plan: Plan, said: Said, written: Written, typed: str) -> bool:
    """Repeat all that a message says, for one yes; return False where it is about no work here."""
    parts, unclear, refusals = [], list(said.unclear), list[Refusal]()
    for reply in said.replies:
        check(DEEDS[reply.intention][0], here.chat)
        try:
            found, _ = await _meant(here, plan, reply, written)
        except (UnknownCode, TaskOfAnotherUnit) as refusal:
            refusals.append(refusal)
            unclear.append(f"{', '.join(map(str, reply.codes))}: {reply.words}".strip(": "))
            continue
        if not found:
            return False
        codes = ", ".join(one.task.code for one in found)
        ids = tuple(one.id for one in found)
        parts.append(
            PartMeant(reply.intention, codes, reply.words, reply.day, reply.typed(codes), ids)
        )
    if not parts:
        raise refusals[0]
    await ask_parts(here, written, parts, [as_typed(left, typed) for left in unclear])
    return True


async def understands_codes(here: Here, plan: Plan, written: Written) -> bool:
    """Repeat what words mean that reply to nothing, where they name work of this chat by its code.

    Return False where they do not, or mean nothing: people talk of other things as well.
    """
    said = await _read(here, plan, written)
    if not said.replies:
        return False
    for reply in said.replies:
        meant = await meant_by(here, plan, Written(reply.typed()))
        if not meant.by_code or meant.refusals:
            return False
    return await understands(here, plan, written)


async def _repeat(
    here: Here, reply: Reply, found: list[Assignment], codes: str, written: Written
) -> None:
    meant = WordsMeant(
        intention=reply.intention,
        codes=codes,
        words=reply.words,
        day=reply.day,
        typed=reply.typed(codes),
        message=written.id,
        file=written.file,
        voice=here.voice,
        said="" if here.voice is Voice.OWN else written.words,
    )
    await ask(here, meant, one=found[0] if len(found) == 1 else None, anybody=True)
