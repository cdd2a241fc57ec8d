"""What the pure folders load when they are imported, and where their names come from. `lint-imports` has the layers."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PURE = ("injects", "scenarios", "engine", "scoring")
PACKAGES = (*PURE, "replays", "tui", "tocsin")
HEAVY = {"asyncio", "ssl", "textual", "websockets", "starlette", "apsw"}


def modules_of(package: str) -> list[str]:
    files = sorted((ROOT / package).rglob("*.py"))
    return [".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for file in files]


def loaded_by(modules: list[str]) -> set[str]:
    program = f"import sys\nfor name in {modules!r}: __import__(name)\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_the_pure_folders_load_nothing_heavy():
    loaded = loaded_by([name for package in PURE for name in modules_of(package)])
    assert set(PURE) <= loaded
    assert not loaded & HEAVY


@pytest.mark.parametrize("package", PACKAGES)
def test_each_name_is_this_checkouts_own(package):
    program = f"import {package}; print({package}.__file__)"
    done = subprocess.run([sys.executable, "-c", program], cwd="/", capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()).parent == ROOT / package


def test_no_package_of_the_lock_provides_one_of_our_names():
    locked = {line.partition("==")[0] for line in (ROOT / "requirements.lock").read_text().splitlines() if "==" in line}
    assert not locked & set(PACKAGES)
