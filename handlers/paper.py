"""`/nhapkehoach`: a plan or a conclusion, as a file or pasted, and the buttons of its review."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from telegram import Update
from telegram.constants import ChatType, FileSizeLimit
from telegram.ext import CommandHandler, MessageHandler, filters

from actions.here import Here
from actions.paper.checking import (
    await_paper,
    begin_review,
    correct_pressed,
    drop_review,
    leave_out,
    turn_review,
)
from actions.paper.taking_in import take_in_pressed
from documents.incoming import read_incoming
from documents.plan import PlanReading
from documents.reading import read_pasted
from domain.authority import Act, Stranger, check
from domain.paper.names import WhichPaper
from domain.paper.unreadable import FileTooLarge
from domain.press import Press, Verb
from domain.text import nfc
from handlers.context import Context, words_of
from handlers.conversation import Pressed
from handlers.hearing import FRESH, Handler


async def on_paper(update: Update, context: Context) -> None:
    """Read what was sent or pasted, outside of any transaction, and show it for review."""
    await _check(update, context)
    reading = await _reading(update, context)
    async with context.door.open(update) as here:
        if reading is None:
            await await_paper(here)
        else:
            await begin_review(here, reading)


async def _check(update: Update, context: Context) -> None:
    """Raise before anything is fetched unless this chat may take a plan in."""
    chat = update.effective_chat
    if chat is None:
        return
    async with context.door.store.write() as tx:
        place = await tx.chats.ensure(chat.id, title=nfc(chat.title or ""))
        if chat.type == ChatType.PRIVATE and not place.seats:
            raise Stranger
        check(Act.TAKE_PLAN, place)


async def _reading(update: Update, context: Context) -> PlanReading | None:
    """Return what was read, None where there is nothing to read; raises a ReadingRefusal."""
    office = context.door.office
    message = update.message
    if message and message.document:
        return await _read_file(update, context)
    pasted = words_of(update).partition(words_of(update).split(maxsplit=1)[0])[2].strip()
    if not pasted:
        return None
    today = office.today(context.door.now())
    return await asyncio.to_thread(
        read_pasted, pasted, today=today, before_means=office.before_means
    )


async def _read_file(update: Update, context: Context) -> PlanReading:
    document = update.message.document if update.message else None
    if document is None:
        raise LookupError("the update has no document")
    name = Path(nfc(document.file_name or "")).name or "file"
    if (document.file_size or 0) > FileSizeLimit.FILESIZE_DOWNLOAD:
        raise FileTooLarge(file=name, limit=int(FileSizeLimit.FILESIZE_DOWNLOAD))
    file = await document.get_file()
    with TemporaryDirectory(prefix="nhacviec-") as folder:
        path = Path(folder) / name
        await file.download_to_drive(path)
        return await asyncio.to_thread(
            read_incoming, path, before_means=context.door.office.before_means
        )


async def awaits_paper(update: Update, context: Context) -> bool:
    """Whether a document was sent in reply to the question for a paper."""
    message, chat = update.message, update.effective_chat
    if not message or not chat or not message.document or not message.reply_to_message:
        return False
    async with context.door.store.read() as tx:
        place = await tx.chats.find(chat.id)
        if place is None:
            return False
        asked = message.reply_to_message.message_id
        prompt = await tx.prompts.by_message(place.id, asked, now=context.door.now())
    return prompt is not None and isinstance(prompt.question, WhichPaper)


async def on_page(here: Here, press: Press) -> None:
    """Show another page, or all tasks."""
    await turn_review(here, press.id(), press.id(1), doubtful=bool(press.id(2)))


async def on_correct(here: Here, press: Press) -> None:
    """Ask what is to be otherwise."""
    await correct_pressed(here, press.id(), press.id(1))


async def on_leave(here: Here, press: Press) -> None:
    """Leave a task out, or take it in again."""
    await leave_out(here, press.id(), press.id(1))


async def on_take(here: Here, press: Press) -> None:
    """Show what taking the paper in would change."""
    await take_in_pressed(here, press.id())


async def on_drop(here: Here, press: Press) -> None:
    """Leave the whole paper out."""
    await drop_review(here, press.id())


_COMMAND = r"^/nhapkehoach(?:@\w+)?(?:\s|$)"


def paper_handlers() -> list[Handler]:
    """Return them; they come before the other commands, which look for no document."""
    return [
        CommandHandler("nhapkehoach", on_paper, filters=FRESH),
        MessageHandler(FRESH & filters.Document.ALL & filters.CaptionRegex(_COMMAND), on_paper),
    ]


PRESSES: dict[Verb, Pressed] = {
    Verb.REVIEW_PAGE: on_page,
    Verb.REVIEW_CORRECT: on_correct,
    Verb.REVIEW_LEAVE: on_leave,
    Verb.REVIEW_TAKE: on_take,
    Verb.REVIEW_DROP: on_drop,
}
