"""What somebody wrote to us, as an action is given it."""

from dataclasses import dataclass

from domain.attachment import Attachment


@dataclass(frozen=True, slots=True)
class Written:
    """Words, alone or with a photo or document; of a command, the words after it.

    `id` is the messenger's id of the message, `under` of the one it replies to, None for none.
    `chosen` are numbers in it of which it was asked what they mean, each with a task's code.
    With `beyond_words` something came that nobody here reads or keeps: a voice, a video, a sticker.
    Of such, `voice` is kept where it is a leader's order.
    `album` names what several messages were sent as, each with a photo or document.
    `about` are the assignments that words without codes may be about, where they reply to none.
    With `calls_us` the words named the bot, and so are meant for it without being a reply.
    """

    words: str = ""
    id: int | None = None
    under: int | None = None
    file: Attachment | None = None
    chosen: tuple[tuple[str, str], ...] = ()
    beyond_words: bool = False
    album: str | None = None
    about: tuple[int, ...] = ()
    calls_us: bool = False
    voice: Attachment | None = None
