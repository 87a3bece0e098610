"""Take what is told behind the code of work, in whatever words: as how far it has come."""

import re

from actions.here import Here
from actions.meant import meant_by
from actions.said.repeating import repeat_instead
from domain.authority import Act, check
from domain.plan.plan import Plan
from domain.spoken.answers.asking import is_question
from domain.spoken.code import typed_codes
from domain.spoken.courtesy import says_nothing_more
from domain.spoken.intention import Intention
from domain.spoken.reply import Reply
from domain.written import Written

_FEWEST = 4
_INTRODUCES = re.compile(r"^[^:\n]{1,30}:")


async def tells_of_named(here: Here, plan: Plan, written: Written) -> bool:
    """Repeat words behind one code and a colon as how far that work has come; else False.

    "TT-03: tình hình bình thường, không có gì đột xuất" says no more than that it goes on.
    """
    typed = typed_codes(written.words, plan.named_in_codes)
    is_told = len(typed.codes) == 1 and _INTRODUCES.match(written.words) is not None
    if not is_told or not here.chat.units or len(typed.rest.split()) < _FEWEST:
        return False
    if is_question(typed.rest) or says_nothing_more(typed.rest):
        return False
    meant = await meant_by(here, plan, written)
    if meant.refusals or len(meant.assignments) != 1 or not meant.assignments[0].is_open:
        return False
    check(Act.REPORT, here.chat)
    told = Reply(Intention.PROGRESS, (), typed.rest)
    await repeat_instead(here, meant.assignments[0], told, written)
    return True
