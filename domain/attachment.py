"""A photo or a document that came with a report, as the messenger keeps it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
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

    def as_dict(self) -> dict[str, str]:
        """Return the attachment as it is stored with a question."""
        return asdict(self)

    @classmethod
    def from_dict(cls, stored: Mapping[str, str]) -> "Attachment":
        """Return a stored attachment."""
        return cls(AttachmentKind(stored["kind"]), stored["file"], stored["name"])
