"""Telegram's limit on how many messages a bot sends: a weather for `Faults`."""

from collections import deque
from collections.abc import Callable

from simulator.bot_api.refused import too_many_requests
from simulator.faults import Fault

# core.telegram.org/bots/faq, "My bot is hitting limits".
MOST_A_SECOND = 30
# What puts words before somebody.
_SPEAKS = ("send", "edit", "copy", "forward")


class Limit:
    """Refuses with 429 what comes as the 31st within any second; `clock` counts seconds.

    What is refused counts no more than what was never sent.
    """

    def __init__(self, clock: Callable[[], float], most: int = MOST_A_SECOND) -> None:
        self._clock = clock
        self._most = most
        self.taken: deque[float] = deque(maxlen=most)
        self.refused = 0

    def __call__(self, method: str) -> Fault | None:
        """Return what a call meets."""
        if not method.startswith(_SPEAKS) or method == "sendChatAction":
            return None
        moment = self._clock()
        if len(self.taken) == self._most and moment - self.taken[0] < 1:
            self.refused += 1
            return Fault(method, 1, answer=too_many_requests(1))
        self.taken.append(moment)
        return None
