"""What a paragraph looks like: a title, a heading, an introduction, work to be done."""

import re

from documents.reading.blocks import Block, Paragraph
from documents.reading.vocabulary import OPENINGS, OPENINGS_IN_NAMES

# A lead-out hands over to the steps: what stands before it is work of its own.
_LEAD_OUT = re.compile(
    r"[,;.]?\s*(?:\(?trong đó|giao|cụ thể(?: là| như sau)?|như sau|gồm|bao gồm|sau đây)?\s*:$",
    re.IGNORECASE,
)
_INTRODUCES = re.compile(
    r"(?:(?:các|những|một số|nhóm)\s+)?(?:nội dung|nhiệm vụ|giải pháp|công việc|công tác|việc"
    r"|yêu cầu"
    r"|biện pháp|vấn đề)(?:[,\s]+\S+){0,8}?(?:\s+(?:sau|như sau|sau đây|dưới đây|cụ thể"
    r"|cụ thể sau))"
    r"(?:\s+đây)?\s*:?\W*$"
    r"|gồm\s+(?:các\s+)?(?:nội dung|nhiệm vụ|công việc)(?:\s+[^\s.;:]+){0,3}\s*:$"
    r"|có trách nhiệm\s*:$|chịu trách nhiệm\s*:$|như sau\s*:$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_LONGEST_HEADING = 8
_LONGEST_HEADLINE = 20
_LONGEST_LINE = 12
LABEL_OF_WORK = r"(?:nội dung|nhiệm vụ|công việc)(?:\s+(?:công việc|thực hiện|cụ thể))?"
_LABELS_WORK = re.compile(rf"{LABEL_OF_WORK}\s*:\s+\S", re.IGNORECASE)
_STARTS_WORK = re.compile(
    # "Tổ chức chính trị - xã hội" is who, and nothing that is done.
    rf"(?!tổ chức (?:chính trị|xã hội|đoàn thể)\b)(?:{OPENINGS}|{OPENINGS_IN_NAMES})(?!\w)",
    re.IGNORECASE,
)


def is_title(paragraph: Paragraph) -> bool:
    """Return whether the paragraph is written in capitals, as titles and parts are."""
    return is_capitals(paragraph.text)


def is_capitals(text: str) -> bool:
    """Return whether a text of several words has no small letter."""
    return " " in text and text.upper() == text and sum(map(str.isalpha, text)) > 4


def is_headline(paragraph: Paragraph) -> bool:
    """Return whether the paragraph is a heading by its type alone: bold, short, no sentence."""
    short = len(paragraph.text.split()) <= _LONGEST_HEADLINE
    return paragraph.bold and short and not paragraph.text.endswith((".", ";", ","))


def stands_over(block: Block, following: Block | None) -> bool:
    """Return whether a short line without an end stands over a sentence that has one.

    That is what a heading looks like in a file that knows no bold.
    """
    if not isinstance(block, Paragraph) or not isinstance(following, Paragraph):
        return False
    line, words = block.text, len(block.text.split())
    if not line[:1].isupper() or not 1 < words <= _LONGEST_LINE or starts_work(line):
        return False
    sentence = following.text.endswith((".", ";")) and len(following.text.split()) >= words
    return line[-1].isalnum() and ":" not in line and sentence


def is_short_title(text: str) -> bool:
    """Return whether a line that ends in a full stop is a title all the same: "I. Nhiệm vụ chung."

    It has few words, one clause, no figure, and is nothing that somebody does.
    """
    short = text.endswith(".") and len(text.split()) <= _LONGEST_HEADING
    return short and not starts_work(text) and not re.search(r"[\d,;:]", text)


def without_lead_out(text: str) -> str:
    """Return a duty's words without the "Trong đó:" or ", giao:" that hands over to its steps."""
    return _LEAD_OUT.sub("", text)


def only_introduces(text: str) -> bool:
    """Return whether the words only announce the list below them."""
    if announces_a_list(text):
        return True
    text = _BRACKETS.sub("", text)
    bare = without_lead_out(text)
    handed_over = len(text) - len(bare) > 1
    return text.endswith(":") and not handed_over and len(bare.split()) <= _LONGEST_HEADING


def announces_a_list(text: str) -> bool:
    """Return whether the words say no more than that a list follows: "các nhiệm vụ sau:"."""
    return _INTRODUCES.search(text) is not None


def is_labelled_as_work(text: str) -> bool:
    """Return whether a label says that what follows is the work: "Nội dung: Lập danh sách"."""
    return _LABELS_WORK.match(text) is not None


def starts_work(text: str) -> bool:
    """Return whether the words begin with what somebody is to do."""
    return _STARTS_WORK.match(text) is not None


def is_only_a_verb(text: str) -> bool:
    """Return whether a text is what somebody does and nothing else: "Bảo vệ"."""
    return _STARTS_WORK.fullmatch(text) is not None
