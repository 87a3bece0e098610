"""Names that no list knows: what may be one, and where it stands before what its bearer does."""

import re
from itertools import takewhile

from documents.reading.body.shape import starts_work
from documents.reading.body.zones import Zone, zone_of
from documents.reading.units.endings import name_end
from documents.reading.units.sorts import NO_ROLE
from documents.reading.units.things import names_a_thing
from documents.reading.units.words import PREDICATES, UPPER
from documents.reading.vocabulary import OPENINGS
from domain.text import fold

# Headings of sections, which stand beside those of units.
_SECTION = re.compile(
    r"(?:trach nhiem (?:chung|cu the|phoi hop|cua minh|thuc hien|thi hanh)"
    r"|cach thuc|tieu (?:chuan|chi)|mau (?:so|bieu|ban|ke)|thu tuc|ho so|so luong|muc (?:dong|ho"
    r"|chi|thu)"
    r"|che do|kinh phi|nguon|thoi gian|thoi han|tien do|dia diem|hinh thuc|to chuc|noi dung"
    r"|nhiem vu|giai phap|cong tac|cong viec|muc (?:tieu|dich)|yeu cau|chi tieu|ket qua|san pham"
    r"|phuong (?:phap|thuc|an|huong)|quy (?:mo|trinh|dinh|che)|dieu (?:kien|khoan)|doi tuong"
    r"|pham vi|nguyen tac|cac (?:buoc|nhiem vu|noi dung|giai phap|hoat dong|cong viec|van de|chi)"
    r"|ve |linh vuc|viec\b|van de|hoat dong|chuong trinh|ke hoach|de an|du an|danh muc|phu luc"
    r"|lich |mot so|bao cao|kiem tra|giam sat|khen thuong|thi dua|tuyen truyen|khac\b|quy dinh"
    r"|nhom |giai doan|buoc |quy [ivx\d]|thang \d|tuan \d|nam \d|doi voi |lien quan"
    r"|hoi nghi|cuoc hop|ky hop|hoi thi|hoi thao|dai hoi|phien hop|ngay hoi"
    r"|cuoc thi|buoi (?:le|hop|lam viec|tap huan)"
    r"|(?:cac )?truong hop"
    r"|hieu luc|dieu |thuc trang|boi canh|tinh hinh|ket luan|y kien|luu y|ghi chu|muc \d)"
)
_LEAD_IN = re.compile(
    r"(?:giao(?:\s+(?:nhiệm vụ\s+)?cho)?|phân công|đề nghị|yêu cầu"
    r"|(?:trách nhiệm|nhiệm vụ|phần việc)\s+của)\s+(?=[" + UPPER + "])",
    re.IGNORECASE,
)
_ORDER = re.compile(rf"(?:Giao|Đề nghị|Yêu cầu)\s+(?=[{UPPER}])")
_ACTS = re.compile(
    rf"(?:\s+|,\s+(?=(?:có|chịu)\s))(?:{OPENINGS}|phải|cần|sẽ"
    r"|có (?:trách nhiệm|ý kiến|văn bản))(?!\w)"
)
# What only somebody does: where nothing else tells a name from the work that opens a sentence.
_ACTS_FOR_SURE = re.compile(
    r"(?:\s+|,\s+(?=(?:có|chịu)\s))(?:phải|cần|sẽ|chủ trì|chủ động|phối hợp|tham mưu|khẩn trương"
    r"|(?:có|chịu) trách nhiệm|có ý kiến|có văn bản|thường xuyên|kịp thời|căn cứ)(?!\w)"
)
_DEED = re.compile(
    r"(?<=\w),?\s+(?:chủ trì,?\s+phối hợp|phối hợp (?:với|cùng)|chủ trì\W*$"
    r"|(?:có|chịu) trách nhiệm|theo chức năng).*"
)
_ROLE = re.compile(rf"(?:Cơ quan|Đơn vị)(?!{NO_ROLE})")
# Whoever orders issues the paper.
_ORDERS = re.compile(r",?\s+(?:yêu cầu|đề nghị|giao|phân công)(?!\w)")
# "Nhất trí chủ trương …" begins with what somebody does.
_DOES = re.compile(rf"(?:{PREDICATES})(?!\w)", re.IGNORECASE)
_DAY = re.compile(
    r"(?:(?:từ|đến|trước|sáng|chiều|tối|lúc|hết)\s)*(?:ngày|tháng|quý|tuần|năm|thứ|\d{1,2}\s?(?:h"
    r"|giờ))"
    r"\s?\S{0,6}\d|(?:buổi )?(?:sáng|chiều|tối)\W*$",
    re.IGNORECASE,
)
_FRONTED = re.compile(r"(?:kết thúc|hết|đến|từ|ngày|tháng|quý|năm|hội nghị)\s", re.IGNORECASE)
# Words that open a sentence and name nobody: "Chỉ thực hiện khi …".
_NOBODY = re.compile(
    r"(?:chỉ|không|việc|mọi|khi|nếu|đã|cần|phải|được|đồng thời|đặc biệt|trong|ngoài|hiện|cùng"
    r"|bên cạnh|nhất|riêng|ngay|luôn|đây|đó|này|nội dung|số|tỷ lệ|chất lượng|hiệu quả|kết quả"
    r"|quá trình|căn cứ|thông qua|tuyệt đối|kiên quyết|từng bước|nhanh chóng"
    r"|cơ sở (?:vật chất|dữ liệu|hạ tầng|pháp lý)|hệ thống|phần mềm|dữ liệu"
    r"|hồ sơ|văn bản|công tác)(?!\w)",
    re.IGNORECASE,
)
_BY = re.compile(r"\sdo\s")
_LONGEST_NAME = 24
_LONGEST_SUBJECT = 10
_LONG = 4


