"""What a short title leaves out (roles, weak verbs, citations, places, fillers) or abbreviates."""

import re

from documents.reading.times.legal import CITATION, KINDS
from documents.reading.units.partners import partner_span
from documents.reading.vocabulary import PAPERS, VERBS

# Who is advised stands before the work: "Tham mưu UBND tỉnh ban hành …", "trình Giám đốc Sở …".
_ADVISED = (
    r"(?:Chủ tịch )?(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)(?: tỉnh)?|Tỉnh ủy"
    r"|Sở (?:KH&CN|[A-ZĐ]\w+)"
    r"|[Ll]ãnh đạo (?:Sở|UBND tỉnh)|Giám đốc Sở|Ban Giám đốc"
)
_LISTED = re.compile(r"^triển khai\s*:\s+", re.IGNORECASE)
_WORK = rf"(?=(?:{VERBS})(?!\w))"
_PAPER = rf"(?:(?:các|một số|những)\s+)?(?=(?:{PAPERS})(?!\w))"
_LEADS = tuple(
    re.compile(lead, re.IGNORECASE)
    for lead in (
        r"tiếp tục\s*:?\s+",
        r"(?:căn cứ|theo|trên cơ sở|trong phạm vi)\s+chức năng(?:, nhiệm vụ)?(?:(?!,)\s+\w+){0,7}?"
        r"(?:,\s+|\s+(?=chủ động|tham mưu|chỉ đạo|tổ chức|xây dựng|triển khai|ban hành))",
        rf"(?:chủ động|khẩn trương|kịp thời|thường xuyên|tích cực)(?:,\s+\w+ \w+)?\s+{_WORK}",
        r"tổng hợp\s+(?=báo cáo)",
        r"chủ trì(?:,\s*|\s+và\s+|\s+)(?=phối hợp|tham mưu|tổng hợp)",
        rf"chủ trì\s+{_WORK}",
        rf"tham mưu(?:\s+(?:trình|giúp|cho|đề xuất))*\s+(?:{_ADVISED})"
        rf"(?:,\s+(?:{_ADVISED}))*(?:\s+ban hành)?\s*:?\s+(?!tỉnh)",
        rf"tham mưu\s+{_WORK}",
        r"(?:tổ chức\s+)?(?:triển khai\s+)?thực hiện(?:\s+tốt)?\s*:\s+",
        rf"triển khai(?:\s+tốt)?\s*:\s+(?!(?:{PAPERS})\s+(?!số))",
        r"(?:triển khai|thực hiện)\s+(?:các\s+)?nhiệm vụ được giao về\s+",
        rf"(?:triển khai\s+)?thực hiện(?:\s+tốt)?\s+{_WORK}",
        rf"triển khai\s+{_WORK}",
        rf"(?:xây dựng|soạn thảo|ban hành)(?:\s+và\s+triển khai)?\s+{_PAPER}",
    )
)
_DROPPED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\s*\((?!nếu có)[^()]*\)",
        rf"\s+(?:theo|tại|trên cơ sở|căn cứ)\s+(?:(?!theo|tại)[^,;.]){{0,40}}"
        rf"(?<!\w)(?:{KINDS})\s+số\s.*",
        r"\s+theo\s+(?:quy định|hướng dẫn|thẩm quyền|chức năng|phân cấp|nhiệm vụ được giao)\b.*",
        r"\s+thuộc (?:phạm vi|thẩm quyền|chức năng)\b.*",
        r"\s+trên địa bàn (?:tỉnh|huyện|thành phố)(?:(?-i:\s+[A-ZĐ]\w+)+)?",
        r"(?<=kế hoạch)\s+cụ thể(?:\s+nhằm)?",
        r"(?<=kế hoạch)\s+hoạt động(?=\s\w)",
        r"(?<=triển khai)\s+có hiệu quả",
        r"(?<!\w)chủ động(?:, tích cực)?\s+(?=tham gia|triển khai|phối hợp)",
        r"\s+việc (?:triển khai |tổ chức )*thực hiện(?=\s+(?:công tác|các|nhiệm vụ))",
        rf"(?<=hướng dẫn)\s+(?:các\s+)?tổ chức(?:,| và)?\s+cá nhân(?=\s+(?:{VERBS}))",
    )
)
_ABBREVIATIONS = (
    (re.compile("khoa học và công nghệ", re.IGNORECASE), "KH&CN"),
    (re.compile("ủy ban nhân dân|uỷ ban nhân dân", re.IGNORECASE), "UBND"),
    (re.compile("hội đồng nhân dân", re.IGNORECASE), "HĐND"),
    (re.compile("nông nghiệp và phát triển nông thôn", re.IGNORECASE), "NN&PTNT"),
    (re.compile("kế hoạch và đầu tư", re.IGNORECASE), "KH&ĐT"),
    (
        re.compile(r"(?:cuộc\s+)?cách mạng công nghiệp lần thứ tư", re.IGNORECASE),
        "Cách mạng công nghiệp 4.0",
    ),
    (re.compile(r"(?<=\d{4})\s*[-–]\s*(?=\d{4})"), "–"),
)
_PAPER_COLON = re.compile(rf"((?<!\w)(?:{PAPERS}))\s*:\s+(\w)", re.IGNORECASE)
_STRAY_CAPITAL = re.compile(rf"(?<!\w)((?:{PAPERS})|\w+,)\s+([A-ZĐ]\w+ \w+)", re.IGNORECASE)
_VERB = re.compile(rf"(?:{VERBS})(?!\w)")
_ABOUT = re.compile(r"(?:^|\s)(?:về(?:\s+việc)?|ban hành)\s+")
_CARRIES_OUT = re.compile(
    rf"(?:(?:triển khai|tiếp tục|tổ chức|thực hiện)\s+)+(?:{KINDS})\s", re.IGNORECASE
)
_MATTERS = "chủ trương|chính sách|nội dung|nhiệm vụ|giải pháp|biện pháp|vấn đề"
_SOME = re.compile(rf"(?:một số|những)\s+(?:{_MATTERS})(?:,\s+(?:{_MATTERS}))*\s+")


