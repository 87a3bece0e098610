"""/tim looks through titles, codes, units and the documents that tasks cite."""

import unicodedata

import pytest

from tests.databases import both_databases
from tests.scenarios.story import Story

NOTHING = (
    "Không tìm thấy “{words}” trong kế hoạch. Đề nghị gõ ít từ hơn, hoặc gõ mã như TT-04, "
    "số văn bản; không cần gõ dấu."
)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("măng cầu", "TT-04.1"),
        ("mang cau", "TT-04.1"),
        ("MĂNG  CẦU", "TT-04.1"),
        (unicodedata.normalize("NFD", "măng cầu"), "TT-04.1"),
        ("2818/QĐ-UBND", "VP-03"),
        ("2818/qd-ubnd", "VP-03"),
        ("TT-04.1", "TT-04.1"),
        ("xet duyet sang kien", "QLCN-07"),
    ],
)
@both_databases
async def test_accents_and_case_do_not_matter(story: Story, typed: str, code: str) -> None:
    found = (await story.says("bgd", f"/tim {typed}")).text
    assert f"\n{code}. " in found


async def test_a_unit_sees_its_own_first(story: Story) -> None:
    codes = {}
    for asking in ("TT", "vanphong"):
        found = await story.says(asking, "/tim kế hoạch")
        codes[asking] = found.text.splitlines()[1].partition(". ")[0]
    assert codes["TT"].startswith("TT-")
    assert codes["vanphong"].startswith("VP-")


@both_databases
async def test_pages_turn_after_a_restart(story: Story) -> None:
    found = await story.says("vanphong", "/tim khoa học")
    first = found.text
    assert "(trang 1/" in first
    await story.restart()
    await story.presses("vanphong", "Trang sau ▶", found)
    assert "(trang 2/" in found.text
    await story.presses("vanphong", "◀ Trang trước", found)
    assert found.text == first


@both_databases
async def test_words_apart_are_found_where_they_do_not_stand_together(story: Story) -> None:
    assert "TT-04.1" in (await story.says("TT", "/tim nước cầu măng")).text


async def test_nothing_and_anything(story: Story) -> None:
    for words in ("không đâu có", "<b>&</b>", "🙏"):
        assert (await story.says("TT", f"/tim {words}")).text == NOTHING.format(words=words)
    assert (await story.says("TT", "/tim " + "xyz " * 1000)).text.startswith("Không tìm thấy “xyz")
    assert (await story.says("TT", "/tim")).text == (
        "Đề nghị gõ nội dung cần tìm sau /tim, ví dụ: /tim măng cầu, /tim 2818/QĐ-UBND."
    )


@pytest.mark.parametrize(
    ("typed", "first", "most"),
    [
        # "khoa học" is in nearly every title, and none of these words is in it.
        ("hóa", "TDC-", 10),
        ("hòa", "TDC-", 10),
        ("hoa", "TDC-", 10),
        # Accents that are typed count where they stand so, else the letters do.
        ("sáng kiến", "QLCN-07", 3),
        ("sang kien", "QLCN-07", 3),
        # A piece of a word is found where no word is like it.
        ("thực nghiệ", "TT-0", 10),
    ],
)
async def test_whole_words_come_before_pieces_of_words(
    story: Story, typed: str, first: str, most: int
) -> None:
    found = (await story.says("vanphong", f"/tim {typed}")).text
    heading, *lines = found.split("\n")
    total = int(heading.split(": ")[1].split()[0])
    assert 0 < total <= most, heading
    assert any(line.startswith(first) for line in lines), found
