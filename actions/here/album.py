"""Under which keys is noted where the files of an album were kept."""

from domain.chat import Chat


def of_album(chat: Chat, album: str) -> str:
    """Return what the keys of an album begin with."""
    return f"album:{chat.id}:{album}:kept:"


def kept_of_album(chat: Chat, album: str, assignment_id: int, obstacle_id: int | None) -> str:
    """Return the key that says with which work, and which obstacle, an album is kept."""
    return f"{of_album(chat, album)}{assignment_id}:{obstacle_id or 0}"


def work_of_album(key: str) -> tuple[int, int | None]:
    """Return the ids of the assignment and the obstacle that a key names."""
    *_, assignment_id, obstacle_id = key.split(":")
    return int(assignment_id), int(obstacle_id) or None
