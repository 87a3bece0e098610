"""A photo or a document that came with a report, as the messenger keeps it."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum


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
    one that is made when its message leaves.
    """

    kind: AttachmentKind
    file: str
    name: str = ""

    @property
    def is_to_be_made(self) -> bool:
        """Whether it is a file of ours that is made when it leaves."""
        return self.kind in OURS and not self.file


def held_in(thing: object) -> Iterator[Attachment]:
    """Return the attachments that a dataclass or a tuple holds, at any depth."""
    if isinstance(thing, Attachment):
        yield thing
    elif isinstance(thing, tuple):
        for each in thing:
            yield from held_in(each)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from held_in(getattr(thing, field.name))
