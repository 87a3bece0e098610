"""`/zalo`: a pasted thread comes out line by line as what could be written down for units."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from functools import partial

from actions.ask import ask, close, rewrite
from actions.asked import Answers, Asked
from actions.here import Here
from actions.meant import naming
from actions.proxy.copying import copies
from actions.show.stage import Stage
from actions.which import chosen_codes
from domain.authority import Act
from domain.chat import Unit
from domain.message import Message, plain
from domain.plan.assignment import Assignment
from domain.plan.naming import AmbiguousCode, Naming
from domain.plan.plan import Plan
from domain.prompt import NotUnderstood, Prompt
from domain.proxy.names import PasteHere, Thread
from domain.proxy.proxy import Proxy
from domain.proxy.thread import MOST_LINES, Fate, LineSettled, ThreadLine, check_lines
from domain.refusal import Refusal
from domain.spoken.intention import Intention
from domain.spoken.reply import Reply
from domain.spoken.report_line import read_report_line
from domain.spoken.thread import Said, read_thread
from domain.text import fold
from domain.written import Written
from views.proxy import thread as views
from views.refusal import sentence

_COMMANDS = {
    Intention.DONE: "xong",
    Intention.SUBMITTED: "datrinh",
    Intention.PROGRESS: "tiendo",
    Intention.STUCK: "vuongmac",
    Intention.EXTEND: "giahan",
}


async def paste_typed(here: Here, written: Written) -> None:
    """Read what stands behind `/zalo`, a unit's code first or not; ask for it where nothing does.

    In reply to a message of ours it is the other way round: that is given as text to copy.

    Raises TooManyLines.
    """
    if not written.words:
        if not await copies(here, written.under):
            await ask(here, PasteHere())
        return
    await _propose(here, written.words)


async def _take_pasted(here: Here, prompt: Prompt[PasteHere], written: Written) -> None:
    if await close(here, prompt):
        await _propose(here, written.words)


async def _propose(here: Here, text: str) -> None:
    plan = await here.whole_plan()
    unit, text = _addressed(text, plan)
    said = read_thread(text, today=here.said_on)
    check_lines(said)
    named = await _names(here, plan)
    lines = [await _line(here, plan, each, named.get(fold(each.name)) or unit) for each in said]
    await ask(here, Thread(tuple(lines)))


def _addressed(text: str, plan: Plan) -> tuple[Unit | None, str]:
    """Return the unit whose thread it is, by its code alone in the first line, and the rest."""
    first, _, rest = text.strip().partition("\n")
    word = fold(first.strip(" :"))
    unit = next((one for one in plan.units if fold(one.code) == word), None)
    return (unit, rest) if unit and rest else (None, text)


async def _names(here: Here, plan: Plan) -> dict[str, Unit]:
    """Return whose unit is known by họ tên from the register."""
    posts = await here.tx.posts.all(on=here.said_on)
    return {fold(post.full_name): post.unit for post in posts if post.unit in plan.units}


def _unit_in(name: str, plan: Plan) -> Unit | None:
    """Return the unit whose code stands in a name: "Hùng TT", "QLKH - Hoa"."""
    words = {fold(word.strip("()[]-–_.,")) for word in name.split()}
    found = [unit for unit in plan.units if fold(unit.code) in words]
    return found[0] if len(found) == 1 else None


async def _line(here: Here, plan: Plan, said: Said, unit: Unit | None) -> ThreadLine:
    """Return what a line proposes, or why it proposes nothing."""
    line = ThreadLine(said.words, said.name, _moment(here, said))
    if said.is_talk:
        return line
    calendar = await here.tx.holidays.calendar()
    today = here.office.today(line.said_at) if line.said_at else here.said_on
    reply = read_report_line(said.words, plan.named_in_codes, today=today, calendar=calendar)
    if reply is None:
        return line
    unit = _unit_in(said.name, plan) or unit
    try:
        parts = _meant(await naming(here, plan, Written(), every=True), reply, unit)
    except AmbiguousCode as doubt:
        return replace(line, why=views.whose(doubt.typed, here.office.texts))
    except Refusal as refusal:
        return replace(line, why=plain(sentence(refusal, here.office.texts)))
    if not parts:
        return replace(line, why=views.which(here.office.texts))
    return replace(
        line,
        fate=Fate.OPEN,
        command=_COMMANDS[reply.intention],
        codes=", ".join(one.task.code for one in parts),
        words=reply.typed("").strip(),
        unit=parts[0].unit,
        assignments=tuple(one.id for one in parts),
    )


def _meant(every: Naming, reply: Reply, unit: Unit | None) -> list[Assignment]:
    """Return the work of one unit that a line is about, nothing where that is not clear.

    Raises UnknownCode and AmbiguousCode.
    """
    theirs = Naming(every.plan, (unit,)) if unit else every
    parts: list[Assignment] = []
    for code in reply.codes:
        task = (every if code.letters else theirs).task(code, lambda _: True)
        found = every.plan.of_task(task)
        if len(found) > 1:
            found = tuple(one for one in found if unit and one.unit.id == unit.id)
        parts += found
    return parts if len({one.unit.id for one in parts}) == 1 else []


def _moment(here: Here, said: Said) -> datetime | None:
    """Return when it was said, UTC; None where that is not known, or has not come yet."""
    if said.at is None and said.day is None:
        return None
    zone = here.office.texts.zone
    at = datetime.combine(said.day or here.said_on, said.at or time(12), tzinfo=zone)
    return at if at <= here.now else None


async def _record_one(number: int, here: Here, prompt: Prompt[Thread]) -> None:
    await _settle(here, prompt, [number])


async def _record_all(here: Here, prompt: Prompt[Thread]) -> None:
    open_ones = [n for n, one in enumerate(prompt.question.lines) if one.fate is Fate.OPEN]
    await _settle(here, prompt, open_ones)


async def _drop_one(number: int, here: Here, prompt: Prompt[Thread]) -> None:
    line = _open(prompt, number)
    await _keep(here, prompt, {number: replace(line, fate=Fate.DROPPED)})


def _open(prompt: Prompt[Thread], number: int) -> ThreadLine:
    lines = prompt.question.lines
    if number >= len(lines) or lines[number].fate is not Fate.OPEN:
        raise LineSettled
    return lines[number]


async def _settle(here: Here, prompt: Prompt[Thread], numbers: Sequence[int]) -> None:
    """Write lines down, each in its unit's name and from when it was said."""
    settled = {number: _open(prompt, number) for number in numbers}
    for number, line in settled.items():
        settled[number] = await _write_down(here, line)
    await _keep(here, prompt, settled)


