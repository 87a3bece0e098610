"""Run the command line, and say in the office's language what typer says of itself."""

import re
import sys
from contextlib import suppress

import typer
from typer.exceptions import TyperException

from bot.command_line.terminal import words

t = words().label

_QUOTED = re.compile(r"'([^']*)'")


def run(app: typer.Typer) -> None:
    """Run the command that was typed, and leave with its status; wrong usage is 2."""
    groups = {group.name for group in app.registered_groups}
    if "--help" in sys.argv or sys.argv[-1] in groups or len(sys.argv) == 1:
        _head_in_our_words()
    try:
        status = app(standalone_mode=False)
    except TyperException as error:
        with suppress(AttributeError):
            if type(error).__name__ == "NoArgsIsHelpError":
                error.show()  # type: ignore[attr-defined]  # the help itself
                sys.exit(error.exit_code)
        typer.echo(wrong_usage(error), err=True)
        sys.exit(error.exit_code)
    except typer.Abort:
        typer.echo(t("Stopped. Nothing more was done."), err=True)
        sys.exit(1)
    sys.exit(status if isinstance(status, int) else 0)


def _head_in_our_words() -> None:
    # Loading it takes a tenth of a second, and only help needs it.
    from typer import rich_utils

    rich_utils.ARGUMENTS_PANEL_TITLE = t("Arguments")
    rich_utils.OPTIONS_PANEL_TITLE = t("Options")
    rich_utils.COMMANDS_PANEL_TITLE = t("Commands")
    rich_utils.REQUIRED_LONG_STRING = t("[needed]")
    rich_utils.DEFAULT_STRING = t("[otherwise: {value}]", value="{}")


def wrong_usage(error: TyperException) -> str:
    """Return what is wrong with what was typed, and where it is told how to type it."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "nhacviec"
    how = t("Type {command} --help to see how.", command=command)
    return f"{_what(error)} {how}"


def _what(error: TyperException) -> str:
    param = getattr(error, "param", None)
    name = getattr(error, "param_hint", None) or (param.opts[-1] if param else "")
    match type(error).__name__:
        case "MissingParameter":
            return t("{name} is missing.", name=name)
        case "NoSuchOption":
            return t("There is no option {name}.", name=getattr(error, "option_name", ""))
        case "BadParameter" if param is None:
            # A command of ours has said it itself.
            return f"{name}: {error.message}" if name else error.message
        case "BadParameter":
            return t("What stands at {name} does not fit.", name=str(name).strip("'"))
        case _:
            quoted = _QUOTED.search(error.format_message())
            if quoted is None:
                return t("The command is not complete.")
            return t("There is no command {name}.", name=quoted[1])
