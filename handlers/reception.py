"""`/dondoc`, and the receiver's board of what units deliver."""

from actions.reception.receiving import open_board, receive, take_back
from actions.reception.urging import urge_missing, urge_named
from domain.reception.names import ReceptionVerb
from handlers.routing.conversation import Conversation, by_ids, toasted
from views.reception.reception import toast_not_received, toast_received, toast_urged

CONVERSATION = Conversation(
    commands={"dondoc": urge_named},
    presses={
        ReceptionVerb.BOARD: by_ids(open_board),
        ReceptionVerb.RECEIVE: toasted(receive, toast_received),
        ReceptionVerb.NOT_RECEIVED: toasted(take_back, toast_not_received),
        ReceptionVerb.URGE: toasted(urge_missing, toast_urged),
    },
)
