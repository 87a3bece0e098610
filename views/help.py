"""How to use the bot, in the words of whoever asks."""

import re
from collections.abc import Iterator

from domain.chat import Chat, Person, Seat
from domain.message import Button, Message
from domain.people.names import PeopleVerb
from domain.press import press
from views.authority import menu
from views.markup import Markup, bold, lines
from views.people.person import called
from views.texts import N_, Texts

# Its line in the menus.
MENU = {"trogiup": N_("How to use this")}

_COMMAND = re.compile(r"/([a-z]+)")


def usage(chat: Chat, organization: str, texts: Texts, *, alone: Person | None) -> Message:
    """Return what can be done in this chat; `alone` is the person of a private one."""
    if alone is not None:
        return _usage_alone(chat, alone, organization, texts)
    if not chat.seats:
        return Message(
            lines(
                _introduction(organization, texts),
                texts.say(
                    "This chat is not connected yet. An administrator please types /ketnoi here."
                ),
            )
        )
    return Message(lines(_introduction(organization, texts), *_for_seats(chat, texts)))


def _usage_alone(chat: Chat, person: Person, organization: str, texts: Texts) -> Message:
    if not chat.seats:
        return Message(
            lines(
                _introduction(organization, texts),
                _only_reads(texts)
                if chat.reads
                else texts.say("Please work in your unit's own group; this chat only explains."),
                texts.say("Your Telegram id is {address}.", address=chat.address),
                _what_is_kept(texts),
            )
        )
    rename = Button(texts.label("Correct the name"), press(PeopleVerb.RENAME, person.id))
    return Message(
        lines(
            _introduction(organization, texts),
            *_for_seats(chat, texts),
            texts.say("– What is reported here is told to the unit's group as well."),
            texts.say("Cards and reports say: {person}", person=called(person)),
            _what_is_kept(texts),
        ),
        ((rename,),),
    )


def _only_reads(texts: Texts) -> Markup:
    return texts.say(
        "Alone with the system you look things up: /kehoach, /viec and a code, /tim and words, "
        "/baocao, /nhatky báo cáo, or ask in words. Opinions and orders are written in your group."
    )


def _what_is_kept(texts: Texts) -> Markup:
    return texts.say(
        "Kept are your name, your position and what you send here, to follow the work; it travels "
        "by Telegram. To see, correct or erase it, please ask the office."
    )


def _introduction(organization: str, texts: Texts) -> Markup:
    if not organization:
        return texts.say(
            "This is Nhắc Việc, an automatic system: it reminds units of the plan's deadlines and "
            "takes their reports."
        )
    return texts.say(
        "This is Nhắc Việc of {organization}, an automatic system: it reminds units of the plan's "
        "deadlines and takes their reports.",
        organization=organization,
    )


def _for_seats(chat: Chat, texts: Texts) -> Iterator[Markup]:
    """Yield what each seat of a chat does, and then every command that was not named so far."""
    told = [one for one in (_for_units(chat, texts), _for_office(chat, texts)) if one is not None]
    yield from told
    named = set(_COMMAND.findall("\n".join(told))) | {"trogiup"}
    others = [one for one in menu(chat.seats, texts) if one[0] not in named]
    if others:
        yield bold(texts.say("Other commands"))
    for name, does in others:
        yield texts.say("– /{name}: {does}", name=name, does=does)


