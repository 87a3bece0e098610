"""In which sense a clause is said, None where that has to be asked.

What was learned decides (`guess`), with the phrases that are sure (`meaning`); where the two
disagree, or neither is sure, it is asked.
"""

from domain.spoken.courtesy import takes_note
from domain.spoken.doubts.asking_more import only_speaks_of_more
from domain.spoken.doubts.borne_out import is_borne_out
from domain.spoken.doubts.obstacle_over import only_over
from domain.spoken.doubts.put_up import puts_up
from domain.spoken.doubts.taking_back import only_not_asked
from domain.spoken.doubts.unfinished import (
    came_back,
    is_only_wanted,
    leaves_some,
    only_lacks_number,
)
from domain.spoken.intention import ASKS, Intention
from domain.spoken.meaning import meaning_of
from domain.spoken.parts.guess import Sense, Weights, guess
from domain.spoken.parts.share import is_enough, reached, with_plain_shares
from domain.spoken.parts.to_submit import is_to_submit, tells_how_it_stands
from domain.spoken.times.term_wanted import wants_term
from domain.words import spoken

# So likely a sense is taken, by the rule in `learning/sureness.py`; NONE claims nothing.
_SURE = {
    Sense.DONE: 0.70,
    Sense.SUBMITTED: 0.55,
    Sense.PROGRESS: 0.60,
    Sense.OBSTACLE: 0.55,
    Sense.EXTEND: 0.55,
    Sense.WITHDRAW: 0.65,
    Sense.NONE: 0.60,
}
# And so likely beside a word that may ask, which alone makes it likely that nothing is reported.
_SURE_OF_A_QUESTION = 0.80
_SURE_THAT_ONLY_ASKS = 0.50
_OF_INTENTION = {
    Intention.DONE: Sense.DONE,
    Intention.SUBMITTED: Sense.SUBMITTED,
    Intention.PROGRESS: Sense.PROGRESS,
    Intention.STUCK: Sense.OBSTACLE,
    Intention.EXTEND: Sense.EXTEND,
}
INTENTIONS = {sense: intention for intention, sense in _OF_INTENTION.items()}
_LESS_THAN_DONE = frozenset({Sense.SUBMITTED, Sense.PROGRESS})
# Said with a question's words, these are said all the same: "làm sao được khi chưa có tiền",
# "rút lại được không ạ".
_SAID_AS_QUESTIONS = frozenset({Sense.PROGRESS, Sense.OBSTACLE, Sense.WITHDRAW})
# What is not yet so, behind what is: of the two it is asked which counts.
_NOT_ALL = spoken(
    r"(?<!\w)(?:xong|rồi|đã)(?!\w).*(?<!\w)chưa (?!(?:kịp )?(?:báo|bấm|nhắn|cập nhật|phát sinh))"
    r"(?!.*(?<!\w)(?:xong|rồi)(?!\w))"
)
# What was so in another year is no report, and may stand beside one: it is asked.
_LONG_AGO = spoken(
    r"(?<!\w)(?:năm (?:ngoái|trước|kia)|(?:nhiệm kỳ|kỳ|đợt) trước|(?:ngày|hồi) xưa"
    r"|mấy năm trước|trước đây)(?!\w)"
)
# So is what somebody else has done; that others hold work up is an obstacle.
_BY_OTHERS = spoken(
    r"(?<!\w)(?:họ (?:đã |cũng )?(?:làm|nộp|gửi|trình|xong)|người ta (?:đã )?(?:làm|nộp|xong)"
    r"|(?:chuyển|giao|đưa) (?:[^\W\d]+ ){0,3}?cho (?:[^\W\d]+ ){1,4}?"
    r"(?:làm|xử lý|phụ trách|chủ trì)"
    r"|(?:chuyển|giao|đưa|nhờ) (?:anh|chị|em|cô|chú|ông|bà) (?:[^\W\d]+ ){1,3}?"
    r"(?:làm|lo|xử lý|phụ trách|chủ trì)"
    r"|tỉnh bạn|(?:phòng|đơn vị) (?:khác|bạn|bên cạnh)|của (?:họ|người ta))(?!\w)"
)
# What is another's is none of ours to report: "việc 2 của anh Bình, …".
_OF_ANOTHER = spoken(
    r"^\W*(?:(?:là|thì|cái này) )*(?:của|do) (?:anh|chị|cô|chú|bác|ông|bà|đ/c|đồng chí|phòng|bên"
    r"|đơn vị|đội|khoa|ban) (?!(?:em|tôi|tui|mình|chúng|tụi|này)(?!\w))"
)
# "ngoài việc 5 ra chưa việc nào xong" says of all others what that one is not.
_BUT_FOR = spoken(r"^\W*ngoài(?: ra)? .*(?<!\w)(?:chưa|không|chẳng|đều)(?!\w)")
# And what one has only heard, or supposes.
_HEARSAY = spoken(
    r"(?<!\w)(?:có thể (?:là )?đã|theo (?:thông tin|lời)|được biết"
    r"|nghe (?:[^\W\d]+ ){0,3}?(?:nói|đâu|bảo|đồn|kể|báo(?! cáo)|phong thanh)"
    r"|(?:anh|chị|cô|chú|ông|bà) [^\W\d]+ (?:bảo|nói|kể|khoe|hứa)"
    r"|(?:họp|ai|người ta|mọi người) (?:[^\W\d]+ ){0,2}?(?:nói|bảo|bàn)|có (?:nói|bảo)"
    r"|(?:kêu|nói|bảo|kể|đồn|khoe|hứa) (?:là |rằng )?(?:đã |vừa )?"
    r"(?:xong|nộp|gửi|ký|trình|duyệt|làm xong|hoàn thành)"
    r"|thấy (?:bảo|nói)|hình như|có lẽ|chắc là)(?!\w)"
)
# What has to be done first is not done yet: "xong việc mới đi ăn", "xong rồi hẵng về".
_FIRST = spoken(
    r"(?<!\w)(?:xong|nộp|ký|duyệt)(?: [^\W\d]+){0,3}? (?:hẵng|hãy"
    r"|mới (?!xong|nộp|gửi|ký|trình|ban|phát|hôm|sáng|chiều|hồi|đây|có))"
    r"|(?<!\w)xong mới (?:ban hành|phát hành|trình|ký|nộp|gửi)"
    r"(?! (?:hôm|bữa|sáng|trưa|chiều|tối|hồi|xong|rồi|đây|nãy|lúc|tức|ngày))"
    r"|(?<!\w)xong cái đã"
    # "phòng em mà xong thì cả sở xong"
    r"|(?<!\w)(?:mà|nếu|khi nào|chừng nào|hễ|miễn) (?:[^\W\d]+ ){0,3}?xong (?:rồi )?(?:thì|là)"
    r"(?!\w)"
    # "xong việc 4 rồi tới việc 5"
    r"|(?<!\w)xong(?: việc)?\s+rồi (?:tới|qua|sang|đến|làm tiếp|chuyển qua)\W*$"
)
# And so is what comes once something is: "xong em báo", "xong gửi anh xem".
_THEN = spoken(
    r"^(?!.*(?<!\w)(?:rồi|đã|vừa|xong xuôi)(?!\w)).*(?<!\w)xong(?:,? (?:thì |là |sẽ )*"
    r"(?:(?:em|tôi|tui|mình|anh|chị) )?(?:sẽ )?(?:gửi|báo(?! cáo)|nhắn|alo|gọi|đưa|trình)"
    # "xong, báo cáo ở văn bản 51" names a paper.
    r"| (?:(?:em|tôi|tui|mình|anh|chị) )?(?:sẽ )?báo cáo)(?!\w)"
)
# What is told of one month of it: "thường xuyên thực hiện, tháng 02 giải quyết 22/22 hồ sơ".
_GOES_ON = spoken(r"(?<!\w)(?:thường xuyên|duy trì|định kỳ|liên tục|hằng|hàng|theo dõi)(?!\w)")
# Said of somebody's bad luck, and of no work.
_IDIOMS = spoken(
    r"(?<!\w)(?:xong (?:đời|phim|om|con ong|một kiếp|(?:tui|em|tôi) rồi)"
    r"|thôi,? xong(?! rồi)|toi rồi|chết rồi,? xong)(?!\w)(?! lại)"
)
# "ngày hoàn thành là 26/2" tells of work done; "ngày hoàn thành dự kiến …" does not.
_ITS_DAY = spoken(
    r"^\W*ngày (?:hoàn thành|hoàn tất|xong|nộp|ban hành|ký)(?: (?:đúng|thật|của việc này))?"
    r"\s*(?:là|:)\s*(?:ngày |hôm )?\d{1,2}/\d{1,2}(?:/\d{4})?(?!\w)(?!.*\?)"
)
# What is said behind it of whoever signs takes nothing of it away: "trình rồi, sếp mai mới ký".
_SUBMITTED_FIRST = spoken(
    r"^\W*(?:(?:dạ|em|anh|chị|bên em|đã|vừa|mới) )*trình (?:ký |[^,.;?\n]{0,20} )?rồi(?: \w+){0,2}"
    r"(?=[,.;\n])(?!.*\?)(?!.*(?<!\w)(?:hỏi|hả|bị trả|trả lại|làm lại)(?!\w))"
)
# "xong rồi, còn cái nghị quyết thì đang kẹt" turns to another thing, and nobody knows to which.
_OTHER_THING = spoken(
    r"[,.;\n]\s*(?:(?:còn|riêng|nhưng)\s+)+(?:cái|vụ|việc|nhiệm vụ|mảng|món)\s+(?=[^\W\d])"
)
_IS_NOT_YET = spoken(r"(?<!\w)chưa(?: (?:xong|làm|có|được|ạ|anh|chị|em|nhé|nha)){0,2}\W*$")
# "thôi khỏi gia hạn, nay đủ chữ ký rồi" takes the request back, and is no report.
_NO_MORE_TIME = spoken(
    r"^\W*(?:(?:dạ|vâng|à|thôi|vậy|nay|giờ|em|anh|chị|cô|thầy)(?!\w)[\s,]*)*"
    r"(?:khỏi|không cần|ko cần|k cần) (?:xin |đề nghị )*"
    r"(?:gia hạn|lùi|dời|giãn|hoãn|khất|thêm (?:hạn|ngày|thời gian))(?!\w)(?!.*\?)"
)
_DEED_FIRST = spoken(
    r"^\W*(?:(?:đã|em|nay|giờ|vừa|mới|làm|tôi|rồi)(?!\w)[\s,]*)*"
    r"(?:xong|nộp|gửi|hoàn thành|ban hành)(?!\w)"
)
# Others take back what they had agreed to, and no report is: "ban đầu đồng ý nay lại rút".
_THEY_WITHDRAW = spoken(
    r"(?<!\w)(?:đồng ý|nhận lời|cam kết|đăng ký|tham gia|nhận)(?!\w)[^.;\n]{0,40}"
    r"(?<!\w)(?:nay|giờ|sau|lại|nhưng)(?: lại)? (?:rút|bỏ|hủy)(?! (?:lại )?báo cáo)(?!\w)"
)
# That others have asked for more time holds this work up: "chưa đi được do đơn vị xin hoãn".
_THEY_PUT_OFF = spoken(
    r"(?<!\w)(?:do|vì|tại|bởi)(?: phía| bên)? (?!(?:em|tôi|tui|mình|chúng|tụi)(?!\w))"
    r"(?:[^\W\d]+ ){1,4}?xin (?:hoãn|lùi|dời|khất|gia hạn|thêm)(?!\w)"
)
# "làm được một nửa rồi, … chờ duyệt" waits with what there is of it.
_HALF = spoken(r"(?<!\w)(?:làm|xong|mới|được)(?: (?:mới|được|xong))* (?:một |1 |phân )?nửa(?!\w)")
# What everybody is asked for is an order, as it was forwarded.
_TO_EVERYBODY = spoken(
    r"(?<!\w)(?:đề nghị|yêu cầu|giao|nhắc|mời) (?:tất cả )?(?:các|những|toàn thể)"
    r" (?:phòng|đơn vị|cơ quan|xã|phường|sở|ngành|đồng chí|anh|chị|thầy|cô|bộ phận|khoa|trường)"
    r"(?!\w)"
)
# Who asks others to be done by a day asks for no later one: "đề nghị phòng TCKT xong trước 5/3".
_ORDERS_OTHERS = spoken(
    r"^\W*(?:đề nghị|yêu cầu|nhờ|giao) (?:các |đ/c )?(?:phòng|đơn vị|trung tâm|chi cục|bên)"
    r" (?!(?:em|tôi|mình)(?!\w))(?!.*(?<!\w)(?:gia hạn|lùi|dời|giãn|hoãn|thêm|cho)(?!\w))"
    r".*(?<!\w)(?:xong|hoàn thành|nộp|gửi|báo cáo)(?!\w)"
)
# What is on trial is on its way: "mới chạy thử nội bộ, chưa đưa vào dùng".
_ON_TRIAL = spoken(r"(?<!\w)(?:chạy|dùng|vận hành|làm|in) thử(?!\w)(?!.*(?:lỗi|hỏng|vướng|kẹt))")
_NEVER_ORDERED = frozenset({Sense.EXTEND, Sense.NONE})
_ENDS = frozenset({Sense.DONE, Sense.SUBMITTED})
_ENDS_OR_ASKED = _ENDS | {None}
_CLAIMS_NOTHING = frozenset({None, Sense.NONE})
_CLAIMS = frozenset(Sense) - {Sense.NONE, Sense.WITHDRAW}
_CLAIMS_ANYTHING = frozenset(Sense) - {Sense.NONE}
_SAYS_SOMETHING = spoken(r"[^\W_]|[✅✔☑]")


