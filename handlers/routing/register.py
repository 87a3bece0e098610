"""`/xuatexcel` over a file: the province's register, read and filled outside of any transaction."""

from pathlib import Path

from telegram import Update
from telegram.constants import FileSizeLimit

from actions.here import Here
from actions.sheet.registering import answers_to, register_came
from documents.apart import Order, make_apart, paper_folder, read_register_apart
from domain.paper.unreadable import FileTooLarge
from domain.text import nfc
from handlers.routing.context import Context


async def on_register(update: Update, context: Context) -> None:
    """Give the register back with our results in it; whoever calls has asked who may."""
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
