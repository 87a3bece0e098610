"""Đăng ký thời hạn: the buttons under the board of deadlines and under its parts."""

from actions.here import Here
from actions.registration.approving import approve, send_back_pressed
from actions.registration.calling import gather, recall
from actions.registration.correcting import take_back_pressed
from actions.registration.gathering import edit_pressed, page_deadlines, present
from actions.registration.proposing import propose_own, propose_pressed
from domain.press import Press
from domain.registration.names import RegistrationVerb
from handlers.routing.conversation import Conversation, by_ids


async def on_page(here: Here, press: Press) -> None:
    """Show another unit, 0 for all, or another page."""
    await page_deadlines(here, press.id() or None, press.id(1), under=press.under)


CONVERSATION = Conversation(
    presses={
        RegistrationVerb.GATHER: by_ids(gather),
        RegistrationVerb.PROPOSE_OWN: by_ids(propose_own),
        RegistrationVerb.PROPOSE: by_ids(propose_pressed),
        RegistrationVerb.EDIT_PROPOSAL: by_ids(edit_pressed),
        RegistrationVerb.PAGE: on_page,
        RegistrationVerb.PRESENT: by_ids(present),
        RegistrationVerb.APPROVE: by_ids(approve),
        RegistrationVerb.SEND_BACK: by_ids(send_back_pressed),
        RegistrationVerb.RECALL: by_ids(recall),
        RegistrationVerb.TAKE_BACK: by_ids(take_back_pressed),
    },
)
