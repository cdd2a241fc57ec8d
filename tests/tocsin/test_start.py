"""A console starts fast: it imports nothing of the plot, nothing of the host, and Textual only for a full screen."""

import subprocess
import sys

import pytest

NEVER = {"scenarios", "replays", "scoring", "simpy", "yaml", "jinja2", "apsw", "starlette", "uvicorn"}
PROGRAM = """
import sys
from tocsin import cli
sys.argv = ["tocsin", "join", "127.0.0.1:9/ABCD-EFGH-JKMN-PQRST"]
from tocsin import join_command
import tocsin.{kind}
print("\\n".join(sys.modules))
"""


def loaded(kind):
    done = subprocess.run([sys.executable, "-c", PROGRAM.format(kind=kind)], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def tops(names):
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("kind", ["join_line", "join_screen"])
def test_a_console_imports_nothing_of_the_plot_or_the_host(kind):
    names = loaded(kind)
    assert not tops(names) & NEVER
    assert not {name for name in names if name in ("engine.world", "engine.play", "engine.views", "tocsin.host")}


def test_the_line_console_starts_without_textual():
    assert "textual" not in tops(loaded("join_line"))
    assert "textual" in tops(loaded("join_screen"))


def test_the_full_screen_starts_without_what_only_forms_and_help_need():
    names = loaded("join_screen")
    assert not {"textual.widgets._text_area", "textual.widgets._markdown", "markdown_it", "tui.palette"} & names
