"""Reading a signed plan; the rules are one file each, `reader` puts them in order.

Its patterns take half a second to make. Whoever only asks for a file to be read, in a process of
its own, does without them.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from documents.reading.reader import read_pasted, read_plan

__all__ = ["read_pasted", "read_plan"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(name)
    from documents.reading import reader

    return getattr(reader, name)
