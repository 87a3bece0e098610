"""What is said of phân công, vắng mặt and ủy quyền, in each state."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.chat import Person, Seat
from domain.message import Message
from domain.remit.addressing import Charge
from domain.remit.names import AbsenceMeant, FieldMeant, FieldOfLeader, RemitsMeant, Whose
from domain.remit.passed_up import PassedUp
from domain.remit.remit import Absence, FieldOf, Remit, Roster
from domain.waiting.waiting import Matter
from tests.domain.plan_2021 import TDC, TT, VP
from tests.remit.test_roster import BINH, CUC, DIRECTOR
from tests.views.seen import seen
from views.markup import Markup, lines
from views.remit import entering, leaving, listing
from views.remit.charge import is_away, of_charge, pass_up_button, whose_field
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
FIRST, LAST = date(2021, 3, 1), date(2021, 3, 5)
AT = datetime(2021, 3, 1, 2, tzinfo=UTC)
AWAY = Absence(1, BINH, FIRST, LAST, CUC, "đi công tác")
ALONE = Absence(2, CUC, FIRST, LAST)
REMIT = Remit(1, BINH, TT, FIRST, None, "Quyết định 12/QĐ-SKHCN")
CODES = {TT.id: "TT", TDC.id: "TDC"}
OF_BINH, OF_CUC, UNCLEAR = Whose(2, BINH.called), Whose(3, CUC.called), Whose(0, "Hùng")
AWAY_LINE = (
    "Đ/c Trần Văn Bình, Phó Giám đốc vắng từ 01/3/2021 đến hết 05/3/2021 (đi công tác); ủy quyền "
    "đ/c Phạm Thị Cúc, Phó Giám đốc."
)


def on_card(charge: Charge, seat: Seat) -> Markup:
    return lines(*of_charge(charge, TEXTS, seat=seat))


CHARGES: list[tuple[Charge, Seat, str]] = [
    (Charge(), Seat.LEADERS, ""),
    (Charge(absences=(AWAY,)), Seat.OFFICE, AWAY_LINE),
    (Charge(BINH, BINH), Seat.LEADERS, "Kính gửi: đ/c Trần Văn Bình, Phó Giám đốc"),
    (Charge(BINH, BINH), Seat.OFFICE, "Lãnh đạo phụ trách: Trần Văn Bình, Phó Giám đốc"),
    (
        Charge(CUC, BINH, (AWAY,)),
        Seat.LEADERS,
        "Kính gửi: đ/c Phạm Thị Cúc, Phó Giám đốc\n"
        f"Lãnh đạo phụ trách: Trần Văn Bình, Phó Giám đốc\n{AWAY_LINE}",
    ),
    (
        Charge(DIRECTOR, BINH, (), PassedUp(Person(2, 12, "B"), AT)),
        Seat.LEADERS,
        "Kính gửi: đ/c Lê A, Giám đốc\nLãnh đạo phụ trách: Trần Văn Bình, Phó Giám đốc\n"
        "B chuyển Giám đốc lúc 09:00 ngày 01/3/2021.",
    ),
    (
        Charge(CUC, None, (), PassedUp(Person(2, 12, "A"), AT, CUC)),
        Seat.OFFICE,
        "A giao đ/c Phạm Thị Cúc, Phó Giám đốc cho ý kiến lúc 09:00 ngày 01/3/2021.",
    ),
]


@pytest.mark.parametrize(("charge", "seat", "words"), CHARGES)
def test_a_card_says_to_whom_it_goes_and_who_is_away(
    charge: Charge, seat: Seat, words: str
) -> None:
    assert on_card(charge, seat) == words


def test_who_is_away_without_anybody_empowered() -> None:
    assert is_away(ALONE, TEXTS) == (
        "Đ/c Phạm Thị Cúc, Phó Giám đốc vắng từ 01/3/2021 đến hết 05/3/2021."
    )


@pytest.mark.parametrize(
    ("acting", "words"),
    [
        ("B", "Chưa ghi nhận: TT do đ/c B phụ trách. Đồng chí phụ trách hoặc Giám đốc cho ý kiến."),
        (
            "C",
            "Chưa ghi nhận: TT do đ/c B phụ trách, đang vắng, đã ủy quyền đ/c C. Các đồng chí ấy "
            "hoặc Giám đốc cho ý kiến.",
        ),
        (
            "",
            "Chưa ghi nhận: TT do đ/c B phụ trách, đang vắng, chưa ủy quyền. Giám đốc cho ý kiến.",
        ),
    ],
)
def test_whose_field_it_is(acting: str, words: str) -> None:
    assert whose_field(FieldOf("TT", "B", acting), TEXTS) == words


def test_the_button_stands_where_there_is_sense_in_it() -> None:
    assert pass_up_button(Charge(), Matter.CAUSE, 3, TEXTS) == ()
    (button,) = pass_up_button(Charge(may_pass_up=True), Matter.CAUSE, 3, TEXTS)
    assert (button.text, button.press) == ("Chuyển Giám đốc", "pass-up:cause:3")


def remits(*fields: FieldMeant, until: date | None = None, basis: str = "QĐ 12") -> RemitsMeant:
    return RemitsMeant(fields, FIRST, until, basis, (OF_BINH, OF_CUC))


def absence(
    whose: Whose, until: date | None = LAST, deputy: Whose | None = None, reason: str = ""
) -> AbsenceMeant:
    return AbsenceMeant(whose, until and FIRST, until, reason, deputy, (OF_BINH, OF_CUC))


HEAD = "<b>Phân công lĩnh vực</b>\n– {who}: TT, TDC\n{term}"
CHOOSE = (
    "\n[Trần Văn Bình, Phó Giám đốc: choose:leader-0]"
    "\n[Phạm Thị Cúc, Phó Giám đốc: choose:leader-1]\n[Hủy: cancel]"
)
RECORD = "\nChưa ghi nhận. Đề nghị kiểm tra rồi bấm Ghi.\n[Ghi: choose:yes success] [Hủy: cancel]"
BOTH = (TT.id, TDC.id)


def messages() -> Iterator[tuple[Message, str]]:
    clear, unclear = FieldMeant(OF_BINH, BOTH), FieldMeant(UNCLEAR, BOTH)
    since = HEAD.format(who=BINH.called, term="Từ 01/3/2021.")
    until = HEAD.format(who=BINH.called, term="Từ ngày 01/3/2021 đến hết ngày 05/3/2021.")
    basis = "\nCăn cứ: QĐ 12"

    def meant(asked: RemitsMeant, *, is_open: bool = True) -> Message:
        return entering.meant(asked, CODES, TEXTS, is_open=is_open)

    yield meant(remits(clear)), f"{since}{basis}{RECORD}"
    yield meant(remits(clear, until=LAST), is_open=False), f"{until}{basis}"
    yield (
        meant(remits(unclear)),
        HEAD.format(who="Hùng", term="Từ 01/3/2021.")
        + f"{basis}\n“Hùng” là đồng chí nào? Đề nghị bấm chọn.{CHOOSE}",
    )
    told = "Vướng mắc, đề nghị của các đơn vị này chuyển đồng chí phụ trách; Giám đốc quyết định"
    yield (
        entering.entered(remits(clear), CODES, TEXTS),
        f"{since}{basis}\n{told} được mọi việc.",
    )
    yield (
        entering.ended(REMIT, TEXTS),
        "Đ/c Trần Văn Bình, Phó Giám đốc thôi phụ trách Trung tâm Khoa học và Công nghệ; chưa phân "
        "công lại thì lãnh đạo nào cũng quyết định được.",
    )
    yield (
        entering.which_units(FieldOfLeader(OF_BINH), TEXTS, is_open=False),
        "Đ/c Trần Văn Bình, Phó Giám đốc phụ trách đơn vị nào, từ ngày nào, theo văn bản nào? Ví "
        "dụ: TDC, QLCN từ 01/3 theo Quyết định 12/QĐ-SKHCN.",
    )
    of_binh = "<b>Vắng mặt, ủy quyền</b>\nLãnh đạo: Trần Văn Bình, Phó Giám đốc"
    days = "\nTừ thứ Hai, 01/3/2021 đến hết thứ Sáu, 05/3/2021."
    nobody = "\nKhông ủy quyền: việc phát sinh chuyển Giám đốc."
    empowered = "\nỦy quyền: đ/c Phạm Thị Cúc, Phó Giám đốc"

    def away(asked: AbsenceMeant, *, is_open: bool = True) -> Message:
        return leaving.meant(asked, TEXTS, is_open=is_open)

    yield away(absence(OF_BINH)), f"{of_binh}{days}{nobody}{RECORD}"
    yield (
        away(absence(OF_BINH, deputy=OF_CUC, reason="đi học")),
        f"{of_binh}{days}\nNội dung kèm theo: đi học{empowered}{RECORD}",
    )
    yield away(absence(OF_BINH), is_open=False), f"{of_binh}{days}{nobody}"
    yield (
        away(absence(Whose(1, "Lê An, Giám đốc")), is_open=False),
        f"<b>Vắng mặt, ủy quyền</b>\nLãnh đạo: Lê An, Giám đốc{days}\nKhông ủy quyền.",
    )
    yield (
        away(absence(OF_BINH, deputy=UNCLEAR)),
        f"{of_binh}{days}\n“Hùng” là đồng chí nào? Đề nghị bấm chọn.{CHOOSE}",
    )
    yield (
        away(absence(UNCLEAR)),
        f"<b>Vắng mặt, ủy quyền</b>{days}{nobody}\n“Hùng” là đồng chí nào? Đề nghị bấm chọn."
        f"{CHOOSE}",
    )
    yield (
        away(absence(Whose(0, ""), until=None)),
        f"<b>Vắng mặt, ủy quyền</b>\nĐồng chí nào vắng mặt? Đề nghị bấm chọn.{CHOOSE}",
    )
    yield (
        leaving.left(AWAY, TEXTS),
        f"{AWAY_LINE}\nHết thời hạn thì tự kết thúc; kết thúc sớm thì gõ /vangmat, bấm Thu hồi.",
    )
    yield (
        leaving.revoked(AWAY, TEXTS),
        "Đã thu hồi việc vắng mặt, ủy quyền của đ/c Trần Văn Bình, Phó Giám đốc.",
    )
    later = Remit(2, CUC, VP, LAST, None, "QĐ 15")
    roster = Roster((DIRECTOR, BINH, CUC), (REMIT,))
    example = "\nVí dụ: /phancong Phó Giám đốc Nguyễn Văn B phụ trách TDC, QLCN từ 01/3 theo Quyết "
    yield (
        listing.remits(listing.Listed(roster, (VP, TT), (later,), (AWAY,)), TEXTS, for_office=True),
        "<b>Phân công lĩnh vực</b>\n"
        "– Trần Văn Bình, Phó Giám đốc: TT (Quyết định 12/QĐ-SKHCN, từ 01/3)\n"
        "– Chưa phân công (lãnh đạo nào cũng quyết định được): VP\n"
        "– Sắp tới: Phạm Thị Cúc, Phó Giám đốc, VP. Từ 05/3/2021.\n"
        f"<b>Vắng mặt, ủy quyền</b>\n{AWAY_LINE}{example}định 12/QĐ-SKHCN\n"
        "Ví dụ: /vangmat Phó Giám đốc Nguyễn Văn B từ 01/3 đến 05/3, ủy quyền đ/c Nguyễn Văn C\n"
        "[Thu hồi: Trần Văn Bình, 01/3–05/3: revoke-absence:1]\n[Ghi phân công: add-remit:0]\n"
        "[Ghi vắng mặt, ủy quyền: add-absence:0]",
    )
    yield (
        listing.remits(listing.Listed(Roster(), (VP,), (), ()), TEXTS, for_office=False),
        "<b>Phân công lĩnh vực</b>\n– Chưa phân công (lãnh đạo nào cũng quyết định được): VP\n"
        "<b>Vắng mặt, ủy quyền</b>\nKhông có đồng chí nào vắng mặt.\n"
        "Ví dụ: /vangmat Phó Giám đốc Nguyễn Văn B từ 01/3 đến 05/3, ủy quyền đ/c Nguyễn Văn C\n"
        "[Ghi vắng mặt, ủy quyền: add-absence:0]",
    )


def test_no_more_absences_have_a_button_than_a_phone_shows() -> None:
    absences = [Absence(n, BINH, FIRST, LAST) for n in range(9)]
    listed = listing.Listed(Roster(), (VP,), (), absences)
    assert len(listing.remits(listed, TEXTS, for_office=False).buttons) == 7


@pytest.mark.parametrize(("message", "words"), list(messages()))
def test_what_is_said(message: Message, words: str) -> None:
    assert seen(message) == words
