"""What a button says when it is pressed: a verb and ids, at most 64 bytes.

The limit is Telegram's (core.telegram.org/bots/api#inlinekeyboardbutton, callback_data).
"""

from dataclasses import dataclass
from enum import StrEnum

from domain.refusal import Refusal


class Verb(StrEnum):
    """What pressing asks for."""

    DONE = "done"
    WITHDRAW = "withdraw"
    FILES = "files"
    CONFIRM = "confirm"
    RETURN = "return"
    BOARD = "board"
    RECEIVE = "receive"
    NOT_RECEIVED = "not-received"
    URGE = "urge"
    CONTRIBUTED = "contributed"
    STUCK = "stuck"
    RESOLVE = "resolve"
    EXTEND = "extend"
    ENDORSE = "endorse"
    OBJECT = "object"
    REMARK = "remark"
    GRANT = "grant"
    GRANT_NEARER = "nearer"
    DENY = "deny"
    ADVISE = "advise"
    CONSULT = "consult"
    AGREE = "agree"
    OPINE = "opine"
    MEET = "meet"
    EXTEND_TO = "extend-to"
    MOVE = "move"
    KEEP = "keep"
    REVIEW = "review"
    SKIP = "skip"
    CANCEL = "cancel"
    CHOOSE = "choose"
    LIST = "list"
    UPDATE = "update"
    SUBMIT = "submit"
    GATHER = "gather"
    PROPOSE_OWN = "propose-own"
    PROPOSE = "propose"
    EDIT_PROPOSAL = "edit-proposal"
    TURN_BOARD = "turn-board"
    PRESENT = "present"
    APPROVE = "approve"
    SEND_BACK = "send-back"
    BIND = "bind"
    BOUND = "bound"
    INVITE = "invite"
    PEOPLE = "people"
    PERSON = "person"
    RENAME = "rename"
    MEMBER = "member"
    UNSEAT = "unseat"
    FOUND = "found"
    HISTORY = "history"
    ORDER_PAGE = "order-page"
    REVIEW_PAGE = "review-page"
    REVIEW_CORRECT = "review-correct"
    REVIEW_LEAVE = "review-leave"
    REVIEW_TAKE = "review-take"
    REVIEW_DROP = "review-drop"
    NEW_WORK_UNIT = "new-work-unit"
    CLOSING = "closing"
    CLOSING_TURN = "closing-turn"
    CLOSING_PAGE = "closing-page"
    CLOSING_SEND = "closing-send"
    CLOSING_APPROVE = "closing-approve"
    CLOSING_BACK = "closing-back"
    ORDER_RESUME = "order-resume"


# What the button that confirms a preview answers.
CONFIRM = "confirm"


class UnknownPress(Refusal):
    """A button of an older version, or of somebody else."""


@dataclass(frozen=True, slots=True)
class Press:
    """A verb with the ids or words it concerns: Press(Verb.DONE, "12") is `done:12`."""

    verb: Verb
    args: tuple[str, ...] = ()

    def encode(self) -> str:
        """Return the data a button carries."""
        return ":".join((self.verb, *self.args))

    def id(self, at: int = 0) -> int:
        """Return argument `at` as an id; raises UnknownPress."""
        try:
            return int(self.args[at])
        except (IndexError, ValueError):
            raise UnknownPress from None


def press(verb: Verb, *args: object) -> str:
    """Return the data of a button that asks for `verb` with `args`."""
    return Press(verb, tuple(str(arg) for arg in args)).encode()


def read_press(data: str) -> Press:
    """Return what a pressed button's data asks for; raises UnknownPress."""
    word, *args = data.split(":")
    try:
        return Press(Verb(word), tuple(args))
    except ValueError:
        raise UnknownPress from None
