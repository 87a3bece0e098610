"""The database: whether it can be opened and written, and what in it needs somebody."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.backlog import Backlog, look
from bot.examining.finding import Finding, note, well, wrong
from bot.examining.opening import cannot_be_opened, other_version
from bot.examining.templates import look_at_templates
from bot.installation import office_of
from bot.settings import Settings
from domain.department.department import short_of
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from storage.migrate import CannotBeOpened, SchemaOutdated, check, try_to_write
from storage.store import Database
from views.texts import Texts

_YEAR = timedelta(days=366)
# It writes three times a minute.
_RESTS = timedelta(minutes=2)


async def look_at_database(settings: Settings, now: datetime, texts: Texts) -> list[Finding]:
    """Return what there is to say of it; nothing in it changes."""
    url = settings.database_url.get_secret_value()
    try:
        await check(url)
        await try_to_write(url)
    except SchemaOutdated as error:
        return [wrong(other_version(error, texts))]
    except CannotBeOpened as error:
        return [wrong(cannot_be_opened(error, texts))]
    up_to_date = well(texts.label("The database is up to date, and can be written."))
    return [up_to_date, *await _contents(settings, now, texts)]


async def _contents(settings: Settings, now: datetime, texts: Texts) -> list[Finding]:
    database = Database(settings.database_url.get_secret_value())
    today = texts.local(now).date()
    findings: list[Finding] = []
    unconfirmed = 0
    try:
        async with database.read() as shared:
            departments = await shared.departments.open()
            calendar = await shared.holidays.calendar()
            found = await look(shared, office_of(settings), now)
            rival_since = await shared.polling.rival_since()
            write = await shared.watches.last_write()
            clock = await shared.now()
        for one in departments:
            short = short_of(one, settings.organization) if len(departments) > 1 else ""
            async with database.of(one.id).read() as tx:
                plan, of_units = await tx.plans.current(), await tx.chats.of_units()
                days = await tx.holidays.unconfirmed(today, today + _YEAR)
                unconfirmed = max(unconfirmed, days)
            findings += _named(short, _plans(plan, of_units, texts))
            folder = settings.of(one).templates_dir
            # The installation's own folder was looked at by itself.
            if folder != settings.templates_dir:
                findings += _named(short, look_at_templates(folder, texts))
    finally:
        await database.close()
    findings += _holidays({day.year for day in calendar.off}, today.year, unconfirmed, texts)
    findings += [_set_aside(found, texts), *_held_up(found, texts), *_out_of_reach(found, texts)]
    findings.append(_rival(rival_since, texts))
    if write is None or clock - write > _RESTS:
        findings.append(note(texts.label("The bot does not run now: nhacviec run starts it.")))
    else:
        findings.append(well(texts.label("The bot runs.")))
    return findings


def _named(department: str, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Say of which department it is, where there are several."""
    for one in findings:
        yield replace(one, text=f"{department}: {one.text}") if department else one


def _plans(plan: Plan | None, of_units: dict[int, int], texts: Texts) -> Iterator[Finding]:
    t = texts.label
    if plan is None:
        yield wrong(t("There is no plan yet: run nhacviec plan import."))
        return
    for one in plan.plans:
        yield _plan(one, plan, texts)
    unbound = [unit.name for unit in plan.units if unit.id not in of_units]
    if unbound:
        yield note(
            t(
                "Not connected with a group, and not reminded: {units}. An administrator types "
                "/ketnoi in the group.",
                units=", ".join(unbound),
            )
        )
    else:
        yield well(t("Every unit of the plan is connected with a group."))


def _plan(one: SignedPlan, plan: Plan, texts: Texts) -> Finding:
    n = len(plan.only(one).tasks)
    if one.short_name is None:
        return well(texts.label("The plan of {year} has {n} tasks.", year=one.year, n=n))
    return well(texts.label("The plan {name} has {n} tasks.", name=one.short_name, n=n))


def _holidays(years: set[int], year: int, unconfirmed: int, texts: Texts) -> Iterator[Finding]:
    t = texts.label
    if year not in years:
        yield note(
            t(
                "The holidays of {year} are not known yet: nhacviec run fills them in when it "
                "starts.",
                year=year,
            )
        )
    elif unconfirmed:
        yield note(
            t(
                "{n} days off of the next twelve months are not confirmed: the office types "
                "/lichnghi in its group.",
                n=unconfirmed,
            )
        )
    else:
        yield well(t("The days off of the next twelve months are confirmed."))


def _set_aside(found: Backlog, texts: Texts) -> Finding:
    if found.set_aside:
        n = found.set_aside
        return wrong(texts.label("Set aside: {n}. nhacviec status lists what and why.", n=n))
    return well(texts.label("Nothing is set aside."))


def _held_up(found: Backlog, texts: Texts) -> Iterator[Finding]:
    t = texts.label
    if not found.held_up:
        yield well(t("No chat is held up."))
    for queue in found.held_up:
        yield wrong(
            t(
                "{chat} is held up since {since}: {n} messages wait.",
                chat=queue.chat or t("a private chat"),
                since=texts.moment(queue.since),
                n=queue.count,
            )
        )


def _out_of_reach(found: Backlog, texts: Texts) -> Iterator[Finding]:
    t = texts.label
    for chat in found.out_of_reach:
        yield wrong(
            t(
                "{chat} cannot be reached: please add the bot to the group again, and type "
                "/ketnoi there.",
                chat=chat or t("a private chat"),
            )
        )


def _rival(since: datetime | None, texts: Texts) -> Finding:
    if since is None:
        return well(texts.label("No other program reads this bot's updates."))
    return wrong(
        texts.label(
            "Another program reads this bot's updates since {since}, and what people write there "
            "is lost here: stop it, or give it a token of its own.",
            since=texts.moment(since),
        )
    )
