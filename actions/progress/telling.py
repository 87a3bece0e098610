"""Take lines of result: `/tiendo`, a button and its question, or a reply to the monthly round."""

from collections.abc import Sequence
from dataclasses import replace

from actions.ask import ask, ask_parts, close
from actions.asked import Answers, Asked, Lines
from actions.here import Here
from actions.meant import meant_by, meant_by_lines, shown_to
from actions.reshow import reshow
from actions.show.stage import Stage
from domain.attachment import Attachment
from domain.authority import Act, check
from domain.meant import PartMeant
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.progress.attaining import read_attained
from domain.progress.line import Update, carried
from domain.progress.names import Line, Round, Updated, WhichUpdated
from domain.prompt import Prompt
from domain.refusal import Refusal
from domain.report.done import NothingOpen, check_open
from domain.spoken.code import Typed, typed_lines
from domain.spoken.intention import Intention
from domain.spoken.parts.correction import without_correcting
from domain.spoken.parts.lines import in_parts
from domain.spoken.tasks.mentions import mentions
from domain.written import Written
from views.progress import line as views
from views.refusal import told
from views.withdrawal import lines_of


async def update_typed(here: Here, written: Written) -> None:
    """Take `/tiendo 3 3/12 đã phát 3 chuyên mục`; ask for what is missing."""
    plan = await here.plan_to_change()
    meant = await meant_by(here, plan, written)
    if meant.refusals:
        raise meant.refusals[0]
    candidates = meant.candidates
    if len(candidates) == 1:
        await _take_or_ask(here, candidates[0], meant.words, written.file)
        return
    await _ask_which(here, candidates or here.answerable(plan), words=meant.words)


async def update_pressed(here: Here, assignment_id: int, *, under: int | None) -> None:
    """Take the words that were typed before the button was offered, or ask for a line."""
    one = here.own(await here.plan_to_change(), assignment_id)
    which, here = await here.choosing(under, WhichUpdated)
    await _take_or_ask(here, one, which.words if which else "")


async def update_by_lines(here: Here, plan: Plan, written: Written) -> bool:
    """Take "3 đã gửi dự thảo", or several such lines; return whether `text` is of that form.

    A code alone is asked for its line; what cannot be taken is told beside what was. A line that
    speaks of several tasks is repeated first, part by part.
    """
    check(Act.REPORT, here.chat)
    instead = without_correcting(written.words)
    lines = typed_lines(instead or written.words, plan.named_in_codes)
    if instead is not None and not any(mentions(instead, plan.named_in_codes)):
        # "nhầm, 1 chuyên mục thôi" names no task 1.
        lines = []
    if not lines or not all(line.codes for line in lines):
        return instead is not None and await _take_instead(here, plan, instead, written)
    known = tuple(plan.named_in_codes)
    parts = [part for line in lines for part in in_parts(line, known)]
    if len(parts) > len(lines):
        await _repeat(here, plan, parts, written)
        return True
    meant = await meant_by_lines(here, plan, lines, written)
    if instead is not None:
        await _offer_other_lines(here, plan, written, [one for one, _ in meant.lines])
    bare = [one for one, words in meant.lines if not words]
    if len(bare) < len(meant.lines) or meant.refusals or not bare:
        told = [(one, words) for one, words in meant.lines if words]
        await _take(here, told, meant.refusals, written.file)
    if bare:
        await ask_for_lines(here, bare)
    return True


async def _offer_other_lines(
    here: Here, plan: Plan, written: Written, named: Sequence[Assignment]
) -> None:
    """Offer to withdraw the lines recorded here, where they are corrected by one of other work."""
    shown = await here.subject(written.under, Updated)
    told = await shown_to(here, plan, written.under) if shown else []
    lines = [one for one in told if one.update is not None and one not in named]
    if named and lines and len(lines) == len(told):
        await here.say(lines_of(lines, here.office.texts), shows=[one.id for one in lines])


async def _take_instead(here: Here, plan: Plan, words: str, written: Written) -> bool:
    """Take a line in place of the one that was recorded here; False where that was of several."""
    shown = await shown_to(here, plan, written.under)
    told = [one for one in shown if one.is_open and one.update is not None]
    if len(told) != 1:
        return False
    await _take(here, [(told[0], words)], [], written.file)
    return True


