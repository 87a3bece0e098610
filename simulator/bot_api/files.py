"""Files as Telegram keeps them, by id and by the path that getFile gives out."""

import mimetypes
from dataclasses import dataclass
from typing import Any

from simulator.bot_api.refused import Refused, bad_request, not_found
from simulator.bot_api.wire import file_json
from simulator.model import FileKind, StoredFile

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
LARGEST_DOWNLOAD = 20 * 1024 * 1024
LARGEST_UPLOAD = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a request."""

    name: str
    content: bytes


class FileStore:
    """Every file that was ever sent; Telegram forgets none."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}

    def add(self, kind: FileKind, upload: Upload) -> StoredFile:
        """Keep a file. A photo that is no picture raises `Refused`."""
        width, height = pixels(upload.content) if kind == "photo" else (0, 0)
        mime_type = mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
        if kind == "photo":
            mime_type = "image/png" if upload.content.startswith(PNG) else "image/jpeg"
        number = len(self._by_id) + 1
        file = StoredFile(
            id=f"{kind}-{number}",
            kind=kind,
            name=upload.name,
            mime_type=mime_type,
            content=upload.content,
            width=width,
            height=height,
        )
        self._by_id[file.id] = file
        return file

    def get(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def content_at(self, path: str) -> StoredFile:
        """The file of a path that getFile has given out."""
        for file in self._by_id.values():
            if file.is_reachable and file.path == path:
                return file
        raise not_found()

    def describe(self, file_id: str) -> dict[str, Any]:
        """getFile: the facts of a file and the path it can be fetched from."""
        file = self.get(file_id)
        if file is None:
            raise bad_request("invalid file_id")
        if len(file.content) > LARGEST_DOWNLOAD:
            raise bad_request("file is too big")
        file.is_reachable = True
        facts = file_json(file)
        if file.kind == "photo":
            facts = facts[-1]
        kept = ("file_id", "file_unique_id", "file_size")
        return {key: facts[key] for key in kept} | {"file_path": file.path}


def pixels(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG picture."""
    if content.startswith(PNG) and len(content) >= 24:
        return int.from_bytes(content[16:20]), int.from_bytes(content[20:24])
    if content.startswith(JPEG):
        at = 2
        while at + 9 <= len(content) and content[at] == 0xFF:
            marker = content[at + 1]
            if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
                height, width = content[at + 5 : at + 7], content[at + 7 : at + 9]
                return int.from_bytes(width), int.from_bytes(height)
            at += 2 + int.from_bytes(content[at + 2 : at + 4])
    raise bad_request("IMAGE_PROCESS_FAILED")


def is_picture(content: bytes) -> bool:
    """Whether content is a picture that Telegram would show as a photo."""
    try:
        pixels(content)
    except Refused:
        return False
    return True
