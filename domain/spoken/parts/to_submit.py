"""What words say of submitting that has not been done, and to whom they only speak."""

from domain.words import spoken

_WHO = r"(?:(?:em|anh|chị|tôi|mình|phòng|trung tâm|đơn vị|bên em|sẽ|mới|cũng|phải|thì) ){0,3}"
_TO_COME = spoken(
    rf"(?<!\w)(?:(?<!chị\s)(?<!cô\s)(?<!anh\s)(?<!bà\s)mai|mốt|ngày kia|tuần (?:sau|tới)"
    rf"|tháng (?:sau|tới)|chiều nay|tối nay|(?:thứ \w+|tuần) này|sẽ|sắp|chuẩn bị|định|dự kiến|hẹn)"
    rf",? {_WHO}trình(?!\w)"
)
_FIRST = spoken(
    r"(?<!\w)(?:chờ|đợi|để|khi|xong|có)(?!\w)[^.;\n]{0,60}?(?<!\w)(?:rồi|xong|mới|sẽ)(?: mới| sẽ)?"
    rf",? {_WHO}trình(?!\w)"
)
_HAS = spoken(
    r"(?<!\w)(?:(?:đã|vừa)(?: ký)? trình|trình (?:[^,.;\n]{0,30} )?(?:rồi|xong)(?! mới)"
    r"|trình (?:[^,.;\n]{0,30} )?(?:hôm|bữa|sáng|trưa|chiều|tối) (?:qua|kia))(?!\w)"
)
_STANDS = spoken(r"(?<!\w)(?:đang|còn|hiện|chờ|đợi|ở chỗ|nằm|xong|dự thảo)(?!\w)")
# "báo cáo Giám đốc: bên thầu hẹn 25/2" is told to him; nothing was handed in.
_TELLS = spoken(
    r"^\W*(?:(?:dạ|vâng|kính|thưa|xin|em|phòng|trung tâm|đơn vị|bên em)(?!\w)[\s,]*)*báo cáo "
    r"(?:(?:với|các|đồng chí|đ/c|anh|chị|chú|bác|sếp|ban|phó|giám đốc|p?gđ|bgđ|lãnh đạo|sở"
    r"|văn phòng|vp|chánh)(?!\w)\s*){1,6}(?:[:,]\s*(?:là |rằng )?|(?:là|rằng)\s*:?\s+)(?=\S+ \S)"
)


def is_to_submit(words: str) -> bool:
    """Return whether work is only to be submitted: "chờ ký nháy rồi mới trình", "mai em trình"."""
    return not _HAS.search(words) and bool(_TO_COME.search(words) or _FIRST.search(words))


def tells_how_it_stands(words: str) -> bool:
    """Return whether words tell of now beside what is to come: "đang ở chỗ anh Tư"."""
    return _STANDS.search(words) is not None


def without_telling(words: str) -> str:
    """Return words without whom they are told to: "báo cáo Giám đốc: bên thầu hẹn 25/2"."""
    return _TELLS.sub("", words)
