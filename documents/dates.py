"""Dates as a calendar file (RFC 5545): whole days with alarms, each under one name for good."""

from datetime import datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from domain.lookup.dates import Date

_MORNING = time(7, 30)


def write_dates(dates: tuple[Date, ...], title: str, made_at: datetime) -> bytes:
    """Return the .ics; taken in again it changes what is there, and takes away what is over."""
    calendar = Calendar()
    calendar.add("prodid", "-//Nhac Viec//VI")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", title)
    for one in dates:
        calendar.add_component(_event(one, made_at))
    file: bytes = calendar.to_ical()
    return file


def _event(one: Date, made_at: datetime) -> Event:
    event = Event()
    event.add("uid", one.uid)
    event.add("dtstamp", made_at)
    event.add("sequence", int(made_at.timestamp()) // 60)
    event.add("dtstart", one.day)
    event.add("dtend", one.day + timedelta(days=1))
    event.add("summary", one.summary)
    event.add("description", one.description)
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if one.is_over else "CONFIRMED")
    if not one.is_over:
        for day in one.reminds:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", one.summary)
            before = datetime.combine(day, _MORNING) - datetime.combine(one.day, time())
            alarm.add("trigger", before)
            event.add_component(alarm)
    return event
