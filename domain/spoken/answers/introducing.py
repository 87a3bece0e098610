"""How people say who they are: "em là Hoa, chuyên viên ạ", "Nguyễn Thị Hoa chuyên viên"."""

import re

from domain.text import nfc
from domain.words import spoken

_BEFORE = spoken(
    r"^\W*(?:(?:dạ|vâng|thưa|kính thưa|kính gửi|báo cáo|xin chào|chào)(?: (?:anh|chị|sếp|cả nhà))*"
    r"(?!\w)[\s,.:]*)*"
    r"(?:(?:(?:em|tôi|mình|tớ|cháu) )?(?:tên|họ và tên|họ tên|họ & tên)(?: (?:em|tôi|mình|cháu))?"
    r"(?: (?:đầy đủ))?(?:\s*[:–-]\s*| là:?\s+|\s+)"
    r"|(?:em|tôi|mình|tớ|cháu) (?:là|tên)(?: là)?:?\s+|(?:là|đ/c|đồng chí)\s+)*"
)
_AFTER = spoken(r"(?:[\s,.!]*(?<!\w)(?:ạ|nhé|nha|nghen|đó ạ|đấy ạ|anh|chị|em ạ))+[\s.!]*$")
_LABEL = spoken(
    r"[\s,;.–-]*(?<!\w)(?:chức vụ|chức danh|vị trí|công việc|giữ chức(?: vụ)?|hiện (?:là|giữ chức)"
    r"|hiện nay là|đang là|(?:em|tôi|mình) (?:là|làm))(?: (?:hiện nay|là))?(?:\s*[:–-]\s*|\s+)"
)
# In front of a post alone; behind a name they may be a name's: "Nguyễn Văn Lam".
_ONLY_IS = spoken(r"^\s*(?:hiện )?(?:làm|là)\s+")
_OFFICES = (
    r"(?:trưởng (?:phòng|ban|bộ phận|khoa|trạm|nhóm|đoàn|tổ)|tổ trưởng|đội trưởng|nhóm trưởng"
    r"|giám đốc|chánh văn phòng|chánh thanh tra|chánh án|chi cục trưởng|cục trưởng|viện trưởng"
    r"|hiệu trưởng|chủ tịch|bí thư|chủ nhiệm|trạm trưởng|quản đốc)"
)
# What an office's people are, where no comma tells it apart from their name.
_POST = spoken(
    rf"(?<!\w)(?:(?:quyền |q\.? ?)?(?:phó |p\. ?)?{_OFFICES}"
    r"|(?:phó|trưởng) (?:phòng|ban|khoa|trạm|bộ phận|giám đốc)|chuyên viên|cán sự|viên chức"
    r"|công chức|nhân viên|kế toán|thủ quỹ|văn thư|lưu trữ viên|thư ký|lái xe|bảo vệ|tạp vụ"
    r"|thanh tra viên|kiểm soát viên|kiểm định viên|giám định viên|nghiên cứu viên|kỹ thuật viên"
    r"|kỹ sư|giáo viên|giảng viên|bác sĩ|điều dưỡng|công chứng viên|hộ tịch viên|cán bộ"
    r"|phó chủ tịch|cộng tác viên|người lao động)(?!\w)"
)
# Short forms are capitals: "tp" in small letters may be a town's.
_SHORT_POST = re.compile(r"(?<!\w)(?:PGĐ|GĐ|PCVP|CVP|PTP|TP|PCCT|CCT|CVC|CV|KTV)(?!\w)")
# "Chánh VP Nguyễn Văn Hải": with a family name behind it the post may come first.
_FAMILY = (
    r"(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Đinh|Trịnh|Mai|Cao"
    r"|Lương|Đoàn|Trương|Lâm|Tạ|Hà|Tô|Châu|Thái|Quách|Phùng|Đào|Vương|Kiều)"
)
_POST_FIRST = re.compile(
    rf"(?P<post>(?:Quyền |Q\. ?)?(?:[Pp]hó |P\. ?)?(?:[Cc]hánh (?:VP|Văn phòng)|[Gg]iám đốc"
    rf"|[Tt]rưởng [Pp]hòng|[Cc]hi cục trưởng|[Cc]hánh [Tt]hanh tra|[Cc]huyên viên"
    r"|PGĐ|GĐ|PCVP|CVP|CV))"
    rf"\s+(?P<name>{_FAMILY}(?:\s+[^\W\d_a-zà-ỹ][^\W\d_]*){{1,4}})\s*$"
)
_OFFICE_CHIEF = re.compile(r"^(.*?)[Cc]hánh VP$")
_SEPARATED = re.compile(r"[,;\n]|\s[-–—]\s")
_MOST_OF_A_NAME = 7
_FEWEST = 2


def introduced(text: str) -> str:
    """Return họ tên and, behind a comma, chức vụ, of whatever words introduce somebody."""
    text = _AFTER.sub("", _BEFORE.sub("", nfc(text).strip()))
    parts = _SEPARATED.split(text, maxsplit=1)
    if len(parts) > 1:
        return f"{parts[0].strip()}, {post_alone(parts[1])}"
    if first := _POST_FIRST.match(text):
        post = post_alone(_OFFICE_CHIEF.sub(r"\1Chánh Văn phòng", first["post"].strip()))
        return f"{first['name'].strip()}, {post}"
    for form in (_LABEL, _POST, _SHORT_POST):
        found = form.search(text)
        if found and text[: found.start()].strip():
            at = found.end() if form is _LABEL else found.start()
            return f"{text[: found.start()].strip()}, {post_alone(text[at:])}"
    return _by_capitals(text)


def post_alone(text: str) -> str:
    """Return a chức vụ without what people say around it: "em là chuyên viên ạ"."""
    text = _AFTER.sub("", nfc(text).strip())
    found = _LABEL.match(text)
    text = text[found.end() :] if found else text
    return _ONLY_IS.sub("", _BEFORE.sub("", text)).strip(" ,;.\n") or text.strip()


def _by_capitals(text: str) -> str:
    """Return words with a comma where a name's capitals end: "Nguyễn Thị Hoa phụ trách dự án"."""
    words = text.split()
    own = 0
    while own < len(words) and (words[own].istitle() or words[own] == words[own][:1].upper()):
        own += 1
    if _FEWEST <= own <= _MOST_OF_A_NAME and own < len(words):
        return f"{' '.join(words[:own])}, {' '.join(words[own:])}"
    return text
