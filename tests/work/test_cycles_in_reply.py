"""How often work comes, as it is said under /dinhky's list, under a card, or to its preview."""

import pytest

from domain.spoken.times.cycle import about_cycle
from domain.text import fold
from tests.scenarios.story import Story

QUARTERS = "Định kỳ: hằng quý, ngày 20 của tháng cuối kỳ"


async def test_a_reply_to_the_list_is_taken(monday: Story) -> None:
    listed = await monday.says("vanphong", "/dinhky")
    said = "TDC-03 hằng quý, ngày 20 tháng cuối quý"
    preview = await monday.says("vanphong", said, reply_to=listed)
    assert preview.text.split("\n")[1] == QUARTERS
    await monday.presses("vanphong", "Xác nhận", preview)
    assert "TDC-03. " in listed.text
    again = await monday.says("vanphong", "TDC-03 thôi", reply_to=listed)
    assert "thôi mở kỳ mới" in again.text


async def test_each_line_of_a_reply_is_asked_about(monday: Story) -> None:
    listed = await monday.says("vanphong", "/dinhky")
    told = await monday.writes(
        "vanphong", "TDC-03 hằng tháng\nVP-06 hằng quý\nVP-05", reply_to=listed
    )
    assert [one.text.split(".")[0] for one in told] == ["TDC-03", "VP-06", "VP-05"]
    assert "bao lâu một lần" in told[2].text


async def test_what_names_no_cycle_is_answered_with_the_commands_that_do_it(monday: Story) -> None:
    listed = await monday.says("vanphong", "/dinhky")
    told = await monday.says("vanphong", "xong TDC-03", reply_to=listed)
    assert "gõ /dinhky TDC-03 kèm chu kỳ" in told.text


async def test_a_cycle_is_heard_under_the_card(monday: Story) -> None:
    card = await monday.says("vanphong", "/viec TDC-03")
    said = "báo cáo hằng quý, ngày 20 tháng cuối quý nhé"
    assert QUARTERS in (await monday.says("vanphong", said, reply_to=card)).text
    told = await monday.says("vanphong", "bỏ định kỳ", reply_to=card)
    assert "chưa có chu kỳ nào để thôi" in told.text


async def test_another_cycle_takes_the_place_of_the_one_shown(monday: Story) -> None:
    preview = await monday.says("vanphong", "/dinhky TDC-03 hằng tháng ngày 15")
    other = await monday.says(
        "vanphong", "sửa thành hằng quý, ngày 20 tháng cuối quý", reply_to=preview
    )
    assert QUARTERS in other.text
    assert preview.button_texts == []
    told = await monday.says("vanphong", "được đấy", reply_to=other)
    assert told.text.startswith("Chưa ghi nhận gì. Đề nghị bấm nút")


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ("hằng quý, ngày 20 tháng cuối quý", "hằng quý, ngày 20 tháng cuối quý"),
        ("mỗi tháng một lần, trước ngày 25", "mỗi tháng một lần, trước ngày 25"),
        ("bỏ định kỳ", "thôi"),
        ("đề nghị thôi định kỳ ạ", "thôi"),
        ("trước 30/6", None),
        ("định kỳ thế nào", None),
        ("dời sang quý sau", None),
        ("bỏ", None),
    ],
)
def test_words_about_how_often(said: str, taken: str | None) -> None:
    assert about_cycle(said) == taken
    assert about_cycle(fold(said)) == (taken and (taken if taken == "thôi" else fold(taken)))
