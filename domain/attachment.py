"""A photo or a document that came with a report, as the messenger keeps it."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar, cast

T = TypeVar("T")


class AttachmentKind(StrEnum):
    """How the messenger shows it; a PICTURE, SHEET or PAPER is ours, which no messenger has yet."""

    PHOTO = "photo"
    DOCUMENT = "document"
    VOICE = "voice"
    PICTURE = "picture"
    SHEET = "sheet"
    PAPER = "paper"


OURS = frozenset({AttachmentKind.PICTURE, AttachmentKind.SHEET, AttachmentKind.PAPER})


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file by the messenger's own id, which may be sent again to any chat.

    Of what is ours `file` is the PNG, the workbook or the paper itself, in Base64, and "" for
    one that is made when its message leaves. `album` names what it was sent in with others, of
    which those `beside` it have come.
    """

    kind: AttachmentKind
    file: str
    name: str = ""
    album: str = ""
    beside: tuple["Attachment", ...] = ()

    @property
    def is_to_be_made(self) -> bool:
        """Whether it is a file of ours that is made when it leaves."""
        return self.kind in OURS and not self.file

    @property
    def all(self) -> tuple["Attachment", ...]:
        """Return it with those beside it, each by itself."""
        return (replace(self, beside=()), *self.beside)


def held_in(thing: object) -> Iterator[Attachment]:
    """Return the attachments that a dataclass or a tuple holds, at any depth.

    One with others beside it is also returned by itself.
    """
    if isinstance(thing, Attachment):
        yield thing
        yield from thing.all if thing.beside else ()
    elif isinstance(thing, tuple):
        for each in thing:
            yield from held_in(each)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from held_in(getattr(thing, field.name))


def with_beside(thing: T, file: Attachment) -> T:
    """Return a dataclass or a tuple with `file` beside what it holds of the same album."""
    held: Any = thing
    if isinstance(held, Attachment):
        same = held.album and held.album == file.album
        return cast("T", replace(held, beside=(*held.beside, file))) if same else thing
    if isinstance(held, tuple):
        return cast("T", tuple(with_beside(each, file) for each in held))
    if is_dataclass(held) and not isinstance(held, type):
        changed = {
            field.name: now
            for field in fields(held)
            if (now := with_beside(was := getattr(held, field.name), file)) != was
        }
        return cast("T", replace(held, **changed)) if changed else thing
    return thing
