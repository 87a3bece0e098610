"""`/chotnam`: the office sorts the year's open work, the leaders agree."""

from actions.closing.closing import (
    approve_closing,
    close_year,
    send_closing,
    send_closing_back,
    turn_board,
    turn_ending,
)
from domain.closing.names import ClosingVerb
from handlers.conversation import Conversation, by_ids, wordless

CONVERSATION = Conversation(
    commands={"chotnam": wordless(close_year)},
    presses={
        ClosingVerb.BEGIN: by_ids(close_year),
        ClosingVerb.TURN: by_ids(turn_ending),
        ClosingVerb.PAGE: by_ids(turn_board),
        ClosingVerb.SEND: by_ids(send_closing),
        ClosingVerb.APPROVE: by_ids(approve_closing),
        ClosingVerb.SEND_BACK: by_ids(send_closing_back),
    },
)
