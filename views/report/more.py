"""The question whether a document belongs to work that was reported before."""

from collections.abc import Sequence

from domain.message import Message, Style
from domain.plan.assignment import Assignment
from domain.plan.task import Product
from domain.press import CONFIRM
from domain.report.names import ProductMeant
from views.buttons import choice, question_row
from views.markup import Markup, escape, lines
from views.plan.task import title
from views.report.product import document, product
from views.texts import N_, Texts, count, long_date


def product_question(
    asked: ProductMeant, items: Sequence[Assignment], texts: Texts, *, is_open: bool
) -> Message:
    """Return the question whether a document, or a file, belongs to what was reported before."""
    named = asked.outcome.product or Product()
    left = [document(named, texts), escape(named.words) if named.words else None]
    if asked.file is not None:
        left.append(texts.say("with {n} pictures and files", n=count(1)))
    if named.number is None and asked.outcome.completed_on:
        left.append(texts.say("done on {day}", day=long_date(asked.outcome.completed_on)))
    is_another = named.number and any(one.product and one.product.number for one in items)
    asks = N_("Add what it left: {product}?")
    if is_another:
        asks = N_("Record another document in its place: {product}?")
    text = lines(
        *(_reported(one, texts) for one in items),
        texts.say(asks, product=Markup(", ".join(filter(None, left)))),
    )
    if not is_open:
        return Message(text)
    right = choice(texts.label("Right"), CONFIRM, Style.SUCCESS)
    hint = texts.say("If this is right, press Right; nothing is recorded before.")
    return Message(lines(text, hint), ((right, *question_row(texts, may_skip=False)),))


def _reported(one: Assignment, texts: Texts) -> Markup:
    facts = {"title": title(one.task, texts), "product": product(one, texts) or ""}
    day = long_date(one.completed_on) if one.completed_on else ""
    if facts["product"]:
        return texts.say("{title}: reported done on {day}; {product}.", day=day, **facts)
    return texts.say(
        "{title}: reported done on {day}, without a product.", title=facts["title"], day=day
    )
