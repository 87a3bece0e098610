"""What is said about papers that cannot be had."""

from domain.publication import papers
from views.markup import Markup
from views.refusal.wording import sentence
from views.texts import Texts


@sentence.register
def _(refusal: papers.NoSuchPaper, texts: Texts) -> Markup:
    return texts.say(
        "There is no paper called “{typed}”. For example: /vanban nhắc TT, /vanban đôn đốc TDC, "
        "/vanban trình TT-02, /vanban giao việc TT-02, /vanban giao ban, /vanban báo cáo tháng 5.",
        typed=refusal.typed,
    )


@sentence.register
def _(refusal: papers.NothingOverdue, texts: Texts) -> Markup:
    return texts.say(
        "{unit} has no overdue work in its own hands, so there is nothing to remind of: what waits "
        "for a signature or for the leaders is not counted. Type /kehoach to see its list.",
        unit=refusal.unit,
    )


@sentence.register
def _(refusal: papers.NothingStuck, texts: Texts) -> Markup:
    return texts.say(
        "{code} has no obstacle that is open, so there is nothing to submit. Type /canykien to see "
        "what waits.",
        code=refusal.code,
    )


@sentence.register
def _(refusal: papers.WhichUnitOfPaper, texts: Texts) -> Markup:
    return texts.say(
        "To which unit? “{typed}” is none. Type /vanban nhắc and one of: {codes}.",
        typed=refusal.typed,
        codes=refusal.codes,
    )
