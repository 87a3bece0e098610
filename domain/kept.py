"""What is kept with a message or a question: types that can read their own past."""

from collections.abc import Mapping
from typing import ClassVar, TypeVar

# The fields of a kept thing as JSON has them.
Stored = Mapping[str, object]


class Kept:
    """Something kept as JSON under a `kind` of its own, in the shape of a `version`.

    A kind once given keeps its meaning for good. Whoever changes the fields of one raises its
    version, and reads the old shape in `brought_up`: what lies in the database, and what an older
    process still writes while the new one starts.
    """

    __slots__ = ()
    kind: ClassVar[str]
    version: ClassVar[int] = 1

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Return the fields that `version` has stored, in today's shape."""
        return stored


K = TypeVar("K", bound=Kept)


def declare(kinds: dict[str, type[K]], declared: type[K]) -> None:
    """Note a kind; raises TypeError for a name that another one bears.

    A dataclass with slots is made twice, under one name; a base that has no kind is none.
    """
    if "kind" not in vars(declared):
        return
    known = kinds.setdefault(declared.kind, declared)
    if (known.__module__, known.__qualname__) != (declared.__module__, declared.__qualname__):
        raise TypeError(f"{known!r} and {declared!r} are both kept as {declared.kind!r}")
    kinds[declared.kind] = declared
