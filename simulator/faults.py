"""Faults that a test orders for the next calls of a method."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from simulator.bot_api.refused import Refused, too_many_requests


@dataclass(slots=True)
class Fault:
    """An order: what so many calls of a method meet."""

    method: str
    times: int
    answer: Refused | None = None
    drops: bool = False
    after_effect: bool = False
    """The call takes effect, then its answer is lost or replaced."""
    delay: float = 0.0
    """Seconds of real time before the call is looked at; after its effect, before the answer."""
    result: Any = None
    """What came of the call, once it took effect, whatever was answered."""


def _fair(_: str) -> Fault | None:
    """Let every call be."""
    return None


class Faults:
    """Orders in line; a call takes the first that is for its method, or for `*`, any method.

    A call for which nothing is ordered meets what `weather` says of its method, if anything.
    """

    def __init__(self) -> None:
        self._orders: list[Fault] = []
        self.weather: Callable[[str], Fault | None] = _fair

    def fail(
        self,
        method: str,
        code: int,
        description: str,
        *,
        times: int = 1,
        after_effect: bool = False,
    ) -> None:
        """Answer with an error such as 500, "Internal Server Error"."""
        answer = Refused(code, description)
        self._orders.append(Fault(method, times, answer=answer, after_effect=after_effect))

    def flood(self, method: str, retry_after: int, *, times: int = 1) -> None:
        """Answer 429 with `retry_after` seconds."""
        self._orders.append(Fault(method, times, answer=too_many_requests(retry_after)))

    def drop(self, method: str, *, after_effect: bool = False, times: int = 1) -> None:
        """Break the connection, before the call takes effect or after."""
        self._orders.append(Fault(method, times, drops=True, after_effect=after_effect))

    def delay(
        self, method: str, seconds: float, *, after_effect: bool = False, times: int = 1
    ) -> None:
        """Let seconds of real time pass before the call is looked at, or before it is answered."""
        self._orders.append(Fault(method, times, delay=seconds, after_effect=after_effect))

    def take(self, method: str) -> Fault | None:
        """The fault for this call, if one is ordered; each order serves `times` calls."""
        for fault in self._orders:
            if fault.method in (method, "*"):
                fault.times -= 1
                if fault.times <= 0:
                    self._orders.remove(fault)
                return fault
        return self.weather(method)

    @property
    def left(self) -> int:
        """How many calls are still to meet an order."""
        return sum(fault.times for fault in self._orders)

    def clear(self) -> None:
        self._orders.clear()
