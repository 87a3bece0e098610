"""Keeps other pages of the browser away from the demo: who asks must mean this machine.

A page from elsewhere can make the browser ask any address, and give a name of its own the address
of this machine; what it cannot do is send another Host or Origin than its own.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_HERE = frozenset({"127.0.0.1", "localhost", "::1"})


class Guard:
    """Answers 403 to whoever asks by another name, or from another page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or refuse it."""
        if scope["type"] == "http" and not _is_from_here(Headers(scope=scope)):
            refused = PlainTextResponse("This page answers this machine alone.", status_code=403)
            await refused(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _is_from_here(headers: Headers) -> bool:
    host, origin = headers.get("host", ""), headers.get("origin")
    if _name_of(f"//{host}") not in _HERE:
        return False
    # "null" is a page without a place, such as a file or a frame that is shut in.
    return origin is None or urlsplit(origin).netloc == host


def _name_of(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
