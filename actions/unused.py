"""Say what became of words and files that reached one of our messages, and that nobody took."""

from collections.abc import Sequence
from hashlib import sha256

from actions.asked import Command
from actions.here import Here
from domain.attachment import Attachment
from domain.chat import Seat
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.prompt import NobodyAsked, NothingAdded, NotUnderstood, OfficesWords, UnknownCommand
from domain.reaction import Reaction
from domain.refusal import Refusal
from domain.report.done import check_open
from domain.report.names import Reported, Supplemented
from domain.spoken.courtesy import is_courtesy, puts_off, takes_note
from domain.work.instruction import NobodyNamed
from domain.written import Written
from storage.boxes.outgoing import OnScreen
from views import unused as views
from views.refusal import sentence


def accounting(act: Command) -> Command:
    """Return a command after which nothing that was sent along has vanished without a word."""

    async def command(here: Here, written: Written) -> None:
        if written.album is not None and written.words:
            await here.tx.runs.first(_album(here, written), at=here.now)
        await act(here, written)
        await tell_of_file(here, written.file)
        if written.beyond_words and written.voice not in here.kept and _was_answered(here):
            await here.say(views.beyond_words(here.office.texts))

    return command


async def is_left_of_album(here: Here, written: Written) -> bool:
    """Whether a file that answers nothing came with others whose words were heard.

    That it is not kept is said once for all of them.
    """
    if written.album is None or written.words or written.file is None:
        return False
    album = _album(here, written)
    if await here.tx.runs.first(album, at=here.now):
        return False
    if await here.tx.runs.first(f"{album}:left", at=here.now):
        await here.say(views.one_of_album(here.office.texts))
    here.kept.add(written.file)
    return True


def _album(here: Here, written: Written) -> str:
    return f"album:{here.chat.id}:{written.album}"


async def tell_of_file(here: Here, file: Attachment | None) -> None:
    """Say that a file was not kept, where what came with it was answered and has not kept it."""
    if file is None or file in here.kept or not _was_answered(here):
        return
    here.kept.add(file)
    await here.say(views.not_kept(file, here.office.texts))


async def tell_of_reply(
    here: Here, answered: OnScreen | None, written: Written, shown: Sequence[Assignment]
) -> None:
    """Say that nothing came of a reply to one of our messages, with the buttons that would do.

    `shown` is this chat's work in the message; what of it has ended is told as it stands.

    A message that is not ours is people talking. Whoever only thanks or takes note sees that it was
    read; a sign under anything else would look like a yes.
    """
    if answered is None or await is_left_of_album(here, written):
        return
    open_ones = [one for one in shown if one.is_open]
    only_words = written.file is None
    is_read = (takes_note if open_ones else is_courtesy)(written.words)
    if only_words and (is_read or puts_off(written.words)):
        await take_note(here)
    elif open_ones:
        message = views.with_buttons(NotUnderstood(), open_ones, here.office.texts)
        await here.say(message, shows=[one.id for one in open_ones])
    else:
        why = None if here.chat.units else unread(here, written)
        why = why or _why_nothing(here, written, answered, shown)
        await here.say(Message(sentence(why, here.office.texts)))


async def take_note(here: Here) -> None:
    """Show that words were read that ask for nothing; leaders are told so."""
    if Seat.LEADERS in here.chat.seats:
        await here.say(views.read(here.office.texts))
    else:
        await here.react(Reaction.READ)


def unread(here: Here, written: Written) -> Refusal | None:
    """Return why words of a leader or the office went to nobody; None where it is a unit's."""
    if Seat.LEADERS in here.chat.seats:
        return NobodyNamed()
    is_office = Seat.OFFICE in here.chat.seats and bool(written.words)
    return OfficesWords(written.words) if is_office else None


def _why_nothing(
    here: Here, written: Written, answered: OnScreen, shown: Sequence[Assignment]
) -> Refusal:
    if isinstance(answered.subject, Reported | Supplemented):
        return NothingAdded()
    for one in shown:
        try:
            check_open(one)
        except Refusal as ended:
            return ended
    return unread(here, written) or NobodyAsked()


async def tell_of_command(here: Here, typed: str, meant: str = "") -> None:
    """Say of a command that nobody here knows that there is none, and what was `meant`, if known.

    Another bot of the group may know one that is like none of ours, so that there it is said once
    to each person.
    """
    if not here.alone and not meant:
        person = here.sender.id if here.sender else 0
        once = f"unknown-command:{here.chat.id}:{person}:{typed}"
        if not here.chat.seats or not await here.tx.runs.first(once, at=here.now):
            return
    await here.say(Message(sentence(UnknownCommand(typed=typed, meant=meant), here.office.texts)))


async def tell_of_words(here: Here, words: str) -> None:
    """Say that a command that takes nothing did not read what stands behind it, if it said more."""
    if words and not is_courtesy(words):
        await here.say(views.words_unread(words, here.office.texts))


async def tell_of_edit(
    here: Here, message: int, words: str, *, under: int | None, is_command: bool
) -> None:
    """Say of a message for us that somebody changed that it is not read anew.

    Once for what it says now: Telegram also offers messages as changed whose words are the same.
    """
    is_ours = is_command or here.alone or await here.on_screen(under) is not None
    now_reads = f"edited:{here.chat.id}:{message}:{sha256(words.encode()).hexdigest()[:12]}"
    if is_ours and await here.tx.runs.first(now_reads, at=here.now):
        await here.say(views.edited(here.office.texts))


def _was_answered(here: Here) -> bool:
    return bool(here.told or here.recorded)
