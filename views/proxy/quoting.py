"""What somebody is asked before they write down a leader's opinion."""

from domain.message import Message, Style
from domain.plan.assignment import Assignment
from domain.proxy.names import Quote
from domain.waiting.waiting import Matter
from views.buttons import Row, cancel_button, choice
from views.markup import Markup, lines
from views.plan.task import title
from views.proxy.passing_on import leader_choice
from views.proxy.recording import begun
from views.proxy.recording import sources as of_units
from views.texts import Texts
from views.voice import file_named

SOURCES = ("note", "meeting", "speech", "papers")


def sources(texts: Texts) -> dict[str, str]:
    """Return each source of a button in the words that are kept."""
    return {**of_units(texts), "meeting": texts.label("meeting")}


def quote(asked: Quote, one: Assignment, texts: Texts, *, is_open: bool) -> Message:
    """Return what is known of the opinion, and what is still asked; answered without buttons."""
    head = lines(
        texts.say(
            "To record a leader's opinion: {title} ({unit}).",
            title=title(one.task, texts),
            unit=one.unit.name,
        ),
        texts.say("Opinion of: {leader}.", leader=asked.leader.called) if asked.leader else None,
        texts.say("Source: {source}.", source=asked.source) if asked.source else None,
        texts.say("“{words}”", words=asked.words) if asked.words else None,
        texts.say("With it: {file}.", file=file_named(asked.file, texts)) if asked.file else None,
    )
    if not is_open:
        return Message(head)
    how, rows = _asks(asked, texts)
    return Message(lines(head, how), (*rows, (cancel_button(texts),)))


def _asks(asked: Quote, texts: Texts) -> tuple[Markup, tuple[Row, ...]]:
    if asked.leader is None:
        return _asks_whose(asked, texts)
    if asked.source is None:
        words = sources(texts)
        buttons = [choice(begun(words[word]), word) for word in SOURCES]
        how = texts.say(
            "From what? Press a button; to add the day, reply to this message, "
            "for example: bút phê ngày 03/3."
        )
        return how, (tuple(buttons[:2]), tuple(buttons[2:]))
    if asked.words is not None:
        right = choice(texts.label("Record"), "yes", Style.SUCCESS)
        return texts.say("Press Record; it is conveyed to the unit at once."), ((right,),)
    return _asks_what(asked, texts)


def _asks_whose(asked: Quote, texts: Texts) -> tuple[Markup, tuple[Row, ...]]:
    rows = tuple(
        (choice(leader.called, leader_choice(n)),) for n, leader in enumerate(asked.leaders)
    )
    if rows:
        how = texts.say(
            "Whose opinion is it? Press a name; or reply to this message with all of it, "
            "for example: Giám đốc (bút phê ngày 03/3): Đồng ý."
        )
    else:
        how = texts.say(
            "Whose opinion is it? Reply to this message, for example: "
            "Giám đốc; or all of it: Giám đốc (bút phê ngày 03/3): Đồng ý."
        )
    return how, rows


def _asks_what(asked: Quote, texts: Texts) -> tuple[Markup, tuple[Row, ...]]:
    how = texts.say(
        "What is the opinion? Reply to this message with it word for word "
        "(a picture of the paper may come with it). It is conveyed to the unit at once."
    )
    if not asked.agrees:
        return how, ()
    if asked.matter is Matter.OBSTACLE:
        return how, ((choice(texts.label("Agree as proposed"), "agree", Style.SUCCESS),),)
    agreed, refused = texts.label("Agreed"), texts.label("Not agreed")
    if asked.matter is Matter.CAUSE:
        agreed, refused = texts.label("Confirm: objective"), texts.label("Not objective…")
    yes, no = choice(agreed, "agree", Style.SUCCESS), choice(refused, "refuse", Style.DANGER)
    return how, (((yes,), (no,)) if asked.matter is Matter.CAUSE else ((yes, no),))
