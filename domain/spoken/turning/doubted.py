"""What doubts all that is said, puts it in others' mouths or under a condition."""

import re

from domain.spoken.parts.guess import Sense
from domain.spoken.turning.turn import ALL, CLAIMS, CLOSE, CUT, DEED, DEEDS, OPEN, SAY, THEM, Turn
from domain.words import spoken

DOUBTED = (
    Turn(
        CLAIMS,
        spoken(
            r"(?<!\w)(?:hình như|dường như|nghe đâu|nghe (?:[^\W\d]+ ){0,3}?(?:nói|kể|bảo|đồn)"
            r"|theo lời|(?:em|tôi|tui|mình) (?:cũng )?đoán|đoán (?:thế|vậy)"
            r"|(?:không|ko|hông) (?:dám )?chắc(?: chắn)?(?! (?:có|được|kịp|xong)))(?!\w)"
            rf"|(?<=\w)\s(?:hay sao (?:ấy|á|đó)|thì phải){CLOSE}"
        ),
    ),
    Turn(
        CLAIMS,
        spoken(rf"{CUT}{THEM} (?:(?:họ|có|cũng|mới|vừa) )*{SAY} (?:như )?(?:vậy|thế|rứa){CLOSE}"),
    ),
    Turn(
        DEEDS,
        spoken(
            rf"{OPEN}{THEM} (?:(?:có|vừa|mới|cũng) )*{SAY}(?: (?:là|rằng|với \w+))*"
            rf"(?! (?:em|tôi|tui) báo| (?:giúp|giùm|hộ))(?: [^\W\d]+)*? {DEED}"
        ),
    ),
)
IF = (
    Turn(
        DEEDS | {Sense.OBSTACLE, Sense.EXTEND},
        spoken(
            r"(?<!\w)(?:nếu(?! (?:được|có thể|không phiền|tiện|cần"
            r"|có gì)(?!\w))(?!.*(?<!\w)thì(?!\w))"
            r"|giả sử|giả dụ|(?<!báo\s)giá mà|giá như|phải chi|ước gì|trừ khi|(?<!biết\s)chừng nào"
            r"|miễn (?:là|sao)|với điều kiện)(?!\w)"
        ),
    ),
    Turn(
        DEEDS,
        spoken(r"(?<!\w)nếu(?! (?:có gì|cần)(?!\w))(?!\w)"),
    ),
    # Without accents it is the beginning of "hệ thống".
    Turn(
        CLAIMS,
        re.compile(
            r"(?<!\w)hễ(?!\w)|(?<!\w)he(?! thong)(?= .*(?<!\w)(?:la|thi)(?!\w))",
            re.IGNORECASE,
        ),
    ),
    Turn(
        ALL,
        spoken(
            rf"(?<!\w)thì (?:tốt|hay|mừng|đỡ|sướng)(?: (?:quá|biết mấy|lắm|rồi))*{CLOSE}"
            rf"|{OPEN}(?:mong (?:là|sao)|ước (?:gì|sao|được)|phải chi|giá mà)(?!\w)"
        ),
    ),
)
