"""Telegram's HTML: what is read from it, and what is refused in which words."""

import html
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.bot_api.entities import as_html, trimmed, with_found
from simulator.bot_api.html_markup import parse_html
from simulator.bot_api.refused import Refused
from tests.strings import ANY_TEXT

TAGS = st.sampled_from(["b", "i", "u", "s", "code", "blockquote", "tg-spoiler"])
MARKED = st.recursive(
    ANY_TEXT.filter(bool).map(html.escape),
    lambda inner: st.tuples(TAGS, inner, inner).map(lambda t: f"<{t[0]}>{t[1]}</{t[0]}>{t[2]}"),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("Sở & Phòng", "Sở & Phòng", []),
        ("a &lt; b &amp;amp; &quot;c&quot; &copy;", 'a < b &amp; "c" &copy;', []),
        ("&#234;&#x1F7E2;", "ê🟢", []),
        ("<b>Trung tâm</b>", "Trung tâm", [("bold", 0, 9)]),
        ("🟢 <i>xong</i>", "🟢 xong", [("italic", 3, 4)]),
        ("<B>x</B>", "x", [("bold", 0, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<b></b>x", "x", []),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ('<span class="tg-spoiler">s</span>', "s", [("spoiler", 0, 1)]),
        ("<b>x</>", "x", [("bold", 0, 1)]),
    ],
)
def test_marked_text_is_read(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    read, found = parse_html(source)
    assert read == text
    assert [(entity.type, entity.offset, entity.length) for entity in found] == entities


@pytest.mark.parametrize(
    ("kind", "tags"),
    [
        ("bold", "b strong"),
        ("italic", "i em"),
        ("strikethrough", "s strike del"),
        ("underline", "u ins"),
        ("spoiler", "tg-spoiler"),
        ("pre", "pre"),
        ("code", "code"),
        ("blockquote", "blockquote"),
    ],
)
def test_each_tag_marks_its_words(kind: str, tags: str) -> None:
    for tag in tags.split():
        _, (entity,) = parse_html(f"<{tag}>xong</{tag}>")
        assert (entity.type, entity.offset, entity.length) == (kind, 0, 4)


def test_a_link_keeps_its_address() -> None:
    _, (link,) = parse_html('<a href="https://example.vn/?a=1&amp;b=2">xem</a>')
    assert (link.type, link.url) == ("text_link", "https://example.vn/?a=1&b=2")


def test_code_within_pre_names_its_language() -> None:
    _, (pre,) = parse_html('<pre><code class="language-sql">select</code></pre>')
    assert (pre.type, pre.language) == ("pre", "sql")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("Sở <KH&CN>", 'Unsupported start tag "kh&cn" at byte offset 5'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        (
            "<b>ê</i>",
            'Unmatched end tag at byte offset 5, expected "</b>", found "</i>"',
        ),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="x"', 'Unclosed start tag "a" at byte offset 0'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "<a href>x</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
    ],
)
def test_wrong_markup_is_refused(source: str, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_html(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {reason}"


@given(ANY_TEXT)
def test_escaped_text_comes_back_as_itself(text: str) -> None:
    assert parse_html(html.escape(text)) == (text, ())


@given(MARKED)
def test_text_and_entities_written_as_html_read_the_same(source: str) -> None:
    text, entities = parse_html(source)
    assert parse_html(as_html(text, entities)) == (text, entities)


@given(st.text(st.sampled_from("<>/&;=\"' bai!#x3")))
def test_only_refusals_come_out_of_any_text(text: str) -> None:
    with suppress(Refused):
        parse_html(text)


def test_white_space_around_is_cut_and_entities_move_along() -> None:
    text, entities = trimmed(*parse_html("\n <b> xong </b> \n"))
    assert text == "xong"
    assert [(entity.offset, entity.length) for entity in entities] == [(0, 4)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/xong TT-04", [("bot_command", "/xong")]),
        ("/xong@nhacviec_bot 4", [("bot_command", "/xong@nhacviec_bot")]),
        ("/tiến", []),
        ("và/hoặc", []),
        ("hỏi @chanhvanphong nhé", [("mention", "@chanhvanphong")]),
        ("xem https://example.vn/kh.", [("url", "https://example.vn/kh")]),
        ("gửi a@example.vn", []),
    ],
)
def test_commands_mentions_and_links_are_found(text: str, found: list[tuple[str, str]]) -> None:
    entities = with_found(text)
    assert [(e.type, text[e.offset : e.offset + e.length]) for e in entities] == found


def test_nothing_is_found_within_code() -> None:
    entities = with_found(*parse_html("/a <code>/xong</code> /b"))
    assert [(one.type, one.offset) for one in entities] == [
        ("bot_command", 0),
        ("code", 3),
        ("bot_command", 9),
    ]
