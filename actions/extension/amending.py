"""Correct a request for a later deadline that waits: by its button, or in words."""

from actions.ask import ask
from actions.extension.asking import go_on, read
from actions.extension.requesting import pending_beside
from actions.here import Here
from domain.extension.asking import check_asking
from domain.extension.extension import Extension
from domain.extension.names import LaterDay
from domain.plan.assignment import Assignment
from domain.spoken.parts.correction import Correction, Of
from domain.spoken.request import Request


async def amend_pressed(here: Here, extension_id: int) -> None:
    """Ask anew until when and why; raises NotItsTurn for a request that is settled."""
    known, one = await _waiting(here, extension_id)
    await ask(here, LaterDay(Request(known.asked, known.reason), extension_id), one=one)


async def correct_request(here: Here, extension_id: int, said: Correction) -> None:
    """Repeat a request with the day or the reason that words put right; raises the same."""
    known, one = await _waiting(here, extension_id)
    request = Request(None, said.words)
    if said.of is not Of.REASON:
        request = await read(here, one, said.words)
        if request.deadline is None and request.reason is None:
            request = Request(None, said.words)
    whole = Request(request.deadline or known.asked, request.reason or known.reason)
    await go_on(here, one, whole, extension_id)


async def _waiting(here: Here, extension_id: int) -> tuple[Extension, Assignment]:
    known = await here.tx.extensions.get(extension_id)
    one = here.own(await here.plan_to_change(), known.assignment_id)
    check_asking(one, await pending_beside(here, one, extension_id))
    return known, one
