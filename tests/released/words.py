"""The words that rows and buttons keep once they were released: none is changed."""

import json
import sys
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

from pydantic import BaseModel

from bot.rooms import CONVERSATIONS, ROOMS
from documents.plan import PlanReading
from domain.kept import Kept
from storage.columns import metadata
from storage.types import Json, PackedJson

KEPT = Path(__file__).with_name("words.json")
Enumeration = StrEnum | IntEnum
_WITH_VALUES = (StrEnum, IntEnum)


def known() -> dict[str, set[str]]:
    """Return the words of today's buttons, questions and subjects, and the values in rows."""
    return {
        "verbs": set(CONVERSATIONS.presses),
        "questions": _kinds(ROOMS.questions),
        "choices": {
            f"{kind.kind}: {word}" for kind, one in ROOMS.questions.items() for word in one.choices
        },
        "subjects": _kinds(ROOMS.wordings),
        "values": {f"{kind.__name__}: {one.value}" for kind in _written() for one in kind},
    }


def kept() -> dict[str, set[str]]:
    """Return the words of all released versions."""
    return {what: set(words) for what, words in json.loads(KEPT.read_text("utf-8")).items()}


def unreleased() -> frozenset[str]:
    """Return the words of today that no released version has kept, of anything."""
    released = {one.rpartition(": ")[2] for words in kept().values() for one in words}
    today = {one.rpartition(": ")[2] for words in known().values() for one in words}
    return frozenset(today - released)


def keep_words() -> None:
    """Keep today's words beside those of earlier versions."""
    before = kept()
    whole = {what: sorted(words | before[what]) for what, words in known().items()}
    KEPT.write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _kinds(bound: Iterable[type[Kept]]) -> set[str]:
    return {one.kind for one in bound}


def _written() -> set[type[Enumeration]]:
    """Return the enumerations that the storage names, or that a kept thing holds."""
    named = {
        one
        for name, module in sys.modules.items()
        if name.startswith("storage.")
        for one in vars(module).values()
        if isinstance(one, type) and issubclass(one, _WITH_VALUES) and one not in _WITH_VALUES
    }
    # A paper under review is kept as it was read, an edition as it was issued.
    columns = [column.type for table in metadata.tables.values() for column in table.c]
    stored = [one.annotation for one in columns if isinstance(one, Json | PackedJson)]
    holding = (*ROOMS.questions, *ROOMS.wordings, PlanReading, *stored)
    held = set[Any]()
    for kind in holding:
        _hold(kind, held)
    return named | {one for one in held if isinstance(one, type) and issubclass(one, _WITH_VALUES)}


def _hold(kind: Any, held: set[Any]) -> None:
    """Add a type and those in its fields, however deep, which may hold it in turn."""
    if kind in held:
        return
    held.add(kind)
    hints = get_type_hints(kind) if is_dataclass(kind) else {}
    parts = [hints[one.name] for one in fields(kind)] if is_dataclass(kind) else [*get_args(kind)]
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        parts = [one.annotation for one in kind.model_fields.values()]
    for part in parts:
        _hold(part, held)
