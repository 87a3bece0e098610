"""Why a database cannot be opened, and what to do about it."""

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