def _for_units(chat: Chat, texts: Texts) -> Markup | None:
    if Seat.UNIT not in chat.seats:
        return None
    return lines(
        bold(texts.say("For {units}", units="; ".join(unit.name for unit in chat.units))),
        texts.say(
            "– A task is done: press Done under it, or type /xong 4 (several: /xong 1, 4, 5)."
        ),
        texts.say(
            "– With its product: add the document's number and day, such as "
            "/xong 4 25/KH-TTKHCN ngày 18/02/2021; a picture or file may come with it. Of one that "
            "comes without words the system asks what it is."
        ),
        texts.say(
            "– There is a difficulty: press Obstacle, or type /vuongmac 4 and what it is. "
            "The office hears of it at once."
        ),
        texts.say(
            "– A later deadline is needed: type /giahan 4, the day and why. The office gives its "
            "view, the leaders decide."
        ),
        texts.say(
            "– It waits for a signature: type /datrinh 4, whom it went to and the document; "
            "no reminders come while it waits."
        ),
        texts.say(
            "– Late for objective causes: type /khachquan 4 and the basis; the leaders confirm it."
        ),
        texts.say("– Work goes on: type /tiendo 3 and one line of result (3/12, 50% or words)."),
        texts.say(
            "– Reported by mistake: press Withdraw the report, until the end of the next "
            "working day. An obstacle or a request is withdrawn until it is answered."
        ),
        texts.say(
            "– /bangke tháng 5 lists what was due and done in a month, as a file too; alone with "
            "the system it is your own."
        ),
        texts.say("– /viec lists the work with its codes; /huy drops an open question."),
        texts.say(
            "– To write words: hold the message and choose Reply, or the system cannot see them."
        ),
    )


def _for_office(chat: Chat, texts: Texts) -> Markup | None:
    if not chat.seats & {Seat.OFFICE, Seat.LEADERS}:
        return None
    return lines(
        bold(_whose(chat, texts)),
        texts.say(
            "– /kehoach lists the whole plan: by unit, overdue, due soon, obstacles, not set."
        ),
        texts.say(
            "– /tralai TT-04 and the reason gives a report back to its unit; "
            "/dondoc urges the units with overdue tasks."
        )
        if Seat.OFFICE in chat.seats
        else None,
        texts.say(
            "– What a unit has told by telephone, Zalo or on paper: type its command with the task "
            "and the source, for example /xong TT-04, theo Zalo của Trưởng phòng. What a leader "
            "has said who is not on Telegram: reply to the card, “GĐ đồng ý qua điện thoại”."
        )
        if Seat.OFFICE in chat.seats
        else None,
        texts.say(
            "– /zalo and what was copied from a Zalo chat: each line is proposed as a report, "
            "to be recorded or dropped."
        )
        if Seat.OFFICE in chat.seats
        else None,
        texts.say(
            "– Obstacles arrive as cards: answer with their buttons or by replying to them; "
            "/canykien goes through those that wait. Press Resolved once one is resolved."
        ),
        texts.say(
            "– /giaoviec gives units work beside the plan, hỏa tốc if need be; "
            "/dinhky makes work recurring."
        )
        if Seat.OFFICE in chat.seats
        else texts.say(
            "– To give work: type /giaoviec and what is to be done. The office completes it and "
            "gives it out."
        ),
        texts.say(
            "– /dieuchinhhan, /tamdung and /thoithuchien change deadlines, pause and end work, "
            "each with a reason and a basis; /donvi renames and merges units; "
            "/chotnam closes the year."
        )
        if Seat.OFFICE in chat.seats
        else None,
        texts.say(
            "– /phancong says which leader is in charge of which units, /vangmat who is away and "
            "who is empowered; nothing of it is needed to begin."
        )
        if Seat.OFFICE in chat.seats
        else texts.say(
            "– To be away: type /vangmat từ 01/3 đến 05/3, ủy quyền đ/c Nguyễn Văn C. It ends by "
            "itself."
        ),
        texts.say("– The digest arrives every week on its day.")
        if Seat.LEADERS not in chat.seats
        else texts.say(
            "– The digest arrives every week on its day: reply to it by the numbers of its items, "
            "for example “1 đồng ý”, “đồng ý cả 3”, “đồng ý hết trừ mục 2”."
        ),
    )


def _whose(chat: Chat, texts: Texts) -> Markup:
    if chat.seats >= {Seat.OFFICE, Seat.LEADERS}:
        return texts.say("For the office and the leaders")
    return (
        texts.say("For the office") if Seat.OFFICE in chat.seats else texts.say("For the leaders")
    )
