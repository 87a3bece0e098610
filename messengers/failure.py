"""Why a message did not arrive, in no messenger's terms."""

from datetime import timedelta


class DeliveryFailed(Exception):
    """The messenger did not take the message; try again later."""


class Unanswered(DeliveryFailed):
    """The messenger did not say whether it took the message; look for it before trying again."""


class MessengerBusy(DeliveryFailed):
    """The messenger asks for patience."""

    def __init__(self, why: str, *, retry_after: timedelta) -> None:
        super().__init__(why)
        self.retry_after = retry_after


class GroupMigrated(DeliveryFailed):
    """The chat has a new address; the same message is to be sent there."""

    def __init__(self, why: str, *, address: int) -> None:
        super().__init__(why)
        self.address = address


class MessageRefused(DeliveryFailed):
    """The messenger does not take what we wrote, by our own fault; the chat is well."""


class Undeliverable(DeliveryFailed):
    """No later attempt can succeed; `chat_is_lost` says that nothing sent there can."""

    def __init__(self, why: str, *, chat_is_lost: bool = False) -> None:
        super().__init__(why)
        self.chat_is_lost = chat_is_lost
