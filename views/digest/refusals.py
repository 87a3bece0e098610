"""What is said about digests that are not there, have gone, or cannot wait so long."""

from domain.digest import answering, asking, sending, wished
from domain.spoken import items
from views.markup import Markup
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts

plainly(
    {
        sending.DigestWentBefore: N_(
            "Nothing was changed: the digest has gone to the leaders. What is to be corrected "
            "stands in the next one."
        ),
        sending.NoDigestWaits: N_(
            "No digest of this period waits to go. Type /baocao to see how things stand."
        ),
        wished.FiguresStand: N_(
            "Nothing was changed: figures cannot be changed by hand, they come from the units' "
            "reports. What is wrong with a task is noted at its line, for example: TT-04 đang "
            "trình ký; a report that comes in before it goes is said beside it."
        ),
        sending.HourNotUnderstood: N_(
            "“{typed}” is no hour. Please write it as 16h30, or press a button."
        ),
        sending.NoSuchLine: N_(
            "Nothing was noted: “{typed}” begins with no code of this digest. Please write the "
            "code and then the note, for example: TT-04 đang trình ký."
        ),
        asking.NoSuchReport: N_(
            "“{typed}” names no period, unit or plan. Please write /baocao tháng 5, /baocao quý "
            "II, /baocao từ 01/3 đến 15/4, a unit's code or a plan's short name."
        ),
        asking.TooLongToRead: N_(
            "Not sent: in full it would be {parts} messages. Please open the lists one by one, or "
            "press the Word report, which has all of it."
        ),
        asking.NoPlanOfYear: N_(
            "There is no plan of {year} here, so that there is nothing to report. Type /baocao "
            "for this week."
        ),
        answering.NoSuchItem: N_(
            "Not conveyed: this digest asks for a word on {most} items, and none has the number "
            "{number}. Please begin with the number or the code of the one that is meant."
        ),
        answering.AllAnswered: N_(
            "Not conveyed: all items of this digest have been answered ({codes}). To say something "
            "else, reply to the card of the one that is meant."
        ),
        items.EachInItsLine: N_(
            "Not conveyed: the message speaks of several items. Please begin each in a line of "
            "its own with its number, as it stands in the digest."
        ),
        answering.EachByItsButton: N_(
            "Not conveyed: please agree to each item by its button, so that each unit has its own "
            "answer."
        ),
        asking.PeriodAhead: N_("This period has not begun; there is nothing to report yet."),
    }
)


@sentence.register
def _(refusal: sending.TooLate, texts: Texts) -> Markup:
    return texts.say(
        "The digest cannot wait so long. Please choose an hour of the office not later than "
        "{latest}.",
        latest=texts.moment(refusal.latest),
    )


@sentence.register
def _(refusal: answering.ItemAnswered, texts: Texts) -> Markup:
    facts = {"number": refusal.number, "code": refusal.code}
    if refusal.at is None:
        return texts.say(
            "Not conveyed: item {number} ({code}) is closed already. Type /canykien for what still "
            "waits.",
            **facts,
        )
    return texts.say(
        "Not conveyed: item {number} ({code}) was answered at {at}. To say something else, reply "
        "to its card.",
        at=texts.moment(refusal.at),
        **facts,
    )