def trim(clause: str) -> str:
    """Return a clause without what a reader of a list does not need."""
    for pattern in _DROPPED:
        clause = pattern.sub("", clause)
    for form, short in _ABBREVIATIONS:
        clause = form.sub(short, clause)
    clause = without_leads(clause)
    clause = _name_by_subject(clause)
    clause = _PAPER_COLON.sub(lambda m: f"{m[1]} {m[2].lower()}", clause)
    clause = _STRAY_CAPITAL.sub(_lower_verb, clause)
    return clause.strip(" ,;:.-–")


def without_leads(text: str) -> str:
    """Return `text` from where the work itself begins."""
    before = None
    while before != text:
        before = text
        span = partner_span(text)
        opening = re.match(r"phối hợp\s", text, re.IGNORECASE)
        if span and opening and text[span[1] :].strip():
            text = text[span[1] :].lstrip(" ,")
        for lead in _LEADS:
            if match := lead.match(text):
                text = text[match.end() :]
    return _LISTED.sub("triển khai ", text)


def _name_by_subject(clause: str) -> str:
    """Shorten "Kế hoạch số 1 ngày … của … về thực hiện Quyết định số 2 … về S" to "… số 1 về S"."""
    cited = CITATION.search(clause)
    if cited is None:
        return clause
    named = f"{clause[: cited.start()]}{cited['kind']} số {cited['number']}"
    about = _ABOUT.search(clause, cited.end())
    if about is None:
        return named
    subject = clause[about.end() :]
    while _CARRIES_OUT.search(subject[:60]) and (deeper := _ABOUT.search(subject)):
        subject = subject[deeper.end() :]
    return f"{named} về {_SOME.sub('', subject)}"


def _lower_verb(match: re.Match[str]) -> str:
    lowered = match[2][0].lower() + match[2][1:]
    return f"{match[1]} {lowered}" if _VERB.match(lowered) else match[0]
