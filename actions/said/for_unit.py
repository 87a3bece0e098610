"""Write a document down for a unit whose reported work the office names, or replies about."""

from dataclasses import replace

from actions.here import Here
from actions.meant import naming
from domain.chat import Seat
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.report.outcome import read_outcome
from domain.spoken.answers.asking import is_question
from domain.spoken.code import Code, typed_codes
from domain.spoken.parts.change import change_wanted, gives_back
from domain.written import Written


async def names_units_document(here: Here, written: Written) -> bool:
    """Ask the office where a document is from that another unit's reported work left; else False.

    Words that give a report back, or would have the work changed, name another kind of document.
    """
    if Seat.OFFICE not in here.chat.seats or is_question(written.words):
        return False
    if gives_back(written.words) is not None or change_wanted(written.words, has_day=False):
        return False
    plan = await here.whole_plan()
    typed = typed_codes(written.words, plan.named_in_codes)
    product = read_outcome(typed.rest, here.said_on).product
    if product is None or product.number is None:
        return False
    reported = [one for one in await _about(here, plan, typed.codes, written) if one.is_reported]
    if len(reported) != 1 or reported[0].unit in here.chat.units:
        return False
    words = f"{reported[0].task.code}: {typed.rest}"
    await here.office.rooms.commands["xong"](here, replace(written, words=words))
    return True


async def _about(
    here: Here, plan: Plan, codes: tuple[Code, ...], written: Written
) -> list[Assignment]:
    if codes:
        named = await naming(here, plan, written, every=True)
        return [one for code in codes for one in named.plan.of_task(named.task(code))]
    shown = await here.on_screen(written.under)
    found = (plan.assignment(each) for each in (shown.assignment_ids if shown else ()))
    return [one for one in found if one is not None]
