"""`/nhapkehoach`, with the buttons of a review."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from telegram import Message, Update
from telegram.constants import ChatType, FileSizeLimit
from telegram.ext import CommandHandler, MessageHandler, filters

from actions.here import Here
from actions.paper.amending import (
    amend_pressed,
    call_no_work,
    call_task,
    open_to_all,
)
from actions.paper.assigning import ask_whose, choose_unit
from actions.paper.checking import (
    await_paper,
    begin_review,
    drop_review,
    leave_out,
    leave_out_others,
    page_review,
)
from actions.paper.comparing import call_compared, show_pictures
from actions.paper.dating import sign_pressed
from actions.paper.recognising import begin_telling, go_on_telling
from actions.paper.taking_in import take_in_pressed
from actions.sheet.returning import sheet_returned
from documents.apart import Told, paper_folder, read_any_apart
from documents.pasted import is_a_paper
from documents.plan import PlanReading
from documents.reading import read_pasted
from documents.sheet.returned import SheetReading
from domain.authority import Act, Stranger, check
from domain.chat import Chat
from domain.paper.names import Look, PaperVerb, WhichPaper
from domain.paper.unreadable import FileTooLarge, SecretDocument
from domain.press import Press, UnknownPress
from domain.refusal import Refusal
from domain.text import nfc
from handlers.routing.context import FILES, FRESH, Context, Handler
from handlers.routing.conversation import Conversation, by_ids
from handlers.routing.updates import under_of, words_of
from handlers.secrecy import on_withheld
from storage.store import Transaction


async def on_paper(update: Update, context: Context) -> None:
    """Read what was sent or pasted, outside of any transaction, and show it for review."""
    await check_may_take(update, context)
    try:
        reading = await _reading(update, context)
    except SecretDocument:
        await on_withheld(update, context)
        return

    async def review(here: Here) -> None:
        if reading is None:
            await await_paper(here)
        elif isinstance(reading, SheetReading):
            await sheet_returned(here, reading, words_behind(update))
        else:
            await begin_review(here, reading, under=under_of(update))

    await context.door.run(update, review)


async def check_may_take(update: Update, context: Context) -> None:
    """Raise before anything is fetched unless this chat may take a plan in."""
    chat = update.effective_chat
    if chat is None:
        return
    alone, title = chat.type == ChatType.PRIVATE, nfc(chat.title or "")
    whose = await context.door.whose(update)

    async def may_take(tx: Transaction) -> None:
        place = await tx.chats.ensure(chat.id, title=title)
        if alone and not place.seats:
            raise Stranger
        check(Act.TAKE_PLAN, place)

    await whose.store.run(may_take)


async def _reading(update: Update, context: Context) -> PlanReading | SheetReading | None:
    """Return what was read, None where there is nothing to read; raises a ReadingRefusal."""
    office = (await context.door.whose(update)).office
    message = update.message
    if message and (message.document or message.photo):
        return await _read_file(message, update, context)
    words = words_of(update)
    pasted = words if is_a_paper(words) and not words.startswith("/") else words_behind(update)
    if not pasted:
        return None
    today = office.today(await context.door.said_at(update))
    return await asyncio.to_thread(
        read_pasted, pasted, today=today, before_means=office.before_means
    )


def words_behind(update: Update) -> str:
    """Return the words behind the command, and "" where a file came without it."""
    command, *rest = words_of(update).split(maxsplit=1) or [""]
    return rest[0] if command.startswith("/") and rest else ""


async def _read_file(
    message: Message, update: Update, context: Context
) -> PlanReading | SheetReading:
    document = message.document
    sent = document or message.photo[-1]
    name = Path(nfc((document and document.file_name) or "")).name or "file"
    if (sent.file_size or 0) > FileSizeLimit.FILESIZE_DOWNLOAD:
        raise FileTooLarge(file=name, limit=int(FileSizeLimit.FILESIZE_DOWNLOAD))
    file = await sent.get_file()
    with paper_folder() as folder:
        path = folder / name
        await file.download_to_drive(path)
        means = (await context.door.whose(update)).office.before_means
        async with _telling(update, context) as told:
            return await read_any_apart(path, before_means=means, told=told)


@asynccontextmanager
async def _telling(update: Update, context: Context) -> AsyncIterator[Told]:
    """Yield what says in the chat which page is recognised; where none is, nothing is said."""
    door, whose = context.door, await context.door.whose(update)
    chat = update.effective_chat
    row: int | None = None
    last = 0

    async def told(page: int, pages: int) -> None:
        nonlocal row, last
        first, last = last == 0, pages
        if first and chat is not None:
            begin = partial(
                begin_telling,
                office=whose.office,
                pages=pages,
                address=chat.id,
                update_id=update.update_id,
                now=door.now(),
            )
            row = await whose.store.run(begin)
        if row is not None and page > 1:
            await whose.store.run(
                partial(go_on_telling, row=row, page=page, pages=pages, now=door.now())
            )

    try:
        yield told
    finally:
        if row is not None:
            await whose.store.run(
                partial(go_on_telling, row=row, page=last + 1, pages=last, now=door.now())
            )


async def awaits_paper(update: Update, context: Context) -> bool:
    """Whether a document or a photo replies to the question for a paper, or words are a paper.

    Words are one where the chat may take it in, and where they answer no question.
    """
    message, chat = update.message, update.effective_chat
    if not message or not chat:
        return False
    is_file = bool(message.document or message.photo)
    if not (message.reply_to_message if is_file else is_a_paper(message.text or "")):
        return False
    said_at = await context.door.said_at(update)
    whose = await context.door.whose(update)
    async with whose.store.read() as tx:
        place = await tx.chats.find(chat.id)
        if place is None:
            return False
        under = message.reply_to_message
        prompt = (
            await tx.prompts.by_message(place.id, under.message_id, now=said_at) if under else None
        )
    if is_file:
        return prompt is not None and isinstance(prompt.question, WhichPaper)
    return not prompt and _may_take_in(place)


def _may_take_in(place: Chat) -> bool:
    try:
        check(Act.TAKE_PLAN, place)
    except Refusal:
        return False
    return True


async def on_page(here: Here, press: Press) -> None:
    """Show another page, or something else of the paper."""
    look = press.id(2)
    if look not in set(Look):
        raise UnknownPress
    await page_review(here, press.id(), press.id(1), Look(look))


async def on_pictures(here: Here, press: Press) -> None:
    """Send the pictures of what stands on a page of the review."""
    look = press.id(2)
    if look not in set(Look):
        raise UnknownPress
    await show_pictures(here, press.id(), press.id(1), Look(look))


_COMMAND = r"^/nhapkehoach(?:@\w+)?(?:\s|$)"


def paper_handlers() -> list[Handler]:
    """Return them; they come before the other commands, which look for no document."""
    return [
        CommandHandler("nhapkehoach", on_paper, filters=FRESH),
        MessageHandler(FRESH & FILES & filters.CaptionRegex(_COMMAND), on_paper),
    ]


CONVERSATION = Conversation(
    presses={
        PaperVerb.PAGE: on_page,
        PaperVerb.TASK: by_ids(call_task),
        PaperVerb.NOTE: by_ids(call_no_work),
        PaperVerb.GIVE: by_ids(ask_whose),
        PaperVerb.UNIT: by_ids(choose_unit),
        PaperVerb.OURS: by_ids(leave_out_others),
        PaperVerb.PICTURES: on_pictures,
        PaperVerb.SEEN: by_ids(call_compared),
        PaperVerb.SIGN: by_ids(sign_pressed),
        PaperVerb.AMEND: by_ids(amend_pressed),
        PaperVerb.LEAVE: by_ids(leave_out),
        PaperVerb.OPEN: by_ids(open_to_all),
        PaperVerb.TAKE: by_ids(take_in_pressed),
        PaperVerb.DROP: by_ids(drop_review),
    },
)
