"""How well whole replies are understood that nobody of us had seen: the end of `make understand`.

`unknown.jsonl` holds 200 of them, in the mix of an office's half a year, written and labelled after
the work was done by somebody who knew neither the code nor its corpus. Whoever mends something at
one of them has to write as many new ones: from then on they tell nothing.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from bot.command_line.understood import heard_without_database
from domain.plan.numbering import canonical
from domain.spoken.code import Code
from domain.spoken.parts.guess import Sense
from domain.spoken.parts.heard import Part
from domain.text import fold

UNKNOWN = Path(__file__).with_name("unknown.jsonl")
VERDICTS = ("right", "asked", "partly", "misread")


class Said(BaseModel):
    """What a reply says of some tasks, by the one who wrote it; without tasks, of all shown.

    `day` is None where the reply names none, `besides` are the tasks that are excepted.
    """

    model_config = ConfigDict(frozen=True, populate_by_name=True)

    tasks: tuple[str, ...]
    intention: Sense
    day: date | None = None
    document: str | None = None
    besides: tuple[str, ...] = Field((), alias="except")


class Reply(BaseModel):
    """A reply with what it says, and what a fair reader may take it to say as well (`also`)."""

    model_config = ConfigDict(frozen=True)

    text: str
    parts: tuple[Said, ...]
    also: tuple[tuple[Said, ...], ...] = ()


def unknown() -> list[Reply]:
    """Return the replies of `unknown.jsonl`."""
    lines = UNKNOWN.read_text("utf-8").splitlines()
    return [Reply.model_validate_json(line) for line in lines]


def judge(replies: Iterable[Reply], *, today: date) -> Counter[str]:
    """Return how many of the replies, all of a local day, came to which of the VERDICTS."""
    return Counter(verdict(one, heard_without_database(one.text, today), today) for one in replies)


def verdict(reply: Reply, heard: tuple[Part, ...], today: date) -> str:
    """Return the best of the VERDICTS that one of a reply's fair readings gives to what was heard.

    Right: all of it and nothing else; partly: nothing else, but not all. A reply that reports
    nothing is right where nothing is claimed.
    """
    found = {_compared(reading, heard, today) for reading in (reply.parts, *reply.also)}
    return next(one for one in ("right", "partly", "asked", "misread") if one in found)


def _compared(reading: tuple[Said, ...], heard: tuple[Part, ...], today: date) -> str:
    wanted = list(_wanted(reading))
    claimed = list(_claimed(heard))
    if any(part.sense is None for part in heard):
        return "asked" if wanted else "right"
    for claim in claimed:
        if not any(_agree(one, claim, today) for one in wanted):
            return "misread"
    missed = [one for one in wanted if not any(_agree(one, claim, today) for claim in claimed)]
    lost = any(_loses(one, claim) for one in wanted for claim in claimed)
    return "partly" if missed or lost else "right"


def _wanted(reading: tuple[Said, ...]) -> Iterator[tuple[str, Said]]:
    for said in reading:
        if said.intention is not Sense.NONE:
            yield from ((_number(one), said) for one in said.tasks or ("",))


def _claimed(heard: tuple[Part, ...]) -> Iterator[tuple[str, Part]]:
    for part in heard:
        if part.sense is not Sense.NONE:
            yield from ((_number_of(one), part) for one in part.codes or (None,))


def _number(task: str) -> str:
    """Return a task without its unit, which may be left out: "TT-04" and "4" are one."""
    return task.rpartition("-")[2].lstrip("0")


def _number_of(code: Code | None) -> str:
    return "" if code is None else _number(canonical(code.letters or "X", code.numbers))


def _agree(wanted: tuple[str, Said], claim: tuple[str, Part], today: date) -> bool:
    """Whether a claim is what is wanted; the day of the deed is today where none is named."""
    (task, said), (of, part) = wanted, claim
    days = {said.day, None} if said.day else {None, today}
    excepted = {_number(one) for one in said.besides}
    return (
        task == of
        and said.intention is part.sense
        and (part.day in days or said.intention in _WITHOUT_DAY)
        and excepted == {_number_of(one) for one in part.besides}
    )


def _loses(wanted: tuple[str, Said], claim: tuple[str, Part]) -> bool:
    (task, said), (of, part) = wanted, claim
    if task != of or said.intention is not part.sense:
        return False
    day = said.day is not None and part.day is None and said.intention not in _WITHOUT_DAY
    paper = said.document is not None and not _same_paper(said.document, part.document)
    return day or paper


def _same_paper(wanted: str, read: str | None) -> bool:
    """Whether two numbers of a paper are one, which may be said without its issuer: "12/KH"."""
    one, other = fold(wanted).replace(" ", ""), fold(read or "").replace(" ", "")
    return bool(other) and (one.startswith(other) or other.startswith(one))


_WITHOUT_DAY = frozenset({Sense.PROGRESS, Sense.OBSTACLE, Sense.WITHDRAW})
