"""Tasks side by side with something said before and behind them: "đang làm việc 2, việc 3 xong".

Of two the first has what is before and the second what is behind; of more nobody knows where the
one ends and the other begins.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from domain.spoken.cuts.turning import head_of, is_parted, turns_at
from domain.spoken.parts.shorthand import written_out
from domain.spoken.tasks.mentions import Mention
from domain.words import spoken

SAYS = spoken(
    r"(?<!\w)(?:xong|đã|chưa|đang|vướng|kẹt|xin|trình|gửi|nộp|rút|hủy|hoàn thành|nhầm|lùi|gia hạn"
    r"|ok|done|bỏ|kịp|thiếu)(?!\w)"
)
# Who does it is said as well: "anh Nam làm việc 3, việc 7 của em xong rồi".
_DOES = spoken(
    r"(?<!\w)(?:anh|chị|cô|chú|bác|đ/c|đồng chí|phòng|bên) [^\W\d]+(?: [^\W\d]+)?"
    r" (?:làm|lo|phụ trách|theo dõi|giữ|nhận|chủ trì)(?!\w)[^,.;\n]*$"
)
_REASON = spoken(r"[,.;:!\n]|(?<!\w)(?:vì|do|tại|nhưng|để kịp|theo)(?!\w)")
# Words behind that only go on with those before: "đã nộp việc 2, việc 3 cho Văn phòng hôm qua".
_GOES_ON = spoken(
    r"^(?:[\s()]*(?:rồi|r|ạ|a|nhé|nha|nhen|nghen|luôn|hết|cả|nữa|anh|chị|em|giúp|giùm|hộ|với|lại|cùng"
    r"|được|này|đó|kia|trên|chung|một lần|đúng hạn|đầy đủ|qua mail|qua email|qua zalo"
    r"|(?:đến|tới|sang|qua|cho|lên|về|vào|ra|xuống|từ|trước|sau|trong|ở|tại|của|bằng|theo|thêm"
    r"|hôm|bữa|ngày|thứ|chờ|để|lấy|xin ý kiến|với|kèm|cùng|chiều|sáng|tối|trưa)(?!\w)[^,.;:!\n]*)"
    r"(?!\w))*[\s().]*$"
)
_SAYS_BEHIND = spoken(
    r"^[^\S\n]*(?::|(?:thì|là|vẫn|cũng)(?!\w))\s*\S"
    r"|(?<!\w)(?:xong|đã|chưa|đang|vướng|kẹt|tắc|trình|gửi|nộp|rút|hủy|bỏ|hoàn thành|hoàn tất|nhầm"
    r"|ok|done|làm|mai|mốt|thiếu|hỏng|không|ko|mới|sẽ|sắp|gần|giữ|ban hành|phát hành|cho em|đề nghị"
    r"|xin(?! (?:ý kiến|chữ ký))|còn (?=chờ|đang|thiếu|vướng)|(?:tuần|tháng) (?:sau|tới) (?=\w))"
    r"(?!\w)"
)
# What was handed in waits: "đã trình TT-01 và TT-02 chờ ký"; what is done does not.
_AWAITS = spoken(
    r"^\W*chờ (?:\w+ ){0,2}?(?:ký|duyệt|ý kiến|trả lời|kết quả|phê duyệt|thẩm định|hướng dẫn)(?!\w)"
)
_OURS = spoken(r"^\W*(?:là )?của (?:em|tôi|tui|mình|phòng em|bên em)(?!\w)")
_HANDED_IN = spoken(r"(?<!\w)(?:trình|gửi|nộp|chuyển|đưa)(?!\w)")
_JOINS = spoken(r"\s*(?:và|với|vs|&|\+)(?!\w)")
_PAIR = 2


def apart(said: str, groups: list[list[Mention]]) -> Iterator[list[Mention]]:
    """Yield groups of mentions, those of which two things are said apart, or marked as unclear.

    Of more than two nobody knows where one ends, unless a semicolon or a line's end says so.
    """
    ends = [0, *(group[-1].end for group in groups)]
    turns = (turns_at(said, one[-1].end, then[0].start) for one, then in pairwise(groups))
    starts = [*turns, len(said)]
    for group, before, after in zip(groups, ends, starts, strict=False):
        places = list(_places(group))
        if len(places) == 1 or any(one.is_excepted for one in group):
            yield group
            continue
        if _within(said, places):
            yield [replace(one, is_unclear=True) for one in group]
            continue
        head = head_of(said, before, group[0].start)
        behind = written_out(said[group[-1].end : after])
        says = SAYS.search(written_out(head)) or _DOES.search(head)
        if not (says and _says_of_its_own(head, behind)):
            yield group
        elif (at := _parted_at(said, group)) or len(places) == _PAIR:
            at = at or len(places[0])
            yield group[:at]
            yield group[at:]
        else:
            yield [replace(one, is_unclear=True) for one in group]


def _places(group: list[Mention]) -> Iterator[list[Mention]]:
    """Yield the mentions of a group by where they are named: those of a range are in one place."""
    ends = [at for at, one in enumerate(group) if at and not one.is_ranged]
    for first, last in pairwise([0, *ends, len(group)]):
        yield group[first:last]


def _within(said: str, places: list[list[Mention]]) -> bool:
    """Whether one place only names what is within another: "mục 2 ý 1 xong, ý 2 chưa"."""
    return any(
        said[then[0].start] in "ýyÝY" and said[one[-1].end : then[0].start].isspace()
        for one, then in pairwise(places)
    )


def _says_of_its_own(head: str, behind: str) -> bool:
    """Return whether words behind a task say something that does not go on with those before."""
    ends = _REASON.search(behind, len(behind) - len(behind.lstrip(" :")))
    clause = behind[: ends.start()] if ends else behind
    if _OURS.match(clause):
        return True
    if _AWAITS.match(clause):
        return not _HANDED_IN.search(head)
    return _SAYS_BEHIND.search(clause) is not None or not _GOES_ON.match(clause)


def _parted_at(said: str, group: list[Mention]) -> int | None:
    """Return from which mention on a group stands behind a sign that parts it.

    So does a task's word behind numbers alone: "đang làm việc 3, 7, việc 1 thì chưa".
    """
    for at, (one, then) in enumerate(pairwise(group), start=1):
        is_named_anew = said[one.start].isdigit() and said[then.start].isalpha()
        if is_named_anew or is_parted(said[one.end : then.start]):
            return at
    between = [said[one.end : then.start] for one, then in pairwise(group)]
    commas = [at for at, words in enumerate(between, start=1) if words.lstrip().startswith(",")]
    # "xong việc 1 với việc 4, việc 2 chờ ký": the weaker sign parts what the stronger one joins.
    is_last = commas == [len(between)] and len(between) > 1
    return commas[0] if is_last and all(map(_JOINS.match, between[:-1])) else None
