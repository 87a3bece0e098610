"""`/xong`, `/datrinh`, `/tralai` and the buttons under reports."""

from actions.here import Here
from actions.report.approving import approve, hand_back
from actions.report.backdating import bear_out, reject_backdated
from actions.report.choosing import choose_way, show_ways
from actions.report.confirming import confirm
from actions.report.contributing import contribute
from actions.report.files import show_files
from actions.report.reporting import report_pressed, report_typed
from actions.report.returned_form import only_form
from actions.report.returning import return_pressed, return_typed
from actions.report.sent_back import sent_back_pressed, take_sent_back_back
from actions.report.submitting import submit_pressed, submit_typed
from actions.report.withdrawing import withdraw
from domain.press import Press
from domain.report.names import ReportVerb
from domain.written import Written
from handlers.routing.conversation import Conversation, by_ids, toasted
from views.report.approval import toast_approved
from views.report.confirmation import toast_confirmed
from views.report.done import toast_done, toast_withdrawn


async def on_submit(here: Here, press: Press) -> None:
    """Report the task of the button as submitted; one that names none asks which."""
    if press.args:
        await submit_pressed(here, press.id(), under=press.under)
    else:
        await submit_typed(here, Written(under=press.under))


async def on_sent_back(here: Here, press: Press) -> None:
    """Ask whether the submission of the button has come back."""
    await sent_back_pressed(here, press.id(), under=press.under)


CONVERSATION = Conversation(
    commands={"xong": report_typed, "datrinh": submit_typed, "tralai": return_typed},
    presses={
        ReportVerb.DONE: toasted(report_pressed, toast_done),
        ReportVerb.WITHDRAW: toasted(withdraw, toast_withdrawn),
        ReportVerb.CONTRIBUTED: by_ids(contribute),
        ReportVerb.FILES: by_ids(show_files),
        ReportVerb.CONFIRM: toasted(confirm, toast_confirmed),
        ReportVerb.RETURN: by_ids(return_pressed),
        ReportVerb.SUBMIT: on_submit,
        ReportVerb.ONLY_FORM: by_ids(only_form),
        ReportVerb.BEAR_OUT: by_ids(bear_out),
        ReportVerb.REJECT_DAY: by_ids(reject_backdated),
        ReportVerb.APPROVE: toasted(approve, toast_approved),
        ReportVerb.HAND_BACK: by_ids(hand_back),
        ReportVerb.WAYS: by_ids(show_ways),
        ReportVerb.CHOOSE_WAY: by_ids(choose_way),
        ReportVerb.SENT_BACK: on_sent_back,
        ReportVerb.NOT_SENT_BACK: by_ids(take_sent_back_back),
    },
)
