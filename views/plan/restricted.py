"""What chats see of restricted work in place of its words."""

from views.texts import Texts, shorten

# A paper without a number is called by its title.
_MOST_TITLE = 80


def shown_as(number: str | None, title: str, texts: Texts) -> str:
    """Return where the words of restricted work stand: the number of its paper, or its title."""
    if number and not number.startswith("/"):
        return texts.label("see document no. {number} for its content", number=number)
    if title:
        return texts.label("see “{title}” for its content", title=shorten(title, _MOST_TITLE))
    return texts.label("see the paper for its content")
