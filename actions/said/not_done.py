"""Take words that say that work is not done: of what was reported, to withdraw the report."""

from collections.abc import Sequence
from dataclasses import replace

from actions.here import Here
from actions.meant import meant_by, shown_to
from actions.said.repeating import repeat_instead
from domain.authority import Act, check
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import HANDED_IN, REPORTED
from domain.spoken.intention import Intention
from domain.spoken.parts.not_done import denies_report, is_not_done
from domain.spoken.reply import Reply
from domain.spoken.tasks.mentions import mentions
from domain.written import Written
from views import plain_words as views
from views.people.person import called


async def says_not_done(here: Here, plan: Plan, written: Written) -> bool:
    """Offer to withdraw the report of work that is not done by words; False for all others.

    Of the message replied to that is all its work, or none. Work that words name, and that the
    message does not show, is repeated as told how far it has come.
    """
    if not here.chat.units or written.file is not None or not denies_report(written.words):
        return False
    shown = await shown_to(here, plan, written.under)
    codes = {one.code for one in mentions(written.words, plan.named_in_codes) if one.code}
    if len(codes) > 1:
        return False
    about = shown
    if codes:
        meant = await meant_by(here, plan, replace(written, words=str(*codes)))
        if meant.refusals:
            raise meant.refusals[0]
        about = meant.assignments
    check(Act.REPORT, here.chat)
    reported = [one for one in about if one.progress in REPORTED]
    if reported and len(reported) == len(about):
        await offer_reports(here, reported)
        return True
    if not is_not_done(written.words) or len(about) != 1:
        return False
    if about[0] in shown or not about[0].is_open:
        return False
    await repeat_instead(here, about[0], Reply(Intention.PROGRESS, (), written.words), written)
    return True


async def denies_answered(here: Here, written: Written) -> bool:
    """Offer to withdraw what a question that was confirmed reported, where words deny it."""
    if not here.chat.units or written.file is not None or not denies_report(written.words):
        return False
    if written.under is None:
        return False
    prompt = await here.tx.prompts.answered(here.chat.id, written.under)
    if prompt is None:
        return False
    plan = await here.plan()
    ids = (prompt.assignment_id, *prompt.question.shows())
    about = dict.fromkeys(one for each in ids if each and (one := plan.assignment(each)))
    reported = [one for one in about if one.progress in HANDED_IN]
    if not reported:
        return False
    check(Act.REPORT, here.chat)
    await offer_reports(here, reported)
    return True


async def offer_reports(here: Here, reported: Sequence[Assignment]) -> None:
    """Offer to withdraw reports, each with who reported it and when."""
    reporters = await here.tx.assignments.reporters([one.id for one in reported])
    by = {each: called(reporter) for each, reporter in reporters.items()}
    message = views.take_back(reported, here.office.texts, by=by)
    await here.say(message, shows=[one.id for one in reported])
