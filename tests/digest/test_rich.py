"""A chat reads its digest with headings and tables, and as plain text where it is not taken so."""

import pytest

from domain.digest.form import read_form
from domain.message import Button, Message, split
from domain.rich import Heading, Keys, Paragraph
from messengers.rich import below, rich_text
from tests.scenarios.story import Story


@pytest.mark.parametrize(
    ("words", "rich"),
    [
        ("dạng bảng", True),
        ("theo dạng bảng", True),
        ("Hiển thị dạng bảng.", True),
        ("dạng chữ", False),
        ("kiểu chữ thường", False),
        ("trình bày đơn giản", False),
        ("", None),
        ("tháng 5", None),
        ("bảng lương", None),
        ("theo kế hoạch năm 2021", None),
    ],
)
def test_in_which_form(words: str, rich: bool | None) -> None:
    assert read_form(words) is rich


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("a &amp; b", "a & b"),
        ("<b>a</b>", {"type": "bold", "text": "a"}),
        (
            "1) <b>TT-02.</b> Dự thảo &lt;b&gt; <i><b>x</b></i>",
            [
                "1) ",
                {"type": "bold", "text": "TT-02."},
                " Dự thảo <b> ",
                {"type": "italic", "text": {"type": "bold", "text": "x"}},
            ],
        ),
        ('<a href="x">y</a>', "y"),
        ("", ""),
    ],
)
def test_house_markup_as_telegram_has_it(markup: str, text: object) -> None:
    assert rich_text(markup) == text


def test_a_button_stands_at_one_place() -> None:
    placed, other = (Button("a", "a:1"),), (Button("b", "b:1"),)
    message = Message("a", (placed, other), rich=(Paragraph("a"), Keys(placed)))
    assert below(message) == (other,)


async def asked(story: Story) -> None:
    """Let TT-02 need the leaders' word, and TT-04 be late."""
    await story.clock_jumps("2021-02-19 15:00")
    await story.says("TT", "/vuongmac 2 Chuyên gia chưa góp ý")
    await story.says("TT", "Xin lùi sang tháng 3", reply_to=story.last("TT"))
    await story.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    await story.presses("vanphong", "Nhất trí với đề xuất của đơn vị")


async def test_a_chat_reads_it_with_tables_and_answers_beside_the_line(
    story: Story, caplog: pytest.LogCaptureFixture
) -> None:
    await asked(story)
    await story.writes("bgd", "/baocao dạng bảng")
    assert story.said("bgd")[-2].text == (
        "Từ nay bản tổng hợp trong cuộc trò chuyện này có tiêu đề và bảng. Máy nào không hiển thị "
        "được thì gõ /baocao dạng chữ để trở lại dạng chữ."
    )
    await story.clock_jumps("2021-02-26 15:30")
    digest, _ = story.said("bgd")[-2:]
    assert [block["type"] for block in digest.rich] == [
        "heading",
        "paragraph",
        "heading",
        *["paragraph"] * 4,
        "buttons",
        "buttons",
        *["paragraph"] * 6,
        "table",
        "details",
    ]
    assert digest.text.splitlines()[1:7] == [
        "Hệ thống tổng hợp tự động, Văn phòng chưa rà soát.",
        "1. Cần cho ý kiến: 01.",
        "1) TT-02. Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất… (Trung tâm Khoa học và "
        "Công nghệ): Chuyên gia chưa góp ý.",
        "Đề xuất: Xin lùi sang tháng 3.",
        "Ý kiến của Văn phòng: Nhất trí với đề xuất của đơn vị.",
        "Thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02). Đã chờ 05 ngày làm việc.",
    ]
    lines = digest.text.splitlines()
    assert "Mã | Có thời hạn | Hoàn thành | Quá hạn | Đã trình" in lines
    assert "TT | 04 | 0 | 01 | 0" in lines
    assert "Tổng cộng | 13 | 0 | 01 | 0" in lines
    assert lines[-3:] == [
        "Trung tâm Khoa học và Công nghệ: 02 nhiệm vụ trong các danh sách",
        "Quá hạn – TT-04. Kế hoạch triển khai Trại Thực nghiệm KH&CN: quá hạn 05 ngày làm việc 🔴",
        "Đến hạn – TT-02. Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất…: chậm nhất thứ "
        "Sáu, 26/02",
    ]
    assert digest.button_texts[:4] == [
        "1. Đồng ý theo đề xuất",
        "1. Xem",
        "1. Ý kiến khác",
        "1. Họp bàn",
    ]
    await story.presses("bgd", "1. Đồng ý theo đề xuất", digest)
    assert "Đồng ý, được chuyển lúc" in digest.text
    assert digest.rich, "it is edited as it was sent"
    assert "1. Họp bàn" not in digest.button_texts
    assert not [record for record in caplog.records if "rich" in record.message]


async def test_where_it_is_refused_the_plain_text_goes_and_the_log_says_so_once(
    story: Story, caplog: pytest.LogCaptureFixture
) -> None:
    await asked(story)
    plain = (await story.says("bgd", "/baocao")).text
    for method in ("sendRichMessage", "sendRichMessage"):
        story.world.faults.fail(method, 404, "Not Found")
    for _ in range(2):
        await story.writes("bgd", "/baocao dạng bảng")
        assert (story.last("bgd").text, story.last("bgd").rich) == (plain, [])
    said = [one.message for one in caplog.records if "refuses rich messages" in one.message]
    assert len(said) == 1
    await story.writes("bgd", "/baocao dạng chữ")
    assert (story.last("bgd").text, story.last("bgd").rich) == (plain, [])


def test_what_is_too_long_for_one_message_is_plain() -> None:
    parts = split(Message("\n".join(["dòng"] * 2000), rich=(Heading("a"),)))
    assert len(parts) > 1
    assert not any(part.rich for part in parts)
