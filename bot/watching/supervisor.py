"""What systemd is told by whoever it started: ready, alive, and in which state.

The protocol is sd_notify's (freedesktop.org/software/systemd/man/sd_notify.html): a line to a
socket. Where nobody listens, nothing happens.
"""

import socket
from contextlib import suppress

from pydantic_settings import BaseSettings


class Supervisor(BaseSettings):
    """Who started the program, as its environment says; `watchdog_usec` is 0 without a watchdog."""

    notify_socket: str = ""
    watchdog_usec: int = 0

    def ready(self) -> None:
        """Say that the start is over."""
        self._tell("READY=1")

    def alive(self) -> None:
        """Say that the loop turns."""
        self._tell("WATCHDOG=1")

    def state(self, words: str) -> None:
        """Say how it goes, in a line for `systemctl status`."""
        self._tell(f"STATUS={words}")

    def stopping(self) -> None:
        """Say that the end has begun."""
        self._tell("STOPPING=1")

    @property
    def alive_every(self) -> float | None:
        """Return how often it wants to hear that, in seconds: twice as often as it must."""
        return self.watchdog_usec / 2_000_000 if self.watchdog_usec else None

    def _tell(self, line: str) -> None:
        if not self.notify_socket:
            return
        # A name that begins with @ stands for one in the kernel's own space of names.
        address = self.notify_socket
        address = f"\0{address[1:]}" if address.startswith("@") else address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
            told.sendto(line.encode(), address)
