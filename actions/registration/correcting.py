"""Correct a proposal in reply to what was recorded, or take it back."""

from dataclasses import replace

from actions.asked import Lines
from actions.here import Here
from actions.meant import shown_to
from actions.registration.posting import gathering
from actions.registration.proposing import propose_by_lines, propose_said
from actions.registration.recording import withdraw
from domain.authority import Act, check
from domain.plan.plan import Plan
from domain.registration.board import names_term, needs_deadline
from domain.registration.names import TermsProposed
from domain.spoken.parts.correction import corrected
from domain.spoken.parts.proposals import proposal_lines
from domain.spoken.times.point import Standpoint
from domain.written import Written


async def take_back_pressed(here: Here, assignment_id: int) -> None:
    """Take a proposal off the board; raises NotProposed and BoardWithTheLeaders."""
    plan = await here.plan_to_change()
    one = here.own(plan, assignment_id)
    await withdraw(here, await gathering(here, plan), one)


async def correct_by_lines(here: Here, plan: Plan, written: Written) -> bool:
    """Take "nhầm, 3 trước 30/7" in place of what was proposed, and repeat "nhầm, 15/9".

    False for words that name no other deadline.
    """
    at = Standpoint(here.said_on, await here.tx.holidays.calendar())
    said = corrected(written.words)
    words = said.words if said else written.words
    lines = proposal_lines(words, plan.named_in_codes)
    if lines and all(line.codes and names_term(line.rest, at) for line in lines):
        return await propose_by_lines(here, plan, replace(written, words=words))
    shown = [one for one in await shown_to(here, plan, written.under) if needs_deadline(one)]
    if len(shown) != 1 or any(line.codes for line in lines) or not names_term(words, at):
        return False
    check(Act.REPORT, here.chat)
    await propose_said(here, shown[0], words)
    return True


LINES: Lines = {TermsProposed: correct_by_lines}
