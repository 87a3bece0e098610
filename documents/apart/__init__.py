"""A file is read in a process of its own, which may be ended without harm."""

from documents.apart.folders import forget_leftovers, paper_folder
from documents.apart.reading import LIMITS, Limits, ReaderFailed, Told, read_apart

__all__ = [
    "LIMITS",
    "Limits",
    "ReaderFailed",
    "Told",
    "forget_leftovers",
    "paper_folder",
    "read_apart",
]
