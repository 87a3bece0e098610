"""What is said of what waits for the office's or the leaders' word."""

from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.chat import Seat
from domain.message import Message
from domain.plan.deadline import Deadline
from domain.waiting.waiting import Matter, Waiting
from tests.domain.plan_2021 import day, of, plan_2021
from tests.views.seen import seen
from views.texts import Texts, load_catalog
from views.waiting.waiting import Place, about, in_queue, morning, sentence_of

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
TT_04 = of(plan_2021(), "TT-04")
JUNE = Deadline("đến 30/6", day("30/06"))
OFFICE, LEADERS = Seat.OFFICE, Seat.LEADERS


def waits(
    number: int = 1, words: str = "chưa có kinh phí", asked: Deadline | None = None
) -> Waiting:
    """Something that has waited since 08/02."""
    matter = Matter.EXTENSION if asked else Matter.OBSTACLE
    return Waiting(TT_04, matter, number, OFFICE, day("08/02"), words, asked)


def told(*held: tuple[Seat, list[Waiting]]) -> str:
    """A morning of 09/02."""
    return seen(morning(held, TEXTS, today=day("09/02"), calendar=Calendar()))


def queued(at: int | None, number: int, silent: int = 0) -> Message:
    """A card in a queue of so many."""
    place = Place([waits(n) for n in range(1, number + 1)], at)
    return in_queue(Message("Thẻ"), place, TEXTS, silent=silent)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (told((OFFICE, []), (LEADERS, [])), "Hiện không có nội dung nào chờ ý kiến."),
        (
            told((OFFICE, [waits()]), (LEADERS, [])),
            "<b>Đang chờ Văn phòng cho ý kiến: 01</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): chưa có kinh phí. "
            "Đã chờ 01 ngày làm việc.\n"
            "[Xem và cho ý kiến: review primary]",
        ),
        (
            told((OFFICE, [waits()]), (LEADERS, [waits(2, "xong?", JUNE)])),
            "<b>Đang chờ Văn phòng cho ý kiến: 01</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): chưa có kinh phí. "
            "Đã chờ 01 ngày làm việc.\n"
            "<b>Đang chờ Ban Giám đốc cho ý kiến: 01</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): xin gia hạn: đến "
            "30/6. Lý do: xong? Đã chờ 01 ngày làm việc.\n"
            "[Xem và cho ý kiến: review primary]",
        ),
        (about(waits(words="a < b"), TEXTS, most=100), "a &lt; b."),
        (about(waits(words="12345"), TEXTS, most=4), "123…"),
        (
            about(waits(words="12345", asked=JUNE), TEXTS, most=5),
            "xin gia hạn: đến 30/6. Lý do: 12345.",
        ),
        (sentence_of("xong."), "xong."),
        (sentence_of("xong!"), "xong!"),
        (sentence_of("xong?"), "xong?"),
        (sentence_of("xong…"), "xong…"),
        (sentence_of("xong"), "xong."),
        (sentence_of("xong,"), "xong,."),
    ],
)
def test_what_waits(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            queued(0, 1),
            "<b>Đang chờ ý kiến: 01 (tin 1/01)</b>\nThẻ",
        ),
        (
            queued(0, 2),
            "<b>Đang chờ ý kiến: 02 (tin 1/02)</b>\nThẻ\n[Trang sau ▶: review:obstacle:2]",
        ),
        (
            queued(1, 2),
            "<b>Đang chờ ý kiến: 02 (tin 2/02)</b>\nThẻ\n[◀ Trang trước: review:obstacle:1]",
        ),
        (
            queued(1, 3),
            "<b>Đang chờ ý kiến: 03 (tin 2/03)</b>\n"
            "Thẻ\n"
            "[◀ Trang trước: review:obstacle:1] [Trang sau ▶: review:obstacle:3]",
        ),
        (
            queued(None, 0),
            "<b>Đang chờ ý kiến: 0</b>\nThẻ",
        ),
        (
            queued(None, 2, silent=3),
            "<b>Đang chờ ý kiến: 02</b>\n"
            "Thẻ\n"
            "[Trang sau ▶: review:obstacle:1]\n"
            "[Đơn vị chưa trả lời: 03: silences]",
        ),
    ],
)
def test_a_card_has_its_place_in_the_queue(said: Message | str, words: str) -> None:
    assert seen(said) == words


def test_a_morning_names_ten() -> None:
    ten, eleven = (told((OFFICE, [waits(n) for n in range(many)])) for many in (10, 11))
    assert ten.count("TT-04.") == eleven.count("TT-04.") == 10
    assert "… và 01 " in eleven
    assert "…" not in ten
