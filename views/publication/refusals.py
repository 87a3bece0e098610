"""What is said about papers that cannot be had."""

from domain.publication import papers
from views.markup import Markup
from views.refusal.wording import sentence
from views.texts import Texts


@sentence.register
def _(refusal: papers.WhichPaperOfPlan, texts: Texts) -> Markup:
    return texts.say(
        "Please say which paper of {plan}. For example: /vanban báo cáo tháng 5 {plan}, "
        "/vanban phụ lục {plan}, /vanban biểu đồ {plan}; /xuatexcel {plan} for its work.",
        plan=refusal.plan,
    )


@sentence.register
def _(refusal: papers.NoSuchPaper, texts: Texts) -> Markup:
    return texts.say(
        "There is no paper called “{typed}”. For example: /vanban nhắc TT, /vanban đôn đốc TDC, "
        "/vanban trình TT-02, /vanban giao việc TT-02, /vanban giao ban, /vanban báo cáo tháng 5.",
        typed=refusal.typed,
    )


@sentence.register
def _(refusal: papers.NothingOverdue, texts: Texts) -> Markup:
    if not refusal.unit:
        return texts.say(
            "No unit has overdue work in its own hands, so there is nobody to remind: what waits "
            "for a signature or for the leaders is not counted."
        )
    return texts.say(
        "{unit} has no overdue work in its own hands, so there is nothing to remind of: what waits "
        "for a signature or for the leaders is not counted. Type /kehoach to see its list.",
        unit=refusal.unit,
    )


@sentence.register
def _(refusal: papers.TooManyPapers, texts: Texts) -> Markup:
    return texts.say(
        "Not made: {n} units have overdue work, and {most} papers are made at once. Type the codes "
        "of some of them, for example: /vanban đôn đốc TT, TDC.",
        n=refusal.asked,
        most=refusal.most,
    )


@sentence.register
def _(refusal: papers.NothingStuck, texts: Texts) -> Markup:
    if not refusal.stuck:
        return texts.say(
            "{code} has no obstacle that is open, so there is nothing to submit; nothing is stuck "
            "at present. The unit reports what is stuck with /vuongmac {code}.",
            code=refusal.code,
        )
    return texts.say(
        "{code} has no obstacle that is open, so there is nothing to submit. Stuck at present: "
        "{stuck}. The unit reports what is stuck with /vuongmac {code}.",
        code=refusal.code,
        stuck=refusal.stuck,
    )


@sentence.register
def _(refusal: papers.WhichUnitOfPaper, texts: Texts) -> Markup:
    return texts.say(
        "To which unit? Type /vanban {paper} and one of: {codes}.",
        paper=_typed(refusal.kind, texts),
        codes=refusal.codes,
    )


@sentence.register
def _(refusal: papers.WhichWorkOfPaper, texts: Texts) -> Markup:
    paper = _typed(refusal.kind, texts)
    if refusal.kind is papers.PaperKind.SUBMISSION and not refusal.codes:
        return texts.say("Nothing is stuck at present, so there is nothing to submit.")
    if refusal.codes:
        return texts.say(
            "About which task? Type /vanban {paper} and one of: {codes}.",
            paper=paper,
            codes=refusal.codes,
        )
    return texts.say(
        "About which task? Type its code as well, for example: /vanban {paper} TT-02.", paper=paper
    )


def _typed(kind: papers.PaperKind, texts: Texts) -> str:
    """Return by which words a paper is asked for."""
    match kind:
        case papers.PaperKind.REMINDER:
            return texts.label("reminder to a unit")
        case papers.PaperKind.URGING:
            return texts.label("letter that urges")
        case papers.PaperKind.SUBMISSION:
            return texts.label("submission")
        case _:
            return texts.label("assignment")
