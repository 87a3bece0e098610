"""Imports of which nothing is garbage: looking for it takes a sixth of a start."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

# How many objects come before garbage is looked for among them; one press makes thousands.
_AT_ONCE = 20_000

# Parts of libraries that do without where they cannot be imported, and that bring rich and pygments
# along: a command line, and colours for what is wrong with a template.
_UNUSED = ("httpx._main", "mako.ext.pygmentplugin")


@contextmanager
def importing() -> Iterator[None]:
    """Look for no garbage while the block imports, and never again among what it has left."""
    for part in _UNUSED:
        sys.modules.setdefault(part, None)  # type: ignore[arg-type]
    gc.disable()
    try:
        yield
    finally:
        keep_all()
        gc.enable()


def keep_all() -> None:
    """Never look for garbage among what there is by now, and seldom among what comes."""
    gc.freeze()
    gc.set_threshold(_AT_ONCE)
