"""Where an agency's name ends, and what it does begins."""

import re

from documents.reading.units.beginnings import BEGINS
from documents.reading.units.words import GROUPS, PREDICATES, UPPER
from documents.reading.vocabulary import OPENINGS_IN_NAMES, UNIT_HEADS

# A sentence that was joined to the heading above it.
_NEW_SENTENCE = (
    r"\s+(?:Tham mưu|Chủ trì|Phối hợp|Theo dõi|Đôn đốc|Triển khai|Thực hiện|Tiếp tục|Căn cứ"
    r"|Chịu trách nhiệm|Có trách nhiệm|Hướng dẫn|Tăng cường|Rà soát)(?!\w)"
    r"|(?<!\bBan)\s+Chỉ đạo(?!\w)"
)

# Those who are organised, where "tổ chức" is nothing that anybody does.
_ORGANISATIONS = (
    r"tổ chức(?:\s+(?:chính trị|xã hội|đảng|đoàn thể|tín dụng|kinh tế|quần chúng|tôn giáo"
    r"|(?:có\s+)?liên quan|trực thuộc|cơ sở|cá nhân|trên địa bàn)(?!\w)|\s*[.;:]|\s*$"
    r"|(?:,|\s+và)\s+(?:cá nhân|cơ quan|đơn vị|doanh nghiệp|địa phương|hộ|UBND|[Ủủ]y ban)(?!\w))"
)
_STOP = re.compile(
    rf"(?<![Cc]ác)\s+(?!{_ORGANISATIONS})(?:{PREDICATES})(?!\w)|{_NEW_SENTENCE}"
    rf"|\s*[.;:()“”]|,(?!(?<=[{UPPER}],)[{UPPER}])|\s+và\s+"
    # "Công an xã" is whole, and "tuần tra" what it does.
    rf"|(?:(?<=\sxã)|(?<=\stỉnh)|(?<=\shuyện)|(?<=\sphường))\s+(?:{OPENINGS_IN_NAMES})(?!\w)"
    # "Văn phòng – thường trực" says what it does, "Phòng Văn hóa – Xã hội" what it is called.
    rf"|\s+[–-]\s+(?=(?:{PREDICATES}|thường trực)(?!\w))|\s*$"
)

_GROUP = re.compile(
    r"các|những|tất cả|toàn thể|một số|từng|mỗi|UBND|(?:sở|bộ|phòng|cơ quan|đơn vị),|[ủu][yỷ] ban",
    re.IGNORECASE,
)

_GROUP_GOES_ON = re.compile(
    rf"(?i:{GROUPS})(?!\w)(?!\s+[{UPPER}])|[{UPPER}]{{2,}}(?!\w)|(?:đặc khu|thị xã|thị trấn)(?!\w)"
    r"|(?:tỉnh|thành|huyện|quận|thị|đảng|xã) [ủu][ỷy](?!\w)"
)

_ENDS_A_LIST = re.compile(rf"[{UPPER}]\w*(?:\s+(?!và)[^\W{UPPER}]\w*){{0,3}}\s+và\s+(?=[{UPPER}])")

# Work that names of units are made of: "Phòng Kinh tế xây dựng tham mưu …".
_IN_NAMES = re.compile(
    r"(?<=Văn phòng HĐND)\s+và\s+UBND(?!\w)|(?<=Kế hoạch)\s+tổng hợp(?!\w)"
    r"|(?<=Giáo dục)\s+thường xuyên(?!\w)"
    r"|(?<=Hành chính)\s+tổng hợp(?!\w)|(?<=Kinh tế)\s+tổng hợp(?!\w)"
    r"|(?<=Công nghệ)\s+thông tin(?!\w)|(?<=Văn hóa)\s+thông tin(?!\w)"
    r"|(?<=Nghiệp vụ)\s+tổng hợp(?!\w)"
    r"|\s+(?:xây dựng|tổng hợp|quản lý|phát triển|đào tạo|nghiên cứu|thẩm định|kiểm tra|giám sát"
    r"|hợp tác|tuyên truyền|đầu tư)(?=\s+(?:chủ trì|tham mưu|phối hợp|có trách nhiệm|tiếp tục"
    r"|chịu trách nhiệm|khẩn trương|chủ động|căn cứ)(?!\w)|\s*:)"
)


