"""What a run of pytest makes once, whichever of its workers is the first to need it."""

from collections.abc import Awaitable, Callable
from hashlib import sha256
from pathlib import Path
from pickle import dumps, loads
from typing import TypeVar, cast

from filelock import FileLock

T = TypeVar("T")


class Once:
    """A folder that the workers of a run share; what is kept there goes through pickle.

    Whoever makes something may ask for what comes before it, and never for what asks for it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def made(self, name: str, make: Callable[[], Awaitable[T]]) -> T:
        """Return what bears a name, made now if nobody has made it yet; others wait meanwhile."""
        path = self._folder / sha256(name.encode()).hexdigest()
        # Not beside the event loop: nothing else of this worker goes on while it waits.
        with FileLock(f"{path}.lock"):
            if not path.exists():
                made = dumps(await make())
                path.with_suffix(".half").write_bytes(made)
                path.with_suffix(".half").replace(path)
            return cast("T", loads(path.read_bytes()))
