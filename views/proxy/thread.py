"""A pasted thread as the office reads it: what each line proposes, and what became of it."""

from collections.abc import Iterator

from domain.message import Message, Style
from domain.proxy.names import Thread
from domain.proxy.thread import Fate, ThreadLine
from views.buttons import MOST_ROWS, Row, cancel_button, choice
from views.markup import Markup, lines
from views.question import as_question
from views.texts import N_, Texts, count, shorten

# Its line in the menus.
MENU = {"zalo": N_("Record what units write on Zalo")}

ALL = "all"
_LONGEST_SAID = 160
_LONGEST_QUOTE = 60


def record_choice(number: int) -> str:
    """Return the word of the button that writes a line down, by its place."""
    return f"record-{number}"


def drop_choice(number: int) -> str:
    """Return the word of the button that drops a line, by its place."""
    return f"drop-{number}"


def paste_here(texts: Texts, *, is_open: bool) -> Message:
    """Return the question for the thread; once answered it has no buttons."""
    words = texts.say(
        "Please paste what was written on Zalo (up to 40 lines); each line is proposed as a "
        "report, and nothing is recorded before the office presses Record. If it is the chat of "
        "one unit, put the unit's code in the first line, for example: TT."
    )
    return as_question(words, texts, is_open=is_open)


def thread(asked: Thread, texts: Texts, *, is_open: bool) -> Message:
    """Return what each line proposes, or what became of it; answered it has no buttons."""
    proposed = [(n, one) for n, one in enumerate(asked.lines) if one.fate is not Fate.TALK]
    rest = [one for one in asked.lines if one.fate is Fate.TALK]
    text = lines(
        texts.say(
            "Zalo thread: {lines} lines, {proposed} proposed to be recorded.",
            lines=count(len(asked.lines)),
            proposed=count(len(proposed)),
        ),
        *(_proposed(n, one, texts) for n, (_, one) in enumerate(proposed, start=1)),
        texts.say("Not understood, nothing is recorded of them ({n}):", n=count(len(rest)))
        if rest
        else None,
        *(_rest(one, texts) for one in rest),
        texts.say("Press Record or Drop for each line; the units are told in their chats.")
        if is_open and proposed
        else None,
    )
    return Message(text, tuple(_rows(asked, texts)) if is_open else ())


def _proposed(number: int, one: ThreadLine, texts: Texts) -> Markup:
    facts = {
        "n": count(number),
        "code": one.codes,
        "what": _what(one, texts),
        "who": _who(one, texts),
        "why": one.why,
        "said": shorten(one.said, _LONGEST_SAID),
    }
    match one.fate:
        case Fate.RECORDED:
            return texts.say("{n}. {code}: {what}{who} – recorded 🟢", **facts)
        case Fate.ASKED:
            return texts.say("{n}. {code}: {what}{who} – see the question below ⏳", **facts)
        case Fate.DROPPED:
            return texts.say("{n}. {code}: dropped; “{said}”{who}", **facts)
        case Fate.REFUSED:
            return texts.say("{n}. {code}: {what}{who} – not recorded: {why} 🔴", **facts)
        case _:
            return texts.say("{n}. {code}: {what}{who}", **facts)


def _what(one: ThreadLine, texts: Texts) -> Markup:
    facts = {"words": one.words}
    match one.command:
        case "xong" if one.words:
            return texts.say("done, {words}", **facts)
        case "xong":
            return texts.say("done")
        case "datrinh":
            return texts.say("submitted: {words}", **facts)
        case "vuongmac":
            return texts.say("obstacle: {words}", **facts)
        case "giahan":
            return texts.say("extension: {words}", **facts)
        case _:
            return texts.say("result: {words}", **facts)


def _rest(one: ThreadLine, texts: Texts) -> Markup:
    facts = {
        "said": shorten(one.said, _LONGEST_SAID),
        "who": _who(one, texts),
        "why": one.why,
    }
    if one.why:
        return texts.say("– “{said}”{who}: {why}", **facts)
    return texts.say("– “{said}”{who}", **facts)


def _who(one: ThreadLine, texts: Texts) -> str:
    """Return who said it and when in brackets, as far as the thread tells."""
    at = texts.moment(one.said_at) if one.said_at else ""
    known = ", ".join(part for part in (one.name, at) if part)
    return f" ({known})" if known else ""


def _rows(asked: Thread, texts: Texts) -> Iterator[Row]:
    proposed = [(at, one) for at, one in enumerate(asked.lines) if one.fate is not Fate.TALK]
    open_ones = [(n, at) for n, (at, one) in enumerate(proposed, start=1) if one.fate is Fate.OPEN]
    if len(open_ones) > 1:
        label = texts.label("Record all ({n})", n=count(len(open_ones)))
        yield (choice(label, ALL, Style.SUCCESS),)
    for number, at in open_ones[: MOST_ROWS - 2]:
        n = count(number)
        yield (
            choice(texts.label("{n}: Record", n=n), record_choice(at), Style.SUCCESS),
            choice(texts.label("{n}: Drop", n=n), drop_choice(at)),
        )
    yield (cancel_button(texts),)


def source(line: ThreadLine, texts: Texts) -> str:
    """Return where a line is from, with how it was said."""
    said = shorten(line.said, _LONGEST_QUOTE)
    facts = {"name": line.name, "said": said}
    if not line.name:
        return texts.label("Zalo: “{said}”", **facts)
    return texts.label("Zalo of {name}: “{said}”", **facts)


def whose(code: str, texts: Texts) -> str:
    """Return why a bare number means nothing."""
    return texts.label("number {code} may be of several units", code=code)


def which(texts: Texts) -> str:
    """Return why a task of several units means nothing."""
    return texts.label("the task is shared by several units")
