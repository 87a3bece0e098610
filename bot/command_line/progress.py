"""A bar for work that takes longer than people wait without asking."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

_SECONDS = 1.0


@contextmanager
def shown_progress(what: str) -> Iterator[None]:
    """Show past the first second that `what` is still going on; nothing where nobody looks.

    It stands on standard error and vanishes in the end, so that what is printed stays as it is.
    """
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    bar = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    bar.add_task(what, total=None)
    begin = Timer(_SECONDS, bar.start)
    begin.daemon = True
    begin.start()
    try:
        yield
    finally:
        begin.cancel()
        begin.join()
        bar.stop()
