"""A photo or a document that came with a report, as the messenger keeps it."""

from dataclasses import dataclass
from enum import StrEnum


class AttachmentKind(StrEnum):
    """How the messenger shows it."""

    PHOTO = "photo"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file by the messenger's own id, which may be sent again to any chat."""

    kind: AttachmentKind
    file: str
    name: str = ""
