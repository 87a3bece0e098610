"""`/vuongmac`, Vướng mắc and the buttons of its cards."""

from functools import partial

from actions.obstacle.agreeing import agree_pressed, agree_soon, take_back
from actions.obstacle.answering import advise_pressed, decide_pressed, meet_pressed
from actions.obstacle.consulting import consult_pressed
from actions.obstacle.over import over_pressed
from actions.obstacle.postponing import postpone_pressed, settle_day
from actions.obstacle.reporting import obstruct_pressed, obstruct_typed
from actions.obstacle.resolving import resolve
from actions.obstacle.unsaying import unsay
from actions.obstacle.withdrawing import amend_obstacle, withdraw_obstacle
from domain.obstacle.names import ObstacleVerb
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    commands={"vuongmac": obstruct_typed},
    presses={
        ObstacleVerb.STUCK: by_ids(obstruct_pressed),
        ObstacleVerb.WITHDRAW: by_ids(withdraw_obstacle),
        ObstacleVerb.AMEND: by_ids(amend_obstacle),
        ObstacleVerb.OVER: by_ids(over_pressed),
        ObstacleVerb.RESOLVE: by_ids(resolve),
        ObstacleVerb.ADVISE: by_ids(advise_pressed),
        ObstacleVerb.CONSULT: by_ids(consult_pressed),
        ObstacleVerb.AGREE: by_ids(agree_pressed),
        ObstacleVerb.AGREE_SOON: by_ids(agree_soon),
        ObstacleVerb.TAKE_BACK: by_ids(take_back),
        ObstacleVerb.OPINE: by_ids(decide_pressed),
        ObstacleVerb.MEET: by_ids(meet_pressed),
        ObstacleVerb.EXTEND_TO: by_ids(postpone_pressed),
        ObstacleVerb.MOVE: by_ids(partial(settle_day, counts=True)),
        ObstacleVerb.KEEP: by_ids(partial(settle_day, counts=False)),
        ObstacleVerb.UNSAY: by_ids(unsay),
    },
)
