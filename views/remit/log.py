"""What phân công, vắng mặt and ủy quyền say in the log."""

from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _passed_up(_: Details, texts: Texts) -> Markup:
    return texts.say("passed it on to the Giám đốc")


WORDS: dict[str, Happened] = {"passed-up": _passed_up}
