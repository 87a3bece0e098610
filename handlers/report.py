"""`/xong`, `/datrinh`, `/tralai` and the buttons under reports."""

from actions.here import Here
from actions.report.confirming import confirm
from actions.report.contributing import contribute
from actions.report.files import show_files
from actions.report.reporting import report_pressed, report_typed
from actions.report.returning import return_pressed, return_typed
from actions.report.submitting import submit_pressed, submit_typed
from actions.report.withdrawing import withdraw
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed
from views.report.confirmation import toast_confirmed
from views.report.done import toast_done, toast_withdrawn


async def on_done(here: Here, press: Press) -> str | None:
    """Report the task of the button done."""
    return toast_done(await report_pressed(here, press.id()), here.office.texts)


async def on_withdraw(here: Here, press: Press) -> str:
    """Take the report of the button back."""
    return toast_withdrawn(await withdraw(here, press.id()), here.office.texts)


async def on_contributed(here: Here, press: Press) -> None:
    """Note that a co-operating unit has sent its part."""
    await contribute(here, press.id())


async def on_files(here: Here, press: Press) -> None:
    """Show what came with the report."""
    await show_files(here, press.id())


async def on_confirm(here: Here, press: Press) -> str:
    """Confirm the report of the button."""
    return toast_confirmed(await confirm(here, press.id()), here.office.texts)


async def on_return(here: Here, press: Press) -> None:
    """Begin to return the report of the button."""
    await return_pressed(here, press.id())


async def on_submit(here: Here, press: Press) -> None:
    """Report the task of the button as submitted; one that names none asks which."""
    if press.args:
        await submit_pressed(here, press.id())
    else:
        await submit_typed(here, "")


COMMANDS: dict[str, Command] = {
    "xong": report_typed,
    "tralai": return_typed,
    "datrinh": submit_typed,
}
PRESSES: dict[Verb, Pressed] = {
    Verb.DONE: on_done,
    Verb.WITHDRAW: on_withdraw,
    Verb.CONTRIBUTED: on_contributed,
    Verb.FILES: on_files,
    Verb.CONFIRM: on_confirm,
    Verb.RETURN: on_return,
    Verb.SUBMIT: on_submit,
}
