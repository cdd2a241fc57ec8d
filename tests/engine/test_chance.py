"""Draws: the same everywhere, each stream on its own, every value of a range reached."""

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from engine.chance import between, draw, happens


def test_the_numbers_are_those_of_sha_256():
    digest = sha256(b"seed\nstream\n0").hexdigest()
    assert draw("seed", "stream", 0) == int(digest[:16], 16) == 0x3EA90A42E1DC184B


@given(st.text(), st.text(), st.integers(0, 1000))
def test_a_draw_is_a_64_bit_number(seed, stream, n):
    assert 0 <= draw(seed, stream, n) < 2**64


@given(st.integers(-50, 50), st.integers(0, 50), st.integers(0, 2**64 - 1))
def test_between_stays_in_its_range(low, width, drawn):
    assert low <= between(low, low + width, drawn) <= low + width


def test_every_value_of_a_range_comes_up():
    assert {between(1, 6, draw("dice", "throw", n)) for n in range(100)} == {1, 2, 3, 4, 5, 6}


def test_chances_are_about_what_they_say():
    share = sum(happens(30, draw("s", "coin", n)) for n in range(10_000)) / 10_000
    assert 0.28 < share < 0.32
