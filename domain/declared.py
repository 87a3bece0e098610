"""Names that affairs declare and floors bind to: each bound once, none forgotten."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


def files_in(name: str) -> Iterator[ModuleType]:
    """Yield a file, or a folder with all files and folders in it: what they bring is found so."""
    found = import_module(name)
    yield found
    for file in walk_packages(getattr(found, "__path__", ()), f"{name}."):
        yield import_module(file.name)


def joined(what: str, parts: Iterable[Mapping[K, V]]) -> dict[K, V]:
    """Return all parts as one; raises TypeError for a name that two of them bind."""
    whole: dict[K, V] = {}
    for part in parts:
        if twice := whole.keys() & part.keys():
            raise TypeError(f"bound twice among {what}: {_named(twice)}")
        whole |= part
    return whole


def check_bound(what: str, bound: Collection[K], declared: Collection[K]) -> None:
    """Raise TypeError unless what is bound is what was declared."""
    if missing := set(declared) - set(bound):
        raise TypeError(f"declared, but bound to nothing among {what}: {_named(missing)}")
    if unknown := set(bound) - set(declared):
        raise TypeError(f"bound, but declared nowhere among {what}: {_named(unknown)}")


def _named(names: Iterable[object]) -> str:
    return ", ".join(sorted(map(str, names)))
