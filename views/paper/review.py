"""A paper under review in the office's chat: its pages, and what becomes of it."""

from domain.lookup.listing import page
from domain.message import Button, Message, Style
from domain.paper.names import PaperVerb
from domain.paper.review import Review, Reviewed
from domain.press import press
from views.buttons import Row
from views.markup import Markup, bold, escape, lines
from views.paper.reading import doubt, kind, place
from views.plan.task import code_at
from views.texts import Texts, count, long_date

PAGE_SIZE = 4


def board(review: Review, number: int, texts: Texts, *, doubtful: bool) -> Message:
    """Return a page of what was read: the doubtful tasks alone, or all of them."""
    doubtful = doubtful and bool(review.doubtful)
    listed = review.doubtful if doubtful else review.tasks
    shown = page(listed, number, PAGE_SIZE)
    text = lines(
        bold(review.title) if review.title else None,
        texts.say(
            "Read: {units} units, {tasks} tasks, {dated} with a deadline; {doubtful} to look at.",
            units=count(len(review.units)),
            tasks=count(len(review.kept)),
            dated=count(sum(1 for task in review.kept if _is_dated(task))),
            doubtful=count(len(review.doubtful)),
        ),
        Markup("\n") + _heading(shown.number, shown.pages, texts, doubtful=doubtful),
        *(_item(task, texts) for task in shown.items),
        Markup("\n") + _standing(review, texts),
    )
    if not review.is_open:
        return Message(text)
    items = tuple(_item_row(review, task, texts) for task in shown.items)
    turning = _paging(review, shown.number, shown.pages, texts, doubtful=doubtful)
    return Message(text, (*items, *turning, _end_row(review, texts)))


def _is_dated(task: Reviewed) -> bool:
    return task.deadline is not None and task.deadline.last_day is not None


def _heading(number: int, pages: int, texts: Texts, *, doubtful: bool) -> Markup:
    facts = {"page": number, "pages": pages}
    if doubtful:
        return texts.say("To look at (page {page}/{pages}):", **facts)
    return texts.say("All tasks (page {page}/{pages}):", **facts)


def _item(task: Reviewed, texts: Texts) -> Markup:
    who = "; ".join(task.units) or texts.label("nobody is named")
    when = _when(task, texts)
    line = texts.say(
        "{code}. {short} – {who}; {when} ({place})",
        code=bold(code_at(task.code, task.number, texts)),
        short=task.short,
        who=who,
        when=when,
        place=place(task.where, texts),
    )
    if task.is_left_out:
        return texts.say("[left out] {line}", line=line)
    if not task.doubts:
        return line
    return lines(line, escape(f"   ⚠ {'; '.join(doubt(one, texts) for one in task.doubts)}"))


def _when(task: Reviewed, texts: Texts) -> str:
    if task.deadline is None:
        return kind(task.kind, texts)
    if task.deadline.last_day is None:
        return task.deadline.wording
    return texts.label(
        "{wording} (at the latest {day})",
        wording=task.deadline.wording,
        day=long_date(task.deadline.last_day),
    )


def _standing(review: Review, texts: Texts) -> Markup:
    if not review.is_open:
        return texts.say("This review is over.")
    if review.is_conclusion:
        return texts.say("Nothing has been given yet. Please check, then press Give these tasks.")
    return texts.say("Nothing has been taken in yet. Please check, then press Take the plan in.")


def _item_row(review: Review, task: Reviewed, texts: Texts) -> Row:
    leave = (
        texts.label("Take in: {code}", code=task.code)
        if task.is_left_out
        else texts.label("Leave out: {code}", code=task.code)
    )
    return (
        Button(
            texts.label("Correct: {code}", code=task.code),
            press(PaperVerb.AMEND, review.id, task.at),
        ),
        Button(leave, press(PaperVerb.LEAVE, review.id, task.at)),
    )


def _paging(
    review: Review, number: int, pages: int, texts: Texts, *, doubtful: bool
) -> tuple[Row, ...]:
    mode = int(doubtful)
    row = []
    if number > 1:
        data = press(PaperVerb.PAGE, review.id, number - 1, mode)
        row.append(Button(texts.label("◀ Previous page"), data))
    if number < pages:
        data = press(PaperVerb.PAGE, review.id, number + 1, mode)
        row.append(Button(texts.label("Next page ▶"), data))
    if review.doubtful:
        other = texts.label("All tasks") if doubtful else texts.label("To look at")
        row.append(Button(other, press(PaperVerb.PAGE, review.id, 1, 1 - mode)))
    return (tuple(row),) if row else ()


def _end_row(review: Review, texts: Texts) -> Row:
    take = (
        texts.label("Give these tasks") if review.is_conclusion else texts.label("Take the plan in")
    )
    return (
        Button(take, press(PaperVerb.TAKE, review.id), Style.SUCCESS),
        Button(texts.label("Leave it out"), press(PaperVerb.DROP, review.id)),
    )