def sense_of(words: str, weights: Weights, *, names_task: bool) -> Sense | None:
    """Return what the words of a clause mean beside its codes, None where it is to be asked."""
    sense = _likely(words, weights, names_task=names_task)
    if sense in _ENDS_OR_ASKED and only_over(words):
        return Sense.WITHDRAW
    if sense in _CLAIMS_NOTHING and puts_up(words):
        return Sense.OBSTACLE
    return sense if sense is None or is_borne_out(sense, words) else None


def _likely(words: str, weights: Weights, *, names_task: bool) -> Sense | None:
    """Return what a clause most likely means, None where that is not sure."""
    if not names_task and (takes_note(words) or not _SAYS_SOMETHING.search(words)):
        return Sense.NONE
    words = _told(words, weights, names_task=names_task)
    if _turns_elsewhere(words, weights, names_task=names_task):
        return None
    learned = guess(with_plain_shares(words), weights, names_task=names_task)
    if no_more := _NO_MORE_TIME.match(words):
        _, cut, behind = words[no_more.end() :].partition(",")
        # What it is not needed for any more is told behind it: "khỏi gia hạn nữa, xong rồi".
        if cut and _DEED_FIRST.match(behind):
            return _likely(behind.strip(), weights, names_task=names_task)
        return Sense.WITHDRAW
    if _ITS_DAY.match(words):
        return Sense.DONE
    if wants_term(words):
        return Sense.EXTEND
    if names_task and learned.sense is not Sense.NONE and only_not_asked(words):
        return Sense.NONE
    if learned.sense is Sense.WITHDRAW and _THEY_WITHDRAW.search(words):
        return Sense.OBSTACLE
    if learned.sense is Sense.OBSTACLE and _ON_TRIAL.search(words):
        return Sense.PROGRESS
    if learned.sense is Sense.SUBMITTED and _HALF.search(words):
        # Of two claims the smaller one is repeated.
        return Sense.PROGRESS
    if learned.sense is Sense.EXTEND and _THEY_PUT_OFF.search(words):
        return Sense.OBSTACLE
    if learned.sense is Sense.EXTEND and only_speaks_of_more(words):
        return None
    if learned.sense is Sense.OBSTACLE and only_lacks_number(words):
        return Sense.PROGRESS
    if learned.sense in _NEVER_ORDERED and (
        _TO_EVERYBODY.search(words) or _ORDERS_OTHERS.match(words)
    ):
        return Sense.NONE
    meaning = meaning_of(words)
    phrase = _OF_INTENTION[meaning.intention] if meaning else None
    is_sure = learned.share >= _SURE[learned.sense]
    if (learned.sense is Sense.NONE or not is_sure) and _SUBMITTED_FIRST.match(words):
        return Sense.SUBMITTED
    if any(form.search(words) for form in ASKS) and learned.sense is not Sense.EXTEND:
        if learned.sense is Sense.NONE:
            return Sense.NONE if learned.share >= _SURE_THAT_ONLY_ASKS else None
        is_said = learned.sense in _SAID_AS_QUESTIONS and learned.share >= _SURE_OF_A_QUESTION
        return learned.sense if is_said else None
    if learned.sense is Sense.DONE and _IDIOMS.search(words):
        return Sense.NONE
    if learned.sense in _ENDS and is_only_wanted(words):
        return None
    if learned.sense in _ENDS and came_back(words):
        return None
    if learned.sense is Sense.DONE and leaves_some(words):
        # Of two claims the smaller one is repeated.
        return Sense.PROGRESS
    if learned.sense in _ENDS and is_to_submit(words):
        return Sense.PROGRESS if tells_how_it_stands(words) else Sense.NONE
    if learned.sense in _CLAIMS and (
        _LONG_AGO.search(words) or _OF_ANOTHER.match(words) or _BUT_FOR.match(words)
    ):
        return None
    may_be_theirs = learned.sense in _ENDS or (names_task and learned.sense is Sense.NONE)
    if may_be_theirs and (_BY_OTHERS.search(words) or _FIRST.search(words)):
        return None
    if learned.sense in _ENDS and (_HEARSAY.search(words) or _THEN.search(words)):
        return None
    whole = reached(words)
    if learned.sense in {Sense.DONE, Sense.PROGRESS} and whole is not None:
        is_all = whole and phrase is not Sense.SUBMITTED and not _GOES_ON.search(words)
        return Sense.DONE if is_all else Sense.PROGRESS
    if learned.sense is Sense.DONE and phrase in _LESS_THAN_DONE:
        # Of two claims the smaller one is repeated.
        return None if is_enough(words) else phrase
    if learned.sense is Sense.DONE and _NOT_ALL.search(words):
        return None
    return learned.sense if is_sure else None


