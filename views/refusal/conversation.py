"""What is said about buttons and questions that no longer stand."""

from domain import press, prompt
from domain.spoken.answers.asking import is_question
from domain.subject import How
from views.markup import Markup
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts
from views.voice import quoted

plainly(
    {
        press.UnknownPress: N_(
            "This button is from an earlier version. Type /viec for a list with new buttons."
        ),
        prompt.QuestionExpired: N_(
            "This question is closed already. If it is still wanted, please press the button "
            "or type the command again."
        ),
        prompt.QuestionOvertaken: N_(
            "Not recorded: the task has changed since this was asked, so that no answer is needed "
            "any more. To see what has happened, type /nhatky and its code."
        ),
        prompt.NothingAsked: N_(
            "Not recorded and passed on to nobody: it is not clear which task this is about, and "
            "what is wanted. Please write it with the code, as “TT-05 done, number 15/TTr-TT”; "
            "/viec shows the codes, /trogiup what can be done here."
        ),
        prompt.AskedAnew: N_("It was put once more before; please answer it there."),
        prompt.NothingToCancel: N_("There is no open question. /trogiup lists what can be done."),
        prompt.NotUnderstood: N_(
            "It is not clear what is wanted; nothing was recorded, and nobody was told. To report "
            "on a task, press its button; for how things are done, type /trogiup."
        ),
        prompt.WordsMissing: N_(
            "Not recorded: a photo or file alone does not say what is meant, and was not kept. "
            "Please send it again with words."
        ),
        prompt.NoAnswerInIt: N_(
            "Not recorded: the message answers nothing yet. The question stays open; please answer "
            "it in words when you can."
        ),
        prompt.CannotBeRead: N_(
            "Not recorded: the system reads only words, photos and files. Please write it in words."
        ),
        prompt.NobodyAsked: N_(
            "Not recorded and passed on to nobody: this answers no question. To report, name the "
            "task by its code, as “TT-05 done”; to look, type /kehoach; for how things are done, "
            "/trogiup."
        ),
        prompt.NothingAdded: N_(
            "Nothing was added: the work is reported already. If that was a mistake, press "
            "Withdraw the report; to add a product, reply with its number and day, or a photo or "
            "file."
        ),
    }
)


@sentence.register
def _(refusal: prompt.UnknownCommand, texts: Texts) -> Markup:
    if refusal.meant:
        return texts.say(
            "Nothing was recorded: there is no command /{typed}. Please type /{meant} again, or "
            "/trogiup for what can be done here.",
            typed=refusal.typed,
            meant=refusal.meant,
        )
    return texts.say(
        "There is no command /{typed}. Type /trogiup for what can be done here.",
        typed=refusal.typed,
    )


@sentence.register
def _(refusal: prompt.QuestionOverruled, texts: Texts) -> Markup:
    return texts.say(
        "Not recorded: {by} has decided since, at {at}: {said}. That stands; to change it, please "
        "reply to the card or press its button again.",
        by=refusal.by,
        at=texts.moment(refusal.at),
        said=refusal.said,
    )


@sentence.register
def _(refusal: prompt.OfficesWords, texts: Texts) -> Markup:
    if is_question(refusal.words):
        return texts.say(
            "Not passed on to anybody: “{words}” names no work. Please ask with its code, as “how "
            "far is TT-04”; /kehoach and /tim show the codes, /canykien what waits.",
            words=quoted(refusal.words),
        )
    return texts.say(
        "Not recorded and passed on to nobody: “{words}”. To give it as work, please type: "
        "/giaoviec {words}. A plan or conclusion: /nhapkehoach. To give a report back: /tralai "
        "with its code and why. To urge what is overdue: /dondoc. A leader is away: /vangmat. To "
        "end work: /thoithuchien with its code.",
        words=quoted(refusal.words),
    )


@sentence.register
def _(refusal: prompt.QuestionAnswered, texts: Texts) -> Markup:
    facts = {"by": refusal.by, "at": texts.moment(refusal.at)}
    match refusal.how:
        case How.CONFIRMED:
            return texts.say("{by} has confirmed this at {at}: nothing needs to be done.", **facts)
        case How.CANCELLED:
            return texts.say(
                "Not recorded: {by} has cancelled this question at {at}. If it is still wanted, "
                "please press the button or type the command again.",
                **facts,
            )
        case _ if refusal.said:
            return texts.say(
                "Not recorded: {by} has answered this question at {at}: “{said}”. If there is more "
                "to say, please press the button or type the command again.",
                said=quoted(refusal.said),
                **facts,
            )
        case _:
            return texts.say(
                "Not recorded: {by} has answered this question at {at}. If there is more to say, "
                "please press the button or type the command again.",
                **facts,
            )
