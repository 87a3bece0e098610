"""`/xong`, Hoàn thành and Rút lại báo cáo and Đã gửi phần phối hợp."""

from actions.contribute import contribute
from actions.here import Here
from actions.report import report_pressed, report_typed
from actions.show_files import show_files
from actions.withdraw import withdraw
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed
from views import report as words


async def on_done(here: Here, press: Press) -> str | None:
    """Report the task of the button done."""
    return words.toast_done(await report_pressed(here, press.id()), here.office.texts)


async def on_withdraw(here: Here, press: Press) -> str:
    """Take the report of the button back."""
    return words.toast_withdrawn(await withdraw(here, press.id()), here.office.texts)


async def on_contributed(here: Here, press: Press) -> None:
    """Note that a co-operating unit has sent its part."""
    await contribute(here, press.id())


async def on_files(here: Here, press: Press) -> None:
    """Show what came with the report."""
    await show_files(here, press.id())


COMMANDS: dict[str, Command] = {"xong": report_typed}
PRESSES: dict[Verb, Pressed] = {
    Verb.DONE: on_done,
    Verb.WITHDRAW: on_withdraw,
    Verb.CONTRIBUTED: on_contributed,
    Verb.FILES: on_files,
}
