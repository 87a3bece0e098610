"""Runs the simulator over HTTP, for the demo and for tests that need a real connection."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.applications import Starlette

ENDS_WITHIN = 5


class Server(uvicorn.Server):
    """uvicorn, which tells when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to the program that the server is part of."""
        yield


@asynccontextmanager
async def serving(app: Starlette, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """Serve `app` while the block runs; yields its address. OSError: the port is taken.

    Open event streams and long polls end with the block.
    """
    with socket.create_server((host, port)) as listener:
        config = uvicorn.Config(
            app,
            access_log=False,  # a request line holds the token
            lifespan="off",
            log_config=None,
            timeout_graceful_shutdown=ENDS_WITHIN,
        )
        server = Server(config)
        running = asyncio.create_task(server.serve([listener]))
        try:
            await server.ready.wait()
            yield f"http://{host}:{listener.getsockname()[1]}"
        finally:
            await app.state.close()
            server.should_exit = True
            await running