def _turns_elsewhere(words: str, weights: Weights, *, names_task: bool) -> bool:
    """Whether words say of another thing, which they do not name by a code, something else."""
    turn = _OTHER_THING.search(words)
    if turn is None:
        return False
    behind = words[turn.end() :]
    said = [guess(one, weights, names_task=names_task) for one in (words[: turn.start()], behind)]
    first, then = (one.sense if one.share >= _SURE[one.sense] else Sense.NONE for one in said)
    then = Sense.PROGRESS if _IS_NOT_YET.search(behind) else then
    return first in _CLAIMS and then in _CLAIMS and first is not then


def _told(words: str, weights: Weights, *, names_task: bool) -> str:
    """Return what stands behind a colon where what is before it only leads to it.

    "bot hỏi thì trả lời: được 40%" leads to it, "Xin gia hạn: tới 5/3" does not.
    """
    before, _, behind = words.partition(": ")
    if not _SAYS_SOMETHING.search(before) or not any(map(str.isalpha, behind)):
        return words
    leads = guess(before, weights, names_task=names_task)
    tells = guess(behind, weights, names_task=names_task)
    if leads.sense in _CLAIMS_ANYTHING and leads.share >= _SURE[leads.sense]:
        return words
    is_told = tells.sense in _CLAIMS_ANYTHING and tells.share >= _SURE[tells.sense]
    return behind if is_told else words
