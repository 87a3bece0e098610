"""What administrators are told when the system cannot do its work, and when it can again."""

from collections.abc import Sequence
from datetime import datetime

from domain.health import Complaint
from domain.message import Message
from views.texts import Texts


def turned_bad(complaints: Sequence[Complaint], since: datetime, texts: Texts) -> Message:
    """Return what is wrong, and for each the next step."""
    head = texts.say(
        "<b>The system has not worked as it should</b> since {since}:", since=texts.moment(since)
    )
    lines = [f"- {complaint_words(one, texts)}" for one in complaints]
    end = texts.say("You are told once more when all is well.")
    return Message("\n".join([head, *lines, end]))


def well_again(since: datetime, until: datetime, texts: Texts) -> Message:
    """Return that it works again."""
    return Message(
        texts.say(
            "<b>The system works again</b> as of {until}; it did not since {since}. What could not "
            "be sent meanwhile is being sent.",
            since=texts.moment(since),
            until=texts.moment(until),
        )
    )


def was_bad(
    complaints: Sequence[Complaint], since: datetime, until: datetime, texts: Texts
) -> Message:
    """Return that something was wrong of which nobody could be told while it lasted."""
    head = texts.say(
        "<b>The system did not work as it should</b> from {since} to {until}, and could not say "
        "so. It works again now. What was wrong:",
        since=texts.moment(since),
        until=texts.moment(until),
    )
    return Message("\n".join([head, *(f"- {complaint_words(one, texts)}" for one in complaints)]))


def complaint_words(complaint: Complaint, texts: Texts) -> str:
    """Return what a complaint means and what to do, as a sentence without markup."""
    t = texts.say
    match complaint:
        case Complaint.DATABASE:
            return t(
                "Nothing can be written to the database. Please check that it runs, that nobody "
                "has locked it, and the free space on its disk."
            )
        case Complaint.NOT_STORED:
            return t(
                "What people send cannot be stored; Telegram keeps it for a day. Please check the "
                "database and the free space on its disk."
            )
        case Complaint.DISK:
            return t("The disk is almost full. Please free some space on the server.")
        case Complaint.REVOKED:
            return t(
                "Telegram does not know the bot's token any more: it was revoked. Please take the "
                "new one from BotFather, write it into .env and restart the service."
            )
        case Complaint.TELEGRAM:
            return t(
                "Telegram cannot be reached. Please check the network, the proxy and the firewall "
                "of the server."
            )
        case Complaint.UNHEARD:
            return t(
                "What people send does not arrive from Telegram. Please check the webhook's "
                "address and certificate, or the network."
            )
        case Complaint.RIVAL:
            return t(
                "Another program reads this bot's updates. Please stop it, or give it a token of "
                "its own."
            )
        case Complaint.UNHANDLED:
            return t(
                "What people sent has waited for more than 15 minutes to be handled. Please look "
                "at the log and restart the service."
            )
        case Complaint.HELD_UP:
            return t(
                "Messages have waited for more than 15 minutes to be sent. On the server, nhacviec "
                "status lists to whom and why."
            )
        case Complaint.JOB_FAILED:
            return t(
                "A scheduled task (such as the morning messages) failed. Please look at the log; "
                "it is tried again every ten minutes."
            )
        case Complaint.JOB_OVERDUE:
            return t(
                "A scheduled task (such as the morning messages) has not run in time. Please "
                "restart the service."
            )


def alarm_subject(texts: Texts) -> str:
    """Return what an alarm by e-mail is headed."""
    return texts.label("Nhac Viec: how the bot fares")
