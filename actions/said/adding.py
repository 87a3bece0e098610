"""Take a document's number, a day, a photo or a file in reply to the answer to a report."""

from actions.here import Here
from actions.meant import shown_to
from actions.report.supplementing import supplement
from actions.said.product_meant import ask_whether_left
from actions.said.whose import whose
from domain.authority import Act, check
from domain.report.names import Reported, Supplemented
from domain.report.outcome import other_digits, read_outcome
from domain.spoken.code import Typed, typed_codes
from domain.spoken.parts.correction import Of, corrected
from domain.spoken.tasks.mentions import mentions
from domain.written import Written


async def supplements(here: Here, written: Written) -> bool:
    """Take a reply to the answer to a report, or to what was added, as its product; else False.

    Words without a document, a day or a file are people talking, unless they correct what was said.
    A document alone goes on at once, under one report or behind codes; what other words say, and
    whose it is by its title, is asked about. Raises AmbiguousCode where they name none of several
    tasks, and WhoseProduct where they name several by their titles.
    """
    shown = await here.on_screen(written.under)
    if shown is None or not isinstance(shown.subject, Reported | Supplemented):
        return False
    plan = await here.plan_to_change()
    reported = [one for one in await shown_to(here, plan, written.under) if one.is_reported]
    instead = corrected(written.words)
    said = instead.words if instead else written.words
    if instead and len(reported) == 1:
        said = other_digits(reported[0].product, said) or said
    # "sửa thành 2 lớp tập huấn" names no task 2.
    counts = instead is not None and not any(mentions(said, plan.named_in_codes))
    typed = Typed((), said) if counts else typed_codes(said, plan.named_in_codes)
    outcome = read_outcome(typed.rest, here.said_on)
    is_whole = bool(instead and instead.names_what and instead.of is Of.ALL and outcome.product)
    if not reported or not (outcome.is_documented or written.file or is_whole):
        return False
    left = await whose(here, plan, written, typed, reported)
    if not left.of:
        return False
    check(Act.REPORT, here.chat)
    outcome = read_outcome(left.words, here.said_on)
    says_more = outcome.product is not None and outcome.product.words is not None
    if left.is_guessed or (says_more and instead is None):
        await ask_whether_left(here, left.of, outcome, written.file)
    else:
        await supplement(here, plan, left.of, outcome, written.file)
    return True