def may_be_a_name(text: str) -> bool:
    """Return whether words may name somebody, and neither work nor a section."""
    if not text[:1].isupper() or starts_work(text) or len(text.split()) > _LONGEST_NAME:
        return False
    if names_a_section(text) or _DOES.match(text) or _DAY.match(text):
        return False
    return zone_of(text, Zone.WORK) is Zone.WORK


def names_a_section(text: str) -> bool:
    """Return whether words are the heading of a section, as every paper has them."""
    return _SECTION.match(fold(text)) is not None


def without_lead_in(text: str) -> str:
    """Return a name without the "Trách nhiệm của" or "Giao" in front of it."""
    return text[lead.end() :] if (lead := _LEAD_IN.match(text)) else text


def without_deed(name: str) -> str:
    """Return a name without how its bearers do what follows: "Sở A chủ trì, phối hợp với B"."""
    return _DEED.sub("", name)


def acts_in(text: str) -> str:
    """Return who a sentence says does something, empty where it names nobody in front."""
    lead = _LEAD_IN.match(text)
    begins = lead.end() if lead else 0
    nobody = _NOBODY.match(text) or _ROLE.match(text)
    if _FRONTED.match(text) or nobody or (lead is None and starts_work(text)):
        return ""
    first = re.compile(r"\S+").match(text, begins)
    if first is None or not text[begins].isupper():
        return ""
    end = name_end(text, first.end(), group=False)
    name = text[begins:end].strip(" ,")
    # One syllable is a name only as initials: "GVCN".
    short = (1 if name.isupper() else 2) <= len(name.split()) <= _LONGEST_SUBJECT
    if _BY.search(name):
        # "Căng tin do Công đoàn quản lý" names what is done first.
        return ""
    told = lead is not None or any(map(str.isupper, name[1:])) or len(name.split()) < _LONG
    acts = (_ACTS if told else _ACTS_FOR_SURE).match(text, end) and not _ORDERS.match(text, end)
    somebody = may_be_a_name(name) and not names_a_thing(name)
    return name if short and acts and somebody else ""


def ordered_in(text: str) -> tuple[str, ...]:
    """Return whom a sentence orders that begins with its order, whatever they are called.

    "Đề nghị Quỹ A, Liên minh B chỉ đạo …": all but the last stand whole between the commas.
    """
    order = _ORDER.match(text)
    pieces = text[order.end() :].split(", ") if order else []
    named = list(takewhile(lambda one: one[:1].isupper(), pieces))
    if order is None or not named or not (last := acts_in(f"{order[0]}{named[-1]}")):
        return ()
    names = (*named[:-1], last)
    return names if all(len(one.split()) <= _LONGEST_SUBJECT for one in names) else ()
