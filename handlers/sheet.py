"""`/xuatexcel`: all work as a file to edit; under a file the province's register, filled in."""

from pathlib import Path

from telegram import Update
from telegram.constants import FileSizeLimit
from telegram.ext import MessageHandler, filters

from actions.here import Here
from actions.sheet.registering import answers_to, register_came
from actions.sheet.sending import send_sheet
from documents.apart import Order, make_apart, paper_folder, read_register_apart
from domain.paper.unreadable import FileTooLarge
from domain.text import nfc
from handlers.paper import check_may_take
from handlers.routing.context import FRESH, Context, Handler
from handlers.routing.conversation import Conversation


async def on_register(update: Update, context: Context) -> None:
    """Read the register and fill it in, outside of any transaction, and give it back."""
    await check_may_take(update, context)
    message, door = update.message, context.door
    document = message.document if message else None
    if document is None:
        return
    name = Path(nfc(document.file_name or "")).name or "file"
    if (document.file_size or 0) > FileSizeLimit.FILESIZE_DOWNLOAD:
        raise FileTooLarge(file=name, limit=int(FileSizeLimit.FILESIZE_DOWNLOAD))
    file = await document.get_file()
    whose = await door.whose(update)
    office = whose.office
    year = office.today(door.now()).year
    with paper_folder() as folder:
        path = folder / name
        await file.download_to_drive(path)
        reading = await read_register_apart(path, year=year, before_means=office.before_means)
        content = path.read_bytes()
    async with whose.store.read() as tx:
        answers = await answers_to(tx, office, reading, now=door.now())
    given = (content, answers)
    (filled,) = await make_apart(Order("documents.sheet.register:fill_register", given))

    async def give(here: Here) -> None:
        await register_came(here, reading, filled, name)

    await door.run(update, give)


_COMMAND = r"^/xuatexcel(?:@\w+)?(?:\s|$)"


def register_handler() -> Handler:
    """Return the handler of a register; without a file the command is the conversation's."""
    return MessageHandler(
        FRESH & filters.Document.ALL & filters.CaptionRegex(_COMMAND), on_register
    )


CONVERSATION = Conversation(commands={"xuatexcel": send_sheet})
