"""The entry point: finds the command, and turns errors into one sentence and an exit code, in one place."""

import importlib
import os
import re
import sys
from io import TextIOWrapper
from typing import NoReturn

import click

from enjoin import __version__
from enjoin.apps.cli.table import COMMANDS
from enjoin.problems import BrokenProof, EnjoinError, Misuse, Unreadable, did_you_mean

# 0 done · 1 done and the answer is "no" · 2 wrong usage or unreadable input
EXIT_CODES: tuple[tuple[type[Exception], int], ...] = (
    (BrokenProof, 1),
    (Misuse, 2),
    (Unreadable, 2),
    (EnjoinError, 2),
    (OSError, 2),
)


class Commands(click.Group):
    """A group whose commands are rows of `table.py`, imported on call (so that `ask` stays fast)."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in COMMANDS:
            raise Misuse(" — ".join(filter(None, [f"no such command: `{name}`", did_you_mean(name, COMMANDS)])))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in sorted(COMMANDS.items())])


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="enjoin")
def cli() -> None:
    """What a court's orders require of a marketplace, at any moment — and the proof."""


def main() -> None:
    """Run the command line; every expected error is one sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without `→` gets `?`, not a traceback
    try:
        code = cli.main(prog_name="enjoin", standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("enjoin: interrupted", err=True)
        sys.exit(130)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        sys.exit(2)
    except click.ClickException as error:
        click.echo(f"enjoin: {usage(error)}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        finish(0)
    except Unreadable as error:
        for problem in error.problems:
            click.echo(f"enjoin: {problem}", err=True)
        sys.exit(2)
    except (EnjoinError, OSError) as error:
        click.echo(f"enjoin: {sentence(error)}", err=True)
        sys.exit(next(number for kind, number in EXIT_CODES if isinstance(error, kind)))
    finish(code if isinstance(code, int) else 0)


def finish(code: int) -> NoReturn:
    """Leave with `code`; a reader who has gone away (`… | head`) is no failure."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)


def usage(error: click.ClickException) -> str:
    """Wrong usage as one sentence in the form of all others, with where to look."""
    text = in_backticks(error.format_message()).rstrip(".").replace("`. (Did", "` (did").replace("(Did", "(did")
    text = re.sub(r"\. Did you mean (.+)\?$", r" (did you mean \1?)", text)
    text = text[:1].lower() + text[1:]
    context = getattr(error, "ctx", None)
    return f"{text}; see `{context.command_path} --help`" if context is not None else text


def in_backticks(text: str) -> str:
    """What stands between quotes is the user's; an apostrophe stays one."""
    return re.sub(r"(?<!\w)'([^']*)'(?!\w)", r"`\1`", text)


def sentence(error: Exception) -> str:
    """The error as one sentence; an operating system's error names its file."""
    if isinstance(error, OSError) and error.strerror:
        reason, _, detail = error.strerror.partition(". Detail:")  # a library may put the system's words after its own
        reason = in_backticks(reason)
        said = detail.partition("]")[2].strip().lower() if not error.filename else ""
        named = f": `{error.filename}`" if error.filename else f": {said}" if said else ""
        return f"{reason[:1].lower()}{reason[1:]}{named}"
    return str(error)