async def _write_down(here: Here, line: ThreadLine) -> ThreadLine:
    if line.unit is None:
        raise LookupError("a line without a unit was proposed")
    proxy = Proxy(views.source(line, here.office.texts), unit=line.unit)
    then = replace(here.standing_in(proxy), said_at=line.said_at or here.said_at, hushed=True)
    before, told = len(here.recorded), len(here.told)
    try:
        named = await chosen_codes(then, line.codes)
        written = Written(f"{line.codes} {line.words}".strip(), chosen=named)
        await here.office.rooms.commands[line.command](then, written)
    except Refusal as refusal:
        why = plain(sentence(refusal, here.office.texts))
        return replace(line, fate=Fate.REFUSED, why=why)
    if len(here.recorded) == before:
        why = "" if len(here.told) > told else views.which(here.office.texts)
        return replace(line, fate=Fate.REFUSED if why else Fate.ASKED, why=why)
    return replace(line, fate=Fate.RECORDED)


async def _keep(here: Here, prompt: Prompt[Thread], settled: dict[int, ThreadLine]) -> None:
    lines = tuple(settled.get(n, one) for n, one in enumerate(prompt.question.lines))
    asked = Thread(lines)
    await rewrite(here, prompt, asked)
    if not any(one.fate is Fate.OPEN for one in lines):
        await close(here, replace(prompt, question=asked))


async def _take_words(_here: Here, _prompt: Prompt[Thread], _written: Written) -> None:
    raise NotUnderstood


def _word(stage: Stage, question: Thread, is_open: bool) -> Message:
    return views.thread(question, stage.office.texts, is_open=is_open)


def _word_paste(stage: Stage, _: PasteHere, is_open: bool) -> Message:
    return views.paste_here(stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    PasteHere: Asked(Act.RECORD, _word_paste, _take_pasted),
    Thread: Asked(
        Act.RECORD,
        _word,
        _take_words,
        choices={
            views.ALL: _record_all,
            **{views.record_choice(n): partial(_record_one, n) for n in range(MOST_LINES)},
            **{views.drop_choice(n): partial(_drop_one, n) for n in range(MOST_LINES)},
        },
    ),
}