# "Các đơn vị được kiểm tra chuẩn bị báo cáo": which of them, before what they do.
_CHOSEN = re.compile(
    r"\s+được\s+(?:kiểm tra|giám sát|thanh tra|phân công|giao|đánh giá"
    rf"|kiểm định|hỗ trợ|thụ hưởng|chọn)(?:\s+nhiệm vụ)?(?=\s+(?:{PREDICATES})(?!\w)|\s*:|\s*$)"
)
# "Các cơ sở sản xuất, kinh doanh": what they do says which they are.
_TRADES = "sản xuất|kinh doanh|chế biến|giết mổ|lưu trú|thi công|vận tải|khám|chữa bệnh|dịch vụ"
_OF_A_SORT = re.compile(
    rf"(?:(?<=cơ sở)|(?<=nghiệp)|(?<=\shộ)|(?<=đơn vị)|(?<=sản xuất)|(?<=kinh doanh))"
    rf"\s*(?:,\s*)?(?:{_TRADES})(?:\s*(?:,|-|–|và|\s)\s*(?:{_TRADES}))*(?!\w)"
)
# "Trung tâm Phòng, chống HIV/AIDS", "các sở giáo dục và đào tạo" are of a field.
_OF_A_FIELD = re.compile(
    r"(?:(?<=phòng),\s+chống|(?<=giáo dục)\s+và\s+đào tạo|(?<=nông nghiệp)\s+và\s+môi trường"
    r"|(?<=khoa học)\s+và\s+công nghệ|(?<=thể thao)\s+và\s+du lịch"
    r"|(?<=cơ quan)\s+(?:truyền thông|thông tin đại chúng|thông tấn))(?!\w)",
    re.IGNORECASE,
)
# "Hội Nông dân các xã, phường" goes on as a group does.
_OF_MANY = re.compile(
    r"\scác\s(?:xã|phường|tỉnh|huyện|thị trấn|thôn|bản|khoa|phòng|lớp|tổ|ban|sở"
    r"|(?:tỉnh|thành|huyện|quận|đảng) [ủu][ỷy])\Z"
)
_OF_ONE_ROOM = re.compile(r"(?:Phòng|Trung tâm|Chi cục)\s[^,;.:()]+$")
# "Phòng Chính trị, tư tưởng phối hợp": small letters before what only somebody does.
_SMALL_LAST = re.compile(
    rf"(?!(?:{PREDICATES})(?!\w))(?:[^\W\d{UPPER}]+\s+){{1,3}}"
    r"(?:phối hợp|chủ trì|tham mưu|(?:có|chịu) trách nhiệm)(?!\w)"
)
_LAST = re.compile(
    rf"(?!(?:{UNIT_HEADS})(?!\w))[{UPPER}][^\W\d]*(?:\s+(?!(?:{PREDICATES})(?!\w))[^\W\d]+){{0,3}}"
    rf"(?=\s*\.?\s*$|\s*[:;]|\s+(?:{PREDICATES})(?!\w))"
)
# A name made of several kinds of work: "Ban Quản lý dự án đầu tư xây dựng số 1 chủ trì".
_MORE_OF_A_NAME = re.compile(
    r"(?:\s+(?:xây dựng|đầu tư|quản lý|phát triển|bảo trì|khai thác|đào tạo|kiểm định|kiểm tra"
    r"|tư vấn))"
    rf"(?:\s+(?![{UPPER}])[^\W\d]+){{0,3}}"
    r"(?:\s+(?:số\s+\d+|khu\s+vực(?:\s+[\dIVX]+)?|công\s+trình|tỉnh|huyện|xã"
    rf"|[{UPPER}]\w*))+"
    rf"(?=\s*[:.;,]?\s*$|\s*:|\s+(?:{PREDICATES})(?!\w))"
)


def name_end(text: str, at: int, *, group: bool) -> int:
    """Return where the name ends whose beginning ends at `at`."""
    while stop := _STOP.search(text, at):
        mark = stop[0].strip()
        following = text[stop.end() :].lstrip()
        inside = _IN_NAMES.match(text, stop.start()) or _MORE_OF_A_NAME.match(text, stop.start())
        if not group and inside:
            at = inside.end()
        elif sort := _OF_A_SORT.match(text, stop.start()):
            at = sort.end()
        elif (
            mark == ","
            and _OF_MANY.search(text, 0, stop.start())
            and _GROUP_GOES_ON.match(following)
        ):
            at = stop.end()
        elif field := _OF_A_FIELD.match(text, stop.start()):
            at = field.end()
        elif group and (chosen := _CHOSEN.match(text, stop.start())):
            at = chosen.end()
        elif _joins(mark, following, group=group):
            at = stop.end()
        elif mark == "," and _OF_ONE_ROOM.search(text[: stop.start()]) and _is_last(following):
            # "Phòng Bưu chính, Viễn thông" is one, "Phòng Nội vụ, Tư pháp, Y tế" are three.
            at = stop.end()
        else:
            return stop.start()
    return len(text)


def _joins(mark: str, following: str, *, group: bool) -> bool:
    """Return whether a name continues behind "và" or a comma: "Khoa học và Công nghệ"."""
    if mark == "," and not group and not BEGINS.match(following):
        # "Phòng Kinh tế, Hạ tầng và Đô thị" is one.
        last = _ENDS_A_LIST.match(following)
        return last is not None and not BEGINS.match(following, last.end())
    if mark == ",":
        return group and _GROUP_GOES_ON.match(following) is not None
    if mark != "và" or BEGINS.match(following):
        return False
    return following[:1].isupper() or (group and _GROUP_GOES_ON.match(following) is not None)


def _is_last(following: str) -> bool:
    last = _LAST.match(following) or _SMALL_LAST.match(following)
    return last is not None and not BEGINS.match(following)


def is_group(text: str) -> bool:
    """Return whether a name's beginning is that of a group: "các sở", "UBND"."""
    return _GROUP.match(text) is not None
