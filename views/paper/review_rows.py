"""The buttons under a page of a review: what each thing on it is, other pages, many at once."""

from domain.lookup.listing import Page
from domain.message import Button, Style
from domain.paper.names import Look, PaperVerb
from domain.paper.review import Passage, Review, Reviewed
from domain.press import press
from views.buttons import Row
from views.texts import Texts, count


def rows(
    review: Review, shown: Page[Passage | Reviewed], look: Look, texts: Texts
) -> tuple[Row, ...]:
    """Return the rows of an open review."""
    items = () if look is Look.TEXT else tuple(_row(review, one, texts) for one in shown.items)
    turning = _turning(review, shown, look, texts)
    pictures = () if look is Look.TEXT else _pictures(review, shown, look, texts)
    return (*items, *pictures, *turning, *_looks(review, look, texts), *_ends(review, look, texts))


def _row(review: Review, one: Passage | Reviewed, texts: Texts) -> Row:
    if isinstance(one, Reviewed):
        return _task_row(review, one, texts)
    n = one.at + 1
    return (
        Button(texts.label("Work: paragraph {n}", n=n), press(PaperVerb.TASK, review.id, one.at)),
        Button(
            texts.label("No work: paragraph {n}", n=n), press(PaperVerb.NOTE, review.id, one.at)
        ),
    )


def _task_row(review: Review, task: Reviewed, texts: Texts) -> Row:
    leave = (
        texts.label("Take in: {code}", code=task.code)
        if task.is_left_out
        else texts.label("Leave out: {code}", code=task.code)
    )
    give = Button(
        texts.label("Give: {code}", code=task.code), press(PaperVerb.GIVE, review.id, task.at)
    )
    return (
        *((give,) if _is_to_give(review, task) else ()),
        Button(
            texts.label("Correct: {code}", code=task.code),
            press(PaperVerb.AMEND, review.id, task.at),
        ),
        Button(leave, press(PaperVerb.LEAVE, review.id, task.at)),
        *_for_whom(review, task, texts),
    )


def _is_to_give(review: Review, task: Reviewed) -> bool:
    """Whether somebody has to say who does a task; of a plan others' work may stay theirs."""
    return task.at in review.to_give


def _for_whom(review: Review, task: Reviewed, texts: Texts) -> tuple[Button, ...]:
    """Return the button that lets all read a task that is restricted; others are corrected."""
    if not task.is_restricted or task.is_left_out:
        return ()
    label = texts.label("For all: {code}", code=task.code)
    return (Button(label, press(PaperVerb.OPEN, review.id, task.at)),)


def _pictures(
    review: Review, shown: Page[Passage | Reviewed], look: Look, texts: Texts
) -> tuple[Row, ...]:
    """Return the buttons for what was recognised on pictures: to see them, and that all is so."""
    row = []
    if any(one.is_pictured for one in shown.items):
        data = press(PaperVerb.PICTURES, review.id, shown.number, int(look))
        row.append(Button(texts.label("See the pictures"), data))
    places = [one.at for one in shown.items if isinstance(one, Reviewed) and one.is_to_compare]
    if places:
        data = press(PaperVerb.SEEN, review.id, min(places), max(places))
        row.append(Button(texts.label("As on the pictures: {n}", n=count(len(places))), data))
    return (tuple(row),) if row else ()


def _turning(
    review: Review, shown: Page[Passage | Reviewed], look: Look, texts: Texts
) -> tuple[Row, ...]:
    row = []
    if shown.number > 1:
        data = press(PaperVerb.PAGE, review.id, shown.number - 1, int(look))
        row.append(Button(texts.label("◀ Previous page"), data))
    if shown.number < shown.pages:
        data = press(PaperVerb.PAGE, review.id, shown.number + 1, int(look))
        row.append(Button(texts.label("Next page ▶"), data))
    return (tuple(row),) if row else ()


def _looks(review: Review, look: Look, texts: Texts) -> tuple[Row, ...]:
    """Return the row that shows something else of the paper."""
    offered = {
        Look.DOUBTS: texts.label("To look at") if review.to_decide else "",
        Look.TASKS: texts.label("All tasks"),
        Look.TEXT: texts.label("The whole paper") if review.passages else "",
    }
    row = tuple(
        Button(label, press(PaperVerb.PAGE, review.id, 1, int(one)))
        for one, label in offered.items()
        if label and one is not look
    )
    return (row,) if row else ()


def _ends(review: Review, look: Look, texts: Texts) -> tuple[Row, ...]:
    """Return what is done with many tasks at once, and with the paper."""
    many = []
    nobodys, others = len(review.nobodys), len(review.others)
    if nobodys > 1 and look is not Look.TEXT:
        label = texts.label("Give the {n} without a unit", n=count(nobodys))
        many.append((Button(label, press(PaperVerb.GIVE, review.id, -1)),))
    if 0 < others < len(review.kept):
        label = texts.label("Only our part: leave out {n}", n=count(others))
        many.append((Button(label, press(PaperVerb.OURS, review.id)),))
    if not review.is_signed or review.head:
        label = texts.label("Number and day")
        many.append((Button(label, press(PaperVerb.SIGN, review.id)),))
    take = (
        texts.label("Give these tasks") if review.is_conclusion else texts.label("Take the plan in")
    )
    end = (
        Button(take, press(PaperVerb.TAKE, review.id), Style.SUCCESS),
        Button(texts.label("Leave it out"), press(PaperVerb.DROP, review.id)),
    )
    return (*many, end)
