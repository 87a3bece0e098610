"""Words in which a unit says that work is another's: "việc này không phải của đơn vị em"."""

from domain.text import nfc
from domain.words import spoken

# What says more than this says something else as well.
_LONGEST = 150
_OURS = (
    r"(?:(?:của |bên |tụi |bọn |phía )*(?:(?:đơn vị|phòng|trung tâm|chi cục|thanh tra|văn phòng"
    r"|tụi|bọn|chúng|bên|phía) )?(?:em|mình|tôi|tui|chúng em|chúng tôi|này|đơn vị|phòng))"
)
# What a unit is stands for its name, where nothing names another of the kind.
_KIND = r"(?:trung tâm|chi cục|ban|viện|trường|trạm|đội|khoa)"
_WORK = r"(?:việc|nhiệm vụ|phần việc|phần|trách nhiệm|chức năng|cái|mảng|lĩnh vực|nội dung)"
_DOES = r"(?:làm|lo|phụ trách|chủ trì|thực hiện|đảm nhiệm|theo dõi|chịu trách nhiệm)"
_END = r"(?:[\s,.!]*(?<!\w)(?:ạ|mà|chứ|nhé|nha|thôi|đấy|đó|anh|chị|em))*\W*$"
_FORMS = (
    spoken(
        rf"(?<!\w)(?:không|ko|hông|đâu) phải (?:là )?(?:{_WORK} )?"
        rf"(?:(?:của )?{_OURS}|của {_KIND})"
        rf"(?=\s*(?:$|[,.;!]|(?:{_DOES}|ạ|mà|chứ|nhé|nha|đâu|anh|chị)(?!\w)))"
    ),
    spoken(
        rf"(?<!\w)(?:không|ko|hông) (?:thuộc|do) (?:{_WORK} )*(?:của )?(?:{_OURS}|{_WORK})(?!\w)"
    ),
    spoken(
        r"(?<!\w)(?:(?:giao|phân công|phân|gửi|ghi|nhắc|nhập) )?(?:nhầm|lộn|sai)"
        r" (?:sang )?(?:đơn vị|phòng|bên|chủ trì)(?!\w)"
    ),
    # "bên Văn phòng làm", "của phòng QLKH chứ"; what they have done is another matter.
    spoken(
        rf"^(?:\W|dạ |em |anh |chị |ủa |à )*"
        rf"(?:(?:{_WORK} )?(?:này |đó |kia |\S*\d\S* )?(?:là |thì )?(?:của |do |thuộc )"
        rf"|{_WORK} (?:này |đó |kia |\S*\d\S* )?(?:là |thì )?(?:bên |phía |phòng ))"
        rf"(?!(?:bên |đơn vị |phòng |tụi |phía )*(?:em|mình|tôi|tui|chúng)(?!\w))"
        rf"(?:[^\W_][\w&.-]* ){{1,6}}?(?:{_DOES}|chứ)(?!\w){_END}"
    ),
)
_GIVE_ON = spoken(
    r"^(?:\W|dạ |em |anh |chị |xin |đề nghị |nhờ )*(?:chuyển|giao|đưa) "
    rf"{_WORK} (?:này |đó |kia |\S*\d\S* )?(?:cho|sang|về|qua) "
    r"(?:bên|phòng|đơn vị|trung tâm|chi cục|văn phòng|thanh tra) "
    rf"(?:[^\W_][\w&.-]*(?!\w) ?){{0,7}}{_END}"
)
# "…, tụi em đâu có làm" says the same once more.
_NOR_WE = spoken(
    r"[\s,.;]+(?:chứ |mà |còn )?(?:(?:bên|phía|phòng|đơn vị|trung tâm|tụi|bọn|chúng) )?"
    r"(?:em|mình|tôi|tui)(?: có)? (?:đâu(?: có| phải)?|không|ko|hông|chẳng|chả)(?: phải| có)?"
    rf" (?:{_DOES}|được giao|biết|nhận)(?: (?:đâu|gì|việc|cái|này|đó))*{_END}"
)
_ELSE = spoken(
    r"\?|(?<!\w)(?:xong|đã|nhưng|xin (?:gia hạn|lùi)|vướng|chậm|không (?:làm|chịu))(?!\w)"
)


def is_not_ours(words: str) -> bool:
    """Whether words say that work is not the unit's that says so, and nothing else of it."""
    words = _NOR_WE.sub(" chứ", nfc(words).strip())
    if len(words) > _LONGEST or _ELSE.search(words):
        return False
    return any(form.search(words) for form in (*_FORMS, _GIVE_ON))
