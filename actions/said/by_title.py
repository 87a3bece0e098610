"""Know work that words name by its title, wherever the message replied to shows it or not."""

from collections.abc import Sequence
from dataclasses import replace

from actions.here import Here
from actions.meant import meant_by
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.refusal import Refusal
from domain.spoken.tasks.likely import coded, likely, only_names
from domain.spoken.tasks.mentions import mentions
from domain.text import nfc
from domain.written import Written


async def named_by(here: Here, plan: Plan, written: Written) -> list[Assignment]:
    """Return this chat's work that words name by codes, else the only one they name by its title.

    None where a code means nothing here: that is said by whoever acts on it.
    """
    codes = [one.code for one in mentions(nfc(written.words), plan.named_in_codes) if one.code]
    if codes:
        typed = replace(written, words=", ".join(map(str, codes)))
        try:
            return (await meant_by(here, plan, typed)).assignments
        except Refusal:
            return []
    found = likely(written.words, titles_of(open_or_reported(here, plan)))
    return [
        one for one in open_or_reported(here, plan) if len(found) == 1 and one.task.code in found
    ]


async def with_code(
    here: Here, plan: Plan, written: Written, shown: Sequence[Assignment]
) -> Written:
    """Return words with the code of work that they name by its title and that is not `shown`.

    Under a single task words without a file are of that: what else they name may be beside it.
    """
    if not here.chat.units or not written.words or (len(shown) == 1 and written.file is None):
        return written
    named = await named_by(here, plan, written)
    if len(named) != 1 or named[0] in shown:
        return written
    (task,) = {one.task for one in named}
    return replace(written, words=coded(written.words, task.code, titles_of(named)[task.code]))


def only_name(words: str, one: Assignment) -> bool:
    """Return whether words do no more than name one task: "kế hoạch nước ép là việc TT-04.1"."""
    return only_names(words, f"{one.task.code}; {one.task.short}; {one.task.title}")


def open_or_reported(here: Here, plan: Plan) -> list[Assignment]:
    """Return this chat's work that something may be said of: reported work still gets products."""
    own = [one for unit in here.chat.units for one in plan.of_unit(unit)]
    return [one for one in own if one.is_open or one.is_reported]


def titles_of(work: Sequence[Assignment]) -> dict[str, str]:
    """Return what work is called, by its code: in short and in full."""
    return {one.task.code: f"{one.task.short}; {one.task.title}" for one in work}