async def _repeat(here: Here, plan: Plan, parts: Sequence[Typed], written: Written) -> None:
    """Repeat what lines say of each task, for one yes; what is of no task here is said to be so.

    Raises the refusal of the first where none is.
    """
    meant, unclear, refusals = list[PartMeant](), list[str](), list[Refusal]()
    for part in parts:
        codes = ", ".join(map(str, part.codes))
        found = await meant_by_lines(here, plan, [part], written)
        refusals += found.refusals
        if found.refusals or not part.rest:
            unclear.append(f"{codes}: {part.rest}".strip(": "))
            continue
        ones = [one for one, _ in found.lines]
        named = ", ".join(one.task.code for one in ones)
        ids = tuple(one.id for one in ones)
        typed = f"{named}: {part.rest}"
        meant.append(PartMeant(Intention.PROGRESS, named, part.rest, None, typed, ids))
    if not meant:
        raise refusals[0]
    await ask_parts(here, written, meant, unclear)


async def update_of_which(here: Here, written: Written) -> None:
    """Ask which of the tasks of the message replied to a line without a code is about."""
    shown = await shown_to(here, await here.plan(), written.under)
    words = without_correcting(written.words) or written.words
    await _ask_which(here, shown, words=words)


async def _take_or_ask(
    here: Here, one: Assignment, words: str, file: Attachment | None = None
) -> None:
    if words:
        await _take(here, [(one, words)], [], file)
        return
    check_open(one)
    targets = await here.tx.tasks.targets(one.task.id)
    await ask(here, Line(tuple(targets)), one=one)


async def _answered(here: Here, prompt: Prompt[Line], written: Written) -> None:
    one = here.own(await here.plan_to_change(), prompt.assignment_id or 0)
    if await close(here, prompt):
        await _take(here, [(one, written.words)], [], written.file)


def _word(stage: Stage, question: Line, is_open: bool) -> Message:
    one, texts = stage.shown[0], stage.office.texts
    return views.line_question(one, question.targets, texts, is_open=is_open)


async def _ask_of_other(here: Here, one: Assignment) -> None:
    await _take_or_ask(here, one, "")


QUESTIONS: Answers = {Line: Asked(Act.REPORT, _word, _answered, elsewhere=_ask_of_other)}


async def take_lines(here: Here, lines: list[tuple[Assignment, str]]) -> None:
    """Keep each line; raises what refuses the only one."""
    await _take(here, lines, [])


async def _take(
    here: Here,
    lines: list[tuple[Assignment, str]],
    refusals: list[Refusal],
    file: Attachment | None = None,
) -> None:
    """Keep each line; raises the only refusal where nothing could be kept.

    A file is kept with the only one; of several nobody knows which one it belongs to.
    """
    kept = []
    for one, words in lines:
        try:
            kept.append(await _keep(here, one, words))
        except Refusal as refusal:
            refusal.of_work = one.task.code
            refusals.append(refusal)
    if not kept and len(refusals) == 1:
        raise refusals[0]
    if file is not None and len(lines) == 1:
        await here.keep(file, assignment_id=kept[0].id)
        kept = [replace(kept[0], files=kept[0].files + len(file.all))]
    refused = [told(refusal, here.office.texts) for refusal in refusals]
    await here.say(
        views.updated(kept, refused, here.office.texts),
        subject=Updated(tuple(refused)),
        shows=[one.id for one in kept],
    )
    await reshow(here, kept)


async def _keep(here: Here, one: Assignment, words: str) -> Assignment:
    check_open(one)
    before = one.update.attained if one.update else ()
    attained = read_attained(words, await here.tx.tasks.targets(one.task.id), before)
    stands = carried(before, attained)
    line = await here.tx.updates.add(
        one.id, words, stands, person_id=here.person.id, at=here.said_at
    )
    await here.tx.assignments.begin(one.id)
    await here.record(
        "updated",
        assignment_id=one.id,
        words=words,
        line=line,
        attained=[[each.quantity, each.target, each.of] for each in attained],
    )
    return replace(one, update=Update(0, one.id, words, stands, here.said_at))


async def ask_for_lines(here: Here, ones: Sequence[Assignment]) -> None:
    """Ask for the line of the only one, or which of them a line is about."""
    if len(ones) == 1:
        await _take_or_ask(here, ones[0], "")
    else:
        await _ask_which(here, list(ones), words="")


async def _ask_which(here: Here, candidates: list[Assignment], *, words: str) -> None:
    candidates = [one for one in candidates if one.is_open]
    if not candidates:
        raise NothingOpen
    message = views.which_is_updated(candidates, here.office.texts)
    ids = [one.id for one in candidates]
    await here.say(message, subject=WhichUpdated(words), shows=ids)


LINES: Lines = {
    Round: update_by_lines,
    Updated: update_by_lines,
    WhichUpdated: update_by_lines,
}
