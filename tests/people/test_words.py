"""What is said of people, invitations and groups, in the states that are rare."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.chat import Chat, Person, Seat
from domain.lookup.listing import Page
from domain.message import Message
from domain.people.invitation import Invitation
from domain.people.register import Membership
from tests.domain.plan_2021 import TDC, TT, VP
from tests.views.seen import seen
from views.people import admission, binding, invitation, participant, presence
from views.people.person import called
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
AT = datetime(2021, 2, 8, 1, 0, tzinfo=UTC)
NICK = Person(1, 1001, "Nick")
NAMED = replace(NICK, full_name="Họ và tên")
BOTH = replace(NAMED, position="chuyên viên")
OFFICE, LEADERS = Seat.OFFICE, Seat.LEADERS
GROUP = Chat(1, -1, "Nhóm", True, frozenset(), ())
INVITED = Invitation(5, LEADERS, None, 2, AT)
CLERK = Person(2, 1002, "Văn phòng")
FRESH = admission.Guest(INVITED, None, CLERK, None)
OPENED = replace(FRESH, guest=NAMED)
OF_UNIT = replace(OPENED, invitation=replace(INVITED, seat=Seat.UNIT, unit_id=TT.id), unit=TT)


def about(one: admission.Guest, **done: datetime) -> admission.Guest:
    """An invitation once something was done about it."""
    return replace(one, invitation=replace(one.invitation, **done))


def invited(one: admission.Guest, *, for_office: bool, has_office: bool = True) -> Message:
    """An invitation's card."""
    return admission.card(one, TEXTS, for_office=for_office, has_office=has_office)


