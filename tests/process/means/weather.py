"""A Telegram in bad weather: slow, refusing, failing, and losing answers, by dice."""

from collections import Counter
from dataclasses import dataclass, field
from random import Random

from simulator.bot_api.refused import Refused, too_many_requests
from simulator.faults import Fault

Place = tuple[int, int]
"""Where a message stands: its chat and its number there."""

SENDING = {"sendMessage", "sendDocument", "sendPhoto"}
LOOKING = {"stopMessageLiveLocation", "editMessageCaption"}
STRUCK = SENDING | LOOKING | {"editMessageText", "answerCallbackQuery", "getUpdates"}
LONGEST_DELAY = 0.4
FAILED = Refused(502, "Bad Gateway")
# How often each happens to a call; the rest of the calls are well.
CHANCES = {
    "late": 0.2,
    "answered late": 0.3,
    "asked for patience": 0.02,
    "failed": 0.03,
    "broken off": 0.03,
    "accepted, then failed": 0.02,
    "accepted, then broken off": 0.02,
}
WELL = 1 - sum(CHANCES.values())


@dataclass
class Weather:
    """What strikes the calls of a world while it lasts; `struck` counts it."""

    dice: Random
    struck: Counter[str] = field(default_factory=Counter)
    _accepted: list[Fault] = field(default_factory=list)

    def strike(self, method: str) -> Fault | None:
        """Return what a call meets, None where it is well."""
        if method not in STRUCK:
            return None
        (kind,) = self.dice.choices([*CHANCES, None], [*CHANCES.values(), WELL])
        if kind is None:
            return None
        self.struck[kind] += 1
        fault = self._fault(kind, method)
        if method in SENDING and kind.startswith("accepted"):
            self._accepted.append(fault)
        return fault

    @property
    def unheard(self) -> set[Place]:
        """Return the messages that arrived without the bot being told."""
        arrived = [fault.result for fault in self._accepted if fault.result]
        return {(one["chat"]["id"], one["message_id"]) for one in arrived}

    def _fault(self, kind: str, method: str) -> Fault:
        delay = self.dice.uniform(0, LONGEST_DELAY)
        match kind:
            case "late":
                return Fault(method, 1, delay=delay)
            case "answered late":
                return Fault(method, 1, delay=delay, after_effect=True)
            case "asked for patience":
                return Fault(method, 1, answer=too_many_requests(1))
            case "failed":
                return Fault(method, 1, answer=FAILED)
            case "broken off":
                return Fault(method, 1, drops=True)
            case "accepted, then failed":
                return Fault(method, 1, answer=FAILED, after_effect=True)
            case _:
                return Fault(method, 1, drops=True, after_effect=True)
