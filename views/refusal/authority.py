"""What is said to whoever may not do something, or not here."""

from domain import authority
from domain.chat import Seat
from views.markup import Markup
from views.people.binding import seat_name
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts

plainly(
    {
        authority.UnboundChat: N_(
            "This chat is not connected with any unit yet. "
            "An administrator please types /ketnoi here."
        ),
        authority.OnlyLeaders: N_(
            "Only a leader of the department decides here. Please see the message that the system "
            "has just sent in this chat."
        ),
        authority.LeaderForUnit: N_(
            "Not recorded: you are a leader of the department, and this is the unit's own to "
            "report. Instructions, please write in the leaders' chat; what a unit has said by word "
            "of mouth is recorded by the office."
        ),
        authority.NoPostHere: N_(
            "Not recorded: whoever confirms reports or gives work for the office needs full name "
            "and position in its register. Please answer the question below, then do it again."
        ),
        authority.NotAnAdministrator: N_(
            "Only an administrator of the system can connect chats. Please ask the office; "
            "your Telegram id, should it be wanted, is {address}."
        ),
        authority.NotLookingAfter: N_(
            "Only an administrator sees how the system itself stands. If it does not work as it "
            "should, please tell the administrator; for how the work stands type /viec, or "
            "/trogiup for what can be done here."
        ),
        authority.NotOfThisChat: N_(
            "This button belongs to work that this chat does not answer for. "
            "Type /viec to see the list of today."
        ),
        authority.Stranger: N_(
            "You are not in the department's list yet. Please contact the office to be added."
        ),
        authority.AloneWithTheBot: N_(
            "Please use the command in your unit's own group, so that everybody there sees it."
        ),
        authority.BindInTheGroup: N_(
            "This is a private chat. Please type /ketnoi in the group to be connected."
        ),
        authority.NotInviting: N_(
            "Only an administrator of the system can invite people. Please ask the office."
        ),
        authority.UnknownUnit: N_(
            "No unit has the code {typed}. The codes are: {codes}; vanphong for the office, "
            "bgd for the leaders."
        ),
    }
)


@sentence.register
def _(refusal: authority.NotForThisChat, texts: Texts) -> Markup:
    seats = authority.SEATS[refusal.act]
    names = {
        Seat.UNIT: texts.label("the unit it concerns"),
        Seat.OFFICE: texts.label("the Văn phòng"),
        Seat.LEADERS: texts.label("the Ban Giám đốc"),
    }
    whose = [name for seat, name in names.items() if seat in seats]
    return texts.say(
        "This chat cannot do that. It is for the chat of {whose}; please use it there.",
        whose=texts.label(" or ").join(whose),
    )


@sentence.register
def _(refusal: authority.TypeInTheGroup, texts: Texts) -> Markup:
    seats = [
        seat_name(seat, texts) for seat in (Seat.OFFICE, Seat.LEADERS) if seat in refusal.seats
    ]
    return texts.say(
        "Not done: alone with the system you can only look things up for now. Please type it again "
        "in the chat of {names}.",
        names="; ".join([*(unit.name for unit in refusal.units), *seats]),
    )
