"""The same message with headings, tables and buttons beside lines, for messengers that have them.

Words are house markup, as in `domain/message.py`.
"""

from dataclasses import dataclass
from typing import Literal

from domain.button import Button


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above what follows; 1 is the largest `size`."""

    text: str
    size: int = 2
    kind: Literal["heading"] = "heading"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of text."""

    text: str
    kind: Literal["paragraph"] = "paragraph"


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its first row is the head, its first column words, all others numbers."""

    rows: tuple[tuple[str, ...], ...]
    kind: Literal["grid"] = "grid"


@dataclass(frozen=True, slots=True)
class Details:
    """Lines folded behind one."""

    summary: str
    lines: tuple[str, ...]
    kind: Literal["details"] = "details"


@dataclass(frozen=True, slots=True)
class Keys:
    """A row of buttons beside the line above."""

    buttons: tuple[Button, ...]
    kind: Literal["keys"] = "keys"


Block = Heading | Paragraph | Grid | Details | Keys
