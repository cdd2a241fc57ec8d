"""A person's own keys: each for an action that there is, and a key that there is, or a word on which is not."""

import importlib
import pkgutil

import pytest

import tui
from tui.actions import Action
from tui.own_keys import NAMES, WHILE_WRITING, problem_with


def every_action():
    for module in pkgutil.walk_packages(tui.__path__, "tui."):
        for each in vars(importlib.import_module(module.name)).values():
            held = each if isinstance(each, tuple) and not isinstance(each, Action) else (each,)
            yield from (action for action in held if isinstance(action, Action) and action.keys)


def test_every_action_of_every_screen_can_be_named():
    assert {action.id for action in every_action()} == NAMES
    assert {action.id for action in every_action() if action.always} == WHILE_WRITING


def test_the_keys_that_are_there_can_be_given():
    assert problem_with({action.id: action.keys for action in every_action()}) is None


@pytest.mark.parametrize("key", ["g", "G", "é", "/", "slash", "question_mark", "f2", "ctrl+g", "shift+left", "g, f5"])
def test_a_key(key):
    assert problem_with({"next": key}) is None


@pytest.mark.parametrize("key", ["", " ", "Enter", "Ctrl+G", "ctl+g", "f99", "g,", "é\u0301", "\x1b", "ctrl+", "gg"])
def test_no_key(key):
    problem = problem_with({"next": key})
    assert problem
    assert problem.en.startswith("keys.next: “")
    assert problem.fr.startswith("keys.next\u00a0: «")
    assert problem.en.isprintable()


def test_an_action_that_there_is_not_is_named_with_those_that_there_are():
    problem = problem_with({"nxt": "g"})
    assert problem
    assert "keys.nxt: no action has this name. Did you mean next?" in problem.en
    assert "Vouliez-vous dire next\u202f?" in problem.fr
    assert all(name in problem.en and name in problem.fr for name in NAMES)


@pytest.mark.parametrize("key", ["q", "enter", "shift+left"])
def test_what_works_while_somebody_writes_takes_no_key_that_writing_needs(key):
    assert "f2 or ctrl+g" in (problem_with({"quit": key}) or pytest.fail("it was taken")).en
    assert problem_with({"quit": "f2,ctrl+g"}) is None
