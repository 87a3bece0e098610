"""`/chotnam`: the office sorts the year's open work, the leaders agree."""

from actions.closing.closing import (
    approve_closing,
    close_plan,
    close_typed,
    close_year,
    next_ending,
    page_board,
    send_closing,
    send_closing_back,
)
from domain.closing.names import ClosingVerb
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    commands={"chotnam": close_typed},
    presses={
        ClosingVerb.BEGIN: by_ids(close_year),
        ClosingVerb.CLOSE: by_ids(close_plan),
        ClosingVerb.NEXT_ENDING: by_ids(next_ending),
        ClosingVerb.PAGE: by_ids(page_board),
        ClosingVerb.SEND: by_ids(send_closing),
        ClosingVerb.APPROVE: by_ids(approve_closing),
        ClosingVerb.SEND_BACK: by_ids(send_closing_back),
    },
)
