"""Long messages are cut at line ends; nothing that was said is lost."""

import html
import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.attachment import Attachment, AttachmentKind
from domain.message import Button, Message, split, visible_length

MARK = re.compile(r"^\[(\d+)/(\d+)\] ")
LIMIT = 60
WORDS = st.text(st.sampled_from("aăâđeêoôơuưiy<>&\"'🟠🟢"), min_size=1, max_size=12)
LINES = st.lists(WORDS, max_size=25).map(" ".join)
TEXTS = st.lists(LINES, min_size=1, max_size=12).map("\n".join)


def seen(text: str) -> str:
    """Return what people read, without the marks and the space between words."""
    return "".join(html.unescape(MARK.sub("", text)).split())


def in_utf16(text: str) -> int:
    """Return how many units the shown text takes in Telegram's own encoding."""
    return len(html.unescape(text).encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_part_fits_and_nothing_is_lost(text: str) -> None:
    parts = split(Message(html.escape(text, quote=False)), LIMIT)
    assert all(in_utf16(MARK.sub("", part.text)) <= LIMIT for part in parts)
    assert all(visible_length(part.text) <= LIMIT for part in parts)
    assert "".join(seen(part.text) for part in parts) == "".join(text.split())


@given(st.lists(WORDS, min_size=1, max_size=12).map("\n".join))
def test_no_part_has_room_for_the_line_that_begins_the_next(text: str) -> None:
    parts = split(Message(html.escape(text, quote=False)), LIMIT)
    for part, after in pairwise(MARK.sub("", part.text) for part in parts):
        packed = visible_length(f"{part}\n{after.partition(chr(10))[0]}\n")
        assert packed > LIMIT // 2 >= visible_length(f"{part}\n")


@given(TEXTS)
def test_parts_are_numbered_and_the_buttons_stand_under_the_last(text: str) -> None:
    buttons = ((Button("Hoàn thành", "done:1"),),)
    whole = Message(html.escape(text, quote=False), buttons=buttons, reply_to=7)
    parts = split(whole, LIMIT)
    if visible_length(whole.text) <= LIMIT:
        assert parts == [whole]
        return
    marks = [MARK.match(part.text) for part in parts]
    numbers = [(int(mark[1]), int(mark[2])) for mark in marks if mark]
    assert numbers == [(n, len(parts)) for n in range(1, len(parts) + 1)]
    assert [part.buttons for part in parts] == [()] * (len(parts) - 1) + [buttons]
    assert [part.reply_to for part in parts] == [7] + [None] * (len(parts) - 1)


def test_lines_stay_whole_with_their_markup() -> None:
    lines = [f"<b>TT-{n:02}</b>. Kế hoạch &amp; kinh phí" for n in range(1, 9)]
    parts = split(Message("\n".join(lines)), LIMIT)
    assert [line for part in parts for line in MARK.sub("", part.text).split("\n")] == lines


def test_markup_is_not_counted() -> None:
    text = f'<a href="https://example.org/{"x" * 80}">Kế hoạch</a> &lt;năm&gt;'
    assert visible_length(text) == len("Kế hoạch <năm>")
    assert split(Message(text), LIMIT) == [Message(text)]


def test_a_line_that_is_too_long_is_cut_between_words_and_stays_escaped() -> None:
    parts = split(Message("<b>" + "a&lt;b&amp;c " * 20 + "</b>"), LIMIT)
    assert len(parts) > 1
    for part in parts:
        assert re.fullmatch(r"(?:a&lt;b&amp;c[ \n]?)+", MARK.sub("", part.text))


def test_a_sign_of_two_units_counts_two() -> None:
    assert visible_length("sắp đến hạn 🟠") == len("sắp đến hạn ") + 2
    whole = Message("🟠" * 2048)
    assert split(whole) == [whole]
    assert [visible_length(part.text) <= 4096 for part in split(Message("🟠" * 2049))] == [True] * 2


def test_a_caption_is_cut_where_telegram_cuts_captions() -> None:
    paper = Attachment(AttachmentKind.DOCUMENT, "file-1")
    parts = split(Message("Kế hoạch " * 200, attachment=paper))
    assert [visible_length(part.text) <= 1024 for part in parts] == [True] * len(parts)
    assert [part.attachment for part in parts] == [paper] + [None] * (len(parts) - 1)
