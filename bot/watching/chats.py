"""The alarm's way into the administrators' own chats with the bot."""

import logging

from actions.delivery.carriers import Carriers
from bot.watching.alarm import Channel
from domain.message import Message
from messengers.failure import DeliveryFailed

log = logging.getLogger(__name__)


def to_chats(carriers: Carriers, administrators: frozenset[int]) -> Channel:
    """Return what sends to each administrator's own chat; whoever never wrote cannot be reached."""

    async def send(message: Message) -> bool:
        is_heard = False
        for address in sorted(administrators):
            try:
                await carriers.of(address).send(address, message)
            except DeliveryFailed as failure:
                log.warning("an administrator could not be told: %s", failure)
            else:
                is_heard = True
        return is_heard

    return send
