"""What is said of an obstacle, in each of its states."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.chat import Person, Seat
from domain.message import Message
from domain.obstacle.obstacle import Obstacle, Turn
from domain.obstacle.opinion import Decision, Opinion
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.state import Progress
from domain.waiting.clarification import Clarification
from storage.holidays import calendar_of_years
from tests.domain.plan_2021 import day, of, plan_2021
from tests.views.seen import seen
from views.obstacle.card import Card, card, in_full, is_shortened
from views.obstacle.conveyed import conveyed
from views.obstacle.exchange import Exchange
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
AT = datetime(2021, 2, 8, 1, 0, tzinfo=UTC)
LATER = AT + timedelta(days=2)
CALENDAR = calendar_of_years([2021])
TT_04 = of(plan_2021(), "TT-04")
UNIT = Person(1, 1001, "Cán bộ Trung tâm")
DEPUTY = Person(2, 1002, "Phó Giám đốc", "Phó Giám đốc Sở", "Phó Giám đốc")
DIRECTOR = Person(3, 1003, "Giám đốc", "Giám đốc Sở", "Giám đốc")
STUCK = Obstacle(1, TT_04.id, "chưa có kinh phí", None, AT, UNIT)
PROPOSED = replace(STUCK, proposal="bổ sung kinh phí", turn=Turn.LEADERS, view="nhất trí")
RESOLVED = replace(STUCK, resolved_at=LATER)
NAMED = Deadline("trước 05/3", day("04/03"))


def said(
    number: int, words: str | None, by: Person = DEPUTY, decision: Decision = Decision.WORDS
) -> Opinion:
    """An opinion of the leaders."""
    return Opinion(number, 1, Seat.LEADERS, decision, words, by, AT)


def shown(
    reported: Obstacle,
    *opinions: Opinion,
    seat: Seat = Seat.OFFICE,
    waited: int = 0,
    one: Assignment = TT_04,
    talk: Sequence[Clarification] = (),
) -> str:
    """A card before a seat, but for the task that each names."""
    text = seen(
        card(Card(one, reported, Exchange(one.unit.name, opinions, talk), seat, waited), TEXTS)
    )
    heading, facts, rest = text.partition(
        "<b>TT-04.</b> Nhiệm vụ TT-04\nThời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
    )
    assert facts
    return heading + rest


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            shown(STUCK),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Đang chờ Văn phòng cho ý kiến ⏳\n"
            "Muốn ghi bằng chữ: trả lời tin này.\n"
            "[Trả lời: advise:1 primary]\n"
            "[Xin ý kiến Ban Giám đốc: consult:1]\n"
            "[Đã tháo gỡ: resolve:1] [Bản chép Zalo: copy]",
        ),
        (
            shown(STUCK, waited=2),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Đã chờ Văn phòng: 02 ngày làm việc ⏳\n"
            "Muốn ghi bằng chữ: trả lời tin này.\n"
            "[Trả lời: advise:1 primary]\n"
            "[Xin ý kiến Ban Giám đốc: consult:1]\n"
            "[Đã tháo gỡ: resolve:1] [Bản chép Zalo: copy]",
        ),
        (
            shown(STUCK, seat=Seat.LEADERS),
            "<b>Kính trình Ban Giám đốc cho ý kiến: vướng mắc của Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Đang chờ Văn phòng cho ý kiến ⏳\n"
            "Muốn ghi bằng chữ: trả lời tin này.\n"
            "[Ý kiến khác: opine:1] [Họp bàn: meet:1]\n"
            "[Gia hạn đến…: extend-to:1]\n"
            "[Đã tháo gỡ: resolve:1]",
        ),
        (
            shown(PROPOSED, waited=1),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: bổ sung kinh phí\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Ý kiến của Văn phòng: nhất trí\n"
            "Đã chờ Ban Giám đốc: 01 ngày làm việc ⏳\n"
            "Muốn ghi bằng chữ: trả lời tin này.\n"
            "[Trả lời: advise:1 primary]\n"
            "[Ghi ý kiến của lãnh đạo: quote:obstacle:1]\n"
            "[Đã tháo gỡ: resolve:1] [Bản chép Zalo: copy]",
        ),
        (
            shown(PROPOSED, seat=Seat.LEADERS),
            "<b>Kính trình Ban Giám đốc cho ý kiến: vướng mắc của Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: bổ sung kinh phí\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Ý kiến của Văn phòng: nhất trí\n"
            "Đang chờ Ban Giám đốc cho ý kiến ⏳\n"
            "Muốn ghi bằng chữ: trả lời tin này.\n"
            "[Đồng ý theo đề xuất: agree:1 success]\n"
            "[Ý kiến khác: opine:1] [Họp bàn: meet:1]\n"
            "[Gia hạn đến…: extend-to:1]\n"
            "[Đã tháo gỡ: resolve:1]",
        ),
        (
            shown(replace(STUCK, turn=Turn.UNIT, needed_by=day("12/02")), waited=3),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Cần có ý kiến chậm nhất: thứ Sáu, 12/02/2021\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Đã có ý kiến, đơn vị đang thực hiện. Khi đã tháo gỡ xong, bấm Đã tháo gỡ.\n"
            "Muốn ghi bằng chữ: trả lời tin này.\n"
            "[Trả lời: advise:1 primary]\n"
            "[Xin ý kiến Ban Giám đốc: consult:1]\n"
            "[Đã tháo gỡ: resolve:1] [Bản chép Zalo: copy]",
        ),
        (
            shown(RESOLVED),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Đã tháo gỡ lúc 08:00 ngày 10/02/2021. 🟢",
        ),
        (
            shown(replace(RESOLVED, replaced_by=2)),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Đơn vị đã sửa, báo cáo lại lúc 08:00 ngày 10/02/2021; đề nghị xem tin mới hơn.",
        ),
        (
            shown(RESOLVED, one=replace(TT_04, progress=Progress.DROPPED)),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Đóng theo nhiệm vụ lúc 08:00 ngày 10/02/2021.",
        ),
        (
            shown(RESOLVED, one=replace(TT_04, progress=Progress.CARRIED)),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Đóng theo nhiệm vụ lúc 08:00 ngày 10/02/2021.",
        ),
        (
            shown(RESOLVED, one=replace(TT_04, progress=Progress.DONE)),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Đã tháo gỡ lúc 08:00 ngày 10/02/2021. 🟢",
        ),
    ],
)
def test_a_card_says_how_its_obstacle_stands(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            shown(RESOLVED, *(said(n, f"ý {n}") for n in range(1, 5))),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Ý kiến chỉ đạo của Phó Giám đốc Sở, Phó Giám đốc (08:00 ngày 08/02/2021): “ý 1”\n"
            "Ý kiến chỉ đạo của Phó Giám đốc Sở, Phó Giám đốc (08:00 ngày 08/02/2021): “ý 2”\n"
            "Ý kiến chỉ đạo của Phó Giám đốc Sở, Phó Giám đốc (08:00 ngày 08/02/2021): “ý 3”\n"
            "Ý kiến chỉ đạo của Phó Giám đốc Sở, Phó Giám đốc (08:00 ngày 08/02/2021): “ý 4”\n"
            "Đã tháo gỡ lúc 08:00 ngày 10/02/2021. 🟢",
        ),
        (
            shown(RESOLVED, *(said(n, f"ý {n}") for n in range(1, 8))),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "(Còn 01 ý kiến trước đó.)\n"
            "Ý kiến chỉ đạo của Phó Giám đốc Sở, Phó Giám đốc (08:00 ngày 08/02/2021): “ý 2”\n"
            "Ý kiến chỉ đạo của Phó Giám đốc Sở, Phó Giám đốc (08:00 ngày 08/02/2021): “ý 3”\n"
            "Ý kiến chỉ đạo của Phó Giám đốc Sở, Phó Giám đốc (08:00 ngày 08/02/2021): “ý 4”\n"
            "Ý kiến chỉ đạo của Phó Giám đốc Sở, Phó Giám đốc (08:00 ngày 08/02/2021): “ý 5”\n"
            "Ý kiến chỉ đạo của Phó Giám đốc Sở, Phó Giám đốc (08:00 ngày 08/02/2021): “ý 6”\n"
            "Ý kiến chỉ đạo của Phó Giám đốc Sở, Phó Giám đốc (08:00 ngày 08/02/2021): “ý 7”\n"
            "Đã tháo gỡ lúc 08:00 ngày 10/02/2021. 🟢",
        ),
        (
            shown(RESOLVED, said(1, "làm ngay", DIRECTOR), said(2, "chờ")),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Ý kiến chỉ đạo của Giám đốc Sở, Giám đốc (08:00 ngày 08/02/2021): “làm ngay”\n"
            "Ý kiến chỉ đạo của Phó Giám đốc Sở, Phó Giám đốc (08:00 ngày 08/02/2021): “chờ”\n"
            "Thực hiện theo ý kiến của Giám đốc Sở, Giám đốc.\n"
            "Đã tháo gỡ lúc 08:00 ngày 10/02/2021. 🟢",
        ),
        (
            shown(RESOLVED, said(1, "làm ngay", DIRECTOR), said(2, None, DEPUTY, Decision.MEETING)),
            "<b>Vướng mắc – Trung tâm Khoa học và Công nghệ</b>\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: chưa có\n"
            "Người báo cáo: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021\n"
            "Ý kiến chỉ đạo của Giám đốc Sở, Giám đốc (08:00 ngày 08/02/2021): “làm ngay”\n"
            "Ý kiến chỉ đạo của Phó Giám đốc Sở, Phó Giám đốc (08:00 ngày 08/02/2021): “Sẽ họp "
            "bàn.”\n"
            "Đã tháo gỡ lúc 08:00 ngày 10/02/2021. 🟢",
        ),
    ],
)
def test_a_card_shows_the_last_six_opinions_and_whose_stands(
    said: Message | str, words: str
) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            conveyed(TT_04, said(1, "làm ngay"), ["Trung tâm"], TEXTS, CALENDAR),
            "<b>TT-04.</b> Nhiệm vụ TT-04\nĐã chuyển ý kiến đến Trung tâm.",
        ),
        (
            conveyed(
                TT_04, said(1, "làm ngay"), ["Trung tâm", "Văn phòng", "Thanh tra"], TEXTS, CALENDAR
            ),
            "<b>TT-04.</b> Nhiệm vụ TT-04\nĐã chuyển ý kiến đến Trung tâm, Văn phòng và Thanh tra.",
        ),
        (
            conveyed(TT_04, said(1, "làm ngay"), [], TEXTS, CALENDAR),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đã ghi nhận ý kiến, nhưng nhóm của Trung tâm Khoa học và Công nghệ chưa được kết "
            "nối; đề nghị báo trực tiếp cho đơn vị.",
        ),
        (
            conveyed(TT_04, replace(said(1, None), deadline=NAMED), ["Trung tâm"], TEXTS, CALENDAR),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đã chuyển ý kiến đến Trung tâm.\n"
            "Thời hạn mới: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02).",
        ),
        (
            conveyed(TT_04, replace(said(1, "làm"), named=NAMED), ["Trung tâm"], TEXTS, CALENDAR),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đã chuyển ý kiến đến Trung tâm.\n"
            "Ý kiến có nêu: trước 05/3 (chậm nhất thứ Năm, 04/3/2021). Có lấy ngày này làm "
            "thời hạn mới của nhiệm vụ không?\n"
            "Thời hạn hiện nay: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
            "[Lấy làm thời hạn mới: move:1 success]\n"
            "[Giữ nguyên thời hạn: keep:1]",
        ),
        (
            conveyed(
                TT_04,
                replace(said(1, "làm"), named=Deadline("đến 12/02", day("12/02"))),
                ["Trung tâm"],
                TEXTS,
                CALENDAR,
            ),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đã chuyển ý kiến đến Trung tâm.\n"
            "Ý kiến có nêu: đến 12/02 (chậm nhất thứ Sáu, 12/02/2021). Có lấy ngày này làm "
            "thời hạn mới của nhiệm vụ không?\n"
            "Thứ Sáu, 12/02 là ngày nghỉ; ngày làm việc cuối cùng trước đó là thứ Ba, 09/02/2021.\n"
            "Thời hạn hiện nay: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
            "[Lấy làm thời hạn mới: move:1 success]\n"
            "[Giữ nguyên thời hạn: keep:1]",
        ),
        (
            conveyed(
                TT_04,
                replace(said(1, "làm"), named=Deadline("cuối năm", None)),
                ["Trung tâm"],
                TEXTS,
                CALENDAR,
            ),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đã chuyển ý kiến đến Trung tâm.\n"
            "Ý kiến có nêu: cuối năm. Có lấy ngày này làm thời hạn mới của nhiệm vụ không?\n"
            "Thời hạn hiện nay: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
            "[Lấy làm thời hạn mới: move:1 success]\n"
            "[Giữ nguyên thời hạn: keep:1]",
        ),
        (
            in_full(TT_04, PROPOSED, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Khó khăn, vướng mắc: chưa có kinh phí\n"
            "Đề xuất, kiến nghị: bổ sung kinh phí\n"
            "Ý kiến của Văn phòng: nhất trí",
        ),
        (
            in_full(TT_04, STUCK, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04\nKhó khăn, vướng mắc: chưa có kinh phí",
        ),
    ],
)
def test_whoever_gave_an_opinion_hears_where_it_went(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize("part", ["stuck", "proposal", "view"])
def test_a_card_holds_a_thousand_characters_of_each_part(part: str) -> None:
    held, longer = 1000 * "a", 1001 * "a"
    assert held in shown(replace(STUCK, **{part: held}))
    assert 999 * "a" + "…" in shown(replace(STUCK, **{part: longer}))
    assert [is_shortened(replace(STUCK, **{part: each})) for each in (held, longer)] == [
        False,
        True,
    ]


def test_a_card_holds_250_characters_of_an_opinion() -> None:
    assert 250 * "a" in shown(STUCK, said(1, 250 * "a"))
    assert 249 * "a" + "…" in shown(STUCK, said(1, 251 * "a"))
