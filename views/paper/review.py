"""A paper under review in the office's chat: its pages, and what becomes of it."""

from domain.lookup.listing import Page, page
from domain.message import Message
from domain.paper.names import Look
from domain.paper.review import Passage, Review, Reviewed
from views.markup import Markup, apart, bold, escape, lines
from views.paging import paged
from views.paper.account import account, became_word
from views.paper.review_items import item
from views.paper.review_rows import rows
from views.texts import N_, Texts, count, shorten

# Its line in the menus.
MENU = {"nhapkehoach": N_("Take a plan in")}

PAGE_SIZE = 4
TEXT_PAGE_SIZE = 12
# A passage on a page of the whole paper, and one to be decided on.
SHORT, LONG = 180, 500


def _counted(review: Review, texts: Texts) -> Markup:
    facts = {
        "units": count(len(review.units)),
        "tasks": count(len(review.kept)),
        "dated": count(sum(1 for task in review.kept if _is_dated(task))),
    }
    if not review.doubtful:
        return texts.say(
            "Read: {units} units, {tasks} tasks, {dated} with a deadline; nothing to look at.",
            **facts,
        )
    return texts.say(
        "Read: {units} units, {tasks} tasks, {dated} with a deadline; {doubtful} to look at.",
        doubtful=count(len(review.doubtful)),
        **facts,
    )


def board(review: Review, number: int, look: Look, texts: Texts) -> Message:
    """Return a page of what was read: what is to be decided, all tasks, or the whole paper."""
    if look is Look.DOUBTS and not review.to_decide:
        look = Look.TASKS
    shown = page_of(review, number, look)
    text = lines(
        bold(review.title) if review.title else None,
        _counted(review, texts),
        None
        if review.is_signed
        else texts.say("The paper has no number or no day of signing; press Number and day."),
        texts.say(
            "Number and day were read from a picture: {seen}. If they are wrong, press Number and "
            "day.",
            seen=review.head,
        )
        if review.head
        else None,
        escape(account((one.became for one in review.passages), texts)) or None,
        apart(_heading(shown, look, texts)),
        *(_line(one, look, texts) for one in shown.items),
        apart(_standing(review, texts)),
    )
    if not review.is_open:
        return Message(text)
    return Message(text, rows(review, shown, look, texts))


def page_of(review: Review, number: int, look: Look) -> Page[Passage | Reviewed]:
    """Return a page of what is looked at."""
    match look:
        case Look.DOUBTS:
            return page(review.to_decide, number, PAGE_SIZE)
        case Look.TASKS:
            return page(review.tasks, number, PAGE_SIZE)
        case Look.TEXT:
            return page(review.passages, number, TEXT_PAGE_SIZE)


def _is_dated(task: Reviewed) -> bool:
    return task.deadline is not None and task.deadline.last_day is not None


def _heading(shown: Page[Passage | Reviewed], look: Look, texts: Texts) -> Markup:
    match look:
        case Look.DOUBTS:
            heading = texts.say("What is to be looked at")
        case Look.TASKS:
            heading = texts.say("All tasks of the paper")
        case Look.TEXT:
            heading = texts.say("All that the paper says")
    return Markup(f"{paged(heading, shown, texts)}:")


def _line(one: Passage | Reviewed, look: Look, texts: Texts) -> Markup:
    if isinstance(one, Reviewed):
        return item(one, texts)
    if look is Look.TEXT:
        what = one.code or became_word(one.became, texts)
        return texts.say("– {text} → {what}", text=shorten(one.text, SHORT), what=bold(what))
    return texts.say(
        "⚠ Paragraph {n}: “{text}” Does it hand out work?",
        n=bold(str(one.at + 1)),
        text=shorten(one.text, LONG),
    )


def _standing(review: Review, texts: Texts) -> Markup:
    if not review.is_open:
        return texts.say("This review is over.")
    if review.is_conclusion:
        return texts.say("Nothing has been given yet. Please check, then press Give these tasks.")
    return texts.say("Nothing has been taken in yet. Please check, then press Take the plan in.")
