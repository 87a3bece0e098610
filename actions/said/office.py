"""Begin what a command begins with words of the office, or of a leader who is away."""

from dataclasses import replace
from typing import Any

from actions.here import Here
from actions.meant import shown_to
from domain.chat import Seat
from domain.prompt import Prompt
from domain.spoken.answers.office import Bidden, bidden
from domain.written import Written

# What a leader says of themselves; all else of theirs is conveyed.
_LEADERS = frozenset({"vangmat"})


async def takes_bidding(here: Here, written: Written) -> bool:
    """Do what the command does that words say, filled in with them; False where they say none.

    It repeats them, or asks for what is missing: nothing is recorded before its button. Raises what
    the command does.
    """
    said = await _bidden(here, written)
    if said is None:
        return False
    words = replace(written, words=said.words, under=None)
    await here.office.rooms.commands[said.command](here, words)
    return True


async def is_bidding(here: Here, prompt: Prompt[Any], written: Written) -> bool:
    """Whether words bid something new, in reply to nothing, while a draft waits for its button."""
    asked = here.office.rooms.questions.get(type(prompt.question))
    return asked is not None and asked.repeats and await _bidden(here, written) is not None


async def _bidden(here: Here, written: Written) -> Bidden | None:
    seats = here.chat.seats
    if written.file is not None or seats.isdisjoint({Seat.OFFICE, Seat.LEADERS}):
        return None
    plan = await here.whole_plan()
    tasks = {one.task.code for one in await shown_to(here, plan, written.under)}
    shown = tasks.pop() if len(tasks) == 1 else ""
    said = bidden(written.words, plan.units, tuple(plan.named_in_codes), shown=shown)
    is_for_all = Seat.OFFICE in seats or (said is not None and said.command in _LEADERS)
    return said if is_for_all else None
