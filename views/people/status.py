"""How the system stands, as an administrator reads it in the chat."""

from domain.message import Message
from domain.people.status import Status, Waiting
from views.markup import Markup, bold, lines
from views.texts import Texts, count


def status(found: Status, texts: Texts, *, named: bool) -> Message:
    """Return it, with the names of chats only where they may be read."""
    t = texts.say
    at = found.last_morning
    text = [
        bold(t("How the system stands")),
        t("Connected chats: {n}", n=count(len(found.connected))),
        t("Chats that cannot be reached: {n}", n=count(len(found.out_of_reach))),
    ]
    if named:
        text += [t("– {chat}", chat=chat.title) for chat in found.out_of_reach]
    text.append(t("Units without a chat: {n}", n=count(len(found.without_chat))))
    if named:
        text += [t("– {chat}", chat=unit.name) for unit in found.without_chat]
    waiting = sum(one.count for one in found.waiting)
    text.append(t("Messages waiting to be sent: {n}", n=count(waiting)))
    if named:
        text += [_queue(one, texts) for one in found.waiting]
    text += [
        t("Updates waiting to be handled: {n}", n=count(found.updates)),
        t("Set aside: {n}", n=count(found.set_aside)),
        t("The last morning was told at {at}.", at=texts.moment(at))
        if at
        else t("No morning has been told yet."),
    ]
    other = found.elsewhere
    if other and (other.waiting or other.set_aside):
        waiting = sum(one.count for one in other.waiting)
        facts = {"n": count(waiting), "m": count(other.set_aside)}
        text.append(t("In other departments {n} messages wait, {m} were set aside.", **facts))
        if named:
            text += [_queue(one, texts) for one in other.waiting]
    if found.set_aside or (other and other.set_aside):
        text.append(t("On the server, nhacviec status lists what was set aside and why."))
    if not named:
        text.append(t("For the names of the chats, type /tinhtrang alone with the bot."))
    return Message(lines(*text))


def _queue(one: Waiting, texts: Texts) -> Markup:
    return texts.say(
        "– {chat}: {n}, the first since {since}",
        chat=one.chat or texts.say("a private chat"),
        n=count(one.count),
        since=texts.moment(one.since),
    )