def page(*items: admission.Guest, number: int = 1, pages: int = 1) -> Message:
    """A page of the open invitations."""
    return admission.invitations(Page(items, number, pages, len(items)), TEXTS)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            presence.lost_seat(BOTH, LEADERS, ["Lãnh đạo", "Sở"], TEXTS),
            "Họ và tên, chuyên viên không còn trong nhóm “Lãnh đạo; Sở”, nên hệ thống không gửi "
            "riêng cho người này nội dung của Ban Giám đốc nữa. Nếu vẫn phụ trách, đề nghị thêm "
            "lại vào nhóm, hoặc quản trị viên mời lại bằng /moithamgia.",
        ),
        (
            presence.public(
                replace(
                    GROUP,
                    seats=frozenset({Seat.UNIT, OFFICE, LEADERS}),
                    units=(TT, VP),
                    public_name="nhom",
                ),
                TEXTS,
            ),
            "Nhóm “Nhóm” (Trung tâm Khoa học và Công nghệ; Văn phòng Sở; Đầu mối tổng hợp (Văn "
            "phòng Sở); Ban Giám đốc) đang để công khai với tên @nhom: người ngoài tìm được và "
            "đọc được nội dung công việc trong nhóm. Đề nghị chủ nhóm chuyển lại thành nhóm "
            "riêng tư trong Telegram.",
        ),
        (
            presence.public(replace(GROUP, seats=frozenset({LEADERS}), public_name="nhom"), TEXTS),
            "Nhóm “Nhóm” (Ban Giám đốc) đang để công khai với tên @nhom: người ngoài tìm được và "
            "đọc được nội dung công việc trong nhóm. Đề nghị chủ nhóm chuyển lại thành nhóm "
            "riêng tư trong Telegram.",
        ),
        (
            binding.choose(
                replace(GROUP, seats=frozenset({Seat.UNIT, OFFICE}), units=(TT,)), [TT, VP], TEXTS
            ),
            "Nhóm này là của phòng, đơn vị nào? Bấm để kết nối, bấm lần nữa để bỏ. Một nhóm có "
            "thể giữ nhiều vai.\n"
            "[✓ Trung tâm Khoa học và Công nghệ: bind:unit:6 success]\n"
            "[Văn phòng Sở: bind:unit:1]\n"
            "[✓ Đầu mối tổng hợp (Văn phòng Sở): bind:office:0 success]\n"
            "[Ban Giám đốc: bind:leaders:0]",
        ),
        (
            binding.choose(replace(GROUP, seats=frozenset({LEADERS})), [TT], TEXTS),
            "Nhóm này là của phòng, đơn vị nào? Bấm để kết nối, bấm lần nữa để bỏ. Một nhóm có "
            "thể giữ nhiều vai.\n"
            "[Trung tâm Khoa học và Công nghệ: bind:unit:6]\n"
            "[Đầu mối tổng hợp (Văn phòng Sở): bind:office:0]\n"
            "[✓ Ban Giám đốc: bind:leaders:0 success]",
        ),
        (
            binding.bound(OFFICE, TEXTS),
            "Nhóm này là đầu mối tổng hợp của Văn phòng Sở: nhận ngay các vướng mắc của phòng, "
            "đơn vị và nhận bản tổng hợp hằng tuần. Gõ /kehoach để xem toàn bộ kế hoạch. Để các "
            "phòng, đơn vị đăng ký thời hạn cho nhiệm vụ chưa ấn định, bấm nút bên dưới.\n"
            "[Đăng ký thời hạn: gather]",
        ),
        (
            binding.bound(LEADERS, TEXTS),
            "Nhóm này là nhóm của Ban Giám đốc: nhận nội dung cần cho ý kiến và bản tổng hợp "
            "hằng tuần. Gõ /canykien để xem nội dung đang chờ, /kehoach để xem toàn bộ kế hoạch.",
        ),
    ],
)
def test_groups_and_who_is_out_of_them(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (called(NICK), "Nick"),
        (called(NAMED), "Họ và tên"),
        (called(BOTH), "Họ và tên, chuyên viên"),
        (called(replace(NICK, position="chuyên viên")), "Nick, chuyên viên"),
        (
            participant.card(
                NICK, [Membership(TT, ended=False), Membership(VP, ended=True)], None, TEXTS
            ),
            "<b>Nick</b>\n"
            "Tên trên Telegram: Nick\n"
            "Chưa có họ tên, chức vụ.\n"
            "Được báo cáo qua tin nhắn riêng: Trung tâm Khoa học và Công nghệ\n"
            "Không còn báo cáo qua tin nhắn riêng: Văn phòng Sở\n"
            "[Sửa họ tên, chức vụ: rename:1]\n"
            "[Thôi cho dùng: Trung tâm Khoa học và Công nghệ: member:1:6:1 danger]\n"
            "[Cho dùng lại: Văn phòng Sở: member:1:1:0 success]",
        ),
        (
            participant.card(BOTH, [], replace(GROUP, seats=frozenset({OFFICE, LEADERS})), TEXTS),
            "<b>Họ và tên, chuyên viên</b>\n"
            "Tên trên Telegram: Nick\n"
            "Tham gia qua tin nhắn riêng: Đầu mối tổng hợp (Văn phòng Sở)\n"
            "Tham gia qua tin nhắn riêng: Ban Giám đốc\n"
            "[Sửa họ tên, chức vụ: rename:1]\n"
            "[Thôi cho dùng: Đầu mối tổng hợp (Văn phòng Sở): unseat:1:office danger]\n"
            "[Thôi cho dùng: Ban Giám đốc: unseat:1:leaders danger]",
        ),
        (
            participant.participants(Page((NICK, BOTH), 1, 2, 9), TEXTS, is_open=0),
            "<b>Người tham gia: 09 (trang 1/2)</b>\n"
            "Bấm vào tên để sửa họ tên, chức vụ hoặc thôi cho dùng tin nhắn riêng.\n"
            "Muốn mời thêm người, quản trị viên nhắn riêng cho hệ thống lệnh /moithamgia.\n"
            "[Nick: person:1]\n"
            "[Họ và tên, chuyên viên: person:1]\n"
            "[Trang sau ▶: people:2]\n"
            "[Lãnh đạo, chức vụ: posts:0]",
        ),
        (
            participant.participants(Page((BOTH,), 2, 2, 8), TEXTS, is_open=3),
            "<b>Người tham gia: 08 (trang 2/2)</b>\n"
            "Bấm vào tên để sửa họ tên, chức vụ hoặc thôi cho dùng tin nhắn riêng.\n"
            "Muốn mời thêm người, quản trị viên nhắn riêng cho hệ thống lệnh /moithamgia.\n"
            "[Họ và tên, chuyên viên: person:1]\n"
            "[◀ Trang trước: people:1]\n"
            "[Lãnh đạo, chức vụ: posts:0]\n"
            "[Lời mời chưa hoàn tất: 03: invitations:0]",
        ),
    ],
)
def test_people_and_what_they_may(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            invitation.choose([TT, VP, TDC, TT], TEXTS, is_open=0),
            "Mời tham gia với tư cách của đơn vị nào? Bấm để lấy liên kết; mỗi liên kết dùng cho "
            "một người, một lần, trong 03 ngày.\n"
            "[TT: invite:unit:6] [VP: invite:unit:1] [TDC: invite:unit:5]\n"
            "[TT: invite:unit:6]\n"
            "[Đầu mối tổng hợp (Văn phòng Sở): invite:office:0]\n"
            "[Ban Giám đốc: invite:leaders:0]",
        ),
        (
            invitation.choose([TT], TEXTS, is_open=2),
            "Mời tham gia với tư cách của đơn vị nào? Bấm để lấy liên kết; mỗi liên kết dùng cho "
            "một người, một lần, trong 03 ngày.\n"
            "[TT: invite:unit:6]\n"
            "[Đầu mối tổng hợp (Văn phòng Sở): invite:office:0]\n"
            "[Ban Giám đốc: invite:leaders:0]\n"
            "[Lời mời chưa hoàn tất: 02: invitations:0]",
        ),
        (
            invitation.link(Seat.UNIT, TT, "https://t.me/a?b&c", TEXTS, expires_at=AT),
            "Liên kết mời tham gia: Trung tâm Khoa học và Công nghệ. Đề nghị chỉ gửi cho đúng "
            "người được mời:\n"
            "https://t.me/a?b&amp;c\n"
            "Dùng một lần, đến 08:00 ngày 08/02/2021.",
        ),
        (
            invitation.link(OFFICE, None, "https://t.me/a", TEXTS, expires_at=AT),
            "Liên kết mời tham gia: Đầu mối tổng hợp (Văn phòng Sở). Đề nghị chỉ gửi cho đúng "
            "người được mời:\n"
            "https://t.me/a\n"
            "Dùng một lần, đến 08:00 ngày 08/02/2021.\n"
            "Lời mời có hiệu lực sau khi Văn phòng ghi họ tên, chức vụ và xác nhận người đã mở.",
        ),
        (
            invitation.welcome(Seat.UNIT, TT, TEXTS),
            "Anh/chị đã được đăng ký: Trung tâm Khoa học và Công nghệ. Từ nay có thể làm việc "
            "với hệ thống ngay trong tin nhắn riêng này; gõ /trogiup để xem hướng dẫn.",
        ),
        (
            invitation.welcome(LEADERS, None, TEXTS),
            "Anh/chị đã được đăng ký: Ban Giám đốc. Từ nay có thể làm việc với hệ thống ngay "
            "trong tin nhắn riêng này; gõ /trogiup để xem hướng dẫn.",
        ),
        (page(), "<b>Lời mời chưa hoàn tất: 0</b>"),
        (
            page(FRESH, OPENED, OF_UNIT),
            "<b>Lời mời chưa hoàn tất: 03</b>\n"
            "Bấm để xác nhận người đã mở, hoặc thu hồi.\n"
            "[Ban Giám đốc: chưa mở, đến 08/02/2021: invitation:5]\n"
            "[Ban Giám đốc: Họ và tên: invitation:5]\n"
            "[Trung tâm Khoa học và Công nghệ: Họ và tên: invitation:5]",
        ),
        (
            page(FRESH, number=2, pages=3),
            "<b>Lời mời chưa hoàn tất: 01 (trang 2/3)</b>\n"
            "Bấm để xác nhận người đã mở, hoặc thu hồi.\n"
            "[Ban Giám đốc: chưa mở, đến 08/02/2021: invitation:5]\n"
            "[◀ Trang trước: invitations:1] [Trang sau ▶: invitations:3]",
        ),
        (
            invited(FRESH, for_office=True),
            "<b>Lời mời tham gia: Ban Giám đốc</b>\n"
            "Người mời: Văn phòng\n"
            "Chưa ai mở; dùng được đến 08:00 ngày 08/02/2021.\n"
            "[Thu hồi: revoke:5 danger]",
        ),
        (
            invited(FRESH, for_office=False, has_office=False),
            "<b>Lời mời tham gia: Ban Giám đốc</b>\n"
            "Người mời: Văn phòng\n"
            "Chưa ai mở; dùng được đến 08:00 ngày 08/02/2021.\n"
            "[Thu hồi: revoke:5 danger]",
        ),
        (
            invited(OPENED, for_office=True),
            "<b>Lời mời tham gia: Ban Giám đốc</b>\n"
            "Người mời: Văn phòng\n"
            "Người đã mở: Họ và tên\n"
            "Tên trên Telegram: Nick\n"
            "Lời mời chưa có hiệu lực. Đề nghị kiểm tra đúng người, ghi họ tên, chức vụ rồi bấm "
            "xác nhận.\n"
            "[Ghi họ tên, chức vụ: name-guest:5]\n"
            "[Xác nhận đúng người: admit:5 success]\n"
            "[Thu hồi: revoke:5 danger]",
        ),
        (
            invited(OPENED, for_office=False),
            "<b>Lời mời tham gia: Ban Giám đốc</b>\n"
            "Người mời: Văn phòng\n"
            "Người đã mở: Họ và tên\n"
            "Tên trên Telegram: Nick\n"
            "[Thu hồi: revoke:5 danger]",
        ),
        (
            invited(OPENED, for_office=False, has_office=False),
            "<b>Lời mời tham gia: Ban Giám đốc</b>\n"
            "Người mời: Văn phòng\n"
            "Người đã mở: Họ và tên\n"
            "Tên trên Telegram: Nick\n"
            "Lời mời chưa có hiệu lực. Đề nghị kiểm tra đúng người, ghi họ tên, chức vụ rồi bấm "
            "xác nhận.\n"
            "[Xác nhận đúng người: admit:5 success]\n"
            "[Thu hồi: revoke:5 danger]",
        ),
        (
            invited(OF_UNIT, for_office=True),
            "<b>Lời mời tham gia: Trung tâm Khoa học và Công nghệ</b>\n"
            "Người mời: Văn phòng\n"
            "Người đã mở: Họ và tên\n"
            "Tên trên Telegram: Nick\n"
            "[Ghi họ tên, chức vụ: name-guest:5]\n"
            "[Xác nhận đúng người: admit:5 success]\n"
            "[Thu hồi: revoke:5 danger]",
        ),
        (
            invited(about(OPENED, confirmed_at=AT), for_office=True),
            "<b>Lời mời tham gia: Ban Giám đốc</b>\n"
            "Người mời: Văn phòng\n"
            "Người đã mở: Họ và tên\n"
            "Tên trên Telegram: Nick\n"
            "Đã xác nhận, đang có hiệu lực.",
        ),
        (
            invited(about(OPENED, revoked_at=AT), for_office=True),
            "<b>Lời mời tham gia: Ban Giám đốc</b>\n"
            "Người mời: Văn phòng\n"
            "Người đã mở: Họ và tên\n"
            "Tên trên Telegram: Nick\n"
            "Đã thu hồi.",
        ),
    ],
)
def test_invitations(said: Message | str, words: str) -> None:
    assert seen(said) == words
