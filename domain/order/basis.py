"""On whose word something is changed: the authority that a basis ("công văn 12/UBND …") names."""

import re

from domain.plan.state import SetBy
from domain.text import fold

# The government and its ministries stand above a province, as does the party's centre. The signs
# of their papers follow a stroke or a dash: 16/CT-TTg, 50-NQ/CP, 05/BKHCN.
_ABOVE_PROVINCE = re.compile(
    r"\b(?:thu tuong|chinh phu|quoc hoi|trung uong)\b"
    r"|(?<!can )(?<!toan )(?<!noi )(?<!cuc )\bbo (?!phan\b|sung\b|tri\b|may\b|ho so\b)[a-z]+"
    r"|[/-](?:ttg|cp|tw|b[a-z]{2,7})\b"
)
_PROVINCE = re.compile(r"\b(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|tinh uy|thanh uy)\b")
_RECEIVER = re.compile(
    r"\b(?:cho|gui|len|toi|den|ve|voi|trinh|bao cao|tham muu|de xuat)\s+"
    r"(?:(?:lanh dao|chu tich|van phong|thuong truc|gui)\s+)*"
    r"(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|tinh uy|thanh uy|chinh phu|thu tuong"
    r"|bo (?!phan\b|sung\b|tri\b)[a-z]+)\b(?:\s+(?:tinh|thanh pho|xem xet))?"
)
_RANK = {SetBy.DEPARTMENT: 0, SetBy.PROVINCE: 1, SetBy.MINISTRY: 2}


def level_of(basis: str) -> SetBy:
    """Return the highest authority that the words of a basis name; the Sở itself if none."""
    folded = fold(basis)
    if _ABOVE_PROVINCE.search(folded):
        return SetBy.MINISTRY
    if _PROVINCE.search(folded):
        return SetBy.PROVINCE
    return SetBy.DEPARTMENT


def set_above(words: str) -> SetBy:
    """Return who has set work as its words tell; whoever only receives it has not."""
    return level_of(_RECEIVER.sub(" ", fold(words)))


def covers(level: SetBy, set_by: SetBy) -> bool:
    """Whether an authority may move what `set_by` has set."""
    return _RANK[level] >= _RANK[set_by]
