"""A message as one text: what it says, and below it what its buttons say and send."""

from domain.message import Message


def seen(said: Message | str | None) -> str:
    """Return the words, then a line for each row of buttons: [Đúng: yes success] [Sửa: change]."""
    if not isinstance(said, Message):
        return str(said)
    rows = (
        " ".join(f"[{one.text}: {' '.join(filter(None, (one.press, one.style)))}]" for one in row)
        for row in said.buttons
    )
    return "\n".join((said.text, *rows))
