"""The office gives a report back: it is repeated, and confirmed."""

from actions.report.returning import return_typed
from domain.press import CONFIRM
from tests.actions.at_work import OFFICE, AtWork
from tests.actions.deed import Deed


async def gives_back(at_work: AtWork, typed: str) -> Deed[None]:
    """Let the office type `/tralai` with a code and a reason, and press Trả lại."""
    meant = await at_work.writes(OFFICE, return_typed, typed)
    return await at_work.chooses(OFFICE, meant.only, CONFIRM)
