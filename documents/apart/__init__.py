"""A file is read in a process of its own, which may be ended without harm."""

from documents.apart.folders import forget_leftovers, paper_folder
from documents.apart.making import MakerFailed, Order, make_apart
from documents.apart.reading import (
    LIMITS,
    Limits,
    ReaderFailed,
    Told,
    read_any_apart,
    read_apart,
    read_register_apart,
)

__all__ = [
    "LIMITS",
    "Limits",
    "MakerFailed",
    "Order",
    "ReaderFailed",
    "Told",
    "forget_leftovers",
    "make_apart",
    "paper_folder",
    "read_any_apart",
    "read_apart",
    "read_register_apart",
]
