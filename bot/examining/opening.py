"""Why a database cannot be opened or copied, and what to do about it."""

from storage.copies.failures import CopyFailed, Fault
from storage.migrate import CannotBeOpened, SchemaOutdated
from storage.trouble import Opening
from views.texts import Texts


def cannot_be_opened(error: CannotBeOpened, texts: Texts) -> str:
    """Return a sentence with cause and next step."""
    t = texts.label
    match error.why:
        case Opening.ADDRESS:
            return t(
                "The database cannot be opened: DATABASE_URL is no address that is understood. "
                "Examples are in .env.example."
            )
        case Opening.ABSENT:
            return t("There is no database yet. nhacviec migrate makes it, and so does run.")
        case Opening.FORBIDDEN:
            return t(
                "The database cannot be opened: its file or folder may not be read or written. "
                "Please give them to the user that runs the program (chown, or Properties, "
                "Security on Windows)."
            )
        case Opening.LOCKED:
            return t(
                "The database cannot be opened: another program has locked it. Please close "
                "whatever else has opened the file (a viewer, a copy), and try again."
            )
        case Opening.FULL:
            return t(
                "The database cannot be opened: its disk is full or damaged. Please free some "
                "space or look at the disk."
            )
        case Opening.DAMAGED:
            return t(
                "The database cannot be opened: the file is damaged or no database. Please bring "
                "back the newest backup with nhacviec restore."
            )
        case Opening.UNREACHABLE:
            return t(
                "The database cannot be opened: PostgreSQL does not answer at that address. "
                "Please check that it runs, its address and port, and the firewall."
            )
        case Opening.REFUSED:
            return t(
                "The database cannot be opened: PostgreSQL does not let this user in. Please "
                "check user and password in DATABASE_URL."
            )
        case Opening.NO_DATABASE:
            return t(
                "The database cannot be opened: PostgreSQL has no database of this name. Please "
                "make it (createdb) or correct DATABASE_URL."
            )
        case _:
            return t("The database cannot be opened ({name}).", name=error)


def other_version(error: SchemaOutdated, texts: Texts) -> str:
    """Return a sentence with cause and next step."""
    if error.is_newer:
        return texts.label(
            "The database was written by a newer version of the program, and is left alone: please "
            "install that version, or bring back the copy that was made before it."
        )
    return texts.label("The database is of another version: run nhacviec migrate.")


def copy_failed(failure: CopyFailed, texts: Texts) -> str:
    """Return why a copy was not made or brought back, and what to do."""
    t, facts = texts.label, failure.facts
    match failure.fault:
        case Fault.EXISTS:
            return t(
                "{file} is there already, and stays as it is: another name, please.", file=facts
            )
        case Fault.NOT_WRITABLE:
            return t("The copy cannot be written: {why}", why=facts)
        case Fault.NO_PROGRAM:
            return t(
                "{program} is not installed: please install PostgreSQL's client programs, of the "
                "server's version or newer.",
                program=facts,
            )
        case Fault.PROGRAM:
            return t("PostgreSQL's program refused: {why}", why=facts)
        case Fault.ABSENT:
            return t("There is no file {file}.", file=facts)
        case Fault.OTHER_KIND:
            return t(
                "{file} is a copy of another kind of database than DATABASE_URL names (SQLite, "
                "PostgreSQL).",
                file=facts,
            )
        case Fault.DAMAGED:
            return t("{file} is damaged: please take another copy.", file=facts)
        case Fault.NOT_EMPTY:
            return t(
                "The database is not empty, and stays as it is: please name a new one in "
                "DATABASE_URL, or move the old one away."
            )
        case Fault.NEWER:
            return t(
                "{file} was written by a newer version of the program: please install that version "
                "first.",
                file=facts,
            )
        case _:
            return t("{file} is no copy of a database.", file=facts)
