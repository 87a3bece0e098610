"""What a leader leaves to another leader, and to whom: "giao PGĐ xử lý", "để anh Bình xem"."""

from collections.abc import Sequence

from domain.people.post import Post, Rank
from domain.spoken.card_said import AROUND, DECIDES, END, CardAct, asked_of_card
from domain.spoken.leader import COURTESY, leader_named, position_in
from domain.text import fold, nfc
from domain.words import spoken

_AROUND = " ,;:.()-–"
_GIVES = spoken(
    rf"^(?:{AROUND}{END})*(?:để|nhường|chờ|giao|phân công|nhờ|ủy quyền|uỷ quyền|đề nghị|mời|chuyển"
    r"|trình|hỏi|xin ý kiến)\s+(?:(?:cho|lại|qua|sang)\s+)*"
)
_TO_DECIDE = spoken(rf"^(?:(?:{AROUND}|{DECIDES}|sẽ|trực tiếp){END})*$")


def leaves_to_another(words: str, leaders: Sequence[Post]) -> bool:
    """Return whether words only leave it to another, of whom the register knows the `leaders`.

    "giao đ/c Nam xử lý" is an answer where nobody of that name is a leader.
    """
    words = nfc(words).strip()
    if asked_of_card(words) is CardAct.REFER:
        return True
    gives = _GIVES.match(words)
    named = leader_named(words[gives.end() :], leaders) if gives else None
    return (
        bool(named and named.fitting) and _TO_DECIDE.match(named.rest if named else "") is not None
    )


def left_to(words: str, leaders: Sequence[Post], in_charge: Post | None) -> tuple[Post, ...]:
    """Return the leaders who may be meant where somebody leaves something to another.

    "giao PGĐ xử lý" means any deputy, "PGĐ phụ trách" the leader who is `in_charge`, "để lãnh đạo
    quyết" any leader.
    """
    tokens = words.split()
    folded = [fold(token).strip(_AROUND) for token in tokens]
    found = tuple(leaders)
    for at in range(len(tokens)):
        begins = _begins(tokens, folded, at, leaders)
        if begins and (fitting := _fitting(folded[at:], " ".join(tokens[at:]), leaders)):
            found = fitting
            break
    if in_charge in found and "phu trach" in " ".join(folded):
        return (in_charge,)
    return found


def _begins(tokens: Sequence[str], folded: Sequence[str], at: int, leaders: Sequence[Post]) -> bool:
    """Whether somebody may be named from here on; "ban giám đốc" is all of them."""
    if at and folded[at - 1] == "ban":
        return False
    called = COURTESY.match(" ".join(tokens[at:])) is not None
    return called or folded[at] == "pho" or bool(position_in(folded[at:], leaders)[0])


def _fitting(folded: Sequence[str], text: str, leaders: Sequence[Post]) -> tuple[Post, ...]:
    if folded[0] in {"pho", "pgd"}:
        # Whatever else a deputy is, "Phó Giám đốc Thường trực" too.
        named = leader_named(text, leaders).post
        deputies = tuple(one for one in leaders if one.rank is Rank.DEPUTY_DIRECTOR)
        return (named,) if named else deputies
    return leader_named(text, leaders).fitting
