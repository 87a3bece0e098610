"""The settings that each department may have for itself; the others have them from `.env`."""

import re
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import NoDecode

from domain.digest.letter import is_address
from domain.hours import SendingHours
from domain.plan.deadline import BeforeMeans
from domain.progress.monthly_round import RoundWindow

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Nobody reminds so many working days ahead.
_MOST_AHEAD = 60
_HOURS = SendingHours()


def number_list(value: str) -> tuple[int, ...]:
    """Return the numbers of a list such as "12,34"; raises ValueError."""
    parts = [part for part in value.replace(" ", "").split(",") if part]
    if not all(re.fullmatch(r"\d{1,19}", part, re.ASCII) for part in parts):
        raise ValueError("these are no numbers, separated by commas; an example is 5012345678")
    return tuple(map(int, parts))


def week_time(text: str) -> tuple[int, str]:
    """Return the weekday, Monday = 0, and the time of "fri 15:30"."""
    return _DAYS.index(text[:3]), text[4:]


def _numbers(value: object) -> object:
    return number_list(value) if isinstance(value, str) else value


def _listed(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.split(",") if one.strip())


Numbers = Annotated[tuple[int, ...], NoDecode, BeforeValidator(_numbers)]


class OfficeSettings(BaseModel):
    """What a department decides; `.env.example` says what each means."""

    model_config = ConfigDict(hide_input_in_errors=True)

    organization: str = "Sở Khoa học và Công nghệ"
    remind_at: time = time(7, 30)
    remind_before: Numbers = (1, 0)
    update_round: str = "10-14"
    digest_at: str = "fri 15:30"
    digest_preview_at: str = "fri 14:30"
    digest_mail_to: str = ""
    mail_domains: str = Field(default="", validate_default=True)
    confirm_done: bool = False
    party_office: bool = False
    before_means: BeforeMeans = BeforeMeans.DAY_BEFORE
    templates_dir: Path | None = None

    @field_validator("remind_before")
    @classmethod
    def _are_days_ahead(cls, days: tuple[int, ...]) -> tuple[int, ...]:
        if not all(0 <= one <= _MOST_AHEAD for one in days):
            raise ValueError(f"these are no days from 0 to {_MOST_AHEAD}; an example is 1,0")
        return days

    @field_validator("remind_at")
    @classmethod
    def _is_within_hours(cls, at: time) -> time:
        # Outside of them nothing leaves that nobody asked for: the bot would be mute.
        if at.tzinfo is not None or not _HOURS.opens <= at < _HOURS.closes:
            raise ValueError(
                f"{at:%H:%M} lies outside of the hours in which messages are sent, "
                f"{_HOURS.opens:%H:%M} to {_HOURS.closes:%H:%M}; an example is 07:30"
            )
        return at

    @field_validator("update_round")
    @classmethod
    def _days_of_the_month(cls, text: str) -> str:
        # Every month has 28 days.
        found = re.fullmatch(r"(\d{1,2})-(\d{1,2})", text, re.ASCII)
        if not found or not 1 <= int(found[1]) <= int(found[2]) <= 28:
            raise ValueError(f"{text} are no days from 1 to 28; an example is 10-14")
        return text

    @field_validator("digest_at", "digest_preview_at")
    @classmethod
    def _day_and_time(cls, text: str) -> str:
        pattern = rf"(?:{'|'.join(_DAYS)}) (?:[01]\d|2[0-3]):[0-5]\d"
        if not re.fullmatch(pattern, text, re.ASCII):
            raise ValueError(f"{text} is no day and time; an example is fri 15:30")
        cls._is_within_hours(time.fromisoformat(text[4:]))
        return text

    @field_validator("digest_mail_to")
    @classmethod
    def _are_addresses(cls, text: str) -> str:
        if not all(map(is_address, _listed(text))):
            raise ValueError(f"{text} are no e-mail addresses; an example is vanphong@so.gov.vn")
        return text

    @field_validator("mail_domains")
    @classmethod
    def _say_where_mail_may_go(cls, text: str, others: ValidationInfo) -> str:
        if others.data.get("digest_mail_to") and not text:
            raise ValueError("DIGEST_MAIL_TO needs its domains; an example is tayninh.gov.vn")
        return text

    @property
    def mail_addresses(self) -> tuple[str, ...]:
        """Return to whom the digest goes by e-mail."""
        return _listed(self.digest_mail_to)

    @property
    def domains(self) -> tuple[str, ...]:
        """Return the domains to which it may go."""
        return _listed(self.mail_domains)

    @property
    def round_window(self) -> RoundWindow:
        """Return the days of the month in which results are collected."""
        first, last = self.update_round.split("-")
        return RoundWindow(int(first), int(last))

    @property
    def digest_weekday(self) -> int:
        """Return the digest's day, Monday = 0."""
        return _DAYS.index(self.digest_at[:3])

    @property
    def digest_time(self) -> time:
        """Return the digest's local time."""
        return time.fromisoformat(self.digest_at[4:])

    @property
    def preview(self) -> tuple[int, time]:
        """Return the weekday and the local time at which the office looks through the digest.

        Where that is not before the digest it is an hour before: nobody would look at it else.
        """
        weekday, at = week_time(self.digest_preview_at)
        if (weekday, at) < week_time(self.digest_at):
            return weekday, time.fromisoformat(at)
        hour_before = datetime.combine(date.min, self.digest_time) - timedelta(hours=1)
        return self.digest_weekday, max(hour_before.time(), _HOURS.opens)
